#ifndef ODIL_NORMALIZEDSCP_H
#define ODIL_NORMALIZEDSCP_H

#include <functional>
#include <type_traits>
#include <utility>

#include "odil/SCP.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Message.h"

namespace odil
{

/// Provider of one of the DIMSE-N services: ask a function for the answer.
/**
 * Used by the names of the derived classes: NCreateSCP, NSetSCP, …
 *
 * @see PS3.7, 10.1
 */
template <typename Request, typename Response>
class ODIL_API NormalizedSCP : public SCP
{
public:
    /// Returns the status that the peer is told, may add to the response.
    using Callback = std::function<Value::Integer(
        Request const & request, Response & response)>;

    /// Borrow the association, which must outlive this object; copy the
    /// callback, as set_callback().
    template <typename Function>
    NormalizedSCP(Association & association, Function && callback)
        : SCP(association)
    {
        set_callback(std::forward<Function>(callback));
    }

    /// Copy a function which takes the request, and returns the status.
    /** To answer with more, a data set above all, it also takes the response,
     * which is a success, without data set, of the class and instance of the
     * request. */
    template <typename Function> void set_callback(Function && callback)
    {
        using F = std::decay_t<Function>;
        if constexpr(std::is_invocable_v<F &, Request const &>)
        {
            callback_ = [f = F(std::forward<Function>(callback))](
                            Request const & request, Response &) mutable
            { return f(request); };
        }
        else
        {
            static_assert(
                std::is_invocable_v<F &, Request const &, Response &>,
                "the callback takes the request, or the request and the "
                "response");
            callback_ = std::forward<Function>(callback);
        }
    }

    /// Process a request which was received, with its data set.
    void operator()(message::Message message) override;

private:
    Callback callback_;
};

}

#endif // ODIL_NORMALIZEDSCP_H

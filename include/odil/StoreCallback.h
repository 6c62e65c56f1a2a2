#ifndef ODIL_STORECALLBACK_H
#define ODIL_STORECALLBACK_H

#include <functional>
#include <streambuf>
#include <string>
#include <type_traits>
#include <utility>

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/CStoreRequest.h"
#include "odil/message/Response.h"

namespace odil
{

/// What is done with an instance which the peer sends by C-STORE.
/**
 * Made from a function which takes one of
 * - a `DataSet const &`, `DataSet &&` or `DataSet`;
 * - a `message::CStoreRequest const &`, `&&` or value, with the data set;
 * - a `message::CStoreRequest const &` without it, a `std::string const &`, the
 *   transfer syntax, and a `std::streambuf &`, the bytes of the data set as
 *   they arrive; what it does not read is lost. If the association ends on the
 *   way, functions of the buffer such as `sgetn` throw; streams catch this and
 *   set their badbit: who reads by a stream must look at `bad()` before what
 *   was read is committed, for it may not be whole.
 *
 * It returns nothing, which means success, or the status that the peer is told
 * (PS3.4, B.2.3). Its exceptions refuse the instance: see those who call it.
 *
 * @see PS3.7, 9.1.1
 */
class ODIL_API StoreCallback
{
public:
    /// Copies the function; std::ref borrows it.
    template <
        typename Function,
        typename = std::enable_if_t<
            !std::is_same_v<std::decay_t<Function>, StoreCallback>>>
    // NOLINTNEXTLINE(google-explicit-constructor): as std::function
    StoreCallback(Function && function)
    {
        using F = std::decay_t<Function>;
        if constexpr(std::is_invocable_v<F &, DataSet &&>)
        {
            whole_ = [f = F(std::forward<Function>(function))](
                         message::CStoreRequest && request) mutable
            { return call(f, std::move(request.update_data_set())); };
        }
        else if constexpr(std::is_invocable_v<F &, message::CStoreRequest &&>)
        {
            whole_ = [f = F(std::forward<Function>(function))](
                         message::CStoreRequest && request) mutable
            { return call(f, std::move(request)); };
        }
        else
        {
            static_assert(
                std::is_invocable_v<
                    F &,
                    message::CStoreRequest const &,
                    std::string const &,
                    std::streambuf &>,
                "the callback takes a data set, a C-STORE request, or a "
                "request, a transfer syntax and a stream buffer");
            stream_ = [f = F(std::forward<Function>(function))](
                          message::CStoreRequest const & request,
                          std::string const & transfer_syntax,
                          std::streambuf & data_set) mutable
            { return call(f, request, transfer_syntax, data_set); };
        }
    }

    /// The function reads the bytes of the data set by itself.
    bool takes_stream() const noexcept { return bool(stream_); }

    /// Call the function with a request which has its data set; it does not
    /// take a stream.
    Value::Integer operator()(message::CStoreRequest request) const
    {
        return whole_(std::move(request));
    }

    /// Call the function with a request whose data set arrives; it is read
    /// first, if the function does not do so.
    /** @throws DecodeError the data set cannot be read */
    Value::Integer operator()(
        message::CStoreRequest const & request,
        std::string const & transfer_syntax,
        std::streambuf & data_set) const;

private:
    std::function<Value::Integer(message::CStoreRequest &&)> whole_;
    std::function<Value::Integer(
        message::CStoreRequest const &, std::string const &, std::streambuf &)>
        stream_;

    template <typename Function, typename... Arguments>
    static Value::Integer call(Function & function, Arguments &&... arguments)
    {
        using Result = std::invoke_result_t<Function &, Arguments &&...>;
        static_assert(
            std::is_void_v<
                Result> || (std::is_convertible_v<Result, Value::Integer> && !std::is_same_v<std::decay_t<Result>, bool>),
            "the callback returns nothing or a status");
        if constexpr(std::is_void_v<Result>)
        {
            std::invoke(function, std::forward<Arguments>(arguments)...);
            return message::Response::Success;
        }
        else
        {
            return std::invoke(function, std::forward<Arguments>(arguments)...);
        }
    }
};

}

#endif // ODIL_STORECALLBACK_H

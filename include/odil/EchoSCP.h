#ifndef ODIL_ECHOSCP_H
#define ODIL_ECHOSCP_H

#include <functional>

#include "odil/SCP.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/CEchoRequest.h"

namespace odil
{

/// Provider of the Verification service: answer that this side is alive.
/** @see PS3.4, A.4; PS3.7, 9.1.5 */
class ODIL_API EchoSCP final : public SCP
{
public:
    /// Returns the status that the peer is told.
    using Callback =
        std::function<Value::Integer(message::CEchoRequest const & request)>;

    /// Borrow the association, which must outlive this object; always answer
    /// with success.
    explicit EchoSCP(Association & association);

    /// Borrow the association, ask a function for the status.
    EchoSCP(Association & association, Callback callback);

    ~EchoSCP() override;

    /// Ask this function for the status from now on.
    void set_callback(Callback callback);

    void operator()(message::Message message) override;

private:
    Callback callback_;
};

}

#endif // ODIL_ECHOSCP_H

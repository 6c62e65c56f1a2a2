#ifndef ODIL_SRC_SERVICES_STORESCUPARTS_H
#define ODIL_SRC_SERVICES_STORESCUPARTS_H

#include <exception>
#include <functional>

#include "odil/StoreSCU.h"
#include "odil/Value.h"
#include "odil/message/CStoreRequest.h"
#include "odil/message/CStoreResponse.h"

namespace odil
{

// An instance which can be sent.
struct StoreSCU::Outgoing
{
    Value::String sop_class_uid;
    Value::String sop_instance_uid;
    std::function<void(message::CStoreRequest const &)> send;
};

// The response to one of the outstanding requests.
struct StoreSCU::Answer
{
    Value::String sop_instance_uid;
    message::CStoreResponse response;
    std::exception_ptr error; // a StatusError, or null
};

// One use of the association, by a function of the public interface.
class StoreSCU::Call
{
public:
    Call(StoreSCU & scu, Value::String const & sop_class_uid);

private:
    Operation operation_;
};

}

#endif // ODIL_SRC_SERVICES_STORESCUPARTS_H

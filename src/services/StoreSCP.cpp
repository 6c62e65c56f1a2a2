#include "odil/StoreSCP.h"

#include <utility>

#include "odil/message/CStoreRequest.h"
#include "odil/message/CStoreResponse.h"
#include "services/failure.h"

namespace odil
{

using message::CStoreRequest;

StoreSCP::StoreSCP(Association & association, StoreCallback callback)
    : SCP(association), callback_(std::move(callback))
{
}

StoreSCP::~StoreSCP() = default;

void StoreSCP::set_callback(StoreCallback callback)
{
    callback_ = std::move(callback);
}

void StoreSCP::read_data_set(
    message::Message & request,
    std::string const & transfer_syntax,
    std::streambuf & data_set)
{
    status_.reset();
    if(callback_.takes_stream())
    {
        auto const store = as_request<CStoreRequest>(message::Message(request));
        status_ = callback_(store, transfer_syntax, data_set);
    }
    else
    {
        SCP::read_data_set(request, transfer_syntax, data_set);
    }
}

void StoreSCP::operator()(message::Message message)
{
    answer(
        std::move(message),
        [this](message::Message && received)
        {
            auto request = as_request<CStoreRequest>(std::move(received));
            message::CStoreResponse response(
                request.get_message_id(), message::Response::Success);
            response.set_affected_sop_class_uid(
                request.get_affected_sop_class_uid());
            response.set_affected_sop_instance_uid(
                request.get_affected_sop_instance_uid());
            auto const status = status_ ? *std::exchange(status_, std::nullopt)
                                        : call(std::move(request));
            response.set_status(services::check_final(status));
            send(response);
        });
}

// With the data set in memory.
Value::Integer StoreSCP::call(CStoreRequest && request)
{
    if(callback_.takes_stream() || !request.has_data_set())
    {
        throw odil::Exception("The data set of the request was not read");
    }
    return callback_(std::move(request));
}

}

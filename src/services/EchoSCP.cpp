#include "odil/EchoSCP.h"

#include <utility>

#include "odil/message/CEchoResponse.h"
#include "services/failure.h"

namespace odil
{

using message::CEchoRequest;

EchoSCP::EchoSCP(Association & association)
    : EchoSCP(
        association,
        [](CEchoRequest const &) { return message::Response::Success; })
{
}

EchoSCP::EchoSCP(Association & association, Callback callback)
    : SCP(association), callback_(std::move(callback))
{
}

EchoSCP::~EchoSCP() = default;

void EchoSCP::set_callback(Callback callback)
{
    callback_ = std::move(callback);
}

void EchoSCP::operator()(message::Message message)
{
    answer(
        std::move(message),
        [this](message::Message && received)
        {
            auto const request = as_request<CEchoRequest>(std::move(received));
            send(message::CEchoResponse(
                request.get_message_id(),
                services::check_final(callback_(request)),
                request.get_affected_sop_class_uid()));
        });
}

}

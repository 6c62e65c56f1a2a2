#include "services/MoveListener.h"

#include <algorithm>
#include <streambuf>
#include <string>

#include "odil/AssociationParameters.h"
#include "odil/EchoSCP.h"
#include "odil/SCPDispatcher.h"
#include "odil/StoreSCP.h"
#include "odil/message/CStoreRequest.h"

namespace odil::services
{

ServerParameters make_parameters(
    MoveReceiver const & receiver,
    Association const & association,
    std::uint16_t port)
{
    auto const usual = ServerParameters().get_idle_timeout();
    auto const message = association.get_message_timeout();
    return ServerParameters()
        .set_port(port)
        .set_acceptor([&receiver](AssociationParameters const & request)
                      { return receiver.accept(request); })
        .set_association_timeout(association.get_association_timeout())
        .set_message_timeout(message)
        .set_idle_timeout(message ? std::max(usual, message) : message);
}

void configure(MoveReceiver & receiver, SCPDispatcher & dispatcher)
{
    using Command = SCPDispatcher::Command;
    auto & association = dispatcher.get_association();
    dispatcher.add_scp<EchoSCP>(Command::C_ECHO_RQ);
    dispatcher.add_scp<StoreSCP>(
        Command::C_STORE_RQ,
        [&](message::CStoreRequest const & request,
            std::string const & transfer_syntax,
            std::streambuf & data_set) {
            return receiver.store(
                association, request, transfer_syntax, data_set);
        });
}

MoveListener::MoveListener(Association const & association, std::uint16_t port)
    : server_(
        make_parameters(receiver_, association, port),
        [this](SCPDispatcher & dispatcher)
        { configure(receiver_, dispatcher); })
{
}

// After the end of an operation nobody has anything to say any more.
MoveListener::~MoveListener()
{
    server_.stop(Server::duration_type(0));
}

}

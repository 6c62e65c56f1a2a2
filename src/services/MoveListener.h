#ifndef ODIL_SRC_SERVICES_MOVELISTENER_H
#define ODIL_SRC_SERVICES_MOVELISTENER_H

#include <cstdint>

#include "odil/Association.h"
#include "odil/Server.h"
#include "odil/ServerParameters.h"
#include "services/MoveReceiver.h"

namespace odil
{
class SCPDispatcher;
}

namespace odil::services
{

// How a receiver listens on a port, with the time-outs of an association.
// Between two instances, a peer may take as long as between two responses; what
// it leaves open for longer is aborted.
ServerParameters make_parameters(
    MoveReceiver const & receiver,
    Association const & association,
    std::uint16_t port);

// Let what comes on an association go to a receiver, which must outlive it.
void configure(MoveReceiver & receiver, SCPDispatcher & dispatcher);

// Accepts the associations on which the instances of C-MOVE operations come,
// from its construction on.
class MoveListener
{
public:
    // Port 0 lets the system choose; the time-outs are those of the
    // association. Throw NetworkError.
    MoveListener(Association const & association, std::uint16_t port);
    MoveListener(MoveListener const &) = delete;
    MoveListener & operator=(MoveListener const &) = delete;
    ~MoveListener();

    std::uint16_t get_port() const noexcept { return server_.get_port(); }

    MoveReceiver & get_receiver() noexcept { return receiver_; }

private:
    MoveReceiver receiver_;
    Server server_; // last: its threads use the other
};

}

#endif // ODIL_SRC_SERVICES_MOVELISTENER_H

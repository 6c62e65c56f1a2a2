#ifndef ODIL_SRC_ASSOCIATION_NEGOTIATION_H
#define ODIL_SRC_ASSOCIATION_NEGOTIATION_H

#include "odil/AssociationParameters.h"
#include "odil/pdu/AAssociateAC.h"
#include "odil/pdu/AAssociateRQ.h"

// Between parameters and the PDUs which carry them (PS3.7, annex D.3).
namespace odil::association
{

// What the requestor sends. Throw Exception if AE titles or presentation
// contexts are missing.
pdu::AAssociateRQ make_request(AssociationParameters const & parameters);

// What the acceptor is asked. Throw AssociationRejected if an AE title cannot
// be one, Exception if something else cannot be understood.
AssociationParameters read_request(pdu::AAssociateRQ const & request);

// What the acceptor sends: its answer to each context of the request. Throw
// Exception if it accepts what was not proposed.
pdu::AAssociateAC make_acceptance(
    pdu::AAssociateRQ const & request, AssociationParameters const & answer);

// What both have agreed on; the maximum length and the implementation are those
// of the peer, i.e. of the user information of the PDU which it has sent. Throw
// Exception if the acceptance does not go with the request.
AssociationParameters agree(
    pdu::AAssociateRQ const & request,
    pdu::AAssociateAC const & acceptance,
    pdu::UserInformation const & peer);

}

#endif // ODIL_SRC_ASSOCIATION_NEGOTIATION_H

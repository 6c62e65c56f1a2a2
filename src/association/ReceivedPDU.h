#ifndef ODIL_SRC_ASSOCIATION_RECEIVEDPDU_H
#define ODIL_SRC_ASSOCIATION_RECEIVEDPDU_H

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "dul/StateMachine.h"
#include "odil/pdu/AAbort.h"
#include "odil/pdu/AAssociateAC.h"
#include "odil/pdu/AAssociateRJ.h"
#include "odil/pdu/AAssociateRQ.h"
#include "odil/pdu/PDUType.h"

namespace odil::association
{

// Whatever a peer sends, but for its data.
struct ReceivedPDU
{
    dul::Event event;

    // The PDUs which say nothing but their type are not here.
    std::variant<
        std::monostate,
        pdu::AAssociateRQ,
        pdu::AAssociateAC,
        pdu::AAssociateRJ,
        pdu::AAbort>
        pdu;
};

// Decode any PDU but P-DATA-TF. Throw DecodeError.
ReceivedPDU decode(pdu::PDUType type, std::vector<std::uint8_t> const & body);

// Why the service provider rejects a request without asking the user: protocol
// version, application context (PS3.8, 9.2.2: AE-6); none: it does not.
std::optional<pdu::AAssociateRJ> find_fault(pdu::AAssociateRQ const & request);

}

#endif // ODIL_SRC_ASSOCIATION_RECEIVEDPDU_H

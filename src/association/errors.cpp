#include "odil/AssociationAborted.h"
#include "odil/AssociationRejected.h"
#include "odil/AssociationReleased.h"

namespace odil
{

AssociationRejected::AssociationRejected(pdu::AAssociateRJ const & pdu)
    : Exception("Association " + describe(pdu)), pdu_(pdu)
{
}

AssociationRejected::AssociationRejected(
    Result result, Source source, std::uint8_t reason)
    : AssociationRejected(pdu::AAssociateRJ{result, source, reason})
{
}

AssociationReleased::AssociationReleased()
    : Exception("Association released by the peer")
{
}

AssociationAborted::AssociationAborted(pdu::AAbort const & pdu)
    : Exception("Association " + describe(pdu) + " (A-ABORT from the peer)"),
      pdu_(pdu)
{
}

AssociationAborted::AssociationAborted(
    pdu::AAbort const & pdu, std::string const & why)
    : Exception("Association " + describe(pdu) + ": " + why), pdu_(pdu)
{
}

}

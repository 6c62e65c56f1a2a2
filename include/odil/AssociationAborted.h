#ifndef ODIL_ASSOCIATIONABORTED_H
#define ODIL_ASSOCIATIONABORTED_H

#include <string>

#include "odil/Exception.h"
#include "odil/export.h"
#include "odil/pdu/AAbort.h"

namespace odil
{

/// The peer has aborted the association, or has made this side abort it by
/// what it sent.
/** @see PS3.8, 7.3 and 7.4 */
class ODIL_API AssociationAborted : public Exception
{
public:
    /// Who aborted, and why (PS3.8, 9.3.8).
    using Source = pdu::AAbort::Source;
    using Reason = pdu::AAbort::Reason;

    /// The message says the same in words.
    explicit AssociationAborted(pdu::AAbort const & pdu);

    /// The A-ABORT was sent by this side, and why.
    AssociationAborted(pdu::AAbort const & pdu, std::string const & why);

    /// Application of the peer, or its upper layer.
    Source get_source() const noexcept { return pdu_.source; }

    /// Of meaning only if the source is the upper layer.
    Reason get_reason() const noexcept { return pdu_.reason; }

private:
    pdu::AAbort pdu_;
};

}

#endif // ODIL_ASSOCIATIONABORTED_H

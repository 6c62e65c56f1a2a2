#ifndef ODIL_ASSOCIATIONREJECTED_H
#define ODIL_ASSOCIATIONREJECTED_H

#include <cstdint>

#include "odil/Exception.h"
#include "odil/export.h"
#include "odil/pdu/AAssociateRJ.h"

namespace odil
{

/// An association was refused; thrown by an acceptor, it refuses the request.
/** @see PS3.8, 7.1.1.7 to 7.1.1.9 */
class ODIL_API AssociationRejected : public Exception
{
public:
    /// How long it lasts, who rejected (PS3.8, 9.3.4).
    using Result = pdu::AAssociateRJ::Result;
    using Source = pdu::AAssociateRJ::Source;

    /// The message says the same in words.
    explicit AssociationRejected(pdu::AAssociateRJ const & pdu);

    /// Same, field by field; the meaning of the reason depends on the source
    /// (PS3.8, table 9-21).
    AssociationRejected(Result result, Source source, std::uint8_t reason);

    /// Permanent, or transient: a later attempt may succeed.
    Result get_result() const noexcept { return pdu_.result; }

    /// Layer of the peer which refused.
    Source get_source() const noexcept { return pdu_.source; }

    /// See pdu::AAssociateRJ::Reason.
    std::uint8_t get_reason() const noexcept { return pdu_.reason; }

private:
    pdu::AAssociateRJ pdu_;
};

}

#endif // ODIL_ASSOCIATIONREJECTED_H

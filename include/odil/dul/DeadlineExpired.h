#ifndef ODIL_DUL_DEADLINEEXPIRED_H
#define ODIL_DUL_DEADLINEEXPIRED_H

#include "odil/Exception.h"
#include "odil/export.h"

namespace odil::dul
{

/// An operation on a transport did not end before its deadline.
/** The transport does not know which of the configured times the deadline was
 * made of; whoever set it makes a TimeoutError which says so. */
class ODIL_API DeadlineExpired : public Exception
{
public:
    using Exception::Exception;
    /// As those of the standard.
    DeadlineExpired(DeadlineExpired const &) = default;
    DeadlineExpired & operator=(DeadlineExpired const &) = default;
    ~DeadlineExpired() override;
};

}

#endif // ODIL_DUL_DEADLINEEXPIRED_H

#include "odil/dul/Transport.h"

namespace odil::dul
{

DeadlineExpired::~DeadlineExpired() = default;
Transport::~Transport() = default;

std::size_t Transport::read_both(
    MutableBuffer const & first,
    MutableBuffer const & /* second */,
    Deadline deadline)
{
    return read_some(first.data, first.size, deadline);
}

}

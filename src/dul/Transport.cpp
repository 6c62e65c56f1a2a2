#include "odil/dul/Transport.h"

namespace odil::dul
{

DeadlineExpired::~DeadlineExpired() = default;
Transport::~Transport() = default;

}

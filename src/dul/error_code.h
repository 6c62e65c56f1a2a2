#ifndef ODIL_SRC_DUL_ERROR_CODE_H
#define ODIL_SRC_DUL_ERROR_CODE_H

#include <system_error>

#include <boost/system/error_code.hpp>

namespace odil::dul
{

// No category of Boost leaves this layer. What the operating system reports
// compares equal to the std::errc of the same meaning.
std::error_code as_std(boost::system::error_code const & error);

}

#endif // ODIL_SRC_DUL_ERROR_CODE_H

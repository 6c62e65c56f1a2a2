#ifndef ODIL_EXCEPTION_H
#define ODIL_EXCEPTION_H

#include <stdexcept>

#include "odil/export.h"

namespace odil
{

/// Root of every error thrown by the library.
class ODIL_API Exception : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
    /// As those of the standard.
    Exception(Exception const &) = default;
    Exception & operator=(Exception const &) = default;
    ~Exception() override;
};

}

#endif // ODIL_EXCEPTION_H

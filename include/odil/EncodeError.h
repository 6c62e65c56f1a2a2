#ifndef ODIL_ENCODEERROR_H
#define ODIL_ENCODEERROR_H

#include "odil/Exception.h"

namespace odil
{

/// A value cannot be written as the standard wants it.
/** E.g. a text too long for its length field, an integer out of the range of
 * its VR, compressed pixel data in an uncompressed transfer syntax. */
class ODIL_API EncodeError : public Exception
{
public:
    using Exception::Exception;
};

}

#endif // ODIL_ENCODEERROR_H

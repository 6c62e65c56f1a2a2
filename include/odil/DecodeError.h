#ifndef ODIL_DECODEERROR_H
#define ODIL_DECODEERROR_H

#include <cstdint>
#include <string>

#include "odil/Exception.h"

namespace odil
{

/// Bytes received or read from a file do not follow the standard.
class ODIL_API DecodeError : public Exception
{
public:
    /// The message gets the offset appended to it.
    DecodeError(std::string const & what, std::uint64_t offset);

    /// The same error, its message preceded by "object: ".
    /** @param object that was decoded, e.g. the name of a file
     * @param other has the offset */
    DecodeError(std::string const & object, DecodeError const & other);

    /// Position of the first unusable byte, from the start of the object that
    /// was decoded (file, data set, PDU).
    std::uint64_t get_offset() const noexcept { return offset_; }

private:
    std::uint64_t offset_;
};

}

#endif // ODIL_DECODEERROR_H

#ifndef ODIL_ELEMENTERROR_H
#define ODIL_ELEMENTERROR_H

#include <string>

#include "odil/Exception.h"
#include "odil/Tag.h"

namespace odil
{

/// An element is missing from a data set, or is not of the wanted type or size.
class ODIL_API ElementError : public Exception
{
public:
    /// The message gets the tag and its keyword put in front.
    ElementError(Tag tag, std::string const & what);

    /// Element which is concerned.
    Tag get_tag() const noexcept { return tag_; }

private:
    Tag tag_;
};

}

#endif // ODIL_ELEMENTERROR_H

#include "odil/registry/StaticString.h"

#include <ostream>

namespace odil::registry
{

std::ostream & operator<<(std::ostream & stream, StaticString text)
{
    return stream << std::string_view(text);
}

}

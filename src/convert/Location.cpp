#include "convert/Location.h"

#include "odil/Exception.h"

namespace odil::detail
{

Path Location::as_path() const
{
    auto path = enclosing ? enclosing->as_path() : Path();
    if(item)
    {
        path.append(tag, *item);
    }
    else
    {
        path.append(tag);
    }
    return path;
}

std::size_t Location::get_depth() const noexcept
{
    return enclosing ? enclosing->get_depth() + 1 : 0;
}

void Location::fail(std::string const & what) const
{
    throw Exception(as_path().to_text() + ": " + what);
}

void fail(Location const * item, std::string const & what)
{
    if(item)
    {
        item->fail(what);
    }
    throw Exception(what);
}

}

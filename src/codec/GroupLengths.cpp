#include "codec/GroupLengths.h"

namespace odil::detail
{

void GroupLengths::start(
    Tag tag, Element const & element, std::uint64_t begin, std::uint64_t end)
{
    if(!element.is_int() || element.size() != 1)
    {
        deviations_.report(begin, tag, "wrong");
        return;
    }
    is_open_ = true;
    tag_ = tag;
    offset_ = begin;
    said_ = end + static_cast<std::uint64_t>(element.as_int()[0]);
    end_ = end;
}

void GroupLengths::extend(Tag tag, std::uint64_t end)
{
    if(tag.group == tag_.group)
    {
        end_ = end;
    }
    else
    {
        check();
    }
}

void GroupLengths::check()
{
    is_open_ = false;
    if(end_ != said_)
    {
        deviations_.report(offset_, tag_, "wrong");
    }
}

}

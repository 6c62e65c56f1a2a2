#include "codec/Deviations.h"

#include "odil/DecodeError.h"
#include "odil/Deviation.h"

namespace odil::detail
{

void Deviations::report(
    std::uint64_t offset, Tag tag, std::string const & text, bool is_loss) const
{
    auto const is_heard = bool(options_.on_deviation);
    if(!options_.is_tolerant || (is_loss && !is_heard))
    {
        throw DecodeError(
            tag == Tag() ? text : describe(tag) + ": " + text, offset);
    }
    if(is_heard)
    {
        options_.on_deviation({offset, tag, text, is_loss});
    }
}

}

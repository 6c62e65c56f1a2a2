#include "codec/Deviations.h"

#include "codec/Encoding.h"
#include "odil/DecodeError.h"
#include "odil/Deviation.h"

namespace odil::detail
{

bool Deviations::is_same(Element const & left, Element const & right)
{
    return left == right && left.get_letters() == right.get_letters()
           && (get_form(left.vr).form != Form::Text
               || left.to_text() == right.to_text());
}

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

#include "codec/Decoder.h"

#include <algorithm>
#include <string>

#include "codec/endian.h"

// VR and length of elements; what is in their places where they are not as the
// standard says.
namespace odil::detail
{

namespace
{

// A value can have the length.
bool can_have(VR vr, std::uint32_t length)
{
    auto const & form = get_form(vr);
    return length == undefined_length ? form.form == Form::Sequence
                                      : length % form.unit == 0;
}

}

bool Decoder::complete_header(
    Header & header,
    std::uint8_t const * bytes,
    Scope const & scope,
    VRFinder const & finder)
{
    header.is_little_endian = scope.encoding.is_little_endian;
    header.letters = {};
    return scope.encoding.is_explicit
               ? complete_explicit(header, bytes, scope, finder)
               : complete_implicit(header, bytes, scope, finder);
}

bool Decoder::complete_implicit(
    Header & header,
    std::uint8_t const * bytes,
    Scope const & scope,
    VRFinder const & finder)
{
    header.length = load<std::uint32_t>(bytes, header.is_little_endian);
    auto const is_too_long = header.length > scope.end - source_.offset()
                             && header.length != undefined_length;
    if(is_too_long && is_explicit_element(header.tag, bytes, scope))
    {
        deviations_.report(
            header.offset, header.tag, "explicit VR in implicit VR");
        return complete_explicit(header, bytes, scope, finder);
    }
    header.vr = finder(header.tag);
    if(header.tag.is_private() && !is_possible(header))
    {
        header.vr = VR::UN; // the dictionary is not that of the writer
    }
    return true;
}

bool Decoder::is_possible(Header const & header)
{
    if(header.vr != VR::SQ || header.length == 0
       || header.length == undefined_length)
    {
        return can_have(header.vr, header.length);
    }
    std::uint8_t bytes[4];
    return source_.look(0, bytes, sizeof(bytes)) == sizeof(bytes)
               ? load_tag(bytes, true) == item_tag
               : source_.peek() == (item_tag.group & 0xFF);
}

bool Decoder::complete_explicit(
    Header & header,
    std::uint8_t const * bytes,
    Scope const & scope,
    VRFinder const & finder)
{
    header.vr = find_vr(bytes[0], bytes[1]);
    if(header.vr == VR::INVALID)
    {
        return complete_unknown(header, bytes, scope, finder);
    }
    if(!get_form(header.vr).is_long)
    {
        header.length = load<std::uint16_t>(bytes + 2, header.is_little_endian);
        return true;
    }
    if(!read_long_length(header, bytes, scope))
    {
        return false;
    }
    auto const is_long_value = header.length > maximum_short_length
                               && header.length != undefined_length;
    if(header.vr == VR::UN && is_long_value)
    {
        // PS3.5, 6.2.2: too long for the VR that it has, and little endian.
        auto const vr = finder(header.tag);
        auto const & form = get_form(vr);
        auto const fits = !form.is_long && header.length % form.unit == 0;
        header.vr = fits ? vr : VR::UN;
        header.is_little_endian = true;
    }
    return true;
}

bool Decoder::complete_unknown(
    Header & header,
    std::uint8_t const * bytes,
    Scope const & scope,
    VRFinder const & finder)
{
    auto const is_capital = [](auto x) { return x >= 'A' && x <= 'Z'; };
    header.vr = VR::UN;
    if(std::all_of(bytes, bytes + 2, is_capital))
    {
        header.letters = {char(bytes[0]), char(bytes[1])};
        if(bytes[2] == 0 && bytes[3] == 0)
        {
            // PS3.5, 6.2: VRs of the future have long lengths.
            return read_long_length(header, bytes, scope);
        }
    }
    return complete_doubtful(header, bytes, scope, finder);
}

// The four bytes are a VR and a length, or a length only.
bool Decoder::complete_doubtful(
    Header & header,
    std::uint8_t const * bytes,
    Scope const & scope,
    VRFinder const & finder)
{
    constexpr auto unknown = "unknown VR, or none";
    auto const left = scope.end - source_.offset();
    auto const is_little_endian = header.is_little_endian;
    auto const short_length = load<std::uint16_t>(bytes + 2, is_little_endian);
    auto const long_length = load<std::uint32_t>(bytes, is_little_endian);
    auto const has_letters = header.letters[0] != 0;
    auto const can_be_short =
        short_length <= left && (short_length != 0 || has_letters);
    auto const can_be_long =
        long_length <= left && !has_letters && header.tag != Tag();
    auto const is_short = leads_on(header.tag, short_length, scope);
    auto const is_long =
        !has_letters && leads_on(header.tag, long_length, scope);
    auto const is_clear = is_long != is_short || short_length == long_length;
    auto const offset = header.offset + 4;
    if((is_long && is_clear) || (!can_be_short && can_be_long))
    {
        deviations_.report(offset, header.tag, unknown, !is_clear);
        header.vr = finder(header.tag);
        header.length = long_length;
        return true;
    }
    if(!can_be_short)
    {
        header.offset = offset;
        return give_up(header, unknown, scope);
    }
    deviations_.report(offset, header.tag, unknown, !is_clear);
    header.length = short_length;
    return true;
}

bool Decoder::read_long_length(
    Header & header, std::uint8_t const * bytes, Scope const & scope)
{
    if(scope.end - source_.offset() < 4)
    {
        return give_up(header, "the data ends too early", scope);
    }
    // PS3.5, 7.1.2: two reserved bytes. Others may be a length of 16 bits.
    auto const reserved =
        load<std::uint16_t>(bytes + 2, header.is_little_endian);
    if(reserved != 0)
    {
        auto const is_long = is_explicit_element(header.tag, bytes, scope);
        auto const is_short = leads_on(header.tag, reserved, scope);
        deviations_.report(
            header.offset + 6,
            header.tag,
            "reserved bytes which are not 0",
            is_long == is_short);
        if(is_short && !is_long)
        {
            header.length = reserved;
            return true;
        }
    }
    std::uint8_t length[4];
    source_.read(length, sizeof(length));
    header.length = load<std::uint32_t>(length, header.is_little_endian);
    return true;
}

bool Decoder::pass_no_element(
    Header const & header, HeaderBytes const & bytes, Scope const & scope)
{
    constexpr auto text = "not expected in front of an element";
    auto const is_delimiter =
        header.tag == sequence_delimiter || header.tag == item_delimiter;
    auto const is_known = is_delimiter || header.tag == item_tag;
    if(is_known && scope.is_delimited) // the delimiter of the item is missing
    {
        deviations_.report(header.offset, header.tag, text);
        source_.unread(bytes);
        return false;
    }
    if(is_delimiter) // there is one too many
    {
        deviations_.report(header.offset, header.tag, text);
        return true;
    }
    return give_up(header, text, scope);
}

void Decoder::end_scope(std::uint64_t left, Scope const & scope)
{
    auto const offset = source_.offset();
    if(scope.end != end_)
    {
        if(left == 0)
        {
            deviations_.report(offset, item_tag, "a delimiter is missing");
            return;
        }
        Header header{item_tag};
        header.offset = offset;
        give_up(
            header, "fewer bytes are left than an element or item has", scope);
        return;
    }
    is_at_end_ = true;
    if(!is_cut_)
    {
        deviations_.report_loss(end_, Tag(), "the data ends too early");
    }
}

bool Decoder::give_up(
    Header const & header, std::string const & text, Scope const & scope)
{
    deviations_.report_loss(header.offset, header.tag, text);
    if(scope.end == end_)
    {
        is_at_end_ = true;
    }
    else
    {
        source_.skip(scope.end - source_.offset());
    }
    return false;
}

void Decoder::stop(BrokenData const & error)
{
    if(!options_.is_tolerant || !options_.on_deviation)
    {
        throw; // the one which is handled
    }
    is_at_end_ = true;
    options_.on_deviation({error.get_offset(), Tag(), error.what(), true});
}

}

#include "codec/Decoder.h"

#include "codec/endian.h"
#include "registry/tables.h"

// Where the bytes of an element can be understood in two ways, what follows
// shows which of them is right.
namespace odil::detail
{

namespace
{

bool can_be(Tag tag)
{
    return tag.is_private() || tag.element == 0
           || registry::find_element(tag.as_word()) != nullptr;
}

}

bool Decoder::leads_on(
    Tag tag, std::uint32_t length, Scope const & scope, std::size_t gap)
{
    auto const is_undefined = length == undefined_length;
    auto const distance = gap + (is_undefined ? 0 : std::uint64_t{length});
    auto const left = scope.end - source_.offset();
    if(scope.end == no_end || distance > left)
    {
        return false;
    }
    if(distance == left)
    {
        return !is_undefined && !scope.is_delimited;
    }
    HeaderBytes bytes{};
    if(source_.look(distance, bytes.data(), bytes.size()) != bytes.size())
    {
        return false;
    }
    auto const is_little_endian = scope.encoding.is_little_endian;
    auto const next = load_tag(bytes.data(), is_little_endian);
    if(is_undefined)
    {
        return next == item_tag || next == sequence_delimiter;
    }
    if(next.group == item_tag.group)
    {
        return next == item_delimiter && scope.is_delimited;
    }
    auto const next_length = load<std::uint32_t>(&bytes[4], is_little_endian);
    auto const has_vr = scope.encoding.is_explicit
                        && find_vr(bytes[4], bytes[5]) != VR::INVALID;
    return tag < next && can_be(next)
           && (has_vr || next_length == undefined_length
               || next_length <= left - distance);
}

bool Decoder::is_explicit_element(
    Tag tag, std::uint8_t const * bytes, Scope const & scope)
{
    auto const vr = find_vr(bytes[0], bytes[1]);
    if(vr == VR::INVALID)
    {
        return false;
    }
    auto const is_little_endian = scope.encoding.is_little_endian;
    if(!get_form(vr).is_long)
    {
        auto const length = load<std::uint16_t>(bytes + 2, is_little_endian);
        return leads_on(tag, length, scope);
    }
    std::uint8_t length[4];
    return source_.look(0, length, sizeof(length)) == sizeof(length)
           && leads_on(
               tag,
               load<std::uint32_t>(length, is_little_endian),
               scope,
               sizeof(length));
}

}

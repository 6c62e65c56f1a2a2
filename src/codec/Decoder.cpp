#include "codec/Decoder.h"

#include <iterator>
#include <limits>
#include <utility>

#include "codec/LateElements.h"
#include "codec/endian.h"
#include "odil/DecodeError.h"

namespace odil::detail
{

namespace
{

constexpr auto no_end = std::numeric_limits<std::uint64_t>::max();

[[noreturn]] void fail(Tag tag, std::string const & what, std::uint64_t offset)
{
    throw DecodeError(describe(tag) + ": " + what, offset);
}

void check_delimiter(std::uint32_t length, Tag tag, std::uint64_t offset)
{
    if(length != 0)
    {
        fail(tag, "a delimiter of a length which is not 0", offset);
    }
}

}

Decoder::Decoder(std::istream & stream, Reader::Options options)
    : source_(stream, options.limits.total_length), options_(std::move(options))
{
}

void Decoder::set_transfer_syntax(std::string const & uid)
{
    encoding_ = get_encoding(uid);
    transfer_syntax_ = uid;
    if(encoding_.is_deflated)
    {
        inflater_ = std::make_unique<Inflater>(source_);
        source_.set_buffer(*inflater_, options_.limits.inflated_length);
    }
}

Decoder::Scope Decoder::get_outer_scope() const
{
    return {encoding_, no_end, false, 0};
}

DataSet Decoder::read_data_set(Reader::HaltCondition const & halt_condition)
{
    DataSet data_set(transfer_syntax_);
    read_elements(
        data_set,
        get_outer_scope(),
        nullptr,
        halt_condition ? halt_condition : options_.halt_condition);
    return data_set;
}

Tag Decoder::read_tag()
{
    std::uint8_t bytes[4];
    source_.read(bytes, sizeof(bytes));
    return load_tag(bytes, encoding_.is_little_endian);
}

std::uint32_t Decoder::read_length(VR vr)
{
    auto const is_little_endian = encoding_.is_little_endian;
    std::uint8_t bytes[4];
    auto const & form = get_form(vr);
    if(encoding_.is_explicit && form.form != Form::None)
    {
        source_.read(bytes, 2);
        if(!form.is_long)
        {
            return load<std::uint16_t>(bytes, is_little_endian);
        }
    }
    source_.read(bytes, sizeof(bytes));
    return load<std::uint32_t>(bytes, is_little_endian);
}

Element Decoder::read_element(Tag tag, DataSet const & data_set)
{
    std::uint8_t bytes[4];
    source_.read(bytes, sizeof(bytes));
    auto scope = get_outer_scope();
    update_character_set(scope.character_set, data_set);
    VRFinder const finder(data_set);
    return read_value(
        complete_header(tag, bytes, scope, finder), scope, finder);
}

void Decoder::read_elements(
    DataSet & data_set,
    Scope scope,
    VRFinder const * enclosing,
    Reader::HaltCondition const & halt_condition)
{
    VRFinder const finder(data_set, enclosing);
    LateElements late;
    HeaderBytes bytes;
    while(read_header(bytes, scope))
    {
        auto const tag =
            load_tag(bytes.data(), scope.encoding.is_little_endian);
        if(halt_condition && halt_condition(tag))
        {
            source_.unread(bytes);
            break;
        }
        auto const header = complete_header(tag, &bytes[4], scope, finder);
        auto element = read_value(header, scope, finder);
        update_character_set(scope.character_set, tag, element);
        if(tag.element == 0 && !options_.keep_group_length)
        {
            continue;
        }
        if(data_set.empty() || std::prev(data_set.end())->first < tag)
        {
            data_set.add(tag, std::move(element));
        }
        else
        {
            late.add(tag, std::move(element), header.offset);
        }
    }
    late.merge_into(data_set);
}

bool Decoder::read_header(HeaderBytes & bytes, Scope const & scope)
{
    auto const offset = source_.offset();
    if(scope.depth == 0)
    {
        if(!source_.read_or_end(bytes.data(), bytes.size()))
        {
            return false;
        }
    }
    else if(!scope.is_delimited && offset == scope.end)
    {
        return false;
    }
    else
    {
        check_space(bytes.size(), {item_tag, VR::UN, 0, offset, true}, scope);
        source_.read(bytes.data(), bytes.size());
    }

    auto const is_little_endian = scope.encoding.is_little_endian;
    auto const tag = load_tag(bytes.data(), is_little_endian);
    if(tag.group != item_tag.group)
    {
        return true;
    }
    if(tag != item_delimiter || !scope.is_delimited)
    {
        fail(tag, "not expected in front of an element", offset);
    }
    auto const length = load<std::uint32_t>(&bytes[4], is_little_endian);
    check_delimiter(length, tag, offset);
    return false;
}

Decoder::Header Decoder::complete_header(
    Tag tag,
    std::uint8_t const * bytes,
    Scope const & scope,
    VRFinder const & finder)
{
    auto const is_little_endian = scope.encoding.is_little_endian;
    Header header{tag, VR::UN, 0, source_.offset() - 8, is_little_endian};
    if(!scope.encoding.is_explicit)
    {
        header.vr = finder(tag);
        header.length = load<std::uint32_t>(bytes, is_little_endian);
        return header;
    }
    complete_explicit(header, bytes, scope);
    auto const is_long_value = header.length > maximum_short_length
                               && header.length != undefined_length;
    if(header.vr == VR::UN && is_long_value)
    {
        // PS3.5, 6.2.2: too long for the VR that it has, and little endian.
        auto const vr = finder(tag);
        auto const & form = get_form(vr);
        auto const fits = !form.is_long && header.length % form.unit == 0;
        header.vr = fits ? vr : VR::UN;
        header.is_little_endian = true;
    }
    return header;
}

void Decoder::complete_explicit(
    Header & header, std::uint8_t const * bytes, Scope const & scope)
{
    auto const is_little_endian = scope.encoding.is_little_endian;
    header.vr = find_vr(bytes[0], bytes[1]);
    auto const is_known = header.vr != VR::INVALID;
    if(is_known && !get_form(header.vr).is_long)
    {
        header.length = load<std::uint16_t>(bytes + 2, is_little_endian);
        return;
    }
    auto const is_capital = [](auto x) { return x >= 'A' && x <= 'Z'; };
    if(!is_known
       && !(
           is_little_endian && is_capital(bytes[0]) && is_capital(bytes[1])
           && bytes[2] == 0 && bytes[3] == 0))
    {
        fail(header.tag, "unknown VR", header.offset + 4);
    }
    if(!is_known)
    {
        header.vr = VR::UN; // PS3.5, 6.2: future VRs have long lengths
    }
    check_space(4, header, scope);
    std::uint8_t length[4];
    source_.read(length, sizeof(length));
    header.length = load<std::uint32_t>(length, is_little_endian);
}

Element Decoder::read_value(
    Header const & header, Scope const & scope, VRFinder const & finder)
{
    if(header.length == undefined_length)
    {
        return read_undefined(header, scope, finder);
    }
    check_space(header.length, header, scope);
    if(header.vr == VR::SQ)
    {
        return {read_sequence(header, scope, finder), VR::SQ};
    }
    check_length(header);
    return values_.read(
        header.vr, header.length, header.is_little_endian, scope.character_set);
}

Element Decoder::read_undefined(
    Header const & header, Scope const & scope, VRFinder const & finder)
{
    if(header.vr == VR::SQ)
    {
        return {read_sequence(header, scope, finder), VR::SQ};
    }
    if(header.vr == VR::UN)
    {
        auto inner = scope;
        inner.encoding = implicit_little_endian; // PS3.5, 6.2.2
        return {read_sequence(header, inner, finder), VR::SQ};
    }
    auto const is_pixel_data = header.tag == pixel_data
                               && (header.vr == VR::OB || header.vr == VR::OW);
    if(is_pixel_data && scope.encoding.is_encapsulated)
    {
        return {read_fragments(scope), VR::OB}; // PS3.5, A.4
    }
    fail(
        header.tag,
        is_pixel_data ? "encapsulated in a transfer syntax which is not"
                      : "undefined length, of an element which is no sequence",
        header.offset);
}

Value::DataSets Decoder::read_sequence(
    Header const & header, Scope scope, VRFinder const & finder)
{
    scope.is_delimited = header.length == undefined_length;
    if(!scope.is_delimited)
    {
        scope.end = source_.offset() + header.length;
    }
    if(scope.depth == options_.limits.nesting)
    {
        auto const limit = std::to_string(options_.limits.nesting);
        fail(
            header.tag,
            "more than " + limit + " nested sequences",
            header.offset);
    }
    ++scope.depth;

    Value::DataSets items;
    Header item{};
    while(read_item(item, scope))
    {
        auto item_scope = scope;
        item_scope.is_delimited = item.length == undefined_length;
        if(!item_scope.is_delimited)
        {
            check_space(item.length, item, scope);
            item_scope.end = source_.offset() + item.length;
        }
        read_elements(items.emplace_back(), std::move(item_scope), &finder);
    }
    return items;
}

Value::Binary Decoder::read_fragments(Scope const & scope)
{
    auto sequence = scope;
    sequence.is_delimited = true;
    Value::Binary fragments;
    Header item{};
    while(read_item(item, sequence))
    {
        if(item.length == undefined_length)
        {
            fail(item.tag, "undefined length, of a fragment", item.offset);
        }
        check_space(item.length, item, sequence);
        check_length(item);
        source_.read_into(fragments.emplace_back(), item.length);
    }
    return fragments;
}

bool Decoder::read_item(Header & item, Scope const & sequence)
{
    item.offset = source_.offset();
    if(!sequence.is_delimited && item.offset == sequence.end)
    {
        return false;
    }
    item.tag = item_tag;
    check_space(8, item, sequence);
    HeaderBytes bytes;
    source_.read(bytes.data(), bytes.size());
    auto const is_little_endian = sequence.encoding.is_little_endian;
    item.tag = load_tag(bytes.data(), is_little_endian);
    item.length = load<std::uint32_t>(&bytes[4], is_little_endian);
    if(item.tag == item_tag)
    {
        return true;
    }
    if(item.tag != sequence_delimiter || !sequence.is_delimited)
    {
        fail(item.tag, "not expected in front of an item", item.offset);
    }
    check_delimiter(item.length, item.tag, item.offset);
    return false;
}

void Decoder::check_space(
    std::uint64_t size, Header const & header, Scope const & scope) const
{
    if(size > scope.end - source_.offset())
    {
        fail(
            header.tag,
            "needs more bytes than are left in the sequence or item around it",
            header.offset);
    }
}

void Decoder::check_length(Header const & header) const
{
    if(header.length > options_.limits.value_length)
    {
        auto const limit = std::to_string(options_.limits.value_length);
        fail(header.tag, "longer than " + limit + " bytes", header.offset);
    }
}

}

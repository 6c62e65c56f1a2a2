#include "codec/Decoder.h"

#include <string>
#include <utility>

#include "codec/endian.h"
#include "odil/DecodeError.h"

// Sequences of items and of fragments (PS3.5, 7.5 and A.4).
namespace odil::detail
{

Value::DataSets Decoder::read_sequence(
    Header const & header, Scope scope, VRFinder const & finder)
{
    scope.is_delimited = header.length == undefined_length;
    if(!scope.is_delimited)
    {
        scope.end = source_.offset() + fit(header, scope);
    }
    if(scope.depth == options_.limits.nesting)
    {
        auto const limit = std::to_string(options_.limits.nesting);
        throw DecodeError(
            describe(header.tag) + ": more than " + limit + " nested sequences",
            header.offset);
    }
    ++scope.depth;

    Value::DataSets items;
    scope.expected = 4; // elements of the first item
    try
    {
        Header item{};
        while(read_item(item, scope))
        {
            auto item_scope = scope;
            item_scope.is_delimited = item.length == undefined_length;
            if(!item_scope.is_delimited)
            {
                item_scope.end = source_.offset() + fit(item, scope);
            }
            auto & data_set = items.emplace_back();
            read_elements(data_set, std::move(item_scope), &finder);
            scope.expected = data_set.size(); // room for as much as was read
        }
    }
    catch(BrokenData const & error)
    {
        stop(error);
    }
    return items;
}

Value::Binary Decoder::read_fragments(Scope const & scope)
{
    auto sequence = scope;
    sequence.is_delimited = true;
    ++sequence.depth;
    Value::Binary fragments;
    try
    {
        Header item{};
        while(read_item(item, sequence))
        {
            if(item.length == undefined_length)
            {
                give_up(item, "undefined length, of a fragment", sequence);
                break;
            }
            if(item.length % 2 != 0)
            {
                deviations_.report(item.offset, item.tag, "of odd length");
            }
            check_length(item);
            auto const length = fit(item, sequence);
            source_.read_into(fragments.emplace_back(), length);
        }
    }
    catch(BrokenData const & error)
    {
        stop(error);
    }
    return fragments;
}

bool Decoder::read_item(Header & item, Scope const & sequence)
{
    HeaderBytes bytes;
    while(read_start(bytes, sequence))
    {
        auto const is_little_endian = sequence.encoding.is_little_endian;
        item.tag = load_tag(bytes.data(), is_little_endian);
        item.length = load<std::uint32_t>(&bytes[4], is_little_endian);
        item.offset = source_.offset() - bytes.size();
        if(item.tag == item_tag)
        {
            return true;
        }
        if(item.tag == sequence_delimiter && sequence.is_delimited)
        {
            check_delimiter(item);
            return false;
        }
        if(!pass_no_item(item, bytes, sequence))
        {
            return false;
        }
    }
    return false;
}

bool Decoder::pass_no_item(
    Header const & item, HeaderBytes const & bytes, Scope const & sequence)
{
    constexpr auto text = "not expected in front of an item";
    auto const is_delimiter =
        item.tag == sequence_delimiter || item.tag == item_delimiter;
    if(!is_delimiter && !sequence.is_delimited)
    {
        return give_up(item, text, sequence);
    }
    if(!is_delimiter) // that of the sequence may be missing
    {
        deviations_.report_loss(item.offset, item.tag, text);
        source_.unread(bytes);
        return false;
    }
    deviations_.report(item.offset, item.tag, text);
    if(!sequence.is_delimited) // there is one too many
    {
        return true;
    }
    // The one of an item: it is too many, or stands for that of the sequence.
    HeaderBytes next;
    if(!read_start(next, sequence))
    {
        return false;
    }
    source_.unread(next);
    auto const tag = load_tag(next.data(), sequence.encoding.is_little_endian);
    return tag == item_tag || tag == sequence_delimiter;
}

void Decoder::check_delimiter(Header const & header) const
{
    if(header.length != 0)
    {
        deviations_.report(
            header.offset,
            header.tag,
            "a delimiter of a length which is not 0");
    }
}

}

#include "odil/EncapsulatedPixelData.h"

#include <algorithm>
#include <string>
#include <utility>

#include "codec/offset_table.h"
#include "odil/EncodeError.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/registry.h"

// From frames to fragments.
namespace odil
{

namespace
{

using Bytes = EncapsulatedPixelData::Bytes;

void check_frames(
    DataSet const & data_set,
    std::vector<Bytes> const & frames,
    std::size_t maximum_length)
{
    constexpr std::size_t largest = 0xFFFFFFFE;
    if(maximum_length < 2 || maximum_length % 2 != 0
       || maximum_length > largest)
    {
        throw EncodeError(
            "Fragments of at most " + std::to_string(maximum_length)
            + " bytes: this has to be even, and from 2 to "
            + std::to_string(largest));
    }
    auto const expected = detail::get_number_of_frames(data_set);
    if(frames.size() != expected)
    {
        throw EncodeError(
            detail::count(frames.size(), "frame") + " for a data set of "
            + std::to_string(expected));
    }
    for(std::size_t i = 0; i != frames.size(); ++i)
    {
        if(frames[i].empty())
        {
            throw EncodeError("Frame " + std::to_string(i) + " is empty");
        }
    }
}

// Append the fragments of a frame.
void append(Value::Binary & entries, Bytes frame, std::size_t maximum_length)
{
    if(frame.size() <= maximum_length)
    {
        entries.push_back(std::move(frame));
        return;
    }
    auto const * const end = frame.data() + frame.size();
    for(auto const * begin = frame.data(); begin != end;)
    {
        auto const size =
            std::min(static_cast<std::size_t>(end - begin), maximum_length);
        entries.emplace_back(begin, begin + size);
        begin += size;
    }
}

// Fragments, and what tables tell of them.
struct Fragments
{
    Value::Binary entries; // the first one is the basic offset table
    std::vector<std::uint64_t> lengths; // of the frames
    detail::Offsets offsets;
};

Fragments make_fragments(std::vector<Bytes> frames, std::size_t maximum_length)
{
    Fragments fragments{Value::Binary(1), {}, {}};
    auto & entries = fragments.entries;
    std::vector<std::size_t> first;
    for(auto & frame : frames)
    {
        first.push_back(entries.size() - 1);
        fragments.lengths.push_back(frame.size());
        append(entries, std::move(frame), maximum_length);
    }
    auto const begins =
        detail::get_item_offsets(detail::get_fragment_lengths(entries), true);
    for(auto const position : first)
    {
        fragments.offsets.push_back(begins[position]);
    }
    return fragments;
}

// What tells of the pixel data which is replaced.
void remove_tables(DataSet & data_set)
{
    for(Tag const tag :
        {Tag(registry::ExtendedOffsetTable),
         Tag(registry::ExtendedOffsetTableLengths),
         Tag(registry::EncapsulatedPixelDataValueTotalLength)})
    {
        if(data_set.has(tag))
        {
            data_set.remove(tag);
        }
    }
}

Value::Binary make_extended_table(std::vector<std::uint64_t> const & numbers)
{
    return {detail::write_numbers(numbers, detail::extended_offset_size)};
}

}

void EncapsulatedPixelData::encapsulate(
    DataSet & data_set, std::vector<Bytes> frames)
{
    encapsulate(data_set, std::move(frames), Options());
}

void EncapsulatedPixelData::encapsulate(
    DataSet & data_set, std::vector<Bytes> frames, Options const & options)
{
    auto const maximum_length = options.maximum_fragment_length;
    check_frames(data_set, frames, maximum_length);
    auto [entries, lengths, offsets] =
        make_fragments(std::move(frames), maximum_length);
    auto const is_extended = options.offset_table == OffsetTable::Extended;
    if(is_extended && lengths.size() != entries.size() - 1)
    {
        throw EncodeError(
            "An extended offset table, and frames of more than "
            + std::to_string(maximum_length)
            + " bytes: each has to be one fragment");
    }
    if(options.offset_table == OffsetTable::Basic)
    {
        entries.front() =
            detail::write_numbers(offsets, detail::basic_offset_size);
    }

    remove_tables(data_set);
    if(is_extended)
    {
        data_set.add(
            registry::ExtendedOffsetTable,
            make_extended_table(offsets),
            VR::OV);
        data_set.add(
            registry::ExtendedOffsetTableLengths,
            make_extended_table(lengths),
            VR::OV);
    }
    data_set.add(registry::PixelData, std::move(entries), VR::OB);
}

}

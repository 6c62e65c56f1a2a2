#include "odil/EncapsulatedPixelData.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "codec/offset_table.h"
#include "odil/Exception.h"
#include "odil/Tag.h"
#include "odil/registry.h"

namespace odil
{

using detail::basic_offset_size;
using detail::count;
using detail::extended_offset_size;
using detail::get_fragment_lengths;
using detail::get_item_offsets;
using detail::get_number_of_frames;
using detail::Offsets;
using detail::read_numbers;

namespace
{

using Bytes = EncapsulatedPixelData::Bytes;
using Positions = std::vector<std::size_t>;

[[noreturn]] void fail(Tag tag, std::string const & what)
{
    throw Exception(describe(tag) + ": " + what);
}

Offsets read_table(DataSet const & data_set, Tag tag, std::size_t frames)
try
{
    if(!data_set.has_value(tag))
    {
        throw Exception("missing");
    }
    auto table = read_numbers(data_set.as_binary(tag, 0), extended_offset_size);
    if(table.size() != frames)
    {
        throw Exception(
            count(table.size(), "value") + " for " + count(frames, "frame"));
    }
    return table;
}
catch(Exception const & e)
{
    fail(tag, e.what());
}

// Fragments which begin at these offsets, which are in ascending order and not
// beyond the end; nothing if there is none.
std::optional<Positions>
find_fragments(Offsets const & offsets, Offsets const & begins)
{
    Positions positions;
    positions.reserve(offsets.size() + 1);
    auto it = begins.begin();
    for(auto const offset : offsets)
    {
        it = std::lower_bound(it, begins.end() - 1, offset);
        if(it == begins.end() - 1 || *it != offset)
        {
            return {};
        }
        positions.push_back(static_cast<std::size_t>(it - begins.begin()));
        ++it;
    }
    return positions;
}

// Odd fragments count with the padding that they have once written or, if this
// does not fit, without: as they may be in a file.
Positions
find_fragments(Offsets const & offsets, Value::Binary const & entries, Tag tag)
{
    auto const lengths = get_fragment_lengths(entries);
    for(auto const is_padded : {true, false})
    {
        auto positions =
            find_fragments(offsets, get_item_offsets(lengths, is_padded));
        if(positions && positions->front() == 0)
        {
            return std::move(*positions);
        }
    }
    auto const begins = get_item_offsets(lengths, true);
    auto const wrong = std::find_if(
        offsets.begin(),
        offsets.end(),
        [&](std::uint64_t offset) {
            return !std::binary_search(
                begins.begin(), begins.end() - 1, offset);
        });
    if(wrong == offsets.end())
    {
        fail(tag, "offsets which do not begin at 0, or do not ascend");
    }
    fail(
        tag,
        "the offset " + std::to_string(*wrong) + " of frame "
            + std::to_string(wrong - offsets.begin())
            + " is not that of a fragment");
}

}

EncapsulatedPixelData::EncapsulatedPixelData(DataSet const & data_set)
{
    constexpr Tag tag = registry::PixelData;
    if(!data_set.has(tag) || !data_set.is_binary(tag) || data_set.size(tag) < 2)
    {
        fail(tag, "missing, or not encapsulated");
    }
    entries_ = &data_set.as_binary(tag);
    auto const frames = get_number_of_frames(data_set);
    auto const has_basic = !entries_->front().empty();
    if(data_set.has_value(registry::ExtendedOffsetTable))
    {
        if(has_basic)
        {
            fail(tag, "both a basic and an extended offset table");
        }
        read_extended_table(data_set, frames);
    }
    else if(has_basic)
    {
        read_basic_table(frames);
    }
    else
    {
        count_fragments(frames);
    }
    first_.push_back(entries_->size());
}

// PS3.3, C.7.6.3.1.8
void EncapsulatedPixelData::read_extended_table(
    DataSet const & data_set, std::size_t frames)
{
    constexpr Tag tag = registry::ExtendedOffsetTable;
    constexpr Tag lengths_tag = registry::ExtendedOffsetTableLengths;
    offset_table_ = OffsetTable::Extended;
    auto const offsets = read_table(data_set, tag, frames);
    lengths_ = read_table(data_set, lengths_tag, frames);
    if(frames != entries_->size() - 1)
    {
        fail(
            tag,
            count(frames, "frame") + " in "
                + count(entries_->size() - 1, "fragment"));
    }
    first_ = find_fragments(offsets, *entries_, tag);
    for(std::size_t i = 0; i != frames; ++i)
    {
        ++first_[i]; // the first entry is the basic table
        std::uint64_t const size = (*entries_)[i + 1].size();
        if(lengths_[i] > size || size - lengths_[i] > 1)
        {
            fail(
                lengths_tag,
                std::to_string(lengths_[i]) + " of frame " + std::to_string(i)
                    + ", in a fragment of " + std::to_string(size));
        }
    }
}

// PS3.5, A.4
void EncapsulatedPixelData::read_basic_table(std::size_t frames)
{
    constexpr Tag tag = registry::PixelData;
    offset_table_ = OffsetTable::Basic;
    auto const & bytes = entries_->front();
    if(bytes.size() / basic_offset_size != frames
       || bytes.size() % basic_offset_size != 0)
    {
        fail(
            tag,
            "basic offset table of " + count(bytes.size(), "byte") + " for "
                + count(frames, "frame"));
    }
    first_ =
        find_fragments(read_numbers(bytes, basic_offset_size), *entries_, tag);
    std::for_each(
        first_.begin(), first_.end(), [](auto & position) { ++position; });
}

void EncapsulatedPixelData::count_fragments(std::size_t frames)
{
    auto const fragments = entries_->size() - 1;
    if(frames != 1 && frames != fragments)
    {
        fail(
            registry::PixelData,
            count(fragments, "fragment") + " for " + count(frames, "frame")
                + ", and no offset table which tells what is where");
    }
    for(std::size_t i = 0; i != frames; ++i)
    {
        first_.push_back(i + 1);
    }
}

std::vector<EncapsulatedPixelData::Piece>
EncapsulatedPixelData::get_frame(std::size_t position) const
{
    if(position >= size())
    {
        throw Exception(
            "No frame " + std::to_string(position) + " among "
            + std::to_string(size()));
    }
    std::vector<Piece> pieces;
    for(auto i = first_[position]; i != first_[position + 1]; ++i)
    {
        auto const & fragment = (*entries_)[i];
        pieces.push_back({fragment.data(), fragment.size()});
    }
    if(!lengths_.empty())
    {
        pieces[0].size = static_cast<std::size_t>(lengths_[position]);
    }
    return pieces;
}

EncapsulatedPixelData::Bytes
EncapsulatedPixelData::copy_frame(std::size_t position) const
{
    auto const pieces = get_frame(position);
    std::size_t size = 0;
    for(auto const & piece : pieces)
    {
        size += piece.size;
    }
    Bytes bytes;
    bytes.reserve(size);
    for(auto const & piece : pieces)
    {
        bytes.insert(bytes.end(), piece.data, piece.data + piece.size);
    }
    return bytes;
}

}

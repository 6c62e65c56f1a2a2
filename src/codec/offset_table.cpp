#include "codec/offset_table.h"

#include <algorithm>
#include <limits>

#include "codec/endian.h"
#include "odil/EncodeError.h"
#include "odil/Exception.h"
#include "odil/Tag.h"
#include "odil/TransferSyntax.h"
#include "odil/registry.h"

namespace odil::detail
{

std::string count(std::size_t number, std::string const & what)
{
    return std::to_string(number) + ' ' + what + (number == 1 ? "" : "s");
}

// Of bit streams: a video is one.
std::size_t get_number_of_frames(DataSet const & data_set)
{
    constexpr Tag tag = registry::NumberOfFrames;
    auto const & uid = data_set.get_transfer_syntax();
    auto const is_video =
        TransferSyntax::is_known(uid) && TransferSyntax(uid).is_video();
    if(is_video || !data_set.has_value(tag))
    {
        return 1;
    }
    if(!data_set.is_int(tag) || data_set.as_int(tag, 0) < 1)
    {
        throw Exception(describe(tag) + ": not a number of frames");
    }
    return static_cast<std::size_t>(data_set.as_int(tag, 0));
}

std::vector<std::uint64_t> get_fragment_lengths(Value::Binary const & entries)
{
    std::vector<std::uint64_t> lengths;
    lengths.reserve(entries.size() - 1);
    std::for_each(
        entries.begin() + 1,
        entries.end(),
        [&](auto const & fragment) { lengths.push_back(fragment.size()); });
    return lengths;
}

Offsets
get_item_offsets(std::vector<std::uint64_t> const & lengths, bool is_padded)
{
    constexpr std::uint64_t tag_and_length = 8;
    Offsets offsets{0};
    offsets.reserve(lengths.size() + 1);
    for(auto const length : lengths)
    {
        auto const padding = is_padded ? length % 2 : 0;
        offsets.push_back(offsets.back() + tag_and_length + length + padding);
    }
    return offsets;
}

Offsets read_numbers(Value::Binary::value_type const & bytes, std::size_t size)
{
    if(bytes.size() % size != 0)
    {
        throw Exception(
            std::to_string(bytes.size()) + " bytes, which are not numbers of "
            + std::to_string(size) + " bytes");
    }
    Offsets numbers;
    numbers.reserve(bytes.size() / size);
    for(std::size_t i = 0; i != bytes.size(); i += size)
    {
        numbers.push_back(
            size == basic_offset_size ? load<std::uint32_t>(&bytes[i], true)
                                      : load<std::uint64_t>(&bytes[i], true));
    }
    return numbers;
}

Value::Binary::value_type
write_numbers(std::vector<std::uint64_t> const & numbers, std::size_t size)
{
    Value::Binary::value_type bytes(numbers.size() * size);
    auto * position = bytes.data();
    for(auto const number : numbers)
    {
        if(size != basic_offset_size)
        {
            store(number, position, true);
        }
        else if(number <= std::numeric_limits<std::uint32_t>::max())
        {
            store(std::uint32_t(number), position, true);
        }
        else
        {
            throw EncodeError(
                "an offset of " + std::to_string(number)
                + " does not fit in a basic offset table");
        }
        position += size;
    }
    return bytes;
}

}

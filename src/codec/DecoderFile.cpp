#include "codec/Decoder.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "codec/Encoding.h"
#include "odil/DecodeError.h"

// What is in front of the data set of a file (PS3.10, 7.1).
namespace odil::detail
{

namespace
{

constexpr std::size_t preamble_size = 128;
constexpr std::string_view prefix = "DICM";
constexpr std::uint16_t meta_information_group = 0x0002;
constexpr Tag transfer_syntax_uid(meta_information_group, 0x0010);

void read_file_start(ByteSource & source)
{
    std::array<char, preamble_size + prefix.size()> start{};
    auto const count = source.read_some(start.data(), start.size());
    if(count != start.size())
    {
        throw DecodeError(
            "not a DICOM file: shorter than the preamble and the prefix",
            count);
    }
    if(std::string_view(&start[preamble_size], prefix.size()) != prefix)
    {
        throw DecodeError(
            "not a DICOM file: no prefix \"DICM\" behind the preamble",
            preamble_size);
    }
}

}

// The group length is not used: there are files without it, or with a wrong
// one. The first byte of the next tag tells almost always whether it is one of
// this group, without taking anything from the stream; a deflated data set does
// not start with this byte, but for an empty block.
DataSet Decoder::read_meta_information()
{
    read_file_start(source_);
    set_transfer_syntax("1.2.840.10008.1.2.1");
    DataSet header(transfer_syntax_);
    while(source_.peek() == meta_information_group)
    {
        auto const offset = source_.offset();
        auto const tag = read_tag();
        if(tag.group != meta_information_group)
        {
            source_.step_back(4);
            break;
        }
        auto element = read_element(tag, header);
        if(header.has(tag))
        {
            throw DecodeError(describe(tag) + ": twice in a data set", offset);
        }
        if(tag.element != 0 || options_.keep_group_length)
        {
            header.add(tag, std::move(element));
        }
    }
    if(!header.has(transfer_syntax_uid) || header.empty(transfer_syntax_uid)
       || !header.is_string(transfer_syntax_uid))
    {
        throw DecodeError(
            describe(transfer_syntax_uid) + ": missing or empty",
            source_.offset());
    }
    return header;
}

std::pair<DataSet, DataSet> Decoder::read_file()
{
    auto header = read_meta_information();
    set_transfer_syntax(header.as_string(transfer_syntax_uid, 0));
    auto data_set = read_data_set(nullptr);
    return {std::move(header), std::move(data_set)};
}

}

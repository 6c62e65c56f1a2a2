#include "codec/Decoder.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "codec/Encoding.h"
#include "codec/endian.h"
#include "codec/guess.h"
#include "odil/DecodeError.h"
#include "odil/TransferSyntax.h"

// What is in front of the data set of a file (PS3.10, 7.1).
namespace odil::detail
{

namespace
{

constexpr std::size_t preamble_size = 128;
constexpr std::string_view prefix = "DICM";
constexpr std::uint16_t meta_information_group = 0x0002;
constexpr std::string_view meta_information_start("\x02\0", 2);
constexpr Tag group_length(meta_information_group, 0x0000);
constexpr Tag transfer_syntax_uid(meta_information_group, 0x0010);

// PS3.10, 7.1: those of type 1 which are not needed in order to read.
constexpr Tag mandatory[] = {
    {meta_information_group, 0x0001}, // version
    {meta_information_group, 0x0002}, // SOP class
    {meta_information_group, 0x0003}, // SOP instance
    {meta_information_group, 0x0012}, // implementation class
};

constexpr auto implicit_vr_little_endian = "1.2.840.10008.1.2";
constexpr auto explicit_vr_little_endian = "1.2.840.10008.1.2.1";

constexpr auto not_a_file = "not a DICOM file: ";

bool starts_with(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

// The meta information is in explicit VR.
bool is_implicit_element(std::array<std::uint8_t, 8> const & bytes)
{
    return bytes[0] == meta_information_group && bytes[1] == 0
           && find_vr(bytes[4], bytes[5]) == VR::INVALID;
}

// A data set with these first bytes is not what the UID says, but this.
bool is_other(
    std::string const & uid,
    char const * found,
    std::array<std::uint8_t, 8> const & bytes)
{
    if(!TransferSyntax::can_decode(uid))
    {
        return true;
    }
    auto const said = get_encoding(uid);
    auto const is = get_encoding(found);
    auto const differs = said.is_explicit != is.is_explicit
                         || said.is_little_endian != is.is_little_endian
                         || said.is_deflated;
    return differs && !can_start(bytes, said);
}

bool has_text(DataSet const & header, Tag tag)
{
    auto const found = header.find(tag);
    return found != header.end() && found->second.is_string()
           && !found->second.empty();
}

}

std::pair<DataSet, DataSet> Decoder::read_file()
{
    auto header = read_meta_information();
    auto const uid = header.as_string(transfer_syntax_uid, 0);
    set_transfer_syntax(
        guess_ != nullptr && !TransferSyntax::can_decode(uid) ? guess_ : uid);
    if(guess_ != nullptr) // its fragments may be what the UID says
    {
        if(!TransferSyntax::can_decode(uid))
        {
            report_untrue(uid, guess_);
        }
        auto const guess = get_encoding(guess_);
        encoding_.is_explicit = guess.is_explicit;
        encoding_.is_little_endian = guess.is_little_endian;
    }
    auto data_set = read_data_set(nullptr);
    return {std::move(header), std::move(data_set)};
}

DataSet Decoder::read_meta_information()
{
    read_file_start();
    auto const begin = source_.offset();
    set_transfer_syntax(explicit_vr_little_endian);
    if(is_implicit_element(look()))
    {
        set_transfer_syntax(implicit_vr_little_endian);
        deviations_.report(begin, group_length, "in implicit VR");
    }
    DataSet header(explicit_vr_little_endian);
    read_meta_elements(header);
    check_group_length(header, begin);
    check_mandatory(header);
    if(!options_.keep_group_length && header.has(group_length))
    {
        header.remove(group_length);
    }
    check_transfer_syntax(header);
    return header;
}

void Decoder::read_file_start()
{
    std::array<char, preamble_size + prefix.size()> bytes{};
    auto const count = source_.read_some(bytes.data(), bytes.size());
    std::string_view const found(bytes.data(), count);
    auto const behind = found.substr(std::min(preamble_size, count));
    keep_preamble({});
    if(behind == prefix)
    {
        keep_preamble(found);
        return;
    }
    if(end_ != no_end && pass_other_start(found))
    {
        return;
    }
    if(count != bytes.size())
    {
        throw DecodeError(
            std::string(not_a_file)
                + "shorter than the preamble and the prefix",
            count);
    }
    throw DecodeError(
        std::string(not_a_file) + "no prefix \"DICM\" behind the preamble",
        preamble_size);
}

bool Decoder::pass_other_start(std::string_view found)
{
    auto const behind = found.substr(std::min(preamble_size, found.size()));
    if(starts_with(behind, meta_information_start))
    {
        source_.step_back(prefix.size());
        keep_preamble(found);
        deviations_.report(
            preamble_size, Tag(), "no prefix \"DICM\" behind the preamble");
        return true;
    }
    source_.step_back(found.size());
    if(starts_with(found, prefix))
    {
        source_.skip(prefix.size());
        deviations_.report(0, Tag(), "no preamble");
        return true;
    }
    if(starts_with(found, meta_information_start) || guess() != nullptr)
    {
        deviations_.report(0, Tag(), "no preamble and no prefix \"DICM\"");
        return true;
    }
    return false;
}

// Zeros if there are no bytes.
void Decoder::keep_preamble(std::string_view bytes) const
{
    if(options_.preamble != nullptr)
    {
        auto & preamble = *options_.preamble;
        preamble = {};
        std::copy_n(
            bytes.begin(),
            std::min(bytes.size(), preamble.size()),
            preamble.begin());
    }
}

// The first byte of the next tag tells almost always whether it is one of the
// group, without taking anything from the stream; a deflated data set does not
// start with this byte, but for an empty block.
void Decoder::read_meta_elements(DataSet & header)
{
    LateElements late;
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
        if(header.empty() || std::prev(header.end())->first < tag)
        {
            header.add(tag, std::move(element));
            continue;
        }
        if(tag < std::prev(header.end())->first)
        {
            deviations_.report(offset, tag, "not in the order of the tags");
        }
        late.add(tag, std::move(element), offset);
    }
    late.merge_into(header, deviations_);
}

// Not used otherwise: there are files without it, or with a wrong one.
void Decoder::check_group_length(
    DataSet const & header, std::uint64_t begin) const
{
    constexpr std::uint64_t own_size = 12;
    auto const found = header.find(group_length);
    if(found == header.end())
    {
        deviations_.report(begin, group_length, "missing");
    }
    else if(
        !found->second.is_int() || found->second.size() != 1
        || static_cast<std::uint64_t>(found->second.as_int()[0])
               != source_.offset() - begin - own_size)
    {
        deviations_.report(begin, group_length, "wrong");
    }
}

void Decoder::check_mandatory(DataSet const & header) const
{
    if(header.empty()) // which has been reported
    {
        return;
    }
    for(auto const tag : mandatory)
    {
        if(!header.has_value(tag))
        {
            deviations_.report(source_.offset(), tag, "missing or empty");
        }
    }
}

Decoder::HeaderBytes Decoder::look()
{
    HeaderBytes bytes{};
    if(end_ != no_end)
    {
        source_.step_back(source_.read_some(bytes.data(), bytes.size()));
    }
    return bytes;
}

char const * Decoder::guess()
{
    auto const bytes = look();
    auto const left = end_ - source_.offset();
    return left < bytes.size()
               ? nullptr
               : guess_transfer_syntax(bytes, left - bytes.size());
}

void Decoder::check_transfer_syntax(DataSet & header)
{
    auto const offset = source_.offset();
    auto const * found = guess();
    if(!has_text(header, transfer_syntax_uid))
    {
        if(found == nullptr) // a file all the same: PS3.5, 10.1
        {
            found = implicit_vr_little_endian;
        }
        deviations_.report_loss(
            offset,
            transfer_syntax_uid,
            std::string("missing or empty; the data set is read as ") + found);
        header.add(transfer_syntax_uid, {std::string(found)}, VR::UI);
        return;
    }
    auto const uid = header.as_string(transfer_syntax_uid, 0);
    if(found == nullptr || !is_other(uid, found, look()))
    {
        return;
    }
    if(TransferSyntax::can_decode(uid))
    {
        report_untrue(uid, found);
        if(!get_encoding(uid).is_encapsulated)
        {
            header.add(transfer_syntax_uid, {std::string(found)}, VR::UI);
            return;
        }
    }
    guess_ = found;
}

void Decoder::report_untrue(std::string const & uid, char const * found) const
{
    deviations_.report_loss(
        source_.offset(),
        transfer_syntax_uid,
        uid + " is not true; the data set is read as " + found);
}

}

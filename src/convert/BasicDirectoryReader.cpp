#include "convert/BasicDirectoryReader.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>

#include "odil/DecodeError.h"
#include "odil/Deviation.h"
#include "odil/Element.h"
#include "odil/Exception.h"
#include "odil/TransferSyntax.h"
#include "odil/registry.h"

namespace odil::detail
{

namespace
{

constexpr Tag item_tag(0xFFFE, 0xE000);
constexpr Tag item_delimiter(0xFFFE, 0xE00D);
constexpr Tag sequence_delimiter(0xFFFE, 0xE0DD);
constexpr std::uint32_t undefined_length = 0xFFFFFFFF;
constexpr std::size_t maximum_late = 64;

// The message has the position at its end.
std::string get_text(DecodeError const & error)
{
    std::string const text = error.what();
    return text.substr(0, text.rfind(" (at byte"));
}

// Strict, but for group lengths, on which nothing depends.
Reader::Options make_options()
{
    Reader::Options options;
    options.on_deviation = [](Deviation const & deviation)
    {
        if(deviation.is_loss || deviation.tag.element != 0)
        {
            throw DecodeError(
                describe(deviation.tag) + ": " + deviation.text,
                deviation.offset);
        }
    };
    return options;
}

std::uint64_t measure(std::istream & stream)
{
    stream.seekg(0, std::ios_base::end);
    auto const size = stream.tellg();
    stream.seekg(0);
    if(!stream)
    {
        throw Exception("cannot be read");
    }
    return static_cast<std::uint64_t>(size);
}

}

BasicDirectoryReader::BasicDirectoryReader(std::istream & stream)
    : stream_(stream), size_(measure(stream))
{
    meta_information = Reader::read_meta_information(stream);
    auto const & sop_class = registry::MediaStorageSOPClassUID;
    if(!meta_information.has(sop_class)
       || meta_information[sop_class].get_value()
              != Value{std::string(registry::MediaStorageDirectoryStorage)})
    {
        throw Exception("no DICOMDIR: it is of another SOP class");
    }
    auto const syntax =
        meta_information.as_string(registry::TransferSyntaxUID, 0);
    data_set.set_transfer_syntax(syntax);
    Reader reader(stream, syntax, make_options());
    if(TransferSyntax(syntax).is_deflated())
    {
        throw Exception("a DICOMDIR which is deflated has no offsets");
    }
    base_ = get_position();
    try
    {
        auto outer = read_elements(reader, {false, size_}, true);
        data_set = std::move(outer);
    }
    catch(DecodeError const & e)
    {
        throw DecodeError(get_text(e), base_ + e.get_offset());
    }
}

std::uint64_t BasicDirectoryReader::get_position()
{
    return static_cast<std::uint64_t>(std::streamoff(
        stream_.rdbuf()->pubseekoff(0, std::ios_base::cur, std::ios_base::in)));
}

void BasicDirectoryReader::fail(
    std::string const & what, std::uint64_t position) const
{
    throw DecodeError(what, position - base_);
}

DataSet BasicDirectoryReader::read_elements(
    Reader & reader, End const & end, bool is_outer)
{
    DataSet elements(data_set.get_transfer_syntax());
    std::size_t late = 0; // not in the order of the tags
    while(!is_at(end))
    {
        auto const position = get_position();
        auto const tag = reader.read_tag();
        if(tag == item_delimiter && end.is_delimited)
        {
            reader.read_length(VR::UNKNOWN);
            break;
        }
        if(tag == registry::DirectoryRecordSequence && is_outer)
        {
            read_records(reader);
            continue;
        }
        if(tag.group == item_tag.group || elements.has(tag))
        {
            fail(describe(tag) + ": not expected here", position);
        }
        auto element = reader.read_element(tag, elements);
        late += !elements.empty() && tag < std::prev(elements.end())->first;
        if(late > maximum_late) // each takes time
        {
            fail(describe(tag) + ": not in the order of the tags", position);
        }
        if(tag.element != 0)
        {
            elements.add(tag, std::move(element));
        }
    }
    return elements;
}

void BasicDirectoryReader::read_records(Reader & reader)
{
    if(!records.empty())
    {
        fail("more than one sequence of directory records", get_position());
    }
    if(TransferSyntax(data_set.get_transfer_syntax()).is_explicit())
    {
        std::array<char, 2> vr{};
        stream_.read(vr.data(), vr.size());
        if(vr != std::array<char, 2>{'S', 'Q'})
        {
            fail("directory records which are no sequence", get_position());
        }
        base_ += vr.size(); // which the reader has not seen
    }
    auto const end = get_end(reader.read_length(VR::SQ), {false, size_});
    while(!is_at(end))
    {
        auto const offset = get_position();
        auto const tag = reader.read_tag();
        auto const length = reader.read_length(VR::UNKNOWN);
        if(tag == sequence_delimiter && end.is_delimited)
        {
            break;
        }
        if(tag != item_tag)
        {
            fail(describe(tag) + ": not expected in front of an item", offset);
        }
        // Found in files: the last item is longer than the sequence. If its
        // elements end with the sequence, nothing is lost.
        auto const item_length =
            length == undefined_length
                ? length
                : std::min<std::uint64_t>(length, get_space(end));
        records.push_back(
            {offset, read_elements(reader, get_end(item_length, end), false)});
    }
}

BasicDirectoryReader::End
BasicDirectoryReader::get_end(std::uint64_t length, End const & outer)
{
    if(length == undefined_length)
    {
        return {true, outer.position};
    }
    if(length > get_space(outer))
    {
        fail("needs more bytes than are left around it", get_position());
    }
    return {false, get_position() + length};
}

std::uint64_t BasicDirectoryReader::get_space(End const & end)
{
    auto const position = get_position();
    if(position > end.position)
    {
        fail("an element is longer than what is around it", position);
    }
    return end.position - position;
}

bool BasicDirectoryReader::is_at(End const & end)
{
    return get_space(end) == 0 && !end.is_delimited;
}

}

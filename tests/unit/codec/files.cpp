#include "odil/Reader.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <sstream>
#include <string>

#include "codec.h"
#include "odil/DecodeError.h"
#include "odil/EncodeError.h"
#include "odil/registry.h"
#include "odil/uid.h"

using namespace codec;
using odil::DataSet;
using odil::Reader;
using odil::VR;
using odil::Writer;
using Binary = odil::Value::Binary;
using Strings = odil::Value::Strings;
namespace registry = odil::registry;

namespace
{

DataSet make_data_set()
{
    DataSet data_set;
    data_set.add(registry::SOPClassUID, Strings{"1.2"}, VR::UI);
    data_set.add(registry::SOPInstanceUID, Strings{"1.2.3"}, VR::UI);
    data_set.add(registry::PatientID, Strings{"1234"}, VR::LO);
    return data_set;
}

std::string write_file(
    DataSet const & data_set,
    DataSet const & meta_information = {},
    std::string const & syntax = explicit_le)
{
    std::ostringstream stream;
    Writer::write_file(data_set, stream, meta_information, syntax);
    return stream.str();
}

auto read_file(std::string const & data)
{
    std::istringstream stream(data);
    return Reader::read_file(stream);
}

bool mentions(odil::Exception const & e, std::string const & text)
{
    return std::string(e.what()).find(text) != std::string::npos;
}

}

BOOST_AUTO_TEST_SUITE(codec_files)

BOOST_AUTO_TEST_CASE(file_starts_as_the_standard_says)
{
    auto const data = write_file(make_data_set());
    BOOST_TEST((data.substr(0, 128) == std::string(128, '\0')));
    BOOST_TEST(data.substr(128, 4) == "DICM");
    BOOST_TEST((data.substr(132, 8) == bytes("\x02\x00\x00\x00UL\x04\x00")));
    auto const length = static_cast<unsigned char>(data[140]);
    BOOST_TEST(
        (data.substr(144U + length, 8) == bytes("\x08\x00\x16\x00UI\x04\x00")));
}

BOOST_AUTO_TEST_CASE(what_is_written_is_read_in_every_encoding)
{
    auto const data_set = make_data_set();
    for(auto const & syntax : syntaxes)
    {
        std::istringstream stream(write_file(data_set, {}, syntax));
        auto const [header, again] = Reader::read_file(stream);
        BOOST_TEST((again == data_set));
        BOOST_TEST(again.get_transfer_syntax() == syntax);
        BOOST_TEST(header.as_string("TransferSyntaxUID", 0) == syntax);
    }
}

BOOST_AUTO_TEST_CASE(meta_information_is_made_from_the_data_set)
{
    auto const [header, data_set] = read_file(write_file(make_data_set()));
    BOOST_TEST(header.size() == 6U);
    BOOST_TEST(
        (header.as_binary("FileMetaInformationVersion") == Binary{{0, 1}}));
    BOOST_TEST(header.as_string("MediaStorageSOPClassUID", 0) == "1.2");
    BOOST_TEST(header.as_string("MediaStorageSOPInstanceUID", 0) == "1.2.3");
    BOOST_TEST(
        header.as_string("ImplementationClassUID", 0)
        == std::string(odil::implementation_class_uid));
    BOOST_TEST(
        header.as_string("ImplementationVersionName", 0)
        == std::string(odil::implementation_version_name));
}

BOOST_AUTO_TEST_CASE(meta_information_which_is_given_comes_first)
{
    DataSet given;
    given.add(registry::SourceApplicationEntityTitle, Strings{"ME"}, VR::AE);
    given.add(registry::MediaStorageSOPClassUID, Strings{"1.9"}, VR::UI);
    given.add(registry::TransferSyntaxUID, Strings{implicit_le}, VR::UI);
    auto const [header, data_set] =
        read_file(write_file(make_data_set(), given));
    BOOST_TEST(header.as_string("SourceApplicationEntityTitle", 0) == "ME");
    BOOST_TEST(header.as_string("MediaStorageSOPClassUID", 0) == "1.9");
    BOOST_TEST(header.as_string("TransferSyntaxUID", 0) == explicit_le);
}

BOOST_AUTO_TEST_CASE(meta_information_which_was_read_can_be_given)
{
    auto const data = write_file(make_data_set());
    auto const [header, data_set] = read_file(data);
    BOOST_TEST((write_file(data_set, header) == data));
}

// PS3.10, table 7.1-1: the version name is one of the implementation class.
BOOST_AUTO_TEST_CASE(version_of_this_library_goes_with_its_class_only)
{
    DataSet given;
    given.add(registry::ImplementationClassUID, Strings{"1.9"}, VR::UI);
    auto const data = write_file(make_data_set(), given);
    auto const [header, data_set] = read_file(data);
    BOOST_TEST(header.as_string("ImplementationClassUID", 0) == "1.9");
    BOOST_TEST(!header.has(registry::ImplementationVersionName));
    BOOST_TEST((write_file(data_set, header) == data));
}

BOOST_AUTO_TEST_CASE(mandatory_meta_information_is_not_empty)
{
    for(auto const tag :
        {registry::FileMetaInformationVersion,
         registry::MediaStorageSOPClassUID,
         registry::MediaStorageSOPInstanceUID,
         registry::ImplementationClassUID})
    {
        DataSet given;
        given.add(tag);
        BOOST_CHECK_THROW(
            write_file(make_data_set(), given), odil::EncodeError);
    }
}

BOOST_AUTO_TEST_CASE(sop_class_and_instance_are_required)
{
    for(auto const tag : {registry::SOPClassUID, registry::SOPInstanceUID})
    {
        auto data_set = make_data_set();
        data_set.clear(tag);
        BOOST_CHECK_THROW(write_file(data_set), odil::EncodeError);
        data_set.remove(tag);
        BOOST_CHECK_EXCEPTION(
            write_file(data_set),
            odil::EncodeError,
            [](auto const & e) { return mentions(e, "MediaStorageSOP"); });
    }
}

BOOST_AUTO_TEST_CASE(elements_are_refused_where_they_do_not_belong)
{
    auto data_set = make_data_set();
    BOOST_CHECK_THROW(write_file(data_set, data_set), odil::EncodeError);
    data_set.add(registry::TransferSyntaxUID, Strings{explicit_le}, VR::UI);
    BOOST_CHECK_THROW(write_file(data_set), odil::EncodeError);
}

BOOST_AUTO_TEST_CASE(nothing_is_written_if_the_data_set_cannot_be)
{
    auto data_set = make_data_set();
    data_set.add(registry::Rows, {-1}, VR::US);
    std::ostringstream stream;
    BOOST_CHECK_THROW(Writer::write_file(data_set, stream), odil::EncodeError);
    BOOST_TEST(stream.str().empty());
}

BOOST_AUTO_TEST_CASE(what_is_missing_at_the_start_is_said)
{
    auto const data = write_file(make_data_set());
    for(std::size_t size = 0; size != 132; ++size)
    {
        BOOST_CHECK_EXCEPTION(
            read_file(data.substr(0, size)),
            odil::DecodeError,
            [](auto const & e) { return mentions(e, "preamble"); });
    }
    auto other = data;
    other[131] = 'N';
    BOOST_CHECK_EXCEPTION(
        read_file(other),
        odil::DecodeError,
        [](auto const & e) { return mentions(e, "DICM"); });
    BOOST_CHECK_EXCEPTION(
        read_file(data.substr(0, 132)),
        odil::DecodeError,
        [](auto const & e) { return mentions(e, "TransferSyntaxUID"); });
}

BOOST_AUTO_TEST_CASE(transfer_syntax_which_is_not_supported_is_named)
{
    auto data = write_file(make_data_set());
    auto const position = data.find("1.2.840.10008.1.2.1");
    data.replace(position, 19, "1.2.840.10008.1.2.X");
    BOOST_CHECK_EXCEPTION(
        read_file(data),
        odil::Exception,
        [](auto const & e) { return mentions(e, "1.2.840.10008.1.2.X"); });
}

BOOST_AUTO_TEST_CASE(wrong_group_length_does_no_harm)
{
    auto data = write_file(make_data_set());
    data[140] = 1;
    BOOST_TEST((read_file(data).second == make_data_set()));
}

BOOST_AUTO_TEST_CASE(offsets_count_from_the_start_of_the_file)
{
    auto const data = write_file(make_data_set());
    BOOST_CHECK_EXCEPTION(
        read_file(data.substr(0, data.size() - 1)),
        odil::DecodeError,
        [&](auto const & e) { return e.get_offset() == data.size() - 1; });
}

BOOST_AUTO_TEST_CASE(halt_condition_and_group_lengths_are_for_files_too)
{
    std::stringstream stream;
    Writer::write_file(
        make_data_set(), stream, {}, implicit_le, undefined, true);
    auto const [header, data_set] = Reader::read_file(
        stream, true, [](odil::Tag tag) { return tag.group == 0x0010; });
    BOOST_TEST(header.has("FileMetaInformationGroupLength"));
    BOOST_TEST(data_set.size() == 3U);
    BOOST_TEST(data_set.has(odil::Tag(0x0008, 0x0000)));
}

// The first byte behind the meta information may be that of group 0002.
BOOST_AUTO_TEST_CASE(meta_information_is_read_up_to_the_data_set)
{
    auto const data = write_file(make_data_set());
    auto const [header, data_set] = read_file(data);
    auto const start = data.find(bytes("\x08\x00\x16\x00UI"));
    for(auto const & rest :
        {data.substr(start),
         std::string(),
         std::string("\x02"),
         bytes("\x02\x60\x10\x00US\x02\x00\x01\x00")})
    {
        if(rest == "\x02") // not even a tag
        {
            std::istringstream stream(data.substr(0, start) + rest);
            BOOST_CHECK_THROW(
                Reader::read_meta_information(stream), odil::DecodeError);
            continue;
        }
        std::stringstream stream(data.substr(0, start) + rest);
        BOOST_TEST((Reader::read_meta_information(stream) == header));
        std::ostringstream left;
        left << stream.rdbuf();
        BOOST_TEST((left.str() == rest));
    }
}

BOOST_AUTO_TEST_CASE(meta_information_needs_no_known_transfer_syntax)
{
    auto const given = read_file(write_file(make_data_set())).first;
    std::stringstream stream;
    Writer::write_meta_information(stream, given, "1.9.8.7");
    stream << "anything";
    auto const header = Reader::read_meta_information(stream);
    BOOST_TEST(header.as_string("TransferSyntaxUID", 0) == "1.9.8.7");
    std::string left;
    stream >> left;
    BOOST_TEST(left == "anything");
}

BOOST_AUTO_TEST_CASE(meta_information_is_the_one_of_a_whole_file)
{
    auto const data = write_file(make_data_set());
    DataSet given;
    given.add(registry::MediaStorageSOPClassUID, Strings{"1.2"}, VR::UI);
    given.add(registry::MediaStorageSOPInstanceUID, Strings{"1.2.3"}, VR::UI);
    std::ostringstream stream;
    Writer::write_meta_information(stream, given, explicit_le);
    auto const header = stream.str();
    BOOST_TEST((header == data.substr(0, header.size())));
    BOOST_TEST((data.substr(header.size(), 4) == bytes("\x08\x00\x16\x00")));
}

BOOST_AUTO_TEST_CASE(meta_information_which_cannot_be_written_is_refused)
{
    DataSet given;
    std::ostringstream stream;
    auto const write = [&](std::string const & syntax)
    { Writer::write_meta_information(stream, given, syntax); };
    BOOST_CHECK_THROW(write(explicit_le), odil::EncodeError);
    given.add(registry::MediaStorageSOPClassUID, Strings{"1.2"}, VR::UI);
    given.add(registry::MediaStorageSOPInstanceUID, Strings{"1.2.3"}, VR::UI);
    BOOST_CHECK_THROW(write(""), odil::EncodeError);
    given.add(registry::PatientID, Strings{"1"}, VR::LO);
    BOOST_CHECK_THROW(write(explicit_le), odil::EncodeError);
    BOOST_TEST(stream.str().empty());
}

BOOST_AUTO_TEST_CASE(element_of_the_meta_information_is_there_once)
{
    auto data = write_file(make_data_set());
    auto const element =
        bytes("\x02\x00\x01\x00OB\x00\x00\x02\x00\x00\x00\x00\x01");
    auto const position = data.find(element);
    data.insert(position + element.size(), element);
    data[position + 2 * element.size() - 1] = 2;
    BOOST_CHECK_EXCEPTION(
        read_file(data),
        odil::DecodeError,
        [&](auto const & e)
        {
            return e.get_offset() == position + element.size()
                   && mentions(e, "twice");
        });
}

BOOST_AUTO_TEST_SUITE_END()

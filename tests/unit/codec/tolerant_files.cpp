#include "odil/Reader.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "codec.h"
#include "odil/DecodeError.h"
#include "odil/registry.h"
#include "tolerant.h"

using namespace codec;
using odil::DataSet;
using odil::DecodeError;
using odil::Deviation;
using odil::Reader;
using odil::Tag;
using odil::VR;
using odil::Writer;
using Strings = odil::Value::Strings;
namespace registry = odil::registry;

namespace
{

constexpr std::size_t preamble_size = 128;
constexpr std::size_t start_size = 132; // preamble and prefix

constexpr auto group_length = registry::FileMetaInformationGroupLength;
constexpr auto syntax_tag = registry::TransferSyntaxUID;

DataSet make_data_set()
{
    DataSet data_set;
    data_set.add(registry::SOPClassUID, Strings{"1.2"}, VR::UI);
    data_set.add(registry::SOPInstanceUID, Strings{"1.2.3"}, VR::UI);
    data_set.add(registry::PatientID, Strings{"1234"}, VR::LO);
    return data_set;
}

std::string write_file(std::string const & syntax = explicit_le)
{
    std::ostringstream stream;
    Writer::write_file(make_data_set(), stream, {}, syntax);
    return stream.str();
}

// Where the data set starts.
std::size_t get_start(std::string const & file)
{
    return start_size + 12 + static_cast<unsigned char>(file[start_size + 8]);
}

Reader::Options make_options(std::vector<Deviation> & found)
{
    Reader::Options options;
    options.on_deviation = [&](Deviation const & deviation)
    { found.push_back(deviation); };
    return options;
}

// The file has the data set above, and these deviations; the strict reader
// throws an error at this position.
DataSet check_file(
    std::string const & file,
    std::vector<Expected> const & expected,
    std::size_t strict_offset,
    std::string const & syntax = explicit_le)
{
    std::vector<Deviation> found;
    auto options = make_options(found);
    std::istringstream stream(file);
    auto const [header, data_set] = Reader::read_file(stream, options);
    check_deviations(found, expected);
    BOOST_TEST((data_set == make_data_set()));
    BOOST_TEST(data_set.get_transfer_syntax() == syntax);

    options.is_tolerant = false;
    std::istringstream again(file);
    BOOST_CHECK_EXCEPTION(
        Reader::read_file(again, options),
        DecodeError,
        [&](auto const & e)
        {
            BOOST_TEST(e.get_offset() == strict_offset);
            return true;
        });
    return header;
}

// The file, but with these elements of the meta information.
std::string replace_meta(std::string const & elements, std::string const & file)
{
    return file.substr(0, start_size) + elements + file.substr(get_start(file));
}

}

BOOST_AUTO_TEST_SUITE(codec_tolerant_files)

BOOST_AUTO_TEST_CASE(well_formed_files_have_no_deviation)
{
    for(auto const & syntax : syntaxes)
    {
        for(auto const is_tolerant : {true, false})
        {
            std::vector<Deviation> found;
            auto options = make_options(found);
            options.is_tolerant = is_tolerant;
            std::istringstream stream(write_file(syntax));
            BOOST_TEST(
                (Reader::read_file(stream, options).second == make_data_set()));
            BOOST_TEST(found.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(preamble_is_missing)
{
    auto const file = write_file();
    check_file(
        file.substr(preamble_size), {{0, Tag(), "no preamble"}}, preamble_size);
    check_file(
        file.substr(start_size),
        {{0, Tag(), "no preamble and no prefix"}},
        preamble_size);
}

BOOST_AUTO_TEST_CASE(prefix_is_missing)
{
    auto file = write_file();
    file.erase(preamble_size, 4);
    check_file(
        file, {{preamble_size, Tag(), "no prefix \"DICM\""}}, preamble_size);
}

BOOST_AUTO_TEST_CASE(preamble_is_kept)
{
    std::array<std::uint8_t, preamble_size> given{}, found{};
    given[0] = 'I';
    given[127] = 0xFF;
    std::ostringstream written;
    Writer::write_file(
        make_data_set(), written, {}, explicit_le, defined, false, given);
    auto const file = written.str();
    auto without_prefix = file;
    without_prefix.erase(preamble_size, 4);
    Reader::Options options;
    options.preamble = &found;
    for(auto const & data : {file, without_prefix})
    {
        found = {};
        std::stringstream stream(data);
        auto const header = Reader::read_meta_information(stream, options);
        BOOST_TEST((found == given));
        std::ostringstream again;
        Writer::write_meta_information(again, header, explicit_le, found);
        again << stream.rdbuf();
        BOOST_TEST((again.str() == file));
    }
    for(auto const size : {preamble_size, start_size})
    {
        found = given;
        std::istringstream stream(file.substr(size));
        Reader::read_file(stream, options);
        BOOST_TEST((found == std::array<std::uint8_t, preamble_size>{}));
    }
}

BOOST_AUTO_TEST_CASE(preamble_and_meta_information_are_missing)
{
    for(auto const & syntax : syntaxes)
    {
        auto const data = write(make_data_set(), syntax);
        auto const header = check_file(
            data,
            {{0, Tag(), "no preamble and no prefix"},
             {0, group_length, "missing"},
             {0, syntax_tag, "read as " + syntax, lost}},
            data.size(),
            syntax);
        BOOST_TEST(header.size() == 1U);
        BOOST_TEST(header.as_string(syntax_tag, 0) == syntax);
    }
}

BOOST_AUTO_TEST_CASE(meta_information_is_missing)
{
    for(auto const & syntax : syntaxes)
    {
        auto const file = std::string(preamble_size, '\0') + "DICM"
                          + write(make_data_set(), syntax);
        check_file(
            file,
            {{start_size, group_length, "missing"},
             {start_size, syntax_tag, "read as " + syntax, lost}},
            start_size,
            syntax);
    }
}

// ACR-NEMA 300: group lengths, a recognition code, implicit VR.
BOOST_AUTO_TEST_CASE(sets_of_acr_nema)
{
    auto const data = bytes("\x08\x00\x00\x00\x04\0\0\0\x20\0\0\0"
                            "\x08\x00\x01\x00\x04\0\0\0\x28\0\0\0"
                            "\x08\x00\x10\x00\x0C\0\0\0"
                            "ACR-NEMA 2.0"
                            "\x10\x00\x00\x00\x04\0\0\0\x0C\0\0\0"
                            "\x10\x00\x20\x00\x04\0\0\0"
                            "1234");
    std::vector<Deviation> found;
    std::istringstream stream(data);
    auto const [header, data_set] =
        Reader::read_file(stream, make_options(found));
    check_deviations(
        found,
        {{0, Tag(), "no preamble and no prefix"},
         {0, group_length, "missing"},
         {0, syntax_tag, "read as " + implicit_le, lost}});
    BOOST_TEST(data_set.size() == 3U);
    BOOST_TEST(data_set.as_int(registry::LengthToEnd, 0) == 40);
    BOOST_TEST(data_set.as_string(Tag(0x0008, 0x0010), 0) == "ACR-NEMA 2.0");
    BOOST_TEST(data_set.as_string(registry::PatientID, 0) == "1234");
    BOOST_TEST((write(data_set, implicit_le).size() == data.size() - 24));

    std::istringstream alone(data);
    BOOST_CHECK_THROW(Reader::read_file(alone), DecodeError); // a guess
}

BOOST_AUTO_TEST_CASE(group_length_of_the_meta_information)
{
    auto const file = write_file();
    auto wrong = file;
    wrong[start_size + 8] = 1;
    check_file(wrong, {{start_size, group_length, "wrong"}}, start_size);
    auto missing = file;
    missing.erase(start_size, 12);
    check_file(missing, {{start_size, group_length, "missing"}}, start_size);
}

// PS3.10, 7.1: those of type 1.
BOOST_AUTO_TEST_CASE(mandatory_meta_information)
{
    std::istringstream stream(write_file());
    auto const header = Reader::read_meta_information(stream);
    for(auto const tag :
        {registry::FileMetaInformationVersion,
         registry::MediaStorageSOPClassUID,
         registry::MediaStorageSOPInstanceUID,
         registry::ImplementationClassUID})
    {
        auto missing = header;
        missing.remove(tag);
        auto empty = header;
        empty.clear(tag);
        for(auto const & elements : {missing, empty})
        {
            auto const meta = write(elements, explicit_le);
            auto const start = start_size + meta.size();
            auto const file = replace_meta(meta, write_file());
            auto const again =
                check_file(file, {{start, tag, "missing or empty"}}, start);
            BOOST_TEST((again == elements));
        }
    }
}

BOOST_AUTO_TEST_CASE(meta_information_in_implicit_vr)
{
    std::istringstream stream(write_file());
    auto const header = Reader::read_meta_information(stream);
    auto const file = replace_meta(write(header, implicit_le), write_file());
    auto const again = check_file(
        file, {{start_size, group_length, "in implicit VR"}}, start_size + 4);
    BOOST_TEST((again == header));
}

BOOST_AUTO_TEST_CASE(transfer_syntax_is_missing)
{
    std::istringstream stream(write_file());
    auto header = Reader::read_meta_information(stream);
    header.clear(syntax_tag);
    for(auto const & syntax : syntaxes)
    {
        auto const elements = write(header, explicit_le);
        auto const file = replace_meta(elements, write_file(syntax));
        auto const start = start_size + elements.size();
        check_file(
            file,
            {{start, syntax_tag, "missing or empty", lost}},
            start,
            syntax);
    }
}

BOOST_AUTO_TEST_CASE(transfer_syntax_is_another)
{
    std::vector<std::string> said(std::begin(syntaxes), std::end(syntaxes));
    said.emplace_back("1.2.840.10008.1.2.1.99");
    for(auto const & is : syntaxes)
    {
        for(auto const & uid : said)
        {
            if(uid == is)
            {
                continue;
            }
            std::istringstream stream(write_file());
            auto header = Reader::read_meta_information(stream);
            header.add(syntax_tag, {uid});
            auto const elements = write(header, explicit_le);
            auto const file = replace_meta(elements, write_file(is));
            auto const start = start_size + elements.size();
            std::vector<Deviation> found;
            std::istringstream input(file);
            auto const [again, data_set] =
                Reader::read_file(input, make_options(found));
            check_deviations(
                found, {{start, syntax_tag, "read as " + is, lost}});
            BOOST_TEST((data_set == make_data_set()));
            BOOST_TEST(again.as_string(syntax_tag, 0) == is);

            std::istringstream alone(file);
            BOOST_CHECK_THROW(Reader::read_file(alone), DecodeError);
        }
    }
}

// It tells what is in the fragments.
BOOST_AUTO_TEST_CASE(transfer_syntax_of_encapsulated_pixel_data_stays)
{
    std::istringstream stream(write_file());
    auto header = Reader::read_meta_information(stream);
    for(auto const & uid : {jpeg, std::string("1.2.3.4")})
    {
        header.add(syntax_tag, {uid});
        auto const elements = write(header, explicit_le);
        auto const start = start_size + elements.size();
        auto const file = replace_meta(elements, write_file(implicit_le));
        std::vector<Deviation> found;
        std::istringstream input(file);
        auto const [again, data_set] =
            Reader::read_file(input, make_options(found));
        check_deviations(
            found, {{start, syntax_tag, uid + " is not true", lost}});
        BOOST_TEST((data_set == make_data_set()));
        BOOST_TEST(again.as_string(syntax_tag, 0) == uid);
        BOOST_TEST(
            data_set.get_transfer_syntax()
            == (uid == jpeg ? jpeg : implicit_le));
    }
}

BOOST_AUTO_TEST_CASE(meta_information_alone_is_read_tolerantly)
{
    auto const file = write_file();
    std::stringstream stream(file.substr(start_size));
    auto const header = Reader::read_meta_information(stream);
    BOOST_TEST(header.as_string(syntax_tag, 0) == explicit_le);
    std::ostringstream rest;
    rest << stream.rdbuf();
    BOOST_TEST((rest.str() == file.substr(get_start(file))));

    std::istringstream raw(file.substr(get_start(file)));
    BOOST_CHECK_THROW(Reader::read_meta_information(raw), DecodeError);
}

BOOST_AUTO_TEST_CASE(what_is_no_file_is_said)
{
    for(auto const & data :
        {std::string("Some text, which is long enough to hold a header."),
         bytes("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"),
         bytes("\xFF\xD8\xFF\xE0\0\x10JFIF"),
         std::string(1000, '\0'),
         std::string()})
    {
        std::vector<Deviation> found;
        std::istringstream stream(data);
        BOOST_CHECK_THROW(
            Reader::read_file(stream, make_options(found)), DecodeError);
        BOOST_TEST(found.empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()

// Directories which are not what they should be.

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "BasicDirectory_files.h"
#include "odil/BasicDirectory.h"
#include "odil/DecodeError.h"
#include "odil/Exception.h"
#include "odil/ItemEncoding.h"
#include "odil/registry.h"

using namespace odil;
using namespace odil::test::directory;

namespace
{

// The links are an error, at the record of that number.
void check_error(
    std::vector<Row> const & rows, std::size_t number, std::string const & text)
{
    auto const bytes = make_bytes(rows);
    auto const position = find_records(bytes, Form().syntax).at(number);
    Folder const folder;
    write_bytes(folder.path / "DICOMDIR", bytes);
    BOOST_CHECK_EXCEPTION(
        BasicDirectory(folder.path),
        DecodeError,
        [&](DecodeError const & e)
        {
            BOOST_TEST(e.what() != nullptr);
            BOOST_TEST(
                std::string(e.what()).find(text) != std::string::npos,
                e.what());
            return e.get_offset() == position;
        });
}

std::string describe_bytes(std::string const & bytes)
{
    Folder const folder;
    write_bytes(folder.path / "DICOMDIR", bytes);
    return describe(BasicDirectory(folder.path).get_records());
}

std::vector<Row> const & get_rows()
{
    static std::vector<Row> const rows{
        {"PATIENT", Row::none, 1},
        {"STUDY", Row::none, 2},
        {"SERIES", Row::none, 3},
        {"IMAGE", Row::none, Row::none, 0xFFFF, {"A", "B"}}};
    return rows;
}

}

BOOST_AUTO_TEST_SUITE(convert_BasicDirectory_hostile)

BOOST_AUTO_TEST_CASE(loops_are_errors)
{
    auto const text = "to which another one leads";
    check_error({{"PATIENT", 0}}, 0, text);
    check_error({{"PATIENT", 1}, {"PATIENT", 0}}, 1, text);
    check_error({{"PATIENT", Row::none, 0}}, 0, text);
    check_error({{"PATIENT", Row::none, 1}, {"STUDY", Row::none, 0}}, 1, text);
}

BOOST_AUTO_TEST_CASE(record_below_two_others_is_an_error)
{
    check_error(
        {{"PATIENT", 1, 2}, {"PATIENT", Row::none, 2}, {"STUDY"}},
        1,
        "to which another one leads");
}

BOOST_AUTO_TEST_CASE(links_between_records_are_errors)
{
    auto const text = "where no directory record is";
    check_error({{"PATIENT", Row::outside}}, 0, text);
    check_error(
        {{"PATIENT", Row::none, 1}, {"STUDY", Row::none, Row::outside}},
        1,
        text);
    BOOST_CHECK_THROW(read_rows({{"PATIENT"}}, Row::outside), DecodeError);
}

BOOST_AUTO_TEST_CASE(depth_is_limited)
{
    std::vector<Row> rows;
    for(auto i = 0; i != 20000; ++i)
    {
        rows.push_back({"PRIVATE", Row::none, i + 1});
    }
    rows.push_back({"PRIVATE"});
    check_error(rows, 15, "below one another");
}

BOOST_AUTO_TEST_CASE(long_entities_are_no_problem)
{
    std::vector<Row> rows;
    for(auto i = 0; i != 20000; ++i)
    {
        rows.push_back({"PATIENT", i + 1});
    }
    rows.push_back({"PATIENT"});
    BOOST_TEST(read_rows(rows).get_records().size() == rows.size());
}

BOOST_AUTO_TEST_CASE(links_which_are_no_numbers_are_errors)
{
    for(auto const item : {-1, 1})
    {
        auto data_set = make_directory(
            {{"PATIENT"}}, 0, [](int) { return Value::Integer(0); });
        auto & links =
            data_set["OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity"];
        links = item < 0 ? Element({-1}, VR::SL) : Element({"1"}, VR::LO);
        BOOST_CHECK_THROW(describe_bytes(encode(data_set, {})), DecodeError);
    }
}

BOOST_AUTO_TEST_CASE(other_files_are_errors)
{
    Folder const folder;
    BOOST_CHECK_THROW(BasicDirectory(folder.path), Exception);
    BOOST_CHECK_THROW(BasicDirectory(folder.path / "none"), Exception);
    write_image(folder.path / "image", make_image());
    BOOST_CHECK_THROW(BasicDirectory(folder.path / "image"), Exception);
    BOOST_CHECK_THROW(describe_bytes(""), Exception);
    BOOST_CHECK_THROW(describe_bytes("text"), Exception);
}

BOOST_AUTO_TEST_CASE(deflated_directories_are_errors)
{
    auto const directory =
        make_directory({{"PATIENT"}}, 0, [](int) { return Value::Integer(0); });
    BOOST_CHECK_THROW(
        describe_bytes(
            encode(directory, {registry::DeflatedExplicitVRLittleEndian})),
        Exception);
}

BOOST_AUTO_TEST_CASE(second_sequence_of_records_is_an_error)
{
    auto const bytes = make_bytes({{"PATIENT"}});
    auto const sequence = bytes.find(std::string("\x04\x00\x20\x12SQ", 6));
    BOOST_REQUIRE(sequence != std::string::npos);
    BOOST_CHECK_THROW(
        describe_bytes(bytes + bytes.substr(sequence)), DecodeError);
}

BOOST_AUTO_TEST_CASE(lengths_beyond_what_is_around_are_errors)
{
    auto const bytes = make_bytes(get_rows());
    auto const items = find_records(bytes, Form().syntax);
    for(auto const position : {items[0] - 4, items[0] + 4, items[2] + 4})
    {
        for(char const length : {'\x7F', '\xFE'})
        {
            auto changed = bytes;
            changed[position + 3] = length;
            BOOST_CHECK_THROW(describe_bytes(changed), DecodeError);
        }
        auto changed = bytes;
        changed[position] = char(changed[position] + 2);
        BOOST_CHECK_THROW(describe_bytes(changed), DecodeError);
    }
}

BOOST_AUTO_TEST_CASE(last_record_ends_with_its_sequence)
{
    auto bytes = make_bytes(get_rows());
    auto const item = find_records(bytes, Form().syntax).at(3);
    for(char const length : {'\x02', '\x7F', '\xFE'})
    {
        bytes[item + 6] = length;
        BOOST_TEST(describe_bytes(bytes) == "PATIENT(STUDY(SERIES(IMAGE)))");
        BOOST_CHECK_THROW(
            describe_bytes(bytes.substr(0, bytes.size() - 1)), DecodeError);
    }
}

BOOST_AUTO_TEST_CASE(positions_of_errors_are_those_in_the_file)
{
    auto bytes = make_bytes(get_rows());
    auto const item = find_records(bytes, Form().syntax)[2];
    bytes[item] = 0x10;
    Folder const folder;
    write_bytes(folder.path / "DICOMDIR", bytes);
    BOOST_CHECK_EXCEPTION(
        BasicDirectory(folder.path),
        DecodeError,
        [&](DecodeError const & e) { return e.get_offset() == item; });
    bytes = make_bytes(get_rows());
    bytes[item + 8 + 4] = 0x10; // VR of the first element
    write_bytes(folder.path / "DICOMDIR", bytes);
    BOOST_CHECK_EXCEPTION(
        BasicDirectory(folder.path),
        DecodeError,
        [&](DecodeError const & e) { return e.get_offset() == item + 12; });
}

BOOST_AUTO_TEST_CASE(elements_out_of_order_are_limited)
{
    DataSet directory;
    directory.add("FileSetID", {"LABEL"});
    auto bytes = encode(directory, {});
    for(char i = 100; i > 0; --i)
    {
        bytes += std::string("\x09\x00\x00\x10UL\x04\x00\0\0\0\0", 12);
        bytes[bytes.size() - 10] = i;
    }
    BOOST_CHECK_THROW(describe_bytes(bytes), DecodeError);
    BOOST_TEST(describe_bytes(bytes.substr(0, bytes.size() - 90 * 12)).empty());
}

BOOST_AUTO_TEST_CASE(wrong_group_lengths_do_no_harm)
{
    DataSet icon, directory;
    icon.add(Tag(0x0028, 0x0000), {0}, VR::UL);
    icon.add(registry::Rows, {64}, VR::US);
    directory.add("FileSetID", {"LABEL"});
    directory.add(registry::IconImageSequence, Value::DataSets{icon}, VR::SQ);
    auto bytes = encode(directory, {});
    auto const length = bytes.rfind("UL") + 4;
    BOOST_REQUIRE(bytes.at(length) == 10);
    bytes[length] = 9;
    BOOST_TEST(describe_bytes(bytes).empty());
}

BOOST_AUTO_TEST_CASE(no_truncation_gives_a_part_of_the_tree)
{
    for(auto const item_encoding :
        {ItemEncoding::ExplicitLength, ItemEncoding::UndefinedLength})
    {
        auto const bytes =
            make_bytes(get_rows(), 0, {Form().syntax, item_encoding});
        std::size_t errors = 0;
        for(std::size_t size = 0; size != bytes.size(); ++size)
        {
            try
            {
                BOOST_TEST(describe_bytes(bytes.substr(0, size)).empty());
            }
            catch(Exception const &)
            {
                ++errors;
            }
        }
        // Nothing, or a label alone, is a directory too; the meta information
        // ends with two elements which may be missing.
        BOOST_TEST(errors == bytes.size() - 4);
    }
}

BOOST_AUTO_TEST_CASE(no_change_of_a_byte_does_harm)
{
    std::mt19937 random(1); // NOLINT(cert-msc*): the same each time
    for(auto const item_encoding :
        {ItemEncoding::ExplicitLength, ItemEncoding::UndefinedLength})
    {
        auto const bytes =
            make_bytes(get_rows(), 0, {Form().syntax, item_encoding});
        std::size_t errors = 0;
        for(auto i = bytes.size() / 2; i != bytes.size(); ++i)
        {
            auto changed = bytes;
            changed[i] = static_cast<char>(random());
            try
            {
                describe_bytes(changed);
            }
            catch(Exception const &)
            {
                ++errors;
            }
        }
        BOOST_TEST(errors > bytes.size() / 8);
    }
}

BOOST_AUTO_TEST_SUITE_END()

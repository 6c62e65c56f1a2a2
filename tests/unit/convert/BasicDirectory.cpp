#include "odil/BasicDirectory.h"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <string>

#include "BasicDirectory_files.h"
#include "odil/Exception.h"
#include "odil/ItemEncoding.h"
#include "odil/registry.h"

using namespace odil;
using namespace odil::test::directory;
namespace fs = std::filesystem;

namespace
{

// Two patients, in another order than that of their records.
std::vector<Row> const & get_rows()
{
    static std::vector<Row> const rows{
        {"IMAGE", 5, Row::none, 0xFFFF, {"A", "IMAGE1"}},
        {"SERIES", Row::none, 0},
        {"STUDY", Row::none, 1},
        {"PATIENT", 4, 2},
        {"PATIENT"},
        {"IMAGE", Row::none, Row::none, 0xFFFF, {"A", "IMAGE2"}}};
    return rows;
}

constexpr auto tree = "PATIENT(STUDY(SERIES(IMAGE IMAGE))) PATIENT";

BasicDirectory::Record make_record(Value::Strings file)
{
    BasicDirectory::Record record;
    record.data_set.add("ReferencedFileID", std::move(file));
    return record;
}

bool finds(BasicDirectory const & directory, Value::Strings file)
{
    try
    {
        return fs::exists(directory.find_file(make_record(std::move(file))));
    }
    catch(Exception const &)
    {
        return false;
    }
}

}

BOOST_AUTO_TEST_SUITE(convert_BasicDirectory)

BOOST_AUTO_TEST_CASE(records_are_in_a_tree)
{
    auto const directory = read_rows(get_rows(), 3);
    BOOST_TEST(describe(directory.get_records()) == tree);
    BOOST_TEST(directory.get_inactive_records().empty());
    BOOST_TEST(directory.get_unreachable_records().empty());
    BOOST_TEST(directory.get_file_set_id() == "LABEL");
    BOOST_TEST(
        directory.get_meta_information().as_string(
            "MediaStorageSOPInstanceUID", 0)
        == "1.2.3");
    BOOST_TEST(!directory.get_data_set().has("DirectoryRecordSequence"));
    BOOST_TEST(directory.get_data_set().has("FileSetConsistencyFlag"));

    auto const & patient = directory.get_records()[0];
    BOOST_TEST(!patient.has_file());
    auto const & image = patient.children[0].children[0].children[1];
    BOOST_TEST(image.has_file());
    BOOST_TEST(
        image.data_set.as_string("ReferencedFileID")
            == Value::Strings({"A", "IMAGE2"}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(offsets_are_those_of_the_items)
{
    auto const bytes = make_bytes(get_rows(), 3);
    auto const positions = find_records(bytes, Form().syntax);
    Folder const folder;
    write_bytes(folder.path / "DICOMDIR", bytes);
    BasicDirectory const directory(folder.path / "DICOMDIR");
    BOOST_TEST(directory.get_records()[0].offset == positions[3]);
    BOOST_TEST(directory.get_records()[1].offset == positions[4]);
}

BOOST_AUTO_TEST_CASE(every_encoding_gives_the_same_tree)
{
    for(std::string const syntax :
        {registry::ImplicitVRLittleEndian,
         registry::ExplicitVRLittleEndian,
         registry::ExplicitVRBigEndian})
    {
        for(auto const item_encoding :
            {ItemEncoding::ExplicitLength, ItemEncoding::UndefinedLength})
        {
            Folder const folder;
            write_bytes(
                folder.path / "ANY",
                make_bytes(get_rows(), 3, {syntax, item_encoding}));
            BOOST_TEST(
                describe(BasicDirectory(folder.path / "ANY").get_records())
                == tree);
        }
    }
}

BOOST_AUTO_TEST_CASE(directory_without_records_is_empty)
{
    BOOST_TEST(read_rows({}, Row::none).get_records().empty());
}

BOOST_AUTO_TEST_CASE(name_of_the_directory_may_be_in_lower_case)
{
    Folder const folder;
    write_bytes(folder.path / "dicomdir", make_bytes({{"PATIENT"}}));
    BasicDirectory const directory(folder.path);
    BOOST_TEST(directory.get_root() == folder.path);
    BOOST_TEST(describe(directory.get_records()) == "PATIENT");
}

BOOST_AUTO_TEST_CASE(deleted_records_are_not_part_of_the_others)
{
    auto const directory = read_rows(
        {{"PATIENT", 1, 2},
         {"PATIENT", Row::none, 3, 0},
         {"STUDY", Row::none, Row::none, 0},
         {"STUDY"}});
    BOOST_TEST(describe(directory.get_records()) == "PATIENT");
    BOOST_TEST(
        describe(directory.get_inactive_records()) == "STUDY PATIENT(STUDY)");
    BOOST_TEST(directory.get_unreachable_records().empty());
}

BOOST_AUTO_TEST_CASE(records_without_a_link_to_them_are_reported)
{
    auto const directory =
        read_rows({{"IMAGE"}, {"SERIES", Row::none, 0}, {"PATIENT"}}, 2);
    BOOST_TEST(describe(directory.get_records()) == "PATIENT");
    BOOST_TEST(describe(directory.get_unreachable_records()) == "IMAGE SERIES");
}

BOOST_AUTO_TEST_CASE(missing_links_lead_nowhere)
{
    auto data_set =
        make_directory({{"PATIENT"}}, 0, [](int) { return Value::Integer(0); });
    auto & record = data_set.as_data_set("DirectoryRecordSequence", 0);
    record.remove("OffsetOfTheNextDirectoryRecord");
    record.remove("OffsetOfReferencedLowerLevelDirectoryEntity");
    record.remove("RecordInUseFlag");
    auto const offset = find_records(encode(data_set, {}), Form().syntax)[0];
    data_set.add(
        "OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity",
        {Value::Integer(offset)});
    Folder const folder;
    write_bytes(folder.path / "DICOMDIR", encode(data_set, {}));
    BOOST_TEST(
        describe(BasicDirectory(folder.path).get_records()) == "PATIENT");
}

BOOST_AUTO_TEST_CASE(files_are_found_as_named_or_in_lower_case)
{
    Folder const folder;
    write_bytes(folder.path / "DICOMDIR", make_bytes({}, Row::none));
    write_bytes(folder.path / "A/ONE", "");
    write_bytes(folder.path / "A/two", "");
    write_bytes(folder.path / "b/three", "");
    BasicDirectory const directory(folder.path);
    BOOST_TEST(
        directory.find_file(make_record({"A", "ONE"}))
        == folder.path / "A/ONE");
    BOOST_TEST(
        directory.find_file(make_record({"A", "TWO"}))
        == folder.path / "A/two");
    BOOST_TEST(
        directory.find_file(make_record({"B", "THREE"}))
        == folder.path / "b/three");
    BOOST_TEST(!finds(directory, {"A", "FOUR"}));
    BOOST_TEST(!finds(directory, {"A"}));
    BOOST_TEST(!finds(directory, {}));
    BOOST_CHECK_THROW(directory.find_file(BasicDirectory::Record()), Exception);
}

BOOST_AUTO_TEST_CASE(files_are_never_outside_of_the_folder)
{
    Folder const outer;
    write_bytes(outer.path / "SECRET", "");
    auto const root = outer.path / "ROOT";
    write_bytes(root / "DICOMDIR", make_bytes({}, Row::none));
    write_bytes(root / "A/ONE", "");
    fs::create_symlink(outer.path / "SECRET", root / "LINK");
    fs::create_symlink(outer.path, root / "UP");
    fs::create_symlink(root / "A/ONE", root / "INSIDE");
    BasicDirectory const directory(root);
    BOOST_TEST(finds(directory, {"A", "ONE"}));
    BOOST_TEST(finds(directory, {"INSIDE"}));
    for(Value::Strings const & file : std::initializer_list<Value::Strings>{
            {"..", "SECRET"},
            {"A", "..", "..", "SECRET"},
            {"../SECRET"},
            {(outer.path / "SECRET").string()},
            {"", "SECRET"},
            {".", "A", "ONE"},
            {"LINK"},
            {"UP", "SECRET"},
            {std::string("A\0", 2), "ONE"}})
    {
        BOOST_TEST(!finds(directory, file), file.back());
    }
}

BOOST_AUTO_TEST_CASE(root_may_be_relative)
{
    Folder const folder;
    write_bytes(folder.path / "DICOMDIR", make_bytes({}, Row::none));
    write_bytes(folder.path / "ONE", "");
    auto const before = fs::current_path();
    fs::current_path(folder.path);
    BOOST_TEST(finds(BasicDirectory("DICOMDIR"), {"ONE"}));
    BOOST_TEST(finds(BasicDirectory("."), {"ONE"}));
    fs::current_path(before);
}

BOOST_AUTO_TEST_SUITE_END()

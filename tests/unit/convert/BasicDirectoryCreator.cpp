#include "odil/BasicDirectoryCreator.h"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "BasicDirectory_files.h"
#include "convert/BasicDirectoryWriter.h"
#include "odil/BasicDirectory.h"
#include "odil/Exception.h"
#include "odil/registry.h"

using namespace odil;
using namespace odil::test::directory;
namespace fs = std::filesystem;

namespace
{

// Two patients, three studies, four series, five images, in any order.
std::vector<std::string> write_images(fs::path const & root)
{
    write_image(root / "A/1", make_image("1.1", "P1", "2.1", "3.1"));
    write_image(root / "A/2", make_image("1.2", "P2", "2.3", "3.4"));
    write_image(root / "A/3", make_image("1.3", "P1", "2.2", "3.3"));
    write_image(root / "A/4", make_image("1.4", "P1", "2.1", "3.2"));
    write_image(root / "B/1", make_image("1.5", "P1", "2.1", "3.1"));
    return {"A/1", "A/2", "A/3", "A/4", "B/1"};
}

constexpr auto tree =
    "PATIENT(STUDY(SERIES(IMAGE IMAGE) SERIES(IMAGE)) STUDY(SERIES(IMAGE))) "
    "PATIENT(STUDY(SERIES(IMAGE)))";

std::vector<std::string> find_files(
    BasicDirectory const & directory,
    std::vector<BasicDirectory::Record> const & records)
{
    std::vector<std::string> files;
    for(auto const & record : records)
    {
        if(record.has_file())
        {
            files.push_back(directory.find_file(record)
                                .lexically_relative(directory.get_root())
                                .string());
        }
        auto const below = find_files(directory, record.children);
        files.insert(files.end(), below.begin(), below.end());
    }
    return files;
}

}

BOOST_AUTO_TEST_SUITE(convert_BasicDirectoryCreator)

BOOST_AUTO_TEST_CASE(files_are_in_a_tree)
{
    Folder const folder;
    BasicDirectoryCreator const create(folder.path, write_images(folder.path));
    BOOST_TEST(create());
    BasicDirectory const directory(folder.path);
    BOOST_TEST(describe(directory.get_records()) == tree);
    BOOST_TEST(directory.get_unreachable_records().empty());
    BOOST_TEST(directory.get_file_set_id().empty());
    std::vector<std::string> const files{"A/1", "B/1", "A/4", "A/3", "A/2"};
    BOOST_TEST(
        find_files(directory, directory.get_records()) == files,
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(documented_call_with_braces)
{
    Folder const folder;
    write_images(folder.path);
    std::string const root = folder.path.string();
    BasicDirectoryCreator(
        root, {"A/1", "A/2"}, {}, ItemEncoding::UndefinedLength)();
    BOOST_TEST(
        describe(BasicDirectory(root).get_records())
        == "PATIENT(STUDY(SERIES(IMAGE))) PATIENT(STUDY(SERIES(IMAGE)))");

    BasicDirectoryCreator(
        root,
        {"A/1"},
        {{"PATIENT", {{registry::PatientBirthDate, 2}}},
         {"IMAGE", {{registry::ImageType, 3}, {registry::Rows, 3}}}})();
    BasicDirectory const directory(root);
    BOOST_TEST(directory.get_records()[0].data_set.empty("PatientBirthDate"));

    std::vector<fs::path> const paths{fs::path("B") / "1"};
    BasicDirectoryCreator(folder.path, paths)();
    BOOST_TEST(
        describe(BasicDirectory(root).get_records())
        == "PATIENT(STUDY(SERIES(IMAGE)))");
}

BOOST_AUTO_TEST_CASE(settings_are_kept)
{
    BasicDirectoryCreator creator("A");
    creator.set_root("B")
        .set_files({"1"})
        .set_extra_record_keys({{"IMAGE", {{registry::Rows, 1}}}})
        .set_item_encoding(ItemEncoding::UndefinedLength)
        .set_file_set_id("LABEL")
        .set_any_file_names(true);
    BOOST_TEST(creator.get_root() == fs::path("B"));
    BOOST_TEST(creator.get_files().size() == 1U);
    BOOST_TEST(creator.get_extra_record_keys().count("IMAGE") == 1U);
    BOOST_TEST((creator.get_item_encoding() == ItemEncoding::UndefinedLength));
    BOOST_TEST(creator.get_file_set_id() == "LABEL");
    BOOST_TEST(creator.get_any_file_names());
    BOOST_TEST(!creator.get_progress_callback());
    BOOST_TEST(!creator.get_error_callback());
}

BOOST_AUTO_TEST_CASE(empty_list_of_files_gives_an_empty_directory)
{
    for(auto const item_encoding :
        {ItemEncoding::ExplicitLength, ItemEncoding::UndefinedLength})
    {
        Folder const folder;
        BasicDirectoryCreator(folder.path, {}, {}, item_encoding)();
        BOOST_TEST(BasicDirectory(folder.path).get_records().empty());
    }
}

BOOST_AUTO_TEST_CASE(links_are_positions_in_the_file)
{
    for(auto const item_encoding :
        {ItemEncoding::ExplicitLength, ItemEncoding::UndefinedLength})
    {
        Folder const folder;
        BasicDirectoryCreator(
            folder.path, write_images(folder.path), {}, item_encoding)();
        auto const bytes = read_bytes(folder.path / "DICOMDIR");
        auto const items = find_records(bytes, Form().syntax);
        BOOST_TEST_REQUIRE(items.size() == 14U);
        BasicDirectory const directory(folder.path);
        auto const get = [](DataSet const & data_set, Tag tag)
        { return static_cast<std::size_t>(data_set.as_int(tag, 0)); };
        auto const & records = directory.get_records();
        using namespace registry;
        BOOST_TEST(records[0].offset == items[0]);
        BOOST_TEST(
            get(directory.get_data_set(),
                OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity)
            == items[0]);
        BOOST_TEST(
            get(directory.get_data_set(),
                OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity)
            == records[1].offset);
        BOOST_TEST(
            get(records[0].data_set, OffsetOfTheNextDirectoryRecord)
            == records[1].offset);
        BOOST_TEST(
            get(records[0].data_set,
                OffsetOfReferencedLowerLevelDirectoryEntity)
            == records[0].children[0].offset);
        BOOST_TEST(
            get(records[1].data_set, OffsetOfTheNextDirectoryRecord) == 0U);
    }
}

BOOST_AUTO_TEST_CASE(files_are_not_read_behind_the_last_key)
{
    auto image = make_image();
    image.add("PixelData", {{1, 2, 3, 4}}, VR::OB);
    Folder const folder;
    write_image(folder.path / "A", image);
    fs::resize_file(folder.path / "A", fs::file_size(folder.path / "A") - 4);
    BOOST_TEST(BasicDirectoryCreator(folder.path, {"A"})());
}

BOOST_AUTO_TEST_CASE(compressed_and_deflated_files_have_records)
{
    Folder const folder;
    auto image = make_image("1.1");
    write_image(
        folder.path / "A", image, registry::DeflatedExplicitVRLittleEndian);
    image = make_image("1.2");
    image.add("PixelData", {{}, {1, 2}}, VR::OB);
    write_image(folder.path / "B", image, registry::JPEGBaseline8Bit);
    BasicDirectoryCreator(folder.path, {"A", "B"})();
    BOOST_TEST(
        describe(BasicDirectory(folder.path).get_records())
        == "PATIENT(STUDY(SERIES(IMAGE IMAGE)))");
}

BOOST_AUTO_TEST_CASE(palettes_are_below_the_root)
{
    DataSet palette;
    palette.add("SOPClassUID", {registry::ColorPaletteStorage});
    palette.add("SOPInstanceUID", {"1.2"});
    palette.add("ContentLabel", {"HOT"});
    Folder const folder;
    write_image(folder.path / "A", palette);
    write_image(folder.path / "B", make_image());
    BasicDirectoryCreator(folder.path, {"A", "B"})();
    auto const records = BasicDirectory(folder.path).get_records();
    BOOST_TEST(describe(records) == "PALETTE PATIENT(STUDY(SERIES(IMAGE)))");
    BOOST_TEST(records[0].data_set.empty("ContentDescription"));
}

BOOST_AUTO_TEST_CASE(identifiers_belong_to_one_patient_or_study)
{
    Folder const folder;
    write_image(folder.path / "A", make_image("1.1", "P1", "2.1", "3.1"));
    write_image(folder.path / "B", make_image("1.2", "P2", "2.1", "3.2"));
    write_image(folder.path / "C", make_image("1.3", "P1", "2.2", "3.1"));
    write_image(folder.path / "D", make_image("1.4", "P2", "2.2", "3.2"));
    BOOST_CHECK_THROW(
        BasicDirectoryCreator(folder.path, {"A", "B"})(), Exception);
    BOOST_CHECK_THROW(
        BasicDirectoryCreator(folder.path, {"A", "C"})(), Exception);
    BOOST_TEST(BasicDirectoryCreator(folder.path, {"A", "D"})());
    BOOST_CHECK_THROW(
        BasicDirectoryCreator(folder.path, {"A", "D", "C"})(), Exception);
}

BOOST_AUTO_TEST_CASE(directory_of_other_files_stays_if_something_fails)
{
    Folder const folder;
    auto const files = write_images(folder.path);
    BasicDirectoryCreator(folder.path, files)();
    auto const before = read_bytes(folder.path / "DICOMDIR");
    BOOST_CHECK_THROW(
        BasicDirectoryCreator(folder.path, {"A/1", "NONE"})(), Exception);
    BOOST_TEST((read_bytes(folder.path / "DICOMDIR") == before));
    BOOST_TEST(folder.count() == 3U);
    BasicDirectoryCreator(folder.path, {"A/1"})();
    BOOST_TEST((read_bytes(folder.path / "DICOMDIR") != before));
    BOOST_TEST(folder.count() == 3U);
}

BOOST_AUTO_TEST_CASE(folder_which_cannot_be_written_to_is_an_error)
{
    Folder const folder;
    BOOST_CHECK_THROW(
        BasicDirectoryCreator(folder.path / "NONE", {})(), Exception);
    fs::create_directory(folder.path / "DICOMDIR");
    BOOST_CHECK_THROW(BasicDirectoryCreator(folder.path, {})(), Exception);
    BOOST_TEST(folder.count() == 1U);
}

BOOST_AUTO_TEST_CASE(offsets_of_more_than_32_bits_are_an_error)
{
    Folder const folder;
    DataSet keys;
    keys.add("PatientID", {"P1"});
    auto const fill = [&](std::uint64_t limit)
    {
        detail::BasicDirectoryWriter writer(
            folder.path, "", ItemEncoding::ExplicitLength, limit);
        for(auto i = 0; i != 10; ++i)
        {
            writer.append(writer.root(), "PATIENT", keys);
        }
        writer.finish();
    };
    BOOST_CHECK_THROW(fill(10), Exception);
    BOOST_CHECK_THROW(fill(1000), Exception);
    BOOST_TEST(folder.count() == 0U);
    fill(2000);
    BOOST_TEST(BasicDirectory(folder.path).get_records().size() == 10U);
}

BOOST_AUTO_TEST_SUITE_END()

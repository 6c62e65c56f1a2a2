// Which files are taken, and what is told of them.

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <filesystem>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "BasicDirectory_files.h"
#include "odil/BasicDirectory.h"
#include "odil/BasicDirectoryCreator.h"
#include "odil/Exception.h"
#include "odil/Writer.h"
#include "odil/registry.h"

using namespace odil;
using namespace odil::test::directory;

namespace
{

// Error of a file, as its callback gets it; none if it is part of a directory.
std::string
get_error(std::string const & file, Folder const & folder, bool is_any = false)
{
    std::string text;
    BasicDirectoryCreator(folder.path, std::vector<std::string>{file})
        .set_any_file_names(is_any)
        .set_error_callback(
            [&](std::string const & name, Exception const & e)
            {
                BOOST_TEST(name == file);
                text = e.what();
            })();
    BasicDirectory const directory(folder.path);
    BOOST_TEST(directory.get_records().empty() == !text.empty());
    return text;
}

bool contains(std::string const & text, std::string const & part)
{
    return text.find(part) != std::string::npos;
}

}

BOOST_AUTO_TEST_SUITE(convert_BasicDirectoryCreator_files)

BOOST_AUTO_TEST_CASE(names_are_those_of_all_media)
{
    Folder const folder;
    for(std::string const file : {"A", "ABCDEFGH", "0_9/Z", "1/2/3/4/5/6/7/8"})
    {
        write_image(folder.path / file, make_image());
        BOOST_TEST(get_error(file, folder).empty());
        BOOST_TEST(get_error(file, folder, true).empty());
    }
    for(std::string const file :
        {"a",
         "ABCDEFGHI",
         "A.DCM",
         "A B",
         "1/2/3/4/5/6/7/8/9",
         "\xC3\x84",
         "a-long-name-in-lower-case.dcm"})
    {
        Folder const other;
        write_image(other.path / file, make_image());
        BOOST_TEST(contains(get_error(file, other), "not a file ID"), file);
        BOOST_TEST(get_error(file, other, true).empty());
    }
}

BOOST_AUTO_TEST_CASE(names_do_not_leave_the_folder)
{
    Folder const outer;
    write_image(outer.path / "A", make_image());
    Folder const folder;
    write_image(folder.path / "B/C", make_image());
    for(std::string const & file :
        {(outer.path / "A").string(),
         "../" + outer.path.filename().string() + "/A",
         std::string("./B/C"),
         std::string("B//C"),
         std::string("B/C/"),
         std::string("B\\C"),
         std::string("B/../B/C"),
         std::string()})
    {
        BOOST_TEST(!get_error(file, folder).empty(), file);
        BOOST_TEST(contains(get_error(file, folder, true), "not the name"));
    }
    BOOST_TEST(!get_error(std::string("B/C\0", 4), folder, true).empty());
}

BOOST_AUTO_TEST_CASE(other_files_are_errors)
{
    Folder const folder;
    BOOST_TEST(contains(get_error("NONE", folder), "No such file"));
    write_bytes(folder.path / "TEXT", "text");
    BOOST_TEST(contains(get_error("TEXT", folder), "not a DICOM file"));
    std::filesystem::create_directory(folder.path / "DIR");
    BOOST_TEST(!get_error("DIR", folder).empty());
    BOOST_TEST(contains(
        get_error("DICOMDIR", folder), "Media Storage Directory Storage"));

    auto image = make_image();
    image.add("SOPClassUID", {"1.2.3"});
    write_image(folder.path / "PRIVATE", image);
    BOOST_TEST(contains(get_error("PRIVATE", folder), "1.2.3"));

    write_image(folder.path / "CUT", make_image());
    std::filesystem::resize_file(folder.path / "CUT", 600);
    BOOST_TEST(!get_error("CUT", folder).empty());
}

BOOST_AUTO_TEST_CASE(files_which_deviate_from_the_standard_are_taken)
{
    auto image = make_image();
    image.remove("StudyDescription");
    std::ostringstream stream;
    Writer::write_file(image, stream);
    auto const bytes = stream.str();
    std::string const name("\x10\0\x10\0PN\x08\0Doe^Jane", 16);
    std::string const odd("\x10\0\x10\0PN\x07\0Doe^Jan", 15);
    std::string const late("\x08\0\x30\x10LO\x04\0Head", 12);
    auto const change = [&](std::string const & by)
    {
        auto changed = bytes;
        return changed.replace(bytes.find(name), name.size(), by);
    };
    Folder const folder;
    auto const read = [&](std::string const & changed)
    {
        write_bytes(folder.path / "A", changed);
        BOOST_TEST(get_error("A", folder).empty());
        auto const patient = BasicDirectory(folder.path).get_records().at(0);
        auto const & study = patient.children.at(0).data_set;
        return patient.data_set.as_string("PatientName", 0)
               + (study.empty("StudyDescription")
                      ? ""
                      : study.as_string("StudyDescription", 0));
    };
    BOOST_TEST(read(bytes) == "Doe^Jane");
    BOOST_TEST(read(bytes.substr(132)) == "Doe^Jane"); // no preamble
    BOOST_TEST(read(change(odd)) == "Doe^Jan");
    BOOST_TEST(read(change(name + late)) == "Doe^JaneHead"); // not in order

    // What is lost may be a key.
    write_bytes(folder.path / "A", bytes.substr(0, bytes.size() - 1));
    auto const error = get_error("A", folder);
    BOOST_TEST(contains(error, "A: "), error);
}

BOOST_AUTO_TEST_CASE(meta_information_agrees_with_the_data_set)
{
    Folder const folder;
    DataSet header;
    header.add("MediaStorageSOPInstanceUID", {"1.2"});
    write_image(
        folder.path / "A",
        make_image(),
        registry::ExplicitVRLittleEndian,
        header);
    BOOST_TEST(contains(get_error("A", folder), "SOPInstanceUID"));
    header.clear();
    header.add("MediaStorageSOPClassUID", {registry::MRImageStorage});
    write_image(
        folder.path / "A",
        make_image(),
        registry::ExplicitVRLittleEndian,
        header);
    BOOST_TEST(contains(get_error("A", folder), "SOPClassUID"));
}

BOOST_AUTO_TEST_CASE(file_given_twice_is_an_error)
{
    Folder const folder;
    write_image(folder.path / "A", make_image("1.1"));
    write_image(folder.path / "B", make_image("1.2"));
    BOOST_CHECK_THROW(
        BasicDirectoryCreator(folder.path, {"A", "B", "A"})(), Exception);
}

BOOST_AUTO_TEST_CASE(label_is_checked)
{
    Folder const folder;
    for(std::string const label :
        {"lower", "ABCDEFGHIJKLMNOPQ", "A\\B", "\xC4"})
    {
        BOOST_CHECK_THROW(
            BasicDirectoryCreator(folder.path).set_file_set_id(label)(),
            Exception);
    }
    BasicDirectoryCreator(folder.path).set_file_set_id("ABCDEFGHIJKLMNOP")();
    BOOST_TEST(
        BasicDirectory(folder.path).get_file_set_id() == "ABCDEFGHIJKLMNOP");
}

BOOST_AUTO_TEST_CASE(files_left_out_leave_nothing)
{
    Folder const folder;
    write_image(folder.path / "A", make_image("1.1", "P1", "2.1", "3.1"));
    auto image = make_image("1.2", "P2", "2.2", "3.2");
    image.remove("InstanceNumber");
    write_image(folder.path / "B", image);
    image = make_image("1.3", "P3", "2.3", "3.3");
    image.remove("SeriesNumber");
    write_image(folder.path / "C", image);
    write_image(folder.path / "D", make_image("1.4", "P1", "2.1", "3.1"));
    std::vector<std::string> out;
    BasicDirectoryCreator(folder.path, {"A", "B", "C", "D"})
        .set_error_callback([&](std::string const & file, Exception const &)
                            { out.push_back(file); })();
    BOOST_TEST(
        out == std::vector<std::string>({"B", "C"}),
        boost::test_tools::per_element());
    BasicDirectory const directory(folder.path);
    BOOST_TEST(
        describe(directory.get_records())
        == "PATIENT(STUDY(SERIES(IMAGE IMAGE)))");
    BOOST_TEST(directory.get_unreachable_records().empty());
}

BOOST_AUTO_TEST_CASE(progress_is_told)
{
    Folder const folder;
    write_image(folder.path / "A", make_image("1.1"));
    write_image(folder.path / "B", make_image("1.2"));
    std::string text;
    BasicDirectoryCreator(folder.path, {"A", "B", "NONE"})
        .set_progress_callback(
            [&](std::size_t done, std::size_t count, std::string const & file)
            {
                text += std::to_string(done) + '/' + std::to_string(count) + ' '
                        + file + ' ';
                return true;
            })
        .set_error_callback([](auto const &, auto const &) {})();
    BOOST_TEST(text == "1/3 A 2/3 B 3/3 NONE ");
}

BOOST_AUTO_TEST_CASE(callbacks_may_stop)
{
    Folder const folder;
    write_image(folder.path / "A", make_image("1.1"));
    BasicDirectoryCreator creator(folder.path, {"A", "NONE"});
    creator.set_progress_callback([](auto, auto, auto const &)
                                  { return false; });
    BOOST_TEST(!creator());
    creator.set_progress_callback(
        [](auto, auto, auto const &) -> bool { throw std::logic_error("no"); });
    BOOST_CHECK_THROW(creator(), std::logic_error);
    creator.set_progress_callback(nullptr);
    creator.set_error_callback([](auto const &, auto const &)
                               { throw std::logic_error("no"); });
    BOOST_CHECK_THROW(creator(), std::logic_error);
    BOOST_TEST(folder.count() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

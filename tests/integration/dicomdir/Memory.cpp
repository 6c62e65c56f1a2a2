#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "memory/memory.h"
#include "odil/BasicDirectory.h"
#include "odil/BasicDirectoryCreator.h"
#include "odil/DataSet.h"
#include "odil/Writer.h"
#include "odil/registry.h"

// Memory does not grow with the number of files; little with that of patients,
// studies and series.

namespace fs = std::filesystem;
using namespace odil;
using namespace odil::test;

namespace
{

constexpr std::size_t few = 100;
constexpr std::size_t many = is_sanitized ? 1000 : 10000;
constexpr std::size_t per_folder = 100;
constexpr auto long_uid = "1.2.826.0.1.3680043.10.1234.20240102120000.";

// Images of one series, or each of a patient of its own.
std::vector<std::string>
write_files(fs::path const & root, std::size_t count, bool is_one_series)
{
    auto image = make_instance("1.2");
    image.add("StudyDate", {"20240102"});
    image.add("StudyTime", {"120000"});
    image.add("Modality", {"OT"});
    image.add("StudyID", {"S1"});
    image.add("SeriesNumber", {1});
    image.add("ContentDate", {"20240102"});
    image.add("ContentTime", {"120000"});
    std::vector<std::string> files;
    for(std::size_t i = 0; i != count; ++i)
    {
        auto const folder = "DIR" + std::to_string(i / per_folder);
        if(i % per_folder == 0)
        {
            fs::create_directory(root / folder);
        }
        files.push_back(folder + "/IM" + std::to_string(i));
        auto const uid = "1.2." + std::to_string(i);
        image.add("SOPInstanceUID", {uid});
        if(!is_one_series)
        {
            image.add("PatientID", {"PATIENT" + std::to_string(i)});
            image.add("StudyInstanceUID", {long_uid + uid + ".1"});
            image.add("SeriesInstanceUID", {long_uid + uid + ".2"});
        }
        std::ofstream stream(root / files.back(), std::ios_base::binary);
        Writer::write_file(image, stream);
    }
    return files;
}

// The most that is used in addition, in KiB.
std::size_t measure(BasicDirectoryCreator const & create)
{
    Memory const memory;
    auto const before = read_status("VmHWM");
    BOOST_TEST(create());
    return read_status("VmHWM") - before;
}

}

BOOST_AUTO_TEST_SUITE(integration_dicomdir_Memory)

BOOST_AUTO_TEST_CASE(many_files_need_no_more_memory_than_few)
{
    Folder const root;
    auto const files = write_files(root.path, many, true);
    std::size_t last = 0;
    BasicDirectoryCreator create(root.path, files);
    create.set_progress_callback(
        [&](std::size_t done, std::size_t count, std::string const & file)
        {
            last += done == last + 1 && count == create.get_files().size()
                            && file == files[done - 1]
                        ? 1
                        : 0;
            return true;
        });
    auto const all = create.get_files();
    create.set_files({all.begin(), all.begin() + few});
    measure(create); // what is used once
    last = 0;
    auto const for_few = measure(create);
    BOOST_TEST(last == few);

    last = 0;
    create.set_files(all);
    auto const for_many = measure(create);
    BOOST_TEST(last == many);
    BOOST_TEST_MESSAGE("memory: " << for_few << " KiB, " << for_many << " KiB");
    constexpr std::size_t tolerance = 1024; // 100 bytes a file
    BOOST_TEST((is_sanitized || for_many < for_few + tolerance));

    BasicDirectory const directory(root.path);
    auto const & patient = directory.get_records().at(0);
    auto const & series = patient.children.at(0).children.at(0);
    BOOST_TEST(series.children.size() == many);
    BOOST_TEST(
        directory.find_file(series.children.back())
        == root.path / files.back());
}

BOOST_AUTO_TEST_CASE(each_patient_needs_a_little_memory)
{
    Folder const root;
    auto const files = write_files(root.path, many, false);
    BasicDirectoryCreator create(
        root.path,
        std::vector<std::string>(files.begin(), files.begin() + few));
    measure(create); // what is used once
    auto const for_few = measure(create);
    create.set_files(files);
    auto const for_many = measure(create);
    BOOST_TEST_MESSAGE(
        "memory: " << for_few << " KiB, " << for_many << " KiB, "
                   << (for_many - for_few) * 1024 / (many - few)
                   << " bytes a patient");
    constexpr std::size_t limit = 640; // bytes
    BOOST_TEST((is_sanitized || for_many < for_few + many * limit / 1024));
    BOOST_TEST(BasicDirectory(root.path).get_records().size() == many);
}

BOOST_AUTO_TEST_SUITE_END()

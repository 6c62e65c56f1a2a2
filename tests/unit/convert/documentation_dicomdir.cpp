// The examples of docs/data-sets/dicomdir.md.

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <iostream>
#include <string>

#include "BasicDirectory_files.h"
#include "odil/BasicDirectory.h"
#include "odil/BasicDirectoryCreator.h"
#include "odil/Exception.h"
#include "odil/registry.h"

using namespace odil::test::directory;

BOOST_AUTO_TEST_SUITE(convert_documentation_dicomdir)

BOOST_AUTO_TEST_CASE(making_and_reading_a_directory)
{
    Folder const folder;
    auto const root = folder.path;
    auto instance = make_image("1.1");
    instance.remove("StudyID");
    write_image(root / "DIR/IM1", instance);
    write_image(root / "DIR/IM2", make_image("1.2"));

    odil::BasicDirectoryCreator create(
        root,
        {"DIR/IM1", "DIR/IM2"},
        {{"PATIENT", {{odil::registry::PatientBirthDate, 2}}},
         {"STUDY", {{odil::registry::StudyID, 2}}}});
    create.set_file_set_id("MY_DISC")
        .set_progress_callback(
            [](std::size_t done, std::size_t count, std::string const &)
            {
                std::cout << done << '/' << count << '\n';
                return true; // false: stop
            })
        .set_error_callback([](std::string const &, odil::Exception const & e)
                            { std::cerr << e.what() << '\n'; });
    create();

    odil::BasicDirectory const directory(root);
    for(auto const & patient : directory.get_records())
    {
        std::cout << patient.data_set.as_string("PatientID", 0) << '\n';
        for(auto const & study : patient.children)
        {
            for(auto const & series : study.children)
            {
                for(auto const & image : series.children)
                {
                    std::cout << directory.find_file(image) << '\n';
                }
            }
        }
    }

    BOOST_TEST(
        describe(directory.get_records())
        == "PATIENT(STUDY(SERIES(IMAGE IMAGE)))");
    BOOST_TEST(directory.get_file_set_id() == "MY_DISC");
}

BOOST_AUTO_TEST_SUITE_END()

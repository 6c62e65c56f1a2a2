// The examples of docs/data-sets.md.
#include <string>
#include <utility>

#include <boost/test/unit_test.hpp>

#include "odil/DataSet.h"
#include "odil/EncodeError.h"
#include "odil/Exception.h"

BOOST_AUTO_TEST_SUITE(core_documentation)

BOOST_AUTO_TEST_CASE(building)
{
    odil::DataSet item;
    item.add("ScheduledStationAETitle", {"CT1"});

    odil::DataSet data_set;
    data_set.add("PatientName", {"Doe^John"});
    data_set.add("Rows", {256});
    data_set.add("PixelSpacing", {0.5, 0.5});
    data_set.add("ScheduledProcedureStepSequence", {item});
    data_set.add("PixelData", {{0x01, 0x02}}, odil::VR::OB);
    data_set.add("StudyDate"); // empty: a query asks for it

    BOOST_TEST(data_set.size() == 6);
    BOOST_TEST(
        data_set.as_data_set("ScheduledProcedureStepSequence", 0)
            .as_string("ScheduledStationAETitle", 0)
        == "CT1");
    BOOST_TEST(data_set.empty("StudyDate"));
}

BOOST_AUTO_TEST_CASE(reading)
{
    odil::DataSet data_set;
    data_set.add("PatientName", {"Doe^John"});

    auto const name = data_set.find_string("PatientName").value_or("-");
    std::string tags;
    for(auto const & [tag, element] : data_set)
    {
        tags += tag.get_name() + ' ' + as_string(element.vr);
    }

    BOOST_TEST(name == "Doe^John");
    BOOST_TEST(tags == "PatientName PN");
    BOOST_CHECK_EXCEPTION(
        (void)data_set.as_string("PatientID", 0),
        odil::Exception,
        [](auto const & e) {
            return e.what()
                   == std::string("(0010,0020) PatientID: no such element");
        });
}

BOOST_AUTO_TEST_CASE(numbers)
{
    auto weight = odil::Element::from_text("70.500\\\\71", odil::VR::DS);
    BOOST_TEST(weight.as_real()[0] == 70.5);
    BOOST_TEST(weight.as_real()[1] != weight.as_real()[1]); // NaN: empty
    BOOST_TEST(weight.to_text() == "70.500\\\\71"); // as it was read

    weight.as_real()[2] = 72;
    BOOST_TEST(weight.to_text() == "70.5\\\\72"); // written anew

    auto const bad = odil::Element::from_text("70,5", odil::VR::DS);
    BOOST_TEST(!bad.is_real());
    BOOST_TEST(bad.as_string()[0] == "70,5");

    odil::Element const exact({"70.500"}, odil::VR::DS);
    BOOST_TEST(exact.to_text() == "70.500");
}

BOOST_AUTO_TEST_CASE(unwrapping)
{
    odil::DataSet item;
    item.add("PatientID", {"1"});
    odil::DataSet data_set;
    data_set.add("RequestAttributesSequence", {item});

    data_set = std::move(data_set.as_data_set("RequestAttributesSequence", 0));

    BOOST_TEST(data_set.as_string("PatientID", 0) == "1");
}

BOOST_AUTO_TEST_SUITE_END()

// What is on the server: tests/data/README.md.

#include <boost/test/unit_test.hpp>

#include <set>
#include <string>

#include "odil/FindError.h"
#include "odil/FindSCU.h"
#include "server.h"

using namespace odil;
using namespace odil::test;

namespace
{

using Values = std::multiset<std::string>;

// Numbers of the studies which match a query with one more key.
Values find_studies(char const * keyword, std::string const & value)
{
    auto query = make_query("STUDY");
    query.add("StudyInstanceUID");
    query.add(keyword, {value});
    Values studies;
    for(auto const & uid :
        get_values(find(study_root, query), "StudyInstanceUID"))
    {
        studies.insert(uid.substr(root.size() + 1));
    }
    return studies;
}

// In the characters which the response declares, or which are the default.
std::string get_character_set(DataSet const & match)
{
    Tag const tag = registry::SpecificCharacterSet;
    return match.has(tag) && !match.empty(tag) ? match.as_string(tag, 0) : "";
}

}

BOOST_AUTO_TEST_SUITE(integration_Find)

BOOST_AUTO_TEST_CASE(patients_are_found)
{
    auto query = make_query("PATIENT");
    query.add("PatientID");
    query.add("PatientName");
    query.add("PatientBirthDate");
    auto const patients = find(patient_root, query);
    BOOST_TEST(
        (get_values(patients, "PatientID")
         == Values{"ODIL-1", "ODIL-2", "ODIL-3"}));
    BOOST_TEST(
        (get_values(patients, "PatientBirthDate")
         == Values{"19700101", "19551231", "20010405"}));
    BOOST_TEST(
        (get_values(patients, "QueryRetrieveLevel")
         == Values{"PATIENT", "PATIENT", "PATIENT"}));
}

BOOST_AUTO_TEST_CASE(studies_of_a_patient_are_found)
{
    for(auto const & model : {patient_root, study_root})
    {
        auto query = make_query("STUDY");
        query.add("PatientID", {"ODIL-1"});
        query.add("StudyInstanceUID");
        query.add("AccessionNumber");
        auto const studies = find(model, query);
        BOOST_TEST(
            (get_values(studies, "AccessionNumber") == Values{"ACC1", "ACC2"}));
        BOOST_TEST(
            (get_values(studies, "StudyInstanceUID")
             == Values{root + ".1", root + ".2"}));
    }
}

BOOST_AUTO_TEST_CASE(third_model_is_found_where_it_is)
{
    auto query = make_query("STUDY");
    query.add("PatientID", {"ODIL-1"});
    query.add("StudyInstanceUID");
    if(get_kind() == "dcmqrscp")
    {
        BOOST_TEST(find(patient_study_only, query).size() == 2U);
        return;
    }
    auto const error =
        get_error<Exception>([&] { find(patient_study_only, query); });
    BOOST_TEST_INFO(error);
    BOOST_TEST(contains(error, "The peer does not accept Patient/Study Only"));
    BOOST_TEST(contains(error, "abstract syntax not supported"));
}

BOOST_AUTO_TEST_CASE(series_of_a_study_are_found)
{
    auto query = make_query("SERIES");
    query.add("StudyInstanceUID", {root + ".2"});
    query.add("SeriesInstanceUID");
    query.add("Modality");
    query.add("SeriesNumber");
    auto const series = find(study_root, query);
    BOOST_TEST((get_values(series, "Modality") == Values{"CT", "OT"}));
    BOOST_TEST(
        (get_values(series, "SeriesInstanceUID")
         == Values{root + ".2.1", root + ".2.2"}));
    BOOST_TEST_REQUIRE(series.size() == 2U);
    BOOST_TEST(
        series[0].as_int("SeriesNumber", 0)
            + series[1].as_int("SeriesNumber", 0)
        == 3);
}

BOOST_AUTO_TEST_CASE(images_of_a_series_are_found)
{
    auto query = make_query("IMAGE");
    query.add("StudyInstanceUID", {root + ".1"});
    query.add("SeriesInstanceUID", {root + ".1.1"});
    query.add("SOPInstanceUID");
    query.add("InstanceNumber");
    auto const uids = get_values(find(study_root, query), "SOPInstanceUID");
    BOOST_TEST(
        (uids == Values{root + ".1.1.1", root + ".1.1.2", root + ".1.1.3"}));
}

BOOST_AUTO_TEST_CASE(wildcards_match)
{
    BOOST_TEST(
        (find_studies("PatientName", "*") == Values{"1", "2", "3", "4"}));
    BOOST_TEST((find_studies("PatientName", "Doe*") == Values{"1", "2"}));
    BOOST_TEST((find_studies("PatientName", "D?e^J*") == Values{"1", "2"}));
    BOOST_TEST((find_studies("AccessionNumber", "ACC?").size() == 4U));
    BOOST_TEST((find_studies("StudyDescription", "CT*") == Values{"2", "4"}));
    BOOST_TEST(find_studies("PatientName", "Nobody*").empty());
    BOOST_TEST(find_studies("PatientID", "ODIL-4").empty());
}

BOOST_AUTO_TEST_CASE(dates_match)
{
    BOOST_TEST((find_studies("StudyDate", "20240315") == Values{"2", "4"}));
    BOOST_TEST((find_studies("StudyDate", "20240101-20240131") == Values{"1"}));
    BOOST_TEST((find_studies("StudyDate", "-20231231") == Values{"3"}));
    BOOST_TEST(
        (find_studies("StudyDate", "20240102-") == Values{"1", "2", "4"}));
    BOOST_TEST(find_studies("StudyDate", "20200101-20201231").empty());
}

BOOST_AUTO_TEST_CASE(text_stays_in_its_character_set)
{
    auto query = make_query("PATIENT");
    query.add("SpecificCharacterSet");
    query.add("PatientID", {"ODIL-2"});
    query.add("PatientName");
    auto const latin = find(patient_root, query);
    BOOST_TEST_REQUIRE(latin.size() == 1U);
    auto const character_set = get_character_set(latin[0]);
    auto const name = latin[0].as_string("PatientName", 0);
    if(get_kind() == "orthanc") // converts all that it stores
    {
        BOOST_TEST(character_set == "ISO_IR 192");
        BOOST_TEST(name == "M\xC3\xBCller^J\xC3\xBCrgen");
    }
    else
    {
        BOOST_TEST(character_set == "ISO_IR 100");
        BOOST_TEST(name == "M\xFCller^J\xFCrgen");
    }

    query.add("PatientID", {"ODIL-3"});
    auto const utf8 = find(patient_root, query);
    BOOST_TEST_REQUIRE(utf8.size() == 1U);
    BOOST_TEST(get_character_set(utf8[0]) == "ISO_IR 192");
    BOOST_TEST(
        utf8[0].as_string("PatientName", 0)
        == "Yamada^Tarou=\xE5\xB1\xB1\xE7\x94\xB0^\xE5\xA4\xAA\xE9\x83\x8E");
}

BOOST_AUTO_TEST_CASE(text_is_converted_if_wanted)
{
    Finder finder(patient_root);
    auto query = make_query("PATIENT");
    query.add("PatientID");
    query.add("PatientName", {"M\xC3\xBCller^*"});
    finder.scu.set_utf8(FindSCU::Utf8{{"ISO_IR 100"}});
    auto const latin = finder.scu.find(query);
    BOOST_TEST_REQUIRE(latin.size() == 1U);
    BOOST_TEST(get_character_set(latin[0]) == "ISO_IR 192");
    BOOST_TEST(
        latin[0].as_string("PatientName", 0) == "M\xC3\xBCller^J\xC3\xBCrgen");

    query.add("PatientName", {"*=\xE5\xB1\xB1\xE7\x94\xB0^*"});
    finder.scu.set_utf8(FindSCU::Utf8());
    auto const utf8 = finder.scu.find(query);
    BOOST_TEST_REQUIRE(utf8.size() == 1U);
    BOOST_TEST(utf8[0].as_string("PatientID", 0) == "ODIL-3");
    finder.association.release();
}

BOOST_AUTO_TEST_CASE(query_without_level_is_refused)
{
    DataSet query;
    query.add("PatientName");
    Finder finder(study_root);
    try
    {
        finder.scu.find(query);
        BOOST_ERROR("not refused");
    }
    catch(FindError const & e)
    {
        auto const is_orthanc = get_kind() == "orthanc";
        BOOST_TEST(e.get_status() == (is_orthanc ? 0xC000 : 0xA900));
        BOOST_TEST(e.get_matches().empty());
        BOOST_TEST_MESSAGE(e.what());
    }
    BOOST_TEST(finder.scu.find(make_query("STUDY")).size() == 4U);
}

BOOST_AUTO_TEST_CASE(several_queries_use_one_association)
{
    Finder finder(study_root);
    FindSCU other(finder.association);
    other.set_affected_sop_class(study_root);
    other.set_maximum_results(2);
    auto const query = make_query("STUDY");
    for(auto i = 0; i < 3; ++i)
    {
        BOOST_TEST(finder.scu.find(query).size() == 4U);
        BOOST_TEST(finder.scu.is_complete());
        BOOST_TEST(other.find(query).size() == 2U);
        BOOST_TEST(!other.is_complete());
    }
    finder.association.release();
}

BOOST_AUTO_TEST_SUITE_END()

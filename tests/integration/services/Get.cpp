// What is on the server: tests/data/README.md.

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "odil/GetSCU.h"
#include "odil/Reader.h"
#include "odil/RetrieveError.h"
#include "server.h"

using namespace odil;
using namespace odil::test;

namespace
{

std::string const get_model =
    registry::StudyRootQueryRetrieveInformationModelGet;
std::string const explicit_little = registry::ExplicitVRLittleEndian;

std::vector<std::string> const all_classes{
    registry::MRImageStorage,
    registry::CTImageStorage,
    registry::SecondaryCaptureImageStorage,
    registry::UltrasoundImageStorage};

std::vector<Context> make_contexts(
    std::string const & model, std::vector<std::string> const & classes)
{
    auto contexts = propose(model);
    for(auto const & uid : classes)
    {
        contexts.push_back({uid, {explicit_little}, Context::Role::SCP});
    }
    return contexts;
}

// Association and operation in one.
struct Getter
{
    Association association;
    GetSCU scu{association};

    explicit Getter(
        std::vector<std::string> const & classes = all_classes,
        std::string const & model = get_model)
        : association(associate(make_contexts(model, classes)))
    {
        scu.set_affected_sop_class(model);
    }
};

DataSet make_study_query(unsigned int number)
{
    auto query = make_query("STUDY");
    query.add("StudyInstanceUID", {root + "." + std::to_string(number)});
    return query;
}

// Of a study, by SOP instance UID: the data set, and its bytes in the file.
using Samples = std::map<std::string, std::pair<DataSet, std::string>>;

Samples read_samples(unsigned int study)
{
    auto const folder = get_environment("ODIL_PEER_FOLDER") + "/samples";
    auto const prefix = "study" + std::to_string(study) + "-";
    Samples samples;
    for(auto const & entry : std::filesystem::directory_iterator(folder))
    {
        if(contains(entry.path().filename().string(), prefix))
        {
            std::ifstream file(entry.path(), std::ios::binary);
            Reader::read_meta_information(file);
            std::ostringstream bytes;
            bytes << file.rdbuf();
            std::istringstream stream(bytes.str());
            auto data_set = Reader(stream, explicit_little).read_data_set();
            auto const uid = data_set.as_string("SOPInstanceUID", 0);
            samples[uid] = {std::move(data_set), bytes.str()};
        }
    }
    return samples;
}

bool is_orthanc()
{
    return get_kind() == "orthanc";
}

// The error of an operation, which must be one; the association goes on.
RetrieveResult get_failure(Getter & getter, DataSet const & query)
{
    try
    {
        getter.scu.get(query);
        BOOST_ERROR("no error");
    }
    catch(RetrieveError const & e)
    {
        BOOST_TEST_MESSAGE(e.what());
        BOOST_TEST(getter.association.is_associated());
        BOOST_TEST(e.get_data_sets().size() == e.get_result().received);
        return e.get_result();
    }
    return {};
}

}

BOOST_AUTO_TEST_SUITE(integration_Get)

BOOST_AUTO_TEST_CASE(studies_are_retrieved)
{
    Getter getter;
    for(auto const study : {1U, 2U, 3U, 4U})
    {
        auto samples = read_samples(study);
        BOOST_TEST(!samples.empty());
        auto const data_sets = getter.scu.get(make_study_query(study));
        BOOST_TEST(data_sets.size() == samples.size());
        for(auto const & data_set : data_sets)
        {
            auto const uid = data_set.as_string("SOPInstanceUID", 0);
            BOOST_TEST((data_set == samples[uid].first), uid);
        }
        auto const & result = getter.scu.get_result();
        BOOST_TEST(result.is_complete());
        BOOST_TEST(result.received == samples.size());
        BOOST_TEST(std::size_t(result.completed.value_or(0)) == samples.size());
    }
    getter.association.release();
}

BOOST_AUTO_TEST_CASE(bytes_are_those_which_were_stored)
{
    auto samples = read_samples(2);
    auto count = 0U;
    Getter getter;
    getter.scu.get(
        make_study_query(2),
        [&](message::CStoreRequest const & request,
            std::string const & transfer_syntax,
            std::streambuf & bytes)
        {
            std::ostringstream stream;
            stream << &bytes;
            auto const & uid = request.get_affected_sop_instance_uid();
            BOOST_TEST(transfer_syntax == explicit_little);
            BOOST_TEST((stream.str() == samples[uid].second), uid);
            ++count;
        });
    BOOST_TEST(count == samples.size());
    getter.association.release();
}

BOOST_AUTO_TEST_CASE(single_instances_are_retrieved)
{
    auto query = make_query("IMAGE");
    query.add("StudyInstanceUID", {root + ".1"});
    query.add("SeriesInstanceUID", {root + ".1.1"});
    query.add("SOPInstanceUID", {root + ".1.1.1", root + ".1.1.3"});
    Getter getter;
    auto const data_sets = getter.scu.get(query);
    BOOST_TEST(
        (get_values(data_sets, "SOPInstanceUID")
         == std::multiset<std::string>{root + ".1.1.1", root + ".1.1.3"}));
    getter.association.release();
}

BOOST_AUTO_TEST_CASE(patients_are_retrieved)
{
    auto query = make_query("PATIENT");
    query.add("PatientID", {"ODIL-1"});
    Getter getter(
        all_classes, registry::PatientRootQueryRetrieveInformationModelGet);
    BOOST_TEST(getter.scu.get(query).size() == 8U);
    getter.association.release();
}

// One says that there is nothing, the other that it cannot.
BOOST_AUTO_TEST_CASE(there_may_be_no_match)
{
    Getter getter;
    if(is_orthanc())
    {
        auto const result = get_failure(getter, make_study_query(99));
        BOOST_TEST((result.status == 0xC000));
        BOOST_TEST(!result.has_sub_operations());
    }
    else
    {
        BOOST_TEST(getter.scu.get(make_study_query(99)).empty());
        BOOST_TEST(getter.scu.get_result().is_complete());
    }
    BOOST_TEST(getter.scu.get(make_study_query(1)).size() == 5U);
    getter.association.release();
}

BOOST_AUTO_TEST_CASE(keys_must_be_unique)
{
    auto query = make_query("STUDY");
    query.add("PatientName", {"Doe*"});
    Getter getter;
    if(is_orthanc())
    {
        BOOST_TEST((get_failure(getter, query).status == 0xC000));
    }
    else
    {
        BOOST_TEST(getter.scu.get(query).size() == 8U); // as in a C-FIND
    }
    getter.association.release();
}

BOOST_AUTO_TEST_CASE(query_without_level_is_refused)
{
    Getter getter;
    DataSet query;
    query.add("StudyInstanceUID", {root + ".1"});
    auto const result = get_failure(getter, query);
    BOOST_TEST((result.status == (is_orthanc() ? 0xC000 : 0xA900)));
    BOOST_TEST(getter.scu.get(make_study_query(1)).size() == 5U);
    getter.association.release();
}

// Two are of class CT, one has no context: then one server ends at once, the
// other sends the rest.
BOOST_AUTO_TEST_CASE(what_has_no_context_is_missing)
{
    Getter getter({registry::CTImageStorage});
    auto & scu = getter.scu;
    auto const result = get_failure(getter, make_study_query(2));
    BOOST_TEST((result.failed == 1));
    BOOST_TEST(!result.is_complete());
    if(is_orthanc())
    {
        BOOST_TEST((result.status == 0xC000));
        BOOST_TEST(result.received <= 2U);
    }
    else
    {
        BOOST_TEST((result.status == 0xB000));
        BOOST_TEST(result.received == 2U);
        BOOST_TEST(
            (result.failed_sop_instances
             == std::vector<std::string>{root + ".2.2.1"}));
        scu.set_accept_partial(true);
        BOOST_TEST(scu.get(make_study_query(2)).size() == 2U);
        BOOST_TEST(!scu.get_result().is_complete());
    }
    getter.association.release();
}

BOOST_AUTO_TEST_CASE(instance_is_refused)
{
    Getter getter;
    auto count = 0;
    std::string responses;
    auto const result = getter.scu.get(
        make_study_query(1),
        [&](DataSet const &) { return ++count == 2 ? 0xA700 : 0; },
        [&](message::CGetResponse const & response)
        { responses += response.is_pending() ? "." : "!"; });
    BOOST_TEST(count == 5);
    BOOST_TEST(result.received == 4U);
    BOOST_TEST(result.refused.size() == 1U);
    BOOST_TEST(!result.is_complete());
    BOOST_TEST_MESSAGE(responses);
    BOOST_TEST(responses.back() == '!');
    getter.association.release();
}

BOOST_AUTO_TEST_CASE(retrieve_is_cancelled)
{
    Getter getter;
    auto count = 0;
    auto const result = getter.scu.get(
        make_study_query(1),
        [&](DataSet const &)
        {
            ++count;
            getter.scu.cancel();
        });
    BOOST_TEST(count == 1);
    BOOST_TEST(result.received == 1U);
    BOOST_TEST(!result.is_complete());
    BOOST_TEST_MESSAGE(
        "status " << result.status.value_or(-1) << ", " << result.refused.size()
                  << " refused");
    BOOST_TEST(getter.scu.get(make_study_query(2)).size() == 3U);
    getter.association.release();
}

BOOST_AUTO_TEST_SUITE_END()

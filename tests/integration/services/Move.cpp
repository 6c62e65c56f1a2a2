// What is on the server: tests/data/README.md. It knows two destinations: this
// side, and a server beside it.

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <filesystem>
#include <iterator>
#include <mutex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "odil/EchoSCU.h"
#include "odil/MoveSCU.h"
#include "odil/Reader.h"
#include "odil/RetrieveError.h"
#include "odil/message/CMoveResponse.h"
#include "server.h"

using namespace odil;
using namespace odil::test;

namespace
{

using Values = std::multiset<std::string>;

std::string const move_model =
    registry::StudyRootQueryRetrieveInformationModelMove;

unsigned int get_client_port()
{
    return static_cast<unsigned int>(
        std::stoul(get_environment("ODIL_CLIENT_PORT")));
}

// Association and operation in one; to this side, unless something else is
// said.
struct Mover
{
    Association association;
    MoveSCU scu{association};

    Mover()
        : association(
            associate({propose(move_model)[0], propose(verification)[0]}))
    {
        scu.set_affected_sop_class(move_model);
        scu.set_move_destination(get_environment("ODIL_CLIENT_AET"));
        scu.set_incoming_port(get_client_port());
    }

    // The association is ready for the next operation.
    ~Mover()
    {
        auto const error = get_error<Exception>(
            [&]
            {
                EchoSCU(association).echo();
                association.release();
            });
        BOOST_TEST(error == "");
    }
};

DataSet make_study_query(std::string const & number)
{
    auto query = make_query("STUDY");
    query.add("StudyInstanceUID", {root + "." + number});
    return query;
}

Values get_uids(std::vector<DataSet> const & data_sets)
{
    return get_values(data_sets, "SOPInstanceUID");
}

Values const first_study{
    root + ".1.1.1",
    root + ".1.1.2",
    root + ".1.1.3",
    root + ".1.2.1",
    root + ".1.2.2"};

std::size_t count_files(std::string const & folder)
{
    auto const files = std::filesystem::directory_iterator(folder);
    return std::size_t(std::distance(begin(files), end(files)));
}

RetrieveResult get_failure(MoveSCU & scu, DataSet const & query)
{
    try
    {
        scu.move(query);
        BOOST_ERROR("no failure");
    }
    catch(RetrieveError const & e)
    {
        BOOST_TEST_MESSAGE(e.what());
        BOOST_TEST(e.get_data_sets().empty());
        return e.get_result();
    }
    return {};
}

}

BOOST_AUTO_TEST_SUITE(integration_Move)

BOOST_FIXTURE_TEST_CASE(study_comes_to_this_side, Mover)
{
    auto const data_sets = scu.move(make_study_query("1"));
    BOOST_TEST((get_uids(data_sets) == first_study));
    for(auto const & data_set : data_sets)
    {
        BOOST_TEST(data_set.as_string("PatientID", 0) == "ODIL-1");
        BOOST_TEST(data_set.size("PixelData") == 1U);
    }
    BOOST_TEST(scu.get_result().is_complete());
    BOOST_TEST(scu.get_result().received == 5U);
}

BOOST_AUTO_TEST_CASE(contexts_of_what_comes_do_no_harm)
{
    auto contexts = propose(move_model);
    for(auto const & sop_class :
        {registry::MRImageStorage, registry::CTImageStorage})
    {
        contexts.push_back(
            {sop_class,
             {registry::ExplicitVRLittleEndian},
             Context::Role::SCP});
    }
    auto association = associate(contexts);
    MoveSCU scu(association);
    scu.set_affected_sop_class(move_model);
    scu.set_move_destination(get_environment("ODIL_CLIENT_AET"));
    scu.set_incoming_port(get_client_port());
    BOOST_TEST((get_uids(scu.move(make_study_query("1"))) == first_study));
    association.release();
}

BOOST_FIXTURE_TEST_CASE(studies_come_one_after_the_other, Mover)
{
    std::vector<std::size_t> sizes;
    for(auto const * study : {"2", "3", "4"})
    {
        sizes.push_back(scu.move(make_study_query(study)).size());
    }
    BOOST_TEST((sizes == std::vector<std::size_t>{3, 2, 2}));
}

BOOST_FIXTURE_TEST_CASE(progress_is_reported, Mover)
{
    std::vector<DataSet> data_sets;
    std::vector<Value::Integer> statuses;
    auto const result = scu.move(
        make_study_query("1"),
        [&](DataSet && data_set) { data_sets.push_back(std::move(data_set)); },
        [&](message::CMoveResponse const & response)
        { statuses.push_back(response.get_status()); });
    BOOST_TEST((get_uids(data_sets) == first_study));
    BOOST_TEST_REQUIRE(!statuses.empty());
    BOOST_TEST(statuses.back() == message::Response::Success);
    statuses.pop_back();
    BOOST_TEST(
        (std::set(statuses.begin(), statuses.end())
         == std::set<Value::Integer>{message::Response::Pending}));
    BOOST_TEST(result.is_complete());
    BOOST_TEST((result.completed == 5));
}

BOOST_FIXTURE_TEST_CASE(streams_come_as_they_were_sent, Mover)
{
    std::mutex mutex;
    std::vector<DataSet> data_sets;
    Values announced;
    auto const result = scu.move(
        make_study_query("1"),
        [&](message::CStoreRequest const & request,
            std::string const & transfer_syntax,
            std::streambuf & bytes)
        {
            std::stringstream stream;
            stream << &bytes;
            std::lock_guard const lock(mutex);
            data_sets.push_back(
                Reader(stream, transfer_syntax).read_data_set());
            announced.insert(request.get_affected_sop_instance_uid());
        });
    BOOST_TEST((get_uids(data_sets) == first_study));
    BOOST_TEST((announced == first_study));
    BOOST_TEST(result.is_complete());
}

BOOST_FIXTURE_TEST_CASE(study_goes_to_somebody_else, Mover)
{
    auto const folder = get_environment("ODIL_BESIDE_FOLDER") + "/received";
    scu.set_move_destination(get_environment("ODIL_BESIDE_AET"));
    scu.set_incoming_port(0);
    auto count = 0;
    auto const result = scu.move(
        make_study_query("1"),
        [&](message::CMoveResponse const &) { ++count; });
    BOOST_TEST(count >= 1);
    BOOST_TEST(result.is_complete());
    BOOST_TEST((result.completed == 5));
    BOOST_TEST(result.received == 0U);
    BOOST_TEST(count_files(folder) == 5U);
    BOOST_TEST(scu.move(make_study_query("2")).empty());
    BOOST_TEST(scu.get_result().is_complete());
    BOOST_TEST(count_files(folder) == 8U);
}

BOOST_FIXTURE_TEST_CASE(unknown_destination_is_a_failure, Mover)
{
    scu.set_move_destination("NOBODY");
    auto const result = get_failure(scu, make_study_query("1"));
    auto const is_orthanc = get_kind() == "orthanc";
    BOOST_TEST((result.status == (is_orthanc ? 0xC000 : 0xA801)));
    BOOST_TEST(result.received == 0U);
}

BOOST_FIXTURE_TEST_CASE(destination_which_is_down_is_a_failure, Mover)
{
    scu.set_incoming_port(0);
    auto const result = get_failure(scu, make_study_query("1"));
    auto const is_orthanc = get_kind() == "orthanc";
    BOOST_TEST((result.status == (is_orthanc ? 0xC000 : 0xA702)));
    BOOST_TEST(result.completed.value_or(0) == 0);
}

BOOST_FIXTURE_TEST_CASE(nothing_may_match, Mover)
{
    auto const query = make_study_query("999");
    if(get_kind() == "orthanc")
    {
        auto const result = get_failure(scu, query);
        BOOST_TEST((result.status == 0xC000));
        BOOST_TEST(!result.has_sub_operations());
    }
    else
    {
        BOOST_TEST(scu.move(query).empty());
        BOOST_TEST(scu.get_result().is_complete());
    }
}

BOOST_FIXTURE_TEST_CASE(callbacks_may_refuse, Mover)
{
    auto count = 0;
    try
    {
        auto const result = scu.move(
            make_study_query("1"),
            [&](DataSet const &) { return ++count == 2 ? 0xA700 : 0; });
        BOOST_TEST((result.failed == 1));
        BOOST_TEST(!result.is_complete());
    }
    catch(RetrieveError const & e) // some peers call that a failure
    {
        BOOST_TEST_MESSAGE(e.what());
    }
    BOOST_TEST(scu.get_result().refused.size() == 1U);
    BOOST_TEST(scu.get_result().received == std::size_t(count - 1));
}

BOOST_FIXTURE_TEST_CASE(operation_may_be_cancelled, Mover)
{
    auto count = 0;
    scu.move(
        make_study_query("1"),
        [&](DataSet const &)
        {
            ++count;
            scu.cancel();
        });
    BOOST_TEST(count == 1);
    BOOST_TEST(!scu.get_result().is_complete());
    BOOST_TEST(scu.get_result().received == 1U);
    BOOST_TEST((get_uids(scu.move(make_study_query("1"))) == first_study));
}

BOOST_AUTO_TEST_SUITE_END()

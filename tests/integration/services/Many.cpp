// More answers than one usually gets.

#include <boost/test/unit_test.hpp>

#include <future>
#include <set>
#include <string>
#include <utility>

#include "odil/FindSCU.h"
#include "odil/message/CStoreRequest.h"
#include "odil/message/CStoreResponse.h"
#include "server.h"

using namespace odil;
using namespace odil::test;

namespace
{

constexpr unsigned int count = 500;
auto const study = root + ".500";

DataSet make_instance(unsigned int number)
{
    DataSet instance;
    instance.add("SOPClassUID", {registry::SecondaryCaptureImageStorage});
    instance.add("SOPInstanceUID", {study + ".1." + std::to_string(number)});
    instance.add("StudyInstanceUID", {study});
    instance.add("SeriesInstanceUID", {study + ".1"});
    instance.add("PatientID", {"ODIL-500"});
    instance.add("PatientName", {"Many^Images"});
    instance.add("StudyDate", {"20240401"});
    instance.add("StudyTime", {"120000"});
    instance.add("StudyID", {"S500"});
    instance.add("AccessionNumber", {"ACC500"});
    instance.add("Modality", {"OT"});
    instance.add("SeriesNumber", {1});
    instance.add("InstanceNumber", {Value::Integer(number)});
    return instance;
}

// There is no class for that service yet.
void store_all()
{
    std::string const sop_class = registry::SecondaryCaptureImageStorage;
    auto association = associate(propose(sop_class));
    for(unsigned int number = 1; number <= count; ++number)
    {
        auto instance = make_instance(number);
        auto const uid = instance.as_string("SOPInstanceUID", 0);
        association.send_message(
            message::CStoreRequest(
                association.next_message_id(),
                sop_class,
                uid,
                message::Message::Priority::MEDIUM,
                std::move(instance)),
            sop_class);
        message::CStoreResponse const response(association.receive_message());
        BOOST_TEST_REQUIRE(response.is_success());
    }
    association.release();
}

DataSet make_images_query()
{
    auto query = make_query("IMAGE");
    query.add("StudyInstanceUID", {study});
    query.add("SeriesInstanceUID", {study + ".1"});
    query.add("SOPInstanceUID");
    query.add("InstanceNumber");
    return query;
}

}

BOOST_AUTO_TEST_SUITE(integration_Many)

BOOST_AUTO_TEST_CASE(many_matches_are_found_and_cancelled)
{
    store_all();
    Finder finder(study_root);
    auto & scu = finder.scu;
    auto const query = make_images_query();

    auto const matches = scu.find(query);
    BOOST_TEST(matches.size() == count);
    BOOST_TEST(scu.is_complete());
    auto const uids = get_values(matches, "SOPInstanceUID");
    BOOST_TEST(std::set<std::string>(uids.begin(), uids.end()).size() == count);

    scu.set_maximum_results(3);
    BOOST_TEST(scu.find(query).size() == 3U);
    BOOST_TEST(!scu.is_complete());
    scu.set_maximum_results({});

    auto received = 0;
    scu.find(query, [&](DataSet const &) { return ++received < 10; });
    BOOST_TEST(received == 10);
    BOOST_TEST(!scu.is_complete());

    received = 0;
    scu.find(
        query,
        [&](DataSet const &)
        {
            if(++received == 5)
            {
                std::async(std::launch::async, [&] { scu.cancel(); }).get();
            }
        });
    BOOST_TEST(received == 5);
    BOOST_TEST(!scu.is_complete());

    BOOST_TEST(scu.find(query).size() == count);
    BOOST_TEST(scu.is_complete());
    finder.association.release();
}

BOOST_AUTO_TEST_SUITE_END()

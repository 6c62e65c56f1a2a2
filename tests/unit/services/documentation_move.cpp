// The examples of docs/services/move.md.

#include <boost/test/unit_test.hpp>

#include <iostream>
#include <sstream>
#include <streambuf>
#include <string>
#include <vector>

#include "move.h"
#include "support/Remote.h"

using namespace odil::test;

namespace
{

// All queries have two matches. What is printed is kept.
struct Archive : MoveExchange
{
    std::ostringstream output;
    std::streambuf * const original = std::cout.rdbuf(output.rdbuf());

    Archive() : MoveExchange(move_instances(2)) {}
    Archive(Archive const &) = delete;
    Archive & operator=(Archive const &) = delete;
    ~Archive() { std::cout.rdbuf(original); }
};

}

BOOST_AUTO_TEST_SUITE(services_documentation_move)

BOOST_FIXTURE_TEST_CASE(moving_to_this_side, Archive)
{
    std::string const study_instance_uid = "1.2.3";
    auto const incoming_port = find_port(boost::asio::ip::tcp::v4());
    port = incoming_port;

    odil::DataSet query;
    query.add("QueryRetrieveLevel", {"STUDY"});
    query.add("StudyInstanceUID", {study_instance_uid});

    odil::MoveSCU move_scu(association);
    move_scu.set_affected_sop_class(
        odil::registry::StudyRootQueryRetrieveInformationModelMove);
    move_scu.set_move_destination("WORKSTATION"); // this side
    move_scu.set_incoming_port(incoming_port); // as the peer knows it
    std::vector<odil::DataSet> const instances = move_scu.move(query);

    BOOST_TEST(get_instance_numbers(instances) == "1 2");
}

BOOST_FIXTURE_TEST_CASE(moving_with_progress, Archive)
{
    auto & move_scu = scu;
    auto const query = make_query();

    auto const result = move_scu.move(
        query,
        [](odil::DataSet && instance)
        { std::cout << instance.as_string("SOPInstanceUID", 0) << '\n'; },
        [](odil::message::CMoveResponse const & response)
        {
            if(response.has_number_of_remaining_sub_operations())
            {
                std::cout << response.get_number_of_remaining_sub_operations()
                          << " to come\n";
            }
        });

    BOOST_TEST(result.is_complete());
    BOOST_TEST(contains(output.str(), "1.2.1\n"));
    BOOST_TEST(contains(output.str(), "1.2.2\n"));
    BOOST_TEST(contains(output.str(), "1 to come\n"));
}

BOOST_AUTO_TEST_CASE(moving_to_somebody_else)
{
    MoveExchange exchange(
        [](MoveProvider & provider)
        {
            provider.receive_request();
            auto response = provider.make_response(0xB000);
            response.set_number_of_failed_sub_operations(1);
            provider.send(response);
        });
    auto & move_scu = exchange.scu;
    auto const query = make_query();
    std::ostringstream output;
    auto * const original = std::cout.rdbuf(output.rdbuf());

    move_scu.set_move_destination("ARCHIVE");
    move_scu.set_incoming_port(0);
    odil::RetrieveResult const result = move_scu.move(
        query,
        [](odil::message::CMoveResponse const & response)
        { std::cout << response.get_status() << '\n'; });
    if(!result.is_complete())
    {
        std::cout << result.failed.value_or(0) << " have failed\n";
    }

    std::cout.rdbuf(original);
    BOOST_TEST(output.str() == "45056\n1 have failed\n");
}

BOOST_AUTO_TEST_SUITE_END()

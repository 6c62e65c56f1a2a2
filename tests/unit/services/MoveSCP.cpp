#include "odil/MoveSCP.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <memory>
#include <string>
#include <vector>

#include "generators.h"
#include "odil/StoreSCP.h"
#include "odil/message/CMoveRequest.h"
#include "odil/message/CMoveResponse.h"
#include "odil/message/CStoreRequest.h"
#include "provider.h"
#include "with_server.h"

using namespace odil;
using namespace odil::test;
using namespace std::chrono_literals;

namespace
{

std::string const move_model =
    registry::StudyRootQueryRetrieveInformationModelMove;
std::string const storage = registry::RawDataStorage;

// Knows the destination SERVER, and another one where nobody listens.
class Generator final : public Counted<MoveSCP::DataSetGenerator>
{
public:
    std::uint16_t port;
    std::string host = "127.0.0.1";
    bool is_associated = false;

    Generator(unsigned int count, std::uint16_t port_)
        : Counted(make_all_stored(count)), port(port_)
    {
    }

    Association
    get_association(message::CMoveRequest const & move) const override
    {
        if(move.get_move_destination() != "SERVER")
        {
            throw SCP::Exception(0xA801, "unknown destination");
        }
        Association association;
        association.set_peer_host(host);
        association.set_peer_port(port);
        association.update_parameters()
            .set_calling_ae_title("PROVIDER")
            .set_called_ae_title("SERVER")
            .set_presentation_contexts(propose(storage));
        if(is_associated)
        {
            association.associate();
        }
        return association;
    }
};

// The user in memory, the destination is a server.
struct Exchange : WithUser
{
    Log stored;
    std::function<Value::Integer(message::CStoreRequest const &)> on_store =
        [](auto const &) { return 0; };
    WithServer destination{
        {},
        [this](SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<StoreSCP>(
                Message::Command::C_STORE_RQ,
                [this](message::CStoreRequest const & request)
                {
                    stored.add(request.get_affected_sop_instance_uid());
                    return on_store(request);
                });
        }};
    Generator generator;
    MoveSCP scp{association, generator};
    std::vector<std::string> errors;

    explicit Exchange(unsigned int count)
        : WithUser({move_model}),
          generator(count, destination.server.get_port())
    {
        scp.set_error_callback([this](std::exception const & e)
                               { errors.emplace_back(e.what()); });
    }

    // Status, counters and failures of all responses.
    std::string move(std::string const & title = "SERVER")
    {
        send(message::CMoveRequest(
            7, move_model, Message::Priority::MEDIUM, title, make_query()));
        scp.receive_and_process();
        std::string text;
        for(auto const & message : receive())
        {
            text += describe(message::CMoveResponse(message));
        }
        return text;
    }

    static std::string describe(message::CMoveResponse const & response)
    {
        auto text = std::to_string(response.get_status());
        if(response.has_number_of_completed_sub_operations())
        {
            text += ' '
                    + std::to_string(
                        response.get_number_of_completed_sub_operations())
                    + '/'
                    + std::to_string(
                        response.get_number_of_failed_sub_operations());
        }
        if(response.has_data_set())
        {
            text += ' '
                    + std::to_string(response.get_data_set()
                                         .as_string("FailedSOPInstanceUIDList")
                                         .size());
        }
        return text + "; ";
    }
};

}

BOOST_AUTO_TEST_SUITE(services_MoveSCP)

BOOST_AUTO_TEST_CASE(instances_are_sent_to_the_destination)
{
    Exchange it(3);
    it.on_store = [](message::CStoreRequest const & request)
    {
        auto const is_part = request.has_move_originator_ae_title()
                             && request.get_move_originator_ae_title() == "USER"
                             && request.get_move_originator_message_id() == 7;
        return is_part ? 0 : 0x0110;
    };
    BOOST_TEST(it.move() == "65280 1/0; 65280 2/0; 0 3/0; ");
    BOOST_TEST(
        (it.stored.get()
         == std::vector<std::string>{"1.2.1", "1.2.2", "1.2.3"}));
    BOOST_TEST(it.errors.empty());
    BOOST_TEST(it.destination.errors.get().empty()); // it was released
    BOOST_TEST(it.move() == "65280 1/0; 65280 2/0; 0 3/0; ");
}

BOOST_AUTO_TEST_CASE(nothing_to_send_needs_no_association)
{
    Exchange it(0);
    it.destination.server.stop();
    BOOST_TEST(it.move() == "0 0/0; ");
    BOOST_TEST(it.errors.empty());
}

BOOST_AUTO_TEST_CASE(destination_is_unknown)
{
    Exchange it(2);
    BOOST_TEST(it.move("OTHER") == "43009; ");
    BOOST_TEST(it.move() == "65280 1/0; 0 2/0; ");
}

BOOST_AUTO_TEST_CASE(destination_is_down)
{
    Exchange it(2);
    it.destination.server.stop();
    auto fetched = 0;
    it.generator.on_get = [&](std::size_t) { ++fetched; };
    BOOST_TEST(it.move() == "42754 0/2; ");
    BOOST_TEST(fetched == 0);
    BOOST_TEST_REQUIRE(!it.errors.empty());
    BOOST_TEST(contains(it.errors.at(0), "Cannot connect"), it.errors.at(0));
    BOOST_TEST(it.association.is_associated());
}

BOOST_AUTO_TEST_CASE(destination_must_not_be_associated)
{
    Exchange it(2);
    it.generator.is_associated = true;
    BOOST_TEST(it.move() == "272; ");
    BOOST_TEST(it.stored.get().empty());
    BOOST_TEST(it.association.is_associated());
}

BOOST_AUTO_TEST_CASE(destination_refuses)
{
    Exchange it(3);
    auto count = 0;
    it.on_store = [&](auto const &) { return ++count == 2 ? 0xA700 : 0xB000; };
    BOOST_TEST(it.move() == "65280 0/0; 65280 0/1; 45056 0/1 1; ");
    it.generator.data_sets.at(0).add("SOPClassUID", {registry::CTImageStorage});
    it.on_store = [](auto const &) { return 0; };
    BOOST_TEST(it.move() == "65280 0/1; 65280 1/1; 45056 2/1 1; ");
}

BOOST_AUTO_TEST_CASE(destination_is_lost_on_the_way)
{
    Exchange it(3);
    it.generator.on_get = [&](std::size_t position)
    {
        if(position == 1)
        {
            it.destination.server.stop();
        }
    };
    BOOST_TEST(it.move() == "65280 1/0; 65280 1/1; 45056 1/2 2; ");
    BOOST_TEST(it.association.is_associated());
}

BOOST_AUTO_TEST_CASE(cancellation_is_seen_between_the_instances)
{
    Exchange it(3);
    it.generator.on_get = [&](std::size_t position)
    {
        if(position == 1)
        {
            it.send(message::Cancellation(7));
        }
    };
    BOOST_TEST(it.move() == "65280 1/0; 65280 2/0; 65024 2/0; ");
    BOOST_TEST(it.stored.get().size() == 2U);
    BOOST_TEST(it.destination.errors.get().empty());
}

BOOST_AUTO_TEST_CASE(another_request_in_the_middle_is_refused)
{
    Exchange it(2);
    it.generator.on_get = [&](std::size_t position)
    {
        if(position == 0)
        {
            it.send(message::CMoveRequest(
                8,
                move_model,
                Message::Priority::MEDIUM,
                "SERVER",
                make_query()));
        }
    };
    BOOST_TEST(it.move() == "65280 1/0; 42754; 0 2/0; ");
    BOOST_TEST(it.errors.size() == 1U);
    BOOST_TEST(it.stored.get().size() == 2U);
}

BOOST_AUTO_TEST_CASE(destination_is_cut_with_the_association)
{
    // Which answers to nobody.
    dul::TcpListener const silent(
        {boost::asio::ip::make_address("127.0.0.1"), 0});
    Exchange it(1);
    it.generator.port = silent.get_port();
    it.generator.on_initialize = [&] { it.association.cut(); };
    auto const start = Clock::now();
    BOOST_CHECK_THROW(it.move(), NetworkError);
    BOOST_TEST((Clock::now() - start < 20s));
    BOOST_TEST(!it.association.is_associated());
}

BOOST_AUTO_TEST_SUITE_END()

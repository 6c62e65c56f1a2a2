#include "odil/GetSCU.h"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <memory>
#include <set>
#include <string>

#include "get.h"
#include "odil/RetrieveError.h"
#include "scripted.h"
#include "support/MemoryTransport.h"

using namespace odil;
using namespace odil::test;
using Failure = MemoryTransport::Failure;

namespace
{

// Context 1 for the query; context 3 for instances, which this side receives.
Bytes accept_both()
{
    pdu::AAssociateAC pdu;
    pdu.called_ae_title = "PEER";
    pdu.calling_ae_title = "TEST";
    for(auto const id : {std::uint8_t(1), std::uint8_t(3)})
    {
        pdu.presentation_contexts.push_back(
            {id, pdu::PresentationContextAC::Result::Acceptance, implicit});
    }
    pdu.user_information.implementation_class_uid = "1.2.3";
    pdu.user_information.role_selections.push_back({image_class, false, true});
    Bytes bytes;
    pdu.encode(bytes);
    return bytes;
}

// Move messages of context 1 to another one.
Bytes in_context(std::uint8_t id, Bytes bytes)
{
    std::size_t position = 0;
    while(position != bytes.size())
    {
        auto const header = pdu::PDUHeader::decode(&bytes.at(position));
        bytes.at(position + 10) = id; // PS3.8, table 9-23
        position += pdu::PDUHeader::size + header.length;
    }
    return bytes;
}

// Two instances, with a response after each.
void feed_exchange(MemoryTransport & memory)
{
    memory.feed(accept_both());
    memory.feed(in_context(3, as_bytes(make_store_request(1))));
    message::CGetResponse response(1, Response::Pending);
    response.set_number_of_remaining_sub_operations(1);
    response.set_number_of_completed_sub_operations(1);
    memory.feed(as_bytes(response));
    memory.feed(in_context(3, as_bytes(make_store_request(2))));
    response.set_status(Response::Success);
    response.delete_number_of_remaining_sub_operations();
    response.set_number_of_completed_sub_operations(2);
    memory.feed(as_bytes(response));
    memory.feed(release_response());
}

struct MemoryExchange
{
    MemoryTransport * memory;
    Association association;
    GetSCU scu{association};

    MemoryExchange() : MemoryExchange(std::make_unique<MemoryTransport>()) {}

private:
    explicit MemoryExchange(std::unique_ptr<MemoryTransport> transport)
        : memory(transport.get()), association(std::move(transport))
    {
        feed_exchange(*memory);
        association.set_peer_host("scripted");
        association.update_parameters()
            .set_called_ae_title("PEER")
            .set_calling_ae_title("TEST")
            .set_presentation_contexts(
                {{get_model, {implicit}, Context::Role::SCU},
                 {image_class, {implicit}, Context::Role::SCP}});
        scu.set_affected_sop_class(get_model);
    }
};

struct Outcome
{
    std::string error; // empty if there was none
    bool is_partial = false;
    std::size_t received = 0;
    std::string numbers; // of the data sets
    std::size_t operations = 0;
    bool is_associated = false;
};

// Associate, get, release with a peer that is a script, and which fails at the
// n-th operation.
Outcome exchange_with_failure(std::size_t n, Failure failure, bool by_stream)
{
    MemoryExchange exchange;
    exchange.memory->chunk = 7; // each PDU takes several reads
    exchange.memory->fail_at = n;
    exchange.memory->failure = failure;
    // Errors of the network pass the stream.
    auto const ignore =
        [](message::CStoreRequest const &, std::string const &, auto & bytes)
    {
        while(bytes.sbumpc() != std::char_traits<char>::eof())
        {
        }
    };
    Outcome outcome;
    try
    {
        exchange.association.associate();
        by_stream ? void(exchange.scu.get(make_query(), ignore))
                  : void(
                      outcome.numbers =
                          get_instance_numbers(exchange.scu.get(make_query())));
        exchange.association.release();
    }
    catch(Exception const & e)
    {
        outcome.error = e.what();
        if(auto const * partial = dynamic_cast<PartialRetrieve const *>(&e))
        {
            outcome.is_partial = true;
            outcome.numbers = get_instance_numbers(partial->get_data_sets());
            BOOST_TEST(
                partial->get_result().received
                == exchange.scu.get_result().received);
        }
    }
    outcome.received = exchange.scu.get_result().received;
    outcome.operations = exchange.memory->operations;
    outcome.is_associated = exchange.association.is_associated();
    return outcome;
}

}

BOOST_AUTO_TEST_SUITE(services_GetSCU_network)

BOOST_AUTO_TEST_CASE(every_failure_is_an_error_which_has_what_was_received)
{
    char const * const numbers[] = {"", "1", "1 2"};
    for(auto const failure :
        {Failure::NetworkError, Failure::EndOfStream, Failure::DeadlineExpired})
    {
        for(auto const by_stream : {false, true})
        {
            auto const whole = exchange_with_failure(
                MemoryTransport::never, failure, by_stream);
            BOOST_TEST(whole.error == "");
            BOOST_TEST_REQUIRE(whole.received == 2U);
            std::size_t last = 0;
            std::size_t errors = 0;
            std::size_t partial = 0;
            for(std::size_t n = 0; n != whole.operations; ++n)
            {
                auto const outcome =
                    exchange_with_failure(n, failure, by_stream);
                BOOST_TEST_CONTEXT(n << ": " << outcome.error)
                {
                    BOOST_TEST(!outcome.is_associated);
                    BOOST_TEST(outcome.received >= last);
                    BOOST_TEST_REQUIRE(outcome.received <= 2U);
                    if(outcome.is_partial && !by_stream)
                    {
                        BOOST_TEST(
                            outcome.numbers == numbers[outcome.received]);
                    }
                }
                last = outcome.received;
                errors += outcome.error.empty() ? 0 : 1;
                partial += outcome.is_partial ? 1 : 0;
            }
            BOOST_TEST(last == 2U);
            // The very last read waits for the peer to close the connection.
            BOOST_TEST(errors + 1 >= whole.operations);
            BOOST_TEST(partial > 50U);
        }
    }
}

BOOST_AUTO_TEST_CASE(instances_are_answered_where_they_came)
{
    MemoryExchange exchange;
    exchange.memory->chunk = 1000;
    exchange.association.associate();
    exchange.memory->sent.clear();
    exchange.scu.get(
        make_query(), [&](DataSet const &) { exchange.memory->sent.clear(); });
    BOOST_TEST((get_context_ids(exchange.memory->sent) == std::set<int>{3}));
}

BOOST_AUTO_TEST_SUITE_END()

#include "odil/Association.h"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>

#include "odil/DecodeError.h"
#include "odil/Exception.h"
#include "support/association.h"

using namespace odil::test;

namespace
{

std::string const deflated = odil::registry::DeflatedExplicitVRLittleEndian;

// The peer accepts data sets in this transfer syntax only (PS3.5, A.5).
struct Deflated : InMemory
{
    Deflated()
    {
        association.set_parameters(make_parameters().set_presentation_contexts(
            {{verification, {implicit}}, {storage, {deflated}}}));
        acceptance.presentation_contexts.back().transfer_syntax = deflated;
        associate();
    }
};

}

BOOST_AUTO_TEST_SUITE(association_Association_deflated)

BOOST_AUTO_TEST_CASE(data_set_is_deflated_on_the_way)
{
    auto const store = make_store(1'000'000);
    Deflated it;
    it.association.send_message(store, storage);
    BOOST_TEST(it.sent.size() > 100U);
    BOOST_TEST(it.sent.size() < 10'000U);

    Deflated peer;
    for(std::size_t const chunk : {1U, 13U, 100'000U})
    {
        peer.transport->chunk = chunk;
        peer.transport->feed(it.sent);
        BOOST_TEST((peer.association.receive_message() == store));
    }
}

BOOST_AUTO_TEST_CASE(data_set_names_the_transfer_syntax_it_had)
{
    Deflated it;
    it.association.send_message(make_store(10), storage);
    it.transport->feed(it.sent);
    auto const message = it.association.receive_message();
    BOOST_TEST(message.get_data_set().get_transfer_syntax() == deflated);
}

BOOST_AUTO_TEST_CASE(data_set_which_is_not_deflated_is_skipped)
{
    auto const store = make_store(1000);
    Deflated it;
    it.transport->feed(
        make_command(store, 3)
        + make_data(Part::LastOfDataSet, make_bytes(store.get_data_set()), 3));
    BOOST_CHECK_THROW(it.association.receive_message(), odil::DecodeError);
    it.transport->feed(make_command(make_echo()));
    BOOST_TEST((it.association.receive_message() == make_echo()));
}

BOOST_AUTO_TEST_CASE(default_acceptor_accepts_it)
{
    auto request = make_request();
    request.presentation_contexts.push_back({3, storage, {deflated}});
    InMemory it(true);
    it.transport->feed(encode(request));
    it.association.receive_association(odil::default_association_acceptor);
    auto const store = make_store(1000);
    it.sent.clear();
    it.association.send_message(store, storage);
    it.transport->feed(it.sent);
    BOOST_TEST((it.association.receive_message() == store));
}

BOOST_AUTO_TEST_SUITE_END()

#include "odil/Server.h"

#include <boost/test/unit_test.hpp>

#include "odil/EchoSCU.h"
#include "odil/pdu/PDUHeader.h"
#include "with_server.h"

using namespace odil;
using namespace odil::test;

namespace
{

constexpr std::uint32_t maximum = 4096;

// A part of a command set, in a P-DATA-TF of that length.
Bytes make_data_of(std::size_t length)
{
    return make_data(Part::Command, Bytes(length - pdu::PDVHeader::size));
}

Bytes read_all(dul::Transport & transport)
{
    Bytes bytes;
    for(auto part = read(transport); !part.empty(); part = read(transport))
    {
        bytes = std::move(bytes) + part;
    }
    return bytes;
}

struct Sender
{
    dul::TcpTransport transport;

    explicit Sender(Server const & server)
    {
        transport.connect("127.0.0.1", server.get_port(), soon());
        write(transport, encode(make_request()));
        BOOST_TEST_REQUIRE(!read(transport).empty());
    }
};

}

BOOST_AUTO_TEST_SUITE(services_Server_maximum_length)

BOOST_AUTO_TEST_CASE(who_sends_more_than_announced_is_aborted_alone)
{
    WithServer it(ServerParameters().set_maximum_length(maximum));
    auto other = call(it.server);
    Sender peer(it.server);
    write(peer.transport, make_data_of(maximum));
    write(peer.transport, make_data_of(maximum + 1));
    // PS3.8, 9.3.8: invalid PDU parameter value
    auto const answer = read_all(peer.transport);
    Bytes const abort{7, 0, 0, 0, 0, 4, 0, 0, 2, 6};
    BOOST_TEST_REQUIRE(answer.size() >= abort.size());
    BOOST_TEST(Bytes(answer.end() - 10, answer.end()) == abort);
    BOOST_TEST(it.errors.wait(1));
    BOOST_TEST(
        contains(it.errors.get().at(0), "4097 bytes; the maximum is 4096"),
        it.errors.get().at(0));

    EchoSCU(other).echo();
    other.release();
    auto next = call(it.server);
    EchoSCU(next).echo();
    next.release();
    BOOST_TEST(it.errors.get().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

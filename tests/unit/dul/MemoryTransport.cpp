#include "support/MemoryTransport.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <vector>

using namespace odil::dul;
using odil::test::MemoryTransport;
using Failure = MemoryTransport::Failure;
using Bytes = std::vector<std::uint8_t>;

namespace
{

void write(Transport & transport, Bytes const & bytes)
{
    ConstBuffer const buffer{bytes.data(), bytes.size()};
    transport.write(&buffer, 1, {});
}

Bytes read(Transport & transport)
{
    Bytes result(100);
    result.resize(transport.read_some(result.data(), result.size(), {}));
    return result;
}

}

BOOST_AUTO_TEST_SUITE(dul_MemoryTransport)

BOOST_AUTO_TEST_CASE(script_is_read_in_chunks_and_then_ends)
{
    MemoryTransport transport(true);
    transport.feed({1, 2, 3});
    BOOST_TEST(read(transport) == Bytes{1});
    transport.chunk = 5;
    BOOST_TEST(transport.wait_readable({}));
    BOOST_TEST((read(transport) == Bytes{2, 3}));
    BOOST_TEST(read(transport).empty());
    BOOST_TEST(transport.operations == 4);
}

BOOST_AUTO_TEST_CASE(peer_answers_what_was_written)
{
    MemoryTransport transport;
    transport.connect("host", 104, {});
    BOOST_TEST(transport.host == "host");
    BOOST_TEST(transport.port == 104);
    transport.on_write = [](MemoryTransport & self)
    { self.feed({self.sent.back()}); };
    write(transport, {7, 8});
    BOOST_TEST((transport.sent == Bytes{7, 8}));
    BOOST_TEST(read(transport) == Bytes{8});
}

BOOST_AUTO_TEST_CASE(nth_operation_and_all_later_ones_are_reset)
{
    MemoryTransport transport(true);
    transport.feed({1, 2, 3});
    transport.fail_at = 1;
    BOOST_TEST(read(transport) == Bytes{1});
    BOOST_CHECK_THROW(write(transport, {1}), odil::NetworkError);
    BOOST_CHECK_THROW(read(transport), odil::NetworkError);
    BOOST_TEST(transport.sent.empty());
}

BOOST_AUTO_TEST_CASE(nth_operation_expires_alone)
{
    MemoryTransport transport(true);
    transport.feed({1});
    transport.fail_at = 0;
    transport.failure = Failure::DeadlineExpired;
    BOOST_CHECK_THROW(read(transport), DeadlineExpired);
    BOOST_TEST(read(transport) == Bytes{1});
}

BOOST_AUTO_TEST_CASE(stream_ends_at_the_nth_operation)
{
    MemoryTransport transport(true);
    transport.feed({1, 2});
    transport.fail_at = 1;
    transport.failure = Failure::EndOfStream;
    BOOST_TEST(read(transport) == Bytes{1});
    BOOST_TEST(read(transport).empty());
    write(transport, {3});
    BOOST_TEST(transport.sent == Bytes{3});
    BOOST_TEST(read(transport).empty());
}

BOOST_AUTO_TEST_CASE(silent_peer_expires)
{
    MemoryTransport transport(true);
    transport.when_empty = Failure::DeadlineExpired;
    BOOST_CHECK_THROW(read(transport), DeadlineExpired);
    BOOST_CHECK_THROW(transport.wait_readable({}), DeadlineExpired);
    transport.feed({1});
    BOOST_TEST(transport.wait_readable({}));
}

BOOST_AUTO_TEST_CASE(wake_is_kept_for_the_next_wait_only)
{
    MemoryTransport transport(true);
    transport.feed({1});
    transport.wake();
    BOOST_TEST(!transport.wait_readable({}));
    BOOST_TEST(transport.wait_readable({}));
}

BOOST_AUTO_TEST_CASE(closed_transport_refuses)
{
    MemoryTransport transport(true);
    transport.shutdown_send();
    BOOST_CHECK_THROW(write(transport, {1}), odil::NetworkError);
    transport.close();
    BOOST_TEST(!transport.is_open());
    BOOST_CHECK_THROW(read(transport), odil::NetworkError);
    BOOST_CHECK_THROW(transport.wait_readable({}), odil::NetworkError);
}

BOOST_AUTO_TEST_SUITE_END()

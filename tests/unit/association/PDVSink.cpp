#include "association/PDVSink.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <numeric>
#include <ostream>
#include <vector>

#include "odil/TimeoutError.h"
#include "support/upper_layer.h"

using namespace odil::association;
using namespace odil::test;
using odil::dul::Role;

namespace
{

Bytes make_bytes(std::size_t size)
{
    Bytes bytes(size);
    std::iota(bytes.begin(), bytes.end(), std::uint8_t(1));
    return bytes;
}

char const * as_chars(Bytes const & bytes)
{
    return reinterpret_cast<char const *>(bytes.data());
}

// What has to leave: as few fragments as possible, the last one marked.
Bytes make_pdus(Bytes const & bytes, std::size_t fragment_size)
{
    Bytes result;
    std::size_t begin = 0;
    do
    {
        auto const size = std::min(fragment_size, bytes.size() - begin);
        auto const is_last = begin + size == bytes.size();
        auto const it = bytes.begin() + std::ptrdiff_t(begin);
        result = result
                 + make_data(
                     is_last ? Part::LastOfDataSet : Part::DataSet,
                     {it, it + std::ptrdiff_t(size)},
                     3);
        begin += size;
    } while(begin != bytes.size());
    return result;
}

// Sends through a buffer which has room for some fragments.
struct Sender
{
    MemoryPeer peer{Role::Requestor};
    Fragments buffer;
    PDVSink sink;

    explicit Sender(std::size_t fragment_size, std::size_t count = 1)
        : buffer(fragment_size, count),
          sink(peer.upper_layer, 3, false, buffer, Patience{})
    {
        peer.establish();
    }
};

// The same bytes, whether they are written at once or one by one.
void check(std::size_t fragment_size, std::size_t room, std::size_t size)
{
    auto const bytes = make_bytes(size);
    auto const expected = make_pdus(bytes, fragment_size);
    Sender at_once(fragment_size, room);
    at_once.sink.sputn(as_chars(bytes), std::streamsize(bytes.size()));
    at_once.sink.finish();
    BOOST_TEST((at_once.peer.transport.sent == expected));

    Sender one_by_one(fragment_size, room);
    for(auto const byte : bytes)
    {
        one_by_one.sink.sputc(static_cast<char>(byte));
    }
    one_by_one.sink.finish();
    BOOST_TEST((one_by_one.peer.transport.sent == expected));
}

}

BOOST_AUTO_TEST_SUITE(association_PDVSink)

BOOST_AUTO_TEST_CASE(any_size_leaves_in_full_fragments)
{
    for(std::size_t const fragment_size : {2U, 10U, 16378U})
    {
        for(std::size_t const room : {1U, 2U, 8U})
        {
            for(std::size_t const factor : {0U, 1U, 2U, 3U, 8U, 17U, 65U})
            {
                for(std::size_t const delta : {0U, 1U, 2U})
                {
                    check(fragment_size, room, factor * fragment_size + delta);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(small_fragments_leave_together)
{
    Sender sender(10, 8);
    auto const before = sender.peer.transport.operations;
    auto const bytes = make_bytes(20 * DataPDUs::maximum_count + 1);
    sender.sink.sputn(as_chars(bytes), std::streamsize(bytes.size()));
    BOOST_TEST(sender.peer.transport.operations - before == 2);
    sender.sink.finish();
    BOOST_TEST(sender.peer.transport.operations - before == 3);
    BOOST_TEST((sender.peer.transport.sent == make_pdus(bytes, 10)));
}

BOOST_AUTO_TEST_CASE(large_fragments_leave_together_up_to_256_kB)
{
    constexpr std::size_t size = 131066;
    Sender sender(size);
    auto const before = sender.peer.transport.operations;
    auto const bytes = make_bytes(8 * size + 1);
    sender.sink.sputn(as_chars(bytes), std::streamsize(bytes.size()));
    BOOST_TEST(sender.peer.transport.operations - before == 4);
    sender.sink.finish();
    BOOST_TEST((sender.peer.transport.sent == make_pdus(bytes, size)));
}

BOOST_AUTO_TEST_CASE(pieces_of_any_size_are_joined)
{
    for(std::size_t piece = 1; piece != 30; ++piece)
    {
        auto const bytes = make_bytes(101);
        Sender sender(10);
        for(std::size_t begin = 0; begin < bytes.size(); begin += piece)
        {
            sender.sink.sputn(
                as_chars(bytes) + begin,
                std::streamsize(std::min(piece, bytes.size() - begin)));
        }
        sender.sink.finish();
        BOOST_TEST((sender.peer.transport.sent == make_pdus(bytes, 10)));
    }
}

BOOST_AUTO_TEST_CASE(nothing_leaves_before_a_fragment_is_known_not_to_be_last)
{
    Sender sender(10);
    sender.sink.sputn("0123456789", 10);
    sender.sink.pubsync();
    BOOST_TEST(!sender.sink.has_sent());
    sender.sink.sputc('a');
    BOOST_TEST(sender.sink.has_sent());
    BOOST_TEST(sender.peer.transport.sent.size() == 22);
}

BOOST_AUTO_TEST_CASE(end_of_file_is_not_a_byte)
{
    // It is what a streambuf may be told for "there is something to be done".
    struct Overflow : std::streambuf
    {
        using std::streambuf::overflow;
    };
    Sender sender(2);
    sender.sink.sputn("ab", 2);
    auto const overflow = &Overflow::overflow;
    (sender.sink.*overflow)(std::streambuf::traits_type::eof());
    sender.sink.finish();
    BOOST_TEST(
        (sender.peer.transport.sent
         == make_data(Part::LastOfDataSet, {'a', 'b'}, 3)));
}

BOOST_AUTO_TEST_CASE(command_leaves_with_the_first_of_the_data_set)
{
    MemoryPeer peer(Role::Requestor);
    peer.establish();
    Fragments buffer(10, 1);
    Fragments data_buffer(10, 1);
    PDVSink command(peer.upper_layer, 3, true, buffer, Patience{});
    PDVSink data_set(
        peer.upper_layer, 3, false, data_buffer, Patience{}, &command);
    command.sputn("0123456789ab", 12);
    data_set.sputn("0123456789", 10);
    BOOST_TEST(
        (peer.transport.sent
         == make_data(
             Part::Command,
             {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9'},
             3)));
    peer.transport.sent.clear();
    auto const before = peer.transport.operations;
    data_set.sputc('a');
    BOOST_TEST(peer.transport.operations - before == 1);
    data_set.finish();
    BOOST_TEST(
        (peer.transport.sent
         == make_data(Part::LastOfCommand, {'a', 'b'}, 3)
                + make_data(
                    Part::DataSet,
                    {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9'},
                    3)
                + make_data(Part::LastOfDataSet, {'a'}, 3)));
}

BOOST_AUTO_TEST_CASE(each_write_has_the_time_of_a_message)
{
    MemoryPeer peer(Role::Requestor);
    peer.establish();
    Fragments buffer(2, 1);
    PDVSink sink(
        peer.upper_layer, 3, false, buffer, {std::chrono::seconds(10)});
    sink.sputn("abc", 3);
    auto const first = peer.transport.deadline;
    sink.sputn("de", 2);
    BOOST_TEST((first && *peer.transport.deadline >= *first));
    peer.transport.fail_at = peer.transport.operations;
    peer.transport.failure = MemoryTransport::Failure::DeadlineExpired;
    BOOST_CHECK_EXCEPTION(
        sink.finish(),
        odil::TimeoutError,
        [](auto const & e)
        { return e.get_which() == odil::TimeoutError::Which::Message; });
    BOOST_TEST(!peer.upper_layer.is_established());
}

BOOST_AUTO_TEST_SUITE_END()

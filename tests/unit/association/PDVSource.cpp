#include "association/PDVSource.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <istream>
#include <iterator>
#include <numeric>
#include <vector>

#include "odil/AssociationAborted.h"
#include "odil/TimeoutError.h"
#include "support/upper_layer.h"

using namespace odil::association;
using namespace odil::test;
using odil::dul::Role;
using odil::pdu::AAbort;

namespace
{

constexpr std::streamsize part = 4096; // after which time begins anew

Bytes make_bytes(std::size_t size)
{
    Bytes bytes(size);
    std::iota(bytes.begin(), bytes.end(), std::uint8_t(1));
    return bytes;
}

// A data set in fragments of one size, one in a PDU.
Bytes make_pdus(Bytes const & bytes, std::size_t size)
{
    Bytes result;
    for(std::size_t begin = 0; begin < bytes.size(); begin += size)
    {
        auto const end = std::min(begin + size, bytes.size());
        result = result
                 + make_data(
                     end == bytes.size() ? Part::LastOfDataSet : Part::DataSet,
                     {bytes.begin() + std::ptrdiff_t(begin),
                      bytes.begin() + std::ptrdiff_t(end)});
    }
    return result;
}

struct Receiver : MemoryPeer
{
    explicit Receiver(Bytes const & bytes) : MemoryPeer(Role::Acceptor)
    {
        establish();
        transport.feed(bytes);
    }

    PDVSource make_source() { return {upper_layer, false, make_limit(), {}}; }

    // Read to the end, by pieces.
    Bytes read(std::size_t piece)
    {
        auto source = make_source();
        Bytes result;
        std::streamsize count = 0;
        do
        {
            Bytes bytes(piece);
            count = source.sgetn(
                reinterpret_cast<char *>(bytes.data()), std::streamsize(piece));
            bytes.resize(std::size_t(count));
            result = result + bytes;
        } while(count == std::streamsize(piece));
        BOOST_TEST(source.sgetc() == std::streambuf::traits_type::eof());
        return result;
    }
};

// Reads of the transport for a data set which is read at once.
std::size_t count_reads(Bytes const & pdus, Bytes const & bytes)
{
    Receiver receiver(pdus);
    receiver.transport.chunk = pdus.size();
    auto source = receiver.make_source();
    receiver.transport.operations = 0;
    Bytes read(bytes.size());
    source.sgetn(
        reinterpret_cast<char *>(read.data()), std::streamsize(read.size()));
    BOOST_TEST((read == bytes));
    return receiver.transport.operations;
}

void check_refusal(Bytes const & bytes)
{
    Receiver receiver(bytes);
    BOOST_CHECK_THROW(receiver.read(100), odil::AssociationAborted);
    BOOST_TEST(
        (receiver.transport.sent
         == encode(AAbort{
             AAbort::Source::Provider,
             AAbort::Reason::UnexpectedPDUParameter})));
    BOOST_TEST(!receiver.upper_layer.is_established());
}

}

BOOST_AUTO_TEST_SUITE(association_PDVSource)

BOOST_AUTO_TEST_CASE(fragments_of_any_size_are_joined_by_reads_of_any_size)
{
    auto const bytes = make_bytes(100);
    for(std::size_t const fragment : {1U, 2U, 7U, 99U, 100U})
    {
        for(std::size_t const piece : {1U, 3U, 99U, 100U, 101U, 5000U})
        {
            for(std::size_t const chunk : {1U, 11U, 100000U})
            {
                Receiver receiver(make_pdus(bytes, fragment));
                receiver.transport.chunk = chunk;
                BOOST_TEST((receiver.read(piece) == bytes));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(characters_are_read_one_by_one)
{
    auto const bytes = make_bytes(50);
    Receiver receiver(make_pdus(bytes, 7));
    receiver.transport.chunk = 3;
    auto source = receiver.make_source();
    Bytes const read(
        std::istreambuf_iterator<char>(&source),
        std::istreambuf_iterator<char>{});
    BOOST_TEST((read == bytes));
}

BOOST_AUTO_TEST_CASE(several_fragments_travel_in_one_pdu)
{
    Receiver receiver(
        make_data_pdu(
            make_fragment(Part::DataSet, {1}) + make_fragment(Part::DataSet, {})
            + make_fragment(Part::DataSet, {2, 3}))
        + make_data(Part::DataSet, {})
        + make_data_pdu(
            make_fragment(Part::DataSet, {4})
            + make_fragment(Part::LastOfDataSet, {})));
    BOOST_TEST((receiver.read(100) == Bytes{1, 2, 3, 4}));
}

BOOST_AUTO_TEST_CASE(message_ends_where_its_last_fragment_does)
{
    Receiver receiver(make_data_pdu(
        make_fragment(Part::LastOfDataSet, {1, 2})
        + make_fragment(Part::LastOfDataSet, {3})));
    BOOST_TEST((receiver.read(1) == Bytes{1, 2}));
    BOOST_TEST((receiver.read(10) == Bytes{3}));
}

BOOST_AUTO_TEST_CASE(empty_data_set_has_no_bytes)
{
    Receiver receiver(make_data(Part::LastOfDataSet, {}));
    BOOST_TEST(receiver.read(10).empty());
}

BOOST_AUTO_TEST_CASE(rest_is_skipped)
{
    Receiver receiver(
        make_pdus(make_bytes(1000), 30) + make_data(Part::LastOfDataSet, {7}));
    {
        auto source = receiver.make_source();
        source.sbumpc();
        source.skip();
        BOOST_TEST(source.sgetc() == std::streambuf::traits_type::eof());
    }
    BOOST_TEST((receiver.read(10) == Bytes{7}));
}

BOOST_AUTO_TEST_CASE(parts_of_other_messages_are_refused)
{
    auto const begin = make_data(Part::DataSet, {1});
    check_refusal(begin + make_data(Part::Command, {1}));
    check_refusal(begin + make_data(Part::LastOfCommand, {1}));
    check_refusal(begin + make_data(Part::DataSet, {1}, 3));
    check_refusal(make_data(Part::LastOfCommand, {1}));
}

BOOST_AUTO_TEST_CASE(large_reads_go_to_their_place_at_once)
{
    auto const bytes = make_bytes(1U << 20U);
    // What came with the header was there; all of the rest is one operation.
    BOOST_TEST(count_reads(make_pdus(bytes, bytes.size()), bytes) == 1U);
}

BOOST_AUTO_TEST_CASE(headers_come_with_what_is_in_front_of_them)
{
    constexpr std::size_t piece = 1U << 16U;
    constexpr std::size_t count = 8;
    auto const bytes = make_bytes(count * piece);
    BOOST_TEST(count_reads(make_pdus(bytes, piece), bytes) == count);
}

// What is read ahead would have to be copied.
BOOST_AUTO_TEST_CASE(large_reads_read_no_more_than_headers_ahead)
{
    constexpr std::size_t piece = 1U << 16U;
    auto const bytes = make_bytes(8 * piece);
    Receiver receiver(make_data(Part::LastOfDataSet, bytes));
    receiver.transport.chunk = bytes.size();
    auto source = receiver.make_source();
    Bytes read(piece);
    for(auto left = bytes.size(); left != 0;)
    {
        source.sgetn(reinterpret_cast<char *>(read.data()), piece);
        left -= piece;
        constexpr std::size_t headers = 12; // PS3.8, 9.3.5
        BOOST_TEST(receiver.transport.incoming.size() <= left);
        BOOST_TEST(receiver.transport.incoming.size() + headers >= left);
    }
}

BOOST_AUTO_TEST_CASE(first_part_has_its_limit_the_others_have_patience)
{
    using Which = odil::TimeoutError::Which;
    using std::chrono::seconds;
    MemoryPeer peer(Role::Acceptor);
    peer.establish();
    peer.transport.when_empty = MemoryTransport::Failure::DeadlineExpired;
    peer.transport.feed(make_data(Part::DataSet, Bytes(part)));
    PDVSource source(
        peer.upper_layer, false, {Which::Operation, seconds(5)}, {seconds(7)});
    Bytes bytes(part);
    source.sgetn(reinterpret_cast<char *>(bytes.data()), part);
    BOOST_CHECK_EXCEPTION(
        source.sbumpc(),
        odil::TimeoutError,
        [](auto const & e) {
            return e.get_which() == Which::Message
                   && e.get_value() == seconds(7);
        });
    MemoryPeer silent(Role::Acceptor);
    silent.establish();
    silent.transport.when_empty = MemoryTransport::Failure::DeadlineExpired;
    BOOST_CHECK_EXCEPTION(
        PDVSource(
            silent.upper_layer,
            false,
            {Which::Operation, seconds(5)},
            {seconds(7)}),
        odil::TimeoutError,
        [](auto const & e) { return e.get_which() == Which::Operation; });
}

// A peer could otherwise go on for ever.
BOOST_AUTO_TEST_CASE(fragments_which_are_small_or_empty_get_no_more_time)
{
    using Which = odil::TimeoutError::Which;
    using std::chrono::seconds;
    auto const small =
        make_data(Part::DataSet, {1}) + make_data(Part::DataSet, {});
    MemoryPeer peer(Role::Acceptor);
    peer.establish();
    auto & transport = peer.transport;
    transport.chunk = small.size();
    transport.feed(small);
    TimeLimit const first(Which::Message, seconds(5));
    PDVSource source(peer.upper_layer, false, first, {seconds(7)});
    for(std::streamsize i = 1; i != part; ++i)
    {
        source.sbumpc();
        transport.feed(small);
        source.sgetc(); // the next one
        BOOST_REQUIRE((transport.deadline == first.deadline));
    }
    source.sbumpc();
    transport.feed(small);
    source.sgetc();
    BOOST_TEST((*transport.deadline >= *first.deadline + seconds(1)));
}

BOOST_AUTO_TEST_SUITE_END()

#include "odil/Association.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <istream>
#include <iterator>
#include <ostream>
#include <stdexcept>
#include <string>

#include "odil/DecodeError.h"
#include "odil/EncodeError.h"
#include "odil/Exception.h"
#include "odil/NetworkError.h"
#include "odil/TimeoutError.h"
#include "support/association.h"

using namespace odil::test;
using odil::Association;
using odil::message::Message;

namespace
{

Bytes const abort_by_user{7, 0, 0, 0, 0, 4, 0, 0, 0, 0};

Bytes refusal(odil::pdu::AAbort::Reason reason)
{
    return encode(
        odil::pdu::AAbort{odil::pdu::AAbort::Source::Provider, reason});
}

struct Associated : InMemory
{
    Associated() { associate(); }

    // A peer which takes PDUs of this length.
    explicit Associated(std::uint32_t maximum_length)
    {
        acceptance.user_information.maximum_length = maximum_length;
        associate();
    }

    void feed_store(std::size_t size)
    {
        auto const store = make_store(size);
        auto const bytes = make_bytes(store.get_data_set());
        auto const middle = bytes.begin() + std::ptrdiff_t(bytes.size() / 2);
        transport->feed(
            make_command(store, 3)
            + make_data(Part::DataSet, {bytes.begin(), middle}, 3)
            + make_data(Part::LastOfDataSet, {middle, bytes.end()}, 3));
    }

    // The next message arrives: nothing of the last one is left.
    void check_goes_on()
    {
        BOOST_TEST(association.is_associated());
        transport->feed(make_command(make_echo(7)));
        BOOST_TEST((association.receive_message() == make_echo(7)));
    }

    void send(Association::WriteDataSet const & write)
    {
        association.send_message(make_store(), storage, implicit, write);
    }
};

// The fragments of all P-DATA-TFs, each of which has to respect a limit.
struct Sent
{
    std::size_t longest = 0;
    Bytes command;
    Bytes data_set;
    int last_fragments = 0;

    explicit Sent(Bytes const & bytes)
    {
        for(std::size_t i = 0; i != bytes.size();)
        {
            auto const pdu = odil::pdu::PDUHeader::decode(&bytes[i]);
            BOOST_REQUIRE((pdu.type == odil::pdu::PDUType::PDataTF));
            longest = std::max<std::size_t>(longest, pdu.length);
            auto const pdv =
                odil::pdu::PDVHeader::decode(&bytes[i + 6], pdu.length);
            auto const begin = bytes.begin() + std::ptrdiff_t(i) + 12;
            auto & part = pdv.is_command ? command : data_set;
            part.insert(
                part.end(), begin, begin + std::ptrdiff_t(pdv.data_length));
            last_fragments += pdv.is_last ? 1 : 0;
            i += 6 + pdu.length;
        }
    }
};

}

BOOST_AUTO_TEST_SUITE(association_Association_messages)

BOOST_AUTO_TEST_CASE(command_has_the_bytes_of_the_standard)
{
    Associated it;
    it.association.send_message(make_echo(), verification);
    // PS3.7, 9.3.5.1
    Bytes const command{
        0x00, 0x00, 0x00, 0x00, 4,    0,   0,   0,   56,  0,   0,    0,
        0x00, 0x00, 0x02, 0x00, 18,   0,   0,   0,   '1', '.', '2',  '.',
        '8',  '4',  '0',  '.',  '1',  '0', '0', '0', '8', '.', '1',  '.',
        '1',  0,    0x00, 0x00, 0x00, 1,   2,   0,   0,   0,   0x30, 0,
        0x00, 0x00, 0x10, 1,    2,    0,   0,   0,   1,   0,   0x00, 0x00,
        0x00, 8,    2,    0,    0,    0,   1,   1};
    BOOST_TEST((it.sent == make_data(Part::LastOfCommand, command)));
}

BOOST_AUTO_TEST_CASE(every_pdu_respects_the_limit_of_the_peer)
{
    auto const store = make_store(100000);
    for(std::uint32_t const limit :
        {8U, 9U, 13U, 100U, 1001U, 16384U, 200000U, 0U})
    {
        Associated it(limit);
        it.association.send_message(store, storage);
        Sent const sent(it.sent);
        BOOST_TEST((limit == 0 || sent.longest <= limit));
        BOOST_TEST((limit != 16384 || sent.longest == limit));
        BOOST_TEST((sent.command == make_bytes(store.get_command_set())));
        BOOST_TEST((sent.data_set == make_bytes(store.get_data_set())));
        BOOST_TEST(sent.last_fragments == 2);
        it.check_goes_on();
    }
}

BOOST_AUTO_TEST_CASE(message_with_data_set_is_received_whole)
{
    Associated it;
    for(std::size_t const chunk : {1U, 13U, 100000U})
    {
        it.transport->chunk = chunk;
        it.feed_store(1000);
        BOOST_TEST((it.association.receive_message() == make_store(1000)));
        it.check_goes_on();
    }
}

BOOST_AUTO_TEST_CASE(data_set_which_cannot_be_read_is_skipped)
{
    Associated it;
    it.transport->feed(
        make_command(make_store(), 3)
        + make_data(Part::LastOfDataSet, {8, 0, 0x18, 0, 5}, 3));
    BOOST_CHECK_THROW(it.association.receive_message(), odil::DecodeError);
    it.check_goes_on();
}

BOOST_AUTO_TEST_CASE(reader_may_stop_anywhere)
{
    Associated it;
    for(std::streamsize const count : {0, 1, 400, 700})
    {
        it.feed_store(1000);
        auto const message = it.association.receive_message(
            [&](Message & received, std::string const & syntax, auto & bytes)
            {
                BOOST_TEST(received.announces_data_set());
                BOOST_TEST(syntax == implicit);
                std::string text(std::size_t(count), ' ');
                BOOST_TEST(bytes.sgetn(text.data(), count) == count);
            });
        BOOST_TEST(!message.has_data_set());
        it.check_goes_on();
    }
}

BOOST_AUTO_TEST_CASE(exception_of_the_reader_passes_and_the_rest_is_skipped)
{
    Associated it;
    it.feed_store(1000);
    BOOST_CHECK_THROW(
        it.association.receive_message(
            [](auto &, auto const &, auto & bytes)
            {
                bytes.sbumpc();
                throw std::runtime_error("mine");
            }),
        std::runtime_error);
    it.check_goes_on();
}

BOOST_AUTO_TEST_CASE(error_which_a_stream_has_hidden_comes_to_light)
{
    Associated it;
    it.transport->when_empty = MemoryTransport::Failure::DeadlineExpired;
    it.transport->feed(
        make_command(make_store(), 3)
        + Bytes{4, 0, 0, 0, 0, 16, 0, 0, 0, 12, 3, 2, 1, 2});
    BOOST_CHECK_EXCEPTION(
        it.association.receive_message(
            [](auto &, auto const &, auto & bytes)
            {
                std::istream stream(&bytes);
                std::string text(10, ' ');
                stream.read(text.data(), 10);
                BOOST_TEST(stream.bad());
            }),
        odil::TimeoutError,
        [](auto const & e)
        { return contains(e.what(), "Waiting for the rest"); });
    BOOST_TEST(!it.association.is_associated());

    Associated other;
    BOOST_CHECK_EXCEPTION(
        other.send(
            [&](auto & bytes)
            {
                std::ostream stream(&bytes);
                other.transport->fail_at = other.transport->operations + 1;
                stream << std::string(1200000, ' ');
                BOOST_TEST(stream.bad());
            }),
        odil::NetworkError,
        [](auto const & e) { return !contains(e.what(), "any more"); });
    BOOST_TEST(!other.association.is_associated());
}

BOOST_AUTO_TEST_CASE(writer_gives_the_bytes_of_the_data_set)
{
    Associated it;
    it.send([](auto & bytes) { bytes.sputn("abc", 3); });
    BOOST_TEST((Sent(it.sent).data_set == Bytes{'a', 'b', 'c'}));
    it.sent.clear();
    it.send([](auto &) {});
    BOOST_TEST(
        (it.sent
         == make_command(make_store(), 3)
                + make_data(Part::LastOfDataSet, {}, 3)));
    it.check_goes_on();
}

BOOST_AUTO_TEST_CASE(writer_which_fails_before_anything_left_changes_nothing)
{
    Associated it;
    auto const write = [](auto & bytes)
    {
        bytes.sputn("abc", 3);
        throw std::runtime_error("mine");
    };
    BOOST_CHECK_THROW(it.send(write), std::runtime_error);
    BOOST_TEST(it.sent.empty());
    it.check_goes_on();
}

BOOST_AUTO_TEST_CASE(writer_which_fails_later_aborts)
{
    // The same amount is enough to make the data set, or the command, leave.
    for(auto const & [limit, size] : {std::pair{100, 2000}, std::pair{8, 0}})
    {
        Associated it{std::uint32_t(limit)};
        auto const count = std::streamsize(size);
        auto const write = [&](auto & bytes)
        {
            bytes.sputn(std::string(std::size_t(count), ' ').data(), count);
            throw std::runtime_error("mine");
        };
        BOOST_CHECK_THROW(it.send(write), std::runtime_error);
        BOOST_TEST((Bytes(it.sent.end() - 10, it.sent.end()) == abort_by_user));
        BOOST_CHECK_EXCEPTION(
            it.association.receive_message(),
            odil::Exception,
            [](auto const & e)
            {
                return std::string(e.what())
                       == "Not associated any more: A message could not be "
                          "sent whole";
            });
    }
}

BOOST_AUTO_TEST_CASE(reason_of_the_end_is_not_lost_by_the_writer)
{
    Associated it;
    std::string why;
    auto const write = [&](auto & bytes)
    {
        it.transport->fail_at = it.transport->operations + 1;
        it.transport->failure = MemoryTransport::Failure::DeadlineExpired;
        bytes.sputn(std::string(1200000, ' ').data(), 1200000);
    };
    BOOST_CHECK_EXCEPTION(
        it.send(write),
        odil::TimeoutError,
        [&](auto const & e)
        {
            why = e.what();
            return e.get_which() == odil::TimeoutError::Which::Message;
        });
    BOOST_CHECK_EXCEPTION(
        it.association.receive_message(),
        odil::Exception,
        [&](auto const & e)
        { return e.what() == "Not associated any more: " + why; });
}

BOOST_AUTO_TEST_CASE(message_and_what_comes_with_it_must_agree)
{
    Associated it;
    auto announced = make_store();
    auto const command_set = announced.get_command_set();
    BOOST_CHECK_THROW(
        it.association.send_message(Message(command_set), storage),
        odil::Exception);
    BOOST_CHECK_THROW(
        it.association.send_message(
            make_echo(), verification, implicit, [](auto &) {}),
        odil::Exception);
    BOOST_CHECK_THROW(
        it.association.send_message(announced, "1.2.3"), odil::Exception);
    BOOST_TEST(it.sent.empty());
    it.check_goes_on();
}

BOOST_AUTO_TEST_CASE(response_goes_where_its_request_came_from)
{
    // Two contexts of one abstract syntax.
    InMemory it;
    it.association.update_parameters().set_presentation_contexts(
        {{verification, {implicit}}, {verification, {implicit}}});
    it.associate();
    it.transport->feed(make_command(make_echo(5), 3));
    it.association.receive_message();
    it.association.send_message(make_echo_answer(5), verification);
    BOOST_TEST((it.sent == make_command(make_echo_answer(5), 3)));
    it.sent.clear();
    it.association.send_message(make_echo_answer(5), verification);
    BOOST_TEST((it.sent == make_command(make_echo_answer(5), 1)));
}

BOOST_AUTO_TEST_CASE(messages_which_make_no_sense_are_answered_by_an_abort)
{
    using Reason = odil::pdu::AAbort::Reason;
    struct Row
    {
        Bytes bytes;
        Reason reason;
    };
    odil::DataSet no_type(make_echo().get_command_set());
    no_type.remove("CommandDataSetType");
    odil::DataSet no_command(make_echo().get_command_set());
    no_command.remove("CommandField");
    for(auto const & row :
        {Row{make_command(make_echo(), 5), Reason::InvalidPDUParameterValue},
         Row{make_command(Message(no_type)), Reason::InvalidPDUParameterValue},
         Row{make_command(Message(no_command)),
             Reason::InvalidPDUParameterValue},
         Row{make_data(Part::LastOfCommand, {0, 0, 0, 0, 4}),
             Reason::InvalidPDUParameterValue},
         Row{make_data(Part::LastOfDataSet, {}),
             Reason::UnexpectedPDUParameter},
         Row{make_command(make_store(), 3) + make_command(make_echo()),
             Reason::UnexpectedPDUParameter},
         Row{make_command(make_store(), 3)
                 + make_data(Part::LastOfDataSet, {}, 1),
             Reason::UnexpectedPDUParameter}})
    {
        Associated it;
        it.transport->feed(row.bytes);
        BOOST_CHECK_THROW(
            it.association.receive_message(), odil::AssociationAborted);
        BOOST_TEST((it.sent == refusal(row.reason)));
        BOOST_TEST(!it.association.is_associated());
    }
}

BOOST_AUTO_TEST_CASE(waiting_is_interrupted)
{
    Associated it;
    it.association.interrupt();
    BOOST_TEST(!it.association.wait_for_message());
    it.transport->feed(make_command(make_echo()));
    BOOST_TEST(it.association.wait_for_message());
    BOOST_TEST((it.association.receive_message() == make_echo()));
    it.check_goes_on();
}

BOOST_AUTO_TEST_CASE(time_between_waiting_and_receiving_does_not_count)
{
    Associated it;
    it.transport->feed(make_command(make_echo()));
    it.association.wait_for_message();
    auto const first = *it.transport->deadline;
    auto const start = std::chrono::steady_clock::now();
    auto const pause = std::chrono::milliseconds(2);
    while(std::chrono::steady_clock::now() < start + pause)
    {
    }
    it.association.receive_message();
    BOOST_TEST((*it.transport->deadline >= first + pause));
}

BOOST_AUTO_TEST_SUITE_END()

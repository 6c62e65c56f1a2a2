#include "odil/Association.h"

#include <boost/test/unit_test.hpp>

#include <future>
#include <string>
#include <thread>

#include "odil/Exception.h"
#include "odil/NetworkError.h"
#include "odil/TimeoutError.h"
#include "support/Peer.h"
#include "support/association.h"

using namespace odil::test;
using odil::Association;
using odil::TimeoutError;
using namespace std::chrono_literals;

namespace
{

std::vector<odil::AssociationParameters::PresentationContext> propose()
{
    return {{verification, {implicit}}};
}

auto const is_cut = [](odil::NetworkError const & e)
{ return e.get_code() == std::errc::operation_canceled; };

}

BOOST_AUTO_TEST_SUITE(association_Association_cut)

BOOST_AUTO_TEST_CASE(waiting_for_a_while_is_no_error)
{
    Peer peer(
        [](Association & association, odil::dul::Transport &)
        {
            association.receive_message(); // which is the sign to begin
            association.send_message(make_echo_answer(), verification);
        });
    auto association = peer.associate(propose());
    BOOST_TEST(!association.wait_for_message(0ms));
    BOOST_TEST(!association.wait_for_message(5ms));
    BOOST_TEST(association.is_associated());
    association.send_message(make_echo(), verification);
    BOOST_TEST(association.wait_for_message(30s));
    BOOST_TEST(association.wait_for_message(0ms));
    BOOST_TEST((association.receive_message() == make_echo_answer()));
    association.interrupt();
    BOOST_TEST(!association.wait_for_message(30s));
    association.release();
    BOOST_TEST(peer.join() == "released");
}

BOOST_AUTO_TEST_CASE(message_has_its_time_from_when_it_begins)
{
    InMemory it;
    it.associate();
    it.association.set_message_timeout(10s);
    it.transport->feed(make_command(make_echo_answer()));
    BOOST_TEST(it.association.wait_for_message(1h));
    auto const found = std::chrono::steady_clock::now();
    it.association.receive_message();
    BOOST_TEST((*it.transport->deadline <= found + 11s));
    BOOST_TEST((*it.transport->deadline >= found + 9s));
}

BOOST_AUTO_TEST_CASE(operation_is_over_while_waiting_for_a_while)
{
    InMemory it;
    it.associate();
    it.transport->when_empty = MemoryTransport::Failure::DeadlineExpired;
    it.association.start_operation_timer(1h);
    BOOST_TEST(!it.association.wait_for_message(1s));
    it.association.start_operation_timer(1s);
    BOOST_CHECK_EXCEPTION(
        it.association.wait_for_message(1h),
        TimeoutError,
        [](auto const & e)
        { return e.get_which() == TimeoutError::Which::Operation; });
    BOOST_TEST(!it.association.is_associated());
}

BOOST_AUTO_TEST_CASE(end_of_the_connection_is_not_missed)
{
    InMemory it;
    it.associate();
    BOOST_TEST(it.association.wait_for_message(0ms));
    BOOST_CHECK_THROW(it.association.receive_message(), odil::NetworkError);
}

BOOST_AUTO_TEST_CASE(association_is_cut_from_another_thread)
{
    Peer peer([](Association &, odil::dul::Transport &) {});
    auto association = peer.associate(propose());
    association.set_message_timeout({});
    auto other = std::async(std::launch::async, [&] { association.cut(); });
    BOOST_CHECK_EXCEPTION(
        association.receive_message(), odil::NetworkError, is_cut);
    other.get();
    BOOST_TEST(!association.is_associated());
    BOOST_CHECK_EXCEPTION(
        association.release(),
        odil::Exception,
        [](auto const & e) { return contains(e.what(), "cut off by this"); });
    BOOST_TEST(peer.join() == "lost");
}

BOOST_AUTO_TEST_CASE(association_which_is_cut_cannot_be_made_but_its_copy_can)
{
    Peer peer([](Association &, odil::dul::Transport &) {});
    auto association = peer.associate(propose());
    Association const copy(association);
    association.cut();
    BOOST_CHECK_EXCEPTION(association.release(), odil::NetworkError, is_cut);
    BOOST_TEST(peer.join() == "lost");
    BOOST_CHECK_EXCEPTION(association.associate(), odil::NetworkError, is_cut);

    InMemory it;
    it.association.cut();
    BOOST_CHECK_EXCEPTION(
        it.association.associate(), odil::NetworkError, is_cut);
}

BOOST_AUTO_TEST_CASE(association_is_cut_with_another_one)
{
    Association other;
    InMemory it;
    it.association.cut_with(other);
    it.associate();
    it.association.send_message(make_echo(), verification);
    other.cut();
    BOOST_CHECK_EXCEPTION(
        it.association.send_message(make_echo(), verification),
        odil::NetworkError,
        is_cut);
    {
        InMemory gone;
        gone.association.cut_with(other);
        BOOST_CHECK_EXCEPTION(
            gone.association.associate(), odil::NetworkError, is_cut);
    }
    BOOST_CHECK_NO_THROW(other.cut());
}

BOOST_AUTO_TEST_CASE(association_which_was_moved_from_can_be_cut)
{
    Association from;
    Association const to(std::move(from));
    // NOLINTNEXTLINE(bugprone-use-after-move): what is under test
    BOOST_CHECK_NO_THROW(from.cut());
}

BOOST_AUTO_TEST_SUITE_END()

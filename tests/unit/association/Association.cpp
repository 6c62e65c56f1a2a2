#include "odil/Association.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "odil/Exception.h"
#include "odil/NetworkError.h"
#include "odil/TimeoutError.h"
#include "odil/message/CFindResponse.h"
#include "support/association.h"

using namespace odil::test;
using odil::Association;
using odil::AssociationRejected;
using namespace std::chrono_literals;

namespace
{

Bytes const release_rq = encode(odil::pdu::AReleaseRQ{});
Bytes const release_rp = encode(odil::pdu::AReleaseRP{});

template <typename Function> std::string get_error(Function const & function)
{
    try
    {
        function();
    }
    catch(odil::Exception const & e)
    {
        return e.what();
    }
    return "no error";
}

Bytes as_bytes(std::string const & text)
{
    return {text.begin(), text.end()};
}

// The association has ended, and every call says why.
void check_end(Association & association, std::string const & why)
{
    BOOST_TEST(!association.is_associated());
    for(auto const & error :
        {get_error([&] { association.receive_message(); }),
         get_error([&]
                   { association.send_message(make_echo(), verification); }),
         get_error([&] { association.wait_for_message(); }),
         get_error([&] { association.release(); }),
         get_error([&] { association.start_operation_timer(1s); })})
    {
        BOOST_TEST(error == "Not associated any more: " + why);
    }
    association.abort(); // nothing to be done
    association.interrupt();
}

}

BOOST_AUTO_TEST_SUITE(association_Association)

BOOST_AUTO_TEST_CASE(defaults_are_those_of_the_documentation)
{
    Association const association;
    BOOST_TEST(association.get_peer_host().empty());
    BOOST_TEST(association.get_peer_port() == 104);
    BOOST_TEST(!association.get_tcp_timeout());
    BOOST_TEST((association.get_association_timeout() == 30s));
    BOOST_TEST((association.get_message_timeout() == 30s));
    BOOST_TEST(!association.is_associated());
    BOOST_CHECK_THROW(association.is_requestor(), odil::Exception);
    BOOST_CHECK_THROW(association.get_negotiated_parameters(), odil::Exception);
}

BOOST_AUTO_TEST_CASE(setters_check_their_ranges)
{
    Association association;
    for(auto const port : {0U, 65536U})
    {
        BOOST_CHECK_THROW(association.set_peer_port(port), odil::Exception);
    }
    association.set_peer_port(65535);
    BOOST_TEST(association.get_peer_port() == 65535);
    association.set_tcp_timeout(1s);
    association.set_association_timeout({});
    association.set_message_timeout(5ms);
    BOOST_TEST((association.get_tcp_timeout() == 1s));
    BOOST_TEST(!association.get_association_timeout());
    BOOST_TEST((association.get_message_timeout() == 5ms));
    association.update_parameters().set_called_ae_title("A");
    BOOST_TEST(association.get_parameters().get_called_ae_title() == "A");
}

BOOST_AUTO_TEST_CASE(nothing_is_possible_before_the_association)
{
    Association association;
    auto const expected = "Not associated: call associate() first";
    BOOST_TEST(get_error([&] { association.receive_message(); }) == expected);
    BOOST_TEST(get_error([&] { association.release(); }) == expected);
    BOOST_TEST(contains(get_error([&] { association.associate(); }), "host"));
    BOOST_CHECK_THROW(
        association.reject(
            Association::Result::Permanent,
            Association::ResultSource::User,
            Association::Diagnostic::NoReasonGiven),
        odil::Exception);
    BOOST_CHECK_THROW(
        association.receive_association(odil::default_association_acceptor),
        odil::Exception);
}

BOOST_AUTO_TEST_CASE(message_ids_are_unique_and_never_zero)
{
    Association association;
    for(auto i = 1; i != 65536; ++i)
    {
        BOOST_REQUIRE(association.next_message_id() == i);
    }
    BOOST_TEST(association.next_message_id() == 1);
}

BOOST_AUTO_TEST_CASE(request_has_the_bytes_of_the_standard)
{
    InMemory it;
    it.association.update_parameters()
        .set_presentation_contexts({{verification, {implicit}}})
        .set_implementation_class_uid("1.2.3")
        .set_implementation_version_name("NAME");
    it.transport->feed(encode(make_acceptance()));
    it.association.associate();
    BOOST_TEST(it.transport->host == "host");
    BOOST_TEST(it.transport->port == 104);
    auto const expected =
        Bytes{1, 0, 0, 0, 0, 0xac, 0, 1, 0, 0}
        + as_bytes("CALLED          CALLING         ") + Bytes(32, 0)
        + Bytes{0x10, 0, 0, 21} + as_bytes("1.2.840.10008.3.1.1.1")
        + Bytes{0x20, 0, 0, 46, 1, 0, 0, 0} + Bytes{0x30, 0, 0, 17}
        + as_bytes("1.2.840.10008.1.1") + Bytes{0x40, 0, 0, 17}
        + as_bytes("1.2.840.10008.1.2") + Bytes{0x50, 0, 0, 25}
        + Bytes{0x51, 0, 0, 4, 0, 0, 0x40, 0} + Bytes{0x52, 0, 0, 5}
        + as_bytes("1.2.3") + Bytes{0x55, 0, 0, 4} + as_bytes("NAME");
    BOOST_TEST((it.sent == expected));
    BOOST_TEST(it.association.is_associated());
    BOOST_TEST(it.association.is_requestor());
    BOOST_CHECK_THROW(it.association.associate(), odil::Exception);
    BOOST_TEST(it.association.is_associated());
}

BOOST_AUTO_TEST_CASE(acceptance_which_does_not_fit_is_answered_by_an_abort)
{
    using Result = odil::pdu::PresentationContextAC::Result;
    for(auto const & context :
        {odil::pdu::PresentationContextAC{99, Result::NoReason, implicit},
         odil::pdu::PresentationContextAC{3, Result::Acceptance, "1.2"}})
    {
        InMemory it;
        it.acceptance.presentation_contexts.back() = context;
        std::string what;
        try
        {
            it.associate();
        }
        catch(odil::AssociationAborted const & e)
        {
            what = e.what();
        }
        BOOST_TEST(contains(what, "not proposed"), what);
        Bytes const abort{7, 0, 0, 0, 0, 4, 0, 0, 2, 6};
        BOOST_TEST((Bytes(it.sent.end() - 10, it.sent.end()) == abort));
        check_end(it.association, what);
        BOOST_CHECK_THROW(
            it.association.get_negotiated_parameters(), odil::Exception);
    }
}

BOOST_AUTO_TEST_CASE(rejection_reaches_the_caller)
{
    InMemory it;
    it.transport->feed({3, 0, 0, 0, 0, 4, 0, 1, 1, 7});
    BOOST_CHECK_EXCEPTION(
        it.association.associate(),
        AssociationRejected,
        [](auto const & e)
        {
            return std::string(e.what())
                   == "Association rejected permanently by the service user: "
                      "called AE title not recognized";
        });
    check_end(
        it.association,
        "Association rejected permanently by the service user: called AE title "
        "not recognized");
}

BOOST_AUTO_TEST_CASE(aborted_by_this_side_with_any_source_and_reason)
{
    InMemory it;
    it.associate();
    it.association.abort(
        Association::AbortSource::Provider,
        Association::AbortReason::InvalidPDUParameterValue);
    BOOST_TEST((it.sent == Bytes{7, 0, 0, 0, 0, 4, 0, 0, 2, 6}));
    check_end(it.association, "Association aborted by this side");
}

BOOST_AUTO_TEST_CASE(streamed_response_goes_where_its_request_came_from)
{
    // Two contexts of one abstract syntax.
    InMemory it;
    it.association.update_parameters().set_presentation_contexts(
        {{verification, {implicit}}, {verification, {implicit}}});
    it.associate();
    it.transport->feed(make_command(make_echo(5), 3));
    it.association.receive_message();
    odil::message::CFindResponse const match(5, 0xff00, odil::DataSet());
    auto const send = [&](std::string const & transfer_syntax)
    {
        it.association.send_message(
            match, verification, transfer_syntax, [](auto &) {});
    };
    std::string const other = odil::registry::ExplicitVRLittleEndian;
    BOOST_CHECK_THROW(send(other), odil::Exception);
    BOOST_TEST(it.sent.empty());
    send(implicit);
    BOOST_TEST(int(it.sent.at(10)) == 3); // PS3.8, table 9-23
}

BOOST_AUTO_TEST_CASE(reason_of_the_end_is_not_lost_by_reading_on)
{
    InMemory it;
    it.associate();
    it.transport->feed(
        make_command(make_store(), 3) + make_data(Part::DataSet, {1, 2}, 3));
    auto const is_told = [](auto const & e) {
        return contains(e.what(), "any more: Association aborted by this side");
    };
    BOOST_CHECK_EXCEPTION(
        it.association.receive_message(
            [&](auto &, auto const &, auto & bytes)
            {
                it.association.abort();
                bytes.sbumpc();
            }),
        odil::Exception,
        is_told);
    BOOST_CHECK_EXCEPTION(
        it.association.receive_message(), odil::Exception, is_told);
}

BOOST_AUTO_TEST_CASE(copy_has_the_settings_and_no_association)
{
    InMemory it;
    it.association.set_peer_port(11112);
    it.association.set_tcp_timeout(1s);
    it.association.set_association_timeout(2s);
    it.association.set_message_timeout(3s);
    it.associate();
    Association const copy(it.association);
    BOOST_TEST(!copy.is_associated());
    BOOST_TEST(copy.get_peer_host() == "host");
    BOOST_TEST(copy.get_peer_port() == 11112);
    BOOST_TEST((copy.get_parameters() == make_parameters()));
    BOOST_TEST((copy.get_tcp_timeout() == 1s));
    BOOST_TEST((copy.get_association_timeout() == 2s));
    BOOST_TEST((copy.get_message_timeout() == 3s));

    auto const & self = it.association;
    it.association = self;
    BOOST_TEST(it.association.is_associated());
    it.transport->feed(release_rp);
    it.association = copy;
    BOOST_TEST(!it.association.is_associated());
    BOOST_TEST((it.sent == release_rq));
}

BOOST_AUTO_TEST_CASE(move_takes_the_association_along)
{
    InMemory it;
    it.associate();
    Association moved(std::move(it.association));
    BOOST_TEST(moved.is_associated());
    BOOST_TEST(!it.association.is_associated());
    BOOST_TEST(it.sent.empty());

    InMemory other;
    other.associate();
    other.transport->feed(release_rp);
    other.association = std::move(moved);
    BOOST_TEST((other.sent == release_rq));
    BOOST_TEST(other.association.is_associated());
    BOOST_TEST(!moved.is_associated());
    auto & self = other.association;
    other.association = std::move(self);
    BOOST_TEST(other.association.is_associated());
    BOOST_TEST(it.sent.empty());
}

BOOST_AUTO_TEST_CASE(destructor_releases)
{
    InMemory it;
    it.associate();
    it.transport->feed(release_rp);
    {
        Association const last(std::move(it.association));
    }
    BOOST_TEST((it.sent == release_rq));
}

BOOST_AUTO_TEST_CASE(destructor_does_not_wait_long_for_a_silent_peer)
{
    for(auto const & timeout :
        {Association::duration_type(1s), Association::duration_type(1h)})
    {
        InMemory it;
        it.association.set_association_timeout(timeout);
        it.associate();
        auto const latest = std::chrono::steady_clock::now()
                            + std::min<Association::duration_type>(timeout, 5s)
                            + 1s;
        it.transport->when_empty = MemoryTransport::Failure::DeadlineExpired;
        odil::dul::Deadline release;
        it.transport->on_write = [&](auto & transport)
        {
            it.sent = transport.sent;
            release = release ? release : transport.deadline;
        };
        {
            Association const last(std::move(it.association));
        }
        BOOST_TEST((release && *release < latest));
        BOOST_TEST(
            (it.sent == release_rq + Bytes{7, 0, 0, 0, 0, 4, 0, 0, 0, 0}));
    }
}

BOOST_AUTO_TEST_CASE(destructor_aborts_while_an_exception_unwinds)
{
    InMemory it;
    it.associate();
    try
    {
        Association const last(std::move(it.association));
        throw std::runtime_error("unwind");
    }
    catch(std::runtime_error const &)
    {
    }
    BOOST_TEST((it.sent == Bytes{7, 0, 0, 0, 0, 4, 0, 0, 0, 0}));
}

BOOST_AUTO_TEST_CASE(data_set_need_not_be_attached)
{
    auto const store = make_store(1000);
    InMemory attached;
    attached.associate();
    attached.association.send_message(store, storage);

    InMemory it;
    it.associate();
    odil::message::Message const message(store.get_command_set());
    it.association.send_message(message, storage, store.get_data_set());
    BOOST_TEST((it.sent == attached.sent));
    BOOST_CHECK_THROW(
        it.association.send_message(make_echo(), storage, store.get_data_set()),
        odil::Exception);
    BOOST_TEST((it.sent == attached.sent));
    BOOST_TEST(it.association.is_associated());
}

BOOST_AUTO_TEST_SUITE_END()

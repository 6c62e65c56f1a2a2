#include "odil/Association.h"

#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <string>

#include "odil/Exception.h"
#include "support/association.h"

using namespace odil::test;
using odil::Association;
using odil::AssociationRejected;
using odil::pdu::AAssociateRJ;

namespace
{

struct Acceptor : InMemory
{
    Acceptor() : InMemory(true)
    {
        auto request = make_request();
        request.presentation_contexts.push_back({3, storage, {implicit}});
        transport->feed(encode(request));
    }

    template <typename Function> Bytes answer(Function const & acceptor)
    {
        association.receive_association(acceptor);
        return sent;
    }
};

Bytes reject(int result, int source, int reason)
{
    return encode(AAssociateRJ{
        AAssociateRJ::Result(result),
        AAssociateRJ::Source(source),
        std::uint8_t(reason)});
}

}

BOOST_AUTO_TEST_SUITE(association_Association_acceptor)

BOOST_AUTO_TEST_CASE(default_acceptor_accepts_what_can_be_decoded)
{
    Acceptor it;
    it.answer(odil::default_association_acceptor);
    BOOST_TEST(it.association.is_associated());
    BOOST_TEST(!it.association.is_requestor());
    BOOST_TEST(int(it.sent.at(0)) == 2);
    BOOST_TEST(
        it.association.get_negotiated_parameters().get_calling_ae_title()
        == "CALLING");
    BOOST_CHECK_THROW(
        it.association.receive_association(odil::default_association_acceptor),
        odil::Exception);
    BOOST_TEST(it.association.is_associated());
}

BOOST_AUTO_TEST_CASE(acceptor_rejects_by_an_exception)
{
    Acceptor it;
    auto const acceptor = [](auto const &) -> odil::AssociationParameters
    {
        throw AssociationRejected(
            AAssociateRJ::Result::Transient,
            AAssociateRJ::Source::Presentation,
            AAssociateRJ::LocalLimitExceeded);
    };
    BOOST_CHECK_THROW(it.answer(acceptor), AssociationRejected);
    BOOST_TEST((it.sent == reject(2, 3, 2)));
    BOOST_TEST(!it.association.is_associated());
}

BOOST_AUTO_TEST_CASE(acceptor_rejects_by_the_association)
{
    for(auto const throws : {false, true})
    {
        Acceptor it;
        auto const acceptor = [&](auto const & proposed)
        {
            it.association.reject(
                Association::Result::Permanent,
                Association::ResultSource::User,
                Association::Diagnostic::CallingAETitleNotRecognized);
            if(throws)
            {
                throw std::runtime_error("it is over anyhow");
            }
            return proposed;
        };
        if(throws)
        {
            BOOST_CHECK_THROW(it.answer(acceptor), std::runtime_error);
        }
        else
        {
            BOOST_CHECK_EXCEPTION(
                it.answer(acceptor),
                AssociationRejected,
                [](auto const & e) { return e.get_reason() == 3; });
        }
        BOOST_TEST((it.sent == reject(1, 1, 3)));
        BOOST_TEST(!it.association.is_associated());
    }
}

BOOST_AUTO_TEST_CASE(exception_of_the_acceptor_passes_and_rejects)
{
    Acceptor it;
    auto const acceptor = [](auto const &) -> odil::AssociationParameters
    { throw std::runtime_error("mine"); };
    BOOST_CHECK_EXCEPTION(
        it.answer(acceptor),
        std::runtime_error,
        [](auto const & e) { return std::string(e.what()) == "mine"; });
    BOOST_TEST((it.sent == reject(1, 1, 1)));
    BOOST_TEST(!it.association.is_associated());
}

BOOST_AUTO_TEST_CASE(exception_of_the_acceptor_passes_where_the_peer_has_gone)
{
    Acceptor it;
    auto const acceptor = [&](auto const &) -> odil::AssociationParameters
    {
        it.transport->fail_at = it.transport->operations;
        throw std::runtime_error("mine");
    };
    BOOST_CHECK_EXCEPTION(
        it.answer(acceptor),
        std::runtime_error,
        [](auto const & e) { return std::string(e.what()) == "mine"; });
    BOOST_TEST(it.sent.empty());
    BOOST_TEST(!it.transport->is_open());
}

BOOST_AUTO_TEST_CASE(answer_which_makes_no_sense_rejects)
{
    using Result = odil::AssociationParameters::PresentationContext::Result;
    for(auto const bad : {0, 1})
    {
        Acceptor it;
        auto const acceptor = [&](auto proposed)
        {
            auto contexts = proposed.get_presentation_contexts();
            contexts[0].result = Result::Acceptance;
            if(bad == 0)
            {
                contexts[0].transfer_syntaxes = {"1.2"};
            }
            else
            {
                proposed.set_implementation_version_name("seventeen letters");
            }
            return proposed.set_presentation_contexts(contexts);
        };
        BOOST_CHECK_THROW(it.answer(acceptor), odil::Exception);
        BOOST_TEST((it.sent == reject(1, 1, 1)));
        BOOST_TEST(!it.association.is_associated());
    }
}

BOOST_AUTO_TEST_CASE(bad_title_of_the_peer_is_rejected)
{
    InMemory it(true);
    auto request = make_request();
    request.calling_ae_title = "A\\B";
    it.transport->feed(encode(request));
    BOOST_CHECK_THROW(
        it.association.receive_association(odil::default_association_acceptor),
        AssociationRejected);
    BOOST_TEST((it.sent == reject(1, 1, 3)));
}

BOOST_AUTO_TEST_SUITE_END()

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <future>
#include <sstream>

#include <boost/asio/ip/tcp.hpp>

#include "odil/Association.h"
#include "odil/EchoSCU.h"
#include "odil/registry.h"
#include "support/Remote.h"
#include "support/association.h"

// The examples of docs/association.md.
using namespace odil::test;

namespace
{

void call(std::string const & host, std::uint16_t port)
{
    odil::Association association;
    association.set_peer_host(host);
    association.set_peer_port(port);
    association.update_parameters()
        .set_calling_ae_title("WORKSTATION")
        .set_called_ae_title("SERVER")
        .set_presentation_contexts(
            {{odil::registry::Verification,
              {odil::registry::ImplicitVRLittleEndian}}});
    association.set_tcp_timeout(std::chrono::seconds(5));
    association.associate();

    odil::EchoSCU(association).echo();

    association.release();
}

// Wait for a request from a workstation.
odil::Association receive(std::uint16_t port)
{
    odil::Association association;
    association.receive_association(
        boost::asio::ip::tcp::v4(),
        port,
        [](odil::AssociationParameters const & proposed)
        {
            if(proposed.get_calling_ae_title() != "WORKSTATION")
            {
                throw odil::AssociationRejected(
                    odil::AssociationRejected::Result::Permanent,
                    odil::AssociationRejected::Source::User,
                    odil::pdu::AAssociateRJ::CallingAETitleNotRecognized);
            }
            return odil::default_association_acceptor(proposed);
        });
    return association;
}

void send_file(
    odil::Association & association,
    odil::message::Message const & request,
    std::istream & file)
{
    association.send_message(
        request,
        odil::registry::RawDataStorage,
        odil::registry::ImplicitVRLittleEndian,
        [&](std::streambuf & data_set)
        {
            std::ostream stream(&data_set);
            stream << file.rdbuf();
        });
}

std::string receive_file(odil::Association & association, std::ostream & file)
{
    std::string syntax;
    auto const request = association.receive_message(
        [&](odil::message::Message &,
            std::string const & transfer_syntax,
            std::streambuf & data_set)
        {
            syntax = transfer_syntax;
            file << &data_set;
        });
    BOOST_TEST(request.announces_data_set());
    return syntax;
}

}

BOOST_AUTO_TEST_SUITE(association_documentation)

BOOST_AUTO_TEST_CASE(both_sides_of_an_association_are_as_documented)
{
    auto const port = find_port(boost::asio::ip::tcp::v4());
    auto server = std::async(
        std::launch::async,
        [&]
        {
            auto association = receive(port);
            odil::message::CEchoRequest const request(
                association.receive_message());
            association.send_message(
                make_echo_answer(request.get_message_id()), verification);
            BOOST_CHECK_THROW(
                association.receive_message(), odil::AssociationReleased);
        });
    insist([&] { call("127.0.0.1", port); });
    server.get();
}

BOOST_AUTO_TEST_CASE(files_are_sent_and_received_as_documented)
{
    std::stringstream received;
    std::string syntax;
    Remote remote(
        [&](auto transport)
        {
            odil::Association association(std::move(transport));
            association.receive_association(odil::default_association_acceptor);
            syntax = receive_file(association, received);
            BOOST_CHECK_THROW(
                association.receive_message(), odil::AssociationReleased);
        });
    odil::Association association;
    association.set_peer_host("127.0.0.1");
    association.set_peer_port(remote.get_port());
    association.set_parameters(make_parameters());
    association.associate();
    std::string const content(100000, 'a');
    std::istringstream file(content);
    send_file(association, make_store(), file);
    association.release();
    remote.join();
    BOOST_TEST(syntax == implicit);
    BOOST_TEST((received.str() == content));
}

BOOST_AUTO_TEST_SUITE_END()

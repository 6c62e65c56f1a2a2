#include <future>
#include <memory>
#include <thread>
#include <utility>

#include <boost/asio/ip/tcp.hpp>

#include "Outcome.h"
#include "support/faults.h"

namespace odil::time_outs
{

namespace
{

using namespace test;
using boost::asio::ip::make_address;
using boost::asio::ip::tcp;
using dul::TcpTransport;

Outcome associate(Association & association)
{
    return measure(association, [&] { association.associate(); });
}

// A name whose look-up is up to the function.
Outcome associate_by_name(
    Milliseconds time, std::uint16_t port, dul::LookUp const & look_up)
{
    Association association(std::make_unique<TcpTransport>(look_up));
    association.set_peer_host("archive");
    association.set_peer_port(port);
    association.set_parameters(make_parameters());
    association.set_tcp_timeout(time);
    return associate(association);
}

}

Outcome refused(Milliseconds time)
{
    auto const port =
        dul::TcpListener({make_address("127.0.0.1"), 0}).get_port();
    auto association = make_association(port);
    association.set_tcp_timeout(time);
    return associate(association);
}

Outcome name_server(Milliseconds time)
{
    return associate_by_name(
        time,
        104,
        [time](std::string const &)
        {
            std::this_thread::sleep_for(2 * time);
            return dul::Found{};
        });
}

Outcome black_hole(Milliseconds time)
{
    BlackHole const hole;
    auto association = make_association(hole.get_port());
    association.set_tcp_timeout(time);
    return associate(association);
}

Outcome black_holes(Milliseconds time)
{
    BlackHole const hole;
    dul::Addresses const addresses(3, make_address("127.0.0.1"));
    return associate_by_name(
        time,
        hole.get_port(),
        [addresses](std::string const &) {
            return dul::Found{addresses, {}};
        });
}

// The system accepts, nobody answers.
Outcome silent_acceptor(Milliseconds time)
{
    dul::TcpListener const listener({make_address("127.0.0.1"), 0});
    auto association = make_association(listener.get_port());
    association.set_association_timeout(time);
    return associate(association);
}

Outcome trickling_acceptor(Milliseconds time)
{
    Remote remote(
        [time](std::unique_ptr<TcpTransport> transport)
        { trickle(*transport, encode(make_acceptance()), get_period(time)); });
    auto association = make_association(remote.get_port());
    association.set_association_timeout(time);
    auto const outcome = associate(association);
    remote.join();
    return outcome;
}

Outcome no_caller(Milliseconds time)
{
    Association association;
    association.set_tcp_timeout(time);
    auto const port = find_port(tcp::v4());
    return measure(
        association, [&] { association.receive_association(tcp::v4(), port); });
}

Outcome trickling_requestor(Milliseconds time)
{
    TcpPair pair;
    Association association(std::move(pair.peer));
    association.set_association_timeout(time);
    auto other = std::async(
        std::launch::async,
        [&]
        { trickle(pair.transport, encode(make_request()), get_period(time)); });
    return measure(
        association,
        [&] { association.receive_association(default_association_acceptor); });
}

}

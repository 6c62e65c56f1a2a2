#include "association/Listener.h"

#include <utility>

#include <boost/asio/ip/tcp.hpp>

#include "dul/TcpListener.h"

namespace odil::association
{

namespace
{

using dul::TcpListener;

std::unique_ptr<TcpListener> listen(std::uint16_t port, bool is_loopback_only)
{
    using boost::asio::ip::address_v4;
    using boost::asio::ip::tcp;
    if(is_loopback_only)
    {
        return std::make_unique<TcpListener>(
            tcp::endpoint(address_v4::loopback(), port));
    }
    return std::make_unique<TcpListener>(port);
}

}

Listener::Listener(std::uint16_t port, bool is_loopback_only)
    : listener_(listen(port, is_loopback_only))
{
}

Listener::~Listener() = default;

std::uint16_t Listener::get_port() const noexcept
{
    return listener_->get_port();
}

std::optional<Listener::Connection> Listener::accept()
{
    auto transport = listener_->accept({});
    if(!transport)
    {
        return std::nullopt;
    }
    auto peer = transport->get_peer_address();
    return Connection{Association(std::move(transport)), std::move(peer)};
}

void Listener::wake() noexcept
{
    listener_->wake();
}

}

#include "odil/Server.h"

#include <utility>

#include "services/ServerImplementation.h"

namespace odil
{

Server::Server(
    ServerParameters parameters, Configure configure, ErrorCallback on_error)
    : implementation_(std::make_unique<Implementation>(
        std::move(parameters), std::move(configure), std::move(on_error)))
{
}

Server::~Server()
{
    stop();
}

std::uint16_t Server::get_port() const noexcept
{
    return implementation_->get_port();
}

std::size_t Server::get_connections() const
{
    return implementation_->get_connections();
}

void Server::stop(duration_type grace)
{
    implementation_->stop(grace);
}

}

#ifndef ODIL_SRC_ASSOCIATION_LISTENER_H
#define ODIL_SRC_ASSOCIATION_LISTENER_H

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "odil/Association.h"

namespace odil::dul
{
class TcpListener;
}

namespace odil::association
{

// Takes connections to a port, as associations whose request has not been
// received. No thread safety but wake().
class Listener
{
public:
    struct Connection
    {
        Association association;
        std::string peer; // address and port
    };

    // All interfaces, IPv4 and IPv6, or 127.0.0.1; port 0 lets the system
    // choose. Throw NetworkError which names the port.
    Listener(std::uint16_t port, bool is_loopback_only);
    ~Listener();

    std::uint16_t get_port() const noexcept;

    // Wait for a connection; none if wake() was called since the last time that
    // there was none. Throw NetworkError.
    std::optional<Connection> accept();

    // From any thread: make the accept() which is under way, or else the next
    // one, return.
    void wake() noexcept;

private:
    std::unique_ptr<dul::TcpListener> listener_;
};

}

#endif // ODIL_SRC_ASSOCIATION_LISTENER_H

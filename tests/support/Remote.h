#ifndef ODIL_TESTS_SUPPORT_REMOTE_H
#define ODIL_TESTS_SUPPORT_REMOTE_H

#include <unistd.h>

#include <cstdint>
#include <functional>
#include <future>
#include <memory>
#include <system_error>
#include <thread>
#include <utility>

#include <boost/asio/ip/tcp.hpp>

#include "odil/NetworkError.h"
#include "support/tcp.h"

namespace odil::test
{

// A free port which is not one of those that the system gives to callers: who
// calls before anybody listens there must not be connected with himself.
inline std::uint16_t find_port(boost::asio::ip::tcp const & protocol)
{
    for(auto port = 10000 + getpid() % 20000;; ++port)
    {
        try
        {
            dul::TcpListener const listener(
                {protocol, static_cast<std::uint16_t>(port)});
            return listener.get_port();
        }
        catch(NetworkError const &)
        {
            if(port >= 32000)
            {
                throw;
            }
        }
    }
}

// Call again until somebody listens.
template <typename Function> void insist(Function const & call)
{
    auto const deadline = soon();
    for(;;)
    {
        try
        {
            call();
            return;
        }
        catch(NetworkError const & e)
        {
            if(e.get_code() != std::errc::connection_refused
               || Clock::now() >= *deadline)
            {
                throw;
            }
            std::this_thread::yield();
        }
    }
}

// Somebody who accepts one connection on a port chosen by the system, in
// another thread, and does with it what a script says.
class Remote
{
public:
    using Script = std::function<void(std::unique_ptr<dul::TcpTransport>)>;

    explicit Remote(Script script)
        : future_(std::async(
            std::launch::async,
            [this, run = std::move(script)] { run(listener_.accept(soon())); }))
    {
    }

    std::uint16_t get_port() const noexcept { return listener_.get_port(); }

    // Wait for the end of the script; throw what it has thrown.
    void join() { future_.get(); }

private:
    dul::TcpListener listener_{{boost::asio::ip::make_address("127.0.0.1"), 0}};
    std::future<void> future_; // last: it uses the other
};

}

#endif // ODIL_TESTS_SUPPORT_REMOTE_H

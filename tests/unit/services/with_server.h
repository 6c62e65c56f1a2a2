#ifndef ODIL_TESTS_UNIT_SERVICES_WITH_SERVER_H
#define ODIL_TESTS_UNIT_SERVICES_WITH_SERVER_H

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "odil/Association.h"
#include "odil/EchoSCP.h"
#include "odil/SCPDispatcher.h"
#include "odil/Server.h"
#include "services.h"
#include "support/tcp.h"
#include "support/upper_layer.h"

// A server of the library, on this machine, and those who call it.
namespace odil::test
{

// What several threads write down.
class Log
{
public:
    void add(std::string const & line)
    {
        std::lock_guard const lock(mutex_);
        lines_.push_back(line);
        changed_.notify_all();
    }

    std::vector<std::string> get() const
    {
        std::lock_guard const lock(mutex_);
        return lines_;
    }

    // Wait for so many lines.
    bool wait(std::size_t count)
    {
        std::unique_lock lock(mutex_);
        return changed_.wait_until(
            lock, *soon(), [&] { return lines_.size() >= count; });
    }

private:
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::string> lines_;
};

// Something happens once, and others wait for it.
class Signal
{
public:
    void set()
    {
        std::lock_guard const lock(mutex_);
        is_set_ = true;
        changed_.notify_all();
    }

    bool wait()
    {
        std::unique_lock lock(mutex_);
        return changed_.wait_until(lock, *soon(), [&] { return is_set_; });
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool is_set_ = false;
};

inline void add_echo(SCPDispatcher & dispatcher)
{
    dispatcher.add_scp<EchoSCP>(Message::Command::C_ECHO_RQ);
}

inline Association make_caller(
    Server const & server,
    std::vector<Context> contexts = propose(verification),
    std::string const & host = "127.0.0.1")
{
    Association association;
    association.set_peer_host(host);
    association.set_peer_port(server.get_port());
    association.update_parameters()
        .set_called_ae_title("SERVER")
        .set_calling_ae_title("TEST")
        .set_presentation_contexts(std::move(contexts));
    return association;
}

inline Association call(
    Server const & server,
    std::vector<Context> contexts = propose(verification),
    std::string const & host = "127.0.0.1")
{
    auto association = make_caller(server, std::move(contexts), host);
    association.associate();
    return association;
}

// Associate, then send a part of a PDU.
inline void stop_in_a_pdu(Server const & server, dul::TcpTransport & transport)
{
    transport.connect("127.0.0.1", server.get_port(), soon());
    write(transport, encode(make_request()));
    read(transport);
    write(transport, {4, 0, 0, 0});
}

// With the errors that it reports.
struct WithServer
{
    Log errors;
    Server server;

    explicit WithServer(
        ServerParameters const & parameters = {},
        Server::Configure configure = add_echo)
        : server(
            parameters,
            std::move(configure),
            [this](std::string const &, std::exception const & e)
            { errors.add(e.what()); })
    {
    }
};

}

#endif // ODIL_TESTS_UNIT_SERVICES_WITH_SERVER_H

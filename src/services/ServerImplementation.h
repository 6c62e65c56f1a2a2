#ifndef ODIL_SRC_SERVICES_SERVERIMPLEMENTATION_H
#define ODIL_SRC_SERVICES_SERVERIMPLEMENTATION_H

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "association/Listener.h"
#include "odil/Association.h"
#include "odil/AssociationParameters.h"
#include "odil/Server.h"
#include "odil/ServerParameters.h"

namespace odil
{

// A thread which accepts connections, and one for each connection. Those which
// have ended are joined by the first, which they wake up, or by stop().
class Server::Implementation
{
public:
    Implementation(
        ServerParameters parameters,
        Configure configure,
        ErrorCallback on_error);

    std::uint16_t get_port() const noexcept { return port_; }
    std::size_t get_connections() const;
    void stop(duration_type grace);

private:
    enum class State
    {
        Negotiating,
        Serving,
        Ended // nobody but its thread has used the association since
    };

    struct Connection
    {
        Association association;
        std::string peer;
        bool is_refused = false; // because there are too many
        State state = State::Negotiating; // guarded by mutex_
        std::thread thread;
    };
    using Connections = std::list<Connection>;

    ServerParameters const parameters_;
    Configure const configure_;
    ErrorCallback const on_error_;

    std::mutex stop_mutex_; // of stop()

    mutable std::mutex mutex_; // of what follows
    std::condition_variable changed_;
    bool is_stopping_ = false;
    std::unique_ptr<association::Listener> listener_; // but for accept()
    Connections connections_;

    std::uint16_t const port_;
    std::thread thread_; // last: it uses the others

    // Of the thread which accepts.
    void accept_all();
    void admit(association::Listener::Connection && accepted);
    void start(association::Listener::Connection && accepted, bool is_refused);
    void reap();
    void pause();

    // Of the threads of the connections.
    void run(Connection & connection) noexcept;
    void serve(Connection & connection);
    void dispatch(Association & association, SCPDispatcher & dispatcher);
    bool wait(Association & association);
    void end(Connection & connection) noexcept;
    AssociationParameters answer(
        Connection const & connection,
        AssociationParameters const & request) const;

    // Of all.
    bool is_stopping() const;
    std::size_t count(bool is_refused) const;
    void report(
        std::string const & peer, std::exception const & error) const noexcept;
};

}

#endif // ODIL_SRC_SERVICES_SERVERIMPLEMENTATION_H

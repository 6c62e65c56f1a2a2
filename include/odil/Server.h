#ifndef ODIL_SERVER_H
#define ODIL_SERVER_H

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <string>

#include "odil/ServerParameters.h"
#include "odil/export.h"

namespace odil
{

class SCPDispatcher;

/// Listens on a port, and serves all associations that are made there at the
/// same time.
/**
 * Each association has a thread of its own, which answers the request for it,
 * calls a function that chooses the providers, and then dispatches messages
 * until the end of the association. When there are too many of them, further
 * requests are rejected: transient, local limit exceeded (PS3.8, 9.3.4).
 *
 * Nothing that a peer does, be it to say nothing or garbage, concerns the
 * others, or ends the server.
 *
 * @par Thread safety
 * All functions of one object may be called by any thread, but stop() and the
 * destructor not by the functions which the server calls: these are called by
 * the threads of the associations, several at a time.
 *
 * @see PS3.8, 7.1 and 9.1.4
 */
class ODIL_API Server
{
public:
    /// Of the time-outs.
    using duration_type = ServerParameters::duration_type;

    /// Chooses the providers of an association which was made; it may end as
    /// soon as the function has returned.
    /** If it throws, the association is aborted. */
    using Configure = std::function<void(SCPDispatcher & dispatcher)>;

    /// Is told all that goes wrong, and with whom ("192.0.2.1:54321"): requests
    /// which were rejected, associations which did not end by a release,
    /// errors in the answer to a request; must not throw. With an empty peer:
    /// connections cannot be accepted.
    using ErrorCallback = std::function<void(
        std::string const & peer, std::exception const & error)>;

    /// Time that stop() gives to the operations which are under way, if nothing
    /// else is said.
    static constexpr duration_type default_grace = std::chrono::seconds(5);

    /// Listen, until stop().
    /** @throws NetworkError the port cannot be used: names it */
    Server(
        ServerParameters parameters,
        Configure configure,
        ErrorCallback on_error = nullptr);

    Server(Server const &) = delete;
    Server & operator=(Server const &) = delete;

    /// Calls stop().
    ~Server();

    /// On which the server listens.
    std::uint16_t get_port() const noexcept;

    /// Connections which are open now, those which are being rejected included.
    std::size_t get_connections() const;

    /// Stop to listen, end all associations, wait for their threads.
    /**
     * Associations where nothing is under way are aborted at once, the others
     * after the answer to the current request; when the time is over, they are
     * cut. What a callback does by itself cannot be interrupted. Does nothing
     * the second time.
     *
     * @param grace time for what is under way; 0: none
     */
    void stop(duration_type grace = default_grace);

private:
    class Implementation;

    std::unique_ptr<Implementation> implementation_;
};

}

#endif // ODIL_SERVER_H

#ifndef ODIL_DUL_TRANSPORT_H
#define ODIL_DUL_TRANSPORT_H

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "odil/dul/DeadlineExpired.h"
#include "odil/export.h"

namespace odil::dul
{

/// Time at which an operation must have ended; none means no limit.
/** A point in time, not a delay: a peer which sends one byte now and then does
 * not get more of it. Nothing is transferred once it has passed. */
using Deadline = std::optional<std::chrono::steady_clock::time_point>;

/// Bytes to be sent, owned by the caller.
struct ConstBuffer
{
    /// First byte.
    void const * data;
    std::size_t size; ///< in bytes
};

/// Place for bytes which arrive, owned by the caller.
struct MutableBuffer
{
    /// First byte.
    void * data;
    std::size_t size; ///< in bytes
};

/// Ordered stream of bytes to a peer.
/**
 * The only place of the library where bytes cross the process boundary. The
 * library ships a TCP implementation; tests use one held in memory.
 *
 * After a NetworkError or a DeadlineExpired, how much was transferred is not
 * known: the stream can only be closed.
 *
 * @par Thread safety
 * None but wake() and cut(): one association, one thread.
 *
 * @see PS3.8, 9.1
 */
class ODIL_API Transport
{
public:
    Transport() = default;
    Transport(Transport const &) = delete;
    Transport & operator=(Transport const &) = delete;
    virtual ~Transport();

    /// Open the stream.
    /**
     * @param host name, IPv4 or IPv6 address; all addresses of a name are tried
     * @param port TCP port of the peer
     * @param deadline covers the resolution of the name too
     * @throws NetworkError unknown host, or connection refused by the last
     *     address; already open
     * @throws DeadlineExpired
     */
    virtual void connect(
        std::string const & host, std::uint16_t port, Deadline deadline) = 0;

    /// Wait for at least one byte.
    /**
     * @param buffer where the bytes are stored
     * @param size in bytes, at least 1
     * @param deadline for the first byte
     * @return number of bytes stored, 0 at the end of the stream
     * @throws NetworkError the connection is lost, or not open
     * @throws DeadlineExpired
     */
    virtual std::size_t
    read_some(void * buffer, std::size_t size, Deadline deadline) = 0;

    /// Same, but what is there behind the bytes for one place is stored in
    /// another one, by the same call of the system.
    /**
     * Unless it is overridden, only the first place is read to.
     *
     * @param first,second at least 1 byte each
     * @param deadline for the first byte
     * @return number of bytes stored in both
     * @throws NetworkError,DeadlineExpired as read_some()
     */
    virtual std::size_t read_both(
        MutableBuffer const & first,
        MutableBuffer const & second,
        Deadline deadline);

    /// Send all bytes of several pieces, one after the other.
    /**
     * As few system calls and packets as possible, no copy. Does not wait for
     * the peer to read.
     *
     * @param buffers the pieces, some may be empty
     * @param count number of pieces
     * @param deadline for all bytes
     * @throws NetworkError the connection is lost, or not open
     * @throws DeadlineExpired
     */
    virtual void write(
        ConstBuffer const * buffers, std::size_t count, Deadline deadline) = 0;

    /// Wait until read_some would return or throw at once.
    /**
     * @param deadline may have passed already: then this only looks
     * @return true: data, end of the stream or error; false: wake() was called
     *     since the last time that false was returned
     * @throws NetworkError not open; where the connection is lost, reading may
     *     be what tells
     * @throws DeadlineExpired
     */
    virtual bool wait_readable(Deadline deadline) = 0;

    /// Make the wait_readable() which is under way, or else the next one,
    /// return false.
    /** @par Thread safety Any thread, during the life of the object. */
    virtual void wake() noexcept = 0;

    /// Make the operation which is under way, and all later ones, throw a
    /// NetworkError; closing is left to the thread of the association.
    /** @par Thread safety Any thread, during the life of the object. */
    virtual void cut() noexcept = 0;

    /// Say that nothing more will be sent; the peer can still be read.
    virtual void shutdown_send() noexcept = 0;

    /// Close without waiting; may be called again.
    virtual void close() noexcept = 0;

    /// Connected, and close() was not called since.
    virtual bool is_open() const noexcept = 0;
};

}

#endif // ODIL_DUL_TRANSPORT_H

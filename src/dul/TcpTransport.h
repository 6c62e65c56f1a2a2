#ifndef ODIL_SRC_DUL_TCPTRANSPORT_H
#define ODIL_SRC_DUL_TCPTRANSPORT_H

#include <cstddef>
#include <cstdint>
#include <string>

#include <boost/asio/ip/tcp.hpp>
#include <boost/system/error_code.hpp>

#include "dul/Waiter.h"
#include "dul/resolve.h"
#include "odil/dul/Transport.h"

namespace odil::dul
{

// TCP by sockets of Asio: each operation is tried at once, straight from or to
// the memory of the caller, and only if it would block is the socket waited for
// until the deadline.
class TcpTransport final : public Transport
{
public:
    // Throw NetworkError if the system has no resources left.
    explicit TcpTransport(LookUp look_up = look_up_by_system);

    // Take a connection which was accepted. Throw NetworkError.
    TcpTransport(
        boost::asio::ip::tcp::socket socket,
        boost::asio::ip::tcp::endpoint const & peer);

    void connect(
        std::string const & host,
        std::uint16_t port,
        Deadline deadline) override;
    std::size_t
    read_some(void * buffer, std::size_t size, Deadline deadline) override;
    std::size_t read_both(
        MutableBuffer const & first,
        MutableBuffer const & second,
        Deadline deadline) override;
    void write(
        ConstBuffer const * buffers,
        std::size_t count,
        Deadline deadline) override;
    bool wait_readable(Deadline deadline) override;
    void wake() noexcept override;
    void cut() noexcept override;
    void shutdown_send() noexcept override;
    void close() noexcept override;
    bool is_open() const noexcept override;

    // "192.0.2.1:104" or "[2001:db8::1]:104"; kept after close().
    std::string const & get_peer_address() const noexcept { return peer_; }

private:
    Waiter waiter_;
    boost::asio::ip::tcp::socket socket_;
    LookUp look_up_;
    std::string peer_;

    // Something was written, and nothing read since.
    bool has_asked_ = false;

    boost::system::error_code connect_to(
        boost::asio::ip::tcp::endpoint const & endpoint, Deadline deadline);
    boost::system::error_code
    start_to_connect(boost::asio::ip::tcp::endpoint const & endpoint);

    // What is the same for both sides of a connection.
    boost::system::error_code
    prepare(boost::asio::ip::tcp::endpoint const & peer);

    void check_open(char const * what) const;
    void check_cut() const;
    Waiter::Outcome
    wait(short events, Deadline deadline, bool wakeable = false);

    // With operation(socket, flags).
    template <typename Operation>
    std::size_t receive(Deadline deadline, Operation const & operation);

    // Try, and try again when the socket is ready, until the deadline.
    template <typename Operation>
    std::size_t perform(
        char const * what,
        short ready,
        Deadline deadline,
        Operation const & operation);
};

}

#endif // ODIL_SRC_DUL_TCPTRANSPORT_H

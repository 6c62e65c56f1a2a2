#ifndef ODIL_BENCHMARKS_SUPPORT_SOCKET_H
#define ODIL_BENCHMARKS_SUPPORT_SOCKET_H

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <string>
#include <system_error>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace benchmarks
{

/// A TCP socket of the loopback, without delay of small packets: the least that
/// a program can do to move bytes.
class Socket
{
public:
    explicit Socket(int descriptor) : descriptor_(descriptor) {}
    Socket(Socket && other) noexcept
        : descriptor_(std::exchange(other.descriptor_, -1))
    {
    }
    Socket(Socket const &) = delete;
    Socket & operator=(Socket const &) = delete;
    Socket & operator=(Socket &&) = delete;
    ~Socket()
    {
        if(descriptor_ >= 0)
        {
            ::close(descriptor_);
        }
    }

    /// Connect to a port of this machine.
    static Socket connect(std::uint16_t port)
    {
        Socket socket(check(::socket(AF_INET, SOCK_STREAM, 0)));
        auto const address = make_address(port);
        check(::connect(
            socket.descriptor_,
            reinterpret_cast<sockaddr const *>(&address),
            sizeof(address)));
        socket.set_no_delay();
        return socket;
    }

    /// Listen on a port of this machine which the system chooses.
    static Socket listen()
    {
        Socket socket(check(::socket(AF_INET, SOCK_STREAM, 0)));
        auto const address = make_address(0);
        check(::bind(
            socket.descriptor_,
            reinterpret_cast<sockaddr const *>(&address),
            sizeof(address)));
        check(::listen(socket.descriptor_, 16));
        return socket;
    }

    Socket accept() const
    {
        Socket socket(check(::accept(descriptor_, nullptr, nullptr)));
        socket.set_no_delay();
        return socket;
    }

    std::uint16_t get_port() const
    {
        sockaddr_in address{};
        socklen_t size = sizeof(address);
        check(::getsockname(
            descriptor_, reinterpret_cast<sockaddr *>(&address), &size));
        return ntohs(address.sin_port);
    }

    int get_descriptor() const { return descriptor_; }

    /// Flags: MSG_MORE if more follows at once.
    void send(void const * data, std::size_t size, int flags = 0) const
    {
        auto const * from = static_cast<char const *>(data);
        while(size != 0)
        {
            auto const sent = static_cast<std::size_t>(
                check(::send(descriptor_, from, size, MSG_NOSIGNAL | flags)));
            from += sent;
            size -= sent;
        }
    }

    /// What is there, at least one byte; 0 at the end.
    std::size_t receive_some(void * data, std::size_t size) const
    {
        auto const received = ::recv(descriptor_, data, size, 0);
        if(received < 0 && errno == ECONNRESET)
        {
            return 0;
        }
        return static_cast<std::size_t>(check(received));
    }

    /// Return false if the end comes before.
    bool receive(void * data, std::size_t size) const
    {
        auto * to = static_cast<char *>(data);
        while(size != 0)
        {
            auto const received = receive_some(to, size);
            if(received == 0)
            {
                return false;
            }
            to += received;
            size -= received;
        }
        return true;
    }

    /// There is nothing more to be sent.
    void shutdown() const { ::shutdown(descriptor_, SHUT_WR); }

private:
    int descriptor_;

    template <typename T> static T check(T result)
    {
        if(result < 0)
        {
            throw std::system_error(errno, std::generic_category());
        }
        return result;
    }

    static sockaddr_in make_address(std::uint16_t port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }

    void set_no_delay() const
    {
        int const on = 1;
        check(::setsockopt(
            descriptor_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on)));
    }
};

}

#endif // ODIL_BENCHMARKS_SUPPORT_SOCKET_H

#ifndef ODIL_TESTS_SUPPORT_MEMORYTRANSPORT_H
#define ODIL_TESTS_SUPPORT_MEMORYTRANSPORT_H

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <system_error>
#include <vector>

#include "odil/NetworkError.h"
#include "odil/dul/Transport.h"

namespace odil::test
{

// Peer in a box: bytes to hand out, bytes received, and the operation which
// must fail. No port, no thread, no sleep. All members may be set at any time,
// also by on_write.
class MemoryTransport final : public dul::Transport
{
public:
    enum class Failure
    {
        NetworkError, // connection reset, now and in all later operations
        EndOfStream, // the peer closed: reads end from now on, writes do not
        DeadlineExpired // this operation only
    };

    static constexpr std::size_t never = std::size_t(-1);

    // What the peer sends, and how much of it one read gives at most. When all
    // was read: EndOfStream, a silent peer (DeadlineExpired), or a reset.
    std::vector<std::uint8_t> incoming;
    std::size_t chunk = 1;
    Failure when_empty = Failure::EndOfStream;

    // What the peer received; called after each write: it may feed() an answer.
    std::vector<std::uint8_t> sent;
    std::function<void(MemoryTransport &)> on_write;

    // Calls of connect, read_some, write, wait_readable up to now, and the
    // first of them (from 0) which fails.
    std::size_t operations = 0;
    std::size_t fail_at = never;
    Failure failure = Failure::NetworkError;

    // Arguments of the last operations.
    std::string host;
    std::uint16_t port = 0;
    dul::Deadline deadline;

    bool open;
    bool sending = true; // until shutdown_send()

    explicit MemoryTransport(bool is_open = false) : open(is_open) {}

    void feed(std::vector<std::uint8_t> const & bytes)
    {
        incoming.insert(incoming.end(), bytes.begin(), bytes.end());
    }

    void connect(
        std::string const & peer_host,
        std::uint16_t peer_port,
        dul::Deadline limit) override
    {
        host = peer_host;
        port = peer_port;
        begin(limit);
        if(ended_)
        {
            fail(std::errc::connection_refused);
        }
        open = true;
    }

    std::size_t
    read_some(void * buffer, std::size_t size, dul::Deadline limit) override
    {
        check_open();
        begin(limit);
        if(is_at_end())
        {
            return 0;
        }
        return take(buffer, std::min(chunk, size));
    }

    std::size_t read_both(
        dul::MutableBuffer const & first,
        dul::MutableBuffer const & second,
        dul::Deadline limit) override
    {
        auto const count = read_some(first.data, first.size, limit);
        auto const left = count == first.size ? chunk - count : 0;
        return count + take(second.data, std::min(left, second.size));
    }

    void write(
        dul::ConstBuffer const * buffers,
        std::size_t count,
        dul::Deadline limit) override
    {
        check_open();
        begin(limit);
        if(!sending)
        {
            fail(std::errc::broken_pipe);
        }
        for(auto const * it = buffers; it != buffers + count; ++it)
        {
            auto const * data = static_cast<std::uint8_t const *>(it->data);
            sent.insert(sent.end(), data, data + it->size);
        }
        if(on_write)
        {
            on_write(*this);
        }
    }

    bool wait_readable(dul::Deadline limit) override
    {
        check_open();
        begin(limit);
        if(woken_.exchange(false))
        {
            return false;
        }
        is_at_end(); // a silent peer
        return true;
    }

    void wake() noexcept override { woken_ = true; }
    void cut() noexcept override { cut_ = true; }
    void shutdown_send() noexcept override { sending = false; }
    void close() noexcept override { open = false; }
    bool is_open() const noexcept override { return open; }

private:
    std::size_t take(void * buffer, std::size_t size)
    {
        auto const count = std::min(size, incoming.size());
        auto const end = incoming.begin() + static_cast<std::ptrdiff_t>(count);
        std::copy(incoming.begin(), end, static_cast<std::uint8_t *>(buffer));
        incoming.erase(incoming.begin(), end);
        return count;
    }

    std::atomic<bool> woken_{false};
    std::atomic<bool> cut_{false};
    bool reset_ = false;
    bool ended_ = false;

    [[noreturn]] static void fail(std::errc error)
    {
        throw NetworkError("Scripted", std::make_error_code(error));
    }

    void check_open() const
    {
        if(!open)
        {
            fail(std::errc::not_connected);
        }
    }

    void begin(dul::Deadline limit)
    {
        deadline = limit;
        if(cut_)
        {
            fail(std::errc::operation_canceled);
        }
        if(operations++ == fail_at)
        {
            apply(failure);
        }
        check_reset();
    }

    void apply(Failure what)
    {
        if(what == Failure::DeadlineExpired)
        {
            throw dul::DeadlineExpired("Scripted: too late");
        }
        (what == Failure::NetworkError ? reset_ : ended_) = true;
    }

    void check_reset() const
    {
        if(reset_)
        {
            fail(std::errc::connection_reset);
        }
    }

    bool is_at_end()
    {
        if(!ended_ && incoming.empty())
        {
            apply(when_empty);
            check_reset();
        }
        return ended_;
    }
};

}

#endif // ODIL_TESTS_SUPPORT_MEMORYTRANSPORT_H

#ifndef ODIL_TESTS_SUPPORT_FAULTYTRANSPORT_H
#define ODIL_TESTS_SUPPORT_FAULTYTRANSPORT_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <system_error>

#include "dul/TcpTransport.h"
#include "odil/NetworkError.h"
#include "odil/dul/DeadlineExpired.h"
#include "support/MemoryTransport.h"

namespace odil::test
{

// TCP of which the n-th operation fails.
class FaultyTransport final : public dul::Transport
{
public:
    using Failure = MemoryTransport::Failure;

    FaultyTransport(
        std::size_t fail_at, Failure failure, std::size_t & operations)
        : fail_at_(fail_at), failure_(failure), operations_(operations)
    {
    }

    void connect(
        std::string const & host,
        std::uint16_t port,
        dul::Deadline deadline) override
    {
        begin();
        tcp_.connect(host, port, deadline);
    }

    std::size_t
    read_some(void * buffer, std::size_t size, dul::Deadline deadline) override
    {
        begin();
        return is_at_end_ ? 0 : tcp_.read_some(buffer, size, deadline);
    }

    std::size_t read_both(
        dul::MutableBuffer const & first,
        dul::MutableBuffer const & second,
        dul::Deadline deadline) override
    {
        begin();
        return is_at_end_ ? 0 : tcp_.read_both(first, second, deadline);
    }

    void write(
        dul::ConstBuffer const * buffers,
        std::size_t count,
        dul::Deadline deadline) override
    {
        begin();
        tcp_.write(buffers, count, deadline);
    }

    bool wait_readable(dul::Deadline deadline) override
    {
        begin();
        return is_at_end_ || tcp_.wait_readable(deadline);
    }

    void wake() noexcept override { tcp_.wake(); }
    void cut() noexcept override { tcp_.cut(); }
    void shutdown_send() noexcept override { tcp_.shutdown_send(); }
    void close() noexcept override { tcp_.close(); }
    bool is_open() const noexcept override { return tcp_.is_open(); }

private:
    dul::TcpTransport tcp_;
    std::size_t fail_at_;
    Failure failure_;
    std::size_t & operations_;
    bool is_at_end_ = false;

    void begin()
    {
        if(operations_++ != fail_at_)
        {
            return;
        }
        switch(failure_)
        {
        case Failure::NetworkError:
            throw NetworkError(
                "Scripted", std::make_error_code(std::errc::connection_reset));
        case Failure::DeadlineExpired:
            throw dul::DeadlineExpired("Scripted: too late");
        case Failure::EndOfStream:
            is_at_end_ = true;
        }
    }
};

}

#endif // ODIL_TESTS_SUPPORT_FAULTYTRANSPORT_H

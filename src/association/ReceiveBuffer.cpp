#include "association/ReceiveBuffer.h"

#include <algorithm>
#include <cstring>
#include <system_error>
#include <tuple>

#include "odil/NetworkError.h"
#include "odil/pdu/PDataTF.h"

namespace odil::association
{

namespace
{

constexpr std::size_t buffer_size = 65536;

// From this size on, bytes are read to their place at once.
constexpr std::size_t direct_size = 4096;

// After these, the headers of the next PDU are read alone, and so are the last
// bytes of what was wanted: behind them there may be more such bytes.
constexpr auto header_size = std::tuple_size_v<pdu::PDataTF::Header>;

}

ReceiveBuffer::ReceiveBuffer(dul::Transport & transport)
    : transport_(transport), bytes_(new char[buffer_size]) // not initialised
{
}

std::size_t ReceiveBuffer::read_some(
    void * destination, std::size_t size, dul::Deadline deadline)
{
    if(is_empty() && size >= direct_size)
    {
        exact_reads_ = 2;
        return receive(destination, size, deadline);
    }
    auto const [bytes, count] = take(size, deadline);
    std::memcpy(destination, bytes, count);
    return count;
}

void ReceiveBuffer::read_all(
    void * destination, std::size_t size, dul::Deadline deadline)
{
    auto * bytes = static_cast<char *>(destination);
    while(size != 0)
    {
        auto const count = read_some(bytes, size, deadline);
        bytes += count;
        size -= count;
    }
}

std::pair<char *, std::size_t>
ReceiveBuffer::take(std::size_t maximum, dul::Deadline deadline)
{
    if(is_empty())
    {
        clear();
        auto const size = exact_reads_ > 0
                              ? std::clamp(maximum, header_size, buffer_size)
                              : buffer_size;
        exact_reads_ = std::max(exact_reads_ - 1, 0);
        end_ = receive(bytes_.get(), size, deadline);
    }
    auto * const bytes = &bytes_[begin_];
    auto const count = std::min(maximum, end_ - begin_);
    begin_ += count;
    return {bytes, count};
}

std::size_t ReceiveBuffer::receive(
    void * destination, std::size_t size, dul::Deadline deadline)
{
    auto const count = transport_.read_some(destination, size, deadline);
    if(count == 0)
    {
        throw NetworkError(
            "The peer closed the connection without releasing the association",
            std::make_error_code(std::errc::connection_reset));
    }
    return count;
}

}

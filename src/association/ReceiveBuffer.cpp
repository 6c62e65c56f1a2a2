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

// With bytes which go to their place, or after them, the headers of the next
// PDU are read alone: behind them there may be more such bytes.
constexpr auto header_size = std::tuple_size_v<pdu::PDataTF::Header>;

}

ReceiveBuffer::ReceiveBuffer(dul::Transport & transport)
    : transport_(transport), bytes_(new char[buffer_size]) // not initialised
{
}

std::size_t ReceiveBuffer::read_some(
    void * destination, std::size_t size, dul::Deadline deadline)
{
    if(is_empty())
    {
        clear();
        auto const count = check(transport_.read_both(
            {destination, size}, {bytes_.get(), header_size}, deadline));
        end_ = count - std::min(count, size);
        is_exact_ = end_ == 0;
        return count - end_;
    }
    auto const [bytes, count] = take(size, deadline);
    std::memcpy(destination, bytes, count);
    return count;
}

void ReceiveBuffer::read_all(
    void * destination, std::size_t size, dul::Deadline deadline)
{
    auto * to = static_cast<char *>(destination);
    while(size != 0)
    {
        auto const [bytes, count] = take(size, deadline);
        std::memcpy(to, bytes, count);
        to += count;
        size -= count;
    }
}

std::pair<char *, std::size_t>
ReceiveBuffer::take(std::size_t maximum, dul::Deadline deadline)
{
    if(is_empty())
    {
        clear();
        auto const size = std::exchange(is_exact_, false)
                              ? std::clamp(maximum, header_size, buffer_size)
                              : buffer_size;
        end_ = check(transport_.read_some(bytes_.get(), size, deadline));
    }
    auto * const bytes = &bytes_[begin_];
    auto const count = std::min(maximum, end_ - begin_);
    begin_ += count;
    return {bytes, count};
}

std::size_t ReceiveBuffer::check(std::size_t count)
{
    if(count == 0)
    {
        throw NetworkError(
            "The peer closed the connection without releasing the association",
            std::make_error_code(std::errc::connection_reset));
    }
    return count;
}

}

#ifndef ODIL_BENCHMARKS_SUPPORT_PDUREADER_H
#define ODIL_BENCHMARKS_SUPPORT_PDUREADER_H

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <vector>

#include "Socket.h"

namespace benchmarks
{

using Bytes = std::vector<unsigned char>;

inline std::uint32_t get_uint32_be(unsigned char const * bytes)
{
    return std::uint32_t(bytes[0]) << 24 | std::uint32_t(bytes[1]) << 16
           | std::uint32_t(bytes[2]) << 8 | bytes[3];
}

inline void append_uint32_be(Bytes & bytes, std::size_t value)
{
    for(int shift = 24; shift >= 0; shift -= 8)
    {
        bytes.push_back(static_cast<unsigned char>(value >> shift));
    }
}

/// Cuts what is received in PDUs (PS3.8, 9.3.1), as many as come at once.
class PDUReader
{
public:
    struct PDU
    {
        std::uint8_t type;
        unsigned char const * begin; ///< after the header
        std::size_t size;
    };

    explicit PDUReader(Socket const & socket)
        : socket_(socket), buffer_(1 << 19)
    {
    }

    /// The next one, which is valid until the next call; false at the end.
    bool next(PDU & pdu)
    {
        if(!require(6))
        {
            return false;
        }
        auto const * header = buffer_.data() + begin_;
        auto const size = get_uint32_be(header + 2);
        if(size > buffer_.size() - 6)
        {
            throw std::runtime_error("The PDU is too long");
        }
        if(!require(6 + size))
        {
            throw std::runtime_error("The PDU is not complete");
        }
        header = buffer_.data() + begin_; // it may have moved
        pdu = {header[0], header + 6, size};
        begin_ += 6 + size;
        return true;
    }

private:
    Socket const & socket_;
    Bytes buffer_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;

    bool require(std::size_t size)
    {
        if(begin_ == end_)
        {
            begin_ = end_ = 0;
        }
        else if(begin_ + size > buffer_.size())
        {
            std::memmove(
                buffer_.data(), buffer_.data() + begin_, end_ - begin_);
            end_ -= begin_;
            begin_ = 0;
        }
        while(end_ - begin_ < size)
        {
            auto const received = socket_.receive_some(
                buffer_.data() + end_, buffer_.size() - end_);
            if(received == 0)
            {
                return false;
            }
            end_ += received;
        }
        return true;
    }
};

}

#endif // ODIL_BENCHMARKS_SUPPORT_PDUREADER_H

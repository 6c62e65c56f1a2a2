#ifndef ODIL_SRC_DUL_PIECES_H
#define ODIL_SRC_DUL_PIECES_H

#include <cstddef>

#include <boost/system/error_code.hpp>

#include "odil/dul/Transport.h"

namespace odil::dul
{

// What is left to be sent.
class Pieces
{
public:
    Pieces(ConstBuffer const * begin, std::size_t count)
        : begin_(begin), end_(begin + count)
    {
        consume(0);
    }

    bool empty() const noexcept { return begin_ == end_; }

    // Send what the system takes in one call, without waiting; not if empty.
    std::size_t
    send(int socket, boost::system::error_code & error) const noexcept;

    void consume(std::size_t count) noexcept;

private:
    ConstBuffer const * begin_;
    ConstBuffer const * end_;
    std::size_t offset_ = 0; // in the first one
};

}

#endif // ODIL_SRC_DUL_PIECES_H

#ifndef ODIL_SRC_ASSOCIATION_RECEIVEBUFFER_H
#define ODIL_SRC_ASSOCIATION_RECEIVEBUFFER_H

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>

#include "odil/dul/Transport.h"

namespace odil::association
{

// Bytes which arrive from a transport, in as few reads as possible: small ones
// wait here, others go to their place at once. Errors of the transport pass;
// its end is a NetworkError.
class ReceiveBuffer
{
public:
    explicit ReceiveBuffer(dul::Transport & transport);

    bool is_empty() const noexcept { return begin_ == end_; }
    void clear() noexcept { begin_ = end_ = 0; }

    // Read at least one byte, those which are not here yet to their place at
    // once.
    std::size_t
    read_some(void * destination, std::size_t size, dul::Deadline deadline);

    // Read all bytes of something small.
    void read_all(void * destination, std::size_t size, dul::Deadline deadline);

    // Take at least one byte without copying it; of use until the next call.
    std::pair<char *, std::size_t>
    take(std::size_t maximum, dul::Deadline deadline);

private:
    dul::Transport & transport_;
    std::unique_ptr<char[]> bytes_; // NOLINT(*-avoid-c-arrays)
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    bool is_exact_ = false; // the next read is not to go beyond what is wanted

    // Throw NetworkError if no byte has come.
    static std::size_t check(std::size_t count);
};

}

#endif // ODIL_SRC_ASSOCIATION_RECEIVEBUFFER_H

#ifndef ODIL_SRC_CODEC_INFLATER_H
#define ODIL_SRC_CODEC_INFLATER_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <streambuf>

#include <zlib.h>

#include "codec/ByteSource.h"

namespace odil::detail
{

// The bytes of a deflated data set, inflated while they are read (PS3.5, A.5).
// The compressed ones are read to the end of their stream, some in advance.
//
// Bytes which are no deflated data, or too few of them, are BrokenData with the
// position among the compressed ones; what is in front of them comes out.
class Inflater : public std::streambuf
{
public:
    // From the position of the source, which the stream of it must outlive.
    explicit Inflater(ByteSource const & compressed);
    Inflater(Inflater const &) = delete;
    Inflater & operator=(Inflater const &) = delete;
    ~Inflater() override;

protected:
    int_type underflow() override;

private:
    static constexpr std::size_t chunk_size = 0x4000;

    ByteSource compressed_;
    z_stream zlib_{};
    bool is_started_ = false;
    bool is_at_end_ = false;
    std::exception_ptr error_; // of what comes next
    std::array<std::uint8_t, chunk_size> input_{};
    std::array<char, chunk_size> output_{};

    // Read compressed bytes, at least one but at the end of the stream.
    void fill();

    // Put bytes into the output, or none.
    void inflate_some();

    // Nothing but padding follows.
    void check_end();
};

}

#endif // ODIL_SRC_CODEC_INFLATER_H

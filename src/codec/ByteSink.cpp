#include "codec/ByteSink.h"

#include <utility>

#include "odil/Exception.h"

namespace odil::detail
{

// NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): the buffer
ByteSink::ByteSink(std::ostream & stream)
    : stream_(stream), buffer_(stream.rdbuf())
{
    if(stream.fail() || buffer_ == nullptr)
    {
        throw Exception("the stream cannot be written to");
    }
}

void ByteSink::flush()
{
    put(gathered_.data(), std::exchange(used_, 0));
}

void ByteSink::put(void const * data, std::size_t size)
try
{
    auto const count = static_cast<std::streamsize>(size);
    if(buffer_->sputn(static_cast<char const *>(data), count) != count)
    {
        fail();
    }
}
catch(std::ios_base::failure const &)
{
    fail();
}

// The caller gets an exception of ours, also where the stream is asked to
// throw.
void ByteSink::fail()
{
    try
    {
        stream_.setstate(std::ios_base::badbit);
    }
    catch(std::ios_base::failure const &)
    {
    }
    throw Exception("the stream does not take all bytes");
}

}

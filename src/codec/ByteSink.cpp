#include "codec/ByteSink.h"

#include "odil/Exception.h"

namespace odil::detail
{

ByteSink::ByteSink(std::ostream & stream)
    : stream_(stream), buffer_(stream.rdbuf())
{
    if(stream.fail() || buffer_ == nullptr)
    {
        throw Exception("the stream cannot be written to");
    }
}

void ByteSink::write(void const * data, std::size_t size)
try
{
    auto const count = static_cast<std::streamsize>(size);
    if(count != 0
       && buffer_->sputn(static_cast<char const *>(data), count) != count)
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

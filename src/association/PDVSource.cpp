#include "association/PDVSource.h"

#include <algorithm>
#include <string>

namespace odil::association
{

PDVSource::PDVSource(
    UpperLayer & upper_layer,
    bool is_command,
    TimeLimit const & first,
    Patience const & patience)
    : upper_layer_(upper_layer), patience_(patience),
      pdv_(upper_layer.receive(first))
{
    if(pdv_.is_command != is_command)
    {
        upper_layer_.refuse(
            pdu::AAbort::Reason::UnexpectedPDUParameter,
            is_command ? "part of a data set where a command is expected"
                       : "part of a command where a data set is expected");
    }
}

void PDVSource::skip()
{
    while(underflow() != traits_type::eof())
    {
        setg(eback(), egptr(), egptr());
    }
}

PDVSource::int_type PDVSource::underflow()
{
    if(gptr() != egptr())
    {
        return traits_type::to_int_type(*gptr());
    }
    if(is_at_end())
    {
        return traits_type::eof();
    }
    auto const [bytes, size] = upper_layer_.view(patience_.start());
    setg(bytes, bytes, bytes + size);
    return traits_type::to_int_type(*bytes);
}

std::streamsize PDVSource::xsgetn(char * destination, std::streamsize size)
{
    auto const buffered = std::min<std::streamsize>(size, egptr() - gptr());
    std::copy_n(gptr(), buffered, destination);
    setg(eback(), gptr() + buffered, egptr());

    auto count = buffered;
    while(count != size && !is_at_end())
    {
        count += static_cast<std::streamsize>(upper_layer_.read(
            destination + count,
            static_cast<std::size_t>(size - count),
            patience_.start()));
    }
    return count;
}

// There is no byte in the current fragment, nor in a following one. Goes on to
// the next fragment where the current one has been read.
bool PDVSource::is_at_end()
{
    while(upper_layer_.get_remaining() == 0)
    {
        if(pdv_.is_last)
        {
            return true;
        }
        auto const & next = upper_layer_.receive(patience_.start());
        if(next.is_command != pdv_.is_command
           || next.presentation_context_id != pdv_.presentation_context_id)
        {
            upper_layer_.refuse(
                pdu::AAbort::Reason::UnexpectedPDUParameter,
                "part of another message in the middle of a message");
        }
        pdv_ = next;
    }
    return false;
}

}

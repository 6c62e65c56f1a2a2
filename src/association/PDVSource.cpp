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
    : upper_layer_(upper_layer), patience_(patience), limit_(first),
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
    auto const [bytes, size] = upper_layer_.view(limit_);
    setg(bytes, bytes, bytes + size);
    count(size);
    return traits_type::to_int_type(*bytes);
}

std::streamsize PDVSource::xsgetn(char * destination, std::streamsize size)
{
    constexpr std::streamsize large = 4096; // not to be copied
    auto const is_large = size >= large;
    std::streamsize copied = 0;
    for(;;)
    {
        auto const buffered =
            std::min<std::streamsize>(size - copied, egptr() - gptr());
        std::copy_n(gptr(), buffered, destination + copied);
        setg(eback(), gptr() + buffered, egptr());
        copied += buffered;
        auto const left = size - copied;
        if(left == 0
           || (is_large ? is_at_end() : underflow() == traits_type::eof()))
        {
            return copied;
        }
        if(is_large)
        {
            auto const received = upper_layer_.read(
                destination + copied, static_cast<std::size_t>(left), limit_);
            copied += static_cast<std::streamsize>(received);
            count(received);
        }
    }
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
        auto const & next = upper_layer_.receive(limit_);
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

// The time starts again with each part, whatever are the fragments: a line may
// be slow, but a peer which sends next to nothing, or nothing, gets no more.
void PDVSource::count(std::size_t size)
{
    constexpr std::size_t part = 4096;
    received_ += size;
    if(received_ >= part)
    {
        limit_ = patience_.start();
        received_ = 0;
    }
}

}

#include "association/PDVSink.h"

#include <algorithm>
#include <utility>

namespace odil::association
{

namespace
{

// Bytes of the caller which leave at once: calls of 128 kB take more time, and
// larger ones would have to leave within the message time-out on a slow line.
constexpr std::size_t maximum_write = 262144;

}

PDVSink::PDVSink(
    UpperLayer & upper_layer,
    std::uint8_t presentation_context_id,
    bool is_command,
    Fragments & buffer,
    Patience const & patience,
    PDVSink * preceding)
    : upper_layer_(upper_layer), patience_(patience), preceding_(preceding),
      fragment_size_(buffer.get_fragment_size())
{
    pdv_.presentation_context_id = presentation_context_id;
    pdv_.is_command = is_command;
    auto const room = buffer.get_fragment_count();
    auto const count = maximum_write / fragment_size_;
    more_ = std::clamp(count, room, DataPDUs::maximum_count) - room;
    setp(buffer.begin(), buffer.end());
}

void PDVSink::finish()
{
    pdv_.is_last = true;
    send(nullptr, 0);
}

PDVSink::int_type PDVSink::overflow(int_type character)
{
    // A full buffer is kept until it is known not to be the last fragment.
    if(traits_type::eq_int_type(character, traits_type::eof()))
    {
        return traits_type::not_eof(character);
    }
    send(nullptr, 0);
    *pptr() = traits_type::to_char_type(character);
    pbump(1);
    return character;
}

std::streamsize PDVSink::xsputn(char const * bytes, std::streamsize size)
{
    auto left = size;
    while(left > epptr() - pptr())
    {
        auto const count = get_write_size(left);
        send(bytes, static_cast<std::size_t>(count));
        bytes += count;
        left -= count;
    }
    std::copy_n(bytes, left, pptr());
    pbump(static_cast<int>(left));
    return size;
}

// What fills the buffer, and whole fragments behind it; some bytes stay, for
// the last one.
std::streamsize PDVSink::get_write_size(std::streamsize left) const
{
    auto const room = epptr() - pptr();
    auto const size = static_cast<std::streamsize>(fragment_size_);
    auto const more = static_cast<std::streamsize>(more_);
    return room + std::min((left - room - 1) / size, more) * size;
}

// One write: what is in the buffer, then the bytes.
void PDVSink::send(char const * bytes, std::size_t size)
{
    DataPDUs pdus;
    if(auto * preceding = std::exchange(preceding_, nullptr))
    {
        preceding->pdv_.is_last = true;
        preceding->add(pdus, nullptr, 0);
    }
    add(pdus, bytes, size);
    upper_layer_.send(pdus, patience_.start());
    setp(pbase(), epptr());
}

void PDVSink::add(DataPDUs & pdus, char const * bytes, std::size_t size)
{
    has_sent_ = true;
    auto const buffered = static_cast<std::size_t>(pptr() - pbase());
    pdus.add(pdv_, {pbase(), buffered}, {bytes, size}, fragment_size_);
}

}

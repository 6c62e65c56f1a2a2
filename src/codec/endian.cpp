#include "codec/endian.h"

namespace odil::detail
{

namespace
{

template <typename Word> void swap(std::uint8_t * bytes, std::size_t size)
{
    for(auto * const end = bytes + size; bytes != end; bytes += sizeof(Word))
    {
        store(load<Word>(bytes, true), bytes, false);
    }
}

}

void swap_words(
    std::uint8_t * bytes, std::size_t size, std::size_t unit) noexcept
{
    switch(unit)
    {
    case 2:
        return swap<std::uint16_t>(bytes, size);
    case 4:
        return swap<std::uint32_t>(bytes, size);
    case 8:
        return swap<std::uint64_t>(bytes, size);
    default:
        return; // bytes
    }
}

}

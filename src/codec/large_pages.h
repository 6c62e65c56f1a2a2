#ifndef ODIL_SRC_CODEC_LARGE_PAGES_H
#define ODIL_SRC_CODEC_LARGE_PAGES_H

#include <cstddef>

namespace odil::detail
{

// Tell the system that memory which has not been used yet will be filled: where
// it can, it gives large values pages of 2 MB. To be given those of 4 kB, one
// at a time, takes longer than to read what goes there.
void prefer_large_pages(void * memory, std::size_t size) noexcept;

// Room in a list of bytes, as reserve() makes it.
template <typename Bytes> void make_room(Bytes & bytes, std::size_t capacity)
{
    Bytes larger;
    larger.reserve(capacity);
    prefer_large_pages(larger.data(), capacity);
    larger.insert(larger.end(), bytes.begin(), bytes.end());
    bytes.swap(larger);
}

}

#endif // ODIL_SRC_CODEC_LARGE_PAGES_H

#include "association/DataPDUs.h"

#include <algorithm>
#include <cstdint>

namespace odil::association
{

void DataPDUs::add(
    pdu::PDVHeader header,
    dul::ConstBuffer first,
    dul::ConstBuffer second,
    std::size_t fragment_size)
{
    auto const is_last = header.is_last;
    auto left = first.size + second.size;
    do
    {
        auto size = std::min(left, fragment_size);
        left -= size;
        header.is_last = is_last && left == 0;
        header.data_length = static_cast<std::uint32_t>(size);
        auto & bytes = headers_[header_count_];
        ++header_count_;
        bytes = pdu::PDataTF::make_header(header);
        append(bytes.data(), bytes.size());
        for(auto * source : {&first, &second})
        {
            auto const count = std::min(size, source->size);
            append(source->data, count);
            source->data = static_cast<char const *>(source->data) + count;
            source->size -= count;
            size -= count;
        }
    } while(left != 0);
}

void DataPDUs::append(void const * data, std::size_t size) noexcept
{
    if(size != 0)
    {
        pieces_[piece_count_] = {data, size};
        ++piece_count_;
    }
}

}

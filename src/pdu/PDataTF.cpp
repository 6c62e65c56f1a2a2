#include "odil/pdu/PDataTF.h"

#include <limits>

#include "pdu/layout.h"

namespace odil::pdu
{

namespace
{

void write(ByteWriter & writer, PDV const & pdv)
{
    constexpr auto maximum =
        std::numeric_limits<std::uint32_t>::max() - PDataTF::overhead;
    if(!is_presentation_context_id(pdv.presentation_context_id))
    {
        throw EncodeError("Presentation context identifier is even");
    }
    if(pdv.size > maximum)
    {
        throw EncodeError("P-DATA-TF: more than 4 GiB");
    }
    std::uint8_t header[PDVHeader::size];
    PDVHeader{
        pdv.presentation_context_id,
        pdv.is_command,
        pdv.is_last,
        static_cast<std::uint32_t>(pdv.size)}
        .encode(header);
    writer.bytes(header, PDVHeader::size);
    writer.bytes(pdv.data, pdv.size);
}

}

PDataTF PDataTF::decode(std::uint8_t const * body, std::size_t size)
{
    auto reader = read_body(body, size);
    if(reader.remaining() == 0)
    {
        throw DecodeError("P-DATA-TF: no item", reader.offset());
    }

    PDataTF pdu;
    while(reader.remaining() != 0)
    {
        auto const header = PDVHeader::decode(
            body + size - reader.remaining(),
            reader.remaining(),
            reader.offset());
        reader.skip(PDVHeader::size);
        pdu.pdvs.push_back(
            {header.presentation_context_id,
             header.is_command,
             header.is_last,
             reader.bytes(header.data_length),
             header.data_length});
    }
    return pdu;
}

void PDataTF::encode(std::vector<std::uint8_t> & buffer) const
{
    if(pdvs.empty())
    {
        throw EncodeError("P-DATA-TF: no item");
    }
    write_pdu(
        buffer,
        type,
        [&](ByteWriter & writer)
        {
            for(auto const & pdv : pdvs)
            {
                write(writer, pdv);
            }
        });
}

bool operator==(PDataTF const & left, PDataTF const & right) noexcept
{
    return left.pdvs == right.pdvs;
}

}

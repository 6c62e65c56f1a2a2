#include "odil/pdu/PresentationContextRQ.h"

#include <optional>
#include <utility>

#include "pdu/layout.h"

namespace odil::pdu
{

PresentationContextRQ PresentationContextRQ::decode(
    std::uint8_t const * body, std::size_t size, std::size_t offset)
{
    ByteReader reader(body, size, offset);
    PresentationContextRQ item;
    std::optional<std::string> abstract_syntax;

    item.id = read_presentation_context_id(reader); // 5
    reader.skip(3); // 6-8: reserved, not tested
    read_items(
        reader,
        [&](std::uint8_t type, ByteReader sub_item)
        {
            if(type == abstract_syntax_type)
            {
                read_once(abstract_syntax, sub_item, read_proposed_uid_item);
            }
            else if(type == transfer_syntax_type)
            {
                item.transfer_syntaxes.push_back(
                    read_proposed_uid_item(sub_item));
            }
        });

    if(!abstract_syntax || item.transfer_syntaxes.empty())
    {
        throw DecodeError(
            "Presentation context without abstract or transfer syntax", offset);
    }
    item.abstract_syntax = std::move(*abstract_syntax);
    return item;
}

void PresentationContextRQ::encode(std::vector<std::uint8_t> & buffer) const
{
    if(transfer_syntaxes.empty())
    {
        throw EncodeError("Presentation context without transfer syntax");
    }
    write_item(
        buffer,
        item_type,
        [&](ByteWriter & writer)
        {
            write_presentation_context_id(writer, id); // 5
            writer.zeros(3); // 6-8: reserved
            write_uid_item(buffer, abstract_syntax_type, abstract_syntax);
            for(auto const & uid : transfer_syntaxes)
            {
                write_uid_item(buffer, transfer_syntax_type, uid);
            }
        });
}

bool operator==(
    PresentationContextRQ const & left,
    PresentationContextRQ const & right) noexcept
{
    return left.id == right.id && left.abstract_syntax == right.abstract_syntax
           && left.transfer_syntaxes == right.transfer_syntaxes;
}

}

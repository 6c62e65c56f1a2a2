#include "odil/pdu/PresentationContextAC.h"

#include <optional>
#include <utility>

#include "pdu/layout.h"

namespace odil::pdu
{

PresentationContextAC PresentationContextAC::decode(
    std::uint8_t const * body, std::size_t size, std::size_t offset)
{
    ByteReader reader(body, size, offset);
    PresentationContextAC item;

    item.id = read_presentation_context_id(reader); // 5
    reader.skip(1); // 6: reserved, not tested
    auto const result = reader.u8(); // 7
    reader.skip(1); // 8: reserved, not tested
    if(result > static_cast<int>(Result::TransferSyntaxesNotSupported))
    {
        throw DecodeError(
            "Presentation context with unknown result", offset + 2);
    }
    item.result = static_cast<Result>(result);
    if(item.result != Result::Acceptance)
    {
        return item; // 9-xxx: not significant, not tested
    }

    std::optional<std::string> transfer_syntax;
    read_items(
        reader,
        [&](std::uint8_t type, ByteReader sub_item)
        {
            if(type == transfer_syntax_type)
            {
                read_once(transfer_syntax, sub_item, read_uid_item);
            }
        });
    if(!transfer_syntax)
    {
        throw DecodeError(
            "Presentation context without transfer syntax", offset);
    }
    item.transfer_syntax = std::move(*transfer_syntax);
    return item;
}

void PresentationContextAC::encode(std::vector<std::uint8_t> & buffer) const
{
    write_item(
        buffer,
        item_type,
        [&](ByteWriter & writer)
        {
            write_presentation_context_id(writer, id); // 5
            writer.u8(0); // 6: reserved
            writer.u8(static_cast<std::uint8_t>(result)); // 7
            writer.u8(0); // 8: reserved
            write_uid_item(buffer, transfer_syntax_type, transfer_syntax);
        });
}

bool operator==(
    PresentationContextAC const & left,
    PresentationContextAC const & right) noexcept
{
    return left.id == right.id && left.result == right.result
           && left.transfer_syntax == right.transfer_syntax;
}

char const * describe(PresentationContextAC::Result result) noexcept
{
    using Result = PresentationContextAC::Result;
    switch(result)
    {
    case Result::Acceptance:
        return "accepted";
    case Result::UserRejection:
        return "rejected by the user";
    case Result::NoReason:
        return "rejected without a reason";
    case Result::AbstractSyntaxNotSupported:
        return "abstract syntax not supported";
    case Result::TransferSyntaxesNotSupported:
        return "transfer syntaxes not supported";
    }
    return "unknown result";
}

}

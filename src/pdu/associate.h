#ifndef ODIL_SRC_PDU_ASSOCIATE_H
#define ODIL_SRC_PDU_ASSOCIATE_H

#include <algorithm>
#include <bitset>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "odil/pdu/UserInformation.h"
#include "pdu/layout.h"

// What A-ASSOCIATE-RQ and A-ASSOCIATE-AC have in common: all but the form of
// the presentation contexts (PS3.8, 9.3.2 and 9.3.3).

namespace odil::pdu
{

inline constexpr std::uint8_t application_context_type = 0x10;

// Identifiers of the presentation contexts met so far: each only once
// (7.1.1.13).
using Identifiers = std::bitset<256>;

// Whether the identifier is new.
inline bool claim(Identifiers & identifiers, std::uint8_t id)
{
    auto const is_new = !identifiers.test(id);
    identifiers.set(id);
    return is_new;
}

template <typename Context>
void read_context(
    std::vector<Context> & contexts,
    Identifiers & identifiers,
    ByteReader & body)
{
    auto const offset = body.offset();
    read_again(contexts, body);
    if(!claim(identifiers, contexts.back().id))
    {
        throw DecodeError("Presentation context identifier used twice", offset);
    }
}

template <typename Context>
void check_contexts(std::vector<Context> const & contexts)
{
    Identifiers identifiers;
    for(auto const & context : contexts)
    {
        if(!claim(identifiers, context.id))
        {
            throw EncodeError(
                "Presentation context identifier " + std::to_string(context.id)
                + " used twice");
        }
    }
    if(identifiers.none())
    {
        throw EncodeError("No presentation context");
    }
}

template <typename PDU> void read_fixed_fields(PDU & pdu, ByteReader & reader)
{
    pdu.protocol_version = reader.u16(); // 7-8
    reader.skip(2); // 9-10: reserved, not tested
    pdu.called_ae_title = read_ae_title(reader); // 11-26
    pdu.calling_ae_title = read_ae_title(reader); // 27-42
    auto const * const reserved = reader.bytes(pdu.reserved.size()); // 43-74
    std::copy_n(reserved, pdu.reserved.size(), pdu.reserved.begin());
}

template <typename PDU>
PDU decode_associate(std::uint8_t const * body, std::size_t size)
{
    using Context = typename decltype(PDU::presentation_contexts)::value_type;

    auto reader = read_body(body, size);
    PDU pdu;
    std::optional<std::string> application_context;
    std::optional<UserInformation> user_information;
    Identifiers identifiers;

    read_fixed_fields(pdu, reader); // 7-74
    read_items( // 75-xxx
        reader,
        [&](std::uint8_t type, ByteReader item)
        {
            switch(type)
            {
            case application_context_type:
                return read_once(application_context, item, read_uid_item);
            case Context::item_type:
                return read_context(
                    pdu.presentation_contexts, identifiers, item);
            case UserInformation::item_type:
                return read_once(user_information, item);
            default:
                return; // unknown: skipped (9.3.1)
            }
        });

    if(!application_context || !user_information
       || pdu.presentation_contexts.empty())
    {
        throw DecodeError(
            std::string(describe(PDU::type)) + ": missing item",
            reader.offset());
    }
    pdu.application_context = std::move(*application_context);
    pdu.user_information = std::move(*user_information);
    return pdu;
}

template <typename PDU> void encode_associate(PDU const & pdu, Bytes & buffer)
{
    check_contexts(pdu.presentation_contexts);
    write_pdu(
        buffer,
        PDU::type,
        [&](ByteWriter & writer)
        {
            writer.u16(pdu.protocol_version); // 7-8
            writer.zeros(2); // 9-10: reserved
            write_ae_title(writer, pdu.called_ae_title); // 11-26
            write_ae_title(writer, pdu.calling_ae_title); // 27-42
            writer.bytes(pdu.reserved.data(), pdu.reserved.size()); // 43-74
            write_uid_item( // 75-xxx
                buffer,
                application_context_type,
                pdu.application_context);
            write_each(buffer, pdu.presentation_contexts);
            pdu.user_information.encode(buffer);
        });
}

template <typename PDU> auto as_tuple(PDU const & pdu)
{
    return std::tie(
        pdu.protocol_version,
        pdu.called_ae_title,
        pdu.calling_ae_title,
        pdu.reserved,
        pdu.application_context,
        pdu.presentation_contexts,
        pdu.user_information);
}

}

#endif // ODIL_SRC_PDU_ASSOCIATE_H

#ifndef ODIL_SRC_PDU_LAYOUT_H
#define ODIL_SRC_PDU_LAYOUT_H

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/ByteReader.h"
#include "core/ByteWriter.h"
#include "odil/EncodeError.h"
#include "odil/pdu/PDUHeader.h"
#include "odil/pdu/PDUType.h"

// What PDUs and items have in common on the wire (PS3.8, 9.3.1).

namespace odil::pdu
{

using detail::ByteReader;
using detail::ByteWriter;
using Bytes = std::vector<std::uint8_t>;

inline constexpr std::size_t maximum_uid_length = 64; // PS3.5, 9.1

// Reader of the body of a PDU; offsets count from the start of the header.
inline ByteReader read_body(std::uint8_t const * body, std::size_t size)
{
    return {body, size, PDUHeader::size};
}

// Append a PDU whose body is written by the function; if this fails, the buffer
// is as before.
template <typename Function>
void write_pdu(Bytes & buffer, PDUType type, Function && write_body)
{
    auto const size = buffer.size();
    try
    {
        ByteWriter writer(buffer);
        writer.u8(static_cast<std::uint8_t>(type)); // 1
        writer.u8(0); // 2: reserved
        auto const body = writer.begin_length32(); // 3-6
        write_body(writer);
        writer.end_length32(body);
    }
    catch(...)
    {
        buffer.resize(size);
        throw;
    }
}

// Append an item whose body is written by the function.
template <typename Function>
void write_item(Bytes & buffer, std::uint8_t type, Function && write_body)
{
    ByteWriter writer(buffer);
    writer.u8(type); // 1
    writer.u8(0); // 2: reserved, or version 0 (57H)
    auto const body = writer.begin_length16(); // 3-4
    write_body(writer);
    writer.end_length16(body);
}

// Call the function with the type and the body of each item.
template <typename Function>
void read_items(ByteReader & reader, Function && read_item)
{
    while(reader.remaining() != 0)
    {
        auto const type = reader.u8(); // 1
        reader.skip(1); // 2: reserved, not tested
        auto const length = reader.u16(); // 3-4
        read_item(type, reader.sub(length));
    }
}

// Decode the body of an item by the function of its class.
template <typename Item> Item read_item(ByteReader & body)
{
    auto const offset = body.offset();
    auto const size = body.remaining();
    return Item::decode(body.bytes(size), size, offset);
}

// Items which may be there only once; a second one is an error.
template <typename Item>
void read_once(
    std::optional<Item> & item,
    ByteReader & body,
    Item (*read)(ByteReader &) = read_item<Item>)
{
    if(item)
    {
        throw DecodeError("Item which may be there only once", body.offset());
    }
    item = read(body);
}

// Items of which there may be several.
template <typename Item>
void read_again(std::vector<Item> & items, ByteReader & body)
{
    items.push_back(read_item<Item>(body));
}

template <typename Item>
void write_each(Bytes & buffer, std::optional<Item> const & item)
{
    if(item)
    {
        item->encode(buffer);
    }
}

template <typename Item>
void write_each(Bytes & buffer, std::vector<Item> const & items)
{
    for(auto const & item : items)
    {
        item.encode(buffer);
    }
}

inline void expect_end(ByteReader const & reader, char const * what)
{
    if(reader.remaining() != 0)
    {
        throw DecodeError(
            std::string(what) + ": trailing bytes", reader.offset());
    }
}

// Numbers which may only be 0 or 1.
bool read_flag(ByteReader & reader);

// UIDs; zeros at the end are dropped, as some peers pad them as in data sets.
std::string read_uid(ByteReader & reader, std::size_t size);
void write_uid(ByteWriter & writer, std::string const & uid);

// Items whose body is a UID.
inline constexpr std::uint8_t abstract_syntax_type = 0x30;
inline constexpr std::uint8_t transfer_syntax_type = 0x40;
std::string read_uid_item(ByteReader & body);
// Of any length: the acceptor answers what is no UID, with the rest of them.
std::string read_proposed_uid_item(ByteReader & body);
void write_uid_item(Bytes & buffer, std::uint8_t type, std::string const & uid);

// A 2-byte length, then as many bytes.
std::string read_text16(ByteReader & reader);
void write_text16(ByteWriter & writer, std::string const & text);
std::string read_uid16(ByteReader & reader);
std::string read_proposed_uid16(ByteReader & reader); // of any length
void write_uid16(ByteWriter & writer, std::string const & uid);

// AE titles: 16 bytes, significant without the spaces around them.
std::string read_ae_title(ByteReader & reader);
void write_ae_title(ByteWriter & writer, std::string const & title);

// Odd numbers (PS3.8, 7.1.1.13).
bool is_presentation_context_id(std::uint8_t id) noexcept;
std::uint8_t read_presentation_context_id(ByteReader & reader);
void write_presentation_context_id(ByteWriter & writer, std::uint8_t id);

// Body of the PDUs which have four bytes: the first is reserved.
struct FourBytes
{
    std::uint8_t second;
    std::uint8_t third;
    std::uint8_t fourth;
};
FourBytes
read_four_bytes(std::uint8_t const * body, std::size_t size, PDUType type);
void write_four_bytes(Bytes & buffer, PDUType type, FourBytes bytes);

}

#endif // ODIL_SRC_PDU_LAYOUT_H

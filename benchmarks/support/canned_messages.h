#ifndef ODIL_BENCHMARKS_SUPPORT_CANNED_MESSAGES_H
#define ODIL_BENCHMARKS_SUPPORT_CANNED_MESSAGES_H

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "PDUReader.h"

namespace benchmarks
{

/// Encoded messages in which the id of the presentation context, and that of
/// the message, are filled in.
struct CannedMessages
{
    Bytes bytes;
    std::vector<std::size_t> contexts; ///< offsets of the ids of contexts
    std::vector<std::size_t> ids; ///< offsets of the ids of messages

    void set_context(std::uint8_t context)
    {
        for(auto const offset : contexts)
        {
            bytes[offset] = context;
        }
    }

    void set_id(std::uint16_t id)
    {
        for(auto const offset : ids)
        {
            bytes[offset] = static_cast<unsigned char>(id);
            bytes[offset + 1] = static_cast<unsigned char>(id >> 8);
        }
    }
};

/// Element of a command set (Implicit VR Little Endian) of group 0000.
inline void
append_element(Bytes & bytes, std::uint16_t element, std::string const & value)
{
    bytes.insert(
        bytes.end(),
        {0,
         0,
         static_cast<unsigned char>(element),
         static_cast<unsigned char>(element >> 8),
         static_cast<unsigned char>(value.size()),
         0,
         0,
         0});
    bytes.insert(bytes.end(), value.begin(), value.end());
}

inline std::string as_bytes(std::uint16_t value)
{
    return {static_cast<char>(value & 0xff), static_cast<char>(value >> 8)};
}

inline std::string pad(std::string uid)
{
    return uid.size() % 2 == 0 ? uid : uid + '\0';
}

/// P-DATA-TF with one PDV (PS3.8, 9.3.5), whose context is not known yet.
inline void append_pdu(
    CannedMessages & messages,
    std::uint8_t flags,
    unsigned char const * begin,
    std::size_t size)
{
    auto & bytes = messages.bytes;
    bytes.insert(bytes.end(), {4, 0});
    append_uint32_be(bytes, size + 6);
    append_uint32_be(bytes, size + 2);
    messages.contexts.push_back(bytes.size());
    bytes.insert(bytes.end(), {0, flags});
    bytes.insert(bytes.end(), begin, begin + size);
}

/// A command set, without group length and with a place for the id.
struct Command
{
    Bytes bytes;
    std::size_t id = 0; ///< where it is

    explicit Command(std::string const & sop_class, std::uint16_t field)
    {
        if(!sop_class.empty())
        {
            append_element(bytes, 0x0002, pad(sop_class));
        }
        append_element(bytes, 0x0100, as_bytes(field));
        id = bytes.size() + 8;
    }
};

/// A command in a PDU of its own.
/** @param is_response whether the id is that of the request */
inline void append_command(
    CannedMessages & messages, Command const & command, bool is_response)
{
    Bytes all;
    append_element(
        all,
        0x0000,
        as_bytes(static_cast<std::uint16_t>(command.bytes.size()))
            + as_bytes(0));
    if(is_response)
    {
        messages.ids.push_back(
            messages.bytes.size() + 12 + all.size() + command.id);
    }
    all.insert(all.end(), command.bytes.begin(), command.bytes.end());
    append_pdu(messages, 3, all.data(), all.size());
}

/// A response; what it needs is what all of them have.
inline void append_response(
    CannedMessages & messages,
    std::string const & sop_class,
    std::uint16_t field,
    bool has_data_set,
    std::uint16_t status)
{
    Command command(sop_class, field);
    append_element(command.bytes, 0x0120, as_bytes(0));
    append_element(
        command.bytes, 0x0800, as_bytes(has_data_set ? 0x0001 : 0x0101));
    append_element(command.bytes, 0x0900, as_bytes(status));
    append_command(messages, command, true);
}

/// C-STORE-RQ, without its data set.
inline void append_store_request(
    CannedMessages & messages,
    std::string const & sop_class,
    std::string const & sop_instance,
    std::uint16_t id)
{
    Command command(sop_class, 0x0001);
    append_element(command.bytes, 0x0110, as_bytes(id));
    append_element(command.bytes, 0x0700, as_bytes(0));
    append_element(command.bytes, 0x0800, as_bytes(0x0001));
    append_element(command.bytes, 0x1000, pad(sop_instance));
    append_command(messages, command, false);
}

/// A data set, in PDUs which are at most as long (after the header).
inline void append_data_set(
    CannedMessages & messages,
    unsigned char const * begin,
    std::size_t size,
    std::size_t maximum_length)
{
    auto const fragment = maximum_length - 6;
    while(size > fragment)
    {
        append_pdu(messages, 0, begin, fragment);
        begin += fragment;
        size -= fragment;
    }
    append_pdu(messages, 2, begin, size);
}

}

#endif // ODIL_BENCHMARKS_SUPPORT_CANNED_MESSAGES_H

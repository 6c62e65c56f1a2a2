#include "pdu/layout.h"

namespace odil::pdu
{

namespace
{

constexpr std::size_t ae_title_length = 16;

void refuse_longer(
    std::string const & text, std::size_t maximum, char const * what)
{
    if(text.size() > maximum)
    {
        throw EncodeError(
            std::string(what) + " \"" + text + "\" is longer than "
            + std::to_string(maximum) + " characters");
    }
}

// Without the given characters at the end.
std::string trim_end(std::string text, std::string const & characters)
{
    text.erase(text.find_last_not_of(characters) + 1);
    return text;
}

// Of any length, without its padding (PS3.8, F.1).
std::string read_padded(ByteReader & reader, std::size_t size)
{
    return trim_end(reader.text(size), std::string(1, '\0'));
}

}

bool read_flag(ByteReader & reader)
{
    auto const offset = reader.offset();
    auto const value = reader.u8();
    if(value > 1)
    {
        throw DecodeError("Neither 0 nor 1", offset);
    }
    return value == 1;
}

std::string read_uid(ByteReader & reader, std::size_t size)
{
    auto const offset = reader.offset();
    auto uid = read_padded(reader, size);
    if(uid.size() > maximum_uid_length)
    {
        throw DecodeError("UID longer than 64 characters", offset);
    }
    return uid;
}

void write_uid(ByteWriter & writer, std::string const & uid)
{
    refuse_longer(uid, maximum_uid_length, "UID");
    writer.text(uid);
}

std::string read_uid_item(ByteReader & body)
{
    return read_uid(body, body.remaining());
}

std::string read_proposed_uid_item(ByteReader & body)
{
    return read_padded(body, body.remaining());
}

void write_uid_item(Bytes & buffer, std::uint8_t type, std::string const & uid)
{
    write_item(
        buffer, type, [&](ByteWriter & writer) { write_uid(writer, uid); });
}

std::string read_text16(ByteReader & reader)
{
    auto const size = reader.u16();
    return reader.text(size);
}

void write_text16(ByteWriter & writer, std::string const & text)
{
    auto const body = writer.begin_length16();
    writer.text(text);
    writer.end_length16(body);
}

std::string read_proposed_uid16(ByteReader & reader)
{
    auto const size = reader.u16();
    return read_padded(reader, size);
}

std::string read_uid16(ByteReader & reader)
{
    auto const size = reader.u16();
    return read_uid(reader, size);
}

void write_uid16(ByteWriter & writer, std::string const & uid)
{
    auto const body = writer.begin_length16();
    write_uid(writer, uid);
    writer.end_length16(body);
}

std::string read_ae_title(ByteReader & reader)
{
    auto title = trim_end(reader.text(ae_title_length), std::string("\0 ", 2));
    title.erase(0, title.find_first_not_of(' '));
    return title;
}

void write_ae_title(ByteWriter & writer, std::string const & title)
{
    refuse_longer(title, ae_title_length, "AE title");
    writer.text(title);
    writer.text(std::string(ae_title_length - title.size(), ' '));
}

bool is_presentation_context_id(std::uint8_t id) noexcept
{
    return id % 2 == 1;
}

std::uint8_t read_presentation_context_id(ByteReader & reader)
{
    auto const offset = reader.offset();
    auto const id = reader.u8();
    if(!is_presentation_context_id(id))
    {
        throw DecodeError("Presentation context identifier is even", offset);
    }
    return id;
}

void write_presentation_context_id(ByteWriter & writer, std::uint8_t id)
{
    if(!is_presentation_context_id(id))
    {
        throw EncodeError(
            "Presentation context identifier " + std::to_string(id)
            + " is even");
    }
    writer.u8(id);
}

FourBytes
read_four_bytes(std::uint8_t const * body, std::size_t size, PDUType type)
{
    auto reader = read_body(body, size);
    reader.skip(1); // 7: reserved, not tested
    auto const second = reader.u8(); // 8
    auto const third = reader.u8(); // 9
    auto const fourth = reader.u8(); // 10
    expect_end(reader, describe(type));
    return {second, third, fourth};
}

void write_four_bytes(Bytes & buffer, PDUType type, FourBytes bytes)
{
    write_pdu(
        buffer,
        type,
        [&](ByteWriter & writer)
        {
            writer.u8(0); // 7: reserved
            writer.u8(bytes.second); // 8
            writer.u8(bytes.third); // 9
            writer.u8(bytes.fourth); // 10
        });
}

}

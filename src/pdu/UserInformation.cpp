#include "odil/pdu/UserInformation.h"

#include <tuple>

#include "pdu/layout.h"

namespace odil::pdu
{

namespace
{

constexpr std::uint8_t maximum_length_type = 0x51;
constexpr std::uint8_t implementation_class_uid_type = 0x52;
constexpr std::uint8_t implementation_version_name_type = 0x55;

// PS3.8, D.1.1
std::uint32_t read_maximum_length(ByteReader & reader)
{
    auto const value = reader.u32(); // 5-8
    expect_end(reader, "Maximum length");
    return value;
}

// PS3.7, D.3.3.2.3
std::string read_version_name(ByteReader & reader)
{
    return reader.text(reader.remaining()); // 5-xxx
}

void write_version_name(Bytes & buffer, std::string const & name)
{
    constexpr std::size_t maximum = 16;
    if(name.size() > maximum)
    {
        throw EncodeError(
            "Implementation version name \"" + name
            + "\" is longer than 16 characters");
    }
    write_item(
        buffer,
        implementation_version_name_type,
        [&](ByteWriter & writer) { writer.text(name); }); // 5-xxx
}

// What is there at most once, until it is known that there is not more.
struct Texts
{
    std::optional<std::string> class_uid;
    std::optional<std::string> version_name;
};

void read_sub_item(
    UserInformation & item, Texts & texts, std::uint8_t type, ByteReader & body)
{
    switch(type)
    {
    case maximum_length_type:
        return read_once(item.maximum_length, body, read_maximum_length);
    case implementation_class_uid_type:
        return read_once(texts.class_uid, body, read_uid_item);
    case AsynchronousOperationsWindow::item_type:
        return read_once(item.asynchronous_operations_window, body);
    case RoleSelection::item_type:
        return read_again(item.role_selections, body);
    case implementation_version_name_type:
        return read_once(texts.version_name, body, read_version_name);
    case SOPClassExtendedNegotiation::item_type:
        return read_again(item.sop_class_extended_negotiations, body);
    case SOPClassCommonExtendedNegotiation::item_type:
        return read_again(item.sop_class_common_extended_negotiations, body);
    case UserIdentityRQ::item_type:
        return read_once(item.user_identity_rq, body);
    case UserIdentityAC::item_type:
        return read_once(item.user_identity_ac, body);
    default:
        return; // unknown: skipped (PS3.8, D.2)
    }
}

auto as_tuple(UserInformation const & item)
{
    return std::tie(
        item.maximum_length,
        item.implementation_class_uid,
        item.asynchronous_operations_window,
        item.role_selections,
        item.implementation_version_name,
        item.sop_class_extended_negotiations,
        item.sop_class_common_extended_negotiations,
        item.user_identity_rq,
        item.user_identity_ac);
}

}

UserInformation UserInformation::decode(
    std::uint8_t const * body, std::size_t size, std::size_t offset)
{
    ByteReader reader(body, size, offset);
    UserInformation item;
    Texts texts;
    read_items(
        reader,
        [&](std::uint8_t type, ByteReader sub_item)
        { read_sub_item(item, texts, type, sub_item); });
    item.implementation_class_uid = texts.class_uid.value_or("");
    item.implementation_version_name = texts.version_name.value_or("");
    return item;
}

void UserInformation::encode(std::vector<std::uint8_t> & buffer) const
{
    // In increasing order of types, as some peers expect it (PS3.8, 9.3.2.3).
    auto const write_sub_items = [&](ByteWriter &)
    {
        if(maximum_length)
        {
            write_item(
                buffer,
                maximum_length_type,
                [&](ByteWriter & writer) { writer.u32(*maximum_length); });
        }
        if(!implementation_class_uid.empty())
        {
            write_uid_item(
                buffer,
                implementation_class_uid_type,
                implementation_class_uid);
        }
        write_each(buffer, asynchronous_operations_window);
        write_each(buffer, role_selections);
        if(!implementation_version_name.empty())
        {
            write_version_name(buffer, implementation_version_name);
        }
        write_each(buffer, sop_class_extended_negotiations);
        write_each(buffer, sop_class_common_extended_negotiations);
        write_each(buffer, user_identity_rq);
        write_each(buffer, user_identity_ac);
    };
    write_item(buffer, item_type, write_sub_items);
}

bool operator==(
    UserInformation const & left, UserInformation const & right) noexcept
{
    return as_tuple(left) == as_tuple(right);
}

}

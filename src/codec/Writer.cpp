#include "odil/Writer.h"

#include <array>
#include <cstdint>
#include <ostream>
#include <string>
#include <utility>

#include "codec/Encoder.h"
#include "codec/Encoding.h"
#include "codec/Measure.h"
#include "odil/EncodeError.h"
#include "odil/uid.h"

namespace odil
{

namespace
{

constexpr Tag meta_information_version(0x0002, 0x0001);
constexpr Tag media_storage_sop_class(0x0002, 0x0002);
constexpr Tag media_storage_sop_instance(0x0002, 0x0003);
constexpr Tag transfer_syntax_uid(0x0002, 0x0010);
constexpr Tag implementation_class(0x0002, 0x0012);
constexpr Tag implementation_version(0x0002, 0x0013);
constexpr Tag sop_class(0x0008, 0x0016);
constexpr Tag sop_instance(0x0008, 0x0018);

constexpr auto explicit_little_endian = "1.2.840.10008.1.2.1";

void check_groups(DataSet const & data_set, DataSet const & meta_information)
{
    // PS3.10, 7.1; PS3.7, 6.3
    if(!data_set.empty() && data_set.begin()->first.group <= 0x0002)
    {
        throw EncodeError(
            describe(data_set.begin()->first)
            + ": not part of the data set of a file");
    }
    for(auto const & [tag, element] : meta_information)
    {
        if(tag.group != 0x0002)
        {
            throw EncodeError(
                describe(tag) + ": not part of file meta information");
        }
    }
}

// Copy a UID of the data set, if there.
void copy(DataSet const & from, Tag from_tag, DataSet & to, Tag to_tag)
{
    auto const it = from.find(from_tag);
    if(it != from.end())
    {
        to.add(to_tag, Element(it->second.get_value(), VR::UI));
    }
}

// PS3.10, table 7.1-1.
DataSet make_meta_information(
    DataSet const & data_set,
    DataSet const & given,
    std::string const & transfer_syntax)
{
    DataSet header;
    header.add(meta_information_version, {{0x00, 0x01}}, VR::OB);
    copy(data_set, sop_class, header, media_storage_sop_class);
    copy(data_set, sop_instance, header, media_storage_sop_instance);
    if(!given.has(implementation_class)) // the version is one of the class
    {
        header.add(
            implementation_class,
            {std::string(implementation_class_uid)},
            VR::UI);
        header.add(
            implementation_version,
            {std::string(implementation_version_name)},
            VR::SH);
    }
    for(auto const & [tag, element] : given)
    {
        header.add(tag, element);
    }
    using Strings = Value::Strings;
    Element const wanted(
        transfer_syntax.empty() ? Strings{} : Strings{transfer_syntax}, VR::UI);
    auto const found = header.find(transfer_syntax_uid);
    if(found == header.end() || found->second != wanted)
    {
        header.add(transfer_syntax_uid, wanted);
    } // else with its padding, as it came
    for(auto const tag : // of type 1
        {meta_information_version,
         media_storage_sop_class,
         media_storage_sop_instance,
         transfer_syntax_uid,
         implementation_class})
    {
        if(!header.has_value(tag))
        {
            throw EncodeError(describe(tag) + ": missing or empty");
        }
    }
    return header;
}

void write_header(
    std::ostream & stream,
    DataSet const & header,
    std::array<std::uint8_t, 128> const & preamble)
{
    detail::Encoder encoder(
        stream, {detail::get_encoding(explicit_little_endian), {}, false});
    encoder.write_file_start(preamble);
    encoder.write_data_set(header);
}

}

Writer::Writer(
    std::ostream & stream,
    std::string const & transfer_syntax,
    ItemEncoding item_encoding,
    bool use_group_length)
    : encoder_(std::make_unique<detail::Encoder>(
        stream,
        detail::Layout{
            detail::get_encoding(transfer_syntax),
            item_encoding,
            use_group_length}))
{
}

Writer::Writer(Writer &&) noexcept = default;
Writer & Writer::operator=(Writer &&) noexcept = default;
Writer::~Writer() = default;

void Writer::write_data_set(DataSet const & data_set)
{
    encoder_->write_data_set(data_set);
}

void Writer::write_tag(Tag tag)
{
    encoder_->write_tag(tag);
}

void Writer::write_element(Element const & element)
{
    encoder_->write_element(element);
}

void Writer::write_element(Tag tag, Element const & element)
{
    encoder_->write_element(tag, element);
}

void Writer::write_file(
    DataSet const & data_set,
    std::ostream & stream,
    DataSet const & meta_information,
    std::string const & transfer_syntax,
    ItemEncoding item_encoding,
    bool use_group_length,
    std::array<std::uint8_t, 128> const & preamble)
{
    check_groups(data_set, meta_information);
    auto const header =
        make_meta_information(data_set, meta_information, transfer_syntax);
    detail::Layout const layout{
        detail::get_encoding(transfer_syntax), item_encoding, use_group_length};
    detail::Encoder encoder(stream, layout);
    encoder.encode(data_set); // before anything is written
    write_header(stream, header, preamble);
    encoder.send_data_set();
}

void Writer::write_meta_information(
    std::ostream & stream,
    DataSet const & meta_information,
    std::string const & transfer_syntax,
    std::array<std::uint8_t, 128> const & preamble)
{
    DataSet const none;
    check_groups(none, meta_information);
    write_header(
        stream,
        make_meta_information(none, meta_information, transfer_syntax),
        preamble);
}

}

#include "odil/pdu/PDVHeader.h" // first: the header stands on its own

#include "unit/pdu/codec.h"

using odil::pdu::PDVHeader;

namespace
{

// PS3.8, 9.3.5.1 and E.2. Last fragment of a command, 16 bytes of data.
Bytes const wire{0x00, 0x00, 0x00, 0x12, 0x05, 0x03};
PDVHeader const value{5, true, true, 16};

void check_wrong_at(Bytes const & bytes, std::size_t remaining, std::size_t at)
{
    Bytes const exact(bytes.begin(), bytes.end());
    BOOST_CHECK_EXCEPTION(
        PDVHeader::decode(exact.data(), remaining, 100),
        odil::DecodeError,
        [&](odil::DecodeError const & error)
        {
            BOOST_TEST(error.get_offset() == at);
            return error.get_offset() == at;
        });
}

}

BOOST_AUTO_TEST_SUITE(pdu_PDVHeader)

BOOST_AUTO_TEST_CASE(encode_matches_the_standard_layout)
{
    Bytes buffer(PDVHeader::size + 1, 0xaa);
    value.encode(buffer.data());
    BOOST_TEST(buffer == wire + Bytes{0xaa}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(decode_is_the_inverse_of_encode)
{
    BOOST_TEST((PDVHeader::decode(wire.data(), 22) == value));
    BOOST_TEST((PDVHeader::decode(wire.data(), 1000) == value));
}

BOOST_AUTO_TEST_CASE(bits_of_the_control_header_are_those_of_the_standard)
{
    for(int control = 0; control != 256; ++control)
    {
        auto bytes = wire;
        bytes[5] = static_cast<std::uint8_t>(control);
        auto const header = PDVHeader::decode(bytes.data(), 22);
        BOOST_TEST(header.is_command == ((control & 1) != 0));
        BOOST_TEST(header.is_last == ((control & 2) != 0));
        bytes[5] = 0xff;
        header.encode(bytes.data());
        BOOST_TEST(bytes[5] == (control & 3));
    }
}

BOOST_AUTO_TEST_CASE(decode_refuses_every_truncation)
{
    for(std::size_t size = 0; size != PDVHeader::size; ++size)
    {
        Bytes bytes(
            wire.begin(), wire.begin() + static_cast<std::ptrdiff_t>(size));
        bytes.shrink_to_fit();
        BOOST_CHECK_THROW(
            PDVHeader::decode(bytes.data(), size), odil::DecodeError);
    }
}

BOOST_AUTO_TEST_CASE(decode_refuses_items_shorter_than_two_bytes)
{
    check_wrong_at({0, 0, 0, 0, 1, 0}, 1000, 100);
    check_wrong_at({0, 0, 0, 1, 1, 0}, 1000, 100);
    Bytes const empty{0, 0, 0, 2, 1, 0};
    BOOST_TEST(PDVHeader::decode(empty.data(), 6).data_length == 0);
}

BOOST_AUTO_TEST_CASE(decode_refuses_items_longer_than_what_is_left)
{
    check_wrong_at(wire, 21, 100);
    check_wrong_at({0xff, 0xff, 0xff, 0xff, 1, 0}, 1000, 100);
    check_wrong_at({0xff, 0xff, 0xff, 0xff, 1, 0}, 0xffffffff, 100);
}

BOOST_AUTO_TEST_CASE(decode_refuses_even_identifiers)
{
    check_wrong_at({0, 0, 0, 2, 0, 0}, 6, 104);
    check_wrong_at({0, 0, 0, 2, 254, 0}, 6, 104);
}

BOOST_AUTO_TEST_CASE(every_field_takes_part_in_comparisons)
{
    check_differ(value, {7, true, true, 16});
    check_differ(value, {5, false, true, 16});
    check_differ(value, {5, true, false, 16});
    check_differ(value, {5, true, true, 17});
}

BOOST_AUTO_TEST_SUITE_END()

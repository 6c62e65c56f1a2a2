#include "odil/pdu/PresentationContextRQ.h" // first: stands on its own

#include "unit/pdu/codec.h"

using odil::pdu::PresentationContextRQ;

namespace
{

// PS3.8, 9.3.2.2
Bytes const wire = Bytes{0x20, 0x00, 0x00, 0x1a, 0xff, 0x00, 0x00, 0x00}
                   + Bytes{0x30, 0x00, 0x00, 0x03} + "1.4"
                   + Bytes{0x40, 0x00, 0x00, 0x03} + "1.5"
                   + Bytes{0x40, 0x00, 0x00, 0x04} + "1.66";
Bytes const body = without_header(wire, item_header);
Bytes const fixed{0xff, 0x00, 0x00, 0x00};
Bytes const abstract_syntax = make_item(0x30, bytes_of("1.4"));
Bytes const transfer_syntax = make_item(0x40, bytes_of("1.5"));
PresentationContextRQ const value{255, "1.4", {"1.5", "1.66"}};

}

BOOST_AUTO_TEST_SUITE(pdu_PresentationContextRQ)

BOOST_AUTO_TEST_CASE(layout_is_that_of_the_standard)
{
    check_layout(value, wire, item_header);
}

BOOST_AUTO_TEST_CASE(decode_refuses_every_truncation_inside_a_sub_item)
{
    // Without the last sub-item, the context is complete too.
    auto const complete = body.size() - 8;
    for(std::size_t size = 0; size != body.size(); ++size)
    {
        BOOST_TEST_CONTEXT("size=" << size)
        {
            auto const end = body.begin() + static_cast<std::ptrdiff_t>(size);
            Bytes const cut(body.begin(), end);
            if(size == complete)
            {
                BOOST_CHECK_NO_THROW(decode<PresentationContextRQ>(cut));
            }
            else
            {
                BOOST_CHECK_THROW(
                    decode<PresentationContextRQ>(cut), odil::DecodeError);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(decode_accepts_odd_identifiers_only)
{
    for(int id = 0; id != 256; ++id)
    {
        auto other = body;
        other[0] = static_cast<std::uint8_t>(id);
        if(id % 2 == 1)
        {
            BOOST_TEST(decode<PresentationContextRQ>(other).id == id);
        }
        else
        {
            check_wrong<PresentationContextRQ>(other, 0);
        }
    }
}

BOOST_AUTO_TEST_CASE(decode_does_not_test_the_reserved_bytes)
{
    auto other = body;
    other[1] = other[2] = other[3] = other[5] = 0xff;
    BOOST_TEST((decode<PresentationContextRQ>(other) == value));
}

BOOST_AUTO_TEST_CASE(decode_skips_unknown_sub_items_and_accepts_any_order)
{
    auto const unknown = make_item(0x41, {1, 2, 3});
    auto const item = decode<PresentationContextRQ>(
        fixed + unknown + transfer_syntax + unknown + abstract_syntax);
    BOOST_TEST((item == PresentationContextRQ{255, "1.4", {"1.5"}}));
}

BOOST_AUTO_TEST_CASE(decode_refuses_missing_and_repeated_sub_items)
{
    check_wrong<PresentationContextRQ>(fixed + abstract_syntax, 0);
    check_wrong<PresentationContextRQ>(fixed + transfer_syntax, 0);
    check_wrong<PresentationContextRQ>(
        body + abstract_syntax, body.size() + item_header);
}

BOOST_AUTO_TEST_CASE(decode_refuses_a_sub_item_longer_than_what_is_left)
{
    auto bad = body;
    bad[7] = 0xff;
    check_wrong<PresentationContextRQ>(bad, 8);
}

BOOST_AUTO_TEST_CASE(offsets_of_errors_start_where_the_caller_says)
{
    Bytes const bad{2};
    BOOST_CHECK_EXCEPTION(
        PresentationContextRQ::decode(bad.data(), bad.size(), 84),
        odil::DecodeError,
        [](odil::DecodeError const & e) { return e.get_offset() == 84; });
}

BOOST_AUTO_TEST_CASE(zeros_at_the_end_of_uids_are_dropped)
{
    auto const padded = std::string("1.4\0\0", 5);
    auto const item = decode<PresentationContextRQ>(
        fixed + make_item(0x30, bytes_of(padded))
        + make_item(0x40, bytes_of(padded)));
    BOOST_TEST((item == PresentationContextRQ{255, "1.4", {"1.4"}}));
}

BOOST_AUTO_TEST_CASE(uids_have_at_most_64_characters)
{
    auto const uid = std::string(64, '1');
    PresentationContextRQ const longest{1, uid, {uid}};
    BOOST_TEST(
        (decode<PresentationContextRQ>(
             without_header(encode(longest), item_header))
         == longest));

    BOOST_CHECK_THROW(
        encode(PresentationContextRQ{1, uid + "1", {uid}}), odil::EncodeError);
    BOOST_CHECK_THROW(
        encode(PresentationContextRQ{1, uid, {uid + "1"}}), odil::EncodeError);
}

BOOST_AUTO_TEST_CASE(longer_uids_of_a_peer_are_for_the_acceptor_to_answer)
{
    Bytes const longer(65, '1');
    std::string const text(65, '1');
    auto const item = decode<PresentationContextRQ>(
        fixed + make_item(0x30, longer) + make_item(0x40, longer));
    BOOST_TEST((item == PresentationContextRQ{255, text, {text}}));
}

BOOST_AUTO_TEST_CASE(encode_refuses_what_the_standard_cannot_say)
{
    BOOST_CHECK_THROW(
        encode(PresentationContextRQ{2, "1.4", {"1.5"}}), odil::EncodeError);
    BOOST_CHECK_THROW(
        encode(PresentationContextRQ{1, "1.4", {}}), odil::EncodeError);
    std::vector<std::string> const many(1000, std::string(64, '1'));
    BOOST_CHECK_THROW(
        encode(PresentationContextRQ{1, "1.4", many}), odil::EncodeError);
}

BOOST_AUTO_TEST_CASE(every_field_takes_part_in_comparisons)
{
    check_differ(value, {1, "1.4", {"1.5", "1.66"}});
    check_differ(value, {255, "1", {"1.5", "1.66"}});
    check_differ(value, {255, "1.4", {"1.5"}});
}

BOOST_AUTO_TEST_SUITE_END()

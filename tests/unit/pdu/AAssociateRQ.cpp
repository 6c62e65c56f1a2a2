#include "odil/pdu/AAssociateRQ.h" // first: the header stands on its own

#include <algorithm>

#include "unit/pdu/codec.h"

using odil::pdu::AAssociateRQ;

namespace
{

// PS3.8, 9.3.2: everything up to the variable items, then one of each.
Bytes const fixed = Bytes{0x00, 0x01, 0x00, 0x00} + "SERVER          "
                    + "CLIENT          " + Bytes(32, 0x5a);
Bytes const application_context = make_item(0x10, bytes_of("1.2.3"));
Bytes make_context(std::uint8_t id)
{
    return make_item(
        0x20,
        Bytes{id, 0, 0, 0} + make_item(0x30, bytes_of("1.4"))
            + make_item(0x40, bytes_of("1.5")));
}
Bytes const user_information =
    make_item(0x50, make_item(0x51, {0x00, 0x00, 0x40, 0x00}));
Bytes const body =
    fixed + application_context + make_context(1) + user_information;

AAssociateRQ make_value()
{
    AAssociateRQ pdu;
    pdu.called_ae_title = "SERVER";
    pdu.calling_ae_title = "CLIENT";
    pdu.reserved.fill(0x5a);
    pdu.application_context = "1.2.3";
    pdu.presentation_contexts = {{1, "1.4", {"1.5"}}};
    pdu.user_information.maximum_length = 16384;
    return pdu;
}

}

BOOST_AUTO_TEST_SUITE(pdu_AAssociateRQ)

BOOST_AUTO_TEST_CASE(layout_is_that_of_the_standard)
{
    Bytes const header{
        0x01, 0x00, 0x00, 0x00, 0x00, static_cast<std::uint8_t>(body.size())};
    check_layout(make_value(), header + body, pdu_header);
}

BOOST_AUTO_TEST_CASE(default_application_context_is_that_of_dicom)
{
    BOOST_TEST(AAssociateRQ().application_context == "1.2.840.10008.3.1.1.1");
}

BOOST_AUTO_TEST_CASE(decode_refuses_every_truncation)
{
    check_every_truncation_is_refused<AAssociateRQ>(body);
}

BOOST_AUTO_TEST_CASE(decode_skips_unknown_items_and_accepts_any_order)
{
    auto const unknown = make_item(0x99, Bytes(7, 0xff));
    auto const empty = make_item(0x00, {});
    BOOST_TEST(
        (decode<AAssociateRQ>(
             fixed + unknown + user_information + empty + make_context(1)
             + application_context + unknown)
         == make_value()));
}

BOOST_AUTO_TEST_CASE(decode_refuses_an_item_longer_than_what_is_left)
{
    auto bad = body;
    bad[fixed.size() + 3] = 0xff; // length of the application context
    check_wrong<AAssociateRQ>(bad, pdu_header + fixed.size() + item_header);
    check_wrong<AAssociateRQ>(
        body + Bytes{0x99, 0, 0xff, 0xff}, pdu_header + body.size() + 4);
}

BOOST_AUTO_TEST_CASE(decode_refuses_a_sub_item_longer_than_its_item)
{
    // The context says 3 bytes less; its last sub-item is cut.
    auto bad = body;
    auto const context = fixed.size() + application_context.size();
    bad[context + 3] = static_cast<std::uint8_t>(bad[context + 3] - 3);
    BOOST_CHECK_THROW(decode<AAssociateRQ>(bad), odil::DecodeError);
}

BOOST_AUTO_TEST_CASE(decode_refuses_a_missing_item)
{
    auto const context = make_context(1);
    for(auto const & items :
        {application_context + context,
         application_context + user_information,
         context + user_information,
         Bytes{}})
    {
        check_wrong<AAssociateRQ>(
            fixed + items, pdu_header + fixed.size() + items.size());
    }
}

BOOST_AUTO_TEST_CASE(decode_refuses_a_second_single_item)
{
    check_wrong<AAssociateRQ>(
        body + application_context, pdu_header + body.size() + item_header);
    check_wrong<AAssociateRQ>(
        body + user_information, pdu_header + body.size() + item_header);
}

BOOST_AUTO_TEST_CASE(decode_tells_where_in_the_pdu_a_sub_item_is_wrong)
{
    auto const context =
        pdu_header + fixed.size() + application_context.size() + item_header;
    check_wrong<AAssociateRQ>(
        fixed + application_context + make_context(2) + user_information,
        context);
    check_wrong<AAssociateRQ>(
        body + make_item(0x20, {3, 0, 0, 0, 0x40, 0, 0, 9}),
        pdu_header + body.size() + item_header + 8);
}

BOOST_AUTO_TEST_CASE(a_presentation_context_identifier_is_used_once)
{
    auto pdu = make_value();
    pdu.presentation_contexts.push_back(pdu.presentation_contexts.front());
    BOOST_CHECK_THROW(encode(pdu), odil::EncodeError);
    check_wrong<AAssociateRQ>(
        body + make_context(1), pdu_header + body.size() + item_header);
}

BOOST_AUTO_TEST_CASE(there_may_be_128_contexts_and_not_more)
{
    auto pdu = make_value();
    pdu.presentation_contexts.clear();
    for(int id = 1; id <= 255; id += 2)
    {
        pdu.presentation_contexts.push_back(
            {static_cast<std::uint8_t>(id), "1.4", {"1.5", "1.6"}});
    }
    BOOST_TEST(pdu.presentation_contexts.size() == 128);

    auto const wire = encode(pdu);
    BOOST_TEST((decode<AAssociateRQ>(without_header(wire, pdu_header)) == pdu));
    BOOST_CHECK_THROW(
        decode<AAssociateRQ>(
            without_header(wire, pdu_header) + make_context(255)),
        odil::DecodeError);
}

BOOST_AUTO_TEST_CASE(only_bit_0_of_the_protocol_version_counts)
{
    auto other = body;
    other[0] = 0xff;
    other[1] = 0xff;
    BOOST_TEST(decode<AAssociateRQ>(other).has_supported_version());
    // Not an error here: the answer is a refusal (PS3.8, 9.3.4).
    other[1] = 0xfe;
    auto const pdu = decode<AAssociateRQ>(other);
    BOOST_TEST(!pdu.has_supported_version());
    BOOST_TEST(pdu.protocol_version == 0xfffe);
}

BOOST_AUTO_TEST_CASE(spaces_and_zeros_around_ae_titles_are_not_significant)
{
    auto const titles = [](std::string const & called)
    {
        auto bytes = body;
        std::copy(called.begin(), called.end(), bytes.begin() + 4);
        return decode<AAssociateRQ>(bytes).called_ae_title;
    };
    BOOST_TEST(titles("  A B           ") == "A B");
    BOOST_TEST(titles("0123456789abcdef") == "0123456789abcdef");
    BOOST_TEST(titles("                ") == "");
    BOOST_TEST(
        titles(std::string("AB\0 \0\0\0\0\0\0\0\0\0\0\0\0", 16)) == "AB");
}

BOOST_AUTO_TEST_CASE(reserved_bytes_before_the_ae_titles_are_not_tested)
{
    auto other = body;
    other[2] = other[3] = 0xff;
    BOOST_TEST((decode<AAssociateRQ>(other) == make_value()));
}

BOOST_AUTO_TEST_CASE(encode_refuses_what_the_standard_cannot_say)
{
    auto pdu = make_value();
    pdu.called_ae_title = "0123456789abcdefg";
    BOOST_CHECK_THROW(encode(pdu), odil::EncodeError);

    pdu = make_value();
    pdu.calling_ae_title = "0123456789abcdefg";
    BOOST_CHECK_THROW(encode(pdu), odil::EncodeError);

    pdu = make_value();
    pdu.application_context = std::string(65, '1');
    BOOST_CHECK_THROW(encode(pdu), odil::EncodeError);

    pdu = make_value();
    pdu.presentation_contexts.clear();
    BOOST_CHECK_THROW(encode(pdu), odil::EncodeError);

    pdu = make_value();
    pdu.presentation_contexts[0].id = 2;
    BOOST_CHECK_THROW(encode(pdu), odil::EncodeError);
}

BOOST_AUTO_TEST_CASE(a_failed_encode_leaves_the_buffer_as_it_was)
{
    auto pdu = make_value();
    pdu.user_information.implementation_class_uid = std::string(65, '1');
    Bytes buffer{1, 2, 3};
    BOOST_CHECK_THROW(pdu.encode(buffer), odil::EncodeError);
    BOOST_TEST(buffer == (Bytes{1, 2, 3}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(every_field_takes_part_in_comparisons)
{
    auto const differs = [](auto change)
    {
        auto other = make_value();
        change(other);
        check_differ(make_value(), other);
    };
    differs([](AAssociateRQ & pdu) { pdu.protocol_version = 3; });
    differs([](AAssociateRQ & pdu) { pdu.called_ae_title = "X"; });
    differs([](AAssociateRQ & pdu) { pdu.calling_ae_title = "X"; });
    differs([](AAssociateRQ & pdu) { pdu.reserved[31] = 0; });
    differs([](AAssociateRQ & pdu) { pdu.application_context = "1"; });
    differs([](AAssociateRQ & pdu) { pdu.presentation_contexts[0].id = 3; });
    differs([](AAssociateRQ & pdu)
            { pdu.user_information.maximum_length.reset(); });
}

BOOST_AUTO_TEST_SUITE_END()

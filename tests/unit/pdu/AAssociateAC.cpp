#include "odil/pdu/AAssociateAC.h" // first: the header stands on its own

#include <algorithm>

#include "unit/pdu/codec.h"

using odil::pdu::AAssociateAC;
using odil::pdu::PresentationContextAC;

namespace
{

// PS3.8, 9.3.3: everything up to the variable items, then one of each.
Bytes const fixed = Bytes{0x00, 0x01, 0x00, 0x00} + "SERVER          "
                    + "CLIENT          " + Bytes(32, 0x00);
Bytes const application_context = make_item(0x10, bytes_of("1.2.3"));
Bytes make_context(std::uint8_t id)
{
    return make_item(
        0x21, Bytes{id, 0, 0, 0} + make_item(0x40, bytes_of("1.5")));
}
Bytes const user_information = make_item(0x50, make_item(0x59, {0x00, 0x00}));
Bytes const body =
    fixed + application_context + make_context(1) + user_information;

AAssociateAC make_value()
{
    AAssociateAC pdu;
    pdu.called_ae_title = "SERVER";
    pdu.calling_ae_title = "CLIENT";
    pdu.application_context = "1.2.3";
    pdu.presentation_contexts = {
        {1, PresentationContextAC::Result::Acceptance, "1.5"}};
    pdu.user_information.user_identity_ac.emplace();
    return pdu;
}

}

BOOST_AUTO_TEST_SUITE(pdu_AAssociateAC)

BOOST_AUTO_TEST_CASE(layout_is_that_of_the_standard)
{
    Bytes const header{
        0x02, 0x00, 0x00, 0x00, 0x00, static_cast<std::uint8_t>(body.size())};
    check_layout(make_value(), header + body, pdu_header);
}

BOOST_AUTO_TEST_CASE(decode_refuses_every_truncation)
{
    check_every_truncation_is_refused<AAssociateAC>(body);
}

BOOST_AUTO_TEST_CASE(decode_skips_unknown_items)
{
    // That of a request is one of them.
    auto const request = make_item(0x20, {2});
    BOOST_TEST(
        (decode<AAssociateAC>(
             fixed + application_context + request + make_context(1)
             + make_item(0xff, {1, 2}) + user_information)
         == make_value()));
}

BOOST_AUTO_TEST_CASE(decode_does_not_test_the_ae_titles_and_reserved_bytes)
{
    auto other = body;
    std::fill_n(other.begin() + 4, 64, std::uint8_t{0xff});
    auto const pdu = decode<AAssociateAC>(other);
    BOOST_TEST(pdu.called_ae_title == std::string(16, '\xff'));
    BOOST_TEST(pdu.reserved[0] == 0xff);
}

BOOST_AUTO_TEST_CASE(decode_refuses_a_missing_item)
{
    auto const context = make_context(1);
    for(auto const & items :
        {application_context + context,
         application_context + user_information,
         context + user_information})
    {
        check_wrong<AAssociateAC>(
            fixed + items, pdu_header + fixed.size() + items.size());
    }
}

BOOST_AUTO_TEST_CASE(decode_refuses_a_second_single_item)
{
    for(auto const & item :
        {application_context, user_information, make_context(1)})
    {
        check_wrong<AAssociateAC>(
            body + item, pdu_header + body.size() + item_header);
    }
}

BOOST_AUTO_TEST_CASE(there_may_be_128_contexts)
{
    auto pdu = make_value();
    pdu.presentation_contexts.clear();
    for(int id = 1; id <= 255; id += 2)
    {
        pdu.presentation_contexts.push_back(
            {static_cast<std::uint8_t>(id),
             PresentationContextAC::Result::AbstractSyntaxNotSupported,
             ""});
    }
    auto const wire = encode(pdu);
    BOOST_TEST((decode<AAssociateAC>(without_header(wire, pdu_header)) == pdu));
}

BOOST_AUTO_TEST_CASE(a_presentation_context_identifier_is_used_once)
{
    auto pdu = make_value();
    pdu.presentation_contexts.push_back(pdu.presentation_contexts.front());
    BOOST_CHECK_THROW(encode(pdu), odil::EncodeError);
}

BOOST_AUTO_TEST_CASE(only_bit_0_of_the_protocol_version_counts)
{
    auto other = body;
    other[1] = 0x03;
    BOOST_TEST(decode<AAssociateAC>(other).has_supported_version());
    other[1] = 0x02;
    BOOST_TEST(!decode<AAssociateAC>(other).has_supported_version());
}

BOOST_AUTO_TEST_CASE(every_field_takes_part_in_comparisons)
{
    auto const differs = [](auto change)
    {
        auto other = make_value();
        change(other);
        check_differ(make_value(), other);
    };
    differs([](AAssociateAC & pdu) { pdu.protocol_version = 3; });
    differs([](AAssociateAC & pdu) { pdu.called_ae_title = "X"; });
    differs([](AAssociateAC & pdu) { pdu.calling_ae_title = "X"; });
    differs([](AAssociateAC & pdu) { pdu.reserved[0] = 1; });
    differs([](AAssociateAC & pdu) { pdu.application_context = "1"; });
    differs([](AAssociateAC & pdu)
            { pdu.presentation_contexts[0].transfer_syntax = "1"; });
    differs([](AAssociateAC & pdu)
            { pdu.user_information.user_identity_ac.reset(); });
}

BOOST_AUTO_TEST_SUITE_END()

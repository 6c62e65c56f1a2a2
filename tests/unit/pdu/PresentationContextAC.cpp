#include "odil/pdu/PresentationContextAC.h" // first: stands on its own

#include "unit/pdu/codec.h"

using odil::pdu::PresentationContextAC;
using Result = PresentationContextAC::Result;

namespace
{

// PS3.8, 9.3.3.2
Bytes const wire = Bytes{0x21, 0x00, 0x00, 0x0b, 0x03, 0x00, 0x00, 0x00}
                   + Bytes{0x40, 0x00, 0x00, 0x03} + "1.5";
Bytes const body = without_header(wire, item_header);
Bytes const fixed{0x03, 0x00, 0x00, 0x00};
PresentationContextAC const value{3, Result::Acceptance, "1.5"};

}

BOOST_AUTO_TEST_SUITE(pdu_PresentationContextAC)

BOOST_AUTO_TEST_CASE(layout_is_that_of_the_standard)
{
    check_layout(value, wire, item_header);
}

BOOST_AUTO_TEST_CASE(decode_refuses_every_truncation)
{
    check_every_truncation_is_refused<PresentationContextAC>(body);
}

BOOST_AUTO_TEST_CASE(decode_knows_five_results)
{
    for(int i = 0; i != 256; ++i)
    {
        auto other = body;
        other[2] = static_cast<std::uint8_t>(i);
        if(i <= 4)
        {
            auto const item = decode<PresentationContextAC>(other);
            BOOST_TEST(static_cast<int>(item.result) == i);
        }
        else
        {
            check_wrong<PresentationContextAC>(other, 2);
        }
    }
}

BOOST_AUTO_TEST_CASE(transfer_syntax_of_a_refused_context_is_not_looked_at)
{
    PresentationContextAC const refused{3, Result::UserRejection, ""};
    for(auto const & rest :
        {Bytes{},
         Bytes{0xff},
         make_item(0x40, bytes_of("1.5")),
         make_item(0x40, Bytes(100, 0xff)),
         Bytes{0x40, 0x00, 0xff, 0xff}})
    {
        BOOST_TEST(
            (decode<PresentationContextAC>(Bytes{3, 0, 1, 0} + rest)
             == refused));
    }
}

BOOST_AUTO_TEST_CASE(transfer_syntax_of_a_refused_context_is_written)
{
    auto const encoded =
        encode(PresentationContextAC{3, Result::UserRejection, "1.5"});
    auto expected = wire;
    expected[6] = 1;
    BOOST_TEST(encoded == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(decode_refuses_even_identifiers)
{
    auto bad = body;
    bad[0] = 0;
    check_wrong<PresentationContextAC>(bad, 0);
    bad[0] = 254;
    check_wrong<PresentationContextAC>(bad, 0);
}

BOOST_AUTO_TEST_CASE(decode_does_not_test_the_reserved_bytes)
{
    auto other = body;
    other[1] = other[3] = other[5] = 0xff;
    BOOST_TEST((decode<PresentationContextAC>(other) == value));
}

BOOST_AUTO_TEST_CASE(decode_skips_unknown_sub_items)
{
    auto const unknown = make_item(0x30, {1, 2, 3});
    BOOST_TEST(
        (decode<PresentationContextAC>(
             fixed + unknown + make_item(0x40, bytes_of("1.5")) + unknown)
         == value));
}

BOOST_AUTO_TEST_CASE(an_accepted_context_has_one_transfer_syntax)
{
    check_wrong<PresentationContextAC>(fixed, 0);
    check_wrong<PresentationContextAC>(
        body + make_item(0x40, bytes_of("1.6")), body.size() + item_header);
    check_wrong<PresentationContextAC>(
        fixed + make_item(0x40, Bytes(65, '1')), 8);
}

BOOST_AUTO_TEST_CASE(encode_refuses_what_the_standard_cannot_say)
{
    BOOST_CHECK_THROW(
        encode(PresentationContextAC{0, Result::Acceptance, "1.5"}),
        odil::EncodeError);
    BOOST_CHECK_THROW(
        encode(
            PresentationContextAC{1, Result::Acceptance, std::string(65, '1')}),
        odil::EncodeError);
}

BOOST_AUTO_TEST_CASE(every_field_takes_part_in_comparisons)
{
    check_differ(value, {1, Result::Acceptance, "1.5"});
    check_differ(value, {3, Result::NoReason, "1.5"});
    check_differ(value, {3, Result::Acceptance, "1.6"});
}

BOOST_AUTO_TEST_CASE(each_result_has_words)
{
    auto const words = [](int result)
    { return std::string(describe(static_cast<Result>(result))); };
    BOOST_TEST(words(0) == "accepted");
    BOOST_TEST(words(1) == "rejected by the user");
    BOOST_TEST(words(2) == "rejected without a reason");
    BOOST_TEST(words(3) == "abstract syntax not supported");
    BOOST_TEST(words(4) == "transfer syntaxes not supported");
    BOOST_TEST(words(5) == "unknown result");
}

BOOST_AUTO_TEST_SUITE_END()

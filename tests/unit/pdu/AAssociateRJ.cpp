#include "odil/pdu/AAssociateRJ.h" // first: the header stands on its own

#include "unit/pdu/codec.h"

using odil::pdu::AAssociateRJ;

namespace
{

// PS3.8, 9.3.4. Transient refusal by the presentation layer, congestion.
Bytes const wire{0x03, 0x00, 0x00, 0x00, 0x00, 0x04, 0x00, 0x02, 0x03, 0x01};
Bytes const body = without_header(wire, pdu_header);
AAssociateRJ const value{
    AAssociateRJ::Result::Transient,
    AAssociateRJ::Source::Presentation,
    AAssociateRJ::TemporaryCongestion};

}

BOOST_AUTO_TEST_SUITE(pdu_AAssociateRJ)

BOOST_AUTO_TEST_CASE(layout_is_that_of_the_standard)
{
    check_layout(value, wire, pdu_header);
}

BOOST_AUTO_TEST_CASE(encode_appends)
{
    Bytes buffer{0xff};
    value.encode(buffer);
    BOOST_TEST(buffer == Bytes{0xff} + wire, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(decode_refuses_every_truncation)
{
    check_every_truncation_is_refused<AAssociateRJ>(body);
}

BOOST_AUTO_TEST_CASE(decode_refuses_trailing_bytes)
{
    check_wrong<AAssociateRJ>(body + Bytes{0}, 10);
}

BOOST_AUTO_TEST_CASE(decode_does_not_test_the_reserved_byte)
{
    auto other = body;
    other[0] = 0xff;
    BOOST_TEST((decode<AAssociateRJ>(other) == value));
}

BOOST_AUTO_TEST_CASE(decode_keeps_unknown_numbers)
{
    auto const pdu = decode<AAssociateRJ>({0, 7, 8, 9});
    BOOST_TEST(static_cast<int>(pdu.result) == 7);
    BOOST_TEST(static_cast<int>(pdu.source) == 8);
    BOOST_TEST(pdu.reason == 9);
    BOOST_TEST(
        describe(pdu)
        == "rejected with unknown result 7 by unknown source 8: unknown reason "
           "9");
}

BOOST_AUTO_TEST_CASE(every_field_takes_part_in_comparisons)
{
    using RJ = AAssociateRJ;
    check_differ(
        value, {RJ::Result::Permanent, RJ::Source::Presentation, value.reason});
    check_differ(
        value, {RJ::Result::Transient, RJ::Source::User, value.reason});
    check_differ(value, {RJ::Result::Transient, RJ::Source::Presentation, 2});
}

BOOST_AUTO_TEST_CASE(words_tell_result_source_and_reason)
{
    using RJ = AAssociateRJ;
    BOOST_TEST(
        describe(value)
        == "rejected for the moment by the service provider (presentation): "
           "temporary congestion");
    BOOST_TEST(
        describe(
            RJ{RJ::Result::Permanent,
               RJ::Source::User,
               RJ::CalledAETitleNotRecognized})
        == "rejected permanently by the service user: called AE title not "
           "recognized");
    BOOST_TEST(
        describe(
            RJ{RJ::Result::Permanent,
               RJ::Source::ACSE,
               RJ::ProtocolVersionNotSupported})
        == "rejected permanently by the service provider (association "
           "control): protocol version not supported");
}

BOOST_AUTO_TEST_CASE(reasons_mean_something_else_for_each_source)
{
    auto const words = [](AAssociateRJ::Source source, std::uint8_t reason)
    {
        auto const all = describe(
            AAssociateRJ{AAssociateRJ::Result::Permanent, source, reason});
        return all.substr(all.find(": ") + 2);
    };
    using S = AAssociateRJ::Source;
    BOOST_TEST(words(S::User, 1) == "no reason given");
    BOOST_TEST(words(S::User, 2) == "application context not supported");
    BOOST_TEST(words(S::User, 3) == "calling AE title not recognized");
    BOOST_TEST(words(S::User, 4) == "unknown reason 4");
    BOOST_TEST(words(S::User, 7) == "called AE title not recognized");
    BOOST_TEST(words(S::ACSE, 1) == "no reason given");
    BOOST_TEST(words(S::ACSE, 2) == "protocol version not supported");
    BOOST_TEST(words(S::ACSE, 3) == "unknown reason 3");
    BOOST_TEST(words(S::Presentation, 0) == "unknown reason 0");
    BOOST_TEST(words(S::Presentation, 1) == "temporary congestion");
    BOOST_TEST(words(S::Presentation, 2) == "local limit exceeded");
}

BOOST_AUTO_TEST_SUITE_END()

#include "odil/pdu/AAbort.h" // first: the header stands on its own

#include "unit/pdu/codec.h"

using odil::pdu::AAbort;

namespace
{

// PS3.8, 9.3.8. By the service provider, unexpected PDU.
Bytes const wire{0x07, 0x00, 0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x02, 0x02};
Bytes const body = without_header(wire, pdu_header);
AAbort const value{AAbort::Source::Provider, AAbort::Reason::UnexpectedPDU};

}

BOOST_AUTO_TEST_SUITE(pdu_AAbort)

BOOST_AUTO_TEST_CASE(layout_is_that_of_the_standard)
{
    check_layout(value, wire, pdu_header);
}

BOOST_AUTO_TEST_CASE(decode_refuses_every_truncation)
{
    check_every_truncation_is_refused<AAbort>(body);
}

BOOST_AUTO_TEST_CASE(decode_refuses_trailing_bytes)
{
    check_wrong<AAbort>(body + Bytes{0}, 10);
}

BOOST_AUTO_TEST_CASE(decode_does_not_test_the_reserved_bytes)
{
    auto other = body;
    other[0] = other[1] = 0xff;
    BOOST_TEST((decode<AAbort>(other) == value));
}

BOOST_AUTO_TEST_CASE(decode_accepts_every_source_and_reason)
{
    for(int i = 0; i != 256; ++i)
    {
        auto const byte = static_cast<std::uint8_t>(i);
        auto const pdu = decode<AAbort>({0, 0, byte, byte});
        BOOST_TEST(static_cast<int>(pdu.source) == i);
        BOOST_TEST(static_cast<int>(pdu.reason) == i);
    }
}

BOOST_AUTO_TEST_CASE(every_field_takes_part_in_comparisons)
{
    check_differ(value, {AAbort::Source::User, value.reason});
    check_differ(value, {value.source, AAbort::Reason::NotSpecified});
}

BOOST_AUTO_TEST_CASE(words_tell_source_and_reason)
{
    auto const words = [](int source, int reason) {
        return describe(AAbort{AAbort::Source(source), AAbort::Reason(reason)});
    };

    BOOST_TEST(words(0, 0) == "aborted by the service user");
    // Not significant (PS3.8, table 9-26).
    BOOST_TEST(words(0, 2) == "aborted by the service user");
    std::string const provider = "aborted by the service provider: ";
    BOOST_TEST(words(2, 0) == provider + "no reason given");
    BOOST_TEST(words(2, 1) == provider + "unrecognized PDU");
    BOOST_TEST(words(2, 2) == provider + "unexpected PDU");
    BOOST_TEST(words(2, 3) == provider + "unknown reason 3");
    BOOST_TEST(words(2, 4) == provider + "unrecognized PDU parameter");
    BOOST_TEST(words(2, 5) == provider + "unexpected PDU parameter");
    BOOST_TEST(words(2, 6) == provider + "invalid value of a PDU parameter");
    BOOST_TEST(words(1, 9) == "aborted by unknown source 1: unknown reason 9");
}

BOOST_AUTO_TEST_SUITE_END()

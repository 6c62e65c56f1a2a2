#include "odil/pdu/SOPClassCommonExtendedNegotiation.h" // first

#include "unit/pdu/codec.h"

using odil::pdu::SOPClassCommonExtendedNegotiation;

namespace
{

// PS3.7, tables D.3-12 and D.3-13
Bytes const wire = Bytes{0x57, 0x00, 0x00, 0x16, 0x00, 0x03} + "1.4"
                   + Bytes{0x00, 0x04} + "1.55" + Bytes{0x00, 0x09}
                   + Bytes{0x00, 0x03} + "1.6" + Bytes{0x00, 0x02} + "17";
Bytes const body = without_header(wire, item_header);
std::size_t const related_length = 2 + 3 + 2 + 4;
SOPClassCommonExtendedNegotiation const value{"1.4", "1.55", {"1.6", "17"}};

}

BOOST_AUTO_TEST_SUITE(pdu_SOPClassCommonExtendedNegotiation)

BOOST_AUTO_TEST_CASE(layout_is_that_of_the_standard)
{
    check_layout(value, wire, item_header);
}

BOOST_AUTO_TEST_CASE(there_may_be_no_related_class)
{
    check_layout(
        SOPClassCommonExtendedNegotiation{"1.4", "1.55", {}},
        Bytes{0x57, 0x00, 0x00, 0x0d, 0x00, 0x03} + "1.4" + Bytes{0x00, 0x04}
            + "1.55" + Bytes{0x00, 0x00},
        item_header);
}

BOOST_AUTO_TEST_CASE(decode_refuses_every_truncation)
{
    check_every_truncation_is_refused<SOPClassCommonExtendedNegotiation>(body);
}

BOOST_AUTO_TEST_CASE(decode_skips_what_later_versions_append)
{
    BOOST_TEST(
        (decode<SOPClassCommonExtendedNegotiation>(body + Bytes{1, 2})
         == value));
}

BOOST_AUTO_TEST_CASE(decode_refuses_lengths_which_contradict_each_other)
{
    auto bad = body;
    bad[related_length + 1] = 0x0a; // more than the item
    check_wrong<SOPClassCommonExtendedNegotiation>(bad, related_length + 2);
    bad = body;
    bad[related_length + 1] = 0x08; // less than the related UIDs
    check_wrong<SOPClassCommonExtendedNegotiation>(bad, body.size() - 2);
    bad = body;
    bad[body.size() - 3] = 0x03; // last UID longer than the list
    check_wrong<SOPClassCommonExtendedNegotiation>(bad, body.size() - 2);
}

BOOST_AUTO_TEST_CASE(encode_refuses_what_is_too_long)
{
    using Item = SOPClassCommonExtendedNegotiation;
    auto const uid = std::string(65, '1');
    BOOST_CHECK_THROW(encode(Item{uid, "1", {}}), odil::EncodeError);
    BOOST_CHECK_THROW(encode(Item{"1", uid, {}}), odil::EncodeError);
    BOOST_CHECK_THROW(encode(Item{"1", "1", {uid}}), odil::EncodeError);
    std::vector<std::string> const many(1000, std::string(64, '1'));
    BOOST_CHECK_THROW(encode(Item{"1", "1", many}), odil::EncodeError);
}

BOOST_AUTO_TEST_CASE(every_field_takes_part_in_comparisons)
{
    check_differ(value, {"1", "1.55", {"1.6", "17"}});
    check_differ(value, {"1.4", "1", {"1.6", "17"}});
    check_differ(value, {"1.4", "1.55", {"1.6"}});
}

BOOST_AUTO_TEST_SUITE_END()

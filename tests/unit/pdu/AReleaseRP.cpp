#include "odil/pdu/AReleaseRP.h" // first: the header stands on its own

#include "unit/pdu/codec.h"

using odil::pdu::AReleaseRP;

namespace
{

Bytes const wire{0x06, 0x00, 0x00, 0x00, 0x00, 0x04, 0x00, 0x00, 0x00, 0x00};
Bytes const body = without_header(wire, pdu_header);

}

BOOST_AUTO_TEST_SUITE(pdu_AReleaseRP)

BOOST_AUTO_TEST_CASE(layout_is_that_of_the_standard)
{
    check_layout(AReleaseRP{}, wire, pdu_header);
}

BOOST_AUTO_TEST_CASE(decode_refuses_every_truncation)
{
    check_every_truncation_is_refused<AReleaseRP>(body);
}

BOOST_AUTO_TEST_CASE(decode_refuses_trailing_bytes)
{
    check_wrong<AReleaseRP>(body + Bytes{0}, 10);
}

BOOST_AUTO_TEST_CASE(decode_does_not_test_the_reserved_bytes)
{
    BOOST_CHECK_NO_THROW(decode<AReleaseRP>(Bytes(4, 0xff)));
}

BOOST_AUTO_TEST_SUITE_END()

#include "odil/pdu/AsynchronousOperationsWindow.h" // first: stands on its own

#include "unit/pdu/codec.h"

using odil::pdu::AsynchronousOperationsWindow;

namespace
{

// PS3.7, table D.3-7
Bytes const wire{0x53, 0x00, 0x00, 0x04, 0x12, 0x34, 0x00, 0x05};
Bytes const body = without_header(wire, item_header);
AsynchronousOperationsWindow const value{0x1234, 5};

}

BOOST_AUTO_TEST_SUITE(pdu_AsynchronousOperationsWindow)

BOOST_AUTO_TEST_CASE(layout_is_that_of_the_standard)
{
    check_layout(value, wire, item_header);
}

BOOST_AUTO_TEST_CASE(default_is_the_synchronous_mode)
{
    BOOST_TEST((AsynchronousOperationsWindow{} == decltype(value){1, 1}));
}

BOOST_AUTO_TEST_CASE(decode_refuses_every_truncation)
{
    check_every_truncation_is_refused<AsynchronousOperationsWindow>(body);
}

BOOST_AUTO_TEST_CASE(decode_refuses_trailing_bytes)
{
    check_wrong<AsynchronousOperationsWindow>(body + Bytes{0}, 4);
}

BOOST_AUTO_TEST_CASE(every_field_takes_part_in_comparisons)
{
    check_differ(value, {1, 5});
    check_differ(value, {0x1234, 1});
}

BOOST_AUTO_TEST_SUITE_END()

#include "odil/pdu/PDV.h" // first: the header stands on its own

#include "unit/pdu/codec.h"

using odil::pdu::PDV;

BOOST_AUTO_TEST_SUITE(pdu_PDV)

BOOST_AUTO_TEST_CASE(bytes_are_compared_and_not_where_they_are)
{
    Bytes const here{1, 2, 3};
    Bytes const there(here);
    BOOST_TEST(
        (PDV{1, true, true, here.data(), 3}
         == PDV{1, true, true, there.data(), 3}));
    BOOST_TEST((PDV{} == PDV{1, false, false, here.data(), 0}));
}

BOOST_AUTO_TEST_CASE(every_field_takes_part_in_comparisons)
{
    Bytes const data{1, 2, 3};
    PDV const value{1, true, true, data.data(), 2};
    check_differ(value, {3, true, true, data.data(), 2});
    check_differ(value, {1, false, true, data.data(), 2});
    check_differ(value, {1, true, false, data.data(), 2});
    check_differ(value, {1, true, true, data.data() + 1, 2});
    check_differ(value, {1, true, true, data.data(), 3});
}

BOOST_AUTO_TEST_SUITE_END()

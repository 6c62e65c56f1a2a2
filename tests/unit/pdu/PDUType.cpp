#include "odil/pdu/PDUType.h" // first: the header stands on its own

#include <string>

#include <boost/test/unit_test.hpp>

using odil::pdu::PDUType;

BOOST_AUTO_TEST_SUITE(pdu_PDUType)

BOOST_AUTO_TEST_CASE(names_are_those_of_the_standard)
{
    auto const name = [](int type)
    { return std::string(describe(static_cast<PDUType>(type))); };
    BOOST_TEST(name(0) == "unknown PDU");
    BOOST_TEST(name(1) == "A-ASSOCIATE-RQ");
    BOOST_TEST(name(2) == "A-ASSOCIATE-AC");
    BOOST_TEST(name(3) == "A-ASSOCIATE-RJ");
    BOOST_TEST(name(4) == "P-DATA-TF");
    BOOST_TEST(name(5) == "A-RELEASE-RQ");
    BOOST_TEST(name(6) == "A-RELEASE-RP");
    BOOST_TEST(name(7) == "A-ABORT");
    BOOST_TEST(name(8) == "unknown PDU");
}

BOOST_AUTO_TEST_SUITE_END()

#include "odil/pdu/PDataTF.h" // first: the header stands on its own

#include "unit/pdu/codec.h"

using odil::pdu::PDataTF;

namespace
{

// PS3.8, 9.3.5. A command in one piece, then the first piece of a data set.
Bytes const first{0x00, 0x00, 0x00, 0x05, 0x01, 0x03, 0x0a, 0x0b, 0x0c};
Bytes const second{0x00, 0x00, 0x00, 0x03, 0xff, 0x00, 0x0d};
Bytes const body = first + second;
Bytes const wire = Bytes{0x04, 0x00, 0x00, 0x00, 0x00, 0x10} + body;
Bytes const data{0x0a, 0x0b, 0x0c, 0x0d};

PDataTF make_value()
{
    return {
        {{1, true, true, data.data(), 3},
         {255, false, false, data.data() + 3, 1}}};
}

}

BOOST_AUTO_TEST_SUITE(pdu_PDataTF)

BOOST_AUTO_TEST_CASE(encode_matches_the_standard_layout)
{
    BOOST_TEST(encode(make_value()) == wire, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(decode_is_the_inverse_of_encode_and_copies_nothing)
{
    auto const pdu = PDataTF::decode(body.data(), body.size());
    BOOST_TEST((pdu == make_value()));
    BOOST_TEST(pdu.pdvs[0].data == body.data() + 6);
    BOOST_TEST(pdu.pdvs[1].data == body.data() + first.size() + 6);
}

BOOST_AUTO_TEST_CASE(decode_refuses_every_truncation_inside_an_item)
{
    for(std::size_t size = 0; size != body.size(); ++size)
    {
        if(size != first.size()) // complete too
        {
            Bytes bytes(
                body.begin(), body.begin() + static_cast<std::ptrdiff_t>(size));
            bytes.shrink_to_fit();
            BOOST_CHECK_THROW(
                PDataTF::decode(bytes.data(), size), odil::DecodeError);
        }
    }
}

BOOST_AUTO_TEST_CASE(decode_tells_which_item_is_wrong)
{
    auto const at = pdu_header + first.size();
    check_wrong<PDataTF>({}, pdu_header);
    check_wrong<PDataTF>(first + Bytes{0, 0, 0, 1, 1, 0}, at);
    check_wrong<PDataTF>(first + Bytes{0, 0, 0, 3, 1, 0}, at);
    check_wrong<PDataTF>(first + Bytes{0xff, 0xff, 0xff, 0xff, 1, 0}, at);
    check_wrong<PDataTF>(first + Bytes{0, 0, 0, 2, 2, 0}, at + 4);
}

BOOST_AUTO_TEST_CASE(items_may_be_empty)
{
    Bytes const empty{0, 0, 0, 2, 1, 2};
    auto const pdu = PDataTF::decode(empty.data(), empty.size());
    BOOST_TEST((pdu == PDataTF{{{1, false, true, nullptr, 0}}}));
    BOOST_TEST(
        encode(pdu) == (Bytes{4, 0, 0, 0, 0, 6} + empty),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(header_and_data_make_the_same_pdu)
{
    auto const header = PDataTF::make_header({1, true, true, 3});
    PDataTF const pdu{{{1, true, true, data.data(), 3}}};
    auto const sent =
        Bytes(header.begin(), header.end()) + Bytes{0x0a, 0x0b, 0x0c};
    BOOST_TEST(sent == encode(pdu), boost::test_tools::per_element());
    BOOST_TEST(PDataTF::overhead == 6);
}

BOOST_AUTO_TEST_CASE(header_of_the_longest_pdu_holds_its_length)
{
    auto const header = PDataTF::make_header({1, false, false, 0xfffffff9});
    Bytes const expected{
        4, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfb, 1, 0};
    BOOST_TEST(
        Bytes(header.begin(), header.end()) == expected,
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(encode_refuses_what_the_standard_cannot_say)
{
    Bytes buffer{1};
    BOOST_CHECK_THROW(PDataTF{}.encode(buffer), odil::EncodeError);
    auto pdu = make_value();
    pdu.pdvs[1].presentation_context_id = 2;
    BOOST_CHECK_THROW(pdu.encode(buffer), odil::EncodeError);
    pdu = make_value();
    pdu.pdvs[1].size = 0xfffffffa; // never read
    BOOST_CHECK_THROW(pdu.encode(buffer), odil::EncodeError);
    BOOST_TEST(buffer == Bytes{1}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(every_field_takes_part_in_comparisons)
{
    auto other = make_value();
    other.pdvs.pop_back();
    check_differ(make_value(), other);
}

BOOST_AUTO_TEST_SUITE_END()

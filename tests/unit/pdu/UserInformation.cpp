#include "odil/pdu/UserInformation.h" // first: the header stands on its own

#include <utility>

#include "unit/pdu/codec.h"

using odil::pdu::UserIdentityRQ;
using odil::pdu::UserInformation;

namespace
{

// PS3.8, D.1 and PS3.7, D.3.3: each sub-item, in increasing order of types.
std::vector<Bytes> const sub_items{
    {0x51, 0x00, 0x00, 0x04, 0x00, 0x01, 0x00, 0x02},
    Bytes{0x52, 0x00, 0x00, 0x03} + "1.2",
    {0x53, 0x00, 0x00, 0x04, 0x00, 0x03, 0x00, 0x04},
    Bytes{0x54, 0x00, 0x00, 0x07, 0x00, 0x03} + "1.4" + Bytes{1, 0},
    Bytes{0x54, 0x00, 0x00, 0x07, 0x00, 0x03} + "1.5" + Bytes{1, 1},
    Bytes{0x55, 0x00, 0x00, 0x05} + "ODIL1",
    Bytes{0x56, 0x00, 0x00, 0x06, 0x00, 0x03} + "1.4" + Bytes{1},
    Bytes{0x56, 0x00, 0x00, 0x05, 0x00, 0x03} + "1.5",
    Bytes{0x57, 0x00, 0x00, 0x0c, 0x00, 0x03} + "1.4" + Bytes{0x00, 0x03}
        + "1.6" + Bytes{0x00, 0x00},
    Bytes{0x58, 0x00, 0x00, 0x09, 0x01, 0x00, 0x00, 0x03} + "Bob"
        + Bytes{0x00, 0x00},
    Bytes{0x59, 0x00, 0x00, 0x03, 0x00, 0x01} + "T"};

Bytes concatenate(std::vector<Bytes> const & pieces)
{
    Bytes all;
    for(auto const & piece : pieces)
    {
        all = all + piece;
    }
    return all;
}
Bytes const body = concatenate(sub_items);

UserInformation make_value()
{
    UserInformation item;
    item.maximum_length = 0x10002;
    item.implementation_class_uid = "1.2";
    item.asynchronous_operations_window = {3, 4};
    item.role_selections = {{"1.4", true, false}, {"1.5", true, true}};
    item.implementation_version_name = "ODIL1";
    item.sop_class_extended_negotiations = {{"1.4", {1}}, {"1.5", {}}};
    item.sop_class_common_extended_negotiations = {{"1.4", "1.6", {}}};
    item.user_identity_rq = {UserIdentityRQ::Type::Username, false, "Bob", ""};
    item.user_identity_ac = {"T"};
    return item;
}

}

BOOST_AUTO_TEST_SUITE(pdu_UserInformation)

BOOST_AUTO_TEST_CASE(layout_is_that_of_the_standard)
{
    check_layout(make_value(), make_item(0x50, body), item_header);
}

BOOST_AUTO_TEST_CASE(absent_sub_items_stay_absent)
{
    check_layout(UserInformation{}, {0x50, 0x00, 0x00, 0x00}, item_header);
}

BOOST_AUTO_TEST_CASE(decode_refuses_every_truncation_inside_a_sub_item)
{
    std::size_t begin = 0;
    for(auto const & sub_item : sub_items)
    {
        for(auto size = begin + 1; size != begin + sub_item.size(); ++size)
        {
            BOOST_TEST_CONTEXT("size=" << size)
            {
                auto const end =
                    body.begin() + static_cast<std::ptrdiff_t>(size);
                BOOST_CHECK_THROW(
                    decode<UserInformation>(Bytes(body.begin(), end)),
                    odil::DecodeError);
            }
        }
        begin += sub_item.size();
    }
}

BOOST_AUTO_TEST_CASE(decode_refuses_sub_items_longer_or_shorter_than_they_say)
{
    for(auto const & sub_item : sub_items)
    {
        BOOST_TEST_CONTEXT("type=" << static_cast<int>(sub_item[0]))
        {
            auto bad = sub_item;
            ++bad[3];
            check_wrong<UserInformation>(bad, item_header);
            bad = sub_item;
            bad[2] = 0xff;
            check_wrong<UserInformation>(bad, item_header);
            bad = sub_item;
            --bad[3];
            BOOST_CHECK_THROW(decode<UserInformation>(bad), odil::DecodeError);
        }
    }
}

BOOST_AUTO_TEST_CASE(decode_accepts_any_order)
{
    std::vector<Bytes> const reversed(sub_items.rbegin(), sub_items.rend());
    auto expected = make_value();
    std::swap(expected.role_selections[0], expected.role_selections[1]);
    std::swap(
        expected.sop_class_extended_negotiations[0],
        expected.sop_class_extended_negotiations[1]);
    BOOST_TEST((decode<UserInformation>(concatenate(reversed)) == expected));
}

BOOST_AUTO_TEST_CASE(decode_skips_unknown_sub_items)
{
    for(auto const type : {0x00, 0x10, 0x50, 0x5a, 0xff})
    {
        auto const unknown =
            make_item(static_cast<std::uint8_t>(type), {0xff, 0xff});
        BOOST_TEST((
            decode<UserInformation>(unknown + body + unknown) == make_value()));
    }
}

BOOST_AUTO_TEST_CASE(decode_refuses_a_second_single_sub_item)
{
    for(auto const & sub_item : sub_items)
    {
        auto const type = sub_item[0];
        auto const twice = sub_item + sub_item;
        if(type == 0x54 || type == 0x56 || type == 0x57)
        {
            BOOST_CHECK_NO_THROW(decode<UserInformation>(twice));
        }
        else
        {
            check_wrong<UserInformation>(twice, sub_item.size() + item_header);
        }
    }
    // Empty ones count.
    check_wrong<UserInformation>(make_item(0x52, {}) + make_item(0x52, {}), 8);
    check_wrong<UserInformation>(make_item(0x55, {}) + make_item(0x55, {}), 8);
}

BOOST_AUTO_TEST_CASE(a_maximum_length_has_four_bytes)
{
    check_wrong<UserInformation>(make_item(0x51, {1, 2, 3}), 4);
    check_wrong<UserInformation>(make_item(0x51, {1, 2, 3, 4, 5}), 8);
    auto const item =
        decode<UserInformation>(make_item(0x51, {0xff, 0xff, 0xff, 0xff}));
    BOOST_TEST(item.maximum_length.value() == 0xffffffff);
}

BOOST_AUTO_TEST_CASE(no_limit_is_sent_as_zero)
{
    UserInformation item;
    item.maximum_length = 0;
    check_layout(
        item, make_item(0x50, make_item(0x51, {0, 0, 0, 0})), item_header);
}

BOOST_AUTO_TEST_CASE(long_version_names_are_accepted_and_not_sent)
{
    auto const name = std::string(17, 'x');
    auto item = decode<UserInformation>(make_item(0x55, bytes_of(name)));
    BOOST_TEST(item.implementation_version_name == name);
    BOOST_CHECK_THROW(encode(item), odil::EncodeError);
    item.implementation_version_name.pop_back();
    BOOST_CHECK_NO_THROW(encode(item));
}

BOOST_AUTO_TEST_CASE(implementation_class_uids_have_at_most_64_characters)
{
    UserInformation item;
    item.implementation_class_uid = std::string(65, '1');
    BOOST_CHECK_THROW(encode(item), odil::EncodeError);
    check_wrong<UserInformation>(make_item(0x52, Bytes(65, '1')), 4);
}

BOOST_AUTO_TEST_CASE(encode_refuses_what_is_too_long)
{
    UserInformation item;
    item.role_selections.resize(8191); // of 8 bytes each
    BOOST_CHECK_NO_THROW(encode(item));
    item.role_selections.resize(8192);
    BOOST_CHECK_THROW(encode(item), odil::EncodeError);
}

BOOST_AUTO_TEST_CASE(every_field_takes_part_in_comparisons)
{
    auto const differs = [](auto change)
    {
        auto other = make_value();
        change(other);
        check_differ(make_value(), other);
    };
    using Item = UserInformation;
    differs([](Item & i) { i.maximum_length.reset(); });
    differs([](Item & i) { i.implementation_class_uid.clear(); });
    differs([](Item & i) { i.asynchronous_operations_window.reset(); });
    differs([](Item & i) { i.role_selections.pop_back(); });
    differs([](Item & i) { i.implementation_version_name.clear(); });
    differs([](Item & i) { i.sop_class_extended_negotiations.pop_back(); });
    differs([](Item & i) { i.sop_class_common_extended_negotiations.clear(); });
    differs([](Item & i) { i.user_identity_rq.reset(); });
    differs([](Item & i) { i.user_identity_ac.reset(); });
}

BOOST_AUTO_TEST_SUITE_END()

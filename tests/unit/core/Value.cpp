#include "odil/Value.h"

#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "odil/DataSet.h"
#include "odil/Exception.h"
#include "odil/registry/StaticString.h"

using odil::DataSet;
using odil::Value;
using Type = Value::Type;

static_assert(std::is_nothrow_move_constructible_v<Value>);
static_assert(std::is_nothrow_move_assignable_v<Value>);
static_assert(!std::is_constructible_v<Value, std::initializer_list<Value>>);

namespace
{

constexpr auto none = std::numeric_limits<double>::quiet_NaN();

DataSet data_set(std::string const & name)
{
    DataSet result;
    result.add("PatientName", {name});
    return result;
}

// One value of each type, none empty.
std::vector<Value> samples()
{
    return {
        Value::Integers{1, -2},
        Value::Reals{1.5, none},
        Value::Strings{"a", "b"},
        Value::DataSets{data_set("a"), data_set("b")},
        Value::Binary{{1, 2}, {}}};
}

}

BOOST_AUTO_TEST_SUITE(core_Value)

BOOST_AUTO_TEST_CASE(default_value_is_an_empty_list_of_texts)
{
    Value const value;
    BOOST_TEST((value.get_type() == Type::Strings));
    BOOST_TEST(value.empty());
    BOOST_TEST(value.size() == 0);
    BOOST_TEST(value.as_strings().empty());
}

BOOST_AUTO_TEST_CASE(containers_are_copied)
{
    Value::Integers const integers{1, 2};
    BOOST_TEST((Value(integers).as_integers() == integers));
    Value::Reals const reals{1.5};
    BOOST_TEST((Value(reals).as_reals() == reals));
    Value::Strings const strings{"a", "b"};
    BOOST_TEST((Value(strings).as_strings() == strings));
    Value::DataSets const data_sets{data_set("a")};
    BOOST_TEST((Value(data_sets).as_data_sets() == data_sets));
    Value::Binary const binary{{1, 2}};
    BOOST_TEST((Value(binary).as_binary() == binary));
}

BOOST_AUTO_TEST_CASE(containers_are_moved)
{
    Value::Binary binary{{1, 2, 3}};
    auto const * const bytes = binary[0].data();
    Value const value(std::move(binary));
    BOOST_TEST(value.as_binary()[0].data() == bytes);

    Value::DataSets data_sets(2);
    auto const * const first = data_sets.data();
    BOOST_TEST(Value(std::move(data_sets)).as_data_sets().data() == first);
}

BOOST_AUTO_TEST_CASE(braces_hold_items_of_every_kind)
{
    BOOST_TEST((Value({1, 2}).as_integers() == Value::Integers{1, 2}));
    BOOST_TEST((Value({1U}).as_integers() == Value::Integers{1}));
    BOOST_TEST((Value({1.5F, 2.F}).as_reals() == Value::Reals{1.5, 2}));
    BOOST_TEST((Value({"a", "b"}).as_strings() == Value::Strings{"a", "b"}));
    BOOST_TEST((Value({data_set("a"), data_set("b")}).size() == 2));
    BOOST_TEST((Value({{0x01, 0x02}}).as_binary() == Value::Binary{{1, 2}}));
    BOOST_TEST(
        (Value({{0x01}, {0x02}}).as_binary() == Value::Binary{{1}, {2}}));

    Value::Binary::value_type const bytes{1, 2};
    BOOST_TEST((Value({bytes}).as_binary() == Value::Binary{{1, 2}}));

    std::string const text("a");
    BOOST_TEST((Value({text, "b"}).as_strings() == Value::Strings{"a", "b"}));
    odil::registry::StaticString const constant("1.2", 3);
    BOOST_TEST((Value({constant}).as_strings() == Value::Strings{"1.2"}));
}

BOOST_AUTO_TEST_CASE(braces_around_one_value_or_container_are_no_list)
{
    Value const value{Value::Strings{"a", "b"}};
    BOOST_TEST((value.get_type() == Type::Strings));
    BOOST_TEST(value.size() == 2);
    Value const copy{value};
    BOOST_TEST((copy == value));
}

BOOST_AUTO_TEST_CASE(only_the_right_type_is_accessible)
{
    std::size_t count = 0;
    auto const access = [&](auto && get)
    {
        for(auto & value : samples())
        {
            auto & not_constant = value;
            auto const & constant = value;
            try
            {
                BOOST_TEST(get(constant) == 2);
                BOOST_TEST(get(not_constant) == 2);
                ++count;
            }
            catch(odil::Exception const & e)
            {
                BOOST_TEST(
                    std::string(e.what()).find("the value holds")
                    != std::string::npos);
            }
        }
    };
    access([](auto & value) { return value.as_integers().size(); });
    access([](auto & value) { return value.as_reals().size(); });
    access([](auto & value) { return value.as_strings().size(); });
    access([](auto & value) { return value.as_data_sets().size(); });
    access([](auto & value) { return value.as_binary().size(); });
    BOOST_TEST(count == 5);
}

BOOST_AUTO_TEST_CASE(wrong_type_names_both_types)
{
    BOOST_CHECK_EXCEPTION(
        Value({1}).as_strings(),
        odil::Exception,
        [](auto const & e) {
            return e.what()
                   == std::string("the value holds Integers, not Strings");
        });
}

BOOST_AUTO_TEST_CASE(items_can_be_changed)
{
    Value value({1, 2});
    value.as_integers().push_back(3);
    BOOST_TEST((value == Value({1, 2, 3})));
}

BOOST_AUTO_TEST_CASE(copies_are_deep)
{
    for(auto const & value : samples())
    {
        auto copy = value;
        BOOST_TEST((copy == value));
        copy.clear();
        BOOST_TEST((copy != value));
        BOOST_TEST(value.size() == 2);
    }
    Value const value({data_set("a")});
    auto copy = value;
    copy.as_data_sets()[0].as_string("PatientName", 0) = "b";
    BOOST_TEST(value.as_data_sets()[0].as_string("PatientName", 0) == "a");
}

BOOST_AUTO_TEST_CASE(moved_from_values_are_empty_and_keep_their_type)
{
    for(auto value : samples())
    {
        auto const type = value.get_type();
        auto const moved(std::move(value));
        BOOST_TEST((moved.get_type() == type));
        BOOST_TEST(moved.size() == 2);
        BOOST_TEST((value.get_type() == type)); // NOLINT: as promised
        BOOST_TEST(value.empty());
    }
}

BOOST_AUTO_TEST_CASE(assignment_changes_the_type)
{
    for(auto const & from : samples())
    {
        for(auto to : samples())
        {
            to = from;
            BOOST_TEST((to == from));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_value_can_be_replaced_by_one_nested_in_it)
{
    DataSet inner;
    inner.add("StudyDescription", {"long enough to be on the heap"});
    Value value({inner});
    value = value.as_data_sets()[0]["StudyDescription"].get_value();
    BOOST_TEST((value == Value({"long enough to be on the heap"})));
}

BOOST_AUTO_TEST_CASE(equality_is_that_of_type_and_items)
{
    auto const left = samples();
    auto const right = samples();
    for(std::size_t i = 0; i != left.size(); ++i)
    {
        for(std::size_t j = 0; j != right.size(); ++j)
        {
            BOOST_TEST((left[i] == right[j]) == (i == j));
            BOOST_TEST((left[i] != right[j]) == (i != j));
        }
    }
    BOOST_TEST((Value({1, 2}) != Value({1})));
    BOOST_TEST((Value({1, 2}) != Value({2, 1})));
    BOOST_TEST((Value(Value::Integers()) != Value(Value::Reals())));
}

BOOST_AUTO_TEST_CASE(two_nan_are_the_same_nested_or_not)
{
    BOOST_TEST((Value({none}) == Value({none})));
    BOOST_TEST((Value({none}) != Value({0.})));
    DataSet nested;
    nested.add("PatientWeight", {none});
    BOOST_TEST((Value({nested}) == Value({nested})));
}

BOOST_AUTO_TEST_CASE(clear_keeps_the_type)
{
    for(auto value : samples())
    {
        auto const type = value.get_type();
        value.clear();
        BOOST_TEST(value.empty());
        BOOST_TEST((value.get_type() == type));
    }
}

BOOST_AUTO_TEST_CASE(a_visitor_gets_the_items)
{
    std::vector<std::string> seen;
    for(auto const & value : samples())
    {
        auto const size = odil::apply_visitor(
            [&](auto const & items)
            {
                using Items = std::decay_t<decltype(items)>;
                seen.emplace_back(describe(Value(Items()).get_type()));
                return items.size();
            },
            value);
        BOOST_TEST(size == 2);
    }
    std::vector<std::string> const expected{
        "Integers", "Reals", "Strings", "DataSets", "Binary"};
    BOOST_TEST(seen == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

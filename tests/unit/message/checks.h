#ifndef ODIL_TESTS_UNIT_MESSAGE_CHECKS_H
#define ODIL_TESTS_UNIT_MESSAGE_CHECKS_H

#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "odil/DataSet.h"
#include "odil/Exception.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/message/Message.h"

namespace odil::test
{

inline constexpr Tag command_field(0x0000, 0x0100);
inline constexpr Tag data_set_type(0x0000, 0x0800);

inline bool contains(std::string const & text, std::string const & part)
{
    return text.find(part) != std::string::npos;
}

inline DataSet make_data_set()
{
    DataSet data_set;
    data_set.add(Tag(0x0010, 0x0010), {"Doe^John"}, VR::PN);
    return data_set;
}

/// The field is where the standard puts it, and comes back as it was set.
template <typename T, typename Base, typename Result, typename Value>
void check_field(
    T message,
    Tag tag,
    VR vr,
    Result (Base::*get)() const,
    void (Base::*set)(Value),
    Value const & value)
{
    (message.*set)(value);
    BOOST_TEST(((message.*get)() == value));
    BOOST_TEST((message.get_command_set().get_vr(tag) == vr));
    (message.*set)(Value(value));
    BOOST_TEST(((message.*get)() == value));
}

/// As check_field(), and the field can be missing.
template <typename T, typename Base, typename Result, typename Value>
void check_optional_field(
    T message,
    Tag tag,
    VR vr,
    bool (Base::*has)() const,
    Result (Base::*get)() const,
    void (Base::*set)(Value),
    void (Base::*remove)(),
    Value const & value)
{
    (message.*remove)();
    BOOST_TEST(!(message.*has)());
    BOOST_CHECK_THROW((message.*get)(), Exception);

    check_field(message, tag, vr, get, set, value);
    (message.*set)(value);
    BOOST_TEST((message.*has)());

    (message.*remove)();
    BOOST_TEST(!(message.*has)());
    BOOST_TEST(!message.get_command_set().has(tag));
    (message.*remove)();

    auto command_set = message.get_command_set();
    command_set.add(tag, Element(vr));
    BOOST_TEST(!(T(message::Message(command_set)).*has)());
}

/// The message is refused, with all those words.
template <typename T>
void check_refused(
    DataSet const & command_set, std::vector<std::string> const & words)
{
    BOOST_CHECK_EXCEPTION(
        T(message::Message(command_set)),
        Exception,
        [&](Exception const & e)
        {
            for(auto const & word : words)
            {
                BOOST_TEST(
                    contains(e.what(), word), e.what() << " has no " << word);
            }
            return true;
        });
}

/// A received message is accepted if, and only if, it is of the right kind and
/// has its mandatory fields, one value each, of the right type.
template <typename T>
void check_received(
    T const & sent, std::string const & name, std::vector<Tag> mandatory)
{
    message::Message const received(sent.get_command_set());
    BOOST_TEST((T(received).get_command_set() == sent.get_command_set()));
    BOOST_TEST((T(message::Message(sent)) == sent));

    auto other = sent.get_command_set();
    other.add(command_field, {0x7ABC}, VR::US);
    check_refused<T>(other, {name, "7ABCH", "expected"});

    mandatory.push_back(command_field);
    mandatory.push_back(data_set_type);
    for(auto const tag : mandatory)
    {
        auto wrong = sent.get_command_set();
        auto const element = wrong[tag];
        auto const named = tag == command_field ? "message" : name;
        auto const refused = [&](Element const & replaced, char const * why)
        {
            BOOST_TEST_CONTEXT(odil::describe(tag) << ' ' << why)
            {
                wrong.add(tag, replaced);
                check_refused<T>(wrong, {odil::describe(tag), why});
            }
        };

        wrong.remove(tag);
        check_refused<T>(wrong, {named, odil::describe(tag), "missing"});
        refused(Element(element.vr), "missing");
        refused(Element({{0x01, 0x02}}, VR::OB), " is not a ");
        if(element.is_int())
        {
            refused(Element({1, 2}, VR::US), "2 values");
            refused(Element({65536}, VR::UL), "16 bits");
            refused(Element({-1}, VR::SL), "16 bits");
        }
        else
        {
            refused(Element({"1.2", "3"}, element.vr), "2 values");
            refused(Element({""}, element.vr), "empty");
        }
    }
}

/// A message of this kind always has a data set.
template <typename T>
void check_data_set_is_mandatory(T const & sent, std::string const & name)
{
    BOOST_TEST((sent.get_data_set() == make_data_set()));
    BOOST_TEST(sent.announces_data_set());
    auto wrong = sent.get_command_set();
    wrong.add(data_set_type, {0x0101}, VR::US);
    check_refused<T>(wrong, {name, "data set is missing"});
}

}

#endif // ODIL_TESTS_UNIT_MESSAGE_CHECKS_H

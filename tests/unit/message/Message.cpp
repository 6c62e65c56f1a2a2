#include "odil/message/Message.h" // first: the header stands on its own

#include <type_traits>
#include <utility>

#include "unit/message/checks.h"

using namespace odil::test;
using odil::DataSet;
using odil::VR;
using odil::message::Message;

namespace
{

DataSet make_command_set(int type)
{
    DataSet command_set;
    command_set.add(command_field, {0x8020}, VR::US);
    command_set.add(data_set_type, {type}, VR::US);
    return command_set;
}

}

BOOST_AUTO_TEST_SUITE(message_Message)

BOOST_AUTO_TEST_CASE(a_new_message_announces_no_data_set)
{
    Message const message;
    BOOST_TEST(!message.announces_data_set());
    BOOST_TEST(!message.has_data_set());
    BOOST_TEST(message.get_command_set().as_int(data_set_type, 0) == 0x0101);
    BOOST_CHECK_THROW(message.get_command_field(), odil::Exception);
}

BOOST_AUTO_TEST_CASE(command_field_is_read_and_written)
{
    Message message;
    message.set_command_field(Message::Command::N_DELETE_RSP);
    BOOST_TEST((message.get_command_field() == Message::Command::N_DELETE_RSP));
    BOOST_TEST(message.get_command_set().as_int(command_field, 0) == 0x8150);
    BOOST_TEST((message.get_command_set().get_vr(command_field) == VR::US));
}

BOOST_AUTO_TEST_CASE(any_type_but_0101_announces_a_data_set)
{
    for(int const type : {0x0000, 0x0001, 0x0100, 0x0102, 0xFFFF})
    {
        Message const message(make_command_set(type));
        BOOST_TEST(message.announces_data_set(), type);
        BOOST_TEST(!message.has_data_set());
        BOOST_CHECK_THROW(message.get_data_set(), odil::Exception);
    }
    BOOST_TEST(!Message(make_command_set(0x0101)).announces_data_set());
}

BOOST_AUTO_TEST_CASE(without_the_type_nothing_is_known_of_the_data_set)
{
    Message const message{DataSet()};
    BOOST_TEST(!message.has_data_set());
    BOOST_CHECK_THROW(message.announces_data_set(), odil::Exception);
}

BOOST_AUTO_TEST_CASE(the_data_set_is_attached_and_announced)
{
    for(auto const & command_set : {make_command_set(0x0101), DataSet()})
    {
        Message message(command_set, make_data_set());
        BOOST_TEST(message.announces_data_set());
        BOOST_TEST(message.has_data_set());
        BOOST_TEST((message.get_data_set() == make_data_set()));

        message.delete_data_set();
        BOOST_TEST(!message.announces_data_set());
        BOOST_TEST(!message.has_data_set());

        message.set_data_set(DataSet());
        BOOST_TEST(message.announces_data_set());
        BOOST_TEST((message.get_data_set() == DataSet()));
    }
}

BOOST_AUTO_TEST_CASE(attaching_the_announced_data_set_keeps_the_command_set)
{
    Message message(make_command_set(0x0102));
    message.set_data_set(make_data_set());
    BOOST_TEST((message.get_command_set() == make_command_set(0x0102)));
}

BOOST_AUTO_TEST_CASE(the_data_set_can_be_changed_and_moved_from)
{
    Message message(make_command_set(0), make_data_set());
    message.update_data_set().clear();
    BOOST_TEST(message.get_data_set().empty());

    message.set_data_set(make_data_set());
    auto const moved = std::move(message.update_data_set());
    BOOST_TEST((moved == make_data_set()));
    BOOST_CHECK_THROW(Message().update_data_set(), odil::Exception);
}

BOOST_AUTO_TEST_CASE(messages_are_values)
{
    Message const message(make_command_set(0), make_data_set());
    auto copy = message;
    BOOST_TEST((copy == message));

    copy.update_data_set().clear();
    BOOST_TEST((copy != message));
    copy = message;
    copy.set_command_field(Message::Command::C_ECHO_RQ);
    BOOST_TEST((copy != message));
    copy = message;
    BOOST_TEST((Message(std::move(copy)) == message));
    BOOST_TEST((Message(make_command_set(0)) != message));
    BOOST_TEST(std::is_nothrow_move_constructible_v<Message>);
}

BOOST_AUTO_TEST_CASE(errors_name_the_message)
{
    BOOST_CHECK_EXCEPTION(
        Message(make_command_set(0)).get_data_set(),
        odil::Exception,
        [](auto const & e) { return contains(e.what(), "C-FIND-RSP: "); });
    BOOST_CHECK_EXCEPTION(
        Message().get_data_set(),
        odil::Exception,
        [](auto const & e) { return contains(e.what(), "message: "); });
}

BOOST_AUTO_TEST_CASE(commands_have_the_names_of_the_standard)
{
    using Command = Message::Command;
    std::pair<Command, std::string> const names[] = {
        {Command(0x0001), "C-STORE-RQ"},
        {Command(0x8001), "C-STORE-RSP"},
        {Command(0x0010), "C-GET-RQ"},
        {Command(0x8010), "C-GET-RSP"},
        {Command(0x0020), "C-FIND-RQ"},
        {Command(0x8020), "C-FIND-RSP"},
        {Command(0x0021), "C-MOVE-RQ"},
        {Command(0x8021), "C-MOVE-RSP"},
        {Command(0x0030), "C-ECHO-RQ"},
        {Command(0x8030), "C-ECHO-RSP"},
        {Command(0x0100), "N-EVENT-REPORT-RQ"},
        {Command(0x8100), "N-EVENT-REPORT-RSP"},
        {Command(0x0110), "N-GET-RQ"},
        {Command(0x8110), "N-GET-RSP"},
        {Command(0x0120), "N-SET-RQ"},
        {Command(0x8120), "N-SET-RSP"},
        {Command(0x0130), "N-ACTION-RQ"},
        {Command(0x8130), "N-ACTION-RSP"},
        {Command(0x0140), "N-CREATE-RQ"},
        {Command(0x8140), "N-CREATE-RSP"},
        {Command(0x0150), "N-DELETE-RQ"},
        {Command(0x8150), "N-DELETE-RSP"},
        {Command(0x0FFF), "C-CANCEL-RQ"},
        {Command(0xFA01), "unknown command FA01H"},
    };
    for(auto const & [command, name] : names)
    {
        BOOST_TEST(as_string(command) == name);
    }
}

BOOST_AUTO_TEST_SUITE_END()

#include "odil/message/Message.h"

#include <cstddef>
#include <utility>

#include "message/hexadecimal.h"
#include "odil/Exception.h"
#include "odil/registry.h"

namespace odil::message
{

namespace
{

using Command = Message::Command;

struct CommandName
{
    Command command;
    char const * name;
};

constexpr CommandName command_names[] = {
    {Command::C_STORE_RQ, "C-STORE-RQ"},
    {Command::C_STORE_RSP, "C-STORE-RSP"},
    {Command::C_GET_RQ, "C-GET-RQ"},
    {Command::C_GET_RSP, "C-GET-RSP"},
    {Command::C_FIND_RQ, "C-FIND-RQ"},
    {Command::C_FIND_RSP, "C-FIND-RSP"},
    {Command::C_MOVE_RQ, "C-MOVE-RQ"},
    {Command::C_MOVE_RSP, "C-MOVE-RSP"},
    {Command::C_ECHO_RQ, "C-ECHO-RQ"},
    {Command::C_ECHO_RSP, "C-ECHO-RSP"},
    {Command::N_EVENT_REPORT_RQ, "N-EVENT-REPORT-RQ"},
    {Command::N_EVENT_REPORT_RSP, "N-EVENT-REPORT-RSP"},
    {Command::N_GET_RQ, "N-GET-RQ"},
    {Command::N_GET_RSP, "N-GET-RSP"},
    {Command::N_SET_RQ, "N-SET-RQ"},
    {Command::N_SET_RSP, "N-SET-RSP"},
    {Command::N_ACTION_RQ, "N-ACTION-RQ"},
    {Command::N_ACTION_RSP, "N-ACTION-RSP"},
    {Command::N_CREATE_RQ, "N-CREATE-RQ"},
    {Command::N_CREATE_RSP, "N-CREATE-RSP"},
    {Command::N_DELETE_RQ, "N-DELETE-RQ"},
    {Command::N_DELETE_RSP, "N-DELETE-RSP"},
    {Command::C_CANCEL_RQ, "C-CANCEL-RQ"},
};

/// Number of elements of a command set.
constexpr std::size_t usual_size = 8;

/// Command sets have no other numbers than those of VR US.
bool is_in_range(Value::Integer value)
{
    return value >= 0 && value <= 0xFFFF;
}

}

Message::Message()
{
    command_set_.reserve(usual_size);
    delete_data_set();
}

Message::Message(DataSet command_set) : command_set_(std::move(command_set)) {}

Message::Message(DataSet command_set, DataSet data_set)
    : Message(std::move(command_set))
{
    set_data_set(std::move(data_set));
}

Message::Message(Command command, std::optional<DataSet> data_set)
    : data_set_(std::move(data_set))
{
    command_set_.reserve(usual_size);
    set_command_field(command); // in the order of the tags
    set_number(
        registry::CommandDataSetType,
        Value::Integer(data_set_ ? DataSetType::PRESENT : DataSetType::ABSENT));
}

Message::Message(Message message, Command command) : Message(std::move(message))
{
    require_number(registry::CommandField);
    require_number(registry::CommandDataSetType);
    if(get_command_field() != command)
    {
        fail(as_string(command) + " was expected");
    }
}

Message::Command Message::get_command_field() const
{
    return Command(get_number(registry::CommandField));
}

void Message::set_command_field(Command command)
{
    set_number(registry::CommandField, Value::Integer(command));
}

bool Message::announces_data_set() const
{
    return get_number(registry::CommandDataSetType)
           != Value::Integer(DataSetType::ABSENT);
}

DataSet const & Message::get_data_set() const
{
    if(!data_set_)
    {
        fail("no data set is attached");
    }
    return *data_set_;
}

DataSet & Message::update_data_set()
{
    return const_cast<DataSet &>(std::as_const(*this).get_data_set());
}

void Message::set_data_set(DataSet data_set)
{
    data_set_ = std::move(data_set);
    if(!has_field(registry::CommandDataSetType) || !announces_data_set())
    {
        set_number(
            registry::CommandDataSetType, Value::Integer(DataSetType::PRESENT));
    }
}

void Message::delete_data_set()
{
    data_set_.reset();
    set_number(
        registry::CommandDataSetType, Value::Integer(DataSetType::ABSENT));
}

bool Message::has_field(Tag tag) const
{
    return command_set_.has_value(tag);
}

void Message::delete_field(Tag tag)
{
    if(command_set_.has(tag))
    {
        command_set_.remove(tag);
    }
}

Value::Integer Message::get_number(Tag tag) const
{
    auto const number = command_set_.find_int(tag);
    return number ? *number : command_set_.as_int(tag, 0); // says what is wrong
}

void Message::set_number(Tag tag, Value::Integer value)
{
    if(!is_in_range(value))
    {
        throw Exception(
            odil::describe(tag) + ": " + std::to_string(value)
            + " is not in 0 ... 65535");
    }
    command_set_.add(tag, Value::Integers{value}, VR::US);
}

Value::String const & Message::get_text(Tag tag) const
{
    return command_set_.as_string(tag, 0);
}

void Message::set_text(Tag tag, Value::String value)
{
    command_set_.add(tag, Value::Strings{std::move(value)});
}

Value::Strings const & Message::get_texts(Tag tag) const
{
    return command_set_.as_string(tag);
}

void Message::set_texts(Tag tag, Value::Strings values)
{
    command_set_.add(tag, std::move(values));
}

Element const & Message::require(Tag tag) const
{
    auto const field = command_set_.find(tag);
    if(field == command_set_.end() || field->second.empty())
    {
        fail(odil::describe(tag) + " is missing");
    }
    auto const & element = field->second;
    if(element.size() != 1)
    {
        fail(
            odil::describe(tag) + " has " + std::to_string(element.size())
            + " values");
    }
    return element;
}

void Message::require_number(Tag tag) const
{
    auto const & element = require(tag);
    if(!element.is_int() || !is_in_range(element.as_int()[0]))
    {
        fail(odil::describe(tag) + " is not a number of 16 bits");
    }
}

void Message::require_text(Tag tag) const
{
    auto const & element = require(tag);
    if(!element.is_string())
    {
        fail(odil::describe(tag) + " is not a text");
    }
    if(element.as_string()[0].empty())
    {
        fail(odil::describe(tag) + " is empty");
    }
}

void Message::require_data_set() const
{
    if(!announces_data_set())
    {
        fail("the data set is missing");
    }
}

void Message::fail(std::string const & what) const
{
    auto const has_command = has_field(registry::CommandField)
                             && command_set_.is_int(registry::CommandField);
    throw Exception(
        (has_command ? as_string(get_command_field()) : "message") + ": "
        + what);
}

std::string as_string(Message::Command command)
{
    for(auto const & entry : command_names)
    {
        if(entry.command == command)
        {
            return entry.name;
        }
    }
    return "unknown command " + as_hexadecimal(Value::Integer(command));
}

}

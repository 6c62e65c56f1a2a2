#ifndef ODIL_MESSAGE_MESSAGE_H
#define ODIL_MESSAGE_MESSAGE_H

#include <cstdint>
#include <optional>
#include <string>

#include "odil/DataSet.h"
#include "odil/Tag.h"
#include "odil/Value.h"
#include "odil/export.h"

namespace odil::message
{

/// A DIMSE message: a command set and, where the command wants one, a data set.
/**
 * A value. The derived classes have no data of their own: they give names and
 * types to the fields of the command set, so that a message which was received
 * becomes a `CEchoResponse` by construction from it, which checks it.
 *
 * A received command set says whether a data set follows; the data set itself
 * comes later, and is attached with set_data_set() once it has been read:
 * announces_data_set() is about the former, has_data_set() about the latter.
 *
 * Functions which read a field throw an ElementError if the command set does
 * not have it, or has something else in its place.
 *
 * @see PS3.7, 6.3 and annex E
 */
class ODIL_API Message
{
public:
    /// Values of (0000,0100) CommandField (PS3.7, E.1).
    enum class Command : std::uint16_t
    {
        C_STORE_RQ = 0x0001,
        C_STORE_RSP = 0x8001,

        C_GET_RQ = 0x0010,
        C_GET_RSP = 0x8010,

        C_FIND_RQ = 0x0020,
        C_FIND_RSP = 0x8020,

        C_MOVE_RQ = 0x0021,
        C_MOVE_RSP = 0x8021,

        C_ECHO_RQ = 0x0030,
        C_ECHO_RSP = 0x8030,

        N_EVENT_REPORT_RQ = 0x0100,
        N_EVENT_REPORT_RSP = 0x8100,

        N_GET_RQ = 0x0110,
        N_GET_RSP = 0x8110,

        N_SET_RQ = 0x0120,
        N_SET_RSP = 0x8120,

        N_ACTION_RQ = 0x0130,
        N_ACTION_RSP = 0x8130,

        N_CREATE_RQ = 0x0140,
        N_CREATE_RSP = 0x8140,

        N_DELETE_RQ = 0x0150,
        N_DELETE_RSP = 0x8150,

        C_CANCEL_RQ = 0x0FFF
    };

    /// Values of (0000,0700) Priority (PS3.7, E.1).
    enum class Priority : std::uint16_t
    {
        LOW = 0x0002,
        MEDIUM = 0x0000,
        HIGH = 0x0001
    };

    /// Values of (0000,0800) CommandDataSetType (PS3.7, E.1).
    /** Received values other than ABSENT all mean that a data set follows. */
    enum class DataSetType : std::uint16_t
    {
        PRESENT = 0x0000,
        ABSENT = 0x0101
    };

    /// No command, no data set.
    Message();

    /// Take the command set as it is; it may announce a data set.
    explicit Message(DataSet command_set);

    /// Take the command set, attach the data set.
    Message(DataSet command_set, DataSet data_set);

    /// Fields of the message, without (0000,0000) CommandGroupLength unless it
    /// was given.
    DataSet const & get_command_set() const noexcept { return command_set_; }

    /// Which message it is; not necessarily one of the enumerators in a message
    /// which was received.
    Command get_command_field() const;
    void set_command_field(Command command);

    /// The command set says that the message has a data set.
    /** @throws ElementError it does not say whether */
    bool announces_data_set() const;

    /// A data set is attached.
    bool has_data_set() const noexcept { return data_set_.has_value(); }

    /// Data set that is attached.
    /** @throws Exception there is none */
    DataSet const & get_data_set() const;

    /// Data set that is attached, to be changed or moved from.
    /** @throws Exception there is none */
    DataSet & update_data_set();

    /// Attach a data set, announce it in the command set.
    void set_data_set(DataSet data_set);

    /// Remove the data set, announce none.
    void delete_data_set();

    /// Same command set and same data set.
    friend bool operator==(Message const & left, Message const & right)
    {
        return left.command_set_ == right.command_set_
               && left.data_set_ == right.data_set_;
    }
    friend bool operator!=(Message const & left, Message const & right)
    {
        return !(left == right);
    }

protected:
    /// Message of a given kind, without other fields.
    Message(Command command, std::optional<DataSet> data_set);

    /// Take a message which must be of a given kind.
    /** @throws Exception it is of another */
    Message(Message message, Command command);

    /// The field is there, and not empty.
    bool has_field(Tag tag) const;

    /// Remove the field, if it is there.
    void delete_field(Tag tag);

    /// Field of one number.
    Value::Integer get_number(Tag tag) const;
    /// @throws Exception the value is not in 0 … 65535
    void set_number(Tag tag, Value::Integer value);

    /// Field of one text.
    Value::String const & get_text(Tag tag) const;
    void set_text(Tag tag, Value::String value);

    /// Field of several texts.
    Value::Strings const & get_texts(Tag tag) const;
    void set_texts(Tag tag, Value::Strings values);

    /// @name Checks of a message which was received
    /// @throws Exception names the message and the field which is missing, or
    /// is not one item of the right type
    /// @{
    void require_number(Tag tag) const;
    void require_text(Tag tag) const;
    void require_data_set() const;
    /// @}

    /// Exception whose message begins with the name of this one.
    [[noreturn]] void fail(std::string const & what) const;

private:
    DataSet command_set_;
    std::optional<DataSet> data_set_;

    Element const & require(Tag tag) const;
};

/// Name in the standard: "C-FIND-RQ"; "unknown command 1234H".
ODIL_API std::string as_string(Message::Command command);

}

#endif // ODIL_MESSAGE_MESSAGE_H

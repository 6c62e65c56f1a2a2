#ifndef ODIL_SRC_ASSOCIATION_SESSION_H
#define ODIL_SRC_ASSOCIATION_SESSION_H

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <istream>
#include <map>
#include <memory>
#include <optional>
#include <ostream>
#include <streambuf>
#include <string>

#include "association/Cutter.h"
#include "association/Fragments.h"
#include "association/TimeLimit.h"
#include "association/UpperLayer.h"
#include "association/contexts.h"
#include "odil/AssociationAcceptor.h"
#include "odil/AssociationParameters.h"
#include "odil/message/Message.h"

namespace odil::association
{

class PDVSink;

// DIMSE messages on an established association: command sets and data sets
// between their values and the fragments which carry them (PS3.7, 6.3; PS3.8,
// annex E).
class Session
{
public:
    using WriteDataSet = std::function<void(std::streambuf &)>;
    using ReadDataSet = std::function<void(
        message::Message & message,
        std::string const & transfer_syntax,
        std::streambuf & data_set)>;

    // Contexts of requests, by message id.
    using Requests = std::map<Value::Integer, std::uint8_t>;

    Session(
        std::unique_ptr<dul::Transport> transport,
        dul::Role role,
        Timeout artim,
        Timeout message,
        std::shared_ptr<Cutter> cutter);

    UpperLayer & get_upper_layer() noexcept { return upper_layer_; }
    Patience & update_patience() noexcept { return patience_; }

    // What both sides have agreed on, if they have.
    bool has_agreed() const noexcept { return fragment_size_ != 0; }
    AssociationParameters const & get_agreed() const noexcept
    {
        return agreed_;
    }

    // Requestor: associate.
    void request(
        std::string const & host,
        std::uint16_t port,
        Timeout tcp,
        pdu::AAssociateRQ const & request);

    // Acceptor: wait for a request, have it answered.
    void receive_request(AssociationAcceptor const & acceptor);

    // The context of a request, if the message is the response to it or cancels
    // it; null otherwise.
    PresentationContext const *
    find_request_context(message::Message const & message) const;

    // The context of a request which was received and has not been answered;
    // null for any other message.
    PresentationContext const *
    find_received_context(message::Message const & request) const;

    // A request of this id was sent, and its final response has not come.
    bool is_outstanding(Value::Integer id) const
    {
        return sent_.count(id) != 0;
    }

    // Send a message; its data set is what write_data_set writes, if not null.
    // When that throws before anything has left, nothing has happened;
    // afterwards the association is aborted.
    void send(
        message::Message const & message,
        PresentationContext const & context,
        WriteDataSet const & write_data_set);

    // Receive a message; read_data_set is called if it has a data set, and need
    // not read it to its end. When it throws, the rest of the data set is
    // skipped first.
    message::Message receive(ReadDataSet const & read_data_set);

    // Wait for a message to begin; false if woken up. The time that it may take
    // goes on in receive().
    bool wait();

    // The same, but also false after a time, from when on the caller may do
    // something else; the message gets its own time when it begins.
    bool wait(std::chrono::milliseconds time);

private:
    UpperLayer upper_layer_;
    Cutter::Registration cutter_; // of the transport
    Patience patience_;
    AssociationParameters agreed_;
    std::size_t fragment_size_ = 0;
    std::optional<Fragments> buffer_; // of data sets, once there is one

    std::string const command_syntax_; // of all command sets (PS3.7, 6.3.1)

    // To make a stream takes about as long as to read a command from it.
    std::ostream sent_commands_{nullptr};
    std::istream received_commands_{nullptr};

    // Since wait() was called, and when it found a message.
    std::optional<TimeLimit> waiting_;
    std::chrono::steady_clock::time_point arrived_;

    // Which have not been answered.
    Requests received_;
    Requests sent_;

    void answer(
        pdu::AAssociateRQ const & request,
        AssociationAcceptor const & acceptor);
    void reject(pdu::AAssociateRJ const & rejection);
    void set_agreed(AssociationParameters agreed);
    void send_data_set(
        PresentationContext const & context,
        WriteDataSet const & write_data_set,
        PDVSink & command);
    TimeLimit resume_wait();
    message::Message receive_command(std::uint8_t & context_id);
};

}

#endif // ODIL_SRC_ASSOCIATION_SESSION_H

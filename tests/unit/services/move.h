#ifndef ODIL_TESTS_UNIT_SERVICES_MOVE_H
#define ODIL_TESTS_UNIT_SERVICES_MOVE_H

#include <atomic>
#include <cstdint>
#include <functional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "get.h"
#include "odil/MoveSCU.h"
#include "odil/message/CMoveRequest.h"
#include "odil/message/CMoveResponse.h"

// What the tests of C-MOVE have in common.
namespace odil::test
{

inline std::string const move_model =
    registry::StudyRootQueryRetrieveInformationModelMove;
inline std::string const destination = "WORKSTATION";

// A check of the thread of the peer; MoveExchange::release() throws it.
inline void expect(bool condition, std::string const & what)
{
    if(!condition)
    {
        throw std::logic_error("Not as expected: " + what);
    }
}

// Part of the provider; counts what becomes of its instances.
class MoveProvider
{
public:
    // Port of the destination.
    MoveProvider(Association & association, std::atomic<std::uint16_t> & port)
        : association_(association), port_(port)
    {
    }

    message::CMoveRequest receive_request()
    {
        auto message = association_.receive_message();
        while(message.get_command_field() == Message::Command::C_CANCEL_RQ)
        {
            message = association_.receive_message();
        }
        message::CMoveRequest request(std::move(message));
        id_ = request.get_message_id();
        completed_ = failed_ = warning_ = 0;
        return request;
    }

    // Association with the destination, not made yet.
    Association make_association(
        std::string const & host = "127.0.0.1",
        std::vector<Context> contexts = {{image_class, {implicit}}}) const
    {
        Association other;
        other.set_peer_host(host);
        other.set_peer_port(port_);
        other.update_parameters()
            .set_called_ae_title(destination)
            .set_calling_ae_title("PEER")
            .set_presentation_contexts(std::move(contexts));
        return other;
    }

    Association associate(std::string const & host = "127.0.0.1") const
    {
        auto other = make_association(host);
        other.associate();
        return other;
    }

    // Send an instance, as part of the operation.
    void send_instance(Association & other, unsigned int n) const
    {
        auto request = make_store_request(n);
        request.set_move_originator_ae_title("TEST");
        request.set_move_originator_message_id(id_);
        other.send_message(request, image_class);
    }

    // Send it, receive the response.
    message::CStoreResponse store(Association & other, unsigned int n)
    {
        send_instance(other, n);
        return receive_answer(other);
    }

    message::CStoreResponse receive_answer(Association & other)
    {
        message::CStoreResponse response(other.receive_message());
        ++(response.is_success()   ? completed_
           : response.is_warning() ? warning_
                                   : failed_);
        return response;
    }

    // Send some instances, on an association of their own.
    void store_all(unsigned int count)
    {
        auto other = associate();
        for(unsigned int n = 1; n <= count; ++n)
        {
            store(other, n);
            send_pending(count - n);
        }
        other.release();
    }

    void send_pending(unsigned int remaining)
    {
        auto response = make_response(Response::Pending);
        response.set_number_of_remaining_sub_operations(remaining);
        send(response);
    }

    void send_final(Value::Integer status = Response::Success)
    {
        send(make_response(status));
    }

    message::CMoveResponse make_response(Value::Integer status) const
    {
        message::CMoveResponse response(id_, status);
        response.set_number_of_completed_sub_operations(completed_);
        response.set_number_of_failed_sub_operations(failed_);
        response.set_number_of_warning_sub_operations(warning_);
        return response;
    }

    void send(Message const & message)
    {
        association_.send_message(message, move_model);
    }

    void receive_cancellation()
    {
        message::Cancellation const message(association_.receive_message());
        if(message.get_message_id_being_responded_to() != id_)
        {
            throw Exception("Another operation was cancelled");
        }
    }

    Association & get_association() { return association_; }
    std::uint16_t get_port() const { return port_; }
    Value::Integer get_id() const { return id_; }

private:
    Association & association_;
    std::atomic<std::uint16_t> & port_;
    Value::Integer id_ = 0;
    Value::Integer completed_ = 0;
    Value::Integer failed_ = 0;
    Value::Integer warning_ = 0;
};

// Association with a peer which plays the provider, and a user on it who is the
// destination.
struct MoveExchange
{
    using Script = std::function<void(MoveProvider & provider)>;

    std::atomic<std::uint16_t> port{0};
    Peer peer;
    Association association = peer.associate(propose(move_model));
    MoveSCU scu{association};

    explicit MoveExchange(Script const & script)
        : peer(
            [this, script](Association & other, dul::Transport &)
            {
                MoveProvider provider(other, port);
                script(provider);
            })
    {
        scu.set_affected_sop_class(move_model);
        scu.set_move_destination(destination);
        port = scu.open_incoming_port();
    }

    std::vector<DataSet> move() { return scu.move(make_query()); }

    // The peer has seen the end of the association; what its script throws.
    std::string release()
    {
        association.release();
        return peer.join();
    }
};

// All queries have this many instances.
inline MoveExchange::Script move_instances(unsigned int count)
{
    return [count](MoveProvider & provider)
    {
        for(;;)
        {
            provider.receive_request();
            provider.store_all(count);
            provider.send_final();
        }
    };
}

}

#endif // ODIL_TESTS_UNIT_SERVICES_MOVE_H

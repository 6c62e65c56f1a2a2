#include "odil/MoveSCU.h"

#include <chrono>
#include <optional>
#include <streambuf>
#include <string>
#include <utility>

#include "odil/AssociationParameters.h"
#include "odil/Exception.h"
#include "odil/message/CMoveRequest.h"
#include "odil/message/CStoreRequest.h"
#include "odil/message/Message.h"
#include "services/MoveListener.h"
#include "services/MoveReceiver.h"
#include "services/read_identifier.h"
#include "services/store_instance.h"

namespace odil
{

namespace
{

using message::Message;
using services::MoveListener;
using services::MoveReceiver;
using services::StoreOutcome;

// What is on its way has its own time limits; it wakes up who waits.
constexpr auto long_time = std::chrono::hours(1);

// Of this side.
std::string const & get_ae_title(Association const & association)
{
    auto const & parameters = association.get_negotiated_parameters();
    return association.is_requestor() ? parameters.get_calling_ae_title()
                                      : parameters.get_called_ae_title();
}

// PS3.4, B.2.3.
StoreOutcome refuse_unwanted()
{
    return {{0xA700, "The retrieve was cancelled", {}}, nullptr};
}

}

// The operation which is under way.
class MoveSCU::Exchange
{
public:
    Exchange(
        MoveSCU & scu,
        message::CMoveRequest const & request,
        StoreCallback const * store_callback,
        MoveCallback const & move_callback,
        MoveReceiver * receiver)
        : scu_(scu), request_(request), store_callback_(store_callback),
          move_callback_(move_callback), receiver_(receiver)
    {
        if(receiver_)
        {
            auto & association = scu_.get_association();
            receiver_->begin(
                {request_,
                 get_ae_title(association),
                 *store_callback_,
                 association.get_parameters().get_maximum_length(),
                 [&association] { association.interrupt(); }});
        }
    }

    Exchange(Exchange const &) = delete;
    Exchange & operator=(Exchange const &) = delete;

    ~Exchange()
    {
        try
        {
            end();
        }
        catch(...) // the error of the operation matters more
        {
        }
    }

    // Wait for one response, or for something to do.
    void step()
    {
        update_refusal();
        if(!take_arrivals() && wait())
        {
            receive();
        }
    }

    // Nothing is received any more. What has come whole is not lost.
    void end()
    {
        if(receiver_)
        {
            receiver_->end([&](auto & arrival) { take(arrival); });
        }
    }

private:
    MoveSCU & scu_;
    message::CMoveRequest const & request_;
    StoreCallback const * store_callback_;
    MoveCallback const & move_callback_;
    MoveReceiver * receiver_; // null: the instances go elsewhere

    bool take_arrivals()
    {
        return receiver_
               && receiver_->take([&](auto & arrival) { take(arrival); });
    }

    // The command set is all that is left when the callback has got the data
    // set.
    void take(MoveReceiver::Arrival & arrival)
    {
        auto const command = arrival.request.get_command_set();
        auto & outcome = arrival.outcome;
        if(!outcome)
        {
            outcome =
                scu_.is_unwanted()
                    ? refuse_unwanted()
                    : services::store_instance(
                        *store_callback_,
                        message::CStoreRequest(std::move(arrival.request)));
        }
        scu_.handle_instance(
            command,
            outcome->answer.status,
            outcome->answer.comment,
            outcome->error);
        update_refusal(); // before the peer can send the next one
    }

    void update_refusal()
    {
        if(receiver_ && scu_.is_unwanted())
        {
            receiver_->refuse(refuse_unwanted());
        }
    }

    // True if there is a response. The message time-out starts anew with each
    // call.
    bool wait()
    {
        auto & association = scu_.get_association();
        return receiver_ && receiver_->is_busy()
                   ? association.wait_for_message(long_time)
                   : association.wait_for_message();
    }

    void receive()
    {
        auto & association = scu_.get_association();
        auto message = association.receive_message(
            [&](Message & it,
                std::string const & transfer_syntax,
                std::streambuf & bytes) {
                services::read_identifier(
                    association, it, transfer_syntax, bytes);
            });
        if(scu_.refuse_notification(message))
        {
            return;
        }
        auto const response = scu_.as_response<message::CMoveResponse>(
            std::move(message), request_);
        if(!response.is_pending())
        {
            end(); // before what has come is compared with what was sent
        }
        scu_.handle_response(response, receiver_ != nullptr);
        if(move_callback_)
        {
            scu_.attempt([&] { move_callback_(response); });
        }
    }
};

MoveSCU::MoveSCU(Association & association) : RetrieveSCU(association) {}

MoveSCU::~MoveSCU() = default;

void MoveSCU::set_move_destination(std::string const & ae_title)
{
    // The rules are the same for all AE titles.
    move_destination_ = AssociationParameters()
                            .set_called_ae_title(ae_title)
                            .get_called_ae_title();
}

void MoveSCU::set_incoming_port(unsigned int port)
{
    if(port > 65535)
    {
        throw Exception(
            std::to_string(port)
            + " is not a TCP port, nor 0, which means none");
    }
    listener_.reset();
    incoming_port_ = static_cast<std::uint16_t>(port);
}

std::uint16_t MoveSCU::open_incoming_port()
{
    listener_.reset();
    listener_ = std::make_unique<MoveListener>(get_association(), 0);
    incoming_port_ = listener_->get_port();
    return incoming_port_;
}

std::vector<DataSet> MoveSCU::move(DataSet const & query)
{
    return collect([&](StoreCallback const & callback)
                   { retrieve(query, &callback, nullptr); });
}

RetrieveResult MoveSCU::retrieve(
    DataSet const & query,
    StoreCallback const * store_callback,
    MoveCallback const & move_callback)
{
    if(move_destination_.empty())
    {
        throw Exception("There is no destination: see set_move_destination()");
    }
    if(incoming_port_ != 0 && store_callback == nullptr)
    {
        throw Exception(
            "There is an incoming port, but no function for the instances");
    }
    std::optional<MoveListener> temporary;
    if(incoming_port_ != 0 && !listener_)
    {
        temporary.emplace(get_association(), incoming_port_);
    }
    auto * listener = temporary ? &*temporary : listener_.get();
    message::CMoveRequest const request(
        get_association().next_message_id(),
        get_affected_sop_class(),
        Message::Priority::MEDIUM,
        move_destination_,
        query);
    Exchange exchange(
        *this,
        request,
        store_callback,
        move_callback,
        listener ? &listener->get_receiver() : nullptr);
    return run(
        request,
        [&]
        {
            try
            {
                exchange.step();
            }
            catch(...)
            {
                exchange.end(); // what comes now is in the result as well
                throw;
            }
        });
}

}

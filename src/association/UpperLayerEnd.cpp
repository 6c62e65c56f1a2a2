#include "association/UpperLayer.h"

#include <algorithm>
#include <chrono>
#include <string>
#include <system_error>

#include "association/encode.h"
#include "odil/NetworkError.h"
#include "odil/pdu/AReleaseRP.h"
#include "odil/pdu/AReleaseRQ.h"

// Release and abort: PS3.8, 7.2 to 7.4.
namespace odil::association
{

using dul::Event;
using dul::Indication;
using dul::State;

namespace
{

// By this side.
bool is_cut(NetworkError const & error)
{
    return error.get_code() == std::errc::operation_canceled;
}

}

void UpperLayer::release(TimeLimit const & limit)
{
    attempt(
        "Releasing the association",
        limit,
        [&]
        {
            perform(Event::ReleaseRequest, encode(pdu::AReleaseRQ{}), limit);
            skip(limit);
            auto is_collision = false;
            try
            {
                while(machine_.get_state() != State::Sta1)
                {
                    step_release(is_collision, limit);
                }
            }
            catch(NetworkError const & e)
            {
                if(!is_collision || is_cut(e))
                {
                    throw;
                } // the peer has released too, and does not wait
            }
        });
    leave("Association released");
}

void UpperLayer::step_release(bool & is_collision, TimeLimit const & limit)
{
    auto const is_requestor = machine_.get_role() == dul::Role::Requestor;
    auto const indication = receive_pdu(limit);
    auto const is_asked = indication == Indication::ReleaseCollision;
    is_collision = is_collision || is_asked;
    skip(limit); // what the peer still had to say
    // Both sides have asked at the same time (PS3.8, 7.2.2): the requestor of
    // the association answers first.
    if((is_asked && is_requestor) || machine_.get_state() == State::Sta12)
    {
        perform(Event::ReleaseResponse, encode(pdu::AReleaseRP{}), limit);
    }
    if(machine_.get_state() == State::Sta13)
    {
        linger(limit.deadline);
    }
}

void UpperLayer::abort(
    pdu::AAbort const & pdu, std::string const & why) noexcept
{
    try
    {
        auto const limit = start_linger();
        perform(Event::AbortRequest, encode(pdu), limit);
        linger(limit.deadline);
    }
    catch(std::exception const &)
    {
        // There was no association, or nobody listens: it is over anyhow.
    }
    leave(why);
}

void UpperLayer::confirm_release(TimeLimit const & limit)
{
    try
    {
        perform(Event::ReleaseResponse, encode(pdu::AReleaseRP{}), limit);
        // The time of the caller may end before ARTIM, or be the only limit.
        linger(earlier(start_artim(), limit).deadline);
    }
    catch(NetworkError const & e)
    {
        if(is_cut(e))
        {
            throw;
        } // the peer does not wait; it has released all the same
    }
}

// There is no connection any more, whatever the state was.
void UpperLayer::leave(std::string const & why) noexcept
{
    transport_->close();
    machine_ = dul::StateMachine(machine_.get_role()); // Sta1
    pdu_remaining_ = pdv_remaining_ = 0;
    buffer_.clear();
    error_ = nullptr;
    try
    {
        end_ = why;
    }
    catch(std::exception const &) // no memory for the reason
    {
        end_.clear();
    }
}

// Sta13: the peer is to close the connection. What it sends until then is of no
// interest (PS3.8, table 9-10: AA-6, AA-7). It never takes for ever, even where
// there is no time-out.
void UpperLayer::linger(dul::Deadline deadline) noexcept
{
    using Which = TimeoutError::Which;
    constexpr std::chrono::seconds maximum(30);
    TimeLimit const longest(Which::Association, maximum);
    deadline =
        std::min(deadline.value_or(*longest.deadline), *longest.deadline);
    transport_->shutdown_send();
    try
    {
        buffer_.clear();
        for(;;)
        {
            buffer_.take(1, deadline);
            buffer_.clear();
        }
    }
    catch(std::exception const &)
    {
        // The end of the stream, of the connection, or of the time.
    }
    leave("");
}

}

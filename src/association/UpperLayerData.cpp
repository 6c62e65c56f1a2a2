#include "association/UpperLayer.h"

#include <algorithm>
#include <array>
#include <string>

#include "dul/Waiter.h"
#include "odil/DecodeError.h"
#include "odil/NetworkError.h"

// Transfer of data: PS3.8, 7.6 and 9.3.5.
namespace odil::association
{

void UpperLayer::send(DataPDUs const & pdus, TimeLimit const & limit)
{
    machine_.on(dul::Event::DataRequest);
    attempt(
        "Sending a message",
        limit,
        [&]
        {
            try
            {
                write(pdus.data(), pdus.size(), limit);
            }
            catch(NetworkError const &)
            {
                receive_last_words();
                throw;
            }
        });
}

// How much has left in the time that there was is not known: no PDU can follow,
// not even an A-ABORT, unless there was none.
void UpperLayer::write(
    dul::ConstBuffer const * pieces, std::size_t count, TimeLimit const & limit)
{
    if(dul::has_passed(limit.deadline))
    {
        throw dul::DeadlineExpired("No time is left to send");
    }
    try
    {
        transport_->write(pieces, count, limit.deadline);
    }
    catch(dul::DeadlineExpired const &)
    {
        transport_->close();
        throw;
    }
}

pdu::PDVHeader const & UpperLayer::receive(TimeLimit const & limit)
{
    require_established(); // who reads on after the end is told why it came
    attempt(
        "Waiting for a message",
        limit,
        [&]
        {
            if(pdu_remaining_ == 0)
            {
                receive_pdu(limit);
            }
            read_pdv_header(limit);
        });
    return pdv_;
}

std::size_t
UpperLayer::read(void * destination, std::size_t size, TimeLimit const & limit)
{
    std::size_t count = 0;
    attempt(
        "Waiting for the rest of a message",
        limit,
        [&]
        {
            count = buffer_.read_some(
                destination, std::min(size, pdv_remaining_), limit.deadline);
        });
    pdv_remaining_ -= count;
    return count;
}

std::pair<char *, std::size_t> UpperLayer::view(TimeLimit const & limit)
{
    std::pair<char *, std::size_t> bytes;
    attempt(
        "Waiting for the rest of a message",
        limit,
        [&] { bytes = buffer_.take(pdv_remaining_, limit.deadline); });
    pdv_remaining_ -= bytes.second;
    return bytes;
}

bool UpperLayer::wait(TimeLimit const & limit)
{
    auto readable = true;
    attempt(
        "Waiting for a message",
        limit,
        [&]
        {
            readable = !buffer_.is_empty()
                       || transport_->wait_readable(limit.deadline);
        });
    return readable;
}

bool UpperLayer::wait_until(dul::Deadline deadline)
{
    auto readable = true;
    attempt(
        "Waiting for a message",
        {TimeoutError::Which::Message, {}},
        [&]
        {
            try
            {
                readable =
                    !buffer_.is_empty() || transport_->wait_readable(deadline);
            }
            catch(dul::DeadlineExpired const &)
            {
                readable = false;
            }
        });
    return readable;
}

void UpperLayer::read_pdv_header(TimeLimit const & limit)
{
    std::array<std::uint8_t, pdu::PDVHeader::size> bytes{};
    auto const size = std::min(bytes.size(), pdu_remaining_);
    buffer_.read_all(bytes.data(), size, limit.deadline);
    try
    {
        pdv_ = pdu::PDVHeader::decode(bytes.data(), pdu_remaining_);
    }
    catch(DecodeError const & e)
    {
        refuse(
            pdu::AAbort::Reason::InvalidPDUParameterValue,
            std::string("P-DATA-TF: ") + e.what());
    }
    pdv_remaining_ = pdv_.data_length;
    pdu_remaining_ -= size + pdv_remaining_;
}

// The peer does not listen any more; it may have said why.
void UpperLayer::receive_last_words()
{
    auto const limit = start_linger();
    try
    {
        skip(limit);
        for(;;)
        {
            receive_pdu(limit);
            skip(limit);
        }
    }
    catch(NetworkError const &)
    {
    }
    catch(dul::DeadlineExpired const &)
    {
    }
}

// Skip what is left of the P-DATA-TF.
void UpperLayer::skip(TimeLimit const & limit)
{
    for(auto * left : {&pdv_remaining_, &pdu_remaining_})
    {
        while(*left != 0)
        {
            *left -= buffer_.take(*left, limit.deadline).second;
        }
    }
}

}

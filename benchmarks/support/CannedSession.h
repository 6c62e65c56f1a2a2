#ifndef ODIL_BENCHMARKS_SUPPORT_CANNEDSESSION_H
#define ODIL_BENCHMARKS_SUPPORT_CANNEDSESSION_H

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>

#include "odil/registry.h"

#include "CannedAssociation.h"
#include "PDUReader.h"
#include "Socket.h"
#include "canned_messages.h"

namespace benchmarks
{

/// See canned_server.
struct CannedOptions
{
    std::size_t pdu = 131072;
    std::chrono::milliseconds round_trip{0};
    std::size_t matches = 0;
    std::string instances;
    std::optional<std::size_t> expected_requests;
    std::optional<std::size_t> expected_bytes;
};

/// What is sent on request, encoded when the server starts.
struct Canned
{
    CannedOptions options;
    CannedMessages matches;
    CannedMessages instances;
    std::size_t instances_count = 0;
    std::string instances_class;
};

inline std::uint16_t get_uint16(unsigned char const * bytes)
{
    return static_cast<std::uint16_t>(bytes[0] | bytes[1] << 8);
}

/// One association.
class CannedSession
{
public:
    CannedSession(Socket const & socket, Canned & canned)
        : socket_(socket), canned_(canned)
    {
        for(auto const field : {0x0001, 0x0010, 0x0030})
        {
            append_response(
                responses_[static_cast<std::uint16_t>(field)],
                field == 0x0030 ? std::string(odil::registry::Verification)
                                : std::string(),
                static_cast<std::uint16_t>(field | 0x8000),
                false,
                0);
        }
    }

    ~CannedSession()
    {
        if(pusher_.joinable())
        {
            pusher_.join();
        }
    }

    CannedSession(CannedSession const &) = delete;
    CannedSession & operator=(CannedSession const &) = delete;

    /// Return whether all was as expected.
    bool run()
    {
        PDUReader reader(socket_);
        PDUReader::PDU pdu{};
        bool is_released = false;
        while(reader.next(pdu))
        {
            if(pdu.type == 1)
            {
                association_.emplace(
                    Bytes(pdu.begin, pdu.begin + pdu.size),
                    canned_.options.pdu);
                send(association_->get_response());
            }
            else if(pdu.type == 4)
            {
                receive_data(pdu);
            }
            else if(pdu.type == 5)
            {
                send({6, 0, 0, 0, 0, 4, 0, 0, 0, 0});
                is_released = true;
            }
            else
            {
                break;
            }
        }
        return is_released && !is_pushing_
               && is_expected(
                   "requests", requests_, canned_.options.expected_requests)
               && is_expected("bytes", bytes_, canned_.options.expected_bytes);
    }

private:
    Socket const & socket_;
    Canned & canned_;
    std::map<std::uint16_t, CannedMessages> responses_;
    std::optional<CannedAssociation> association_;
    std::thread pusher_;
    std::size_t requests_ = 0;
    std::size_t bytes_ = 0;
    std::size_t answered_ = 0;
    bool is_pushing_ = false;

    // Of the last command.
    std::uint8_t context_ = 0;
    std::uint16_t field_ = 0;
    std::uint16_t id_ = 0;

    // Of the C-GET.
    std::uint8_t get_context_ = 0;
    std::uint16_t get_id_ = 0;

    static bool is_expected(
        std::string const & what,
        std::size_t count,
        std::optional<std::size_t> const & expected)
    {
        if(expected && count != *expected)
        {
            std::cerr << count << " " << what << ", not " << *expected << "\n";
            return false;
        }
        return true;
    }

    void send(Bytes const & bytes) { socket_.send(bytes.data(), bytes.size()); }

    void receive_data(PDUReader::PDU const & pdu)
    {
        auto const * begin = pdu.begin;
        auto const * const end = pdu.begin + pdu.size;
        while(end - begin >= 6)
        {
            auto const size = get_uint32_be(begin);
            auto const flags = begin[5];
            auto const * const content = begin + 6;
            begin += 4 + size;
            bool is_complete = false;
            if((flags & 1) != 0)
            {
                context_ = content[-2];
                is_complete = !receive_command(content, begin);
            }
            else
            {
                bytes_ += size - 2;
                is_complete = (flags & 2) != 0;
            }
            if(is_complete)
            {
                answer();
            }
        }
    }

    // Return whether there is a data set.
    bool receive_command(unsigned char const * begin, unsigned char const * end)
    {
        bool has_data_set = false;
        while(end - begin >= 8)
        {
            auto const element = get_uint16(begin + 2);
            if(element == 0x0100)
            {
                field_ = get_uint16(begin + 8);
            }
            else if(element == 0x0110)
            {
                id_ = get_uint16(begin + 8);
            }
            else if(element == 0x0800)
            {
                has_data_set = get_uint16(begin + 8) != 0x0101;
            }
            begin += 8 + get_uint16(begin + 4);
        }
        return has_data_set;
    }

    void answer()
    {
        if(field_ == 0x8001)
        {
            ++answered_;
            if(answered_ == canned_.instances_count)
            {
                pusher_.join();
                is_pushing_ = false;
                respond(0x0010, get_context_, get_id_);
            }
            return;
        }
        ++requests_;
        if(field_ == 0x0020)
        {
            canned_.matches.set_context(context_);
            canned_.matches.set_id(id_);
            send(canned_.matches.bytes);
        }
        else if(field_ == 0x0010)
        {
            push();
        }
        else
        {
            respond(field_, context_, id_);
        }
    }

    void respond(std::uint16_t field, std::uint8_t context, std::uint16_t id)
    {
        auto & response = responses_.at(field);
        response.set_context(context);
        response.set_id(id);
        send(response.bytes);
    }

    void push()
    {
        get_context_ = context_;
        get_id_ = id_;
        auto const context = association_->get_context(
            canned_.instances_class, odil::registry::ExplicitVRLittleEndian);
        auto const limit = association_->get_maximum_length();
        if(context == 0 || (limit != 0 && limit < canned_.options.pdu))
        {
            throw std::runtime_error("The client cannot take the instances");
        }
        canned_.instances.set_context(context);
        is_pushing_ = true;
        pusher_ = std::thread([this] { send(canned_.instances.bytes); });
    }
};

}

#endif // ODIL_BENCHMARKS_SUPPORT_CANNEDSESSION_H

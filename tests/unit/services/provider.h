#ifndef ODIL_TESTS_UNIT_SERVICES_PROVIDER_H
#define ODIL_TESTS_UNIT_SERVICES_PROVIDER_H

#include <cstddef>
#include <cstdint>
#include <memory>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "odil/Association.h"
#include "odil/Reader.h"
#include "odil/Value.h"
#include "odil/message/Cancellation.h"
#include "odil/message/Message.h"
#include "odil/message/Response.h"
#include "odil/pdu/AAssociateRQ.h"
#include "odil/pdu/AReleaseRQ.h"
#include "odil/pdu/PDataTF.h"
#include "odil/registry.h"
#include "scripted.h"
#include "support/MemoryTransport.h"

// The side of a provider, whose user is in memory.
namespace odil::test
{

using message::Message;
using message::Response;

// What a peer has sent, message by message; other PDUs are left out.
inline std::vector<Message> get_messages(Bytes const & bytes)
{
    std::vector<Message> messages;
    std::string data;
    for(std::size_t position = 0; position != bytes.size();)
    {
        auto const header = pdu::PDUHeader::decode(&bytes.at(position));
        auto const begin = bytes.begin() + std::ptrdiff_t(position);
        position += pdu::PDUHeader::size + header.length;
        if(header.type != pdu::PDUType::PDataTF)
        {
            continue;
        }
        // One fragment in each PDU, PS3.8, 9.3.5
        auto const fragment = pdu::PDVHeader::decode(&begin[6], header.length);
        data.append(begin + 12, begin + 6 + std::ptrdiff_t(header.length));
        if(fragment.is_last)
        {
            std::istringstream stream(std::exchange(data, ""));
            auto data_set = Reader(stream, registry::ImplicitVRLittleEndian)
                                .read_data_set();
            fragment.is_command ? messages.emplace_back(std::move(data_set)),
                void() : messages.back().set_data_set(std::move(data_set));
        }
    }
    return messages;
}

// An association which was accepted, in contexts 1, 3, … of these SOP classes.
// What the provider sends is read when the test wants it; nothing comes unless
// it was fed, then the user is silent.
struct WithUser
{
    MemoryTransport * transport;
    Association association;

    // The user may only be provider, if it is not user.
    explicit WithUser(
        std::vector<std::string> const & sop_classes, bool is_user = true)
        : WithUser(std::make_unique<MemoryTransport>(true))
    {
        pdu::AAssociateRQ request;
        request.called_ae_title = "PROVIDER";
        request.calling_ae_title = "USER";
        request.user_information.maximum_length = 0;
        request.user_information.implementation_class_uid = "1.2.3";
        for(auto const & uid : sop_classes)
        {
            auto const id = 2 * request.presentation_contexts.size() + 1;
            request.presentation_contexts.push_back(
                {static_cast<std::uint8_t>(id),
                 uid,
                 {registry::ImplicitVRLittleEndian}});
            request.user_information.role_selections.push_back(
                {uid, is_user, true});
        }
        feed(request);
        association.receive_association();
        transport->sent.clear();
    }

    // A PDU.
    template <typename PDU> void feed(PDU const & pdu)
    {
        Bytes bytes;
        pdu.encode(bytes);
        transport->feed(bytes);
    }

    // A message, in a context.
    void send(Message const & message, std::uint8_t context = 1)
    {
        auto bytes = as_bytes(message);
        for(std::size_t position = 0; position != bytes.size();)
        {
            bytes.at(position + 10) = context; // PS3.8, table 9-23
            position += pdu::PDUHeader::size
                        + pdu::PDUHeader::decode(&bytes.at(position)).length;
        }
        transport->feed(bytes);
    }

    void release() { feed(pdu::AReleaseRQ{}); }

    // What the provider has sent since the last call.
    std::vector<Message> receive()
    {
        return get_messages(std::exchange(transport->sent, {}));
    }

    // The only message that it has sent.
    Response receive_response()
    {
        auto const messages = receive();
        BOOST_TEST_REQUIRE(messages.size() == 1U);
        return Response(messages.front());
    }

private:
    explicit WithUser(std::unique_ptr<MemoryTransport> owned)
        : transport(owned.get()), association(std::move(owned))
    {
        transport->chunk = 1U << 20U;
        transport->when_empty = MemoryTransport::Failure::DeadlineExpired;
    }
};

}

#endif // ODIL_TESTS_UNIT_SERVICES_PROVIDER_H

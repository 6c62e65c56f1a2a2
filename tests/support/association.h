#ifndef ODIL_TESTS_SUPPORT_ASSOCIATION_H
#define ODIL_TESTS_SUPPORT_ASSOCIATION_H

#include <memory>
#include <sstream>
#include <string>
#include <utility>

#include "odil/Association.h"
#include "odil/Writer.h"
#include "odil/message/CEchoRequest.h"
#include "odil/message/CEchoResponse.h"
#include "odil/message/CStoreRequest.h"
#include "odil/registry.h"
#include "support/upper_layer.h"

namespace odil::test
{

inline std::string const verification = registry::Verification;
inline std::string const storage = registry::RawDataStorage;
inline std::string const implicit = registry::ImplicitVRLittleEndian;

inline Bytes make_bytes(DataSet const & data_set)
{
    std::ostringstream stream;
    Writer(stream, implicit).write_data_set(data_set);
    auto const text = stream.str();
    return {text.begin(), text.end()};
}

// The command of a message, in one PDU.
inline Bytes make_command(message::Message const & message, std::uint8_t id = 1)
{
    return make_data(
        Part::LastOfCommand, make_bytes(message.get_command_set()), id);
}

inline message::CEchoRequest make_echo(Value::Integer id = 1)
{
    return {id, verification};
}

inline message::CEchoResponse make_echo_answer(Value::Integer id = 1)
{
    return {id, 0, verification};
}

// Its data set has one element of this size.
inline message::CStoreRequest make_store(std::size_t size = 0)
{
    DataSet data_set;
    data_set.add(
        "EncapsulatedDocument",
        Value::Binary{std::vector<std::uint8_t>(size, 7)},
        VR::OB);
    return {
        1,
        storage,
        "1.2.3",
        message::Message::Priority::MEDIUM,
        std::move(data_set)};
}

inline AssociationParameters make_parameters()
{
    return AssociationParameters()
        .set_called_ae_title("CALLED")
        .set_calling_ae_title("CALLING")
        .set_presentation_contexts(
            {{verification, {implicit}}, {storage, {implicit}}});
}

inline bool contains(std::string const & text, std::string const & part)
{
    return text.find(part) != std::string::npos;
}

// Association with a peer in memory. What was sent outlives both.
struct InMemory
{
    MemoryTransport * transport;
    Bytes sent;
    Association association;
    pdu::AAssociateAC acceptance = make_acceptance();

    explicit InMemory(bool is_open = false)
        : InMemory(std::make_unique<MemoryTransport>(is_open))
    {
        acceptance.presentation_contexts.push_back(
            {3, pdu::PresentationContextAC::Result::Acceptance, implicit});
        transport->chunk = 1U << 20U;
        transport->on_write = [this](auto & it)
        {
            sent.insert(sent.end(), it.sent.begin(), it.sent.end());
            it.sent.clear();
        };
        association.set_peer_host("host");
        association.set_parameters(make_parameters());
    }

    void associate()
    {
        transport->feed(encode(acceptance));
        association.associate();
        sent.clear();
    }

private:
    explicit InMemory(std::unique_ptr<MemoryTransport> owned)
        : transport(owned.get()), association(std::move(owned))
    {
    }
};

}

#endif // ODIL_TESTS_SUPPORT_ASSOCIATION_H

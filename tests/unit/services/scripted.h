#ifndef ODIL_TESTS_UNIT_SERVICES_SCRIPTED_H
#define ODIL_TESTS_UNIT_SERVICES_SCRIPTED_H

#include <cstddef>
#include <cstdint>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "odil/Writer.h"
#include "odil/message/Message.h"
#include "odil/pdu/AAssociateAC.h"
#include "odil/pdu/AReleaseRP.h"
#include "odil/pdu/PDataTF.h"
#include "odil/registry.h"

// Bytes of a peer which is not there.
namespace odil::test
{

using Bytes = std::vector<std::uint8_t>;

// Accept one transfer syntax in each of the contexts 1, 3, …
inline Bytes accept(std::vector<std::string> const & transfer_syntaxes)
{
    pdu::AAssociateAC pdu;
    pdu.called_ae_title = "PEER";
    pdu.calling_ae_title = "TEST";
    std::uint8_t id = 1;
    for(auto const & transfer_syntax : transfer_syntaxes)
    {
        pdu.presentation_contexts.push_back(
            {id,
             pdu::PresentationContextAC::Result::Acceptance,
             transfer_syntax});
        id = static_cast<std::uint8_t>(id + 2);
    }
    pdu.user_information.maximum_length = 16384;
    pdu.user_information.implementation_class_uid = "1.2.3";
    Bytes bytes;
    pdu.encode(bytes);
    return bytes;
}

inline Bytes release_response()
{
    Bytes bytes;
    pdu::AReleaseRP{}.encode(bytes);
    return bytes;
}

// One PDU for the command set, one for the data set; in context 1, Implicit VR
// Little Endian.
inline Bytes as_bytes(message::Message const & message)
{
    Bytes bytes;
    auto const append = [&](DataSet const & data_set, bool is_command)
    {
        std::ostringstream stream;
        Writer(stream, registry::ImplicitVRLittleEndian)
            .write_data_set(data_set);
        auto const data = stream.str();
        auto const header = pdu::PDataTF::make_header(
            {1, is_command, true, static_cast<std::uint32_t>(data.size())});
        bytes.insert(bytes.end(), header.begin(), header.end());
        bytes.insert(bytes.end(), data.begin(), data.end());
    };
    append(message.get_command_set(), true);
    if(message.has_data_set())
    {
        append(message.get_data_set(), false);
    }
    return bytes;
}

// Contexts of the messages of which the bytes are.
inline std::set<int> get_context_ids(Bytes const & bytes)
{
    std::set<int> ids;
    std::size_t position = 0;
    while(position != bytes.size())
    {
        auto const header = pdu::PDUHeader::decode(&bytes.at(position));
        if(header.type == pdu::PDUType::PDataTF)
        {
            ids.insert(bytes.at(position + 10)); // PS3.8, table 9-23
        }
        position += pdu::PDUHeader::size + header.length;
    }
    return ids;
}

}

#endif // ODIL_TESTS_UNIT_SERVICES_SCRIPTED_H

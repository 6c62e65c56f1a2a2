#ifndef ODIL_TESTS_UNIT_SERVICES_SCRIPTED_H
#define ODIL_TESTS_UNIT_SERVICES_SCRIPTED_H

#include <cstdint>
#include <sstream>
#include <vector>

#include "odil/Writer.h"
#include "odil/message/Message.h"
#include "odil/pdu/AAssociateAC.h"
#include "odil/pdu/AReleaseRP.h"
#include "odil/pdu/PDataTF.h"
#include "odil/registry.h"

// Bytes of a peer which is not there, in Implicit VR Little Endian on
// presentation context 1.
namespace odil::test
{

using Bytes = std::vector<std::uint8_t>;

inline Bytes accept()
{
    pdu::AAssociateAC pdu;
    pdu.called_ae_title = "PEER";
    pdu.calling_ae_title = "TEST";
    pdu.presentation_contexts = {
        {1,
         pdu::PresentationContextAC::Result::Acceptance,
         registry::ImplicitVRLittleEndian}};
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

// One PDU for the command set, one for the data set.
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

}

#endif // ODIL_TESTS_UNIT_SERVICES_SCRIPTED_H

#ifndef ODIL_TESTS_SUPPORT_UPPER_LAYER_H
#define ODIL_TESTS_SUPPORT_UPPER_LAYER_H

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "association/UpperLayer.h"
#include "association/encode.h"
#include "odil/pdu/AReleaseRP.h"
#include "odil/pdu/AReleaseRQ.h"
#include "odil/pdu/PDVHeader.h"
#include "odil/pdu/PDataTF.h"
#include "odil/registry.h"
#include "support/MemoryTransport.h"

// What the tests of associations have in common: PDUs as bytes, and one side of
// an association whose peer is in memory.
namespace odil::test
{

using Bytes = std::vector<std::uint8_t>;

inline Bytes operator+(Bytes left, Bytes const & right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

using association::encode;

inline pdu::AAssociateRQ make_request()
{
    pdu::AAssociateRQ request;
    request.called_ae_title = "CALLED";
    request.calling_ae_title = "CALLING";
    request.presentation_contexts = {
        {1, registry::Verification, {registry::ImplicitVRLittleEndian}}};
    request.user_information.implementation_class_uid = "1.2.3";
    return request;
}

inline pdu::AAssociateAC make_acceptance()
{
    pdu::AAssociateAC acceptance;
    acceptance.called_ae_title = "CALLED";
    acceptance.calling_ae_title = "CALLING";
    acceptance.presentation_contexts = {
        {1,
         pdu::PresentationContextAC::Result::Acceptance,
         registry::ImplicitVRLittleEndian}};
    acceptance.user_information.implementation_class_uid = "1.2.3";
    return acceptance;
}

enum class Part
{
    Command,
    LastOfCommand,
    DataSet,
    LastOfDataSet
};

// One fragment.
inline Bytes make_fragment(Part part, Bytes const & data, std::uint8_t id = 1)
{
    pdu::PDVHeader const header{
        id,
        part == Part::Command || part == Part::LastOfCommand,
        part == Part::LastOfCommand || part == Part::LastOfDataSet,
        static_cast<std::uint32_t>(data.size())};
    Bytes bytes(pdu::PDVHeader::size);
    header.encode(bytes.data());
    return bytes + data;
}

// A P-DATA-TF with any content.
inline Bytes make_data_pdu(Bytes const & body)
{
    Bytes bytes(pdu::PDUHeader::size);
    pdu::PDUHeader{
        pdu::PDUType::PDataTF, static_cast<std::uint32_t>(body.size())}
        .encode(bytes.data());
    return bytes + body;
}

inline Bytes make_data(Part part, Bytes const & data, std::uint8_t id = 1)
{
    return make_data_pdu(make_fragment(part, data, id));
}

inline association::TimeLimit make_limit()
{
    return {TimeoutError::Which::Message, std::chrono::seconds(30)};
}

// What is sent during the negotiation is forgotten.
struct MemoryPeer
{
    std::unique_ptr<MemoryTransport> owned;
    MemoryTransport & transport;
    association::UpperLayer upper_layer;

    explicit MemoryPeer(dul::Role role)
        : owned(std::make_unique<MemoryTransport>(role == dul::Role::Acceptor)),
          transport(*owned),
          upper_layer(std::move(owned), role, std::chrono::seconds(30))
    {
        transport.chunk = 1U << 20U;
    }

    void request() { upper_layer.request("host", 104, {}, make_request()); }

    void establish()
    {
        if(upper_layer.get_role() == dul::Role::Requestor)
        {
            transport.feed(encode(make_acceptance()));
            request();
        }
        else
        {
            transport.feed(encode(make_request()));
            upper_layer.receive_request();
            upper_layer.accept(make_acceptance());
        }
        transport.sent.clear();
    }
};

}

#endif // ODIL_TESTS_SUPPORT_UPPER_LAYER_H

#include <cstddef>
#include <cstdint>
#include <memory>

#include "odil/Association.h"
#include "odil/EchoSCU.h"
#include "odil/Exception.h"
#include "odil/FindSCU.h"
#include "odil/registry.h"
#include "support/MemoryTransport.h"

// The input is all that a peer sends during an association: the first byte
// chooses the side of the library and the size of the reads. Whatever the peer
// sends, the only exceptions are those of the library.

namespace
{

using odil::test::MemoryTransport;

constexpr auto model =
    odil::registry::StudyRootQueryRetrieveInformationModelFind;

void request(std::unique_ptr<MemoryTransport> transport)
{
    odil::Association association(std::move(transport));
    association.set_peer_host("peer");
    association.update_parameters()
        .set_called_ae_title("CALLED")
        .set_calling_ae_title("CALLING")
        .set_presentation_contexts(
            {{odil::registry::Verification,
              {odil::registry::ImplicitVRLittleEndian}},
             {model,
              {odil::registry::ExplicitVRLittleEndian,
               odil::registry::ImplicitVRLittleEndian}}});
    association.associate();
    odil::EchoSCU(association).echo();

    odil::DataSet query;
    query.add(odil::registry::QueryRetrieveLevel, {"STUDY"});
    odil::FindSCU find_scu(association);
    find_scu.set_affected_sop_class(model);
    find_scu.set_maximum_results(3);
    find_scu.find(query);
    association.release();
}

void accept(std::unique_ptr<MemoryTransport> transport)
{
    transport->open = true;
    odil::Association association(std::move(transport));
    association.receive_association();
    for(;;)
    {
        association.receive_message();
    }
}

}

extern "C" int
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer wants this name
LLVMFuzzerTestOneInput(std::uint8_t const * data, std::size_t size)
{
    if(size == 0)
    {
        return 0;
    }
    auto transport = std::make_unique<MemoryTransport>();
    transport->incoming.assign(data + 1, data + size);
    transport->chunk = (data[0] & 0x7FU) + 1U;
    try
    {
        (data[0] & 0x80U) == 0 ? request(std::move(transport))
                               : accept(std::move(transport));
    }
    catch(odil::Exception const &)
    {
    }
    return 0;
}

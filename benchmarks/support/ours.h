#ifndef ODIL_BENCHMARKS_SUPPORT_OURS_H
#define ODIL_BENCHMARKS_SUPPORT_OURS_H

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "odil/Association.h"
#include "odil/AssociationParameters.h"
#include "odil/DataSet.h"
#include "odil/presentation_contexts.h"
#include "odil/registry.h"

namespace benchmarks
{

/// An association with a server of this machine, with PDUs of 128 kB.
inline odil::Association make_association(
    std::string const & port,
    odil::PresentationContexts contexts,
    std::uint16_t window = 1)
{
    odil::Association association;
    association.set_peer_host("127.0.0.1");
    association.set_peer_port(static_cast<unsigned int>(std::stoul(port)));
    association.update_parameters()
        .set_called_ae_title("CANNED")
        .set_calling_ae_title("BENCHMARK")
        .set_maximum_length(131072)
        .set_maximum_number_operations_invoked(window)
        .set_presentation_contexts(std::move(contexts));
    return association;
}

inline std::vector<std::string> get_explicit_vr()
{
    return {odil::registry::ExplicitVRLittleEndian};
}

inline odil::DataSet make_study_query()
{
    odil::DataSet query;
    query.add("QueryRetrieveLevel", {"STUDY"});
    query.add("StudyInstanceUID", {"1.2.3"});
    return query;
}

}

#endif // ODIL_BENCHMARKS_SUPPORT_OURS_H

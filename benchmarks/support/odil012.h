#ifndef ODIL_BENCHMARKS_SUPPORT_ODIL012_H
#define ODIL_BENCHMARKS_SUPPORT_ODIL012_H

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/ip/tcp.hpp>
#include <odil/Association.h>
#include <odil/AssociationParameters.h>
#include <odil/DataSet.h>
#include <odil/registry.h>

namespace benchmarks
{

using Context = odil::AssociationParameters::PresentationContext;

/// What ours.h makes, with Odil 0.12.
inline void prepare(
    odil::Association & association,
    std::string const & port,
    std::vector<Context> const & contexts)
{
    association.set_peer_host("127.0.0.1");
    association.set_peer_port(static_cast<std::uint16_t>(std::stoul(port)));
    association.update_parameters()
        .set_called_ae_title("CANNED")
        .set_calling_ae_title("BENCHMARK")
        .set_maximum_length(131072)
        .set_presentation_contexts(contexts);
}

/** Without delay of small packets, as DCMTK and for the same reason. */
inline void associate(odil::Association & association)
{
    association.associate();
    association.get_transport().get_socket()->set_option(
        boost::asio::ip::tcp::no_delay(true));
}

inline Context
make_context(std::string const & abstract_syntax, Context::Role role)
{
    return Context(
        abstract_syntax, {odil::registry::ExplicitVRLittleEndian}, role);
}

inline std::shared_ptr<odil::DataSet> make_study_query()
{
    auto query = std::make_shared<odil::DataSet>();
    query->add("QueryRetrieveLevel", {"STUDY"});
    query->add("StudyInstanceUID", {"1.2.3"});
    return query;
}

}

#endif // ODIL_BENCHMARKS_SUPPORT_ODIL012_H

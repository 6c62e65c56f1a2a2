#ifndef ODIL_TESTS_INTEGRATION_SERVICES_ARCHIVE_H
#define ODIL_TESTS_INTEGRATION_SERVICES_ARCHIVE_H

#include <string>
#include <utility>
#include <vector>

#include "instances.h"
#include "odil/Association.h"
#include "odil/DataSet.h"
#include "odil/GetSCU.h"
#include "odil/MoveSCU.h"
#include "odil/presentation_contexts.h"
#include "odil/registry.h"
#include "server.h"

// To retrieve from the server what instances.h makes.
namespace odil::test
{

inline std::vector<std::string> get_sop_classes()
{
    std::vector<std::string> sop_classes;
    for(auto const & kind : get_instance_kinds())
    {
        sop_classes.push_back(kind.sop_class);
    }
    return sop_classes;
}

inline DataSet make_study_query(std::string const & study)
{
    auto query = make_query("STUDY");
    query.add("StudyInstanceUID", {study});
    return query;
}

// Association and operation in one, to be released.
struct Getter
{
    Association association;
    GetSCU scu{association};

    // Each class has one context for each transfer syntax.
    explicit Getter(
        std::vector<std::string> const & transfer_syntaxes =
            {registry::ExplicitVRLittleEndian})
        : association(associate(make_all_contexts(transfer_syntaxes)))
    {
        scu.set_affected_sop_class(
            registry::StudyRootQueryRetrieveInformationModelGet);
    }

private:
    static std::vector<Context>
    make_all_contexts(std::vector<std::string> const & transfer_syntaxes)
    {
        auto contexts = make_contexts(
            get_sop_classes(),
            transfer_syntaxes,
            Context::Role::SCP,
            ContextLayout::TransferSyntax);
        contexts.push_back(
            propose(registry::StudyRootQueryRetrieveInformationModelGet)[0]);
        return contexts;
    }
};

struct Mover
{
    Association association{associate(
        propose(registry::StudyRootQueryRetrieveInformationModelMove))};
    MoveSCU scu{association};

    explicit Mover(std::string const & destination)
    {
        scu.set_affected_sop_class(
            registry::StudyRootQueryRetrieveInformationModelMove);
        scu.set_move_destination(destination);
    }
};

// Calls the server beside the archive.
inline Association make_beside_association(std::vector<Context> contexts)
{
    auto association = make_association(std::move(contexts));
    association.set_peer_port(static_cast<unsigned int>(
        std::stoul(get_environment("ODIL_BESIDE_PORT"))));
    association.update_parameters().set_called_ae_title(
        get_environment("ODIL_BESIDE_AET"));
    return association;
}

}

#endif // ODIL_TESTS_INTEGRATION_SERVICES_ARCHIVE_H

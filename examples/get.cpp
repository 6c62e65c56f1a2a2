// Retrieve a study from an archive into a directory, by C-GET.
//
//     get HOST PORT CALLED_AET CALLING_AET STUDY_INSTANCE_UID DIRECTORY
//
// The files are called SOP_INSTANCE_UID.dcm; those which are there already
// stay. Exit status: 0 the whole study has come, 1 not, 2 wrong usage.

#include <algorithm>
#include <chrono>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <odil/Association.h>
#include <odil/DataSet.h>
#include <odil/DirectoryStore.h>
#include <odil/FindSCU.h>
#include <odil/GetSCU.h>
#include <odil/RetrieveError.h>
#include <odil/Value.h>
#include <odil/presentation_contexts.h>
#include <odil/registry.h>

namespace
{

std::vector<std::string> const & get_uncompressed()
{
    static std::vector<std::string> const uids{
        odil::registry::ExplicitVRLittleEndian,
        odil::registry::ImplicitVRLittleEndian};
    return uids;
}

odil::Association associate(char ** argv, odil::PresentationContexts contexts)
{
    odil::Association association;
    association.set_peer_host(argv[1]);
    association.set_peer_port(static_cast<unsigned int>(std::stoi(argv[2])));
    association.set_tcp_timeout(std::chrono::seconds(5));
    association.update_parameters()
        .set_called_ae_title(argv[3])
        .set_calling_ae_title(argv[4])
        .set_presentation_contexts(std::move(contexts));
    association.associate();
    return association;
}

odil::DataSet make_query(std::string const & study)
{
    odil::DataSet query;
    query.add("QueryRetrieveLevel", {"STUDY"});
    query.add("StudyInstanceUID", {study});
    return query;
}

std::vector<odil::DataSet> find(char ** argv)
{
    auto const model =
        odil::registry::StudyRootQueryRetrieveInformationModelFind;
    auto association =
        associate(argv, odil::make_contexts({model}, get_uncompressed()));
    odil::FindSCU find_scu(association);
    find_scu.set_affected_sop_class(model);
    auto query = make_query(argv[5]);
    query.add("SOPClassesInStudy");
    auto matches = find_scu.find(query);
    association.release();
    return matches;
}

// For the SOP classes of the study, if the archive knows them; otherwise, for
// all. Each class which is known gets a context for each transfer syntax: the
// archive can send what it has as it is.
odil::PresentationContexts make_contexts(odil::DataSet const & study)
{
    if(!study.has_value("SOPClassesInStudy"))
    {
        return odil::make_storage_contexts(
            get_uncompressed(),
            odil::AssociationParameters::PresentationContext::Role::SCP);
    }
    auto transfer_syntaxes = get_uncompressed();
    for(std::string const compressed :
        {odil::registry::JPEGBaseline8Bit,
         odil::registry::JPEGLosslessSV1,
         odil::registry::JPEGLSLossless,
         odil::registry::JPEG2000Lossless,
         odil::registry::JPEG2000,
         odil::registry::RLELossless})
    {
        transfer_syntaxes.push_back(compressed);
    }
    return odil::make_retrieve_contexts(
        {study}, transfer_syntaxes, odil::ContextLayout::TransferSyntax);
}

// Retrieve what fits in the contexts; if this fails, say why.
odil::RetrieveResult
get(char ** argv, odil::PresentationContexts contexts, std::string & why)
{
    auto association = associate(argv, std::move(contexts));
    odil::GetSCU get_scu(association);
    get_scu.set_affected_sop_class(
        odil::registry::StudyRootQueryRetrieveInformationModelGet);
    odil::DirectoryStore store(argv[6]);
    store.set_make_directories(true);
    try
    {
        get_scu.get(make_query(argv[5]), store);
    }
    catch(odil::RetrieveError const & e)
    {
        why = e.what();
    }
    association.release();
    return get_scu.get_result();
}

// Return whether all has come.
bool get(char ** argv)
{
    auto const studies = find(argv);
    if(studies.empty())
    {
        std::cerr << "There is no such study\n";
        return false;
    }

    // One association, unless there are more contexts than fit in it. What
    // does not fit in one of several is a failure there.
    odil::PresentationContexts const query{
        {odil::registry::StudyRootQueryRetrieveInformationModelGet,
         get_uncompressed()}};
    odil::Value::Integer received = 0;
    odil::Value::Integer all = 0;
    std::string why;
    for(auto & contexts :
        odil::split_contexts(make_contexts(studies[0]), query))
    {
        auto const result = get(argv, std::move(contexts), why);
        received += static_cast<odil::Value::Integer>(result.received);
        all = std::max(
            all,
            result.completed.value_or(0) + result.warning.value_or(0)
                + result.failed.value_or(0));
        if(received != 0 && received == all)
        {
            std::cout << received << " received\n";
            return true;
        }
    }
    std::cerr << received << " of " << all << " received: " << why << "\n";
    return false;
}

}

int main(int argc, char ** argv)
{
    if(argc != 7)
    {
        std::cerr << "Usage: " << argv[0]
                  << " HOST PORT CALLED_AET CALLING_AET STUDY_INSTANCE_UID "
                     "DIRECTORY\n";
        return 2;
    }

    try
    {
        return get(argv) ? 0 : 1;
    }
    catch(std::logic_error const & e) // not a number
    {
        std::cerr << argv[2] << " is not a port: " << e.what() << "\n";
        return 2;
    }
    catch(std::exception const & e)
    {
        std::cerr << e.what() << "\n";
        return 1;
    }
}

#ifndef ODIL_TESTS_INTEGRATION_SERVICES_SERVER_H
#define ODIL_TESTS_INTEGRATION_SERVICES_SERVER_H

#include <chrono>
#include <cstdlib>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "odil/Association.h"
#include "odil/DataSet.h"
#include "odil/FindSCU.h"
#include "odil/registry.h"

// The server which the environment names (tests/integration/servers/run.py).
namespace odil::test
{

using Context = AssociationParameters::PresentationContext;

inline std::string const study_root =
    registry::StudyRootQueryRetrieveInformationModelFind;
inline std::string const patient_root =
    registry::PatientRootQueryRetrieveInformationModelFind;
inline std::string const patient_study_only =
    registry::PatientStudyOnlyQueryRetrieveInformationModelFind;
inline std::string const worklist =
    registry::ModalityWorklistInformationModelFind;
inline std::string const verification = registry::Verification;

// Root of the UIDs of tests/data.
inline std::string const root = "2.25.11328789485148295317074404335668888615";

inline std::string get_environment(char const * name)
{
    auto const * value = std::getenv(name);
    if(value == nullptr)
    {
        throw std::runtime_error(
            std::string(name) + " is not set: run by ctest");
    }
    return value;
}

// orthanc, dcmqrscp, storescp, wlmscpfs or unknown.
inline std::string get_kind()
{
    return get_environment("ODIL_PEER_KIND");
}

// Not associated yet.
inline Association make_association(std::vector<Context> contexts)
{
    Association association;
    association.set_peer_host(get_environment("ODIL_PEER_HOST_NAME"));
    association.set_peer_port(static_cast<unsigned int>(
        std::stoul(get_environment("ODIL_PEER_PORT"))));
    association.set_tcp_timeout(std::chrono::seconds(20));
    association.update_parameters()
        .set_called_ae_title(get_environment("ODIL_PEER_AET"))
        .set_calling_ae_title(get_environment("ODIL_OWN_AET"))
        .set_presentation_contexts(std::move(contexts));
    return association;
}

inline Association associate(std::vector<Context> contexts)
{
    auto association = make_association(std::move(contexts));
    association.associate();
    return association;
}

// As the documented programs do.
inline std::vector<Context> propose(std::string const & abstract_syntax)
{
    return {
        {abstract_syntax,
         {registry::ExplicitVRLittleEndian, registry::ImplicitVRLittleEndian}}};
}

// Association and query in one. Some servers reject associations of which they
// accept no context; all accept Verification.
struct Finder
{
    Association association;
    FindSCU scu{association};

    explicit Finder(std::string const & model)
        : association(associate({propose(model)[0], propose(verification)[0]}))
    {
        scu.set_affected_sop_class(model);
    }
};

inline std::vector<DataSet>
find(std::string const & model, DataSet const & query)
{
    Finder finder(model);
    auto matches = finder.scu.find(query);
    finder.association.release();
    return matches;
}

inline DataSet make_query(std::string const & level)
{
    DataSet query;
    query.add("QueryRetrieveLevel", {level});
    return query;
}

// First values, in order; text without trailing padding.
inline std::multiset<std::string>
get_values(std::vector<DataSet> const & matches, Tag tag)
{
    std::multiset<std::string> values;
    for(auto const & match : matches)
    {
        values.insert(match.as_string(tag, 0));
    }
    return values;
}

// Text of the error of this type; empty if there is none.
template <typename Error, typename Function>
std::string get_error(Function const & function)
{
    try
    {
        function();
    }
    catch(Error const & e)
    {
        return e.what();
    }
    return {};
}

inline bool contains(std::string const & text, std::string const & part)
{
    return text.find(part) != std::string::npos;
}

}

#endif // ODIL_TESTS_INTEGRATION_SERVICES_SERVER_H

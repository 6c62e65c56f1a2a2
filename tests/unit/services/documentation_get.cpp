// The examples of docs/services/get.md.

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "get.h"
#include "odil/NetworkError.h"
#include "odil/RetrieveError.h"

using namespace odil::test;

namespace
{

// All queries have three instances.
struct Archive : GetExchange
{
    odil::DataSet query = make_query();
    odil::GetSCU & get_scu = scu;

    Archive() : GetExchange(send_instances(3)) {}
};

}

BOOST_AUTO_TEST_SUITE(services_documentation_get)

BOOST_AUTO_TEST_CASE(getting)
{
    auto const example = [](odil::Association & association)
    {
        auto const model =
            odil::registry::StudyRootQueryRetrieveInformationModelGet;
        using Role = odil::AssociationParameters::PresentationContext::Role;

        association.update_parameters().set_presentation_contexts(
            {{model, {odil::registry::ExplicitVRLittleEndian}, Role::SCU},
             {odil::registry::CTImageStorage,
              {odil::registry::ExplicitVRLittleEndian},
              Role::SCP}});
        association.associate();

        odil::DataSet query;
        query.add("QueryRetrieveLevel", {"STUDY"});
        query.add("StudyInstanceUID", {"1.2.840.113619.2.1"});

        odil::GetSCU get_scu(association);
        get_scu.set_affected_sop_class(model);
        std::vector<odil::DataSet> const data_sets = get_scu.get(query);

        association.release();
        return data_sets;
    };
    // No such host, and no time to look for it.
    odil::Association association;
    association.set_peer_host("pacs.example.org");
    association.set_tcp_timeout(std::chrono::seconds(0));
    association.update_parameters()
        .set_called_ae_title("PACS")
        .set_calling_ae_title("WORKSTATION");
    BOOST_CHECK_THROW(example(association), odil::NetworkError);
}

BOOST_FIXTURE_TEST_CASE(following, Archive)
{
    std::vector<odil::DataSet> data_sets;
    odil::Value::Integer remaining = -1;
    auto const report = [](odil::Value::Strings const &)
    { BOOST_ERROR("not complete"); };

    odil::RetrieveResult const result = get_scu.get(
        query,
        [&](odil::DataSet && data_set)
        { data_sets.push_back(std::move(data_set)); },
        [&](odil::message::CGetResponse const & response)
        {
            if(response.has_number_of_remaining_sub_operations())
            {
                remaining = response.get_number_of_remaining_sub_operations();
            }
        });
    if(!result.is_complete())
    {
        report(result.failed_sop_instances);
    }

    BOOST_TEST(get_instance_numbers(data_sets) == "1 2 3");
    BOOST_TEST(remaining == 0);
}

BOOST_FIXTURE_TEST_CASE(streaming, Archive)
{
    std::map<std::string, std::ostringstream> bytes;
    std::set<std::string> transfer_syntaxes;

    get_scu.get(
        query,
        [&](odil::message::CStoreRequest const & request,
            std::string const & transfer_syntax,
            std::streambuf & data_set)
        {
            bytes[request.get_affected_sop_instance_uid()] << &data_set;
            transfer_syntaxes.insert(transfer_syntax);
        });

    BOOST_TEST(bytes.size() == 3U);
    BOOST_TEST(!bytes[make_instance_uid(2)].str().empty());
    BOOST_TEST((transfer_syntaxes == std::set<std::string>{implicit}));
}

BOOST_FIXTURE_TEST_CASE(refusing, Archive)
{
    auto const result = get_scu.get(
        query,
        [&](odil::DataSet const & data_set) -> odil::Value::Integer
        {
            return data_set.has("PixelData") ? 0x0000 : 0xA700; // refused
        });

    BOOST_TEST(result.is_complete());
}

BOOST_AUTO_TEST_CASE(keeping_what_there_is)
{
    GetExchange exchange(
        [](GetProvider & provider)
        {
            provider.receive_query();
            provider.store(1);
            provider.send_pending(1);
            provider.get_association().abort();
        });
    auto & get_scu = exchange.scu;
    auto const query = make_query();
    std::vector<odil::DataSet> data_sets;
    odil::Value::Integer failed = -1;

    try
    {
        data_sets = get_scu.get(query);
    }
    catch(odil::PartialRetrieve const & e) // RetrieveError, TimeoutError, …
    {
        data_sets = e.get_data_sets();
        failed = e.get_result().failed.value_or(0);
    }

    BOOST_TEST(data_sets.size() == 1U);
    BOOST_TEST(failed == 0);
}

BOOST_AUTO_TEST_SUITE_END()

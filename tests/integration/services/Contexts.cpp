// As many contexts as an association may have, and more.

#include <boost/test/unit_test.hpp>

#include <set>
#include <string>
#include <vector>

#include "archive_server.h"
#include "odil/GetSCU.h"
#include "odil/StoreSCU.h"
#include "odil/presentation_contexts.h"

using namespace odil;
using namespace odil::test;

namespace
{

std::string const get_model =
    registry::StudyRootQueryRetrieveInformationModelGet;

Association call(ArchiveServer const & archive, PresentationContexts contexts)
{
    Association association;
    association.set_peer_host("127.0.0.1");
    association.set_peer_port(archive.server.get_port());
    association.update_parameters()
        .set_called_ae_title("ARCHIVE")
        .set_calling_ae_title("TEST")
        .set_presentation_contexts(std::move(contexts));
    association.associate();
    return association;
}

// One of each class.
DataSet make_instance_of(std::string const & sop_class, std::size_t number)
{
    DataSet instance;
    instance.add("SOPClassUID", {sop_class});
    instance.add("SOPInstanceUID", {root + ".60." + std::to_string(number)});
    instance.add("StudyInstanceUID", {root + ".60"});
    return instance;
}

}

BOOST_AUTO_TEST_SUITE(integration_Contexts)

BOOST_AUTO_TEST_CASE(last_of_128_contexts_is_used)
{
    ArchiveServer archive;
    auto contexts = make_storage_contexts({registry::ExplicitVRLittleEndian});
    BOOST_TEST_REQUIRE(contexts.size() > 128U);
    contexts.erase(contexts.begin() + 128, contexts.end());
    auto const last = contexts.back().abstract_syntax;
    auto association = call(archive, contexts);
    auto const & agreed =
        association.get_negotiated_parameters().get_presentation_contexts();
    BOOST_TEST_REQUIRE(agreed.size() == 128U);
    BOOST_TEST(agreed.back().abstract_syntax == last);
    BOOST_TEST(int(agreed.back().id) == 255);
    StoreSCU(association).store(make_instance_of(last, 1));
    association.release();
    BOOST_TEST_REQUIRE(archive.shelf.get().size() == 1U);
    BOOST_TEST(archive.shelf.get()[0].as_string("SOPClassUID", 0) == last);
}

BOOST_AUTO_TEST_CASE(several_associations_bring_all)
{
    ArchiveServer archive;
    std::multiset<std::string> expected;
    for(auto const & sop_class : get_storage_sop_classes())
    {
        auto const instance = make_instance_of(sop_class, expected.size() + 1);
        expected.insert(instance.as_string("SOPInstanceUID", 0));
        archive.shelf.add(instance);
    }
    auto const parts = split_contexts(
        make_storage_contexts(
            {registry::ExplicitVRLittleEndian}, Context::Role::SCP),
        propose(get_model));
    BOOST_TEST(parts.size() == 2U);
    std::multiset<std::string> received;
    for(auto const & part : parts)
    {
        auto association = call(archive, part);
        GetSCU scu(association);
        scu.set_affected_sop_class(get_model);
        auto const result = scu.get(
            make_query("STUDY"),
            [&](DataSet const & instance)
            { received.insert(instance.as_string("SOPInstanceUID", 0)); });
        BOOST_TEST(!result.is_complete()); // the others are in the other part
        BOOST_TEST(result.received == part.size() - 1);
        association.release();
    }
    BOOST_TEST((received == expected));
}

BOOST_AUTO_TEST_SUITE_END()

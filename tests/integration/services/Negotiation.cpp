#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

#include "odil/AssociationRejected.h"
#include "odil/EchoSCU.h"
#include "odil/FindSCU.h"
#include "server.h"

using namespace odil;
using namespace odil::test;

namespace
{

// A model which the server has.
std::string get_model()
{
    return get_kind() == "wlmscpfs" ? worklist : study_root;
}

std::vector<std::string> get_missing_models()
{
    auto const kind = get_kind();
    return kind == "storescp" ? std::vector{study_root, patient_root, worklist}
           : kind == "wlmscpfs" ? std::vector{study_root, patient_root}
           : kind == "dcmqrscp" ? std::vector{worklist}
                                : std::vector{patient_study_only};
}

bool has_queries()
{
    return get_kind() != "storescp";
}

DataSet make_any_query()
{
    if(get_kind() != "wlmscpfs")
    {
        auto query = make_query("STUDY");
        query.add("StudyInstanceUID");
        return query;
    }
    DataSet query;
    query.add("AccessionNumber");
    return query;
}

std::size_t get_number_of_matches()
{
    return get_kind() == "wlmscpfs" ? 3 : 4;
}

std::vector<Context> propose_each(
    std::string const & abstract_syntax,
    std::vector<std::string> const & transfer_syntaxes)
{
    std::vector<Context> contexts;
    for(auto const & transfer_syntax : transfer_syntaxes)
    {
        contexts.emplace_back(
            abstract_syntax, std::vector<std::string>{transfer_syntax});
    }
    return contexts;
}

}

BOOST_AUTO_TEST_SUITE(integration_Negotiation)

BOOST_AUTO_TEST_CASE(wrong_title_is_rejected)
{
    auto association = make_association(propose(verification));
    association.update_parameters().set_called_ae_title("SOMEBODY_ELSE");
    if(get_kind() == "storescp") // answers to any title
    {
        association.associate();
        EchoSCU(association).echo();
        association.release();
        return;
    }
    try
    {
        association.associate();
        BOOST_ERROR("not rejected");
    }
    catch(AssociationRejected const & e)
    {
        using RJ = pdu::AAssociateRJ;
        BOOST_TEST((e.get_result() == RJ::Result::Permanent));
        BOOST_TEST((e.get_source() == RJ::Source::User));
        BOOST_TEST(int(e.get_reason()) == int(RJ::CalledAETitleNotRecognized));
        BOOST_TEST(contains(e.what(), "called AE title not recognized"));
    }
    BOOST_TEST(!association.is_associated());
}

BOOST_AUTO_TEST_CASE(missing_models_are_refused)
{
    for(auto const & model : get_missing_models())
    {
        Finder finder(model);
        auto const error =
            get_error<Exception>([&] { finder.scu.find(make_query("STUDY")); });
        BOOST_TEST_INFO(error);
        BOOST_TEST(contains(error, "The peer does not accept"));
        BOOST_TEST(contains(error, model));
        BOOST_TEST(contains(error, "Explicit VR Little Endian"));
        BOOST_TEST(contains(error, "abstract syntax not supported"));
        finder.association.release();
    }
}

BOOST_AUTO_TEST_CASE(refused_classes_do_not_disturb_the_others)
{
    auto contexts = propose(get_missing_models()[0]);
    contexts.push_back(propose(verification)[0]);
    auto association = associate(contexts);
    EchoSCU(association).echo();
    association.release();
}

BOOST_AUTO_TEST_CASE(context_is_chosen_by_transfer_syntax)
{
    std::vector<std::string> const syntaxes{
        registry::ImplicitVRLittleEndian, registry::ExplicitVRLittleEndian};
    auto echo = associate(propose_each(verification, syntaxes));
    EchoSCU(echo).echo();
    echo.release();
    if(!has_queries())
    {
        return;
    }

    auto association = associate(propose_each(get_model(), syntaxes));
    FindSCU scu(association);
    scu.set_affected_sop_class(get_model());
    auto query = make_any_query();
    for(auto const & syntax : syntaxes)
    {
        query.set_transfer_syntax(syntax);
        scu.set_maximum_results({});
        auto const matches = scu.find(query);
        BOOST_TEST(matches.size() == get_number_of_matches());
        for(auto const & match : matches)
        {
            BOOST_TEST(match.get_transfer_syntax() == syntax);
        }
        // The cancellation goes the same way.
        scu.set_maximum_results(1);
        BOOST_TEST(scu.find(query).size() == 1U);
    }
    association.release();
}

BOOST_AUTO_TEST_CASE(any_maximum_length_will_do)
{
    for(auto const length : {0U, 128U, 1000U, 16384U, 10000000U})
    {
        BOOST_TEST_CONTEXT(length)
        {
            auto contexts = propose(verification);
            if(has_queries())
            {
                contexts.push_back(propose(get_model())[0]);
            }
            auto association = make_association(contexts);
            association.update_parameters().set_maximum_length(length);
            association.associate();
            EchoSCU(association).echo();
            if(has_queries())
            {
                FindSCU scu(association);
                scu.set_affected_sop_class(get_model());
                BOOST_TEST(
                    scu.find(make_any_query()).size()
                    == get_number_of_matches());
            }
            association.release();
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

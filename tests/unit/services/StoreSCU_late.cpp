#include "odil/StoreSCU.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "odil/TimeoutError.h"
#include "odil/message/NEventReportRequest.h"
#include "store.h"

using namespace odil;
using namespace odil::test::store;
using namespace std::chrono_literals;

namespace
{

// Answer three at a time, once no more comes, the last one first.
void answer_late(Provider & provider)
{
    for(;;)
    {
        std::vector<message::CStoreRequest> requests;
        while(requests.size() < 3)
        {
            requests.push_back(provider.receive());
        }
        while(!requests.empty())
        {
            auto const & uid = requests.back().get_affected_sop_instance_uid();
            provider.answer(
                requests.back(), uid == make_uid(2) ? 0xA700 : 0x0000);
            requests.pop_back();
        }
    }
}

std::vector<std::filesystem::path> write_files(Folder const & folder)
{
    std::vector<std::filesystem::path> paths;
    for(unsigned int n = 1; n <= 6; ++n)
    {
        paths.push_back(folder.write(std::to_string(n), make_instance(n)));
    }
    return paths;
}

}

BOOST_AUTO_TEST_SUITE(services_StoreSCU_late)

BOOST_AUTO_TEST_CASE(answers_to_files_may_come_in_any_order)
{
    Folder const folder;
    auto const paths = write_files(folder);
    Exchange exchange(answer_late, 3);
    std::string order;
    auto const outcomes = exchange.scu.store_files(
        paths,
        [&](StoreSCU::FileOutcome const & outcome)
        { order += outcome.path.filename().string(); });
    BOOST_TEST(order == "321654");
    BOOST_TEST_REQUIRE(outcomes.size() == paths.size());
    for(std::size_t i = 0; i != paths.size(); ++i)
    {
        auto const n = static_cast<unsigned int>(i + 1);
        BOOST_TEST((outcomes[i].path == paths[i]));
        BOOST_TEST(outcomes[i].sop_instance_uid == make_uid(n));
        BOOST_TEST(outcomes[i].is_stored() == (n != 2));
    }
    BOOST_TEST(exchange.end() == "released");
}

BOOST_AUTO_TEST_CASE(answers_to_started_files_may_come_in_any_order)
{
    Folder const folder;
    Exchange exchange(answer_late, 3);
    std::string order;
    exchange.scu.set_response_callback(
        [&](message::CStoreResponse const &, std::string const & uid)
        { order += uid.back(); });
    for(auto const & path : write_files(folder))
    {
        exchange.scu.start_file(path);
    }
    exchange.scu.wait();
    BOOST_TEST(order == "321654");
    BOOST_TEST(exchange.end() == "released");
}

BOOST_AUTO_TEST_CASE(another_association_does_not_wait_for_the_last_one)
{
    Exchange lost([](Provider & provider) { provider.receive(); }, 2);
    lost.scu.start(make_instance(1));
    lost.association.set_message_timeout(50ms);
    BOOST_CHECK_THROW(lost.scu.wait(), TimeoutError);

    test::Peer peer([](Association & association, dul::Transport &)
                    { Provider(association).serve(); });
    lost.association = peer.associate({{sop_class, {implicit}}});
    BOOST_TEST(lost.scu.get_unanswered().size() == 1U);
    BOOST_CHECK_EXCEPTION(
        lost.scu.wait(),
        Exception,
        [](Exception const & e) { return test::contains(e.what(), "1.2.1"); });
    BOOST_TEST(lost.scu.get_unanswered().empty());
    lost.scu.store(make_instance(2)); // told once
    lost.association.release();
}

BOOST_AUTO_TEST_CASE(association_may_be_made_again_by_anybody)
{
    Exchange it([](Provider & provider) { provider.receive(); }, 2);
    it.scu.start(make_instance(1));
    it.association.abort(); // not seen by the user of the service

    test::Peer peer([](Association & association, dul::Transport &)
                    { Provider(association).serve(); });
    it.association = peer.associate({{sop_class, {implicit}}});
    BOOST_CHECK_EXCEPTION(
        it.scu.start(make_instance(2)),
        Exception,
        [](Exception const & e) { return test::contains(e.what(), "1.2.1"); });
    BOOST_TEST(it.scu.get_unanswered().empty());
    it.scu.store(make_instance(2)); // told once
    it.association.release();
    BOOST_TEST(peer.join() == "released");
}

// The peer answers when it has both instances.
BOOST_AUTO_TEST_CASE(start_does_not_wait_behind_a_notification)
{
    std::string const commitment = registry::StorageCommitmentPushModel;
    Exchange it(
        [&](Provider & provider)
        {
            auto const first = provider.receive();
            DataSet event;
            event.add("TransactionUID", {"1.2.3"});
            auto & association = provider.get_association();
            association.send_message(
                message::NEventReportRequest(
                    7,
                    commitment,
                    registry::StorageCommitmentPushModelInstance,
                    1,
                    event),
                commitment);
            std::vector<message::Message> both;
            both.push_back(association.receive_message());
            both.push_back(association.receive_message());
            // The notification was seen before, or behind, the instance.
            auto const is_store = [](message::Message const & other) {
                return other.get_command_field()
                       == message::Message::Command::C_STORE_RQ;
            };
            BOOST_TEST(is_store(both[0]) != is_store(both[1]));
            provider.answer(
                message::CStoreRequest(is_store(both[0]) ? both[0] : both[1]));
            provider.answer(first);
            provider.serve();
        },
        2,
        {{sop_class, {implicit}}, {commitment, {implicit}}});
    it.scu.start(make_instance(1));
    BOOST_TEST(it.association.wait_for_message());
    it.scu.start(make_instance(2));
    it.scu.wait();
    BOOST_TEST(it.scu.get_unanswered().empty());
    BOOST_TEST(it.end() == "released");
}

BOOST_AUTO_TEST_CASE(who_waited_for_the_answer_is_not_told_twice)
{
    Exchange lost([](Provider & provider) { provider.receive(); });
    lost.association.set_message_timeout(50ms);
    BOOST_CHECK_THROW(lost.scu.store(make_instance(1)), TimeoutError);

    test::Peer peer([](Association & association, dul::Transport &)
                    { Provider(association).serve(); });
    lost.association = peer.associate({{sop_class, {implicit}}});
    BOOST_TEST(lost.scu.store(make_instance(1)).is_success());
    lost.association.release();
}

BOOST_AUTO_TEST_SUITE_END()

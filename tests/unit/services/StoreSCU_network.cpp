#include "odil/StoreSCU.h"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "odil/AssociationAborted.h"
#include "odil/AssociationReleased.h"
#include "odil/NetworkError.h"
#include "odil/pdu/AAbort.h"
#include "odil/pdu/AReleaseRQ.h"
#include "scripted.h"
#include "store.h"
#include "support/MemoryTransport.h"

using namespace odil;
using namespace odil::test::store;
using odil::message::CStoreResponse;
using odil::message::Response;
using odil::test::MemoryTransport;
using Failure = MemoryTransport::Failure;
using Store = std::function<void(StoreSCU &)>;

namespace
{

struct Outcome
{
    std::string error; // empty if there was none
    std::size_t operations = 0;
    std::size_t unanswered = 0;
    bool is_associated = false;
};

// Associate, store two instances, release with a peer that is a script, and
// which fails at the n-th operation.
Outcome
exchange_with_failure(Store const & store, std::size_t n, Failure failure)
{
    auto transport = std::make_unique<MemoryTransport>();
    auto & memory = *transport;
    memory.fail_at = n;
    memory.failure = failure;
    memory.feed(test::accept({implicit}));
    memory.feed(test::as_bytes(CStoreResponse(1, Response::Success)));
    memory.feed(test::as_bytes(CStoreResponse(2, Response::Success)));
    memory.feed(test::release_response());

    Association association(std::move(transport));
    association.set_peer_host("scripted");
    association.update_parameters()
        .set_called_ae_title("PEER")
        .set_calling_ae_title("TEST")
        .set_presentation_contexts({{sop_class, {implicit}}});
    StoreSCU scu(association);
    Outcome outcome;
    try
    {
        association.associate();
        store(scu);
        association.release();
    }
    catch(Exception const & e)
    {
        outcome.error = e.what();
    }
    outcome.operations = memory.operations;
    outcome.unanswered = scu.get_unanswered().size();
    outcome.is_associated = association.is_associated();
    return outcome;
}

// Fail everywhere, in every way.
void check_failures(Store const & store)
{
    auto const undisturbed = exchange_with_failure(
        store, MemoryTransport::never, Failure::NetworkError);
    BOOST_TEST(undisturbed.error == "");
    BOOST_TEST(undisturbed.unanswered == 0U);
    for(auto const failure :
        {Failure::NetworkError, Failure::EndOfStream, Failure::DeadlineExpired})
    {
        std::size_t errors = 0;
        std::size_t unanswered = 0;
        for(std::size_t n = 0; n < undisturbed.operations; ++n)
        {
            BOOST_TEST_CONTEXT(int(failure) << " at " << n)
            {
                auto const outcome = exchange_with_failure(store, n, failure);
                errors += !outcome.error.empty();
                unanswered += outcome.unanswered;
                BOOST_TEST(!outcome.is_associated);
                BOOST_TEST(outcome.unanswered <= 1U);
                BOOST_TEST(outcome.operations < undisturbed.operations + 10);
            }
        }
        // The very last read only waits for the peer to close the connection.
        BOOST_TEST(errors + 1 >= undisturbed.operations);
        BOOST_TEST(unanswered != 0U);
    }
}

// Store an instance to a peer which ends the association in the middle of it,
// and listens to the rest, or not.
template <typename Error, typename PDU>
void check_end_within(Store const & store, PDU const & end, bool listens)
{
    auto transport = std::make_unique<MemoryTransport>();
    auto & memory = *transport;
    memory.feed(test::accept({implicit}));
    Association association(std::move(transport));
    association.set_peer_host("scripted");
    association.update_parameters()
        .set_called_ae_title("PEER")
        .set_calling_ae_title("TEST")
        .set_presentation_contexts({{sop_class, {implicit}}});
    association.associate();
    test::Bytes bytes;
    end.encode(bytes);
    memory.on_write = [&](MemoryTransport & it)
    {
        it.sending = listens;
        it.feed(std::exchange(bytes, {}));
    };
    StoreSCU scu(association);
    auto const error = test::get_error<Error>([&] { store(scu); });
    BOOST_TEST(!error.empty());
    BOOST_TEST(!association.is_associated());
    BOOST_TEST(scu.get_unanswered().size() == 1U);
}

void check_end_within(Store const & store)
{
    check_end_within<AssociationReleased>(store, pdu::AReleaseRQ(), true);
    check_end_within<AssociationAborted>(store, pdu::AAbort(), false);
}

// Several PDUs.
DataSet make_large(unsigned int n)
{
    auto instance = make_instance(n);
    instance.add(
        "EncapsulatedDocument",
        Value::Binary{std::vector<std::uint8_t>(40000, 7)},
        VR::OB);
    return instance;
}

}

BOOST_AUTO_TEST_SUITE(services_StoreSCU_network)

BOOST_AUTO_TEST_CASE(any_failure_while_a_data_set_is_stored_is_an_error)
{
    check_failures(
        [](StoreSCU & scu)
        {
            scu.store(make_large(1));
            scu.store(make_large(2));
        });
}

BOOST_AUTO_TEST_CASE(any_failure_while_a_file_is_stored_is_an_error)
{
    Folder const folder;
    auto const first = folder.write("1", make_large(1));
    auto const second = folder.write("2", make_large(2));
    check_failures(
        [&](StoreSCU & scu)
        {
            scu.store_file(first);
            scu.store_file(second);
        });
}

BOOST_AUTO_TEST_CASE(end_of_the_association_within_an_instance_keeps_its_type)
{
    Folder const folder;
    auto instance = make_instance(1);
    instance.add(
        "EncapsulatedDocument",
        Value::Binary{std::vector<std::uint8_t>(1000000, 7)},
        VR::OB);
    auto const file = folder.write("1", instance);
    auto const other = folder.write("2", instance, explicit_);
    check_end_within([&](StoreSCU & scu) { scu.store(instance); });
    check_end_within([&](StoreSCU & scu) { scu.store_file(file); });
    check_end_within([&](StoreSCU & scu) { scu.store_file(other); });
    check_end_within(
        [&](StoreSCU & scu)
        {
            scu.start_file(file);
            scu.wait();
        });
    check_end_within(
        [&](StoreSCU & scu)
        {
            auto const outcomes = scu.store_files({file, other});
            BOOST_TEST(!outcomes[0].is_stored());
            BOOST_TEST((outcomes[0].error == outcomes[1].error));
            std::rethrow_exception(outcomes[0].error);
        });
}

BOOST_AUTO_TEST_CASE(any_failure_while_files_are_written_anew_is_an_error)
{
    Folder const folder;
    auto const first = folder.write("1", make_large(1), explicit_);
    auto const second = folder.write("2", make_large(2), explicit_);
    check_failures(
        [&](StoreSCU & scu)
        {
            scu.start_file(first);
            scu.start_file(second);
            scu.wait();
        });
}

BOOST_AUTO_TEST_SUITE_END()

#include "odil/StorageCommitmentReport.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

#include "odil/SCP.h"
#include "storage_commitment.h"

using namespace odil;
using namespace odil::test;

namespace
{

// Report on a request for 1, 2 and 3.
StorageCommitmentReport
read(DataSet const & information, Value::Integer type = 1)
{
    return StorageCommitmentReport(
        make_event(information, type),
        {make_request("4", "1.2.8"), make_request("123")});
}

// Status with which an event is answered; success if it is a report.
Value::Integer refuse(message::NEventReportRequest const & event)
{
    try
    {
        StorageCommitmentReport const report(event, {make_request("123")});
        return report.committed.empty() ? -1
                                        : Value::Integer{Response::Success};
    }
    catch(SCP::Exception const & e)
    {
        return e.get_status();
    }
}

Value::Integer refuse(message::NActionRequest const & request)
{
    try
    {
        StorageCommitmentRequest const received(request);
        return received.get_references().empty()
                   ? -1
                   : Value::Integer{Response::Success};
    }
    catch(SCP::Exception const & e)
    {
        return e.get_status();
    }
}

}

BOOST_AUTO_TEST_SUITE(services_StorageCommitmentReport)

BOOST_AUTO_TEST_CASE(request_has_a_data_set)
{
    StorageCommitmentRequest const request(make_references("12"));
    auto const data_set = request.as_data_set();
    auto const uid = request.get_transaction_uid();
    BOOST_TEST(data_set.as_string("TransactionUID", 0) == uid);
    BOOST_TEST(
        (data_set.as_data_set("ReferencedSOPSequence") == make_items("12")));
    BOOST_TEST(data_set.size() == 2U);
    BOOST_TEST(
        StorageCommitmentRequest(make_references("12")).get_transaction_uid()
        != uid);

    message::NActionRequest const message(
        1, commitment, well_known, 1, data_set);
    StorageCommitmentRequest const received(message);
    BOOST_TEST(received.get_transaction_uid() == uid);
    BOOST_TEST((received.get_references() == make_references("12")));
}

BOOST_AUTO_TEST_CASE(request_needs_instances_and_a_name)
{
    BOOST_CHECK_THROW(
        StorageCommitmentRequest(std::vector<Reference>{}), Exception);
    BOOST_CHECK_THROW(make_request("1", ""), Exception);
}

BOOST_AUTO_TEST_CASE(request_which_was_received_is_checked)
{
    auto const request = [](auto const & sop_class,
                            auto const & instance,
                            Value::Integer type,
                            std::optional<DataSet> information)
    {
        return refuse(message::NActionRequest(
            1, sop_class, instance, type, std::move(information)));
    };
    auto const good = make_request("1").as_data_set();
    BOOST_TEST(request(commitment, well_known, 1, good) == Response::Success);
    BOOST_TEST(request(ct, well_known, 1, good) == Response::NoSuchSOPClass);
    BOOST_TEST(
        request(commitment, "1.2", 1, good) == Response::NoSuchSOPInstance);
    BOOST_TEST(
        request(commitment, well_known, 2, good) == Response::NoSuchActionType);
    BOOST_TEST(
        request(commitment, well_known, 1, {}) == Response::NoSuchArgument);
    for(auto const * keyword : {"TransactionUID", "ReferencedSOPSequence"})
    {
        auto bad = good;
        bad.remove(keyword);
        BOOST_TEST(
            request(commitment, well_known, 1, bad)
            == Response::InvalidArgumentValue);
    }
}

BOOST_AUTO_TEST_CASE(reference_is_made_from_data_set_or_meta_information)
{
    DataSet data_set;
    data_set.add("SOPClassUID", {ct});
    BOOST_CHECK_THROW(
        StorageCommitmentRequest::make_reference(data_set), Exception);
    data_set.add("SOPInstanceUID", {"1.2.3.1"});
    BOOST_TEST(
        (StorageCommitmentRequest::make_reference(data_set)
         == make_references("1")[0]));
    DataSet meta;
    meta.add("MediaStorageSOPClassUID", {ct});
    meta.add("MediaStorageSOPInstanceUID", {"1.2.3.2"});
    BOOST_TEST(
        (StorageCommitmentRequest::make_reference(meta)
         == make_references("2")[0]));
    BOOST_TEST((make_references("1")[0] != make_references("2")[0]));
}

BOOST_AUTO_TEST_CASE(all_instances_are_committed)
{
    auto const report = read(make_information("123"));
    BOOST_TEST(report.is_complete());
    BOOST_TEST(report.transaction_uid == "1.2.9");
    BOOST_TEST(get_numbers_of(report.committed) == "123");
    BOOST_TEST(report.committed[0].retrieve_ae_titles.empty());
}

BOOST_AUTO_TEST_CASE(some_instances_are_not_committed)
{
    auto const report = read(make_information("13", "2"), 2);
    BOOST_TEST(!report.is_complete());
    BOOST_TEST(report.has_failures);
    BOOST_TEST(get_numbers_of(report.committed) == "13");
    BOOST_TEST(get_numbers_of(report.failed) == "2");
    BOOST_TEST((report.failed[0].reason == 0x0112));
    BOOST_TEST(
        std::string(report.failed[0].get_meaning()) == "no such SOP instance");
    BOOST_TEST(report.missing.empty());
    BOOST_TEST(report.unasked.empty());
}

BOOST_AUTO_TEST_CASE(reasons_are_told_in_words)
{
    auto const tell = [](std::optional<Value::Integer> reason)
    {
        return std::string(
            StorageCommitmentReport::Failed{{}, reason}.get_meaning());
    };
    BOOST_TEST(tell(0x0110) == "processing failure");
    BOOST_TEST(tell(0x0119) == "class-instance conflict");
    BOOST_TEST(tell(0x0131) == "duplicate transaction UID");
    BOOST_TEST(tell(0x0213) == "resource limitation");
    BOOST_TEST(tell(0x4321) == "unknown status");
    BOOST_TEST(tell({}) == "no reason given");

    auto information = make_information("13", "2");
    information.as_data_set("FailedSOPSequence")[0].remove("FailureReason");
    BOOST_TEST(!read(information, 2).failed[0].reason);
}

BOOST_AUTO_TEST_CASE(instances_which_are_not_mentioned_are_missing)
{
    auto const report = read(make_information("2"));
    BOOST_TEST(!report.is_complete());
    BOOST_TEST(get_numbers_of(report.committed) == "2");
    BOOST_TEST(get_numbers_of(report.missing) == "13");
    auto const nothing = read(make_information(""));
    BOOST_TEST(!nothing.is_complete());
    BOOST_TEST(get_numbers_of(nothing.missing) == "123");
}

BOOST_AUTO_TEST_CASE(instances_which_were_not_asked_for_are_told)
{
    auto const report = read(make_information("1237"));
    BOOST_TEST(!report.is_complete());
    BOOST_TEST(get_numbers_of(report.committed) == "123");
    BOOST_TEST(get_numbers_of(report.unasked) == "7");
    BOOST_TEST(
        get_numbers_of(read(make_information("123", "8"), 2).unasked) == "8");
}

BOOST_AUTO_TEST_CASE(instance_of_another_class_is_another_one)
{
    auto information = make_information("123");
    information.as_data_set("ReferencedSOPSequence")[1].add(
        "ReferencedSOPClassUID", {registry::MRImageStorage});
    auto const report = read(information);
    BOOST_TEST(!report.is_complete());
    BOOST_TEST(get_numbers_of(report.missing) == "2");
    BOOST_TEST(get_numbers_of(report.unasked) == "2");
}

BOOST_AUTO_TEST_CASE(instance_in_both_lists_has_failed)
{
    auto const report = read(make_information("123", "3"), 1);
    BOOST_TEST(!report.is_complete());
    BOOST_TEST(get_numbers_of(report.committed) == "12");
    BOOST_TEST(get_numbers_of(report.failed) == "3");
    BOOST_TEST(report.missing.empty());
}

BOOST_AUTO_TEST_CASE(instance_is_told_once)
{
    auto const report = read(make_information("12321"));
    BOOST_TEST(report.is_complete());
    BOOST_TEST(get_numbers_of(report.committed) == "123");
}

BOOST_AUTO_TEST_CASE(type_of_the_event_counts)
{
    BOOST_TEST(!read(make_information("123"), 2).is_complete());
    BOOST_TEST(!read(make_information("12", "3"), 1).is_complete());
}

BOOST_AUTO_TEST_CASE(retrieve_ae_title_is_of_item_or_report)
{
    auto information = make_information("12");
    information.add("RetrieveAETitle", {"ALL"});
    information.as_data_set("ReferencedSOPSequence")[1].add(
        "RetrieveAETitle", {"ONE", "TWO"});
    auto const report = read(information);
    using Titles = std::vector<std::string>;
    BOOST_TEST((report.committed[0].retrieve_ae_titles == Titles{"ALL"}));
    BOOST_TEST(
        (report.committed[1].retrieve_ae_titles == Titles{"ONE", "TWO"}));
}

BOOST_AUTO_TEST_CASE(event_which_is_no_report_is_refused)
{
    auto const good = make_information("123");
    BOOST_TEST(refuse(make_event(good)) == Response::Success);
    BOOST_TEST(refuse(make_event(good, 3)) == Response::NoSuchEventType);
    BOOST_TEST(
        refuse(message::NEventReportRequest(1, ct, well_known, 1, good))
        == Response::NoSuchSOPClass);
    BOOST_TEST(
        refuse(message::NEventReportRequest(1, commitment, "1.2", 1, good))
        == Response::NoSuchSOPInstance);
    BOOST_TEST(
        refuse(message::NEventReportRequest(1, commitment, well_known, 1))
        == Response::NoSuchArgument);
    BOOST_TEST(
        refuse(make_event(make_information("123", "", "1.2.7")))
        == Response::InvalidArgumentValue);
}

BOOST_AUTO_TEST_CASE(event_which_cannot_be_understood_is_refused)
{
    auto const refuse_without = [](Tag sequence, Tag tag)
    {
        auto information = make_information("12", "3");
        information.as_data_set(sequence)[0].remove(tag);
        return refuse(make_event(information));
    };
    for(auto const sequence :
        {registry::ReferencedSOPSequence, registry::FailedSOPSequence})
    {
        for(auto const tag :
            {registry::ReferencedSOPClassUID,
             registry::ReferencedSOPInstanceUID})
        {
            BOOST_TEST(
                refuse_without(sequence, tag)
                == Response::InvalidArgumentValue);
        }
    }
    auto information = make_information("12", "3");
    information.remove("TransactionUID");
    BOOST_TEST(
        refuse(make_event(information)) == Response::InvalidArgumentValue);
    information = make_information("12");
    information.add(
        registry::FailedSOPSequence, Element(Value::Strings{"3"}, VR::LO));
    BOOST_TEST(
        refuse(make_event(information)) == Response::InvalidArgumentValue);
}

BOOST_AUTO_TEST_SUITE_END()

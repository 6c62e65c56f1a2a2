#include "odil/StorageCommitmentReport.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "odil/SCP.h"
#include "odil/message/NEventReportRequest.h"
#include "odil/message/Response.h"
#include "odil/message/status.h"
#include "odil/registry.h"
#include "services/storage_commitment.h"

namespace odil
{

namespace
{

using Report = StorageCommitmentReport;
using References = std::vector<Report::Reference>;

StorageCommitmentRequest const & find_request(
    std::vector<StorageCommitmentRequest> const & requests,
    std::string const & transaction_uid)
{
    auto const it = std::find_if(
        requests.begin(),
        requests.end(),
        [&](auto const & request)
        { return request.get_transaction_uid() == transaction_uid; });
    if(it == requests.end())
    {
        throw SCP::Exception(
            message::Response::InvalidArgumentValue,
            "No such transaction: " + transaction_uid);
    }
    return *it;
}

std::vector<std::string> get_retrieve_ae_titles(DataSet const & data_set)
{
    auto const tag = registry::RetrieveAETitle;
    return data_set.has(tag) && data_set.is_string(tag)
               ? data_set.as_string(tag)
               : std::vector<std::string>();
}

// Of the item, or of the report for all of them (PS3.4, J.3.3.1.1.1).
Report::Committed get_committed(DataSet const & report, DataSet const & item)
{
    return {
        services::get_reference(item),
        get_retrieve_ae_titles(
            item.has(registry::RetrieveAETitle) ? item : report)};
}

Report::Failed get_failed(DataSet const & item)
{
    return {
        services::get_reference(item), item.find_int(registry::FailureReason)};
}

// What is said of which instance.
class Comparison
{
public:
    explicit Comparison(References const & asked)
        : asked_(asked.begin(), asked.end())
    {
    }

    // Of each instance of the request, what is said first counts.
    template <typename T> void add(T && instance, std::vector<T> & instances)
    {
        auto const is_asked = asked_.count(instance) != 0;
        auto const is_new =
            (is_asked ? told_ : unasked_).insert(instance).second;
        if(is_asked && is_new)
        {
            instances.push_back(std::forward<T>(instance));
        }
    }

    References get_missing() const
    {
        References missing;
        std::set_difference(
            asked_.begin(),
            asked_.end(),
            told_.begin(),
            told_.end(),
            std::back_inserter(missing));
        return missing;
    }

    References get_unasked() const
    {
        return {unasked_.begin(), unasked_.end()};
    }

private:
    std::set<Report::Reference> asked_;
    std::set<Report::Reference> told_;
    std::set<Report::Reference> unasked_;
};

}

char const * StorageCommitmentReport::Failed::get_meaning() const
{
    constexpr Value::Integer duplicate = 0x0131; // the only one of this service
    if(!reason)
    {
        return "no reason given";
    }
    return *reason == duplicate
               ? "duplicate transaction UID"
               : message::describe(
                   *reason, message::Message::Command::N_ACTION_RQ);
}

StorageCommitmentReport::StorageCommitmentReport(
    message::NEventReportRequest const & event,
    std::vector<StorageCommitmentRequest> const & requests)
{
    auto const & information = services::get_information(
        event,
        event.get_affected_sop_class_uid(),
        event.get_affected_sop_instance_uid());
    auto const type = event.get_event_type_id();
    if(type != 1 && type != 2)
    {
        throw SCP::Exception(
            message::Response::NoSuchEventType,
            "Not the result of a storage commitment");
    }
    has_failures = type == 2;
    transaction_uid = services::get_uid(information, registry::TransactionUID);
    auto const & request = find_request(requests, transaction_uid);

    Comparison comparison(request.get_references());
    for(auto const & item :
        services::get_items(information, registry::FailedSOPSequence))
    {
        comparison.add(get_failed(item), failed);
    }
    for(auto const & item :
        services::get_items(information, registry::ReferencedSOPSequence))
    {
        comparison.add(get_committed(information, item), committed);
    }
    missing = comparison.get_missing();
    unasked = comparison.get_unasked();
}

bool StorageCommitmentReport::is_complete() const
{
    return !has_failures && failed.empty() && missing.empty()
           && unasked.empty();
}

}

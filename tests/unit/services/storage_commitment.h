#ifndef ODIL_TESTS_UNIT_SERVICES_STORAGE_COMMITMENT_H
#define ODIL_TESTS_UNIT_SERVICES_STORAGE_COMMITMENT_H

#include <string>
#include <utility>
#include <vector>

#include "odil/NEventReportSCU.h"
#include "odil/StorageCommitmentRequest.h"
#include "odil/message/NActionRequest.h"
#include "odil/message/NActionResponse.h"
#include "odil/message/NEventReportRequest.h"
#include "odil/registry.h"
#include "services.h"

// What the tests of storage commitment have in common.
namespace odil::test
{

using Reference = StorageCommitmentRequest::Reference;

inline std::string const commitment = registry::StorageCommitmentPushModel;
inline std::string const well_known =
    registry::StorageCommitmentPushModelInstance;
inline std::string const ct = registry::CTImageStorage;

// Instances of the CT class, by their numbers.
inline std::vector<Reference> make_references(std::string const & numbers)
{
    std::vector<Reference> references;
    for(auto const number : numbers)
    {
        references.push_back({ct, std::string("1.2.3.") + number});
    }
    return references;
}

inline StorageCommitmentRequest make_request(
    std::string const & numbers, std::string const & transaction_uid = "1.2.9")
{
    return StorageCommitmentRequest(make_references(numbers), transaction_uid);
}

// The inverse: "12" for 1.2.3.1 and 1.2.3.2.
template <typename References>
std::string get_numbers_of(References const & references)
{
    std::string numbers;
    for(auto const & reference : references)
    {
        numbers += reference.sop_instance_uid.substr(6);
    }
    return numbers;
}

inline Value::DataSets make_items(std::string const & numbers)
{
    Value::DataSets items;
    for(auto const & [sop_class, sop_instance] : make_references(numbers))
    {
        DataSet item;
        item.add("ReferencedSOPClassUID", {sop_class});
        item.add("ReferencedSOPInstanceUID", {sop_instance});
        items.push_back(std::move(item));
    }
    return items;
}

// Information of the event which says that some are committed, some are not.
inline DataSet make_information(
    std::string const & committed,
    std::string const & failed = "",
    std::string const & transaction_uid = "1.2.9")
{
    DataSet information;
    information.add("TransactionUID", {transaction_uid});
    if(!committed.empty())
    {
        information.add("ReferencedSOPSequence", make_items(committed));
    }
    if(!failed.empty())
    {
        auto items = make_items(failed);
        for(auto & item : items)
        {
            item.add("FailureReason", {0x0112});
        }
        information.add("FailedSOPSequence", std::move(items));
    }
    return information;
}

inline message::NEventReportRequest
make_event(DataSet information, Value::Integer type = 1)
{
    return {1, commitment, well_known, type, std::move(information)};
}

}

#endif // ODIL_TESTS_UNIT_SERVICES_STORAGE_COMMITMENT_H

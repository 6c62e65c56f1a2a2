#include "odil/StorageCommitmentRequest.h"

#include <utility>

#include "odil/Exception.h"
#include "odil/SCP.h"
#include "odil/message/NActionRequest.h"
#include "odil/message/Response.h"
#include "odil/registry.h"
#include "services/storage_commitment.h"

namespace odil
{

StorageCommitmentRequest::Reference
StorageCommitmentRequest::make_reference(DataSet const & data_set)
{
    auto const is_meta =
        data_set.has_value(registry::MediaStorageSOPInstanceUID);
    return {
        data_set.as_string(
            is_meta ? registry::MediaStorageSOPClassUID : registry::SOPClassUID,
            0),
        data_set.as_string(
            is_meta ? registry::MediaStorageSOPInstanceUID
                    : registry::SOPInstanceUID,
            0)};
}

StorageCommitmentRequest::StorageCommitmentRequest(
    std::vector<Reference> references, std::string transaction_uid)
    : references_(std::move(references)),
      transaction_uid_(std::move(transaction_uid))
{
    if(references_.empty())
    {
        throw Exception("There are no instances to be committed");
    }
    if(transaction_uid_.empty())
    {
        throw Exception("The transaction has no UID");
    }
}

StorageCommitmentRequest::StorageCommitmentRequest(
    message::NActionRequest const & request)
{
    auto const & information = services::get_information(
        request,
        request.get_requested_sop_class_uid(),
        request.get_requested_sop_instance_uid());
    if(request.get_action_type_id() != 1)
    {
        throw SCP::Exception(
            message::Response::NoSuchActionType,
            "Not a request for storage commitment");
    }
    transaction_uid_ = services::get_uid(information, registry::TransactionUID);
    for(auto const & item :
        services::get_items(information, registry::ReferencedSOPSequence))
    {
        references_.push_back(services::get_reference(item));
    }
    if(references_.empty())
    {
        throw SCP::Exception(
            message::Response::InvalidArgumentValue,
            "No ReferencedSOPSequence");
    }
}

// PS3.4, table J.3-1
DataSet StorageCommitmentRequest::as_data_set() const
{
    Value::DataSets items;
    for(auto const & reference : references_)
    {
        DataSet item;
        item.add(registry::ReferencedSOPClassUID, {reference.sop_class_uid});
        item.add(
            registry::ReferencedSOPInstanceUID, {reference.sop_instance_uid});
        items.push_back(std::move(item));
    }
    DataSet data_set;
    data_set.add(registry::TransactionUID, {transaction_uid_});
    data_set.add(registry::ReferencedSOPSequence, std::move(items));
    return data_set;
}

}

#include "services/storage_commitment.h"

#include "odil/ElementError.h"
#include "odil/SCP.h"
#include "odil/registry.h"

namespace odil::services
{

using message::Response;

DataSet const & get_information(
    message::Message const & message,
    std::string const & sop_class,
    std::string const & sop_instance)
{
    if(sop_class != registry::StorageCommitmentPushModel)
    {
        throw SCP::Exception(
            Response::NoSuchSOPClass, "Not storage commitment: " + sop_class);
    }
    if(sop_instance != registry::StorageCommitmentPushModelInstance)
    {
        throw SCP::Exception(
            Response::NoSuchSOPInstance,
            "Not the well-known instance: " + sop_instance);
    }
    if(!message.has_data_set())
    {
        throw SCP::Exception(Response::NoSuchArgument, "No data set");
    }
    return message.get_data_set();
}

std::string get_uid(DataSet const & data_set, Tag tag)
{
    auto uid = data_set.find_string(tag);
    if(!uid)
    {
        throw SCP::Exception(
            Response::InvalidArgumentValue, "No " + tag.get_name());
    }
    return *std::move(uid);
}

Value::DataSets const & get_items(DataSet const & data_set, Tag tag)
{
    static Value::DataSets const none;
    if(!data_set.has_value(tag))
    {
        return none;
    }
    if(!data_set.is_data_set(tag))
    {
        throw SCP::Exception(
            Response::InvalidArgumentValue, tag.get_name() + " has no items");
    }
    return data_set.as_data_set(tag);
}

StorageCommitmentRequest::Reference get_reference(DataSet const & item)
{
    return {
        get_uid(item, registry::ReferencedSOPClassUID),
        get_uid(item, registry::ReferencedSOPInstanceUID)};
}

}

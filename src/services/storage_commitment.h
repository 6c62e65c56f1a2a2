#ifndef ODIL_SRC_SERVICES_STORAGE_COMMITMENT_H
#define ODIL_SRC_SERVICES_STORAGE_COMMITMENT_H

#include <string>
#include <vector>

#include "odil/DataSet.h"
#include "odil/StorageCommitmentRequest.h"
#include "odil/Tag.h"
#include "odil/message/Message.h"

// What requests and reports have in common (PS3.4, tables J.3-1 and J.3-2). All
// throw SCP::Exception.
namespace odil::services
{

// The message is about the well-known instance, and has a data set.
DataSet const & get_information(
    message::Message const & message,
    std::string const & sop_class,
    std::string const & sop_instance);

// The only value of an element.
std::string get_uid(DataSet const & data_set, Tag tag);

// Items of a sequence, none if it is not there.
Value::DataSets const & get_items(DataSet const & data_set, Tag tag);

// The instance which an item is about.
StorageCommitmentRequest::Reference get_reference(DataSet const & item);

}

#endif // ODIL_SRC_SERVICES_STORAGE_COMMITMENT_H

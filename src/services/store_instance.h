#ifndef ODIL_SRC_SERVICES_STORE_INSTANCE_H
#define ODIL_SRC_SERVICES_STORE_INSTANCE_H

#include <exception>
#include <optional>
#include <streambuf>
#include <string>

#include "odil/Association.h"
#include "odil/DataSet.h"
#include "odil/StoreCallback.h"
#include "odil/Value.h"
#include "odil/message/CStoreRequest.h"
#include "odil/message/Message.h"
#include "services/failure.h"

// What is done with an instance that the peer sends, and what it is told
// (PS3.7, 9.1.1; PS3.4, B.2.3).
namespace odil::services
{

// What has become of an instance.
struct StoreOutcome
{
    Failure answer; // what the peer is told; it may be a success
    std::exception_ptr error; // what the callback has thrown, or null
};

// What is told to a peer which sends an instance in a presentation context that
// was agreed on for something else (PS3.7, 6.3.1 and D.3.3.4); nothing if it
// may.
std::optional<StoreOutcome> find_refusal(
    Association const & association, message::CStoreRequest const & request);

// While the data set of an instance arrives, let the callback read it, if it
// takes a stream, or else attach it to the request. Nothing if store_instance()
// is to be called next.
// Throws only if the association is over.
std::optional<StoreOutcome> read_instance(
    Association const & association,
    StoreCallback const & callback,
    message::Message & request,
    std::string const & transfer_syntax,
    std::streambuf & bytes);

// Empty if a data set is of the class and instance that were announced, or does
// not say; else what is wrong, for which the status is A900H.
std::string
find_mismatch(DataSet const & data_set, message::CStoreRequest const & request);
constexpr Value::Integer data_set_does_not_match = 0xA900;

// Call the callback with a request and its data set; does not throw.
StoreOutcome
store_instance(StoreCallback const & callback, message::CStoreRequest request);

}

#endif // ODIL_SRC_SERVICES_STORE_INSTANCE_H

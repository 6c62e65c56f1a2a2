#include "odil/NormalizedSCU.h"

#include <string>

#include "odil/DataSet.h"
#include "odil/Exception.h"
#include "odil/Tag.h"
#include "odil/message/Message.h"
#include "odil/registry.h"

namespace odil
{

namespace
{

// Field of a response, and its name in those requests which have another.
struct Field
{
    Tag tag;
    Tag requested;
};

constexpr Field fields[] = {
    {registry::AffectedSOPClassUID, registry::RequestedSOPClassUID},
    {registry::AffectedSOPInstanceUID, registry::RequestedSOPInstanceUID},
    {registry::EventTypeID, registry::EventTypeID},
    {registry::ActionTypeID, registry::ActionTypeID},
};

// What is missing on either side is not compared.
bool is_same(
    DataSet const & response, DataSet const & request, Field const & field)
{
    auto const asked =
        request.has(field.requested) ? field.requested : field.tag;
    return !response.has_value(field.tag) || !request.has_value(asked)
           || response[field.tag].get_value() == request[asked].get_value();
}

}

void NormalizedSCU::finish(
    message::Response const & response, message::Request const & request)
{
    // A failure is one, whatever it is said to be about.
    for(auto const & field : fields)
    {
        if(!response.is_failure()
           && !is_same(
               response.get_command_set(), request.get_command_set(), field))
        {
            get_association().abort();
            throw Exception(
                message::as_string(response.get_command_field()) + ": "
                + field.tag.get_name() + " is not that of the request");
        }
    }
    SCU::finish(response);
}

}

#include "odil/RetrieveResult.h"

#include "odil/message/Response.h"
#include "odil/message/status.h"

namespace odil
{

bool RetrieveResult::is_complete() const
{
    if(!status || remaining.value_or(0) != 0 || failed.value_or(0) != 0
       || missing != 0 || !failed_sop_instances.empty() || !refused.empty())
    {
        return false;
    }
    return message::is_success(*status)
           || (message::is_warning(*status) && failed)
           || (status == message::Response::NoSuchSOPInstance
               && !has_sub_operations());
}

bool RetrieveResult::has_sub_operations() const
{
    return remaining.value_or(0) != 0 || completed.value_or(0) != 0
           || failed.value_or(0) != 0 || warning.value_or(0) != 0
           || received != 0 || !refused.empty()
           || !failed_sop_instances.empty();
}

}

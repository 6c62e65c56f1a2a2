#include "odil/RetrieveSCP.h"

#include <algorithm>
#include <exception>
#include <utility>

#include "odil/message/CGetResponse.h"
#include "odil/message/CMoveResponse.h"
#include "odil/message/Response.h"
#include "odil/message/status.h"
#include "odil/registry.h"
#include "services/failure.h"

namespace odil
{

namespace
{

using message::Response;

// PS3.4, C.4.3.1.4
constexpr Value::Integer none_performed = 0xA702;
constexpr Value::Integer some_not_performed = 0xB000;

// Counters of more cannot be sent.
Value::Integer as_counter(Value::Integer number)
{
    return std::clamp<Value::Integer>(number, 0, 0xFFFF);
}

}

// Of the operation which is under way.
struct RetrieveSCP::Progress
{
    Value::Integer remaining = 0;
    Value::Integer completed = 0;
    Value::Integer failed = 0;
    Value::Integer warning = 0;
    Value::Strings failed_instances;

    Value::Integer get_final_status() const
    {
        if(failed == 0 && warning == 0)
        {
            return Response::Success;
        }
        return completed == 0 && warning == 0 ? none_performed
                                              : some_not_performed;
    }
};

RetrieveSCP::DataSetGenerator::~DataSetGenerator() = default;

RetrieveSCP::RetrieveSCP(Association & association) : SCP(association) {}

RetrieveSCP::~RetrieveSCP() = default;

template <typename T>
void RetrieveSCP::perform(
    message::CompositeRequest const & request,
    DataSetGenerator & generator,
    Store const & store,
    std::function<void()> const & finish)
{
    is_cancelled_ = false;
    Progress progress;
    progress.remaining = generator.count();
    for(auto is_first = true; !generator.done(); generator.next())
    {
        if(!std::exchange(is_first, false))
        {
            respond<T>(request, Response::Pending, progress);
        }
        is_cancelled_ = is_cancelled_ || is_cancelled(request);
        if(is_cancelled_)
        {
            break;
        }
        step(generator, store, progress);
    }
    auto const is_whole = generator.done();
    finish();
    respond<T>(
        request,
        is_whole ? progress.get_final_status()
                 : Value::Integer(Response::Cancel),
        progress);
}

template void RetrieveSCP::perform<message::CGetResponse>(
    message::CompositeRequest const &,
    DataSetGenerator &,
    Store const &,
    std::function<void()> const &);
template void RetrieveSCP::perform<message::CMoveResponse>(
    message::CompositeRequest const &,
    DataSetGenerator &,
    Store const &,
    std::function<void()> const &);

// Which fields there are depends on the status: PS3.7, tables 9.1-3 and 9.1-4;
// for the list of failures PS3.4, C.4.2.1.4.2 and C.4.3.1.3.2.
template <typename T>
void RetrieveSCP::respond(
    message::CompositeRequest const & request,
    Value::Integer status,
    Progress const & progress)
{
    T response(request.get_message_id(), status);
    response.set_affected_sop_class_uid(request.get_affected_sop_class_uid());
    if(response.is_pending() || response.is_cancel())
    {
        response.set_number_of_remaining_sub_operations(
            as_counter(progress.remaining));
    }
    response.set_number_of_completed_sub_operations(
        as_counter(progress.completed));
    response.set_number_of_failed_sub_operations(as_counter(progress.failed));
    response.set_number_of_warning_sub_operations(as_counter(progress.warning));
    if(!response.is_pending() && !progress.failed_instances.empty())
    {
        DataSet identifier;
        identifier.add(
            registry::FailedSOPInstanceUIDList, progress.failed_instances);
        response.set_data_set(std::move(identifier));
    }
    send(response);
}

void RetrieveSCP::step(
    DataSetGenerator const & generator,
    Store const & store,
    Progress & progress)
{
    std::string uid;
    --progress.remaining;
    try
    {
        auto instance = generator.get();
        uid = instance.find_string(registry::SOPInstanceUID).value_or("");
        auto const status = store(std::move(instance));
        if(message::is_success(status))
        {
            ++progress.completed;
            return;
        }
        if(message::is_warning(status))
        {
            ++progress.warning;
            return;
        }
        report(Exception(
            status,
            "The instance " + uid + " was refused: "
                + message::describe(
                    status, message::Message::Command::C_STORE_RSP)));
    }
    catch(...)
    {
        if(!get_association().is_associated())
        {
            throw;
        }
        services::visit(
            std::current_exception(), [this](auto const & e) { report(e); });
    }
    ++progress.failed;
    if(!uid.empty())
    {
        progress.failed_instances.push_back(std::move(uid));
    }
}

}

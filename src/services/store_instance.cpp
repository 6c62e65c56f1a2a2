#include "services/store_instance.h"

#include <utility>

#include "association/read_data_set.h"
#include "odil/DecodeError.h"
#include "odil/message/Response.h"
#include "odil/message/status.h"
#include "odil/registry.h"

namespace odil::services
{

namespace
{

StoreOutcome refuse(std::exception_ptr error)
{
    auto answer = make_failure(error, message::Message::Command::C_STORE_RQ);
    return {std::move(answer), std::move(error)};
}

bool is_decode_error(std::exception_ptr const & error)
{
    auto is_it = false;
    visit(
        error,
        [&](std::exception const & e)
        { is_it = dynamic_cast<DecodeError const *>(&e) != nullptr; });
    return is_it;
}

// Of a callback, which may return any number.
StoreOutcome accept(Value::Integer status)
{
    check_final(status);
    auto const * why =
        message::is_success(status) || message::is_warning(status)
            ? ""
            : message::describe(status, message::Message::Command::C_STORE_RSP);
    return {{status, why, {}}, nullptr};
}

bool differs(DataSet const & data_set, Tag tag, std::string const & announced)
{
    return data_set.find_string(tag).value_or(announced) != announced;
}

}

std::optional<StoreOutcome> find_refusal(
    Association const & association, message::CStoreRequest const & request)
{
    auto const & sop_class = request.get_affected_sop_class_uid();
    auto const & context = association.get_request_context(request);
    // The role of a context is that of the requestor.
    auto const is_provider = association.is_requestor() ? context.allows_scp()
                                                        : context.allows_scu();
    if(context.abstract_syntax == sop_class && is_provider)
    {
        return std::nullopt;
    }
    return StoreOutcome{
        {message::Response::SOPClassNotSupported,
         "This side has not agreed to receive " + sop_class
             + " in this presentation context",
         {}},
        nullptr};
}

std::string
find_mismatch(DataSet const & data_set, message::CStoreRequest const & request)
{
    if(differs(
           data_set,
           registry::SOPClassUID,
           request.get_affected_sop_class_uid()))
    {
        return "The data set is of another SOP class than announced";
    }
    if(differs(
           data_set,
           registry::SOPInstanceUID,
           request.get_affected_sop_instance_uid()))
    {
        return "The data set is another SOP instance than announced";
    }
    return {};
}

std::optional<StoreOutcome> read_instance(
    Association const & association,
    StoreCallback const & callback,
    message::Message & request,
    std::string const & transfer_syntax,
    std::streambuf & bytes)
{
    try
    {
        if(callback.takes_stream())
        {
            return accept(callback(
                message::CStoreRequest(request), transfer_syntax, bytes));
        }
        odil::association::read_data_set(request, transfer_syntax, bytes);
        return std::nullopt;
    }
    catch(...)
    {
        if(!association.is_associated())
        {
            throw;
        }
        auto outcome = refuse(std::current_exception());
        if(!callback.takes_stream() || is_decode_error(outcome.error))
        {
            outcome.error = nullptr; // it is the data set which is to blame
        }
        return outcome;
    }
}

StoreOutcome
store_instance(StoreCallback const & callback, message::CStoreRequest request)
{
    if(auto mismatch = find_mismatch(request.get_data_set(), request);
       !mismatch.empty())
    {
        return {{data_set_does_not_match, std::move(mismatch), {}}, nullptr};
    }
    try
    {
        return accept(callback(std::move(request)));
    }
    catch(...)
    {
        return refuse(std::current_exception());
    }
}

}

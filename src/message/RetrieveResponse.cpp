#include "odil/message/RetrieveResponse.h"

#include <utility>

#include "odil/registry.h"

namespace odil::message
{

RetrieveResponse::RetrieveResponse(
    Command command,
    Value::Integer message_id_being_responded_to,
    Value::Integer status,
    std::optional<DataSet> data_set)
    : Response(
        command, message_id_being_responded_to, status, std::move(data_set))
{
}

RetrieveResponse::RetrieveResponse(Message message, Command command)
    : Response(std::move(message), command)
{
}

bool RetrieveResponse::has_number_of_remaining_sub_operations() const
{
    return has_field(registry::NumberOfRemainingSuboperations);
}

Value::Integer RetrieveResponse::get_number_of_remaining_sub_operations() const
{
    return get_number(registry::NumberOfRemainingSuboperations);
}

void RetrieveResponse::set_number_of_remaining_sub_operations(
    Value::Integer value)
{
    set_number(registry::NumberOfRemainingSuboperations, value);
}

void RetrieveResponse::delete_number_of_remaining_sub_operations()
{
    delete_field(registry::NumberOfRemainingSuboperations);
}

bool RetrieveResponse::has_number_of_completed_sub_operations() const
{
    return has_field(registry::NumberOfCompletedSuboperations);
}

Value::Integer RetrieveResponse::get_number_of_completed_sub_operations() const
{
    return get_number(registry::NumberOfCompletedSuboperations);
}

void RetrieveResponse::set_number_of_completed_sub_operations(
    Value::Integer value)
{
    set_number(registry::NumberOfCompletedSuboperations, value);
}

void RetrieveResponse::delete_number_of_completed_sub_operations()
{
    delete_field(registry::NumberOfCompletedSuboperations);
}

bool RetrieveResponse::has_number_of_failed_sub_operations() const
{
    return has_field(registry::NumberOfFailedSuboperations);
}

Value::Integer RetrieveResponse::get_number_of_failed_sub_operations() const
{
    return get_number(registry::NumberOfFailedSuboperations);
}

void RetrieveResponse::set_number_of_failed_sub_operations(Value::Integer value)
{
    set_number(registry::NumberOfFailedSuboperations, value);
}

void RetrieveResponse::delete_number_of_failed_sub_operations()
{
    delete_field(registry::NumberOfFailedSuboperations);
}

bool RetrieveResponse::has_number_of_warning_sub_operations() const
{
    return has_field(registry::NumberOfWarningSuboperations);
}

Value::Integer RetrieveResponse::get_number_of_warning_sub_operations() const
{
    return get_number(registry::NumberOfWarningSuboperations);
}

void RetrieveResponse::set_number_of_warning_sub_operations(
    Value::Integer value)
{
    set_number(registry::NumberOfWarningSuboperations, value);
}

void RetrieveResponse::delete_number_of_warning_sub_operations()
{
    delete_field(registry::NumberOfWarningSuboperations);
}

}

#include "odil/message/RetrieveResponse.h"

#include <utility>

#include "message/tags.h"

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
    return has_field(tags::NumberOfRemainingSuboperations);
}

Value::Integer RetrieveResponse::get_number_of_remaining_sub_operations() const
{
    return get_number(tags::NumberOfRemainingSuboperations);
}

void RetrieveResponse::set_number_of_remaining_sub_operations(
    Value::Integer value)
{
    set_number(tags::NumberOfRemainingSuboperations, value);
}

void RetrieveResponse::delete_number_of_remaining_sub_operations()
{
    delete_field(tags::NumberOfRemainingSuboperations);
}

bool RetrieveResponse::has_number_of_completed_sub_operations() const
{
    return has_field(tags::NumberOfCompletedSuboperations);
}

Value::Integer RetrieveResponse::get_number_of_completed_sub_operations() const
{
    return get_number(tags::NumberOfCompletedSuboperations);
}

void RetrieveResponse::set_number_of_completed_sub_operations(
    Value::Integer value)
{
    set_number(tags::NumberOfCompletedSuboperations, value);
}

void RetrieveResponse::delete_number_of_completed_sub_operations()
{
    delete_field(tags::NumberOfCompletedSuboperations);
}

bool RetrieveResponse::has_number_of_failed_sub_operations() const
{
    return has_field(tags::NumberOfFailedSuboperations);
}

Value::Integer RetrieveResponse::get_number_of_failed_sub_operations() const
{
    return get_number(tags::NumberOfFailedSuboperations);
}

void RetrieveResponse::set_number_of_failed_sub_operations(Value::Integer value)
{
    set_number(tags::NumberOfFailedSuboperations, value);
}

void RetrieveResponse::delete_number_of_failed_sub_operations()
{
    delete_field(tags::NumberOfFailedSuboperations);
}

bool RetrieveResponse::has_number_of_warning_sub_operations() const
{
    return has_field(tags::NumberOfWarningSuboperations);
}

Value::Integer RetrieveResponse::get_number_of_warning_sub_operations() const
{
    return get_number(tags::NumberOfWarningSuboperations);
}

void RetrieveResponse::set_number_of_warning_sub_operations(
    Value::Integer value)
{
    set_number(tags::NumberOfWarningSuboperations, value);
}

void RetrieveResponse::delete_number_of_warning_sub_operations()
{
    delete_field(tags::NumberOfWarningSuboperations);
}

}

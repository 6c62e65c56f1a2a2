#ifndef ODIL_SRC_SERVICES_FAILURE_H
#define ODIL_SRC_SERVICES_FAILURE_H

#include <exception>
#include <string>

#include "odil/Association.h"
#include "odil/DataSet.h"
#include "odil/Exception.h"
#include "odil/Value.h"
#include "odil/message/Message.h"

namespace odil::services
{

// What the peer is told when its request has led to an exception.
struct Failure
{
    Value::Integer status;
    std::string comment; // the text of the exception
    DataSet fields; // further elements of the command set
};

// SCP::Exception: what it says; DecodeError: C000H (N- services: 0110H);
// others: 0110H. The command is that of the request.
Failure make_failure(
    std::exception_ptr const & error, message::Message::Command command);

// The response which says so; its request is known by its command set.
message::Message
make_response(DataSet const & request, Failure const & failure);

// Read data sets by a function whose exception is kept, so that the message can
// be answered, unless it is the end of the association.
Association::ReadDataSet keep_error(
    Association & association,
    std::exception_ptr & error,
    Association::ReadDataSet read);

// What may stand in ErrorComment (LO).
std::string make_error_comment(std::string const & text);

// The status that a callback has returned. Throw Exception if it cannot be that
// of a final response.
Value::Integer check_final(Value::Integer status);

// Call a function with the exception, as odil::Exception if it is none of the
// standard library.
template <typename Function>
void visit(std::exception_ptr const & error, Function const & function)
{
    try
    {
        std::rethrow_exception(error);
    }
    catch(std::exception const & e)
    {
        function(e);
    }
    catch(...)
    {
        function(Exception("An exception of unknown type"));
    }
}

}

#endif // ODIL_SRC_SERVICES_FAILURE_H

#ifndef ODIL_STATUSERROR_H
#define ODIL_STATUSERROR_H

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "odil/Exception.h"
#include "odil/Tag.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/Message.h"
#include "odil/message/Response.h"

namespace odil
{

/// The peer answered that an operation failed.
/** The message has all that the peer told: service, status and its meaning,
 * error comment, offending elements, error id. */
class ODIL_API StatusError : public Exception
{
public:
    /// Say what the response says.
    /** @throws Exception an offending element is not a tag, which cannot
     * happen in a response which was received */
    explicit StatusError(message::Response response);

    /// The response, with all its fields.
    message::Response const & get_response() const noexcept
    {
        return *response_;
    }

    /// Command of the response.
    message::Message::Command get_command() const;

    /// 0 … 65535. @see odil/message/status.h
    Value::Integer get_status() const;

    /// Meaning of the status in plain words.
    char const * get_meaning() const;

    /// What the peer says of the error; empty if it says nothing.
    std::string get_error_comment() const;

    /// Elements in which the peer detected the error.
    std::vector<Tag> get_offending_elements() const;

    /// Error code defined by the application of the peer.
    std::optional<Value::Integer> get_error_id() const;

protected:
    /// What the response says, and more; it need not be a failure.
    StatusError(message::Response response, std::string const & more);

private:
    // Shared: exceptions are copied, and copying them must not fail.
    std::shared_ptr<message::Response const> response_;
};

}

#endif // ODIL_STATUSERROR_H

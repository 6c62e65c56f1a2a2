#include "odil/SCPDispatcher.h"

#include <exception>
#include <utility>

#include "odil/AssociationReleased.h"
#include "odil/Exception.h"
#include "odil/message/Response.h"
#include "services/failure.h"

namespace odil
{

namespace
{

// Refuses whatever it gets.
class Nobody final : public SCP
{
public:
    explicit Nobody(Association & association) : SCP(association) {}

    void operator()(message::Message message) override
    {
        answer(
            std::move(message),
            [](message::Message && request)
            {
                throw Exception(
                    message::Response::UnrecognizedOperation,
                    "There is no provider for "
                        + as_string(request.get_command_field()));
            });
    }

    void read_data_set(
        message::Message &, std::string const &, std::streambuf &) override
    {
    }
};

}

SCPDispatcher::SCPDispatcher(Association & association)
    : association_(association), nobody_(std::make_shared<Nobody>(association))
{
}

SCPDispatcher::~SCPDispatcher() = default;

bool SCPDispatcher::has_scp(Command command) const
{
    return scps_.count(command) != 0;
}

std::shared_ptr<SCP> const & SCPDispatcher::get_scp(Command command) const
{
    auto const it = scps_.find(command);
    if(it == scps_.end())
    {
        throw Exception("There is no provider for " + as_string(command));
    }
    return it->second;
}

void SCPDispatcher::set_scp(Command command, std::shared_ptr<SCP> scp)
{
    if(scp)
    {
        scps_[command] = std::move(scp);
    }
    else
    {
        scps_.erase(command);
    }
}

void SCPDispatcher::set_error_callback(SCP::ErrorCallback callback)
{
    on_error_ = std::move(callback);
}

bool SCPDispatcher::dispatch()
try
{
    std::exception_ptr error;
    auto message = association_.receive_message(services::keep_error(
        association_,
        error,
        [this](auto & request, auto const & transfer_syntax, auto & data_set) {
            find_scp(request)->read_data_set(
                request, transfer_syntax, data_set);
        }));
    if(message.get_command_field() != Command::C_CANCEL_RQ)
    {
        auto const scp = find_scp(message);
        scp->process(std::move(message), error);
    }
    return true;
}
catch(AssociationReleased const &)
{
    return false;
}

// Shared: a callback may choose another one.
std::shared_ptr<SCP>
SCPDispatcher::find_scp(message::Message const & request) const
{
    auto const it = scps_.find(request.get_command_field());
    auto scp = it == scps_.end() ? nobody_ : it->second;
    if(on_error_)
    {
        scp->set_error_callback(on_error_);
    }
    return scp;
}

}

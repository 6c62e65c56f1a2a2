#ifndef ODIL_SCPDISPATCHER_H
#define ODIL_SCPDISPATCHER_H

#include <map>
#include <memory>
#include <utility>

#include "odil/Association.h"
#include "odil/SCP.h"
#include "odil/export.h"
#include "odil/message/Message.h"

namespace odil
{

/// Gives each request which arrives on an association to its provider.
/**
 * A request for which there is no provider is answered with 0211H, unrecognized
 * operation; cancellations of what is over already are ignored. What is said of
 * SCP holds for lifetime, threads and errors.
 *
 * @see PS3.7, 7.5
 */
class ODIL_API SCPDispatcher
{
public:
    /// What a provider is chosen by.
    using Command = message::Message::Command;

    /// Borrow the association, which must outlive this object.
    explicit SCPDispatcher(Association & association);
    SCPDispatcher(SCPDispatcher const &) = delete;
    SCPDispatcher & operator=(SCPDispatcher const &) = delete;
    ~SCPDispatcher();

    /// The association which is borrowed, for the construction of providers.
    Association & get_association() noexcept { return association_; }

    /// There is a provider for the requests with a command.
    bool has_scp(Command command) const;

    /// Provider for the requests with a command.
    /** @throws Exception there is none */
    std::shared_ptr<SCP> const & get_scp(Command command) const;

    /// Choose the provider for the requests with a command, e.g.
    /// message::Message::Command::C_STORE_RQ; null: none.
    /** It uses the association of the dispatcher. */
    void set_scp(Command command, std::shared_ptr<SCP> scp);

    /// Make a provider for the association, choose it: the arguments follow the
    /// association in its constructor.
    template <typename T, typename... Arguments>
    T & add_scp(Command command, Arguments &&... arguments)
    {
        auto scp = std::make_shared<T>(
            association_, std::forward<Arguments>(arguments)...);
        auto & result = *scp;
        set_scp(command, std::move(scp));
        return result;
    }

    /// Called with the errors of all providers, in the place of their own
    /// callbacks, and with the requests for which there is no provider, as an
    /// SCP::Exception; must not throw. Default: nobody is told.
    void set_error_callback(SCP::ErrorCallback callback);

    /// Wait for a message, have it processed.
    /**
     * @return false: the peer has released the association
     * @throws AssociationAborted, NetworkError, Exception: the end of the
     *     association
     */
    bool dispatch();

private:
    Association & association_;
    std::map<Command, std::shared_ptr<SCP>> scps_;
    std::shared_ptr<SCP> nobody_; // answers where there is no other
    SCP::ErrorCallback on_error_;

    std::shared_ptr<SCP> find_scp(message::Message const & request) const;
};

}

#endif // ODIL_SCPDISPATCHER_H

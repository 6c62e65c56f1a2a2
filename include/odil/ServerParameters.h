#ifndef ODIL_SERVERPARAMETERS_H
#define ODIL_SERVERPARAMETERS_H

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "odil/Association.h"
#include "odil/AssociationAcceptor.h"
#include "odil/export.h"

namespace odil
{

/// Where a server listens, whom it accepts, and how much of everything.
/** A value. The setters can be chained; time-outs of none mean no limit. */
class ODIL_API ServerParameters
{
public:
    /// Of the time-outs.
    using duration_type = Association::duration_type;

    /// TCP port; 0, the default: the system chooses.
    std::uint16_t get_port() const { return port_; }
    ServerParameters & set_port(std::uint16_t port);

    /// Accept connections of this machine only, to 127.0.0.1; default: all
    /// interfaces, of IPv4 and IPv6.
    bool is_loopback_only() const { return is_loopback_only_; }
    ServerParameters & set_loopback_only(bool value);

    /// AE title which has to be called; empty, the default: any.
    std::string const & get_ae_title() const { return ae_title_; }
    /// 1 to 16 characters, or empty.
    ServerParameters & set_ae_title(std::string const & title);

    /// Makes the answers to the requests for an association; called by their
    /// threads, several at a time. Default: default_association_acceptor.
    AssociationAcceptor const & get_acceptor() const { return acceptor_; }
    ServerParameters & set_acceptor(AssociationAcceptor acceptor);

    /// Associations at the same time, at least 1; default: 100. Further ones
    /// are rejected until one of them has ended.
    std::size_t get_maximum_associations() const
    {
        return maximum_associations_;
    }
    /** @throws Exception 0 */
    ServerParameters & set_maximum_associations(std::size_t number);

    /// Longest P-DATA-TF that is accepted, 0: no limit; none, the default: what
    /// the acceptor says.
    std::optional<std::uint32_t> get_maximum_length() const
    {
        return maximum_length_;
    }
    ServerParameters & set_maximum_length(std::optional<std::uint32_t> length);

    /// Time for the request once connected, and for the answer (ARTIM);
    /// default: 30 s.
    std::optional<duration_type> get_association_timeout() const
    {
        return association_timeout_;
    }
    ServerParameters &
    set_association_timeout(std::optional<duration_type> timeout);

    /// Time for each message which has begun, see
    /// Association::set_message_timeout(); default: 30 s.
    std::optional<duration_type> get_message_timeout() const
    {
        return message_timeout_;
    }
    ServerParameters &
    set_message_timeout(std::optional<duration_type> timeout);

    /// Time in which an association may do nothing; it is aborted then.
    /// Default: 10 min.
    std::optional<duration_type> get_idle_timeout() const
    {
        return idle_timeout_;
    }
    ServerParameters & set_idle_timeout(std::optional<duration_type> timeout);

private:
    std::uint16_t port_ = 0;
    bool is_loopback_only_ = false;
    std::string ae_title_;
    AssociationAcceptor acceptor_ = default_association_acceptor;
    std::size_t maximum_associations_ = 100;
    std::optional<std::uint32_t> maximum_length_;
    std::optional<duration_type> association_timeout_ =
        std::chrono::seconds(30);
    std::optional<duration_type> message_timeout_ = std::chrono::seconds(30);
    std::optional<duration_type> idle_timeout_ = std::chrono::minutes(10);
};

}

#endif // ODIL_SERVERPARAMETERS_H

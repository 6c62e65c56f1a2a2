#include "odil/ServerParameters.h"

#include <utility>

#include "odil/AssociationParameters.h"
#include "odil/Exception.h"

namespace odil
{

ServerParameters & ServerParameters::set_port(std::uint16_t port)
{
    port_ = port;
    return *this;
}

ServerParameters & ServerParameters::set_loopback_only(bool value)
{
    is_loopback_only_ = value;
    return *this;
}

ServerParameters & ServerParameters::set_ae_title(std::string const & title)
{
    ae_title_ = title.empty() ? title
                              : AssociationParameters()
                                    .set_called_ae_title(title)
                                    .get_called_ae_title();
    return *this;
}

ServerParameters & ServerParameters::set_acceptor(AssociationAcceptor acceptor)
{
    acceptor_ = std::move(acceptor);
    return *this;
}

ServerParameters &
ServerParameters::set_maximum_associations(std::size_t number)
{
    if(number == 0)
    {
        throw Exception("A server needs at least one association");
    }
    maximum_associations_ = number;
    return *this;
}

ServerParameters &
ServerParameters::set_maximum_length(std::optional<std::uint32_t> length)
{
    if(length)
    {
        AssociationParameters().set_maximum_length(*length); // checks it
    }
    maximum_length_ = length;
    return *this;
}

ServerParameters &
ServerParameters::set_association_timeout(std::optional<duration_type> timeout)
{
    association_timeout_ = timeout;
    return *this;
}

ServerParameters &
ServerParameters::set_message_timeout(std::optional<duration_type> timeout)
{
    message_timeout_ = timeout;
    return *this;
}

ServerParameters &
ServerParameters::set_idle_timeout(std::optional<duration_type> timeout)
{
    idle_timeout_ = timeout;
    return *this;
}

}

#include "dul/error_code.h"

#include <string>

#include <boost/asio/error.hpp>

namespace odil::dul
{

namespace
{

// Answers of name servers are no errors of the operating system.
class ResolverCategory final : public std::error_category
{
public:
    char const * name() const noexcept override { return "resolver"; }
    std::string message(int value) const override
    {
        return boost::asio::error::get_netdb_category().message(value);
    }
};

}

std::error_code as_std(boost::system::error_code const & error)
{
    static ResolverCategory const resolver;
    if(error.category() == boost::asio::error::get_netdb_category())
    {
        return {error.value(), resolver};
    }
    if(error.category() == boost::system::system_category())
    {
        return {error.value(), std::system_category()};
    }
    if(error.category() == boost::system::generic_category())
    {
        return {error.value(), std::generic_category()};
    }
    return std::make_error_code(std::errc::io_error);
}

}

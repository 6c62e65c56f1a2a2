#include "dul/sockets.h"

#include <cerrno>

#include <boost/asio/error.hpp>

namespace odil::dul
{

boost::asio::io_context & get_context()
{
    static boost::asio::io_context context;
    return context;
}

bool would_block(boost::system::error_code const & error)
{
    namespace errors = boost::asio::error;
    return error == errors::would_block || error == errors::try_again
           || error == errors::interrupted;
}

boost::system::error_code get_last_error() noexcept
{
    return {errno, boost::asio::error::get_system_category()};
}

std::size_t
check_count(::ssize_t count, boost::system::error_code & error) noexcept
{
    error = count == -1 ? get_last_error() : boost::system::error_code();
    return count == -1 ? 0 : static_cast<std::size_t>(count);
}

}

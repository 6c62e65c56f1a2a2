#include "dul/sockets.h"

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

}

#ifndef ODIL_SRC_DUL_SOCKETS_H
#define ODIL_SRC_DUL_SOCKETS_H

#include <boost/asio/io_context.hpp>
#include <boost/system/error_code.hpp>

namespace odil::dul
{

// Where all sockets are made. Nothing runs in it: they do not block, and are
// waited for by a Waiter. One of its own for each would cost about twelve
// system calls. From any thread. Throw boost::system::system_error.
boost::asio::io_context & get_context();

// The operation is to be tried again when the socket is ready.
bool would_block(boost::system::error_code const & error);

}

#endif // ODIL_SRC_DUL_SOCKETS_H

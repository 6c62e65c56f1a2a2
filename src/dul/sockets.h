#ifndef ODIL_SRC_DUL_SOCKETS_H
#define ODIL_SRC_DUL_SOCKETS_H

#include <cstddef>

#include <sys/types.h>

#include <boost/asio/io_context.hpp>
#include <boost/system/error_code.hpp>

namespace odil::dul
{

// Where all sockets are made. Nothing runs in it: they are waited for by a
// Waiter. One of its own for each would cost about twelve system calls. From
// any thread. Throw boost::system::system_error.
boost::asio::io_context & get_context();

// The operation is to be tried again when the socket is ready.
bool would_block(boost::system::error_code const & error);

// That of the last call of the system, which has failed.
boost::system::error_code get_last_error() noexcept;

// What a call of the system has transferred; nothing if it has failed.
std::size_t
check_count(::ssize_t count, boost::system::error_code & error) noexcept;

}

#endif // ODIL_SRC_DUL_SOCKETS_H

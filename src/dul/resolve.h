#ifndef ODIL_SRC_DUL_RESOLVE_H
#define ODIL_SRC_DUL_RESOLVE_H

#include <functional>
#include <string>
#include <system_error>
#include <vector>

#include <boost/asio/ip/address.hpp>

#include "odil/dul/Transport.h"

namespace odil::dul
{

using Addresses = std::vector<boost::asio::ip::address>;

struct Found
{
    Addresses addresses;
    std::error_code error;
};

// Addresses of a name; may take its time. Called from a thread of its own which
// may outlive the caller.
using LookUp = std::function<Found(std::string const & host)>;

// What the system knows, with all address families; and localhost.
Found look_up_by_system(std::string const & host);

// At least one address. Numeric addresses (IPv6 with or without brackets) need
// no look-up. A look-up which is not done at the deadline goes on by itself,
// and its result is dropped: it cannot be interrupted. Throw NetworkError,
// DeadlineExpired, and what check, which is called now and then, throws.
Addresses resolve(
    std::string const & host,
    Deadline deadline,
    LookUp const & look_up,
    std::function<void()> const & check = [] {});

}

#endif // ODIL_SRC_DUL_RESOLVE_H

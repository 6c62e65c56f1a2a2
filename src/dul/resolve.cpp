#include "dul/resolve.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <memory>
#include <thread>
#include <utility>

#include <boost/asio/error.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/system/system_error.hpp>

#include "dul/Waiter.h"
#include "dul/error_code.h"
#include "odil/NetworkError.h"

namespace odil::dul
{

namespace
{

namespace asio = boost::asio;

std::string without_brackets(std::string const & host)
{
    auto const bracketed =
        host.size() > 2 && host.front() == '[' && host.back() == ']';
    return bracketed ? host.substr(1, host.size() - 2) : host;
}

// Nothing may leave a detached thread but a value.
Found run(LookUp const & look_up, std::string const & host) noexcept
{
    try
    {
        return look_up(host);
    }
    catch(boost::system::system_error const & e)
    {
        return {{}, as_std(e.code())};
    }
    catch(...)
    {
        return {{}, std::make_error_code(std::errc::not_enough_memory)};
    }
}

std::future<Found> start(LookUp const & look_up, std::string const & host)
{
    std::promise<Found> promise;
    auto result = promise.get_future();
    try
    {
        std::thread([look_up, host, promise = std::move(promise)]() mutable
                    { promise.set_value(run(look_up, host)); })
            .detach();
    }
    catch(std::system_error const & e)
    {
        throw NetworkError("Cannot start to resolve " + host, e.code());
    }
    return result;
}

// Wait for the result, but look around from time to time.
bool wait(
    std::future<Found> const & result,
    Deadline deadline,
    std::function<void()> const & check)
{
    constexpr auto period = std::chrono::milliseconds(20);
    while(!has_passed(deadline))
    {
        check();
        auto const next = std::chrono::steady_clock::now() + period;
        auto const until = deadline ? std::min(*deadline, next) : next;
        if(result.wait_until(until) == std::future_status::ready)
        {
            return true;
        }
    }
    return false;
}

}

Found look_up_by_system(std::string const & host)
{
    asio::io_context context;
    asio::ip::tcp::resolver resolver(context);
    boost::system::error_code error;
    // By default, addresses of families which are not configured on a network
    // are left out, i.e. ::1 on many machines.
    auto const flags = asio::ip::tcp::resolver::numeric_service;
    Found found;
    for(auto const & entry : resolver.resolve(host, "0", flags, error))
    {
        found.addresses.push_back(entry.endpoint().address());
    }
    found.error = as_std(error);
    // RFC 6761, 6.3: always known, also where no file of the system says so.
    if(found.addresses.empty() && host == "localhost")
    {
        found = {
            {asio::ip::address_v4::loopback(),
             asio::ip::address_v6::loopback()},
            {}};
    }
    return found;
}

Addresses resolve(
    std::string const & host,
    Deadline deadline,
    LookUp const & look_up,
    std::function<void()> const & check)
{
    boost::system::error_code not_numeric;
    auto const numeric =
        asio::ip::make_address(without_brackets(host), not_numeric);
    if(!not_numeric)
    {
        return {numeric};
    }
    if(host.empty())
    {
        throw NetworkError(
            "No host name", std::make_error_code(std::errc::invalid_argument));
    }

    auto result = start(look_up, host);
    if(!wait(result, deadline, check))
    {
        throw DeadlineExpired("Cannot resolve " + host + " in time");
    }
    auto found = result.get();
    if(!found.error && found.addresses.empty())
    {
        found.error = as_std(asio::error::host_not_found);
    }
    if(found.error)
    {
        throw NetworkError("Cannot resolve " + host, found.error);
    }
    return std::move(found.addresses);
}

}

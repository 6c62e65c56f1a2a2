#include "dul/resolve.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <chrono>
#include <future>
#include <stdexcept>
#include <string>

#include <boost/asio/error.hpp>

#include "dul/error_code.h"
#include "odil/NetworkError.h"

using namespace odil::dul;
using namespace std::chrono_literals;
using boost::asio::ip::make_address;
using Clock = std::chrono::steady_clock;

namespace
{

// For names which need none.
Found look_up_nothing(std::string const &)
{
    return {{}, std::make_error_code(std::errc::bad_address)};
}

}

BOOST_AUTO_TEST_SUITE(dul_resolve)

BOOST_AUTO_TEST_CASE(numeric_addresses_need_no_look_up)
{
    Addresses const v4{make_address("192.0.2.1")};
    Addresses const v6{make_address("2001:db8::1")};
    BOOST_TEST((resolve("192.0.2.1", {}, look_up_nothing) == v4));
    BOOST_TEST((resolve("2001:db8::1", {}, look_up_nothing) == v6));
    BOOST_TEST((resolve("[2001:db8::1]", {}, look_up_nothing) == v6));
}

BOOST_AUTO_TEST_CASE(names_give_all_their_addresses)
{
    Addresses const expected{make_address("::1"), make_address("127.0.0.1")};
    std::string name;
    auto const look_up = [&](std::string const & host)
    {
        name = host;
        return Found{expected, {}};
    };
    BOOST_TEST((resolve("pacs", {}, look_up) == expected));
    BOOST_TEST(name == "pacs");
    BOOST_TEST((resolve("pacs", Clock::now() + 30s, look_up) == expected));
}

BOOST_AUTO_TEST_CASE(system_knows_localhost)
{
    auto const found = look_up_by_system("localhost");
    BOOST_TEST(!found.error);
    BOOST_TEST(!found.addresses.empty());
    BOOST_TEST(std::all_of(
        found.addresses.begin(),
        found.addresses.end(),
        [](auto const & it) { return it.is_loopback(); }));
}

BOOST_AUTO_TEST_CASE(look_up_which_does_not_answer_ends_at_the_deadline)
{
    std::promise<void> end_of_test;
    auto const gate = end_of_test.get_future().share();
    auto const look_up = [gate](std::string const &)
    {
        gate.wait();
        return Found{};
    };
    auto const deadline = Clock::now() + 20ms;
    BOOST_CHECK_EXCEPTION(
        resolve("pacs", deadline, look_up),
        DeadlineExpired,
        [](auto const & e)
        { return e.what() == std::string("Cannot resolve pacs in time"); });
    BOOST_TEST((Clock::now() >= deadline));
    BOOST_TEST((Clock::now() < deadline + 5s));
    end_of_test.set_value();
}

BOOST_AUTO_TEST_CASE(unknown_host_is_named)
{
    auto const look_up = [](std::string const &) {
        return Found{{}, as_std(boost::asio::error::host_not_found)};
    };
    BOOST_CHECK_EXCEPTION(
        resolve("pacs", {}, look_up),
        odil::NetworkError,
        [](auto const & e)
        {
            std::string const what(e.what());
            return what.find("Cannot resolve pacs: Host not found") == 0
                   && std::string(e.get_code().category().name()) == "resolver";
        });
}

BOOST_AUTO_TEST_CASE(name_without_address_is_an_error)
{
    auto const look_up = [](std::string const &) { return Found{}; };
    BOOST_CHECK_THROW(resolve("pacs", {}, look_up), odil::NetworkError);
    BOOST_CHECK_THROW(resolve("", {}, look_up_by_system), odil::NetworkError);
}

BOOST_AUTO_TEST_CASE(look_up_which_throws_does_not_end_the_process)
{
    auto const look_up = [](std::string const &) -> Found
    { throw std::runtime_error("broken"); };
    BOOST_CHECK_THROW(resolve("pacs", {}, look_up), odil::NetworkError);
}

BOOST_AUTO_TEST_CASE(system_errors_equal_the_generic_ones)
{
    namespace error = boost::asio::error;
    BOOST_TEST(
        (as_std(error::connection_refused) == std::errc::connection_refused));
    BOOST_TEST((as_std(error::timed_out) == std::errc::timed_out));
    BOOST_TEST(
        (as_std(boost::system::errc::make_error_code(
             boost::system::errc::protocol_error))
         == std::errc::protocol_error));
    BOOST_TEST((as_std(error::already_open) == std::errc::io_error));
    BOOST_TEST(!as_std(boost::system::error_code()));
}

BOOST_AUTO_TEST_SUITE_END()

#include <chrono>
#include <exception>
#include <string>
#include <system_error>

#include <boost/test/unit_test.hpp>

#include "odil/DecodeError.h"
#include "odil/ElementError.h"
#include "odil/EncodeError.h"
#include "odil/Exception.h"
#include "odil/NetworkError.h"
#include "odil/TimeoutError.h"

using namespace std::chrono_literals;

namespace
{

// Message of an error which is caught as the root of all.
template <typename Root, typename Error> std::string catch_as(Error const & e)
{
    try
    {
        throw e;
    }
    catch(Root const & root)
    {
        return root.what();
    }
}

bool contains(std::string const & text, std::string const & part)
{
    return text.find(part) != std::string::npos;
}

}

BOOST_AUTO_TEST_SUITE(core_errors)

BOOST_AUTO_TEST_CASE(exceptions_are_those_of_the_standard_library)
{
    BOOST_TEST(catch_as<std::exception>(odil::Exception("why")) == "why");
    BOOST_TEST(catch_as<odil::Exception>(odil::EncodeError("why")) == "why");
}

BOOST_AUTO_TEST_CASE(decoding_errors_carry_their_offset)
{
    odil::DecodeError const error("bad length", 42);
    BOOST_TEST(error.get_offset() == 42);
    BOOST_TEST(catch_as<odil::Exception>(error) == "bad length (at byte 42)");

    odil::DecodeError const named("image.dcm", error);
    BOOST_TEST(named.get_offset() == 42);
    BOOST_TEST(
        catch_as<odil::Exception>(named)
        == "image.dcm: bad length (at byte 42)");
}

BOOST_AUTO_TEST_CASE(element_errors_name_the_tag_and_its_keyword)
{
    odil::ElementError const error("PatientName", "no such element");
    BOOST_TEST(error.get_tag() == odil::Tag(0x0010, 0x0010));
    auto const text = catch_as<odil::Exception>(error);
    BOOST_TEST(text == "(0010,0010) PatientName: no such element");
}

BOOST_AUTO_TEST_CASE(network_errors_carry_the_code_of_the_system)
{
    auto const code = std::make_error_code(std::errc::connection_refused);
    odil::NetworkError const error("connecting to host:104", code);
    BOOST_TEST((error.get_code() == std::errc::connection_refused));
    BOOST_TEST(
        catch_as<odil::Exception>(error)
        == "connecting to host:104: " + code.message());
}

BOOST_AUTO_TEST_CASE(time_outs_say_which_of_them_expired)
{
    using Which = odil::TimeoutError::Which;
    struct
    {
        Which which;
        char const * name;
    } const cases[] = {
        {Which::Tcp, "(TCP time-out of 1500 ms)"},
        {Which::Association, "(association time-out of 1500 ms)"},
        {Which::Message, "(message time-out of 1500 ms)"},
        {Which::Operation, "(operation time-out of 1500 ms)"}};
    for(auto const & [which, name] : cases)
    {
        odil::TimeoutError const error(which, 1500ms, "no answer");
        BOOST_TEST((error.get_which() == which));
        BOOST_TEST((error.get_value() == 1500ms));
        BOOST_TEST((error.get_code() == std::errc::timed_out));
        auto const text = catch_as<odil::NetworkError>(error);
        BOOST_TEST(contains(text, "no answer"));
        BOOST_TEST(contains(text, name));
    }
}

BOOST_AUTO_TEST_SUITE_END()

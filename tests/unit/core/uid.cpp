#include "odil/uid.h"

#include <algorithm>
#include <array>
#include <future>
#include <set>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

namespace
{

// PS3.5, 9.1: digits and dots, no empty component, none that starts with a
// zero and goes on.
bool is_uid(std::string const & text)
{
    auto is_start = true;
    auto is_zero = false;
    for(auto const c : text)
    {
        if(c == '.' ? is_start : (is_zero || c < '0' || c > '9'))
        {
            return false;
        }
        is_zero = is_start && c == '0';
        is_start = c == '.';
    }
    return !is_start && text.size() <= 64;
}

// The 16 bytes of a decimal number, most significant first.
std::array<unsigned, 16> as_bytes(std::string const & digits)
{
    std::array<unsigned, 16> bytes{};
    for(auto const digit : digits)
    {
        auto carry = unsigned(digit - '0');
        for(auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte)
        {
            carry += 10 * *byte;
            *byte = carry % 256;
            carry /= 256;
        }
        BOOST_TEST(carry == 0);
    }
    return bytes;
}

std::vector<std::string> generate(std::size_t count)
{
    std::vector<std::string> uids(count);
    std::generate(uids.begin(), uids.end(), odil::generate_uid);
    return uids;
}

}

BOOST_AUTO_TEST_SUITE(core_uid)

BOOST_AUTO_TEST_CASE(constants_follow_the_standard)
{
    BOOST_TEST(odil::uid_prefix == "2.25");
    BOOST_TEST(is_uid(odil::implementation_class_uid));
    BOOST_TEST(
        std::string(odil::implementation_class_uid).rfind("2.25.", 0) == 0);
    BOOST_TEST(!odil::implementation_version_name.empty());
    BOOST_TEST(odil::implementation_version_name.size() <= 16);
}

BOOST_AUTO_TEST_CASE(constants_have_the_size_of_their_text)
{
    for(auto const & text :
        {odil::uid_prefix,
         odil::implementation_class_uid,
         odil::implementation_version_name})
    {
        BOOST_TEST(text.size() == std::string(text.c_str()).size());
    }
}

BOOST_AUTO_TEST_CASE(generated_uids_are_derived_from_random_uuids)
{
    for(auto const & uid : generate(1000))
    {
        BOOST_TEST_CONTEXT(uid)
        {
            BOOST_TEST(is_uid(uid));
            BOOST_TEST(uid.rfind("2.25.", 0) == 0);
            BOOST_TEST(uid.size() <= 44);
            auto const bytes = as_bytes(uid.substr(5));
            BOOST_TEST(bytes[6] / 16 == 4); // version: random (RFC 4122, 4.1.3)
            BOOST_TEST(bytes[8] / 64 == 2); // variant (RFC 4122, 4.1.1)
        }
    }
}

BOOST_AUTO_TEST_CASE(generated_uids_are_unique_among_threads)
{
    std::vector<std::future<std::vector<std::string>>> threads;
    for(int i = 0; i != 4; ++i)
    {
        threads.push_back(std::async(std::launch::async, generate, 1000));
    }
    std::set<std::string> seen;
    for(auto & thread : threads)
    {
        for(auto & uid : thread.get())
        {
            BOOST_TEST(seen.insert(std::move(uid)).second);
        }
    }
    BOOST_TEST(seen.size() == 4000);
}

BOOST_AUTO_TEST_SUITE_END()

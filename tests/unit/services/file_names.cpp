#include "services/file_names.h"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <set>
#include <string>
#include <vector>

using odil::services::make_file_name;
using odil::services::make_folder_name;

BOOST_AUTO_TEST_SUITE(services_file_names)

BOOST_AUTO_TEST_CASE(uids_are_names_as_they_are)
{
    BOOST_TEST(
        *make_file_name("1.2.840.10008.1", ".dcm") == "1.2.840.10008.1.dcm");
    BOOST_TEST(make_folder_name("Ab-9_z.0") == "Ab-9_z.0");
}

BOOST_AUTO_TEST_CASE(what_is_not_safe_is_encoded)
{
    BOOST_TEST(make_folder_name("..") == "%2E.");
    BOOST_TEST(make_folder_name(".") == "%2E");
    BOOST_TEST(make_folder_name(".hidden") == "%2Ehidden");
    BOOST_TEST(
        make_folder_name("../../etc/passwd") == "%2E.%2F..%2Fetc%2Fpasswd");
    BOOST_TEST(make_folder_name("a\\b c") == "a%5Cb%20c");
    BOOST_TEST(make_folder_name("50%") == "50%25");
    BOOST_TEST(make_folder_name(std::string("a\0b", 3)) == "a%00b");
    BOOST_TEST(make_folder_name("\xC3\xA9\n") == "%C3%A9%0A");
    BOOST_TEST(make_folder_name("") == "%");
    BOOST_TEST(*make_file_name("", ".dcm") == "%.dcm");
}

BOOST_AUTO_TEST_CASE(every_identifier_has_a_name_of_its_own)
{
    std::vector<std::string> identifiers{
        "", "%", "%25", "%%", ".dcm", "..", "."};
    for(int first = 0; first != 256; ++first)
    {
        identifiers.push_back({char(first), '1'});
        identifiers.push_back({'1', char(first)});
    }
    std::set<std::string> const unique(identifiers.begin(), identifiers.end());
    std::set<std::string> names;
    for(auto const & identifier : unique)
    {
        auto const name = make_folder_name(identifier);
        names.insert(name);
        BOOST_TEST(name.find('/') == std::string::npos);
        BOOST_TEST(name.find('\0') == std::string::npos);
        BOOST_TEST(name.front() != '.');
    }
    BOOST_TEST(names.size() == unique.size());
}

BOOST_AUTO_TEST_CASE(name_of_a_file_which_is_too_long_is_none)
{
    BOOST_TEST(make_file_name(std::string(196, '1'), ".dcm")->size() == 200U);
    BOOST_TEST(!make_file_name(std::string(197, '1'), ".dcm"));
    BOOST_TEST(make_file_name(std::string(65, '/'), ".dcm")->size() == 199U);
    BOOST_TEST(!make_file_name(std::string(66, '/'), ".dcm"));
    BOOST_TEST(!make_file_name(std::string(10'000'000, 'x'), ".dcm"));
}

BOOST_AUTO_TEST_CASE(name_of_a_folder_which_is_too_long_is_shortened)
{
    std::string const whole(179, 'x');
    BOOST_TEST(make_folder_name(whole) == whole);
    BOOST_TEST(
        make_folder_name(whole + "x")
        == std::string(165, 'x') + "%7FA5334175D06275");
    std::set<std::string> names;
    for(std::size_t size = 59; size != 400; ++size)
    {
        for(std::string const start : {"", "a", "ab"})
        {
            auto const name = make_folder_name(start + std::string(size, '/'));
            BOOST_TEST(name.size() < 200U);
            names.insert(name);
            // Not even the name of what looks like it.
            names.insert(make_folder_name(name));
        }
    }
    BOOST_TEST(names.size() == 341U * 3U * 2U);
    BOOST_TEST(
        make_folder_name(std::string(10'000'000, 'x'))
        != make_folder_name(std::string(10'000'001, 'x')));
}

BOOST_AUTO_TEST_SUITE_END()

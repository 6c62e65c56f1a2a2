#include <string>

#include <boost/test/unit_test.hpp>

#include "odil/Exception.h"
#include "odil/UIDsDictionary.h"
#include "odil/registry.h"

BOOST_AUTO_TEST_SUITE(core_UIDsDictionary)

using namespace odil;
using registry::uids_dictionary;

BOOST_AUTO_TEST_CASE(a_uid_has_name_keyword_and_type)
{
    auto const entry = uids_dictionary.at("1.2.840.10008.1.1");
    BOOST_TEST(entry.name == "Verification SOP Class");
    BOOST_TEST(entry.keyword == "Verification");
    BOOST_TEST(entry.type == "SOP Class");
    BOOST_TEST(!entry.retired);
}

BOOST_AUTO_TEST_CASE(any_kind_of_text_is_looked_up)
{
    std::string const uid = registry::JPEGLSLossless;
    BOOST_TEST(uids_dictionary.at(uid).type == "Transfer Syntax");
    BOOST_TEST(
        uids_dictionary.at(registry::JPEGLSLossless).keyword
        == "JPEGLSLossless");
    BOOST_TEST(uids_dictionary.find(uid)->first == uid);
    BOOST_TEST(uids_dictionary.count(uid) == 1);
}

BOOST_AUTO_TEST_CASE(what_is_retired_says_so)
{
    BOOST_TEST(uids_dictionary.at(registry::ExplicitVRBigEndian).retired);
}

BOOST_AUTO_TEST_CASE(what_is_unknown_is_named_in_the_error)
{
    BOOST_CHECK(uids_dictionary.find("1.2.3") == uids_dictionary.end());
    BOOST_TEST(uids_dictionary.count("1.2.3") == 0);
    BOOST_CHECK_EXCEPTION(
        uids_dictionary.at("1.2.3"),
        Exception,
        [](auto const & e) {
            return e.what()
                   == std::string("'1.2.3' is not a UID of the standard");
        });
}

BOOST_AUTO_TEST_CASE(every_row_is_visited)
{
    std::size_t rows = 0;
    for(auto const & [uid, entry] : uids_dictionary)
    {
        ++rows;
        BOOST_CHECK(uids_dictionary.at(uid).keyword == entry.keyword);
        BOOST_CHECK(!entry.type.empty());
    }
    BOOST_TEST(rows == uids_dictionary.size());
}

BOOST_AUTO_TEST_SUITE_END()

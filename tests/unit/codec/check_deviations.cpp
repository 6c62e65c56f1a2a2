#include "tolerant.h"

#include <boost/test/unit_test.hpp>

#include "codec.h"
#include "odil/DecodeError.h"

void codec::check_deviations(
    std::vector<odil::Deviation> const & found,
    std::vector<Expected> const & expected)
{
    BOOST_TEST_REQUIRE(found.size() == expected.size());
    for(std::size_t i = 0; i != found.size(); ++i)
    {
        BOOST_TEST_CONTEXT("deviation " << i << ": " << found[i].text)
        {
            BOOST_TEST(found[i].offset == expected[i].offset);
            BOOST_TEST((found[i].tag == expected[i].tag));
            BOOST_TEST(
                found[i].text.find(expected[i].text) != std::string::npos);
            BOOST_TEST(found[i].is_loss == expected[i].is_loss);
        }
    }
}

odil::DataSet codec::check_data_set(
    std::string const & data,
    std::string const & syntax,
    std::vector<Expected> const & expected)
{
    auto found = read_tolerantly(data, syntax);
    check_deviations(found.deviations, expected);
    if(expected.empty())
    {
        BOOST_TEST((read(data, syntax) == found.data_set));
        return found.data_set;
    }
    BOOST_CHECK_EXCEPTION(
        read(data, syntax),
        odil::DecodeError,
        [&](auto const & e)
        {
            BOOST_TEST(e.get_offset() == expected[0].offset);
            auto const what = std::string(e.what());
            return what.find(expected[0].text) != std::string::npos;
        });
    return found.data_set;
}

#include "odil/Reader.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <sstream>
#include <stdexcept>
#include <streambuf>
#include <string>
#include <vector>

#include "codec.h"
#include "odil/DecodeError.h"
#include "odil/registry.h"
#include "tolerant.h"

using namespace codec;
using odil::DataSet;
using odil::DecodeError;
using odil::Deviation;
using odil::Reader;
using odil::Tag;
using odil::VR;
using odil::Writer;
using Strings = odil::Value::Strings;
namespace registry = odil::registry;

namespace
{

std::string const deflated = "1.2.840.10008.1.2.1.99";

// Neither seeks nor steps back.
class OneWay : public std::streambuf
{
public:
    explicit OneWay(std::string text) : text_(std::move(text)) {}

protected:
    int_type underflow() override
    {
        if(position_ == text_.size())
        {
            return traits_type::eof();
        }
        auto * const byte = &text_[position_++];
        setg(byte, byte, byte + 1);
        return traits_type::to_int_type(*byte);
    }

private:
    std::string text_;
    std::size_t position_ = 0;
};

DataSet make_data_set()
{
    DataSet data_set;
    data_set.add(registry::PatientID, Strings{"1234"}, VR::LO);
    data_set.add(registry::Rows, {256}, VR::US);
    data_set.add(
        registry::PatientComments, Strings{std::string(10'000, 'x')}, VR::LT);
    return data_set;
}

Found read_one_way(std::string const & data)
{
    Found found;
    Reader::Options options;
    options.on_deviation = [&](Deviation const & deviation)
    { found.deviations.push_back(deviation); };
    OneWay buffer(data);
    std::istream stream(&buffer);
    found.data_set = Reader(stream, explicit_le, options).read_data_set();
    return found;
}

}

BOOST_AUTO_TEST_SUITE(codec_tolerant_streams)

BOOST_AUTO_TEST_CASE(elements_in_front_of_the_end_are_kept)
{
    auto const data_set = make_rich_data_set();
    for(auto const item_encoding : {defined, undefined})
    {
        auto const data = write(data_set, explicit_le, item_encoding);
        for(std::size_t size = 0; size <= data.size(); ++size)
        {
            auto const found = read_one_way(data.substr(0, size));
            BOOST_TEST(found.deviations.size() <= 1U);
            auto const last = found.data_set.size();
            BOOST_TEST((last == data_set.size() || size != data.size()));
            auto it = data_set.begin();
            for(auto const & [tag, element] : found.data_set)
            {
                auto const is_last =
                    &element == &(--found.data_set.end())->second;
                BOOST_TEST_REQUIRE((tag == it->first));
                BOOST_TEST((is_last || element == it->second));
                ++it;
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(value_which_is_not_whole_is_lost_on_a_way_without_return)
{
    auto const data = bytes("\x28\x00\x10\x00US\x02\x00\x00\x01"
                            "\x08\x00\x40\x11SQ\0\0\xFF\xFF\xFF\xFF"
                            "\xFE\xFF\x00\xE0\xFF\xFF\xFF\xFF"
                            "\x20\x00\x13\x00IS\x04\x00")
                      + "1 ";
    auto const found = read_one_way(data);
    check_deviations(
        found.deviations,
        {{data.size(), Tag(), "too early", lost},
         {10, registry::ReferencedImageSequence, "order"}});
    BOOST_TEST(found.data_set.as_int(registry::Rows, 0) == 256);
    BOOST_TEST(found.data_set.as_data_set(registry::ReferencedImageSequence, 0)
                   .empty());
}

// PS3.5, A.5.
BOOST_AUTO_TEST_CASE(deflated_data_set_which_ends_too_early)
{
    auto const whole = make_data_set();
    auto const data = write(whole, deflated);
    for(std::size_t size = 1; size + 1 < data.size(); ++size) // one of padding
    {
        auto const found = read_tolerantly(data.substr(0, size), deflated);
        BOOST_TEST_REQUIRE(found.deviations.size() == 1U);
        BOOST_TEST(found.deviations.back().is_loss);
    }
    auto const found =
        read_tolerantly(data.substr(0, data.size() - 3), deflated);
    BOOST_TEST(found.data_set.as_string(registry::PatientID, 0) == "1234");
}

BOOST_AUTO_TEST_CASE(bytes_behind_a_deflated_data_set)
{
    auto const whole = make_data_set();
    auto const data = write(whole, deflated);
    auto const found = read_tolerantly(data + "trailer", deflated);
    check_deviations(
        found.deviations,
        {{data.size(), Tag(), "not expected behind a deflated", lost}});
    BOOST_TEST((found.data_set == whole));
}

BOOST_AUTO_TEST_CASE(files_are_not_guessed_without_stepping_back)
{
    std::ostringstream file;
    DataSet data_set;
    data_set.add(registry::SOPClassUID, {"1.2"});
    data_set.add(registry::SOPInstanceUID, {"1.2.3"});
    Writer::write_file(data_set, file);
    OneWay good(file.str());
    std::istream stream(&good);
    BOOST_TEST((Reader::read_file(stream).second == data_set));

    OneWay bad(file.str().substr(128));
    std::istream other(&bad);
    BOOST_CHECK_THROW(Reader::read_file(other), DecodeError);
}

BOOST_AUTO_TEST_CASE(what_the_listener_throws_passes)
{
    Reader::Options options;
    options.on_deviation = [](Deviation const & deviation)
    { throw std::runtime_error(deviation.text); };
    std::istringstream stream(bytes("\x10\x00\x20\x00LO\x03\x00") + "abc");
    Reader reader(stream, explicit_le, options);
    BOOST_CHECK_THROW(reader.read_data_set(), std::runtime_error);
}

BOOST_AUTO_TEST_SUITE_END()

#include "odil/Reader.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <fstream>
#include <istream>
#include <ostream>
#include <streambuf>
#include <string>
#include <utility>

#include "codec.h"
#include "odil/Exception.h"

using namespace codec;

namespace
{

struct TimeOut // not even a std::exception
{
};

// Gives one byte at a time, and fails where the end is not that of the text.
class SlowSource : public std::streambuf
{
public:
    SlowSource(std::string text, std::size_t failure)
        : text_(std::move(text)), failure_(failure)
    {
    }

protected:
    int_type underflow() override
    {
        if(position_ == failure_)
        {
            throw TimeOut();
        }
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
    std::size_t failure_;
    std::size_t position_ = 0;
};

// As the buffer of a file which is a folder.
class FailingBuffer : public std::streambuf
{
protected:
    int_type underflow() override { throw std::ios_base::failure("a folder"); }

    int_type overflow(int_type) override
    {
        throw std::ios_base::failure("a folder");
    }
};

// Takes some bytes, then no more.
class SmallSink : public std::streambuf
{
public:
    explicit SmallSink(std::size_t space) : space_(space) {}
    std::string text;

protected:
    int_type overflow(int_type byte) override
    {
        if(text.size() == space_)
        {
            return traits_type::eof();
        }
        text += traits_type::to_char_type(byte);
        return byte;
    }

private:
    std::size_t space_;
};

}

BOOST_AUTO_TEST_SUITE(codec_streams)

BOOST_AUTO_TEST_CASE(bytes_may_come_one_by_one)
{
    auto const data_set = make_rich_data_set();
    for(auto const & syntax : syntaxes)
    {
        auto const data = write(data_set, syntax);
        SlowSource source(data, data.size() + 1);
        std::istream stream(&source);
        odil::Reader reader(stream, syntax);
        BOOST_TEST((reader.read_data_set() == data_set));
    }
}

BOOST_AUTO_TEST_CASE(exception_of_the_buffer_passes_unchanged)
{
    auto const data = write(make_rich_data_set(), explicit_le, undefined);
    for(std::size_t i = 0; i <= data.size(); ++i)
    {
        SlowSource source(data, i);
        std::istream stream(&source);
        odil::Reader reader(stream, explicit_le);
        BOOST_CHECK_THROW(reader.read_data_set(), TimeOut);
    }
}

BOOST_AUTO_TEST_CASE(failure_of_the_standard_library_becomes_one_of_ours)
{
    FailingBuffer buffer;
    std::iostream stream(&buffer);
    odil::Reader reader(stream, explicit_le);
    BOOST_CHECK_THROW(reader.read_tag(), odil::Exception);
    BOOST_TEST(stream.bad());

    stream.clear();
    stream.exceptions(std::ios_base::badbit);
    BOOST_CHECK_THROW(odil::Reader::read_file(stream), odil::Exception);
    stream.exceptions(std::ios_base::goodbit);

    stream.clear();
    odil::Writer writer(stream, explicit_le);
    BOOST_CHECK_THROW(writer.write_tag("PatientName"), odil::Exception);
    BOOST_TEST(stream.bad());
}

BOOST_AUTO_TEST_CASE(stream_which_takes_no_more_is_an_error)
{
    auto const data_set = make_rich_data_set();
    auto const data = write(data_set, explicit_le);
    for(std::size_t i = 0; i <= data.size(); ++i)
    {
        SmallSink sink(i);
        std::ostream stream(&sink);
        stream.exceptions(std::ios_base::badbit);
        odil::Writer writer(stream, explicit_le);
        if(i == data.size())
        {
            BOOST_CHECK_NO_THROW(writer.write_data_set(data_set));
            BOOST_TEST((sink.text == data));
            continue;
        }
        BOOST_CHECK_THROW(writer.write_data_set(data_set), odil::Exception);
        BOOST_TEST(stream.bad());
    }
}

BOOST_AUTO_TEST_CASE(stream_which_failed_is_refused_by_the_writer)
{
    std::ofstream stream("/nowhere/at/all");
    BOOST_CHECK_THROW(odil::Writer(stream, explicit_le), odil::Exception);
}

BOOST_AUTO_TEST_CASE(large_values_come_whole_from_any_stream)
{
    odil::DataSet data_set;
    std::vector<std::uint8_t> pixels(3000000);
    for(std::size_t i = 0; i != pixels.size(); ++i)
    {
        pixels[i] = std::uint8_t(i * i >> 7U);
    }
    data_set.add("PixelData", odil::Value::Binary{pixels}, odil::VR::OW);
    odil::Value::Integers numbers(200000);
    odil::Value::Strings tags(100000);
    for(std::size_t i = 0; i != numbers.size(); ++i)
    {
        numbers[i] = odil::Value::Integer(i);
        tags[i / 2] = odil::Tag(std::uint32_t(i));
    }
    data_set.add("SelectorUVValue", numbers, odil::VR::UV);
    data_set.add("TextValue", {std::string(1000001, 'x')}, odil::VR::UT);
    for(auto const & syntax : syntaxes)
    {
        auto const data = write(data_set, syntax);
        BOOST_TEST((read(data, syntax) == data_set));
        SlowSource source(data, data.size() + 1);
        std::istream stream(&source);
        BOOST_TEST((odil::Reader(stream, syntax).read_data_set() == data_set));
    }
}

BOOST_AUTO_TEST_SUITE_END()

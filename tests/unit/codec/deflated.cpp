#include "odil/Reader.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <sstream>
#include <streambuf>
#include <string>
#include <utility>

#include <zlib.h>

#include "codec.h"
#include "deflated.h"
#include "odil/DecodeError.h"
#include "odil/Exception.h"
#include "odil/registry.h"

using namespace codec;
using odil::DataSet;
using odil::DecodeError;
using odil::Reader;
using odil::VR;
using odil::Writer;
namespace registry = odil::registry;

namespace
{

std::string const jpip_deflated = "1.2.840.10008.1.2.4.95";

// With zlib itself; window bits as there: negative without a header.
std::string deflate(std::string text, int window_bits = -15)
{
    z_stream zlib{};
    deflateInit2(&zlib, 9, Z_DEFLATED, window_bits, 8, Z_DEFAULT_STRATEGY);
    std::string output(deflateBound(&zlib, uLong(text.size())), '\0');
    zlib.next_in = reinterpret_cast<Bytef *>(text.data());
    zlib.avail_in = uInt(text.size());
    zlib.next_out = reinterpret_cast<Bytef *>(output.data());
    zlib.avail_out = uInt(output.size());
    BOOST_REQUIRE(::deflate(&zlib, Z_FINISH) == Z_STREAM_END);
    output.resize(zlib.total_out);
    deflateEnd(&zlib);
    return output;
}

struct Inflated
{
    std::string text;
    std::size_t size = 0; // of what is compressed
};

Inflated inflate(std::string data)
{
    z_stream zlib{};
    inflateInit2(&zlib, -15);
    std::string text(1000 * data.size(), '\0');
    zlib.next_in = reinterpret_cast<Bytef *>(data.data());
    zlib.avail_in = uInt(data.size());
    zlib.next_out = reinterpret_cast<Bytef *>(text.data());
    zlib.avail_out = uInt(text.size());
    BOOST_REQUIRE(::inflate(&zlib, Z_FINISH) == Z_STREAM_END);
    text.resize(zlib.total_out);
    Inflated const result{text, zlib.total_in};
    inflateEnd(&zlib);
    return result;
}

struct TimeOut
{
};

// Throws where a text ends, or where there are enough bytes.
class FailingBuffer : public std::streambuf
{
public:
    explicit FailingBuffer(std::string text, std::size_t space = 0)
        : text_(std::move(text)), space_(space)
    {
        setg(text_.data(), text_.data(), text_.data() + text_.size());
    }

protected:
    int_type underflow() override { throw TimeOut(); }
    int_type overflow(int_type byte) override
    {
        if(space_ == 0)
        {
            throw TimeOut();
        }
        --space_;
        return traits_type::not_eof(byte);
    }

private:
    std::string text_;
    std::size_t space_;
};

}

BOOST_AUTO_TEST_SUITE(codec_deflated)

// PS3.5, A.5
BOOST_AUTO_TEST_CASE(bytes_are_those_of_explicit_vr_little_endian_deflated)
{
    for(std::size_t size = 0; size != 40; size += 2)
    {
        auto const data_set = make_data_set(size);
        auto const data = write(data_set, deflated);
        auto const [text, used] = inflate(data);
        BOOST_TEST((text == write(data_set, explicit_le)));
        BOOST_TEST(data.size() == used + used % 2);
        BOOST_TEST((used == data.size() || data.back() == '\0'));
    }
}

BOOST_AUTO_TEST_CASE(what_is_written_is_read)
{
    for(auto const & syntax : {deflated, jpip_deflated})
    {
        for(auto const & data_set :
            {make_rich_data_set(), make_data_set(1'000'000), DataSet()})
        {
            auto const again = read(write(data_set, syntax, undefined), syntax);
            BOOST_TEST((again == data_set));
            BOOST_TEST(again.get_transfer_syntax() == syntax);
        }
    }
}

// Where the end of what comes out falls on that of a buffer, zlib has taken all
// of what goes in before all has come out.
BOOST_AUTO_TEST_CASE(every_size_around_that_of_a_buffer_is_read)
{
    constexpr std::size_t buffer = 16384;
    for(auto const & tail : {bytes("\0"), std::string("ab")})
    {
        for(std::size_t const count : {1U, 2U, 3U})
        {
            for(auto size = count * buffer - 600; size != count * buffer + 600;
                size += 2)
            {
                odil::Value::Binary::value_type value(size);
                for(std::size_t i = 0; i != size; ++i)
                {
                    value[i] = std::uint8_t(tail[i % tail.size()]);
                }
                DataSet data_set;
                data_set.add(registry::PixelData, {value}, VR::OB);
                BOOST_TEST_CONTEXT(size)
                {
                    BOOST_TEST((
                        read(write(data_set, deflated), deflated) == data_set));
                }
            }
        }
    }
}

// RFC 1951, 3.2.4: a last block, stored as it is.
BOOST_AUTO_TEST_CASE(known_bytes_are_read)
{
    auto const data = bytes("\x01\x0C\x00\xF3\xFF\x10\x00\x20\x00LO\x04\x00"
                            "1234\x00");
    DataSet data_set;
    data_set.add(registry::PatientID, {"1234"}, VR::LO);
    BOOST_TEST((read(data, deflated) == data_set));
}

// There are such files, although RFC 1951 has no header.
BOOST_AUTO_TEST_CASE(header_of_zlib_is_skipped)
{
    auto const data_set = make_rich_data_set();
    for(auto const window_bits : {9, 15})
    {
        auto const data = deflate(write(data_set, explicit_le), window_bits);
        BOOST_TEST((read(data, deflated) == data_set));
    }
}

BOOST_AUTO_TEST_CASE(files_can_be_deflated)
{
    auto const data_set = make_data_set(100'000);
    std::stringstream stream;
    Writer::write_file(data_set, stream, {}, deflated);
    auto const [header, again] = Reader::read_file(stream);
    BOOST_TEST(header.as_string("TransferSyntaxUID", 0) == deflated);
    BOOST_TEST((again == data_set));
    BOOST_TEST(stream.eof());
    BOOST_TEST(!stream.fail());
}

BOOST_AUTO_TEST_CASE(reading_goes_on_behind_the_halt_condition)
{
    auto const data_set = make_data_set(100'000);
    std::istringstream stream(write(data_set, deflated));
    Reader reader(stream, deflated);
    auto const first = reader.read_data_set(
        [](odil::Tag tag) { return tag == registry::PixelData; });
    BOOST_TEST(first.size() == 2U);
    auto const rest = reader.read_data_set();
    BOOST_TEST(
        (rest.as_binary("PixelData") == data_set.as_binary("PixelData")));
}

BOOST_AUTO_TEST_CASE(every_truncation_is_an_error_with_its_position)
{
    auto const data = deflate(write(make_rich_data_set(), explicit_le));
    for(std::size_t size = 0; size != data.size(); ++size)
    {
        std::istringstream stream(data.substr(0, size));
        Reader reader(stream, deflated);
        BOOST_CHECK_EXCEPTION(
            reader.read_data_set(), DecodeError, at_offset(size));
        BOOST_TEST(stream.eof());
        BOOST_TEST(stream.fail());
    }
}

BOOST_AUTO_TEST_CASE(damaged_bytes_give_an_error_or_a_data_set)
{
    auto const data = write(make_rich_data_set(), deflated);
    std::size_t errors = 0;
    for(std::size_t i = 0; i != 8 * data.size(); ++i)
    {
        auto other = data;
        other[i / 8] = char(other[i / 8] ^ (1 << (i % 8)));
        try
        {
            read(other, deflated);
        }
        catch(DecodeError const & e)
        {
            ++errors;
        }
    }
    BOOST_TEST(errors > 2 * data.size());
}

BOOST_AUTO_TEST_CASE(data_which_is_not_deflated_is_an_error_at_its_start)
{
    DataSet header;
    header.add(registry::MediaStorageSOPClassUID, {"1.2"}, VR::UI);
    header.add(registry::MediaStorageSOPInstanceUID, {"1.2.3"}, VR::UI);
    std::stringstream stream;
    Writer::write_meta_information(stream, header, deflated);
    auto const start = stream.str().size();
    stream << write(make_data_set(10), explicit_le);
    BOOST_CHECK_EXCEPTION(
        Reader::read_file(stream),
        DecodeError,
        [&](auto const & e)
        {
            auto const offset = e.get_offset();
            return offset >= start && offset <= start + 5;
        });
}

BOOST_AUTO_TEST_CASE(padding_may_follow_and_nothing_else)
{
    auto const data_set = make_data_set(10);
    auto const data = deflate(write(data_set, explicit_le));
    for(std::size_t const size : {1U, 2U, 100'000U})
    {
        auto const padded = data + std::string(size, '\0');
        BOOST_TEST((read(padded, deflated) == data_set));
        BOOST_CHECK_EXCEPTION(
            read(padded + "x", deflated),
            DecodeError,
            at_offset(padded.size()));
    }
}

BOOST_AUTO_TEST_CASE(limit_holds_for_what_comes_out)
{
    constexpr std::size_t size = 100'000'000;
    constexpr std::uint64_t limit = 1'000'000;
    auto const data = deflate(
        bytes("\xE0\x7F\x10\x00OB\x00\x00\x00\xE1\xF5\x05")
        + std::string(size, '\0'));
    Reader::Limits limits;
    limits.total_length = limit;
    BOOST_TEST(data.size() < limit);
    BOOST_CHECK_EXCEPTION(
        read(data, deflated, false, limits), DecodeError, at_offset(limit));
    limits.total_length = size + 12;
    auto const data_set = read(data, deflated, false, limits);
    BOOST_TEST(data_set.as_binary("PixelData", 0).size() == size);
}

BOOST_AUTO_TEST_CASE(what_comes_out_has_a_limit_of_its_own)
{
    Reader::Limits limits;
    BOOST_TEST(limits.inflated_length == 1U << 30U);
    auto const data_set = make_data_set(1000);
    auto const size = write(data_set, explicit_le).size();
    auto const data = write(data_set, deflated);
    limits.inflated_length = size;
    BOOST_TEST((read(data, deflated, false, limits) == data_set));
    limits.inflated_length = size - 1;
    BOOST_CHECK_EXCEPTION(
        read(data, deflated, false, limits), DecodeError, at_offset(size - 1));

    // It does not count the meta information, nor what is not deflated.
    limits.inflated_length = size;
    for(auto const & syntax : {deflated, explicit_le})
    {
        std::stringstream stream;
        Writer::write_file(data_set, stream, {}, syntax);
        Reader::Options options;
        options.limits = limits;
        Reader::read_file(stream, options);
    }
    limits.inflated_length = 0;
    read(write(data_set, explicit_le), explicit_le, false, limits);
}

// Blocks of nothing, one after the other.
BOOST_AUTO_TEST_CASE(limit_holds_for_what_goes_in)
{
    std::string data;
    for(std::size_t i = 0; i != 1000; ++i)
    {
        data += bytes("\x00\x00\x00\xFF\xFF");
    }
    Reader::Limits limits;
    limits.total_length = 1000;
    BOOST_CHECK_EXCEPTION(
        read(data, deflated, false, limits), DecodeError, at_offset(1000));
}

BOOST_AUTO_TEST_CASE(elements_cannot_be_written_one_by_one)
{
    std::ostringstream stream;
    Writer writer(stream, deflated);
    odil::Element const element({"1"}, VR::LO);
    BOOST_CHECK_THROW(writer.write_tag("PatientID"), odil::Exception);
    BOOST_CHECK_THROW(writer.write_element(element), odil::Exception);
    BOOST_CHECK_THROW(
        writer.write_element("PatientID", element), odil::Exception);
    BOOST_TEST(stream.str().empty());
}

BOOST_AUTO_TEST_CASE(second_data_set_is_refused)
{
    std::ostringstream stream;
    Writer writer(stream, deflated);
    writer.write_data_set(make_data_set(10));
    auto const written = stream.str();
    BOOST_CHECK_THROW(
        writer.write_data_set(make_data_set(10)), odil::Exception);
    BOOST_TEST((stream.str() == written));
}

BOOST_AUTO_TEST_CASE(exceptions_of_buffers_pass_unchanged)
{
    auto const data_set = make_data_set(50'000);
    auto const data = write(data_set, deflated);
    for(std::size_t size = 0; size < data.size(); size += 1000)
    {
        FailingBuffer source(data.substr(0, size));
        std::istream input(&source);
        Reader reader(input, deflated);
        BOOST_CHECK_THROW(reader.read_data_set(), TimeOut);

        FailingBuffer sink("", size);
        std::ostream output(&sink);
        Writer writer(output, deflated);
        BOOST_CHECK_THROW(writer.write_data_set(data_set), TimeOut);
    }
}

BOOST_AUTO_TEST_SUITE_END()

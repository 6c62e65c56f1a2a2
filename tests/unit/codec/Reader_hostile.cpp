#include "odil/Reader.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <new>
#include <set>
#include <sstream>
#include <streambuf>
#include <string>

#include "codec.h"
#include "codec/endian.h"
#include "deflated.h"
#include "odil/DecodeError.h"

using namespace codec;
using odil::DataSet;
using odil::DecodeError;

// What the whole program has allocated, to see what an input makes the reader
// ask for.
namespace
{

std::size_t allocated = 0;
std::size_t peak = 0;
constexpr std::size_t header_size = alignof(std::max_align_t);

}

void * operator new(std::size_t size)
{
    auto * const block = std::malloc(size + header_size);
    if(block == nullptr)
    {
        throw std::bad_alloc();
    }
    *static_cast<std::size_t *>(block) = size;
    allocated += size;
    peak = std::max(peak, allocated);
    return static_cast<char *>(block) + header_size;
}

void * operator new(std::size_t size, std::nothrow_t const &) noexcept
{
    try
    {
        return operator new(size);
    }
    catch(std::bad_alloc const &)
    {
        return nullptr;
    }
}

void operator delete(void * pointer) noexcept
{
    if(pointer != nullptr)
    {
        auto * const block = static_cast<char *>(pointer) - header_size;
        allocated -= *reinterpret_cast<std::size_t *>(block);
        std::free(block);
    }
}

void operator delete(void * pointer, std::size_t) noexcept
{
    operator delete(pointer);
}

namespace
{

// Bytes allocated at the worst moment of a call.
template <typename F> std::size_t measure_peak(F && f)
{
    auto const before = allocated;
    peak = allocated;
    f();
    return peak - before;
}

std::string store(std::uint32_t value, std::string const & syntax)
{
    std::uint8_t stored[4];
    odil::detail::store(value, stored, syntax != explicit_be);
    return {stored, stored + 4};
}

// Positions at which a truncated data set is a shorter one.
std::set<std::size_t> get_ends(
    DataSet const & data_set,
    std::string const & syntax,
    odil::ItemEncoding item_encoding)
{
    std::set<std::size_t> ends{0};
    std::ostringstream stream;
    odil::Writer writer(stream, syntax, item_encoding);
    for(auto const & [tag, element] : data_set)
    {
        writer.write_element(tag, element);
        ends.insert(stream.str().size());
    }
    return ends;
}

// A tolerant reader keeps the elements in front of the end, and says that the
// last one is not whole.
void check_tolerant(
    std::string const & part,
    std::string const & syntax,
    DataSet const & whole,
    std::set<std::size_t> const & ends)
{
    auto const found = read_tolerantly(part, syntax);
    auto const is_end = ends.count(part.size()) != 0;
    BOOST_TEST(is_end == found.deviations.empty());
    auto const count =
        std::distance(ends.begin(), ends.upper_bound(part.size()));
    auto it = whole.begin();
    for(std::ptrdiff_t i = 1; i != count; ++i, ++it)
    {
        auto const same = found.data_set.find(it->first);
        BOOST_TEST_REQUIRE((same != found.data_set.end()));
        BOOST_TEST((same->second == it->second));
    }
}

// A tolerant reader says that something is missing, and nothing more.
bool has_loss(std::string const & data, std::string const & syntax)
{
    auto const found = read_tolerantly(data, syntax);
    return std::any_of(
        found.deviations.begin(),
        found.deviations.end(),
        [](auto const & x) { return x.is_loss; });
}

// Takes everything, and keeps nothing.
class Nothing : public std::streambuf
{
protected:
    int_type overflow(int_type byte) override
    {
        return traits_type::not_eof(byte);
    }
    std::streamsize xsputn(char const *, std::streamsize size) override
    {
        return size;
    }
};

// Sequences of one item inside of one another.
std::string nest(std::size_t depth, bool is_defined, std::string const & vr)
{
    std::string data;
    for(std::size_t i = 0; i != depth; ++i)
    {
        auto const inside = std::uint32_t(20 * (depth - i - 1));
        data += "\x08" + bytes("\0\x40\x11") + vr + bytes("\0\0");
        data += store(is_defined ? inside + 8 : 0xFFFFFFFF, explicit_le);
        data += "\xFE\xFF" + bytes("\0\xE0");
        data += store(is_defined ? inside : 0xFFFFFFFF, explicit_le);
    }
    return data;
}

}

BOOST_AUTO_TEST_SUITE(codec_Reader_hostile)

BOOST_AUTO_TEST_CASE(truncation_is_an_error_but_between_two_elements)
{
    auto const data_set = make_rich_data_set();
    for(auto const & syntax : syntaxes)
    {
        for(auto const item_encoding : {defined, undefined})
        {
            auto const data = write(data_set, syntax, item_encoding);
            auto const ends = get_ends(data_set, syntax, item_encoding);
            BOOST_TEST_REQUIRE(ends.count(data.size()) == 1U);
            for(std::size_t size = 0; size != data.size(); ++size)
            {
                BOOST_TEST_CONTEXT(syntax << ", " << size << " bytes")
                {
                    auto const part = data.substr(0, size);
                    check_tolerant(part, syntax, data_set, ends);
                    if(ends.count(size) != 0)
                    {
                        BOOST_CHECK_NO_THROW(read(part, syntax));
                        continue;
                    }
                    BOOST_CHECK_EXCEPTION(
                        read(part, syntax),
                        DecodeError,
                        [&](auto const & e) { return e.get_offset() <= size; });
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(any_word_replaced_gives_an_error_or_a_data_set)
{
    auto const data_set = make_rich_data_set();
    std::size_t worst = 0;
    for(auto const & syntax : syntaxes)
    {
        auto const data = write(data_set, syntax, undefined);
        for(std::uint32_t const value :
            {0x00000000U,
             0x00000001U,
             0x0000FFFFU,
             0x7FFFFFFFU,
             0xFFFFFFFEU,
             0xFFFFFFFFU})
        {
            for(std::size_t i = 0; i + 4 <= data.size(); ++i)
            {
                auto changed = data;
                changed.replace(i, 4, store(value, syntax));
                auto const used = measure_peak(
                    [&]
                    {
                        BOOST_CHECK_NO_THROW(read_tolerantly(changed, syntax));
                        try
                        {
                            read(changed, syntax);
                        }
                        catch(DecodeError const &)
                        {
                        }
                    });
                worst = std::max(worst, used);
            }
        }
    }
    BOOST_TEST(worst <= 0x100000U);
}

BOOST_AUTO_TEST_CASE(claimed_length_of_4_gib_allocates_next_to_nothing)
{
    for(std::string const vr :
        {"OB",
         "OW",
         "OD",
         "OL",
         "OV",
         "SQ",
         "SV",
         "UC",
         "UN",
         "UR",
         "UT",
         "UV",
         "XX"})
    {
        for(std::uint32_t const length :
            {0xFFFFFFFEU, 0xFFFFFFF8U, 0xFFFFFFFFU, 0x80000000U})
        {
            auto const data = bytes("\x08\x00\x01\x00") + vr + bytes("\0\0")
                              + store(length, explicit_le);
            auto const used = measure_peak(
                [&]
                {
                    BOOST_CHECK_THROW(read(data, explicit_le), DecodeError);
                    BOOST_TEST(has_loss(data, explicit_le));
                });
            BOOST_TEST(used <= 0x100000U);
        }
    }
}

BOOST_AUTO_TEST_CASE(claimed_length_of_an_item_allocates_next_to_nothing)
{
    for(auto const & item :
        {bytes("\xFE\xFF\x00\xE0\xFE\xFF\xFF\xFF"),
         bytes("\xFE\xFF\x00\xE0\xFE\xFF\xFF\x7F")})
    {
        auto const sequence =
            bytes("\x08\x00\x40\x11SQ\0\0\xFF\xFF\xFF\xFF") + item;
        auto const fragments =
            bytes("\xE0\x7F\x10\x00OB\0\0\xFF\xFF\xFF\xFF") + item;
        auto const used = measure_peak(
            [&]
            {
                BOOST_CHECK_THROW(read(sequence, jpeg), DecodeError);
                BOOST_CHECK_THROW(read(fragments, jpeg), DecodeError);
                BOOST_TEST(has_loss(sequence, jpeg));
                BOOST_TEST(has_loss(fragments, jpeg));
            });
        BOOST_TEST(used <= 0x100000U);
    }
}

BOOST_AUTO_TEST_CASE(nesting_is_limited)
{
    constexpr std::size_t depth = 100000;
    auto const limit = odil::Reader::Limits().nesting;
    for(auto const is_defined : {true, false})
    {
        BOOST_CHECK_EXCEPTION(
            read(nest(depth, is_defined, "SQ"), explicit_le),
            DecodeError,
            [&](auto const & e) { return e.get_offset() == 20 * limit; });
    }
    BOOST_CHECK_THROW(read(nest(depth, false, "UN"), explicit_le), DecodeError);
    for(auto const is_defined : {true, false})
    {
        BOOST_CHECK_THROW(
            read_tolerantly(nest(depth, is_defined, "SQ"), explicit_le),
            DecodeError);
    }

    BOOST_TEST(read(nest(limit, true, "SQ"), explicit_le).size() == 1U);
    BOOST_CHECK_THROW(
        read(nest(limit + 1, true, "SQ"), explicit_le), DecodeError);
}

BOOST_AUTO_TEST_CASE(limits_are_parameters)
{
    auto const data = bytes("\x08\x00\x05\x00"
                            "CS\x04\x00"
                            "ABCD");
    odil::Reader::Limits limits;
    limits.value_length = 4;
    limits.total_length = 12;
    BOOST_TEST(read(data, explicit_le, false, limits).size() == 1U);
    limits.value_length = 3;
    BOOST_CHECK_THROW(read(data, explicit_le, false, limits), DecodeError);
    limits.value_length = 4;
    limits.total_length = 11;
    BOOST_CHECK_THROW(read(data, explicit_le, false, limits), DecodeError);

    limits = {};
    limits.nesting = 1000;
    auto const nested = nest(1000, true, "SQ");
    BOOST_TEST(read(nested, explicit_le, false, limits).size() == 1U);
}

BOOST_AUTO_TEST_CASE(limit_stays_where_it_is_reached)
{
    odil::Reader::Options options;
    options.limits.total_length = 4;
    std::istringstream stream(std::string(100, 'x'));
    odil::Reader reader(stream, explicit_le, options);
    reader.read_tag();
    BOOST_CHECK_THROW(reader.read_tag(), DecodeError);
    BOOST_CHECK_THROW(reader.read_tag(), DecodeError);
}

BOOST_AUTO_TEST_CASE(what_is_deflated_is_not_kept)
{
    constexpr std::size_t size = 8'000'000;
    constexpr std::size_t buffers = 0x40000;
    auto const data_set = make_data_set(size);
    auto const data = write(data_set, deflated);
    std::istringstream source(data);
    DataSet again;
    auto used = measure_peak(
        [&] { again = odil::Reader(source, deflated).read_data_set(); });
    BOOST_TEST(used <= 2 * size); // of the value, which grows
    BOOST_TEST((again == data_set));

    Nothing nothing;
    std::ostream sink(&nothing);
    used = measure_peak(
        [&] { odil::Writer(sink, deflated).write_data_set(data_set); });
    BOOST_TEST(used <= buffers);
}

BOOST_AUTO_TEST_CASE(elements_in_descending_order_take_no_quadratic_time)
{
    std::string data;
    for(std::uint32_t i = 50000; i != 0; --i)
    {
        data += store((i << 16U) | 0x0009U, explicit_le) + bytes("LO\0\0");
    }
    BOOST_CHECK_THROW(read(data, explicit_le), DecodeError);
    auto const found = read_tolerantly(data, explicit_le);
    BOOST_TEST(found.data_set.size() == 50000U);
    BOOST_TEST(found.deviations.size() == 49999U);
}

BOOST_AUTO_TEST_CASE(character_set_of_1_mb_is_not_kept_for_each_sequence)
{
    constexpr std::size_t size = 0x100000;
    auto const data = bytes("\x08\x00\x05\x00UT\0\0") + store(size, explicit_le)
                      + std::string(size, 'x') + nest(60, true, "SQ");
    auto const used =
        measure_peak([&] { BOOST_TEST(read(data, explicit_le).size() == 2U); });
    BOOST_TEST(used <= 8 * size);
}

BOOST_AUTO_TEST_SUITE_END()

#ifndef ODIL_TESTS_UNIT_PDU_CODEC_H
#define ODIL_TESTS_UNIT_PDU_CODEC_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "odil/DecodeError.h"
#include "odil/EncodeError.h"

// Helpers for the tests of PDUs and items.

using Bytes = std::vector<std::uint8_t>;

inline constexpr std::size_t pdu_header = 6;
inline constexpr std::size_t item_header = 4;

inline Bytes bytes_of(std::string const & text)
{
    return {text.begin(), text.end()};
}

inline Bytes operator+(Bytes left, Bytes const & right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

inline Bytes operator+(Bytes left, std::string const & right)
{
    return std::move(left) + bytes_of(right);
}

// An item, its length being that of the body.
inline Bytes make_item(std::uint8_t type, Bytes const & body)
{
    return Bytes{
               type,
               0,
               static_cast<std::uint8_t>(body.size() >> 8U),
               static_cast<std::uint8_t>(body.size())}
           + body;
}

inline Bytes without_header(Bytes const & wire, std::size_t header)
{
    return {wire.begin() + static_cast<std::ptrdiff_t>(header), wire.end()};
}

template <typename T> Bytes encode(T const & value)
{
    Bytes buffer;
    value.encode(buffer);
    return buffer;
}

template <typename T> T decode(Bytes const & body)
{
    // Of exactly this size, so that the sanitizer sees a read past the end.
    Bytes const exact(body.begin(), body.end());
    return T::decode(exact.data(), exact.size());
}

// Decoding fails, and says that this byte is wrong. Offsets count from the
// header in PDUs, from the body in items.
template <typename T> void check_wrong(Bytes const & body, std::size_t offset)
{
    BOOST_CHECK_EXCEPTION(
        decode<T>(body),
        odil::DecodeError,
        [&](odil::DecodeError const & error)
        {
            BOOST_TEST(error.get_offset() == offset);
            return error.get_offset() == offset;
        });
}

template <typename T> void check_every_truncation_is_refused(Bytes const & body)
{
    for(std::size_t size = 0; size != body.size(); ++size)
    {
        BOOST_TEST_CONTEXT("size=" << size)
        {
            auto const end = body.begin() + static_cast<std::ptrdiff_t>(size);
            BOOST_CHECK_THROW(
                decode<T>(Bytes(body.begin(), end)), odil::DecodeError);
        }
    }
}

// Both directions.
template <typename T>
void check_layout(T const & value, Bytes const & wire, std::size_t header)
{
    BOOST_TEST(encode(value) == wire, boost::test_tools::per_element());
    BOOST_TEST((decode<T>(without_header(wire, header)) == value));
}

// The fields of a PDU or an item take part in comparisons.
template <typename T> void check_differ(T const & left, T const & right)
{
    BOOST_TEST((left != right));
    BOOST_TEST(!(left == right));
    BOOST_TEST((left == T(left)));
    BOOST_TEST(!(left != T(left)));
}

#endif // ODIL_TESTS_UNIT_PDU_CODEC_H

#include "odil/Reader.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <string>

#include "codec.h"
#include "odil/DecodeError.h"

using namespace codec;
using odil::DecodeError;

BOOST_AUTO_TEST_SUITE(codec_Reader_errors)

BOOST_AUTO_TEST_CASE(structure_which_does_not_hold_is_refused)
{
    auto const sequence = bytes("\x08\x00\x40\x11SQ\0\0\xFF\xFF\xFF\xFF");
    auto const item = bytes("\xFE\xFF\x00\xE0\xFF\xFF\xFF\xFF");
    auto const item_end = bytes("\xFE\xFF\x0D\xE0\0\0\0\0");
    auto const sequence_end = bytes("\xFE\xFF\xDD\xE0\0\0\0\0");
    auto const element = bytes("\x28\x00\x10\x00US\x02\x00\x03\x00");
    auto const good = sequence + item + item_end + sequence_end;
    BOOST_CHECK_NO_THROW(read(good, explicit_le));

    for(auto const & data :
        {sequence + element + sequence_end, // no item
         sequence + item + sequence_end, // no end of the item
         sequence + item + item_end + item_end,
         sequence + item + bytes("\xFE\xFF\x0D\xE0\1\0\0\0") + sequence_end,
         sequence + item + item_end + bytes("\xFE\xFF\xDD\xE0\2\0\0\0"),
         sequence + item + item, // an item in an item
         item_end,
         sequence_end,
         item,
         // sequence and item of which the one is longer than the other
         bytes(
             "\x08\x00\x40\x11SQ\0\0\x08\0\0\0\xFE\xFF\x00\xE0\x02\0\0\0\0\0"),
         bytes(
             "\x08\x00\x40\x11SQ\0\0\x09\0\0\0\xFE\xFF\x00\xE0\x00\0\0\0\0\0"),
         // element longer than its item
         bytes("\x08\x00\x40\x11SQ\0\0\x12\0\0\0\xFE\xFF\x00\xE0\x0A\0\0\0"
               "\x28\x00\x10\x00LO\x04\x00\x03\x00\x00\x00"),
         // delimiter in a sequence of defined length
         bytes("\x08\x00\x40\x11SQ\0\0\x08\0\0\0\xFE\xFF\xDD\xE0\0\0\0\0")})
    {
        BOOST_CHECK_THROW(read(data, explicit_le), DecodeError);
    }
}

BOOST_AUTO_TEST_CASE(length_which_is_no_multiple_of_the_items_is_refused)
{
    for(std::string const vr : {"UL", "SL", "FL", "FD", "AT"})
    {
        auto const data = bytes("\x09\x00\x01\x10") + vr
                          + bytes("\x06\x00"
                                  "abcdef");
        BOOST_CHECK_EXCEPTION(
            read(data, explicit_le),
            DecodeError,
            [](auto const & e) { return e.get_offset() == 8; });
    }
    for(std::string const vr : {"OF", "OL", "OD", "OV", "SV", "UV"})
    {
        auto const data = bytes("\x09\x00\x01\x10") + vr
                          + bytes("\0\0\x02\x00\x00\x00"
                                  "ab");
        BOOST_CHECK_THROW(read(data, explicit_le), DecodeError);
    }
}

BOOST_AUTO_TEST_CASE(undefined_length_is_for_sequences_and_pixels_only)
{
    for(auto const & data :
        {bytes("\x09\x00\x01\x10UT\0\0\xFF\xFF\xFF\xFF"),
         bytes("\x09\x00\x01\x10OB\0\0\xFF\xFF\xFF\xFF"),
         bytes("\xE0\x7F\x10\x00OB\0\0\xFF\xFF\xFF\xFF")})
    {
        auto const end = bytes("\xFE\xFF\xDD\xE0\0\0\0\0");
        BOOST_CHECK_THROW(read(data + end, explicit_le), DecodeError);
    }
    BOOST_CHECK_THROW(
        read(
            bytes("\x10\x00\x10\x00\xFF\xFF\xFF\xFF"
                  "\xFE\xFF\xDD\xE0\0\0\0\0"),
            implicit_le),
        DecodeError);
}

BOOST_AUTO_TEST_SUITE_END()

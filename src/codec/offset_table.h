#ifndef ODIL_SRC_CODEC_OFFSET_TABLE_H
#define ODIL_SRC_CODEC_OFFSET_TABLE_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "odil/DataSet.h"
#include "odil/Value.h"

// Offset tables of encapsulated pixel data (PS3.5, A.4).
namespace odil::detail
{

using Offsets = std::vector<std::uint64_t>;

// Of an offset, in bytes.
constexpr std::size_t basic_offset_size = 4;
constexpr std::size_t extended_offset_size = 8;

// For messages: "1 frame", "2 frames".
std::string count(std::size_t number, std::string const & what);

// How many bit streams the pixel data is: a video is one. Throw Exception:
// Number of Frames is none.
std::size_t get_number_of_frames(DataSet const & data_set);

// Of what follows the basic offset table, which is there.
std::vector<std::uint64_t> get_fragment_lengths(Value::Binary const & entries);

// Where items of these lengths begin, from the first one; and where the last
// one ends. Odd ones get a byte of padding, if so asked for.
Offsets
get_item_offsets(std::vector<std::uint64_t> const & lengths, bool is_padded);

// Numbers of 4 or 8 bytes, little endian. Throw Exception if what is there is
// not made of them.
Offsets read_numbers(Value::Binary::value_type const & bytes, std::size_t size);

// Same in the other direction; throw EncodeError if a number is too large.
Value::Binary::value_type
write_numbers(std::vector<std::uint64_t> const & numbers, std::size_t size);

}

#endif // ODIL_SRC_CODEC_OFFSET_TABLE_H

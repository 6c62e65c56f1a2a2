#ifndef ODIL_TESTS_UNIT_CODEC_TOLERANT_H
#define ODIL_TESTS_UNIT_CODEC_TOLERANT_H

#include <cstdint>
#include <string>
#include <vector>

#include "odil/DataSet.h"
#include "odil/Deviation.h"
#include "odil/Tag.h"

// Deviations which a test expects, and pieces of data sets.
namespace codec
{

struct Expected
{
    std::uint64_t offset;
    odil::Tag tag;
    std::string text; // part of it
    bool is_loss = false;
};

constexpr auto lost = true;

constexpr odil::Tag item_tag(0xFFFE, 0xE000);
constexpr odil::Tag item_end_tag(0xFFFE, 0xE00D);
constexpr odil::Tag sequence_end_tag(0xFFFE, 0xE0DD);

// Each deviation, and no other.
void check_deviations(
    std::vector<odil::Deviation> const & found,
    std::vector<Expected> const & expected);

// The data set gives these deviations to a tolerant reader; the strict one
// throws the first of them.
odil::DataSet check_data_set(
    std::string const & data,
    std::string const & syntax,
    std::vector<Expected> const & expected);

}

#endif // ODIL_TESTS_UNIT_CODEC_TOLERANT_H

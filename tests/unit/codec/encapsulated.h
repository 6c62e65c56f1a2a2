#ifndef ODIL_TESTS_UNIT_CODEC_ENCAPSULATED_H
#define ODIL_TESTS_UNIT_CODEC_ENCAPSULATED_H

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "odil/DataSet.h"
#include "odil/EncapsulatedPixelData.h"
#include "odil/VR.h"
#include "odil/Value.h"
#include "odil/registry.h"

// Encapsulated pixel data, and their frames.
namespace codec
{

using Bytes = odil::EncapsulatedPixelData::Bytes;

inline odil::DataSet make_data_set(odil::Value::Binary entries, int frames = 1)
{
    odil::DataSet data_set;
    data_set.add(odil::registry::NumberOfFrames, {frames});
    data_set.add(odil::registry::PixelData, std::move(entries), odil::VR::OB);
    return data_set;
}

// Little endian numbers.
inline Bytes
make_table(std::vector<std::uint64_t> const & numbers, std::size_t size)
{
    Bytes bytes;
    for(auto const number : numbers)
    {
        for(std::size_t i = 0; i != size; ++i)
        {
            bytes.push_back(std::uint8_t(number >> (8 * i)));
        }
    }
    return bytes;
}

inline Bytes basic(std::vector<std::uint64_t> const & numbers)
{
    return make_table(numbers, 4);
}

inline Bytes extended(std::vector<std::uint64_t> const & numbers)
{
    return make_table(numbers, 8);
}

inline std::vector<Bytes> get_frames(odil::DataSet const & data_set)
{
    odil::EncapsulatedPixelData const pixel_data(data_set);
    std::vector<Bytes> frames;
    for(std::size_t i = 0; i != pixel_data.size(); ++i)
    {
        frames.push_back(pixel_data.copy_frame(i));
    }
    return frames;
}

}

#endif // ODIL_TESTS_UNIT_CODEC_ENCAPSULATED_H

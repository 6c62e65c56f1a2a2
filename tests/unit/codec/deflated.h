#ifndef ODIL_TESTS_UNIT_CODEC_DEFLATED_H
#define ODIL_TESTS_UNIT_CODEC_DEFLATED_H

#include <cstddef>
#include <cstdint>
#include <string>

#include "odil/DataSet.h"
#include "odil/DecodeError.h"
#include "odil/VR.h"
#include "odil/registry.h"

// Data sets to be deflated, and errors of what is inflated.
namespace codec
{

inline std::string const deflated = "1.2.840.10008.1.2.1.99";

// Pixel data of that size, which do not get much smaller.
inline odil::DataSet make_data_set(std::size_t size)
{
    odil::DataSet data_set;
    data_set.add(odil::registry::SOPClassUID, {"1.2"}, odil::VR::UI);
    data_set.add(odil::registry::SOPInstanceUID, {"1.2.3"}, odil::VR::UI);
    odil::Value::Binary::value_type bytes(size);
    for(std::size_t i = 0; i != size; ++i)
    {
        bytes[i] = std::uint8_t((i * i * 2654435761U) >> 13U);
    }
    data_set.add(odil::registry::PixelData, {bytes}, odil::VR::OB);
    return data_set;
}

inline auto at_offset(std::uint64_t offset)
{
    return [offset](odil::DecodeError const & e)
    { return e.get_offset() == offset; };
}

}

#endif // ODIL_TESTS_UNIT_CODEC_DEFLATED_H

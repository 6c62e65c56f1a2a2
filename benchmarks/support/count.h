#ifndef ODIL_BENCHMARKS_SUPPORT_COUNT_H
#define ODIL_BENCHMARKS_SUPPORT_COUNT_H

#include <cstdint>

#include "odil/DataSet.h"
#include "odil/registry.h"

namespace benchmarks
{

/// Number of all elements, those of items included, plus the bytes of the pixel
/// data: with what all who read the same files must agree.
inline std::uint64_t count(odil::DataSet const & data_set)
{
    std::uint64_t result = data_set.size();
    for(auto const & [tag, element] : data_set)
    {
        if(element.is_data_set())
        {
            for(auto const & item : element.as_data_set())
            {
                result += count(item);
            }
        }
        else if(tag == odil::registry::PixelData)
        {
            result += element.as_binary().front().size();
        }
    }
    return result;
}

}

#endif // ODIL_BENCHMARKS_SUPPORT_COUNT_H

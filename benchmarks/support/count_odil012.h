#ifndef ODIL_BENCHMARKS_SUPPORT_COUNT_ODIL012_H
#define ODIL_BENCHMARKS_SUPPORT_COUNT_ODIL012_H

#include <cstdint>

#include <odil/DataSet.h>
#include <odil/registry.h>

namespace benchmarks
{

/// The same as count() of our data sets.
inline std::uint64_t count(odil::DataSet const & data_set)
{
    std::uint64_t result = data_set.size();
    for(auto const & item : data_set)
    {
        if(item.second.is_data_set())
        {
            for(auto const & nested : item.second.as_data_set())
            {
                result += count(*nested);
            }
        }
        else if(item.first == odil::registry::PixelData)
        {
            result += item.second.as_binary().front().size();
        }
    }
    return result;
}

}

#endif // ODIL_BENCHMARKS_SUPPORT_COUNT_ODIL012_H

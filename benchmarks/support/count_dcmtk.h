#ifndef ODIL_BENCHMARKS_SUPPORT_COUNT_DCMTK_H
#define ODIL_BENCHMARKS_SUPPORT_COUNT_DCMTK_H

#include <cstdint>

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dctk.h>

namespace benchmarks
{

/// The same as count() of our data sets.
inline std::uint64_t count(DcmItem & data_set)
{
    std::uint64_t result = data_set.card();
    for(auto * element = data_set.nextInContainer(nullptr); element != nullptr;
        element = data_set.nextInContainer(element))
    {
        if(element->ident() == EVR_SQ)
        {
            for(auto * item = element->nextInContainer(nullptr);
                item != nullptr;
                item = element->nextInContainer(item))
            {
                result += count(static_cast<DcmItem &>(*item));
            }
        }
        else if(element->getTag() == DCM_PixelData)
        {
            result += element->getLengthField();
        }
    }
    return result;
}

}

#endif // ODIL_BENCHMARKS_SUPPORT_COUNT_DCMTK_H

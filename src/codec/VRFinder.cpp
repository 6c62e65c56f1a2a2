#include "odil/VRFinder.h"

#include <algorithm>
#include <iterator>

#include "registry/tables.h"

namespace odil
{

namespace
{

constexpr Tag pixel_representation(0x0028, 0x0103);

bool has(registry::ElementRow const & row, registry::VRNumber vr)
{
    return std::find(std::begin(row.vrs), std::end(row.vrs), vr)
           != std::end(row.vrs);
}

VR find_private(Tag tag)
{
    auto const is_creator = tag.element >= 0x10 && tag.element <= 0xFF;
    return is_creator ? VR::LO : VR::UN;
}

}

VR VRFinder::operator()(Tag tag) const
{
    if(tag.element == 0)
    {
        return VR::UL; // group length
    }
    if(tag.is_private())
    {
        return find_private(tag);
    }
    auto const * const row = registry::find_element(tag.as_word());
    if(row == nullptr || row->vrs[0] == registry::None)
    {
        return VR::UN;
    }
    if(row->vrs[1] != registry::None && has(*row, registry::OW))
    {
        return VR::OW;
    }
    if(has(*row, registry::US) && has(*row, registry::SS))
    {
        return is_pixel_representation_signed() ? VR::SS : VR::US;
    }
    return VR(row->vrs[0]);
}

bool VRFinder::is_pixel_representation_signed() const
{
    for(auto const * finder = this; finder; finder = finder->enclosing_)
    {
        auto const found = finder->data_set_.find(pixel_representation);
        if(found == finder->data_set_.end())
        {
            continue;
        }
        auto const & element = found->second;
        if(element.is_int() && !element.empty())
        {
            return element.as_int()[0] == 1;
        }
    }
    return false;
}

}

#include "odil/VRFinder.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

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

bool is_private_creator(Tag tag)
{
    return tag.element >= 0x10 && tag.element <= 0xFF;
}

}

VRFinder::VRFinder(
    DataSet const & data_set,
    VRFinder const * enclosing,
    PrivateDictionary const * private_dictionary) noexcept
    : data_set_(data_set), enclosing_(enclosing),
      private_dictionary_(private_dictionary)
{
    if(private_dictionary_ == nullptr && enclosing_ != nullptr)
    {
        private_dictionary_ = enclosing_->private_dictionary_;
    }
}

VR VRFinder::operator()(Tag tag) const
{
    if(tag.element == 0)
    {
        return VR::UL; // group length
    }
    return tag.is_private() ? find_private(tag) : find_public(tag);
}

VR VRFinder::find_public(Tag tag) const
{
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
        return get_us_or_ss();
    }
    return VR(row->vrs[0]);
}

VR VRFinder::find_private(Tag tag) const
{
    if(is_private_creator(tag))
    {
        return VR::LO;
    }
    if(private_dictionary_ == nullptr)
    {
        return VR::UN;
    }
    auto const creator = find_private_creator(data_set_, tag);
    auto const * const entry = private_dictionary_->find(creator, tag);
    if(entry == nullptr)
    {
        return VR::UN;
    }
    constexpr std::size_t letters = 2;
    std::string_view const vr = entry->vr;
    if(vr.size() == letters)
    {
        return as_vr(entry->vr);
    }
    if(vr.find("OW") != std::string_view::npos)
    {
        return VR::OW;
    }
    return vr == "US or SS" ? get_us_or_ss()
                            : as_vr(entry->vr.substr(0, letters));
}

VR VRFinder::get_us_or_ss() const
{
    return is_pixel_representation_signed() ? VR::SS : VR::US;
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

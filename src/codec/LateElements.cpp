#include "codec/LateElements.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace odil::detail
{

void LateElements::add(Tag tag, Element element, std::uint64_t offset)
{
    items_.push_back({tag, std::move(element), offset});
}

void LateElements::merge_into(DataSet & data_set, Deviations const & deviations)
{
    if(items_.empty())
    {
        return;
    }
    std::sort(
        items_.begin(),
        items_.end(),
        [](Item const & left, Item const & right)
        {
            return std::tie(left.tag, left.offset)
                   < std::tie(right.tag, right.offset);
        });

    DataSet merged(data_set.get_transfer_syntax());
    auto it = data_set.begin();
    for(auto & [tag, element, offset] : items_)
    {
        for(; it != data_set.end() && it->first <= tag; ++it)
        {
            merged.add(it->first, std::move(it->second));
        }
        if(merged.empty() || std::prev(merged.end())->first != tag)
        {
            merged.add(tag, std::move(element));
        }
        else
        {
            deviations.report_twice(offset, tag, element, merged[tag]);
        }
    }
    for(; it != data_set.end(); ++it)
    {
        merged.add(it->first, std::move(it->second));
    }
    data_set = std::move(merged);
}

}

#ifndef ODIL_SRC_CODEC_LATEELEMENTS_H
#define ODIL_SRC_CODEC_LATEELEMENTS_H

#include <cstdint>
#include <vector>

#include "codec/Deviations.h"
#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/Tag.h"

namespace odil::detail
{

// Elements of a data set which came after one of a higher tag. They are put in
// their places together, at the end: one by one would take quadratic time.
class LateElements
{
public:
    void add(Tag tag, Element element, std::uint64_t offset);

    // Of two elements of the same tag, the first one stays.
    void merge_into(DataSet & data_set, Deviations const & deviations);

private:
    struct Item
    {
        Tag tag;
        Element element;
        std::uint64_t offset = 0;
    };

    std::vector<Item> items_;
};

}

#endif // ODIL_SRC_CODEC_LATEELEMENTS_H

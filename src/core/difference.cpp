#include "odil/difference.h"

#include <algorithm>
#include <cstddef>
#include <ostream>
#include <utility>
#include <vector>

#include "odil/Element.h"
#include "odil/VR.h"
#include "odil/Value.h"

namespace odil
{

namespace
{

using Kind = Difference::Kind;

// Compares data sets, and keeps what differs.
class Comparison
{
public:
    explicit Comparison(DifferenceOptions const & options) : options_(options)
    {
    }

    // The path is that of both data sets.
    void add(Path const & path, DataSet const & left, DataSet const & right);

    std::vector<Difference> take() { return std::move(differences_); }

private:
    DifferenceOptions const & options_;
    std::vector<Difference> differences_;

    bool is_ignored(Tag tag) const;
    void add(Path const & data_set, Tag tag, Kind kind);
    void
    add(Path const & data_set,
        Tag tag,
        Element const & left,
        Element const & right);
    void
    add(Path const & data_set,
        Tag sequence,
        Value::DataSets const & left,
        Value::DataSets const & right);
};

void Comparison::add(
    Path const & path, DataSet const & left, DataSet const & right)
{
    auto l = left.begin();
    auto r = right.begin();
    while(l != left.end() || r != right.end())
    {
        auto const is_left =
            r == right.end() || (l != left.end() && l->first <= r->first);
        auto const is_right =
            l == left.end() || (r != right.end() && r->first <= l->first);
        auto const tag = is_left ? l->first : r->first;
        if(is_left && is_right)
        {
            add(path, tag, l->second, r->second);
        }
        else
        {
            add(path, tag, is_left ? Kind::OnlyLeft : Kind::OnlyRight);
        }
        l += is_left ? 1 : 0;
        r += is_right ? 1 : 0;
    }
}

bool Comparison::is_ignored(Tag tag) const
{
    auto const & tags = options_.ignored_tags;
    return (options_.ignore_group_lengths && tag.element == 0)
           || std::find(tags.begin(), tags.end(), tag) != tags.end();
}

void Comparison::add(Path const & data_set, Tag tag, Kind kind)
{
    if(!is_ignored(tag))
    {
        differences_.push_back({Path(data_set).append(tag), kind});
    }
}

void Comparison::add(
    Path const & data_set, Tag tag, Element const & left, Element const & right)
{
    if(left.vr != right.vr)
    {
        auto const is_unknown = left.vr == VR::UN || right.vr == VR::UN;
        if(!(is_unknown && options_.ignore_unknown))
        {
            add(data_set, tag, Kind::VR);
        }
    }
    else if(left.is_data_set() && right.is_data_set())
    {
        add(data_set, tag, left.as_data_set(), right.as_data_set());
    }
    else if(left.get_value() != right.get_value())
    {
        add(data_set, tag, Kind::Value);
    }
}

void Comparison::add(
    Path const & data_set,
    Tag sequence,
    Value::DataSets const & left,
    Value::DataSets const & right)
{
    if(is_ignored(sequence))
    {
        return;
    }
    auto const count = std::max(left.size(), right.size());
    for(std::size_t i = 0; i != count; ++i)
    {
        auto const item = Path(data_set).append(sequence, i);
        if(i < left.size() && i < right.size())
        {
            add(item, left[i], right[i]);
        }
        else
        {
            auto const is_left = i < left.size();
            differences_.push_back(
                {item, is_left ? Kind::OnlyLeft : Kind::OnlyRight});
        }
    }
}

}

std::vector<Difference> find_differences(
    DataSet const & left,
    DataSet const & right,
    DifferenceOptions const & options)
{
    Comparison comparison(options);
    comparison.add(Path(), left, right);
    return comparison.take();
}

std::ostream & operator<<(std::ostream & stream, Difference const & difference)
{
    // In the order of the enumerators.
    constexpr char const * texts[] = {"only left", "only right", "VR", "value"};
    return stream << difference.path << ": "
                  << texts[static_cast<std::size_t>(difference.kind)];
}

}

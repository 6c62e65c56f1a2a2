// Time of the look-ups of the registry; run by measure.
#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <ctime>
#include <random>
#include <string>
#include <vector>

#include "odil/Tag.h"
#include "odil/VR.h"
#include "registry/tables.h"

namespace
{

// Nanoseconds of a call, for keys in a random order.
template <typename Key, typename Function>
double measure(std::vector<Key> keys, Function function)
{
    std::shuffle(keys.begin(), keys.end(), std::mt19937(1));
    constexpr int rounds = 200;
    std::size_t sum = 0;
    auto const start = std::clock(); // of the processor: others may run
    for(int i = 0; i < rounds; ++i)
    {
        for(auto const & key : keys)
        {
            sum += function(key);
        }
    }
    auto const time = static_cast<double>(std::clock() - start);
    std::fprintf(stderr, sum == 0 ? "nothing was found\n" : "");
    return time / CLOCKS_PER_SEC * 1e9 / rounds
           / static_cast<double>(keys.size());
}

}

int main()
{
    using namespace odil;

    std::vector<char const *> keywords;
    std::vector<Tag> tags;
    for(std::size_t i = 0; i < registry::elements_count; ++i)
    {
        auto const & row = registry::elements[i];
        auto const keyword = registry::get_text(row.keyword);
        if(!keyword.empty() && row.vrs[0] != registry::None)
        {
            keywords.push_back(keyword.c_str());
            tags.push_back(row.tag);
        }
    }
    std::printf(
        "Tag(keyword): %.0f ns\nas_vr(tag): %.0f ns\n",
        measure(keywords, [](auto x) { return Tag(x).as_word(); }),
        measure(
            tags, [](auto x) { return static_cast<std::size_t>(as_vr(x)); }));
}

#include "odil/RetrieveError.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace odil
{

namespace
{

// Of a list which may have thousands.
constexpr std::size_t maximum_named = 3;

void append_counter(
    std::string & text,
    std::optional<Value::Integer> const & counter,
    char const * name)
{
    if(counter)
    {
        text += (text.empty() ? "; " : ", ") + std::to_string(*counter) + " "
                + name;
    }
}

std::string describe_counters(RetrieveResult const & result)
{
    std::string text;
    append_counter(text, result.remaining, "remaining");
    append_counter(text, result.completed, "completed");
    append_counter(text, result.failed, "failed");
    append_counter(text, result.warning, "with warnings");
    return text;
}

std::string describe_failed(std::vector<std::string> const & uids)
{
    std::string text;
    auto const count = std::min(uids.size(), maximum_named);
    for(std::size_t i = 0; i < count; ++i)
    {
        text += (i == 0 ? "; failed: " : ", ") + uids[i];
    }
    return uids.size() > count ? text + ", …" : text;
}

std::string describe_here(RetrieveResult const & result)
{
    auto text = "; " + std::to_string(result.received) + " received";
    if(result.missing != 0)
    {
        text += ", " + std::to_string(result.missing) + " missing";
    }
    if(!result.refused.empty())
    {
        auto const & first = result.refused.front();
        text += ", " + std::to_string(result.refused.size())
                + " refused by this side: " + first.sop_instance_uid + " ("
                + first.why + ")" + (result.refused.size() > 1 ? ", …" : "");
    }
    return text;
}

}

PartialRetrieve::PartialRetrieve(RetrieveResult result)
    : result_(std::make_shared<RetrieveResult const>(std::move(result))),
      data_sets_(std::make_shared<std::vector<DataSet>>())
{
}

PartialRetrieve::~PartialRetrieve() = default;

RetrieveError::RetrieveError(message::Response response, RetrieveResult result)
    : StatusError(
        std::move(response),
        describe_counters(result) + describe_failed(result.failed_sop_instances)
            + describe_here(result)),
      PartialRetrieve(std::move(result))
{
}

}

#ifndef ODIL_TESTS_UNIT_SERVICES_GENERATORS_H
#define ODIL_TESTS_UNIT_SERVICES_GENERATORS_H

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "odil/DataSet.h"
#include "odil/message/Request.h"
#include "odil/registry.h"

namespace odil::test
{

// Gives out data sets, whatever the request is, and keeps the request.
template <typename Base> class Listed : public Base
{
public:
    std::vector<DataSet> data_sets;
    std::optional<message::Request> last_request;
    std::size_t position = 0;

    // Called by initialize(), and with each position by get().
    std::function<void()> on_initialize = [] {};
    std::function<void(std::size_t)> on_get = [](std::size_t) {};

    explicit Listed(std::vector<DataSet> list) : data_sets(std::move(list)) {}

    void initialize(message::Request const & received) override
    {
        last_request = received;
        position = 0;
        on_initialize();
    }
    bool done() const override { return position == data_sets.size(); }
    void next() override { ++position; }
    DataSet get() const override
    {
        on_get(position);
        return data_sets.at(position);
    }
};

// The same, counted.
template <typename Base> class Counted : public Listed<Base>
{
public:
    using Listed<Base>::Listed;

    unsigned int count() const override
    {
        return static_cast<unsigned int>(this->data_sets.size());
    }
};

// The n-th of them.
inline DataSet make_stored(unsigned int n)
{
    DataSet instance;
    instance.add("SOPClassUID", {registry::RawDataStorage});
    instance.add("SOPInstanceUID", {"1.2." + std::to_string(n)});
    return instance;
}

inline std::vector<DataSet> make_all_stored(unsigned int count)
{
    std::vector<DataSet> instances;
    for(auto n = 1U; n <= count; ++n)
    {
        instances.push_back(make_stored(n));
    }
    return instances;
}

}

#endif // ODIL_TESTS_UNIT_SERVICES_GENERATORS_H

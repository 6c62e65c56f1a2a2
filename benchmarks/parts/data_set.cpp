// Parts of the data model and of the codec, by themselves.

#include <cstddef>
#include <sstream>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/ElementsDictionary.h"
#include "odil/Reader.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/Writer.h"
#include "odil/registry.h"

namespace
{

std::string const explicit_vr(odil::registry::ExplicitVRLittleEndian);

odil::DataSet make_data_set(std::size_t count)
{
    odil::DataSet data_set;
    for(std::size_t i = 0; i != count; ++i)
    {
        data_set.add(
            odil::Tag(0x0009, static_cast<std::uint16_t>(0x1000 + i)),
            {"Text " + std::to_string(i)},
            odil::VR::LO);
    }
    return data_set;
}

void read_texts(benchmark::State & state)
{
    auto const count = static_cast<std::size_t>(state.range());
    std::stringstream stream;
    odil::Writer(stream, explicit_vr).write_data_set(make_data_set(count));
    for(auto _ : state)
    {
        stream.clear();
        stream.seekg(0);
        odil::Reader reader(stream, explicit_vr);
        benchmark::DoNotOptimize(reader.read_data_set());
    }
    state.SetItemsProcessed(
        static_cast<std::int64_t>(count * state.iterations()));
}
BENCHMARK(read_texts)->Arg(1)->Arg(100)->Arg(10000);

void write_texts(benchmark::State & state)
{
    auto const count = static_cast<std::size_t>(state.range());
    auto const data_set = make_data_set(count);
    std::ostringstream stream;
    for(auto _ : state)
    {
        stream.seekp(0);
        odil::Writer(stream, explicit_vr).write_data_set(data_set);
    }
    state.SetItemsProcessed(
        static_cast<std::int64_t>(count * state.iterations()));
}
BENCHMARK(write_texts)->Arg(1)->Arg(100)->Arg(10000);

void look_up_element(benchmark::State & state)
{
    auto const count = static_cast<std::size_t>(state.range());
    auto const data_set = make_data_set(count);
    odil::Tag const tag(0x0009, static_cast<std::uint16_t>(0x1000 + count / 2));
    for(auto _ : state)
    {
        benchmark::DoNotOptimize(data_set[tag].size());
    }
}
BENCHMARK(look_up_element)->Arg(10)->Arg(1000);

void read_numbers(benchmark::State & state)
{
    for(auto _ : state)
    {
        benchmark::DoNotOptimize(odil::Element::from_text(
            "-125.543213\\-120.251234\\1.25", odil::VR::DS));
    }
}
BENCHMARK(read_numbers);

void write_numbers(benchmark::State & state)
{
    odil::Element const element({-125.543213, -120.251234, 1.25}, odil::VR::DS);
    for(auto _ : state)
    {
        benchmark::DoNotOptimize(element.to_text());
    }
}
BENCHMARK(write_numbers);

void copy_data_set(benchmark::State & state)
{
    auto const data_set =
        make_data_set(static_cast<std::size_t>(state.range()));
    for(auto _ : state)
    {
        benchmark::DoNotOptimize(odil::DataSet(data_set));
    }
}
BENCHMARK(copy_data_set)->Arg(100);

}

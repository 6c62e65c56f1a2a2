// Send the files of a folder by C-STORE, or the data sets which are in them.
//
//     ours_send PORT FOLDER files
//     ours_send PORT FOLDER memory WINDOW
//
// Files, and with a WINDOW of 1 data sets: each waits for the response to the
// one before.

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "odil/DataSet.h"
#include "odil/Reader.h"
#include "odil/StoreSCU.h"
#include "odil/message/CStoreResponse.h"
#include "odil/presentation_contexts.h"

#include "files.h"
#include "measure.h"
#include "ours.h"

namespace
{

std::size_t
send_files(std::string const & port, std::vector<std::string> const & files)
{
    auto association = benchmarks::make_association(
        port, odil::make_store_contexts({files.begin(), files.end()}));
    association.associate();
    odil::StoreSCU scu(association);
    std::size_t stored = 0;
    for(auto const & file : files)
    {
        stored += scu.store_file(file).is_success() ? 1 : 0;
    }
    association.release();
    return stored;
}

std::size_t send_data_sets(
    std::string const & port,
    std::uint16_t window,
    std::vector<odil::DataSet> const & data_sets)
{
    std::set<std::string> classes;
    for(auto const & data_set : data_sets)
    {
        classes.insert(data_set.as_string("SOPClassUID", 0));
    }
    auto association = benchmarks::make_association(
        port,
        odil::make_contexts(
            {classes.begin(), classes.end()}, benchmarks::get_explicit_vr()),
        window);
    association.associate();
    odil::StoreSCU scu(association);
    std::size_t stored = 0;
    auto const count = [&](odil::message::CStoreResponse const & response)
    { stored += response.is_success() ? 1 : 0; };
    scu.set_response_callback([&](auto const & response, auto const &)
                              { count(response); });
    for(auto const & data_set : data_sets)
    {
        if(window == 1)
        {
            count(scu.store(data_set));
        }
        else
        {
            scu.start(data_set);
        }
    }
    scu.wait();
    association.release();
    return stored;
}

}

int main(int argc, char ** argv)
{
    bool const is_memory = argc > 3 && std::string(argv[3]) == "memory";
    if(argc != (is_memory ? 5 : 4))
    {
        return 2;
    }
    auto const files = benchmarks::list_files(argv[2]);
    if(!is_memory)
    {
        benchmarks::Measurement measurement;
        auto const stored = send_files(argv[1], files);
        return measurement.finish(stored, files.size());
    }
    auto const window = static_cast<std::uint16_t>(std::stoul(argv[4]));
    std::vector<odil::DataSet> data_sets;
    for(auto const & file : files)
    {
        data_sets.push_back(odil::Reader::read_file(file).second);
    }
    benchmarks::Measurement measurement;
    auto const stored = send_data_sets(argv[1], window, data_sets);
    return measurement.finish(stored, files.size());
}

// Send files, and all files in directories, to an archive.
//
//     store HOST PORT CALLED_AET CALLING_AET PATH...
//
// Several are on their way at a time, if the archive agrees. Those which cannot
// be sent are named. Exit status: 0 all are stored, 1 not all, 2 wrong usage.

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <exception>
#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <odil/Association.h>
#include <odil/Exception.h>
#include <odil/StoreSCU.h>
#include <odil/presentation_contexts.h>
#include <odil/registry.h>

namespace
{

using Paths = std::vector<std::filesystem::path>;

Paths find_files(char ** begin, char ** end)
{
    Paths files;
    for(auto path = begin; path != end; ++path)
    {
        if(!std::filesystem::is_directory(*path))
        {
            files.emplace_back(*path);
            continue;
        }
        for(auto const & entry :
            std::filesystem::recursive_directory_iterator(*path))
        {
            if(entry.is_regular_file())
            {
                files.push_back(entry.path());
            }
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

void print(odil::StoreSCU::FileOutcome const & outcome)
{
    try
    {
        if(outcome.error)
        {
            std::rethrow_exception(outcome.error);
        }
        std::cout << outcome.path.string() << "\n";
    }
    catch(std::exception const & e)
    {
        std::cerr << outcome.path.string() << ": " << e.what() << "\n";
    }
}

// Contexts for files, as they are; what is not compressed may also go in two
// others. Files which cannot be read are left out.
odil::PresentationContexts make_contexts(Paths & files)
{
    Paths unreadable;
    auto contexts = odil::make_store_contexts(
        files,
        {odil::registry::ExplicitVRLittleEndian,
         odil::registry::ImplicitVRLittleEndian},
        [&](std::filesystem::path const & path, odil::Exception const & e)
        {
            std::cerr << e.what() << "\n";
            unreadable.push_back(path);
        });
    for(auto const & path : unreadable)
    {
        files.erase(std::find(files.begin(), files.end(), path));
    }
    return contexts;
}

// Return whether all are stored.
bool store(char ** argv, Paths files)
{
    auto const count = files.size();
    auto contexts = make_contexts(files);
    if(files.empty())
    {
        std::cerr << "There is nothing to be sent\n";
        return false;
    }

    odil::Association association;
    association.set_peer_host(argv[1]);
    association.set_peer_port(static_cast<unsigned int>(std::stoi(argv[2])));
    association.set_tcp_timeout(std::chrono::seconds(5));
    association.update_parameters()
        .set_called_ae_title(argv[3])
        .set_calling_ae_title(argv[4])
        .set_maximum_number_operations_invoked(16)
        .set_presentation_contexts(std::move(contexts));
    association.associate();

    auto const outcomes = odil::StoreSCU(association).store_files(files, print);
    if(association.is_associated())
    {
        association.release();
    }
    return count
           == static_cast<std::size_t>(std::count_if(
               outcomes.begin(),
               outcomes.end(),
               [](auto const & outcome) { return outcome.is_stored(); }));
}

}

int main(int argc, char ** argv)
{
    if(argc < 6)
    {
        std::cerr << "Usage: " << argv[0]
                  << " HOST PORT CALLED_AET CALLING_AET PATH...\n";
        return 2;
    }

    try
    {
        return store(argv, find_files(argv + 5, argv + argc)) ? 0 : 1;
    }
    catch(std::logic_error const & e) // not a number
    {
        std::cerr << argv[2] << " is not a port: " << e.what() << "\n";
        return 2;
    }
    catch(std::exception const & e)
    {
        std::cerr << e.what() << "\n";
        return 1;
    }
}

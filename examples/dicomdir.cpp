// Make the DICOMDIR of a folder, or list one.
//
//     dicomdir create FOLDER [LABEL]
//     dicomdir list PATH
//
// PATH is a DICOMDIR or its folder. Files which cannot be part of a directory,
// or which a directory names but which are not there, are told. Exit status: 0
// all is well, 1 not all, 2 wrong usage.

#include <algorithm>
#include <exception>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include <odil/BasicDirectory.h>
#include <odil/BasicDirectoryCreator.h>
#include <odil/DataSet.h>
#include <odil/Exception.h>
#include <odil/registry.h>

namespace
{

using Record = odil::BasicDirectory::Record;

// Relative to the folder.
std::vector<std::string> find_files(std::filesystem::path const & folder)
{
    std::vector<std::string> files;
    for(auto const & entry :
        std::filesystem::recursive_directory_iterator(folder))
    {
        auto const file = entry.path().lexically_relative(folder);
        if(entry.is_regular_file() && file != "DICOMDIR")
        {
            files.push_back(file.generic_string());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

bool create(std::filesystem::path const & folder, std::string const & label)
{
    bool is_whole = true;
    odil::BasicDirectoryCreator(folder, find_files(folder))
        .set_file_set_id(label)
        .set_any_file_names(true)
        .set_error_callback(
            [&](std::string const &, odil::Exception const & e)
            {
                std::cerr << e.what() << "\n";
                is_whole = false;
            })();
    return is_whole;
}

// First value of a key, if there.
std::string get(Record const & record, odil::Tag tag)
{
    auto const & keys = record.data_set;
    return keys.has(tag) && !keys.empty(tag) ? keys.as_string(tag, 0) : "-";
}

std::string describe(Record const & record)
{
    using namespace odil::registry;
    if(record.type == "PATIENT")
    {
        return get(record, PatientID) + "  " + get(record, PatientName);
    }
    if(record.type == "STUDY")
    {
        return get(record, StudyDate) + "  " + get(record, StudyDescription);
    }
    if(record.type == "SERIES")
    {
        return get(record, Modality);
    }
    return {};
}

// Return whether all files are there.
bool print(
    odil::BasicDirectory const & directory,
    std::vector<Record> const & records,
    std::string const & indentation = "")
{
    bool is_whole = true;
    for(auto const & record : records)
    {
        std::cout << indentation << record.type << "  " << describe(record);
        try
        {
            if(record.has_file())
            {
                std::cout << directory.find_file(record).string();
            }
        }
        catch(odil::Exception const & e)
        {
            std::cout << e.what();
            is_whole = false;
        }
        std::cout << "\n";
        is_whole &= print(directory, record.children, indentation + "  ");
    }
    return is_whole;
}

bool list(std::filesystem::path const & path)
{
    odil::BasicDirectory const directory(path);
    auto const is_whole = print(directory, directory.get_records());
    auto const unreachable = directory.get_unreachable_records().size();
    if(unreachable != 0)
    {
        std::cout << "Records to which no link leads: " << unreachable << "\n";
    }
    return is_whole && unreachable == 0;
}

}

int main(int argc, char ** argv)
{
    std::string const command = argc > 2 ? argv[1] : "";
    try
    {
        if(command == "create" && argc <= 4)
        {
            return create(argv[2], argc > 3 ? argv[3] : "") ? 0 : 1;
        }
        if(command == "list" && argc == 3)
        {
            return list(argv[2]) ? 0 : 1;
        }
    }
    catch(std::exception const & e)
    {
        std::cerr << e.what() << "\n";
        return 1;
    }
    std::cerr << "Usage: " << argv[0] << " create FOLDER [LABEL]\n"
              << "       " << argv[0] << " list PATH\n";
    return 2;
}

// Directories made and read by the library, for tools which are not ours to
// judge.
//
//     directory create ROOT explicit|undefined KEYS FILE...
//     directory list PATH
//
// KEYS: TYPE:KEYWORD,TYPE:KEYWORD… of extra keys which are copied if present.
// The list has one line for each record: depth, type, offset, path of its file.

#include <exception>
#include <filesystem>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "odil/BasicDirectory.h"
#include "odil/BasicDirectoryCreator.h"
#include "odil/ItemEncoding.h"

namespace
{

using namespace odil;

void create(
    std::string const & root,
    bool is_explicit,
    std::string const & keys,
    std::vector<std::string> const & files)
{
    BasicDirectoryCreator::RecordKeyMap extra;
    std::istringstream stream(keys);
    for(std::string key; std::getline(stream, key, ',');)
    {
        auto const colon = key.find(':');
        extra[key.substr(0, colon)].push_back({key.substr(colon + 1), 3});
    }
    BasicDirectoryCreator(
        root,
        files,
        extra,
        is_explicit ? ItemEncoding::ExplicitLength
                    : ItemEncoding::UndefinedLength)
        .set_file_set_id("LABEL")();
}

void print(
    BasicDirectory const & directory,
    std::vector<BasicDirectory::Record> const & records,
    int depth = 0)
{
    for(auto const & record : records)
    {
        std::cout << depth << '\t' << record.type << '\t' << record.offset
                  << '\t'
                  << (record.has_file() ? directory.find_file(record)
                                        : std::filesystem::path())
                         .string()
                  << "\n";
        print(directory, record.children, depth + 1);
    }
}

void list(std::string const & path)
{
    BasicDirectory const directory(path);
    print(directory, directory.get_records());
    print(directory, directory.get_unreachable_records(), -1);
}

}

int main(int argc, char ** argv)
try
{
    std::vector<std::string> const arguments(argv + 1, argv + argc);
    if(arguments.size() > 4 && arguments[0] == "create")
    {
        create(
            arguments[1],
            arguments[2] == "explicit",
            arguments[3],
            {arguments.begin() + 4, arguments.end()});
        return 0;
    }
    if(arguments.size() == 2 && arguments[0] == "list")
    {
        list(arguments[1]);
        return 0;
    }
    std::cerr << "wrong usage\n";
    return 1;
}
catch(std::exception const & e)
{
    std::cerr << e.what() << "\n";
    return 1;
}

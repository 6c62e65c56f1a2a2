#ifndef ODIL_TESTS_UNIT_SERVICES_DIRECTORY_H
#define ODIL_TESTS_UNIT_SERVICES_DIRECTORY_H

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <sstream>
#include <streambuf>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "odil/DataSet.h"
#include "odil/DirectoryStore.h"
#include "odil/Value.h"
#include "odil/Writer.h"
#include "odil/message/CStoreRequest.h"
#include "odil/registry.h"
#include "support/TemporaryFolder.h"

// Folders in which instances are stored.
namespace odil::test::directory
{

struct Folder : TemporaryFolder
{
    // Files which are in it, at any depth.
    std::vector<std::filesystem::path> get_files() const
    {
        std::vector<std::filesystem::path> files;
        for(auto const & entry :
            std::filesystem::recursive_directory_iterator(path))
        {
            if(!entry.is_directory())
            {
                files.push_back(entry.path().lexically_relative(path));
            }
        }
        return files;
    }
};

inline std::string read_file(std::filesystem::path const & path)
{
    std::ifstream stream(path, std::ios_base::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// Gives bytes, then does something else, and ends if this returns.
class Source : public std::streambuf
{
public:
    explicit Source(
        std::string bytes, std::function<void()> at_end = [] {})
        : bytes_(std::move(bytes)), at_end_(std::move(at_end))
    {
        setg(bytes_.data(), bytes_.data(), bytes_.data() + bytes_.size());
    }

protected:
    int_type underflow() override
    {
        if(auto const at_end = std::exchange(at_end_, nullptr))
        {
            at_end();
        }
        return traits_type::eof();
    }

private:
    std::string bytes_;
    std::function<void()> at_end_;
};

inline message::CStoreRequest make_request(std::string const & uid = "1.2.3")
{
    return {
        1, registry::RawDataStorage, uid, message::Message::Priority::MEDIUM};
}

inline std::string encode(
    DataSet const & data_set,
    std::string const & syntax = registry::ExplicitVRLittleEndian)
{
    std::ostringstream stream;
    Writer(stream, syntax).write_data_set(data_set);
    return stream.str();
}

inline Value::Integer store(
    DirectoryStore const & store,
    std::string const & bytes,
    std::string const & uid = "1.2.3",
    std::string const & syntax = registry::ExplicitVRLittleEndian)
{
    Source source(bytes);
    return store(make_request(uid), syntax, source);
}

}

#endif // ODIL_TESTS_UNIT_SERVICES_DIRECTORY_H

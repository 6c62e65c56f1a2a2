#ifndef ODIL_TESTS_SUPPORT_TEMPORARYFOLDER_H
#define ODIL_TESTS_SUPPORT_TEMPORARYFOLDER_H

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace odil::test
{

// A new folder, which is removed with all that is in it.
struct TemporaryFolder
{
    std::filesystem::path path;

    TemporaryFolder()
    {
        auto name =
            (std::filesystem::temp_directory_path() / "odil-XXXXXX").string();
        if(::mkdtemp(name.data()) == nullptr)
        {
            throw std::system_error(errno, std::generic_category(), name);
        }
        path = name;
    }
    TemporaryFolder(TemporaryFolder const &) = delete;
    TemporaryFolder & operator=(TemporaryFolder const &) = delete;
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
};

}

#endif // ODIL_TESTS_SUPPORT_TEMPORARYFOLDER_H

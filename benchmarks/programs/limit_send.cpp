// Send the bytes of the files of a folder by TCP alone.
//
//     limit_send PORT FOLDER files|memory|acknowledge
//
// files: as they are read, to a sink; memory: which was filled before;
// acknowledge: as files, but each waits for an answer.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "Socket.h"
#include "files.h"
#include "measure.h"

namespace
{

using benchmarks::Socket;
using Paths = std::vector<std::string>;

/// Give the parts of a file to a function; return its size.
template <typename Function>
std::size_t
read(std::string const & path, std::vector<char> & buffer, Function && function)
{
    int const file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    std::size_t all = 0;
    while(true)
    {
        auto const size = ::read(file, buffer.data(), buffer.size());
        if(size <= 0)
        {
            ::close(file);
            return all;
        }
        function(buffer.data(), static_cast<std::size_t>(size));
        all += static_cast<std::size_t>(size);
    }
}

std::size_t
send_files(std::uint16_t port, Paths const & files, bool is_acknowledged)
{
    auto const socket = Socket::connect(port);
    std::vector<char> buffer(131072);
    std::size_t sent = 0;
    for(auto const & file : files)
    {
        std::uint64_t length = 0;
        if(is_acknowledged)
        {
            length = std::filesystem::file_size(file);
            socket.send(&length, sizeof(length));
        }
        sent += read(
            file,
            buffer,
            [&](char const * data, std::size_t size)
            { socket.send(data, size); });
        if(is_acknowledged)
        {
            socket.receive(&length, sizeof(length));
        }
    }
    socket.shutdown();
    std::uint64_t count = sent;
    if(!is_acknowledged)
    {
        socket.receive(&count, sizeof(count));
    }
    return count;
}

std::vector<std::vector<char>> read_all(Paths const & files)
{
    std::vector<std::vector<char>> memory;
    for(auto const & file : files)
    {
        std::vector<char> bytes(std::filesystem::file_size(file));
        read(file, bytes, [](char const *, std::size_t) {});
        memory.push_back(std::move(bytes));
    }
    return memory;
}

std::size_t
send_memory(std::uint16_t port, std::vector<std::vector<char>> const & memory)
{
    auto const socket = Socket::connect(port);
    for(auto const & bytes : memory)
    {
        socket.send(bytes.data(), bytes.size());
    }
    socket.shutdown();
    std::uint64_t count = 0;
    socket.receive(&count, sizeof(count));
    return count;
}

}

int main(int argc, char ** argv)
{
    if(argc != 4)
    {
        return 2;
    }
    auto const port = static_cast<std::uint16_t>(std::stoul(argv[1]));
    auto const files = benchmarks::list_files(argv[2]);
    auto const expected = benchmarks::get_size(argv[2]);
    std::string const mode(argv[3]);
    if(mode == "memory")
    {
        auto const memory = read_all(files);
        benchmarks::Measurement measurement;
        auto const sent = send_memory(port, memory);
        return measurement.finish(sent, expected);
    }
    benchmarks::Measurement measurement;
    auto const sent = send_files(port, files, mode == "acknowledge");
    return measurement.finish(sent, expected);
}

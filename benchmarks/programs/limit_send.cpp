// Send the bytes of the files of a folder by TCP alone.
//
//     limit_send PORT FOLDER files|memory
//
// files: as they are read; memory: which was filled before. Each waits for an
// answer, as a C-STORE must.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <string>
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

/// Give the parts of a file to a function.
template <typename Function>
void read(
    std::string const & path, std::vector<char> & buffer, Function && function)
{
    int const file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if(file < 0)
    {
        throw std::runtime_error("Cannot read " + path);
    }
    while(true)
    {
        auto const size = ::read(file, buffer.data(), buffer.size());
        if(size <= 0)
        {
            ::close(file);
            return;
        }
        function(buffer.data(), static_cast<std::size_t>(size));
    }
}

/// Its length goes before the bytes; return what the answer says has come.
template <typename Function>
std::size_t
send_one(Socket const & socket, std::uint64_t length, Function && send)
{
    socket.send(&length, sizeof(length), MSG_MORE);
    send();
    return socket.receive(&length, sizeof(length)) ? length : 0;
}

std::size_t send_files(std::uint16_t port, Paths const & files)
{
    auto const socket = Socket::connect(port);
    std::vector<char> buffer(262144);
    auto const send = [&](char const * data, std::size_t size)
    { socket.send(data, size); };
    std::size_t sent = 0;
    for(auto const & file : files)
    {
        sent += send_one(
            socket,
            std::filesystem::file_size(file),
            [&] { read(file, buffer, send); });
    }
    return sent;
}

std::size_t
send_memory(std::uint16_t port, std::vector<std::vector<char>> const & memory)
{
    auto const socket = Socket::connect(port);
    std::size_t sent = 0;
    for(auto const & bytes : memory)
    {
        sent += send_one(
            socket,
            bytes.size(),
            [&] { socket.send(bytes.data(), bytes.size()); });
    }
    return sent;
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
        std::vector<std::vector<char>> memory;
        for(auto const & file : files)
        {
            memory.push_back(benchmarks::read_bytes(file));
        }
        benchmarks::Measurement measurement;
        auto const sent = send_memory(port, memory);
        return measurement.finish(sent, expected);
    }
    benchmarks::Measurement measurement;
    auto const sent = send_files(port, files);
    return measurement.finish(sent, expected);
}

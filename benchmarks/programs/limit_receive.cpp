// Receive bytes by TCP alone, into memory which is used again, or into files.
//
//     limit_receive PORT COUNT BYTES [FOLDER]
//
// BYTES: of all COUNT files, which come one after the other. Each is answered
// by a byte, as each instance of a C-GET must be.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "Socket.h"
#include "measure.h"

namespace
{

std::size_t receive(
    std::uint16_t port,
    std::size_t count,
    std::size_t bytes,
    std::string const & folder)
{
    auto const size = bytes / count;
    auto const socket = benchmarks::Socket::connect(port);
    std::vector<char> buffer(folder.empty() ? size : 262144);
    socket.send("", 1);
    std::size_t all = 0;
    for(std::size_t i = 0; i != count; ++i)
    {
        int const file = folder.empty()
                             ? -1
                             : ::open(
                                 (folder + "/" + std::to_string(i)).c_str(),
                                 O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                                 0644);
        for(auto left = size; left != 0;)
        {
            auto const received = socket.receive_some(
                buffer.data(), std::min(left, buffer.size()));
            if(received == 0)
            {
                return all;
            }
            left -= received;
            all += file == -1 ? received
                              : static_cast<std::size_t>(
                                  ::write(file, buffer.data(), received));
        }
        if(file != -1)
        {
            ::close(file);
        }
        socket.send("", 1);
    }
    return all;
}

}

int main(int argc, char ** argv)
{
    if(argc != 4 && argc != 5)
    {
        return 2;
    }
    auto const port = static_cast<std::uint16_t>(std::stoul(argv[1]));
    auto const count = std::stoul(argv[2]);
    auto const bytes = std::stoul(argv[3]);
    benchmarks::Measurement measurement;
    auto const received = receive(port, count, bytes, argc > 4 ? argv[4] : "");
    return measurement.finish(received, bytes / count * count);
}

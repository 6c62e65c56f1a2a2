// The other side of the programs which measure what TCP alone takes.
//
//     raw_server acknowledge          after a length (8 bytes), receives as
//                                     many, answers (8 bytes), and so on
//     raw_server source SIZE COUNT    when a byte comes, sends SIZE bytes, then
//                                     receives COUNT bytes, and so on
//     raw_server exchange IN:OUT...   receives IN bytes, answers OUT bytes,
//                                     for each step, and begins again
//
// Prints its port; ends with the standard input.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <string>
#include <vector>

#include "Socket.h"
#include "serve.h"
#include "steps.h"

namespace
{

using benchmarks::Socket;
using Bytes = std::vector<char>;
using benchmarks::Steps;

bool acknowledge(Socket const & socket)
{
    Bytes buffer(1 << 18);
    std::uint64_t length = 0;
    while(socket.receive(&length, sizeof(length)))
    {
        auto left = length;
        while(left != 0)
        {
            auto const size = socket.receive_some(
                buffer.data(), std::min<std::uint64_t>(left, buffer.size()));
            if(size == 0)
            {
                return false;
            }
            left -= size;
        }
        socket.send(&length, sizeof(length));
    }
    return true;
}

bool give(Socket const & socket, Bytes const & bytes, std::size_t answers)
{
    char request = 0;
    Bytes buffer(answers);
    while(socket.receive(&request, 1))
    {
        socket.send(bytes.data(), bytes.size());
        if(!socket.receive(buffer.data(), buffer.size()))
        {
            return false;
        }
    }
    return true;
}

bool exchange(Socket const & socket, Steps const & steps)
{
    Bytes buffer(1 << 16);
    while(true)
    {
        for(auto const & [in, out] : steps)
        {
            if(!socket.receive(buffer.data(), in))
            {
                return true;
            }
            socket.send(buffer.data(), out);
        }
    }
}

}

int main(int argc, char ** argv)
{
    std::string const mode(argc > 1 ? argv[1] : "");
    if(mode == "acknowledge")
    {
        return benchmarks::serve_connections(acknowledge);
    }
    if(mode == "source" && argc > 3)
    {
        Bytes const bytes(std::stoul(argv[2]));
        auto const answers = std::stoul(argv[3]);
        return benchmarks::serve_connections(
            [&](Socket const & socket)
            { return give(socket, bytes, answers); });
    }
    if(mode == "exchange")
    {
        auto const steps = benchmarks::parse_steps(argv + 2, argv + argc);
        return benchmarks::serve_connections(
            [&](Socket const & socket) { return exchange(socket, steps); });
    }
    std::cerr << "Unknown mode: " << mode << "\n";
    return 2;
}

// Send and receive small messages in turn, by TCP alone.
//
//     limit_exchange PORT CONNECTIONS COUNT OUT:IN...
//
// On each connection, COUNT times: for each step, sends OUT bytes, receives IN.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "Socket.h"
#include "measure.h"
#include "steps.h"

int main(int argc, char ** argv)
{
    if(argc < 5)
    {
        return 2;
    }
    auto const port = static_cast<std::uint16_t>(std::stoul(argv[1]));
    auto const connections = std::stoul(argv[2]);
    auto const count = std::stoul(argv[3]);
    auto const steps = benchmarks::parse_steps(argv + 4, argv + argc);
    std::vector<char> buffer(1 << 16);
    std::size_t answers = 0;
    benchmarks::Measurement measurement;
    for(std::size_t i = 0; i != connections; ++i)
    {
        auto const socket = benchmarks::Socket::connect(port);
        for(std::size_t j = 0; j != count; ++j)
        {
            for(auto const & [out, in] : steps)
            {
                socket.send(buffer.data(), out);
                answers += socket.receive(buffer.data(), in) ? 1 : 0;
            }
        }
    }
    return measurement.finish(answers, connections * count * steps.size());
}

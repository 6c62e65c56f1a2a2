#ifndef ODIL_BENCHMARKS_SUPPORT_SERVE_H
#define ODIL_BENCHMARKS_SUPPORT_SERVE_H

#include <exception>
#include <iostream>

#include <poll.h>
#include <unistd.h>

#include "Socket.h"

namespace benchmarks
{

/// Print the port, then serve one connection after the other until the standard
/// input ends.
/**
 * @param serve is called with each connection; returns whether it was right
 * @return exit status of the server: 0 if all were right
 */
template <typename Serve> int serve_connections(Serve && serve)
{
    auto const listener = Socket::listen();
    std::cout << listener.get_port() << std::endl;
    bool is_right = true;
    while(true)
    {
        pollfd events[] = {
            {STDIN_FILENO, POLLIN, 0}, {listener.get_descriptor(), POLLIN, 0}};
        ::poll(events, 2, -1);
        if(events[1].revents != 0)
        {
            try
            {
                is_right = serve(listener.accept()) && is_right;
            }
            catch(std::exception const & e)
            {
                std::cerr << e.what() << "\n";
                is_right = false;
            }
        }
        else if(events[0].revents != 0)
        {
            char discarded[64];
            if(::read(STDIN_FILENO, discarded, sizeof(discarded)) <= 0)
            {
                return is_right ? 0 : 1;
            }
        }
    }
}

}

#endif // ODIL_BENCHMARKS_SUPPORT_SERVE_H

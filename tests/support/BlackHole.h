#ifndef ODIL_TESTS_SUPPORT_BLACKHOLE_H
#define ODIL_TESTS_SUPPORT_BLACKHOLE_H

#include <cstdint>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

namespace odil::test
{

// A port where connections are neither accepted nor refused: the queue of those
// which wait to be accepted is full.
class BlackHole
{
public:
    using tcp = boost::asio::ip::tcp;

    explicit BlackHole(
        tcp::endpoint const & endpoint =
            {boost::asio::ip::make_address("127.0.0.1"), 0})
        : acceptor_(context_, endpoint.protocol())
    {
        acceptor_.bind(endpoint);
        acceptor_.listen(1);
        for(auto i = 0; i != 16; ++i)
        {
            waiting_.emplace_back(context_);
            waiting_.back().async_connect(
                acceptor_.local_endpoint(), [](auto const &) {});
        }
    }

    std::uint16_t get_port() const { return acceptor_.local_endpoint().port(); }

private:
    boost::asio::io_context context_;
    tcp::acceptor acceptor_;
    std::vector<tcp::socket> waiting_;
};

}

#endif // ODIL_TESTS_SUPPORT_BLACKHOLE_H

#ifndef ODIL_BENCHMARKS_SUPPORT_DELAYEDLINK_H
#define ODIL_BENCHMARKS_SUPPORT_DELAYEDLINK_H

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "Socket.h"

namespace benchmarks
{

/// Passes the bytes of a connection on to another one, each some time after it
/// came, whatever else is on its way: a long link of any bandwidth.
class DelayedLink
{
public:
    using Clock = std::chrono::steady_clock;

    DelayedLink(
        Socket const & client, Socket const & server, Clock::duration delay)
        : there_(client, server, delay), back_(server, client, delay)
    {
    }

private:
    class Direction
    {
    public:
        Direction(Socket const & from, Socket const & to, Clock::duration delay)
            : receiver_([&, delay] { receive(from, delay); }),
              sender_([&] { send(to); })
        {
        }
        Direction(Direction const &) = delete;
        Direction & operator=(Direction const &) = delete;
        ~Direction()
        {
            receiver_.join();
            sender_.join();
        }

    private:
        struct Chunk
        {
            Clock::time_point time;
            std::vector<char> bytes; // none: the end
        };

        std::mutex mutex_;
        std::condition_variable condition_;
        std::deque<Chunk> chunks_;
        std::thread receiver_;
        std::thread sender_;

        void receive(Socket const & from, Clock::duration delay)
        {
            bool is_end = false;
            while(!is_end)
            {
                std::vector<char> bytes(1 << 16);
                bytes.resize(from.receive_some(bytes.data(), bytes.size()));
                is_end = bytes.empty();
                std::lock_guard<std::mutex> const lock(mutex_);
                chunks_.push_back({Clock::now() + delay, std::move(bytes)});
                condition_.notify_one();
            }
        }

        void send(Socket const & to)
        {
            while(true)
            {
                std::unique_lock<std::mutex> lock(mutex_);
                condition_.wait(lock, [&] { return !chunks_.empty(); });
                auto const chunk = std::move(chunks_.front());
                chunks_.pop_front();
                lock.unlock();
                std::this_thread::sleep_until(chunk.time);
                if(chunk.bytes.empty())
                {
                    to.shutdown();
                    return;
                }
                to.send(chunk.bytes.data(), chunk.bytes.size());
            }
        }
    };

    Direction there_;
    Direction back_;
};

}

#endif // ODIL_BENCHMARKS_SUPPORT_DELAYEDLINK_H

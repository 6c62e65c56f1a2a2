#include <functional>
#include <future>
#include <vector>

#include <boost/asio/ip/address.hpp>

#include "Outcome.h"
#include "odil/EchoSCU.h"
#include "odil/message/CFindResponse.h"
#include "support/faults.h"

namespace odil::time_outs
{

namespace
{

using namespace test;
using boost::asio::ip::make_address;
using dul::Transport;

// A match of a query, but for its data set.
Bytes make_match()
{
    return make_command(
        message::CFindResponse(1, message::Response::Pending, DataSet()));
}

using Call = std::function<void(Association &)>;
using Script = std::function<void(Transport &)>;

// The peer accepts the association, then follows a script.
Outcome call(Milliseconds time, Script const & script, Call const & function)
{
    Slow slow(script);
    slow.association.set_message_timeout(time);
    slow.association.set_association_timeout(time);
    auto const outcome =
        measure(slow.association, [&] { function(slow.association); });
    slow.remote.join();
    return outcome;
}

void echo(Association & association)
{
    EchoSCU(association).echo();
}

void receive(Association & association)
{
    association.receive_message();
}

void be_silent(Transport & transport)
{
    trickle(transport, {});
}

}

Outcome silent_peer(Milliseconds time)
{
    return call(time, be_silent, echo);
}

Outcome trickled_command(Milliseconds time)
{
    auto const answer = make_command(make_echo_answer());
    return call(
        time,
        [&](auto & transport) { trickle(transport, answer, get_period(time)); },
        echo);
}

Outcome trickled_data_set(Milliseconds time)
{
    auto const data_set = make_data(Part::DataSet, Bytes(1000, 1));
    return call(
        time,
        [&](auto & transport)
        {
            write(transport, make_match());
            trickle(transport, data_set, get_period(time));
        },
        receive);
}

Outcome empty_fragments(Milliseconds time)
{
    auto const nothing = make_data(Part::DataSet, {});
    return call(
        time,
        [&](auto & transport)
        {
            write(transport, make_match());
            read_and_say(
                transport,
                get_period(time),
                [&] { write(transport, nothing); });
        },
        receive);
}

// Each answer comes in time, the last one never.
Outcome endless_answers(Milliseconds time)
{
    auto const answer = make_match() + make_data(Part::LastOfDataSet, {});
    return call(
        time,
        [&](auto & transport)
        {
            read_and_say(
                transport, get_period(time), [&] { write(transport, answer); });
        },
        [time](Association & association)
        {
            association.start_operation_timer(time);
            for(;;)
            {
                association.receive_message();
            }
        });
}

Outcome silent_release(Milliseconds time)
{
    return call(
        time,
        be_silent,
        [](Association & association) { association.release(); });
}

// It takes what the buffers of both systems hold, then nothing.
Outcome full_peer(Milliseconds time)
{
    dul::TcpListener listener({make_address("127.0.0.1"), 0});
    auto association = make_association(listener.get_port());
    association.set_message_timeout(time);
    auto other = std::async(
        std::launch::async,
        [&]
        {
            auto transport = listener.accept(soon());
            write(*transport, encode(make_acceptance()));
            return transport;
        });
    association.associate();
    auto const transport = other.get();
    auto const write_on = [](std::streambuf & bytes)
    {
        std::vector<char> const piece(1U << 20U);
        for(;;)
        {
            bytes.sputn(piece.data(), std::streamsize(piece.size()));
        }
    };
    return measure(
        association,
        [&] {
            association.send_message(
                make_store(), verification, implicit, write_on);
        });
}

}

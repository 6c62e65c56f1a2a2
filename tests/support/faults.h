#ifndef ODIL_TESTS_SUPPORT_FAULTS_H
#define ODIL_TESTS_SUPPORT_FAULTS_H

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>

#include "odil/NetworkError.h"
#include "support/BlackHole.h"
#include "support/Remote.h"
#include "support/association.h"

// Peers which do not do what they should, all of them on this machine.
namespace odil::test
{

// Read until the other side closes, and say something at the end of each
// period.
template <typename Function>
void read_and_say(
    dul::Transport & transport, Clock::duration period, Function const & say)
{
    auto next = Clock::now() + period;
    try
    {
        for(;;)
        {
            try
            {
                if(read(transport, next).empty())
                {
                    return;
                }
            }
            catch(dul::DeadlineExpired const &)
            {
                next += period;
                say();
            }
        }
    }
    catch(NetworkError const &)
    {
        // This is how the other side may close.
    }
}

// A byte now and then, if there are any.
inline void trickle(
    dul::Transport & transport,
    Bytes const & bytes,
    Clock::duration period = std::chrono::milliseconds(20))
{
    std::size_t sent = 0;
    auto const say = [&]
    {
        if(sent != bytes.size())
        {
            write(transport, {bytes[sent++]});
        }
    };
    read_and_say(transport, period, say);
}

inline Association make_association(std::uint16_t port)
{
    Association association;
    association.set_peer_host("127.0.0.1");
    association.set_peer_port(port);
    association.set_parameters(make_parameters());
    return association;
}

// An association whose peer then follows a script.
struct Slow
{
    Remote remote;
    Association association;

    explicit Slow(std::function<void(dul::Transport &)> const & script)
        : remote(
            [script](std::unique_ptr<dul::TcpTransport> transport)
            {
                read(*transport);
                auto acceptance = make_acceptance();
                acceptance.presentation_contexts.push_back(
                    {3,
                     pdu::PresentationContextAC::Result::Acceptance,
                     implicit});
                write(*transport, encode(acceptance));
                script(*transport);
            }),
          association(make_association(remote.get_port()))
    {
        association.associate();
    }
};

}

#endif // ODIL_TESTS_SUPPORT_FAULTS_H

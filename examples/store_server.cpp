// Receive what others send, into a directory.
//
//     store_server PORT AE_TITLE DIRECTORY
//
// With PORT 0, the system chooses. Files go to
// DIRECTORY/PATIENT/STUDY/SERIES/SOP_INSTANCE_UID.dcm; those which are there
// already stay. Ends at SIGINT or SIGTERM.
// Exit status: 0 was ended, 1 cannot listen, 2 wrong usage.

#include <csignal>
#include <cstdint>
#include <exception>
#include <iostream>
#include <limits>
#include <stdexcept>
#include <string>
#include <vector>

#include <odil/AssociationAcceptor.h>
#include <odil/DirectoryStore.h>
#include <odil/EchoSCP.h>
#include <odil/SCPDispatcher.h>
#include <odil/Server.h>
#include <odil/ServerParameters.h>
#include <odil/StoreSCP.h>
#include <odil/presentation_contexts.h>
#include <odil/registry.h>

namespace
{

std::uint16_t get_port(char const * text)
{
    auto const port = std::stoul(text);
    if(port > std::numeric_limits<std::uint16_t>::max())
    {
        throw std::out_of_range(text);
    }
    return static_cast<std::uint16_t>(port);
}

// All storage SOP classes, compressed or not: nothing has to be decoded.
odil::AssociationAcceptor make_acceptor()
{
    auto sop_classes = odil::get_storage_sop_classes();
    sop_classes.push_back(odil::registry::Verification);
    return odil::make_association_acceptor(
        sop_classes,
        {odil::registry::ExplicitVRLittleEndian,
         odil::registry::ImplicitVRLittleEndian,
         odil::registry::JPEGBaseline8Bit,
         odil::registry::JPEGLosslessSV1,
         odil::registry::JPEGLSLossless,
         odil::registry::JPEG2000Lossless,
         odil::registry::JPEG2000,
         odil::registry::RLELossless});
}

// SIGINT and SIGTERM wait, in this thread and those which it starts, until
// somebody asks for them.
sigset_t block_signals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

void serve(char ** argv)
{
    auto const signals = block_signals();
    odil::DirectoryStore store(argv[3], odil::DirectoryStore::Layout::Tree);
    store.set_make_directories(true);
    store.set_file_callback(
        [](auto const & path, auto const &) {
            std::cout << path.string() + "\n" << std::flush;
        });

    using Command = odil::SCPDispatcher::Command;
    odil::Server server(
        odil::ServerParameters()
            .set_port(get_port(argv[1]))
            .set_ae_title(argv[2])
            .set_acceptor(make_acceptor()),
        [&](odil::SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<odil::EchoSCP>(Command::C_ECHO_RQ);
            dispatcher.add_scp<odil::StoreSCP>(Command::C_STORE_RQ, store);
        },
        [](std::string const & peer, std::exception const & error)
        { std::cerr << peer + ": " + error.what() + "\n"; });

    std::cout << "Listening on port " << server.get_port() << std::endl;
    int signal = 0;
    sigwait(&signals, &signal);
    server.stop();
}

}

int main(int argc, char ** argv)
{
    if(argc != 4)
    {
        std::cerr << "Usage: " << argv[0] << " PORT AE_TITLE DIRECTORY\n";
        return 2;
    }

    try
    {
        serve(argv);
    }
    catch(std::logic_error const & e) // not a number
    {
        std::cerr << argv[1] << " is not a port: " << e.what() << "\n";
        return 2;
    }
    catch(std::exception const & e)
    {
        std::cerr << e.what() << "\n";
        return 1;
    }
}

#ifndef ODIL_TESTS_SUPPORT_PEER_H
#define ODIL_TESTS_SUPPORT_PEER_H

#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <utility>

#include <boost/asio/ip/address.hpp>

#include "dul/TcpListener.h"
#include "odil/Association.h"
#include "odil/NetworkError.h"
#include "support/tcp.h"

namespace odil::test
{

// The other side, in a thread of its own and on a port chosen by the system: it
// accepts one association, then a script plays its part, then it waits for the
// end. The script throws what goes wrong; the checks belong to the test.
class Peer
{
public:
    using Script =
        std::function<void(Association & association, dul::Transport & tcp)>;

    explicit Peer(
        Script script,
        AssociationAcceptor acceptor = default_association_acceptor)
        : script_(std::move(script)), acceptor_(std::move(acceptor)),
          thread_([this] { run(); })
    {
    }

    Peer(Peer const &) = delete;
    Peer & operator=(Peer const &) = delete;

    ~Peer()
    {
        listener_.wake();
        if(thread_.joinable())
        {
            thread_.join();
        }
    }

    // How to call it.
    Association
    associate(std::vector<AssociationParameters::PresentationContext> contexts)
    {
        auto association = make_association(std::move(contexts));
        association.associate();
        return association;
    }

    // Same, but the call is up to the test.
    Association make_association(
        std::vector<AssociationParameters::PresentationContext> contexts)
    {
        Association association;
        association.set_peer_host("127.0.0.1");
        association.set_peer_port(listener_.get_port());
        association.set_association_timeout(std::chrono::seconds(10));
        association.update_parameters()
            .set_called_ae_title("PEER")
            .set_calling_ae_title("TEST")
            .set_presentation_contexts(std::move(contexts));
        return association;
    }

    // Wait until it has seen the end of the association: "released", "aborted",
    // "lost", or "ended" if it was the script which ended it. Throw what the
    // script has thrown.
    std::string join()
    {
        thread_.join();
        if(error_)
        {
            std::rethrow_exception(error_);
        }
        return end_;
    }

private:
    dul::TcpListener listener_{{boost::asio::ip::make_address("127.0.0.1"), 0}};
    Script script_;
    AssociationAcceptor acceptor_;
    std::string end_ = "ended";
    std::exception_ptr error_;
    std::thread thread_; // last: it uses the others

    void run()
    try
    {
        if(auto transport = listener_.accept(soon()))
        {
            auto & tcp = *transport;
            Association association(std::move(transport));
            association.receive_association(acceptor_);
            script_(association, tcp);
            while(association.is_associated())
            {
                association.receive_message();
            }
        }
    }
    catch(AssociationReleased const &)
    {
        end_ = "released";
    }
    catch(AssociationAborted const &)
    {
        end_ = "aborted";
    }
    catch(NetworkError const &)
    {
        end_ = "lost";
    }
    catch(...)
    {
        error_ = std::current_exception();
    }
};

}

#endif // ODIL_TESTS_SUPPORT_PEER_H

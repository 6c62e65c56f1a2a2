#ifndef ODIL_TESTS_UNIT_SERVICES_SERVICES_H
#define ODIL_TESTS_UNIT_SERVICES_SERVICES_H

#include <functional>
#include <string>
#include <typeinfo>
#include <utility>
#include <vector>

#include "odil/Association.h"
#include "odil/DataSet.h"
#include "odil/Exception.h"
#include "odil/FindSCU.h"
#include "odil/message/CEchoRequest.h"
#include "odil/message/CEchoResponse.h"
#include "odil/message/CFindRequest.h"
#include "odil/message/CFindResponse.h"
#include "odil/message/Cancellation.h"
#include "odil/registry.h"
#include "support/Peer.h"

// What the tests of the services have in common.
namespace odil::test
{

using Context = AssociationParameters::PresentationContext;
using message::Message;
using message::Response;

inline std::string const verification = registry::Verification;
inline std::string const model =
    registry::StudyRootQueryRetrieveInformationModelFind;

inline std::vector<Context> propose(std::string const & abstract_syntax)
{
    return {{abstract_syntax, {registry::ImplicitVRLittleEndian}}};
}

inline DataSet make_query()
{
    DataSet query;
    query.add("QueryRetrieveLevel", {"STUDY"});
    query.add("StudyInstanceUID");
    return query;
}

// The n-th match.
inline DataSet make_match(unsigned int n)
{
    DataSet match;
    match.add("StudyInstanceUID", {"1.2." + std::to_string(n)});
    return match;
}

// Part of the provider.
class FindProvider
{
public:
    explicit FindProvider(Association & association) : association_(association)
    {
    }

    // Wait for a query, which the answers are to. One that was answered may
    // have been cancelled too late.
    message::CFindRequest receive_query()
    {
        auto message = association_.receive_message();
        while(message.get_command_field() == Message::Command::C_CANCEL_RQ)
        {
            message = association_.receive_message();
        }
        message::CFindRequest query(std::move(message));
        id_ = query.get_message_id();
        return query;
    }

    // Wait for the query to be cancelled.
    void receive_cancellation()
    {
        message::Cancellation const message(association_.receive_message());
        if(message.get_message_id_being_responded_to() != id_)
        {
            throw Exception("Another query was cancelled");
        }
    }

    void send_match(
        unsigned int n, Value::Integer status = message::Response::Pending)
    {
        send(message::CFindResponse(id_, status, make_match(n)));
    }

    void send_final(Value::Integer status = message::Response::Success)
    {
        send(message::CFindResponse(id_, status));
    }

    void send(Message const & message)
    {
        association_.send_message(message, model);
    }

    // Of the last query.
    Value::Integer get_id() const { return id_; }

private:
    Association & association_;
    Value::Integer id_ = 0;
};

// Association with a peer which plays the provider, and a user on it.
struct FindExchange
{
    using Script = std::function<void(FindProvider & provider)>;

    Peer peer;
    Association association = peer.associate(propose(model));
    FindSCU scu{association};

    explicit FindExchange(Script const & script)
        : peer(
            [script](Association & other, dul::Transport &)
            {
                FindProvider provider(other);
                script(provider);
            })
    {
        scu.set_affected_sop_class(model);
    }

    std::vector<DataSet> find() { return scu.find(make_query()); }
};

// StudyInstanceUIDs, "1.2." left out.
inline std::string get_numbers(std::vector<DataSet> const & matches)
{
    std::string numbers;
    for(auto const & match : matches)
    {
        numbers += (numbers.empty() ? "" : " ")
                   + match.as_string("StudyInstanceUID", 0).substr(4);
    }
    return numbers;
}

// Text of the error of this very type; empty if there is none. Others pass.
template <typename Error, typename Function>
std::string get_error(Function const & function)
{
    try
    {
        function();
    }
    catch(Error const & e)
    {
        return typeid(e) == typeid(Error) ? e.what() : throw;
    }
    return {};
}

inline bool contains(std::string const & text, std::string const & part)
{
    return text.find(part) != std::string::npos;
}

}

#endif // ODIL_TESTS_UNIT_SERVICES_SERVICES_H

#ifndef ODIL_TESTS_UNIT_SERVICES_GET_H
#define ODIL_TESTS_UNIT_SERVICES_GET_H

#include <functional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "odil/GetSCU.h"
#include "odil/message/CGetRequest.h"
#include "odil/message/CGetResponse.h"
#include "odil/message/CStoreRequest.h"
#include "odil/message/CStoreResponse.h"
#include "services.h"

// What the tests of C-GET have in common.
namespace odil::test
{

inline std::string const get_model =
    registry::StudyRootQueryRetrieveInformationModelGet;
inline std::string const image_class = registry::CTImageStorage;
inline std::string const implicit = registry::ImplicitVRLittleEndian;

// An error which is none of ours.
struct Mine : std::runtime_error
{
    using runtime_error::runtime_error;
};

inline std::string make_instance_uid(unsigned int n)
{
    return "1.2." + std::to_string(n);
}

// The n-th instance.
inline DataSet make_instance(unsigned int n)
{
    DataSet instance;
    instance.add("SOPClassUID", {image_class});
    instance.add("SOPInstanceUID", {make_instance_uid(n)});
    instance.add(
        "PixelData",
        Value::Binary{std::vector<std::uint8_t>(64, std::uint8_t(n))},
        VR::OW);
    return instance;
}

inline message::CStoreRequest
make_store_request(unsigned int n, std::string const & sop_class = image_class)
{
    return {
        Value::Integer(100 + n),
        sop_class,
        make_instance_uid(n),
        Message::Priority::MEDIUM,
        make_instance(n)};
}

// Part of the provider; counts what becomes of its instances.
class GetProvider
{
public:
    explicit GetProvider(Association & association) : association_(association)
    {
    }

    message::CGetRequest receive_query()
    {
        message::CGetRequest query(receive());
        id_ = query.get_message_id();
        completed_ = failed_ = warning_ = 0;
        is_cancelled_ = false;
        return query;
    }

    // Send an instance, receive the response.
    message::CStoreResponse store(message::CStoreRequest const & request)
    {
        send(request, request.get_affected_sop_class_uid());
        return receive_answer(request.get_message_id());
    }

    message::CStoreResponse store(unsigned int n)
    {
        return store(make_store_request(n));
    }

    // Send the bytes of a data set.
    message::CStoreResponse store(unsigned int n, std::string const & bytes)
    {
        auto const request = make_store_request(n);
        association_.send_message(
            request,
            image_class,
            implicit,
            [&](std::streambuf & stream)
            { stream.sputn(bytes.data(), std::streamsize(bytes.size())); });
        return receive_answer(request.get_message_id());
    }

    void send_pending(unsigned int remaining)
    {
        auto response = make_response(Response::Pending);
        response.set_number_of_remaining_sub_operations(remaining);
        send(response, get_model);
    }

    void send_final(
        Value::Integer status = Response::Success,
        Value::Strings const & failed = {})
    {
        auto response = make_response(status);
        if(!failed.empty())
        {
            DataSet identifier;
            identifier.add("FailedSOPInstanceUIDList", failed);
            response.set_data_set(identifier);
        }
        send(response, get_model);
    }

    // The next message which does not cancel a query.
    Message receive()
    {
        for(;;)
        {
            auto message = association_.receive_message();
            if(message.get_command_field() != Message::Command::C_CANCEL_RQ)
            {
                return message;
            }
            is_cancelled_ = true;
        }
    }

    void receive_cancellation()
    {
        message::Cancellation const message(association_.receive_message());
        if(message.get_message_id_being_responded_to() != id_)
        {
            throw Exception("Another query was cancelled");
        }
        is_cancelled_ = true;
    }

    void send(Message const & message, std::string const & sop_class)
    {
        association_.send_message(message, sop_class);
    }

    message::CGetResponse make_response(Value::Integer status) const
    {
        message::CGetResponse response(id_, status);
        response.set_number_of_completed_sub_operations(completed_);
        response.set_number_of_failed_sub_operations(failed_);
        response.set_number_of_warning_sub_operations(warning_);
        return response;
    }

    bool is_cancelled() const { return is_cancelled_; }
    Value::Integer get_id() const { return id_; }
    Association & get_association() { return association_; }

private:
    Association & association_;
    Value::Integer id_ = 0;
    Value::Integer completed_ = 0;
    Value::Integer failed_ = 0;
    Value::Integer warning_ = 0;
    bool is_cancelled_ = false;

    message::CStoreResponse receive_answer(Value::Integer id)
    {
        message::CStoreResponse response(receive());
        if(response.get_message_id_being_responded_to() != id)
        {
            throw std::logic_error("Another instance was answered");
        }
        ++(response.is_success()   ? completed_
           : response.is_warning() ? warning_
                                   : failed_);
        return response;
    }
};

// Association with a peer which plays the provider, and a user on it.
struct GetExchange
{
    using Script = std::function<void(GetProvider & provider)>;

    Peer peer;
    Association association = peer.associate(
        {{get_model, {implicit}, Context::Role::SCU},
         {image_class, {implicit}, Context::Role::SCP}});
    GetSCU scu{association};

    explicit GetExchange(Script const & script)
        : peer(
            [script](Association & other, dul::Transport &)
            {
                GetProvider provider(other);
                script(provider);
            })
    {
        scu.set_affected_sop_class(get_model);
    }

    std::vector<DataSet> get() { return scu.get(make_query()); }

    // The peer has seen the end of the association; what its script throws.
    std::string release()
    {
        association.release();
        return peer.join();
    }
};

// All queries have this many instances.
inline GetExchange::Script send_instances(unsigned int count)
{
    return [count](GetProvider & provider)
    {
        for(;;)
        {
            provider.receive_query();
            for(unsigned int n = 1; n <= count; ++n)
            {
                provider.store(n);
                provider.send_pending(count - n);
            }
            provider.send_final();
        }
    };
}

// SOPInstanceUIDs, "1.2." left out.
inline std::string get_instance_numbers(std::vector<DataSet> const & instances)
{
    std::string numbers;
    for(auto const & instance : instances)
    {
        numbers += (numbers.empty() ? "" : " ")
                   + instance.as_string("SOPInstanceUID", 0).substr(4);
    }
    return numbers;
}

// An error which has what was received; of a given type, too.
struct Caught
{
    std::string what;
    RetrieveResult result;
    std::string numbers; // of the data sets

    bool is_empty() const { return what.empty(); }
};

template <typename Error, typename Function>
Caught catch_partial(Function const & function)
{
    try
    {
        function();
    }
    catch(Error const & e)
    {
        auto const & partial = dynamic_cast<PartialRetrieve const &>(e);
        return {
            e.what(),
            partial.get_result(),
            get_instance_numbers(partial.get_data_sets())};
    }
    return {};
}

}

#endif // ODIL_TESTS_UNIT_SERVICES_GET_H

// An information system which keeps one procedure step after the other: the
// tests' peer of the example mpps. Says on which port it listens, and each step
// that it knows; ends when nothing more can be read.

#include <exception>
#include <iostream>
#include <map>
#include <mutex>
#include <string>

#include <odil/DataSet.h>
#include <odil/NCreateSCP.h>
#include <odil/NSetSCP.h>
#include <odil/SCP.h>
#include <odil/SCPDispatcher.h>
#include <odil/Server.h>
#include <odil/registry.h>

namespace
{

using Command = odil::message::Message::Command;
using odil::Value;

// PS3.7, C.4.2 and C.4.3
constexpr Value::Integer no_such_instance = 0x0112;

// PS3.4, F.7.2.2.2: "may no longer be updated"
constexpr Value::Integer is_final = 0x0110;

class Steps
{
public:
    Value::Integer create(odil::message::NCreateRequest const & request)
    {
        std::lock_guard const lock(mutex_);
        auto & step = steps_[request.get_affected_sop_instance_uid()];
        step = request.get_data_set();
        print(step);
        return 0;
    }

    Value::Integer set(odil::message::NSetRequest const & request)
    {
        std::lock_guard const lock(mutex_);
        auto const it = steps_.find(request.get_requested_sop_instance_uid());
        if(it == steps_.end())
        {
            throw odil::SCP::Exception(no_such_instance, "No such step");
        }
        auto & step = it->second;
        if(get(step, status_) != "IN PROGRESS")
        {
            throw odil::SCP::Exception(is_final, "The step has ended");
        }
        auto const & changes = request.get_data_set();
        for(auto const & item : changes)
        {
            step.remove(item.first);
            step.add(item.first, item.second);
        }
        print(step);
        return 0;
    }

private:
    static constexpr odil::Tag status_ =
        odil::registry::PerformedProcedureStepStatus;

    std::mutex mutex_;
    std::map<std::string, odil::DataSet> steps_;

    static std::string get(odil::DataSet const & step, odil::Tag tag)
    {
        return step.has(tag) && !step.empty(tag) ? step.as_string(tag, 0) : "";
    }

    static void print(odil::DataSet const & step)
    {
        std::cout << get(step, odil::registry::PatientName) << ' '
                  << get(step, status_) << ' '
                  << step.size(odil::registry::PerformedSeriesSequence)
                  << std::endl;
    }
};

void serve()
{
    Steps steps;
    odil::Server const server(
        odil::ServerParameters().set_loopback_only(true).set_ae_title("STEPS"),
        [&](odil::SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<odil::NCreateSCP>(
                Command::N_CREATE_RQ,
                [&](odil::message::NCreateRequest const & request)
                { return steps.create(request); });
            dispatcher.add_scp<odil::NSetSCP>(
                Command::N_SET_RQ,
                [&](odil::message::NSetRequest const & request)
                { return steps.set(request); });
        });
    std::cout << server.get_port() << std::endl;
    std::string line;
    while(std::getline(std::cin, line))
    {
    }
}

}

int main()
{
    try
    {
        serve();
    }
    catch(std::exception const & e)
    {
        std::cerr << e.what() << '\n';
        return 1;
    }
}

#ifndef ODIL_TESTS_INTEGRATION_SERVICES_ARCHIVE_SERVER_H
#define ODIL_TESTS_INTEGRATION_SERVICES_ARCHIVE_SERVER_H

#include <cstddef>
#include <cstdint>
#include <exception>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "instances.h"
#include "odil/Association.h"
#include "odil/DataSet.h"
#include "odil/EchoSCP.h"
#include "odil/FindSCP.h"
#include "odil/GetSCP.h"
#include "odil/MoveSCP.h"
#include "odil/SCPDispatcher.h"
#include "odil/Server.h"
#include "odil/StoreSCP.h"
#include "odil/message/CMoveRequest.h"
#include "odil/registry.h"

// An archive made of the providers of the library, for clients which are not.
namespace odil::test
{

// Instances, by their UIDs; used by several threads.
class Shelf
{
public:
    void add(DataSet const & instance)
    {
        std::lock_guard const lock(mutex_);
        instances_[instance.as_string("SOPInstanceUID", 0)] = instance;
    }

    std::vector<DataSet> get() const
    {
        std::lock_guard const lock(mutex_);
        std::vector<DataSet> result;
        for(auto const & item : instances_)
        {
            result.push_back(item.second);
        }
        return result;
    }

private:
    mutable std::mutex mutex_;
    std::map<std::string, DataSet> instances_;
};

// Answers to each request with all that there is.
template <typename Base> class FromShelf : public Base
{
public:
    explicit FromShelf(Shelf const & shelf) : shelf_(shelf) {}

    void initialize(message::Request const & request) override
    {
        level_ = request.get_data_set().as_string("QueryRetrieveLevel", 0);
        instances_ = shelf_.get();
        position_ = 0;
    }
    bool done() const override { return position_ == instances_.size(); }
    void next() override { ++position_; }
    DataSet get() const override { return instances_.at(position_); }

protected:
    std::string const & get_level() const { return level_; }
    std::size_t get_count() const { return instances_.size(); }

private:
    Shelf const & shelf_;
    std::string level_;
    std::vector<DataSet> instances_;
    std::size_t position_ = 0;
};

class Matches final : public FromShelf<SCP::DataSetGenerator>
{
public:
    using FromShelf::FromShelf;

    DataSet get() const override
    {
        auto const instance = FromShelf::get();
        DataSet match;
        match.add("QueryRetrieveLevel", {get_level()});
        for(Tag const tag :
            {registry::SOPInstanceUID, registry::StudyInstanceUID})
        {
            match.add(tag, instance[tag]);
        }
        return match;
    }
};

template <typename Base> class Retrieved : public FromShelf<Base>
{
public:
    using FromShelf<Base>::FromShelf;

    unsigned int count() const override
    {
        return static_cast<unsigned int>(this->get_count());
    }
};

// To a port of this machine; the only AE title which is known is DESTINATION.
class Moved final : public Retrieved<MoveSCP::DataSetGenerator>
{
public:
    Moved(Shelf const & shelf, std::uint16_t port)
        : Retrieved(shelf), port_(port)
    {
    }

    Association
    get_association(message::CMoveRequest const & request) const override
    {
        constexpr Value::Integer unknown = 0xA801;
        if(request.get_move_destination() != "DESTINATION")
        {
            throw SCP::Exception(unknown, "Unknown destination");
        }
        std::vector<AssociationParameters::PresentationContext> contexts;
        for(auto const & kind : get_instance_kinds())
        {
            contexts.emplace_back(
                kind.sop_class,
                std::vector<std::string>{registry::ExplicitVRLittleEndian});
        }
        Association association;
        association.set_peer_host("127.0.0.1");
        association.set_peer_port(port_);
        association.update_parameters()
            .set_calling_ae_title("ARCHIVE")
            .set_called_ae_title("DESTINATION")
            .set_presentation_contexts(std::move(contexts));
        return association;
    }

private:
    std::uint16_t port_;
};

struct ArchiveServer
{
    Shelf shelf;
    std::uint16_t destination = 0; // port
    std::mutex mutex;
    std::vector<std::string> errors; // guarded by the mutex
    Server server{
        ServerParameters().set_ae_title("ARCHIVE"),
        [this](SCPDispatcher & dispatcher) { configure(dispatcher); },
        [this](std::string const &, std::exception const & e)
        {
            std::lock_guard const lock(mutex);
            errors.emplace_back(e.what());
        }};

    std::vector<std::string> get_errors()
    {
        std::lock_guard const lock(mutex);
        return errors;
    }

private:
    void configure(SCPDispatcher & dispatcher)
    {
        using Command = message::Message::Command;
        dispatcher.add_scp<EchoSCP>(Command::C_ECHO_RQ);
        dispatcher.add_scp<StoreSCP>(
            Command::C_STORE_RQ,
            [this](DataSet const & instance) { shelf.add(instance); });
        dispatcher.add_scp<FindSCP>(
            Command::C_FIND_RQ, std::make_shared<Matches>(shelf));
        dispatcher.add_scp<GetSCP>(
            Command::C_GET_RQ,
            std::make_shared<Retrieved<GetSCP::DataSetGenerator>>(shelf));
        dispatcher.add_scp<MoveSCP>(
            Command::C_MOVE_RQ, std::make_shared<Moved>(shelf, destination));
    }
};

}

#endif // ODIL_TESTS_INTEGRATION_SERVICES_ARCHIVE_SERVER_H

#ifndef ODIL_SRC_SERVICES_MOVERECEIVER_H
#define ODIL_SRC_SERVICES_MOVERECEIVER_H

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <streambuf>
#include <string>

#include "odil/Association.h"
#include "odil/AssociationParameters.h"
#include "odil/StoreCallback.h"
#include "odil/Value.h"
#include "odil/message/CMoveRequest.h"
#include "odil/message/CStoreRequest.h"
#include "services/store_instance.h"

namespace odil::services
{

// Receives the instances of a C-MOVE from associations of their own, each in a
// thread of its own, and gives them to the thread which has asked for them, one
// after the other. It does no I/O by itself.
class MoveReceiver
{
public:
    // An instance which has come, whole.
    struct Arrival
    {
        message::CStoreRequest request; // without a data set once it is read
        std::optional<StoreOutcome> outcome; // if it is known already
        bool is_done = false;
    };

    // Called by the thread which asks, with each of them: set the outcome. If
    // it throws, the peer is told a failure (0110H), the exception goes on.
    using Take = std::function<void(Arrival & arrival)>;

    // The operation of which the instances are.
    struct Operation
    {
        message::CMoveRequest const & request;
        std::string const & ae_title; // of who asks
        StoreCallback const & callback;
        std::uint32_t maximum_length; // of what is received
        std::function<void()> notify; // that there is something to be done
    };

    MoveReceiver() = default;
    MoveReceiver(MoveReceiver const &) = delete;
    MoveReceiver & operator=(MoveReceiver const &) = delete;

    // From here to end(), instances are accepted; what the operation refers to
    // is used until then.
    void begin(Operation const & operation);

    // Refuse what is still to come, without reading it.
    void refuse(StoreOutcome const & outcome);

    // Some instance is on its way, or waits to be taken.
    bool is_busy() const;

    // Take what has come; false if nothing has.
    bool take(Take const & function);

    // Take what has come, cut the associations on which more is coming, and
    // wait until no thread is concerned any more, before an exception of the
    // function goes on. May be called again.
    void end(Take const & function);

    // Any thread: answer to a request for an association.
    AssociationParameters accept(AssociationParameters const & request) const;

    // Thread of an association: receive an instance. Return the status for the
    // peer, or throw it as SCP::Exception.
    Value::Integer store(
        Association & association,
        message::CStoreRequest const & request,
        std::string const & transfer_syntax,
        std::streambuf & data_set);

private:
    class Visit;

    mutable std::mutex mutex_; // of all that follows
    std::condition_variable changed_;
    std::optional<Operation> operation_;
    std::optional<StoreOutcome> refusal_;
    std::set<Association *> visitors_;
    std::deque<Arrival *> arrivals_;

    Operation const &
    find_operation(message::CStoreRequest const & request) const;
    void hand_over(Arrival & arrival);
    void finish(Arrival & arrival);
    void notify();
};

}

#endif // ODIL_SRC_SERVICES_MOVERECEIVER_H

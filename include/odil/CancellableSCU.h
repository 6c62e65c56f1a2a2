#ifndef ODIL_CANCELLABLESCU_H
#define ODIL_CANCELLABLESCU_H

#include <mutex>

#include "odil/SCU.h"
#include "odil/export.h"
#include "odil/message/Request.h"

namespace odil
{

/// Common ground of the service class users whose operations have many
/// responses, and can be cancelled before the last of them.
/** @see PS3.7, 9.3.2.3 */
class ODIL_API CancellableSCU : public SCU
{
public:
    ~CancellableSCU() override;

    /// Cancel the operation which is under way; what still comes of it is
    /// dropped or refused, and it returns at the final response of the peer,
    /// for which a peer may take its time. Does nothing if no operation is
    /// under way.
    /** @par Thread safety Any thread. */
    void cancel();

protected:
    using SCU::SCU;

    /// Between the start and the end of an operation cancel() is of effect.
    class ODIL_API Running
    {
    public:
        /// Start of an operation of the user.
        explicit Running(CancellableSCU & scu);
        Running(Running const &) = delete;
        Running & operator=(Running const &) = delete;
        ~Running();

    private:
        CancellableSCU & scu_;
    };

    /// cancel() has been called during the operation.
    bool is_cancelled() const;

    /// Tell the peer to cancel an operation; only the first call, while it
    /// runs, does so.
    void send_cancellation(message::Request const & request);

    /// The peer has been told to cancel the operation.
    bool has_sent_cancellation() const noexcept { return has_sent_; }

private:
    mutable std::mutex mutex_; // of the two below, which cancel() uses
    bool is_running_ = false;
    bool is_cancelled_ = false;

    bool has_sent_ = false;

    void set_running(bool value);
};

}

#endif // ODIL_CANCELLABLESCU_H

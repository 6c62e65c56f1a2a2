#include "odil/CancellableSCU.h"

#include <mutex>

#include "odil/message/Cancellation.h"

namespace odil
{

CancellableSCU::Running::Running(CancellableSCU & scu) : scu_(scu)
{
    scu_.set_running(true);
    scu_.has_sent_ = false;
}

CancellableSCU::Running::~Running()
{
    scu_.set_running(false);
}

CancellableSCU::~CancellableSCU() = default;

void CancellableSCU::cancel()
{
    std::lock_guard const lock(mutex_);
    if(is_running_ && !is_cancelled_)
    {
        is_cancelled_ = true;
        get_association().interrupt();
    }
}

bool CancellableSCU::is_cancelled() const
{
    std::lock_guard const lock(mutex_);
    return is_cancelled_;
}

void CancellableSCU::send_cancellation(message::Request const & request)
{
    if(!has_sent_)
    {
        get_association().send_message(
            message::Cancellation(request.get_message_id()),
            get_affected_sop_class());
        has_sent_ = true;
    }
}

void CancellableSCU::set_running(bool value)
{
    std::lock_guard const lock(mutex_);
    is_running_ = value;
    is_cancelled_ = false;
}

}

#ifndef ODIL_SRC_ASSOCIATION_CUTTER_H
#define ODIL_SRC_ASSOCIATION_CUTTER_H

#include <mutex>

#include "odil/dul/Transport.h"

namespace odil::association
{

// Lets any thread cut the transports of an association, whichever is in use or
// will be.
class Cutter
{
public:
    void cut() noexcept
    {
        std::lock_guard const lock(mutex_);
        is_cut_ = true;
        if(transport_)
        {
            transport_->cut();
        }
    }

    // Its predecessor is not used any more, but still exists.
    void set_transport(dul::Transport & transport) noexcept
    {
        std::lock_guard const lock(mutex_);
        transport_ = &transport;
        if(is_cut_)
        {
            transport.cut();
        }
    }

private:
    std::mutex mutex_; // of the others
    bool is_cut_ = false;
    dul::Transport * transport_ = nullptr;
};

}

#endif // ODIL_SRC_ASSOCIATION_CUTTER_H

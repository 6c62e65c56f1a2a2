#ifndef ODIL_SRC_ASSOCIATION_CUTTER_H
#define ODIL_SRC_ASSOCIATION_CUTTER_H

#include <memory>
#include <mutex>
#include <set>
#include <utility>

#include "odil/dul/Transport.h"

namespace odil::association
{

// Lets any thread cut the transports of associations, those which are in use
// and those which will be.
class Cutter
{
public:
    // Names a transport as long as it may be cut.
    class Registration
    {
    public:
        Registration(std::shared_ptr<Cutter> cutter, dul::Transport & transport)
            : cutter_(std::move(cutter)), transport_(transport)
        {
            std::lock_guard const lock(cutter_->mutex_);
            cutter_->transports_.insert(&transport_);
            if(cutter_->is_cut_)
            {
                transport_.cut();
            }
        }
        Registration(Registration const &) = delete;
        Registration & operator=(Registration const &) = delete;
        ~Registration()
        {
            std::lock_guard const lock(cutter_->mutex_);
            cutter_->transports_.erase(&transport_);
        }

    private:
        std::shared_ptr<Cutter> cutter_;
        dul::Transport & transport_;
    };

    void cut() noexcept
    {
        std::lock_guard const lock(mutex_);
        is_cut_ = true;
        for(auto * transport : transports_)
        {
            transport->cut();
        }
    }

private:
    std::mutex mutex_; // of the others
    bool is_cut_ = false;
    std::set<dul::Transport *> transports_;
};

}

#endif // ODIL_SRC_ASSOCIATION_CUTTER_H

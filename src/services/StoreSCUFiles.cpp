#include <exception>
#include <map>
#include <utility>

#include "odil/Exception.h"
#include "odil/StoreSCU.h"
#include "services/StoreSCUParts.h"

namespace odil
{

// Files which are sent without waiting for each other.
class StoreSCU::Batch
{
public:
    using Callback = std::function<void(FileOutcome const &)>;

    Batch(
        StoreSCU & scu,
        std::vector<std::filesystem::path> const & paths,
        Callback const & callback)
        : scu_(scu), callback_(callback)
    {
        for(auto const & path : paths)
        {
            outcomes_.push_back({path, {}, {}, {}});
        }
    }

    std::vector<FileOutcome> run()
    {
        for(std::size_t index = 0; index != outcomes_.size(); ++index)
        {
            start(index);
            report();
        }
        while(!sent_.empty())
        {
            finish();
            report();
        }
        return std::move(outcomes_);
    }

private:
    StoreSCU & scu_;
    Callback const & callback_;
    std::vector<FileOutcome> outcomes_;
    std::map<Value::Integer, std::size_t> sent_; // positions, by message id
    std::vector<std::size_t> known_; // not reported yet
    std::exception_ptr end_; // of the association

    void start(std::size_t index)
    {
        auto & outcome = outcomes_[index];
        try
        {
            if(end_)
            {
                std::rethrow_exception(end_);
            }
            auto const file = scu_.prepare(outcome.path);
            outcome.sop_instance_uid = file.sop_instance_uid;
            Call const call(scu_, file.sop_class_uid);
            while(auto const answer = scu_.receive_before_sending())
            {
                note(*answer);
            }
            sent_[scu_.send(file, {})] = index;
        }
        catch(...) // a transcoder may throw anything
        {
            fail(index);
        }
    }

    void finish()
    {
        try
        {
            Call const call(
                scu_, scu_.outstanding_.begin()->second.sop_class_uid);
            note(scu_.receive());
        }
        catch(Exception const &)
        {
            auto const index = sent_.begin()->second;
            sent_.erase(sent_.begin());
            fail(index);
        }
    }

    void note(Answer const & answer)
    {
        auto const it =
            sent_.find(answer.response.get_message_id_being_responded_to());
        auto & outcome = outcomes_[it->second];
        outcome.response = answer.response;
        outcome.error = answer.error;
        known_.push_back(it->second);
        sent_.erase(it);
    }

    // By the exception which is being handled. When it is the end of the
    // association, it is that of all which were sent or are to be sent.
    void fail(std::size_t index)
    {
        auto const error = std::current_exception();
        outcomes_[index].error = error;
        known_.push_back(index);
        if(!end_ && !scu_.get_association().is_associated())
        {
            end_ = error;
            for(auto const & [id, other] : std::exchange(sent_, {}))
            {
                outcomes_[other].error = error;
                known_.push_back(other);
            }
        }
    }

    void report()
    {
        for(auto const index : std::exchange(known_, {}))
        {
            if(callback_)
            {
                callback_(outcomes_[index]);
            }
        }
    }
};

std::vector<StoreSCU::FileOutcome> StoreSCU::store_files(
    std::vector<std::filesystem::path> const & paths,
    std::function<void(FileOutcome const &)> const & callback)
{
    wait();
    return Batch(*this, paths, callback).run();
}

}

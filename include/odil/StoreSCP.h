#ifndef ODIL_STORESCP_H
#define ODIL_STORESCP_H

#include <memory>
#include <streambuf>
#include <string>

#include "odil/SCP.h"
#include "odil/StoreCallback.h"
#include "odil/export.h"

namespace odil
{

namespace services
{
struct StoreOutcome;
}

/// Provider of the Storage services: receive instances.
/**
 * A callback which takes the bytes of the data set gets them while they arrive,
 * the others when all of them have. Which instances are accepted, in which
 * transfer syntaxes, was negotiated with the association; what comes in the
 * presentation context of something else is refused (0122H).
 *
 * @see PS3.4, B.2; PS3.7, 9.1.1
 */
class ODIL_API StoreSCP final : public SCP
{
public:
    /// Borrow the association, which must outlive this object.
    StoreSCP(Association & association, StoreCallback callback);

    ~StoreSCP() override;

    /// Call this function from now on.
    void set_callback(StoreCallback callback);

    /// Process a request which was received. If the callback takes the bytes of
    /// the data set, it must have been called by read_data_set().
    void operator()(message::Message message) override;

    /// Call the callback if it takes the bytes of the data set.
    void read_data_set(
        message::Message & request,
        std::string const & transfer_syntax,
        std::streambuf & data_set) override;

private:
    StoreCallback callback_;
    // What a request which is being read has come to, if it is known already.
    std::unique_ptr<services::StoreOutcome> outcome_;

    void report(services::StoreOutcome const & outcome) const;
};

}

#endif // ODIL_STORESCP_H

#ifndef ODIL_GETSCU_H
#define ODIL_GETSCU_H

#include <functional>
#include <optional>
#include <streambuf>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "odil/Association.h"
#include "odil/DataSet.h"
#include "odil/RetrieveResult.h"
#include "odil/RetrieveSCU.h"
#include "odil/StoreCallback.h"
#include "odil/export.h"
#include "odil/message/CGetResponse.h"
#include "odil/message/CStoreRequest.h"
#include "odil/message/Message.h"

namespace odil
{

namespace services
{
struct StoreOutcome;
}

/// User of the services which send what matches a query, on the same
/// association.
/**
 * The SOP class must be set, e.g. to
 * registry::StudyRootQueryRetrieveInformationModelGet. For the instances, their
 * SOP classes must have been proposed and accepted with the role of this side
 * as provider: AssociationParameters::PresentationContext::Role::SCP. What
 * comes in another class is refused (0122H).
 *
 * Data sets are decoded, or their bytes given to the caller, while they arrive;
 * the peer sends an instance when the one before was answered.
 *
 * A peer which sends what is neither an instance nor a response to the query
 * cannot be understood any more: the association is aborted, and it is an
 * Exception.
 *
 * @see PS3.4, C.4.3; PS3.7, 9.1.3 and 9.3.3
 */
class ODIL_API GetSCU final : public RetrieveSCU
{
public:
    /// Called with each response of the peer, the final one included: progress.
    using GetCallback = std::function<void(message::CGetResponse const &)>;

    /// Borrow the association, which must outlive this object.
    explicit GetSCU(Association & association);
    ~GetSCU() override;

    /// Send a query, return the data sets which match; without any match, none.
    /** @throws RetrieveError failure status, or not all have come: see
     * set_accept_partial(); it carries those which came */
    std::vector<DataSet> get(DataSet const & query);

    /// Send a query, call a function with each instance, and another one with
    /// each response. They may use other associations, not this one.
    /**
     * @param query keys, with their values
     * @param store_callback see StoreCallback; what happens when it returns a
     *     failure, or throws: see RetrieveSCU
     * @param get_callback may be empty; when it throws, the operation is
     *     cancelled as by the other
     * @return what get_result() returns: look whether it is_complete()
     * @throws RetrieveError failure status, or cancelled by the peer alone
     */
    template <typename Callback>
    RetrieveResult
    get(DataSet const & query,
        Callback && store_callback,
        GetCallback const & get_callback = nullptr)
    {
        if constexpr(std::is_same_v<std::decay_t<Callback>, StoreCallback>)
        {
            return retrieve(query, store_callback, get_callback);
        }
        else
        {
            return retrieve(query, std::ref(store_callback), get_callback);
        }
    }

private:
    struct Exchange;

    RetrieveResult retrieve(
        DataSet const & query,
        StoreCallback const & store_callback,
        GetCallback const & get_callback);
    void step(Exchange & exchange);
    void receive_instance(
        Exchange & exchange,
        message::Message & message,
        std::string const & transfer_syntax,
        std::streambuf & bytes);
    std::optional<services::StoreOutcome>
    find_refusal(message::Message const & request);
    void answer(Exchange & exchange, message::Message message);
    void take(Exchange const & exchange, message::Message message);
};

}

#endif // ODIL_GETSCU_H

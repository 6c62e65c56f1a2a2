#ifndef ODIL_FINDSCU_H
#define ODIL_FINDSCU_H

#include <cstddef>
#include <exception>
#include <functional>
#include <optional>
#include <streambuf>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "odil/CancellableSCU.h"
#include "odil/DataSet.h"
#include "odil/export.h"

namespace odil
{

namespace message
{
class CFindRequest;
class CFindResponse;
class Message;
}

/// User of the services which answer to a query: Query/Retrieve, Modality
/// Worklist, …
/**
 * The SOP class must be set, e.g. to
 * registry::StudyRootQueryRetrieveInformationModelFind.
 *
 * Text of matches stays as it was received: each of them says by
 * SpecificCharacterSet in which characters it is.
 *
 * @see PS3.4, C.4.1 and K.4.1; PS3.7, 9.1.2
 */
class ODIL_API FindSCU final : public CancellableSCU
{
public:
    /// Borrow the association, which must outlive this object.
    explicit FindSCU(Association & association);
    ~FindSCU() override;

    /// Send a query, return the matches.
    /** @throws FindError failure status; carries the matches received so far */
    std::vector<DataSet> find(DataSet const & query);

    /// Send a query, call a function with each match.
    /**
     * @param query keys, with their values or empty
     * @param callback called with a `DataSet const &`, `DataSet &&` or
     *     `DataSet`; it may use other associations, not this one. If it returns
     *     false, or throws, the query is cancelled: the peer is told so,
     *     matches which it still sends are dropped, and then, at its final
     *     response, the exception goes on.
     * @throws DecodeError a match cannot be read; the query is cancelled as by
     *     the callback
     * @throws StatusError failure status, or cancelled by the peer alone
     */
    template <typename Callback>
    void find(DataSet const & query, Callback && callback)
    {
        static_assert(
            std::is_invocable_v<Callback &, DataSet &&>,
            "the callback takes a DataSet const &, DataSet && or DataSet");
        using Result = std::invoke_result_t<Callback &, DataSet &&>;
        run(query,
            [&](DataSet && match)
            {
                if constexpr(std::is_same_v<Result, bool>)
                {
                    return callback(std::move(match));
                }
                else
                {
                    callback(std::move(match));
                    return true;
                }
            });
    }

    /// Number of matches after which the query is cancelled; none, the
    /// default: no limit.
    std::optional<std::size_t> get_maximum_results() const;
    void set_maximum_results(std::optional<std::size_t> maximum);

    /// The last query has given out all its matches: it has not failed, nor
    /// was it cancelled, by whatever means, before the last of them.
    bool is_complete() const;

    /// In the last query, a match came with the warning that some of the
    /// optional keys are not supported (status FF01H).
    bool has_unsupported_keys() const;

private:
    using Callback = std::function<bool(DataSet &&)>;

    struct Progress;

    std::optional<std::size_t> maximum_results_;
    bool is_complete_ = false;
    bool has_unsupported_keys_ = false;

    void run(DataSet const & query, Callback const & callback);
    void cancel_if_unwanted(
        message::CFindRequest const & request, Progress const & progress);
    void step(
        message::CFindRequest const & request,
        Callback const & callback,
        Progress & progress);
    std::exception_ptr read(
        message::Message & response,
        std::string const & transfer_syntax,
        std::streambuf & bytes);
    void give_out(
        message::CFindResponse response,
        Callback const & callback,
        Progress & progress);
};

}

#endif // ODIL_FINDSCU_H

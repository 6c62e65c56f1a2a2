#ifndef ODIL_FINDSCU_H
#define ODIL_FINDSCU_H

#include <cstddef>
#include <exception>
#include <functional>
#include <istream>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "odil/CancellableSCU.h"
#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/unicode.h"

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
 * Unless set_utf8() is called, text of matches stays as it was received: each
 * of them says by SpecificCharacterSet in which characters it is.
 *
 * @see PS3.4, C.4.1 and K.4.1; PS3.7, 9.1.2
 */
class ODIL_API FindSCU final : public CancellableSCU
{
public:
    /// How text is converted.
    struct Utf8
    {
        /// Character sets in which the query is sent, as for
        /// as_specific_character_set(); none: the default repertoire.
        Value::Strings query_character_set = {"ISO_IR 192"};
        /// Character sets of matches which do not say theirs; none: the default
        /// repertoire.
        Value::Strings fallback_character_set = {};
        /// For text of matches which cannot be converted; a query which cannot
        /// be is always an error.
        TextErrors errors = TextErrors::Throw;
    };

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

    /// Query and matches have their text in UTF-8; none, the default: it stays
    /// as it is.
    /**
     * The query is taken as UTF-8, unless its Specific Character Set says
     * otherwise, and is sent in the character sets which are set, with the
     * Specific Character Set to say so. Each match is given out with its text
     * in UTF-8. If it cannot be converted it cannot be read: DecodeError, or
     * Exception if its character set is not known. find() throws EncodeError,
     * before anything is sent, if the query cannot be written in the sets, or
     * Exception if these are not known.
     *
     * @see PS3.4, C.4.1.1.3.1; as_utf8()
     */
    void set_utf8(std::optional<Utf8> utf8);
    std::optional<Utf8> const & get_utf8() const;

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
    std::optional<Utf8> utf8_;
    bool is_complete_ = false;
    bool has_unsupported_keys_ = false;

    void run(DataSet const & query, Callback const & callback);
    void cancel_if_unwanted(
        message::CFindRequest const & request, Progress const & progress);
    void step(
        message::CFindRequest const & request,
        Callback const & callback,
        Progress & progress);
    void take(
        message::CFindResponse response,
        std::exception_ptr const & unreadable,
        Callback const & callback,
        Progress & progress);
    std::exception_ptr read(
        message::Message & response,
        std::string const & transfer_syntax,
        std::istream & stream);
    void give_out(
        message::CFindResponse response,
        Callback const & callback,
        Progress & progress);
};

}

#endif // ODIL_FINDSCU_H

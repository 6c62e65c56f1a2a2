#ifndef ODIL_STORESCU_H
#define ODIL_STORESCU_H

#include <cstddef>
#include <exception>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "odil/Association.h"
#include "odil/DataSet.h"
#include "odil/SCU.h"
#include "odil/StoreError.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/CStoreResponse.h"
#include "odil/message/Message.h"

namespace odil
{

namespace message
{
class CStoreRequest;
}

namespace services
{
class StoredFile;
}

/// User of the services which store instances: data sets and files.
/**
 * The SOP class need not be set: it is that of each instance. If it is set,
 * instances of other classes are refused before they are sent.
 *
 * An instance goes in the presentation context of its SOP class and of its
 * transfer syntax, as it is. If there is none, but pixel data need not be
 * compressed or decompressed, it is written in another transfer syntax which
 * the peer has accepted. If it need, the transcoder of the application is
 * asked; without one, or if it declines, the Exception says which transfer
 * syntax was needed, and which were proposed and accepted.
 *
 * Operations throw what is said of SCU, and
 * - Exception: SOP class or instance of a data set or a file are not known, or
 *   are not those that were set; the file cannot be read (the message names
 *   it), or there is no context for it; the association goes on, unless a part
 *   of the file had been sent;
 * - StatusError: the peer has answered that the instance is not stored;
 * warnings (BxxxH) are not errors;
 * - Exception: the peer has answered for another instance; the association is
 *   aborted.
 *
 * @par Several at a time
 * start() and start_file() do not wait for the response. How many requests may
 * be outstanding was negotiated (PS3.7, D.3.3.3), see
 * AssociationParameters::set_maximum_number_operations_invoked(); if nothing
 * was, start() sends one request after the response to the other. wait() must
 * be called before the association is used for anything else. If the
 * association ends before, and is made again, the next call throws an Exception
 * which names those which were started and not answered, and sends nothing.
 *
 * @par Time-outs
 * The time-out of the operation is for each call, in store_files() for each
 * file.
 *
 * @see PS3.4, B.2; PS3.7, 9.1.1
 */
class ODIL_API StoreSCU final : public SCU
{
public:
    /// Gets the response to a request which was started, and the instance.
    using ResponseCallback = std::function<void(
        message::CStoreResponse const & response,
        Value::String const & sop_instance_uid)>;

    /// Compresses or decompresses the pixel data of an instance.
    /**
     * @param data_set the instance, of which no context has the transfer
     *     syntax; this may be empty if pixel data is not compressed
     * @param transfer_syntaxes those which the peer has accepted for its SOP
     *     class, at least one, in the order of the presentation contexts, which
     *     is that of preference
     * @return the instance, in one of these transfer syntaxes, which is set by
     *     DataSet::set_transfer_syntax(); nothing if this cannot be done
     */
    using Transcoder = std::function<std::optional<DataSet>(
        DataSet const & data_set,
        std::vector<std::string> const & transfer_syntaxes)>;

    /// What has become of one of several files.
    struct FileOutcome
    {
        std::filesystem::path path; ///< The file.
        Value::String sop_instance_uid; ///< Empty if it could not be read.
        /// What the peer has answered, if it has.
        std::optional<message::CStoreResponse> response;
        /// Why it is not known to be stored; null if it is.
        std::exception_ptr error;

        /// The peer has stored it, with or without a warning.
        bool is_stored() const noexcept { return !error; }
    };

    /// Borrow the association, which must outlive this object.
    explicit StoreSCU(Association & association);
    ~StoreSCU() override;

    using SCU::set_affected_sop_class;

    /// Choose the SOP class of a data set: SOPClassUID or, if there is none,
    /// MediaStorageSOPClassUID, of file meta information merged in it.
    /** @throws Exception it has neither */
    void set_affected_sop_class(DataSet const & data_set);

    /// How urgent the requests are; default: medium.
    message::Message::Priority get_priority() const;
    void set_priority(message::Message::Priority priority);

    /// Called with the response to each request which was started, in the order
    /// in which they arrive; none, the default: see wait().
    /** It may use other associations, not this one. If it throws, the exception
     * goes on; the other requests stay outstanding. */
    void set_response_callback(ResponseCallback callback);

    /// Called with instances, of data sets and files, which cannot be sent
    /// without compressing or decompressing pixel data; none, the default: they
    /// are not sent.
    /**
     * What it returns is sent if it is in one of the transfer syntaxes, and of
     * the same SOP class; otherwise this is an Exception. Its SOP instance may
     * be another one, as that of an image which was compressed with loss has to
     * be (PS3.3, C.7.6.1.1.5): it is the one of the request.
     *
     * What it throws reaches the caller unchanged (of store_files(): is the
     * error of the file). Nothing has been sent then, and the association goes
     * on; nor does the time of the operation run while the transcoder works.
     * It must not use this object or its association.
     */
    void set_transcoder(Transcoder transcoder);

    /// @name One at a time
    /// Wait for the requests which were started, then send one, and return its
    /// response, whose status is success or a warning.
    /// @{

    /// Send a data set.
    /**
     * @param data_set with SOPInstanceUID (or MediaStorageSOPInstanceUID);
     *     elements of the groups 0000 and 0002 are not sent
     * @param move_originator_ae_title of the application which asked for the
     *     C-MOVE, if this is part of one
     * @param move_originator_message_id of that C-MOVE; -1: none
     * @throws EncodeError it cannot be written; the association goes on
     */
    message::CStoreResponse store(
        DataSet const & data_set,
        Value::String const & move_originator_ae_title = "",
        Value::Integer move_originator_message_id = -1);

    /// Send a file, whose bytes go as they are in the transfer syntax of the
    /// file, if this was accepted; memory is that of some PDUs then.
    /** SOP class and instance are those of the meta information. */
    message::CStoreResponse store_file(
        std::filesystem::path const & path,
        Value::String const & move_originator_ae_title = "",
        Value::Integer move_originator_message_id = -1);
    /// @}

    /// @name Several at a time
    /// @{

    /// Send a data set as soon as there may be one more outstanding request.
    /**
     * Takes the responses which have arrived, or must arrive before; parameters
     * as for store().
     *
     * @return id of the request
     * @throws StoreError requests started before have failed, and there is no
     *     callback: nothing is outstanding, nothing was sent
     */
    Value::Integer start(
        DataSet const & data_set,
        Value::String const & move_originator_ae_title = "",
        Value::Integer move_originator_message_id = -1);

    /// Same for a file; parameters as for store_file().
    Value::Integer start_file(
        std::filesystem::path const & path,
        Value::String const & move_originator_ae_title = "",
        Value::Integer move_originator_message_id = -1);

    /// Receive the responses to all outstanding requests.
    /** @throws StoreError some have failed, and there is no callback */
    void wait();

    /// SOP instances of the requests which have not been answered, in the order
    /// in which they were sent: those which are outstanding or, when the
    /// association is over, of which nobody knows what has become.
    std::vector<Value::String> get_unanswered() const;

    /// Failures which no callback was there to be told, and no exception has
    /// told yet.
    std::vector<StoreError::Failure> const & get_failures() const;

    /// Send files, as many at a time as may be.
    /**
     * A file which cannot be read or sent, or which fails, does not stop the
     * others. If the association ends, those which were not answered or not
     * sent have that error.
     *
     * @param paths of the files
     * @param callback called with each outcome, when it is known, in any order;
     *     if it throws, the exception goes on
     * @return an outcome for each file, in the order of the files
     * @throws StoreError as wait(), for requests started before
     */
    [[nodiscard]] std::vector<FileOutcome> store_files(
        std::vector<std::filesystem::path> const & paths,
        std::function<void(FileOutcome const &)> const & callback = nullptr);
    /// @}

private:
    struct Outgoing;
    struct Answer;
    class Call;
    class Batch;

    // Whose request has been sent.
    struct Instance
    {
        Value::String sop_class_uid;
        Value::String sop_instance_uid;
        std::size_t number = 0; // in the order of sending
        bool is_started = false; // its caller has gone on
    };

    // Of the C-MOVE of which the request is part, if it is.
    struct Originator
    {
        Value::String ae_title;
        Value::Integer message_id = -1;
    };

    message::Message::Priority priority_ = message::Message::Priority::MEDIUM;
    ResponseCallback callback_;
    Transcoder transcoder_;
    std::map<Value::Integer, Instance> outstanding_; // by message id
    std::size_t sent_ = 0; // requests
    std::vector<StoreError::Failure> failures_;

    std::size_t get_window();
    Outgoing prepare(DataSet const & data_set);
    Outgoing prepare(std::filesystem::path const & path);
    Outgoing prepare(
        DataSet && data_set,
        Value::String const & sop_class_uid,
        Value::String const & sop_instance_uid);
    std::optional<DataSet> transcode(
        DataSet const & data_set,
        Value::String const & sop_class_uid,
        std::string const & name);
    void check_class(
        Value::String const & sop_class_uid, std::string const & what) const;

    message::CStoreResponse
    exchange(Outgoing const & instance, Originator const & originator);
    Value::Integer
    start(Outgoing const & instance, Originator const & originator);
    Value::Integer
    send(Outgoing const & instance, Originator const & originator);
    void send(
        message::CStoreRequest const & request,
        Value::String const & sop_class_uid,
        DataSet const & data_set);
    void
    send(message::CStoreRequest const & request, services::StoredFile & file);

    std::optional<Answer> receive_before_sending();
    Answer receive();
    std::optional<Answer> receive_message();
    void receive_all();
    void give_out(Answer const & answer);
    void forget_outstanding();
    void throw_failures();
};

}

#endif // ODIL_STORESCU_H

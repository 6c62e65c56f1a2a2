#ifndef ODIL_SRC_ASSOCIATION_UPPERLAYER_H
#define ODIL_SRC_ASSOCIATION_UPPERLAYER_H

#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "association/DataPDUs.h"
#include "association/ReceiveBuffer.h"
#include "association/ReceivedPDU.h"
#include "association/TimeLimit.h"
#include "dul/StateMachine.h"
#include "odil/NetworkError.h"
#include "odil/TimeoutError.h"
#include "odil/dul/Transport.h"
#include "odil/pdu/AAbort.h"
#include "odil/pdu/AAssociateAC.h"
#include "odil/pdu/AAssociateRJ.h"
#include "odil/pdu/AAssociateRQ.h"
#include "odil/pdu/PDVHeader.h"

namespace odil::association
{

// The upper layer service provider of one association (PS3.8, 9): does on a
// transport what the state machine asks for.
//
// Functions throw AssociationRejected, AssociationReleased, AssociationAborted,
// NetworkError, TimeoutError; the association is over then, the transport is
// closed, and get_end() says why.
class UpperLayer
{
public:
    // The transport is not open for a requestor, and is for an acceptor; artim
    // is the time for the negotiation and for the release.
    UpperLayer(
        std::unique_ptr<dul::Transport> transport,
        dul::Role role,
        Timeout artim);

    // Refuse longer P-DATA-TFs; 0: none. What the peer is told.
    void set_maximum_length(std::uint32_t length) noexcept
    {
        maximum_length_ = length;
    }

    // For what another thread may do with it.
    dul::Transport & get_transport() noexcept { return *transport_; }

    dul::Role get_role() const noexcept { return machine_.get_role(); }
    bool is_established() const noexcept;

    // Throw an Exception which says why there is no association.
    void require_established() const;

    // Throw again the error which has ended the association, or an Exception as
    // above if there was none: somebody may have caught it.
    void rethrow_error() const;

    // Why there is no association any more; empty if there was none.
    std::string const & get_end() const noexcept { return end_; }

    // Requestor: connect, send the request, wait for the answer.
    pdu::AAssociateAC request(
        std::string const & host,
        std::uint16_t port,
        Timeout tcp,
        pdu::AAssociateRQ const & request);

    // Acceptor: wait for a request; then one of accept() and reject().
    pdu::AAssociateRQ receive_request();
    void accept(pdu::AAssociateAC const & acceptance);
    void reject(pdu::AAssociateRJ const & rejection);

    // Acceptor: there is a request which has not been answered.
    bool is_asked() const noexcept;

    // What reject() was called with last.
    pdu::AAssociateRJ const & get_rejection() const noexcept
    {
        return rejection_;
    }

    void release(TimeLimit const & limit);
    void abort(pdu::AAbort const & pdu, std::string const & why) noexcept;

    // The peer has sent what makes no sense: abort, throw AssociationAborted.
    [[noreturn]] void
    refuse(pdu::AAbort::Reason reason, std::string const & why);

    // Send fragments of messages.
    void send(DataPDUs const & pdus, TimeLimit const & limit);

    // Wait for the next fragment; the current one has been read.
    pdu::PDVHeader const & receive(TimeLimit const & limit);

    // Bytes of the current fragment which have not been read yet.
    std::size_t get_remaining() const noexcept { return pdv_remaining_; }

    // Read bytes of the current fragment, at least one: to a place of the
    // caller …
    std::size_t
    read(void * destination, std::size_t size, TimeLimit const & limit);

    // … or where they are, until the next call of any other function.
    std::pair<char *, std::size_t> view(TimeLimit const & limit);

    // Wait for the peer to send something; false if woken up by wake().
    bool wait(TimeLimit const & limit);

    // The same, but the end of the time is no more than another false.
    bool wait_until(dul::Deadline deadline);

private:
    using Bytes = std::vector<std::uint8_t>;

    std::unique_ptr<dul::Transport> transport_;
    ReceiveBuffer buffer_;
    dul::StateMachine machine_;
    std::uint32_t maximum_length_ = 0;
    Timeout artim_;
    std::string end_;
    std::exception_ptr error_; // which was the end
    pdu::AAssociateRJ rejection_;

    // What is left of the P-DATA-TF and of its current fragment.
    std::size_t pdu_remaining_ = 0;
    std::size_t pdv_remaining_ = 0;
    pdu::PDVHeader pdv_;

    // The last PDU which was not a P-DATA-TF.
    ReceivedPDU received_{};

    TimeLimit start_artim() const;
    dul::Indication
    perform(dul::Event event, Bytes const & pdu, TimeLimit const & limit);
    void write(
        dul::ConstBuffer const * pieces,
        std::size_t count,
        TimeLimit const & limit);
    dul::Indication receive_pdu(TimeLimit const & limit);
    dul::Indication handle(dul::Event event, TimeLimit const & limit);
    void step_release(bool & is_collision, TimeLimit const & limit);
    void confirm_release(TimeLimit const & limit);
    [[noreturn]] void reject_fault(TimeLimit const & limit);
    void read_pdv_header(TimeLimit const & limit);
    void receive_last_words();
    void skip(TimeLimit const & limit);

    [[noreturn]] void refuse(
        dul::Event event, pdu::AAbort::Reason reason, std::string const & why);
    template <typename Error> [[noreturn]] void fail(Error const & error);
    void leave(std::string const & why) noexcept;
    void linger(dul::Deadline deadline) noexcept;

    // Run f; the end of a time limit or of the connection is that of the
    // association.
    template <typename F>
    void attempt(char const * what, TimeLimit const & limit, F && f)
    {
        try
        {
            f();
        }
        catch(dul::DeadlineExpired const &)
        {
            auto const value = limit.value.value_or(Timeout::value_type());
            TimeoutError const error(limit.which, value, what);
            abort({}, error.what());
            error_ = std::make_exception_ptr(error);
            throw error;
        }
        catch(NetworkError const & e)
        {
            leave(e.what());
            error_ = std::current_exception();
            throw;
        }
    }
};

}

#endif // ODIL_SRC_ASSOCIATION_UPPERLAYER_H

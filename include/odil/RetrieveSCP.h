#ifndef ODIL_RETRIEVESCP_H
#define ODIL_RETRIEVESCP_H

#include <functional>

#include "odil/DataSet.h"
#include "odil/SCP.h"
#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/CompositeRequest.h"

namespace odil
{

/// Common ground of the providers which send instances: C-GET and C-MOVE.
/**
 * Each data set of the generator is sent by a C-STORE sub-operation; the peer
 * is told after each of them how many there are, and what has become of them.
 * An instance which cannot be sent, be it that the generator throws when it is
 * asked for it, or which is refused, is counted as a failure and listed by its
 * SOP instance UID; the others go on. A cancellation of the peer is looked for
 * between the sub-operations. The final status is
 * - 0000H: all were stored without a warning, or there was nothing to send;
 * - B000H: some failed, or gave a warning;
 * - A702H: all have failed;
 * - FE00H: cancelled.
 *
 * @see PS3.4, C.4.2.3 and C.4.3.3; PS3.7, 9.1.3 and 9.1.4
 */
class ODIL_API RetrieveSCP : public SCP
{
public:
    /// Where the instances come from which answer a request.
    class ODIL_API DataSetGenerator : public SCP::DataSetGenerator
    {
    public:
        ~DataSetGenerator() override;

        /// How many data sets there are for the current request.
        virtual unsigned int count() const = 0;
    };

    ~RetrieveSCP() override;

protected:
    /// Work on an association, without taking ownership of it.
    explicit RetrieveSCP(Association & association);

    /// Send an instance, return the status of the response; throw if it cannot
    /// be sent.
    using Store = std::function<Value::Integer(DataSet && instance)>;

    /// Send all instances of the generator, which is initialized, call a
    /// function, send the final response.
    template <typename Response>
    void perform(
        message::CompositeRequest const & request,
        DataSetGenerator & generator,
        Store const & store,
        std::function<void()> const & finish = [] {});

    /// Say that the peer has cancelled the operation which is under way.
    void set_cancelled() noexcept { is_cancelled_ = true; }

private:
    struct Progress;

    bool is_cancelled_ = false;

    template <typename Response>
    void respond(
        message::CompositeRequest const & request,
        Value::Integer status,
        Progress const & progress);

    void step(
        DataSetGenerator const & generator,
        Store const & store,
        Progress & progress);
};

}

#endif // ODIL_RETRIEVESCP_H

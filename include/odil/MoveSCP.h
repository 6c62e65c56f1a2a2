#ifndef ODIL_MOVESCP_H
#define ODIL_MOVESCP_H

#include <functional>
#include <memory>

#include "odil/Association.h"
#include "odil/RetrieveSCP.h"
#include "odil/export.h"

namespace odil
{

namespace message
{
class CMoveRequest;
}

/// Provider of the services which send what matches a query to an application,
/// on an association of its own.
/**
 * It is made if there is something to send, and released at the end. If it
 * cannot be made, the answer is A702H with the reason, all sub-operations have
 * failed, and no instance is asked for; if it ends on the way, those which were
 * not sent have failed.
 *
 * @see PS3.4, C.4.2; PS3.7, 9.1.4
 */
class ODIL_API MoveSCP final : public RetrieveSCP
{
public:
    /// Where the instances come from which answer a request, and where they
    /// are to go.
    class ODIL_API DataSetGenerator : public RetrieveSCP::DataSetGenerator
    {
    public:
        ~DataSetGenerator() override;

        /// Association to be made with the destination of a request, with the
        /// presentation contexts for the instances; not associated yet.
        /** @throws SCP::Exception with status A801H: there is no such
         * destination */
        virtual Association
        get_association(message::CMoveRequest const & request) const = 0;
    };

    /// Borrow the association, which must outlive this object.
    MoveSCP(
        Association & association, std::shared_ptr<DataSetGenerator> generator);

    /// Borrow the generator too.
    MoveSCP(Association & association, DataSetGenerator & generator);

    ~MoveSCP() override;

    void operator()(message::Message message) override;

private:
    std::shared_ptr<DataSetGenerator> generator_;

    void move(message::CMoveRequest const & request);
    void associate(Association & destination) const;
    void attempt(std::function<void()> const & function) const;
};

}

#endif // ODIL_MOVESCP_H

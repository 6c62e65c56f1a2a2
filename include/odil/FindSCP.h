#ifndef ODIL_FINDSCP_H
#define ODIL_FINDSCP_H

#include <memory>

#include "odil/SCP.h"
#include "odil/export.h"

namespace odil
{

/// Provider of the services which answer to a query: Query/Retrieve, Modality
/// Worklist, …
/**
 * Each data set of the generator is a match; between them, a cancellation of
 * the peer is looked for, which ends the query (FE00H). If the generator
 * throws, what was sent before stays valid for the peer, and the final response
 * is the failure.
 *
 * @see PS3.4, C.4.1 and K.4.1; PS3.7, 9.1.2
 */
class ODIL_API FindSCP final : public SCP
{
public:
    /// Borrow the association, which must outlive this object.
    FindSCP(
        Association & association, std::shared_ptr<DataSetGenerator> generator);

    /// Borrow the generator too.
    FindSCP(Association & association, DataSetGenerator & generator);

    ~FindSCP() override;

    void operator()(message::Message message) override;

private:
    std::shared_ptr<DataSetGenerator> generator_;
};

}

#endif // ODIL_FINDSCP_H

#ifndef ODIL_GETSCP_H
#define ODIL_GETSCP_H

#include <memory>
#include <string>

#include "odil/RetrieveSCP.h"
#include "odil/export.h"

namespace odil
{

namespace message
{
class CGetRequest;
}

/// Provider of the services which send what matches a query on the same
/// association.
/**
 * An instance goes in a presentation context of its SOP class for which the
 * user has proposed to be the provider; compressed pixel data needs its own.
 *
 * @see PS3.4, C.4.3; PS3.7, 9.1.3
 */
class ODIL_API GetSCP final : public RetrieveSCP
{
public:
    /// Borrow the association, which must outlive this object.
    GetSCP(
        Association & association, std::shared_ptr<DataSetGenerator> generator);

    /// Borrow the generator too.
    GetSCP(Association & association, DataSetGenerator & generator);

    ~GetSCP() override;

    void operator()(message::Message message) override;

private:
    std::shared_ptr<DataSetGenerator> generator_;

    Value::Integer
    store(message::CGetRequest const & request, DataSet && instance);
    message::Message receive(message::CGetRequest const & request);
};

}

#endif // ODIL_GETSCP_H

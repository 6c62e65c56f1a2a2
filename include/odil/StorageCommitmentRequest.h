#ifndef ODIL_STORAGECOMMITMENTREQUEST_H
#define ODIL_STORAGECOMMITMENTREQUEST_H

#include <string>
#include <tuple>
#include <vector>

#include "odil/DataSet.h"
#include "odil/export.h"
#include "odil/uid.h"

namespace odil
{

namespace message
{
class NActionRequest;
}

/// Transaction in which the peer is asked to keep instances safely.
/**
 * A value; to be kept until the report on it has come, which may be days later,
 * on another association.
 *
 * @see PS3.4, J.3.2
 */
class ODIL_API StorageCommitmentRequest
{
public:
    /// An instance.
    struct Reference
    {
        std::string sop_class_uid; ///< SOP class of the instance
        std::string sop_instance_uid; ///< its own UID

        /// Same class and same instance.
        friend bool operator==(Reference const & left, Reference const & right)
        {
            return left.tie() == right.tie();
        }
        /// Another class or another instance.
        friend bool operator!=(Reference const & left, Reference const & right)
        {
            return left.tie() != right.tie();
        }
        /// By class, then by instance.
        friend bool operator<(Reference const & left, Reference const & right)
        {
            return left.tie() < right.tie();
        }

    private:
        std::tuple<std::string const &, std::string const &> tie() const
        {
            return {sop_class_uid, sop_instance_uid};
        }
    };

    /// Reference to an instance, from its data set or from the meta-information
    /// of its file.
    /** @throws Exception it has no SOP class or no instance UID */
    static Reference make_reference(DataSet const & data_set);

    /// Ask for these instances.
    /** @throws Exception there are none, or the transaction has no UID */
    explicit StorageCommitmentRequest(
        std::vector<Reference> references,
        std::string transaction_uid = generate_uid());

    /// Request which a provider has received.
    /** @throws SCP::Exception it is not one: has the status to be answered */
    explicit StorageCommitmentRequest(message::NActionRequest const & request);

    /// Instances which are to be committed.
    std::vector<Reference> const & get_references() const
    {
        return references_;
    }

    /// Unique name of the transaction.
    std::string const & get_transaction_uid() const { return transaction_uid_; }

    /// Information of the N-ACTION request.
    DataSet as_data_set() const;

private:
    std::vector<Reference> references_;
    std::string transaction_uid_;
};

}

#endif // ODIL_STORAGECOMMITMENTREQUEST_H

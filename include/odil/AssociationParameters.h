#ifndef ODIL_ASSOCIATIONPARAMETERS_H
#define ODIL_ASSOCIATIONPARAMETERS_H

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "odil/export.h"
#include "odil/pdu/PresentationContextAC.h"
#include "odil/pdu/SOPClassCommonExtendedNegotiation.h"
#include "odil/pdu/SOPClassExtendedNegotiation.h"

namespace odil
{

/// What one side of an association proposes, or what both have agreed on.
/**
 * A value. The setters can be chained and throw an Exception if a parameter is
 * out of its range; what they are given is sent as it is, nothing is added.
 *
 * @see PS3.8, 7.1.1; PS3.7, annex D
 */
class ODIL_API AssociationParameters
{
public:
    /// SOP class, with the transfer syntaxes in which its data may travel.
    /** @see PS3.8, 7.1.1.13 */
    struct ODIL_API PresentationContext
    {
        /// Role of the side which requests the association.
        /** @see PS3.7, D.3.3.4 */
        enum class Role
        {
            Unspecified, ///< Not negotiated, which makes it SCU.
            None,
            SCU,
            SCP,
            Both
        };

        /// Answer of the other side (PS3.8, table 9-18).
        using Result = pdu::PresentationContextAC::Result;

        std::uint8_t id; ///< Odd; 0 to have it assigned.
        /// UID of the SOP class, or of another abstract syntax.
        std::string abstract_syntax;
        /// In the order of preference; once accepted, the one that is used.
        std::vector<std::string> transfer_syntaxes;
        Role role;
        Result result; ///< No meaning until answered.

        /// The identifier is assigned where it is not given.
        PresentationContext(
            std::string abstract_syntax_,
            std::vector<std::string> transfer_syntaxes_,
            Role role_ = Role::Unspecified,
            Result result_ = Result::NoReason);

        /// The identifier is odd, or 0.
        PresentationContext(
            std::uint8_t id_,
            std::string abstract_syntax_,
            std::vector<std::string> transfer_syntaxes_,
            Role role_ = Role::Unspecified,
            Result result_ = Result::NoReason);

        /// The requestor of the association may be user of the service.
        bool allows_scu() const noexcept;

        /// The requestor of the association may be provider of the service.
        bool allows_scp() const noexcept;
    };

    /// Who requests the association.
    /** @see PS3.7, D.3.3.7 */
    struct ODIL_API UserIdentity
    {
        /// How the user is identified.
        enum class Type : std::uint8_t
        {
            None = 0,
            Username = 1,
            UsernameAndPassword = 2,
            Kerberos = 3,
            SAML = 4,
            JWT = 5
        };

        /// Tells which of the fields have a meaning.
        Type type = Type::None;
        std::string primary_field; ///< User name, ticket, assertion or token.
        std::string secondary_field; ///< Password.
    };

    /// Application information for a SOP class.
    using SOPClassExtendedNegotiation = pdu::SOPClassExtendedNegotiation;

    /// Service class and related general SOP classes of a SOP class.
    using SOPClassCommonExtendedNegotiation =
        pdu::SOPClassCommonExtendedNegotiation;

    /// No AE title and no presentation context.
    AssociationParameters();

    /// AE title of the side which accepts the association.
    std::string const & get_called_ae_title() const { return called_ae_title_; }
    /// 1 to 16 characters; leading and trailing spaces are dropped
    /// (PS3.5, 6.2).
    AssociationParameters & set_called_ae_title(std::string const & title);

    /// AE title of the side which requests the association.
    std::string const & get_calling_ae_title() const
    {
        return calling_ae_title_;
    }
    /// @copydoc set_called_ae_title
    AssociationParameters & set_calling_ae_title(std::string const & title);

    /// What the association is for: abstract and transfer syntaxes.
    std::vector<PresentationContext> const & get_presentation_contexts() const
    {
        return presentation_contexts_;
    }
    /// At most 128; ids of 0 are replaced, others must be odd and unique.
    AssociationParameters &
    set_presentation_contexts(std::vector<PresentationContext> contexts);

    /// Who requests the association; default: nobody in particular.
    UserIdentity const & get_user_identity() const { return user_identity_; }
    AssociationParameters & set_user_identity(UserIdentity identity);
    AssociationParameters & set_user_identity_to_none();
    AssociationParameters & set_user_identity_to_username(std::string username);
    AssociationParameters & set_user_identity_to_username_and_password(
        std::string username, std::string password);
    AssociationParameters & set_user_identity_to_kerberos(std::string ticket);
    AssociationParameters & set_user_identity_to_saml(std::string assertion);
    AssociationParameters & set_user_identity_to_jwt(std::string token);

    /// The peer is to answer to the user identity; default: false.
    bool get_user_identity_response_requested() const
    {
        return user_identity_response_requested_;
    }
    AssociationParameters & set_user_identity_response_requested(bool value);

    /// What the peer answered to the user identity: none if it said nothing,
    /// which is how a peer behaves that does not look at user identities.
    std::optional<std::string> const & get_user_identity_response() const
    {
        return user_identity_response_;
    }
    AssociationParameters &
    set_user_identity_response(std::optional<std::string> response);

    /// Longest P-DATA-TF that is accepted, in bytes without its header; 0: no
    /// limit. Default: 16384.
    std::uint32_t get_maximum_length() const { return maximum_length_; }
    /// 0 or at least 8, so that a message can make its way.
    AssociationParameters & set_maximum_length(std::uint32_t length);

    /// Operations which the requestor may have outstanding; 0: no limit.
    std::uint16_t get_maximum_number_operations_invoked() const
    {
        return maximum_number_operations_invoked_;
    }
    AssociationParameters &
    set_maximum_number_operations_invoked(std::uint16_t number);

    /// Operations which the acceptor may have outstanding; 0: no limit.
    std::uint16_t get_maximum_number_operations_performed() const
    {
        return maximum_number_operations_performed_;
    }
    AssociationParameters &
    set_maximum_number_operations_performed(std::uint16_t number);

    /// Options of SOP classes (PS3.7, D.3.3.5); default: none.
    std::vector<SOPClassExtendedNegotiation> const &
    get_sop_class_extended_negotiation() const
    {
        return sop_class_extended_negotiation_;
    }
    AssociationParameters & set_sop_class_extended_negotiation(
        std::vector<SOPClassExtendedNegotiation> negotiation);

    /// Generalizations of SOP classes (PS3.7, D.3.3.6); default: none.
    std::vector<SOPClassCommonExtendedNegotiation> const &
    get_sop_class_common_extended_negotiation() const
    {
        return sop_class_common_extended_negotiation_;
    }
    AssociationParameters & set_sop_class_common_extended_negotiation(
        std::vector<SOPClassCommonExtendedNegotiation> negotiation);

    /// Which software this is; default: that of the library (odil/uid.h).
    std::string const & get_implementation_class_uid() const
    {
        return implementation_class_uid_;
    }
    AssociationParameters &
    set_implementation_class_uid(std::string const & uid);

    /// At most 16 characters, which is checked when it is sent; may be empty.
    std::string const & get_implementation_version_name() const
    {
        return implementation_version_name_;
    }
    AssociationParameters &
    set_implementation_version_name(std::string const & name);

private:
    std::string called_ae_title_;
    std::string calling_ae_title_;
    std::vector<PresentationContext> presentation_contexts_;
    UserIdentity user_identity_;
    bool user_identity_response_requested_ = false;
    std::optional<std::string> user_identity_response_;
    std::uint32_t maximum_length_ = 16384;
    std::uint16_t maximum_number_operations_invoked_ = 1;
    std::uint16_t maximum_number_operations_performed_ = 1;
    std::vector<SOPClassExtendedNegotiation> sop_class_extended_negotiation_;
    std::vector<SOPClassCommonExtendedNegotiation>
        sop_class_common_extended_negotiation_;
    std::string implementation_class_uid_;
    std::string implementation_version_name_;

    friend ODIL_API bool operator==(
        AssociationParameters const & left,
        AssociationParameters const & right);
};

/// Field-wise equality.
ODIL_API bool operator==(
    AssociationParameters::PresentationContext const & left,
    AssociationParameters::PresentationContext const & right);
/// Field-wise equality.
ODIL_API bool operator==(
    AssociationParameters::UserIdentity const & left,
    AssociationParameters::UserIdentity const & right);
/// Same value of every parameter.
ODIL_API bool operator==(
    AssociationParameters const & left, AssociationParameters const & right);
/// Negation of ==.
ODIL_API bool operator!=(
    AssociationParameters const & left, AssociationParameters const & right);

}

#endif // ODIL_ASSOCIATIONPARAMETERS_H

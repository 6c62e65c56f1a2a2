#include "odil/AssociationParameters.h"

#include <algorithm>
#include <bitset>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "association/contexts.h"
#include "odil/Exception.h"
#include "odil/uid.h"

namespace odil
{

namespace
{

using Parameters = AssociationParameters;

constexpr std::size_t maximum_contexts = 128; // odd numbers from 1 to 255

// PS3.5, 6.2: AE.
std::string check_ae_title(std::string const & title)
{
    auto const begin = title.find_first_not_of(' ');
    if(begin == std::string::npos)
    {
        throw Exception(
            "An AE title needs 1 to 16 characters, not only spaces");
    }
    auto stripped =
        title.substr(begin, title.find_last_not_of(' ') + 1 - begin);
    auto const is_forbidden = [](unsigned char c)
    { return c < 0x20 || c > 0x7e || c == '\\'; };
    if(stripped.size() > 16
       || std::any_of(stripped.begin(), stripped.end(), is_forbidden))
    {
        throw Exception(
            "\"" + stripped
            + "\" is not an AE title: 1 to 16 characters of ASCII, no "
              "backslash, no control characters");
    }
    return stripped;
}

void check_uid(std::string const & uid, char const * what)
{
    if(!association::is_uid(uid))
    {
        throw Exception(std::string(what) + ": \"" + uid + "\" is not a UID");
    }
}

// Give an id to the contexts which have none (PS3.8, 7.1.1.13).
void assign_ids(std::vector<Parameters::PresentationContext> & contexts)
{
    std::bitset<256> used;
    for(auto const & context : contexts)
    {
        if(context.id == 0)
        {
            continue;
        }
        if(context.id % 2 == 0 || used[context.id])
        {
            throw Exception(
                "Presentation context id " + std::to_string(context.id)
                + " is even, or there twice");
        }
        used[context.id] = true;
    }
    unsigned int next = 1;
    for(auto & context : contexts)
    {
        if(context.id == 0)
        {
            while(used[next])
            {
                next += 2;
            }
            context.id = static_cast<std::uint8_t>(next);
            used[next] = true;
        }
    }
}

}

Parameters::PresentationContext::PresentationContext(
    std::string abstract_syntax_,
    std::vector<std::string> transfer_syntaxes_,
    Role role_,
    Result result_)
    : PresentationContext(
        0,
        std::move(abstract_syntax_),
        std::move(transfer_syntaxes_),
        role_,
        result_)
{
}

Parameters::PresentationContext::PresentationContext(
    std::uint8_t id_,
    std::string abstract_syntax_,
    std::vector<std::string> transfer_syntaxes_,
    Role role_,
    Result result_)
    : id(id_), abstract_syntax(std::move(abstract_syntax_)),
      transfer_syntaxes(std::move(transfer_syntaxes_)), role(role_),
      result(result_)
{
}

bool Parameters::PresentationContext::allows_scu() const noexcept
{
    return role == Role::Unspecified || role == Role::SCU || role == Role::Both;
}

bool Parameters::PresentationContext::allows_scp() const noexcept
{
    return role == Role::SCP || role == Role::Both;
}

Parameters::AssociationParameters()
    : implementation_class_uid_(odil::implementation_class_uid),
      implementation_version_name_(odil::implementation_version_name)
{
}

Parameters & Parameters::set_called_ae_title(std::string const & title)
{
    called_ae_title_ = check_ae_title(title);
    return *this;
}

Parameters & Parameters::set_calling_ae_title(std::string const & title)
{
    calling_ae_title_ = check_ae_title(title);
    return *this;
}

Parameters &
Parameters::set_presentation_contexts(std::vector<PresentationContext> contexts)
{
    if(contexts.size() > maximum_contexts)
    {
        throw Exception(
            std::to_string(contexts.size())
            + " presentation contexts: an association has at most 128, use "
              "several associations");
    }
    for(auto const & context : contexts)
    {
        check_uid(context.abstract_syntax, "Abstract syntax");
        for(auto const & uid : context.transfer_syntaxes)
        {
            check_uid(uid, "Transfer syntax");
        }
    }
    assign_ids(contexts);
    presentation_contexts_ = std::move(contexts);
    return *this;
}

Parameters & Parameters::set_user_identity(UserIdentity identity)
{
    user_identity_ = std::move(identity);
    return *this;
}

Parameters & Parameters::set_user_identity_to_none()
{
    user_identity_ = {};
    return *this;
}

Parameters & Parameters::set_user_identity_to_username(std::string username)
{
    user_identity_ = {UserIdentity::Type::Username, std::move(username), ""};
    return *this;
}

Parameters & Parameters::set_user_identity_to_username_and_password(
    std::string username, std::string password)
{
    user_identity_ = {
        UserIdentity::Type::UsernameAndPassword,
        std::move(username),
        std::move(password)};
    return *this;
}

Parameters & Parameters::set_user_identity_to_kerberos(std::string ticket)
{
    user_identity_ = {UserIdentity::Type::Kerberos, std::move(ticket), ""};
    return *this;
}

Parameters & Parameters::set_user_identity_to_saml(std::string assertion)
{
    user_identity_ = {UserIdentity::Type::SAML, std::move(assertion), ""};
    return *this;
}

Parameters & Parameters::set_user_identity_to_jwt(std::string token)
{
    user_identity_ = {UserIdentity::Type::JWT, std::move(token), ""};
    return *this;
}

Parameters & Parameters::set_user_identity_response_requested(bool value)
{
    user_identity_response_requested_ = value;
    return *this;
}

Parameters &
Parameters::set_user_identity_response(std::optional<std::string> response)
{
    user_identity_response_ = std::move(response);
    return *this;
}

Parameters & Parameters::set_maximum_length(std::uint32_t length)
{
    if(length != 0 && length < 8)
    {
        throw Exception(
            "A maximum length of " + std::to_string(length)
            + " leaves no place for a fragment of a message: 0 or at least 8");
    }
    maximum_length_ = length;
    return *this;
}

Parameters &
Parameters::set_maximum_number_operations_invoked(std::uint16_t number)
{
    maximum_number_operations_invoked_ = number;
    return *this;
}

Parameters &
Parameters::set_maximum_number_operations_performed(std::uint16_t number)
{
    maximum_number_operations_performed_ = number;
    return *this;
}

Parameters & Parameters::set_sop_class_extended_negotiation(
    std::vector<SOPClassExtendedNegotiation> negotiation)
{
    sop_class_extended_negotiation_ = std::move(negotiation);
    return *this;
}

Parameters & Parameters::set_sop_class_common_extended_negotiation(
    std::vector<SOPClassCommonExtendedNegotiation> negotiation)
{
    sop_class_common_extended_negotiation_ = std::move(negotiation);
    return *this;
}

Parameters & Parameters::set_implementation_class_uid(std::string const & uid)
{
    implementation_class_uid_ = uid;
    return *this;
}

Parameters &
Parameters::set_implementation_version_name(std::string const & name)
{
    implementation_version_name_ = name;
    return *this;
}

bool operator==(
    Parameters::PresentationContext const & left,
    Parameters::PresentationContext const & right)
{
    auto const fields = [](auto const & it)
    {
        return std::tie(
            it.id,
            it.abstract_syntax,
            it.transfer_syntaxes,
            it.role,
            it.result);
    };
    return fields(left) == fields(right);
}

bool operator==(
    Parameters::UserIdentity const & left,
    Parameters::UserIdentity const & right)
{
    auto const fields = [](auto const & it)
    { return std::tie(it.type, it.primary_field, it.secondary_field); };
    return fields(left) == fields(right);
}

bool operator==(Parameters const & left, Parameters const & right)
{
    auto const fields = [](auto const & it)
    {
        return std::tie(
            it.called_ae_title_,
            it.calling_ae_title_,
            it.presentation_contexts_,
            it.user_identity_,
            it.user_identity_response_requested_,
            it.user_identity_response_,
            it.maximum_length_,
            it.maximum_number_operations_invoked_,
            it.maximum_number_operations_performed_,
            it.sop_class_extended_negotiation_,
            it.sop_class_common_extended_negotiation_,
            it.implementation_class_uid_,
            it.implementation_version_name_);
    };
    return fields(left) == fields(right);
}

bool operator!=(Parameters const & left, Parameters const & right)
{
    return !(left == right);
}

}

#include "association/negotiation.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "odil/Exception.h"

namespace odil::association
{

namespace
{

using Context = AssociationParameters::PresentationContext;
using Role = Context::Role;
using Result = Context::Result;
using Identity = AssociationParameters::UserIdentity;

bool contains(
    std::vector<std::string> const & items, std::string const & wanted)
{
    return std::find(items.begin(), items.end(), wanted) != items.end();
}

// One proposal of roles for each abstract syntax, though several contexts may
// name it (PS3.7, D.3.3.4).
std::vector<pdu::RoleSelection>
make_role_selections(std::vector<Context> const & contexts)
{
    std::map<std::string, pdu::RoleSelection> selections;
    for(auto const & context : contexts)
    {
        auto & selection = selections[context.abstract_syntax];
        selection.scu_role = selection.scu_role || context.allows_scu();
        selection.scp_role = selection.scp_role || context.allows_scp();
    }
    std::vector<pdu::RoleSelection> result;
    for(auto const & context : contexts)
    {
        auto const it = selections.find(context.abstract_syntax);
        if(context.role != Role::Unspecified && it != selections.end())
        {
            result.push_back(std::move(it->second));
            result.back().sop_class_uid = it->first;
            selections.erase(it);
        }
    }
    return result;
}

Role as_role(bool scu, bool scp)
{
    if(scu)
    {
        return scp ? Role::Both : Role::SCU;
    }
    return scp ? Role::SCP : Role::None;
}

pdu::RoleSelection const * find_role(
    pdu::UserInformation const & information, std::string const & sop_class_uid)
{
    auto const & roles = information.role_selections;
    auto const it = std::find_if(
        roles.begin(),
        roles.end(),
        [&](auto const & role) { return role.sop_class_uid == sop_class_uid; });
    return it == roles.end() ? nullptr : &*it;
}

// What was proposed and accepted; what was not asked or not answered leaves
// the requestor the SCU (PS3.7, D.3.3.4).
Role agree_on_role(
    std::string const & sop_class_uid,
    pdu::UserInformation const & request,
    pdu::UserInformation const & acceptance)
{
    auto const * proposed = find_role(request, sop_class_uid);
    auto const * accepted = find_role(acceptance, sop_class_uid);
    if(!proposed)
    {
        return Role::Unspecified;
    }
    if(!accepted)
    {
        return Role::SCU;
    }
    return as_role(
        proposed->scu_role && accepted->scu_role,
        proposed->scp_role && accepted->scp_role);
}

// All but the contexts, the roles and the user identity.
void write_common(
    AssociationParameters const & parameters,
    pdu::UserInformation & information)
{
    information.maximum_length = parameters.get_maximum_length();
    information.implementation_class_uid =
        parameters.get_implementation_class_uid();
    information.implementation_version_name =
        parameters.get_implementation_version_name();
    information.sop_class_extended_negotiations =
        parameters.get_sop_class_extended_negotiation();

    pdu::AsynchronousOperationsWindow const window{
        parameters.get_maximum_number_operations_invoked(),
        parameters.get_maximum_number_operations_performed()};
    if(window != pdu::AsynchronousOperationsWindow{}) // the default is not sent
    {
        information.asynchronous_operations_window = window;
    }
}

void read_common(
    pdu::UserInformation const & information,
    AssociationParameters & parameters)
{
    auto const window = information.asynchronous_operations_window.value_or(
        pdu::AsynchronousOperationsWindow{});
    parameters
        .set_maximum_number_operations_invoked(
            window.maximum_number_operations_invoked)
        .set_maximum_number_operations_performed(
            window.maximum_number_operations_performed)
        .set_sop_class_extended_negotiation(
            information.sop_class_extended_negotiations)
        .set_maximum_length(information.maximum_length.value_or(0))
        .set_implementation_class_uid(information.implementation_class_uid)
        .set_implementation_version_name(
            information.implementation_version_name);
}

// The proposal with its answer, as both sides have to see it.
Context agree_on_context(
    pdu::AAssociateRQ const & request,
    pdu::AAssociateAC const & acceptance,
    pdu::PresentationContextAC const & answer)
{
    auto const name = "presentation context " + std::to_string(answer.id);
    auto const & proposals = request.presentation_contexts;
    auto const it = std::find_if(
        proposals.begin(),
        proposals.end(),
        [&](auto const & proposal) { return proposal.id == answer.id; });
    if(it == proposals.end())
    {
        throw Exception(
            "The peer answered to " + name + ", which was not proposed");
    }

    auto transfer_syntaxes = it->transfer_syntaxes;
    if(answer.result == Result::Acceptance)
    {
        if(!contains(transfer_syntaxes, answer.transfer_syntax))
        {
            throw Exception(
                "The peer accepted " + name + " with transfer syntax "
                + answer.transfer_syntax + ", which was not proposed");
        }
        transfer_syntaxes = {answer.transfer_syntax};
    }
    return {
        answer.id,
        it->abstract_syntax,
        std::move(transfer_syntaxes),
        agree_on_role(
            it->abstract_syntax,
            request.user_information,
            acceptance.user_information),
        answer.result};
}

pdu::PresentationContextAC
answer(pdu::PresentationContextRQ const & proposal, Context const * context)
{
    pdu::PresentationContextAC result{proposal.id, Result::NoReason, ""};
    if(context)
    {
        result.result = context->result;
    }
    // The transfer syntax is not significant but there (PS3.8, 9.3.3.2).
    result.transfer_syntax = proposal.transfer_syntaxes[0];
    if(result.result != Result::Acceptance)
    {
        return result;
    }

    auto const & proposed = proposal.transfer_syntaxes;
    auto const & chosen = context->transfer_syntaxes;
    if(chosen.size() != 1 || !contains(proposed, chosen[0]))
    {
        throw Exception(
            "Presentation context " + std::to_string(proposal.id)
            + ": an accepted one has exactly one of the transfer syntaxes "
              "which were proposed");
    }
    result.transfer_syntax = chosen[0];
    return result;
}

}

pdu::AAssociateRQ make_request(AssociationParameters const & parameters)
{
    if(parameters.get_called_ae_title().empty()
       || parameters.get_calling_ae_title().empty())
    {
        throw Exception("An association needs a called and a calling AE title");
    }
    if(parameters.get_presentation_contexts().empty())
    {
        throw Exception("An association needs a presentation context");
    }

    pdu::AAssociateRQ request;
    request.called_ae_title = parameters.get_called_ae_title();
    request.calling_ae_title = parameters.get_calling_ae_title();
    for(auto const & context : parameters.get_presentation_contexts())
    {
        request.presentation_contexts.push_back(
            {context.id, context.abstract_syntax, context.transfer_syntaxes});
    }

    auto & information = request.user_information;
    write_common(parameters, information);
    information.role_selections =
        make_role_selections(parameters.get_presentation_contexts());
    information.sop_class_common_extended_negotiations =
        parameters.get_sop_class_common_extended_negotiation();
    auto const & identity = parameters.get_user_identity();
    if(identity.type != Identity::Type::None)
    {
        information.user_identity_rq = pdu::UserIdentityRQ{
            static_cast<pdu::UserIdentityRQ::Type>(identity.type),
            parameters.get_user_identity_response_requested(),
            identity.primary_field,
            identity.secondary_field};
    }
    return request;
}

AssociationParameters read_request(pdu::AAssociateRQ const & request)
{
    auto const & information = request.user_information;
    AssociationParameters parameters;
    read_common(information, parameters);
    parameters.set_called_ae_title(request.called_ae_title)
        .set_calling_ae_title(request.calling_ae_title)
        .set_sop_class_common_extended_negotiation(
            information.sop_class_common_extended_negotiations);

    std::vector<Context> contexts;
    for(auto const & proposal : request.presentation_contexts)
    {
        auto const * role = find_role(information, proposal.abstract_syntax);
        contexts.emplace_back(
            proposal.id,
            proposal.abstract_syntax,
            proposal.transfer_syntaxes,
            role ? as_role(role->scu_role, role->scp_role) : Role::Unspecified);
    }
    parameters.set_presentation_contexts(std::move(contexts));

    if(auto const & identity = information.user_identity_rq)
    {
        parameters
            .set_user_identity(
                {static_cast<Identity::Type>(identity->identity_type),
                 identity->primary_field,
                 identity->secondary_field})
            .set_user_identity_response_requested(
                identity->positive_response_requested);
    }
    return parameters;
}

pdu::AAssociateAC make_acceptance(
    pdu::AAssociateRQ const & request, AssociationParameters const & answers)
{
    pdu::AAssociateAC acceptance;
    acceptance.called_ae_title = request.called_ae_title;
    acceptance.calling_ae_title = request.calling_ae_title;
    acceptance.reserved = request.reserved;
    auto & information = acceptance.user_information;
    write_common(answers, information);

    auto const & contexts = answers.get_presentation_contexts();
    std::map<std::string, Role> roles;
    for(auto const & proposal : request.presentation_contexts)
    {
        auto const it = std::find_if(
            contexts.begin(),
            contexts.end(),
            [&](auto const & context) { return context.id == proposal.id; });
        auto const * context = it == contexts.end() ? nullptr : &*it;
        acceptance.presentation_contexts.push_back(answer(proposal, context));
        if(context && context->result == Result::Acceptance)
        {
            roles.emplace(context->abstract_syntax, context->role);
        }
    }
    for(auto const & role : request.user_information.role_selections)
    {
        auto const it = roles.find(role.sop_class_uid);
        if(it != roles.end() && it->second != Role::Unspecified)
        {
            Context const context("", {}, it->second);
            information.role_selections.push_back(
                {role.sop_class_uid,
                 role.scu_role && context.allows_scu(),
                 role.scp_role && context.allows_scp()});
        }
    }
    if(request.user_information.user_identity_rq
       && answers.get_user_identity_response())
    {
        information.user_identity_ac =
            pdu::UserIdentityAC{*answers.get_user_identity_response()};
    }
    return acceptance;
}

AssociationParameters agree(
    pdu::AAssociateRQ const & request,
    pdu::AAssociateAC const & acceptance,
    pdu::UserInformation const & peer)
{
    auto agreed = read_request(request);
    read_common(acceptance.user_information, agreed);
    agreed.set_maximum_length(peer.maximum_length.value_or(0))
        .set_implementation_class_uid(peer.implementation_class_uid)
        .set_implementation_version_name(peer.implementation_version_name);

    std::vector<Context> contexts;
    for(auto const & answer : acceptance.presentation_contexts)
    {
        contexts.push_back(agree_on_context(request, acceptance, answer));
    }
    agreed.set_presentation_contexts(std::move(contexts));

    if(auto const & response = acceptance.user_information.user_identity_ac)
    {
        agreed.set_user_identity_response(response->server_response);
    }
    return agreed;
}

}

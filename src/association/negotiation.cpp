#include "association/negotiation.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "association/contexts.h"
#include "association/roles.h"
#include "odil/AssociationRejected.h"
#include "odil/Exception.h"
#include "odil/registry.h"

namespace odil::association
{

namespace
{

using Context = AssociationParameters::PresentationContext;
using Result = Context::Result;
using Identity = AssociationParameters::UserIdentity;

bool contains(
    std::vector<std::string> const & items, std::string const & wanted)
{
    return std::find(items.begin(), items.end(), wanted) != items.end();
}

// The answer may not be larger than the proposal; 0 is no limit (PS3.7,
// D.3.3.3).
std::uint16_t agree_on_number(std::uint16_t proposed, std::uint16_t answered)
{
    if(proposed == 0 || answered == 0)
    {
        return std::max(proposed, answered);
    }
    return std::min(proposed, answered);
}

// What is not proposed is not answered.
std::optional<pdu::AsynchronousOperationsWindow> agree_on_window(
    std::optional<pdu::AsynchronousOperationsWindow> const & proposed,
    std::optional<pdu::AsynchronousOperationsWindow> const & answered)
{
    if(!proposed || !answered)
    {
        return {};
    }
    return pdu::AsynchronousOperationsWindow{
        agree_on_number(
            proposed->maximum_number_operations_invoked,
            answered->maximum_number_operations_invoked),
        agree_on_number(
            proposed->maximum_number_operations_performed,
            answered->maximum_number_operations_performed)};
}

// The item with this id, null if there is none.
template <typename Item>
Item const * find_id(std::vector<Item> const & items, std::uint8_t id)
{
    auto const it = std::find_if(
        items.begin(),
        items.end(),
        [&](Item const & item) { return item.id == id; });
    return it == items.end() ? nullptr : &*it;
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

// A title which cannot be one is not that of anybody (PS3.8, table 9-21).
void read_ae_titles(
    pdu::AAssociateRQ const & request, AssociationParameters & parameters)
{
    using RJ = pdu::AAssociateRJ;
    auto reason = RJ::CalledAETitleNotRecognized;
    try
    {
        parameters.set_called_ae_title(request.called_ae_title);
        reason = RJ::CallingAETitleNotRecognized;
        parameters.set_calling_ae_title(request.calling_ae_title);
    }
    catch(Exception const &)
    {
        throw AssociationRejected(
            RJ::Result::Permanent, RJ::Source::User, reason);
    }
}

// What is no UID is of no use to anybody: it is left out, and not accepted.
std::vector<Context> read_contexts(pdu::AAssociateRQ const & request)
{
    auto const & proposals = request.presentation_contexts;
    std::vector<Context> contexts;
    for(auto const & proposal : proposals)
    {
        if(find_id(proposals, proposal.id) != &proposal)
        {
            throw Exception(
                "Presentation context " + std::to_string(proposal.id)
                + " was proposed twice");
        }
        std::vector<std::string> transfer_syntaxes;
        std::copy_if(
            proposal.transfer_syntaxes.begin(),
            proposal.transfer_syntaxes.end(),
            std::back_inserter(transfer_syntaxes),
            is_uid);
        if(is_uid(proposal.abstract_syntax) && !transfer_syntaxes.empty())
        {
            contexts.emplace_back(
                proposal.id,
                proposal.abstract_syntax,
                std::move(transfer_syntaxes),
                find_role(
                    request.user_information.role_selections,
                    proposal.abstract_syntax));
        }
    }
    return contexts;
}

// The proposal with its answer, as both sides have to see it; no answer is no
// acceptance.
Context agree_on_context(
    Context const & proposal,
    pdu::PresentationContextAC const * answer,
    Context::Role role)
{
    auto transfer_syntaxes = proposal.transfer_syntaxes;
    auto const result = answer ? answer->result : Result::NoReason;
    if(result == Result::Acceptance)
    {
        if(!contains(transfer_syntaxes, answer->transfer_syntax))
        {
            throw Exception(
                "The peer accepted presentation context "
                + std::to_string(proposal.id) + " with transfer syntax "
                + answer->transfer_syntax + ", which was not proposed");
        }
        transfer_syntaxes = {answer->transfer_syntax};
    }
    return {
        proposal.id,
        proposal.abstract_syntax,
        std::move(transfer_syntaxes),
        role,
        result};
}

// The first one which is a UID.
std::string choose_any(std::vector<std::string> const & transfer_syntaxes)
{
    auto const it = std::find_if(
        transfer_syntaxes.begin(), transfer_syntaxes.end(), is_uid);
    return it == transfer_syntaxes.end()
               ? std::string(registry::ImplicitVRLittleEndian)
               : *it;
}

pdu::PresentationContextAC
answer(pdu::PresentationContextRQ const & proposal, Context const * context)
{
    auto const result = context ? context->result : Result::NoReason;
    if(result != Result::Acceptance)
    {
        // The transfer syntax is not significant but there (PS3.8, 9.3.3.2).
        return {proposal.id, result, choose_any(proposal.transfer_syntaxes)};
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
    return {proposal.id, result, chosen[0]};
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
    read_ae_titles(request, parameters);
    parameters
        .set_sop_class_common_extended_negotiation(
            information.sop_class_common_extended_negotiations)
        .set_presentation_contexts(read_contexts(request));

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
    auto const & proposed = request.user_information;
    auto & information = acceptance.user_information;
    write_common(answers, information);
    information.asynchronous_operations_window = agree_on_window(
        proposed.asynchronous_operations_window,
        information.asynchronous_operations_window);

    std::vector<Context> accepted;
    auto const shown = read_contexts(request);
    for(auto const & proposal : request.presentation_contexts)
    {
        auto const * context =
            find_id(shown, proposal.id) != nullptr
                ? find_id(answers.get_presentation_contexts(), proposal.id)
                : nullptr;
        acceptance.presentation_contexts.push_back(answer(proposal, context));
        if(context && context->result == Result::Acceptance)
        {
            accepted.push_back(*context);
            accepted.back().abstract_syntax = proposal.abstract_syntax;
        }
    }
    information.role_selections = answer_role_selections(
        proposed.role_selections, make_role_selections(accepted));
    auto const & identity = proposed.user_identity_rq;
    if(identity && identity->positive_response_requested
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
    auto const invoked = agreed.get_maximum_number_operations_invoked();
    auto const performed = agreed.get_maximum_number_operations_performed();
    read_common(acceptance.user_information, agreed);
    agreed
        .set_maximum_number_operations_invoked(agree_on_number(
            invoked, agreed.get_maximum_number_operations_invoked()))
        .set_maximum_number_operations_performed(agree_on_number(
            performed, agreed.get_maximum_number_operations_performed()))
        .set_maximum_length(peer.maximum_length.value_or(0))
        .set_implementation_class_uid(peer.implementation_class_uid)
        .set_implementation_version_name(peer.implementation_version_name);

    auto const & answers = acceptance.presentation_contexts;
    for(auto const & answer : answers)
    {
        if(!find_id(request.presentation_contexts, answer.id))
        {
            throw Exception(
                "The peer answered to presentation context "
                + std::to_string(answer.id) + ", which was not proposed");
        }
    }
    auto contexts = agreed.get_presentation_contexts();
    for(auto & context : contexts)
    {
        context = agree_on_context(
            context,
            find_id(answers, context.id),
            agree_on_role(
                request.user_information.role_selections,
                acceptance.user_information.role_selections,
                context.abstract_syntax));
    }
    agreed.set_presentation_contexts(std::move(contexts));

    if(auto const & response = acceptance.user_information.user_identity_ac)
    {
        agreed.set_user_identity_response(response->server_response);
    }
    return agreed;
}

}

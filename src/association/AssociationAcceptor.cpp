#include "odil/AssociationAcceptor.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "odil/TransferSyntax.h"

namespace odil
{

namespace
{

using Context = AssociationParameters::PresentationContext;
using UIDs = std::vector<std::string>;

bool contains(UIDs const & uids, std::string const & uid)
{
    return std::find(uids.begin(), uids.end(), uid) != uids.end();
}

// Accept a context with the transfer syntax, if it is one.
void answer(
    Context & context, UIDs::const_iterator it, UIDs::const_iterator end)
{
    if(it == end)
    {
        context.result = Context::Result::TransferSyntaxesNotSupported;
    }
    else
    {
        context.result = Context::Result::Acceptance;
        context.transfer_syntaxes = {std::string(*it)};
    }
}

}

AssociationParameters
default_association_acceptor(AssociationParameters const & request)
{
    auto contexts = request.get_presentation_contexts();
    for(auto & context : contexts)
    {
        auto const & proposed = context.transfer_syntaxes;
        answer(
            context,
            std::find_if(
                proposed.begin(), proposed.end(), TransferSyntax::can_decode),
            proposed.end());
    }
    return AssociationParameters().set_presentation_contexts(
        std::move(contexts));
}

AssociationAcceptor make_association_acceptor(
    std::vector<std::string> abstract_syntaxes,
    std::vector<std::string> transfer_syntaxes)
{
    return [abstract_syntaxes = std::move(abstract_syntaxes),
            transfer_syntaxes = std::move(transfer_syntaxes)](
               AssociationParameters const & request)
    {
        auto contexts = request.get_presentation_contexts();
        for(auto & context : contexts)
        {
            if(!contains(abstract_syntaxes, context.abstract_syntax))
            {
                context.result = Context::Result::AbstractSyntaxNotSupported;
                continue;
            }
            auto const is_proposed = [&](std::string const & uid)
            { return contains(context.transfer_syntaxes, uid); };
            answer(
                context,
                std::find_if(
                    transfer_syntaxes.begin(),
                    transfer_syntaxes.end(),
                    is_proposed),
                transfer_syntaxes.end());
        }
        return AssociationParameters().set_presentation_contexts(
            std::move(contexts));
    };
}

}

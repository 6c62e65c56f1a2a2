#include "odil/AssociationAcceptor.h"

#include <algorithm>
#include <vector>

#include "odil/TransferSyntax.h"

namespace odil
{

AssociationParameters
default_association_acceptor(AssociationParameters const & request)
{
    using Context = AssociationParameters::PresentationContext;
    auto contexts = request.get_presentation_contexts();
    for(auto & context : contexts)
    {
        auto const & proposed = context.transfer_syntaxes;
        auto const it = std::find_if(
            proposed.begin(), proposed.end(), TransferSyntax::can_decode);
        if(it == proposed.end())
        {
            context.result = Context::Result::TransferSyntaxesNotSupported;
        }
        else
        {
            context.result = Context::Result::Acceptance;
            context.transfer_syntaxes = {*it};
        }
    }
    AssociationParameters answer;
    answer.set_presentation_contexts(std::move(contexts));
    return answer;
}

}

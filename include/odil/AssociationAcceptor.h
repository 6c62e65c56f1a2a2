#ifndef ODIL_ASSOCIATIONACCEPTOR_H
#define ODIL_ASSOCIATIONACCEPTOR_H

#include <functional>
#include <string>
#include <vector>

#include "odil/AssociationParameters.h"
#include "odil/export.h"

namespace odil
{

/// Answer a request for an association.
/**
 * Called with what the peer proposes, returns what is agreed to: the
 * presentation contexts of the proposal, each with its result and, if accepted,
 * one transfer syntax and a role that was proposed; and the own maximum length.
 * Contexts which are left out are rejected without a reason; so are those of
 * the peer whose UIDs have other characters than digits and dots, which are not
 * shown. To refuse the association altogether, throw AssociationRejected.
 */
using AssociationAcceptor =
    std::function<AssociationParameters(AssociationParameters const &)>;

/// Accept every abstract syntax, with the first of the proposed transfer
/// syntaxes which the library can decode, and every role.
ODIL_API AssociationParameters
default_association_acceptor(AssociationParameters const & request);

/// Make an acceptor which accepts some abstract syntaxes, each with the first
/// of some transfer syntaxes that was proposed for it, and every role.
/**
 * @param abstract_syntaxes UIDs, in any order
 * @param transfer_syntaxes UIDs, the preferred one first
 */
ODIL_API AssociationAcceptor make_association_acceptor(
    std::vector<std::string> abstract_syntaxes,
    std::vector<std::string> transfer_syntaxes);

}

#endif // ODIL_ASSOCIATIONACCEPTOR_H

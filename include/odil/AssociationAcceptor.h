#ifndef ODIL_ASSOCIATIONACCEPTOR_H
#define ODIL_ASSOCIATIONACCEPTOR_H

#include <functional>

#include "odil/AssociationParameters.h"
#include "odil/export.h"

namespace odil
{

/// Answer a request for an association.
/**
 * Called with what the peer proposes, returns what is agreed to: the
 * presentation contexts of the proposal, each with its result and, if accepted,
 * one transfer syntax and a role that was proposed; and the own maximum length.
 * Contexts which are left out are rejected without a reason. To refuse the
 * association altogether, throw AssociationRejected.
 */
using AssociationAcceptor =
    std::function<AssociationParameters(AssociationParameters const &)>;

/// Accept every abstract syntax, with the first of the proposed transfer
/// syntaxes which the library can decode, and every role.
ODIL_API AssociationParameters
default_association_acceptor(AssociationParameters const & request);

}

#endif // ODIL_ASSOCIATIONACCEPTOR_H

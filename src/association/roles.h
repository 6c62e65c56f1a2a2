#ifndef ODIL_SRC_ASSOCIATION_ROLES_H
#define ODIL_SRC_ASSOCIATION_ROLES_H

#include <string>
#include <vector>

#include "odil/AssociationParameters.h"
#include "odil/pdu/RoleSelection.h"

// Roles of the requestor of an association, by SOP class (PS3.7, D.3.3.4).
namespace odil::association
{

using RoleSelections = std::vector<pdu::RoleSelection>;

// What the contexts ask for: one item for each abstract syntax, though several
// contexts may name it. None if all of them leave the role unspecified.
RoleSelections make_role_selections(
    std::vector<AssociationParameters::PresentationContext> const & contexts);

// The answers to the proposals, of which what is wanted goes through; none
// where nothing is said. What was not proposed cannot be accepted.
RoleSelections answer_role_selections(
    RoleSelections const & proposed, RoleSelections const & wanted);

// What was proposed; Unspecified if nothing was.
AssociationParameters::PresentationContext::Role
find_role(RoleSelections const & proposed, std::string const & abstract_syntax);

// What was proposed and accepted; without an answer, the requestor is SCU.
AssociationParameters::PresentationContext::Role agree_on_role(
    RoleSelections const & proposed,
    RoleSelections const & accepted,
    std::string const & abstract_syntax);

}

#endif // ODIL_SRC_ASSOCIATION_ROLES_H

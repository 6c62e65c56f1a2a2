#include "association/roles.h"

#include <algorithm>
#include <map>
#include <utility>

namespace odil::association
{

namespace
{

using Context = AssociationParameters::PresentationContext;
using Role = Context::Role;

pdu::RoleSelection const *
find(RoleSelections const & roles, std::string const & sop_class_uid)
{
    auto const it = std::find_if(
        roles.begin(),
        roles.end(),
        [&](auto const & role) { return role.sop_class_uid == sop_class_uid; });
    return it == roles.end() ? nullptr : &*it;
}

pdu::RoleSelection
intersect(pdu::RoleSelection const & left, pdu::RoleSelection const & right)
{
    return {
        left.sop_class_uid,
        left.scu_role && right.scu_role,
        left.scp_role && right.scp_role};
}

Role as_role(pdu::RoleSelection const & selection)
{
    if(selection.scu_role)
    {
        return selection.scp_role ? Role::Both : Role::SCU;
    }
    return selection.scp_role ? Role::SCP : Role::None;
}

}

RoleSelections make_role_selections(std::vector<Context> const & contexts)
{
    std::map<std::string, pdu::RoleSelection> selections;
    for(auto const & context : contexts)
    {
        auto & selection = selections[context.abstract_syntax];
        selection.scu_role = selection.scu_role || context.allows_scu();
        selection.scp_role = selection.scp_role || context.allows_scp();
    }
    RoleSelections result;
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

RoleSelections answer_role_selections(
    RoleSelections const & proposed, RoleSelections const & wanted)
{
    RoleSelections result;
    for(auto const & proposal : proposed)
    {
        if(auto const * role = find(wanted, proposal.sop_class_uid))
        {
            result.push_back(intersect(proposal, *role));
        }
    }
    return result;
}

Role find_role(
    RoleSelections const & proposed, std::string const & abstract_syntax)
{
    auto const * role = find(proposed, abstract_syntax);
    return role ? as_role(*role) : Role::Unspecified;
}

Role agree_on_role(
    RoleSelections const & proposed,
    RoleSelections const & accepted,
    std::string const & abstract_syntax)
{
    auto const * proposal = find(proposed, abstract_syntax);
    if(!proposal) // then the answer, if there is one, is to be ignored
    {
        return Role::Unspecified;
    }
    auto const * answer = find(accepted, abstract_syntax);
    return answer ? as_role(intersect(*proposal, *answer)) : Role::SCU;
}

}

#include "association/contexts.h"

#include <algorithm>
#include <string>
#include <vector>

#include "odil/DataSet.h"
#include "odil/Exception.h"
#include "odil/TransferSyntax.h"
#include "odil/UIDsDictionary.h"
#include "odil/pdu/PresentationContextAC.h"
#include "odil/registry.h"

namespace odil::association
{

namespace
{

using Contexts = std::vector<PresentationContext>;

std::string name_of(std::string const & uid)
{
    auto const it = registry::uids_dictionary.find(uid);
    return it == registry::uids_dictionary.end()
               ? uid
               : std::string(it->second.name) + " (" + uid + ")";
}

std::string
list(std::vector<std::string> const & uids, std::string const & separator)
{
    std::string text;
    for(auto const & uid : uids)
    {
        text += text.empty() ? name_of(uid) : separator + name_of(uid);
    }
    return text;
}

// For messages: the contexts of an abstract syntax, and what became of them.
std::string describe_contexts(
    AssociationParameters const & agreed, std::string const & abstract_syntax)
{
    std::string text;
    for(auto const & context : agreed.get_presentation_contexts())
    {
        if(context.abstract_syntax == abstract_syntax)
        {
            text += (text.empty() ? "" : "; ") + std::string("proposed in ")
                    + list(context.transfer_syntaxes, ", ") + ": "
                    + describe(context.result);
        }
    }
    return text.empty() ? "it was not proposed" : text;
}

bool is_accepted(PresentationContext const & context)
{
    return context.result == PresentationContext::Result::Acceptance;
}

Contexts const & contexts_of(AssociationParameters const & agreed)
{
    return agreed.get_presentation_contexts();
}

template <typename Predicate>
PresentationContext const * find(
    AssociationParameters const & agreed,
    std::string const & abstract_syntax,
    Predicate const & predicate)
{
    auto const & contexts = contexts_of(agreed);
    auto const it = std::find_if(
        contexts.begin(),
        contexts.end(),
        [&](PresentationContext const & context)
        {
            return is_accepted(context)
                   && context.abstract_syntax == abstract_syntax
                   && predicate(context.transfer_syntaxes[0]);
        });
    return it == contexts.end() ? nullptr : &*it;
}

[[noreturn]] void fail(
    AssociationParameters const & agreed,
    std::string const & abstract_syntax,
    std::string const & what)
{
    throw Exception(
        what + name_of(abstract_syntax) + " on this association: "
        + describe_contexts(agreed, abstract_syntax));
}

// It cannot be written in another transfer syntax: its pixel data, if any, is
// not in the native format (PS3.5, A.4), or a part of it is elsewhere.
bool needs_own(DataSet const & data_set)
{
    auto const & uid = data_set.get_transfer_syntax();
    auto const is_native = uid.empty() || TransferSyntax::is_native(uid);
    if(!is_native && !TransferSyntax(uid).is_encapsulated())
    {
        return true;
    }
    auto const tag = registry::PixelData;
    return data_set.has(tag) && data_set.is_binary(tag)
           && (!is_native || data_set.size(tag) > 1);
}

}

bool is_uid(std::string const & text)
{
    return !text.empty() && text.size() <= 64
           && text.find_first_not_of("0123456789.") == std::string::npos;
}

PresentationContext const *
find_context(AssociationParameters const & agreed, std::uint8_t id)
{
    auto const & contexts = contexts_of(agreed);
    auto const it = std::find_if(
        contexts.begin(),
        contexts.end(),
        [&](PresentationContext const & context)
        { return context.id == id && is_accepted(context); });
    return it == contexts.end() ? nullptr : &*it;
}

PresentationContext const & choose_context(
    AssociationParameters const & agreed, std::string const & abstract_syntax)
{
    auto const * context =
        find(agreed, abstract_syntax, [](std::string const &) { return true; });
    if(!context)
    {
        fail(agreed, abstract_syntax, "The peer does not accept ");
    }
    return *context;
}

PresentationContext const & choose_context(
    AssociationParameters const & agreed,
    std::string const & abstract_syntax,
    std::string const & transfer_syntax)
{
    choose_context(agreed, abstract_syntax); // what is wrong, if not the syntax
    auto const * context = find(
        agreed,
        abstract_syntax,
        [&](std::string const & uid) { return uid == transfer_syntax; });
    if(!context)
    {
        fail(
            agreed,
            abstract_syntax,
            "The peer does not accept " + name_of(transfer_syntax) + " for ");
    }
    return *context;
}

PresentationContext const & choose_context(
    AssociationParameters const & agreed,
    std::string const & abstract_syntax,
    DataSet const & data_set)
{
    auto const & own = data_set.get_transfer_syntax();
    auto const * context = find(
        agreed,
        abstract_syntax,
        [&](std::string const & uid) { return uid == own; });
    if(context)
    {
        return *context;
    }
    if(needs_own(data_set))
    {
        if(own.empty())
        {
            throw Exception(
                "The data set has encapsulated pixel data, but its transfer "
                "syntax is not stated: see DataSet::set_transfer_syntax()");
        }
        return choose_context(agreed, abstract_syntax, own);
    }
    choose_context(agreed, abstract_syntax);
    context = find(agreed, abstract_syntax, TransferSyntax::is_native);
    if(!context)
    {
        fail(
            agreed,
            abstract_syntax,
            "No transfer syntax in which the data set can be written was "
            "accepted for ");
    }
    return *context;
}

}

#include "odil/presentation_contexts.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "odil/Tag.h"
#include "odil/UIDsDictionary.h"
#include "odil/registry.h"
#include "services/StoredFile.h"

namespace odil
{

namespace
{

using Context = AssociationParameters::PresentationContext;
using UIDs = std::vector<std::string>;

// PS3.8, 9.3.2.2: ids are odd numbers of one byte.
constexpr std::size_t maximum_contexts = 128;

bool starts_with(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

void append_once(UIDs & uids, std::string const & uid)
{
    if(std::find(uids.begin(), uids.end(), uid) == uids.end())
    {
        uids.push_back(uid);
    }
}

UIDs without_duplicates(UIDs const & uids)
{
    UIDs result;
    for(auto const & uid : uids)
    {
        append_once(result, uid);
    }
    return result;
}

// Add the values of an element which are not empty; false if there is none.
bool append_values(UIDs & uids, DataSet const & data_set, Tag tag)
{
    if(!data_set.has(tag) || !data_set.is_string(tag))
    {
        return false;
    }
    auto const size = uids.size();
    for(auto const & uid : data_set.as_string(tag))
    {
        if(!uid.empty())
        {
            uids.push_back(uid);
        }
    }
    return uids.size() != size;
}

// Contexts of the same SOP class, one group after the other.
std::vector<PresentationContexts>
group_by_class(PresentationContexts const & contexts)
{
    std::vector<PresentationContexts> groups;
    for(auto const & context : contexts)
    {
        auto const it = std::find_if(
            groups.begin(),
            groups.end(),
            [&](PresentationContexts const & group)
            { return group[0].abstract_syntax == context.abstract_syntax; });
        auto & group = it == groups.end() ? groups.emplace_back() : *it;
        group.push_back(context);
        group.back().id = 0;
    }
    return groups;
}

}

std::vector<std::string> get_storage_sop_classes()
{
    UIDs uids;
    for(auto const & [uid, entry] : registry::uids_dictionary)
    {
        std::string_view const keyword = entry.keyword;
        if(entry.type == "SOP Class" && !entry.retired
           && starts_with(uid, "1.2.840.10008.5.1.4.")
           && keyword.find("Storage") != std::string_view::npos)
        {
            uids.push_back(uid);
        }
    }
    return uids;
}

PresentationContexts make_contexts(
    std::vector<std::string> const & sop_classes,
    std::vector<std::string> const & transfer_syntaxes,
    Context::Role role,
    ContextLayout layout)
{
    auto const syntaxes = without_duplicates(transfer_syntaxes);
    if(syntaxes.empty())
    {
        throw Exception("Presentation contexts need a transfer syntax");
    }
    PresentationContexts contexts;
    for(auto const & sop_class : without_duplicates(sop_classes))
    {
        if(layout == ContextLayout::SOPClass)
        {
            contexts.emplace_back(sop_class, syntaxes, role);
            continue;
        }
        for(auto const & syntax : syntaxes)
        {
            contexts.emplace_back(sop_class, UIDs{syntax}, role);
        }
    }
    return contexts;
}

PresentationContexts make_storage_contexts(
    std::vector<std::string> const & transfer_syntaxes,
    Context::Role role,
    ContextLayout layout)
{
    return make_contexts(
        get_storage_sop_classes(), transfer_syntaxes, role, layout);
}

PresentationContexts make_retrieve_contexts(
    std::vector<DataSet> const & matches,
    std::vector<std::string> const & transfer_syntaxes,
    ContextLayout layout)
{
    UIDs sop_classes;
    for(auto const & match : matches)
    {
        if(!append_values(sop_classes, match, registry::SOPClassesInStudy)
           && !append_values(sop_classes, match, registry::SOPClassUID))
        {
            throw Exception(
                "SOP classes to be retrieved are not known: a match has "
                "neither "
                + describe(registry::SOPClassesInStudy) + " nor "
                + describe(registry::SOPClassUID));
        }
    }
    return make_contexts(
        sop_classes, transfer_syntaxes, Context::Role::SCP, layout);
}

PresentationContexts make_store_contexts(
    std::vector<std::filesystem::path> const & paths,
    std::vector<std::string> const & other_transfer_syntaxes,
    std::function<void(
        std::filesystem::path const &, Exception const &)> const & on_error)
{
    UIDs sop_classes; // in the order of the files
    std::map<std::string, UIDs> syntaxes;
    for(auto const & path : paths)
    {
        try
        {
            services::StoredFile const file(path);
            append_once(sop_classes, file.get_sop_class_uid());
            append_once(
                syntaxes[file.get_sop_class_uid()], file.get_transfer_syntax());
        }
        catch(Exception const & e)
        {
            if(!on_error)
            {
                throw;
            }
            on_error(path, e);
        }
    }
    PresentationContexts contexts;
    for(auto const & sop_class : sop_classes)
    {
        auto & own = syntaxes[sop_class];
        own.insert(
            own.end(),
            other_transfer_syntaxes.begin(),
            other_transfer_syntaxes.end());
        auto const more = make_contexts(
            {sop_class},
            own,
            Context::Role::Unspecified,
            ContextLayout::TransferSyntax);
        contexts.insert(contexts.end(), more.begin(), more.end());
    }
    return contexts;
}

std::vector<PresentationContexts> split_contexts(
    PresentationContexts const & contexts,
    PresentationContexts const & leading,
    std::size_t maximum)
{
    auto const limit = std::min(maximum, maximum_contexts);
    if(leading.size() >= limit)
    {
        throw Exception(
            std::to_string(leading.size())
            + " leading presentation contexts leave no room in "
            + std::to_string(limit));
    }
    std::vector<PresentationContexts> result;
    auto const room = limit - leading.size();
    for(auto const & group : group_by_class(contexts))
    {
        for(std::size_t i = 0; i != group.size(); ++i)
        {
            auto const left = std::min(group.size() - i, room);
            auto const is_full =
                result.empty() || result.back().size() == limit
                || (i == 0 && result.back().size() + left > limit);
            if(is_full)
            {
                result.push_back(leading);
            }
            result.back().push_back(group[i]);
        }
    }
    return result;
}

}

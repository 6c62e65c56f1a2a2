#include "odil/StoreSCU.h"

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <streambuf>
#include <string>
#include <utility>

#include "odil/AssociationAborted.h"
#include "odil/AssociationParameters.h"
#include "odil/AssociationReleased.h"
#include "odil/Exception.h"
#include "odil/NetworkError.h"
#include "odil/Tag.h"
#include "odil/TransferSyntax.h"
#include "odil/registry.h"
#include "services/StoreSCUParts.h"
#include "services/StoredFile.h"

namespace odil
{

using services::StoredFile;

namespace
{

using Context = AssociationParameters::PresentationContext;

// The first of several elements which has a value; empty if there is none.
Value::String
find_uid(DataSet const & data_set, std::initializer_list<Tag> tags)
{
    for(auto const & tag : tags)
    {
        if(auto uid = data_set.find_string(tag))
        {
            return *std::move(uid);
        }
    }
    return {};
}

Value::String find_sop_class_uid(DataSet const & data_set)
{
    return find_uid(
        data_set, {registry::SOPClassUID, registry::MediaStorageSOPClassUID});
}

Value::String find_sop_instance_uid(DataSet const & data_set)
{
    return find_uid(
        data_set,
        {registry::SOPInstanceUID, registry::MediaStorageSOPInstanceUID});
}

// The command, and what is only in files (PS3.10, 7.1).
bool is_not_sent(Tag tag)
{
    return tag.group == 0x0000 || tag.group == 0x0002;
}

// A context of a SOP class was accepted in a transfer syntax of some kind.
template <typename Predicate>
bool has_accepted(
    Association const & association,
    std::string const & sop_class,
    Predicate const & predicate)
{
    auto const & contexts =
        association.get_negotiated_parameters().get_presentation_contexts();
    return std::any_of(
        contexts.begin(),
        contexts.end(),
        [&](Context const & context)
        {
            return context.abstract_syntax == sop_class
                   && context.result == Context::Result::Acceptance
                   && predicate(context.transfer_syntaxes[0]);
        });
}

// How a file can be sent.
enum class Way
{
    Copied, // its bytes as they are
    Written, // in another transfer syntax
    None
};

Way find_way(Association const & association, StoredFile const & file)
{
    auto const & own = file.get_transfer_syntax();
    auto const & sop_class = file.get_sop_class_uid();
    auto const is_own = [&](std::string const & uid) { return uid == own; };
    if(has_accepted(association, sop_class, is_own))
    {
        return Way::Copied;
    }
    return TransferSyntax::is_native(own)
                   && has_accepted(
                       association, sop_class, TransferSyntax::is_native)
               ? Way::Written
               : Way::None;
}

// A data set can be made of it, and converted.
bool may_be_converted(Association const & association, StoredFile const & file)
{
    return find_way(association, file) == Way::None
           && TransferSyntax::can_decode(file.get_transfer_syntax())
           && has_accepted(
               association,
               file.get_sop_class_uid(),
               [](auto const &) { return true; });
}

DataSet read(StoredFile & file)
{
    try
    {
        return file.read();
    }
    catch(Exception const & e)
    {
        file.fail(e.what());
    }
}

}

void StoreSCU::set_affected_sop_class(DataSet const & data_set)
{
    auto const uid = find_sop_class_uid(data_set);
    if(uid.empty())
    {
        throw Exception(
            "The SOP class of the data set is not known: it has no "
            + describe(registry::SOPClassUID));
    }
    set_affected_sop_class(uid);
}

StoreSCU::Outgoing StoreSCU::prepare(DataSet const & data_set)
{
    auto sop_class = find_sop_class_uid(data_set);
    if(sop_class.empty())
    {
        sop_class = get_affected_sop_class();
    }
    check_class(sop_class, "The data set");
    auto instance = find_sop_instance_uid(data_set);
    if(instance.empty())
    {
        throw Exception(
            "The data set has no " + describe(registry::SOPInstanceUID));
    }
    if(auto converted = transcode(data_set, sop_class, ""))
    {
        return prepare(*std::move(converted), sop_class, instance);
    }
    return {
        sop_class,
        std::move(instance),
        [this, sop_class, &data_set](message::CStoreRequest const & request)
        { send(request, sop_class, data_set); }};
}

StoreSCU::Outgoing StoreSCU::prepare(std::filesystem::path const & path)
{
    auto const file = std::make_shared<StoredFile>(path);
    auto const & sop_class = file->get_sop_class_uid();
    auto const & instance = file->get_sop_instance_uid();
    check_class(sop_class, path.string());
    auto const & association = get_association();
    if(transcoder_ && association.is_associated()
       && may_be_converted(association, *file))
    {
        auto data_set = read(*file);
        auto converted = transcode(data_set, sop_class, path.string() + ": ");
        return prepare(
            converted ? *std::move(converted) : std::move(data_set),
            sop_class,
            instance);
    }
    return {
        sop_class,
        instance,
        [this, file](message::CStoreRequest const & request)
        { send(request, *file); }};
}

// Which was made here.
StoreSCU::Outgoing StoreSCU::prepare(
    DataSet && data_set,
    Value::String const & sop_class_uid,
    Value::String const & sop_instance_uid)
{
    auto instance = find_sop_instance_uid(data_set);
    if(instance.empty())
    {
        instance = sop_instance_uid;
    }
    auto const shared = std::make_shared<DataSet const>(std::move(data_set));
    return {
        sop_class_uid,
        std::move(instance),
        [this, sop_class_uid, shared](message::CStoreRequest const & request)
        { send(request, sop_class_uid, *shared); }};
}

void StoreSCU::check_class(
    Value::String const & sop_class_uid, std::string const & what) const
{
    auto const & expected = get_affected_sop_class();
    if(!expected.empty() && sop_class_uid != expected)
    {
        throw Exception(
            what + " is of SOP class " + sop_class_uid + ", not of " + expected
            + ", which is set");
    }
}

void StoreSCU::send(
    message::CStoreRequest const & request,
    Value::String const & sop_class_uid,
    DataSet const & data_set)
{
    auto & association = get_association();
    auto const is_sent = [](auto const & entry)
    { return !is_not_sent(entry.first); };
    if(std::all_of(data_set.begin(), data_set.end(), is_sent))
    {
        association.send_message(request, sop_class_uid, data_set);
        return;
    }
    DataSet sent(data_set.get_transfer_syntax());
    for(auto const & [tag, element] : data_set)
    {
        if(!is_not_sent(tag))
        {
            sent.add(tag, element);
        }
    }
    association.send_message(request, sop_class_uid, sent);
}

// Errors of the file, and of the choice of its context, name it; what ends the
// association keeps its type.
void StoreSCU::send(message::CStoreRequest const & request, StoredFile & file)
try
{
    auto & association = get_association();
    if(find_way(association, file) == Way::Written)
    {
        send(request, file.get_sop_class_uid(), file.read());
        return;
    }
    association.send_message(
        request,
        file.get_sop_class_uid(),
        file.get_transfer_syntax(),
        [&](std::streambuf & bytes) { file.copy(bytes); });
}
catch(NetworkError const &)
{
    throw;
}
catch(AssociationAborted const &)
{
    throw;
}
catch(AssociationReleased const &)
{
    throw;
}
catch(Exception const & e)
{
    file.fail(e.what());
}

}

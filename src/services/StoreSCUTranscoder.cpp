#include <algorithm>
#include <string>
#include <vector>

#include "association/contexts.h"
#include "odil/Exception.h"
#include "odil/StoreSCU.h"
#include "odil/registry.h"
#include "services/StoreSCUParts.h"

// Instances which have to be compressed or decompressed.
namespace odil
{

namespace
{

// In which the peer has accepted a SOP class.
std::vector<std::string> get_syntaxes(
    AssociationParameters const & agreed, std::string const & sop_class)
{
    using Result = AssociationParameters::PresentationContext::Result;
    std::vector<std::string> syntaxes;
    for(auto const & context : agreed.get_presentation_contexts())
    {
        if(context.abstract_syntax == sop_class
           && context.result == Result::Acceptance)
        {
            syntaxes.push_back(context.transfer_syntaxes[0]);
        }
    }
    return syntaxes;
}

// Why a data set cannot be sent as it is; empty if it can.
std::string find_obstacle(
    AssociationParameters const & agreed,
    std::string const & sop_class,
    DataSet const & data_set)
{
    try
    {
        association::choose_context(agreed, sop_class, data_set);
        return {};
    }
    catch(Exception const & e)
    {
        return e.what();
    }
}

void check_converted(
    DataSet const & data_set,
    std::string const & sop_class,
    std::vector<std::string> const & syntaxes,
    std::string const & name)
{
    auto const & syntax = data_set.get_transfer_syntax();
    if(std::find(syntaxes.begin(), syntaxes.end(), syntax) == syntaxes.end())
    {
        std::string list;
        for(auto const & uid : syntaxes)
        {
            list += ' ' + uid;
        }
        throw Exception(
            name + "The transcoder has returned transfer syntax \"" + syntax
            + "\", which is none of:" + list);
    }
    auto const is_other = [&](Tag tag)
    {
        auto const uid = data_set.find_string(tag);
        return uid && *uid != sop_class;
    };
    if(is_other(registry::SOPClassUID)
       || is_other(registry::MediaStorageSOPClassUID))
    {
        throw Exception(
            name + "The transcoder has changed the SOP class, which was "
            + sop_class);
    }
}

}

// Nothing if it can be sent as it is, or cannot be converted.
std::optional<DataSet> StoreSCU::transcode(
    DataSet const & data_set,
    Value::String const & sop_class_uid,
    std::string const & name)
{
    auto const & association = get_association();
    if(!transcoder_ || !association.is_associated())
    {
        return {};
    }
    auto const & agreed = association.get_negotiated_parameters();
    auto const syntaxes = get_syntaxes(agreed, sop_class_uid);
    auto const obstacle = find_obstacle(agreed, sop_class_uid, data_set);
    if(syntaxes.empty() || obstacle.empty())
    {
        return {};
    }
    auto converted = transcoder_(data_set, syntaxes);
    if(!converted)
    {
        throw Exception(
            name + obstacle + "; the transcoder has declined to convert it");
    }
    check_converted(*converted, sop_class_uid, syntaxes, name);
    return converted;
}

}

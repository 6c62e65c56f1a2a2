#include "services/procedure_step.h"

#include <cstddef>
#include <string>

#include "odil/Exception.h"
#include "odil/Tag.h"
#include "odil/registry.h"

namespace odil::services
{

namespace
{

// May N-SET change it?
enum class Change
{
    Never,
    Possible,
    AtEnd // it must have a value then
};

// An attribute of N-CREATE: of type 1, or else of type 2.
struct Attribute
{
    Tag tag;
    bool needs_value = false;
    Change change = Change::Never;
};

constexpr Attribute attributes[] = {
    {registry::ScheduledStepAttributesSequence, true, Change::Never},
    {registry::PatientName, false, Change::Never},
    {registry::PatientID, false, Change::Never},
    {registry::PatientBirthDate, false, Change::Never},
    {registry::PatientSex, false, Change::Never},
    {registry::ReferencedPatientSequence, false, Change::Never},
    {registry::PerformedProcedureStepID, true, Change::Never},
    {registry::PerformedStationAETitle, true, Change::Never},
    {registry::PerformedStationName, false, Change::Never},
    {registry::PerformedLocation, false, Change::Never},
    {registry::PerformedProcedureStepStartDate, true, Change::Never},
    {registry::PerformedProcedureStepStartTime, true, Change::Never},
    {registry::PerformedProcedureStepDescription, false, Change::Possible},
    {registry::PerformedProcedureTypeDescription, false, Change::Possible},
    {registry::ProcedureCodeSequence, false, Change::Possible},
    {registry::PerformedProcedureStepEndDate, false, Change::AtEnd},
    {registry::PerformedProcedureStepEndTime, false, Change::AtEnd},
    {registry::Modality, true, Change::Never},
    {registry::StudyID, false, Change::Never},
    {registry::PerformedProtocolCodeSequence, false, Change::Possible},
    {registry::PerformedSeriesSequence, false, Change::AtEnd},
};

// An attribute in the items of ScheduledStepAttributesSequence, and where it is
// in a worklist.
struct ScheduledAttribute
{
    Tag tag;
    bool needs_value = false;
    bool is_of_step = false; // in an item of ScheduledProcedureStepSequence
};

constexpr ScheduledAttribute scheduled_attributes[] = {
    {registry::StudyInstanceUID, true, false},
    {registry::ReferencedStudySequence, false, false},
    {registry::AccessionNumber, false, false},
    {registry::RequestedProcedureID, false, false},
    {registry::RequestedProcedureDescription, false, false},
    {registry::ScheduledProcedureStepID, false, true},
    {registry::ScheduledProcedureStepDescription, false, true},
    {registry::ScheduledProtocolCodeSequence, false, true},
};

void append(std::string & list, std::string const & text)
{
    list += (list.empty() ? "" : ", ") + text;
}

// Names of those which are not there, or have no value but need one.
template <typename Attributes>
std::string find_missing(DataSet const & data_set, Attributes const & required)
{
    std::string names;
    for(auto const & attribute : required)
    {
        if(attribute.needs_value ? !data_set.has_value(attribute.tag)
                                 : !data_set.has(attribute.tag))
        {
            append(names, attribute.tag.get_name());
        }
    }
    return names;
}

void throw_if_any(std::string const & what, std::string const & names)
{
    if(!names.empty())
    {
        throw Exception("Modality performed procedure step: " + what + names);
    }
}

// From a worklist; attributes which may be empty are, if they are not there.
void copy(
    DataSet const & source, Tag tag, bool needs_value, DataSet & destination)
{
    if(source.has_value(tag))
    {
        destination.add(tag, source[tag]);
    }
    else if(!needs_value)
    {
        destination.add(tag);
    }
}

DataSet get_scheduled_step(DataSet const & scheduled)
{
    auto const tag = registry::ScheduledProcedureStepSequence;
    return scheduled.has_value(tag) ? scheduled.as_data_set(tag, 0) : DataSet();
}

}

DataSet make_procedure_step(DataSet const & scheduled)
{
    auto const scheduled_step = get_scheduled_step(scheduled);
    DataSet item;
    for(auto const & [tag, needs_value, is_of_step] : scheduled_attributes)
    {
        copy(is_of_step ? scheduled_step : scheduled, tag, needs_value, item);
    }
    DataSet step;
    for(auto const & [tag, needs_value, change] : attributes)
    {
        auto const & source =
            tag == registry::Modality ? scheduled_step : scheduled;
        copy(source, tag, needs_value, step);
    }
    step.add(registry::ScheduledStepAttributesSequence, {item});
    copy(scheduled, registry::SpecificCharacterSet, true, step);
    return step;
}

void check_creation(DataSet const & data_set)
{
    auto names = find_missing(data_set, attributes);
    auto const tag = registry::ScheduledStepAttributesSequence;
    if(data_set.has_value(tag))
    {
        for(auto const & item : data_set.as_data_set(tag))
        {
            auto const missing = find_missing(item, scheduled_attributes);
            if(!missing.empty())
            {
                append(names, missing + " (in " + tag.get_name() + ")");
            }
        }
    }
    throw_if_any("missing are ", names);
}

void check_modifications(DataSet const & modifications)
{
    std::string names;
    for(auto const & attribute : attributes)
    {
        if(attribute.change == Change::Never
           && modifications.has(attribute.tag))
        {
            append(names, attribute.tag.get_name());
        }
    }
    throw_if_any("once it was created there is no change of ", names);
}

void check_end(DataSet const & values)
{
    std::string names;
    for(auto const & attribute : attributes)
    {
        if(attribute.change == Change::AtEnd
           && !values.has_value(attribute.tag))
        {
            append(names, attribute.tag.get_name());
        }
    }
    throw_if_any("at its end it needs ", names);
}

void update_end(DataSet & values, DataSet const & modifications)
{
    for(auto const & attribute : attributes)
    {
        if(attribute.change == Change::AtEnd
           && modifications.has(attribute.tag))
        {
            values.add(attribute.tag, modifications[attribute.tag]);
        }
    }
}

}

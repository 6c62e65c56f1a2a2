#include "convert/directory_records.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>

#include "odil/registry.h"

namespace odil::detail
{

namespace
{

using namespace registry;

constexpr auto required = KeyType::Required;
constexpr auto empty = KeyType::Empty;
constexpr auto if_present = KeyType::IfPresent;

// Groups of keys which several types have.
constexpr std::string_view content_time = "content time";
constexpr std::string_view content_identification = "content identification";

struct KeyRow
{
    std::string_view type;
    Tag tag;
    KeyType key_type;
};

constexpr KeyRow key_rows[] = {
    {"PATIENT", PatientName, empty}, // PS3.3, F.5.1
    {"PATIENT", PatientID, required},
    {"STUDY", StudyDate, required}, // F.5.2
    {"STUDY", StudyTime, required},
    {"STUDY", AccessionNumber, empty},
    {"STUDY", StudyDescription, empty},
    {"STUDY", StudyInstanceUID, required},
    {"STUDY", StudyID, required},
    {"SERIES", Modality, required}, // F.5.3
    {"SERIES", SeriesInstanceUID, required},
    {"SERIES", SeriesNumber, required},
    {"IMAGE", InstanceNumber, required}, // F.5.4
    {"RT DOSE", InstanceNumber, required}, // F.5.19
    {"RT DOSE", DoseSummationType, required},
    {"RT STRUCTURE SET", InstanceNumber, required}, // F.5.20
    {"RT STRUCTURE SET", StructureSetLabel, required},
    {"RT STRUCTURE SET", StructureSetDate, empty},
    {"RT STRUCTURE SET", StructureSetTime, empty},
    {"RT PLAN", InstanceNumber, required}, // F.5.21
    {"RT PLAN", RTPlanLabel, required},
    {"RT PLAN", RTPlanDate, empty},
    {"RT PLAN", RTPlanTime, empty},
    {"RT TREAT RECORD", InstanceNumber, required}, // F.5.22
    {"RT TREAT RECORD", TreatmentDate, empty},
    {"RT TREAT RECORD", TreatmentTime, empty},
    {"PRESENTATION", ReferencedSeriesSequence, if_present}, // F.5.23, F.5.49
    {"PRESENTATION", PresentationCreationDate, required},
    {"PRESENTATION", PresentationCreationTime, required},
    {"PRESENTATION", BlendingSequence, if_present},
    {"WAVEFORM", InstanceNumber, required}, // F.5.24
    {"SR DOCUMENT", InstanceNumber, required}, // F.5.25
    {"SR DOCUMENT", VerificationDateTime, if_present},
    {"SR DOCUMENT", ConceptNameCodeSequence, required},
    {"SR DOCUMENT", CompletionFlag, required},
    {"SR DOCUMENT", VerificationFlag, required},
    {"SR DOCUMENT", ContentSequence, if_present},
    {"KEY OBJECT DOC", InstanceNumber, required}, // F.5.26
    {"KEY OBJECT DOC", ConceptNameCodeSequence, required},
    {"KEY OBJECT DOC", ContentSequence, if_present},
    {"SPECTROSCOPY", ImageType, required}, // F.5.27
    {"SPECTROSCOPY", ReferencedImageEvidenceSequence, if_present},
    {"SPECTROSCOPY", InstanceNumber, required},
    {"SPECTROSCOPY", NumberOfFrames, required},
    {"SPECTROSCOPY", Rows, required},
    {"SPECTROSCOPY", Columns, required},
    {"SPECTROSCOPY", DataPointRows, required},
    {"SPECTROSCOPY", DataPointColumns, required},
    {"RAW DATA", InstanceNumber, empty}, // F.5.28
    {"HANGING PROTOCOL", HangingProtocolName, required}, // F.5.31
    {"HANGING PROTOCOL", HangingProtocolDescription, required},
    {"HANGING PROTOCOL", HangingProtocolLevel, required},
    {"HANGING PROTOCOL", HangingProtocolCreator, required},
    {"HANGING PROTOCOL", HangingProtocolCreationDateTime, required},
    {"HANGING PROTOCOL", HangingProtocolDefinitionSequence, required},
    {"HANGING PROTOCOL", HangingProtocolUserIdentificationCodeSequence, empty},
    {"HANGING PROTOCOL", NumberOfPriorsReferenced, required},
    {"ENCAP DOC", ContentDate, empty}, // F.5.32
    {"ENCAP DOC", ContentTime, empty},
    {"ENCAP DOC", InstanceNumber, required},
    {"ENCAP DOC", ConceptNameCodeSequence, empty},
    {"ENCAP DOC", HL7InstanceIdentifier, if_present},
    {"ENCAP DOC", DocumentTitle, empty},
    {"ENCAP DOC", MIMETypeOfEncapsulatedDocument, required},
    {"PALETTE", ContentLabel, required}, // F.5.36
    {"PALETTE", ContentDescription, empty},
    {"IMPLANT", Manufacturer, required}, // F.5.37
    {"IMPLANT", ImplantName, required},
    {"IMPLANT", ImplantPartNumber, required},
    {"IMPLANT", ImplantSize, if_present},
    {"IMPLANT ASSY", Manufacturer, required}, // F.5.38
    {"IMPLANT ASSY", ImplantAssemblyTemplateName, required},
    {"IMPLANT ASSY", ProcedureTypeCodeSequence, required},
    {"IMPLANT GROUP", ImplantTemplateGroupName, required}, // F.5.39
    {"IMPLANT GROUP", ImplantTemplateGroupIssuer, required},
    {"ASSESSMENT", InstanceCreationDate, required}, // F.5.45
    {"ASSESSMENT", InstanceCreationTime, empty},
    {"ASSESSMENT", InstanceNumber, required},
    {"RADIOTHERAPY", InstanceNumber, required}, // F.5.46
    {"RADIOTHERAPY", ContentDescription, empty},
    {"RADIOTHERAPY", ContentCreatorName, empty},
    {"RADIOTHERAPY", UserContentLabel, if_present},
    {"RADIOTHERAPY", UserContentLongLabel, if_present},
    {"INVENTORY", InventoryPurpose, empty}, // F.5.48
    {"INVENTORY", InventoryLevel, required},
    {"INVENTORY", ScopeOfInventorySequence, empty},
    {"INVENTORY", InventoryCompletionStatus, required},
    {"INVENTORY", TotalNumberOfStudyRecords, required},

    {content_time, ContentDate, required},
    {content_time, ContentTime, required},
    {content_identification, InstanceNumber, required}, // table 10-12
    {content_identification, ContentLabel, required},
    {content_identification, ContentDescription, empty},
    {content_identification, ContentCreatorName, empty},
};

struct GroupRow
{
    std::string_view type;
    std::string_view group;
};

constexpr GroupRow group_rows[] = {
    {"PRESENTATION", content_identification},
    {"WAVEFORM", content_time},
    {"SR DOCUMENT", content_time},
    {"KEY OBJECT DOC", content_time},
    {"SPECTROSCOPY", content_time},
    {"RAW DATA", content_time},
    {"REGISTRATION", content_time}, // F.5.29
    {"REGISTRATION", content_identification},
    {"FIDUCIAL", content_time}, // F.5.30
    {"FIDUCIAL", content_identification},
    {"VALUE MAP", content_time}, // F.5.34
    {"VALUE MAP", content_identification},
    {"MEASUREMENT", content_time}, // F.5.41
    {"MEASUREMENT", content_identification},
    {"SURFACE", content_time}, // F.5.42
    {"SURFACE", content_identification},
    {"SURFACE SCAN", content_time}, // F.5.43
    {"TRACT", content_time}, // F.5.44
    {"TRACT", content_identification},
    {"ANNOTATION", content_time}, // F.5.47
    {"ANNOTATION", content_identification},
    {"INVENTORY", content_time},
};

constexpr std::string_view root_types[] = {
    "PATIENT",
    "HANGING PROTOCOL",
    "PALETTE",
    "IMPLANT",
    "IMPLANT ASSY",
    "IMPLANT GROUP",
    "INVENTORY"};

void add(std::map<Tag, KeyType> & keys, std::string_view name)
{
    for(auto const & row : key_rows)
    {
        if(row.type == name)
        {
            keys.emplace(row.tag, row.key_type);
        }
    }
}

}

std::map<Tag, KeyType> get_record_keys(std::string_view type)
{
    std::map<Tag, KeyType> keys;
    add(keys, type);
    for(auto const & row : group_rows)
    {
        if(row.type == type)
        {
            add(keys, row.group);
        }
    }
    return keys;
}

bool is_root_record(std::string_view type)
{
    return std::find(std::begin(root_types), std::end(root_types), type)
           != std::end(root_types);
}

}

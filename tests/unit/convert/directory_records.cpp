#include "convert/directory_records.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "odil/registry.h"

using namespace odil;
using detail::find_record_type;
using detail::get_record_keys;
using detail::is_record_type;
using detail::KeyType;

BOOST_AUTO_TEST_SUITE(convert_directory_records)

BOOST_AUTO_TEST_CASE(every_storage_class_has_a_record)
{
    // PS3.3, F.4, has no record for them; those of DICOS are not its own.
    std::vector<std::string> const without{
        registry::MediaStorageDirectoryStorage,
        registry::CTDefinedProcedureProtocolStorage,
        registry::CTPerformedProcedureProtocolStorage,
        registry::ProtocolApprovalStorage,
        registry::XADefinedProcedureProtocolStorage,
        registry::XAPerformedProcedureProtocolStorage,
        registry::DICOSThreatDetectionReportStorage,
        registry::DICOSQuadrupoleResonanceStorage};
    std::size_t count = 0;
    for(auto const & [uid, entry] : registry::uids_dictionary)
    {
        std::string const keyword(entry.keyword);
        if(entry.retired || entry.type != "SOP Class"
           || keyword.find("Storage") == std::string::npos
           || keyword.find("StorageCommitment") != std::string::npos
           || keyword.find("StorageManagement") != std::string::npos)
        {
            continue;
        }
        ++count;
        auto const has_none =
            std::find(without.begin(), without.end(), std::string(uid))
            != without.end();
        auto const type = find_record_type(uid);
        BOOST_TEST(type.empty() == has_none, keyword);
        BOOST_TEST((has_none || is_record_type(type)), keyword);
    }
    BOOST_TEST(count > 180U);
}

BOOST_AUTO_TEST_CASE(types_are_those_of_the_standard)
{
    struct Row
    {
        std::string sop_class;
        std::string type;
    };
    for(auto const & row :
        {Row{registry::SegmentationStorage, "IMAGE"},
         Row{registry::RTImageStorage, "IMAGE"},
         Row{registry::RTDoseStorage, "RT DOSE"},
         Row{registry::RTStructureSetStorage, "RT STRUCTURE SET"},
         Row{registry::RTIonPlanStorage, "RT PLAN"},
         Row{registry::RTTreatmentSummaryRecordStorage, "RT TREAT RECORD"},
         Row{registry::BasicStructuredDisplayStorage, "PRESENTATION"},
         Row{registry::GeneralECGWaveformStorage, "WAVEFORM"},
         Row{registry::XRayRadiationDoseSRStorage, "SR DOCUMENT"},
         Row{registry::KeyObjectSelectionDocumentStorage, "KEY OBJECT DOC"},
         Row{registry::MRSpectroscopyStorage, "SPECTROSCOPY"},
         Row{registry::RawDataStorage, "RAW DATA"},
         Row{registry::DeformableSpatialRegistrationStorage, "REGISTRATION"},
         Row{registry::SpatialFiducialsStorage, "FIDUCIAL"},
         Row{registry::HangingProtocolStorage, "HANGING PROTOCOL"},
         Row{registry::EncapsulatedPDFStorage, "ENCAP DOC"},
         Row{registry::RealWorldValueMappingStorage, "VALUE MAP"},
         Row{registry::StereometricRelationshipStorage, "STEREOMETRIC"},
         Row{registry::ColorPaletteStorage, "PALETTE"},
         Row{registry::GenericImplantTemplateStorage, "IMPLANT"},
         Row{registry::ImplantAssemblyTemplateStorage, "IMPLANT ASSY"},
         Row{registry::ImplantTemplateGroupStorage, "IMPLANT GROUP"},
         Row{registry::RTBeamsDeliveryInstructionStorage, "PLAN"},
         Row{registry::LensometryMeasurementsStorage, "MEASUREMENT"},
         Row{registry::SurfaceSegmentationStorage, "SURFACE"},
         Row{registry::SurfaceScanMeshStorage, "SURFACE SCAN"},
         Row{registry::TractographyResultsStorage, "TRACT"},
         Row{registry::ContentAssessmentResultsStorage, "ASSESSMENT"},
         Row{registry::RTPhysicianIntentStorage, "RADIOTHERAPY"},
         Row{registry::MicroscopyBulkSimpleAnnotationsStorage, "ANNOTATION"},
         Row{registry::InventoryStorage, "INVENTORY"}})
    {
        BOOST_TEST(find_record_type(row.sop_class) == row.type);
        // No key is behind the pixel data; few types have none.
        auto const keys = get_record_keys(row.type);
        BOOST_TEST(
            keys.empty() == (row.type == "STEREOMETRIC" || row.type == "PLAN"));
        BOOST_TEST(
            (keys.empty() || keys.rbegin()->first < registry::PixelData));
    }
    BOOST_TEST(find_record_type("1.2.3").empty());
    BOOST_TEST(!is_record_type("VISIT"));
    BOOST_TEST(get_record_keys("VISIT").empty());
}

BOOST_AUTO_TEST_CASE(keys_of_groups_are_those_of_the_type)
{
    auto const keys = get_record_keys("REGISTRATION");
    BOOST_TEST(keys.size() == 6U);
    BOOST_TEST((keys.at(registry::ContentDate) == KeyType::Required));
    BOOST_TEST((keys.at(registry::ContentLabel) == KeyType::Required));
    BOOST_TEST((keys.at(registry::ContentDescription) == KeyType::Empty));
    BOOST_TEST(
        (get_record_keys("PRESENTATION").at(registry::BlendingSequence)
         == KeyType::IfPresent));
}

BOOST_AUTO_TEST_CASE(few_types_are_below_the_root)
{
    for(auto const * type : {"PATIENT", "HANGING PROTOCOL", "IMPLANT GROUP"})
    {
        BOOST_TEST(detail::is_root_record(type));
    }
    for(auto const * type : {"STUDY", "SERIES", "IMAGE", "IMPLANTS", ""})
    {
        BOOST_TEST(!detail::is_root_record(type));
    }
}

BOOST_AUTO_TEST_SUITE_END()

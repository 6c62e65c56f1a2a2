#include <algorithm>
#include <iterator>
#include <string_view>

#include "convert/directory_records.h"
#include "odil/registry.h"

namespace odil::detail
{

namespace
{

using namespace registry;

struct ClassRow
{
    StaticString sop_class;
    std::string_view type;
};

// See PS3.3, F.5: each type says which instances it references. There is none
// for procedure protocols, nor, since they are retired, for stand-alone
// overlays, curves and look-up tables, and for prints.
// clang-format off
constexpr ClassRow class_rows[] = {
    {ComputedRadiographyImageStorage, "IMAGE"},
    {DigitalXRayImageStorageForPresentation, "IMAGE"},
    {DigitalXRayImageStorageForProcessing, "IMAGE"},
    {DigitalMammographyXRayImageStorageForPresentation, "IMAGE"},
    {DigitalMammographyXRayImageStorageForProcessing, "IMAGE"},
    {DigitalIntraOralXRayImageStorageForPresentation, "IMAGE"},
    {DigitalIntraOralXRayImageStorageForProcessing, "IMAGE"},
    {CTImageStorage, "IMAGE"},
    {EnhancedCTImageStorage, "IMAGE"},
    {LegacyConvertedEnhancedCTImageStorage, "IMAGE"},
    {UltrasoundMultiFrameImageStorageRetired, "IMAGE"},
    {UltrasoundMultiFrameImageStorage, "IMAGE"},
    {MRImageStorage, "IMAGE"},
    {EnhancedMRImageStorage, "IMAGE"},
    {EnhancedMRColorImageStorage, "IMAGE"},
    {LegacyConvertedEnhancedMRImageStorage, "IMAGE"},
    {NuclearMedicineImageStorageRetired, "IMAGE"},
    {UltrasoundImageStorageRetired, "IMAGE"},
    {UltrasoundImageStorage, "IMAGE"},
    {EnhancedUSVolumeStorage, "IMAGE"},
    {PhotoacousticImageStorage, "IMAGE"},
    {SecondaryCaptureImageStorage, "IMAGE"},
    {MultiFrameSingleBitSecondaryCaptureImageStorage, "IMAGE"},
    {MultiFrameGrayscaleByteSecondaryCaptureImageStorage, "IMAGE"},
    {MultiFrameGrayscaleWordSecondaryCaptureImageStorage, "IMAGE"},
    {MultiFrameTrueColorSecondaryCaptureImageStorage, "IMAGE"},
    {XRayAngiographicImageStorage, "IMAGE"},
    {EnhancedXAImageStorage, "IMAGE"},
    {XRayRadiofluoroscopicImageStorage, "IMAGE"},
    {EnhancedXRFImageStorage, "IMAGE"},
    {XRayAngiographicBiPlaneImageStorage, "IMAGE"},
    {XRay3DAngiographicImageStorage, "IMAGE"},
    {XRay3DCraniofacialImageStorage, "IMAGE"},
    {BreastTomosynthesisImageStorage, "IMAGE"},
    {BreastProjectionXRayImageStorageForPresentation, "IMAGE"},
    {BreastProjectionXRayImageStorageForProcessing, "IMAGE"},
    {IntravascularOpticalCoherenceTomographyImageStorageForPresentation, "IMAGE"},
    {IntravascularOpticalCoherenceTomographyImageStorageForProcessing, "IMAGE"},
    {NuclearMedicineImageStorage, "IMAGE"},
    {ParametricMapStorage, "IMAGE"},
    {SegmentationStorage, "IMAGE"},
    {LabelMapSegmentationStorage, "IMAGE"},
    {HeightMapSegmentationStorage, "IMAGE"},
    {VLImageStorageTrial, "IMAGE"},
    {VLEndoscopicImageStorage, "IMAGE"},
    {VideoEndoscopicImageStorage, "IMAGE"},
    {VLMicroscopicImageStorage, "IMAGE"},
    {VideoMicroscopicImageStorage, "IMAGE"},
    {VLSlideCoordinatesMicroscopicImageStorage, "IMAGE"},
    {VLPhotographicImageStorage, "IMAGE"},
    {VideoPhotographicImageStorage, "IMAGE"},
    {OphthalmicPhotography8BitImageStorage, "IMAGE"},
    {OphthalmicPhotography16BitImageStorage, "IMAGE"},
    {OphthalmicTomographyImageStorage, "IMAGE"},
    {WideFieldOphthalmicPhotographyStereographicProjectionImageStorage, "IMAGE"},
    {WideFieldOphthalmicPhotography3DCoordinatesImageStorage, "IMAGE"},
    {OphthalmicOpticalCoherenceTomographyEnFaceImageStorage, "IMAGE"},
    {OphthalmicOpticalCoherenceTomographyBscanVolumeAnalysisStorage, "IMAGE"},
    {VLWholeSlideMicroscopyImageStorage, "IMAGE"},
    {DermoscopicPhotographyImageStorage, "IMAGE"},
    {ConfocalMicroscopyImageStorage, "IMAGE"},
    {ConfocalMicroscopyTiledPyramidalImageStorage, "IMAGE"},
    {VLMultiFrameImageStorageTrial, "IMAGE"},
    {OphthalmicThicknessMapStorage, "IMAGE"},
    {CornealTopographyMapStorage, "IMAGE"},
    {PositronEmissionTomographyImageStorage, "IMAGE"},
    {LegacyConvertedEnhancedPETImageStorage, "IMAGE"},
    {EnhancedPETImageStorage, "IMAGE"},
    {RTImageStorage, "IMAGE"},
    {EnhancedRTImageStorage, "IMAGE"},
    {EnhancedContinuousRTImageStorage, "IMAGE"},
    {DICOSCTImageStorage, "IMAGE"},
    {DICOSDigitalXRayImageStorageForPresentation, "IMAGE"},
    {DICOSDigitalXRayImageStorageForProcessing, "IMAGE"},
    {DICOS2DAITStorage, "IMAGE"},
    {DICOS3DAITStorage, "IMAGE"},
    {EddyCurrentImageStorage, "IMAGE"},
    {EddyCurrentMultiFrameImageStorage, "IMAGE"},
    {ThermographyImageStorage, "IMAGE"},
    {ThermographyMultiFrameImageStorage, "IMAGE"},
    {MRSpectroscopyStorage, "SPECTROSCOPY"},
    {WaveformStorageTrial, "WAVEFORM"},
    {TwelveLeadECGWaveformStorage, "WAVEFORM"},
    {GeneralECGWaveformStorage, "WAVEFORM"},
    {AmbulatoryECGWaveformStorage, "WAVEFORM"},
    {General32bitECGWaveformStorage, "WAVEFORM"},
    {HemodynamicWaveformStorage, "WAVEFORM"},
    {CardiacElectrophysiologyWaveformStorage, "WAVEFORM"},
    {BasicVoiceAudioWaveformStorage, "WAVEFORM"},
    {GeneralAudioWaveformStorage, "WAVEFORM"},
    {ArterialPulseWaveformStorage, "WAVEFORM"},
    {RespiratoryWaveformStorage, "WAVEFORM"},
    {MultichannelRespiratoryWaveformStorage, "WAVEFORM"},
    {RoutineScalpElectroencephalogramWaveformStorage, "WAVEFORM"},
    {ElectromyogramWaveformStorage, "WAVEFORM"},
    {ElectrooculogramWaveformStorage, "WAVEFORM"},
    {SleepElectroencephalogramWaveformStorage, "WAVEFORM"},
    {BodyPositionWaveformStorage, "WAVEFORM"},
    {WaveformPresentationStateStorage, "PRESENTATION"},
    {WaveformAcquisitionPresentationStateStorage, "PRESENTATION"},
    {GrayscaleSoftcopyPresentationStateStorage, "PRESENTATION"},
    {ColorSoftcopyPresentationStateStorage, "PRESENTATION"},
    {PseudoColorSoftcopyPresentationStateStorage, "PRESENTATION"},
    {BlendingSoftcopyPresentationStateStorage, "PRESENTATION"},
    {XAXRFGrayscaleSoftcopyPresentationStateStorage, "PRESENTATION"},
    {GrayscalePlanarMPRVolumetricPresentationStateStorage, "PRESENTATION"},
    {CompositingPlanarMPRVolumetricPresentationStateStorage, "PRESENTATION"},
    {AdvancedBlendingPresentationStateStorage, "PRESENTATION"},
    {VolumeRenderingVolumetricPresentationStateStorage, "PRESENTATION"},
    {SegmentedVolumeRenderingVolumetricPresentationStateStorage, "PRESENTATION"},
    {MultipleVolumeRenderingVolumetricPresentationStateStorage, "PRESENTATION"},
    {VariableModalityLUTSoftcopyPresentationStateStorage, "PRESENTATION"},
    {BasicStructuredDisplayStorage, "PRESENTATION"},
    {RawDataStorage, "RAW DATA"},
    {SpatialRegistrationStorage, "REGISTRATION"},
    {DeformableSpatialRegistrationStorage, "REGISTRATION"},
    {SpatialFiducialsStorage, "FIDUCIAL"},
    {SurfaceSegmentationStorage, "SURFACE"},
    {TractographyResultsStorage, "TRACT"},
    {RealWorldValueMappingStorage, "VALUE MAP"},
    {SurfaceScanMeshStorage, "SURFACE SCAN"},
    {SurfaceScanPointCloudStorage, "SURFACE SCAN"},
    {StereometricRelationshipStorage, "STEREOMETRIC"},
    {LensometryMeasurementsStorage, "MEASUREMENT"},
    {AutorefractionMeasurementsStorage, "MEASUREMENT"},
    {KeratometryMeasurementsStorage, "MEASUREMENT"},
    {SubjectiveRefractionMeasurementsStorage, "MEASUREMENT"},
    {VisualAcuityMeasurementsStorage, "MEASUREMENT"},
    {OphthalmicAxialMeasurementsStorage, "MEASUREMENT"},
    {IntraocularLensCalculationsStorage, "MEASUREMENT"},
    {OphthalmicVisualFieldStaticPerimetryMeasurementsStorage, "MEASUREMENT"},
    {SpectaclePrescriptionReportStorage, "SR DOCUMENT"},
    {MacularGridThicknessAndVolumeReportStorage, "SR DOCUMENT"},
    {TextSRStorageTrial, "SR DOCUMENT"},
    {AudioSRStorageTrial, "SR DOCUMENT"},
    {DetailSRStorageTrial, "SR DOCUMENT"},
    {ComprehensiveSRStorageTrial, "SR DOCUMENT"},
    {BasicTextSRStorage, "SR DOCUMENT"},
    {EnhancedSRStorage, "SR DOCUMENT"},
    {ComprehensiveSRStorage, "SR DOCUMENT"},
    {Comprehensive3DSRStorage, "SR DOCUMENT"},
    {ExtensibleSRStorage, "SR DOCUMENT"},
    {ProcedureLogStorage, "SR DOCUMENT"},
    {MammographyCADSRStorage, "SR DOCUMENT"},
    {ChestCADSRStorage, "SR DOCUMENT"},
    {XRayRadiationDoseSRStorage, "SR DOCUMENT"},
    {RadiopharmaceuticalRadiationDoseSRStorage, "SR DOCUMENT"},
    {ColonCADSRStorage, "SR DOCUMENT"},
    {ImplantationPlanSRStorage, "SR DOCUMENT"},
    {AcquisitionContextSRStorage, "SR DOCUMENT"},
    {SimplifiedAdultEchoSRStorage, "SR DOCUMENT"},
    {PatientRadiationDoseSRStorage, "SR DOCUMENT"},
    {PlannedImagingAgentAdministrationSRStorage, "SR DOCUMENT"},
    {PerformedImagingAgentAdministrationSRStorage, "SR DOCUMENT"},
    {EnhancedXRayRadiationDoseSRStorage, "SR DOCUMENT"},
    {WaveformAnnotationSRStorage, "SR DOCUMENT"},
    {KeyObjectSelectionDocumentStorage, "KEY OBJECT DOC"},
    {ContentAssessmentResultsStorage, "ASSESSMENT"},
    {MicroscopyBulkSimpleAnnotationsStorage, "ANNOTATION"},
    {EncapsulatedPDFStorage, "ENCAP DOC"},
    {EncapsulatedCDAStorage, "ENCAP DOC"},
    {EncapsulatedSTLStorage, "ENCAP DOC"},
    {EncapsulatedOBJStorage, "ENCAP DOC"},
    {EncapsulatedMTLStorage, "ENCAP DOC"},
    {InventoryStorage, "INVENTORY"},
    {RTDoseStorage, "RT DOSE"},
    {RTStructureSetStorage, "RT STRUCTURE SET"},
    {RTBeamsTreatmentRecordStorage, "RT TREAT RECORD"},
    {RTBrachyTreatmentRecordStorage, "RT TREAT RECORD"},
    {RTTreatmentSummaryRecordStorage, "RT TREAT RECORD"},
    {RTIonBeamsTreatmentRecordStorage, "RT TREAT RECORD"},
    {RTPlanStorage, "RT PLAN"},
    {RTIonPlanStorage, "RT PLAN"},
    {RTPhysicianIntentStorage, "RADIOTHERAPY"},
    {RTSegmentAnnotationStorage, "RADIOTHERAPY"},
    {RTRadiationSetStorage, "RADIOTHERAPY"},
    {CArmPhotonElectronRadiationStorage, "RADIOTHERAPY"},
    {TomotherapeuticRadiationStorage, "RADIOTHERAPY"},
    {RoboticArmRadiationStorage, "RADIOTHERAPY"},
    {RTRadiationRecordSetStorage, "RADIOTHERAPY"},
    {RTRadiationSalvageRecordStorage, "RADIOTHERAPY"},
    {TomotherapeuticRadiationRecordStorage, "RADIOTHERAPY"},
    {CArmPhotonElectronRadiationRecordStorage, "RADIOTHERAPY"},
    {RoboticRadiationRecordStorage, "RADIOTHERAPY"},
    {RTRadiationSetDeliveryInstructionStorage, "RADIOTHERAPY"},
    {RTTreatmentPreparationStorage, "RADIOTHERAPY"},
    {RTPatientPositionAcquisitionInstructionStorage, "RADIOTHERAPY"},
    {RTBeamsDeliveryInstructionStorageTrial, "PLAN"},
    {RTBeamsDeliveryInstructionStorage, "PLAN"},
    {RTBrachyApplicationSetupDeliveryInstructionStorage, "PLAN"},
    {HangingProtocolStorage, "HANGING PROTOCOL"},
    {ColorPaletteStorage, "PALETTE"},
    {GenericImplantTemplateStorage, "IMPLANT"},
    {ImplantAssemblyTemplateStorage, "IMPLANT ASSY"},
    {ImplantTemplateGroupStorage, "IMPLANT GROUP"},
};
// clang-format on

}

bool is_record_type(std::string_view type)
{
    return type == "PATIENT" || type == "STUDY" || type == "SERIES"
           || std::any_of(
               std::begin(class_rows),
               std::end(class_rows),
               [&](auto const & row) { return row.type == type; });
}

std::string_view find_record_type(std::string_view sop_class)
{
    for(auto const & row : class_rows)
    {
        if(row.sop_class == sop_class)
        {
            return row.type;
        }
    }
    return {};
}

}

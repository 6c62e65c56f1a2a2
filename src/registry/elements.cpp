#include "registry/generated.h"
#include "registry/tables.h"

// Made by registry/generate.py: do not edit.
// clang-format off

namespace odil::registry
{

ElementRow const elements[] = {
    {0x00000000, 0xffffffff, 212, 231, 0, 3, {UL}, false}, // CommandGroupLength
    {0x00000001, 0xffffffff, 252, 271, 0, 3, {UL}, true}, // CommandLengthToEnd
    {0x00000002, 0xffffffff, 293, 313, 5, 3, {UI}, false}, // AffectedSOPClassUID
    {0x00000003, 0xffffffff, 336, 357, 5, 3, {UI}, false}, // RequestedSOPClassUID
    {0x00000010, 0xffffffff, 381, 404, 8, 3, {SH}, true}, // CommandRecognitionCode
    {0x00000100, 0xffffffff, 429, 442, 11, 3, {US}, false}, // CommandField
    {0x00000110, 0xffffffff, 456, 466, 11, 3, {US}, false}, // MessageID
    {0x00000120, 0xffffffff, 477, 503, 11, 3, {US}, false}, // MessageIDBeingRespondedTo
    {0x00000200, 0xffffffff, 533, 533, 14, 3, {AE}, true}, // Initiator
    {0x00000300, 0xffffffff, 543, 543, 14, 3, {AE}, true}, // Receiver
    {0x00000400, 0xffffffff, 552, 565, 14, 3, {AE}, true}, // FindLocation
    {0x00000600, 0xffffffff, 579, 595, 14, 3, {AE}, false}, // MoveDestination
    {0x00000700, 0xffffffff, 612, 612, 11, 3, {US}, false}, // Priority
    {0x00000800, 0xffffffff, 621, 640, 11, 3, {US}, false}, // CommandDataSetType
    {0x00000850, 0xffffffff, 662, 678, 11, 3, {US}, true}, // NumberOfMatches
    {0x00000860, 0xffffffff, 696, 719, 11, 3, {US}, true}, // ResponseSequenceNumber
    {0x00000900, 0xffffffff, 744, 744, 11, 3, {US}, false}, // Status
    {0x00000901, 0xffffffff, 751, 768, 17, 20, {AT}, false}, // OffendingElement
    {0x00000902, 0xffffffff, 786, 799, 24, 3, {LO}, false}, // ErrorComment
    {0x00000903, 0xffffffff, 813, 821, 11, 3, {US}, false}, // ErrorID
    {0x00001000, 0xffffffff, 830, 853, 5, 3, {UI}, false}, // AffectedSOPInstanceUID
    {0x00001001, 0xffffffff, 879, 903, 5, 3, {UI}, false}, // RequestedSOPInstanceUID
    {0x00001002, 0xffffffff, 930, 942, 11, 3, {US}, false}, // EventTypeID
    {0x00001005, 0xffffffff, 956, 980, 17, 20, {AT}, false}, // AttributeIdentifierList
    {0x00001008, 0xffffffff, 1006, 1019, 11, 3, {US}, false}, // ActionTypeID
    {0x00001020, 0xffffffff, 1034, 1065, 11, 3, {US}, false}, // NumberOfRemainingSuboperations
    {0x00001021, 0xffffffff, 1100, 1131, 11, 3, {US}, false}, // NumberOfCompletedSuboperations
    {0x00001022, 0xffffffff, 1166, 1194, 11, 3, {US}, false}, // NumberOfFailedSuboperations
    {0x00001023, 0xffffffff, 1226, 1255, 11, 3, {US}, false}, // NumberOfWarningSuboperations
    {0x00001030, 0xffffffff, 1288, 1325, 14, 3, {AE}, false}, // MoveOriginatorApplicationEntityTitle
    {0x00001031, 0xffffffff, 1366, 1390, 11, 3, {US}, false}, // MoveOriginatorMessageID
    {0x00004000, 0xffffffff, 1417, 1432, 27, 3, {LT}, true}, // DialogReceiver
    {0x00004010, 0xffffffff, 1448, 1461, 27, 3, {LT}, true}, // TerminalType
    {0x00005010, 0xffffffff, 1475, 1488, 8, 3, {SH}, true}, // MessageSetID
    {0x00005020, 0xffffffff, 1503, 1516, 8, 3, {SH}, true}, // EndMessageID
    {0x00005110, 0xffffffff, 1531, 1545, 27, 3, {LT}, true}, // DisplayFormat
    {0x00005120, 0xffffffff, 1560, 1575, 27, 3, {LT}, true}, // PagePositionID
    {0x00005130, 0xffffffff, 1592, 1605, 30, 3, {CS}, true}, // TextFormatID
    {0x00005140, 0xffffffff, 1620, 1634, 30, 3, {CS}, true}, // NormalReverse
    {0x00005150, 0xffffffff, 1649, 1662, 30, 3, {CS}, true}, // AddGrayScale
    {0x00005160, 0xffffffff, 1677, 1677, 30, 3, {CS}, true}, // Borders
    {0x00005170, 0xffffffff, 1685, 1685, 33, 3, {IS}, true}, // Copies
    {0x00005180, 0xffffffff, 1692, 1717, 30, 3, {CS}, true}, // CommandMagnificationType
    {0x00005190, 0xffffffff, 1744, 1744, 30, 3, {CS}, true}, // Erase
    {0x000051a0, 0xffffffff, 1750, 1750, 30, 3, {CS}, true}, // Print
    {0x000051b0, 0xffffffff, 1756, 1756, 11, 20, {US}, true}, // Overlays
    {0x00020000, 0xffffffff, 1765, 1796, 0, 3, {UL}, false}, // FileMetaInformationGroupLength
    {0x00020001, 0xffffffff, 1831, 1858, 36, 3, {OB}, false}, // FileMetaInformationVersion
    {0x00020002, 0xffffffff, 1888, 1912, 5, 3, {UI}, false}, // MediaStorageSOPClassUID
    {0x00020003, 0xffffffff, 1940, 1967, 5, 3, {UI}, false}, // MediaStorageSOPInstanceUID
    {0x00020010, 0xffffffff, 1998, 2016, 5, 3, {UI}, false}, // TransferSyntaxUID
    {0x00020012, 0xffffffff, 2036, 2059, 5, 3, {UI}, false}, // ImplementationClassUID
    {0x00020013, 0xffffffff, 2084, 2110, 8, 3, {SH}, false}, // ImplementationVersionName
    {0x00020016, 0xffffffff, 2138, 2167, 14, 3, {AE}, false}, // SourceApplicationEntityTitle
    {0x00020017, 0xffffffff, 2199, 2229, 14, 3, {AE}, false}, // SendingApplicationEntityTitle
    {0x00020018, 0xffffffff, 2262, 2294, 14, 3, {AE}, false}, // ReceivingApplicationEntityTitle
    {0x00020026, 0xffffffff, 2329, 2355, 39, 3, {UR}, false}, // SourcePresentationAddress
    {0x00020027, 0xffffffff, 2383, 2410, 39, 3, {UR}, false}, // SendingPresentationAddress
    {0x00020028, 0xffffffff, 2439, 2468, 39, 3, {UR}, false}, // ReceivingPresentationAddress
    {0x00020031, 0xffffffff, 2499, 2525, 36, 3, {OB}, false}, // RTVMetaInformationVersion
    {0x00020032, 0xffffffff, 2554, 2582, 5, 3, {UI}, false}, // RTVCommunicationSOPClassUID
    {0x00020033, 0xffffffff, 2614, 2645, 5, 3, {UI}, false}, // RTVCommunicationSOPInstanceUID
    {0x00020035, 0xffffffff, 2680, 2700, 36, 3, {OB}, false}, // RTVSourceIdentifier
    {0x00020036, 0xffffffff, 2722, 2740, 36, 3, {OB}, false}, // RTVFlowIdentifier
    {0x00020037, 0xffffffff, 2760, 2783, 0, 3, {UL}, false}, // RTVFlowRTPSamplingRate
    {0x00020038, 0xffffffff, 2810, 2837, 42, 3, {FD}, false}, // RTVFlowActualFrameDuration
    {0x00020100, 0xffffffff, 2868, 2897, 5, 3, {UI}, false}, // PrivateInformationCreatorUID
    {0x00020102, 0xffffffff, 2929, 2948, 36, 3, {OB}, false}, // PrivateInformation
    {0x00041130, 0xffffffff, 2968, 2978, 30, 3, {CS}, false}, // FileSetID
    {0x00041141, 0xffffffff, 2990, 3014, 30, 45, {CS}, false}, // FileSetDescriptorFileID
    {0x00041142, 0xffffffff, 3042, 3086, 30, 3, {CS}, false}, // SpecificCharacterSetOfFileSetDescriptorFile
    {0x00041200, 0xffffffff, 3137, 3193, 0, 3, {UL}, false}, // OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity
    {0x00041202, 0xffffffff, 3259, 3314, 0, 3, {UL}, false}, // OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity
    {0x00041212, 0xffffffff, 3379, 3402, 11, 3, {US}, false}, // FileSetConsistencyFlag
    {0x00041220, 0xffffffff, 3428, 3452, 49, 3, {SQ}, false}, // DirectoryRecordSequence
    {0x00041400, 0xffffffff, 3478, 3509, 0, 3, {UL}, false}, // OffsetOfTheNextDirectoryRecord
    {0x00041410, 0xffffffff, 3545, 3561, 11, 3, {US}, false}, // RecordInUseFlag
    {0x00041420, 0xffffffff, 3580, 3624, 0, 3, {UL}, false}, // OffsetOfReferencedLowerLevelDirectoryEntity
    {0x00041430, 0xffffffff, 3674, 3694, 30, 3, {CS}, false}, // DirectoryRecordType
    {0x00041432, 0xffffffff, 3716, 3733, 5, 3, {UI}, false}, // PrivateRecordUID
    {0x00041500, 0xffffffff, 3752, 3769, 30, 45, {CS}, false}, // ReferencedFileID
    {0x00041504, 0xffffffff, 3788, 3814, 0, 3, {UL}, true}, // MRDRDirectoryRecordOffset
    {0x00041510, 0xffffffff, 3843, 3871, 5, 3, {UI}, false}, // ReferencedSOPClassUIDInFile
    {0x00041511, 0xffffffff, 3904, 3935, 5, 3, {UI}, false}, // ReferencedSOPInstanceUIDInFile
    {0x00041512, 0xffffffff, 3971, 4005, 5, 3, {UI}, false}, // ReferencedTransferSyntaxUIDInFile
    {0x0004151a, 0xffffffff, 4044, 4086, 5, 20, {UI}, false}, // ReferencedRelatedGeneralSOPClassUIDInFile
    {0x00041600, 0xffffffff, 4135, 4154, 0, 3, {UL}, true}, // NumberOfReferences
    {0x00080001, 0xffffffff, 4175, 4187, 0, 3, {UL}, true}, // LengthToEnd
    {0x00080005, 0xffffffff, 4201, 4222, 30, 20, {CS}, false}, // SpecificCharacterSet
    {0x00080006, 0xffffffff, 4245, 4266, 49, 3, {SQ}, false}, // LanguageCodeSequence
    {0x00080008, 0xffffffff, 4289, 4299, 30, 52, {CS}, false}, // ImageType
    {0x00080010, 0xffffffff, 4310, 4326, 8, 3, {SH}, true}, // RecognitionCode
    {0x00080012, 0xffffffff, 4343, 4364, 56, 3, {DA}, false}, // InstanceCreationDate
    {0x00080013, 0xffffffff, 4387, 4408, 59, 3, {TM}, false}, // InstanceCreationTime
    {0x00080014, 0xffffffff, 4431, 4450, 5, 3, {UI}, false}, // InstanceCreatorUID
    {0x00080015, 0xffffffff, 4471, 4496, 62, 3, {DT}, false}, // InstanceCoercionDateTime
    {0x00080016, 0xffffffff, 4523, 4535, 5, 3, {UI}, false}, // SOPClassUID
    {0x00080017, 0xffffffff, 4549, 4564, 5, 3, {UI}, false}, // AcquisitionUID
    {0x00080018, 0xffffffff, 4580, 4595, 5, 3, {UI}, false}, // SOPInstanceUID
    {0x00080019, 0xffffffff, 4612, 4623, 5, 3, {UI}, false}, // PyramidUID
    {0x0008001a, 0xffffffff, 4635, 4661, 5, 20, {UI}, false}, // RelatedGeneralSOPClassUID
    {0x0008001b, 0xffffffff, 4691, 4722, 5, 3, {UI}, false}, // OriginalSpecializedSOPClassUID
    {0x0008001c, 0xffffffff, 4757, 4771, 30, 3, {CS}, false}, // SyntheticData
    {0x00080020, 0xffffffff, 4786, 4796, 56, 3, {DA}, false}, // StudyDate
    {0x00080021, 0xffffffff, 4807, 4818, 56, 3, {DA}, false}, // SeriesDate
    {0x00080022, 0xffffffff, 4830, 4846, 56, 3, {DA}, false}, // AcquisitionDate
    {0x00080023, 0xffffffff, 4863, 4875, 56, 3, {DA}, false}, // ContentDate
    {0x00080024, 0xffffffff, 4888, 4900, 56, 3, {DA}, true}, // OverlayDate
    {0x00080025, 0xffffffff, 4913, 4923, 56, 3, {DA}, true}, // CurveDate
    {0x0008002a, 0xffffffff, 4934, 4954, 62, 3, {DT}, false}, // AcquisitionDateTime
    {0x00080030, 0xffffffff, 4975, 4985, 59, 3, {TM}, false}, // StudyTime
    {0x00080031, 0xffffffff, 4996, 5007, 59, 3, {TM}, false}, // SeriesTime
    {0x00080032, 0xffffffff, 5019, 5035, 59, 3, {TM}, false}, // AcquisitionTime
    {0x00080033, 0xffffffff, 5052, 5064, 59, 3, {TM}, false}, // ContentTime
    {0x00080034, 0xffffffff, 5077, 5089, 59, 3, {TM}, true}, // OverlayTime
    {0x00080035, 0xffffffff, 5102, 5112, 59, 3, {TM}, true}, // CurveTime
    {0x00080040, 0xffffffff, 5123, 5135, 11, 3, {US}, true}, // DataSetType
    {0x00080041, 0xffffffff, 5149, 5164, 24, 3, {LO}, true}, // DataSetSubtype
    {0x00080042, 0xffffffff, 5181, 5207, 30, 3, {CS}, true}, // NuclearMedicineSeriesType
    {0x00080050, 0xffffffff, 5236, 5252, 8, 3, {SH}, false}, // AccessionNumber
    {0x00080051, 0xffffffff, 5269, 5301, 49, 3, {SQ}, false}, // IssuerOfAccessionNumberSequence
    {0x00080052, 0xffffffff, 5337, 5356, 30, 3, {CS}, false}, // QueryRetrieveLevel
    {0x00080053, 0xffffffff, 5377, 5395, 30, 3, {CS}, false}, // QueryRetrieveView
    {0x00080054, 0xffffffff, 5415, 5431, 14, 20, {AE}, false}, // RetrieveAETitle
    {0x00080055, 0xffffffff, 5449, 5464, 14, 3, {AE}, false}, // StationAETitle
    {0x00080056, 0xffffffff, 5481, 5502, 30, 3, {CS}, false}, // InstanceAvailability
    {0x00080058, 0xffffffff, 5524, 5549, 5, 20, {UI}, false}, // FailedSOPInstanceUIDList
    {0x00080060, 0xffffffff, 5578, 5578, 30, 3, {CS}, false}, // Modality
    {0x00080061, 0xffffffff, 5587, 5605, 30, 20, {CS}, false}, // ModalitiesInStudy
    {0x00080062, 0xffffffff, 5625, 5643, 5, 20, {UI}, false}, // SOPClassesInStudy
    {0x00080063, 0xffffffff, 5664, 5699, 49, 3, {SQ}, false}, // AnatomicRegionsInStudyCodeSequence
    {0x00080064, 0xffffffff, 5739, 5754, 30, 3, {CS}, false}, // ConversionType
    {0x00080068, 0xffffffff, 5770, 5793, 30, 3, {CS}, false}, // PresentationIntentType
    {0x00080070, 0xffffffff, 5818, 5818, 24, 3, {LO}, false}, // Manufacturer
    {0x00080080, 0xffffffff, 5831, 5847, 24, 3, {LO}, false}, // InstitutionName
    {0x00080081, 0xffffffff, 5864, 5883, 65, 3, {ST}, false}, // InstitutionAddress
    {0x00080082, 0xffffffff, 5903, 5927, 49, 3, {SQ}, false}, // InstitutionCodeSequence
    {0x00080090, 0xffffffff, 5953, 5976, 68, 3, {PN}, false}, // ReferringPhysicianName
    {0x00080092, 0xffffffff, 6003, 6029, 65, 3, {ST}, false}, // ReferringPhysicianAddress
    {0x00080094, 0xffffffff, 6059, 6094, 8, 20, {SH}, false}, // ReferringPhysicianTelephoneNumbers
    {0x00080096, 0xffffffff, 6134, 6175, 49, 3, {SQ}, false}, // ReferringPhysicianIdentificationSequence
    {0x0008009c, 0xffffffff, 6219, 6243, 68, 20, {PN}, false}, // ConsultingPhysicianName
    {0x0008009d, 0xffffffff, 6271, 6313, 49, 3, {SQ}, false}, // ConsultingPhysicianIdentificationSequence
    {0x00080100, 0xffffffff, 6358, 6368, 8, 3, {SH}, false}, // CodeValue
    {0x00080101, 0xffffffff, 6379, 6397, 24, 3, {LO}, false}, // ExtendedCodeValue
    {0x00080102, 0xffffffff, 6417, 6440, 8, 3, {SH}, false}, // CodingSchemeDesignator
    {0x00080103, 0xffffffff, 6465, 6485, 8, 3, {SH}, false}, // CodingSchemeVersion
    {0x00080104, 0xffffffff, 6507, 6519, 24, 3, {LO}, false}, // CodeMeaning
    {0x00080105, 0xffffffff, 6532, 6548, 30, 3, {CS}, false}, // MappingResource
    {0x00080106, 0xffffffff, 6565, 6585, 62, 3, {DT}, false}, // ContextGroupVersion
    {0x00080107, 0xffffffff, 6607, 6632, 62, 3, {DT}, false}, // ContextGroupLocalVersion
    {0x00080108, 0xffffffff, 6660, 6680, 27, 3, {LT}, false}, // ExtendedCodeMeaning
    {0x00080109, 0xffffffff, 6702, 6732, 49, 3, {SQ}, false}, // CodingSchemeResourcesSequence
    {0x0008010a, 0xffffffff, 6765, 6785, 30, 3, {CS}, false}, // CodingSchemeURLType
    {0x0008010b, 0xffffffff, 6808, 6834, 30, 3, {CS}, false}, // ContextGroupExtensionFlag
    {0x0008010c, 0xffffffff, 6863, 6879, 5, 3, {UI}, false}, // CodingSchemeUID
    {0x0008010d, 0xffffffff, 6897, 6929, 5, 3, {UI}, false}, // ContextGroupExtensionCreatorUID
    {0x0008010e, 0xffffffff, 6965, 6981, 39, 3, {UR}, false}, // CodingSchemeURL
    {0x0008010f, 0xffffffff, 6999, 7017, 30, 3, {CS}, false}, // ContextIdentifier
    {0x00080110, 0xffffffff, 7036, 7071, 49, 3, {SQ}, false}, // CodingSchemeIdentificationSequence
    {0x00080112, 0xffffffff, 7109, 7130, 24, 3, {LO}, false}, // CodingSchemeRegistry
    {0x00080114, 0xffffffff, 7153, 7176, 65, 3, {ST}, false}, // CodingSchemeExternalID
    {0x00080115, 0xffffffff, 7202, 7219, 65, 3, {ST}, false}, // CodingSchemeName
    {0x00080116, 0xffffffff, 7238, 7274, 65, 3, {ST}, false}, // CodingSchemeResponsibleOrganization
    {0x00080117, 0xffffffff, 7313, 7324, 5, 3, {UI}, false}, // ContextUID
    {0x00080118, 0xffffffff, 7336, 7355, 5, 3, {UI}, false}, // MappingResourceUID
    {0x00080119, 0xffffffff, 7376, 7390, 71, 3, {UC}, false}, // LongCodeValue
    {0x00080120, 0xffffffff, 7406, 7419, 39, 3, {UR}, false}, // URNCodeValue
    {0x00080121, 0xffffffff, 7434, 7457, 49, 3, {SQ}, false}, // EquivalentCodeSequence
    {0x00080122, 0xffffffff, 7482, 7502, 24, 3, {LO}, false}, // MappingResourceName
    {0x00080123, 0xffffffff, 7524, 7559, 49, 3, {SQ}, false}, // ContextGroupIdentificationSequence
    {0x00080124, 0xffffffff, 7597, 7635, 49, 3, {SQ}, false}, // MappingResourceIdentificationSequence
    {0x00080201, 0xffffffff, 7676, 7698, 8, 3, {SH}, false}, // TimezoneOffsetFromUTC
    {0x00080202, 0xffffffff, 211, 211, 36, 3, {OB}, true}, // 
    {0x00080220, 0xffffffff, 7723, 7752, 49, 3, {SQ}, false}, // ResponsibleGroupCodeSequence
    {0x00080221, 0xffffffff, 7784, 7802, 30, 3, {CS}, false}, // EquipmentModality
    {0x00080222, 0xffffffff, 7821, 7851, 24, 3, {LO}, false}, // ManufacturerRelatedModelGroup
    {0x00080300, 0xffffffff, 7886, 7928, 49, 3, {SQ}, false}, // PrivateDataElementCharacteristicsSequence
    {0x00080301, 0xffffffff, 7974, 7996, 11, 3, {US}, false}, // PrivateGroupReference
    {0x00080302, 0xffffffff, 8020, 8044, 24, 3, {LO}, false}, // PrivateCreatorReference
    {0x00080303, 0xffffffff, 8070, 8104, 30, 3, {CS}, false}, // BlockIdentifyingInformationStatus
    {0x00080304, 0xffffffff, 8141, 8171, 11, 20, {US}, false}, // NonidentifyingPrivateElements
    {0x00080305, 0xffffffff, 8203, 8234, 49, 3, {SQ}, false}, // DeidentificationActionSequence
    {0x00080306, 0xffffffff, 8267, 8294, 11, 20, {US}, false}, // IdentifyingPrivateElements
    {0x00080307, 0xffffffff, 8323, 8346, 30, 3, {CS}, false}, // DeidentificationAction
    {0x00080308, 0xffffffff, 8370, 8389, 11, 3, {US}, false}, // PrivateDataElement
    {0x00080309, 0xffffffff, 8410, 8446, 0, 74, {UL}, false}, // PrivateDataElementValueMultiplicity
    {0x0008030a, 0xffffffff, 8486, 8524, 30, 3, {CS}, false}, // PrivateDataElementValueRepresentation
    {0x0008030b, 0xffffffff, 8566, 8598, 0, 78, {UL}, false}, // PrivateDataElementNumberOfItems
    {0x0008030c, 0xffffffff, 8635, 8658, 71, 3, {UC}, false}, // PrivateDataElementName
    {0x0008030d, 0xffffffff, 8684, 8710, 71, 3, {UC}, false}, // PrivateDataElementKeyword
    {0x0008030e, 0xffffffff, 8739, 8769, 82, 3, {UT}, false}, // PrivateDataElementDescription
    {0x0008030f, 0xffffffff, 8802, 8829, 82, 3, {UT}, false}, // PrivateDataElementEncoding
    {0x00080310, 0xffffffff, 8859, 8896, 49, 3, {SQ}, false}, // PrivateDataElementDefinitionSequence
    {0x00080400, 0xffffffff, 8937, 8962, 49, 3, {SQ}, false}, // ScopeOfInventorySequence
    {0x00080401, 0xffffffff, 8990, 9007, 27, 3, {LT}, false}, // InventoryPurpose
    {0x00080402, 0xffffffff, 9025, 9054, 27, 3, {LT}, false}, // InventoryInstanceDescription
    {0x00080403, 0xffffffff, 9085, 9100, 30, 3, {CS}, false}, // InventoryLevel
    {0x00080404, 0xffffffff, 9116, 9138, 62, 3, {DT}, false}, // ItemInventoryDateTime
    {0x00080405, 0xffffffff, 9163, 9189, 30, 3, {CS}, false}, // RemovedFromOperationalUse
    {0x00080406, 0xffffffff, 9218, 9247, 49, 3, {SQ}, false}, // ReasonForRemovalCodeSequence
    {0x00080407, 0xffffffff, 9280, 9302, 39, 3, {UR}, false}, // StoredInstanceBaseURI
    {0x00080408, 0xffffffff, 9327, 9343, 39, 3, {UR}, false}, // FolderAccessURI
    {0x00080409, 0xffffffff, 9361, 9375, 39, 3, {UR}, false}, // FileAccessURI
    {0x0008040a, 0xffffffff, 9391, 9409, 30, 3, {CS}, false}, // ContainerFileType
    {0x0008040b, 0xffffffff, 9429, 9449, 39, 3, {UR}, false}, // FilenameInContainer
    {0x0008040c, 0xffffffff, 9471, 9493, 85, 3, {UV}, false}, // FileOffsetInContainer
    {0x0008040d, 0xffffffff, 9518, 9540, 85, 3, {UV}, false}, // FileLengthInContainer
    {0x0008040e, 0xffffffff, 9565, 9597, 5, 3, {UI}, false}, // StoredInstanceTransferSyntaxUID
    {0x0008040f, 0xffffffff, 9633, 9660, 30, 20, {CS}, false}, // ExtendedMatchingMechanisms
    {0x00080410, 0xffffffff, 9689, 9711, 49, 3, {SQ}, false}, // RangeMatchingSequence
    {0x00080411, 0xffffffff, 9735, 9761, 49, 3, {SQ}, false}, // ListOfUIDMatchingSequence
    {0x00080412, 0xffffffff, 9791, 9818, 49, 3, {SQ}, false}, // EmptyValueMatchingSequence
    {0x00080413, 0xffffffff, 9848, 9872, 49, 3, {SQ}, false}, // GeneralMatchingSequence
    {0x00080414, 0xffffffff, 9898, 9922, 11, 3, {US}, false}, // RequestedStatusInterval
    {0x00080415, 0xffffffff, 9948, 9964, 30, 3, {CS}, false}, // RetainInstances
    {0x00080416, 0xffffffff, 9981, 10000, 62, 3, {DT}, false}, // ExpirationDateTime
    {0x00080417, 0xffffffff, 10021, 10039, 30, 3, {CS}, false}, // TransactionStatus
    {0x00080418, 0xffffffff, 10058, 10083, 27, 3, {LT}, false}, // TransactionStatusComment
    {0x00080419, 0xffffffff, 10110, 10132, 49, 3, {SQ}, false}, // FileSetAccessSequence
    {0x0008041a, 0xffffffff, 10157, 10176, 49, 3, {SQ}, false}, // FileAccessSequence
    {0x0008041b, 0xffffffff, 10197, 10207, 36, 3, {OB}, false}, // RecordKey
    {0x0008041c, 0xffffffff, 10218, 10233, 36, 3, {OB}, false}, // PriorRecordKey
    {0x0008041d, 0xffffffff, 10250, 10267, 49, 3, {SQ}, false}, // MetadataSequence
    {0x0008041e, 0xffffffff, 10285, 10309, 49, 3, {SQ}, false}, // UpdatedMetadataSequence
    {0x0008041f, 0xffffffff, 10335, 10355, 62, 3, {DT}, false}, // StudyUpdateDateTime
    {0x00080420, 0xffffffff, 10378, 10411, 49, 3, {SQ}, false}, // InventoryAccessEndPointsSequence
    {0x00080421, 0xffffffff, 10448, 10477, 49, 3, {SQ}, false}, // StudyAccessEndPointsSequence
    {0x00080422, 0xffffffff, 10510, 10548, 49, 3, {SQ}, false}, // IncorporatedInventoryInstanceSequence
    {0x00080423, 0xffffffff, 10589, 10616, 49, 3, {SQ}, false}, // InventoriedStudiesSequence
    {0x00080424, 0xffffffff, 10645, 10671, 49, 3, {SQ}, false}, // InventoriedSeriesSequence
    {0x00080425, 0xffffffff, 10699, 10728, 49, 3, {SQ}, false}, // InventoriedInstancesSequence
    {0x00080426, 0xffffffff, 10759, 10785, 30, 3, {CS}, false}, // InventoryCompletionStatus
    {0x00080427, 0xffffffff, 10813, 10844, 0, 3, {UL}, false}, // NumberOfStudyRecordsInInstance
    {0x00080428, 0xffffffff, 10880, 10906, 85, 3, {UV}, false}, // TotalNumberOfStudyRecords
    {0x00080429, 0xffffffff, 10936, 10959, 85, 3, {UV}, false}, // MaximumNumberOfRecords
    {0x00081000, 0xffffffff, 10985, 10995, 14, 3, {AE}, true}, // NetworkID
    {0x00081010, 0xffffffff, 11006, 11018, 8, 3, {SH}, false}, // StationName
    {0x00081030, 0xffffffff, 11031, 11048, 24, 3, {LO}, false}, // StudyDescription
    {0x00081032, 0xffffffff, 11066, 11088, 49, 3, {SQ}, false}, // ProcedureCodeSequence
    {0x0008103e, 0xffffffff, 11112, 11130, 24, 3, {LO}, false}, // SeriesDescription
    {0x0008103f, 0xffffffff, 11149, 11179, 49, 3, {SQ}, false}, // SeriesDescriptionCodeSequence
    {0x00081040, 0xffffffff, 11212, 11240, 24, 3, {LO}, false}, // InstitutionalDepartmentName
    {0x00081041, 0xffffffff, 11270, 11310, 49, 3, {SQ}, false}, // InstitutionalDepartmentTypeCodeSequence
    {0x00081048, 0xffffffff, 11354, 11373, 68, 20, {PN}, false}, // PhysiciansOfRecord
    {0x00081049, 0xffffffff, 11396, 11437, 49, 3, {SQ}, false}, // PhysiciansOfRecordIdentificationSequence
    {0x00081050, 0xffffffff, 11484, 11508, 68, 20, {PN}, false}, // PerformingPhysicianName
    {0x00081052, 0xffffffff, 11536, 11578, 49, 3, {SQ}, false}, // PerformingPhysicianIdentificationSequence
    {0x00081060, 0xffffffff, 11623, 11652, 68, 20, {PN}, false}, // NameOfPhysiciansReadingStudy
    {0x00081062, 0xffffffff, 11687, 11732, 49, 3, {SQ}, false}, // PhysiciansReadingStudyIdentificationSequence
    {0x00081070, 0xffffffff, 11783, 11797, 68, 20, {PN}, false}, // OperatorsName
    {0x00081072, 0xffffffff, 11813, 11844, 49, 3, {SQ}, false}, // OperatorIdentificationSequence
    {0x00081080, 0xffffffff, 11877, 11907, 24, 20, {LO}, false}, // AdmittingDiagnosesDescription
    {0x00081084, 0xffffffff, 11939, 11970, 49, 3, {SQ}, false}, // AdmittingDiagnosesCodeSequence
    {0x00081088, 0xffffffff, 12004, 12023, 24, 3, {LO}, false}, // PyramidDescription
    {0x00081090, 0xffffffff, 12043, 12065, 24, 3, {LO}, false}, // ManufacturerModelName
    {0x00081100, 0xffffffff, 12091, 12117, 49, 3, {SQ}, true}, // ReferencedResultsSequence
    {0x00081110, 0xffffffff, 12145, 12169, 49, 3, {SQ}, false}, // ReferencedStudySequence
    {0x00081111, 0xffffffff, 12195, 12236, 49, 3, {SQ}, false}, // ReferencedPerformedProcedureStepSequence
    {0x00081112, 0xffffffff, 12281, 12319, 49, 3, {SQ}, false}, // ReferencedInstancesBySOPClassSequence
    {0x00081115, 0xffffffff, 12362, 12387, 49, 3, {SQ}, false}, // ReferencedSeriesSequence
    {0x00081120, 0xffffffff, 12414, 12440, 49, 3, {SQ}, false}, // ReferencedPatientSequence
    {0x00081125, 0xffffffff, 12468, 12492, 49, 3, {SQ}, false}, // ReferencedVisitSequence
    {0x00081130, 0xffffffff, 12518, 12544, 49, 3, {SQ}, true}, // ReferencedOverlaySequence
    {0x00081134, 0xffffffff, 12572, 12611, 49, 3, {SQ}, false}, // ReferencedStereometricInstanceSequence
    {0x0008113a, 0xffffffff, 12653, 12680, 49, 3, {SQ}, false}, // ReferencedWaveformSequence
    {0x00081140, 0xffffffff, 12709, 12733, 49, 3, {SQ}, false}, // ReferencedImageSequence
    {0x00081145, 0xffffffff, 12759, 12783, 49, 3, {SQ}, true}, // ReferencedCurveSequence
    {0x0008114a, 0xffffffff, 12809, 12836, 49, 3, {SQ}, false}, // ReferencedInstanceSequence
    {0x0008114b, 0xffffffff, 12865, 12913, 49, 3, {SQ}, false}, // ReferencedRealWorldValueMappingInstanceSequence
    {0x00081150, 0xffffffff, 12967, 12989, 5, 3, {UI}, false}, // ReferencedSOPClassUID
    {0x00081155, 0xffffffff, 13014, 13039, 5, 3, {UI}, false}, // ReferencedSOPInstanceUID
    {0x00081156, 0xffffffff, 13067, 13092, 49, 3, {SQ}, false}, // DefinitionSourceSequence
    {0x0008115a, 0xffffffff, 13119, 13139, 5, 20, {UI}, false}, // SOPClassesSupported
    {0x00081160, 0xffffffff, 13161, 13183, 33, 20, {IS}, false}, // ReferencedFrameNumber
    {0x00081161, 0xffffffff, 13207, 13223, 0, 20, {UL}, false}, // SimpleFrameList
    {0x00081162, 0xffffffff, 13241, 13261, 0, 88, {UL}, false}, // CalculatedFrameList
    {0x00081163, 0xffffffff, 13283, 13293, 42, 93, {FD}, false}, // TimeRange
    {0x00081164, 0xffffffff, 13304, 13328, 49, 3, {SQ}, false}, // FrameExtractionSequence
    {0x00081167, 0xffffffff, 13354, 13385, 5, 3, {UI}, false}, // MultiFrameSourceSOPInstanceUID
    {0x00081190, 0xffffffff, 13421, 13433, 39, 3, {UR}, false}, // RetrieveURL
    {0x00081195, 0xffffffff, 13446, 13461, 5, 3, {UI}, false}, // TransactionUID
    {0x00081196, 0xffffffff, 13477, 13491, 11, 3, {US}, false}, // WarningReason
    {0x00081197, 0xffffffff, 13506, 13520, 11, 3, {US}, false}, // FailureReason
    {0x00081198, 0xffffffff, 13535, 13553, 49, 3, {SQ}, false}, // FailedSOPSequence
    {0x00081199, 0xffffffff, 13573, 13595, 49, 3, {SQ}, false}, // ReferencedSOPSequence
    {0x0008119a, 0xffffffff, 13619, 13641, 49, 3, {SQ}, false}, // OtherFailuresSequence
    {0x0008119b, 0xffffffff, 13665, 13685, 49, 3, {SQ}, false}, // FailedStudySequence
    {0x00081200, 0xffffffff, 13707, 13757, 49, 3, {SQ}, false}, // StudiesContainingOtherReferencedInstancesSequence
    {0x00081250, 0xffffffff, 13812, 13834, 49, 3, {SQ}, false}, // RelatedSeriesSequence
    {0x00082110, 0xffffffff, 13858, 13887, 30, 3, {CS}, true}, // LossyImageCompressionRetired
    {0x00082111, 0xffffffff, 13921, 13943, 65, 3, {ST}, false}, // DerivationDescription
    {0x00082112, 0xffffffff, 13966, 13986, 49, 3, {SQ}, false}, // SourceImageSequence
    {0x00082120, 0xffffffff, 14008, 14018, 8, 3, {SH}, false}, // StageName
    {0x00082122, 0xffffffff, 14029, 14041, 33, 3, {IS}, false}, // StageNumber
    {0x00082124, 0xffffffff, 14054, 14069, 33, 3, {IS}, false}, // NumberOfStages
    {0x00082127, 0xffffffff, 14086, 14095, 8, 3, {SH}, false}, // ViewName
    {0x00082128, 0xffffffff, 14105, 14116, 33, 3, {IS}, false}, // ViewNumber
    {0x00082129, 0xffffffff, 14128, 14148, 33, 3, {IS}, false}, // NumberOfEventTimers
    {0x0008212a, 0xffffffff, 14171, 14192, 33, 3, {IS}, false}, // NumberOfViewsInStage
    {0x00082130, 0xffffffff, 14217, 14235, 95, 20, {DS}, false}, // EventElapsedTimes
    {0x00082132, 0xffffffff, 14257, 14273, 24, 20, {LO}, false}, // EventTimerNames
    {0x00082133, 0xffffffff, 14293, 14312, 49, 3, {SQ}, false}, // EventTimerSequence
    {0x00082134, 0xffffffff, 14333, 14349, 42, 3, {FD}, false}, // EventTimeOffset
    {0x00082135, 0xffffffff, 14367, 14385, 49, 3, {SQ}, false}, // EventCodeSequence
    {0x00082142, 0xffffffff, 14405, 14415, 33, 3, {IS}, false}, // StartTrim
    {0x00082143, 0xffffffff, 14426, 14435, 33, 3, {IS}, false}, // StopTrim
    {0x00082144, 0xffffffff, 14445, 14473, 33, 3, {IS}, false}, // RecommendedDisplayFrameRate
    {0x00082200, 0xffffffff, 14504, 14523, 30, 3, {CS}, true}, // TransducerPosition
    {0x00082204, 0xffffffff, 14543, 14565, 30, 3, {CS}, true}, // TransducerOrientation
    {0x00082208, 0xffffffff, 14588, 14606, 30, 3, {CS}, true}, // AnatomicStructure
    {0x00082218, 0xffffffff, 14625, 14648, 49, 3, {SQ}, false}, // AnatomicRegionSequence
    {0x00082220, 0xffffffff, 14673, 14704, 49, 3, {SQ}, false}, // AnatomicRegionModifierSequence
    {0x00082228, 0xffffffff, 14738, 14771, 49, 3, {SQ}, false}, // PrimaryAnatomicStructureSequence
    {0x00082229, 0xffffffff, 14807, 14846, 49, 3, {SQ}, true}, // AnatomicStructureSpaceOrRegionSequence
    {0x00082230, 0xffffffff, 14891, 14932, 49, 3, {SQ}, false}, // PrimaryAnatomicStructureModifierSequence
    {0x00082240, 0xffffffff, 14977, 15004, 49, 3, {SQ}, true}, // TransducerPositionSequence
    {0x00082242, 0xffffffff, 15033, 15068, 49, 3, {SQ}, true}, // TransducerPositionModifierSequence
    {0x00082244, 0xffffffff, 15106, 15136, 49, 3, {SQ}, true}, // TransducerOrientationSequence
    {0x00082246, 0xffffffff, 15168, 15206, 49, 3, {SQ}, true}, // TransducerOrientationModifierSequence
    {0x00082251, 0xffffffff, 15247, 15295, 49, 3, {SQ}, true}, // AnatomicStructureSpaceOrRegionCodeSequenceTrial
    {0x00082253, 0xffffffff, 15352, 15394, 49, 3, {SQ}, true}, // AnatomicPortalOfEntranceCodeSequenceTrial
    {0x00082255, 0xffffffff, 15444, 15487, 49, 3, {SQ}, true}, // AnatomicApproachDirectionCodeSequenceTrial
    {0x00082256, 0xffffffff, 15537, 15573, 65, 3, {ST}, true}, // AnatomicPerspectiveDescriptionTrial
    {0x00082257, 0xffffffff, 15614, 15651, 49, 3, {SQ}, true}, // AnatomicPerspectiveCodeSequenceTrial
    {0x00082258, 0xffffffff, 15694, 15748, 65, 3, {ST}, true}, // AnatomicLocationOfExaminingInstrumentDescriptionTrial
    {0x00082259, 0xffffffff, 15810, 15865, 49, 3, {SQ}, true}, // AnatomicLocationOfExaminingInstrumentCodeSequenceTrial
    {0x0008225a, 0xffffffff, 15929, 15985, 49, 3, {SQ}, true}, // AnatomicStructureSpaceOrRegionModifierCodeSequenceTrial
    {0x0008225c, 0xffffffff, 16051, 16102, 49, 3, {SQ}, true}, // OnAxisBackgroundAnatomicStructureCodeSequenceTrial
    {0x00083001, 0xffffffff, 16162, 16194, 49, 3, {SQ}, false}, // AlternateRepresentationSequence
    {0x00083002, 0xffffffff, 16228, 16255, 5, 20, {UI}, false}, // AvailableTransferSyntaxUID
    {0x00083010, 0xffffffff, 16285, 16305, 5, 20, {UI}, false}, // IrradiationEventUID
    {0x00083011, 0xffffffff, 16327, 16358, 49, 3, {SQ}, false}, // SourceIrradiationEventSequence
    {0x00083012, 0xffffffff, 16392, 16434, 5, 3, {UI}, false}, // RadiopharmaceuticalAdministrationEventUID
    {0x00084000, 0xffffffff, 16479, 16499, 27, 3, {LT}, true}, // IdentifyingComments
    {0x00089007, 0xffffffff, 16520, 16530, 30, 98, {CS}, false}, // FrameType
    {0x00089092, 0xffffffff, 16541, 16573, 49, 3, {SQ}, false}, // ReferencedImageEvidenceSequence
    {0x00089121, 0xffffffff, 16608, 16634, 49, 3, {SQ}, false}, // ReferencedRawDataSequence
    {0x00089123, 0xffffffff, 16663, 16681, 5, 3, {UI}, false}, // CreatorVersionUID
    {0x00089124, 0xffffffff, 16701, 16725, 49, 3, {SQ}, false}, // DerivationImageSequence
    {0x00089154, 0xffffffff, 16751, 16779, 49, 3, {SQ}, false}, // SourceImageEvidenceSequence
    {0x00089205, 0xffffffff, 16810, 16828, 30, 3, {CS}, false}, // PixelPresentation
    {0x00089206, 0xffffffff, 16847, 16868, 30, 3, {CS}, false}, // VolumetricProperties
    {0x00089207, 0xffffffff, 16890, 16922, 30, 3, {CS}, false}, // VolumeBasedCalculationTechnique
    {0x00089208, 0xffffffff, 16957, 16979, 30, 3, {CS}, false}, // ComplexImageComponent
    {0x00089209, 0xffffffff, 17003, 17023, 30, 3, {CS}, false}, // AcquisitionContrast
    {0x00089215, 0xffffffff, 17044, 17067, 49, 3, {SQ}, false}, // DerivationCodeSequence
    {0x00089237, 0xffffffff, 17092, 17128, 49, 3, {SQ}, false}, // ReferencedPresentationStateSequence
    {0x00089410, 0xffffffff, 17167, 17196, 49, 3, {SQ}, false}, // ReferencedOtherPlaneSequence
    {0x00089458, 0xffffffff, 17228, 17249, 49, 3, {SQ}, false}, // FrameDisplaySequence
    {0x00089459, 0xffffffff, 17272, 17307, 100, 3, {FL}, false}, // RecommendedDisplayFrameRateInFloat
    {0x00089460, 0xffffffff, 17347, 17366, 30, 3, {CS}, false}, // SkipFrameRangeFlag
    {0x00100010, 0xffffffff, 17388, 17400, 68, 3, {PN}, false}, // PatientName
    {0x00100020, 0xffffffff, 17415, 17425, 24, 3, {LO}, false}, // PatientID
    {0x00100021, 0xffffffff, 17436, 17454, 24, 3, {LO}, false}, // IssuerOfPatientID
    {0x00100022, 0xffffffff, 17475, 17491, 30, 3, {CS}, false}, // TypeOfPatientID
    {0x00100024, 0xffffffff, 17510, 17546, 49, 3, {SQ}, false}, // IssuerOfPatientIDQualifiersSequence
    {0x00100026, 0xffffffff, 17587, 17628, 49, 3, {SQ}, false}, // SourcePatientGroupIdentificationSequence
    {0x00100027, 0xffffffff, 17673, 17711, 49, 3, {SQ}, false}, // GroupOfPatientsIdentificationSequence
    {0x00100028, 0xffffffff, 17753, 17784, 11, 103, {US}, false}, // SubjectRelativePositionInImage
    {0x00100030, 0xffffffff, 17819, 17836, 56, 3, {DA}, false}, // PatientBirthDate
    {0x00100032, 0xffffffff, 17857, 17874, 59, 3, {TM}, false}, // PatientBirthTime
    {0x00100033, 0xffffffff, 17895, 17933, 24, 3, {LO}, false}, // PatientBirthDateInAlternativeCalendar
    {0x00100034, 0xffffffff, 17978, 18016, 24, 3, {LO}, false}, // PatientDeathDateInAlternativeCalendar
    {0x00100035, 0xffffffff, 18061, 18088, 30, 3, {CS}, false}, // PatientAlternativeCalendar
    {0x00100040, 0xffffffff, 18119, 18130, 30, 3, {CS}, false}, // PatientSex
    {0x00100050, 0xffffffff, 18144, 18177, 49, 3, {SQ}, false}, // PatientInsurancePlanCodeSequence
    {0x00100101, 0xffffffff, 18216, 18251, 49, 3, {SQ}, false}, // PatientPrimaryLanguageCodeSequence
    {0x00100102, 0xffffffff, 18292, 18335, 49, 3, {SQ}, false}, // PatientPrimaryLanguageModifierCodeSequence
    {0x00100200, 0xffffffff, 18385, 18407, 30, 3, {CS}, false}, // QualityControlSubject
    {0x00100201, 0xffffffff, 18431, 18469, 49, 3, {SQ}, false}, // QualityControlSubjectTypeCodeSequence
    {0x00100212, 0xffffffff, 18512, 18530, 71, 3, {UC}, false}, // StrainDescription
    {0x00100213, 0xffffffff, 18549, 18568, 24, 3, {LO}, false}, // StrainNomenclature
    {0x00100214, 0xffffffff, 18588, 18606, 24, 3, {LO}, false}, // StrainStockNumber
    {0x00100215, 0xffffffff, 18626, 18659, 49, 3, {SQ}, false}, // StrainSourceRegistryCodeSequence
    {0x00100216, 0xffffffff, 18696, 18716, 49, 3, {SQ}, false}, // StrainStockSequence
    {0x00100217, 0xffffffff, 18738, 18751, 24, 3, {LO}, false}, // StrainSource
    {0x00100218, 0xffffffff, 18765, 18793, 82, 3, {UT}, false}, // StrainAdditionalInformation
    {0x00100219, 0xffffffff, 18823, 18842, 49, 3, {SQ}, false}, // StrainCodeSequence
    {0x00100221, 0xffffffff, 18863, 18892, 49, 3, {SQ}, false}, // GeneticModificationsSequence
    {0x00100222, 0xffffffff, 18923, 18955, 71, 3, {UC}, false}, // GeneticModificationsDescription
    {0x00100223, 0xffffffff, 18989, 19022, 24, 3, {LO}, false}, // GeneticModificationsNomenclature
    {0x00100229, 0xffffffff, 19057, 19090, 49, 3, {SQ}, false}, // GeneticModificationsCodeSequence
    {0x00101000, 0xffffffff, 19126, 19142, 24, 20, {LO}, true}, // OtherPatientIDs
    {0x00101001, 0xffffffff, 19160, 19178, 68, 20, {PN}, false}, // OtherPatientNames
    {0x00101002, 0xffffffff, 19198, 19222, 49, 3, {SQ}, false}, // OtherPatientIDsSequence
    {0x00101005, 0xffffffff, 19249, 19266, 68, 3, {PN}, false}, // PatientBirthName
    {0x00101010, 0xffffffff, 19287, 19298, 105, 3, {AS}, false}, // PatientAge
    {0x00101020, 0xffffffff, 19312, 19324, 95, 3, {DS}, false}, // PatientSize
    {0x00101021, 0xffffffff, 19339, 19363, 49, 3, {SQ}, false}, // PatientSizeCodeSequence
    {0x00101022, 0xffffffff, 19392, 19413, 95, 3, {DS}, false}, // PatientBodyMassIndex
    {0x00101023, 0xffffffff, 19439, 19459, 95, 3, {DS}, false}, // MeasuredAPDimension
    {0x00101024, 0xffffffff, 19481, 19506, 95, 3, {DS}, false}, // MeasuredLateralDimension
    {0x00101030, 0xffffffff, 19533, 19547, 95, 3, {DS}, false}, // PatientWeight
    {0x00101040, 0xffffffff, 19564, 19579, 24, 3, {LO}, false}, // PatientAddress
    {0x00101050, 0xffffffff, 19597, 19625, 24, 20, {LO}, true}, // InsurancePlanIdentification
    {0x00101060, 0xffffffff, 19655, 19678, 68, 3, {PN}, false}, // PatientMotherBirthName
    {0x00101080, 0xffffffff, 19708, 19721, 24, 3, {LO}, false}, // MilitaryRank
    {0x00101081, 0xffffffff, 19735, 19751, 24, 3, {LO}, false}, // BranchOfService
    {0x00101090, 0xffffffff, 19769, 19790, 24, 3, {LO}, true}, // MedicalRecordLocator
    {0x00101100, 0xffffffff, 19813, 19844, 49, 3, {SQ}, false}, // ReferencedPatientPhotoSequence
    {0x00102000, 0xffffffff, 19878, 19892, 24, 20, {LO}, false}, // MedicalAlerts
    {0x00102110, 0xffffffff, 19907, 19907, 24, 20, {LO}, false}, // Allergies
    {0x00102150, 0xffffffff, 19917, 19936, 24, 3, {LO}, false}, // CountryOfResidence
    {0x00102152, 0xffffffff, 19957, 19975, 24, 3, {LO}, false}, // RegionOfResidence
    {0x00102154, 0xffffffff, 19995, 20019, 8, 20, {SH}, false}, // PatientTelephoneNumbers
    {0x00102155, 0xffffffff, 20047, 20073, 27, 3, {LT}, false}, // PatientTelecomInformation
    {0x00102160, 0xffffffff, 20103, 20115, 8, 3, {SH}, false}, // EthnicGroup
    {0x00102161, 0xffffffff, 20128, 20152, 49, 3, {SQ}, false}, // EthnicGroupCodeSequence
    {0x00102180, 0xffffffff, 20179, 20179, 8, 3, {SH}, false}, // Occupation
    {0x001021a0, 0xffffffff, 20190, 20204, 30, 3, {CS}, false}, // SmokingStatus
    {0x001021b0, 0xffffffff, 20219, 20244, 27, 3, {LT}, false}, // AdditionalPatientHistory
    {0x001021c0, 0xffffffff, 20271, 20287, 11, 3, {US}, false}, // PregnancyStatus
    {0x001021d0, 0xffffffff, 20304, 20322, 56, 3, {DA}, false}, // LastMenstrualDate
    {0x001021f0, 0xffffffff, 20342, 20369, 24, 3, {LO}, false}, // PatientReligiousPreference
    {0x00102201, 0xffffffff, 20400, 20426, 24, 3, {LO}, false}, // PatientSpeciesDescription
    {0x00102202, 0xffffffff, 20454, 20481, 49, 3, {SQ}, false}, // PatientSpeciesCodeSequence
    {0x00102203, 0xffffffff, 20511, 20530, 30, 3, {CS}, false}, // PatientSexNeutered
    {0x00102210, 0xffffffff, 20553, 20579, 30, 3, {CS}, false}, // AnatomicalOrientationType
    {0x00102292, 0xffffffff, 20607, 20631, 24, 3, {LO}, false}, // PatientBreedDescription
    {0x00102293, 0xffffffff, 20657, 20682, 49, 3, {SQ}, false}, // PatientBreedCodeSequence
    {0x00102294, 0xffffffff, 20710, 20736, 49, 3, {SQ}, false}, // BreedRegistrationSequence
    {0x00102295, 0xffffffff, 20764, 20788, 24, 3, {LO}, false}, // BreedRegistrationNumber
    {0x00102296, 0xffffffff, 20814, 20840, 49, 3, {SQ}, false}, // BreedRegistryCodeSequence
    {0x00102297, 0xffffffff, 20869, 20887, 68, 3, {PN}, false}, // ResponsiblePerson
    {0x00102298, 0xffffffff, 20906, 20928, 30, 3, {CS}, false}, // ResponsiblePersonRole
    {0x00102299, 0xffffffff, 20952, 20976, 24, 3, {LO}, false}, // ResponsibleOrganization
    {0x00104000, 0xffffffff, 21001, 21017, 27, 3, {LT}, false}, // PatientComments
    {0x00109431, 0xffffffff, 21034, 21056, 100, 3, {FL}, false}, // ExaminedBodyThickness
    {0x00120010, 0xffffffff, 21080, 21105, 24, 3, {LO}, false}, // ClinicalTrialSponsorName
    {0x00120020, 0xffffffff, 21133, 21157, 24, 3, {LO}, false}, // ClinicalTrialProtocolID
    {0x00120021, 0xffffffff, 21184, 21210, 24, 3, {LO}, false}, // ClinicalTrialProtocolName
    {0x00120022, 0xffffffff, 21239, 21271, 24, 3, {LO}, false}, // IssuerOfClinicalTrialProtocolID
    {0x00120023, 0xffffffff, 21308, 21346, 49, 3, {SQ}, false}, // OtherClinicalTrialProtocolIDsSequence
    {0x00120030, 0xffffffff, 21390, 21410, 24, 3, {LO}, false}, // ClinicalTrialSiteID
    {0x00120031, 0xffffffff, 21433, 21455, 24, 3, {LO}, false}, // ClinicalTrialSiteName
    {0x00120032, 0xffffffff, 21480, 21508, 24, 3, {LO}, false}, // IssuerOfClinicalTrialSiteID
    {0x00120040, 0xffffffff, 21541, 21564, 24, 3, {LO}, false}, // ClinicalTrialSubjectID
    {0x00120041, 0xffffffff, 21590, 21621, 24, 3, {LO}, false}, // IssuerOfClinicalTrialSubjectID
    {0x00120042, 0xffffffff, 21657, 21687, 24, 3, {LO}, false}, // ClinicalTrialSubjectReadingID
    {0x00120043, 0xffffffff, 21721, 21759, 24, 3, {LO}, false}, // IssuerOfClinicalTrialSubjectReadingID
    {0x00120050, 0xffffffff, 21803, 21828, 24, 3, {LO}, false}, // ClinicalTrialTimePointID
    {0x00120051, 0xffffffff, 21857, 21891, 65, 3, {ST}, false}, // ClinicalTrialTimePointDescription
    {0x00120052, 0xffffffff, 21929, 21965, 42, 3, {FD}, false}, // LongitudinalTemporalOffsetFromEvent
    {0x00120053, 0xffffffff, 22005, 22035, 30, 3, {CS}, false}, // LongitudinalTemporalEventType
    {0x00120054, 0xffffffff, 22068, 22107, 49, 3, {SQ}, false}, // ClinicalTrialTimePointTypeCodeSequence
    {0x00120055, 0xffffffff, 22152, 22185, 24, 3, {LO}, false}, // IssuerOfClinicalTrialTimePointID
    {0x00120060, 0xffffffff, 22224, 22260, 24, 3, {LO}, false}, // ClinicalTrialCoordinatingCenterName
    {0x00120062, 0xffffffff, 22300, 22323, 30, 3, {CS}, false}, // PatientIdentityRemoved
    {0x00120063, 0xffffffff, 22348, 22371, 24, 20, {LO}, false}, // DeidentificationMethod
    {0x00120064, 0xffffffff, 22396, 22431, 49, 3, {SQ}, false}, // DeidentificationMethodCodeSequence
    {0x00120071, 0xffffffff, 22470, 22492, 24, 3, {LO}, false}, // ClinicalTrialSeriesID
    {0x00120072, 0xffffffff, 22517, 22548, 24, 3, {LO}, false}, // ClinicalTrialSeriesDescription
    {0x00120073, 0xffffffff, 22582, 22612, 24, 3, {LO}, false}, // IssuerOfClinicalTrialSeriesID
    {0x00120081, 0xffffffff, 22647, 22688, 24, 3, {LO}, false}, // ClinicalTrialProtocolEthicsCommitteeName
    {0x00120082, 0xffffffff, 22734, 22785, 24, 3, {LO}, false}, // ClinicalTrialProtocolEthicsCommitteeApprovalNumber
    {0x00120083, 0xffffffff, 22842, 22877, 49, 3, {SQ}, false}, // ConsentForClinicalTrialUseSequence
    {0x00120084, 0xffffffff, 22917, 22934, 30, 3, {CS}, false}, // DistributionType
    {0x00120085, 0xffffffff, 22952, 22979, 30, 3, {CS}, false}, // ConsentForDistributionFlag
    {0x00120086, 0xffffffff, 23009, 23055, 56, 3, {DA}, false}, // EthicsCommitteeApprovalEffectivenessStartDate
    {0x00120087, 0xffffffff, 23106, 23150, 56, 3, {DA}, false}, // EthicsCommitteeApprovalEffectivenessEndDate
    {0x00140023, 0xffffffff, 23199, 23213, 65, 3, {ST}, true}, // CADFileFormat
    {0x00140024, 0xffffffff, 23229, 23254, 65, 3, {ST}, true}, // ComponentReferenceSystem
    {0x00140025, 0xffffffff, 23281, 23313, 65, 3, {ST}, false}, // ComponentManufacturingProcedure
    {0x00140028, 0xffffffff, 23347, 23369, 65, 3, {ST}, false}, // ComponentManufacturer
    {0x00140030, 0xffffffff, 23392, 23410, 95, 20, {DS}, false}, // MaterialThickness
    {0x00140032, 0xffffffff, 23429, 23450, 95, 20, {DS}, false}, // MaterialPipeDiameter
    {0x00140034, 0xffffffff, 23473, 23499, 95, 20, {DS}, false}, // MaterialIsolationDiameter
    {0x00140042, 0xffffffff, 23527, 23541, 65, 3, {ST}, false}, // MaterialGrade
    {0x00140044, 0xffffffff, 23556, 23586, 65, 3, {ST}, false}, // MaterialPropertiesDescription
    {0x00140045, 0xffffffff, 23618, 23654, 65, 3, {ST}, true}, // MaterialPropertiesFileFormatRetired
    {0x00140046, 0xffffffff, 23696, 23710, 27, 3, {LT}, false}, // MaterialNotes
    {0x00140050, 0xffffffff, 23725, 23740, 30, 3, {CS}, false}, // ComponentShape
    {0x00140052, 0xffffffff, 23756, 23770, 30, 3, {CS}, false}, // CurvatureType
    {0x00140054, 0xffffffff, 23785, 23799, 95, 3, {DS}, false}, // OuterDiameter
    {0x00140056, 0xffffffff, 23814, 23828, 95, 3, {DS}, false}, // InnerDiameter
    {0x00140100, 0xffffffff, 23843, 23862, 24, 20, {LO}, false}, // ComponentWelderIDs
    {0x00140101, 0xffffffff, 23883, 23907, 30, 3, {CS}, false}, // SecondaryApprovalStatus
    {0x00140102, 0xffffffff, 23933, 23953, 56, 3, {DA}, false}, // SecondaryReviewDate
    {0x00140103, 0xffffffff, 23975, 23995, 59, 3, {TM}, false}, // SecondaryReviewTime
    {0x00140104, 0xffffffff, 24017, 24039, 68, 3, {PN}, false}, // SecondaryReviewerName
    {0x00140105, 0xffffffff, 24063, 24072, 65, 3, {ST}, false}, // RepairID
    {0x00140106, 0xffffffff, 24082, 24116, 49, 3, {SQ}, false}, // MultipleComponentApprovalSequence
    {0x00140107, 0xffffffff, 24153, 24173, 30, 20, {CS}, false}, // OtherApprovalStatus
    {0x00140108, 0xffffffff, 24195, 24224, 30, 20, {CS}, false}, // OtherSecondaryApprovalStatus
    {0x00140200, 0xffffffff, 24256, 24281, 49, 3, {SQ}, false}, // DataElementLabelSequence
    {0x00140201, 0xffffffff, 24309, 24338, 49, 3, {SQ}, false}, // DataElementLabelItemSequence
    {0x00140202, 0xffffffff, 24371, 24383, 17, 3, {AT}, false}, // DataElement
    {0x00140203, 0xffffffff, 24396, 24412, 24, 3, {LO}, false}, // DataElementName
    {0x00140204, 0xffffffff, 24430, 24453, 24, 3, {LO}, false}, // DataElementDescription
    {0x00140205, 0xffffffff, 24478, 24504, 30, 3, {CS}, false}, // DataElementConditionality
    {0x00140206, 0xffffffff, 24532, 24561, 33, 3, {IS}, false}, // DataElementMinimumCharacters
    {0x00140207, 0xffffffff, 24593, 24622, 33, 3, {IS}, false}, // DataElementMaximumCharacters
    {0x00141010, 0xffffffff, 24654, 24684, 65, 3, {ST}, false}, // ActualEnvironmentalConditions
    {0x00141020, 0xffffffff, 24716, 24727, 56, 3, {DA}, false}, // ExpiryDate
    {0x00141040, 0xffffffff, 24739, 24763, 65, 3, {ST}, false}, // EnvironmentalConditions
    {0x00142002, 0xffffffff, 24788, 24806, 49, 3, {SQ}, false}, // EvaluatorSequence
    {0x00142004, 0xffffffff, 24825, 24841, 33, 3, {IS}, false}, // EvaluatorNumber
    {0x00142006, 0xffffffff, 24858, 24872, 68, 3, {PN}, false}, // EvaluatorName
    {0x00142008, 0xffffffff, 24887, 24905, 33, 3, {IS}, false}, // EvaluationAttempt
    {0x00142012, 0xffffffff, 24924, 24943, 49, 3, {SQ}, false}, // IndicationSequence
    {0x00142014, 0xffffffff, 24963, 24980, 33, 3, {IS}, false}, // IndicationNumber
    {0x00142016, 0xffffffff, 24998, 25014, 8, 3, {SH}, false}, // IndicationLabel
    {0x00142018, 0xffffffff, 25031, 25053, 65, 3, {ST}, false}, // IndicationDescription
    {0x0014201a, 0xffffffff, 25076, 25091, 30, 20, {CS}, false}, // IndicationType
    {0x0014201c, 0xffffffff, 25107, 25129, 30, 3, {CS}, false}, // IndicationDisposition
    {0x0014201e, 0xffffffff, 25152, 25174, 49, 3, {SQ}, false}, // IndicationROISequence
    {0x00142030, 0xffffffff, 25198, 25233, 49, 3, {SQ}, false}, // IndicationPhysicalPropertySequence
    {0x00142032, 0xffffffff, 25271, 25285, 8, 3, {SH}, false}, // PropertyLabel
    {0x00142202, 0xffffffff, 25300, 25329, 33, 3, {IS}, false}, // CoordinateSystemNumberOfAxes
    {0x00142204, 0xffffffff, 25362, 25391, 49, 3, {SQ}, false}, // CoordinateSystemAxesSequence
    {0x00142206, 0xffffffff, 25423, 25455, 65, 3, {ST}, false}, // CoordinateSystemAxisDescription
    {0x00142208, 0xffffffff, 25490, 25521, 30, 3, {CS}, false}, // CoordinateSystemDataSetMapping
    {0x0014220a, 0xffffffff, 25556, 25583, 33, 3, {IS}, false}, // CoordinateSystemAxisNumber
    {0x0014220c, 0xffffffff, 25613, 25638, 30, 3, {CS}, false}, // CoordinateSystemAxisType
    {0x0014220e, 0xffffffff, 25666, 25692, 30, 3, {CS}, false}, // CoordinateSystemAxisUnits
    {0x00142210, 0xffffffff, 25721, 25748, 36, 3, {OB}, false}, // CoordinateSystemAxisValues
    {0x00142220, 0xffffffff, 25778, 25812, 49, 3, {SQ}, false}, // CoordinateSystemTransformSequence
    {0x00142222, 0xffffffff, 25849, 25870, 65, 3, {ST}, false}, // TransformDescription
    {0x00142224, 0xffffffff, 25892, 25914, 33, 3, {IS}, false}, // TransformNumberOfAxes
    {0x00142226, 0xffffffff, 25939, 25960, 33, 20, {IS}, false}, // TransformOrderOfAxes
    {0x00142228, 0xffffffff, 25984, 26005, 30, 3, {CS}, false}, // TransformedAxisUnits
    {0x0014222a, 0xffffffff, 26028, 26076, 95, 20, {DS}, false}, // CoordinateSystemTransformRotationAndScaleMatrix
    {0x0014222c, 0xffffffff, 26130, 26173, 95, 20, {DS}, false}, // CoordinateSystemTransformTranslationMatrix
    {0x00143011, 0xffffffff, 26220, 26246, 95, 3, {DS}, false}, // InternalDetectorFrameTime
    {0x00143012, 0xffffffff, 26275, 26300, 95, 3, {DS}, false}, // NumberOfFramesIntegrated
    {0x00143020, 0xffffffff, 26328, 26356, 49, 3, {SQ}, false}, // DetectorTemperatureSequence
    {0x00143022, 0xffffffff, 26386, 26397, 65, 3, {ST}, false}, // SensorName
    {0x00143024, 0xffffffff, 26409, 26434, 95, 3, {DS}, false}, // HorizontalOffsetOfSensor
    {0x00143026, 0xffffffff, 26462, 26485, 95, 3, {DS}, false}, // VerticalOffsetOfSensor
    {0x00143028, 0xffffffff, 26511, 26529, 95, 3, {DS}, false}, // SensorTemperature
    {0x00143040, 0xffffffff, 26548, 26568, 49, 3, {SQ}, false}, // DarkCurrentSequence
    {0x00143050, 0xffffffff, 26590, 26608, 108, 3, {OB, OW}, false}, // DarkCurrentCounts
    {0x00143060, 0xffffffff, 26628, 26660, 49, 3, {SQ}, false}, // GainCorrectionReferenceSequence
    {0x00143070, 0xffffffff, 26695, 26705, 108, 3, {OB, OW}, false}, // AirCounts
    {0x00143071, 0xffffffff, 26716, 26740, 95, 3, {DS}, false}, // KVUsedInGainCalibration
    {0x00143072, 0xffffffff, 26768, 26792, 95, 3, {DS}, false}, // MAUsedInGainCalibration
    {0x00143073, 0xffffffff, 26820, 26853, 95, 3, {DS}, false}, // NumberOfFramesUsedForIntegration
    {0x00143074, 0xffffffff, 26891, 26927, 24, 3, {LO}, false}, // FilterMaterialUsedInGainCalibration
    {0x00143075, 0xffffffff, 26968, 27005, 95, 3, {DS}, false}, // FilterThicknessUsedInGainCalibration
    {0x00143076, 0xffffffff, 27047, 27069, 56, 3, {DA}, false}, // DateOfGainCalibration
    {0x00143077, 0xffffffff, 27094, 27116, 59, 3, {TM}, false}, // TimeOfGainCalibration
    {0x00143080, 0xffffffff, 27141, 27155, 36, 3, {OB}, false}, // BadPixelImage
    {0x00143099, 0xffffffff, 27171, 27188, 27, 3, {LT}, false}, // CalibrationNotes
    {0x00143100, 0xffffffff, 27206, 27235, 27, 3, {LT}, false}, // LinearityCorrectionTechnique
    {0x00143101, 0xffffffff, 27266, 27299, 27, 3, {LT}, false}, // BeamHardeningCorrectionTechnique
    {0x00144002, 0xffffffff, 27335, 27359, 49, 3, {SQ}, false}, // PulserEquipmentSequence
    {0x00144004, 0xffffffff, 27385, 27396, 30, 3, {CS}, false}, // PulserType
    {0x00144006, 0xffffffff, 27408, 27420, 27, 3, {LT}, false}, // PulserNotes
    {0x00144008, 0xffffffff, 27433, 27459, 49, 3, {SQ}, false}, // ReceiverEquipmentSequence
    {0x0014400a, 0xffffffff, 27487, 27501, 30, 3, {CS}, false}, // AmplifierType
    {0x0014400c, 0xffffffff, 27516, 27530, 27, 3, {LT}, false}, // ReceiverNotes
    {0x0014400e, 0xffffffff, 27545, 27575, 49, 3, {SQ}, false}, // PreAmplifierEquipmentSequence
    {0x0014400f, 0xffffffff, 27608, 27626, 27, 3, {LT}, false}, // PreAmplifierNotes
    {0x00144010, 0xffffffff, 27646, 27673, 49, 3, {SQ}, false}, // TransmitTransducerSequence
    {0x00144011, 0xffffffff, 27702, 27728, 49, 3, {SQ}, false}, // ReceiveTransducerSequence
    {0x00144012, 0xffffffff, 27756, 27773, 11, 3, {US}, false}, // NumberOfElements
    {0x00144013, 0xffffffff, 27792, 27805, 30, 3, {CS}, false}, // ElementShape
    {0x00144014, 0xffffffff, 27819, 27837, 95, 3, {DS}, false}, // ElementDimensionA
    {0x00144015, 0xffffffff, 27857, 27875, 95, 3, {DS}, false}, // ElementDimensionB
    {0x00144016, 0xffffffff, 27895, 27909, 95, 3, {DS}, false}, // ElementPitchA
    {0x00144017, 0xffffffff, 27925, 27948, 95, 3, {DS}, false}, // MeasuredBeamDimensionA
    {0x00144018, 0xffffffff, 27974, 27997, 95, 3, {DS}, false}, // MeasuredBeamDimensionB
    {0x00144019, 0xffffffff, 28023, 28054, 95, 3, {DS}, false}, // LocationOfMeasuredBeamDiameter
    {0x0014401a, 0xffffffff, 28089, 28106, 95, 3, {DS}, false}, // NominalFrequency
    {0x0014401b, 0xffffffff, 28124, 28148, 95, 3, {DS}, false}, // MeasuredCenterFrequency
    {0x0014401c, 0xffffffff, 28174, 28192, 95, 3, {DS}, false}, // MeasuredBandwidth
    {0x0014401d, 0xffffffff, 28211, 28225, 95, 3, {DS}, false}, // ElementPitchB
    {0x00144020, 0xffffffff, 28241, 28264, 49, 3, {SQ}, false}, // PulserSettingsSequence
    {0x00144022, 0xffffffff, 28289, 28300, 95, 3, {DS}, false}, // PulseWidth
    {0x00144024, 0xffffffff, 28312, 28332, 95, 3, {DS}, false}, // ExcitationFrequency
    {0x00144026, 0xffffffff, 28353, 28368, 30, 3, {CS}, false}, // ModulationType
    {0x00144028, 0xffffffff, 28384, 28384, 95, 3, {DS}, false}, // Damping
    {0x00144030, 0xffffffff, 28392, 28417, 49, 3, {SQ}, false}, // ReceiverSettingsSequence
    {0x00144031, 0xffffffff, 28444, 28468, 95, 3, {DS}, false}, // AcquiredSoundpathLength
    {0x00144032, 0xffffffff, 28494, 28521, 30, 3, {CS}, false}, // AcquisitionCompressionType
    {0x00144033, 0xffffffff, 28550, 28572, 33, 3, {IS}, false}, // AcquisitionSampleSize
    {0x00144034, 0xffffffff, 28596, 28615, 95, 3, {DS}, false}, // RectifierSmoothing
    {0x00144035, 0xffffffff, 28635, 28647, 49, 3, {SQ}, false}, // DACSequence
    {0x00144036, 0xffffffff, 28660, 28668, 30, 3, {CS}, false}, // DACType
    {0x00144038, 0xffffffff, 28677, 28691, 95, 20, {DS}, false}, // DACGainPoints
    {0x0014403a, 0xffffffff, 28707, 28721, 95, 20, {DS}, false}, // DACTimePoints
    {0x0014403c, 0xffffffff, 28737, 28750, 95, 20, {DS}, false}, // DACAmplitude
    {0x00144040, 0xffffffff, 28764, 28793, 49, 3, {SQ}, false}, // PreAmplifierSettingsSequence
    {0x00144050, 0xffffffff, 28825, 28860, 49, 3, {SQ}, false}, // TransmitTransducerSettingsSequence
    {0x00144051, 0xffffffff, 28898, 28932, 49, 3, {SQ}, false}, // ReceiveTransducerSettingsSequence
    {0x00144052, 0xffffffff, 28969, 28983, 95, 3, {DS}, false}, // IncidentAngle
    {0x00144054, 0xffffffff, 28998, 29016, 65, 3, {ST}, false}, // CouplingTechnique
    {0x00144056, 0xffffffff, 29035, 29050, 65, 3, {ST}, false}, // CouplingMedium
    {0x00144057, 0xffffffff, 29066, 29083, 95, 3, {DS}, false}, // CouplingVelocity
    {0x00144058, 0xffffffff, 29101, 29122, 95, 3, {DS}, false}, // ProbeCenterLocationX
    {0x00144059, 0xffffffff, 29146, 29167, 95, 3, {DS}, false}, // ProbeCenterLocationZ
    {0x0014405a, 0xffffffff, 29191, 29207, 95, 3, {DS}, false}, // SoundPathLength
    {0x0014405c, 0xffffffff, 29225, 29244, 65, 3, {ST}, false}, // DelayLawIdentifier
    {0x00144060, 0xffffffff, 29265, 29286, 49, 3, {SQ}, false}, // GateSettingsSequence
    {0x00144062, 0xffffffff, 29309, 29323, 95, 3, {DS}, false}, // GateThreshold
    {0x00144064, 0xffffffff, 29338, 29354, 95, 3, {DS}, false}, // VelocityOfSound
    {0x00144070, 0xffffffff, 29372, 29400, 49, 3, {SQ}, false}, // CalibrationSettingsSequence
    {0x00144072, 0xffffffff, 29430, 29451, 65, 3, {ST}, false}, // CalibrationProcedure
    {0x00144074, 0xffffffff, 29473, 29490, 8, 3, {SH}, false}, // ProcedureVersion
    {0x00144076, 0xffffffff, 29508, 29530, 56, 3, {DA}, false}, // ProcedureCreationDate
    {0x00144078, 0xffffffff, 29554, 29578, 56, 3, {DA}, false}, // ProcedureExpirationDate
    {0x0014407a, 0xffffffff, 29604, 29630, 56, 3, {DA}, false}, // ProcedureLastModifiedDate
    {0x0014407c, 0xffffffff, 29659, 29675, 59, 20, {TM}, false}, // CalibrationTime
    {0x0014407e, 0xffffffff, 29692, 29708, 56, 20, {DA}, false}, // CalibrationDate
    {0x00144080, 0xffffffff, 29725, 29753, 49, 3, {SQ}, false}, // ProbeDriveEquipmentSequence
    {0x00144081, 0xffffffff, 29784, 29794, 30, 3, {CS}, false}, // DriveType
    {0x00144082, 0xffffffff, 29805, 29821, 27, 3, {LT}, false}, // ProbeDriveNotes
    {0x00144083, 0xffffffff, 29839, 29858, 49, 3, {SQ}, false}, // DriveProbeSequence
    {0x00144084, 0xffffffff, 29879, 29895, 95, 3, {DS}, false}, // ProbeInductance
    {0x00144085, 0xffffffff, 29912, 29928, 95, 3, {DS}, false}, // ProbeResistance
    {0x00144086, 0xffffffff, 29945, 29966, 49, 3, {SQ}, false}, // ReceiveProbeSequence
    {0x00144087, 0xffffffff, 29989, 30016, 49, 3, {SQ}, false}, // ProbeDriveSettingsSequence
    {0x00144088, 0xffffffff, 30046, 30062, 95, 3, {DS}, false}, // BridgeResistors
    {0x00144089, 0xffffffff, 30079, 30101, 95, 3, {DS}, false}, // ProbeOrientationAngle
    {0x0014408b, 0xffffffff, 30125, 30143, 95, 3, {DS}, false}, // UserSelectedGainY
    {0x0014408c, 0xffffffff, 30164, 30182, 95, 3, {DS}, false}, // UserSelectedPhase
    {0x0014408d, 0xffffffff, 30202, 30222, 95, 3, {DS}, false}, // UserSelectedOffsetX
    {0x0014408e, 0xffffffff, 30245, 30265, 95, 3, {DS}, false}, // UserSelectedOffsetY
    {0x00144091, 0xffffffff, 30288, 30312, 49, 3, {SQ}, false}, // ChannelSettingsSequence
    {0x00144092, 0xffffffff, 30338, 30355, 95, 3, {DS}, false}, // ChannelThreshold
    {0x0014409a, 0xffffffff, 30373, 30397, 49, 3, {SQ}, false}, // ScannerSettingsSequence
    {0x0014409b, 0xffffffff, 30423, 30437, 65, 3, {ST}, false}, // ScanProcedure
    {0x0014409c, 0xffffffff, 30452, 30469, 95, 3, {DS}, false}, // TranslationRateX
    {0x0014409d, 0xffffffff, 30488, 30505, 95, 3, {DS}, false}, // TranslationRateY
    {0x0014409f, 0xffffffff, 30524, 30539, 95, 3, {DS}, false}, // ChannelOverlap
    {0x001440a0, 0xffffffff, 30555, 30581, 24, 20, {LO}, false}, // ImageQualityIndicatorType
    {0x001440a1, 0xffffffff, 30610, 30640, 24, 20, {LO}, false}, // ImageQualityIndicatorMaterial
    {0x001440a2, 0xffffffff, 30673, 30699, 24, 20, {LO}, false}, // ImageQualityIndicatorSize
    {0x00145002, 0xffffffff, 30728, 30740, 33, 3, {IS}, false}, // LINACEnergy
    {0x00145004, 0xffffffff, 30753, 30765, 33, 3, {IS}, false}, // LINACOutput
    {0x00145100, 0xffffffff, 30778, 30793, 11, 3, {US}, false}, // ActiveAperture
    {0x00145101, 0xffffffff, 30809, 30823, 95, 3, {DS}, false}, // TotalAperture
    {0x00145102, 0xffffffff, 30838, 30856, 95, 3, {DS}, false}, // ApertureElevation
    {0x00145103, 0xffffffff, 30875, 30889, 95, 3, {DS}, false}, // MainLobeAngle
    {0x00145104, 0xffffffff, 30905, 30919, 95, 3, {DS}, false}, // MainRoofAngle
    {0x00145105, 0xffffffff, 30935, 30949, 30, 3, {CS}, false}, // ConnectorType
    {0x00145106, 0xffffffff, 30964, 30981, 8, 3, {SH}, false}, // WedgeModelNumber
    {0x00145107, 0xffffffff, 31000, 31016, 95, 3, {DS}, false}, // WedgeAngleFloat
    {0x00145108, 0xffffffff, 31034, 31049, 95, 3, {DS}, false}, // WedgeRoofAngle
    {0x00145109, 0xffffffff, 31066, 31088, 30, 3, {CS}, false}, // WedgeElement1Position
    {0x0014510a, 0xffffffff, 31113, 31135, 95, 3, {DS}, false}, // WedgeMaterialVelocity
    {0x0014510b, 0xffffffff, 31159, 31173, 8, 3, {SH}, false}, // WedgeMaterial
    {0x0014510c, 0xffffffff, 31188, 31201, 95, 3, {DS}, false}, // WedgeOffsetZ
    {0x0014510d, 0xffffffff, 31216, 31235, 95, 3, {DS}, false}, // WedgeOriginOffsetX
    {0x0014510e, 0xffffffff, 31257, 31272, 95, 3, {DS}, false}, // WedgeTimeDelay
    {0x0014510f, 0xffffffff, 31289, 31299, 8, 3, {SH}, false}, // WedgeName
    {0x00145110, 0xffffffff, 31310, 31332, 8, 3, {SH}, false}, // WedgeManufacturerName
    {0x00145111, 0xffffffff, 31356, 31373, 24, 3, {LO}, false}, // WedgeDescription
    {0x00145112, 0xffffffff, 31391, 31408, 95, 3, {DS}, false}, // NominalBeamAngle
    {0x00145113, 0xffffffff, 31427, 31440, 95, 3, {DS}, false}, // WedgeOffsetX
    {0x00145114, 0xffffffff, 31455, 31468, 95, 3, {DS}, false}, // WedgeOffsetY
    {0x00145115, 0xffffffff, 31483, 31500, 95, 3, {DS}, false}, // WedgeTotalLength
    {0x00145116, 0xffffffff, 31519, 31540, 95, 3, {DS}, false}, // WedgeInContactLength
    {0x00145117, 0xffffffff, 31564, 31578, 95, 3, {DS}, false}, // WedgeFrontGap
    {0x00145118, 0xffffffff, 31594, 31611, 95, 3, {DS}, false}, // WedgeTotalHeight
    {0x00145119, 0xffffffff, 31630, 31647, 95, 3, {DS}, false}, // WedgeFrontHeight
    {0x0014511a, 0xffffffff, 31666, 31682, 95, 3, {DS}, false}, // WedgeRearHeight
    {0x0014511b, 0xffffffff, 31700, 31716, 95, 3, {DS}, false}, // WedgeTotalWidth
    {0x0014511c, 0xffffffff, 31734, 31754, 95, 3, {DS}, false}, // WedgeInContactWidth
    {0x0014511d, 0xffffffff, 31777, 31796, 95, 3, {DS}, false}, // WedgeChamferHeight
    {0x0014511e, 0xffffffff, 31817, 31828, 30, 3, {CS}, false}, // WedgeCurve
    {0x0014511f, 0xffffffff, 31840, 31857, 95, 3, {DS}, false}, // RadiusAlongWedge
    {0x00160001, 0xffffffff, 31880, 31891, 95, 3, {DS}, false}, // WhitePoint
    {0x00160002, 0xffffffff, 31903, 31925, 95, 103, {DS}, false}, // PrimaryChromaticities
    {0x00160003, 0xffffffff, 31948, 31961, 82, 3, {UT}, false}, // BatteryLevel
    {0x00160004, 0xffffffff, 31975, 31997, 95, 3, {DS}, false}, // ExposureTimeInSeconds
    {0x00160005, 0xffffffff, 32022, 32030, 95, 3, {DS}, false}, // FNumber
    {0x00160006, 0xffffffff, 32039, 32048, 33, 3, {IS}, false}, // OECFRows
    {0x00160007, 0xffffffff, 32058, 32070, 33, 3, {IS}, false}, // OECFColumns
    {0x00160008, 0xffffffff, 32083, 32099, 71, 20, {UC}, false}, // OECFColumnNames
    {0x00160009, 0xffffffff, 32117, 32128, 95, 20, {DS}, false}, // OECFValues
    {0x0016000a, 0xffffffff, 32140, 32169, 33, 3, {IS}, false}, // SpatialFrequencyResponseRows
    {0x0016000b, 0xffffffff, 32201, 32233, 33, 3, {IS}, false}, // SpatialFrequencyResponseColumns
    {0x0016000c, 0xffffffff, 32268, 32304, 71, 20, {UC}, false}, // SpatialFrequencyResponseColumnNames
    {0x0016000d, 0xffffffff, 32344, 32375, 95, 20, {DS}, false}, // SpatialFrequencyResponseValues
    {0x0016000e, 0xffffffff, 32409, 32437, 33, 3, {IS}, false}, // ColorFilterArrayPatternRows
    {0x0016000f, 0xffffffff, 32469, 32500, 33, 3, {IS}, false}, // ColorFilterArrayPatternColumns
    {0x00160010, 0xffffffff, 32535, 32565, 95, 20, {DS}, false}, // ColorFilterArrayPatternValues
    {0x00160011, 0xffffffff, 32599, 32617, 11, 3, {US}, false}, // FlashFiringStatus
    {0x00160012, 0xffffffff, 32637, 32655, 11, 3, {US}, false}, // FlashReturnStatus
    {0x00160013, 0xffffffff, 32675, 32685, 11, 3, {US}, false}, // FlashMode
    {0x00160014, 0xffffffff, 32696, 32717, 11, 3, {US}, false}, // FlashFunctionPresent
    {0x00160015, 0xffffffff, 32740, 32756, 11, 3, {US}, false}, // FlashRedEyeMode
    {0x00160016, 0xffffffff, 32775, 32791, 11, 3, {US}, false}, // ExposureProgram
    {0x00160017, 0xffffffff, 32808, 32828, 82, 3, {UT}, false}, // SpectralSensitivity
    {0x00160018, 0xffffffff, 32849, 32873, 33, 3, {IS}, false}, // PhotographicSensitivity
    {0x00160019, 0xffffffff, 32898, 32912, 33, 3, {IS}, false}, // SelfTimerMode
    {0x0016001a, 0xffffffff, 32928, 32944, 11, 3, {US}, false}, // SensitivityType
    {0x0016001b, 0xffffffff, 32961, 32987, 33, 3, {IS}, false}, // StandardOutputSensitivity
    {0x0016001c, 0xffffffff, 33015, 33040, 33, 3, {IS}, false}, // RecommendedExposureIndex
    {0x0016001d, 0xffffffff, 33067, 33076, 33, 3, {IS}, false}, // ISOSpeed
    {0x0016001e, 0xffffffff, 33086, 33106, 33, 3, {IS}, false}, // ISOSpeedLatitudeyyy
    {0x0016001f, 0xffffffff, 33129, 33149, 33, 3, {IS}, false}, // ISOSpeedLatitudezzz
    {0x00160020, 0xffffffff, 33172, 33184, 82, 3, {UT}, false}, // EXIFVersion
    {0x00160021, 0xffffffff, 33197, 33215, 95, 3, {DS}, false}, // ShutterSpeedValue
    {0x00160022, 0xffffffff, 33235, 33249, 95, 3, {DS}, false}, // ApertureValue
    {0x00160023, 0xffffffff, 33264, 33280, 95, 3, {DS}, false}, // BrightnessValue
    {0x00160024, 0xffffffff, 33297, 33315, 95, 3, {DS}, false}, // ExposureBiasValue
    {0x00160025, 0xffffffff, 33335, 33352, 95, 3, {DS}, false}, // MaxApertureValue
    {0x00160026, 0xffffffff, 33371, 33387, 95, 3, {DS}, false}, // SubjectDistance
    {0x00160027, 0xffffffff, 33404, 33417, 11, 3, {US}, false}, // MeteringMode
    {0x00160028, 0xffffffff, 33431, 33443, 11, 3, {US}, false}, // LightSource
    {0x00160029, 0xffffffff, 33456, 33468, 95, 3, {DS}, false}, // FocalLength
    {0x0016002a, 0xffffffff, 33481, 33493, 33, 117, {IS}, false}, // SubjectArea
    {0x0016002b, 0xffffffff, 33506, 33516, 36, 3, {OB}, false}, // MakerNote
    {0x00160030, 0xffffffff, 33527, 33527, 95, 3, {DS}, false}, // Temperature
    {0x00160031, 0xffffffff, 33539, 33539, 95, 3, {DS}, false}, // Humidity
    {0x00160032, 0xffffffff, 33548, 33548, 95, 3, {DS}, false}, // Pressure
    {0x00160033, 0xffffffff, 33557, 33568, 95, 3, {DS}, false}, // WaterDepth
    {0x00160034, 0xffffffff, 33580, 33580, 95, 3, {DS}, false}, // Acceleration
    {0x00160035, 0xffffffff, 33593, 33614, 95, 3, {DS}, false}, // CameraElevationAngle
    {0x00160036, 0xffffffff, 33637, 33649, 95, 78, {DS}, false}, // FlashEnergy
    {0x00160037, 0xffffffff, 33662, 33678, 33, 93, {IS}, false}, // SubjectLocation
    {0x00160038, 0xffffffff, 33695, 33721, 95, 3, {DS}, false}, // PhotographicExposureIndex
    {0x00160039, 0xffffffff, 33749, 33763, 11, 3, {US}, false}, // SensingMethod
    {0x0016003a, 0xffffffff, 33778, 33789, 11, 3, {US}, false}, // FileSource
    {0x0016003b, 0xffffffff, 33801, 33811, 11, 3, {US}, false}, // SceneType
    {0x00160041, 0xffffffff, 33822, 33837, 11, 3, {US}, false}, // CustomRendered
    {0x00160042, 0xffffffff, 33853, 33866, 11, 3, {US}, false}, // ExposureMode
    {0x00160043, 0xffffffff, 33880, 33893, 11, 3, {US}, false}, // WhiteBalance
    {0x00160044, 0xffffffff, 33907, 33924, 95, 3, {DS}, false}, // DigitalZoomRatio
    {0x00160045, 0xffffffff, 33943, 33965, 33, 3, {IS}, false}, // FocalLengthIn35mmFilm
    {0x00160046, 0xffffffff, 33991, 34008, 11, 3, {US}, false}, // SceneCaptureType
    {0x00160047, 0xffffffff, 34027, 34039, 11, 3, {US}, false}, // GainControl
    {0x00160048, 0xffffffff, 34052, 34052, 11, 3, {US}, false}, // Contrast
    {0x00160049, 0xffffffff, 34061, 34061, 11, 3, {US}, false}, // Saturation
    {0x0016004a, 0xffffffff, 34072, 34072, 11, 3, {US}, false}, // Sharpness
    {0x0016004b, 0xffffffff, 34082, 34107, 36, 3, {OB}, false}, // DeviceSettingDescription
    {0x0016004c, 0xffffffff, 34134, 34155, 11, 3, {US}, false}, // SubjectDistanceRange
    {0x0016004d, 0xffffffff, 34178, 34194, 82, 3, {UT}, false}, // CameraOwnerName
    {0x0016004e, 0xffffffff, 34212, 34230, 95, 98, {DS}, false}, // LensSpecification
    {0x0016004f, 0xffffffff, 34249, 34258, 82, 3, {UT}, false}, // LensMake
    {0x00160050, 0xffffffff, 34268, 34278, 82, 3, {UT}, false}, // LensModel
    {0x00160051, 0xffffffff, 34289, 34306, 82, 3, {UT}, false}, // LensSerialNumber
    {0x00160061, 0xffffffff, 34325, 34347, 30, 3, {CS}, false}, // InteroperabilityIndex
    {0x00160062, 0xffffffff, 34370, 34394, 36, 3, {OB}, false}, // InteroperabilityVersion
    {0x00160070, 0xffffffff, 34419, 34432, 36, 3, {OB}, false}, // GPSVersionID
    {0x00160071, 0xffffffff, 34447, 34462, 30, 3, {CS}, false}, // GPSLatitudeRef
    {0x00160072, 0xffffffff, 34479, 34491, 95, 103, {DS}, false}, // GPSLatitude
    {0x00160073, 0xffffffff, 34504, 34520, 30, 3, {CS}, false}, // GPSLongitudeRef
    {0x00160074, 0xffffffff, 34538, 34551, 95, 103, {DS}, false}, // GPSLongitude
    {0x00160075, 0xffffffff, 34565, 34580, 11, 3, {US}, false}, // GPSAltitudeRef
    {0x00160076, 0xffffffff, 34597, 34609, 95, 3, {DS}, false}, // GPSAltitude
    {0x00160077, 0xffffffff, 34622, 34635, 62, 3, {DT}, false}, // GPSTimeStamp
    {0x00160078, 0xffffffff, 34650, 34664, 82, 3, {UT}, false}, // GPSSatellites
    {0x00160079, 0xffffffff, 34679, 34689, 30, 3, {CS}, false}, // GPSStatus
    {0x0016007a, 0xffffffff, 34700, 34715, 30, 3, {CS}, false}, // GPSMeasureMode
    {0x0016007b, 0xffffffff, 34732, 34739, 95, 3, {DS}, false}, // GPSDOP
    {0x0016007c, 0xffffffff, 34747, 34759, 30, 3, {CS}, false}, // GPSSpeedRef
    {0x0016007d, 0xffffffff, 34773, 34782, 95, 3, {DS}, false}, // GPSSpeed
    {0x0016007e, 0xffffffff, 34792, 34804, 30, 3, {CS}, false}, // GPSTrackRef
    {0x0016007f, 0xffffffff, 34818, 34827, 95, 3, {DS}, false}, // GPSTrack
    {0x00160080, 0xffffffff, 34837, 34856, 30, 3, {CS}, false}, // GPSImgDirectionRef
    {0x00160081, 0xffffffff, 34878, 34894, 95, 3, {DS}, false}, // GPSImgDirection
    {0x00160082, 0xffffffff, 34912, 34924, 82, 3, {UT}, false}, // GPSMapDatum
    {0x00160083, 0xffffffff, 34938, 34957, 30, 3, {CS}, false}, // GPSDestLatitudeRef
    {0x00160084, 0xffffffff, 34979, 34995, 95, 103, {DS}, false}, // GPSDestLatitude
    {0x00160085, 0xffffffff, 35013, 35033, 30, 3, {CS}, false}, // GPSDestLongitudeRef
    {0x00160086, 0xffffffff, 35056, 35073, 95, 103, {DS}, false}, // GPSDestLongitude
    {0x00160087, 0xffffffff, 35092, 35110, 30, 3, {CS}, false}, // GPSDestBearingRef
    {0x00160088, 0xffffffff, 35131, 35146, 95, 3, {DS}, false}, // GPSDestBearing
    {0x00160089, 0xffffffff, 35163, 35182, 30, 3, {CS}, false}, // GPSDestDistanceRef
    {0x0016008a, 0xffffffff, 35204, 35220, 95, 3, {DS}, false}, // GPSDestDistance
    {0x0016008b, 0xffffffff, 35238, 35258, 36, 3, {OB}, false}, // GPSProcessingMethod
    {0x0016008c, 0xffffffff, 35280, 35299, 36, 3, {OB}, false}, // GPSAreaInformation
    {0x0016008d, 0xffffffff, 35320, 35333, 62, 3, {DT}, false}, // GPSDateStamp
    {0x0016008e, 0xffffffff, 35348, 35364, 33, 3, {IS}, false}, // GPSDifferential
    {0x00161001, 0xffffffff, 35381, 35405, 30, 3, {CS}, false}, // LightSourcePolarization
    {0x00161002, 0xffffffff, 35431, 35455, 95, 3, {DS}, false}, // EmitterColorTemperature
    {0x00161003, 0xffffffff, 35481, 35495, 30, 3, {CS}, false}, // ContactMethod
    {0x00161004, 0xffffffff, 35510, 35525, 30, 20, {CS}, false}, // ImmersionMedia
    {0x00161005, 0xffffffff, 35541, 35568, 95, 3, {DS}, false}, // OpticalMagnificationFactor
    {0x00180010, 0xffffffff, 35597, 35616, 24, 3, {LO}, false}, // ContrastBolusAgent
    {0x00180012, 0xffffffff, 35637, 35664, 49, 3, {SQ}, false}, // ContrastBolusAgentSequence
    {0x00180013, 0xffffffff, 35694, 35720, 100, 3, {FL}, false}, // ContrastBolusT1Relaxivity
    {0x00180014, 0xffffffff, 35749, 35790, 49, 3, {SQ}, false}, // ContrastBolusAdministrationRouteSequence
    {0x00180015, 0xffffffff, 35835, 35852, 30, 3, {CS}, false}, // BodyPartExamined
    {0x00180020, 0xffffffff, 35871, 35888, 30, 20, {CS}, false}, // ScanningSequence
    {0x00180021, 0xffffffff, 35906, 35922, 30, 20, {CS}, false}, // SequenceVariant
    {0x00180022, 0xffffffff, 35939, 35951, 30, 20, {CS}, false}, // ScanOptions
    {0x00180023, 0xffffffff, 35964, 35982, 30, 3, {CS}, false}, // MRAcquisitionType
    {0x00180024, 0xffffffff, 36002, 36015, 8, 3, {SH}, false}, // SequenceName
    {0x00180025, 0xffffffff, 36029, 36039, 30, 3, {CS}, false}, // AngioFlag
    {0x00180026, 0xffffffff, 36050, 36086, 49, 3, {SQ}, false}, // InterventionDrugInformationSequence
    {0x00180027, 0xffffffff, 36125, 36150, 59, 3, {TM}, false}, // InterventionDrugStopTime
    {0x00180028, 0xffffffff, 36178, 36199, 95, 3, {DS}, false}, // InterventionDrugDose
    {0x00180029, 0xffffffff, 36222, 36251, 49, 3, {SQ}, false}, // InterventionDrugCodeSequence
    {0x0018002a, 0xffffffff, 36283, 36306, 49, 3, {SQ}, false}, // AdditionalDrugSequence
    {0x00180030, 0xffffffff, 36331, 36331, 24, 20, {LO}, true}, // Radionuclide
    {0x00180031, 0xffffffff, 36344, 36344, 24, 3, {LO}, false}, // Radiopharmaceutical
    {0x00180032, 0xffffffff, 36364, 36387, 95, 3, {DS}, true}, // EnergyWindowCenterline
    {0x00180033, 0xffffffff, 36412, 36435, 95, 20, {DS}, true}, // EnergyWindowTotalWidth
    {0x00180034, 0xffffffff, 36461, 36482, 24, 3, {LO}, false}, // InterventionDrugName
    {0x00180035, 0xffffffff, 36505, 36531, 59, 3, {TM}, false}, // InterventionDrugStartTime
    {0x00180036, 0xffffffff, 36560, 36581, 49, 3, {SQ}, false}, // InterventionSequence
    {0x00180037, 0xffffffff, 36603, 36615, 30, 3, {CS}, true}, // TherapyType
    {0x00180038, 0xffffffff, 36628, 36647, 30, 3, {CS}, false}, // InterventionStatus
    {0x00180039, 0xffffffff, 36667, 36686, 30, 3, {CS}, true}, // TherapyDescription
    {0x0018003a, 0xffffffff, 36706, 36730, 65, 3, {ST}, false}, // InterventionDescription
    {0x00180040, 0xffffffff, 36755, 36764, 33, 3, {IS}, false}, // CineRate
    {0x00180042, 0xffffffff, 36774, 36794, 30, 3, {CS}, false}, // InitialCineRunState
    {0x00180050, 0xffffffff, 36817, 36832, 95, 3, {DS}, false}, // SliceThickness
    {0x00180060, 0xffffffff, 36848, 36848, 95, 3, {DS}, false}, // KVP
    {0x00180061, 0xffffffff, 211, 211, 95, 3, {DS}, true}, // 
    {0x00180070, 0xffffffff, 36852, 36870, 33, 3, {IS}, false}, // CountsAccumulated
    {0x00180071, 0xffffffff, 36889, 36921, 30, 3, {CS}, false}, // AcquisitionTerminationCondition
    {0x00180072, 0xffffffff, 36955, 36973, 95, 3, {DS}, false}, // EffectiveDuration
    {0x00180073, 0xffffffff, 36992, 37018, 30, 3, {CS}, false}, // AcquisitionStartCondition
    {0x00180074, 0xffffffff, 37046, 37076, 33, 3, {IS}, false}, // AcquisitionStartConditionData
    {0x00180075, 0xffffffff, 37109, 37145, 33, 3, {IS}, false}, // AcquisitionTerminationConditionData
    {0x00180080, 0xffffffff, 37184, 37199, 95, 3, {DS}, false}, // RepetitionTime
    {0x00180081, 0xffffffff, 37215, 37224, 95, 3, {DS}, false}, // EchoTime
    {0x00180082, 0xffffffff, 37234, 37248, 95, 3, {DS}, false}, // InversionTime
    {0x00180083, 0xffffffff, 37263, 37280, 95, 3, {DS}, false}, // NumberOfAverages
    {0x00180084, 0xffffffff, 37299, 37316, 95, 3, {DS}, false}, // ImagingFrequency
    {0x00180085, 0xffffffff, 37334, 37348, 8, 3, {SH}, false}, // ImagedNucleus
    {0x00180086, 0xffffffff, 37363, 37375, 33, 20, {IS}, false}, // EchoNumbers
    {0x00180087, 0xffffffff, 37390, 37412, 95, 3, {DS}, false}, // MagneticFieldStrength
    {0x00180088, 0xffffffff, 37436, 37457, 95, 3, {DS}, false}, // SpacingBetweenSlices
    {0x00180089, 0xffffffff, 37480, 37507, 33, 3, {IS}, false}, // NumberOfPhaseEncodingSteps
    {0x00180090, 0xffffffff, 37538, 37561, 95, 3, {DS}, false}, // DataCollectionDiameter
    {0x00180091, 0xffffffff, 37586, 37602, 33, 3, {IS}, false}, // EchoTrainLength
    {0x00180093, 0xffffffff, 37620, 37636, 95, 3, {DS}, false}, // PercentSampling
    {0x00180094, 0xffffffff, 37653, 37677, 95, 3, {DS}, false}, // PercentPhaseFieldOfView
    {0x00180095, 0xffffffff, 37705, 37720, 95, 3, {DS}, false}, // PixelBandwidth
    {0x00181000, 0xffffffff, 37736, 37755, 24, 3, {LO}, false}, // DeviceSerialNumber
    {0x00181002, 0xffffffff, 37776, 37786, 5, 3, {UI}, false}, // DeviceUID
    {0x00181003, 0xffffffff, 37797, 37806, 24, 3, {LO}, false}, // DeviceID
    {0x00181004, 0xffffffff, 37816, 37824, 24, 3, {LO}, false}, // PlateID
    {0x00181005, 0xffffffff, 37833, 37845, 24, 3, {LO}, false}, // GeneratorID
    {0x00181006, 0xffffffff, 37858, 37865, 24, 3, {LO}, false}, // GridID
    {0x00181007, 0xffffffff, 37873, 37884, 24, 3, {LO}, false}, // CassetteID
    {0x00181008, 0xffffffff, 37896, 37905, 24, 3, {LO}, false}, // GantryID
    {0x00181009, 0xffffffff, 37915, 37938, 82, 3, {UT}, false}, // UniqueDeviceIdentifier
    {0x0018100a, 0xffffffff, 37963, 37975, 49, 3, {SQ}, false}, // UDISequence
    {0x0018100b, 0xffffffff, 37988, 38015, 5, 20, {UI}, false}, // ManufacturerDeviceClassUID
    {0x00181010, 0xffffffff, 38047, 38072, 24, 3, {LO}, false}, // SecondaryCaptureDeviceID
    {0x00181011, 0xffffffff, 38100, 38125, 24, 3, {LO}, true}, // HardcopyCreationDeviceID
    {0x00181012, 0xffffffff, 38153, 38176, 56, 3, {DA}, false}, // DateOfSecondaryCapture
    {0x00181014, 0xffffffff, 38202, 38225, 59, 3, {TM}, false}, // TimeOfSecondaryCapture
    {0x00181016, 0xffffffff, 38251, 38286, 24, 3, {LO}, false}, // SecondaryCaptureDeviceManufacturer
    {0x00181017, 0xffffffff, 38324, 38351, 24, 3, {LO}, true}, // HardcopyDeviceManufacturer
    {0x00181018, 0xffffffff, 38380, 38424, 24, 3, {LO}, false}, // SecondaryCaptureDeviceManufacturerModelName
    {0x00181019, 0xffffffff, 38475, 38514, 24, 20, {LO}, false}, // SecondaryCaptureDeviceSoftwareVersions
    {0x0018101a, 0xffffffff, 38557, 38587, 24, 20, {LO}, true}, // HardcopyDeviceSoftwareVersion
    {0x0018101b, 0xffffffff, 38620, 38656, 24, 3, {LO}, true}, // HardcopyDeviceManufacturerModelName
    {0x00181020, 0xffffffff, 38698, 38715, 24, 20, {LO}, false}, // SoftwareVersions
    {0x00181022, 0xffffffff, 38733, 38758, 8, 3, {SH}, false}, // VideoImageFormatAcquired
    {0x00181023, 0xffffffff, 38786, 38813, 24, 3, {LO}, false}, // DigitalImageFormatAcquired
    {0x00181030, 0xffffffff, 38843, 38856, 24, 3, {LO}, false}, // ProtocolName
    {0x00181040, 0xffffffff, 38870, 38889, 24, 3, {LO}, false}, // ContrastBolusRoute
    {0x00181041, 0xffffffff, 38910, 38930, 95, 3, {DS}, false}, // ContrastBolusVolume
    {0x00181042, 0xffffffff, 38952, 38975, 59, 3, {TM}, false}, // ContrastBolusStartTime
    {0x00181043, 0xffffffff, 39001, 39023, 59, 3, {TM}, false}, // ContrastBolusStopTime
    {0x00181044, 0xffffffff, 39048, 39071, 95, 3, {DS}, false}, // ContrastBolusTotalDose
    {0x00181045, 0xffffffff, 39097, 39111, 33, 3, {IS}, false}, // SyringeCounts
    {0x00181046, 0xffffffff, 39126, 39143, 95, 20, {DS}, false}, // ContrastFlowRate
    {0x00181047, 0xffffffff, 39162, 39183, 95, 20, {DS}, false}, // ContrastFlowDuration
    {0x00181048, 0xffffffff, 39206, 39230, 30, 3, {CS}, false}, // ContrastBolusIngredient
    {0x00181049, 0xffffffff, 39256, 39293, 95, 3, {DS}, false}, // ContrastBolusIngredientConcentration
    {0x00181050, 0xffffffff, 39333, 39351, 95, 3, {DS}, false}, // SpatialResolution
    {0x00181060, 0xffffffff, 39370, 39382, 95, 3, {DS}, false}, // TriggerTime
    {0x00181061, 0xffffffff, 39395, 39415, 24, 3, {LO}, false}, // TriggerSourceOrType
    {0x00181062, 0xffffffff, 39438, 39454, 33, 3, {IS}, false}, // NominalInterval
    {0x00181063, 0xffffffff, 39471, 39481, 95, 3, {DS}, false}, // FrameTime
    {0x00181064, 0xffffffff, 39492, 39511, 24, 3, {LO}, false}, // CardiacFramingType
    {0x00181065, 0xffffffff, 39532, 39548, 95, 20, {DS}, false}, // FrameTimeVector
    {0x00181066, 0xffffffff, 39566, 39577, 95, 3, {DS}, false}, // FrameDelay
    {0x00181067, 0xffffffff, 39589, 39607, 95, 3, {DS}, false}, // ImageTriggerDelay
    {0x00181068, 0xffffffff, 39627, 39652, 95, 3, {DS}, false}, // MultiplexGroupTimeOffset
    {0x00181069, 0xffffffff, 39680, 39698, 95, 3, {DS}, false}, // TriggerTimeOffset
    {0x0018106a, 0xffffffff, 39718, 39741, 30, 3, {CS}, false}, // SynchronizationTrigger
    {0x0018106c, 0xffffffff, 39765, 39788, 11, 93, {US}, false}, // SynchronizationChannel
    {0x0018106e, 0xffffffff, 39812, 39834, 0, 3, {UL}, false}, // TriggerSamplePosition
    {0x00181070, 0xffffffff, 39858, 39883, 24, 3, {LO}, false}, // RadiopharmaceuticalRoute
    {0x00181071, 0xffffffff, 39909, 39935, 95, 3, {DS}, false}, // RadiopharmaceuticalVolume
    {0x00181072, 0xffffffff, 39962, 39991, 59, 3, {TM}, false}, // RadiopharmaceuticalStartTime
    {0x00181073, 0xffffffff, 40022, 40050, 59, 3, {TM}, false}, // RadiopharmaceuticalStopTime
    {0x00181074, 0xffffffff, 40080, 40102, 95, 3, {DS}, false}, // RadionuclideTotalDose
    {0x00181075, 0xffffffff, 40126, 40147, 95, 3, {DS}, false}, // RadionuclideHalfLife
    {0x00181076, 0xffffffff, 40170, 40199, 95, 3, {DS}, false}, // RadionuclidePositronFraction
    {0x00181077, 0xffffffff, 40230, 40266, 95, 3, {DS}, false}, // RadiopharmaceuticalSpecificActivity
    {0x00181078, 0xffffffff, 40304, 40337, 62, 3, {DT}, false}, // RadiopharmaceuticalStartDateTime
    {0x00181079, 0xffffffff, 40372, 40404, 62, 3, {DT}, false}, // RadiopharmaceuticalStopDateTime
    {0x00181080, 0xffffffff, 40438, 40456, 30, 3, {CS}, false}, // BeatRejectionFlag
    {0x00181081, 0xffffffff, 40476, 40487, 33, 3, {IS}, false}, // LowRRValue
    {0x00181082, 0xffffffff, 40501, 40513, 33, 3, {IS}, false}, // HighRRValue
    {0x00181083, 0xffffffff, 40528, 40546, 33, 3, {IS}, false}, // IntervalsAcquired
    {0x00181084, 0xffffffff, 40565, 40583, 33, 3, {IS}, false}, // IntervalsRejected
    {0x00181085, 0xffffffff, 40602, 40615, 24, 3, {LO}, false}, // PVCRejection
    {0x00181086, 0xffffffff, 40629, 40639, 33, 3, {IS}, false}, // SkipBeats
    {0x00181088, 0xffffffff, 40650, 40660, 33, 3, {IS}, false}, // HeartRate
    {0x00181090, 0xffffffff, 40671, 40693, 33, 3, {IS}, false}, // CardiacNumberOfImages
    {0x00181094, 0xffffffff, 40718, 40732, 33, 3, {IS}, false}, // TriggerWindow
    {0x00181100, 0xffffffff, 40747, 40770, 95, 3, {DS}, false}, // ReconstructionDiameter
    {0x00181110, 0xffffffff, 40794, 40819, 95, 3, {DS}, false}, // DistanceSourceToDetector
    {0x00181111, 0xffffffff, 40847, 40871, 95, 3, {DS}, false}, // DistanceSourceToPatient
    {0x00181114, 0xffffffff, 40898, 40939, 95, 3, {DS}, false}, // EstimatedRadiographicMagnificationFactor
    {0x00181120, 0xffffffff, 40983, 41002, 95, 3, {DS}, false}, // GantryDetectorTilt
    {0x00181121, 0xffffffff, 41023, 41042, 95, 3, {DS}, false}, // GantryDetectorSlew
    {0x00181130, 0xffffffff, 41063, 41075, 95, 3, {DS}, false}, // TableHeight
    {0x00181131, 0xffffffff, 41088, 41102, 95, 3, {DS}, false}, // TableTraverse
    {0x00181134, 0xffffffff, 41117, 41129, 30, 3, {CS}, false}, // TableMotion
    {0x00181135, 0xffffffff, 41142, 41165, 95, 20, {DS}, false}, // TableVerticalIncrement
    {0x00181136, 0xffffffff, 41190, 41212, 95, 20, {DS}, false}, // TableLateralIncrement
    {0x00181137, 0xffffffff, 41236, 41263, 95, 20, {DS}, false}, // TableLongitudinalIncrement
    {0x00181138, 0xffffffff, 41292, 41303, 95, 3, {DS}, false}, // TableAngle
    {0x0018113a, 0xffffffff, 41315, 41325, 30, 3, {CS}, false}, // TableType
    {0x00181140, 0xffffffff, 41336, 41354, 30, 3, {CS}, false}, // RotationDirection
    {0x00181141, 0xffffffff, 41373, 41389, 95, 3, {DS}, true}, // AngularPosition
    {0x00181142, 0xffffffff, 41406, 41421, 95, 20, {DS}, false}, // RadialPosition
    {0x00181143, 0xffffffff, 41437, 41445, 95, 3, {DS}, false}, // ScanArc
    {0x00181144, 0xffffffff, 41454, 41466, 95, 3, {DS}, false}, // AngularStep
    {0x00181145, 0xffffffff, 41479, 41502, 95, 3, {DS}, false}, // CenterOfRotationOffset
    {0x00181146, 0xffffffff, 41528, 41543, 95, 20, {DS}, true}, // RotationOffset
    {0x00181147, 0xffffffff, 41559, 41576, 30, 3, {CS}, false}, // FieldOfViewShape
    {0x00181149, 0xffffffff, 41596, 41618, 33, 78, {IS}, false}, // FieldOfViewDimensions
    {0x00181150, 0xffffffff, 41645, 41658, 33, 3, {IS}, false}, // ExposureTime
    {0x00181151, 0xffffffff, 41672, 41688, 33, 3, {IS}, false}, // XRayTubeCurrent
    {0x00181152, 0xffffffff, 41707, 41707, 33, 3, {IS}, false}, // Exposure
    {0x00181153, 0xffffffff, 41716, 41730, 33, 3, {IS}, false}, // ExposureInuAs
    {0x00181154, 0xffffffff, 41746, 41764, 95, 3, {DS}, false}, // AveragePulseWidth
    {0x00181155, 0xffffffff, 41784, 41801, 30, 3, {CS}, false}, // RadiationSetting
    {0x00181156, 0xffffffff, 41819, 41837, 30, 3, {CS}, false}, // RectificationType
    {0x0018115a, 0xffffffff, 41856, 41870, 30, 3, {CS}, false}, // RadiationMode
    {0x0018115e, 0xffffffff, 41885, 41920, 95, 3, {DS}, false}, // ImageAndFluoroscopyAreaDoseProduct
    {0x00181160, 0xffffffff, 41960, 41971, 8, 3, {SH}, false}, // FilterType
    {0x00181161, 0xffffffff, 41983, 41997, 24, 20, {LO}, false}, // TypeOfFilters
    {0x00181162, 0xffffffff, 42013, 42029, 95, 3, {DS}, false}, // IntensifierSize
    {0x00181164, 0xffffffff, 42046, 42065, 95, 93, {DS}, false}, // ImagerPixelSpacing
    {0x00181166, 0xffffffff, 42086, 42086, 30, 20, {CS}, false}, // Grid
    {0x00181170, 0xffffffff, 42091, 42106, 33, 3, {IS}, false}, // GeneratorPower
    {0x00181180, 0xffffffff, 42122, 42141, 8, 3, {SH}, false}, // CollimatorGridName
    {0x00181181, 0xffffffff, 42162, 42177, 30, 3, {CS}, false}, // CollimatorType
    {0x00181182, 0xffffffff, 42193, 42207, 33, 78, {IS}, false}, // FocalDistance
    {0x00181183, 0xffffffff, 42222, 42235, 95, 78, {DS}, false}, // XFocusCenter
    {0x00181184, 0xffffffff, 42250, 42263, 95, 78, {DS}, false}, // YFocusCenter
    {0x00181190, 0xffffffff, 42278, 42289, 95, 20, {DS}, false}, // FocalSpots
    {0x00181191, 0xffffffff, 42303, 42323, 30, 3, {CS}, false}, // AnodeTargetMaterial
    {0x001811a0, 0xffffffff, 42345, 42363, 95, 3, {DS}, false}, // BodyPartThickness
    {0x001811a2, 0xffffffff, 42383, 42400, 95, 3, {DS}, false}, // CompressionForce
    {0x001811a3, 0xffffffff, 42418, 42438, 95, 3, {DS}, false}, // CompressionPressure
    {0x001811a4, 0xffffffff, 42459, 42477, 24, 3, {LO}, false}, // PaddleDescription
    {0x001811a5, 0xffffffff, 42496, 42519, 95, 3, {DS}, false}, // CompressionContactArea
    {0x001811b0, 0xffffffff, 42544, 42560, 24, 3, {LO}, false}, // AcquisitionMode
    {0x001811b1, 0xffffffff, 42577, 42590, 24, 3, {LO}, false}, // DoseModeName
    {0x001811b2, 0xffffffff, 42605, 42633, 30, 3, {CS}, false}, // AcquiredSubtractionMaskFlag
    {0x001811b3, 0xffffffff, 42664, 42691, 30, 3, {CS}, false}, // FluoroscopyPersistenceFlag
    {0x001811b4, 0xffffffff, 42720, 42760, 30, 3, {CS}, false}, // FluoroscopyLastImageHoldPersistenceFlag
    {0x001811b5, 0xffffffff, 42805, 42851, 33, 3, {IS}, false}, // UpperLimitNumberOfPersistentFluoroscopyFrames
    {0x001811b6, 0xffffffff, 42903, 42941, 30, 3, {CS}, false}, // ContrastBolusAutoInjectionTriggerFlag
    {0x001811b7, 0xffffffff, 42984, 43012, 42, 3, {FD}, false}, // ContrastBolusInjectionDelay
    {0x001811b8, 0xffffffff, 43043, 43077, 49, 3, {SQ}, false}, // XAAcquisitionPhaseDetailsSequence
    {0x001811b9, 0xffffffff, 43115, 43138, 42, 3, {FD}, false}, // XAAcquisitionFrameRate
    {0x001811ba, 0xffffffff, 43164, 43187, 49, 3, {SQ}, false}, // XAPlaneDetailsSequence
    {0x001811bb, 0xffffffff, 43213, 43241, 24, 3, {LO}, false}, // AcquisitionFieldOfViewLabel
    {0x001811bc, 0xffffffff, 43273, 43299, 49, 3, {SQ}, false}, // XRayFilterDetailsSequence
    {0x001811bd, 0xffffffff, 43329, 43351, 42, 3, {FD}, false}, // XAAcquisitionDuration
    {0x001811be, 0xffffffff, 43375, 43402, 30, 3, {CS}, false}, // ReconstructionPipelineType
    {0x001811bf, 0xffffffff, 43431, 43458, 49, 3, {SQ}, false}, // ImageFilterDetailsSequence
    {0x001811c0, 0xffffffff, 43488, 43515, 30, 3, {CS}, false}, // AppliedMaskSubtractionFlag
    {0x001811c1, 0xffffffff, 43545, 43584, 49, 3, {SQ}, false}, // RequestedSeriesDescriptionCodeSequence
    {0x00181200, 0xffffffff, 43627, 43649, 56, 20, {DA}, false}, // DateOfLastCalibration
    {0x00181201, 0xffffffff, 43674, 43696, 59, 20, {TM}, false}, // TimeOfLastCalibration
    {0x00181202, 0xffffffff, 43721, 43747, 62, 3, {DT}, false}, // DateTimeOfLastCalibration
    {0x00181203, 0xffffffff, 43776, 43796, 62, 3, {DT}, false}, // CalibrationDateTime
    {0x00181204, 0xffffffff, 43817, 43835, 56, 3, {DA}, false}, // DateOfManufacture
    {0x00181205, 0xffffffff, 43855, 43874, 56, 3, {DA}, false}, // DateOfInstallation
    {0x00181210, 0xffffffff, 43895, 43913, 8, 20, {SH}, false}, // ConvolutionKernel
    {0x00181240, 0xffffffff, 43932, 43954, 33, 20, {IS}, true}, // UpperLowerPixelValues
    {0x00181242, 0xffffffff, 43979, 43999, 33, 3, {IS}, false}, // ActualFrameDuration
    {0x00181243, 0xffffffff, 44021, 44031, 33, 3, {IS}, false}, // CountRate
    {0x00181244, 0xffffffff, 44042, 44070, 11, 3, {US}, false}, // PreferredPlaybackSequencing
    {0x00181250, 0xffffffff, 44100, 44116, 8, 3, {SH}, false}, // ReceiveCoilName
    {0x00181251, 0xffffffff, 44134, 44151, 8, 3, {SH}, false}, // TransmitCoilName
    {0x00181260, 0xffffffff, 44170, 44180, 8, 3, {SH}, false}, // PlateType
    {0x00181261, 0xffffffff, 44191, 44204, 24, 3, {LO}, false}, // PhosphorType
    {0x00181271, 0xffffffff, 44218, 44242, 42, 3, {FD}, false}, // WaterEquivalentDiameter
    {0x00181272, 0xffffffff, 44268, 44321, 49, 3, {SQ}, false}, // WaterEquivalentDiameterCalculationMethodCodeSequence
    {0x00181300, 0xffffffff, 44380, 44393, 95, 3, {DS}, false}, // ScanVelocity
    {0x00181301, 0xffffffff, 44407, 44426, 30, 20, {CS}, false}, // WholeBodyTechnique
    {0x00181302, 0xffffffff, 44447, 44458, 33, 3, {IS}, false}, // ScanLength
    {0x00181310, 0xffffffff, 44470, 44488, 11, 98, {US}, false}, // AcquisitionMatrix
    {0x00181312, 0xffffffff, 44507, 44537, 30, 3, {CS}, false}, // InPlanePhaseEncodingDirection
    {0x00181314, 0xffffffff, 44571, 44581, 95, 3, {DS}, false}, // FlipAngle
    {0x00181315, 0xffffffff, 44592, 44614, 30, 3, {CS}, false}, // VariableFlipAngleFlag
    {0x00181316, 0xffffffff, 44639, 44639, 95, 3, {DS}, false}, // SAR
    {0x00181318, 0xffffffff, 44643, 44648, 95, 3, {DS}, false}, // dBdt
    {0x00181320, 0xffffffff, 44654, 44654, 100, 3, {FL}, false}, // B1rms
    {0x00181400, 0xffffffff, 44660, 44699, 24, 3, {LO}, false}, // AcquisitionDeviceProcessingDescription
    {0x00181401, 0xffffffff, 44741, 44773, 24, 3, {LO}, false}, // AcquisitionDeviceProcessingCode
    {0x00181402, 0xffffffff, 44808, 44828, 30, 3, {CS}, false}, // CassetteOrientation
    {0x00181403, 0xffffffff, 44849, 44862, 30, 3, {CS}, false}, // CassetteSize
    {0x00181404, 0xffffffff, 44876, 44893, 11, 3, {US}, false}, // ExposuresOnPlate
    {0x00181405, 0xffffffff, 44912, 44933, 33, 3, {IS}, false}, // RelativeXRayExposure
    {0x00181411, 0xffffffff, 44957, 44971, 95, 3, {DS}, false}, // ExposureIndex
    {0x00181412, 0xffffffff, 44986, 45006, 95, 3, {DS}, false}, // TargetExposureIndex
    {0x00181413, 0xffffffff, 45028, 45043, 95, 3, {DS}, false}, // DeviationIndex
    {0x00181450, 0xffffffff, 45059, 45076, 95, 3, {DS}, false}, // ColumnAngulation
    {0x00181460, 0xffffffff, 45094, 45110, 95, 3, {DS}, false}, // TomoLayerHeight
    {0x00181470, 0xffffffff, 45128, 45138, 95, 3, {DS}, false}, // TomoAngle
    {0x00181480, 0xffffffff, 45149, 45158, 95, 3, {DS}, false}, // TomoTime
    {0x00181490, 0xffffffff, 45168, 45177, 30, 3, {CS}, false}, // TomoType
    {0x00181491, 0xffffffff, 45187, 45197, 30, 3, {CS}, false}, // TomoClass
    {0x00181495, 0xffffffff, 45208, 45242, 33, 3, {IS}, false}, // NumberOfTomosynthesisSourceImages
    {0x00181500, 0xffffffff, 45280, 45297, 30, 3, {CS}, false}, // PositionerMotion
    {0x00181508, 0xffffffff, 45315, 45330, 30, 3, {CS}, false}, // PositionerType
    {0x00181510, 0xffffffff, 45346, 45369, 95, 3, {DS}, false}, // PositionerPrimaryAngle
    {0x00181511, 0xffffffff, 45394, 45419, 95, 3, {DS}, false}, // PositionerSecondaryAngle
    {0x00181520, 0xffffffff, 45446, 45478, 95, 20, {DS}, false}, // PositionerPrimaryAngleIncrement
    {0x00181521, 0xffffffff, 45513, 45547, 95, 20, {DS}, false}, // PositionerSecondaryAngleIncrement
    {0x00181530, 0xffffffff, 45584, 45605, 95, 3, {DS}, false}, // DetectorPrimaryAngle
    {0x00181531, 0xffffffff, 45628, 45651, 95, 3, {DS}, false}, // DetectorSecondaryAngle
    {0x00181600, 0xffffffff, 45676, 45689, 30, 74, {CS}, false}, // ShutterShape
    {0x00181602, 0xffffffff, 45703, 45727, 33, 3, {IS}, false}, // ShutterLeftVerticalEdge
    {0x00181604, 0xffffffff, 45754, 45779, 33, 3, {IS}, false}, // ShutterRightVerticalEdge
    {0x00181606, 0xffffffff, 45807, 45834, 33, 3, {IS}, false}, // ShutterUpperHorizontalEdge
    {0x00181608, 0xffffffff, 45864, 45891, 33, 3, {IS}, false}, // ShutterLowerHorizontalEdge
    {0x00181610, 0xffffffff, 45921, 45945, 33, 93, {IS}, false}, // CenterOfCircularShutter
    {0x00181612, 0xffffffff, 45972, 45996, 33, 3, {IS}, false}, // RadiusOfCircularShutter
    {0x00181620, 0xffffffff, 46023, 46053, 33, 121, {IS}, false}, // VerticesOfThePolygonalShutter
    {0x00181622, 0xffffffff, 46087, 46112, 11, 3, {US}, false}, // ShutterPresentationValue
    {0x00181623, 0xffffffff, 46139, 46159, 11, 3, {US}, false}, // ShutterOverlayGroup
    {0x00181624, 0xffffffff, 46181, 46217, 11, 103, {US}, false}, // ShutterPresentationColorCIELabValue
    {0x00181630, 0xffffffff, 46257, 46274, 30, 3, {CS}, false}, // OutlineShapeType
    {0x00181631, 0xffffffff, 46293, 46317, 42, 3, {FD}, false}, // OutlineLeftVerticalEdge
    {0x00181632, 0xffffffff, 46344, 46369, 42, 3, {FD}, false}, // OutlineRightVerticalEdge
    {0x00181633, 0xffffffff, 46397, 46424, 42, 3, {FD}, false}, // OutlineUpperHorizontalEdge
    {0x00181634, 0xffffffff, 46454, 46481, 42, 3, {FD}, false}, // OutlineLowerHorizontalEdge
    {0x00181635, 0xffffffff, 46511, 46535, 42, 93, {FD}, false}, // CenterOfCircularOutline
    {0x00181636, 0xffffffff, 46562, 46588, 42, 3, {FD}, false}, // DiameterOfCircularOutline
    {0x00181637, 0xffffffff, 46617, 46643, 0, 3, {UL}, false}, // NumberOfPolygonalVertices
    {0x00181638, 0xffffffff, 46672, 46702, 126, 3, {OF}, false}, // VerticesOfThePolygonalOutline
    {0x00181700, 0xffffffff, 46736, 46752, 30, 74, {CS}, false}, // CollimatorShape
    {0x00181702, 0xffffffff, 46769, 46796, 33, 3, {IS}, false}, // CollimatorLeftVerticalEdge
    {0x00181704, 0xffffffff, 46826, 46854, 33, 3, {IS}, false}, // CollimatorRightVerticalEdge
    {0x00181706, 0xffffffff, 46885, 46915, 33, 3, {IS}, false}, // CollimatorUpperHorizontalEdge
    {0x00181708, 0xffffffff, 46948, 46978, 33, 3, {IS}, false}, // CollimatorLowerHorizontalEdge
    {0x00181710, 0xffffffff, 47011, 47038, 33, 93, {IS}, false}, // CenterOfCircularCollimator
    {0x00181712, 0xffffffff, 47068, 47095, 33, 3, {IS}, false}, // RadiusOfCircularCollimator
    {0x00181720, 0xffffffff, 47125, 47158, 33, 121, {IS}, false}, // VerticesOfThePolygonalCollimator
    {0x00181800, 0xffffffff, 47195, 47223, 30, 3, {CS}, false}, // AcquisitionTimeSynchronized
    {0x00181801, 0xffffffff, 47253, 47264, 8, 3, {SH}, false}, // TimeSource
    {0x00181802, 0xffffffff, 47276, 47301, 30, 3, {CS}, false}, // TimeDistributionProtocol
    {0x00181803, 0xffffffff, 47328, 47345, 24, 3, {LO}, false}, // NTPSourceAddress
    {0x00182001, 0xffffffff, 47364, 47381, 33, 20, {IS}, false}, // PageNumberVector
    {0x00182002, 0xffffffff, 47400, 47417, 8, 20, {SH}, false}, // FrameLabelVector
    {0x00182003, 0xffffffff, 47436, 47460, 95, 20, {DS}, false}, // FramePrimaryAngleVector
    {0x00182004, 0xffffffff, 47487, 47513, 95, 20, {DS}, false}, // FrameSecondaryAngleVector
    {0x00182005, 0xffffffff, 47542, 47562, 95, 20, {DS}, false}, // SliceLocationVector
    {0x00182006, 0xffffffff, 47584, 47609, 8, 20, {SH}, false}, // DisplayWindowLabelVector
    {0x00182010, 0xffffffff, 47637, 47664, 95, 93, {DS}, false}, // NominalScannedPixelSpacing
    {0x00182020, 0xffffffff, 47694, 47729, 30, 3, {CS}, false}, // DigitizingDeviceTransportDirection
    {0x00182030, 0xffffffff, 47767, 47789, 95, 3, {DS}, false}, // RotationOfScannedFilm
    {0x00182041, 0xffffffff, 47814, 47835, 49, 3, {SQ}, false}, // BiopsyTargetSequence
    {0x00182042, 0xffffffff, 47858, 47868, 5, 3, {UI}, false}, // TargetUID
    {0x00182043, 0xffffffff, 47879, 47904, 100, 93, {FL}, false}, // LocalizingCursorPosition
    {0x00182044, 0xffffffff, 47931, 47956, 100, 103, {FL}, false}, // CalculatedTargetPosition
    {0x00182045, 0xffffffff, 47983, 47995, 8, 3, {SH}, false}, // TargetLabel
    {0x00182046, 0xffffffff, 48008, 48024, 100, 3, {FL}, false}, // DisplayedZValue
    {0x00183100, 0xffffffff, 48042, 48058, 30, 3, {CS}, false}, // IVUSAcquisition
    {0x00183101, 0xffffffff, 48075, 48092, 95, 3, {DS}, false}, // IVUSPullbackRate
    {0x00183102, 0xffffffff, 48111, 48125, 95, 3, {DS}, false}, // IVUSGatedRate
    {0x00183103, 0xffffffff, 48141, 48170, 33, 3, {IS}, false}, // IVUSPullbackStartFrameNumber
    {0x00183104, 0xffffffff, 48203, 48231, 33, 3, {IS}, false}, // IVUSPullbackStopFrameNumber
    {0x00183105, 0xffffffff, 48263, 48276, 33, 20, {IS}, false}, // LesionNumber
    {0x00184000, 0xffffffff, 48290, 48310, 27, 3, {LT}, true}, // AcquisitionComments
    {0x00185000, 0xffffffff, 48331, 48343, 8, 20, {SH}, false}, // OutputPower
    {0x00185010, 0xffffffff, 48356, 48371, 24, 20, {LO}, false}, // TransducerData
    {0x00185011, 0xffffffff, 48387, 48420, 49, 3, {SQ}, false}, // TransducerIdentificationSequence
    {0x00185012, 0xffffffff, 48455, 48466, 95, 3, {DS}, false}, // FocusDepth
    {0x00185020, 0xffffffff, 48478, 48497, 24, 3, {LO}, false}, // ProcessingFunction
    {0x00185021, 0xffffffff, 48517, 48540, 24, 3, {LO}, true}, // PostprocessingFunction
    {0x00185022, 0xffffffff, 48564, 48580, 95, 3, {DS}, false}, // MechanicalIndex
    {0x00185024, 0xffffffff, 48597, 48614, 95, 3, {DS}, false}, // BoneThermalIndex
    {0x00185026, 0xffffffff, 48633, 48653, 95, 3, {DS}, false}, // CranialThermalIndex
    {0x00185027, 0xffffffff, 48675, 48698, 95, 3, {DS}, false}, // SoftTissueThermalIndex
    {0x00185028, 0xffffffff, 48724, 48752, 95, 3, {DS}, false}, // SoftTissueFocusThermalIndex
    {0x00185029, 0xffffffff, 48784, 48814, 95, 3, {DS}, false}, // SoftTissueSurfaceThermalIndex
    {0x00185030, 0xffffffff, 48848, 48861, 95, 3, {DS}, true}, // DynamicRange
    {0x00185040, 0xffffffff, 48875, 48885, 95, 3, {DS}, true}, // TotalGain
    {0x00185050, 0xffffffff, 48896, 48913, 33, 3, {IS}, false}, // DepthOfScanField
    {0x00185100, 0xffffffff, 48933, 48949, 30, 3, {CS}, false}, // PatientPosition
    {0x00185101, 0xffffffff, 48966, 48979, 30, 3, {CS}, false}, // ViewPosition
    {0x00185104, 0xffffffff, 48993, 49029, 49, 3, {SQ}, false}, // ProjectionEponymousNameCodeSequence
    {0x00185210, 0xffffffff, 49069, 49095, 95, 129, {DS}, true}, // ImageTransformationMatrix
    {0x00185212, 0xffffffff, 49123, 49146, 95, 103, {DS}, true}, // ImageTranslationVector
    {0x00186000, 0xffffffff, 49171, 49171, 95, 3, {DS}, false}, // Sensitivity
    {0x00186011, 0xffffffff, 49183, 49211, 49, 3, {SQ}, false}, // SequenceOfUltrasoundRegions
    {0x00186012, 0xffffffff, 49242, 49262, 11, 3, {US}, false}, // RegionSpatialFormat
    {0x00186014, 0xffffffff, 49284, 49299, 11, 3, {US}, false}, // RegionDataType
    {0x00186016, 0xffffffff, 49316, 49328, 0, 3, {UL}, false}, // RegionFlags
    {0x00186018, 0xffffffff, 49341, 49361, 0, 3, {UL}, false}, // RegionLocationMinX0
    {0x0018601a, 0xffffffff, 49384, 49404, 0, 3, {UL}, false}, // RegionLocationMinY0
    {0x0018601c, 0xffffffff, 49427, 49447, 0, 3, {UL}, false}, // RegionLocationMaxX1
    {0x0018601e, 0xffffffff, 49470, 49490, 0, 3, {UL}, false}, // RegionLocationMaxY1
    {0x00186020, 0xffffffff, 49513, 49530, 131, 3, {SL}, false}, // ReferencePixelX0
    {0x00186022, 0xffffffff, 49549, 49566, 131, 3, {SL}, false}, // ReferencePixelY0
    {0x00186024, 0xffffffff, 49585, 49609, 11, 3, {US}, false}, // PhysicalUnitsXDirection
    {0x00186026, 0xffffffff, 49636, 49660, 11, 3, {US}, false}, // PhysicalUnitsYDirection
    {0x00186028, 0xffffffff, 49687, 49716, 42, 3, {FD}, false}, // ReferencePixelPhysicalValueX
    {0x0018602a, 0xffffffff, 49749, 49778, 42, 3, {FD}, false}, // ReferencePixelPhysicalValueY
    {0x0018602c, 0xffffffff, 49811, 49826, 42, 3, {FD}, false}, // PhysicalDeltaX
    {0x0018602e, 0xffffffff, 49843, 49858, 42, 3, {FD}, false}, // PhysicalDeltaY
    {0x00186030, 0xffffffff, 49875, 49895, 0, 3, {UL}, false}, // TransducerFrequency
    {0x00186031, 0xffffffff, 49916, 49931, 30, 3, {CS}, false}, // TransducerType
    {0x00186032, 0xffffffff, 49947, 49972, 0, 3, {UL}, false}, // PulseRepetitionFrequency
    {0x00186034, 0xffffffff, 49999, 50022, 42, 3, {FD}, false}, // DopplerCorrectionAngle
    {0x00186036, 0xffffffff, 50047, 50061, 42, 3, {FD}, false}, // SteeringAngle
    {0x00186038, 0xffffffff, 50076, 50112, 0, 3, {UL}, true}, // DopplerSampleVolumeXPositionRetired
    {0x00186039, 0xffffffff, 50155, 50184, 131, 3, {SL}, false}, // DopplerSampleVolumeXPosition
    {0x0018603a, 0xffffffff, 50217, 50253, 0, 3, {UL}, true}, // DopplerSampleVolumeYPositionRetired
    {0x0018603b, 0xffffffff, 50296, 50325, 131, 3, {SL}, false}, // DopplerSampleVolumeYPosition
    {0x0018603c, 0xffffffff, 50358, 50382, 0, 3, {UL}, true}, // TMLinePositionX0Retired
    {0x0018603d, 0xffffffff, 50412, 50429, 131, 3, {SL}, false}, // TMLinePositionX0
    {0x0018603e, 0xffffffff, 50449, 50473, 0, 3, {UL}, true}, // TMLinePositionY0Retired
    {0x0018603f, 0xffffffff, 50503, 50520, 131, 3, {SL}, false}, // TMLinePositionY0
    {0x00186040, 0xffffffff, 50540, 50564, 0, 3, {UL}, true}, // TMLinePositionX1Retired
    {0x00186041, 0xffffffff, 50594, 50611, 131, 3, {SL}, false}, // TMLinePositionX1
    {0x00186042, 0xffffffff, 50631, 50655, 0, 3, {UL}, true}, // TMLinePositionY1Retired
    {0x00186043, 0xffffffff, 50685, 50702, 131, 3, {SL}, false}, // TMLinePositionY1
    {0x00186044, 0xffffffff, 50722, 50749, 11, 3, {US}, false}, // PixelComponentOrganization
    {0x00186046, 0xffffffff, 50778, 50797, 0, 3, {UL}, false}, // PixelComponentMask
    {0x00186048, 0xffffffff, 50818, 50843, 0, 3, {UL}, false}, // PixelComponentRangeStart
    {0x0018604a, 0xffffffff, 50871, 50895, 0, 3, {UL}, false}, // PixelComponentRangeStop
    {0x0018604c, 0xffffffff, 50922, 50950, 11, 3, {US}, false}, // PixelComponentPhysicalUnits
    {0x0018604e, 0xffffffff, 50981, 51004, 11, 3, {US}, false}, // PixelComponentDataType
    {0x00186050, 0xffffffff, 51030, 51055, 0, 3, {UL}, false}, // NumberOfTableBreakPoints
    {0x00186052, 0xffffffff, 51084, 51104, 0, 20, {UL}, false}, // TableOfXBreakPoints
    {0x00186054, 0xffffffff, 51128, 51148, 42, 20, {FD}, false}, // TableOfYBreakPoints
    {0x00186056, 0xffffffff, 51172, 51193, 0, 3, {UL}, false}, // NumberOfTableEntries
    {0x00186058, 0xffffffff, 51217, 51236, 0, 20, {UL}, false}, // TableOfPixelValues
    {0x0018605a, 0xffffffff, 51258, 51281, 100, 20, {FL}, false}, // TableOfParameterValues
    {0x00186060, 0xffffffff, 51307, 51323, 100, 20, {FL}, false}, // RWaveTimeVector
    {0x00186070, 0xffffffff, 51342, 51370, 11, 3, {US}, false}, // ActiveImageAreaOverlayGroup
    {0x00187000, 0xffffffff, 51402, 51432, 30, 3, {CS}, false}, // DetectorConditionsNominalFlag
    {0x00187001, 0xffffffff, 51465, 51485, 95, 3, {DS}, false}, // DetectorTemperature
    {0x00187004, 0xffffffff, 51506, 51519, 30, 3, {CS}, false}, // DetectorType
    {0x00187005, 0xffffffff, 51533, 51555, 30, 3, {CS}, false}, // DetectorConfiguration
    {0x00187006, 0xffffffff, 51578, 51598, 27, 3, {LT}, false}, // DetectorDescription
    {0x00187008, 0xffffffff, 51619, 51632, 27, 3, {LT}, false}, // DetectorMode
    {0x0018700a, 0xffffffff, 51646, 51657, 8, 3, {SH}, false}, // DetectorID
    {0x0018700c, 0xffffffff, 51669, 51699, 56, 3, {DA}, false}, // DateOfLastDetectorCalibration
    {0x0018700e, 0xffffffff, 51733, 51763, 59, 3, {TM}, false}, // TimeOfLastDetectorCalibration
    {0x00187010, 0xffffffff, 51797, 51837, 33, 3, {IS}, false}, // ExposuresOnDetectorSinceLastCalibration
    {0x00187011, 0xffffffff, 51882, 51919, 33, 3, {IS}, false}, // ExposuresOnDetectorSinceManufactured
    {0x00187012, 0xffffffff, 51960, 51990, 95, 3, {DS}, false}, // DetectorTimeSinceLastExposure
    {0x00187014, 0xffffffff, 52024, 52043, 95, 3, {DS}, false}, // DetectorActiveTime
    {0x00187016, 0xffffffff, 52064, 52101, 95, 3, {DS}, false}, // DetectorActivationOffsetFromExposure
    {0x0018701a, 0xffffffff, 52142, 52158, 95, 93, {DS}, false}, // DetectorBinning
    {0x00187020, 0xffffffff, 52175, 52203, 95, 93, {DS}, false}, // DetectorElementPhysicalSize
    {0x00187022, 0xffffffff, 52234, 52257, 95, 93, {DS}, false}, // DetectorElementSpacing
    {0x00187024, 0xffffffff, 52282, 52302, 30, 3, {CS}, false}, // DetectorActiveShape
    {0x00187026, 0xffffffff, 52324, 52349, 95, 78, {DS}, false}, // DetectorActiveDimensions
    {0x00187028, 0xffffffff, 52378, 52399, 95, 93, {DS}, false}, // DetectorActiveOrigin
    {0x0018702a, 0xffffffff, 52422, 52447, 24, 3, {LO}, false}, // DetectorManufacturerName
    {0x0018702b, 0xffffffff, 52474, 52504, 24, 3, {LO}, false}, // DetectorManufacturerModelName
    {0x00187030, 0xffffffff, 52539, 52557, 95, 93, {DS}, false}, // FieldOfViewOrigin
    {0x00187032, 0xffffffff, 52578, 52598, 95, 3, {DS}, false}, // FieldOfViewRotation
    {0x00187034, 0xffffffff, 52621, 52647, 30, 3, {CS}, false}, // FieldOfViewHorizontalFlip
    {0x00187036, 0xffffffff, 52677, 52710, 100, 93, {FL}, false}, // PixelDataAreaOriginRelativeToFOV
    {0x00187038, 0xffffffff, 52749, 52789, 100, 3, {FL}, false}, // PixelDataAreaRotationAngleRelativeToFOV
    {0x00187040, 0xffffffff, 52836, 52858, 27, 3, {LT}, false}, // GridAbsorbingMaterial
    {0x00187041, 0xffffffff, 52882, 52902, 27, 3, {LT}, false}, // GridSpacingMaterial
    {0x00187042, 0xffffffff, 52924, 52938, 95, 3, {DS}, false}, // GridThickness
    {0x00187044, 0xffffffff, 52953, 52963, 95, 3, {DS}, false}, // GridPitch
    {0x00187046, 0xffffffff, 52974, 52990, 33, 93, {IS}, false}, // GridAspectRatio
    {0x00187048, 0xffffffff, 53008, 53019, 95, 3, {DS}, false}, // GridPeriod
    {0x0018704c, 0xffffffff, 53031, 53049, 95, 3, {DS}, false}, // GridFocalDistance
    {0x00187050, 0xffffffff, 53069, 53084, 30, 20, {CS}, false}, // FilterMaterial
    {0x00187052, 0xffffffff, 53100, 53123, 95, 20, {DS}, false}, // FilterThicknessMinimum
    {0x00187054, 0xffffffff, 53148, 53171, 95, 20, {DS}, false}, // FilterThicknessMaximum
    {0x00187056, 0xffffffff, 53196, 53224, 100, 20, {FL}, false}, // FilterBeamPathLengthMinimum
    {0x00187058, 0xffffffff, 53256, 53284, 100, 20, {FL}, false}, // FilterBeamPathLengthMaximum
    {0x00187060, 0xffffffff, 53316, 53336, 30, 3, {CS}, false}, // ExposureControlMode
    {0x00187062, 0xffffffff, 53358, 53389, 27, 3, {LT}, false}, // ExposureControlModeDescription
    {0x00187064, 0xffffffff, 53423, 53438, 30, 3, {CS}, false}, // ExposureStatus
    {0x00187065, 0xffffffff, 53454, 53472, 95, 3, {DS}, false}, // PhototimerSetting
    {0x00188150, 0xffffffff, 53491, 53508, 95, 3, {DS}, false}, // ExposureTimeInuS
    {0x00188151, 0xffffffff, 53528, 53548, 95, 3, {DS}, false}, // XRayTubeCurrentInuA
    {0x00189004, 0xffffffff, 53573, 53594, 30, 3, {CS}, false}, // ContentQualification
    {0x00189005, 0xffffffff, 53616, 53634, 8, 3, {SH}, false}, // PulseSequenceName
    {0x00189006, 0xffffffff, 53654, 53680, 49, 3, {SQ}, false}, // MRImagingModifierSequence
    {0x00189008, 0xffffffff, 53709, 53727, 30, 3, {CS}, false}, // EchoPulseSequence
    {0x00189009, 0xffffffff, 53747, 53765, 30, 3, {CS}, false}, // InversionRecovery
    {0x00189010, 0xffffffff, 53784, 53801, 30, 3, {CS}, false}, // FlowCompensation
    {0x00189011, 0xffffffff, 53819, 53836, 30, 3, {CS}, false}, // MultipleSpinEcho
    {0x00189012, 0xffffffff, 53855, 53877, 30, 3, {CS}, false}, // MultiPlanarExcitation
    {0x00189014, 0xffffffff, 53901, 53915, 30, 3, {CS}, false}, // PhaseContrast
    {0x00189015, 0xffffffff, 53930, 53951, 30, 3, {CS}, false}, // TimeOfFlightContrast
    {0x00189016, 0xffffffff, 53975, 53975, 30, 3, {CS}, false}, // Spoiling
    {0x00189017, 0xffffffff, 53984, 54009, 30, 3, {CS}, false}, // SteadyStatePulseSequence
    {0x00189018, 0xffffffff, 54037, 54061, 30, 3, {CS}, false}, // EchoPlanarPulseSequence
    {0x00189019, 0xffffffff, 54088, 54106, 42, 3, {FD}, false}, // TagAngleFirstAxis
    {0x00189020, 0xffffffff, 54127, 54149, 30, 3, {CS}, false}, // MagnetizationTransfer
    {0x00189021, 0xffffffff, 54172, 54186, 30, 3, {CS}, false}, // T2Preparation
    {0x00189022, 0xffffffff, 54201, 54220, 30, 3, {CS}, false}, // BloodSignalNulling
    {0x00189024, 0xffffffff, 54241, 54260, 30, 3, {CS}, false}, // SaturationRecovery
    {0x00189025, 0xffffffff, 54280, 54310, 30, 3, {CS}, false}, // SpectrallySelectedSuppression
    {0x00189026, 0xffffffff, 54342, 54371, 30, 3, {CS}, false}, // SpectrallySelectedExcitation
    {0x00189027, 0xffffffff, 54402, 54423, 30, 3, {CS}, false}, // SpatialPresaturation
    {0x00189028, 0xffffffff, 54446, 54446, 30, 3, {CS}, false}, // Tagging
    {0x00189029, 0xffffffff, 54454, 54472, 30, 3, {CS}, false}, // OversamplingPhase
    {0x00189030, 0xffffffff, 54491, 54516, 42, 3, {FD}, false}, // TagSpacingFirstDimension
    {0x00189032, 0xffffffff, 54544, 54570, 30, 3, {CS}, false}, // GeometryOfKSpaceTraversal
    {0x00189033, 0xffffffff, 54600, 54625, 30, 3, {CS}, false}, // SegmentedKSpaceTraversal
    {0x00189034, 0xffffffff, 54653, 54686, 30, 3, {CS}, false}, // RectilinearPhaseEncodeReordering
    {0x00189035, 0xffffffff, 54722, 54735, 42, 3, {FD}, false}, // TagThickness
    {0x00189036, 0xffffffff, 54749, 54773, 30, 3, {CS}, false}, // PartialFourierDirection
    {0x00189037, 0xffffffff, 54799, 54831, 30, 3, {CS}, false}, // CardiacSynchronizationTechnique
    {0x00189041, 0xffffffff, 54865, 54893, 24, 3, {LO}, false}, // ReceiveCoilManufacturerName
    {0x00189042, 0xffffffff, 54924, 54946, 49, 3, {SQ}, false}, // MRReceiveCoilSequence
    {0x00189043, 0xffffffff, 54971, 54987, 30, 3, {CS}, false}, // ReceiveCoilType
    {0x00189044, 0xffffffff, 55005, 55027, 30, 3, {CS}, false}, // QuadratureReceiveCoil
    {0x00189045, 0xffffffff, 55051, 55079, 49, 3, {SQ}, false}, // MultiCoilDefinitionSequence
    {0x00189046, 0xffffffff, 55110, 55133, 24, 3, {LO}, false}, // MultiCoilConfiguration
    {0x00189047, 0xffffffff, 55158, 55179, 8, 3, {SH}, false}, // MultiCoilElementName
    {0x00189048, 0xffffffff, 55203, 55224, 30, 3, {CS}, false}, // MultiCoilElementUsed
    {0x00189049, 0xffffffff, 55248, 55271, 49, 3, {SQ}, false}, // MRTransmitCoilSequence
    {0x00189050, 0xffffffff, 55297, 55326, 24, 3, {LO}, false}, // TransmitCoilManufacturerName
    {0x00189051, 0xffffffff, 55358, 55375, 30, 3, {CS}, false}, // TransmitCoilType
    {0x00189052, 0xffffffff, 55394, 55408, 42, 78, {FD}, false}, // SpectralWidth
    {0x00189053, 0xffffffff, 55423, 55446, 42, 78, {FD}, false}, // ChemicalShiftReference
    {0x00189054, 0xffffffff, 55471, 55499, 30, 3, {CS}, false}, // VolumeLocalizationTechnique
    {0x00189058, 0xffffffff, 55529, 55565, 11, 3, {US}, false}, // MRAcquisitionFrequencyEncodingSteps
    {0x00189059, 0xffffffff, 55605, 55616, 30, 3, {CS}, false}, // Decoupling
    {0x00189060, 0xffffffff, 55628, 55645, 30, 78, {CS}, false}, // DecoupledNucleus
    {0x00189061, 0xffffffff, 55664, 55684, 42, 78, {FD}, false}, // DecouplingFrequency
    {0x00189062, 0xffffffff, 55706, 55723, 30, 3, {CS}, false}, // DecouplingMethod
    {0x00189063, 0xffffffff, 55742, 55775, 42, 78, {FD}, false}, // DecouplingChemicalShiftReference
    {0x00189064, 0xffffffff, 55812, 55828, 30, 3, {CS}, false}, // KSpaceFiltering
    {0x00189065, 0xffffffff, 55846, 55866, 30, 78, {CS}, false}, // TimeDomainFiltering
    {0x00189066, 0xffffffff, 55888, 55906, 11, 78, {US}, false}, // NumberOfZeroFills
    {0x00189067, 0xffffffff, 55927, 55946, 30, 3, {CS}, false}, // BaselineCorrection
    {0x00189069, 0xffffffff, 55966, 55997, 42, 3, {FD}, false}, // ParallelReductionFactorInPlane
    {0x00189070, 0xffffffff, 56032, 56059, 42, 3, {FD}, false}, // CardiacRRIntervalSpecified
    {0x00189073, 0xffffffff, 56090, 56110, 42, 3, {FD}, false}, // AcquisitionDuration
    {0x00189074, 0xffffffff, 56131, 56156, 62, 3, {DT}, false}, // FrameAcquisitionDateTime
    {0x00189075, 0xffffffff, 56183, 56207, 30, 3, {CS}, false}, // DiffusionDirectionality
    {0x00189076, 0xffffffff, 56232, 56267, 49, 3, {SQ}, false}, // DiffusionGradientDirectionSequence
    {0x00189077, 0xffffffff, 56305, 56325, 30, 3, {CS}, false}, // ParallelAcquisition
    {0x00189078, 0xffffffff, 56346, 56375, 30, 3, {CS}, false}, // ParallelAcquisitionTechnique
    {0x00189079, 0xffffffff, 56406, 56421, 42, 20, {FD}, false}, // InversionTimes
    {0x00189080, 0xffffffff, 56437, 56462, 65, 3, {ST}, false}, // MetaboliteMapDescription
    {0x00189081, 0xffffffff, 56489, 56504, 30, 3, {CS}, false}, // PartialFourier
    {0x00189082, 0xffffffff, 56520, 56538, 42, 3, {FD}, false}, // EffectiveEchoTime
    {0x00189083, 0xffffffff, 56558, 56584, 49, 3, {SQ}, false}, // MetaboliteMapCodeSequence
    {0x00189084, 0xffffffff, 56613, 56635, 49, 3, {SQ}, false}, // ChemicalShiftSequence
    {0x00189085, 0xffffffff, 56659, 56679, 30, 3, {CS}, false}, // CardiacSignalSource
    {0x00189087, 0xffffffff, 56701, 56717, 42, 3, {FD}, false}, // DiffusionBValue
    {0x00189089, 0xffffffff, 56735, 56764, 42, 103, {FD}, false}, // DiffusionGradientOrientation
    {0x00189090, 0xffffffff, 56795, 56821, 42, 103, {FD}, false}, // VelocityEncodingDirection
    {0x00189091, 0xffffffff, 56849, 56878, 42, 3, {FD}, false}, // VelocityEncodingMinimumValue
    {0x00189092, 0xffffffff, 56910, 56946, 49, 3, {SQ}, false}, // VelocityEncodingAcquisitionSequence
    {0x00189093, 0xffffffff, 56985, 57012, 11, 3, {US}, false}, // NumberOfKSpaceTrajectories
    {0x00189094, 0xffffffff, 57043, 57060, 30, 3, {CS}, false}, // CoverageOfKSpace
    {0x00189095, 0xffffffff, 57080, 57113, 0, 3, {UL}, false}, // SpectroscopyAcquisitionPhaseRows
    {0x00189096, 0xffffffff, 57149, 57187, 42, 3, {FD}, true}, // ParallelReductionFactorInPlaneRetired
    {0x00189098, 0xffffffff, 57232, 57253, 42, 78, {FD}, false}, // TransmitterFrequency
    {0x00189100, 0xffffffff, 57275, 57291, 30, 78, {CS}, false}, // ResonantNucleus
    {0x00189101, 0xffffffff, 57308, 57328, 30, 3, {CS}, false}, // FrequencyCorrection
    {0x00189103, 0xffffffff, 57349, 57383, 49, 3, {SQ}, false}, // MRSpectroscopyFOVGeometrySequence
    {0x00189104, 0xffffffff, 57421, 57435, 42, 3, {FD}, false}, // SlabThickness
    {0x00189105, 0xffffffff, 57450, 57466, 42, 103, {FD}, false}, // SlabOrientation
    {0x00189106, 0xffffffff, 57483, 57499, 42, 103, {FD}, false}, // MidSlabPosition
    {0x00189107, 0xffffffff, 57517, 57545, 49, 3, {SQ}, false}, // MRSpatialSaturationSequence
    {0x00189112, 0xffffffff, 57576, 57613, 49, 3, {SQ}, false}, // MRTimingAndRelatedParametersSequence
    {0x00189114, 0xffffffff, 57655, 57670, 49, 3, {SQ}, false}, // MREchoSequence
    {0x00189115, 0xffffffff, 57687, 57706, 49, 3, {SQ}, false}, // MRModifierSequence
    {0x00189117, 0xffffffff, 57727, 57747, 49, 3, {SQ}, false}, // MRDiffusionSequence
    {0x00189118, 0xffffffff, 57769, 57800, 49, 3, {SQ}, false}, // CardiacSynchronizationSequence
    {0x00189119, 0xffffffff, 57833, 57852, 49, 3, {SQ}, false}, // MRAveragesSequence
    {0x00189125, 0xffffffff, 57873, 57895, 49, 3, {SQ}, false}, // MRFOVGeometrySequence
    {0x00189126, 0xffffffff, 57920, 57947, 49, 3, {SQ}, false}, // VolumeLocalizationSequence
    {0x00189127, 0xffffffff, 57976, 58011, 0, 3, {UL}, false}, // SpectroscopyAcquisitionDataColumns
    {0x00189147, 0xffffffff, 58049, 58073, 30, 3, {CS}, false}, // DiffusionAnisotropyType
    {0x00189151, 0xffffffff, 58099, 58122, 62, 3, {DT}, false}, // FrameReferenceDateTime
    {0x00189152, 0xffffffff, 58147, 58171, 49, 3, {SQ}, false}, // MRMetaboliteMapSequence
    {0x00189155, 0xffffffff, 58198, 58232, 42, 3, {FD}, false}, // ParallelReductionFactorOutOfPlane
    {0x00189159, 0xffffffff, 58271, 58315, 0, 3, {UL}, false}, // SpectroscopyAcquisitionOutOfPlanePhaseSteps
    {0x00189166, 0xffffffff, 58365, 58382, 30, 3, {CS}, true}, // BulkMotionStatus
    {0x00189168, 0xffffffff, 58401, 58438, 42, 3, {FD}, false}, // ParallelReductionFactorSecondInPlane
    {0x00189169, 0xffffffff, 58480, 58510, 30, 3, {CS}, false}, // CardiacBeatRejectionTechnique
    {0x00189170, 0xffffffff, 58543, 58582, 30, 3, {CS}, false}, // RespiratoryMotionCompensationTechnique
    {0x00189171, 0xffffffff, 58624, 58648, 30, 3, {CS}, false}, // RespiratorySignalSource
    {0x00189172, 0xffffffff, 58674, 58706, 30, 3, {CS}, false}, // BulkMotionCompensationTechnique
    {0x00189173, 0xffffffff, 58741, 58764, 30, 3, {CS}, false}, // BulkMotionSignalSource
    {0x00189174, 0xffffffff, 58790, 58821, 30, 3, {CS}, false}, // ApplicableSafetyStandardAgency
    {0x00189175, 0xffffffff, 58855, 58891, 24, 3, {LO}, false}, // ApplicableSafetyStandardDescription
    {0x00189176, 0xffffffff, 58930, 58952, 49, 3, {SQ}, false}, // OperatingModeSequence
    {0x00189177, 0xffffffff, 58976, 58994, 30, 3, {CS}, false}, // OperatingModeType
    {0x00189178, 0xffffffff, 59014, 59028, 30, 3, {CS}, false}, // OperatingMode
    {0x00189179, 0xffffffff, 59043, 59076, 30, 3, {CS}, false}, // SpecificAbsorptionRateDefinition
    {0x00189180, 0xffffffff, 59112, 59131, 30, 3, {CS}, false}, // GradientOutputType
    {0x00189181, 0xffffffff, 59152, 59180, 42, 3, {FD}, false}, // SpecificAbsorptionRateValue
    {0x00189182, 0xffffffff, 59211, 59226, 42, 3, {FD}, false}, // GradientOutput
    {0x00189183, 0xffffffff, 59242, 59268, 30, 3, {CS}, false}, // FlowCompensationDirection
    {0x00189184, 0xffffffff, 59296, 59309, 42, 3, {FD}, false}, // TaggingDelay
    {0x00189185, 0xffffffff, 59323, 59373, 65, 3, {ST}, false}, // RespiratoryMotionCompensationTechniqueDescription
    {0x00189186, 0xffffffff, 59427, 59453, 8, 3, {SH}, false}, // RespiratorySignalSourceID
    {0x00189195, 0xffffffff, 59482, 59523, 42, 3, {FD}, true}, // ChemicalShiftMinimumIntegrationLimitInHz
    {0x00189196, 0xffffffff, 59570, 59611, 42, 3, {FD}, true}, // ChemicalShiftMaximumIntegrationLimitInHz
    {0x00189197, 0xffffffff, 59658, 59685, 49, 3, {SQ}, false}, // MRVelocityEncodingSequence
    {0x00189198, 0xffffffff, 59715, 59741, 30, 3, {CS}, false}, // FirstOrderPhaseCorrection
    {0x00189199, 0xffffffff, 59770, 59801, 30, 3, {CS}, false}, // WaterReferencedPhaseCorrection
    {0x00189200, 0xffffffff, 59835, 59865, 30, 3, {CS}, false}, // MRSpectroscopyAcquisitionType
    {0x00189214, 0xffffffff, 59898, 59923, 30, 3, {CS}, false}, // RespiratoryCyclePosition
    {0x00189217, 0xffffffff, 59950, 59979, 42, 3, {FD}, false}, // VelocityEncodingMaximumValue
    {0x00189218, 0xffffffff, 60011, 60037, 42, 3, {FD}, false}, // TagSpacingSecondDimension
    {0x00189219, 0xffffffff, 60066, 60085, 134, 3, {SS}, false}, // TagAngleSecondAxis
    {0x00189220, 0xffffffff, 60107, 60132, 42, 3, {FD}, false}, // FrameAcquisitionDuration
    {0x00189226, 0xffffffff, 60159, 60184, 49, 3, {SQ}, false}, // MRImageFrameTypeSequence
    {0x00189227, 0xffffffff, 60213, 60245, 49, 3, {SQ}, false}, // MRSpectroscopyFrameTypeSequence
    {0x00189231, 0xffffffff, 60281, 60320, 11, 3, {US}, false}, // MRAcquisitionPhaseEncodingStepsInPlane
    {0x00189232, 0xffffffff, 60365, 60407, 11, 3, {US}, false}, // MRAcquisitionPhaseEncodingStepsOutOfPlane
    {0x00189234, 0xffffffff, 60456, 60492, 0, 3, {UL}, false}, // SpectroscopyAcquisitionPhaseColumns
    {0x00189236, 0xffffffff, 60531, 60552, 30, 3, {CS}, false}, // CardiacCyclePosition
    {0x00189239, 0xffffffff, 60575, 60606, 49, 3, {SQ}, false}, // SpecificAbsorptionRateSequence
    {0x00189240, 0xffffffff, 60640, 60658, 11, 3, {US}, false}, // RFEchoTrainLength
    {0x00189241, 0xffffffff, 60679, 60703, 11, 3, {US}, false}, // GradientEchoTrainLength
    {0x00189250, 0xffffffff, 60730, 60759, 30, 3, {CS}, false}, // ArterialSpinLabelingContrast
    {0x00189251, 0xffffffff, 60791, 60822, 49, 3, {SQ}, false}, // MRArterialSpinLabelingSequence
    {0x00189252, 0xffffffff, 60857, 60881, 24, 3, {LO}, false}, // ASLTechniqueDescription
    {0x00189253, 0xffffffff, 60907, 60921, 11, 3, {US}, false}, // ASLSlabNumber
    {0x00189254, 0xffffffff, 60937, 60954, 42, 3, {FD}, false}, // ASLSlabThickness
    {0x00189255, 0xffffffff, 60973, 60992, 42, 103, {FD}, false}, // ASLSlabOrientation
    {0x00189256, 0xffffffff, 61013, 61032, 42, 103, {FD}, false}, // ASLMidSlabPosition
    {0x00189257, 0xffffffff, 61054, 61065, 30, 3, {CS}, false}, // ASLContext
    {0x00189258, 0xffffffff, 61077, 61099, 0, 3, {UL}, false}, // ASLPulseTrainDuration
    {0x00189259, 0xffffffff, 61124, 61139, 30, 3, {CS}, false}, // ASLCrusherFlag
    {0x0018925a, 0xffffffff, 61156, 61176, 42, 3, {FD}, false}, // ASLCrusherFlowLimit
    {0x0018925b, 0xffffffff, 61199, 61221, 24, 3, {LO}, false}, // ASLCrusherDescription
    {0x0018925c, 0xffffffff, 61245, 61264, 30, 3, {CS}, false}, // ASLBolusCutoffFlag
    {0x0018925d, 0xffffffff, 61287, 61316, 49, 3, {SQ}, false}, // ASLBolusCutoffTimingSequence
    {0x0018925e, 0xffffffff, 61350, 61374, 24, 3, {LO}, false}, // ASLBolusCutoffTechnique
    {0x0018925f, 0xffffffff, 61402, 61426, 0, 3, {UL}, false}, // ASLBolusCutoffDelayTime
    {0x00189260, 0xffffffff, 61455, 61471, 49, 3, {SQ}, false}, // ASLSlabSequence
    {0x00189295, 0xffffffff, 61489, 61531, 42, 3, {FD}, false}, // ChemicalShiftMinimumIntegrationLimitInppm
    {0x00189296, 0xffffffff, 61579, 61621, 42, 3, {FD}, false}, // ChemicalShiftMaximumIntegrationLimitInppm
    {0x00189297, 0xffffffff, 61669, 61695, 30, 3, {CS}, false}, // WaterReferenceAcquisition
    {0x00189298, 0xffffffff, 61723, 61740, 33, 3, {IS}, false}, // EchoPeakPosition
    {0x00189301, 0xffffffff, 61759, 61785, 49, 3, {SQ}, false}, // CTAcquisitionTypeSequence
    {0x00189302, 0xffffffff, 61814, 61830, 30, 3, {CS}, false}, // AcquisitionType
    {0x00189303, 0xffffffff, 61847, 61857, 42, 3, {FD}, false}, // TubeAngle
    {0x00189304, 0xffffffff, 61868, 61897, 49, 3, {SQ}, false}, // CTAcquisitionDetailsSequence
    {0x00189305, 0xffffffff, 61929, 61944, 42, 3, {FD}, false}, // RevolutionTime
    {0x00189306, 0xffffffff, 61960, 61983, 42, 3, {FD}, false}, // SingleCollimationWidth
    {0x00189307, 0xffffffff, 62008, 62030, 42, 3, {FD}, false}, // TotalCollimationWidth
    {0x00189308, 0xffffffff, 62054, 62078, 49, 3, {SQ}, false}, // CTTableDynamicsSequence
    {0x00189309, 0xffffffff, 62105, 62116, 42, 3, {FD}, false}, // TableSpeed
    {0x00189310, 0xffffffff, 62128, 62149, 42, 3, {FD}, false}, // TableFeedPerRotation
    {0x00189311, 0xffffffff, 62173, 62191, 42, 3, {FD}, false}, // SpiralPitchFactor
    {0x00189312, 0xffffffff, 62211, 62230, 49, 3, {SQ}, false}, // CTGeometrySequence
    {0x00189313, 0xffffffff, 62251, 62279, 42, 103, {FD}, false}, // DataCollectionCenterPatient
    {0x00189314, 0xffffffff, 62312, 62337, 49, 3, {SQ}, false}, // CTReconstructionSequence
    {0x00189315, 0xffffffff, 62364, 62388, 30, 3, {CS}, false}, // ReconstructionAlgorithm
    {0x00189316, 0xffffffff, 62413, 62436, 30, 3, {CS}, false}, // ConvolutionKernelGroup
    {0x00189317, 0xffffffff, 62461, 62487, 42, 93, {FD}, false}, // ReconstructionFieldOfView
    {0x00189318, 0xffffffff, 62516, 62550, 42, 103, {FD}, false}, // ReconstructionTargetCenterPatient
    {0x00189319, 0xffffffff, 62589, 62609, 42, 3, {FD}, false}, // ReconstructionAngle
    {0x00189320, 0xffffffff, 62630, 62642, 8, 3, {SH}, false}, // ImageFilter
    {0x00189321, 0xffffffff, 62655, 62674, 49, 3, {SQ}, false}, // CTExposureSequence
    {0x00189322, 0xffffffff, 62695, 62722, 42, 93, {FD}, false}, // ReconstructionPixelSpacing
    {0x00189323, 0xffffffff, 62751, 62774, 30, 20, {CS}, false}, // ExposureModulationType
    {0x00189324, 0xffffffff, 62799, 62819, 42, 3, {FD}, true}, // EstimatedDoseSaving
    {0x00189325, 0xffffffff, 62841, 62863, 49, 3, {SQ}, false}, // CTXRayDetailsSequence
    {0x00189326, 0xffffffff, 62889, 62908, 49, 3, {SQ}, false}, // CTPositionSequence
    {0x00189327, 0xffffffff, 62929, 62943, 42, 3, {FD}, false}, // TablePosition
    {0x00189328, 0xffffffff, 62958, 62975, 42, 3, {FD}, false}, // ExposureTimeInms
    {0x00189329, 0xffffffff, 62995, 63020, 49, 3, {SQ}, false}, // CTImageFrameTypeSequence
    {0x00189330, 0xffffffff, 63049, 63069, 42, 3, {FD}, false}, // XRayTubeCurrentInmA
    {0x00189332, 0xffffffff, 63094, 63108, 42, 3, {FD}, false}, // ExposureInmAs
    {0x00189333, 0xffffffff, 63124, 63143, 30, 3, {CS}, false}, // ConstantVolumeFlag
    {0x00189334, 0xffffffff, 63164, 63180, 30, 3, {CS}, false}, // FluoroscopyFlag
    {0x00189335, 0xffffffff, 63197, 63234, 42, 3, {FD}, false}, // DistanceSourceToDataCollectionCenter
    {0x00189337, 0xffffffff, 63276, 63301, 11, 3, {US}, false}, // ContrastBolusAgentNumber
    {0x00189338, 0xffffffff, 63329, 63365, 49, 3, {SQ}, false}, // ContrastBolusIngredientCodeSequence
    {0x00189340, 0xffffffff, 63405, 63443, 49, 3, {SQ}, false}, // ContrastAdministrationProfileSequence
    {0x00189341, 0xffffffff, 63484, 63511, 49, 3, {SQ}, false}, // ContrastBolusUsageSequence
    {0x00189342, 0xffffffff, 63541, 63572, 30, 3, {CS}, false}, // ContrastBolusAgentAdministered
    {0x00189343, 0xffffffff, 63606, 63633, 30, 3, {CS}, false}, // ContrastBolusAgentDetected
    {0x00189344, 0xffffffff, 63663, 63687, 30, 3, {CS}, false}, // ContrastBolusAgentPhase
    {0x00189345, 0xffffffff, 63714, 63714, 42, 3, {FD}, false}, // CTDIvol
    {0x00189346, 0xffffffff, 63722, 63750, 49, 3, {SQ}, false}, // CTDIPhantomTypeCodeSequence
    {0x00189351, 0xffffffff, 63782, 63814, 100, 3, {FL}, false}, // CalciumScoringMassFactorPatient
    {0x00189352, 0xffffffff, 63850, 63881, 100, 103, {FL}, false}, // CalciumScoringMassFactorDevice
    {0x00189353, 0xffffffff, 63916, 63938, 100, 3, {FL}, false}, // EnergyWeightingFactor
    {0x00189360, 0xffffffff, 63962, 63993, 49, 3, {SQ}, false}, // CTAdditionalXRaySourceSequence
    {0x00189361, 0xffffffff, 64029, 64054, 30, 3, {CS}, false}, // MultienergyCTAcquisition
    {0x00189362, 0xffffffff, 64082, 64115, 49, 3, {SQ}, false}, // MultienergyCTAcquisitionSequence
    {0x00189363, 0xffffffff, 64152, 64184, 49, 3, {SQ}, false}, // MultienergyCTProcessingSequence
    {0x00189364, 0xffffffff, 64220, 64257, 49, 3, {SQ}, false}, // MultienergyCTCharacteristicsSequence
    {0x00189365, 0xffffffff, 64298, 64330, 49, 3, {SQ}, false}, // MultienergyCTXRaySourceSequence
    {0x00189366, 0xffffffff, 64368, 64384, 11, 3, {US}, false}, // XRaySourceIndex
    {0x00189367, 0xffffffff, 64403, 64416, 71, 3, {UC}, false}, // XRaySourceID
    {0x00189368, 0xffffffff, 64432, 64459, 30, 3, {CS}, false}, // MultienergySourceTechnique
    {0x00189369, 0xffffffff, 64489, 64509, 62, 3, {DT}, false}, // SourceStartDateTime
    {0x0018936a, 0xffffffff, 64531, 64549, 62, 3, {DT}, false}, // SourceEndDateTime
    {0x0018936b, 0xffffffff, 64569, 64590, 11, 3, {US}, false}, // SwitchingPhaseNumber
    {0x0018936c, 0xffffffff, 64613, 64643, 95, 3, {DS}, false}, // SwitchingPhaseNominalDuration
    {0x0018936d, 0xffffffff, 64676, 64709, 95, 3, {DS}, false}, // SwitchingPhaseTransitionDuration
    {0x0018936e, 0xffffffff, 64745, 64764, 95, 3, {DS}, false}, // EffectiveBinEnergy
    {0x0018936f, 0xffffffff, 64785, 64819, 49, 3, {SQ}, false}, // MultienergyCTXRayDetectorSequence
    {0x00189370, 0xffffffff, 64859, 64877, 11, 3, {US}, false}, // XRayDetectorIndex
    {0x00189371, 0xffffffff, 64898, 64913, 71, 3, {UC}, false}, // XRayDetectorID
    {0x00189372, 0xffffffff, 64931, 64955, 30, 3, {CS}, false}, // MultienergyDetectorType
    {0x00189373, 0xffffffff, 64982, 65000, 65, 3, {ST}, false}, // XRayDetectorLabel
    {0x00189374, 0xffffffff, 65021, 65038, 95, 3, {DS}, false}, // NominalMaxEnergy
    {0x00189375, 0xffffffff, 65057, 65074, 95, 3, {DS}, false}, // NominalMinEnergy
    {0x00189376, 0xffffffff, 65093, 65121, 11, 20, {US}, false}, // ReferencedXRayDetectorIndex
    {0x00189377, 0xffffffff, 65153, 65179, 11, 20, {US}, false}, // ReferencedXRaySourceIndex
    {0x00189378, 0xffffffff, 65209, 65229, 11, 20, {US}, false}, // ReferencedPathIndex
    {0x00189379, 0xffffffff, 65251, 65277, 49, 3, {SQ}, false}, // MultienergyCTPathSequence
    {0x0018937a, 0xffffffff, 65307, 65330, 11, 3, {US}, false}, // MultienergyCTPathIndex
    {0x0018937b, 0xffffffff, 65357, 65391, 82, 3, {UT}, false}, // MultienergyAcquisitionDescription
    {0x0018937c, 0xffffffff, 65428, 65458, 42, 3, {FD}, false}, // MonoenergeticEnergyEquivalent
    {0x0018937d, 0xffffffff, 65490, 65511, 49, 3, {SQ}, false}, // MaterialCodeSequence
    {0x0018937e, 0xffffffff, 65536, 65556, 30, 3, {CS}, false}, // DecompositionMethod
    {0x0018937f, 0xffffffff, 65577, 65602, 82, 3, {UT}, false}, // DecompositionDescription
    {0x00189380, 0xffffffff, 65628, 65673, 49, 3, {SQ}, false}, // DecompositionAlgorithmIdentificationSequence
    {0x00189381, 0xffffffff, 65721, 65751, 49, 3, {SQ}, false}, // DecompositionMaterialSequence
    {0x00189382, 0xffffffff, 65783, 65811, 49, 3, {SQ}, false}, // MaterialAttenuationSequence
    {0x00189383, 0xffffffff, 65841, 65854, 95, 3, {DS}, false}, // PhotonEnergy
    {0x00189384, 0xffffffff, 65868, 65899, 95, 3, {DS}, false}, // XRayMassAttenuationCoefficient
    {0x00189401, 0xffffffff, 65934, 65969, 49, 3, {SQ}, false}, // ProjectionPixelCalibrationSequence
    {0x00189402, 0xffffffff, 66007, 66033, 100, 3, {FL}, false}, // DistanceSourceToIsocenter
    {0x00189403, 0xffffffff, 66062, 66087, 100, 3, {FL}, false}, // DistanceObjectToTableTop
    {0x00189404, 0xffffffff, 66116, 66149, 100, 93, {FL}, false}, // ObjectPixelSpacingInCenterOfBeam
    {0x00189405, 0xffffffff, 66188, 66215, 49, 3, {SQ}, false}, // PositionerPositionSequence
    {0x00189406, 0xffffffff, 66244, 66266, 49, 3, {SQ}, false}, // TablePositionSequence
    {0x00189407, 0xffffffff, 66290, 66314, 49, 3, {SQ}, false}, // CollimatorShapeSequence
    {0x00189410, 0xffffffff, 66340, 66360, 30, 3, {CS}, false}, // PlanesInAcquisition
    {0x00189412, 0xffffffff, 66382, 66416, 49, 3, {SQ}, false}, // XAXRFFrameCharacteristicsSequence
    {0x00189417, 0xffffffff, 66454, 66479, 49, 3, {SQ}, false}, // FrameAcquisitionSequence
    {0x00189420, 0xffffffff, 66506, 66523, 30, 3, {CS}, false}, // XRayReceptorType
    {0x00189423, 0xffffffff, 66543, 66567, 24, 3, {LO}, false}, // AcquisitionProtocolName
    {0x00189424, 0xffffffff, 66593, 66624, 27, 3, {LT}, false}, // AcquisitionProtocolDescription
    {0x00189425, 0xffffffff, 66657, 66687, 30, 3, {CS}, false}, // ContrastBolusIngredientOpaque
    {0x00189426, 0xffffffff, 66720, 66759, 100, 3, {FL}, false}, // DistanceReceptorPlaneToDetectorHousing
    {0x00189427, 0xffffffff, 66803, 66826, 30, 3, {CS}, false}, // IntensifierActiveShape
    {0x00189428, 0xffffffff, 66851, 66879, 100, 78, {FL}, false}, // IntensifierActiveDimensions
    {0x00189429, 0xffffffff, 66911, 66932, 100, 93, {FL}, false}, // PhysicalDetectorSize
    {0x00189430, 0xffffffff, 66955, 66985, 100, 93, {FL}, false}, // PositionOfIsocenterProjection
    {0x00189432, 0xffffffff, 67018, 67038, 49, 3, {SQ}, false}, // FieldOfViewSequence
    {0x00189433, 0xffffffff, 67061, 67084, 24, 3, {LO}, false}, // FieldOfViewDescription
    {0x00189434, 0xffffffff, 67110, 67148, 49, 3, {SQ}, false}, // ExposureControlSensingRegionsSequence
    {0x00189435, 0xffffffff, 67190, 67224, 30, 3, {CS}, false}, // ExposureControlSensingRegionShape
    {0x00189436, 0xffffffff, 67262, 67307, 134, 3, {SS}, false}, // ExposureControlSensingRegionLeftVerticalEdge
    {0x00189437, 0xffffffff, 67358, 67404, 134, 3, {SS}, false}, // ExposureControlSensingRegionRightVerticalEdge
    {0x00189438, 0xffffffff, 67456, 67504, 134, 3, {SS}, false}, // ExposureControlSensingRegionUpperHorizontalEdge
    {0x00189439, 0xffffffff, 67558, 67606, 134, 3, {SS}, false}, // ExposureControlSensingRegionLowerHorizontalEdge
    {0x00189440, 0xffffffff, 67660, 67705, 134, 93, {SS}, false}, // CenterOfCircularExposureControlSensingRegion
    {0x00189441, 0xffffffff, 67756, 67801, 11, 3, {US}, false}, // RadiusOfCircularExposureControlSensingRegion
    {0x00189442, 0xffffffff, 67852, 67903, 134, 52, {SS}, false}, // VerticesOfThePolygonalExposureControlSensingRegion
    {0x00189445, 0xffffffff, 211, 211, 36, 3, {OB}, true}, // 
    {0x00189447, 0xffffffff, 67961, 67985, 100, 3, {FL}, false}, // ColumnAngulationPatient
    {0x00189449, 0xffffffff, 68013, 68023, 100, 3, {FL}, false}, // BeamAngle
    {0x00189451, 0xffffffff, 68034, 68066, 49, 3, {SQ}, false}, // FrameDetectorParametersSequence
    {0x00189452, 0xffffffff, 68101, 68128, 100, 3, {FL}, false}, // CalculatedAnatomyThickness
    {0x00189455, 0xffffffff, 68157, 68177, 49, 3, {SQ}, false}, // CalibrationSequence
    {0x00189456, 0xffffffff, 68198, 68222, 49, 3, {SQ}, false}, // ObjectThicknessSequence
    {0x00189457, 0xffffffff, 68248, 68268, 30, 3, {CS}, false}, // PlaneIdentification
    {0x00189461, 0xffffffff, 68289, 68318, 100, 78, {FL}, false}, // FieldOfViewDimensionsInFloat
    {0x00189462, 0xffffffff, 68354, 68387, 49, 3, {SQ}, false}, // IsocenterReferenceSystemSequence
    {0x00189463, 0xffffffff, 68423, 68455, 100, 3, {FL}, false}, // PositionerIsocenterPrimaryAngle
    {0x00189464, 0xffffffff, 68490, 68524, 100, 3, {FL}, false}, // PositionerIsocenterSecondaryAngle
    {0x00189465, 0xffffffff, 68561, 68602, 100, 3, {FL}, false}, // PositionerIsocenterDetectorRotationAngle
    {0x00189466, 0xffffffff, 68647, 68673, 100, 3, {FL}, false}, // TableXPositionToIsocenter
    {0x00189467, 0xffffffff, 68703, 68729, 100, 3, {FL}, false}, // TableYPositionToIsocenter
    {0x00189468, 0xffffffff, 68759, 68785, 100, 3, {FL}, false}, // TableZPositionToIsocenter
    {0x00189469, 0xffffffff, 68815, 68844, 100, 3, {FL}, false}, // TableHorizontalRotationAngle
    {0x00189470, 0xffffffff, 68876, 68895, 100, 3, {FL}, false}, // TableHeadTiltAngle
    {0x00189471, 0xffffffff, 68917, 68938, 100, 3, {FL}, false}, // TableCradleTiltAngle
    {0x00189472, 0xffffffff, 68962, 68990, 49, 3, {SQ}, false}, // FrameDisplayShutterSequence
    {0x00189473, 0xffffffff, 69021, 69050, 100, 3, {FL}, false}, // AcquiredImageAreaDoseProduct
    {0x00189474, 0xffffffff, 69083, 69118, 30, 3, {CS}, false}, // CArmPositionerTabletopRelationship
    {0x00189476, 0xffffffff, 69157, 69178, 49, 3, {SQ}, false}, // XRayGeometrySequence
    {0x00189477, 0xffffffff, 69202, 69241, 49, 3, {SQ}, false}, // IrradiationEventIdentificationSequence
    {0x00189504, 0xffffffff, 69283, 69307, 49, 3, {SQ}, false}, // XRay3DFrameTypeSequence
    {0x00189506, 0xffffffff, 69336, 69364, 49, 3, {SQ}, false}, // ContributingSourcesSequence
    {0x00189507, 0xffffffff, 69394, 69420, 49, 3, {SQ}, false}, // XRay3DAcquisitionSequence
    {0x00189508, 0xffffffff, 69450, 69475, 100, 3, {FL}, false}, // PrimaryPositionerScanArc
    {0x00189509, 0xffffffff, 69503, 69530, 100, 3, {FL}, false}, // SecondaryPositionerScanArc
    {0x00189510, 0xffffffff, 69560, 69592, 100, 3, {FL}, false}, // PrimaryPositionerScanStartAngle
    {0x00189511, 0xffffffff, 69628, 69662, 100, 3, {FL}, false}, // SecondaryPositionerScanStartAngle
    {0x00189514, 0xffffffff, 69700, 69727, 100, 3, {FL}, false}, // PrimaryPositionerIncrement
    {0x00189515, 0xffffffff, 69756, 69785, 100, 3, {FL}, false}, // SecondaryPositionerIncrement
    {0x00189516, 0xffffffff, 69816, 69841, 62, 3, {DT}, false}, // StartAcquisitionDateTime
    {0x00189517, 0xffffffff, 69868, 69891, 62, 3, {DT}, false}, // EndAcquisitionDateTime
    {0x00189518, 0xffffffff, 69916, 69947, 134, 3, {SS}, false}, // PrimaryPositionerIncrementSign
    {0x00189519, 0xffffffff, 69981, 70014, 134, 3, {SS}, false}, // SecondaryPositionerIncrementSign
    {0x00189524, 0xffffffff, 70050, 70066, 24, 3, {LO}, false}, // ApplicationName
    {0x00189525, 0xffffffff, 70083, 70102, 24, 3, {LO}, false}, // ApplicationVersion
    {0x00189526, 0xffffffff, 70122, 70146, 24, 3, {LO}, false}, // ApplicationManufacturer
    {0x00189527, 0xffffffff, 70171, 70185, 30, 3, {CS}, false}, // AlgorithmType
    {0x00189528, 0xffffffff, 70200, 70221, 24, 3, {LO}, false}, // AlgorithmDescription
    {0x00189530, 0xffffffff, 70243, 70272, 49, 3, {SQ}, false}, // XRay3DReconstructionSequence
    {0x00189531, 0xffffffff, 70305, 70331, 24, 3, {LO}, false}, // ReconstructionDescription
    {0x00189538, 0xffffffff, 70358, 70391, 49, 3, {SQ}, false}, // PerProjectionAcquisitionSequence
    {0x00189541, 0xffffffff, 70427, 70452, 49, 3, {SQ}, false}, // DetectorPositionSequence
    {0x00189542, 0xffffffff, 70479, 70507, 49, 3, {SQ}, false}, // XRayAcquisitionDoseSequence
    {0x00189543, 0xffffffff, 70539, 70571, 42, 3, {FD}, false}, // XRaySourceIsocenterPrimaryAngle
    {0x00189544, 0xffffffff, 70608, 70642, 42, 3, {FD}, false}, // XRaySourceIsocenterSecondaryAngle
    {0x00189545, 0xffffffff, 70681, 70716, 42, 3, {FD}, false}, // BreastSupportIsocenterPrimaryAngle
    {0x00189546, 0xffffffff, 70755, 70792, 42, 3, {FD}, false}, // BreastSupportIsocenterSecondaryAngle
    {0x00189547, 0xffffffff, 70833, 70867, 42, 3, {FD}, false}, // BreastSupportXPositionToIsocenter
    {0x00189548, 0xffffffff, 70906, 70940, 42, 3, {FD}, false}, // BreastSupportYPositionToIsocenter
    {0x00189549, 0xffffffff, 70979, 71013, 42, 3, {FD}, false}, // BreastSupportZPositionToIsocenter
    {0x00189550, 0xffffffff, 71052, 71082, 42, 3, {FD}, false}, // DetectorIsocenterPrimaryAngle
    {0x00189551, 0xffffffff, 71115, 71147, 42, 3, {FD}, false}, // DetectorIsocenterSecondaryAngle
    {0x00189552, 0xffffffff, 71182, 71211, 42, 3, {FD}, false}, // DetectorXPositionToIsocenter
    {0x00189553, 0xffffffff, 71244, 71273, 42, 3, {FD}, false}, // DetectorYPositionToIsocenter
    {0x00189554, 0xffffffff, 71306, 71335, 42, 3, {FD}, false}, // DetectorZPositionToIsocenter
    {0x00189555, 0xffffffff, 71368, 71385, 49, 3, {SQ}, false}, // XRayGridSequence
    {0x00189556, 0xffffffff, 71405, 71424, 49, 3, {SQ}, false}, // XRayFilterSequence
    {0x00189557, 0xffffffff, 71446, 71477, 42, 103, {FD}, false}, // DetectorActiveAreaTLHCPosition
    {0x00189558, 0xffffffff, 71512, 71542, 42, 129, {FD}, false}, // DetectorActiveAreaOrientation
    {0x00189559, 0xffffffff, 71575, 71607, 30, 3, {CS}, false}, // PositionerPrimaryAngleDirection
    {0x00189601, 0xffffffff, 71642, 71667, 49, 3, {SQ}, false}, // DiffusionBMatrixSequence
    {0x00189602, 0xffffffff, 71695, 71713, 42, 3, {FD}, false}, // DiffusionBValueXX
    {0x00189603, 0xffffffff, 71734, 71752, 42, 3, {FD}, false}, // DiffusionBValueXY
    {0x00189604, 0xffffffff, 71773, 71791, 42, 3, {FD}, false}, // DiffusionBValueXZ
    {0x00189605, 0xffffffff, 71812, 71830, 42, 3, {FD}, false}, // DiffusionBValueYY
    {0x00189606, 0xffffffff, 71851, 71869, 42, 3, {FD}, false}, // DiffusionBValueYZ
    {0x00189607, 0xffffffff, 71890, 71908, 42, 3, {FD}, false}, // DiffusionBValueZZ
    {0x00189621, 0xffffffff, 71929, 71950, 49, 3, {SQ}, false}, // FunctionalMRSequence
    {0x00189622, 0xffffffff, 71973, 72010, 30, 3, {CS}, false}, // FunctionalSettlingPhaseFramesPresent
    {0x00189623, 0xffffffff, 72051, 72071, 62, 3, {DT}, false}, // FunctionalSyncPulse
    {0x00189624, 0xffffffff, 72093, 72112, 30, 3, {CS}, false}, // SettlingPhaseFrame
    {0x00189701, 0xffffffff, 72133, 72157, 62, 3, {DT}, false}, // DecayCorrectionDateTime
    {0x00189715, 0xffffffff, 72183, 72205, 42, 3, {FD}, false}, // StartDensityThreshold
    {0x00189716, 0xffffffff, 72229, 72269, 42, 3, {FD}, false}, // StartRelativeDensityDifferenceThreshold
    {0x00189717, 0xffffffff, 72313, 72347, 42, 3, {FD}, false}, // StartCardiacTriggerCountThreshold
    {0x00189718, 0xffffffff, 72385, 72423, 42, 3, {FD}, false}, // StartRespiratoryTriggerCountThreshold
    {0x00189719, 0xffffffff, 72465, 72492, 42, 3, {FD}, false}, // TerminationCountsThreshold
    {0x00189720, 0xffffffff, 72521, 72549, 42, 3, {FD}, false}, // TerminationDensityThreshold
    {0x00189721, 0xffffffff, 72579, 72615, 42, 3, {FD}, false}, // TerminationRelativeDensityThreshold
    {0x00189722, 0xffffffff, 72654, 72679, 42, 3, {FD}, false}, // TerminationTimeThreshold
    {0x00189723, 0xffffffff, 72706, 72746, 42, 3, {FD}, false}, // TerminationCardiacTriggerCountThreshold
    {0x00189724, 0xffffffff, 72790, 72834, 42, 3, {FD}, false}, // TerminationRespiratoryTriggerCountThreshold
    {0x00189725, 0xffffffff, 72882, 72899, 30, 3, {CS}, false}, // DetectorGeometry
    {0x00189726, 0xffffffff, 72917, 72946, 42, 3, {FD}, false}, // TransverseDetectorSeparation
    {0x00189727, 0xffffffff, 72977, 73000, 42, 3, {FD}, false}, // AxialDetectorDimension
    {0x00189729, 0xffffffff, 73025, 73056, 11, 3, {US}, false}, // RadiopharmaceuticalAgentNumber
    {0x00189732, 0xffffffff, 73089, 73117, 49, 3, {SQ}, false}, // PETFrameAcquisitionSequence
    {0x00189733, 0xffffffff, 73148, 73181, 49, 3, {SQ}, false}, // PETDetectorMotionDetailsSequence
    {0x00189734, 0xffffffff, 73218, 73243, 49, 3, {SQ}, false}, // PETTableDynamicsSequence
    {0x00189735, 0xffffffff, 73271, 73291, 49, 3, {SQ}, false}, // PETPositionSequence
    {0x00189736, 0xffffffff, 73313, 73347, 49, 3, {SQ}, false}, // PETFrameCorrectionFactorsSequence
    {0x00189737, 0xffffffff, 73385, 73418, 49, 3, {SQ}, false}, // RadiopharmaceuticalUsageSequence
    {0x00189738, 0xffffffff, 73453, 73481, 30, 3, {CS}, false}, // AttenuationCorrectionSource
    {0x00189739, 0xffffffff, 73511, 73530, 11, 3, {US}, false}, // NumberOfIterations
    {0x00189740, 0xffffffff, 73551, 73567, 11, 3, {US}, false}, // NumberOfSubsets
    {0x00189749, 0xffffffff, 73585, 73611, 49, 3, {SQ}, false}, // PETReconstructionSequence
    {0x00189751, 0xffffffff, 73639, 73660, 49, 3, {SQ}, false}, // PETFrameTypeSequence
    {0x00189755, 0xffffffff, 73684, 73712, 30, 3, {CS}, false}, // TimeOfFlightInformationUsed
    {0x00189756, 0xffffffff, 73744, 73763, 30, 3, {CS}, false}, // ReconstructionType
    {0x00189758, 0xffffffff, 73783, 73798, 30, 3, {CS}, false}, // DecayCorrected
    {0x00189759, 0xffffffff, 73814, 73835, 30, 3, {CS}, false}, // AttenuationCorrected
    {0x00189760, 0xffffffff, 73857, 73874, 30, 3, {CS}, false}, // ScatterCorrected
    {0x00189761, 0xffffffff, 73892, 73910, 30, 3, {CS}, false}, // DeadTimeCorrected
    {0x00189762, 0xffffffff, 73930, 73952, 30, 3, {CS}, false}, // GantryMotionCorrected
    {0x00189763, 0xffffffff, 73976, 73999, 30, 3, {CS}, false}, // PatientMotionCorrected
    {0x00189764, 0xffffffff, 74024, 74056, 30, 3, {CS}, false}, // CountLossNormalizationCorrected
    {0x00189765, 0xffffffff, 74091, 74108, 30, 3, {CS}, false}, // RandomsCorrected
    {0x00189766, 0xffffffff, 74126, 74160, 30, 3, {CS}, false}, // NonUniformRadialSamplingCorrected
    {0x00189767, 0xffffffff, 74198, 74220, 30, 3, {CS}, false}, // SensitivityCalibrated
    {0x00189768, 0xffffffff, 74243, 74275, 30, 3, {CS}, false}, // DetectorNormalizationCorrection
    {0x00189769, 0xffffffff, 74309, 74339, 30, 3, {CS}, false}, // IterativeReconstructionMethod
    {0x00189770, 0xffffffff, 74371, 74413, 30, 3, {CS}, false}, // AttenuationCorrectionTemporalRelationship
    {0x00189771, 0xffffffff, 74458, 74492, 49, 3, {SQ}, false}, // PatientPhysiologicalStateSequence
    {0x00189772, 0xffffffff, 74529, 74567, 49, 3, {SQ}, false}, // PatientPhysiologicalStateCodeSequence
    {0x00189801, 0xffffffff, 74609, 74623, 42, 20, {FD}, false}, // DepthsOfFocus
    {0x00189803, 0xffffffff, 74641, 74667, 49, 3, {SQ}, false}, // ExcludedIntervalsSequence
    {0x00189804, 0xffffffff, 74695, 74718, 62, 3, {DT}, false}, // ExclusionStartDateTime
    {0x00189805, 0xffffffff, 74743, 74761, 42, 3, {FD}, false}, // ExclusionDuration
    {0x00189806, 0xffffffff, 74780, 74807, 49, 3, {SQ}, false}, // USImageDescriptionSequence
    {0x00189807, 0xffffffff, 74837, 74859, 49, 3, {SQ}, false}, // ImageDataTypeSequence
    {0x00189808, 0xffffffff, 74884, 74893, 30, 3, {CS}, false}, // DataType
    {0x00189809, 0xffffffff, 74903, 74937, 49, 3, {SQ}, false}, // TransducerScanPatternCodeSequence
    {0x0018980b, 0xffffffff, 74975, 74991, 30, 3, {CS}, false}, // AliasedDataType
    {0x0018980c, 0xffffffff, 75009, 75037, 30, 3, {CS}, false}, // PositionMeasuringDeviceUsed
    {0x0018980d, 0xffffffff, 75068, 75099, 49, 3, {SQ}, false}, // TransducerGeometryCodeSequence
    {0x0018980e, 0xffffffff, 75133, 75168, 49, 3, {SQ}, false}, // TransducerBeamSteeringCodeSequence
    {0x0018980f, 0xffffffff, 75207, 75241, 49, 3, {SQ}, false}, // TransducerApplicationCodeSequence
    {0x00189810, 0xffffffff, 75278, 75301, 137, 3, {US, SS}, false}, // ZeroVelocityPixelValue
    {0x00189821, 0xffffffff, 75327, 75374, 49, 3, {SQ}, false}, // PhotoacousticExcitationCharacteristicsSequence
    {0x00189822, 0xffffffff, 75424, 75448, 42, 3, {FD}, false}, // ExcitationSpectralWidth
    {0x00189823, 0xffffffff, 75474, 75491, 42, 3, {FD}, false}, // ExcitationEnergy
    {0x00189824, 0xffffffff, 75509, 75533, 42, 3, {FD}, false}, // ExcitationPulseDuration
    {0x00189825, 0xffffffff, 75559, 75588, 49, 3, {SQ}, false}, // ExcitationWavelengthSequence
    {0x00189826, 0xffffffff, 75619, 75640, 42, 3, {FD}, false}, // ExcitationWavelength
    {0x00189828, 0xffffffff, 75662, 75690, 30, 3, {CS}, false}, // IlluminationTranslationFlag
    {0x00189829, 0xffffffff, 75720, 75747, 30, 3, {CS}, false}, // AcousticCouplingMediumFlag
    {0x0018982a, 0xffffffff, 75777, 75812, 49, 3, {SQ}, false}, // AcousticCouplingMediumCodeSequence
    {0x0018982b, 0xffffffff, 75851, 75885, 42, 3, {FD}, false}, // AcousticCouplingMediumTemperature
    {0x0018982c, 0xffffffff, 75922, 75949, 49, 3, {SQ}, false}, // TransducerResponseSequence
    {0x0018982d, 0xffffffff, 75978, 75994, 42, 3, {FD}, false}, // CenterFrequency
    {0x0018982e, 0xffffffff, 76011, 76031, 42, 3, {FD}, false}, // FractionalBandwidth
    {0x0018982f, 0xffffffff, 76052, 76073, 42, 3, {FD}, false}, // LowerCutoffFrequency
    {0x00189830, 0xffffffff, 76096, 76117, 42, 3, {FD}, false}, // UpperCutoffFrequency
    {0x00189831, 0xffffffff, 76140, 76169, 49, 3, {SQ}, false}, // TransducerTechnologySequence
    {0x00189832, 0xffffffff, 76200, 76242, 49, 3, {SQ}, false}, // SoundSpeedCorrectionMechanismCodeSequence
    {0x00189833, 0xffffffff, 76289, 76306, 42, 3, {FD}, false}, // ObjectSoundSpeed
    {0x00189834, 0xffffffff, 76325, 76358, 42, 3, {FD}, false}, // AcousticCouplingMediumSoundSpeed
    {0x00189835, 0xffffffff, 76395, 76431, 49, 3, {SQ}, false}, // PhotoacousticImageFrameTypeSequence
    {0x00189836, 0xffffffff, 76471, 76497, 49, 3, {SQ}, false}, // ImageDataTypeCodeSequence
    {0x00189900, 0xffffffff, 76527, 76550, 24, 3, {LO}, false}, // ReferenceLocationLabel
    {0x00189901, 0xffffffff, 76575, 76604, 82, 3, {UT}, false}, // ReferenceLocationDescription
    {0x00189902, 0xffffffff, 76635, 76662, 49, 3, {SQ}, false}, // ReferenceBasisCodeSequence
    {0x00189903, 0xffffffff, 76692, 76722, 49, 3, {SQ}, false}, // ReferenceGeometryCodeSequence
    {0x00189904, 0xffffffff, 76755, 76770, 95, 3, {DS}, false}, // OffsetDistance
    {0x00189905, 0xffffffff, 76786, 76802, 30, 3, {CS}, false}, // OffsetDirection
    {0x00189906, 0xffffffff, 76819, 76858, 49, 3, {SQ}, false}, // PotentialScheduledProtocolCodeSequence
    {0x00189907, 0xffffffff, 76901, 76941, 49, 3, {SQ}, false}, // PotentialRequestedProcedureCodeSequence
    {0x00189908, 0xffffffff, 76985, 77014, 71, 20, {UC}, false}, // PotentialReasonsForProcedure
    {0x00189909, 0xffffffff, 77046, 77087, 49, 3, {SQ}, false}, // PotentialReasonsForProcedureCodeSequence
    {0x0018990a, 0xffffffff, 77133, 77158, 71, 20, {UC}, false}, // PotentialDiagnosticTasks
    {0x0018990b, 0xffffffff, 77185, 77215, 49, 3, {SQ}, false}, // ContraindicationsCodeSequence
    {0x0018990c, 0xffffffff, 77247, 77281, 49, 3, {SQ}, false}, // ReferencedDefinedProtocolSequence
    {0x0018990d, 0xffffffff, 77318, 77354, 49, 3, {SQ}, false}, // ReferencedPerformedProtocolSequence
    {0x0018990e, 0xffffffff, 77393, 77421, 49, 3, {SQ}, false}, // PredecessorProtocolSequence
    {0x0018990f, 0xffffffff, 77451, 77479, 82, 3, {UT}, false}, // ProtocolPlanningInformation
    {0x00189910, 0xffffffff, 77509, 77533, 82, 3, {UT}, false}, // ProtocolDesignRationale
    {0x00189911, 0xffffffff, 77559, 77588, 49, 3, {SQ}, false}, // PatientSpecificationSequence
    {0x00189912, 0xffffffff, 77619, 77646, 49, 3, {SQ}, false}, // ModelSpecificationSequence
    {0x00189913, 0xffffffff, 77675, 77707, 49, 3, {SQ}, false}, // ParametersSpecificationSequence
    {0x00189914, 0xffffffff, 77741, 77761, 49, 3, {SQ}, false}, // InstructionSequence
    {0x00189915, 0xffffffff, 77782, 77799, 11, 3, {US}, false}, // InstructionIndex
    {0x00189916, 0xffffffff, 77817, 77833, 24, 3, {LO}, false}, // InstructionText
    {0x00189917, 0xffffffff, 77850, 77873, 82, 3, {UT}, false}, // InstructionDescription
    {0x00189918, 0xffffffff, 77897, 77922, 30, 3, {CS}, false}, // InstructionPerformedFlag
    {0x00189919, 0xffffffff, 77949, 77978, 62, 3, {DT}, false}, // InstructionPerformedDateTime
    {0x0018991a, 0xffffffff, 78009, 78039, 82, 3, {UT}, false}, // InstructionPerformanceComment
    {0x0018991b, 0xffffffff, 78071, 78109, 49, 3, {SQ}, false}, // PatientPositioningInstructionSequence
    {0x0018991c, 0xffffffff, 78150, 78180, 49, 3, {SQ}, false}, // PositioningMethodCodeSequence
    {0x0018991d, 0xffffffff, 78213, 78241, 49, 3, {SQ}, false}, // PositioningLandmarkSequence
    {0x0018991e, 0xffffffff, 78271, 78297, 5, 3, {UI}, false}, // TargetFrameOfReferenceUID
    {0x0018991f, 0xffffffff, 78327, 78375, 49, 3, {SQ}, false}, // AcquisitionProtocolElementSpecificationSequence
    {0x00189920, 0xffffffff, 78427, 78462, 49, 3, {SQ}, false}, // AcquisitionProtocolElementSequence
    {0x00189921, 0xffffffff, 78500, 78522, 11, 3, {US}, false}, // ProtocolElementNumber
    {0x00189922, 0xffffffff, 78546, 78566, 24, 3, {LO}, false}, // ProtocolElementName
    {0x00189923, 0xffffffff, 78588, 78626, 82, 3, {UT}, false}, // ProtocolElementCharacteristicsSummary
    {0x00189924, 0xffffffff, 78667, 78690, 82, 3, {UT}, false}, // ProtocolElementPurpose
    {0x00189930, 0xffffffff, 78715, 78733, 30, 3, {CS}, false}, // AcquisitionMotion
    {0x00189931, 0xffffffff, 78752, 78785, 49, 3, {SQ}, false}, // AcquisitionStartLocationSequence
    {0x00189932, 0xffffffff, 78821, 78852, 49, 3, {SQ}, false}, // AcquisitionEndLocationSequence
    {0x00189933, 0xffffffff, 78886, 78937, 49, 3, {SQ}, false}, // ReconstructionProtocolElementSpecificationSequence
    {0x00189934, 0xffffffff, 78992, 79030, 49, 3, {SQ}, false}, // ReconstructionProtocolElementSequence
    {0x00189935, 0xffffffff, 79071, 79115, 49, 3, {SQ}, false}, // StorageProtocolElementSpecificationSequence
    {0x00189936, 0xffffffff, 79163, 79194, 49, 3, {SQ}, false}, // StorageProtocolElementSequence
    {0x00189937, 0xffffffff, 79228, 79255, 24, 3, {LO}, false}, // RequestedSeriesDescription
    {0x00189938, 0xffffffff, 79284, 79323, 11, 20, {US}, false}, // SourceAcquisitionProtocolElementNumber
    {0x00189939, 0xffffffff, 79366, 79394, 11, 20, {US}, false}, // SourceAcquisitionBeamNumber
    {0x0018993a, 0xffffffff, 79425, 79467, 11, 20, {US}, false}, // SourceReconstructionProtocolElementNumber
    {0x0018993b, 0xffffffff, 79513, 79549, 49, 3, {SQ}, false}, // ReconstructionStartLocationSequence
    {0x0018993c, 0xffffffff, 79588, 79622, 49, 3, {SQ}, false}, // ReconstructionEndLocationSequence
    {0x0018993d, 0xffffffff, 79659, 79691, 49, 3, {SQ}, false}, // ReconstructionAlgorithmSequence
    {0x0018993e, 0xffffffff, 79725, 79768, 49, 3, {SQ}, false}, // ReconstructionTargetCenterLocationSequence
    {0x00189941, 0xffffffff, 79815, 79838, 82, 3, {UT}, false}, // ImageFilterDescription
    {0x00189942, 0xffffffff, 79863, 79890, 42, 3, {FD}, false}, // CTDIvolNotificationTrigger
    {0x00189943, 0xffffffff, 79919, 79942, 42, 3, {FD}, false}, // DLPNotificationTrigger
    {0x00189944, 0xffffffff, 79967, 79988, 30, 3, {CS}, false}, // AutoKVPSelectionType
    {0x00189945, 0xffffffff, 80012, 80030, 42, 3, {FD}, false}, // AutoKVPUpperBound
    {0x00189946, 0xffffffff, 80051, 80069, 42, 3, {FD}, false}, // AutoKVPLowerBound
    {0x00189947, 0xffffffff, 80090, 80121, 30, 3, {CS}, false}, // ProtocolDefinedPatientPosition
    {0x0018a001, 0xffffffff, 80155, 80185, 49, 3, {SQ}, false}, // ContributingEquipmentSequence
    {0x0018a002, 0xffffffff, 80217, 80238, 62, 3, {DT}, false}, // ContributionDateTime
    {0x0018a003, 0xffffffff, 80260, 80284, 65, 3, {ST}, false}, // ContributionDescription
    {0x0020000d, 0xffffffff, 80309, 80326, 5, 3, {UI}, false}, // StudyInstanceUID
    {0x0020000e, 0xffffffff, 80345, 80363, 5, 3, {UI}, false}, // SeriesInstanceUID
    {0x00200010, 0xffffffff, 80383, 80391, 8, 3, {SH}, false}, // StudyID
    {0x00200011, 0xffffffff, 80400, 80413, 33, 3, {IS}, false}, // SeriesNumber
    {0x00200012, 0xffffffff, 80427, 80445, 33, 3, {IS}, false}, // AcquisitionNumber
    {0x00200013, 0xffffffff, 80464, 80479, 33, 3, {IS}, false}, // InstanceNumber
    {0x00200014, 0xffffffff, 80495, 80509, 33, 3, {IS}, true}, // IsotopeNumber
    {0x00200015, 0xffffffff, 80524, 80536, 33, 3, {IS}, true}, // PhaseNumber
    {0x00200016, 0xffffffff, 80549, 80564, 33, 3, {IS}, true}, // IntervalNumber
    {0x00200017, 0xffffffff, 80580, 80595, 33, 3, {IS}, true}, // TimeSlotNumber
    {0x00200018, 0xffffffff, 80612, 80624, 33, 3, {IS}, true}, // AngleNumber
    {0x00200019, 0xffffffff, 80637, 80648, 33, 3, {IS}, false}, // ItemNumber
    {0x00200020, 0xffffffff, 80660, 80679, 30, 93, {CS}, false}, // PatientOrientation
    {0x00200022, 0xffffffff, 80699, 80713, 33, 3, {IS}, true}, // OverlayNumber
    {0x00200024, 0xffffffff, 80728, 80740, 33, 3, {IS}, true}, // CurveNumber
    {0x00200026, 0xffffffff, 80753, 80763, 33, 3, {IS}, true}, // LUTNumber
    {0x00200027, 0xffffffff, 80774, 80787, 24, 3, {LO}, false}, // PyramidLabel
    {0x00200030, 0xffffffff, 80801, 80815, 95, 103, {DS}, true}, // ImagePosition
    {0x00200032, 0xffffffff, 80830, 80851, 95, 103, {DS}, false}, // ImagePositionPatient
    {0x00200035, 0xffffffff, 80876, 80893, 95, 129, {DS}, true}, // ImageOrientation
    {0x00200037, 0xffffffff, 80911, 80935, 95, 129, {DS}, false}, // ImageOrientationPatient
    {0x00200050, 0xffffffff, 80963, 80963, 95, 3, {DS}, true}, // Location
    {0x00200052, 0xffffffff, 80972, 80992, 5, 3, {UI}, false}, // FrameOfReferenceUID
    {0x00200060, 0xffffffff, 81015, 81015, 30, 3, {CS}, false}, // Laterality
    {0x00200062, 0xffffffff, 81026, 81042, 30, 3, {CS}, false}, // ImageLaterality
    {0x00200070, 0xffffffff, 81059, 81077, 24, 3, {LO}, true}, // ImageGeometryType
    {0x00200080, 0xffffffff, 81097, 81110, 30, 20, {CS}, true}, // MaskingImage
    {0x002000aa, 0xffffffff, 81124, 81137, 33, 3, {IS}, true}, // ReportNumber
    {0x00200100, 0xffffffff, 81151, 81178, 33, 3, {IS}, false}, // TemporalPositionIdentifier
    {0x00200105, 0xffffffff, 81207, 81233, 33, 3, {IS}, false}, // NumberOfTemporalPositions
    {0x00200110, 0xffffffff, 81262, 81281, 95, 3, {DS}, false}, // TemporalResolution
    {0x00200200, 0xffffffff, 81301, 81336, 5, 3, {UI}, false}, // SynchronizationFrameOfReferenceUID
    {0x00200242, 0xffffffff, 81375, 81411, 5, 3, {UI}, false}, // SOPInstanceUIDOfConcatenationSource
    {0x00201000, 0xffffffff, 81452, 81466, 33, 3, {IS}, true}, // SeriesInStudy
    {0x00201001, 0xffffffff, 81482, 81503, 33, 3, {IS}, true}, // AcquisitionsInSeries
    {0x00201002, 0xffffffff, 81526, 81546, 33, 3, {IS}, false}, // ImagesInAcquisition
    {0x00201003, 0xffffffff, 81568, 81583, 33, 3, {IS}, true}, // ImagesInSeries
    {0x00201004, 0xffffffff, 81600, 81620, 33, 3, {IS}, true}, // AcquisitionsInStudy
    {0x00201005, 0xffffffff, 81642, 81656, 33, 3, {IS}, true}, // ImagesInStudy
    {0x00201020, 0xffffffff, 81672, 81672, 24, 20, {LO}, true}, // Reference
    {0x0020103f, 0xffffffff, 81682, 81715, 24, 3, {LO}, false}, // TargetPositionReferenceIndicator
    {0x00201040, 0xffffffff, 81751, 81778, 24, 3, {LO}, false}, // PositionReferenceIndicator
    {0x00201041, 0xffffffff, 81807, 81821, 95, 3, {DS}, false}, // SliceLocation
    {0x00201070, 0xffffffff, 81836, 81854, 33, 20, {IS}, true}, // OtherStudyNumbers
    {0x00201200, 0xffffffff, 81874, 81904, 33, 3, {IS}, false}, // NumberOfPatientRelatedStudies
    {0x00201202, 0xffffffff, 81938, 81967, 33, 3, {IS}, false}, // NumberOfPatientRelatedSeries
    {0x00201204, 0xffffffff, 82000, 82032, 33, 3, {IS}, false}, // NumberOfPatientRelatedInstances
    {0x00201206, 0xffffffff, 82068, 82095, 33, 3, {IS}, false}, // NumberOfStudyRelatedSeries
    {0x00201208, 0xffffffff, 82126, 82156, 33, 3, {IS}, false}, // NumberOfStudyRelatedInstances
    {0x00201209, 0xffffffff, 82190, 82221, 33, 3, {IS}, false}, // NumberOfSeriesRelatedInstances
    {0x00203401, 0xffffffff, 82256, 82274, 30, 3, {CS}, true}, // ModifyingDeviceID
    {0x00203402, 0xffffffff, 82294, 82310, 30, 3, {CS}, true}, // ModifiedImageID
    {0x00203403, 0xffffffff, 82328, 82346, 56, 3, {DA}, true}, // ModifiedImageDate
    {0x00203404, 0xffffffff, 82366, 82394, 24, 3, {LO}, true}, // ModifyingDeviceManufacturer
    {0x00203405, 0xffffffff, 82424, 82442, 59, 3, {TM}, true}, // ModifiedImageTime
    {0x00203406, 0xffffffff, 82462, 82487, 24, 3, {LO}, true}, // ModifiedImageDescription
    {0x00204000, 0xffffffff, 82514, 82528, 27, 3, {LT}, false}, // ImageComments
    {0x00205000, 0xffffffff, 82543, 82571, 17, 20, {AT}, true}, // OriginalImageIdentification
    {0x00205002, 0xffffffff, 82601, 82641, 24, 20, {LO}, true}, // OriginalImageIdentificationNomenclature
    {0x00209056, 0xffffffff, 82684, 82692, 8, 3, {SH}, false}, // StackID
    {0x00209057, 0xffffffff, 82701, 82723, 0, 3, {UL}, false}, // InStackPositionNumber
    {0x00209071, 0xffffffff, 82748, 82769, 49, 3, {SQ}, false}, // FrameAnatomySequence
    {0x00209072, 0xffffffff, 82792, 82808, 30, 3, {CS}, false}, // FrameLaterality
    {0x00209111, 0xffffffff, 82825, 82846, 49, 3, {SQ}, false}, // FrameContentSequence
    {0x00209113, 0xffffffff, 82869, 82891, 49, 3, {SQ}, false}, // PlanePositionSequence
    {0x00209116, 0xffffffff, 82915, 82940, 49, 3, {SQ}, false}, // PlaneOrientationSequence
    {0x00209128, 0xffffffff, 82967, 82989, 0, 3, {UL}, false}, // TemporalPositionIndex
    {0x00209153, 0xffffffff, 83013, 83044, 42, 3, {FD}, false}, // NominalCardiacTriggerDelayTime
    {0x00209154, 0xffffffff, 83079, 83117, 100, 3, {FL}, false}, // NominalCardiacTriggerTimePriorToRPeak
    {0x00209155, 0xffffffff, 83162, 83199, 100, 3, {FL}, false}, // ActualCardiacTriggerTimePriorToRPeak
    {0x00209156, 0xffffffff, 83243, 83266, 11, 3, {US}, false}, // FrameAcquisitionNumber
    {0x00209157, 0xffffffff, 83291, 83312, 0, 20, {UL}, false}, // DimensionIndexValues
    {0x00209158, 0xffffffff, 83335, 83349, 27, 3, {LT}, false}, // FrameComments
    {0x00209161, 0xffffffff, 83364, 83381, 5, 3, {UI}, false}, // ConcatenationUID
    {0x00209162, 0xffffffff, 83399, 83421, 11, 3, {US}, false}, // InConcatenationNumber
    {0x00209163, 0xffffffff, 83445, 83472, 11, 3, {US}, false}, // InConcatenationTotalNumber
    {0x00209164, 0xffffffff, 83502, 83527, 5, 3, {UI}, false}, // DimensionOrganizationUID
    {0x00209165, 0xffffffff, 83554, 83576, 17, 3, {AT}, false}, // DimensionIndexPointer
    {0x00209167, 0xffffffff, 83600, 83623, 17, 3, {AT}, false}, // FunctionalGroupPointer
    {0x00209170, 0xffffffff, 83648, 83692, 49, 3, {SQ}, false}, // UnassignedSharedConvertedAttributesSequence
    {0x00209171, 0xffffffff, 83740, 83786, 49, 3, {SQ}, false}, // UnassignedPerFrameConvertedAttributesSequence
    {0x00209172, 0xffffffff, 83837, 83872, 49, 3, {SQ}, false}, // ConversionSourceAttributesSequence
    {0x00209213, 0xffffffff, 83910, 83939, 24, 3, {LO}, false}, // DimensionIndexPrivateCreator
    {0x00209221, 0xffffffff, 83971, 84001, 49, 3, {SQ}, false}, // DimensionOrganizationSequence
    {0x00209222, 0xffffffff, 84033, 84056, 49, 3, {SQ}, false}, // DimensionIndexSequence
    {0x00209228, 0xffffffff, 84081, 84112, 0, 3, {UL}, false}, // ConcatenationFrameOffsetNumber
    {0x00209238, 0xffffffff, 84146, 84176, 24, 3, {LO}, false}, // FunctionalGroupPrivateCreator
    {0x00209241, 0xffffffff, 84209, 84241, 100, 3, {FL}, false}, // NominalPercentageOfCardiacPhase
    {0x00209245, 0xffffffff, 84277, 84313, 100, 3, {FL}, false}, // NominalPercentageOfRespiratoryPhase
    {0x00209246, 0xffffffff, 84353, 84382, 100, 3, {FL}, false}, // StartingRespiratoryAmplitude
    {0x00209247, 0xffffffff, 84413, 84438, 30, 3, {CS}, false}, // StartingRespiratoryPhase
    {0x00209248, 0xffffffff, 84465, 84492, 100, 3, {FL}, false}, // EndingRespiratoryAmplitude
    {0x00209249, 0xffffffff, 84521, 84544, 30, 3, {CS}, false}, // EndingRespiratoryPhase
    {0x00209250, 0xffffffff, 84569, 84592, 30, 3, {CS}, false}, // RespiratoryTriggerType
    {0x00209251, 0xffffffff, 84617, 84639, 42, 3, {FD}, false}, // RRIntervalTimeNominal
    {0x00209252, 0xffffffff, 84665, 84695, 42, 3, {FD}, false}, // ActualCardiacTriggerDelayTime
    {0x00209253, 0xffffffff, 84729, 84764, 49, 3, {SQ}, false}, // RespiratorySynchronizationSequence
    {0x00209254, 0xffffffff, 84801, 84825, 42, 3, {FD}, false}, // RespiratoryIntervalTime
    {0x00209255, 0xffffffff, 84851, 84886, 42, 3, {FD}, false}, // NominalRespiratoryTriggerDelayTime
    {0x00209256, 0xffffffff, 84925, 84958, 42, 3, {FD}, false}, // RespiratoryTriggerDelayThreshold
    {0x00209257, 0xffffffff, 84994, 85028, 42, 3, {FD}, false}, // ActualRespiratoryTriggerDelayTime
    {0x00209301, 0xffffffff, 85066, 85086, 42, 103, {FD}, false}, // ImagePositionVolume
    {0x00209302, 0xffffffff, 85110, 85133, 42, 129, {FD}, false}, // ImageOrientationVolume
    {0x00209307, 0xffffffff, 85160, 85190, 30, 3, {CS}, false}, // UltrasoundAcquisitionGeometry
    {0x00209308, 0xffffffff, 85222, 85235, 42, 103, {FD}, false}, // ApexPosition
    {0x00209309, 0xffffffff, 85249, 85281, 42, 146, {FD}, false}, // VolumeToTransducerMappingMatrix
    {0x0020930a, 0xffffffff, 85317, 85344, 42, 146, {FD}, false}, // VolumeToTableMappingMatrix
    {0x0020930b, 0xffffffff, 85375, 85406, 30, 3, {CS}, false}, // VolumeToTransducerRelationship
    {0x0020930c, 0xffffffff, 85440, 85470, 30, 3, {CS}, false}, // PatientFrameOfReferenceSource
    {0x0020930d, 0xffffffff, 85504, 85531, 42, 3, {FD}, false}, // TemporalPositionTimeOffset
    {0x0020930e, 0xffffffff, 85561, 85589, 49, 3, {SQ}, false}, // PlanePositionVolumeSequence
    {0x0020930f, 0xffffffff, 85622, 85653, 49, 3, {SQ}, false}, // PlaneOrientationVolumeSequence
    {0x00209310, 0xffffffff, 85689, 85714, 49, 3, {SQ}, false}, // TemporalPositionSequence
    {0x00209311, 0xffffffff, 85741, 85767, 30, 3, {CS}, false}, // DimensionOrganizationType
    {0x00209312, 0xffffffff, 85795, 85821, 5, 3, {UI}, false}, // VolumeFrameOfReferenceUID
    {0x00209313, 0xffffffff, 85851, 85876, 5, 3, {UI}, false}, // TableFrameOfReferenceUID
    {0x00209421, 0xffffffff, 85905, 85931, 24, 3, {LO}, false}, // DimensionDescriptionLabel
    {0x00209450, 0xffffffff, 85959, 85993, 49, 3, {SQ}, false}, // PatientOrientationInFrameSequence
    {0x00209453, 0xffffffff, 86031, 86042, 24, 3, {LO}, false}, // FrameLabel
    {0x00209518, 0xffffffff, 86054, 86071, 11, 20, {US}, false}, // AcquisitionIndex
    {0x00209529, 0xffffffff, 86089, 86131, 49, 3, {SQ}, false}, // ContributingSOPInstancesReferenceSequence
    {0x00209536, 0xffffffff, 86177, 86197, 11, 3, {US}, false}, // ReconstructionIndex
    {0x00220001, 0xffffffff, 86218, 86255, 11, 3, {US}, false}, // LightPathFilterPassThroughWavelength
    {0x00220002, 0xffffffff, 86297, 86321, 11, 93, {US}, false}, // LightPathFilterPassBand
    {0x00220003, 0xffffffff, 86349, 86386, 11, 3, {US}, false}, // ImagePathFilterPassThroughWavelength
    {0x00220004, 0xffffffff, 86428, 86452, 11, 93, {US}, false}, // ImagePathFilterPassBand
    {0x00220005, 0xffffffff, 86480, 86508, 30, 3, {CS}, false}, // PatientEyeMovementCommanded
    {0x00220006, 0xffffffff, 86539, 86577, 49, 3, {SQ}, false}, // PatientEyeMovementCommandCodeSequence
    {0x00220007, 0xffffffff, 86620, 86639, 100, 3, {FL}, false}, // SphericalLensPower
    {0x00220008, 0xffffffff, 86660, 86678, 100, 3, {FL}, false}, // CylinderLensPower
    {0x00220009, 0xffffffff, 86698, 86711, 100, 3, {FL}, false}, // CylinderAxis
    {0x0022000a, 0xffffffff, 86725, 86749, 100, 3, {FL}, false}, // EmmetropicMagnification
    {0x0022000b, 0xffffffff, 86774, 86794, 100, 3, {FL}, false}, // IntraOcularPressure
    {0x0022000c, 0xffffffff, 86816, 86838, 100, 3, {FL}, false}, // HorizontalFieldOfView
    {0x0022000d, 0xffffffff, 86863, 86876, 30, 3, {CS}, false}, // PupilDilated
    {0x0022000e, 0xffffffff, 86890, 86907, 100, 3, {FL}, false}, // DegreeOfDilation
    {0x0022000f, 0xffffffff, 86926, 86941, 42, 3, {FD}, false}, // VertexDistance
    {0x00220010, 0xffffffff, 86957, 86977, 100, 3, {FL}, false}, // StereoBaselineAngle
    {0x00220011, 0xffffffff, 86999, 87026, 100, 3, {FL}, false}, // StereoBaselineDisplacement
    {0x00220012, 0xffffffff, 87055, 87083, 100, 3, {FL}, false}, // StereoHorizontalPixelOffset
    {0x00220013, 0xffffffff, 87114, 87140, 100, 3, {FL}, false}, // StereoVerticalPixelOffset
    {0x00220014, 0xffffffff, 87169, 87184, 100, 3, {FL}, false}, // StereoRotation
    {0x00220015, 0xffffffff, 87200, 87234, 49, 3, {SQ}, false}, // AcquisitionDeviceTypeCodeSequence
    {0x00220016, 0xffffffff, 87272, 87301, 49, 3, {SQ}, false}, // IlluminationTypeCodeSequence
    {0x00220017, 0xffffffff, 87333, 87370, 49, 3, {SQ}, false}, // LightPathFilterTypeStackCodeSequence
    {0x00220018, 0xffffffff, 87413, 87450, 49, 3, {SQ}, false}, // ImagePathFilterTypeStackCodeSequence
    {0x00220019, 0xffffffff, 87493, 87512, 49, 3, {SQ}, false}, // LensesCodeSequence
    {0x0022001a, 0xffffffff, 87533, 87564, 49, 3, {SQ}, false}, // ChannelDescriptionCodeSequence
    {0x0022001b, 0xffffffff, 87598, 87622, 49, 3, {SQ}, false}, // RefractiveStateSequence
    {0x0022001c, 0xffffffff, 87648, 87675, 49, 3, {SQ}, false}, // MydriaticAgentCodeSequence
    {0x0022001d, 0xffffffff, 87705, 87739, 49, 3, {SQ}, false}, // RelativeImagePositionCodeSequence
    {0x0022001e, 0xffffffff, 87777, 87795, 100, 3, {FL}, false}, // CameraAngleOfView
    {0x00220020, 0xffffffff, 87816, 87836, 49, 3, {SQ}, false}, // StereoPairsSequence
    {0x00220021, 0xffffffff, 87858, 87876, 49, 3, {SQ}, false}, // LeftImageSequence
    {0x00220022, 0xffffffff, 87896, 87915, 49, 3, {SQ}, false}, // RightImageSequence
    {0x00220028, 0xffffffff, 87936, 87955, 30, 3, {CS}, false}, // StereoPairsPresent
    {0x00220030, 0xffffffff, 87976, 87996, 100, 3, {FL}, false}, // AxialLengthOfTheEye
    {0x00220031, 0xffffffff, 88020, 88052, 49, 3, {SQ}, false}, // OphthalmicFrameLocationSequence
    {0x00220032, 0xffffffff, 88087, 88108, 100, 121, {FL}, false}, // ReferenceCoordinates
    {0x00220035, 0xffffffff, 88130, 88153, 100, 3, {FL}, false}, // DepthSpatialResolution
    {0x00220036, 0xffffffff, 88178, 88201, 100, 3, {FL}, false}, // MaximumDepthDistortion
    {0x00220037, 0xffffffff, 88226, 88253, 100, 3, {FL}, false}, // AlongScanSpatialResolution
    {0x00220038, 0xffffffff, 88283, 88310, 100, 3, {FL}, false}, // MaximumAlongScanDistortion
    {0x00220039, 0xffffffff, 88340, 88367, 30, 3, {CS}, false}, // OphthalmicImageOrientation
    {0x00220041, 0xffffffff, 88396, 88419, 100, 3, {FL}, false}, // DepthOfTransverseImage
    {0x00220042, 0xffffffff, 88445, 88486, 49, 3, {SQ}, false}, // MydriaticAgentConcentrationUnitsSequence
    {0x00220048, 0xffffffff, 88531, 88559, 100, 3, {FL}, false}, // AcrossScanSpatialResolution
    {0x00220049, 0xffffffff, 88590, 88618, 100, 3, {FL}, false}, // MaximumAcrossScanDistortion
    {0x0022004e, 0xffffffff, 88649, 88677, 95, 3, {DS}, false}, // MydriaticAgentConcentration
    {0x00220055, 0xffffffff, 88707, 88730, 100, 3, {FL}, false}, // IlluminationWaveLength
    {0x00220056, 0xffffffff, 88755, 88773, 100, 3, {FL}, false}, // IlluminationPower
    {0x00220057, 0xffffffff, 88792, 88814, 100, 3, {FL}, false}, // IlluminationBandwidth
    {0x00220058, 0xffffffff, 88837, 88860, 49, 3, {SQ}, false}, // MydriaticAgentSequence
    {0x00221007, 0xffffffff, 88885, 88929, 49, 3, {SQ}, false}, // OphthalmicAxialMeasurementsRightEyeSequence
    {0x00221008, 0xffffffff, 88978, 89021, 49, 3, {SQ}, false}, // OphthalmicAxialMeasurementsLeftEyeSequence
    {0x00221009, 0xffffffff, 89069, 89107, 30, 3, {CS}, false}, // OphthalmicAxialMeasurementsDeviceType
    {0x00221010, 0xffffffff, 89149, 89187, 30, 3, {CS}, false}, // OphthalmicAxialLengthMeasurementsType
    {0x00221012, 0xffffffff, 89229, 89259, 49, 3, {SQ}, false}, // OphthalmicAxialLengthSequence
    {0x00221019, 0xffffffff, 89292, 89314, 100, 3, {FL}, false}, // OphthalmicAxialLength
    {0x00221024, 0xffffffff, 89338, 89361, 49, 3, {SQ}, false}, // LensStatusCodeSequence
    {0x00221025, 0xffffffff, 89387, 89414, 49, 3, {SQ}, false}, // VitreousStatusCodeSequence
    {0x00221028, 0xffffffff, 89444, 89467, 49, 3, {SQ}, false}, // IOLFormulaCodeSequence
    {0x00221029, 0xffffffff, 89493, 89510, 24, 3, {LO}, false}, // IOLFormulaDetail
    {0x00221033, 0xffffffff, 89529, 89546, 100, 3, {FL}, false}, // KeratometerIndex
    {0x00221035, 0xffffffff, 89564, 89606, 49, 3, {SQ}, false}, // SourceOfOphthalmicAxialLengthCodeSequence
    {0x00221036, 0xffffffff, 89654, 89690, 49, 3, {SQ}, false}, // SourceOfCornealSizeDataCodeSequence
    {0x00221037, 0xffffffff, 89732, 89749, 100, 3, {FL}, false}, // TargetRefraction
    {0x00221039, 0xffffffff, 89767, 89795, 30, 3, {CS}, false}, // RefractiveProcedureOccurred
    {0x00221040, 0xffffffff, 89825, 89859, 49, 3, {SQ}, false}, // RefractiveSurgeryTypeCodeSequence
    {0x00221044, 0xffffffff, 89897, 89936, 49, 3, {SQ}, false}, // OphthalmicUltrasoundMethodCodeSequence
    {0x00221045, 0xffffffff, 89979, 90016, 49, 3, {SQ}, false}, // SurgicallyInducedAstigmatismSequence
    {0x00221046, 0xffffffff, 90056, 90080, 30, 3, {CS}, false}, // TypeOfOpticalCorrection
    {0x00221047, 0xffffffff, 90107, 90129, 49, 3, {SQ}, false}, // ToricIOLPowerSequence
    {0x00221048, 0xffffffff, 90154, 90182, 49, 3, {SQ}, false}, // PredictedToricErrorSequence
    {0x00221049, 0xffffffff, 90213, 90240, 30, 3, {CS}, false}, // PreSelectedForImplantation
    {0x0022104a, 0xffffffff, 90270, 90310, 49, 3, {SQ}, false}, // ToricIOLPowerForExactEmmetropiaSequence
    {0x0022104b, 0xffffffff, 90356, 90402, 49, 3, {SQ}, false}, // ToricIOLPowerForExactTargetRefractionSequence
    {0x00221050, 0xffffffff, 90455, 90497, 49, 3, {SQ}, false}, // OphthalmicAxialLengthMeasurementsSequence
    {0x00221053, 0xffffffff, 90543, 90552, 100, 3, {FL}, false}, // IOLPower
    {0x00221054, 0xffffffff, 90562, 90587, 100, 3, {FL}, false}, // PredictedRefractiveError
    {0x00221059, 0xffffffff, 90614, 90644, 100, 3, {FL}, false}, // OphthalmicAxialLengthVelocity
    {0x00221065, 0xffffffff, 90677, 90699, 24, 3, {LO}, false}, // LensStatusDescription
    {0x00221066, 0xffffffff, 90723, 90749, 24, 3, {LO}, false}, // VitreousStatusDescription
    {0x00221090, 0xffffffff, 90777, 90794, 49, 3, {SQ}, false}, // IOLPowerSequence
    {0x00221092, 0xffffffff, 90813, 90834, 49, 3, {SQ}, false}, // LensConstantSequence
    {0x00221093, 0xffffffff, 90857, 90873, 24, 3, {LO}, false}, // IOLManufacturer
    {0x00221094, 0xffffffff, 90890, 90914, 24, 3, {LO}, true}, // LensConstantDescription
    {0x00221095, 0xffffffff, 90940, 90952, 24, 3, {LO}, false}, // ImplantName
    {0x00221096, 0xffffffff, 90965, 91004, 49, 3, {SQ}, false}, // KeratometryMeasurementTypeCodeSequence
    {0x00221097, 0xffffffff, 91047, 91065, 24, 3, {LO}, false}, // ImplantPartNumber
    {0x00221100, 0xffffffff, 91085, 91131, 49, 3, {SQ}, false}, // ReferencedOphthalmicAxialMeasurementsSequence
    {0x00221101, 0xffffffff, 91181, 91238, 49, 3, {SQ}, false}, // OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence
    {0x00221103, 0xffffffff, 91302, 91353, 49, 3, {SQ}, false}, // RefractiveErrorBeforeRefractiveSurgeryCodeSequence
    {0x00221121, 0xffffffff, 91410, 91437, 100, 3, {FL}, false}, // IOLPowerForExactEmmetropia
    {0x00221122, 0xffffffff, 91468, 91501, 100, 3, {FL}, false}, // IOLPowerForExactTargetRefraction
    {0x00221125, 0xffffffff, 91539, 91582, 49, 3, {SQ}, false}, // AnteriorChamberDepthDefinitionCodeSequence
    {0x00221127, 0xffffffff, 91630, 91652, 49, 3, {SQ}, false}, // LensThicknessSequence
    {0x00221128, 0xffffffff, 91676, 91705, 49, 3, {SQ}, false}, // AnteriorChamberDepthSequence
    {0x0022112a, 0xffffffff, 91737, 91764, 49, 3, {SQ}, false}, // CalculationCommentSequence
    {0x0022112b, 0xffffffff, 91793, 91816, 30, 3, {CS}, false}, // CalculationCommentType
    {0x0022112c, 0xffffffff, 91841, 91860, 27, 3, {LT}, false}, // CalculationComment
    {0x00221130, 0xffffffff, 91880, 91894, 100, 3, {FL}, false}, // LensThickness
    {0x00221131, 0xffffffff, 91909, 91930, 100, 3, {FL}, false}, // AnteriorChamberDepth
    {0x00221132, 0xffffffff, 91953, 91991, 49, 3, {SQ}, false}, // SourceOfLensThicknessDataCodeSequence
    {0x00221133, 0xffffffff, 92035, 92080, 49, 3, {SQ}, false}, // SourceOfAnteriorChamberDepthDataCodeSequence
    {0x00221134, 0xffffffff, 92132, 92171, 49, 3, {SQ}, false}, // SourceOfRefractiveMeasurementsSequence
    {0x00221135, 0xffffffff, 92214, 92257, 49, 3, {SQ}, false}, // SourceOfRefractiveMeasurementsCodeSequence
    {0x00221140, 0xffffffff, 92305, 92346, 30, 3, {CS}, false}, // OphthalmicAxialLengthMeasurementModified
    {0x00221150, 0xffffffff, 92391, 92435, 49, 3, {SQ}, false}, // OphthalmicAxialLengthDataSourceCodeSequence
    {0x00221153, 0xffffffff, 92485, 92536, 49, 3, {SQ}, true}, // OphthalmicAxialLengthAcquisitionMethodCodeSequence
    {0x00221155, 0xffffffff, 92593, 92612, 100, 3, {FL}, false}, // SignalToNoiseRatio
    {0x00221159, 0xffffffff, 92634, 92677, 24, 3, {LO}, false}, // OphthalmicAxialLengthDataSourceDescription
    {0x00221210, 0xffffffff, 92725, 92778, 49, 3, {SQ}, false}, // OphthalmicAxialLengthMeasurementsTotalLengthSequence
    {0x00221211, 0xffffffff, 92837, 92894, 49, 3, {SQ}, false}, // OphthalmicAxialLengthMeasurementsSegmentalLengthSequence
    {0x00221212, 0xffffffff, 92957, 93014, 49, 3, {SQ}, false}, // OphthalmicAxialLengthMeasurementsLengthSummationSequence
    {0x00221220, 0xffffffff, 93077, 93129, 49, 3, {SQ}, false}, // UltrasoundOphthalmicAxialLengthMeasurementsSequence
    {0x00221225, 0xffffffff, 93186, 93235, 49, 3, {SQ}, false}, // OpticalOphthalmicAxialLengthMeasurementsSequence
    {0x00221230, 0xffffffff, 93289, 93337, 49, 3, {SQ}, false}, // UltrasoundSelectedOphthalmicAxialLengthSequence
    {0x00221250, 0xffffffff, 93390, 93439, 49, 3, {SQ}, false}, // OphthalmicAxialLengthSelectionMethodCodeSequence
    {0x00221255, 0xffffffff, 93494, 93539, 49, 3, {SQ}, false}, // OpticalSelectedOphthalmicAxialLengthSequence
    {0x00221257, 0xffffffff, 93589, 93636, 49, 3, {SQ}, false}, // SelectedSegmentalOphthalmicAxialLengthSequence
    {0x00221260, 0xffffffff, 93688, 93731, 49, 3, {SQ}, false}, // SelectedTotalOphthalmicAxialLengthSequence
    {0x00221262, 0xffffffff, 93779, 93822, 49, 3, {SQ}, false}, // OphthalmicAxialLengthQualityMetricSequence
    {0x00221265, 0xffffffff, 93870, 93921, 49, 3, {SQ}, true}, // OphthalmicAxialLengthQualityMetricTypeCodeSequence
    {0x00221273, 0xffffffff, 93979, 94029, 24, 3, {LO}, true}, // OphthalmicAxialLengthQualityMetricTypeDescription
    {0x00221300, 0xffffffff, 94085, 94129, 49, 3, {SQ}, false}, // IntraocularLensCalculationsRightEyeSequence
    {0x00221310, 0xffffffff, 94178, 94221, 49, 3, {SQ}, false}, // IntraocularLensCalculationsLeftEyeSequence
    {0x00221330, 0xffffffff, 94269, 94327, 49, 3, {SQ}, false}, // ReferencedOphthalmicAxialLengthMeasurementQCImageSequence
    {0x00221415, 0xffffffff, 94392, 94420, 30, 3, {CS}, false}, // OphthalmicMappingDeviceType
    {0x00221420, 0xffffffff, 94451, 94481, 49, 3, {SQ}, false}, // AcquisitionMethodCodeSequence
    {0x00221423, 0xffffffff, 94514, 94549, 49, 3, {SQ}, false}, // AcquisitionMethodAlgorithmSequence
    {0x00221436, 0xffffffff, 94587, 94626, 49, 3, {SQ}, false}, // OphthalmicThicknessMapTypeCodeSequence
    {0x00221443, 0xffffffff, 94670, 94712, 49, 3, {SQ}, false}, // OphthalmicThicknessMappingNormalsSequence
    {0x00221445, 0xffffffff, 94758, 94797, 49, 3, {SQ}, false}, // RetinalThicknessDefinitionCodeSequence
    {0x00221450, 0xffffffff, 94840, 94880, 49, 3, {SQ}, false}, // PixelValueMappingToCodedConceptSequence
    {0x00221452, 0xffffffff, 94926, 94943, 137, 3, {US, SS}, false}, // MappedPixelValue
    {0x00221454, 0xffffffff, 94962, 94991, 24, 3, {LO}, false}, // PixelValueMappingExplanation
    {0x00221458, 0xffffffff, 95023, 95070, 49, 3, {SQ}, false}, // OphthalmicThicknessMapQualityThresholdSequence
    {0x00221460, 0xffffffff, 95122, 95167, 100, 3, {FL}, false}, // OphthalmicThicknessMapThresholdQualityRating
    {0x00221463, 0xffffffff, 95217, 95249, 100, 93, {FL}, false}, // AnatomicStructureReferencePoint
    {0x00221465, 0xffffffff, 95284, 95316, 49, 3, {SQ}, false}, // RegistrationToLocalizerSequence
    {0x00221466, 0xffffffff, 95351, 95376, 30, 3, {CS}, false}, // RegisteredLocalizerUnits
    {0x00221467, 0xffffffff, 95403, 95440, 100, 93, {FL}, false}, // RegisteredLocalizerTopLeftHandCorner
    {0x00221468, 0xffffffff, 95482, 95523, 100, 93, {FL}, false}, // RegisteredLocalizerBottomRightHandCorner
    {0x00221470, 0xffffffff, 95569, 95613, 49, 3, {SQ}, false}, // OphthalmicThicknessMapQualityRatingSequence
    {0x00221472, 0xffffffff, 95662, 95692, 49, 3, {SQ}, false}, // RelevantOPTAttributesSequence
    {0x00221512, 0xffffffff, 95725, 95758, 49, 3, {SQ}, false}, // TransformationMethodCodeSequence
    {0x00221513, 0xffffffff, 95794, 95826, 49, 3, {SQ}, false}, // TransformationAlgorithmSequence
    {0x00221515, 0xffffffff, 95860, 95888, 30, 3, {CS}, false}, // OphthalmicAxialLengthMethod
    {0x00221517, 0xffffffff, 95919, 95933, 100, 3, {FL}, false}, // OphthalmicFOV
    {0x00221518, 0xffffffff, 95948, 95992, 49, 3, {SQ}, false}, // TwoDimensionalToThreeDimensionalMapSequence
    {0x00221525, 0xffffffff, 96042, 96094, 49, 3, {SQ}, false}, // WideFieldOphthalmicPhotographyQualityRatingSequence
    {0x00221526, 0xffffffff, 96152, 96207, 49, 3, {SQ}, false}, // WideFieldOphthalmicPhotographyQualityThresholdSequence
    {0x00221527, 0xffffffff, 96268, 96321, 100, 3, {FL}, false}, // WideFieldOphthalmicPhotographyThresholdQualityRating
    {0x00221528, 0xffffffff, 96380, 96413, 100, 3, {FL}, false}, // XCoordinatesCenterPixelViewAngle
    {0x00221529, 0xffffffff, 96451, 96484, 100, 3, {FL}, false}, // YCoordinatesCenterPixelViewAngle
    {0x00221530, 0xffffffff, 96522, 96540, 0, 3, {UL}, false}, // NumberOfMapPoints
    {0x00221531, 0xffffffff, 96561, 96601, 126, 3, {OF}, false}, // TwoDimensionalToThreeDimensionalMapData
    {0x00221612, 0xffffffff, 96647, 96675, 49, 3, {SQ}, false}, // DerivationAlgorithmSequence
    {0x00221615, 0xffffffff, 96705, 96737, 49, 3, {SQ}, false}, // OphthalmicImageTypeCodeSequence
    {0x00221616, 0xffffffff, 96773, 96804, 24, 3, {LO}, false}, // OphthalmicImageTypeDescription
    {0x00221618, 0xffffffff, 96838, 96866, 49, 3, {SQ}, false}, // ScanPatternTypeCodeSequence
    {0x00221620, 0xffffffff, 96898, 96942, 49, 3, {SQ}, false}, // ReferencedSurfaceMeshIdentificationSequence
    {0x00221622, 0xffffffff, 96990, 97025, 30, 3, {CS}, false}, // OphthalmicVolumetricPropertiesFlag
    {0x00221624, 0xffffffff, 97063, 97107, 100, 3, {FL}, false}, // OphthalmicAnatomicReferencePointXCoordinate
    {0x00221626, 0xffffffff, 97156, 97200, 100, 3, {FL}, false}, // OphthalmicAnatomicReferencePointYCoordinate
    {0x00221628, 0xffffffff, 97249, 97292, 49, 3, {SQ}, false}, // OphthalmicEnFaceImageQualityRatingSequence
    {0x00221630, 0xffffffff, 97341, 97358, 95, 3, {DS}, false}, // QualityThreshold
    {0x00221640, 0xffffffff, 97376, 97422, 49, 3, {SQ}, false}, // OCTBscanAnalysisAcquisitionParametersSequence
    {0x00221642, 0xffffffff, 97474, 97497, 0, 3, {UL}, false}, // NumberOfBscansPerFrame
    {0x00221643, 0xffffffff, 97525, 97544, 100, 3, {FL}, false}, // BscanSlabThickness
    {0x00221644, 0xffffffff, 97566, 97592, 100, 3, {FL}, false}, // DistanceBetweenBscanSlabs
    {0x00221645, 0xffffffff, 97622, 97637, 100, 3, {FL}, false}, // BscanCycleTime
    {0x00221646, 0xffffffff, 97655, 97676, 100, 20, {FL}, false}, // BscanCycleTimeVector
    {0x00221649, 0xffffffff, 97701, 97711, 100, 3, {FL}, false}, // AscanRate
    {0x00221650, 0xffffffff, 97723, 97733, 100, 3, {FL}, false}, // BscanRate
    {0x00221658, 0xffffffff, 97745, 97769, 0, 3, {UL}, false}, // SurfaceMeshZPixelOffset
    {0x00240010, 0xffffffff, 97797, 97825, 100, 3, {FL}, false}, // VisualFieldHorizontalExtent
    {0x00240011, 0xffffffff, 97856, 97882, 100, 3, {FL}, false}, // VisualFieldVerticalExtent
    {0x00240012, 0xffffffff, 97911, 97928, 30, 3, {CS}, false}, // VisualFieldShape
    {0x00240016, 0xffffffff, 97947, 97977, 49, 3, {SQ}, false}, // ScreeningTestModeCodeSequence
    {0x00240018, 0xffffffff, 98011, 98036, 100, 3, {FL}, false}, // MaximumStimulusLuminance
    {0x00240020, 0xffffffff, 98063, 98083, 100, 3, {FL}, false}, // BackgroundLuminance
    {0x00240021, 0xffffffff, 98104, 98130, 49, 3, {SQ}, false}, // StimulusColorCodeSequence
    {0x00240024, 0xffffffff, 98159, 98199, 49, 3, {SQ}, false}, // BackgroundIlluminationColorCodeSequence
    {0x00240025, 0xffffffff, 98243, 98256, 100, 3, {FL}, false}, // StimulusArea
    {0x00240028, 0xffffffff, 98270, 98295, 100, 3, {FL}, false}, // StimulusPresentationTime
    {0x00240032, 0xffffffff, 98322, 98339, 49, 3, {SQ}, false}, // FixationSequence
    {0x00240033, 0xffffffff, 98357, 98388, 49, 3, {SQ}, false}, // FixationMonitoringCodeSequence
    {0x00240034, 0xffffffff, 98422, 98452, 49, 3, {SQ}, false}, // VisualFieldCatchTrialSequence
    {0x00240035, 0xffffffff, 98486, 98510, 11, 3, {US}, false}, // FixationCheckedQuantity
    {0x00240036, 0xffffffff, 98536, 98570, 11, 3, {US}, false}, // PatientNotProperlyFixatedQuantity
    {0x00240037, 0xffffffff, 98608, 98639, 30, 3, {CS}, false}, // PresentedVisualStimuliDataFlag
    {0x00240038, 0xffffffff, 98674, 98696, 11, 3, {US}, false}, // NumberOfVisualStimuli
    {0x00240039, 0xffffffff, 98721, 98753, 30, 3, {CS}, false}, // ExcessiveFixationLossesDataFlag
    {0x00240040, 0xffffffff, 98789, 98813, 30, 3, {CS}, false}, // ExcessiveFixationLosses
    {0x00240042, 0xffffffff, 98839, 98864, 11, 3, {US}, false}, // StimuliRetestingQuantity
    {0x00240044, 0xffffffff, 98891, 98933, 27, 3, {LT}, false}, // CommentsOnPatientPerformanceOfVisualField
    {0x00240045, 0xffffffff, 98983, 99010, 30, 3, {CS}, false}, // FalseNegativesEstimateFlag
    {0x00240046, 0xffffffff, 99040, 99063, 100, 3, {FL}, false}, // FalseNegativesEstimate
    {0x00240048, 0xffffffff, 99088, 99116, 11, 3, {US}, false}, // NegativeCatchTrialsQuantity
    {0x00240050, 0xffffffff, 99147, 99170, 11, 3, {US}, false}, // FalseNegativesQuantity
    {0x00240051, 0xffffffff, 99195, 99227, 30, 3, {CS}, false}, // ExcessiveFalseNegativesDataFlag
    {0x00240052, 0xffffffff, 99263, 99287, 30, 3, {CS}, false}, // ExcessiveFalseNegatives
    {0x00240053, 0xffffffff, 99313, 99340, 30, 3, {CS}, false}, // FalsePositivesEstimateFlag
    {0x00240054, 0xffffffff, 99370, 99393, 100, 3, {FL}, false}, // FalsePositivesEstimate
    {0x00240055, 0xffffffff, 99418, 99438, 30, 3, {CS}, false}, // CatchTrialsDataFlag
    {0x00240056, 0xffffffff, 99461, 99489, 11, 3, {US}, false}, // PositiveCatchTrialsQuantity
    {0x00240057, 0xffffffff, 99520, 99545, 30, 3, {CS}, false}, // TestPointNormalsDataFlag
    {0x00240058, 0xffffffff, 99574, 99599, 49, 3, {SQ}, false}, // TestPointNormalsSequence
    {0x00240059, 0xffffffff, 99627, 99665, 30, 3, {CS}, false}, // GlobalDeviationProbabilityNormalsFlag
    {0x00240060, 0xffffffff, 99707, 99730, 11, 3, {US}, false}, // FalsePositivesQuantity
    {0x00240061, 0xffffffff, 99755, 99787, 30, 3, {CS}, false}, // ExcessiveFalsePositivesDataFlag
    {0x00240062, 0xffffffff, 99823, 99847, 30, 3, {CS}, false}, // ExcessiveFalsePositives
    {0x00240063, 0xffffffff, 99873, 99900, 30, 3, {CS}, false}, // VisualFieldTestNormalsFlag
    {0x00240064, 0xffffffff, 99931, 99954, 49, 3, {SQ}, false}, // ResultsNormalsSequence
    {0x00240065, 0xffffffff, 99979, 100029, 49, 3, {SQ}, false}, // AgeCorrectedSensitivityDeviationAlgorithmSequence
    {0x00240066, 0xffffffff, 100084, 100110, 100, 3, {FL}, false}, // GlobalDeviationFromNormal
    {0x00240067, 0xffffffff, 100139, 100194, 49, 3, {SQ}, false}, // GeneralizedDefectSensitivityDeviationAlgorithmSequence
    {0x00240068, 0xffffffff, 100254, 100283, 100, 3, {FL}, false}, // LocalizedDeviationFromNormal
    {0x00240069, 0xffffffff, 100315, 100343, 24, 3, {LO}, false}, // PatientReliabilityIndicator
    {0x00240070, 0xffffffff, 100373, 100400, 100, 3, {FL}, false}, // VisualFieldMeanSensitivity
    {0x00240071, 0xffffffff, 100430, 100457, 100, 3, {FL}, false}, // GlobalDeviationProbability
    {0x00240072, 0xffffffff, 100486, 100523, 30, 3, {CS}, false}, // LocalDeviationProbabilityNormalsFlag
    {0x00240073, 0xffffffff, 100564, 100594, 100, 3, {FL}, false}, // LocalizedDeviationProbability
    {0x00240074, 0xffffffff, 100626, 100657, 30, 3, {CS}, false}, // ShortTermFluctuationCalculated
    {0x00240075, 0xffffffff, 100691, 100712, 100, 3, {FL}, false}, // ShortTermFluctuation
    {0x00240076, 0xffffffff, 100735, 100777, 30, 3, {CS}, false}, // ShortTermFluctuationProbabilityCalculated
    {0x00240077, 0xffffffff, 100823, 100855, 100, 3, {FL}, false}, // ShortTermFluctuationProbability
    {0x00240078, 0xffffffff, 100890, 100938, 30, 3, {CS}, false}, // CorrectedLocalizedDeviationFromNormalCalculated
    {0x00240079, 0xffffffff, 100991, 101029, 100, 3, {FL}, false}, // CorrectedLocalizedDeviationFromNormal
    {0x00240080, 0xffffffff, 101071, 101130, 30, 3, {CS}, false}, // CorrectedLocalizedDeviationFromNormalProbabilityCalculated
    {0x00240081, 0xffffffff, 101195, 101244, 100, 3, {FL}, false}, // CorrectedLocalizedDeviationFromNormalProbability
    {0x00240083, 0xffffffff, 101298, 101333, 49, 3, {SQ}, false}, // GlobalDeviationProbabilitySequence
    {0x00240085, 0xffffffff, 101371, 101409, 49, 3, {SQ}, false}, // LocalizedDeviationProbabilitySequence
    {0x00240086, 0xffffffff, 101450, 101476, 30, 3, {CS}, false}, // FovealSensitivityMeasured
    {0x00240087, 0xffffffff, 101504, 101522, 100, 3, {FL}, false}, // FovealSensitivity
    {0x00240088, 0xffffffff, 101541, 101565, 100, 3, {FL}, false}, // VisualFieldTestDuration
    {0x00240089, 0xffffffff, 101592, 101621, 49, 3, {SQ}, false}, // VisualFieldTestPointSequence
    {0x00240090, 0xffffffff, 101654, 101686, 100, 3, {FL}, false}, // VisualFieldTestPointXCoordinate
    {0x00240091, 0xffffffff, 101723, 101755, 100, 3, {FL}, false}, // VisualFieldTestPointYCoordinate
    {0x00240092, 0xffffffff, 101792, 101830, 100, 3, {FL}, false}, // AgeCorrectedSensitivityDeviationValue
    {0x00240093, 0xffffffff, 101872, 101888, 30, 3, {CS}, false}, // StimulusResults
    {0x00240094, 0xffffffff, 101905, 101922, 100, 3, {FL}, false}, // SensitivityValue
    {0x00240095, 0xffffffff, 101940, 101959, 30, 3, {CS}, false}, // RetestStimulusSeen
    {0x00240096, 0xffffffff, 101980, 102003, 100, 3, {FL}, false}, // RetestSensitivityValue
    {0x00240097, 0xffffffff, 102028, 102064, 49, 3, {SQ}, false}, // VisualFieldTestPointNormalsSequence
    {0x00240098, 0xffffffff, 102105, 102122, 100, 3, {FL}, false}, // QuantifiedDefect
    {0x00240100, 0xffffffff, 102140, 102189, 100, 3, {FL}, false}, // AgeCorrectedSensitivityDeviationProbabilityValue
    {0x00240102, 0xffffffff, 102243, 102294, 30, 3, {CS}, false}, // GeneralizedDefectCorrectedSensitivityDeviationFlag
    {0x00240103, 0xffffffff, 102350, 102402, 100, 3, {FL}, false}, // GeneralizedDefectCorrectedSensitivityDeviationValue
    {0x00240104, 0xffffffff, 102459, 102522, 100, 3, {FL}, false}, // GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue
    {0x00240105, 0xffffffff, 102591, 102615, 100, 3, {FL}, false}, // MinimumSensitivityValue
    {0x00240106, 0xffffffff, 102641, 102660, 30, 3, {CS}, false}, // BlindSpotLocalized
    {0x00240107, 0xffffffff, 102681, 102702, 100, 3, {FL}, false}, // BlindSpotXCoordinate
    {0x00240108, 0xffffffff, 102726, 102747, 100, 3, {FL}, false}, // BlindSpotYCoordinate
    {0x00240110, 0xffffffff, 102771, 102803, 49, 3, {SQ}, false}, // VisualAcuityMeasurementSequence
    {0x00240112, 0xffffffff, 102838, 102880, 49, 3, {SQ}, false}, // RefractiveParametersUsedOnPatientSequence
    {0x00240113, 0xffffffff, 102927, 102949, 30, 3, {CS}, false}, // MeasurementLaterality
    {0x00240114, 0xffffffff, 102972, 103024, 49, 3, {SQ}, false}, // OphthalmicPatientClinicalInformationLeftEyeSequence
    {0x00240115, 0xffffffff, 103082, 103135, 49, 3, {SQ}, false}, // OphthalmicPatientClinicalInformationRightEyeSequence
    {0x00240117, 0xffffffff, 103194, 103223, 30, 3, {CS}, false}, // FovealPointNormativeDataFlag
    {0x00240118, 0xffffffff, 103256, 103284, 100, 3, {FL}, false}, // FovealPointProbabilityValue
    {0x00240120, 0xffffffff, 103315, 103341, 30, 3, {CS}, false}, // ScreeningBaselineMeasured
    {0x00240122, 0xffffffff, 103369, 103403, 49, 3, {SQ}, false}, // ScreeningBaselineMeasuredSequence
    {0x00240124, 0xffffffff, 103440, 103462, 30, 3, {CS}, false}, // ScreeningBaselineType
    {0x00240126, 0xffffffff, 103486, 103509, 100, 3, {FL}, false}, // ScreeningBaselineValue
    {0x00240202, 0xffffffff, 103534, 103550, 24, 3, {LO}, false}, // AlgorithmSource
    {0x00240306, 0xffffffff, 103567, 103579, 24, 3, {LO}, false}, // DataSetName
    {0x00240307, 0xffffffff, 103593, 103608, 24, 3, {LO}, false}, // DataSetVersion
    {0x00240308, 0xffffffff, 103625, 103639, 24, 3, {LO}, false}, // DataSetSource
    {0x00240309, 0xffffffff, 103655, 103674, 24, 3, {LO}, false}, // DataSetDescription
    {0x00240317, 0xffffffff, 103695, 103741, 49, 3, {SQ}, false}, // VisualFieldTestReliabilityGlobalIndexSequence
    {0x00240320, 0xffffffff, 103793, 103831, 49, 3, {SQ}, false}, // VisualFieldGlobalResultsIndexSequence
    {0x00240325, 0xffffffff, 103874, 103898, 49, 3, {SQ}, false}, // DataObservationSequence
    {0x00240338, 0xffffffff, 103924, 103941, 30, 3, {CS}, false}, // IndexNormalsFlag
    {0x00240341, 0xffffffff, 103960, 103977, 100, 3, {FL}, false}, // IndexProbability
    {0x00240344, 0xffffffff, 103995, 104020, 49, 3, {SQ}, false}, // IndexProbabilitySequence
    {0x00280002, 0xffffffff, 104047, 104063, 11, 3, {US}, false}, // SamplesPerPixel
    {0x00280003, 0xffffffff, 104081, 104101, 11, 3, {US}, false}, // SamplesPerPixelUsed
    {0x00280004, 0xffffffff, 104124, 104150, 30, 3, {CS}, false}, // PhotometricInterpretation
    {0x00280005, 0xffffffff, 104177, 104193, 11, 3, {US}, true}, // ImageDimensions
    {0x00280006, 0xffffffff, 104210, 104230, 11, 3, {US}, false}, // PlanarConfiguration
    {0x00280008, 0xffffffff, 104251, 104266, 33, 3, {IS}, false}, // NumberOfFrames
    {0x00280009, 0xffffffff, 104283, 104305, 17, 20, {AT}, false}, // FrameIncrementPointer
    {0x0028000a, 0xffffffff, 104329, 104351, 17, 20, {AT}, false}, // FrameDimensionPointer
    {0x00280010, 0xffffffff, 104375, 104375, 11, 3, {US}, false}, // Rows
    {0x00280011, 0xffffffff, 104380, 104380, 11, 3, {US}, false}, // Columns
    {0x00280012, 0xffffffff, 104388, 104388, 11, 3, {US}, true}, // Planes
    {0x00280014, 0xffffffff, 104395, 104422, 11, 3, {US}, false}, // UltrasoundColorDataPresent
    {0x00280020, 0xffffffff, 211, 211, 36, 3, {OB}, true}, // 
    {0x00280030, 0xffffffff, 104452, 104465, 95, 93, {DS}, false}, // PixelSpacing
    {0x00280031, 0xffffffff, 104479, 104490, 95, 93, {DS}, false}, // ZoomFactor
    {0x00280032, 0xffffffff, 104502, 104513, 95, 93, {DS}, false}, // ZoomCenter
    {0x00280034, 0xffffffff, 104525, 104542, 33, 93, {IS}, false}, // PixelAspectRatio
    {0x00280040, 0xffffffff, 104561, 104573, 30, 3, {CS}, true}, // ImageFormat
    {0x00280050, 0xffffffff, 104586, 104603, 24, 20, {LO}, true}, // ManipulatedImage
    {0x00280051, 0xffffffff, 104621, 104636, 30, 20, {CS}, false}, // CorrectedImage
    {0x0028005f, 0xffffffff, 104652, 104679, 24, 3, {LO}, true}, // CompressionRecognitionCode
    {0x00280060, 0xffffffff, 104708, 104724, 30, 3, {CS}, true}, // CompressionCode
    {0x00280061, 0xffffffff, 104741, 104763, 8, 3, {SH}, true}, // CompressionOriginator
    {0x00280062, 0xffffffff, 104786, 104803, 24, 3, {LO}, true}, // CompressionLabel
    {0x00280063, 0xffffffff, 104821, 104844, 8, 3, {SH}, true}, // CompressionDescription
    {0x00280065, 0xffffffff, 104868, 104888, 30, 20, {CS}, true}, // CompressionSequence
    {0x00280066, 0xffffffff, 104909, 104933, 17, 20, {AT}, true}, // CompressionStepPointers
    {0x00280068, 0xffffffff, 104959, 104974, 11, 3, {US}, true}, // RepeatInterval
    {0x00280069, 0xffffffff, 104990, 105002, 11, 3, {US}, true}, // BitsGrouped
    {0x00280070, 0xffffffff, 105015, 105030, 11, 20, {US}, true}, // PerimeterTable
    {0x00280071, 0xffffffff, 105046, 105061, 137, 3, {US, SS}, true}, // PerimeterValue
    {0x00280080, 0xffffffff, 105077, 105091, 11, 3, {US}, true}, // PredictorRows
    {0x00280081, 0xffffffff, 105106, 105123, 11, 3, {US}, true}, // PredictorColumns
    {0x00280082, 0xffffffff, 105141, 105160, 11, 20, {US}, true}, // PredictorConstants
    {0x00280090, 0xffffffff, 105180, 105194, 30, 3, {CS}, true}, // BlockedPixels
    {0x00280091, 0xffffffff, 105209, 105219, 11, 3, {US}, true}, // BlockRows
    {0x00280092, 0xffffffff, 105230, 105243, 11, 3, {US}, true}, // BlockColumns
    {0x00280093, 0xffffffff, 105257, 105268, 11, 3, {US}, true}, // RowOverlap
    {0x00280094, 0xffffffff, 105280, 105294, 11, 3, {US}, true}, // ColumnOverlap
    {0x00280100, 0xffffffff, 105309, 105323, 11, 3, {US}, false}, // BitsAllocated
    {0x00280101, 0xffffffff, 105338, 105349, 11, 3, {US}, false}, // BitsStored
    {0x00280102, 0xffffffff, 105361, 105369, 11, 3, {US}, false}, // HighBit
    {0x00280103, 0xffffffff, 105378, 105398, 11, 3, {US}, false}, // PixelRepresentation
    {0x00280104, 0xffffffff, 105419, 105443, 137, 3, {US, SS}, true}, // SmallestValidPixelValue
    {0x00280105, 0xffffffff, 105470, 105493, 137, 3, {US, SS}, true}, // LargestValidPixelValue
    {0x00280106, 0xffffffff, 105519, 105543, 137, 3, {US, SS}, false}, // SmallestImagePixelValue
    {0x00280107, 0xffffffff, 105570, 105593, 137, 3, {US, SS}, false}, // LargestImagePixelValue
    {0x00280108, 0xffffffff, 105619, 105646, 137, 3, {US, SS}, false}, // SmallestPixelValueInSeries
    {0x00280109, 0xffffffff, 105677, 105703, 137, 3, {US, SS}, false}, // LargestPixelValueInSeries
    {0x00280110, 0xffffffff, 105733, 105764, 137, 3, {US, SS}, true}, // SmallestImagePixelValueInPlane
    {0x00280111, 0xffffffff, 105800, 105830, 137, 3, {US, SS}, true}, // LargestImagePixelValueInPlane
    {0x00280120, 0xffffffff, 105865, 105883, 137, 3, {US, SS}, false}, // PixelPaddingValue
    {0x00280121, 0xffffffff, 105903, 105926, 137, 3, {US, SS}, false}, // PixelPaddingRangeLimit
    {0x00280122, 0xffffffff, 105952, 105975, 100, 3, {FL}, false}, // FloatPixelPaddingValue
    {0x00280123, 0xffffffff, 106001, 106030, 42, 3, {FD}, false}, // DoubleFloatPixelPaddingValue
    {0x00280124, 0xffffffff, 106063, 106091, 100, 3, {FL}, false}, // FloatPixelPaddingRangeLimit
    {0x00280125, 0xffffffff, 106123, 106157, 42, 3, {FD}, false}, // DoubleFloatPixelPaddingRangeLimit
    {0x00280200, 0xffffffff, 106196, 106210, 11, 3, {US}, true}, // ImageLocation
    {0x00280300, 0xffffffff, 106225, 106245, 30, 3, {CS}, false}, // QualityControlImage
    {0x00280301, 0xffffffff, 106267, 106286, 30, 3, {CS}, false}, // BurnedInAnnotation
    {0x00280302, 0xffffffff, 106307, 106334, 30, 3, {CS}, false}, // RecognizableVisualFeatures
    {0x00280303, 0xffffffff, 106363, 106403, 30, 3, {CS}, false}, // LongitudinalTemporalInformationModified
    {0x00280304, 0xffffffff, 106446, 106480, 5, 3, {UI}, false}, // ReferencedColorPaletteInstanceUID
    {0x00280400, 0xffffffff, 106518, 106533, 24, 3, {LO}, true}, // TransformLabel
    {0x00280401, 0xffffffff, 106549, 106572, 24, 3, {LO}, true}, // TransformVersionNumber
    {0x00280402, 0xffffffff, 106597, 106620, 11, 3, {US}, true}, // NumberOfTransformSteps
    {0x00280403, 0xffffffff, 106646, 106671, 24, 20, {LO}, true}, // SequenceOfCompressedData
    {0x00280404, 0xffffffff, 106699, 106721, 17, 20, {AT}, true}, // DetailsOfCoefficients
    {0x00280700, 0xffffffff, 106745, 106754, 24, 3, {LO}, true}, // DCTLabel
    {0x00280701, 0xffffffff, 106764, 106785, 30, 20, {CS}, true}, // DataBlockDescription
    {0x00280702, 0xffffffff, 106808, 106818, 17, 20, {AT}, true}, // DataBlock
    {0x00280710, 0xffffffff, 106829, 106855, 11, 3, {US}, true}, // NormalizationFactorFormat
    {0x00280720, 0xffffffff, 106883, 106904, 11, 3, {US}, true}, // ZonalMapNumberFormat
    {0x00280721, 0xffffffff, 106928, 106945, 17, 20, {AT}, true}, // ZonalMapLocation
    {0x00280722, 0xffffffff, 106964, 106979, 11, 3, {US}, true}, // ZonalMapFormat
    {0x00280730, 0xffffffff, 106996, 107014, 11, 3, {US}, true}, // AdaptiveMapFormat
    {0x00280740, 0xffffffff, 107034, 107051, 11, 3, {US}, true}, // CodeNumberFormat
    {0x00280a02, 0xffffffff, 107070, 107098, 30, 3, {CS}, false}, // PixelSpacingCalibrationType
    {0x00280a04, 0xffffffff, 107129, 107164, 24, 3, {LO}, false}, // PixelSpacingCalibrationDescription
    {0x00281040, 0xffffffff, 107202, 107229, 30, 3, {CS}, false}, // PixelIntensityRelationship
    {0x00281041, 0xffffffff, 107258, 107289, 134, 3, {SS}, false}, // PixelIntensityRelationshipSign
    {0x00281050, 0xffffffff, 107323, 107336, 95, 20, {DS}, false}, // WindowCenter
    {0x00281051, 0xffffffff, 107350, 107362, 95, 20, {DS}, false}, // WindowWidth
    {0x00281052, 0xffffffff, 107375, 107392, 95, 3, {DS}, false}, // RescaleIntercept
    {0x00281053, 0xffffffff, 107410, 107423, 95, 3, {DS}, false}, // RescaleSlope
    {0x00281054, 0xffffffff, 107437, 107449, 24, 3, {LO}, false}, // RescaleType
    {0x00281055, 0xffffffff, 107462, 107491, 24, 20, {LO}, false}, // WindowCenterWidthExplanation
    {0x00281056, 0xffffffff, 107525, 107540, 30, 3, {CS}, false}, // VOILUTFunction
    {0x00281080, 0xffffffff, 107557, 107567, 30, 3, {CS}, true}, // GrayScale
    {0x00281090, 0xffffffff, 107578, 107601, 30, 3, {CS}, false}, // RecommendedViewingMode
    {0x00281100, 0xffffffff, 107626, 107652, 137, 103, {US, SS}, true}, // GrayLookupTableDescriptor
    {0x00281101, 0xffffffff, 107681, 107718, 137, 103, {US, SS}, false}, // RedPaletteColorLookupTableDescriptor
    {0x00281102, 0xffffffff, 107760, 107799, 137, 103, {US, SS}, false}, // GreenPaletteColorLookupTableDescriptor
    {0x00281103, 0xffffffff, 107843, 107881, 137, 103, {US, SS}, false}, // BluePaletteColorLookupTableDescriptor
    {0x00281104, 0xffffffff, 107924, 107963, 11, 103, {US}, false}, // AlphaPaletteColorLookupTableDescriptor
    {0x00281111, 0xffffffff, 108007, 108049, 137, 98, {US, SS}, true}, // LargeRedPaletteColorLookupTableDescriptor
    {0x00281112, 0xffffffff, 108097, 108141, 137, 98, {US, SS}, true}, // LargeGreenPaletteColorLookupTableDescriptor
    {0x00281113, 0xffffffff, 108191, 108234, 137, 98, {US, SS}, true}, // LargeBluePaletteColorLookupTableDescriptor
    {0x00281199, 0xffffffff, 108283, 108310, 5, 3, {UI}, false}, // PaletteColorLookupTableUID
    {0x00281200, 0xffffffff, 108341, 108361, 149, 20, {US, SS, OW}, true}, // GrayLookupTableData
    {0x00281201, 0xffffffff, 108384, 108415, 164, 3, {OW}, false}, // RedPaletteColorLookupTableData
    {0x00281202, 0xffffffff, 108451, 108484, 164, 3, {OW}, false}, // GreenPaletteColorLookupTableData
    {0x00281203, 0xffffffff, 108522, 108554, 164, 3, {OW}, false}, // BluePaletteColorLookupTableData
    {0x00281204, 0xffffffff, 108591, 108624, 164, 3, {OW}, false}, // AlphaPaletteColorLookupTableData
    {0x00281211, 0xffffffff, 108662, 108698, 164, 3, {OW}, true}, // LargeRedPaletteColorLookupTableData
    {0x00281212, 0xffffffff, 108740, 108778, 164, 3, {OW}, true}, // LargeGreenPaletteColorLookupTableData
    {0x00281213, 0xffffffff, 108822, 108859, 164, 3, {OW}, true}, // LargeBluePaletteColorLookupTableData
    {0x00281214, 0xffffffff, 108902, 108934, 5, 3, {UI}, true}, // LargePaletteColorLookupTableUID
    {0x00281221, 0xffffffff, 108971, 109011, 164, 3, {OW}, false}, // SegmentedRedPaletteColorLookupTableData
    {0x00281222, 0xffffffff, 109057, 109099, 164, 3, {OW}, false}, // SegmentedGreenPaletteColorLookupTableData
    {0x00281223, 0xffffffff, 109147, 109188, 164, 3, {OW}, false}, // SegmentedBluePaletteColorLookupTableData
    {0x00281224, 0xffffffff, 109235, 109277, 164, 3, {OW}, false}, // SegmentedAlphaPaletteColorLookupTableData
    {0x00281230, 0xffffffff, 109325, 109355, 49, 3, {SQ}, false}, // StoredValueColorRangeSequence
    {0x00281231, 0xffffffff, 109389, 109414, 42, 3, {FD}, false}, // MinimumStoredValueMapped
    {0x00281232, 0xffffffff, 109442, 109467, 42, 3, {FD}, false}, // MaximumStoredValueMapped
    {0x00281300, 0xffffffff, 109495, 109516, 30, 3, {CS}, false}, // BreastImplantPresent
    {0x00281350, 0xffffffff, 109539, 109551, 30, 3, {CS}, false}, // PartialView
    {0x00281351, 0xffffffff, 109564, 109587, 65, 3, {ST}, false}, // PartialViewDescription
    {0x00281352, 0xffffffff, 109612, 109636, 49, 3, {SQ}, false}, // PartialViewCodeSequence
    {0x0028135a, 0xffffffff, 109663, 109689, 30, 3, {CS}, false}, // SpatialLocationsPreserved
    {0x00281401, 0xffffffff, 109717, 109745, 49, 3, {SQ}, false}, // DataFrameAssignmentSequence
    {0x00281402, 0xffffffff, 109776, 109795, 30, 3, {CS}, false}, // DataPathAssignment
    {0x00281403, 0xffffffff, 109816, 109845, 11, 3, {US}, false}, // BitsMappedToColorLookupTable
    {0x00281404, 0xffffffff, 109879, 109900, 49, 3, {SQ}, false}, // BlendingLUT1Sequence
    {0x00281405, 0xffffffff, 109924, 109953, 30, 3, {CS}, false}, // BlendingLUT1TransferFunction
    {0x00281406, 0xffffffff, 109986, 110009, 42, 3, {FD}, false}, // BlendingWeightConstant
    {0x00281407, 0xffffffff, 110034, 110064, 11, 103, {US}, false}, // BlendingLookupTableDescriptor
    {0x00281408, 0xffffffff, 110097, 110121, 164, 3, {OW}, false}, // BlendingLookupTableData
    {0x0028140b, 0xffffffff, 110148, 110188, 49, 3, {SQ}, false}, // EnhancedPaletteColorLookupTableSequence
    {0x0028140c, 0xffffffff, 110233, 110254, 49, 3, {SQ}, false}, // BlendingLUT2Sequence
    {0x0028140d, 0xffffffff, 110278, 110307, 30, 3, {CS}, false}, // BlendingLUT2TransferFunction
    {0x0028140e, 0xffffffff, 110340, 110351, 30, 3, {CS}, false}, // DataPathID
    {0x0028140f, 0xffffffff, 110364, 110387, 30, 3, {CS}, false}, // RGBLUTTransferFunction
    {0x00281410, 0xffffffff, 110413, 110438, 30, 3, {CS}, false}, // AlphaLUTTransferFunction
    {0x00282000, 0xffffffff, 110466, 110477, 36, 3, {OB}, false}, // ICCProfile
    {0x00282002, 0xffffffff, 110489, 110500, 30, 3, {CS}, false}, // ColorSpace
    {0x00282110, 0xffffffff, 110512, 110534, 30, 3, {CS}, false}, // LossyImageCompression
    {0x00282112, 0xffffffff, 110558, 110585, 95, 20, {DS}, false}, // LossyImageCompressionRatio
    {0x00282114, 0xffffffff, 110615, 110643, 30, 20, {CS}, false}, // LossyImageCompressionMethod
    {0x00283000, 0xffffffff, 110674, 110694, 49, 3, {SQ}, false}, // ModalityLUTSequence
    {0x00283001, 0xffffffff, 110716, 110744, 49, 3, {SQ}, false}, // VariableModalityLUTSequence
    {0x00283002, 0xffffffff, 110775, 110789, 137, 103, {US, SS}, false}, // LUTDescriptor
    {0x00283003, 0xffffffff, 110804, 110819, 24, 3, {LO}, false}, // LUTExplanation
    {0x00283004, 0xffffffff, 110835, 110851, 24, 3, {LO}, false}, // ModalityLUTType
    {0x00283006, 0xffffffff, 110869, 110877, 167, 20, {US, OW}, false}, // LUTData
    {0x00283010, 0xffffffff, 110886, 110901, 49, 3, {SQ}, false}, // VOILUTSequence
    {0x00283110, 0xffffffff, 110918, 110941, 49, 3, {SQ}, false}, // SoftcopyVOILUTSequence
    {0x00284000, 0xffffffff, 110967, 110993, 27, 3, {LT}, true}, // ImagePresentationComments
    {0x00285000, 0xffffffff, 111021, 111048, 49, 3, {SQ}, true}, // BiPlaneAcquisitionSequence
    {0x00286010, 0xffffffff, 111078, 111104, 11, 3, {US}, false}, // RepresentativeFrameNumber
    {0x00286020, 0xffffffff, 111132, 111155, 11, 20, {US}, false}, // FrameNumbersOfInterest
    {0x00286022, 0xffffffff, 111187, 111214, 24, 20, {LO}, false}, // FrameOfInterestDescription
    {0x00286023, 0xffffffff, 111244, 111264, 30, 20, {CS}, false}, // FrameOfInterestType
    {0x00286030, 0xffffffff, 111287, 111300, 11, 20, {US}, true}, // MaskPointers
    {0x00286040, 0xffffffff, 111316, 111329, 11, 20, {US}, false}, // RWavePointer
    {0x00286100, 0xffffffff, 111344, 111368, 49, 3, {SQ}, false}, // MaskSubtractionSequence
    {0x00286101, 0xffffffff, 111394, 111408, 30, 3, {CS}, false}, // MaskOperation
    {0x00286102, 0xffffffff, 111423, 111444, 11, 121, {US}, false}, // ApplicableFrameRange
    {0x00286110, 0xffffffff, 111467, 111484, 11, 20, {US}, false}, // MaskFrameNumbers
    {0x00286112, 0xffffffff, 111503, 111526, 11, 3, {US}, false}, // ContrastFrameAveraging
    {0x00286114, 0xffffffff, 111551, 111569, 100, 93, {FL}, false}, // MaskSubPixelShift
    {0x00286120, 0xffffffff, 111590, 111600, 134, 3, {SS}, false}, // TIDOffset
    {0x00286190, 0xffffffff, 111611, 111636, 65, 3, {ST}, false}, // MaskOperationExplanation
    {0x00287000, 0xffffffff, 111663, 111694, 49, 3, {SQ}, false}, // EquipmentAdministratorSequence
    {0x00287001, 0xffffffff, 111727, 111753, 11, 3, {US}, false}, // NumberOfDisplaySubsystems
    {0x00287002, 0xffffffff, 111782, 111805, 11, 3, {US}, false}, // CurrentConfigurationID
    {0x00287003, 0xffffffff, 111830, 111849, 11, 3, {US}, false}, // DisplaySubsystemID
    {0x00287004, 0xffffffff, 111870, 111891, 8, 3, {SH}, false}, // DisplaySubsystemName
    {0x00287005, 0xffffffff, 111914, 111942, 24, 3, {LO}, false}, // DisplaySubsystemDescription
    {0x00287006, 0xffffffff, 111972, 111985, 30, 3, {CS}, false}, // SystemStatus
    {0x00287007, 0xffffffff, 111999, 112019, 24, 3, {LO}, false}, // SystemStatusComment
    {0x00287008, 0xffffffff, 112041, 112080, 49, 3, {SQ}, false}, // TargetLuminanceCharacteristicsSequence
    {0x00287009, 0xffffffff, 112122, 112149, 11, 3, {US}, false}, // LuminanceCharacteristicsID
    {0x0028700a, 0xffffffff, 112178, 112216, 49, 3, {SQ}, false}, // DisplaySubsystemConfigurationSequence
    {0x0028700b, 0xffffffff, 112257, 112273, 11, 3, {US}, false}, // ConfigurationID
    {0x0028700c, 0xffffffff, 112290, 112308, 8, 3, {SH}, false}, // ConfigurationName
    {0x0028700d, 0xffffffff, 112327, 112352, 24, 3, {LO}, false}, // ConfigurationDescription
    {0x0028700e, 0xffffffff, 112378, 112421, 11, 3, {US}, false}, // ReferencedTargetLuminanceCharacteristicsID
    {0x0028700f, 0xffffffff, 112468, 112486, 49, 3, {SQ}, false}, // QAResultsSequence
    {0x00287010, 0xffffffff, 112506, 112540, 49, 3, {SQ}, false}, // DisplaySubsystemQAResultsSequence
    {0x00287011, 0xffffffff, 112578, 112609, 49, 3, {SQ}, false}, // ConfigurationQAResultsSequence
    {0x00287012, 0xffffffff, 112643, 112672, 49, 3, {SQ}, false}, // MeasurementEquipmentSequence
    {0x00287013, 0xffffffff, 112703, 112724, 30, 20, {CS}, false}, // MeasurementFunctions
    {0x00287014, 0xffffffff, 112746, 112771, 30, 3, {CS}, false}, // MeasurementEquipmentType
    {0x00287015, 0xffffffff, 112798, 112829, 49, 3, {SQ}, false}, // VisualEvaluationResultSequence
    {0x00287016, 0xffffffff, 112863, 112896, 49, 3, {SQ}, false}, // DisplayCalibrationResultSequence
    {0x00287017, 0xffffffff, 112932, 112941, 11, 3, {US}, false}, // DDLValue
    {0x00287018, 0xffffffff, 112951, 112967, 100, 93, {FL}, false}, // CIExyWhitePoint
    {0x00287019, 0xffffffff, 112985, 113005, 30, 3, {CS}, false}, // DisplayFunctionType
    {0x0028701a, 0xffffffff, 113027, 113038, 100, 3, {FL}, false}, // GammaValue
    {0x0028701b, 0xffffffff, 113050, 113074, 11, 3, {US}, false}, // NumberOfLuminancePoints
    {0x0028701c, 0xffffffff, 113101, 113127, 49, 3, {SQ}, false}, // LuminanceResponseSequence
    {0x0028701d, 0xffffffff, 113155, 113178, 100, 3, {FL}, false}, // TargetMinimumLuminance
    {0x0028701e, 0xffffffff, 113203, 113226, 100, 3, {FL}, false}, // TargetMaximumLuminance
    {0x0028701f, 0xffffffff, 113251, 113266, 100, 3, {FL}, false}, // LuminanceValue
    {0x00287020, 0xffffffff, 113282, 113311, 24, 3, {LO}, false}, // LuminanceResponseDescription
    {0x00287021, 0xffffffff, 113342, 113357, 30, 3, {CS}, false}, // WhitePointFlag
    {0x00287022, 0xffffffff, 113374, 113404, 49, 3, {SQ}, false}, // DisplayDeviceTypeCodeSequence
    {0x00287023, 0xffffffff, 113438, 113463, 49, 3, {SQ}, false}, // DisplaySubsystemSequence
    {0x00287024, 0xffffffff, 113490, 113514, 49, 3, {SQ}, false}, // LuminanceResultSequence
    {0x00287025, 0xffffffff, 113540, 113564, 30, 3, {CS}, false}, // AmbientLightValueSource
    {0x00287026, 0xffffffff, 113591, 113615, 30, 20, {CS}, false}, // MeasuredCharacteristics
    {0x00287027, 0xffffffff, 113640, 113674, 49, 3, {SQ}, false}, // LuminanceUniformityResultSequence
    {0x00287028, 0xffffffff, 113711, 113740, 49, 3, {SQ}, false}, // VisualEvaluationTestSequence
    {0x00287029, 0xffffffff, 113772, 113783, 30, 3, {CS}, false}, // TestResult
    {0x0028702a, 0xffffffff, 113795, 113813, 24, 3, {LO}, false}, // TestResultComment
    {0x0028702b, 0xffffffff, 113833, 113853, 30, 3, {CS}, false}, // TestImageValidation
    {0x0028702c, 0xffffffff, 113875, 113899, 49, 3, {SQ}, false}, // TestPatternCodeSequence
    {0x0028702d, 0xffffffff, 113926, 113957, 49, 3, {SQ}, false}, // MeasurementPatternCodeSequence
    {0x0028702e, 0xffffffff, 113991, 114026, 49, 3, {SQ}, false}, // VisualEvaluationMethodCodeSequence
    {0x00287fe0, 0xffffffff, 114065, 114086, 39, 3, {UR}, false}, // PixelDataProviderURL
    {0x00289001, 0xffffffff, 114110, 114124, 0, 3, {UL}, false}, // DataPointRows
    {0x00289002, 0xffffffff, 114140, 114157, 0, 3, {UL}, false}, // DataPointColumns
    {0x00289003, 0xffffffff, 114176, 114196, 30, 3, {CS}, false}, // SignalDomainColumns
    {0x00289099, 0xffffffff, 114218, 114246, 11, 3, {US}, true}, // LargestMonochromePixelValue
    {0x00289108, 0xffffffff, 114277, 114296, 30, 3, {CS}, false}, // DataRepresentation
    {0x00289110, 0xffffffff, 114316, 114338, 49, 3, {SQ}, false}, // PixelMeasuresSequence
    {0x00289132, 0xffffffff, 114362, 114382, 49, 3, {SQ}, false}, // FrameVOILUTSequence
    {0x00289145, 0xffffffff, 114405, 114438, 49, 3, {SQ}, false}, // PixelValueTransformationSequence
    {0x00289235, 0xffffffff, 114474, 114491, 30, 3, {CS}, false}, // SignalDomainRows
    {0x00289411, 0xffffffff, 114510, 114534, 100, 3, {FL}, false}, // DisplayFilterPercentage
    {0x00289415, 0xffffffff, 114560, 114584, 49, 3, {SQ}, false}, // FramePixelShiftSequence
    {0x00289416, 0xffffffff, 114611, 114629, 11, 3, {US}, false}, // SubtractionItemID
    {0x00289422, 0xffffffff, 114649, 114687, 49, 3, {SQ}, false}, // PixelIntensityRelationshipLUTSequence
    {0x00289443, 0xffffffff, 114729, 114762, 49, 3, {SQ}, false}, // FramePixelDataPropertiesSequence
    {0x00289444, 0xffffffff, 114799, 114821, 30, 3, {CS}, false}, // GeometricalProperties
    {0x00289445, 0xffffffff, 114844, 114871, 100, 3, {FL}, false}, // GeometricMaximumDistortion
    {0x00289446, 0xffffffff, 114900, 114923, 30, 20, {CS}, false}, // ImageProcessingApplied
    {0x00289454, 0xffffffff, 114948, 114966, 30, 3, {CS}, false}, // MaskSelectionMode
    {0x00289474, 0xffffffff, 114986, 114998, 30, 3, {CS}, false}, // LUTFunction
    {0x00289478, 0xffffffff, 115011, 115036, 100, 3, {FL}, false}, // MaskVisibilityPercentage
    {0x00289501, 0xffffffff, 115063, 115082, 49, 3, {SQ}, false}, // PixelShiftSequence
    {0x00289502, 0xffffffff, 115103, 115128, 49, 3, {SQ}, false}, // RegionPixelShiftSequence
    {0x00289503, 0xffffffff, 115156, 115176, 134, 121, {SS}, false}, // VerticesOfTheRegion
    {0x00289505, 0xffffffff, 115199, 115230, 49, 3, {SQ}, false}, // MultiFramePresentationSequence
    {0x00289506, 0xffffffff, 115264, 115285, 11, 121, {US}, false}, // PixelShiftFrameRange
    {0x00289507, 0xffffffff, 115309, 115323, 11, 121, {US}, false}, // LUTFrameRange
    {0x00289520, 0xffffffff, 115339, 115369, 95, 146, {DS}, false}, // ImageToEquipmentMappingMatrix
    {0x00289537, 0xffffffff, 115403, 115443, 30, 3, {CS}, false}, // EquipmentCoordinateSystemIdentification
    {0x0032000a, 0xffffffff, 115486, 115500, 30, 3, {CS}, true}, // StudyStatusID
    {0x0032000c, 0xffffffff, 115516, 115532, 30, 3, {CS}, true}, // StudyPriorityID
    {0x00320012, 0xffffffff, 115550, 115564, 24, 3, {LO}, true}, // StudyIDIssuer
    {0x00320032, 0xffffffff, 115580, 115598, 56, 3, {DA}, true}, // StudyVerifiedDate
    {0x00320033, 0xffffffff, 115618, 115636, 59, 3, {TM}, true}, // StudyVerifiedTime
    {0x00320034, 0xffffffff, 115656, 115670, 56, 3, {DA}, true}, // StudyReadDate
    {0x00320035, 0xffffffff, 115686, 115700, 59, 3, {TM}, true}, // StudyReadTime
    {0x00321000, 0xffffffff, 115716, 115740, 56, 3, {DA}, true}, // ScheduledStudyStartDate
    {0x00321001, 0xffffffff, 115767, 115791, 59, 3, {TM}, true}, // ScheduledStudyStartTime
    {0x00321010, 0xffffffff, 115818, 115841, 56, 3, {DA}, true}, // ScheduledStudyStopDate
    {0x00321011, 0xffffffff, 115867, 115890, 59, 3, {TM}, true}, // ScheduledStudyStopTime
    {0x00321020, 0xffffffff, 115916, 115939, 24, 3, {LO}, true}, // ScheduledStudyLocation
    {0x00321021, 0xffffffff, 115964, 115994, 14, 20, {AE}, true}, // ScheduledStudyLocationAETitle
    {0x00321030, 0xffffffff, 116028, 116043, 24, 3, {LO}, true}, // ReasonForStudy
    {0x00321031, 0xffffffff, 116060, 116102, 49, 3, {SQ}, false}, // RequestingPhysicianIdentificationSequence
    {0x00321032, 0xffffffff, 116147, 116167, 68, 3, {PN}, false}, // RequestingPhysician
    {0x00321033, 0xffffffff, 116188, 116206, 24, 3, {LO}, false}, // RequestingService
    {0x00321034, 0xffffffff, 116225, 116255, 49, 3, {SQ}, false}, // RequestingServiceCodeSequence
    {0x00321040, 0xffffffff, 116288, 116305, 56, 3, {DA}, true}, // StudyArrivalDate
    {0x00321041, 0xffffffff, 116324, 116341, 59, 3, {TM}, true}, // StudyArrivalTime
    {0x00321050, 0xffffffff, 116360, 116380, 56, 3, {DA}, true}, // StudyCompletionDate
    {0x00321051, 0xffffffff, 116402, 116422, 59, 3, {TM}, true}, // StudyCompletionTime
    {0x00321055, 0xffffffff, 116444, 116467, 30, 3, {CS}, true}, // StudyComponentStatusID
    {0x00321060, 0xffffffff, 116493, 116523, 24, 3, {LO}, false}, // RequestedProcedureDescription
    {0x00321064, 0xffffffff, 116555, 116586, 49, 3, {SQ}, false}, // RequestedProcedureCodeSequence
    {0x00321065, 0xffffffff, 116620, 116652, 49, 3, {SQ}, false}, // RequestedLateralityCodeSequence
    {0x00321066, 0xffffffff, 116687, 116702, 82, 3, {UT}, false}, // ReasonForVisit
    {0x00321067, 0xffffffff, 116719, 116746, 49, 3, {SQ}, false}, // ReasonForVisitCodeSequence
    {0x00321070, 0xffffffff, 116777, 116800, 24, 3, {LO}, false}, // RequestedContrastAgent
    {0x00324000, 0xffffffff, 116825, 116839, 27, 3, {LT}, true}, // StudyComments
    {0x00340001, 0xffffffff, 116854, 116877, 49, 3, {SQ}, false}, // FlowIdentifierSequence
    {0x00340002, 0xffffffff, 116902, 116917, 36, 3, {OB}, false}, // FlowIdentifier
    {0x00340003, 0xffffffff, 116933, 116955, 5, 3, {UI}, false}, // FlowTransferSyntaxUID
    {0x00340004, 0xffffffff, 116980, 117000, 0, 3, {UL}, false}, // FlowRTPSamplingRate
    {0x00340005, 0xffffffff, 117023, 117040, 36, 3, {OB}, false}, // SourceIdentifier
    {0x00340007, 0xffffffff, 117058, 117079, 36, 3, {OB}, false}, // FrameOriginTimestamp
    {0x00340008, 0xffffffff, 117102, 117125, 30, 3, {CS}, false}, // IncludesImagingSubject
    {0x00340009, 0xffffffff, 117150, 117179, 49, 3, {SQ}, false}, // FrameUsefulnessGroupSequence
    {0x0034000a, 0xffffffff, 117211, 117240, 49, 3, {SQ}, false}, // RealTimeBulkDataFlowSequence
    {0x0034000b, 0xffffffff, 117274, 117302, 49, 3, {SQ}, false}, // CameraPositionGroupSequence
    {0x0034000c, 0xffffffff, 117333, 117353, 30, 3, {CS}, false}, // IncludesInformation
    {0x0034000d, 0xffffffff, 117374, 117399, 49, 3, {SQ}, false}, // TimeOfFrameGroupSequence
    {0x00380004, 0xffffffff, 117428, 117459, 49, 3, {SQ}, false}, // ReferencedPatientAliasSequence
    {0x00380008, 0xffffffff, 117493, 117507, 30, 3, {CS}, false}, // VisitStatusID
    {0x00380010, 0xffffffff, 117523, 117535, 24, 3, {LO}, false}, // AdmissionID
    {0x00380011, 0xffffffff, 117548, 117568, 24, 3, {LO}, true}, // IssuerOfAdmissionID
    {0x00380014, 0xffffffff, 117591, 117619, 49, 3, {SQ}, false}, // IssuerOfAdmissionIDSequence
    {0x00380016, 0xffffffff, 117651, 117669, 24, 3, {LO}, false}, // RouteOfAdmissions
    {0x0038001a, 0xffffffff, 117689, 117712, 56, 3, {DA}, true}, // ScheduledAdmissionDate
    {0x0038001b, 0xffffffff, 117737, 117760, 59, 3, {TM}, true}, // ScheduledAdmissionTime
    {0x0038001c, 0xffffffff, 117785, 117808, 56, 3, {DA}, true}, // ScheduledDischargeDate
    {0x0038001d, 0xffffffff, 117833, 117856, 59, 3, {TM}, true}, // ScheduledDischargeTime
    {0x0038001e, 0xffffffff, 117881, 117918, 24, 3, {LO}, true}, // ScheduledPatientInstitutionResidence
    {0x00380020, 0xffffffff, 117958, 117972, 56, 3, {DA}, false}, // AdmittingDate
    {0x00380021, 0xffffffff, 117987, 118001, 59, 3, {TM}, false}, // AdmittingTime
    {0x00380030, 0xffffffff, 118016, 118030, 56, 3, {DA}, true}, // DischargeDate
    {0x00380032, 0xffffffff, 118045, 118059, 59, 3, {TM}, true}, // DischargeTime
    {0x00380040, 0xffffffff, 118074, 118104, 24, 3, {LO}, true}, // DischargeDiagnosisDescription
    {0x00380044, 0xffffffff, 118136, 118167, 49, 3, {SQ}, true}, // DischargeDiagnosisCodeSequence
    {0x00380050, 0xffffffff, 118201, 118214, 24, 3, {LO}, false}, // SpecialNeeds
    {0x00380060, 0xffffffff, 118228, 118245, 24, 3, {LO}, false}, // ServiceEpisodeID
    {0x00380061, 0xffffffff, 118264, 118289, 24, 3, {LO}, true}, // IssuerOfServiceEpisodeID
    {0x00380062, 0xffffffff, 118318, 118344, 24, 3, {LO}, false}, // ServiceEpisodeDescription
    {0x00380064, 0xffffffff, 118372, 118405, 49, 3, {SQ}, false}, // IssuerOfServiceEpisodeIDSequence
    {0x00380100, 0xffffffff, 118443, 118470, 49, 3, {SQ}, false}, // PertinentDocumentsSequence
    {0x00380101, 0xffffffff, 118499, 118526, 49, 3, {SQ}, false}, // PertinentResourcesSequence
    {0x00380102, 0xffffffff, 118555, 118575, 24, 3, {LO}, false}, // ResourceDescription
    {0x00380300, 0xffffffff, 118596, 118619, 24, 3, {LO}, false}, // CurrentPatientLocation
    {0x00380400, 0xffffffff, 118644, 118672, 24, 3, {LO}, false}, // PatientInstitutionResidence
    {0x00380500, 0xffffffff, 118704, 118717, 24, 3, {LO}, false}, // PatientState
    {0x00380502, 0xffffffff, 118731, 118773, 49, 3, {SQ}, false}, // PatientClinicalTrialParticipationSequence
    {0x00384000, 0xffffffff, 118819, 118833, 27, 3, {LT}, false}, // VisitComments
    {0x003a0004, 0xffffffff, 118848, 118868, 30, 3, {CS}, false}, // WaveformOriginality
    {0x003a0005, 0xffffffff, 118889, 118914, 11, 3, {US}, false}, // NumberOfWaveformChannels
    {0x003a0010, 0xffffffff, 118942, 118966, 0, 3, {UL}, false}, // NumberOfWaveformSamples
    {0x003a001a, 0xffffffff, 118993, 119011, 95, 3, {DS}, false}, // SamplingFrequency
    {0x003a0020, 0xffffffff, 119030, 119050, 8, 3, {SH}, false}, // MultiplexGroupLabel
    {0x003a0200, 0xffffffff, 119072, 119098, 49, 3, {SQ}, false}, // ChannelDefinitionSequence
    {0x003a0202, 0xffffffff, 119126, 119148, 33, 3, {IS}, false}, // WaveformChannelNumber
    {0x003a0203, 0xffffffff, 119172, 119185, 8, 3, {SH}, false}, // ChannelLabel
    {0x003a0205, 0xffffffff, 119199, 119213, 30, 20, {CS}, false}, // ChannelStatus
    {0x003a0208, 0xffffffff, 119228, 119250, 49, 3, {SQ}, false}, // ChannelSourceSequence
    {0x003a0209, 0xffffffff, 119274, 119305, 49, 3, {SQ}, false}, // ChannelSourceModifiersSequence
    {0x003a020a, 0xffffffff, 119339, 119362, 49, 3, {SQ}, false}, // SourceWaveformSequence
    {0x003a020c, 0xffffffff, 119387, 119416, 24, 3, {LO}, false}, // ChannelDerivationDescription
    {0x003a0210, 0xffffffff, 119447, 119466, 95, 3, {DS}, false}, // ChannelSensitivity
    {0x003a0211, 0xffffffff, 119486, 119518, 49, 3, {SQ}, false}, // ChannelSensitivityUnitsSequence
    {0x003a0212, 0xffffffff, 119553, 119588, 95, 3, {DS}, false}, // ChannelSensitivityCorrectionFactor
    {0x003a0213, 0xffffffff, 119626, 119642, 95, 3, {DS}, false}, // ChannelBaseline
    {0x003a0214, 0xffffffff, 119659, 119675, 95, 3, {DS}, false}, // ChannelTimeSkew
    {0x003a0215, 0xffffffff, 119693, 119711, 95, 3, {DS}, false}, // ChannelSampleSkew
    {0x003a0218, 0xffffffff, 119731, 119745, 95, 3, {DS}, false}, // ChannelOffset
    {0x003a021a, 0xffffffff, 119760, 119779, 11, 3, {US}, false}, // WaveformBitsStored
    {0x003a0220, 0xffffffff, 119800, 119819, 95, 3, {DS}, false}, // FilterLowFrequency
    {0x003a0221, 0xffffffff, 119840, 119860, 95, 3, {DS}, false}, // FilterHighFrequency
    {0x003a0222, 0xffffffff, 119882, 119903, 95, 3, {DS}, false}, // NotchFilterFrequency
    {0x003a0223, 0xffffffff, 119926, 119947, 95, 3, {DS}, false}, // NotchFilterBandwidth
    {0x003a0230, 0xffffffff, 119970, 119995, 100, 3, {FL}, false}, // WaveformDataDisplayScale
    {0x003a0231, 0xffffffff, 120023, 120060, 11, 103, {US}, false}, // WaveformDisplayBackgroundCIELabValue
    {0x003a0240, 0xffffffff, 120101, 120135, 49, 3, {SQ}, false}, // WaveformPresentationGroupSequence
    {0x003a0241, 0xffffffff, 120172, 120196, 11, 3, {US}, false}, // PresentationGroupNumber
    {0x003a0242, 0xffffffff, 120222, 120245, 49, 3, {SQ}, false}, // ChannelDisplaySequence
    {0x003a0244, 0xffffffff, 120270, 120307, 11, 103, {US}, false}, // ChannelRecommendedDisplayCIELabValue
    {0x003a0245, 0xffffffff, 120348, 120364, 100, 3, {FL}, false}, // ChannelPosition
    {0x003a0246, 0xffffffff, 120381, 120400, 30, 3, {CS}, false}, // DisplayShadingFlag
    {0x003a0247, 0xffffffff, 120421, 120451, 100, 3, {FL}, false}, // FractionalChannelDisplayScale
    {0x003a0248, 0xffffffff, 120484, 120512, 100, 3, {FL}, false}, // AbsoluteChannelDisplayScale
    {0x003a0300, 0xffffffff, 120543, 120591, 49, 3, {SQ}, false}, // MultiplexedAudioChannelsDescriptionCodeSequence
    {0x003a0301, 0xffffffff, 120644, 120670, 33, 3, {IS}, false}, // ChannelIdentificationCode
    {0x003a0302, 0xffffffff, 120698, 120710, 30, 3, {CS}, false}, // ChannelMode
    {0x003a0310, 0xffffffff, 120723, 120741, 5, 3, {UI}, false}, // MultiplexGroupUID
    {0x003a0311, 0xffffffff, 120761, 120780, 95, 3, {DS}, false}, // PowerlineFrequency
    {0x003a0312, 0xffffffff, 120800, 120825, 49, 3, {SQ}, false}, // ChannelImpedanceSequence
    {0x003a0313, 0xffffffff, 120852, 120867, 95, 3, {DS}, false}, // ImpedanceValue
    {0x003a0314, 0xffffffff, 120883, 120912, 62, 3, {DT}, false}, // ImpedanceMeasurementDateTime
    {0x003a0315, 0xffffffff, 120943, 120973, 95, 3, {DS}, false}, // ImpedanceMeasurementFrequency
    {0x003a0316, 0xffffffff, 121005, 121037, 30, 3, {CS}, false}, // ImpedanceMeasurementCurrentType
    {0x003a0317, 0xffffffff, 121072, 121094, 30, 3, {CS}, false}, // WaveformAmplifierType
    {0x003a0318, 0xffffffff, 121118, 121160, 49, 3, {SQ}, false}, // FilterLowFrequencyCharacteristicsSequence
    {0x003a0319, 0xffffffff, 121206, 121249, 49, 3, {SQ}, false}, // FilterHighFrequencyCharacteristicsSequence
    {0x003a0320, 0xffffffff, 121296, 121324, 49, 3, {SQ}, false}, // SummarizedFilterLookupTable
    {0x003a0321, 0xffffffff, 121355, 121390, 49, 3, {SQ}, false}, // NotchFilterCharacteristicsSequence
    {0x003a0322, 0xffffffff, 121428, 121447, 30, 3, {CS}, false}, // WaveformFilterType
    {0x003a0323, 0xffffffff, 121468, 121504, 49, 3, {SQ}, false}, // AnalogFilterCharacteristicsSequence
    {0x003a0324, 0xffffffff, 121543, 121563, 95, 3, {DS}, false}, // AnalogFilterRollOff
    {0x003a0325, 0xffffffff, 121586, 121603, 49, 3, {SQ}, false}, // AnalogFilterType
    {0x003a0326, 0xffffffff, 121622, 121659, 49, 3, {SQ}, false}, // DigitalFilterCharacteristicsSequence
    {0x003a0327, 0xffffffff, 121699, 121718, 33, 3, {IS}, false}, // DigitalFilterOrder
    {0x003a0328, 0xffffffff, 121739, 121769, 49, 3, {SQ}, false}, // DigitalFilterTypeCodeSequence
    {0x003a0329, 0xffffffff, 121803, 121829, 65, 3, {ST}, false}, // WaveformFilterDescription
    {0x003a032a, 0xffffffff, 121857, 121883, 49, 3, {SQ}, false}, // FilterLookupTableSequence
    {0x003a032b, 0xffffffff, 121912, 121941, 65, 3, {ST}, false}, // FilterLookupTableDescription
    {0x003a032c, 0xffffffff, 121973, 122003, 49, 3, {SQ}, false}, // FrequencyEncodingCodeSequence
    {0x003a032d, 0xffffffff, 122036, 122066, 49, 3, {SQ}, false}, // MagnitudeEncodingCodeSequence
    {0x003a032e, 0xffffffff, 122099, 122121, 176, 3, {OD}, false}, // FilterLookupTableData
    {0x00400001, 0xffffffff, 122146, 122170, 14, 20, {AE}, false}, // ScheduledStationAETitle
    {0x00400002, 0xffffffff, 122197, 122229, 56, 3, {DA}, false}, // ScheduledProcedureStepStartDate
    {0x00400003, 0xffffffff, 122265, 122297, 59, 3, {TM}, false}, // ScheduledProcedureStepStartTime
    {0x00400004, 0xffffffff, 122333, 122363, 56, 3, {DA}, false}, // ScheduledProcedureStepEndDate
    {0x00400005, 0xffffffff, 122397, 122427, 59, 3, {TM}, false}, // ScheduledProcedureStepEndTime
    {0x00400006, 0xffffffff, 122461, 122494, 68, 3, {PN}, false}, // ScheduledPerformingPhysicianName
    {0x00400007, 0xffffffff, 122532, 122566, 24, 3, {LO}, false}, // ScheduledProcedureStepDescription
    {0x00400008, 0xffffffff, 122603, 122633, 49, 3, {SQ}, false}, // ScheduledProtocolCodeSequence
    {0x00400009, 0xffffffff, 122666, 122691, 8, 3, {SH}, false}, // ScheduledProcedureStepID
    {0x0040000a, 0xffffffff, 122719, 122737, 49, 3, {SQ}, false}, // StageCodeSequence
    {0x0040000b, 0xffffffff, 122757, 122808, 49, 3, {SQ}, false}, // ScheduledPerformingPhysicianIdentificationSequence
    {0x00400010, 0xffffffff, 122863, 122884, 8, 20, {SH}, false}, // ScheduledStationName
    {0x00400011, 0xffffffff, 122907, 122938, 8, 3, {SH}, false}, // ScheduledProcedureStepLocation
    {0x00400012, 0xffffffff, 122972, 122986, 24, 3, {LO}, false}, // PreMedication
    {0x00400020, 0xffffffff, 123001, 123030, 30, 3, {CS}, false}, // ScheduledProcedureStepStatus
    {0x00400026, 0xffffffff, 123062, 123092, 49, 3, {SQ}, false}, // OrderPlacerIdentifierSequence
    {0x00400027, 0xffffffff, 123125, 123155, 49, 3, {SQ}, false}, // OrderFillerIdentifierSequence
    {0x00400031, 0xffffffff, 123188, 123211, 82, 3, {UT}, false}, // LocalNamespaceEntityID
    {0x00400032, 0xffffffff, 123237, 123255, 82, 3, {UT}, false}, // UniversalEntityID
    {0x00400033, 0xffffffff, 123275, 123297, 30, 3, {CS}, false}, // UniversalEntityIDType
    {0x00400035, 0xffffffff, 123322, 123341, 30, 3, {CS}, false}, // IdentifierTypeCode
    {0x00400036, 0xffffffff, 123362, 123388, 49, 3, {SQ}, false}, // AssigningFacilitySequence
    {0x00400039, 0xffffffff, 123416, 123450, 49, 3, {SQ}, false}, // AssigningJurisdictionCodeSequence
    {0x0040003a, 0xffffffff, 123487, 123527, 49, 3, {SQ}, false}, // AssigningAgencyOrDepartmentCodeSequence
    {0x00400100, 0xffffffff, 123572, 123603, 49, 3, {SQ}, false}, // ScheduledProcedureStepSequence
    {0x00400220, 0xffffffff, 123637, 123684, 49, 3, {SQ}, false}, // ReferencedNonImageCompositeSOPInstanceSequence
    {0x00400241, 0xffffffff, 123737, 123761, 14, 3, {AE}, false}, // PerformedStationAETitle
    {0x00400242, 0xffffffff, 123788, 123809, 8, 3, {SH}, false}, // PerformedStationName
    {0x00400243, 0xffffffff, 123832, 123850, 8, 3, {SH}, false}, // PerformedLocation
    {0x00400244, 0xffffffff, 123869, 123901, 56, 3, {DA}, false}, // PerformedProcedureStepStartDate
    {0x00400245, 0xffffffff, 123937, 123969, 59, 3, {TM}, false}, // PerformedProcedureStepStartTime
    {0x00400250, 0xffffffff, 124005, 124035, 56, 3, {DA}, false}, // PerformedProcedureStepEndDate
    {0x00400251, 0xffffffff, 124069, 124099, 59, 3, {TM}, false}, // PerformedProcedureStepEndTime
    {0x00400252, 0xffffffff, 124133, 124162, 30, 3, {CS}, false}, // PerformedProcedureStepStatus
    {0x00400253, 0xffffffff, 124194, 124219, 8, 3, {SH}, false}, // PerformedProcedureStepID
    {0x00400254, 0xffffffff, 124247, 124281, 24, 3, {LO}, false}, // PerformedProcedureStepDescription
    {0x00400255, 0xffffffff, 124318, 124352, 24, 3, {LO}, false}, // PerformedProcedureTypeDescription
    {0x00400260, 0xffffffff, 124389, 124419, 49, 3, {SQ}, false}, // PerformedProtocolCodeSequence
    {0x00400261, 0xffffffff, 124452, 124474, 30, 3, {CS}, false}, // PerformedProtocolType
    {0x00400270, 0xffffffff, 124498, 124530, 49, 3, {SQ}, false}, // ScheduledStepAttributesSequence
    {0x00400275, 0xffffffff, 124565, 124591, 49, 3, {SQ}, false}, // RequestAttributesSequence
    {0x00400280, 0xffffffff, 124619, 124655, 65, 3, {ST}, false}, // CommentsOnThePerformedProcedureStep
    {0x00400281, 0xffffffff, 124696, 124752, 49, 3, {SQ}, false}, // PerformedProcedureStepDiscontinuationReasonCodeSequence
    {0x00400293, 0xffffffff, 124814, 124831, 49, 3, {SQ}, false}, // QuantitySequence
    {0x00400294, 0xffffffff, 124849, 124849, 95, 3, {DS}, false}, // Quantity
    {0x00400295, 0xffffffff, 124858, 124881, 49, 3, {SQ}, false}, // MeasuringUnitsSequence
    {0x00400296, 0xffffffff, 124906, 124926, 49, 3, {SQ}, false}, // BillingItemSequence
    {0x00400300, 0xffffffff, 124948, 124971, 11, 3, {US}, true}, // TotalTimeOfFluoroscopy
    {0x00400301, 0xffffffff, 124997, 125020, 11, 3, {US}, true}, // TotalNumberOfExposures
    {0x00400302, 0xffffffff, 125046, 125059, 11, 3, {US}, false}, // EntranceDose
    {0x00400303, 0xffffffff, 125073, 125085, 11, 78, {US}, false}, // ExposedArea
    {0x00400306, 0xffffffff, 125098, 125123, 95, 3, {DS}, false}, // DistanceSourceToEntrance
    {0x00400307, 0xffffffff, 125151, 125175, 95, 3, {DS}, true}, // DistanceSourceToSupport
    {0x0040030e, 0xffffffff, 125202, 125223, 49, 3, {SQ}, true}, // ExposureDoseSequence
    {0x00400310, 0xffffffff, 125246, 125270, 65, 3, {ST}, false}, // CommentsOnRadiationDose
    {0x00400312, 0xffffffff, 125297, 125308, 95, 3, {DS}, false}, // XRayOutput
    {0x00400314, 0xffffffff, 125321, 125336, 95, 3, {DS}, false}, // HalfValueLayer
    {0x00400316, 0xffffffff, 125353, 125363, 95, 3, {DS}, false}, // OrganDose
    {0x00400318, 0xffffffff, 125374, 125387, 30, 3, {CS}, false}, // OrganExposed
    {0x00400320, 0xffffffff, 125401, 125430, 49, 3, {SQ}, false}, // BillingProcedureStepSequence
    {0x00400321, 0xffffffff, 125462, 125486, 49, 3, {SQ}, false}, // FilmConsumptionSequence
    {0x00400324, 0xffffffff, 125512, 125546, 49, 3, {SQ}, false}, // BillingSuppliesAndDevicesSequence
    {0x00400330, 0xffffffff, 125584, 125616, 49, 3, {SQ}, true}, // ReferencedProcedureStepSequence
    {0x00400340, 0xffffffff, 125651, 125675, 49, 3, {SQ}, false}, // PerformedSeriesSequence
    {0x00400400, 0xffffffff, 125701, 125737, 27, 3, {LT}, false}, // CommentsOnTheScheduledProcedureStep
    {0x00400440, 0xffffffff, 125778, 125802, 49, 3, {SQ}, false}, // ProtocolContextSequence
    {0x00400441, 0xffffffff, 125828, 125856, 49, 3, {SQ}, false}, // ContentItemModifierSequence
    {0x00400500, 0xffffffff, 125887, 125913, 49, 3, {SQ}, false}, // ScheduledSpecimenSequence
    {0x0040050a, 0xffffffff, 125941, 125965, 24, 3, {LO}, true}, // SpecimenAccessionNumber
    {0x00400512, 0xffffffff, 125991, 126011, 24, 3, {LO}, false}, // ContainerIdentifier
    {0x00400513, 0xffffffff, 126032, 126071, 49, 3, {SQ}, false}, // IssuerOfTheContainerIdentifierSequence
    {0x00400515, 0xffffffff, 126115, 126152, 49, 3, {SQ}, false}, // AlternateContainerIdentifierSequence
    {0x00400518, 0xffffffff, 126192, 126218, 49, 3, {SQ}, false}, // ContainerTypeCodeSequence
    {0x0040051a, 0xffffffff, 126247, 126268, 24, 3, {LO}, false}, // ContainerDescription
    {0x00400520, 0xffffffff, 126290, 126317, 49, 3, {SQ}, false}, // ContainerComponentSequence
    {0x00400550, 0xffffffff, 126346, 126363, 49, 3, {SQ}, true}, // SpecimenSequence
    {0x00400551, 0xffffffff, 126381, 126400, 24, 3, {LO}, false}, // SpecimenIdentifier
    {0x00400552, 0xffffffff, 126420, 126453, 49, 3, {SQ}, true}, // SpecimenDescriptionSequenceTrial
    {0x00400553, 0xffffffff, 126491, 126516, 65, 3, {ST}, true}, // SpecimenDescriptionTrial
    {0x00400554, 0xffffffff, 126545, 126557, 5, 3, {UI}, false}, // SpecimenUID
    {0x00400555, 0xffffffff, 126570, 126597, 49, 3, {SQ}, false}, // AcquisitionContextSequence
    {0x00400556, 0xffffffff, 126626, 126656, 65, 3, {ST}, false}, // AcquisitionContextDescription
    {0x00400560, 0xffffffff, 126688, 126716, 49, 3, {SQ}, false}, // SpecimenDescriptionSequence
    {0x00400562, 0xffffffff, 126746, 126784, 49, 3, {SQ}, false}, // IssuerOfTheSpecimenIdentifierSequence
    {0x0040059a, 0xffffffff, 126827, 126852, 49, 3, {SQ}, false}, // SpecimenTypeCodeSequence
    {0x00400600, 0xffffffff, 126880, 126905, 24, 3, {LO}, false}, // SpecimenShortDescription
    {0x00400602, 0xffffffff, 126932, 126960, 82, 3, {UT}, false}, // SpecimenDetailedDescription
    {0x00400610, 0xffffffff, 126990, 127018, 49, 3, {SQ}, false}, // SpecimenPreparationSequence
    {0x00400612, 0xffffffff, 127048, 127091, 49, 3, {SQ}, false}, // SpecimenPreparationStepContentItemSequence
    {0x00400620, 0xffffffff, 127139, 127179, 49, 3, {SQ}, false}, // SpecimenLocalizationContentItemSequence
    {0x004006fa, 0xffffffff, 127223, 127239, 24, 3, {LO}, true}, // SlideIdentifier
    {0x00400710, 0xffffffff, 127256, 127299, 49, 3, {SQ}, false}, // WholeSlideMicroscopyImageFrameTypeSequence
    {0x0040071a, 0xffffffff, 127348, 127384, 49, 3, {SQ}, false}, // ImageCenterPointCoordinatesSequence
    {0x0040072a, 0xffffffff, 127424, 127455, 95, 3, {DS}, false}, // XOffsetInSlideCoordinateSystem
    {0x0040073a, 0xffffffff, 127491, 127522, 95, 3, {DS}, false}, // YOffsetInSlideCoordinateSystem
    {0x0040074a, 0xffffffff, 127558, 127589, 95, 3, {DS}, false}, // ZOffsetInSlideCoordinateSystem
    {0x004008d8, 0xffffffff, 127625, 127646, 49, 3, {SQ}, true}, // PixelSpacingSequence
    {0x004008da, 0xffffffff, 127669, 127702, 49, 3, {SQ}, true}, // CoordinateSystemAxisCodeSequence
    {0x004008ea, 0xffffffff, 127739, 127768, 49, 3, {SQ}, false}, // MeasurementUnitsCodeSequence
    {0x004009f8, 0xffffffff, 127800, 127828, 49, 3, {SQ}, true}, // VitalStainCodeSequenceTrial
    {0x00401001, 0xffffffff, 127862, 127883, 8, 3, {SH}, false}, // RequestedProcedureID
    {0x00401002, 0xffffffff, 127906, 127937, 24, 3, {LO}, false}, // ReasonForTheRequestedProcedure
    {0x00401003, 0xffffffff, 127972, 127999, 8, 3, {SH}, false}, // RequestedProcedurePriority
    {0x00401004, 0xffffffff, 128028, 128057, 24, 3, {LO}, false}, // PatientTransportArrangements
    {0x00401005, 0xffffffff, 128088, 128115, 24, 3, {LO}, false}, // RequestedProcedureLocation
    {0x00401006, 0xffffffff, 128144, 128171, 8, 3, {SH}, true}, // PlacerOrderNumberProcedure
    {0x00401007, 0xffffffff, 128203, 128230, 8, 3, {SH}, true}, // FillerOrderNumberProcedure
    {0x00401008, 0xffffffff, 128262, 128282, 24, 3, {LO}, false}, // ConfidentialityCode
    {0x00401009, 0xffffffff, 128303, 128321, 8, 3, {SH}, false}, // ReportingPriority
    {0x0040100a, 0xffffffff, 128340, 128380, 49, 3, {SQ}, false}, // ReasonForRequestedProcedureCodeSequence
    {0x00401010, 0xffffffff, 128425, 128460, 68, 20, {PN}, false}, // NamesOfIntendedRecipientsOfResults
    {0x00401011, 0xffffffff, 128500, 128550, 49, 3, {SQ}, false}, // IntendedRecipientsOfResultsIdentificationSequence
    {0x00401012, 0xffffffff, 128605, 128645, 49, 3, {SQ}, false}, // ReasonForPerformedProcedureCodeSequence
    {0x00401060, 0xffffffff, 128690, 128725, 24, 3, {LO}, true}, // RequestedProcedureDescriptionTrial
    {0x00401101, 0xffffffff, 128765, 128798, 49, 3, {SQ}, false}, // PersonIdentificationCodeSequence
    {0x00401102, 0xffffffff, 128834, 128848, 65, 3, {ST}, false}, // PersonAddress
    {0x00401103, 0xffffffff, 128865, 128888, 24, 20, {LO}, false}, // PersonTelephoneNumbers
    {0x00401104, 0xffffffff, 128915, 128940, 27, 3, {LT}, false}, // PersonTelecomInformation
    {0x00401400, 0xffffffff, 128969, 128996, 27, 3, {LT}, false}, // RequestedProcedureComments
    {0x00402001, 0xffffffff, 129025, 129059, 24, 3, {LO}, true}, // ReasonForTheImagingServiceRequest
    {0x00402004, 0xffffffff, 129098, 129131, 56, 3, {DA}, false}, // IssueDateOfImagingServiceRequest
    {0x00402005, 0xffffffff, 129169, 129202, 59, 3, {TM}, false}, // IssueTimeOfImagingServiceRequest
    {0x00402006, 0xffffffff, 129240, 129286, 8, 3, {SH}, true}, // PlacerOrderNumberImagingServiceRequestRetired
    {0x00402007, 0xffffffff, 129342, 129388, 8, 3, {SH}, true}, // FillerOrderNumberImagingServiceRequestRetired
    {0x00402008, 0xffffffff, 129444, 129459, 68, 3, {PN}, false}, // OrderEnteredBy
    {0x00402009, 0xffffffff, 129476, 129497, 8, 3, {SH}, false}, // OrderEntererLocation
    {0x00402010, 0xffffffff, 129522, 129547, 8, 3, {SH}, false}, // OrderCallbackPhoneNumber
    {0x00402011, 0xffffffff, 129575, 129607, 27, 3, {LT}, false}, // OrderCallbackTelecomInformation
    {0x00402016, 0xffffffff, 129642, 129681, 24, 3, {LO}, false}, // PlacerOrderNumberImagingServiceRequest
    {0x00402017, 0xffffffff, 129727, 129766, 24, 3, {LO}, false}, // FillerOrderNumberImagingServiceRequest
    {0x00402400, 0xffffffff, 129812, 129842, 27, 3, {LT}, false}, // ImagingServiceRequestComments
    {0x00403001, 0xffffffff, 129875, 129925, 24, 3, {LO}, false}, // ConfidentialityConstraintOnPatientDataDescription
    {0x00404001, 0xffffffff, 129980, 130023, 30, 3, {CS}, true}, // GeneralPurposeScheduledProcedureStepStatus
    {0x00404002, 0xffffffff, 130071, 130114, 30, 3, {CS}, true}, // GeneralPurposePerformedProcedureStepStatus
    {0x00404003, 0xffffffff, 130162, 130207, 30, 3, {CS}, true}, // GeneralPurposeScheduledProcedureStepPriority
    {0x00404004, 0xffffffff, 130257, 130301, 49, 3, {SQ}, true}, // ScheduledProcessingApplicationsCodeSequence
    {0x00404005, 0xffffffff, 130349, 130385, 62, 3, {DT}, false}, // ScheduledProcedureStepStartDateTime
    {0x00404006, 0xffffffff, 130425, 130444, 30, 3, {CS}, true}, // MultipleCopiesFlag
    {0x00404007, 0xffffffff, 130465, 130509, 49, 3, {SQ}, true}, // PerformedProcessingApplicationsCodeSequence
    {0x00404008, 0xffffffff, 130557, 130598, 62, 3, {DT}, false}, // ScheduledProcedureStepExpirationDateTime
    {0x00404009, 0xffffffff, 130643, 130670, 49, 3, {SQ}, false}, // HumanPerformerCodeSequence
    {0x00404010, 0xffffffff, 130700, 130743, 62, 3, {DT}, false}, // ScheduledProcedureStepModificationDateTime
    {0x00404011, 0xffffffff, 130790, 130817, 62, 3, {DT}, false}, // ExpectedCompletionDateTime
    {0x00404015, 0xffffffff, 130846, 130901, 49, 3, {SQ}, true}, // ResultingGeneralPurposePerformedProcedureStepsSequence
    {0x00404016, 0xffffffff, 130962, 131072, 49, 3, {SQ}, true}, // ReferencedGeneralPurposeScheduledProcedureStepSequence
    {0x00404018, 0xffffffff, 131133, 131163, 49, 3, {SQ}, false}, // ScheduledWorkitemCodeSequence
    {0x00404019, 0xffffffff, 131196, 131226, 49, 3, {SQ}, false}, // PerformedWorkitemCodeSequence
    {0x00404020, 0xffffffff, 131259, 131281, 30, 3, {CS}, true}, // InputAvailabilityFlag
    {0x00404021, 0xffffffff, 131305, 131330, 49, 3, {SQ}, false}, // InputInformationSequence
    {0x00404022, 0xffffffff, 131357, 131385, 49, 3, {SQ}, true}, // RelevantInformationSequence
    {0x00404023, 0xffffffff, 131415, 131476, 5, 3, {UI}, true}, // ReferencedGeneralPurposeScheduledProcedureStepTransactionUID
    {0x00404025, 0xffffffff, 131544, 131577, 49, 3, {SQ}, false}, // ScheduledStationNameCodeSequence
    {0x00404026, 0xffffffff, 131614, 131648, 49, 3, {SQ}, false}, // ScheduledStationClassCodeSequence
    {0x00404027, 0xffffffff, 131686, 131733, 49, 3, {SQ}, false}, // ScheduledStationGeographicLocationCodeSequence
    {0x00404028, 0xffffffff, 131785, 131818, 49, 3, {SQ}, false}, // PerformedStationNameCodeSequence
    {0x00404029, 0xffffffff, 131855, 131889, 49, 3, {SQ}, false}, // PerformedStationClassCodeSequence
    {0x00404030, 0xffffffff, 131927, 131974, 49, 3, {SQ}, false}, // PerformedStationGeographicLocationCodeSequence
    {0x00404031, 0xffffffff, 132026, 132066, 49, 3, {SQ}, true}, // RequestedSubsequentWorkitemCodeSequence
    {0x00404032, 0xffffffff, 132110, 132137, 49, 3, {SQ}, true}, // NonDICOMOutputCodeSequence
    {0x00404033, 0xffffffff, 132168, 132194, 49, 3, {SQ}, false}, // OutputInformationSequence
    {0x00404034, 0xffffffff, 132222, 132255, 49, 3, {SQ}, false}, // ScheduledHumanPerformersSequence
    {0x00404035, 0xffffffff, 132291, 132321, 49, 3, {SQ}, false}, // ActualHumanPerformersSequence
    {0x00404036, 0xffffffff, 132354, 132381, 24, 3, {LO}, false}, // HumanPerformerOrganization
    {0x00404037, 0xffffffff, 132412, 132431, 68, 3, {PN}, false}, // HumanPerformerName
    {0x00404040, 0xffffffff, 132454, 132470, 30, 3, {CS}, false}, // RawDataHandling
    {0x00404041, 0xffffffff, 132488, 132508, 30, 3, {CS}, false}, // InputReadinessState
    {0x00404050, 0xffffffff, 132530, 132566, 62, 3, {DT}, false}, // PerformedProcedureStepStartDateTime
    {0x00404051, 0xffffffff, 132606, 132640, 62, 3, {DT}, false}, // PerformedProcedureStepEndDateTime
    {0x00404052, 0xffffffff, 132678, 132712, 62, 3, {DT}, false}, // ProcedureStepCancellationDateTime
    {0x00404070, 0xffffffff, 132749, 132775, 49, 3, {SQ}, false}, // OutputDestinationSequence
    {0x00404071, 0xffffffff, 132803, 132824, 49, 3, {SQ}, false}, // DICOMStorageSequence
    {0x00404072, 0xffffffff, 132847, 132869, 49, 3, {SQ}, false}, // STOWRSStorageSequence
    {0x00404073, 0xffffffff, 132894, 132905, 39, 3, {UR}, false}, // StorageURL
    {0x00404074, 0xffffffff, 132917, 132936, 49, 3, {SQ}, false}, // XDSStorageSequence
    {0x00408302, 0xffffffff, 132957, 132975, 95, 3, {DS}, false}, // EntranceDoseInmGy
    {0x00408303, 0xffffffff, 132996, 133019, 30, 3, {CS}, false}, // EntranceDoseDerivation
    {0x00409092, 0xffffffff, 133044, 133075, 49, 3, {SQ}, false}, // ParametricMapFrameTypeSequence
    {0x00409094, 0xffffffff, 133110, 133155, 49, 3, {SQ}, false}, // ReferencedImageRealWorldValueMappingSequence
    {0x00409096, 0xffffffff, 133206, 133236, 49, 3, {SQ}, false}, // RealWorldValueMappingSequence
    {0x00409098, 0xffffffff, 133270, 133300, 49, 3, {SQ}, false}, // PixelValueMappingCodeSequence
    {0x00409210, 0xffffffff, 133334, 133343, 8, 3, {SH}, false}, // LUTLabel
    {0x00409211, 0xffffffff, 133353, 133383, 137, 3, {US, SS}, false}, // RealWorldValueLastValueMapped
    {0x00409212, 0xffffffff, 133418, 133440, 42, 20, {FD}, false}, // RealWorldValueLUTData
    {0x00409213, 0xffffffff, 133466, 133507, 42, 3, {FD}, false}, // DoubleFloatRealWorldValueLastValueMapped
    {0x00409214, 0xffffffff, 133555, 133597, 42, 3, {FD}, false}, // DoubleFloatRealWorldValueFirstValueMapped
    {0x00409216, 0xffffffff, 133646, 133677, 137, 3, {US, SS}, false}, // RealWorldValueFirstValueMapped
    {0x00409220, 0xffffffff, 133713, 133740, 49, 3, {SQ}, false}, // QuantityDefinitionSequence
    {0x00409224, 0xffffffff, 133769, 133793, 42, 3, {FD}, false}, // RealWorldValueIntercept
    {0x00409225, 0xffffffff, 133820, 133840, 42, 3, {FD}, false}, // RealWorldValueSlope
    {0x0040a007, 0xffffffff, 133863, 133881, 30, 3, {CS}, true}, // FindingsFlagTrial
    {0x0040a010, 0xffffffff, 133903, 133920, 30, 3, {CS}, false}, // RelationshipType
    {0x0040a020, 0xffffffff, 133938, 133960, 49, 3, {SQ}, true}, // FindingsSequenceTrial
    {0x0040a021, 0xffffffff, 133986, 134008, 5, 3, {UI}, true}, // FindingsGroupUIDTrial
    {0x0040a022, 0xffffffff, 134035, 134067, 5, 3, {UI}, true}, // ReferencedFindingsGroupUIDTrial
    {0x0040a023, 0xffffffff, 134105, 134137, 56, 3, {DA}, true}, // FindingsGroupRecordingDateTrial
    {0x0040a024, 0xffffffff, 134175, 134207, 59, 3, {TM}, true}, // FindingsGroupRecordingTimeTrial
    {0x0040a026, 0xffffffff, 134245, 134285, 49, 3, {SQ}, true}, // FindingsSourceCategoryCodeSequenceTrial
    {0x0040a027, 0xffffffff, 134332, 134354, 24, 3, {LO}, false}, // VerifyingOrganization
    {0x0040a028, 0xffffffff, 134377, 134428, 49, 3, {SQ}, true}, // DocumentingOrganizationIdentifierCodeSequenceTrial
    {0x0040a030, 0xffffffff, 134486, 134507, 62, 3, {DT}, false}, // VerificationDateTime
    {0x0040a032, 0xffffffff, 134529, 134549, 62, 3, {DT}, false}, // ObservationDateTime
    {0x0040a033, 0xffffffff, 134570, 134595, 62, 3, {DT}, false}, // ObservationStartDateTime
    {0x0040a040, 0xffffffff, 134622, 134632, 30, 3, {CS}, false}, // ValueType
    {0x0040a043, 0xffffffff, 134643, 134667, 49, 3, {SQ}, false}, // ConceptNameCodeSequence
    {0x0040a047, 0xffffffff, 134694, 134731, 24, 3, {LO}, true}, // MeasurementPrecisionDescriptionTrial
    {0x0040a050, 0xffffffff, 134773, 134793, 30, 3, {CS}, false}, // ContinuityOfContent
    {0x0040a057, 0xffffffff, 134815, 134844, 30, 20, {CS}, true}, // UrgencyOrPriorityAlertsTrial
    {0x0040a060, 0xffffffff, 134879, 134904, 24, 3, {LO}, true}, // SequencingIndicatorTrial
    {0x0040a066, 0xffffffff, 134933, 134969, 49, 3, {SQ}, true}, // DocumentIdentifierCodeSequenceTrial
    {0x0040a067, 0xffffffff, 135011, 135031, 68, 3, {PN}, true}, // DocumentAuthorTrial
    {0x0040a068, 0xffffffff, 135055, 135097, 49, 3, {SQ}, true}, // DocumentAuthorIdentifierCodeSequenceTrial
    {0x0040a070, 0xffffffff, 135146, 135174, 49, 3, {SQ}, true}, // IdentifierCodeSequenceTrial
    {0x0040a073, 0xffffffff, 135207, 135233, 49, 3, {SQ}, false}, // VerifyingObserverSequence
    {0x0040a074, 0xffffffff, 135261, 135289, 36, 3, {OB}, true}, // ObjectBinaryIdentifierTrial
    {0x0040a075, 0xffffffff, 135322, 135344, 68, 3, {PN}, false}, // VerifyingObserverName
    {0x0040a076, 0xffffffff, 135368, 135415, 49, 3, {SQ}, true}, // DocumentingObserverIdentifierCodeSequenceTrial
    {0x0040a078, 0xffffffff, 135469, 135492, 49, 3, {SQ}, false}, // AuthorObserverSequence
    {0x0040a07a, 0xffffffff, 135517, 135537, 49, 3, {SQ}, false}, // ParticipantSequence
    {0x0040a07c, 0xffffffff, 135558, 135588, 49, 3, {SQ}, false}, // CustodialOrganizationSequence
    {0x0040a080, 0xffffffff, 135620, 135638, 30, 3, {CS}, false}, // ParticipationType
    {0x0040a082, 0xffffffff, 135657, 135679, 62, 3, {DT}, false}, // ParticipationDateTime
    {0x0040a084, 0xffffffff, 135702, 135715, 30, 3, {CS}, false}, // ObserverType
    {0x0040a085, 0xffffffff, 135729, 135766, 49, 3, {SQ}, true}, // ProcedureIdentifierCodeSequenceTrial
    {0x0040a088, 0xffffffff, 135809, 135853, 49, 3, {SQ}, false}, // VerifyingObserverIdentificationCodeSequence
    {0x0040a089, 0xffffffff, 135901, 135938, 36, 3, {OB}, true}, // ObjectDirectoryBinaryIdentifierTrial
    {0x0040a090, 0xffffffff, 135981, 136011, 49, 3, {SQ}, true}, // EquivalentCDADocumentSequence
    {0x0040a0b0, 0xffffffff, 136044, 136071, 11, 121, {US}, false}, // ReferencedWaveformChannels
    {0x0040a110, 0xffffffff, 136100, 136139, 56, 3, {DA}, true}, // DateOfDocumentOrVerbalTransactionTrial
    {0x0040a112, 0xffffffff, 136186, 136233, 59, 3, {TM}, true}, // TimeOfDocumentCreationOrVerbalTransactionTrial
    {0x0040a120, 0xffffffff, 136289, 136289, 62, 3, {DT}, false}, // DateTime
    {0x0040a121, 0xffffffff, 136298, 136298, 56, 3, {DA}, false}, // Date
    {0x0040a122, 0xffffffff, 136303, 136303, 59, 3, {TM}, false}, // Time
    {0x0040a123, 0xffffffff, 136308, 136319, 68, 3, {PN}, false}, // PersonName
    {0x0040a124, 0xffffffff, 136331, 136331, 5, 3, {UI}, false}, // UID
    {0x0040a125, 0xffffffff, 136335, 136355, 30, 93, {CS}, true}, // ReportStatusIDTrial
    {0x0040a130, 0xffffffff, 136380, 136398, 30, 3, {CS}, false}, // TemporalRangeType
    {0x0040a132, 0xffffffff, 136418, 136444, 0, 20, {UL}, false}, // ReferencedSamplePositions
    {0x0040a136, 0xffffffff, 136472, 136495, 11, 20, {US}, true}, // ReferencedFrameNumbers
    {0x0040a138, 0xffffffff, 136520, 136542, 95, 20, {DS}, false}, // ReferencedTimeOffsets
    {0x0040a13a, 0xffffffff, 136566, 136585, 62, 20, {DT}, false}, // ReferencedDateTime
    {0x0040a160, 0xffffffff, 136605, 136615, 82, 3, {UT}, false}, // TextValue
    {0x0040a161, 0xffffffff, 136626, 136645, 42, 20, {FD}, false}, // FloatingPointValue
    {0x0040a162, 0xffffffff, 136666, 136689, 131, 20, {SL}, false}, // RationalNumeratorValue
    {0x0040a163, 0xffffffff, 136714, 136739, 0, 20, {UL}, false}, // RationalDenominatorValue
    {0x0040a167, 0xffffffff, 136766, 136803, 49, 3, {SQ}, true}, // ObservationCategoryCodeSequenceTrial
    {0x0040a168, 0xffffffff, 136846, 136866, 49, 3, {SQ}, false}, // ConceptCodeSequence
    {0x0040a16a, 0xffffffff, 136888, 136915, 65, 3, {ST}, true}, // BibliographicCitationTrial
    {0x0040a170, 0xffffffff, 136946, 136977, 49, 3, {SQ}, false}, // PurposeOfReferenceCodeSequence
    {0x0040a171, 0xffffffff, 137012, 137027, 5, 3, {UI}, false}, // ObservationUID
    {0x0040a172, 0xffffffff, 137043, 137073, 5, 3, {UI}, true}, // ReferencedObservationUIDTrial
    {0x0040a173, 0xffffffff, 137108, 137140, 30, 3, {CS}, true}, // ReferencedObservationClassTrial
    {0x0040a174, 0xffffffff, 137177, 137215, 30, 3, {CS}, true}, // ReferencedObjectObservationClassTrial
    {0x0040a180, 0xffffffff, 137259, 137281, 11, 3, {US}, false}, // AnnotationGroupNumber
    {0x0040a192, 0xffffffff, 137305, 137326, 56, 3, {DA}, true}, // ObservationDateTrial
    {0x0040a193, 0xffffffff, 137351, 137372, 59, 3, {TM}, true}, // ObservationTimeTrial
    {0x0040a194, 0xffffffff, 137397, 137424, 30, 3, {CS}, true}, // MeasurementAutomationTrial
    {0x0040a195, 0xffffffff, 137455, 137476, 49, 3, {SQ}, false}, // ModifierCodeSequence
    {0x0040a224, 0xffffffff, 137499, 137530, 65, 3, {ST}, true}, // IdentificationDescriptionTrial
    {0x0040a290, 0xffffffff, 137565, 137598, 30, 3, {CS}, true}, // CoordinatesSetGeometricTypeTrial
    {0x0040a296, 0xffffffff, 137637, 137664, 49, 3, {SQ}, true}, // AlgorithmCodeSequenceTrial
    {0x0040a297, 0xffffffff, 137696, 137722, 65, 3, {ST}, true}, // AlgorithmDescriptionTrial
    {0x0040a29a, 0xffffffff, 137752, 137777, 131, 121, {SL}, true}, // PixelCoordinatesSetTrial
    {0x0040a300, 0xffffffff, 137807, 137829, 49, 3, {SQ}, false}, // MeasuredValueSequence
    {0x0040a301, 0xffffffff, 137853, 137887, 49, 3, {SQ}, false}, // NumericValueQualifierCodeSequence
    {0x0040a307, 0xffffffff, 137925, 137946, 68, 3, {PN}, true}, // CurrentObserverTrial
    {0x0040a30a, 0xffffffff, 137971, 137984, 95, 20, {DS}, false}, // NumericValue
    {0x0040a313, 0xffffffff, 137998, 138031, 49, 3, {SQ}, true}, // ReferencedAccessionSequenceTrial
    {0x0040a33a, 0xffffffff, 138069, 138094, 65, 3, {ST}, true}, // ReportStatusCommentTrial
    {0x0040a340, 0xffffffff, 138124, 138154, 49, 3, {SQ}, true}, // ProcedureContextSequenceTrial
    {0x0040a352, 0xffffffff, 138189, 138207, 68, 3, {PN}, true}, // VerbalSourceTrial
    {0x0040a353, 0xffffffff, 138229, 138242, 65, 3, {ST}, true}, // AddressTrial
    {0x0040a354, 0xffffffff, 138258, 138279, 24, 3, {LO}, true}, // TelephoneNumberTrial
    {0x0040a358, 0xffffffff, 138304, 138344, 49, 3, {SQ}, true}, // VerbalSourceIdentifierCodeSequenceTrial
    {0x0040a360, 0xffffffff, 138391, 138420, 49, 3, {SQ}, false}, // PredecessorDocumentsSequence
    {0x0040a370, 0xffffffff, 138451, 138477, 49, 3, {SQ}, false}, // ReferencedRequestSequence
    {0x0040a372, 0xffffffff, 138505, 138536, 49, 3, {SQ}, false}, // PerformedProcedureCodeSequence
    {0x0040a375, 0xffffffff, 138570, 138612, 49, 3, {SQ}, false}, // CurrentRequestedProcedureEvidenceSequence
    {0x0040a380, 0xffffffff, 138658, 138684, 49, 3, {SQ}, true}, // ReportDetailSequenceTrial
    {0x0040a385, 0xffffffff, 138715, 138746, 49, 3, {SQ}, false}, // PertinentOtherEvidenceSequence
    {0x0040a390, 0xffffffff, 138780, 138819, 49, 3, {SQ}, false}, // HL7StructuredDocumentReferenceSequence
    {0x0040a402, 0xffffffff, 138862, 138889, 5, 3, {UI}, true}, // ObservationSubjectUIDTrial
    {0x0040a403, 0xffffffff, 138921, 138950, 30, 3, {CS}, true}, // ObservationSubjectClassTrial
    {0x0040a404, 0xffffffff, 138984, 139024, 49, 3, {SQ}, true}, // ObservationSubjectTypeCodeSequenceTrial
    {0x0040a491, 0xffffffff, 139071, 139086, 30, 3, {CS}, false}, // CompletionFlag
    {0x0040a492, 0xffffffff, 139102, 139128, 24, 3, {LO}, false}, // CompletionFlagDescription
    {0x0040a493, 0xffffffff, 139156, 139173, 30, 3, {CS}, false}, // VerificationFlag
    {0x0040a494, 0xffffffff, 139191, 139208, 30, 3, {CS}, false}, // ArchiveRequested
    {0x0040a496, 0xffffffff, 139226, 139242, 30, 3, {CS}, false}, // PreliminaryFlag
    {0x0040a504, 0xffffffff, 139259, 139283, 49, 3, {SQ}, false}, // ContentTemplateSequence
    {0x0040a525, 0xffffffff, 139309, 139336, 49, 3, {SQ}, false}, // IdenticalDocumentsSequence
    {0x0040a600, 0xffffffff, 139365, 139400, 30, 3, {CS}, true}, // ObservationSubjectContextFlagTrial
    {0x0040a601, 0xffffffff, 139441, 139466, 30, 3, {CS}, true}, // ObserverContextFlagTrial
    {0x0040a603, 0xffffffff, 139496, 139522, 30, 3, {CS}, true}, // ProcedureContextFlagTrial
    {0x0040a730, 0xffffffff, 139553, 139569, 49, 3, {SQ}, false}, // ContentSequence
    {0x0040a731, 0xffffffff, 139586, 139612, 49, 3, {SQ}, true}, // RelationshipSequenceTrial
    {0x0040a732, 0xffffffff, 139642, 139676, 49, 3, {SQ}, true}, // RelationshipTypeCodeSequenceTrial
    {0x0040a744, 0xffffffff, 139716, 139742, 49, 3, {SQ}, true}, // LanguageCodeSequenceTrial
    {0x0040a801, 0xffffffff, 139773, 139797, 49, 3, {SQ}, false}, // TabulatedValuesSequence
    {0x0040a802, 0xffffffff, 139823, 139841, 0, 3, {UL}, false}, // NumberOfTableRows
    {0x0040a803, 0xffffffff, 139862, 139883, 0, 3, {UL}, false}, // NumberOfTableColumns
    {0x0040a804, 0xffffffff, 139907, 139922, 0, 3, {UL}, false}, // TableRowNumber
    {0x0040a805, 0xffffffff, 139939, 139957, 0, 3, {UL}, false}, // TableColumnNumber
    {0x0040a806, 0xffffffff, 139977, 140004, 49, 3, {SQ}, false}, // TableRowDefinitionSequence
    {0x0040a807, 0xffffffff, 140034, 140064, 49, 3, {SQ}, false}, // TableColumnDefinitionSequence
    {0x0040a808, 0xffffffff, 140097, 140116, 49, 3, {SQ}, false}, // CellValuesSequence
    {0x0040a992, 0xffffffff, 140137, 140165, 65, 3, {ST}, true}, // UniformResourceLocatorTrial
    {0x0040b020, 0xffffffff, 140198, 140225, 49, 3, {SQ}, false}, // WaveformAnnotationSequence
    {0x0040db00, 0xffffffff, 140254, 140273, 30, 3, {CS}, false}, // TemplateIdentifier
    {0x0040db06, 0xffffffff, 140293, 140309, 62, 3, {DT}, true}, // TemplateVersion
    {0x0040db07, 0xffffffff, 140326, 140347, 62, 3, {DT}, true}, // TemplateLocalVersion
    {0x0040db0b, 0xffffffff, 140370, 140392, 30, 3, {CS}, true}, // TemplateExtensionFlag
    {0x0040db0c, 0xffffffff, 140416, 140449, 5, 3, {UI}, true}, // TemplateExtensionOrganizationUID
    {0x0040db0d, 0xffffffff, 140485, 140513, 5, 3, {UI}, true}, // TemplateExtensionCreatorUID
    {0x0040db73, 0xffffffff, 140544, 140576, 0, 20, {UL}, false}, // ReferencedContentItemIdentifier
    {0x0040e001, 0xffffffff, 140611, 140633, 65, 3, {ST}, false}, // HL7InstanceIdentifier
    {0x0040e004, 0xffffffff, 140657, 140682, 62, 3, {DT}, false}, // HL7DocumentEffectiveTime
    {0x0040e006, 0xffffffff, 140710, 140738, 49, 3, {SQ}, false}, // HL7DocumentTypeCodeSequence
    {0x0040e008, 0xffffffff, 140770, 140796, 49, 3, {SQ}, false}, // DocumentClassCodeSequence
    {0x0040e010, 0xffffffff, 140825, 140837, 39, 3, {UR}, false}, // RetrieveURI
    {0x0040e011, 0xffffffff, 140850, 140870, 5, 3, {UI}, false}, // RetrieveLocationUID
    {0x0040e020, 0xffffffff, 140892, 140908, 30, 3, {CS}, false}, // TypeOfInstances
    {0x0040e021, 0xffffffff, 140926, 140949, 49, 3, {SQ}, false}, // DICOMRetrievalSequence
    {0x0040e022, 0xffffffff, 140974, 141002, 49, 3, {SQ}, false}, // DICOMMediaRetrievalSequence
    {0x0040e023, 0xffffffff, 141033, 141055, 49, 3, {SQ}, false}, // WADORetrievalSequence
    {0x0040e024, 0xffffffff, 141079, 141100, 49, 3, {SQ}, false}, // XDSRetrievalSequence
    {0x0040e025, 0xffffffff, 141123, 141147, 49, 3, {SQ}, false}, // WADORSRetrievalSequence
    {0x0040e030, 0xffffffff, 141174, 141193, 5, 3, {UI}, false}, // RepositoryUniqueID
    {0x0040e031, 0xffffffff, 141214, 141230, 5, 3, {UI}, false}, // HomeCommunityID
    {0x00420010, 0xffffffff, 141248, 141262, 65, 3, {ST}, false}, // DocumentTitle
    {0x00420011, 0xffffffff, 141277, 141298, 36, 3, {OB}, false}, // EncapsulatedDocument
    {0x00420012, 0xffffffff, 141320, 141351, 24, 3, {LO}, false}, // MIMETypeOfEncapsulatedDocument
    {0x00420013, 0xffffffff, 141386, 141409, 49, 3, {SQ}, false}, // SourceInstanceSequence
    {0x00420014, 0xffffffff, 141434, 141450, 24, 20, {LO}, false}, // ListOfMIMETypes
    {0x00420015, 0xffffffff, 141469, 141496, 0, 3, {UL}, false}, // EncapsulatedDocumentLength
    {0x00440001, 0xffffffff, 141525, 141550, 65, 3, {ST}, false}, // ProductPackageIdentifier
    {0x00440002, 0xffffffff, 141577, 141609, 30, 3, {CS}, false}, // SubstanceAdministrationApproval
    {0x00440003, 0xffffffff, 141643, 141676, 27, 3, {LT}, false}, // ApprovalStatusFurtherDescription
    {0x00440004, 0xffffffff, 141712, 141735, 62, 3, {DT}, false}, // ApprovalStatusDateTime
    {0x00440007, 0xffffffff, 141760, 141784, 49, 3, {SQ}, false}, // ProductTypeCodeSequence
    {0x00440008, 0xffffffff, 141811, 141823, 24, 20, {LO}, false}, // ProductName
    {0x00440009, 0xffffffff, 141836, 141855, 27, 3, {LT}, false}, // ProductDescription
    {0x0044000a, 0xffffffff, 141875, 141896, 24, 3, {LO}, false}, // ProductLotIdentifier
    {0x0044000b, 0xffffffff, 141919, 141945, 62, 3, {DT}, false}, // ProductExpirationDateTime
    {0x00440010, 0xffffffff, 141973, 142005, 62, 3, {DT}, false}, // SubstanceAdministrationDateTime
    {0x00440011, 0xffffffff, 142039, 142068, 24, 3, {LO}, false}, // SubstanceAdministrationNotes
    {0x00440012, 0xffffffff, 142099, 142131, 24, 3, {LO}, false}, // SubstanceAdministrationDeviceID
    {0x00440013, 0xffffffff, 142166, 142191, 49, 3, {SQ}, false}, // ProductParameterSequence
    {0x00440019, 0xffffffff, 142218, 142259, 49, 3, {SQ}, false}, // SubstanceAdministrationParameterSequence
    {0x00440100, 0xffffffff, 142303, 142320, 49, 3, {SQ}, false}, // ApprovalSequence
    {0x00440101, 0xffffffff, 142338, 142360, 49, 3, {SQ}, false}, // AssertionCodeSequence
    {0x00440102, 0xffffffff, 142384, 142397, 5, 3, {UI}, false}, // AssertionUID
    {0x00440103, 0xffffffff, 142411, 142442, 49, 3, {SQ}, false}, // AsserterIdentificationSequence
    {0x00440104, 0xffffffff, 142475, 142493, 62, 3, {DT}, false}, // AssertionDateTime
    {0x00440105, 0xffffffff, 142512, 142540, 62, 3, {DT}, false}, // AssertionExpirationDateTime
    {0x00440106, 0xffffffff, 142570, 142588, 82, 3, {UT}, false}, // AssertionComments
    {0x00440107, 0xffffffff, 142607, 142632, 49, 3, {SQ}, false}, // RelatedAssertionSequence
    {0x00440108, 0xffffffff, 142659, 142682, 5, 3, {UI}, false}, // ReferencedAssertionUID
    {0x00440109, 0xffffffff, 142707, 142731, 49, 3, {SQ}, false}, // ApprovalSubjectSequence
    {0x0044010a, 0xffffffff, 142757, 142788, 49, 3, {SQ}, false}, // OrganizationalRoleCodeSequence
    {0x00460012, 0xffffffff, 142822, 142838, 24, 3, {LO}, false}, // LensDescription
    {0x00460014, 0xffffffff, 142855, 142873, 49, 3, {SQ}, false}, // RightLensSequence
    {0x00460015, 0xffffffff, 142893, 142910, 49, 3, {SQ}, false}, // LeftLensSequence
    {0x00460016, 0xffffffff, 142929, 142963, 49, 3, {SQ}, false}, // UnspecifiedLateralityLensSequence
    {0x00460018, 0xffffffff, 143000, 143017, 49, 3, {SQ}, false}, // CylinderSequence
    {0x00460028, 0xffffffff, 143035, 143049, 49, 3, {SQ}, false}, // PrismSequence
    {0x00460030, 0xffffffff, 143064, 143085, 42, 3, {FD}, false}, // HorizontalPrismPower
    {0x00460032, 0xffffffff, 143108, 143128, 30, 3, {CS}, false}, // HorizontalPrismBase
    {0x00460034, 0xffffffff, 143150, 143169, 42, 3, {FD}, false}, // VerticalPrismPower
    {0x00460036, 0xffffffff, 143190, 143208, 30, 3, {CS}, false}, // VerticalPrismBase
    {0x00460038, 0xffffffff, 143228, 143244, 30, 3, {CS}, false}, // LensSegmentType
    {0x00460040, 0xffffffff, 143262, 143283, 42, 3, {FD}, false}, // OpticalTransmittance
    {0x00460042, 0xffffffff, 143305, 143318, 42, 3, {FD}, false}, // ChannelWidth
    {0x00460044, 0xffffffff, 143332, 143342, 42, 3, {FD}, false}, // PupilSize
    {0x00460046, 0xffffffff, 143353, 143365, 42, 3, {FD}, false}, // CornealSize
    {0x00460047, 0xffffffff, 143378, 143398, 49, 3, {SQ}, false}, // CornealSizeSequence
    {0x00460050, 0xffffffff, 143420, 143451, 49, 3, {SQ}, false}, // AutorefractionRightEyeSequence
    {0x00460052, 0xffffffff, 143485, 143515, 49, 3, {SQ}, false}, // AutorefractionLeftEyeSequence
    {0x00460060, 0xffffffff, 143548, 143574, 42, 3, {FD}, false}, // DistancePupillaryDistance
    {0x00460062, 0xffffffff, 143602, 143624, 42, 3, {FD}, false}, // NearPupillaryDistance
    {0x00460063, 0xffffffff, 143648, 143678, 42, 3, {FD}, false}, // IntermediatePupillaryDistance
    {0x00460064, 0xffffffff, 143710, 143733, 42, 3, {FD}, false}, // OtherPupillaryDistance
    {0x00460070, 0xffffffff, 143758, 143786, 49, 3, {SQ}, false}, // KeratometryRightEyeSequence
    {0x00460071, 0xffffffff, 143817, 143844, 49, 3, {SQ}, false}, // KeratometryLeftEyeSequence
    {0x00460074, 0xffffffff, 143874, 143904, 49, 3, {SQ}, false}, // SteepKeratometricAxisSequence
    {0x00460075, 0xffffffff, 143937, 143955, 42, 3, {FD}, false}, // RadiusOfCurvature
    {0x00460076, 0xffffffff, 143975, 143993, 42, 3, {FD}, false}, // KeratometricPower
    {0x00460077, 0xffffffff, 144012, 144029, 42, 3, {FD}, false}, // KeratometricAxis
    {0x00460080, 0xffffffff, 144047, 144076, 49, 3, {SQ}, false}, // FlatKeratometricAxisSequence
    {0x00460092, 0xffffffff, 144108, 144124, 30, 3, {CS}, false}, // BackgroundColor
    {0x00460094, 0xffffffff, 144141, 144141, 30, 3, {CS}, false}, // Optotype
    {0x00460095, 0xffffffff, 144150, 144171, 30, 3, {CS}, false}, // OptotypePresentation
    {0x00460097, 0xffffffff, 144193, 144230, 49, 3, {SQ}, false}, // SubjectiveRefractionRightEyeSequence
    {0x00460098, 0xffffffff, 144271, 144307, 49, 3, {SQ}, false}, // SubjectiveRefractionLeftEyeSequence
    {0x00460100, 0xffffffff, 144347, 144363, 49, 3, {SQ}, false}, // AddNearSequence
    {0x00460101, 0xffffffff, 144381, 144405, 49, 3, {SQ}, false}, // AddIntermediateSequence
    {0x00460102, 0xffffffff, 144431, 144448, 49, 3, {SQ}, false}, // AddOtherSequence
    {0x00460104, 0xffffffff, 144467, 144476, 42, 3, {FD}, false}, // AddPower
    {0x00460106, 0xffffffff, 144486, 144502, 42, 3, {FD}, false}, // ViewingDistance
    {0x00460110, 0xffffffff, 144519, 144546, 49, 3, {SQ}, false}, // CorneaMeasurementsSequence
    {0x00460111, 0xffffffff, 144575, 144617, 49, 3, {SQ}, false}, // SourceOfCorneaMeasurementDataCodeSequence
    {0x00460112, 0xffffffff, 144665, 144690, 49, 3, {SQ}, false}, // SteepCornealAxisSequence
    {0x00460113, 0xffffffff, 144718, 144742, 49, 3, {SQ}, false}, // FlatCornealAxisSequence
    {0x00460114, 0xffffffff, 144769, 144782, 42, 3, {FD}, false}, // CornealPower
    {0x00460115, 0xffffffff, 144796, 144808, 42, 3, {FD}, false}, // CornealAxis
    {0x00460116, 0xffffffff, 144821, 144857, 49, 3, {SQ}, false}, // CorneaMeasurementMethodCodeSequence
    {0x00460117, 0xffffffff, 144897, 144921, 100, 3, {FL}, false}, // RefractiveIndexOfCornea
    {0x00460118, 0xffffffff, 144948, 144978, 100, 3, {FL}, false}, // RefractiveIndexOfAqueousHumor
    {0x00460121, 0xffffffff, 145012, 145041, 49, 3, {SQ}, false}, // VisualAcuityTypeCodeSequence
    {0x00460122, 0xffffffff, 145074, 145103, 49, 3, {SQ}, false}, // VisualAcuityRightEyeSequence
    {0x00460123, 0xffffffff, 145136, 145164, 49, 3, {SQ}, false}, // VisualAcuityLeftEyeSequence
    {0x00460124, 0xffffffff, 145196, 145229, 49, 3, {SQ}, false}, // VisualAcuityBothEyesOpenSequence
    {0x00460125, 0xffffffff, 145267, 145287, 30, 3, {CS}, false}, // ViewingDistanceType
    {0x00460135, 0xffffffff, 145309, 145331, 134, 93, {SS}, false}, // VisualAcuityModifiers
    {0x00460137, 0xffffffff, 145355, 145375, 42, 3, {FD}, false}, // DecimalVisualAcuity
    {0x00460139, 0xffffffff, 145397, 145424, 24, 3, {LO}, false}, // OptotypeDetailedDefinition
    {0x00460145, 0xffffffff, 145453, 145494, 49, 3, {SQ}, false}, // ReferencedRefractiveMeasurementsSequence
    {0x00460146, 0xffffffff, 145538, 145550, 42, 3, {FD}, false}, // SpherePower
    {0x00460147, 0xffffffff, 145563, 145577, 42, 3, {FD}, false}, // CylinderPower
    {0x00460201, 0xffffffff, 145592, 145617, 30, 3, {CS}, false}, // CornealTopographySurface
    {0x00460202, 0xffffffff, 145644, 145666, 100, 93, {FL}, false}, // CornealVertexLocation
    {0x00460203, 0xffffffff, 145690, 145715, 100, 3, {FL}, false}, // PupilCentroidXCoordinate
    {0x00460204, 0xffffffff, 145743, 145768, 100, 3, {FL}, false}, // PupilCentroidYCoordinate
    {0x00460205, 0xffffffff, 145796, 145818, 100, 3, {FL}, false}, // EquivalentPupilRadius
    {0x00460207, 0xffffffff, 145842, 145879, 49, 3, {SQ}, false}, // CornealTopographyMapTypeCodeSequence
    {0x00460208, 0xffffffff, 145921, 145949, 33, 121, {IS}, false}, // VerticesOfTheOutlineOfPupil
    {0x00460210, 0xffffffff, 145982, 146022, 49, 3, {SQ}, false}, // CornealTopographyMappingNormalsSequence
    {0x00460211, 0xffffffff, 146066, 146098, 49, 3, {SQ}, false}, // MaximumCornealCurvatureSequence
    {0x00460212, 0xffffffff, 146133, 146157, 100, 3, {FL}, false}, // MaximumCornealCurvature
    {0x00460213, 0xffffffff, 146183, 146215, 100, 93, {FL}, false}, // MaximumCornealCurvatureLocation
    {0x00460215, 0xffffffff, 146250, 146278, 49, 3, {SQ}, false}, // MinimumKeratometricSequence
    {0x00460218, 0xffffffff, 146308, 146346, 49, 3, {SQ}, false}, // SimulatedKeratometricCylinderSequence
    {0x00460220, 0xffffffff, 146387, 146407, 100, 3, {FL}, false}, // AverageCornealPower
    {0x00460224, 0xffffffff, 146429, 146444, 100, 3, {FL}, false}, // CornealISValue
    {0x00460227, 0xffffffff, 146462, 146475, 100, 3, {FL}, false}, // AnalyzedArea
    {0x00460230, 0xffffffff, 146489, 146512, 100, 3, {FL}, false}, // SurfaceRegularityIndex
    {0x00460232, 0xffffffff, 146537, 146559, 100, 3, {FL}, false}, // SurfaceAsymmetryIndex
    {0x00460234, 0xffffffff, 146583, 146608, 100, 3, {FL}, false}, // CornealEccentricityIndex
    {0x00460236, 0xffffffff, 146635, 146662, 100, 3, {FL}, false}, // KeratoconusPredictionIndex
    {0x00460238, 0xffffffff, 146691, 146720, 100, 3, {FL}, false}, // DecimalPotentialVisualAcuity
    {0x00460242, 0xffffffff, 146752, 146790, 30, 3, {CS}, false}, // CornealTopographyMapQualityEvaluation
    {0x00460244, 0xffffffff, 146832, 146872, 49, 3, {SQ}, false}, // SourceImageCornealProcessedDataSequence
    {0x00460247, 0xffffffff, 146917, 146938, 100, 103, {FL}, false}, // CornealPointLocation
    {0x00460248, 0xffffffff, 146961, 146983, 30, 3, {CS}, false}, // CornealPointEstimated
    {0x00460249, 0xffffffff, 147007, 147018, 100, 3, {FL}, false}, // AxialPower
    {0x00460250, 0xffffffff, 147030, 147046, 100, 3, {FL}, false}, // TangentialPower
    {0x00460251, 0xffffffff, 147063, 147079, 100, 3, {FL}, false}, // RefractivePower
    {0x00460252, 0xffffffff, 147096, 147114, 100, 3, {FL}, false}, // RelativeElevation
    {0x00460253, 0xffffffff, 147133, 147150, 100, 3, {FL}, false}, // CornealWavefront
    {0x00480001, 0xffffffff, 147168, 147186, 100, 3, {FL}, false}, // ImagedVolumeWidth
    {0x00480002, 0xffffffff, 147206, 147225, 100, 3, {FL}, false}, // ImagedVolumeHeight
    {0x00480003, 0xffffffff, 147246, 147264, 100, 3, {FL}, false}, // ImagedVolumeDepth
    {0x00480006, 0xffffffff, 147284, 147308, 0, 3, {UL}, false}, // TotalPixelMatrixColumns
    {0x00480007, 0xffffffff, 147335, 147356, 0, 3, {UL}, false}, // TotalPixelMatrixRows
    {0x00480008, 0xffffffff, 147380, 147411, 49, 3, {SQ}, false}, // TotalPixelMatrixOriginSequence
    {0x00480010, 0xffffffff, 147446, 147467, 30, 3, {CS}, false}, // SpecimenLabelInImage
    {0x00480011, 0xffffffff, 147491, 147503, 30, 3, {CS}, false}, // FocusMethod
    {0x00480012, 0xffffffff, 147516, 147537, 30, 3, {CS}, false}, // ExtendedDepthOfField
    {0x00480013, 0xffffffff, 147561, 147581, 11, 3, {US}, false}, // NumberOfFocalPlanes
    {0x00480014, 0xffffffff, 147604, 147631, 100, 3, {FL}, false}, // DistanceBetweenFocalPlanes
    {0x00480015, 0xffffffff, 147661, 147695, 11, 103, {US}, false}, // RecommendedAbsentPixelCIELabValue
    {0x00480100, 0xffffffff, 147733, 147761, 49, 3, {SQ}, false}, // IlluminatorTypeCodeSequence
    {0x00480102, 0xffffffff, 147792, 147814, 95, 129, {DS}, false}, // ImageOrientationSlide
    {0x00480105, 0xffffffff, 147840, 147860, 49, 3, {SQ}, false}, // OpticalPathSequence
    {0x00480106, 0xffffffff, 147882, 147904, 8, 3, {SH}, false}, // OpticalPathIdentifier
    {0x00480107, 0xffffffff, 147928, 147951, 65, 3, {ST}, false}, // OpticalPathDescription
    {0x00480108, 0xffffffff, 147976, 148006, 49, 3, {SQ}, false}, // IlluminationColorCodeSequence
    {0x00480110, 0xffffffff, 148039, 148065, 49, 3, {SQ}, false}, // SpecimenReferenceSequence
    {0x00480111, 0xffffffff, 148093, 148112, 95, 3, {DS}, false}, // CondenserLensPower
    {0x00480112, 0xffffffff, 148133, 148152, 95, 3, {DS}, false}, // ObjectiveLensPower
    {0x00480113, 0xffffffff, 148173, 148204, 95, 3, {DS}, false}, // ObjectiveLensNumericalAperture
    {0x00480114, 0xffffffff, 148238, 148251, 30, 3, {CS}, false}, // ConfocalMode
    {0x00480115, 0xffffffff, 148265, 148280, 30, 3, {CS}, false}, // TissueLocation
    {0x00480116, 0xffffffff, 148296, 148337, 49, 3, {SQ}, false}, // ConfocalMicroscopyImageFrameTypeSequence
    {0x00480117, 0xffffffff, 148383, 148405, 42, 3, {FD}, false}, // ImageAcquisitionDepth
    {0x00480120, 0xffffffff, 148429, 148461, 49, 3, {SQ}, false}, // PaletteColorLookupTableSequence
    {0x00480200, 0xffffffff, 148497, 148531, 49, 3, {SQ}, true}, // ReferencedImageNavigationSequence
    {0x00480201, 0xffffffff, 148568, 148601, 11, 93, {US}, true}, // TopLeftHandCornerOfLocalizerArea
    {0x00480202, 0xffffffff, 148640, 148677, 11, 93, {US}, true}, // BottomRightHandCornerOfLocalizerArea
    {0x00480207, 0xffffffff, 148720, 148754, 49, 3, {SQ}, false}, // OpticalPathIdentificationSequence
    {0x0048021a, 0xffffffff, 148791, 148818, 49, 3, {SQ}, false}, // PlanePositionSlideSequence
    {0x0048021e, 0xffffffff, 148850, 148888, 131, 3, {SL}, false}, // ColumnPositionInTotalImagePixelMatrix
    {0x0048021f, 0xffffffff, 148932, 148967, 131, 3, {SL}, false}, // RowPositionInTotalImagePixelMatrix
    {0x00480301, 0xffffffff, 149008, 149034, 30, 3, {CS}, false}, // PixelOriginInterpretation
    {0x00480302, 0xffffffff, 149062, 149083, 0, 3, {UL}, false}, // NumberOfOpticalPaths
    {0x00480303, 0xffffffff, 149107, 149135, 0, 3, {UL}, false}, // TotalPixelMatrixFocalPlanes
    {0x00500004, 0xffffffff, 149167, 149184, 30, 3, {CS}, false}, // CalibrationImage
    {0x00500010, 0xffffffff, 149202, 149217, 49, 3, {SQ}, false}, // DeviceSequence
    {0x00500012, 0xffffffff, 149233, 149268, 49, 3, {SQ}, false}, // ContainerComponentTypeCodeSequence
    {0x00500013, 0xffffffff, 149307, 149335, 42, 3, {FD}, false}, // ContainerComponentThickness
    {0x00500014, 0xffffffff, 149365, 149378, 95, 3, {DS}, false}, // DeviceLength
    {0x00500015, 0xffffffff, 149392, 149416, 42, 3, {FD}, false}, // ContainerComponentWidth
    {0x00500016, 0xffffffff, 149442, 149457, 95, 3, {DS}, false}, // DeviceDiameter
    {0x00500017, 0xffffffff, 149473, 149493, 30, 3, {CS}, false}, // DeviceDiameterUnits
    {0x00500018, 0xffffffff, 149515, 149528, 95, 3, {DS}, false}, // DeviceVolume
    {0x00500019, 0xffffffff, 149542, 149562, 95, 3, {DS}, false}, // InterMarkerDistance
    {0x0050001a, 0xffffffff, 149584, 149611, 30, 3, {CS}, false}, // ContainerComponentMaterial
    {0x0050001b, 0xffffffff, 149640, 149661, 24, 3, {LO}, false}, // ContainerComponentID
    {0x0050001c, 0xffffffff, 149684, 149709, 42, 3, {FD}, false}, // ContainerComponentLength
    {0x0050001d, 0xffffffff, 149736, 149763, 42, 3, {FD}, false}, // ContainerComponentDiameter
    {0x0050001e, 0xffffffff, 149792, 149822, 24, 3, {LO}, false}, // ContainerComponentDescription
    {0x00500020, 0xffffffff, 149854, 149872, 24, 3, {LO}, false}, // DeviceDescription
    {0x00500021, 0xffffffff, 149891, 149913, 65, 3, {ST}, false}, // LongDeviceDescription
    {0x00520001, 0xffffffff, 149937, 149976, 100, 3, {FL}, false}, // ContrastBolusIngredientPercentByVolume
    {0x00520002, 0xffffffff, 150020, 150037, 42, 3, {FD}, false}, // OCTFocalDistance
    {0x00520003, 0xffffffff, 150056, 150069, 42, 3, {FD}, false}, // BeamSpotSize
    {0x00520004, 0xffffffff, 150084, 150109, 42, 3, {FD}, false}, // EffectiveRefractiveIndex
    {0x00520006, 0xffffffff, 150136, 150157, 30, 3, {CS}, false}, // OCTAcquisitionDomain
    {0x00520007, 0xffffffff, 150180, 150207, 42, 3, {FD}, false}, // OCTOpticalCenterWavelength
    {0x00520008, 0xffffffff, 150237, 150253, 42, 3, {FD}, false}, // AxialResolution
    {0x00520009, 0xffffffff, 150270, 150283, 42, 3, {FD}, false}, // RangingDepth
    {0x00520011, 0xffffffff, 150297, 150307, 42, 3, {FD}, false}, // ALineRate
    {0x00520012, 0xffffffff, 150319, 150334, 11, 3, {US}, false}, // ALinesPerFrame
    {0x00520013, 0xffffffff, 150352, 150375, 42, 3, {FD}, false}, // CatheterRotationalRate
    {0x00520014, 0xffffffff, 150400, 150418, 42, 3, {FD}, false}, // ALinePixelSpacing
    {0x00520016, 0xffffffff, 150439, 150472, 49, 3, {SQ}, false}, // ModeOfPercutaneousAccessSequence
    {0x00520025, 0xffffffff, 150509, 150543, 49, 3, {SQ}, false}, // IntravascularOCTFrameTypeSequence
    {0x00520026, 0xffffffff, 150581, 150599, 30, 3, {CS}, false}, // OCTZOffsetApplied
    {0x00520027, 0xffffffff, 150620, 150654, 49, 3, {SQ}, false}, // IntravascularFrameContentSequence
    {0x00520028, 0xffffffff, 150691, 150725, 42, 3, {FD}, false}, // IntravascularLongitudinalDistance
    {0x00520029, 0xffffffff, 150761, 150798, 49, 3, {SQ}, false}, // IntravascularOCTFrameContentSequence
    {0x00520030, 0xffffffff, 150839, 150860, 134, 3, {SS}, false}, // OCTZOffsetCorrection
    {0x00520031, 0xffffffff, 150884, 150912, 30, 3, {CS}, false}, // CatheterDirectionOfRotation
    {0x00520033, 0xffffffff, 150943, 150960, 42, 3, {FD}, false}, // SeamLineLocation
    {0x00520034, 0xffffffff, 150979, 150998, 42, 3, {FD}, false}, // FirstALineLocation
    {0x00520036, 0xffffffff, 151020, 151034, 11, 3, {US}, false}, // SeamLineIndex
    {0x00520038, 0xffffffff, 151050, 151071, 11, 3, {US}, false}, // NumberOfPaddedALines
    {0x00520039, 0xffffffff, 151096, 151114, 30, 3, {CS}, false}, // InterpolationType
    {0x0052003a, 0xffffffff, 151133, 151156, 30, 3, {CS}, false}, // RefractiveIndexApplied
    {0x00540010, 0xffffffff, 151181, 151200, 11, 20, {US}, false}, // EnergyWindowVector
    {0x00540011, 0xffffffff, 151221, 151243, 11, 3, {US}, false}, // NumberOfEnergyWindows
    {0x00540012, 0xffffffff, 151268, 151300, 49, 3, {SQ}, false}, // EnergyWindowInformationSequence
    {0x00540013, 0xffffffff, 151335, 151361, 49, 3, {SQ}, false}, // EnergyWindowRangeSequence
    {0x00540014, 0xffffffff, 151390, 151413, 95, 3, {DS}, false}, // EnergyWindowLowerLimit
    {0x00540015, 0xffffffff, 151439, 151462, 95, 3, {DS}, false}, // EnergyWindowUpperLimit
    {0x00540016, 0xffffffff, 151488, 151527, 49, 3, {SQ}, false}, // RadiopharmaceuticalInformationSequence
    {0x00540017, 0xffffffff, 151568, 151590, 33, 3, {IS}, false}, // ResidualSyringeCounts
    {0x00540018, 0xffffffff, 151614, 151631, 8, 3, {SH}, false}, // EnergyWindowName
    {0x00540020, 0xffffffff, 151650, 151665, 11, 20, {US}, false}, // DetectorVector
    {0x00540021, 0xffffffff, 151681, 151699, 11, 3, {US}, false}, // NumberOfDetectors
    {0x00540022, 0xffffffff, 151719, 151747, 49, 3, {SQ}, false}, // DetectorInformationSequence
    {0x00540030, 0xffffffff, 151777, 151789, 11, 20, {US}, false}, // PhaseVector
    {0x00540031, 0xffffffff, 151802, 151817, 11, 3, {US}, false}, // NumberOfPhases
    {0x00540032, 0xffffffff, 151834, 151859, 49, 3, {SQ}, false}, // PhaseInformationSequence
    {0x00540033, 0xffffffff, 151886, 151908, 11, 3, {US}, false}, // NumberOfFramesInPhase
    {0x00540036, 0xffffffff, 151934, 151945, 33, 3, {IS}, false}, // PhaseDelay
    {0x00540038, 0xffffffff, 151957, 151976, 33, 3, {IS}, false}, // PauseBetweenFrames
    {0x00540039, 0xffffffff, 151997, 152014, 30, 3, {CS}, false}, // PhaseDescription
    {0x00540050, 0xffffffff, 152032, 152047, 11, 20, {US}, false}, // RotationVector
    {0x00540051, 0xffffffff, 152063, 152081, 11, 3, {US}, false}, // NumberOfRotations
    {0x00540052, 0xffffffff, 152101, 152129, 49, 3, {SQ}, false}, // RotationInformationSequence
    {0x00540053, 0xffffffff, 152159, 152184, 11, 3, {US}, false}, // NumberOfFramesInRotation
    {0x00540060, 0xffffffff, 152213, 152230, 11, 20, {US}, false}, // RRIntervalVector
    {0x00540061, 0xffffffff, 152250, 152270, 11, 3, {US}, false}, // NumberOfRRIntervals
    {0x00540062, 0xffffffff, 152294, 152319, 49, 3, {SQ}, false}, // GatedInformationSequence
    {0x00540063, 0xffffffff, 152346, 152370, 49, 3, {SQ}, false}, // DataInformationSequence
    {0x00540070, 0xffffffff, 152396, 152411, 11, 20, {US}, false}, // TimeSlotVector
    {0x00540071, 0xffffffff, 152428, 152446, 11, 3, {US}, false}, // NumberOfTimeSlots
    {0x00540072, 0xffffffff, 152467, 152495, 49, 3, {SQ}, false}, // TimeSlotInformationSequence
    {0x00540073, 0xffffffff, 152526, 152539, 95, 3, {DS}, false}, // TimeSlotTime
    {0x00540080, 0xffffffff, 152554, 152566, 11, 20, {US}, false}, // SliceVector
    {0x00540081, 0xffffffff, 152579, 152594, 11, 3, {US}, false}, // NumberOfSlices
    {0x00540090, 0xffffffff, 152611, 152629, 11, 20, {US}, false}, // AngularViewVector
    {0x00540100, 0xffffffff, 152649, 152665, 11, 20, {US}, false}, // TimeSliceVector
    {0x00540101, 0xffffffff, 152683, 152702, 11, 3, {US}, false}, // NumberOfTimeSlices
    {0x00540200, 0xffffffff, 152724, 152735, 95, 3, {DS}, false}, // StartAngle
    {0x00540202, 0xffffffff, 152747, 152768, 30, 3, {CS}, false}, // TypeOfDetectorMotion
    {0x00540210, 0xffffffff, 152792, 152806, 33, 20, {IS}, false}, // TriggerVector
    {0x00540211, 0xffffffff, 152821, 152845, 11, 3, {US}, false}, // NumberOfTriggersInPhase
    {0x00540220, 0xffffffff, 152873, 152890, 49, 3, {SQ}, false}, // ViewCodeSequence
    {0x00540222, 0xffffffff, 152909, 152934, 49, 3, {SQ}, false}, // ViewModifierCodeSequence
    {0x00540300, 0xffffffff, 152962, 152987, 49, 3, {SQ}, false}, // RadionuclideCodeSequence
    {0x00540302, 0xffffffff, 153014, 153046, 49, 3, {SQ}, false}, // AdministrationRouteCodeSequence
    {0x00540304, 0xffffffff, 153081, 153113, 49, 3, {SQ}, false}, // RadiopharmaceuticalCodeSequence
    {0x00540306, 0xffffffff, 153147, 153171, 49, 3, {SQ}, false}, // CalibrationDataSequence
    {0x00540308, 0xffffffff, 153197, 153216, 11, 3, {US}, false}, // EnergyWindowNumber
    {0x00540400, 0xffffffff, 153237, 153245, 8, 3, {SH}, false}, // ImageID
    {0x00540410, 0xffffffff, 153254, 153285, 49, 3, {SQ}, false}, // PatientOrientationCodeSequence
    {0x00540412, 0xffffffff, 153319, 153358, 49, 3, {SQ}, false}, // PatientOrientationModifierCodeSequence
    {0x00540414, 0xffffffff, 153401, 153439, 49, 3, {SQ}, false}, // PatientGantryRelationshipCodeSequence
    {0x00540500, 0xffffffff, 153481, 153507, 30, 3, {CS}, false}, // SliceProgressionDirection
    {0x00540501, 0xffffffff, 153535, 153560, 30, 3, {CS}, false}, // ScanProgressionDirection
    {0x00541000, 0xffffffff, 153587, 153598, 30, 93, {CS}, false}, // SeriesType
    {0x00541001, 0xffffffff, 153610, 153610, 30, 3, {CS}, false}, // Units
    {0x00541002, 0xffffffff, 153616, 153629, 30, 3, {CS}, false}, // CountsSource
    {0x00541004, 0xffffffff, 153643, 153662, 30, 3, {CS}, false}, // ReprojectionMethod
    {0x00541006, 0xffffffff, 153682, 153690, 30, 3, {CS}, false}, // SUVType
    {0x00541100, 0xffffffff, 153699, 153723, 30, 3, {CS}, false}, // RandomsCorrectionMethod
    {0x00541101, 0xffffffff, 153749, 153777, 24, 3, {LO}, false}, // AttenuationCorrectionMethod
    {0x00541102, 0xffffffff, 153807, 153823, 30, 3, {CS}, false}, // DecayCorrection
    {0x00541103, 0xffffffff, 153840, 153861, 24, 3, {LO}, false}, // ReconstructionMethod
    {0x00541104, 0xffffffff, 153883, 153911, 24, 3, {LO}, false}, // DetectorLinesOfResponseUsed
    {0x00541105, 0xffffffff, 153943, 153967, 24, 3, {LO}, false}, // ScatterCorrectionMethod
    {0x00541200, 0xffffffff, 153993, 154009, 95, 3, {DS}, false}, // AxialAcceptance
    {0x00541201, 0xffffffff, 154026, 154036, 33, 93, {IS}, false}, // AxialMash
    {0x00541202, 0xffffffff, 154047, 154062, 33, 3, {IS}, false}, // TransverseMash
    {0x00541203, 0xffffffff, 154078, 154098, 95, 93, {DS}, false}, // DetectorElementSize
    {0x00541210, 0xffffffff, 154120, 154143, 95, 3, {DS}, false}, // CoincidenceWindowWidth
    {0x00541220, 0xffffffff, 154168, 154188, 30, 20, {CS}, false}, // SecondaryCountsType
    {0x00541300, 0xffffffff, 154210, 154229, 95, 3, {DS}, false}, // FrameReferenceTime
    {0x00541310, 0xffffffff, 154250, 154282, 33, 3, {IS}, false}, // PrimaryPromptsCountsAccumulated
    {0x00541311, 0xffffffff, 154319, 154346, 33, 20, {IS}, false}, // SecondaryCountsAccumulated
    {0x00541320, 0xffffffff, 154375, 154398, 95, 3, {DS}, false}, // SliceSensitivityFactor
    {0x00541321, 0xffffffff, 154423, 154435, 95, 3, {DS}, false}, // DecayFactor
    {0x00541322, 0xffffffff, 154448, 154470, 95, 3, {DS}, false}, // DoseCalibrationFactor
    {0x00541323, 0xffffffff, 154494, 154516, 95, 3, {DS}, false}, // ScatterFractionFactor
    {0x00541324, 0xffffffff, 154540, 154555, 95, 3, {DS}, false}, // DeadTimeFactor
    {0x00541330, 0xffffffff, 154572, 154583, 11, 3, {US}, false}, // ImageIndex
    {0x00541400, 0xffffffff, 154595, 154610, 30, 20, {CS}, true}, // CountsIncluded
    {0x00541401, 0xffffffff, 154626, 154649, 30, 3, {CS}, true}, // DeadTimeCorrectionFlag
    {0x00603000, 0xffffffff, 154675, 154693, 49, 3, {SQ}, false}, // HistogramSequence
    {0x00603002, 0xffffffff, 154712, 154734, 11, 3, {US}, false}, // HistogramNumberOfBins
    {0x00603004, 0xffffffff, 154759, 154782, 137, 3, {US, SS}, false}, // HistogramFirstBinValue
    {0x00603006, 0xffffffff, 154808, 154830, 137, 3, {US, SS}, false}, // HistogramLastBinValue
    {0x00603008, 0xffffffff, 154855, 154873, 11, 3, {US}, false}, // HistogramBinWidth
    {0x00603010, 0xffffffff, 154893, 154914, 24, 3, {LO}, false}, // HistogramExplanation
    {0x00603020, 0xffffffff, 154936, 154950, 0, 20, {UL}, false}, // HistogramData
    {0x00620001, 0xffffffff, 154965, 154982, 30, 3, {CS}, false}, // SegmentationType
    {0x00620002, 0xffffffff, 155000, 155016, 49, 3, {SQ}, false}, // SegmentSequence
    {0x00620003, 0xffffffff, 155033, 155071, 49, 3, {SQ}, false}, // SegmentedPropertyCategoryCodeSequence
    {0x00620004, 0xffffffff, 155113, 155127, 11, 3, {US}, false}, // SegmentNumber
    {0x00620005, 0xffffffff, 155142, 155155, 24, 3, {LO}, false}, // SegmentLabel
    {0x00620006, 0xffffffff, 155169, 155188, 65, 3, {ST}, false}, // SegmentDescription
    {0x00620007, 0xffffffff, 155208, 155252, 49, 3, {SQ}, false}, // SegmentationAlgorithmIdentificationSequence
    {0x00620008, 0xffffffff, 155299, 155320, 30, 3, {CS}, false}, // SegmentAlgorithmType
    {0x00620009, 0xffffffff, 155343, 155364, 24, 20, {LO}, false}, // SegmentAlgorithmName
    {0x0062000a, 0xffffffff, 155387, 155417, 49, 3, {SQ}, false}, // SegmentIdentificationSequence
    {0x0062000b, 0xffffffff, 155449, 155473, 11, 20, {US}, false}, // ReferencedSegmentNumber
    {0x0062000c, 0xffffffff, 155499, 155532, 11, 3, {US}, false}, // RecommendedDisplayGrayscaleValue
    {0x0062000d, 0xffffffff, 155568, 155598, 11, 103, {US}, false}, // RecommendedDisplayCIELabValue
    {0x0062000e, 0xffffffff, 155631, 155654, 11, 3, {US}, false}, // MaximumFractionalValue
    {0x0062000f, 0xffffffff, 155679, 155713, 49, 3, {SQ}, false}, // SegmentedPropertyTypeCodeSequence
    {0x00620010, 0xffffffff, 155751, 155778, 30, 3, {CS}, false}, // SegmentationFractionalType
    {0x00620011, 0xffffffff, 155807, 155849, 49, 3, {SQ}, false}, // SegmentedPropertyTypeModifierCodeSequence
    {0x00620012, 0xffffffff, 155896, 155917, 49, 3, {SQ}, false}, // UsedSegmentsSequence
    {0x00620013, 0xffffffff, 155940, 155956, 30, 3, {CS}, false}, // SegmentsOverlap
    {0x00620020, 0xffffffff, 155973, 155984, 82, 3, {UT}, false}, // TrackingID
    {0x00620021, 0xffffffff, 155996, 156008, 5, 3, {UI}, false}, // TrackingUID
    {0x00640002, 0xffffffff, 156021, 156052, 49, 3, {SQ}, false}, // DeformableRegistrationSequence
    {0x00640003, 0xffffffff, 156085, 156111, 5, 3, {UI}, false}, // SourceFrameOfReferenceUID
    {0x00640005, 0xffffffff, 156141, 156176, 49, 3, {SQ}, false}, // DeformableRegistrationGridSequence
    {0x00640007, 0xffffffff, 156214, 156229, 0, 103, {UL}, false}, // GridDimensions
    {0x00640008, 0xffffffff, 156245, 156260, 42, 103, {FD}, false}, // GridResolution
    {0x00640009, 0xffffffff, 156276, 156291, 126, 3, {OF}, false}, // VectorGridData
    {0x0064000f, 0xffffffff, 156308, 156349, 49, 3, {SQ}, false}, // PreDeformationMatrixRegistrationSequence
    {0x00640010, 0xffffffff, 156394, 156436, 49, 3, {SQ}, false}, // PostDeformationMatrixRegistrationSequence
    {0x00660001, 0xffffffff, 156482, 156499, 0, 3, {UL}, false}, // NumberOfSurfaces
    {0x00660002, 0xffffffff, 156518, 156534, 49, 3, {SQ}, false}, // SurfaceSequence
    {0x00660003, 0xffffffff, 156551, 156565, 0, 3, {UL}, false}, // SurfaceNumber
    {0x00660004, 0xffffffff, 156580, 156596, 27, 3, {LT}, false}, // SurfaceComments
    {0x00660009, 0xffffffff, 156613, 156631, 30, 3, {CS}, false}, // SurfaceProcessing
    {0x0066000a, 0xffffffff, 156650, 156673, 100, 3, {FL}, false}, // SurfaceProcessingRatio
    {0x0066000b, 0xffffffff, 156698, 156727, 24, 3, {LO}, false}, // SurfaceProcessingDescription
    {0x0066000c, 0xffffffff, 156758, 156789, 100, 3, {FL}, false}, // RecommendedPresentationOpacity
    {0x0066000d, 0xffffffff, 156822, 156850, 30, 3, {CS}, false}, // RecommendedPresentationType
    {0x0066000e, 0xffffffff, 156880, 156893, 30, 3, {CS}, false}, // FiniteVolume
    {0x00660010, 0xffffffff, 156907, 156907, 30, 3, {CS}, false}, // Manifold
    {0x00660011, 0xffffffff, 156916, 156938, 49, 3, {SQ}, false}, // SurfacePointsSequence
    {0x00660012, 0xffffffff, 156962, 156991, 49, 3, {SQ}, false}, // SurfacePointsNormalsSequence
    {0x00660013, 0xffffffff, 157023, 157053, 49, 3, {SQ}, false}, // SurfaceMeshPrimitivesSequence
    {0x00660015, 0xffffffff, 157086, 157108, 0, 3, {UL}, false}, // NumberOfSurfacePoints
    {0x00660016, 0xffffffff, 157133, 157154, 126, 3, {OF}, false}, // PointCoordinatesData
    {0x00660017, 0xffffffff, 157177, 157199, 100, 103, {FL}, false}, // PointPositionAccuracy
    {0x00660018, 0xffffffff, 157223, 157241, 100, 3, {FL}, false}, // MeanPointDistance
    {0x00660019, 0xffffffff, 157261, 157282, 100, 3, {FL}, false}, // MaximumPointDistance
    {0x0066001a, 0xffffffff, 157305, 157334, 100, 129, {FL}, false}, // PointsBoundingBoxCoordinates
    {0x0066001b, 0xffffffff, 157366, 157381, 100, 103, {FL}, false}, // AxisOfRotation
    {0x0066001c, 0xffffffff, 157398, 157415, 100, 103, {FL}, false}, // CenterOfRotation
    {0x0066001e, 0xffffffff, 157434, 157450, 0, 3, {UL}, false}, // NumberOfVectors
    {0x0066001f, 0xffffffff, 157468, 157489, 11, 3, {US}, false}, // VectorDimensionality
    {0x00660020, 0xffffffff, 157511, 157526, 100, 20, {FL}, false}, // VectorAccuracy
    {0x00660021, 0xffffffff, 157542, 157563, 126, 3, {OF}, false}, // VectorCoordinateData
    {0x00660022, 0xffffffff, 157586, 157613, 176, 3, {OD}, false}, // DoublePointCoordinatesData
    {0x00660023, 0xffffffff, 157643, 157666, 164, 3, {OW}, true}, // TrianglePointIndexList
    {0x00660024, 0xffffffff, 157692, 157711, 164, 3, {OW}, true}, // EdgePointIndexList
    {0x00660025, 0xffffffff, 157733, 157754, 164, 3, {OW}, true}, // VertexPointIndexList
    {0x00660026, 0xffffffff, 157778, 157800, 49, 3, {SQ}, false}, // TriangleStripSequence
    {0x00660027, 0xffffffff, 157824, 157844, 49, 3, {SQ}, false}, // TriangleFanSequence
    {0x00660028, 0xffffffff, 157866, 157879, 49, 3, {SQ}, false}, // LineSequence
    {0x00660029, 0xffffffff, 157893, 157917, 164, 3, {OW}, true}, // PrimitivePointIndexList
    {0x0066002a, 0xffffffff, 157944, 157957, 0, 3, {UL}, false}, // SurfaceCount
    {0x0066002b, 0xffffffff, 157971, 157997, 49, 3, {SQ}, false}, // ReferencedSurfaceSequence
    {0x0066002c, 0xffffffff, 158025, 158049, 0, 3, {UL}, false}, // ReferencedSurfaceNumber
    {0x0066002d, 0xffffffff, 158075, 158131, 49, 3, {SQ}, false}, // SegmentSurfaceGenerationAlgorithmIdentificationSequence
    {0x0066002e, 0xffffffff, 158192, 158229, 49, 3, {SQ}, false}, // SegmentSurfaceSourceInstanceSequence
    {0x0066002f, 0xffffffff, 158270, 158298, 49, 3, {SQ}, false}, // AlgorithmFamilyCodeSequence
    {0x00660030, 0xffffffff, 158329, 158355, 49, 3, {SQ}, false}, // AlgorithmNameCodeSequence
    {0x00660031, 0xffffffff, 158384, 158401, 24, 3, {LO}, false}, // AlgorithmVersion
    {0x00660032, 0xffffffff, 158419, 158439, 27, 3, {LT}, false}, // AlgorithmParameters
    {0x00660034, 0xffffffff, 158460, 158474, 49, 3, {SQ}, false}, // FacetSequence
    {0x00660035, 0xffffffff, 158489, 158538, 49, 3, {SQ}, false}, // SurfaceProcessingAlgorithmIdentificationSequence
    {0x00660036, 0xffffffff, 158591, 158605, 24, 3, {LO}, false}, // AlgorithmName
    {0x00660037, 0xffffffff, 158620, 158643, 100, 3, {FL}, false}, // RecommendedPointRadius
    {0x00660038, 0xffffffff, 158668, 158693, 100, 3, {FL}, false}, // RecommendedLineThickness
    {0x00660040, 0xffffffff, 158720, 158748, 179, 3, {OL}, false}, // LongPrimitivePointIndexList
    {0x00660041, 0xffffffff, 158780, 158807, 179, 3, {OL}, false}, // LongTrianglePointIndexList
    {0x00660042, 0xffffffff, 158838, 158861, 179, 3, {OL}, false}, // LongEdgePointIndexList
    {0x00660043, 0xffffffff, 158888, 158913, 179, 3, {OL}, false}, // LongVertexPointIndexList
    {0x00660101, 0xffffffff, 158942, 158959, 49, 3, {SQ}, false}, // TrackSetSequence
    {0x00660102, 0xffffffff, 158978, 158992, 49, 3, {SQ}, false}, // TrackSequence
    {0x00660103, 0xffffffff, 159007, 159041, 164, 3, {OW}, false}, // RecommendedDisplayCIELabValueList
    {0x00660104, 0xffffffff, 159079, 159119, 49, 3, {SQ}, false}, // TrackingAlgorithmIdentificationSequence
    {0x00660105, 0xffffffff, 159162, 159177, 0, 3, {UL}, false}, // TrackSetNumber
    {0x00660106, 0xffffffff, 159194, 159208, 24, 3, {LO}, false}, // TrackSetLabel
    {0x00660107, 0xffffffff, 159224, 159244, 82, 3, {UT}, false}, // TrackSetDescription
    {0x00660108, 0xffffffff, 159266, 159301, 49, 3, {SQ}, false}, // TrackSetAnatomicalTypeCodeSequence
    {0x00660121, 0xffffffff, 159341, 159362, 49, 3, {SQ}, false}, // MeasurementsSequence
    {0x00660124, 0xffffffff, 159384, 159411, 49, 3, {SQ}, false}, // TrackSetStatisticsSequence
    {0x00660125, 0xffffffff, 159441, 159461, 126, 3, {OF}, false}, // FloatingPointValues
    {0x00660129, 0xffffffff, 159483, 159503, 179, 3, {OL}, false}, // TrackPointIndexList
    {0x00660130, 0xffffffff, 159526, 159550, 49, 3, {SQ}, false}, // TrackStatisticsSequence
    {0x00660132, 0xffffffff, 159576, 159602, 49, 3, {SQ}, false}, // MeasurementValuesSequence
    {0x00660133, 0xffffffff, 159630, 159663, 49, 3, {SQ}, false}, // DiffusionAcquisitionCodeSequence
    {0x00660134, 0xffffffff, 159699, 159726, 49, 3, {SQ}, false}, // DiffusionModelCodeSequence
    {0x00686210, 0xffffffff, 159756, 159768, 24, 3, {LO}, false}, // ImplantSize
    {0x00686221, 0xffffffff, 159781, 159804, 24, 3, {LO}, false}, // ImplantTemplateVersion
    {0x00686222, 0xffffffff, 159829, 159861, 49, 3, {SQ}, false}, // ReplacedImplantTemplateSequence
    {0x00686223, 0xffffffff, 159896, 159908, 30, 3, {CS}, false}, // ImplantType
    {0x00686224, 0xffffffff, 159921, 159955, 49, 3, {SQ}, false}, // DerivationImplantTemplateSequence
    {0x00686225, 0xffffffff, 159992, 160024, 49, 3, {SQ}, false}, // OriginalImplantTemplateSequence
    {0x00686226, 0xffffffff, 160059, 160077, 62, 3, {DT}, false}, // EffectiveDateTime
    {0x00686230, 0xffffffff, 160096, 160125, 49, 3, {SQ}, false}, // ImplantTargetAnatomySequence
    {0x00686260, 0xffffffff, 160157, 160193, 49, 3, {SQ}, false}, // InformationFromManufacturerSequence
    {0x00686265, 0xffffffff, 160232, 160269, 49, 3, {SQ}, false}, // NotificationFromManufacturerSequence
    {0x00686270, 0xffffffff, 160309, 160334, 62, 3, {DT}, false}, // InformationIssueDateTime
    {0x00686280, 0xffffffff, 160361, 160380, 65, 3, {ST}, false}, // InformationSummary
    {0x006862a0, 0xffffffff, 160400, 160441, 49, 3, {SQ}, false}, // ImplantRegulatoryDisapprovalCodeSequence
    {0x006862a5, 0xffffffff, 160486, 160518, 42, 3, {FD}, false}, // OverallTemplateSpatialTolerance
    {0x006862c0, 0xffffffff, 160553, 160574, 49, 3, {SQ}, false}, // HPGLDocumentSequence
    {0x006862d0, 0xffffffff, 160597, 160612, 11, 3, {US}, false}, // HPGLDocumentID
    {0x006862d5, 0xffffffff, 160629, 160647, 24, 3, {LO}, false}, // HPGLDocumentLabel
    {0x006862e0, 0xffffffff, 160667, 160695, 49, 3, {SQ}, false}, // ViewOrientationCodeSequence
    {0x006862f0, 0xffffffff, 160726, 160762, 49, 3, {SQ}, false}, // ViewOrientationModifierCodeSequence
    {0x006862f2, 0xffffffff, 160802, 160822, 42, 3, {FD}, false}, // HPGLDocumentScaling
    {0x00686300, 0xffffffff, 160844, 160857, 36, 3, {OB}, false}, // HPGLDocument
    {0x00686310, 0xffffffff, 160871, 160892, 11, 3, {US}, false}, // HPGLContourPenNumber
    {0x00686320, 0xffffffff, 160916, 160932, 49, 3, {SQ}, false}, // HPGLPenSequence
    {0x00686330, 0xffffffff, 160950, 160964, 11, 3, {US}, false}, // HPGLPenNumber
    {0x00686340, 0xffffffff, 160980, 160993, 24, 3, {LO}, false}, // HPGLPenLabel
    {0x00686345, 0xffffffff, 161008, 161027, 65, 3, {ST}, false}, // HPGLPenDescription
    {0x00686346, 0xffffffff, 161048, 161073, 42, 93, {FD}, false}, // RecommendedRotationPoint
    {0x00686347, 0xffffffff, 161100, 161118, 42, 98, {FD}, false}, // BoundingRectangle
    {0x00686350, 0xffffffff, 161137, 161173, 11, 20, {US}, false}, // ImplantTemplate3DModelSurfaceNumber
    {0x00686360, 0xffffffff, 161214, 161246, 49, 3, {SQ}, false}, // SurfaceModelDescriptionSequence
    {0x00686380, 0xffffffff, 161281, 161299, 24, 3, {LO}, false}, // SurfaceModelLabel
    {0x00686390, 0xffffffff, 161319, 161345, 42, 3, {FD}, false}, // SurfaceModelScalingFactor
    {0x006863a0, 0xffffffff, 161374, 161396, 49, 3, {SQ}, false}, // MaterialsCodeSequence
    {0x006863a4, 0xffffffff, 161420, 161449, 49, 3, {SQ}, false}, // CoatingMaterialsCodeSequence
    {0x006863a8, 0xffffffff, 161481, 161505, 49, 3, {SQ}, false}, // ImplantTypeCodeSequence
    {0x006863ac, 0xffffffff, 161532, 161559, 49, 3, {SQ}, false}, // FixationMethodCodeSequence
    {0x006863b0, 0xffffffff, 161589, 161615, 49, 3, {SQ}, false}, // MatingFeatureSetsSequence
    {0x006863c0, 0xffffffff, 161644, 161663, 11, 3, {US}, false}, // MatingFeatureSetID
    {0x006863d0, 0xffffffff, 161685, 161707, 24, 3, {LO}, false}, // MatingFeatureSetLabel
    {0x006863e0, 0xffffffff, 161732, 161754, 49, 3, {SQ}, false}, // MatingFeatureSequence
    {0x006863f0, 0xffffffff, 161778, 161794, 11, 3, {US}, false}, // MatingFeatureID
    {0x00686400, 0xffffffff, 161812, 161849, 49, 3, {SQ}, false}, // MatingFeatureDegreeOfFreedomSequence
    {0x00686410, 0xffffffff, 161891, 161909, 11, 3, {US}, false}, // DegreeOfFreedomID
    {0x00686420, 0xffffffff, 161930, 161950, 30, 3, {CS}, false}, // DegreeOfFreedomType
    {0x00686430, 0xffffffff, 161973, 162010, 49, 3, {SQ}, false}, // TwoDMatingFeatureCoordinatesSequence
    {0x00686440, 0xffffffff, 162049, 162074, 11, 3, {US}, false}, // ReferencedHPGLDocumentID
    {0x00686450, 0xffffffff, 162102, 162118, 42, 93, {FD}, false}, // TwoDMatingPoint
    {0x00686460, 0xffffffff, 162134, 162149, 42, 98, {FD}, false}, // TwoDMatingAxes
    {0x00686470, 0xffffffff, 162164, 162192, 49, 3, {SQ}, false}, // TwoDDegreeOfFreedomSequence
    {0x00686490, 0xffffffff, 162222, 162248, 42, 103, {FD}, false}, // ThreeDDegreeOfFreedomAxis
    {0x006864a0, 0xffffffff, 162274, 162289, 42, 93, {FD}, false}, // RangeOfFreedom
    {0x006864c0, 0xffffffff, 162306, 162324, 42, 103, {FD}, false}, // ThreeDMatingPoint
    {0x006864d0, 0xffffffff, 162340, 162357, 42, 182, {FD}, false}, // ThreeDMatingAxes
    {0x006864f0, 0xffffffff, 162372, 162396, 42, 103, {FD}, false}, // TwoDDegreeOfFreedomAxis
    {0x00686500, 0xffffffff, 162422, 162452, 49, 3, {SQ}, false}, // PlanningLandmarkPointSequence
    {0x00686510, 0xffffffff, 162485, 162514, 49, 3, {SQ}, false}, // PlanningLandmarkLineSequence
    {0x00686520, 0xffffffff, 162546, 162576, 49, 3, {SQ}, false}, // PlanningLandmarkPlaneSequence
    {0x00686530, 0xffffffff, 162609, 162628, 11, 3, {US}, false}, // PlanningLandmarkID
    {0x00686540, 0xffffffff, 162649, 162677, 24, 3, {LO}, false}, // PlanningLandmarkDescription
    {0x00686545, 0xffffffff, 162707, 162750, 49, 3, {SQ}, false}, // PlanningLandmarkIdentificationCodeSequence
    {0x00686550, 0xffffffff, 162797, 162826, 49, 3, {SQ}, false}, // TwoDPointCoordinatesSequence
    {0x00686560, 0xffffffff, 162856, 162877, 42, 93, {FD}, false}, // TwoDPointCoordinates
    {0x00686590, 0xffffffff, 162898, 162921, 42, 103, {FD}, false}, // ThreeDPointCoordinates
    {0x006865a0, 0xffffffff, 162942, 162970, 49, 3, {SQ}, false}, // TwoDLineCoordinatesSequence
    {0x006865b0, 0xffffffff, 162999, 163019, 42, 98, {FD}, false}, // TwoDLineCoordinates
    {0x006865d0, 0xffffffff, 163039, 163061, 42, 129, {FD}, false}, // ThreeDLineCoordinates
    {0x006865e0, 0xffffffff, 163081, 163110, 49, 3, {SQ}, false}, // TwoDPlaneCoordinatesSequence
    {0x006865f0, 0xffffffff, 163140, 163162, 42, 98, {FD}, false}, // TwoDPlaneIntersection
    {0x00686610, 0xffffffff, 163184, 163202, 42, 103, {FD}, false}, // ThreeDPlaneOrigin
    {0x00686620, 0xffffffff, 163218, 163236, 42, 103, {FD}, false}, // ThreeDPlaneNormal
    {0x00687001, 0xffffffff, 163252, 163270, 30, 3, {CS}, false}, // ModelModification
    {0x00687002, 0xffffffff, 163289, 163304, 30, 3, {CS}, false}, // ModelMirroring
    {0x00687003, 0xffffffff, 163320, 163343, 49, 3, {SQ}, false}, // ModelUsageCodeSequence
    {0x00687004, 0xffffffff, 163369, 163383, 5, 3, {UI}, false}, // ModelGroupUID
    {0x00687005, 0xffffffff, 163399, 163446, 39, 3, {UR}, false}, // RelativeURIReferenceWithinEncapsulatedDocument
    {0x006a0001, 0xffffffff, 163498, 163523, 30, 3, {CS}, false}, // AnnotationCoordinateType
    {0x006a0002, 0xffffffff, 163550, 163574, 49, 3, {SQ}, false}, // AnnotationGroupSequence
    {0x006a0003, 0xffffffff, 163600, 163619, 5, 3, {UI}, false}, // AnnotationGroupUID
    {0x006a0005, 0xffffffff, 163640, 163661, 24, 3, {LO}, false}, // AnnotationGroupLabel
    {0x006a0006, 0xffffffff, 163684, 163711, 82, 3, {UT}, false}, // AnnotationGroupDescription
    {0x006a0007, 0xffffffff, 163740, 163770, 30, 3, {CS}, false}, // AnnotationGroupGenerationType
    {0x006a0008, 0xffffffff, 163803, 163850, 49, 3, {SQ}, false}, // AnnotationGroupAlgorithmIdentificationSequence
    {0x006a0009, 0xffffffff, 163901, 163940, 49, 3, {SQ}, false}, // AnnotationPropertyCategoryCodeSequence
    {0x006a000a, 0xffffffff, 163983, 164018, 49, 3, {SQ}, false}, // AnnotationPropertyTypeCodeSequence
    {0x006a000b, 0xffffffff, 164057, 164100, 49, 3, {SQ}, false}, // AnnotationPropertyTypeModifierCodeSequence
    {0x006a000c, 0xffffffff, 164148, 164168, 0, 3, {UL}, false}, // NumberOfAnnotations
    {0x006a000d, 0xffffffff, 164190, 164225, 30, 3, {CS}, false}, // AnnotationAppliesToAllOpticalPaths
    {0x006a000e, 0xffffffff, 164265, 164297, 8, 20, {SH}, false}, // ReferencedOpticalPathIdentifier
    {0x006a000f, 0xffffffff, 164332, 164362, 30, 3, {CS}, false}, // AnnotationAppliesToAllZPlanes
    {0x006a0010, 0xffffffff, 164397, 164420, 42, 20, {FD}, false}, // CommonZCoordinateValue
    {0x006a0011, 0xffffffff, 164446, 164466, 179, 3, {OL}, false}, // AnnotationIndexList
    {0x00700001, 0xffffffff, 164488, 164514, 49, 3, {SQ}, false}, // GraphicAnnotationSequence
    {0x00700002, 0xffffffff, 164542, 164555, 30, 3, {CS}, false}, // GraphicLayer
    {0x00700003, 0xffffffff, 164569, 164596, 30, 3, {CS}, false}, // BoundingBoxAnnotationUnits
    {0x00700004, 0xffffffff, 164626, 164653, 30, 3, {CS}, false}, // AnchorPointAnnotationUnits
    {0x00700005, 0xffffffff, 164683, 164706, 30, 3, {CS}, false}, // GraphicAnnotationUnits
    {0x00700006, 0xffffffff, 164731, 164752, 65, 3, {ST}, false}, // UnformattedTextValue
    {0x00700008, 0xffffffff, 164775, 164794, 49, 3, {SQ}, false}, // TextObjectSequence
    {0x00700009, 0xffffffff, 164815, 164837, 49, 3, {SQ}, false}, // GraphicObjectSequence
    {0x00700010, 0xffffffff, 164861, 164890, 100, 93, {FL}, false}, // BoundingBoxTopLeftHandCorner
    {0x00700011, 0xffffffff, 164924, 164957, 100, 93, {FL}, false}, // BoundingBoxBottomRightHandCorner
    {0x00700012, 0xffffffff, 164995, 165034, 30, 3, {CS}, false}, // BoundingBoxTextHorizontalJustification
    {0x00700014, 0xffffffff, 165077, 165089, 100, 93, {FL}, false}, // AnchorPoint
    {0x00700015, 0xffffffff, 165102, 165124, 30, 3, {CS}, false}, // AnchorPointVisibility
    {0x00700020, 0xffffffff, 165148, 165166, 11, 3, {US}, false}, // GraphicDimensions
    {0x00700021, 0xffffffff, 165185, 165207, 11, 3, {US}, false}, // NumberOfGraphicPoints
    {0x00700022, 0xffffffff, 165232, 165244, 100, 52, {FL}, false}, // GraphicData
    {0x00700023, 0xffffffff, 165257, 165269, 30, 3, {CS}, false}, // GraphicType
    {0x00700024, 0xffffffff, 165282, 165296, 30, 3, {CS}, false}, // GraphicFilled
    {0x00700040, 0xffffffff, 165311, 165332, 33, 3, {IS}, true}, // ImageRotationRetired
    {0x00700041, 0xffffffff, 165357, 165377, 30, 3, {CS}, false}, // ImageHorizontalFlip
    {0x00700042, 0xffffffff, 165399, 165413, 11, 3, {US}, false}, // ImageRotation
    {0x00700050, 0xffffffff, 165428, 165464, 11, 93, {US}, true}, // DisplayedAreaTopLeftHandCornerTrial
    {0x00700051, 0xffffffff, 165508, 165548, 11, 93, {US}, true}, // DisplayedAreaBottomRightHandCornerTrial
    {0x00700052, 0xffffffff, 165596, 165627, 131, 93, {SL}, false}, // DisplayedAreaTopLeftHandCorner
    {0x00700053, 0xffffffff, 165663, 165698, 131, 93, {SL}, false}, // DisplayedAreaBottomRightHandCorner
    {0x0070005a, 0xffffffff, 165738, 165769, 49, 3, {SQ}, false}, // DisplayedAreaSelectionSequence
    {0x00700060, 0xffffffff, 165803, 165824, 49, 3, {SQ}, false}, // GraphicLayerSequence
    {0x00700062, 0xffffffff, 165847, 165865, 33, 3, {IS}, false}, // GraphicLayerOrder
    {0x00700066, 0xffffffff, 165885, 165930, 11, 3, {US}, false}, // GraphicLayerRecommendedDisplayGrayscaleValue
    {0x00700067, 0xffffffff, 165980, 166019, 11, 103, {US}, true}, // GraphicLayerRecommendedDisplayRGBValue
    {0x00700068, 0xffffffff, 166063, 166087, 24, 3, {LO}, false}, // GraphicLayerDescription
    {0x00700080, 0xffffffff, 166113, 166126, 30, 3, {CS}, false}, // ContentLabel
    {0x00700081, 0xffffffff, 166140, 166159, 24, 3, {LO}, false}, // ContentDescription
    {0x00700082, 0xffffffff, 166179, 166204, 56, 3, {DA}, false}, // PresentationCreationDate
    {0x00700083, 0xffffffff, 166231, 166256, 59, 3, {TM}, false}, // PresentationCreationTime
    {0x00700084, 0xffffffff, 166283, 166302, 68, 3, {PN}, false}, // ContentCreatorName
    {0x00700086, 0xffffffff, 166325, 166366, 49, 3, {SQ}, false}, // ContentCreatorIdentificationCodeSequence
    {0x00700087, 0xffffffff, 166413, 166449, 49, 3, {SQ}, false}, // AlternateContentDescriptionSequence
    {0x00700100, 0xffffffff, 166488, 166509, 30, 3, {CS}, false}, // PresentationSizeMode
    {0x00700101, 0xffffffff, 166532, 166557, 95, 93, {DS}, false}, // PresentationPixelSpacing
    {0x00700102, 0xffffffff, 166584, 166613, 33, 93, {IS}, false}, // PresentationPixelAspectRatio
    {0x00700103, 0xffffffff, 166645, 166681, 100, 3, {FL}, false}, // PresentationPixelMagnificationRatio
    {0x00700207, 0xffffffff, 166720, 166738, 24, 3, {LO}, false}, // GraphicGroupLabel
    {0x00700208, 0xffffffff, 166758, 166782, 65, 3, {ST}, false}, // GraphicGroupDescription
    {0x00700209, 0xffffffff, 166808, 166832, 49, 3, {SQ}, false}, // CompoundGraphicSequence
    {0x00700226, 0xffffffff, 166858, 166884, 0, 3, {UL}, false}, // CompoundGraphicInstanceID
    {0x00700227, 0xffffffff, 166913, 166922, 24, 3, {LO}, false}, // FontName
    {0x00700228, 0xffffffff, 166932, 166945, 30, 3, {CS}, false}, // FontNameType
    {0x00700229, 0xffffffff, 166960, 166972, 24, 3, {LO}, false}, // CSSFontName
    {0x00700230, 0xffffffff, 166986, 167000, 42, 3, {FD}, false}, // RotationAngle
    {0x00700231, 0xffffffff, 167015, 167033, 49, 3, {SQ}, false}, // TextStyleSequence
    {0x00700232, 0xffffffff, 167053, 167071, 49, 3, {SQ}, false}, // LineStyleSequence
    {0x00700233, 0xffffffff, 167091, 167109, 49, 3, {SQ}, false}, // FillStyleSequence
    {0x00700234, 0xffffffff, 167129, 167150, 49, 3, {SQ}, false}, // GraphicGroupSequence
    {0x00700241, 0xffffffff, 167173, 167194, 11, 103, {US}, false}, // TextColorCIELabValue
    {0x00700242, 0xffffffff, 167218, 167238, 30, 3, {CS}, false}, // HorizontalAlignment
    {0x00700243, 0xffffffff, 167259, 167277, 30, 3, {CS}, false}, // VerticalAlignment
    {0x00700244, 0xffffffff, 167296, 167308, 30, 3, {CS}, false}, // ShadowStyle
    {0x00700245, 0xffffffff, 167321, 167335, 100, 3, {FL}, false}, // ShadowOffsetX
    {0x00700246, 0xffffffff, 167351, 167365, 100, 3, {FL}, false}, // ShadowOffsetY
    {0x00700247, 0xffffffff, 167381, 167404, 11, 103, {US}, false}, // ShadowColorCIELabValue
    {0x00700248, 0xffffffff, 167430, 167430, 30, 3, {CS}, false}, // Underlined
    {0x00700249, 0xffffffff, 167441, 167441, 30, 3, {CS}, false}, // Bold
    {0x00700250, 0xffffffff, 167446, 167446, 30, 3, {CS}, false}, // Italic
    {0x00700251, 0xffffffff, 167453, 167479, 11, 103, {US}, false}, // PatternOnColorCIELabValue
    {0x00700252, 0xffffffff, 167509, 167536, 11, 103, {US}, false}, // PatternOffColorCIELabValue
    {0x00700253, 0xffffffff, 167567, 167581, 100, 3, {FL}, false}, // LineThickness
    {0x00700254, 0xffffffff, 167596, 167613, 30, 3, {CS}, false}, // LineDashingStyle
    {0x00700255, 0xffffffff, 167632, 167644, 0, 3, {UL}, false}, // LinePattern
    {0x00700256, 0xffffffff, 167657, 167669, 36, 3, {OB}, false}, // FillPattern
    {0x00700257, 0xffffffff, 167682, 167691, 30, 3, {CS}, false}, // FillMode
    {0x00700258, 0xffffffff, 167701, 167715, 100, 3, {FL}, false}, // ShadowOpacity
    {0x00700261, 0xffffffff, 167730, 167740, 100, 3, {FL}, false}, // GapLength
    {0x00700262, 0xffffffff, 167751, 167772, 100, 3, {FL}, false}, // DiameterOfVisibility
    {0x00700273, 0xffffffff, 167795, 167809, 100, 93, {FL}, false}, // RotationPoint
    {0x00700274, 0xffffffff, 167824, 167838, 30, 3, {CS}, false}, // TickAlignment
    {0x00700278, 0xffffffff, 167853, 167867, 30, 3, {CS}, false}, // ShowTickLabel
    {0x00700279, 0xffffffff, 167883, 167902, 30, 3, {CS}, false}, // TickLabelAlignment
    {0x00700282, 0xffffffff, 167923, 167944, 30, 3, {CS}, false}, // CompoundGraphicUnits
    {0x00700284, 0xffffffff, 167967, 167984, 100, 3, {FL}, false}, // PatternOnOpacity
    {0x00700285, 0xffffffff, 168003, 168021, 100, 3, {FL}, false}, // PatternOffOpacity
    {0x00700287, 0xffffffff, 168041, 168060, 49, 3, {SQ}, false}, // MajorTicksSequence
    {0x00700288, 0xffffffff, 168081, 168094, 100, 3, {FL}, false}, // TickPosition
    {0x00700289, 0xffffffff, 168108, 168118, 8, 3, {SH}, false}, // TickLabel
    {0x00700294, 0xffffffff, 168129, 168149, 30, 3, {CS}, false}, // CompoundGraphicType
    {0x00700295, 0xffffffff, 168171, 168186, 0, 3, {UL}, false}, // GraphicGroupID
    {0x00700306, 0xffffffff, 168203, 168213, 30, 3, {CS}, false}, // ShapeType
    {0x00700308, 0xffffffff, 168224, 168245, 49, 3, {SQ}, false}, // RegistrationSequence
    {0x00700309, 0xffffffff, 168267, 168294, 49, 3, {SQ}, false}, // MatrixRegistrationSequence
    {0x0070030a, 0xffffffff, 168323, 168338, 49, 3, {SQ}, false}, // MatrixSequence
    {0x0070030b, 0xffffffff, 168354, 168418, 42, 146, {FD}, false}, // FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix
    {0x0070030c, 0xffffffff, 168490, 168531, 30, 3, {CS}, false}, // FrameOfReferenceTransformationMatrixType
    {0x0070030d, 0xffffffff, 168577, 168606, 49, 3, {SQ}, false}, // RegistrationTypeCodeSequence
    {0x0070030f, 0xffffffff, 168638, 168658, 65, 3, {ST}, false}, // FiducialDescription
    {0x00700310, 0xffffffff, 168679, 168698, 8, 3, {SH}, false}, // FiducialIdentifier
    {0x00700311, 0xffffffff, 168718, 168749, 49, 3, {SQ}, false}, // FiducialIdentifierCodeSequence
    {0x00700312, 0xffffffff, 168783, 168808, 42, 3, {FD}, false}, // ContourUncertaintyRadius
    {0x00700314, 0xffffffff, 168835, 168857, 49, 3, {SQ}, false}, // UsedFiducialsSequence
    {0x00700315, 0xffffffff, 168881, 168911, 49, 3, {SQ}, false}, // UsedRTStructureSetROISequence
    {0x00700318, 0xffffffff, 168946, 168977, 49, 3, {SQ}, false}, // GraphicCoordinatesDataSequence
    {0x0070031a, 0xffffffff, 169011, 169023, 5, 3, {UI}, false}, // FiducialUID
    {0x0070031b, 0xffffffff, 169036, 169058, 5, 3, {UI}, false}, // ReferencedFiducialUID
    {0x0070031c, 0xffffffff, 169082, 169102, 49, 3, {SQ}, false}, // FiducialSetSequence
    {0x0070031e, 0xffffffff, 169124, 169141, 49, 3, {SQ}, false}, // FiducialSequence
    {0x0070031f, 0xffffffff, 169159, 169197, 49, 3, {SQ}, false}, // FiducialsPropertyCategoryCodeSequence
    {0x00700401, 0xffffffff, 169239, 169281, 11, 103, {US}, false}, // GraphicLayerRecommendedDisplayCIELabValue
    {0x00700402, 0xffffffff, 169328, 169345, 49, 3, {SQ}, false}, // BlendingSequence
    {0x00700403, 0xffffffff, 169363, 169379, 100, 3, {FL}, false}, // RelativeOpacity
    {0x00700404, 0xffffffff, 169396, 169434, 49, 3, {SQ}, false}, // ReferencedSpatialRegistrationSequence
    {0x00700405, 0xffffffff, 169475, 169492, 30, 3, {CS}, false}, // BlendingPosition
    {0x00701101, 0xffffffff, 169510, 169543, 5, 3, {UI}, false}, // PresentationDisplayCollectionUID
    {0x00701102, 0xffffffff, 169579, 169613, 5, 3, {UI}, false}, // PresentationSequenceCollectionUID
    {0x00701103, 0xffffffff, 169650, 169684, 11, 3, {US}, false}, // PresentationSequencePositionIndex
    {0x00701104, 0xffffffff, 169721, 169752, 49, 3, {SQ}, false}, // RenderedImageReferenceSequence
    {0x00701201, 0xffffffff, 169786, 169827, 49, 3, {SQ}, false}, // VolumetricPresentationStateInputSequence
    {0x00701202, 0xffffffff, 169872, 169894, 30, 3, {CS}, false}, // PresentationInputType
    {0x00701203, 0xffffffff, 169918, 169945, 11, 3, {US}, false}, // InputSequencePositionIndex
    {0x00701204, 0xffffffff, 169975, 169975, 30, 3, {CS}, false}, // Crop
    {0x00701205, 0xffffffff, 169980, 170007, 11, 20, {US}, false}, // CroppingSpecificationIndex
    {0x00701206, 0xffffffff, 170036, 170054, 30, 3, {CS}, true}, // CompositingMethod
    {0x00701207, 0xffffffff, 170073, 170107, 11, 3, {US}, false}, // VolumetricPresentationInputNumber
    {0x00701208, 0xffffffff, 170144, 170164, 30, 3, {CS}, false}, // ImageVolumeGeometry
    {0x00701209, 0xffffffff, 170186, 170220, 5, 3, {UI}, false}, // VolumetricPresentationInputSetUID
    {0x0070120a, 0xffffffff, 170258, 170297, 49, 3, {SQ}, false}, // VolumetricPresentationInputSetSequence
    {0x0070120b, 0xffffffff, 170340, 170351, 30, 3, {CS}, false}, // GlobalCrop
    {0x0070120c, 0xffffffff, 170363, 170396, 11, 20, {US}, false}, // GlobalCroppingSpecificationIndex
    {0x0070120d, 0xffffffff, 170432, 170448, 30, 3, {CS}, false}, // RenderingMethod
    {0x00701301, 0xffffffff, 170465, 170488, 49, 3, {SQ}, false}, // VolumeCroppingSequence
    {0x00701302, 0xffffffff, 170513, 170534, 30, 3, {CS}, false}, // VolumeCroppingMethod
    {0x00701303, 0xffffffff, 170557, 170573, 42, 129, {FD}, false}, // BoundingBoxCrop
    {0x00701304, 0xffffffff, 170591, 170620, 49, 3, {SQ}, false}, // ObliqueCroppingPlaneSequence
    {0x00701305, 0xffffffff, 170652, 170652, 42, 98, {FD}, false}, // Plane
    {0x00701306, 0xffffffff, 170658, 170670, 42, 103, {FD}, false}, // PlaneNormal
    {0x00701309, 0xffffffff, 170683, 170711, 11, 3, {US}, false}, // CroppingSpecificationNumber
    {0x00701501, 0xffffffff, 170741, 170772, 30, 3, {CS}, false}, // MultiPlanarReconstructionStyle
    {0x00701502, 0xffffffff, 170806, 170823, 30, 3, {CS}, false}, // MPRThicknessType
    {0x00701503, 0xffffffff, 170842, 170859, 42, 3, {FD}, false}, // MPRSlabThickness
    {0x00701505, 0xffffffff, 170878, 170899, 42, 103, {FD}, false}, // MPRTopLeftHandCorner
    {0x00701507, 0xffffffff, 170924, 170946, 42, 103, {FD}, false}, // MPRViewWidthDirection
    {0x00701508, 0xffffffff, 170971, 170984, 42, 3, {FD}, false}, // MPRViewWidth
    {0x0070150c, 0xffffffff, 170999, 171029, 0, 3, {UL}, false}, // NumberOfVolumetricCurvePoints
    {0x0070150d, 0xffffffff, 171063, 171085, 176, 3, {OD}, false}, // VolumetricCurvePoints
    {0x00701511, 0xffffffff, 171109, 171132, 42, 103, {FD}, false}, // MPRViewHeightDirection
    {0x00701512, 0xffffffff, 171158, 171172, 42, 3, {FD}, false}, // MPRViewHeight
    {0x00701602, 0xffffffff, 171188, 171205, 30, 3, {CS}, false}, // RenderProjection
    {0x00701603, 0xffffffff, 171223, 171241, 42, 103, {FD}, false}, // ViewpointPosition
    {0x00701604, 0xffffffff, 171260, 171281, 42, 103, {FD}, false}, // ViewpointLookAtPoint
    {0x00701605, 0xffffffff, 171304, 171325, 42, 103, {FD}, false}, // ViewpointUpDirection
    {0x00701606, 0xffffffff, 171348, 171366, 42, 129, {FD}, false}, // RenderFieldOfView
    {0x00701607, 0xffffffff, 171387, 171404, 42, 3, {FD}, false}, // SamplingStepSize
    {0x00701701, 0xffffffff, 171423, 171436, 30, 3, {CS}, false}, // ShadingStyle
    {0x00701702, 0xffffffff, 171450, 171477, 42, 3, {FD}, false}, // AmbientReflectionIntensity
    {0x00701703, 0xffffffff, 171506, 171521, 42, 103, {FD}, false}, // LightDirection
    {0x00701704, 0xffffffff, 171537, 171564, 42, 3, {FD}, false}, // DiffuseReflectionIntensity
    {0x00701705, 0xffffffff, 171593, 171621, 42, 3, {FD}, false}, // SpecularReflectionIntensity
    {0x00701706, 0xffffffff, 171651, 171651, 42, 3, {FD}, false}, // Shininess
    {0x00701801, 0xffffffff, 171661, 171710, 49, 3, {SQ}, false}, // PresentationStateClassificationComponentSequence
    {0x00701802, 0xffffffff, 171763, 171777, 30, 3, {CS}, false}, // ComponentType
    {0x00701803, 0xffffffff, 171792, 171815, 49, 3, {SQ}, false}, // ComponentInputSequence
    {0x00701804, 0xffffffff, 171840, 171873, 11, 3, {US}, false}, // VolumetricPresentationInputIndex
    {0x00701805, 0xffffffff, 171909, 171954, 49, 3, {SQ}, false}, // PresentationStateCompositorComponentSequence
    {0x00701806, 0xffffffff, 172003, 172037, 49, 3, {SQ}, false}, // WeightingTransferFunctionSequence
    {0x00701807, 0xffffffff, 172074, 172105, 11, 103, {US}, false}, // WeightingLookupTableDescriptor
    {0x00701808, 0xffffffff, 172139, 172164, 36, 3, {OB}, false}, // WeightingLookupTableData
    {0x00701901, 0xffffffff, 172192, 172221, 49, 3, {SQ}, false}, // VolumetricAnnotationSequence
    {0x00701903, 0xffffffff, 172252, 172288, 49, 3, {SQ}, false}, // ReferencedStructuredContextSequence
    {0x00701904, 0xffffffff, 172327, 172349, 5, 3, {UI}, false}, // ReferencedContentItem
    {0x00701905, 0xffffffff, 172373, 172419, 49, 3, {SQ}, false}, // VolumetricPresentationInputAnnotationSequence
    {0x00701907, 0xffffffff, 172469, 172488, 30, 3, {CS}, false}, // AnnotationClipping
    {0x00701a01, 0xffffffff, 172508, 172535, 30, 3, {CS}, false}, // PresentationAnimationStyle
    {0x00701a03, 0xffffffff, 172564, 172589, 42, 3, {FD}, false}, // RecommendedAnimationRate
    {0x00701a04, 0xffffffff, 172616, 172639, 49, 3, {SQ}, false}, // AnimationCurveSequence
    {0x00701a05, 0xffffffff, 172664, 172682, 42, 3, {FD}, false}, // AnimationStepSize
    {0x00701a06, 0xffffffff, 172702, 172714, 42, 3, {FD}, false}, // SwivelRange
    {0x00701a07, 0xffffffff, 172727, 172755, 176, 3, {OD}, false}, // VolumetricCurveUpDirections
    {0x00701a08, 0xffffffff, 172786, 172807, 49, 3, {SQ}, false}, // VolumeStreamSequence
    {0x00701a09, 0xffffffff, 172830, 172862, 24, 3, {LO}, false}, // RGBATransferFunctionDescription
    {0x00701b01, 0xffffffff, 172897, 172922, 49, 3, {SQ}, false}, // AdvancedBlendingSequence
    {0x00701b02, 0xffffffff, 172949, 172969, 11, 3, {US}, false}, // BlendingInputNumber
    {0x00701b03, 0xffffffff, 172991, 173020, 49, 3, {SQ}, false}, // BlendingDisplayInputSequence
    {0x00701b04, 0xffffffff, 173052, 173076, 49, 3, {SQ}, false}, // BlendingDisplaySequence
    {0x00701b06, 0xffffffff, 173102, 173115, 30, 3, {CS}, false}, // BlendingMode
    {0x00701b07, 0xffffffff, 173129, 173148, 30, 3, {CS}, false}, // TimeSeriesBlending
    {0x00701b08, 0xffffffff, 173169, 173188, 30, 3, {CS}, false}, // GeometryForDisplay
    {0x00701b11, 0xffffffff, 173209, 173227, 49, 3, {SQ}, false}, // ThresholdSequence
    {0x00701b12, 0xffffffff, 173246, 173269, 49, 3, {SQ}, false}, // ThresholdValueSequence
    {0x00701b13, 0xffffffff, 173294, 173308, 30, 3, {CS}, false}, // ThresholdType
    {0x00701b14, 0xffffffff, 173323, 173338, 42, 3, {FD}, false}, // ThresholdValue
    {0x00720002, 0xffffffff, 173354, 173374, 8, 3, {SH}, false}, // HangingProtocolName
    {0x00720004, 0xffffffff, 173396, 173423, 24, 3, {LO}, false}, // HangingProtocolDescription
    {0x00720006, 0xffffffff, 173452, 173473, 30, 3, {CS}, false}, // HangingProtocolLevel
    {0x00720008, 0xffffffff, 173496, 173519, 24, 3, {LO}, false}, // HangingProtocolCreator
    {0x0072000a, 0xffffffff, 173544, 173576, 62, 3, {DT}, false}, // HangingProtocolCreationDateTime
    {0x0072000c, 0xffffffff, 173611, 173645, 49, 3, {SQ}, false}, // HangingProtocolDefinitionSequence
    {0x0072000e, 0xffffffff, 173682, 173728, 49, 3, {SQ}, false}, // HangingProtocolUserIdentificationCodeSequence
    {0x00720010, 0xffffffff, 173779, 173808, 24, 3, {LO}, false}, // HangingProtocolUserGroupName
    {0x00720012, 0xffffffff, 173841, 173871, 49, 3, {SQ}, false}, // SourceHangingProtocolSequence
    {0x00720014, 0xffffffff, 173904, 173929, 11, 3, {US}, false}, // NumberOfPriorsReferenced
    {0x00720020, 0xffffffff, 173957, 173975, 49, 3, {SQ}, false}, // ImageSetsSequence
    {0x00720022, 0xffffffff, 173995, 174020, 49, 3, {SQ}, false}, // ImageSetSelectorSequence
    {0x00720024, 0xffffffff, 174048, 174074, 30, 3, {CS}, false}, // ImageSetSelectorUsageFlag
    {0x00720026, 0xffffffff, 174104, 174122, 17, 3, {AT}, false}, // SelectorAttribute
    {0x00720028, 0xffffffff, 174141, 174161, 11, 3, {US}, false}, // SelectorValueNumber
    {0x00720030, 0xffffffff, 174183, 174210, 49, 3, {SQ}, false}, // TimeBasedImageSetsSequence
    {0x00720032, 0xffffffff, 174241, 174256, 11, 3, {US}, false}, // ImageSetNumber
    {0x00720034, 0xffffffff, 174273, 174298, 30, 3, {CS}, false}, // ImageSetSelectorCategory
    {0x00720038, 0xffffffff, 174326, 174339, 11, 93, {US}, false}, // RelativeTime
    {0x0072003a, 0xffffffff, 174353, 174371, 30, 3, {CS}, false}, // RelativeTimeUnits
    {0x0072003c, 0xffffffff, 174391, 174410, 134, 93, {SS}, false}, // AbstractPriorValue
    {0x0072003e, 0xffffffff, 174431, 174457, 49, 3, {SQ}, false}, // AbstractPriorCodeSequence
    {0x00720040, 0xffffffff, 174486, 174500, 24, 3, {LO}, false}, // ImageSetLabel
    {0x00720050, 0xffffffff, 174516, 174536, 30, 3, {CS}, false}, // SelectorAttributeVR
    {0x00720052, 0xffffffff, 174558, 174582, 17, 20, {AT}, false}, // SelectorSequencePointer
    {0x00720054, 0xffffffff, 174608, 174646, 24, 20, {LO}, false}, // SelectorSequencePointerPrivateCreator
    {0x00720056, 0xffffffff, 174688, 174720, 24, 3, {LO}, false}, // SelectorAttributePrivateCreator
    {0x0072005e, 0xffffffff, 174755, 174771, 14, 20, {AE}, false}, // SelectorAEValue
    {0x0072005f, 0xffffffff, 174789, 174805, 105, 20, {AS}, false}, // SelectorASValue
    {0x00720060, 0xffffffff, 174823, 174839, 17, 20, {AT}, false}, // SelectorATValue
    {0x00720061, 0xffffffff, 174857, 174873, 56, 20, {DA}, false}, // SelectorDAValue
    {0x00720062, 0xffffffff, 174891, 174907, 30, 20, {CS}, false}, // SelectorCSValue
    {0x00720063, 0xffffffff, 174925, 174941, 62, 20, {DT}, false}, // SelectorDTValue
    {0x00720064, 0xffffffff, 174959, 174975, 33, 20, {IS}, false}, // SelectorISValue
    {0x00720065, 0xffffffff, 174993, 175009, 36, 3, {OB}, false}, // SelectorOBValue
    {0x00720066, 0xffffffff, 175027, 175043, 24, 20, {LO}, false}, // SelectorLOValue
    {0x00720067, 0xffffffff, 175061, 175077, 126, 3, {OF}, false}, // SelectorOFValue
    {0x00720068, 0xffffffff, 175095, 175111, 27, 3, {LT}, false}, // SelectorLTValue
    {0x00720069, 0xffffffff, 175129, 175145, 164, 3, {OW}, false}, // SelectorOWValue
    {0x0072006a, 0xffffffff, 175163, 175179, 68, 20, {PN}, false}, // SelectorPNValue
    {0x0072006b, 0xffffffff, 175197, 175213, 59, 20, {TM}, false}, // SelectorTMValue
    {0x0072006c, 0xffffffff, 175231, 175247, 8, 20, {SH}, false}, // SelectorSHValue
    {0x0072006d, 0xffffffff, 175265, 175281, 184, 3, {UN}, false}, // SelectorUNValue
    {0x0072006e, 0xffffffff, 175299, 175315, 65, 3, {ST}, false}, // SelectorSTValue
    {0x0072006f, 0xffffffff, 175333, 175349, 71, 20, {UC}, false}, // SelectorUCValue
    {0x00720070, 0xffffffff, 175367, 175383, 82, 3, {UT}, false}, // SelectorUTValue
    {0x00720071, 0xffffffff, 175401, 175417, 39, 3, {UR}, false}, // SelectorURValue
    {0x00720072, 0xffffffff, 175435, 175451, 95, 20, {DS}, false}, // SelectorDSValue
    {0x00720073, 0xffffffff, 175469, 175485, 176, 3, {OD}, false}, // SelectorODValue
    {0x00720074, 0xffffffff, 175503, 175519, 42, 20, {FD}, false}, // SelectorFDValue
    {0x00720075, 0xffffffff, 175537, 175553, 179, 3, {OL}, false}, // SelectorOLValue
    {0x00720076, 0xffffffff, 175571, 175587, 100, 20, {FL}, false}, // SelectorFLValue
    {0x00720078, 0xffffffff, 175605, 175621, 0, 20, {UL}, false}, // SelectorULValue
    {0x0072007a, 0xffffffff, 175639, 175655, 11, 20, {US}, false}, // SelectorUSValue
    {0x0072007c, 0xffffffff, 175673, 175689, 131, 20, {SL}, false}, // SelectorSLValue
    {0x0072007e, 0xffffffff, 175707, 175723, 134, 20, {SS}, false}, // SelectorSSValue
    {0x0072007f, 0xffffffff, 175741, 175757, 5, 20, {UI}, false}, // SelectorUIValue
    {0x00720080, 0xffffffff, 175775, 175801, 49, 3, {SQ}, false}, // SelectorCodeSequenceValue
    {0x00720081, 0xffffffff, 175830, 175846, 187, 3, {OV}, false}, // SelectorOVValue
    {0x00720082, 0xffffffff, 175864, 175880, 190, 20, {SV}, false}, // SelectorSVValue
    {0x00720083, 0xffffffff, 175898, 175914, 85, 20, {UV}, false}, // SelectorUVValue
    {0x00720100, 0xffffffff, 175932, 175948, 11, 3, {US}, false}, // NumberOfScreens
    {0x00720102, 0xffffffff, 175966, 175998, 49, 3, {SQ}, false}, // NominalScreenDefinitionSequence
    {0x00720104, 0xffffffff, 176033, 176056, 11, 3, {US}, false}, // NumberOfVerticalPixels
    {0x00720106, 0xffffffff, 176082, 176107, 11, 3, {US}, false}, // NumberOfHorizontalPixels
    {0x00720108, 0xffffffff, 176135, 176169, 42, 98, {FD}, false}, // DisplayEnvironmentSpatialPosition
    {0x0072010a, 0xffffffff, 176206, 176237, 11, 3, {US}, false}, // ScreenMinimumGrayscaleBitDepth
    {0x0072010c, 0xffffffff, 176272, 176299, 11, 3, {US}, false}, // ScreenMinimumColorBitDepth
    {0x0072010e, 0xffffffff, 176330, 176360, 11, 3, {US}, false}, // ApplicationMaximumRepaintTime
    {0x00720200, 0xffffffff, 176393, 176413, 49, 3, {SQ}, false}, // DisplaySetsSequence
    {0x00720202, 0xffffffff, 176435, 176452, 11, 3, {US}, false}, // DisplaySetNumber
    {0x00720203, 0xffffffff, 176471, 176487, 24, 3, {LO}, false}, // DisplaySetLabel
    {0x00720204, 0xffffffff, 176505, 176533, 11, 3, {US}, false}, // DisplaySetPresentationGroup
    {0x00720206, 0xffffffff, 176564, 176603, 24, 3, {LO}, false}, // DisplaySetPresentationGroupDescription
    {0x00720208, 0xffffffff, 176646, 176673, 30, 3, {CS}, false}, // PartialDataDisplayHandling
    {0x00720210, 0xffffffff, 176703, 176733, 49, 3, {SQ}, false}, // SynchronizedScrollingSequence
    {0x00720212, 0xffffffff, 176765, 176790, 11, 52, {US}, false}, // DisplaySetScrollingGroup
    {0x00720214, 0xffffffff, 176818, 176846, 49, 3, {SQ}, false}, // NavigationIndicatorSequence
    {0x00720216, 0xffffffff, 176876, 176897, 11, 3, {US}, false}, // NavigationDisplaySet
    {0x00720218, 0xffffffff, 176920, 176941, 11, 20, {US}, false}, // ReferenceDisplaySets
    {0x00720300, 0xffffffff, 176964, 176983, 49, 3, {SQ}, false}, // ImageBoxesSequence
    {0x00720302, 0xffffffff, 177004, 177019, 11, 3, {US}, false}, // ImageBoxNumber
    {0x00720304, 0xffffffff, 177036, 177055, 30, 3, {CS}, false}, // ImageBoxLayoutType
    {0x00720306, 0xffffffff, 177077, 177109, 11, 3, {US}, false}, // ImageBoxTileHorizontalDimension
    {0x00720308, 0xffffffff, 177145, 177175, 11, 3, {US}, false}, // ImageBoxTileVerticalDimension
    {0x00720310, 0xffffffff, 177209, 177233, 30, 3, {CS}, false}, // ImageBoxScrollDirection
    {0x00720312, 0xffffffff, 177260, 177284, 30, 3, {CS}, false}, // ImageBoxSmallScrollType
    {0x00720314, 0xffffffff, 177312, 177338, 11, 3, {US}, false}, // ImageBoxSmallScrollAmount
    {0x00720316, 0xffffffff, 177368, 177392, 30, 3, {CS}, false}, // ImageBoxLargeScrollType
    {0x00720318, 0xffffffff, 177420, 177446, 11, 3, {US}, false}, // ImageBoxLargeScrollAmount
    {0x00720320, 0xffffffff, 177476, 177500, 11, 3, {US}, false}, // ImageBoxOverlapPriority
    {0x00720330, 0xffffffff, 177527, 177550, 42, 3, {FD}, false}, // CineRelativeToRealTime
    {0x00720400, 0xffffffff, 177577, 177602, 49, 3, {SQ}, false}, // FilterOperationsSequence
    {0x00720402, 0xffffffff, 177629, 177646, 30, 3, {CS}, false}, // FilterByCategory
    {0x00720404, 0xffffffff, 177665, 177691, 30, 3, {CS}, false}, // FilterByAttributePresence
    {0x00720406, 0xffffffff, 177720, 177737, 30, 3, {CS}, false}, // FilterByOperator
    {0x00720420, 0xffffffff, 177756, 177795, 11, 103, {US}, false}, // StructuredDisplayBackgroundCIELabValue
    {0x00720421, 0xffffffff, 177838, 177863, 11, 103, {US}, false}, // EmptyImageBoxCIELabValue
    {0x00720422, 0xffffffff, 177892, 177926, 49, 3, {SQ}, false}, // StructuredDisplayImageBoxSequence
    {0x00720424, 0xffffffff, 177964, 177997, 49, 3, {SQ}, false}, // StructuredDisplayTextBoxSequence
    {0x00720427, 0xffffffff, 178034, 178063, 49, 3, {SQ}, false}, // ReferencedFirstFrameSequence
    {0x00720430, 0xffffffff, 178095, 178127, 49, 3, {SQ}, false}, // ImageBoxSynchronizationSequence
    {0x00720432, 0xffffffff, 178162, 178187, 11, 52, {US}, false}, // SynchronizedImageBoxList
    {0x00720434, 0xffffffff, 178215, 178237, 30, 3, {CS}, false}, // TypeOfSynchronization
    {0x00720500, 0xffffffff, 178261, 178283, 30, 3, {CS}, false}, // BlendingOperationType
    {0x00720510, 0xffffffff, 178307, 178333, 30, 3, {CS}, false}, // ReformattingOperationType
    {0x00720512, 0xffffffff, 178361, 178383, 42, 3, {FD}, false}, // ReformattingThickness
    {0x00720514, 0xffffffff, 178406, 178427, 42, 3, {FD}, false}, // ReformattingInterval
    {0x00720516, 0xffffffff, 178449, 178491, 30, 3, {CS}, false}, // ReformattingOperationInitialViewDirection
    {0x00720520, 0xffffffff, 178537, 178557, 30, 20, {CS}, false}, // ThreeDRenderingType
    {0x00720600, 0xffffffff, 178575, 178601, 49, 3, {SQ}, false}, // SortingOperationsSequence
    {0x00720602, 0xffffffff, 178629, 178644, 30, 3, {CS}, false}, // SortByCategory
    {0x00720604, 0xffffffff, 178661, 178678, 30, 3, {CS}, false}, // SortingDirection
    {0x00720700, 0xffffffff, 178696, 178725, 30, 93, {CS}, false}, // DisplaySetPatientOrientation
    {0x00720702, 0xffffffff, 178757, 178765, 30, 3, {CS}, false}, // VOIType
    {0x00720704, 0xffffffff, 178774, 178790, 30, 3, {CS}, false}, // PseudoColorType
    {0x00720705, 0xffffffff, 178808, 178852, 49, 3, {SQ}, false}, // PseudoColorPaletteInstanceReferenceSequence
    {0x00720706, 0xffffffff, 178901, 178923, 30, 3, {CS}, false}, // ShowGrayscaleInverted
    {0x00720710, 0xffffffff, 178947, 178969, 30, 3, {CS}, false}, // ShowImageTrueSizeFlag
    {0x00720712, 0xffffffff, 178995, 179021, 30, 3, {CS}, false}, // ShowGraphicAnnotationFlag
    {0x00720714, 0xffffffff, 179050, 179078, 30, 3, {CS}, false}, // ShowPatientDemographicsFlag
    {0x00720716, 0xffffffff, 179109, 179139, 30, 3, {CS}, false}, // ShowAcquisitionTechniquesFlag
    {0x00720717, 0xffffffff, 179172, 179206, 30, 3, {CS}, false}, // DisplaySetHorizontalJustification
    {0x00720718, 0xffffffff, 179243, 179275, 30, 3, {CS}, false}, // DisplaySetVerticalJustification
    {0x00740120, 0xffffffff, 179310, 179336, 42, 3, {FD}, false}, // ContinuationStartMeterset
    {0x00740121, 0xffffffff, 179364, 179388, 42, 3, {FD}, false}, // ContinuationEndMeterset
    {0x00741000, 0xffffffff, 179414, 179433, 30, 3, {CS}, false}, // ProcedureStepState
    {0x00741002, 0xffffffff, 179454, 179495, 49, 3, {SQ}, false}, // ProcedureStepProgressInformationSequence
    {0x00741004, 0xffffffff, 179540, 179562, 95, 3, {DS}, false}, // ProcedureStepProgress
    {0x00741006, 0xffffffff, 179586, 179619, 65, 3, {ST}, false}, // ProcedureStepProgressDescription
    {0x00741007, 0xffffffff, 179655, 179695, 49, 3, {SQ}, false}, // ProcedureStepProgressParametersSequence
    {0x00741008, 0xffffffff, 179739, 179778, 49, 3, {SQ}, false}, // ProcedureStepCommunicationsURISequence
    {0x0074100a, 0xffffffff, 179821, 179832, 39, 3, {UR}, false}, // ContactURI
    {0x0074100c, 0xffffffff, 179844, 179863, 24, 3, {LO}, false}, // ContactDisplayName
    {0x0074100e, 0xffffffff, 179884, 179931, 49, 3, {SQ}, false}, // ProcedureStepDiscontinuationReasonCodeSequence
    {0x00741020, 0xffffffff, 179983, 180000, 49, 3, {SQ}, false}, // BeamTaskSequence
    {0x00741022, 0xffffffff, 180019, 180032, 30, 3, {CS}, false}, // BeamTaskType
    {0x00741024, 0xffffffff, 180047, 180067, 33, 3, {IS}, true}, // BeamOrderIndexTrial
    {0x00741025, 0xffffffff, 180092, 180109, 30, 3, {CS}, false}, // AutosequenceFlag
    {0x00741026, 0xffffffff, 180127, 180160, 42, 3, {FD}, false}, // TableTopVerticalAdjustedPosition
    {0x00741027, 0xffffffff, 180197, 180234, 42, 3, {FD}, false}, // TableTopLongitudinalAdjustedPosition
    {0x00741028, 0xffffffff, 180275, 180307, 42, 3, {FD}, false}, // TableTopLateralAdjustedPosition
    {0x0074102a, 0xffffffff, 180343, 180371, 42, 3, {FD}, false}, // PatientSupportAdjustedAngle
    {0x0074102b, 0xffffffff, 180402, 180433, 42, 3, {FD}, false}, // TableTopEccentricAdjustedAngle
    {0x0074102c, 0xffffffff, 180468, 180495, 42, 3, {FD}, false}, // TableTopPitchAdjustedAngle
    {0x0074102d, 0xffffffff, 180526, 180552, 42, 3, {FD}, false}, // TableTopRollAdjustedAngle
    {0x00741030, 0xffffffff, 180582, 180616, 49, 3, {SQ}, false}, // DeliveryVerificationImageSequence
    {0x00741032, 0xffffffff, 180653, 180677, 30, 3, {CS}, false}, // VerificationImageTiming
    {0x00741034, 0xffffffff, 180703, 180722, 30, 3, {CS}, false}, // DoubleExposureFlag
    {0x00741036, 0xffffffff, 180743, 180766, 30, 3, {CS}, false}, // DoubleExposureOrdering
    {0x00741038, 0xffffffff, 180791, 180819, 95, 3, {DS}, true}, // DoubleExposureMetersetTrial
    {0x0074103a, 0xffffffff, 180852, 180882, 95, 98, {DS}, true}, // DoubleExposureFieldDeltaTrial
    {0x00741040, 0xffffffff, 180918, 180950, 49, 3, {SQ}, false}, // RelatedReferenceRTImageSequence
    {0x00741042, 0xffffffff, 180986, 181021, 49, 3, {SQ}, false}, // GeneralMachineVerificationSequence
    {0x00741044, 0xffffffff, 181059, 181099, 49, 3, {SQ}, false}, // ConventionalMachineVerificationSequence
    {0x00741046, 0xffffffff, 181142, 181173, 49, 3, {SQ}, false}, // IonMachineVerificationSequence
    {0x00741048, 0xffffffff, 181207, 181232, 49, 3, {SQ}, false}, // FailedAttributesSequence
    {0x0074104a, 0xffffffff, 181259, 181288, 49, 3, {SQ}, false}, // OverriddenAttributesSequence
    {0x0074104c, 0xffffffff, 181319, 181364, 49, 3, {SQ}, false}, // ConventionalControlPointVerificationSequence
    {0x0074104e, 0xffffffff, 181413, 181449, 49, 3, {SQ}, false}, // IonControlPointVerificationSequence
    {0x00741050, 0xffffffff, 181489, 181517, 49, 3, {SQ}, false}, // AttributeOccurrenceSequence
    {0x00741052, 0xffffffff, 181547, 181574, 17, 3, {AT}, false}, // AttributeOccurrencePointer
    {0x00741054, 0xffffffff, 181603, 181625, 0, 3, {UL}, false}, // AttributeItemSelector
    {0x00741056, 0xffffffff, 181649, 181683, 24, 3, {LO}, false}, // AttributeOccurrencePrivateCreator
    {0x00741057, 0xffffffff, 181720, 181749, 33, 20, {IS}, false}, // SelectorSequencePointerItems
    {0x00741200, 0xffffffff, 181781, 181812, 30, 3, {CS}, false}, // ScheduledProcedureStepPriority
    {0x00741202, 0xffffffff, 181846, 181860, 24, 3, {LO}, false}, // WorklistLabel
    {0x00741204, 0xffffffff, 181875, 181894, 24, 3, {LO}, false}, // ProcedureStepLabel
    {0x00741210, 0xffffffff, 181915, 181953, 49, 3, {SQ}, false}, // ScheduledProcessingParametersSequence
    {0x00741212, 0xffffffff, 181994, 182032, 49, 3, {SQ}, false}, // PerformedProcessingParametersSequence
    {0x00741216, 0xffffffff, 182073, 182120, 49, 3, {SQ}, false}, // UnifiedProcedureStepPerformedProcedureSequence
    {0x00741220, 0xffffffff, 182172, 182201, 49, 3, {SQ}, true}, // RelatedProcedureStepSequence
    {0x00741222, 0xffffffff, 182233, 182263, 24, 3, {LO}, true}, // ProcedureStepRelationshipType
    {0x00741224, 0xffffffff, 182296, 182326, 49, 3, {SQ}, false}, // ReplacedProcedureStepSequence
    {0x00741230, 0xffffffff, 182359, 182372, 24, 3, {LO}, false}, // DeletionLock
    {0x00741234, 0xffffffff, 182386, 182398, 14, 3, {AE}, false}, // ReceivingAE
    {0x00741236, 0xffffffff, 182411, 182424, 14, 3, {AE}, false}, // RequestingAE
    {0x00741238, 0xffffffff, 182438, 182460, 27, 3, {LT}, false}, // ReasonForCancellation
    {0x00741242, 0xffffffff, 182484, 182494, 30, 3, {CS}, false}, // SCPStatus
    {0x00741244, 0xffffffff, 182505, 182528, 30, 3, {CS}, false}, // SubscriptionListStatus
    {0x00741246, 0xffffffff, 182553, 182584, 30, 3, {CS}, false}, // UnifiedProcedureStepListStatus
    {0x00741324, 0xffffffff, 182619, 182634, 0, 3, {UL}, false}, // BeamOrderIndex
    {0x00741338, 0xffffffff, 182651, 182674, 42, 3, {FD}, false}, // DoubleExposureMeterset
    {0x0074133a, 0xffffffff, 182699, 182724, 42, 98, {FD}, false}, // DoubleExposureFieldDelta
    {0x00741401, 0xffffffff, 182752, 182771, 49, 3, {SQ}, false}, // BrachyTaskSequence
    {0x00741402, 0xffffffff, 182792, 182832, 95, 3, {DS}, false}, // ContinuationStartTotalReferenceAirKerma
    {0x00741403, 0xffffffff, 182877, 182915, 95, 3, {DS}, false}, // ContinuationEndTotalReferenceAirKerma
    {0x00741404, 0xffffffff, 182958, 182982, 33, 3, {IS}, false}, // ContinuationPulseNumber
    {0x00741405, 0xffffffff, 183008, 183037, 49, 3, {SQ}, false}, // ChannelDeliveryOrderSequence
    {0x00741406, 0xffffffff, 183069, 183093, 33, 3, {IS}, false}, // ReferencedChannelNumber
    {0x00741407, 0xffffffff, 183119, 183145, 95, 3, {DS}, false}, // StartCumulativeTimeWeight
    {0x00741408, 0xffffffff, 183174, 183198, 95, 3, {DS}, false}, // EndCumulativeTimeWeight
    {0x00741409, 0xffffffff, 183225, 183248, 49, 3, {SQ}, false}, // OmittedChannelSequence
    {0x0074140a, 0xffffffff, 183273, 183298, 30, 3, {CS}, false}, // ReasonForChannelOmission
    {0x0074140b, 0xffffffff, 183326, 183362, 24, 3, {LO}, false}, // ReasonForChannelOmissionDescription
    {0x0074140c, 0xffffffff, 183402, 183428, 33, 3, {IS}, false}, // ChannelDeliveryOrderIndex
    {0x0074140d, 0xffffffff, 183457, 183493, 49, 3, {SQ}, false}, // ChannelDeliveryContinuationSequence
    {0x0074140e, 0xffffffff, 183532, 183564, 49, 3, {SQ}, false}, // OmittedApplicationSetupSequence
    {0x00760001, 0xffffffff, 183599, 183627, 24, 3, {LO}, false}, // ImplantAssemblyTemplateName
    {0x00760003, 0xffffffff, 183658, 183688, 24, 3, {LO}, false}, // ImplantAssemblyTemplateIssuer
    {0x00760006, 0xffffffff, 183721, 183752, 24, 3, {LO}, false}, // ImplantAssemblyTemplateVersion
    {0x00760008, 0xffffffff, 183786, 183826, 49, 3, {SQ}, false}, // ReplacedImplantAssemblyTemplateSequence
    {0x0076000a, 0xffffffff, 183870, 183898, 30, 3, {CS}, false}, // ImplantAssemblyTemplateType
    {0x0076000c, 0xffffffff, 183929, 183969, 49, 3, {SQ}, false}, // OriginalImplantAssemblyTemplateSequence
    {0x0076000e, 0xffffffff, 184013, 184055, 49, 3, {SQ}, false}, // DerivationImplantAssemblyTemplateSequence
    {0x00760010, 0xffffffff, 184101, 184146, 49, 3, {SQ}, false}, // ImplantAssemblyTemplateTargetAnatomySequence
    {0x00760020, 0xffffffff, 184196, 184222, 49, 3, {SQ}, false}, // ProcedureTypeCodeSequence
    {0x00760030, 0xffffffff, 184251, 184269, 24, 3, {LO}, false}, // SurgicalTechnique
    {0x00760032, 0xffffffff, 184288, 184311, 49, 3, {SQ}, false}, // ComponentTypesSequence
    {0x00760034, 0xffffffff, 184336, 184362, 49, 3, {SQ}, false}, // ComponentTypeCodeSequence
    {0x00760036, 0xffffffff, 184391, 184414, 30, 3, {CS}, false}, // ExclusiveComponentType
    {0x00760038, 0xffffffff, 184439, 184462, 30, 3, {CS}, false}, // MandatoryComponentType
    {0x00760040, 0xffffffff, 184487, 184505, 49, 3, {SQ}, false}, // ComponentSequence
    {0x00760055, 0xffffffff, 184524, 184536, 11, 3, {US}, false}, // ComponentID
    {0x00760060, 0xffffffff, 184549, 184575, 49, 3, {SQ}, false}, // ComponentAssemblySequence
    {0x00760070, 0xffffffff, 184603, 184626, 11, 3, {US}, false}, // Component1ReferencedID
    {0x00760080, 0xffffffff, 184652, 184691, 11, 3, {US}, false}, // Component1ReferencedMatingFeatureSetID
    {0x00760090, 0xffffffff, 184736, 184772, 11, 3, {US}, false}, // Component1ReferencedMatingFeatureID
    {0x007600a0, 0xffffffff, 184813, 184836, 11, 3, {US}, false}, // Component2ReferencedID
    {0x007600b0, 0xffffffff, 184862, 184901, 11, 3, {US}, false}, // Component2ReferencedMatingFeatureSetID
    {0x007600c0, 0xffffffff, 184946, 184982, 11, 3, {US}, false}, // Component2ReferencedMatingFeatureID
    {0x00780001, 0xffffffff, 185023, 185048, 24, 3, {LO}, false}, // ImplantTemplateGroupName
    {0x00780010, 0xffffffff, 185076, 185108, 65, 3, {ST}, false}, // ImplantTemplateGroupDescription
    {0x00780020, 0xffffffff, 185143, 185170, 24, 3, {LO}, false}, // ImplantTemplateGroupIssuer
    {0x00780024, 0xffffffff, 185200, 185228, 24, 3, {LO}, false}, // ImplantTemplateGroupVersion
    {0x00780026, 0xffffffff, 185259, 185296, 49, 3, {SQ}, false}, // ReplacedImplantTemplateGroupSequence
    {0x00780028, 0xffffffff, 185337, 185379, 49, 3, {SQ}, false}, // ImplantTemplateGroupTargetAnatomySequence
    {0x0078002a, 0xffffffff, 185426, 185462, 49, 3, {SQ}, false}, // ImplantTemplateGroupMembersSequence
    {0x0078002e, 0xffffffff, 185502, 185531, 11, 3, {US}, false}, // ImplantTemplateGroupMemberID
    {0x00780050, 0xffffffff, 185564, 185610, 42, 103, {FD}, false}, // ThreeDImplantTemplateGroupMemberMatchingPoint
    {0x00780060, 0xffffffff, 185658, 185703, 42, 182, {FD}, false}, // ThreeDImplantTemplateGroupMemberMatchingAxes
    {0x00780070, 0xffffffff, 185750, 185806, 49, 3, {SQ}, false}, // ImplantTemplateGroupMemberMatching2DCoordinatesSequence
    {0x00780090, 0xffffffff, 185869, 185913, 42, 93, {FD}, false}, // TwoDImplantTemplateGroupMemberMatchingPoint
    {0x007800a0, 0xffffffff, 185961, 186004, 42, 98, {FD}, false}, // TwoDImplantTemplateGroupMemberMatchingAxes
    {0x007800b0, 0xffffffff, 186051, 186098, 49, 3, {SQ}, false}, // ImplantTemplateGroupVariationDimensionSequence
    {0x007800b2, 0xffffffff, 186150, 186193, 24, 3, {LO}, false}, // ImplantTemplateGroupVariationDimensionName
    {0x007800b4, 0xffffffff, 186241, 186292, 49, 3, {SQ}, false}, // ImplantTemplateGroupVariationDimensionRankSequence
    {0x007800b6, 0xffffffff, 186349, 186388, 11, 3, {US}, false}, // ReferencedImplantTemplateGroupMemberID
    {0x007800b8, 0xffffffff, 186432, 186475, 11, 3, {US}, false}, // ImplantTemplateGroupVariationDimensionRank
    {0x00800001, 0xffffffff, 186523, 186562, 49, 3, {SQ}, false}, // SurfaceScanAcquisitionTypeCodeSequence
    {0x00800002, 0xffffffff, 186606, 186634, 49, 3, {SQ}, false}, // SurfaceScanModeCodeSequence
    {0x00800003, 0xffffffff, 186666, 186697, 49, 3, {SQ}, false}, // RegistrationMethodCodeSequence
    {0x00800004, 0xffffffff, 186731, 186748, 42, 3, {FD}, false}, // ShotDurationTime
    {0x00800005, 0xffffffff, 186767, 186782, 42, 3, {FD}, false}, // ShotOffsetTime
    {0x00800006, 0xffffffff, 186799, 186833, 11, 20, {US}, false}, // SurfacePointPresentationValueData
    {0x00800007, 0xffffffff, 186871, 186904, 11, 88, {US}, false}, // SurfacePointColorCIELabValueData
    {0x00800008, 0xffffffff, 186942, 186960, 49, 3, {SQ}, false}, // UVMappingSequence
    {0x00800009, 0xffffffff, 186980, 186993, 8, 3, {SH}, false}, // TextureLabel
    {0x00800010, 0xffffffff, 187007, 187018, 126, 3, {OF}, false}, // UValueData
    {0x00800011, 0xffffffff, 187031, 187042, 126, 3, {OF}, false}, // VValueData
    {0x00800012, 0xffffffff, 187055, 187081, 49, 3, {SQ}, false}, // ReferencedTextureSequence
    {0x00800013, 0xffffffff, 187109, 187139, 49, 3, {SQ}, false}, // ReferencedSurfaceDataSequence
    {0x00820001, 0xffffffff, 187172, 187190, 30, 3, {CS}, false}, // AssessmentSummary
    {0x00820003, 0xffffffff, 187209, 187238, 82, 3, {UT}, false}, // AssessmentSummaryDescription
    {0x00820004, 0xffffffff, 187269, 187297, 49, 3, {SQ}, false}, // AssessedSOPInstanceSequence
    {0x00820005, 0xffffffff, 187328, 187368, 49, 3, {SQ}, false}, // ReferencedComparisonSOPInstanceSequence
    {0x00820006, 0xffffffff, 187412, 187443, 0, 3, {UL}, false}, // NumberOfAssessmentObservations
    {0x00820007, 0xffffffff, 187477, 187508, 49, 3, {SQ}, false}, // AssessmentObservationsSequence
    {0x00820008, 0xffffffff, 187541, 187565, 30, 3, {CS}, false}, // ObservationSignificance
    {0x0082000a, 0xffffffff, 187590, 187613, 82, 3, {UT}, false}, // ObservationDescription
    {0x0082000c, 0xffffffff, 187637, 187677, 49, 3, {SQ}, false}, // StructuredConstraintObservationSequence
    {0x00820010, 0xffffffff, 187720, 187751, 49, 3, {SQ}, false}, // AssessedAttributeValueSequence
    {0x00820016, 0xffffffff, 187785, 187801, 24, 3, {LO}, false}, // AssessmentSetID
    {0x00820017, 0xffffffff, 187819, 187847, 49, 3, {SQ}, false}, // AssessmentRequesterSequence
    {0x00820018, 0xffffffff, 187877, 187899, 24, 3, {LO}, false}, // SelectorAttributeName
    {0x00820019, 0xffffffff, 187923, 187948, 24, 3, {LO}, false}, // SelectorAttributeKeyword
    {0x00820021, 0xffffffff, 187975, 188002, 49, 3, {SQ}, false}, // AssessmentTypeCodeSequence
    {0x00820022, 0xffffffff, 188032, 188061, 49, 3, {SQ}, false}, // ObservationBasisCodeSequence
    {0x00820023, 0xffffffff, 188093, 188109, 24, 3, {LO}, false}, // AssessmentLabel
    {0x00820032, 0xffffffff, 188126, 188141, 30, 3, {CS}, false}, // ConstraintType
    {0x00820033, 0xffffffff, 188157, 188188, 82, 3, {UT}, false}, // SpecificationSelectionGuidance
    {0x00820034, 0xffffffff, 188221, 188245, 49, 3, {SQ}, false}, // ConstraintValueSequence
    {0x00820035, 0xffffffff, 188271, 188303, 49, 3, {SQ}, false}, // RecommendedDefaultValueSequence
    {0x00820036, 0xffffffff, 188338, 188370, 30, 3, {CS}, false}, // ConstraintViolationSignificance
    {0x00820037, 0xffffffff, 188404, 188433, 82, 3, {UT}, false}, // ConstraintViolationCondition
    {0x00820038, 0xffffffff, 188464, 188489, 30, 3, {CS}, false}, // ModifiableConstraintFlag
    {0x00880130, 0xffffffff, 188516, 188538, 8, 3, {SH}, false}, // StorageMediaFileSetID
    {0x00880140, 0xffffffff, 188564, 188587, 5, 3, {UI}, false}, // StorageMediaFileSetUID
    {0x00880200, 0xffffffff, 188614, 188632, 49, 3, {SQ}, false}, // IconImageSequence
    {0x00880904, 0xffffffff, 188652, 188663, 24, 3, {LO}, true}, // TopicTitle
    {0x00880906, 0xffffffff, 188675, 188688, 65, 3, {ST}, true}, // TopicSubject
    {0x00880910, 0xffffffff, 188702, 188714, 24, 3, {LO}, true}, // TopicAuthor
    {0x00880912, 0xffffffff, 188727, 188741, 24, 193, {LO}, true}, // TopicKeywords
    {0x01000410, 0xffffffff, 188756, 188774, 30, 3, {CS}, false}, // SOPInstanceStatus
    {0x01000420, 0xffffffff, 188794, 188819, 62, 3, {DT}, false}, // SOPAuthorizationDateTime
    {0x01000424, 0xffffffff, 188846, 188870, 27, 3, {LT}, false}, // SOPAuthorizationComment
    {0x01000426, 0xffffffff, 188896, 188938, 24, 3, {LO}, false}, // AuthorizationEquipmentCertificationNumber
    {0x04000005, 0xffffffff, 188983, 188995, 11, 3, {US}, false}, // MACIDNumber
    {0x04000010, 0xffffffff, 189009, 189041, 5, 3, {UI}, false}, // MACCalculationTransferSyntaxUID
    {0x04000015, 0xffffffff, 189077, 189090, 30, 3, {CS}, false}, // MACAlgorithm
    {0x04000020, 0xffffffff, 189104, 189123, 17, 20, {AT}, false}, // DataElementsSigned
    {0x04000100, 0xffffffff, 189144, 189164, 5, 3, {UI}, false}, // DigitalSignatureUID
    {0x04000105, 0xffffffff, 189186, 189211, 62, 3, {DT}, false}, // DigitalSignatureDateTime
    {0x04000110, 0xffffffff, 189238, 189254, 30, 3, {CS}, false}, // CertificateType
    {0x04000115, 0xffffffff, 189271, 189291, 36, 3, {OB}, false}, // CertificateOfSigner
    {0x04000120, 0xffffffff, 189313, 189313, 36, 3, {OB}, false}, // Signature
    {0x04000305, 0xffffffff, 189323, 189346, 30, 3, {CS}, false}, // CertifiedTimestampType
    {0x04000310, 0xffffffff, 189371, 189390, 36, 3, {OB}, false}, // CertifiedTimestamp
    {0x04000315, 0xffffffff, 211, 211, 100, 3, {FL}, true}, // 
    {0x04000401, 0xffffffff, 189410, 189446, 49, 3, {SQ}, false}, // DigitalSignaturePurposeCodeSequence
    {0x04000402, 0xffffffff, 189486, 189521, 49, 3, {SQ}, false}, // ReferencedDigitalSignatureSequence
    {0x04000403, 0xffffffff, 189559, 189592, 49, 3, {SQ}, false}, // ReferencedSOPInstanceMACSequence
    {0x04000404, 0xffffffff, 189629, 189629, 36, 3, {OB}, false}, // MAC
    {0x04000500, 0xffffffff, 189633, 189661, 49, 3, {SQ}, false}, // EncryptedAttributesSequence
    {0x04000510, 0xffffffff, 189691, 189725, 5, 3, {UI}, false}, // EncryptedContentTransferSyntaxUID
    {0x04000520, 0xffffffff, 189763, 189780, 36, 3, {OB}, false}, // EncryptedContent
    {0x04000550, 0xffffffff, 189798, 189825, 49, 3, {SQ}, false}, // ModifiedAttributesSequence
    {0x04000551, 0xffffffff, 189854, 189894, 49, 3, {SQ}, false}, // NonconformingModifiedAttributesSequence
    {0x04000552, 0xffffffff, 189937, 189967, 36, 3, {OB}, false}, // NonconformingDataElementValue
    {0x04000561, 0xffffffff, 190000, 190027, 49, 3, {SQ}, false}, // OriginalAttributesSequence
    {0x04000562, 0xffffffff, 190056, 190086, 62, 3, {DT}, false}, // AttributeModificationDateTime
    {0x04000563, 0xffffffff, 190118, 190134, 24, 3, {LO}, false}, // ModifyingSystem
    {0x04000564, 0xffffffff, 190151, 190174, 24, 3, {LO}, false}, // SourceOfPreviousValues
    {0x04000565, 0xffffffff, 190200, 190234, 30, 3, {CS}, false}, // ReasonForTheAttributeModification
    {0x04000600, 0xffffffff, 190272, 190293, 30, 3, {CS}, false}, // InstanceOriginStatus
    {0x20000010, 0xffffffff, 190316, 190331, 33, 3, {IS}, false}, // NumberOfCopies
    {0x2000001e, 0xffffffff, 190348, 190377, 49, 3, {SQ}, false}, // PrinterConfigurationSequence
    {0x20000020, 0xffffffff, 190408, 190422, 30, 3, {CS}, false}, // PrintPriority
    {0x20000030, 0xffffffff, 190437, 190448, 30, 3, {CS}, false}, // MediumType
    {0x20000040, 0xffffffff, 190460, 190476, 30, 3, {CS}, false}, // FilmDestination
    {0x20000050, 0xffffffff, 190493, 190510, 24, 3, {LO}, false}, // FilmSessionLabel
    {0x20000060, 0xffffffff, 190529, 190546, 33, 3, {IS}, false}, // MemoryAllocation
    {0x20000061, 0xffffffff, 190564, 190588, 33, 3, {IS}, false}, // MaximumMemoryAllocation
    {0x20000062, 0xffffffff, 190614, 190637, 30, 3, {CS}, true}, // ColorImagePrintingFlag
    {0x20000063, 0xffffffff, 190663, 190677, 30, 3, {CS}, true}, // CollationFlag
    {0x20000065, 0xffffffff, 190692, 190707, 30, 3, {CS}, true}, // AnnotationFlag
    {0x20000067, 0xffffffff, 190723, 190740, 30, 3, {CS}, true}, // ImageOverlayFlag
    {0x20000069, 0xffffffff, 190759, 190779, 30, 3, {CS}, true}, // PresentationLUTFlag
    {0x2000006a, 0xffffffff, 190801, 190829, 30, 3, {CS}, true}, // ImageBoxPresentationLUTFlag
    {0x200000a0, 0xffffffff, 190861, 190876, 11, 3, {US}, false}, // MemoryBitDepth
    {0x200000a1, 0xffffffff, 190893, 190910, 11, 3, {US}, false}, // PrintingBitDepth
    {0x200000a2, 0xffffffff, 190929, 190952, 49, 3, {SQ}, false}, // MediaInstalledSequence
    {0x200000a4, 0xffffffff, 190977, 191005, 49, 3, {SQ}, false}, // OtherMediaAvailableSequence
    {0x200000a8, 0xffffffff, 191036, 191073, 49, 3, {SQ}, false}, // SupportedImageDisplayFormatsSequence
    {0x20000500, 0xffffffff, 191114, 191140, 49, 3, {SQ}, false}, // ReferencedFilmBoxSequence
    {0x20000510, 0xffffffff, 191169, 191199, 49, 3, {SQ}, true}, // ReferencedStoredPrintSequence
    {0x20100010, 0xffffffff, 191232, 191251, 65, 3, {ST}, false}, // ImageDisplayFormat
    {0x20100030, 0xffffffff, 191272, 191298, 30, 3, {CS}, false}, // AnnotationDisplayFormatID
    {0x20100040, 0xffffffff, 191327, 191343, 30, 3, {CS}, false}, // FilmOrientation
    {0x20100050, 0xffffffff, 191360, 191371, 30, 3, {CS}, false}, // FilmSizeID
    {0x20100052, 0xffffffff, 191384, 191404, 30, 3, {CS}, false}, // PrinterResolutionID
    {0x20100054, 0xffffffff, 191426, 191453, 30, 3, {CS}, false}, // DefaultPrinterResolutionID
    {0x20100060, 0xffffffff, 191483, 191501, 30, 3, {CS}, false}, // MagnificationType
    {0x20100080, 0xffffffff, 191520, 191534, 30, 3, {CS}, false}, // SmoothingType
    {0x201000a6, 0xffffffff, 191549, 191574, 30, 3, {CS}, false}, // DefaultMagnificationType
    {0x201000a7, 0xffffffff, 191601, 191634, 30, 20, {CS}, false}, // OtherMagnificationTypesAvailable
    {0x201000a8, 0xffffffff, 191670, 191691, 30, 3, {CS}, false}, // DefaultSmoothingType
    {0x201000a9, 0xffffffff, 191714, 191743, 30, 20, {CS}, false}, // OtherSmoothingTypesAvailable
    {0x20100100, 0xffffffff, 191775, 191789, 30, 3, {CS}, false}, // BorderDensity
    {0x20100110, 0xffffffff, 191804, 191822, 30, 3, {CS}, false}, // EmptyImageDensity
    {0x20100120, 0xffffffff, 191842, 191853, 11, 3, {US}, false}, // MinDensity
    {0x20100130, 0xffffffff, 191865, 191876, 11, 3, {US}, false}, // MaxDensity
    {0x20100140, 0xffffffff, 191888, 191888, 30, 3, {CS}, false}, // Trim
    {0x20100150, 0xffffffff, 191893, 191918, 65, 3, {ST}, false}, // ConfigurationInformation
    {0x20100152, 0xffffffff, 191944, 191980, 27, 3, {LT}, false}, // ConfigurationInformationDescription
    {0x20100154, 0xffffffff, 192018, 192039, 33, 3, {IS}, false}, // MaximumCollatedFilms
    {0x2010015e, 0xffffffff, 192062, 192062, 11, 3, {US}, false}, // Illumination
    {0x20100160, 0xffffffff, 192075, 192097, 11, 3, {US}, false}, // ReflectedAmbientLight
    {0x20100376, 0xffffffff, 192121, 192141, 95, 93, {DS}, false}, // PrinterPixelSpacing
    {0x20100500, 0xffffffff, 192163, 192193, 49, 3, {SQ}, false}, // ReferencedFilmSessionSequence
    {0x20100510, 0xffffffff, 192226, 192253, 49, 3, {SQ}, false}, // ReferencedImageBoxSequence
    {0x20100520, 0xffffffff, 192283, 192320, 49, 3, {SQ}, false}, // ReferencedBasicAnnotationBoxSequence
    {0x20200010, 0xffffffff, 192361, 192378, 11, 3, {US}, false}, // ImageBoxPosition
    {0x20200020, 0xffffffff, 192397, 192397, 30, 3, {CS}, false}, // Polarity
    {0x20200030, 0xffffffff, 192406, 192425, 95, 3, {DS}, false}, // RequestedImageSize
    {0x20200040, 0xffffffff, 192446, 192476, 30, 3, {CS}, false}, // RequestedDecimateCropBehavior
    {0x20200050, 0xffffffff, 192509, 192531, 30, 3, {CS}, false}, // RequestedResolutionID
    {0x202000a0, 0xffffffff, 192555, 192578, 30, 3, {CS}, false}, // RequestedImageSizeFlag
    {0x202000a2, 0xffffffff, 192604, 192623, 30, 3, {CS}, false}, // DecimateCropResult
    {0x20200110, 0xffffffff, 192644, 192672, 49, 3, {SQ}, false}, // BasicGrayscaleImageSequence
    {0x20200111, 0xffffffff, 192703, 192727, 49, 3, {SQ}, false}, // BasicColorImageSequence
    {0x20200130, 0xffffffff, 192754, 192788, 49, 3, {SQ}, true}, // ReferencedImageOverlayBoxSequence
    {0x20200140, 0xffffffff, 192826, 192854, 49, 3, {SQ}, true}, // ReferencedVOILUTBoxSequence
    {0x20300010, 0xffffffff, 192886, 192905, 11, 3, {US}, false}, // AnnotationPosition
    {0x20300020, 0xffffffff, 192925, 192936, 24, 3, {LO}, false}, // TextString
    {0x20400010, 0xffffffff, 192948, 192979, 49, 3, {SQ}, true}, // ReferencedOverlayPlaneSequence
    {0x20400011, 0xffffffff, 193013, 193042, 11, 198, {US}, true}, // ReferencedOverlayPlaneGroups
    {0x20400020, 0xffffffff, 193074, 193099, 49, 3, {SQ}, true}, // OverlayPixelDataSequence
    {0x20400060, 0xffffffff, 193127, 193152, 30, 3, {CS}, true}, // OverlayMagnificationType
    {0x20400070, 0xffffffff, 193179, 193200, 30, 3, {CS}, true}, // OverlaySmoothingType
    {0x20400072, 0xffffffff, 193223, 193251, 30, 3, {CS}, true}, // OverlayOrImageMagnification
    {0x20400074, 0xffffffff, 193282, 193307, 11, 3, {US}, true}, // MagnifyToNumberOfColumns
    {0x20400080, 0xffffffff, 193336, 193361, 30, 3, {CS}, true}, // OverlayForegroundDensity
    {0x20400082, 0xffffffff, 193388, 193413, 30, 3, {CS}, true}, // OverlayBackgroundDensity
    {0x20400090, 0xffffffff, 193440, 193452, 30, 3, {CS}, true}, // OverlayMode
    {0x20400100, 0xffffffff, 193465, 193482, 30, 3, {CS}, true}, // ThresholdDensity
    {0x20400500, 0xffffffff, 193500, 193534, 49, 3, {SQ}, true}, // ReferencedImageBoxSequenceRetired
    {0x20500010, 0xffffffff, 193574, 193598, 49, 3, {SQ}, false}, // PresentationLUTSequence
    {0x20500020, 0xffffffff, 193624, 193645, 30, 3, {CS}, false}, // PresentationLUTShape
    {0x20500500, 0xffffffff, 193668, 193702, 49, 3, {SQ}, false}, // ReferencedPresentationLUTSequence
    {0x21000010, 0xffffffff, 193739, 193750, 8, 3, {SH}, true}, // PrintJobID
    {0x21000020, 0xffffffff, 193763, 193779, 30, 3, {CS}, false}, // ExecutionStatus
    {0x21000030, 0xffffffff, 193796, 193816, 30, 3, {CS}, false}, // ExecutionStatusInfo
    {0x21000040, 0xffffffff, 193838, 193851, 56, 3, {DA}, false}, // CreationDate
    {0x21000050, 0xffffffff, 193865, 193878, 59, 3, {TM}, false}, // CreationTime
    {0x21000070, 0xffffffff, 193892, 193892, 14, 3, {AE}, false}, // Originator
    {0x21000140, 0xffffffff, 193903, 193917, 14, 3, {AE}, false}, // DestinationAE
    {0x21000160, 0xffffffff, 193932, 193940, 8, 3, {SH}, false}, // OwnerID
    {0x21000170, 0xffffffff, 193949, 193963, 33, 3, {IS}, false}, // NumberOfFilms
    {0x21000500, 0xffffffff, 193979, 194021, 49, 3, {SQ}, true}, // ReferencedPrintJobSequencePullStoredPrint
    {0x21100010, 0xffffffff, 194071, 194085, 30, 3, {CS}, false}, // PrinterStatus
    {0x21100020, 0xffffffff, 194100, 194118, 30, 3, {CS}, false}, // PrinterStatusInfo
    {0x21100030, 0xffffffff, 194138, 194150, 24, 3, {LO}, false}, // PrinterName
    {0x21100099, 0xffffffff, 194163, 194176, 8, 3, {SH}, true}, // PrintQueueID
    {0x21200010, 0xffffffff, 194191, 194203, 30, 3, {CS}, true}, // QueueStatus
    {0x21200050, 0xffffffff, 194216, 194244, 49, 3, {SQ}, true}, // PrintJobDescriptionSequence
    {0x21200070, 0xffffffff, 194275, 194302, 49, 3, {SQ}, true}, // ReferencedPrintJobSequence
    {0x21300010, 0xffffffff, 194332, 194368, 49, 3, {SQ}, true}, // PrintManagementCapabilitiesSequence
    {0x21300015, 0xffffffff, 194407, 194438, 49, 3, {SQ}, true}, // PrinterCharacteristicsSequence
    {0x21300030, 0xffffffff, 194471, 194494, 49, 3, {SQ}, true}, // FilmBoxContentSequence
    {0x21300040, 0xffffffff, 194520, 194544, 49, 3, {SQ}, true}, // ImageBoxContentSequence
    {0x21300050, 0xffffffff, 194571, 194597, 49, 3, {SQ}, true}, // AnnotationContentSequence
    {0x21300060, 0xffffffff, 194625, 194656, 49, 3, {SQ}, true}, // ImageOverlayBoxContentSequence
    {0x21300080, 0xffffffff, 194691, 194722, 49, 3, {SQ}, true}, // PresentationLUTContentSequence
    {0x213000a0, 0xffffffff, 194756, 194778, 49, 3, {SQ}, true}, // ProposedStudySequence
    {0x213000c0, 0xffffffff, 194802, 194824, 49, 3, {SQ}, true}, // OriginalImageSequence
    {0x22000001, 0xffffffff, 194848, 194892, 30, 3, {CS}, false}, // LabelUsingInformationExtractedFromInstances
    {0x22000002, 0xffffffff, 194941, 194951, 82, 3, {UT}, false}, // LabelText
    {0x22000003, 0xffffffff, 194962, 194982, 30, 3, {CS}, false}, // LabelStyleSelection
    {0x22000004, 0xffffffff, 195004, 195021, 27, 3, {LT}, false}, // MediaDisposition
    {0x22000005, 0xffffffff, 195039, 195052, 27, 3, {LT}, false}, // BarcodeValue
    {0x22000006, 0xffffffff, 195066, 195083, 30, 3, {CS}, false}, // BarcodeSymbology
    {0x22000007, 0xffffffff, 195101, 195121, 30, 3, {CS}, false}, // AllowMediaSplitting
    {0x22000008, 0xffffffff, 195143, 195166, 30, 3, {CS}, false}, // IncludeNonDICOMObjects
    {0x22000009, 0xffffffff, 195192, 195218, 30, 3, {CS}, false}, // IncludeDisplayApplication
    {0x2200000a, 0xffffffff, 195246, 195291, 30, 3, {CS}, false}, // PreserveCompositeInstancesAfterMediaCreation
    {0x2200000b, 0xffffffff, 195341, 195375, 11, 3, {US}, false}, // TotalNumberOfPiecesOfMediaCreated
    {0x2200000c, 0xffffffff, 195415, 195448, 24, 3, {LO}, false}, // RequestedMediaApplicationProfile
    {0x2200000d, 0xffffffff, 195484, 195515, 49, 3, {SQ}, false}, // ReferencedStorageMediaSequence
    {0x2200000e, 0xffffffff, 195549, 195567, 17, 20, {AT}, false}, // FailureAttributes
    {0x2200000f, 0xffffffff, 195586, 195608, 30, 3, {CS}, false}, // AllowLossyCompression
    {0x22000020, 0xffffffff, 195632, 195648, 30, 3, {CS}, false}, // RequestPriority
    {0x30020002, 0xffffffff, 195665, 195678, 8, 3, {SH}, false}, // RTImageLabel
    {0x30020003, 0xffffffff, 195693, 195705, 24, 3, {LO}, false}, // RTImageName
    {0x30020004, 0xffffffff, 195719, 195738, 65, 3, {ST}, false}, // RTImageDescription
    {0x3002000a, 0xffffffff, 195759, 195780, 30, 3, {CS}, false}, // ReportedValuesOrigin
    {0x3002000c, 0xffffffff, 195803, 195816, 30, 3, {CS}, false}, // RTImagePlane
    {0x3002000d, 0xffffffff, 195831, 195860, 95, 103, {DS}, false}, // XRayImageReceptorTranslation
    {0x3002000e, 0xffffffff, 195893, 195916, 95, 3, {DS}, false}, // XRayImageReceptorAngle
    {0x30020010, 0xffffffff, 195943, 195962, 95, 129, {DS}, false}, // RTImageOrientation
    {0x30020011, 0xffffffff, 195983, 196006, 95, 93, {DS}, false}, // ImagePlanePixelSpacing
    {0x30020012, 0xffffffff, 196032, 196048, 95, 93, {DS}, false}, // RTImagePosition
    {0x30020020, 0xffffffff, 196066, 196087, 8, 3, {SH}, false}, // RadiationMachineName
    {0x30020022, 0xffffffff, 196110, 196130, 95, 3, {DS}, false}, // RadiationMachineSAD
    {0x30020024, 0xffffffff, 196152, 196172, 95, 3, {DS}, false}, // RadiationMachineSSD
    {0x30020026, 0xffffffff, 196194, 196205, 95, 3, {DS}, false}, // RTImageSID
    {0x30020028, 0xffffffff, 196218, 196250, 95, 3, {DS}, false}, // SourceToReferenceObjectDistance
    {0x30020029, 0xffffffff, 196286, 196301, 33, 3, {IS}, false}, // FractionNumber
    {0x30020030, 0xffffffff, 196317, 196334, 49, 3, {SQ}, false}, // ExposureSequence
    {0x30020032, 0xffffffff, 196352, 196369, 95, 3, {DS}, false}, // MetersetExposure
    {0x30020034, 0xffffffff, 196387, 196405, 95, 98, {DS}, false}, // DiaphragmPosition
    {0x30020040, 0xffffffff, 196424, 196443, 49, 3, {SQ}, false}, // FluenceMapSequence
    {0x30020041, 0xffffffff, 196464, 196482, 30, 3, {CS}, false}, // FluenceDataSource
    {0x30020042, 0xffffffff, 196502, 196519, 95, 3, {DS}, false}, // FluenceDataScale
    {0x30020050, 0xffffffff, 196538, 196565, 49, 3, {SQ}, false}, // PrimaryFluenceModeSequence
    {0x30020051, 0xffffffff, 196595, 196608, 30, 3, {CS}, false}, // FluenceMode
    {0x30020052, 0xffffffff, 196621, 196635, 8, 3, {SH}, false}, // FluenceModeID
    {0x30020100, 0xffffffff, 196651, 196671, 33, 3, {IS}, false}, // SelectedFrameNumber
    {0x30020101, 0xffffffff, 196693, 196731, 49, 3, {SQ}, false}, // SelectedFrameFunctionalGroupsSequence
    {0x30020102, 0xffffffff, 196773, 196808, 49, 3, {SQ}, false}, // RTImageFrameGeneralContentSequence
    {0x30020103, 0xffffffff, 196848, 196876, 49, 3, {SQ}, false}, // RTImageFrameContextSequence
    {0x30020104, 0xffffffff, 196908, 196929, 49, 3, {SQ}, false}, // RTImageScopeSequence
    {0x30020105, 0xffffffff, 196953, 196989, 30, 3, {CS}, false}, // BeamModifierCoordinatesPresenceFlag
    {0x30020106, 0xffffffff, 197029, 197053, 42, 3, {FD}, false}, // StartCumulativeMeterset
    {0x30020107, 0xffffffff, 197079, 197102, 42, 3, {FD}, false}, // StopCumulativeMeterset
    {0x30020108, 0xffffffff, 197127, 197164, 49, 3, {SQ}, false}, // RTAcquisitionPatientPositionSequence
    {0x30020109, 0xffffffff, 197205, 197247, 49, 3, {SQ}, false}, // RTImageFrameImagingDevicePositionSequence
    {0x3002010a, 0xffffffff, 197295, 197338, 49, 3, {SQ}, false}, // RTImageFramekVRadiationAcquisitionSequence
    {0x3002010b, 0xffffffff, 197387, 197430, 49, 3, {SQ}, false}, // RTImageFrameMVRadiationAcquisitionSequence
    {0x3002010c, 0xffffffff, 197479, 197520, 49, 3, {SQ}, false}, // RTImageFrameRadiationAcquisitionSequence
    {0x3002010d, 0xffffffff, 197566, 197596, 49, 3, {SQ}, false}, // ImagingSourcePositionSequence
    {0x3002010e, 0xffffffff, 197629, 197659, 49, 3, {SQ}, false}, // ImageReceptorPositionSequence
    {0x3002010f, 0xffffffff, 197692, 197731, 42, 146, {FD}, false}, // DevicePositionToEquipmentMappingMatrix
    {0x30020110, 0xffffffff, 197775, 197807, 49, 3, {SQ}, false}, // DevicePositionParameterSequence
    {0x30020111, 0xffffffff, 197842, 197881, 30, 3, {CS}, false}, // ImagingSourceLocationSpecificationType
    {0x30020112, 0xffffffff, 197924, 197960, 49, 3, {SQ}, false}, // ImagingDeviceLocationMatrixSequence
    {0x30020113, 0xffffffff, 198000, 198039, 49, 3, {SQ}, false}, // ImagingDeviceLocationParameterSequence
    {0x30020114, 0xffffffff, 198082, 198106, 49, 3, {SQ}, false}, // ImagingApertureSequence
    {0x30020115, 0xffffffff, 198132, 198165, 30, 3, {CS}, false}, // ImagingApertureSpecificationType
    {0x30020116, 0xffffffff, 198201, 198228, 11, 3, {US}, false}, // NumberOfAcquisitionDevices
    {0x30020117, 0xffffffff, 198258, 198284, 49, 3, {SQ}, false}, // AcquisitionDeviceSequence
    {0x30020118, 0xffffffff, 198312, 198336, 49, 3, {SQ}, false}, // AcquisitionTaskSequence
    {0x30020119, 0xffffffff, 198362, 198398, 49, 3, {SQ}, false}, // AcquisitionTaskWorkitemCodeSequence
    {0x3002011a, 0xffffffff, 198438, 198465, 49, 3, {SQ}, false}, // AcquisitionSubtaskSequence
    {0x3002011b, 0xffffffff, 198494, 198522, 49, 3, {SQ}, false}, // SubtaskWorkitemCodeSequence
    {0x3002011c, 0xffffffff, 198553, 198574, 11, 3, {US}, false}, // AcquisitionTaskIndex
    {0x3002011d, 0xffffffff, 198597, 198621, 11, 3, {US}, false}, // AcquisitionSubtaskIndex
    {0x3002011e, 0xffffffff, 198647, 198703, 49, 3, {SQ}, false}, // ReferencedBaselineParametersRTRadiationInstanceSequence
    {0x3002011f, 0xffffffff, 198765, 198815, 49, 3, {SQ}, false}, // PositionAcquisitionTemplateIdentificationSequence
    {0x30020120, 0xffffffff, 198869, 198899, 65, 3, {ST}, false}, // PositionAcquisitionTemplateID
    {0x30020121, 0xffffffff, 198932, 198964, 24, 3, {LO}, false}, // PositionAcquisitionTemplateName
    {0x30020122, 0xffffffff, 198999, 199039, 49, 3, {SQ}, false}, // PositionAcquisitionTemplateCodeSequence
    {0x30020123, 0xffffffff, 199083, 199122, 27, 3, {LT}, false}, // PositionAcquisitionTemplateDescription
    {0x30020124, 0xffffffff, 199164, 199201, 49, 3, {SQ}, false}, // AcquisitionTaskApplicabilitySequence
    {0x30020125, 0xffffffff, 199241, 199287, 49, 3, {SQ}, false}, // ProjectionImagingAcquisitionParameterSequence
    {0x30020126, 0xffffffff, 199337, 199375, 49, 3, {SQ}, false}, // CTImagingAcquisitionParameterSequence
    {0x30020127, 0xffffffff, 199417, 199455, 49, 3, {SQ}, false}, // KVImagingGenerationParametersSequence
    {0x30020128, 0xffffffff, 199497, 199535, 49, 3, {SQ}, false}, // MVImagingGenerationParametersSequence
    {0x30020129, 0xffffffff, 199577, 199599, 30, 3, {CS}, false}, // AcquisitionSignalType
    {0x3002012a, 0xffffffff, 199623, 199641, 30, 3, {CS}, false}, // AcquisitionMethod
    {0x3002012b, 0xffffffff, 199660, 199686, 49, 3, {SQ}, false}, // ScanStartPositionSequence
    {0x3002012c, 0xffffffff, 199715, 199740, 49, 3, {SQ}, false}, // ScanStopPositionSequence
    {0x3002012d, 0xffffffff, 199768, 199819, 42, 3, {FD}, false}, // ImagingSourceToBeamModifierDefinitionPlaneDistance
    {0x3002012e, 0xffffffff, 199877, 199889, 30, 3, {CS}, false}, // ScanArcType
    {0x3002012f, 0xffffffff, 199903, 199927, 30, 3, {CS}, false}, // DetectorPositioningType
    {0x30020130, 0xffffffff, 199953, 199989, 49, 3, {SQ}, false}, // AdditionalRTAccessoryDeviceSequence
    {0x30020131, 0xffffffff, 200029, 200072, 49, 3, {SQ}, false}, // DeviceSpecificAcquisitionParameterSequence
    {0x30020132, 0xffffffff, 200119, 200163, 49, 3, {SQ}, false}, // ReferencedPositionReferenceInstanceSequence
    {0x30020133, 0xffffffff, 200211, 200240, 49, 3, {SQ}, false}, // EnergyDerivationCodeSequence
    {0x30020134, 0xffffffff, 200272, 200306, 42, 3, {FD}, false}, // MaximumCumulativeMetersetExposure
    {0x30020135, 0xffffffff, 200343, 200373, 49, 3, {SQ}, false}, // AcquisitionInitiationSequence
    {0x30040001, 0xffffffff, 200405, 200413, 30, 3, {CS}, false}, // DVHType
    {0x30040002, 0xffffffff, 200422, 200432, 30, 3, {CS}, false}, // DoseUnits
    {0x30040004, 0xffffffff, 200443, 200452, 30, 3, {CS}, false}, // DoseType
    {0x30040005, 0xffffffff, 200462, 200485, 30, 3, {CS}, false}, // SpatialTransformOfDose
    {0x30040006, 0xffffffff, 200511, 200523, 24, 3, {LO}, false}, // DoseComment
    {0x30040008, 0xffffffff, 200536, 200555, 95, 103, {DS}, false}, // NormalizationPoint
    {0x3004000a, 0xffffffff, 200575, 200593, 30, 3, {CS}, false}, // DoseSummationType
    {0x3004000c, 0xffffffff, 200613, 200635, 95, 52, {DS}, false}, // GridFrameOffsetVector
    {0x3004000e, 0xffffffff, 200660, 200676, 95, 3, {DS}, false}, // DoseGridScaling
    {0x30040010, 0xffffffff, 200694, 200712, 49, 3, {SQ}, false}, // RTDoseROISequence
    {0x30040012, 0xffffffff, 200733, 200743, 95, 3, {DS}, false}, // DoseValue
    {0x30040014, 0xffffffff, 200754, 200784, 30, 74, {CS}, false}, // TissueHeterogeneityCorrection
    {0x30040040, 0xffffffff, 200816, 200838, 95, 103, {DS}, false}, // DVHNormalizationPoint
    {0x30040042, 0xffffffff, 200862, 200888, 95, 3, {DS}, false}, // DVHNormalizationDoseValue
    {0x30040050, 0xffffffff, 200917, 200929, 49, 3, {SQ}, false}, // DVHSequence
    {0x30040052, 0xffffffff, 200942, 200957, 95, 3, {DS}, false}, // DVHDoseScaling
    {0x30040054, 0xffffffff, 200974, 200989, 30, 3, {CS}, false}, // DVHVolumeUnits
    {0x30040056, 0xffffffff, 201006, 201022, 33, 3, {IS}, false}, // DVHNumberOfBins
    {0x30040058, 0xffffffff, 201041, 201049, 95, 121, {DS}, false}, // DVHData
    {0x30040060, 0xffffffff, 201058, 201083, 49, 3, {SQ}, false}, // DVHReferencedROISequence
    {0x30040062, 0xffffffff, 201111, 201134, 30, 3, {CS}, false}, // DVHROIContributionType
    {0x30040070, 0xffffffff, 201160, 201175, 95, 3, {DS}, false}, // DVHMinimumDose
    {0x30040072, 0xffffffff, 201192, 201207, 95, 3, {DS}, false}, // DVHMaximumDose
    {0x30040074, 0xffffffff, 201224, 201236, 95, 3, {DS}, false}, // DVHMeanDose
    {0x30060002, 0xffffffff, 201250, 201268, 8, 3, {SH}, false}, // StructureSetLabel
    {0x30060004, 0xffffffff, 201288, 201305, 24, 3, {LO}, false}, // StructureSetName
    {0x30060006, 0xffffffff, 201324, 201348, 65, 3, {ST}, false}, // StructureSetDescription
    {0x30060008, 0xffffffff, 201374, 201391, 56, 3, {DA}, false}, // StructureSetDate
    {0x30060009, 0xffffffff, 201410, 201427, 59, 3, {TM}, false}, // StructureSetTime
    {0x30060010, 0xffffffff, 201446, 201481, 49, 3, {SQ}, false}, // ReferencedFrameOfReferenceSequence
    {0x30060012, 0xffffffff, 201520, 201546, 49, 3, {SQ}, false}, // RTReferencedStudySequence
    {0x30060014, 0xffffffff, 201575, 201602, 49, 3, {SQ}, false}, // RTReferencedSeriesSequence
    {0x30060016, 0xffffffff, 201632, 201653, 49, 3, {SQ}, false}, // ContourImageSequence
    {0x30060018, 0xffffffff, 201676, 201708, 49, 3, {SQ}, false}, // PredecessorStructureSetSequence
    {0x30060020, 0xffffffff, 201743, 201767, 49, 3, {SQ}, false}, // StructureSetROISequence
    {0x30060022, 0xffffffff, 201794, 201804, 33, 3, {IS}, false}, // ROINumber
    {0x30060024, 0xffffffff, 201815, 201845, 5, 3, {UI}, false}, // ReferencedFrameOfReferenceUID
    {0x30060026, 0xffffffff, 201879, 201887, 24, 3, {LO}, false}, // ROIName
    {0x30060028, 0xffffffff, 201896, 201911, 65, 3, {ST}, false}, // ROIDescription
    {0x3006002a, 0xffffffff, 201927, 201943, 33, 103, {IS}, false}, // ROIDisplayColor
    {0x3006002c, 0xffffffff, 201961, 201971, 95, 3, {DS}, false}, // ROIVolume
    {0x3006002d, 0xffffffff, 201982, 201994, 62, 3, {DT}, false}, // ROIDateTime
    {0x3006002e, 0xffffffff, 202008, 202031, 62, 3, {DT}, false}, // ROIObservationDateTime
    {0x30060030, 0xffffffff, 202057, 202078, 49, 3, {SQ}, false}, // RTRelatedROISequence
    {0x30060033, 0xffffffff, 202102, 202120, 30, 3, {CS}, false}, // RTROIRelationship
    {0x30060036, 0xffffffff, 202140, 202163, 30, 3, {CS}, false}, // ROIGenerationAlgorithm
    {0x30060037, 0xffffffff, 202188, 202233, 49, 3, {SQ}, false}, // ROIDerivationAlgorithmIdentificationSequence
    {0x30060038, 0xffffffff, 202282, 202307, 24, 3, {LO}, false}, // ROIGenerationDescription
    {0x30060039, 0xffffffff, 202334, 202353, 49, 3, {SQ}, false}, // ROIContourSequence
    {0x30060040, 0xffffffff, 202374, 202390, 49, 3, {SQ}, false}, // ContourSequence
    {0x30060042, 0xffffffff, 202407, 202428, 30, 3, {CS}, false}, // ContourGeometricType
    {0x30060044, 0xffffffff, 202451, 202472, 95, 3, {DS}, true}, // ContourSlabThickness
    {0x30060045, 0xffffffff, 202495, 202515, 95, 103, {DS}, true}, // ContourOffsetVector
    {0x30060046, 0xffffffff, 202537, 202559, 33, 3, {IS}, false}, // NumberOfContourPoints
    {0x30060048, 0xffffffff, 202584, 202598, 33, 3, {IS}, false}, // ContourNumber
    {0x30060049, 0xffffffff, 202613, 202630, 33, 20, {IS}, true}, // AttachedContours
    {0x3006004a, 0xffffffff, 202648, 202689, 49, 3, {SQ}, false}, // SourcePixelPlanesCharacteristicsSequence
    {0x3006004b, 0xffffffff, 202734, 202755, 49, 3, {SQ}, false}, // SourceSeriesSequence
    {0x3006004c, 0xffffffff, 202778, 202810, 49, 3, {SQ}, false}, // SourceSeriesInformationSequence
    {0x3006004d, 0xffffffff, 202845, 202864, 49, 3, {SQ}, false}, // ROICreatorSequence
    {0x3006004e, 0xffffffff, 202885, 202908, 49, 3, {SQ}, false}, // ROIInterpreterSequence
    {0x3006004f, 0xffffffff, 202933, 202967, 49, 3, {SQ}, false}, // ROIObservationContextCodeSequence
    {0x30060050, 0xffffffff, 203005, 203017, 95, 88, {DS}, false}, // ContourData
    {0x30060080, 0xffffffff, 203030, 203056, 49, 3, {SQ}, false}, // RTROIObservationsSequence
    {0x30060082, 0xffffffff, 203085, 203103, 33, 3, {IS}, false}, // ObservationNumber
    {0x30060084, 0xffffffff, 203122, 203142, 33, 3, {IS}, false}, // ReferencedROINumber
    {0x30060085, 0xffffffff, 203164, 203184, 8, 3, {SH}, false}, // ROIObservationLabel
    {0x30060086, 0xffffffff, 203206, 203238, 49, 3, {SQ}, false}, // RTROIIdentificationCodeSequence
    {0x30060088, 0xffffffff, 203274, 203300, 65, 3, {ST}, false}, // ROIObservationDescription
    {0x300600a0, 0xffffffff, 203328, 203361, 49, 3, {SQ}, false}, // RelatedRTROIObservationsSequence
    {0x300600a4, 0xffffffff, 203398, 203419, 30, 3, {CS}, false}, // RTROIInterpretedType
    {0x300600a6, 0xffffffff, 203443, 203458, 68, 3, {PN}, false}, // ROIInterpreter
    {0x300600b0, 0xffffffff, 203474, 203504, 49, 3, {SQ}, false}, // ROIPhysicalPropertiesSequence
    {0x300600b2, 0xffffffff, 203537, 203557, 30, 3, {CS}, false}, // ROIPhysicalProperty
    {0x300600b4, 0xffffffff, 203579, 203604, 95, 3, {DS}, false}, // ROIPhysicalPropertyValue
    {0x300600b6, 0xffffffff, 203632, 203664, 49, 3, {SQ}, false}, // ROIElementalCompositionSequence
    {0x300600b7, 0xffffffff, 203699, 203735, 11, 3, {US}, false}, // ROIElementalCompositionAtomicNumber
    {0x300600b8, 0xffffffff, 203775, 203817, 100, 3, {FL}, false}, // ROIElementalCompositionAtomicMassFraction
    {0x300600b9, 0xffffffff, 203864, 203906, 49, 3, {SQ}, true}, // AdditionalRTROIIdentificationCodeSequence
    {0x300600c0, 0xffffffff, 203953, 203990, 49, 3, {SQ}, true}, // FrameOfReferenceRelationshipSequence
    {0x300600c2, 0xffffffff, 204031, 204058, 5, 3, {UI}, true}, // RelatedFrameOfReferenceUID
    {0x300600c4, 0xffffffff, 204089, 204124, 30, 3, {CS}, true}, // FrameOfReferenceTransformationType
    {0x300600c6, 0xffffffff, 204163, 204200, 95, 146, {DS}, false}, // FrameOfReferenceTransformationMatrix
    {0x300600c8, 0xffffffff, 204241, 204279, 24, 3, {LO}, false}, // FrameOfReferenceTransformationComment
    {0x300600c9, 0xffffffff, 204321, 204356, 49, 3, {SQ}, false}, // PatientLocationCoordinatesSequence
    {0x300600ca, 0xffffffff, 204394, 204433, 49, 3, {SQ}, false}, // PatientLocationCoordinatesCodeSequence
    {0x300600cb, 0xffffffff, 204476, 204507, 49, 3, {SQ}, false}, // PatientSupportPositionSequence
    {0x30080010, 0xffffffff, 204541, 204571, 49, 3, {SQ}, false}, // MeasuredDoseReferenceSequence
    {0x30080012, 0xffffffff, 204604, 204628, 65, 3, {ST}, false}, // MeasuredDoseDescription
    {0x30080014, 0xffffffff, 204654, 204671, 30, 3, {CS}, false}, // MeasuredDoseType
    {0x30080016, 0xffffffff, 204690, 204708, 95, 3, {DS}, false}, // MeasuredDoseValue
    {0x30080020, 0xffffffff, 204728, 204757, 49, 3, {SQ}, false}, // TreatmentSessionBeamSequence
    {0x30080021, 0xffffffff, 204789, 204821, 49, 3, {SQ}, false}, // TreatmentSessionIonBeamSequence
    {0x30080022, 0xffffffff, 204857, 204879, 33, 3, {IS}, false}, // CurrentFractionNumber
    {0x30080024, 0xffffffff, 204903, 204929, 56, 3, {DA}, false}, // TreatmentControlPointDate
    {0x30080025, 0xffffffff, 204958, 204984, 59, 3, {TM}, false}, // TreatmentControlPointTime
    {0x3008002a, 0xffffffff, 205013, 205040, 30, 3, {CS}, false}, // TreatmentTerminationStatus
    {0x3008002b, 0xffffffff, 205069, 205094, 8, 3, {SH}, false}, // TreatmentTerminationCode
    {0x3008002c, 0xffffffff, 205121, 205149, 30, 3, {CS}, false}, // TreatmentVerificationStatus
    {0x30080030, 0xffffffff, 205179, 205213, 49, 3, {SQ}, false}, // ReferencedTreatmentRecordSequence
    {0x30080032, 0xffffffff, 205250, 205275, 95, 3, {DS}, false}, // SpecifiedPrimaryMeterset
    {0x30080033, 0xffffffff, 205302, 205329, 95, 3, {DS}, false}, // SpecifiedSecondaryMeterset
    {0x30080036, 0xffffffff, 205358, 205383, 95, 3, {DS}, false}, // DeliveredPrimaryMeterset
    {0x30080037, 0xffffffff, 205410, 205437, 95, 3, {DS}, false}, // DeliveredSecondaryMeterset
    {0x3008003a, 0xffffffff, 205466, 205489, 95, 3, {DS}, false}, // SpecifiedTreatmentTime
    {0x3008003b, 0xffffffff, 205514, 205537, 95, 3, {DS}, false}, // DeliveredTreatmentTime
    {0x30080040, 0xffffffff, 205562, 205591, 49, 3, {SQ}, false}, // ControlPointDeliverySequence
    {0x30080041, 0xffffffff, 205623, 205655, 49, 3, {SQ}, false}, // IonControlPointDeliverySequence
    {0x30080042, 0xffffffff, 205691, 205709, 95, 3, {DS}, false}, // SpecifiedMeterset
    {0x30080044, 0xffffffff, 205728, 205746, 95, 3, {DS}, false}, // DeliveredMeterset
    {0x30080045, 0xffffffff, 205765, 205781, 100, 3, {FL}, false}, // MetersetRateSet
    {0x30080046, 0xffffffff, 205799, 205821, 100, 3, {FL}, false}, // MetersetRateDelivered
    {0x30080047, 0xffffffff, 205845, 205872, 100, 20, {FL}, false}, // ScanSpotMetersetsDelivered
    {0x30080048, 0xffffffff, 205902, 205920, 95, 3, {DS}, false}, // DoseRateDelivered
    {0x30080050, 0xffffffff, 205940, 205988, 49, 3, {SQ}, false}, // TreatmentSummaryCalculatedDoseReferenceSequence
    {0x30080052, 0xffffffff, 206041, 206071, 95, 3, {DS}, false}, // CumulativeDoseToDoseReference
    {0x30080054, 0xffffffff, 206105, 206124, 56, 3, {DA}, false}, // FirstTreatmentDate
    {0x30080056, 0xffffffff, 206145, 206169, 56, 3, {DA}, false}, // MostRecentTreatmentDate
    {0x3008005a, 0xffffffff, 206196, 206223, 33, 3, {IS}, false}, // NumberOfFractionsDelivered
    {0x30080060, 0xffffffff, 206253, 206270, 49, 3, {SQ}, false}, // OverrideSequence
    {0x30080061, 0xffffffff, 206288, 206313, 17, 3, {AT}, false}, // ParameterSequencePointer
    {0x30080062, 0xffffffff, 206340, 206365, 17, 3, {AT}, false}, // OverrideParameterPointer
    {0x30080063, 0xffffffff, 206392, 206411, 33, 3, {IS}, false}, // ParameterItemIndex
    {0x30080064, 0xffffffff, 206432, 206460, 33, 3, {IS}, false}, // MeasuredDoseReferenceNumber
    {0x30080065, 0xffffffff, 206491, 206508, 17, 3, {AT}, false}, // ParameterPointer
    {0x30080066, 0xffffffff, 206526, 206541, 65, 3, {ST}, false}, // OverrideReason
    {0x30080067, 0xffffffff, 206557, 206578, 11, 3, {US}, false}, // ParameterValueNumber
    {0x30080068, 0xffffffff, 206601, 206628, 49, 3, {SQ}, false}, // CorrectedParameterSequence
    {0x3008006a, 0xffffffff, 206657, 206673, 100, 3, {FL}, false}, // CorrectionValue
    {0x30080070, 0xffffffff, 206690, 206722, 49, 3, {SQ}, false}, // CalculatedDoseReferenceSequence
    {0x30080072, 0xffffffff, 206757, 206787, 33, 3, {IS}, false}, // CalculatedDoseReferenceNumber
    {0x30080074, 0xffffffff, 206820, 206855, 65, 3, {ST}, false}, // CalculatedDoseReferenceDescription
    {0x30080076, 0xffffffff, 206893, 206926, 95, 3, {DS}, false}, // CalculatedDoseReferenceDoseValue
    {0x30080078, 0xffffffff, 206963, 206977, 95, 3, {DS}, false}, // StartMeterset
    {0x3008007a, 0xffffffff, 206992, 207004, 95, 3, {DS}, false}, // EndMeterset
    {0x30080080, 0xffffffff, 207017, 207057, 49, 3, {SQ}, false}, // ReferencedMeasuredDoseReferenceSequence
    {0x30080082, 0xffffffff, 207101, 207139, 33, 3, {IS}, false}, // ReferencedMeasuredDoseReferenceNumber
    {0x30080090, 0xffffffff, 207181, 207223, 49, 3, {SQ}, false}, // ReferencedCalculatedDoseReferenceSequence
    {0x30080092, 0xffffffff, 207269, 207309, 33, 3, {IS}, false}, // ReferencedCalculatedDoseReferenceNumber
    {0x300800a0, 0xffffffff, 207353, 207389, 49, 3, {SQ}, false}, // BeamLimitingDeviceLeafPairsSequence
    {0x300800a1, 0xffffffff, 207430, 207467, 49, 3, {SQ}, false}, // EnhancedRTBeamLimitingDeviceSequence
    {0x300800a2, 0xffffffff, 207509, 207547, 49, 3, {SQ}, false}, // EnhancedRTBeamLimitingOpeningSequence
    {0x300800a3, 0xffffffff, 207590, 207633, 30, 3, {CS}, false}, // EnhancedRTBeamLimitingDeviceDefinitionFlag
    {0x300800a4, 0xffffffff, 207682, 207720, 42, 121, {FD}, false}, // ParallelRTBeamDelimiterOpeningExtents
    {0x300800b0, 0xffffffff, 207763, 207785, 49, 3, {SQ}, false}, // RecordedWedgeSequence
    {0x300800c0, 0xffffffff, 207809, 207837, 49, 3, {SQ}, false}, // RecordedCompensatorSequence
    {0x300800d0, 0xffffffff, 207867, 207889, 49, 3, {SQ}, false}, // RecordedBlockSequence
    {0x300800d1, 0xffffffff, 207913, 207939, 49, 3, {SQ}, false}, // RecordedBlockSlabSequence
    {0x300800e0, 0xffffffff, 207968, 208014, 49, 3, {SQ}, false}, // TreatmentSummaryMeasuredDoseReferenceSequence
    {0x300800f0, 0xffffffff, 208065, 208087, 49, 3, {SQ}, false}, // RecordedSnoutSequence
    {0x300800f2, 0xffffffff, 208111, 208140, 49, 3, {SQ}, false}, // RecordedRangeShifterSequence
    {0x300800f4, 0xffffffff, 208172, 208211, 49, 3, {SQ}, false}, // RecordedLateralSpreadingDeviceSequence
    {0x300800f6, 0xffffffff, 208254, 208285, 49, 3, {SQ}, false}, // RecordedRangeModulatorSequence
    {0x30080100, 0xffffffff, 208319, 208342, 49, 3, {SQ}, false}, // RecordedSourceSequence
    {0x30080105, 0xffffffff, 208367, 208386, 24, 3, {LO}, false}, // SourceSerialNumber
    {0x30080110, 0xffffffff, 208407, 208448, 49, 3, {SQ}, false}, // TreatmentSessionApplicationSetupSequence
    {0x30080116, 0xffffffff, 208493, 208515, 30, 3, {CS}, false}, // ApplicationSetupCheck
    {0x30080120, 0xffffffff, 208539, 208577, 49, 3, {SQ}, false}, // RecordedBrachyAccessoryDeviceSequence
    {0x30080122, 0xffffffff, 208619, 208657, 33, 3, {IS}, false}, // ReferencedBrachyAccessoryDeviceNumber
    {0x30080130, 0xffffffff, 208699, 208723, 49, 3, {SQ}, false}, // RecordedChannelSequence
    {0x30080132, 0xffffffff, 208749, 208775, 95, 3, {DS}, false}, // SpecifiedChannelTotalTime
    {0x30080134, 0xffffffff, 208804, 208830, 95, 3, {DS}, false}, // DeliveredChannelTotalTime
    {0x30080136, 0xffffffff, 208859, 208883, 33, 3, {IS}, false}, // SpecifiedNumberOfPulses
    {0x30080138, 0xffffffff, 208910, 208934, 33, 3, {IS}, false}, // DeliveredNumberOfPulses
    {0x3008013a, 0xffffffff, 208961, 208994, 95, 3, {DS}, false}, // SpecifiedPulseRepetitionInterval
    {0x3008013c, 0xffffffff, 209030, 209063, 95, 3, {DS}, false}, // DeliveredPulseRepetitionInterval
    {0x30080140, 0xffffffff, 209099, 209132, 49, 3, {SQ}, false}, // RecordedSourceApplicatorSequence
    {0x30080142, 0xffffffff, 209168, 209201, 33, 3, {IS}, false}, // ReferencedSourceApplicatorNumber
    {0x30080150, 0xffffffff, 209237, 209267, 49, 3, {SQ}, false}, // RecordedChannelShieldSequence
    {0x30080152, 0xffffffff, 209300, 209330, 33, 3, {IS}, false}, // ReferencedChannelShieldNumber
    {0x30080160, 0xffffffff, 209363, 209399, 49, 3, {SQ}, false}, // BrachyControlPointDeliveredSequence
    {0x30080162, 0xffffffff, 209439, 209460, 56, 3, {DA}, false}, // SafePositionExitDate
    {0x30080164, 0xffffffff, 209484, 209505, 59, 3, {TM}, false}, // SafePositionExitTime
    {0x30080166, 0xffffffff, 209529, 209552, 56, 3, {DA}, false}, // SafePositionReturnDate
    {0x30080168, 0xffffffff, 209578, 209601, 59, 3, {TM}, false}, // SafePositionReturnTime
    {0x30080171, 0xffffffff, 209627, 209676, 49, 3, {SQ}, false}, // PulseSpecificBrachyControlPointDeliveredSequence
    {0x30080172, 0xffffffff, 209731, 209743, 11, 3, {US}, false}, // PulseNumber
    {0x30080173, 0xffffffff, 209756, 209797, 49, 3, {SQ}, false}, // BrachyPulseControlPointDeliveredSequence
    {0x30080200, 0xffffffff, 209843, 209866, 30, 3, {CS}, false}, // CurrentTreatmentStatus
    {0x30080202, 0xffffffff, 209891, 209914, 65, 3, {ST}, false}, // TreatmentStatusComment
    {0x30080220, 0xffffffff, 209939, 209968, 49, 3, {SQ}, false}, // FractionGroupSummarySequence
    {0x30080223, 0xffffffff, 210000, 210025, 33, 3, {IS}, false}, // ReferencedFractionNumber
    {0x30080224, 0xffffffff, 210052, 210070, 30, 3, {CS}, false}, // FractionGroupType
    {0x30080230, 0xffffffff, 210090, 210110, 30, 3, {CS}, false}, // BeamStopperPosition
    {0x30080240, 0xffffffff, 210132, 210162, 49, 3, {SQ}, false}, // FractionStatusSummarySequence
    {0x30080250, 0xffffffff, 210195, 210209, 56, 3, {DA}, false}, // TreatmentDate
    {0x30080251, 0xffffffff, 210224, 210238, 59, 3, {TM}, false}, // TreatmentTime
    {0x300a0002, 0xffffffff, 210253, 210265, 8, 3, {SH}, false}, // RTPlanLabel
    {0x300a0003, 0xffffffff, 210279, 210290, 24, 3, {LO}, false}, // RTPlanName
    {0x300a0004, 0xffffffff, 210303, 210321, 65, 3, {ST}, false}, // RTPlanDescription
    {0x300a0006, 0xffffffff, 210341, 210352, 56, 3, {DA}, false}, // RTPlanDate
    {0x300a0007, 0xffffffff, 210365, 210376, 59, 3, {TM}, false}, // RTPlanTime
    {0x300a0009, 0xffffffff, 210389, 210408, 24, 20, {LO}, false}, // TreatmentProtocols
    {0x300a000a, 0xffffffff, 210428, 210439, 30, 3, {CS}, false}, // PlanIntent
    {0x300a000b, 0xffffffff, 210451, 210466, 24, 20, {LO}, true}, // TreatmentSites
    {0x300a000c, 0xffffffff, 210482, 210497, 30, 3, {CS}, false}, // RTPlanGeometry
    {0x300a000e, 0xffffffff, 210514, 210538, 65, 3, {ST}, false}, // PrescriptionDescription
    {0x300a0010, 0xffffffff, 210563, 210585, 49, 3, {SQ}, false}, // DoseReferenceSequence
    {0x300a0012, 0xffffffff, 210609, 210629, 33, 3, {IS}, false}, // DoseReferenceNumber
    {0x300a0013, 0xffffffff, 210651, 210668, 5, 3, {UI}, false}, // DoseReferenceUID
    {0x300a0014, 0xffffffff, 210687, 210714, 30, 3, {CS}, false}, // DoseReferenceStructureType
    {0x300a0015, 0xffffffff, 210744, 210766, 30, 3, {CS}, false}, // NominalBeamEnergyUnit
    {0x300a0016, 0xffffffff, 210791, 210816, 24, 3, {LO}, false}, // DoseReferenceDescription
    {0x300a0018, 0xffffffff, 210843, 210873, 95, 103, {DS}, false}, // DoseReferencePointCoordinates
    {0x300a001a, 0xffffffff, 210906, 210923, 95, 3, {DS}, false}, // NominalPriorDose
    {0x300a0020, 0xffffffff, 210942, 210960, 30, 3, {CS}, false}, // DoseReferenceType
    {0x300a0021, 0xffffffff, 210980, 210997, 95, 3, {DS}, false}, // ConstraintWeight
    {0x300a0022, 0xffffffff, 211015, 211035, 95, 3, {DS}, false}, // DeliveryWarningDose
    {0x300a0023, 0xffffffff, 211057, 211077, 95, 3, {DS}, false}, // DeliveryMaximumDose
    {0x300a0025, 0xffffffff, 211099, 211117, 95, 3, {DS}, false}, // TargetMinimumDose
    {0x300a0026, 0xffffffff, 211137, 211160, 95, 3, {DS}, false}, // TargetPrescriptionDose
    {0x300a0027, 0xffffffff, 211185, 211203, 95, 3, {DS}, false}, // TargetMaximumDose
    {0x300a0028, 0xffffffff, 211223, 211253, 95, 3, {DS}, false}, // TargetUnderdoseVolumeFraction
    {0x300a002a, 0xffffffff, 211286, 211312, 95, 3, {DS}, false}, // OrganAtRiskFullVolumeDose
    {0x300a002b, 0xffffffff, 211343, 211364, 95, 3, {DS}, false}, // OrganAtRiskLimitDose
    {0x300a002c, 0xffffffff, 211389, 211412, 95, 3, {DS}, false}, // OrganAtRiskMaximumDose
    {0x300a002d, 0xffffffff, 211439, 211473, 95, 3, {DS}, false}, // OrganAtRiskOverdoseVolumeFraction
    {0x300a0040, 0xffffffff, 211512, 211535, 49, 3, {SQ}, false}, // ToleranceTableSequence
    {0x300a0042, 0xffffffff, 211560, 211581, 33, 3, {IS}, false}, // ToleranceTableNumber
    {0x300a0043, 0xffffffff, 211604, 211624, 8, 3, {SH}, false}, // ToleranceTableLabel
    {0x300a0044, 0xffffffff, 211646, 211667, 95, 3, {DS}, false}, // GantryAngleTolerance
    {0x300a0046, 0xffffffff, 211690, 211723, 95, 3, {DS}, false}, // BeamLimitingDeviceAngleTolerance
    {0x300a0048, 0xffffffff, 211760, 211796, 49, 3, {SQ}, false}, // BeamLimitingDeviceToleranceSequence
    {0x300a004a, 0xffffffff, 211836, 211872, 95, 3, {DS}, false}, // BeamLimitingDevicePositionTolerance
    {0x300a004b, 0xffffffff, 211912, 211935, 100, 3, {FL}, false}, // SnoutPositionTolerance
    {0x300a004c, 0xffffffff, 211960, 211989, 95, 3, {DS}, false}, // PatientSupportAngleTolerance
    {0x300a004e, 0xffffffff, 212021, 212053, 95, 3, {DS}, false}, // TableTopEccentricAngleTolerance
    {0x300a004f, 0xffffffff, 212089, 212117, 100, 3, {FL}, false}, // TableTopPitchAngleTolerance
    {0x300a0050, 0xffffffff, 212149, 212176, 100, 3, {FL}, false}, // TableTopRollAngleTolerance
    {0x300a0051, 0xffffffff, 212207, 212241, 95, 3, {DS}, false}, // TableTopVerticalPositionTolerance
    {0x300a0052, 0xffffffff, 212279, 212317, 95, 3, {DS}, false}, // TableTopLongitudinalPositionTolerance
    {0x300a0053, 0xffffffff, 212359, 212392, 95, 3, {DS}, false}, // TableTopLateralPositionTolerance
    {0x300a0054, 0xffffffff, 212429, 212458, 5, 3, {UI}, false}, // TableTopPositionAlignmentUID
    {0x300a0055, 0xffffffff, 212491, 212510, 30, 3, {CS}, false}, // RTPlanRelationship
    {0x300a0070, 0xffffffff, 212531, 212553, 49, 3, {SQ}, false}, // FractionGroupSequence
    {0x300a0071, 0xffffffff, 212577, 212597, 33, 3, {IS}, false}, // FractionGroupNumber
    {0x300a0072, 0xffffffff, 212619, 212644, 24, 3, {LO}, false}, // FractionGroupDescription
    {0x300a0078, 0xffffffff, 212671, 212696, 33, 3, {IS}, false}, // NumberOfFractionsPlanned
    {0x300a0079, 0xffffffff, 212724, 212760, 33, 3, {IS}, false}, // NumberOfFractionPatternDigitsPerDay
    {0x300a007a, 0xffffffff, 212802, 212828, 33, 3, {IS}, false}, // RepeatFractionCycleLength
    {0x300a007b, 0xffffffff, 212857, 212873, 27, 3, {LT}, false}, // FractionPattern
    {0x300a0080, 0xffffffff, 212890, 212904, 33, 3, {IS}, false}, // NumberOfBeams
    {0x300a0082, 0xffffffff, 212920, 212947, 95, 103, {DS}, true}, // BeamDoseSpecificationPoint
    {0x300a0083, 0xffffffff, 212977, 213004, 5, 3, {UI}, false}, // ReferencedDoseReferenceUID
    {0x300a0084, 0xffffffff, 213034, 213043, 95, 3, {DS}, false}, // BeamDose
    {0x300a0086, 0xffffffff, 213053, 213066, 95, 3, {DS}, false}, // BeamMeterset
    {0x300a0088, 0xffffffff, 213080, 213099, 100, 3, {FL}, false}, // BeamDosePointDepth
    {0x300a0089, 0xffffffff, 213121, 213150, 100, 3, {FL}, false}, // BeamDosePointEquivalentDepth
    {0x300a008a, 0xffffffff, 213183, 213200, 100, 3, {FL}, false}, // BeamDosePointSSD
    {0x300a008b, 0xffffffff, 213220, 213236, 30, 3, {CS}, false}, // BeamDoseMeaning
    {0x300a008c, 0xffffffff, 213254, 213295, 49, 3, {SQ}, false}, // BeamDoseVerificationControlPointSequence
    {0x300a008d, 0xffffffff, 213341, 213367, 100, 3, {FL}, true}, // AverageBeamDosePointDepth
    {0x300a008e, 0xffffffff, 213397, 213433, 100, 3, {FL}, true}, // AverageBeamDosePointEquivalentDepth
    {0x300a008f, 0xffffffff, 213474, 213498, 100, 3, {FL}, true}, // AverageBeamDosePointSSD
    {0x300a0090, 0xffffffff, 213526, 213539, 30, 3, {CS}, false}, // BeamDoseType
    {0x300a0091, 0xffffffff, 213554, 213572, 95, 3, {DS}, false}, // AlternateBeamDose
    {0x300a0092, 0xffffffff, 213592, 213614, 30, 3, {CS}, false}, // AlternateBeamDoseType
    {0x300a0093, 0xffffffff, 213639, 213663, 30, 3, {CS}, false}, // DepthValueAveragingFlag
    {0x300a0094, 0xffffffff, 213690, 213735, 95, 3, {DS}, false}, // BeamDosePointSourceToExternalContourDistance
    {0x300a00a0, 0xffffffff, 213787, 213819, 33, 3, {IS}, false}, // NumberOfBrachyApplicationSetups
    {0x300a00a2, 0xffffffff, 213855, 213900, 95, 103, {DS}, false}, // BrachyApplicationSetupDoseSpecificationPoint
    {0x300a00a4, 0xffffffff, 213950, 213977, 95, 3, {DS}, false}, // BrachyApplicationSetupDose
    {0x300a00b0, 0xffffffff, 214007, 214020, 49, 3, {SQ}, false}, // BeamSequence
    {0x300a00b2, 0xffffffff, 214034, 214055, 8, 3, {SH}, false}, // TreatmentMachineName
    {0x300a00b3, 0xffffffff, 214078, 214099, 30, 3, {CS}, false}, // PrimaryDosimeterUnit
    {0x300a00b4, 0xffffffff, 214122, 214141, 95, 3, {DS}, false}, // SourceAxisDistance
    {0x300a00b6, 0xffffffff, 214162, 214189, 49, 3, {SQ}, false}, // BeamLimitingDeviceSequence
    {0x300a00b8, 0xffffffff, 214219, 214244, 30, 3, {CS}, false}, // RTBeamLimitingDeviceType
    {0x300a00ba, 0xffffffff, 214273, 214308, 95, 3, {DS}, false}, // SourceToBeamLimitingDeviceDistance
    {0x300a00bb, 0xffffffff, 214348, 214386, 100, 3, {FL}, false}, // IsocenterToBeamLimitingDeviceDistance
    {0x300a00bc, 0xffffffff, 214429, 214450, 33, 3, {IS}, false}, // NumberOfLeafJawPairs
    {0x300a00be, 0xffffffff, 214475, 214498, 95, 203, {DS}, false}, // LeafPositionBoundaries
    {0x300a00c0, 0xffffffff, 214523, 214534, 33, 3, {IS}, false}, // BeamNumber
    {0x300a00c2, 0xffffffff, 214546, 214555, 24, 3, {LO}, false}, // BeamName
    {0x300a00c3, 0xffffffff, 214565, 214581, 65, 3, {ST}, false}, // BeamDescription
    {0x300a00c4, 0xffffffff, 214598, 214607, 30, 3, {CS}, false}, // BeamType
    {0x300a00c5, 0xffffffff, 214617, 214643, 42, 3, {FD}, false}, // BeamDeliveryDurationLimit
    {0x300a00c6, 0xffffffff, 214672, 214686, 30, 3, {CS}, false}, // RadiationType
    {0x300a00c7, 0xffffffff, 214701, 214723, 30, 3, {CS}, false}, // HighDoseTechniqueType
    {0x300a00c8, 0xffffffff, 214748, 214769, 33, 3, {IS}, false}, // ReferenceImageNumber
    {0x300a00ca, 0xffffffff, 214792, 214825, 49, 3, {SQ}, false}, // PlannedVerificationImageSequence
    {0x300a00cc, 0xffffffff, 214861, 214904, 24, 20, {LO}, false}, // ImagingDeviceSpecificAcquisitionParameters
    {0x300a00ce, 0xffffffff, 214951, 214973, 30, 3, {CS}, false}, // TreatmentDeliveryType
    {0x300a00d0, 0xffffffff, 214997, 215012, 33, 3, {IS}, false}, // NumberOfWedges
    {0x300a00d1, 0xffffffff, 215029, 215043, 49, 3, {SQ}, false}, // WedgeSequence
    {0x300a00d2, 0xffffffff, 215058, 215070, 33, 3, {IS}, false}, // WedgeNumber
    {0x300a00d3, 0xffffffff, 215083, 215093, 30, 3, {CS}, false}, // WedgeType
    {0x300a00d4, 0xffffffff, 215104, 215112, 8, 3, {SH}, false}, // WedgeID
    {0x300a00d5, 0xffffffff, 215121, 215132, 33, 3, {IS}, false}, // WedgeAngle
    {0x300a00d6, 0xffffffff, 215144, 215156, 95, 3, {DS}, false}, // WedgeFactor
    {0x300a00d7, 0xffffffff, 215169, 215208, 100, 3, {FL}, false}, // TotalWedgeTrayWaterEquivalentThickness
    {0x300a00d8, 0xffffffff, 215252, 215269, 95, 3, {DS}, false}, // WedgeOrientation
    {0x300a00d9, 0xffffffff, 215287, 215316, 100, 3, {FL}, false}, // IsocenterToWedgeTrayDistance
    {0x300a00da, 0xffffffff, 215349, 215375, 95, 3, {DS}, false}, // SourceToWedgeTrayDistance
    {0x300a00db, 0xffffffff, 215405, 215427, 100, 3, {FL}, false}, // WedgeThinEdgePosition
    {0x300a00dc, 0xffffffff, 215452, 215460, 8, 3, {SH}, false}, // BolusID
    {0x300a00dd, 0xffffffff, 215469, 215486, 65, 3, {ST}, false}, // BolusDescription
    {0x300a00de, 0xffffffff, 215504, 215524, 95, 3, {DS}, false}, // EffectiveWedgeAngle
    {0x300a00e0, 0xffffffff, 215546, 215567, 33, 3, {IS}, false}, // NumberOfCompensators
    {0x300a00e1, 0xffffffff, 215590, 215601, 8, 3, {SH}, false}, // MaterialID
    {0x300a00e2, 0xffffffff, 215613, 215640, 95, 3, {DS}, false}, // TotalCompensatorTrayFactor
    {0x300a00e3, 0xffffffff, 215670, 215690, 49, 3, {SQ}, false}, // CompensatorSequence
    {0x300a00e4, 0xffffffff, 215711, 215729, 33, 3, {IS}, false}, // CompensatorNumber
    {0x300a00e5, 0xffffffff, 215748, 215762, 8, 3, {SH}, false}, // CompensatorID
    {0x300a00e6, 0xffffffff, 215777, 215809, 95, 3, {DS}, false}, // SourceToCompensatorTrayDistance
    {0x300a00e7, 0xffffffff, 215845, 215861, 33, 3, {IS}, false}, // CompensatorRows
    {0x300a00e8, 0xffffffff, 215878, 215897, 33, 3, {IS}, false}, // CompensatorColumns
    {0x300a00e9, 0xffffffff, 215917, 215941, 95, 93, {DS}, false}, // CompensatorPixelSpacing
    {0x300a00ea, 0xffffffff, 215967, 215987, 95, 93, {DS}, false}, // CompensatorPosition
    {0x300a00eb, 0xffffffff, 216008, 216036, 95, 20, {DS}, false}, // CompensatorTransmissionData
    {0x300a00ec, 0xffffffff, 216066, 216091, 95, 20, {DS}, false}, // CompensatorThicknessData
    {0x300a00ed, 0xffffffff, 216118, 216131, 33, 3, {IS}, false}, // NumberOfBoli
    {0x300a00ee, 0xffffffff, 216146, 216162, 30, 3, {CS}, false}, // CompensatorType
    {0x300a00ef, 0xffffffff, 216179, 216197, 8, 3, {SH}, false}, // CompensatorTrayID
    {0x300a00f0, 0xffffffff, 216217, 216232, 33, 3, {IS}, false}, // NumberOfBlocks
    {0x300a00f2, 0xffffffff, 216249, 216270, 95, 3, {DS}, false}, // TotalBlockTrayFactor
    {0x300a00f3, 0xffffffff, 216294, 216333, 100, 3, {FL}, false}, // TotalBlockTrayWaterEquivalentThickness
    {0x300a00f4, 0xffffffff, 216377, 216391, 49, 3, {SQ}, false}, // BlockSequence
    {0x300a00f5, 0xffffffff, 216406, 216418, 8, 3, {SH}, false}, // BlockTrayID
    {0x300a00f6, 0xffffffff, 216432, 216458, 95, 3, {DS}, false}, // SourceToBlockTrayDistance
    {0x300a00f7, 0xffffffff, 216488, 216517, 100, 3, {FL}, false}, // IsocenterToBlockTrayDistance
    {0x300a00f8, 0xffffffff, 216550, 216560, 30, 3, {CS}, false}, // BlockType
    {0x300a00f9, 0xffffffff, 216571, 216585, 24, 3, {LO}, false}, // AccessoryCode
    {0x300a00fa, 0xffffffff, 216600, 216616, 30, 3, {CS}, false}, // BlockDivergence
    {0x300a00fb, 0xffffffff, 216633, 216655, 30, 3, {CS}, false}, // BlockMountingPosition
    {0x300a00fc, 0xffffffff, 216679, 216691, 33, 3, {IS}, false}, // BlockNumber
    {0x300a00fe, 0xffffffff, 216704, 216714, 24, 3, {LO}, false}, // BlockName
    {0x300a0100, 0xffffffff, 216725, 216740, 95, 3, {DS}, false}, // BlockThickness
    {0x300a0102, 0xffffffff, 216756, 216774, 95, 3, {DS}, false}, // BlockTransmission
    {0x300a0104, 0xffffffff, 216793, 216813, 33, 3, {IS}, false}, // BlockNumberOfPoints
    {0x300a0106, 0xffffffff, 216836, 216846, 95, 121, {DS}, false}, // BlockData
    {0x300a0107, 0xffffffff, 216857, 216876, 49, 3, {SQ}, false}, // ApplicatorSequence
    {0x300a0108, 0xffffffff, 216896, 216909, 8, 3, {SH}, false}, // ApplicatorID
    {0x300a0109, 0xffffffff, 216923, 216938, 30, 3, {CS}, false}, // ApplicatorType
    {0x300a010a, 0xffffffff, 216954, 216976, 24, 3, {LO}, false}, // ApplicatorDescription
    {0x300a010c, 0xffffffff, 216999, 217034, 95, 3, {DS}, false}, // CumulativeDoseReferenceCoefficient
    {0x300a010e, 0xffffffff, 217072, 217102, 95, 3, {DS}, false}, // FinalCumulativeMetersetWeight
    {0x300a0110, 0xffffffff, 217135, 217157, 33, 3, {IS}, false}, // NumberOfControlPoints
    {0x300a0111, 0xffffffff, 217182, 217203, 49, 3, {SQ}, false}, // ControlPointSequence
    {0x300a0112, 0xffffffff, 217226, 217244, 33, 3, {IS}, false}, // ControlPointIndex
    {0x300a0114, 0xffffffff, 217264, 217282, 95, 3, {DS}, false}, // NominalBeamEnergy
    {0x300a0115, 0xffffffff, 217302, 217314, 95, 3, {DS}, false}, // DoseRateSet
    {0x300a0116, 0xffffffff, 217328, 217350, 49, 3, {SQ}, false}, // WedgePositionSequence
    {0x300a0118, 0xffffffff, 217374, 217388, 30, 3, {CS}, false}, // WedgePosition
    {0x300a011a, 0xffffffff, 217403, 217438, 49, 3, {SQ}, false}, // BeamLimitingDevicePositionSequence
    {0x300a011c, 0xffffffff, 217477, 217494, 95, 121, {DS}, false}, // LeafJawPositions
    {0x300a011e, 0xffffffff, 217513, 217525, 95, 3, {DS}, false}, // GantryAngle
    {0x300a011f, 0xffffffff, 217538, 217562, 30, 3, {CS}, false}, // GantryRotationDirection
    {0x300a0120, 0xffffffff, 217588, 217612, 95, 3, {DS}, false}, // BeamLimitingDeviceAngle
    {0x300a0121, 0xffffffff, 217639, 217675, 30, 3, {CS}, false}, // BeamLimitingDeviceRotationDirection
    {0x300a0122, 0xffffffff, 217715, 217735, 95, 3, {DS}, false}, // PatientSupportAngle
    {0x300a0123, 0xffffffff, 217757, 217789, 30, 3, {CS}, false}, // PatientSupportRotationDirection
    {0x300a0124, 0xffffffff, 217824, 217854, 95, 3, {DS}, false}, // TableTopEccentricAxisDistance
    {0x300a0125, 0xffffffff, 217888, 217911, 95, 3, {DS}, false}, // TableTopEccentricAngle
    {0x300a0126, 0xffffffff, 217937, 217972, 30, 3, {CS}, false}, // TableTopEccentricRotationDirection
    {0x300a0128, 0xffffffff, 218011, 218036, 95, 3, {DS}, false}, // TableTopVerticalPosition
    {0x300a0129, 0xffffffff, 218064, 218093, 95, 3, {DS}, false}, // TableTopLongitudinalPosition
    {0x300a012a, 0xffffffff, 218125, 218149, 95, 3, {DS}, false}, // TableTopLateralPosition
    {0x300a012c, 0xffffffff, 218176, 218194, 95, 103, {DS}, false}, // IsocenterPosition
    {0x300a012e, 0xffffffff, 218213, 218231, 95, 103, {DS}, false}, // SurfaceEntryPoint
    {0x300a0130, 0xffffffff, 218251, 218275, 95, 3, {DS}, false}, // SourceToSurfaceDistance
    {0x300a0131, 0xffffffff, 218302, 218354, 100, 3, {FL}, false}, // AverageBeamDosePointSourceToExternalContourDistance
    {0x300a0132, 0xffffffff, 218414, 218446, 100, 3, {FL}, false}, // SourceToExternalContourDistance
    {0x300a0133, 0xffffffff, 218482, 218508, 100, 103, {FL}, false}, // ExternalContourEntryPoint
    {0x300a0134, 0xffffffff, 218537, 218562, 95, 3, {DS}, false}, // CumulativeMetersetWeight
    {0x300a0140, 0xffffffff, 218589, 218608, 100, 3, {FL}, false}, // TableTopPitchAngle
    {0x300a0142, 0xffffffff, 218630, 218661, 30, 3, {CS}, false}, // TableTopPitchRotationDirection
    {0x300a0144, 0xffffffff, 218696, 218714, 100, 3, {FL}, false}, // TableTopRollAngle
    {0x300a0146, 0xffffffff, 218735, 218765, 30, 3, {CS}, false}, // TableTopRollRotationDirection
    {0x300a0148, 0xffffffff, 218799, 218817, 100, 3, {FL}, false}, // HeadFixationAngle
    {0x300a014a, 0xffffffff, 218837, 218854, 100, 3, {FL}, false}, // GantryPitchAngle
    {0x300a014c, 0xffffffff, 218873, 218902, 30, 3, {CS}, false}, // GantryPitchRotationDirection
    {0x300a014e, 0xffffffff, 218934, 218960, 100, 3, {FL}, false}, // GantryPitchAngleTolerance
    {0x300a0150, 0xffffffff, 218989, 219001, 30, 3, {CS}, false}, // FixationEye
    {0x300a0151, 0xffffffff, 219014, 219037, 95, 3, {DS}, false}, // ChairHeadFramePosition
    {0x300a0152, 0xffffffff, 219063, 219090, 95, 3, {DS}, false}, // HeadFixationAngleTolerance
    {0x300a0153, 0xffffffff, 219120, 219152, 95, 3, {DS}, false}, // ChairHeadFramePositionTolerance
    {0x300a0154, 0xffffffff, 219188, 219225, 95, 3, {DS}, false}, // FixationLightAzimuthalAngleTolerance
    {0x300a0155, 0xffffffff, 219266, 219299, 95, 3, {DS}, false}, // FixationLightPolarAngleTolerance
    {0x300a0180, 0xffffffff, 219336, 219357, 49, 3, {SQ}, false}, // PatientSetupSequence
    {0x300a0182, 0xffffffff, 219380, 219399, 33, 3, {IS}, false}, // PatientSetupNumber
    {0x300a0183, 0xffffffff, 219420, 219438, 24, 3, {LO}, false}, // PatientSetupLabel
    {0x300a0184, 0xffffffff, 219458, 219484, 24, 3, {LO}, false}, // PatientAdditionalPosition
    {0x300a0190, 0xffffffff, 219512, 219535, 49, 3, {SQ}, false}, // FixationDeviceSequence
    {0x300a0192, 0xffffffff, 219560, 219579, 30, 3, {CS}, false}, // FixationDeviceType
    {0x300a0194, 0xffffffff, 219600, 219620, 8, 3, {SH}, false}, // FixationDeviceLabel
    {0x300a0196, 0xffffffff, 219642, 219668, 65, 3, {ST}, false}, // FixationDeviceDescription
    {0x300a0198, 0xffffffff, 219696, 219719, 8, 3, {SH}, false}, // FixationDevicePosition
    {0x300a0199, 0xffffffff, 219744, 219769, 100, 3, {FL}, false}, // FixationDevicePitchAngle
    {0x300a019a, 0xffffffff, 219797, 219821, 100, 3, {FL}, false}, // FixationDeviceRollAngle
    {0x300a01a0, 0xffffffff, 219848, 219872, 49, 3, {SQ}, false}, // ShieldingDeviceSequence
    {0x300a01a2, 0xffffffff, 219898, 219918, 30, 3, {CS}, false}, // ShieldingDeviceType
    {0x300a01a4, 0xffffffff, 219940, 219961, 8, 3, {SH}, false}, // ShieldingDeviceLabel
    {0x300a01a6, 0xffffffff, 219984, 220011, 65, 3, {ST}, false}, // ShieldingDeviceDescription
    {0x300a01a8, 0xffffffff, 220040, 220064, 8, 3, {SH}, false}, // ShieldingDevicePosition
    {0x300a01b0, 0xffffffff, 220090, 220105, 30, 3, {CS}, false}, // SetupTechnique
    {0x300a01b2, 0xffffffff, 220121, 220147, 65, 3, {ST}, false}, // SetupTechniqueDescription
    {0x300a01b4, 0xffffffff, 220175, 220195, 49, 3, {SQ}, false}, // SetupDeviceSequence
    {0x300a01b6, 0xffffffff, 220217, 220233, 30, 3, {CS}, false}, // SetupDeviceType
    {0x300a01b8, 0xffffffff, 220251, 220268, 8, 3, {SH}, false}, // SetupDeviceLabel
    {0x300a01ba, 0xffffffff, 220287, 220310, 65, 3, {ST}, false}, // SetupDeviceDescription
    {0x300a01bc, 0xffffffff, 220335, 220356, 95, 3, {DS}, false}, // SetupDeviceParameter
    {0x300a01d0, 0xffffffff, 220379, 220405, 65, 3, {ST}, false}, // SetupReferenceDescription
    {0x300a01d2, 0xffffffff, 220433, 220467, 95, 3, {DS}, false}, // TableTopVerticalSetupDisplacement
    {0x300a01d4, 0xffffffff, 220505, 220543, 95, 3, {DS}, false}, // TableTopLongitudinalSetupDisplacement
    {0x300a01d6, 0xffffffff, 220585, 220618, 95, 3, {DS}, false}, // TableTopLateralSetupDisplacement
    {0x300a0200, 0xffffffff, 220655, 220680, 30, 3, {CS}, false}, // BrachyTreatmentTechnique
    {0x300a0202, 0xffffffff, 220707, 220727, 30, 3, {CS}, false}, // BrachyTreatmentType
    {0x300a0206, 0xffffffff, 220749, 220774, 49, 3, {SQ}, false}, // TreatmentMachineSequence
    {0x300a0210, 0xffffffff, 220801, 220816, 49, 3, {SQ}, false}, // SourceSequence
    {0x300a0212, 0xffffffff, 220832, 220845, 33, 3, {IS}, false}, // SourceNumber
    {0x300a0214, 0xffffffff, 220859, 220870, 30, 3, {CS}, false}, // SourceType
    {0x300a0216, 0xffffffff, 220882, 220901, 24, 3, {LO}, false}, // SourceManufacturer
    {0x300a0218, 0xffffffff, 220921, 220942, 95, 3, {DS}, false}, // ActiveSourceDiameter
    {0x300a021a, 0xffffffff, 220965, 220984, 95, 3, {DS}, false}, // ActiveSourceLength
    {0x300a021b, 0xffffffff, 221005, 221019, 8, 3, {SH}, false}, // SourceModelID
    {0x300a021c, 0xffffffff, 221035, 221053, 24, 3, {LO}, false}, // SourceDescription
    {0x300a0222, 0xffffffff, 221072, 221108, 95, 3, {DS}, false}, // SourceEncapsulationNominalThickness
    {0x300a0224, 0xffffffff, 221147, 221186, 95, 3, {DS}, false}, // SourceEncapsulationNominalTransmission
    {0x300a0226, 0xffffffff, 221228, 221246, 24, 3, {LO}, false}, // SourceIsotopeName
    {0x300a0228, 0xffffffff, 221266, 221288, 95, 3, {DS}, false}, // SourceIsotopeHalfLife
    {0x300a0229, 0xffffffff, 221313, 221333, 30, 3, {CS}, false}, // SourceStrengthUnits
    {0x300a022a, 0xffffffff, 221355, 221377, 95, 3, {DS}, false}, // ReferenceAirKermaRate
    {0x300a022b, 0xffffffff, 221402, 221417, 95, 3, {DS}, false}, // SourceStrength
    {0x300a022c, 0xffffffff, 221433, 221461, 56, 3, {DA}, false}, // SourceStrengthReferenceDate
    {0x300a022e, 0xffffffff, 221492, 221520, 59, 3, {TM}, false}, // SourceStrengthReferenceTime
    {0x300a0230, 0xffffffff, 221551, 221576, 49, 3, {SQ}, false}, // ApplicationSetupSequence
    {0x300a0232, 0xffffffff, 221603, 221624, 30, 3, {CS}, false}, // ApplicationSetupType
    {0x300a0234, 0xffffffff, 221647, 221670, 33, 3, {IS}, false}, // ApplicationSetupNumber
    {0x300a0236, 0xffffffff, 221695, 221716, 24, 3, {LO}, false}, // ApplicationSetupName
    {0x300a0238, 0xffffffff, 221739, 221768, 24, 3, {LO}, false}, // ApplicationSetupManufacturer
    {0x300a0240, 0xffffffff, 221799, 221814, 33, 3, {IS}, false}, // TemplateNumber
    {0x300a0242, 0xffffffff, 221830, 221843, 8, 3, {SH}, false}, // TemplateType
    {0x300a0244, 0xffffffff, 221857, 221870, 24, 3, {LO}, false}, // TemplateName
    {0x300a0250, 0xffffffff, 221884, 221907, 95, 3, {DS}, false}, // TotalReferenceAirKerma
    {0x300a0260, 0xffffffff, 221933, 221963, 49, 3, {SQ}, false}, // BrachyAccessoryDeviceSequence
    {0x300a0262, 0xffffffff, 221996, 222024, 33, 3, {IS}, false}, // BrachyAccessoryDeviceNumber
    {0x300a0263, 0xffffffff, 222055, 222079, 8, 3, {SH}, false}, // BrachyAccessoryDeviceID
    {0x300a0264, 0xffffffff, 222106, 222132, 30, 3, {CS}, false}, // BrachyAccessoryDeviceType
    {0x300a0266, 0xffffffff, 222161, 222187, 24, 3, {LO}, false}, // BrachyAccessoryDeviceName
    {0x300a026a, 0xffffffff, 222216, 222254, 95, 3, {DS}, false}, // BrachyAccessoryDeviceNominalThickness
    {0x300a026c, 0xffffffff, 222296, 222337, 95, 3, {DS}, false}, // BrachyAccessoryDeviceNominalTransmission
    {0x300a0271, 0xffffffff, 222382, 222405, 95, 3, {DS}, false}, // ChannelEffectiveLength
    {0x300a0272, 0xffffffff, 222430, 222449, 95, 3, {DS}, false}, // ChannelInnerLength
    {0x300a0273, 0xffffffff, 222470, 222491, 8, 3, {SH}, false}, // AfterloaderChannelID
    {0x300a0274, 0xffffffff, 222514, 222540, 95, 3, {DS}, false}, // SourceApplicatorTipLength
    {0x300a0280, 0xffffffff, 222569, 222585, 49, 3, {SQ}, false}, // ChannelSequence
    {0x300a0282, 0xffffffff, 222602, 222616, 33, 3, {IS}, false}, // ChannelNumber
    {0x300a0284, 0xffffffff, 222631, 222645, 95, 3, {DS}, false}, // ChannelLength
    {0x300a0286, 0xffffffff, 222660, 222677, 95, 3, {DS}, false}, // ChannelTotalTime
    {0x300a0288, 0xffffffff, 222696, 222715, 30, 3, {CS}, false}, // SourceMovementType
    {0x300a028a, 0xffffffff, 222736, 222751, 33, 3, {IS}, false}, // NumberOfPulses
    {0x300a028c, 0xffffffff, 222768, 222792, 95, 3, {DS}, false}, // PulseRepetitionInterval
    {0x300a0290, 0xffffffff, 222818, 222841, 33, 3, {IS}, false}, // SourceApplicatorNumber
    {0x300a0291, 0xffffffff, 222866, 222885, 8, 3, {SH}, false}, // SourceApplicatorID
    {0x300a0292, 0xffffffff, 222906, 222927, 30, 3, {CS}, false}, // SourceApplicatorType
    {0x300a0294, 0xffffffff, 222950, 222971, 24, 3, {LO}, false}, // SourceApplicatorName
    {0x300a0296, 0xffffffff, 222994, 223017, 95, 3, {DS}, false}, // SourceApplicatorLength
    {0x300a0298, 0xffffffff, 223042, 223071, 24, 3, {LO}, false}, // SourceApplicatorManufacturer
    {0x300a029c, 0xffffffff, 223102, 223139, 95, 3, {DS}, false}, // SourceApplicatorWallNominalThickness
    {0x300a029e, 0xffffffff, 223180, 223220, 95, 3, {DS}, false}, // SourceApplicatorWallNominalTransmission
    {0x300a02a0, 0xffffffff, 223264, 223289, 95, 3, {DS}, false}, // SourceApplicatorStepSize
    {0x300a02a1, 0xffffffff, 223317, 223352, 33, 3, {IS}, false}, // ApplicatorShapeReferencedROINumber
    {0x300a02a2, 0xffffffff, 223391, 223410, 33, 3, {IS}, false}, // TransferTubeNumber
    {0x300a02a4, 0xffffffff, 223431, 223450, 95, 3, {DS}, false}, // TransferTubeLength
    {0x300a02b0, 0xffffffff, 223471, 223493, 49, 3, {SQ}, false}, // ChannelShieldSequence
    {0x300a02b2, 0xffffffff, 223517, 223537, 33, 3, {IS}, false}, // ChannelShieldNumber
    {0x300a02b3, 0xffffffff, 223559, 223575, 8, 3, {SH}, false}, // ChannelShieldID
    {0x300a02b4, 0xffffffff, 223593, 223611, 24, 3, {LO}, false}, // ChannelShieldName
    {0x300a02b8, 0xffffffff, 223631, 223661, 95, 3, {DS}, false}, // ChannelShieldNominalThickness
    {0x300a02ba, 0xffffffff, 223694, 223727, 95, 3, {DS}, false}, // ChannelShieldNominalTransmission
    {0x300a02c8, 0xffffffff, 223763, 223789, 95, 3, {DS}, false}, // FinalCumulativeTimeWeight
    {0x300a02d0, 0xffffffff, 223818, 223845, 49, 3, {SQ}, false}, // BrachyControlPointSequence
    {0x300a02d2, 0xffffffff, 223875, 223904, 95, 3, {DS}, false}, // ControlPointRelativePosition
    {0x300a02d4, 0xffffffff, 223936, 223959, 95, 103, {DS}, false}, // ControlPoint3DPosition
    {0x300a02d6, 0xffffffff, 223985, 224006, 95, 3, {DS}, false}, // CumulativeTimeWeight
    {0x300a02e0, 0xffffffff, 224029, 224051, 30, 3, {CS}, false}, // CompensatorDivergence
    {0x300a02e1, 0xffffffff, 224074, 224102, 30, 3, {CS}, false}, // CompensatorMountingPosition
    {0x300a02e2, 0xffffffff, 224132, 224160, 95, 20, {DS}, false}, // SourceToCompensatorDistance
    {0x300a02e3, 0xffffffff, 224191, 224236, 100, 3, {FL}, false}, // TotalCompensatorTrayWaterEquivalentThickness
    {0x300a02e4, 0xffffffff, 224286, 224321, 100, 3, {FL}, false}, // IsocenterToCompensatorTrayDistance
    {0x300a02e5, 0xffffffff, 224360, 224384, 100, 3, {FL}, false}, // CompensatorColumnOffset
    {0x300a02e6, 0xffffffff, 224410, 224442, 100, 20, {FL}, false}, // IsocenterToCompensatorDistances
    {0x300a02e7, 0xffffffff, 224477, 224515, 100, 3, {FL}, false}, // CompensatorRelativeStoppingPowerRatio
    {0x300a02e8, 0xffffffff, 224557, 224588, 100, 3, {FL}, false}, // CompensatorMillingToolDiameter
    {0x300a02ea, 0xffffffff, 224622, 224650, 49, 3, {SQ}, false}, // IonRangeCompensatorSequence
    {0x300a02eb, 0xffffffff, 224681, 224704, 27, 3, {LT}, false}, // CompensatorDescription
    {0x300a0302, 0xffffffff, 224728, 224748, 33, 3, {IS}, false}, // RadiationMassNumber
    {0x300a0304, 0xffffffff, 224770, 224792, 33, 3, {IS}, false}, // RadiationAtomicNumber
    {0x300a0306, 0xffffffff, 224816, 224837, 134, 3, {SS}, false}, // RadiationChargeState
    {0x300a0308, 0xffffffff, 224860, 224869, 30, 3, {CS}, false}, // ScanMode
    {0x300a0309, 0xffffffff, 224879, 224901, 30, 3, {CS}, false}, // ModulatedScanModeType
    {0x300a030a, 0xffffffff, 224926, 224953, 100, 93, {FL}, false}, // VirtualSourceAxisDistances
    {0x300a030c, 0xffffffff, 224983, 224997, 49, 3, {SQ}, false}, // SnoutSequence
    {0x300a030d, 0xffffffff, 225012, 225026, 100, 3, {FL}, false}, // SnoutPosition
    {0x300a030f, 0xffffffff, 225041, 225049, 8, 3, {SH}, false}, // SnoutID
    {0x300a0312, 0xffffffff, 225058, 225080, 33, 3, {IS}, false}, // NumberOfRangeShifters
    {0x300a0314, 0xffffffff, 225105, 225126, 49, 3, {SQ}, false}, // RangeShifterSequence
    {0x300a0316, 0xffffffff, 225149, 225168, 33, 3, {IS}, false}, // RangeShifterNumber
    {0x300a0318, 0xffffffff, 225189, 225204, 8, 3, {SH}, false}, // RangeShifterID
    {0x300a0320, 0xffffffff, 225221, 225238, 30, 3, {CS}, false}, // RangeShifterType
    {0x300a0322, 0xffffffff, 225257, 225281, 24, 3, {LO}, false}, // RangeShifterDescription
    {0x300a0330, 0xffffffff, 225307, 225339, 33, 3, {IS}, false}, // NumberOfLateralSpreadingDevices
    {0x300a0332, 0xffffffff, 225375, 225406, 49, 3, {SQ}, false}, // LateralSpreadingDeviceSequence
    {0x300a0334, 0xffffffff, 225440, 225469, 33, 3, {IS}, false}, // LateralSpreadingDeviceNumber
    {0x300a0336, 0xffffffff, 225501, 225526, 8, 3, {SH}, false}, // LateralSpreadingDeviceID
    {0x300a0338, 0xffffffff, 225554, 225581, 30, 3, {CS}, false}, // LateralSpreadingDeviceType
    {0x300a033a, 0xffffffff, 225611, 225645, 24, 3, {LO}, false}, // LateralSpreadingDeviceDescription
    {0x300a033c, 0xffffffff, 225682, 225729, 100, 3, {FL}, false}, // LateralSpreadingDeviceWaterEquivalentThickness
    {0x300a0340, 0xffffffff, 225781, 225805, 33, 3, {IS}, false}, // NumberOfRangeModulators
    {0x300a0342, 0xffffffff, 225832, 225855, 49, 3, {SQ}, false}, // RangeModulatorSequence
    {0x300a0344, 0xffffffff, 225880, 225901, 33, 3, {IS}, false}, // RangeModulatorNumber
    {0x300a0346, 0xffffffff, 225924, 225941, 8, 3, {SH}, false}, // RangeModulatorID
    {0x300a0348, 0xffffffff, 225960, 225979, 30, 3, {CS}, false}, // RangeModulatorType
    {0x300a034a, 0xffffffff, 226000, 226026, 24, 3, {LO}, false}, // RangeModulatorDescription
    {0x300a034c, 0xffffffff, 226054, 226078, 8, 3, {SH}, false}, // BeamCurrentModulationID
    {0x300a0350, 0xffffffff, 226105, 226124, 30, 3, {CS}, false}, // PatientSupportType
    {0x300a0352, 0xffffffff, 226145, 226162, 8, 3, {SH}, false}, // PatientSupportID
    {0x300a0354, 0xffffffff, 226181, 226209, 24, 3, {LO}, false}, // PatientSupportAccessoryCode
    {0x300a0355, 0xffffffff, 226240, 226258, 24, 3, {LO}, false}, // TrayAccessoryCode
    {0x300a0356, 0xffffffff, 226278, 226306, 100, 3, {FL}, false}, // FixationLightAzimuthalAngle
    {0x300a0358, 0xffffffff, 226337, 226361, 100, 3, {FL}, false}, // FixationLightPolarAngle
    {0x300a035a, 0xffffffff, 226388, 226401, 100, 3, {FL}, false}, // MetersetRate
    {0x300a0360, 0xffffffff, 226415, 226444, 49, 3, {SQ}, false}, // RangeShifterSettingsSequence
    {0x300a0362, 0xffffffff, 226476, 226496, 24, 3, {LO}, false}, // RangeShifterSetting
    {0x300a0364, 0xffffffff, 226518, 226550, 100, 3, {FL}, false}, // IsocenterToRangeShifterDistance
    {0x300a0366, 0xffffffff, 226586, 226623, 100, 3, {FL}, false}, // RangeShifterWaterEquivalentThickness
    {0x300a0370, 0xffffffff, 226664, 226703, 49, 3, {SQ}, false}, // LateralSpreadingDeviceSettingsSequence
    {0x300a0372, 0xffffffff, 226746, 226776, 24, 3, {LO}, false}, // LateralSpreadingDeviceSetting
    {0x300a0374, 0xffffffff, 226809, 226851, 100, 3, {FL}, false}, // IsocenterToLateralSpreadingDeviceDistance
    {0x300a0380, 0xffffffff, 226898, 226929, 49, 3, {SQ}, false}, // RangeModulatorSettingsSequence
    {0x300a0382, 0xffffffff, 226963, 226994, 100, 3, {FL}, false}, // RangeModulatorGatingStartValue
    {0x300a0384, 0xffffffff, 227029, 227059, 100, 3, {FL}, false}, // RangeModulatorGatingStopValue
    {0x300a0386, 0xffffffff, 227093, 227143, 100, 3, {FL}, false}, // RangeModulatorGatingStartWaterEquivalentThickness
    {0x300a0388, 0xffffffff, 227199, 227248, 100, 3, {FL}, false}, // RangeModulatorGatingStopWaterEquivalentThickness
    {0x300a038a, 0xffffffff, 227303, 227337, 100, 3, {FL}, false}, // IsocenterToRangeModulatorDistance
    {0x300a038f, 0xffffffff, 227375, 227394, 100, 20, {FL}, false}, // ScanSpotTimeOffset
    {0x300a0390, 0xffffffff, 227416, 227431, 8, 3, {SH}, false}, // ScanSpotTuneID
    {0x300a0391, 0xffffffff, 227449, 227475, 33, 20, {IS}, false}, // ScanSpotPrescribedIndices
    {0x300a0392, 0xffffffff, 227504, 227530, 33, 3, {IS}, false}, // NumberOfScanSpotPositions
    {0x300a0393, 0xffffffff, 227560, 227578, 30, 3, {CS}, false}, // ScanSpotReordered
    {0x300a0394, 0xffffffff, 227598, 227618, 100, 20, {FL}, false}, // ScanSpotPositionMap
    {0x300a0395, 0xffffffff, 227641, 227667, 30, 3, {CS}, false}, // ScanSpotReorderingAllowed
    {0x300a0396, 0xffffffff, 227696, 227720, 100, 20, {FL}, false}, // ScanSpotMetersetWeights
    {0x300a0398, 0xffffffff, 227747, 227764, 100, 93, {FL}, false}, // ScanningSpotSize
    {0x300a0399, 0xffffffff, 227783, 227806, 100, 121, {FL}, false}, // ScanSpotSizesDelivered
    {0x300a039a, 0xffffffff, 227832, 227850, 33, 3, {IS}, false}, // NumberOfPaintings
    {0x300a03a0, 0xffffffff, 227870, 227896, 49, 3, {SQ}, false}, // IonToleranceTableSequence
    {0x300a03a2, 0xffffffff, 227925, 227941, 49, 3, {SQ}, false}, // IonBeamSequence
    {0x300a03a4, 0xffffffff, 227959, 227989, 49, 3, {SQ}, false}, // IonBeamLimitingDeviceSequence
    {0x300a03a6, 0xffffffff, 228023, 228040, 49, 3, {SQ}, false}, // IonBlockSequence
    {0x300a03a8, 0xffffffff, 228059, 228083, 49, 3, {SQ}, false}, // IonControlPointSequence
    {0x300a03aa, 0xffffffff, 228110, 228127, 49, 3, {SQ}, false}, // IonWedgeSequence
    {0x300a03ac, 0xffffffff, 228146, 228171, 49, 3, {SQ}, false}, // IonWedgePositionSequence
    {0x300a0401, 0xffffffff, 228199, 228228, 49, 3, {SQ}, false}, // ReferencedSetupImageSequence
    {0x300a0402, 0xffffffff, 228260, 228278, 65, 3, {ST}, false}, // SetupImageComment
    {0x300a0410, 0xffffffff, 228298, 228328, 49, 3, {SQ}, false}, // MotionSynchronizationSequence
    {0x300a0412, 0xffffffff, 228360, 228384, 100, 103, {FL}, false}, // ControlPointOrientation
    {0x300a0420, 0xffffffff, 228410, 228435, 49, 3, {SQ}, false}, // GeneralAccessorySequence
    {0x300a0421, 0xffffffff, 228462, 228481, 8, 3, {SH}, false}, // GeneralAccessoryID
    {0x300a0422, 0xffffffff, 228502, 228530, 65, 3, {ST}, false}, // GeneralAccessoryDescription
    {0x300a0423, 0xffffffff, 228560, 228581, 30, 3, {CS}, false}, // GeneralAccessoryType
    {0x300a0424, 0xffffffff, 228604, 228627, 33, 3, {IS}, false}, // GeneralAccessoryNumber
    {0x300a0425, 0xffffffff, 228652, 228685, 100, 3, {FL}, false}, // SourceToGeneralAccessoryDistance
    {0x300a0426, 0xffffffff, 228722, 228758, 95, 3, {DS}, false}, // IsocenterToGeneralAccessoryDistance
    {0x300a0431, 0xffffffff, 228798, 228825, 49, 3, {SQ}, false}, // ApplicatorGeometrySequence
    {0x300a0432, 0xffffffff, 228854, 228878, 30, 3, {CS}, false}, // ApplicatorApertureShape
    {0x300a0433, 0xffffffff, 228904, 228922, 100, 3, {FL}, false}, // ApplicatorOpening
    {0x300a0434, 0xffffffff, 228941, 228960, 100, 3, {FL}, false}, // ApplicatorOpeningX
    {0x300a0435, 0xffffffff, 228981, 229000, 100, 3, {FL}, false}, // ApplicatorOpeningY
    {0x300a0436, 0xffffffff, 229021, 229064, 100, 3, {FL}, false}, // SourceToApplicatorMountingPositionDistance
    {0x300a0440, 0xffffffff, 229112, 229135, 33, 3, {IS}, false}, // NumberOfBlockSlabItems
    {0x300a0441, 0xffffffff, 229162, 229180, 49, 3, {SQ}, false}, // BlockSlabSequence
    {0x300a0442, 0xffffffff, 229200, 229219, 95, 3, {DS}, false}, // BlockSlabThickness
    {0x300a0443, 0xffffffff, 229240, 229256, 11, 3, {US}, false}, // BlockSlabNumber
    {0x300a0450, 0xffffffff, 229274, 229302, 49, 3, {SQ}, false}, // DeviceMotionControlSequence
    {0x300a0451, 0xffffffff, 229333, 229359, 30, 3, {CS}, false}, // DeviceMotionExecutionMode
    {0x300a0452, 0xffffffff, 229388, 229416, 30, 3, {CS}, false}, // DeviceMotionObservationMode
    {0x300a0453, 0xffffffff, 229447, 229481, 49, 3, {SQ}, false}, // DeviceMotionParameterCodeSequence
    {0x300a0501, 0xffffffff, 229519, 229539, 100, 3, {FL}, false}, // DistalDepthFraction
    {0x300a0502, 0xffffffff, 229561, 229573, 100, 3, {FL}, false}, // DistalDepth
    {0x300a0503, 0xffffffff, 229586, 229618, 100, 93, {FL}, false}, // NominalRangeModulationFractions
    {0x300a0504, 0xffffffff, 229653, 229687, 100, 93, {FL}, false}, // NominalRangeModulatedRegionDepths
    {0x300a0505, 0xffffffff, 229725, 229753, 49, 3, {SQ}, false}, // DepthDoseParametersSequence
    {0x300a0506, 0xffffffff, 229784, 229821, 49, 3, {SQ}, false}, // DeliveredDepthDoseParametersSequence
    {0x300a0507, 0xffffffff, 229862, 229891, 100, 3, {FL}, false}, // DeliveredDistalDepthFraction
    {0x300a0508, 0xffffffff, 229923, 229944, 100, 3, {FL}, false}, // DeliveredDistalDepth
    {0x300a0509, 0xffffffff, 229967, 230008, 100, 93, {FL}, false}, // DeliveredNominalRangeModulationFractions
    {0x300a0510, 0xffffffff, 230053, 230096, 100, 93, {FL}, false}, // DeliveredNominalRangeModulatedRegionDepths
    {0x300a0511, 0xffffffff, 230144, 230177, 30, 3, {CS}, false}, // DeliveredReferenceDoseDefinition
    {0x300a0512, 0xffffffff, 230213, 230237, 30, 3, {CS}, false}, // ReferenceDoseDefinition
    {0x300a0600, 0xffffffff, 230263, 230283, 11, 3, {US}, false}, // RTControlPointIndex
    {0x300a0601, 0xffffffff, 230306, 230335, 11, 3, {US}, false}, // RadiationGenerationModeIndex
    {0x300a0602, 0xffffffff, 230367, 230396, 11, 3, {US}, false}, // ReferencedDefinedDeviceIndex
    {0x300a0603, 0xffffffff, 230428, 230461, 11, 3, {US}, false}, // RadiationDoseIdentificationIndex
    {0x300a0604, 0xffffffff, 230497, 230521, 11, 3, {US}, false}, // NumberOfRTControlPoints
    {0x300a0605, 0xffffffff, 230549, 230588, 11, 3, {US}, false}, // ReferencedRadiationGenerationModeIndex
    {0x300a0606, 0xffffffff, 230631, 230654, 11, 3, {US}, false}, // TreatmentPositionIndex
    {0x300a0607, 0xffffffff, 230679, 230701, 11, 3, {US}, false}, // ReferencedDeviceIndex
    {0x300a0608, 0xffffffff, 230725, 230753, 24, 3, {LO}, false}, // TreatmentPositionGroupLabel
    {0x300a0609, 0xffffffff, 230784, 230810, 5, 3, {UI}, false}, // TreatmentPositionGroupUID
    {0x300a060a, 0xffffffff, 230839, 230870, 49, 3, {SQ}, false}, // TreatmentPositionGroupSequence
    {0x300a060b, 0xffffffff, 230904, 230937, 11, 3, {US}, false}, // ReferencedTreatmentPositionIndex
    {0x300a060c, 0xffffffff, 230973, 231016, 11, 3, {US}, false}, // ReferencedRadiationDoseIdentificationIndex
    {0x300a060d, 0xffffffff, 231063, 231105, 42, 3, {FD}, false}, // RTAccessoryHolderWaterEquivalentThickness
    {0x300a060e, 0xffffffff, 231152, 231191, 11, 3, {US}, false}, // ReferencedRTAccessoryHolderDeviceIndex
    {0x300a060f, 0xffffffff, 231235, 231270, 30, 3, {CS}, false}, // RTAccessoryHolderSlotExistenceFlag
    {0x300a0610, 0xffffffff, 231310, 231340, 49, 3, {SQ}, false}, // RTAccessoryHolderSlotSequence
    {0x300a0611, 0xffffffff, 231374, 231398, 24, 3, {LO}, false}, // RTAccessoryHolderSlotID
    {0x300a0612, 0xffffffff, 231426, 231456, 42, 3, {FD}, false}, // RTAccessoryHolderSlotDistance
    {0x300a0613, 0xffffffff, 231490, 231514, 42, 3, {FD}, false}, // RTAccessorySlotDistance
    {0x300a0614, 0xffffffff, 231541, 231577, 49, 3, {SQ}, false}, // RTAccessoryHolderDefinitionSequence
    {0x300a0615, 0xffffffff, 231617, 231641, 24, 3, {LO}, false}, // RTAccessoryDeviceSlotID
    {0x300a0616, 0xffffffff, 231669, 231689, 49, 3, {SQ}, false}, // RTRadiationSequence
    {0x300a0617, 0xffffffff, 231711, 231733, 49, 3, {SQ}, false}, // RadiationDoseSequence
    {0x300a0618, 0xffffffff, 231757, 231793, 49, 3, {SQ}, false}, // RadiationDoseIdentificationSequence
    {0x300a0619, 0xffffffff, 231832, 231865, 24, 3, {LO}, false}, // RadiationDoseIdentificationLabel
    {0x300a061a, 0xffffffff, 231901, 231919, 30, 3, {CS}, false}, // ReferenceDoseType
    {0x300a061b, 0xffffffff, 231939, 231965, 30, 3, {CS}, false}, // PrimaryDoseValueIndicator
    {0x300a061c, 0xffffffff, 231994, 232013, 49, 3, {SQ}, false}, // DoseValuesSequence
    {0x300a061d, 0xffffffff, 232034, 232051, 30, 20, {CS}, false}, // DoseValuePurpose
    {0x300a061e, 0xffffffff, 232070, 232100, 42, 103, {FD}, false}, // ReferenceDosePointCoordinates
    {0x300a061f, 0xffffffff, 232133, 232171, 49, 3, {SQ}, false}, // RadiationDoseValuesParametersSequence
    {0x300a0620, 0xffffffff, 232213, 232243, 49, 3, {SQ}, false}, // MetersetToDoseMappingSequence
    {0x300a0621, 0xffffffff, 232277, 232317, 49, 3, {SQ}, false}, // ExpectedInVivoMeasurementValuesSequence
    {0x300a0622, 0xffffffff, 232362, 232398, 11, 3, {US}, false}, // ExpectedInVivoMeasurementValueIndex
    {0x300a0623, 0xffffffff, 232439, 232475, 24, 3, {LO}, false}, // RadiationDoseInVivoMeasurementLabel
    {0x300a0624, 0xffffffff, 232516, 232553, 42, 93, {FD}, false}, // RadiationDoseCentralAxisDisplacement
    {0x300a0625, 0xffffffff, 232594, 232613, 42, 3, {FD}, false}, // RadiationDoseValue
    {0x300a0626, 0xffffffff, 232634, 232668, 42, 3, {FD}, false}, // RadiationDoseSourceToSkinDistance
    {0x300a0627, 0xffffffff, 232707, 232748, 42, 103, {FD}, false}, // RadiationDoseMeasurementPointCoordinates
    {0x300a0628, 0xffffffff, 232793, 232838, 42, 3, {FD}, false}, // RadiationDoseSourceToExternalContourDistance
    {0x300a0629, 0xffffffff, 232889, 232912, 49, 3, {SQ}, false}, // RTToleranceSetSequence
    {0x300a062a, 0xffffffff, 232938, 232958, 24, 3, {LO}, false}, // RTToleranceSetLabel
    {0x300a062b, 0xffffffff, 232981, 233014, 49, 3, {SQ}, false}, // AttributeToleranceValuesSequence
    {0x300a062c, 0xffffffff, 233050, 233065, 42, 3, {FD}, false}, // ToleranceValue
    {0x300a062d, 0xffffffff, 233081, 233121, 49, 3, {SQ}, false}, // PatientSupportPositionToleranceSequence
    {0x300a062e, 0xffffffff, 233165, 233184, 42, 3, {FD}, false}, // TreatmentTimeLimit
    {0x300a062f, 0xffffffff, 233205, 233244, 49, 3, {SQ}, false}, // CArmPhotonElectronControlPointSequence
    {0x300a0630, 0xffffffff, 233289, 233319, 49, 3, {SQ}, false}, // ReferencedRTRadiationSequence
    {0x300a0631, 0xffffffff, 233352, 233381, 49, 3, {SQ}, false}, // ReferencedRTInstanceSequence
    {0x300a0632, 0xffffffff, 233413, 233446, 49, 3, {SQ}, true}, // ReferencedRTPatientSetupSequence
    {0x300a0634, 0xffffffff, 233483, 233514, 42, 3, {FD}, false}, // SourceToPatientSurfaceDistance
    {0x300a0635, 0xffffffff, 233549, 233589, 49, 3, {SQ}, false}, // TreatmentMachineSpecialModeCodeSequence
    {0x300a0636, 0xffffffff, 233634, 233660, 11, 3, {US}, false}, // IntendedNumberOfFractions
    {0x300a0637, 0xffffffff, 233689, 233710, 30, 3, {CS}, false}, // RTRadiationSetIntent
    {0x300a0638, 0xffffffff, 233734, 233783, 30, 3, {CS}, false}, // RTRadiationPhysicalAndGeometricContentDetailFlag
    {0x300a0639, 0xffffffff, 233839, 233852, 30, 3, {CS}, false}, // RTRecordFlag
    {0x300a063a, 0xffffffff, 233867, 233905, 49, 3, {SQ}, false}, // TreatmentDeviceIdentificationSequence
    {0x300a063b, 0xffffffff, 233946, 233982, 49, 3, {SQ}, false}, // ReferencedRTPhysicianIntentSequence
    {0x300a063c, 0xffffffff, 234022, 234041, 42, 3, {FD}, false}, // CumulativeMeterset
    {0x300a063d, 0xffffffff, 234061, 234074, 42, 3, {FD}, false}, // DeliveryRate
    {0x300a063e, 0xffffffff, 234088, 234113, 49, 3, {SQ}, false}, // DeliveryRateUnitSequence
    {0x300a063f, 0xffffffff, 234141, 234167, 49, 3, {SQ}, false}, // TreatmentPositionSequence
    {0x300a0640, 0xffffffff, 234195, 234223, 42, 3, {FD}, false}, // RadiationSourceAxisDistance
    {0x300a0641, 0xffffffff, 234254, 234284, 11, 3, {US}, false}, // NumberOfRTBeamLimitingDevices
    {0x300a0642, 0xffffffff, 234319, 234356, 42, 3, {FD}, false}, // RTBeamLimitingDeviceProximalDistance
    {0x300a0643, 0xffffffff, 234398, 234433, 42, 3, {FD}, false}, // RTBeamLimitingDeviceDistalDistance
    {0x300a0644, 0xffffffff, 234473, 234531, 49, 3, {SQ}, false}, // ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence
    {0x300a0645, 0xffffffff, 234597, 234626, 42, 3, {FD}, false}, // BeamModifierOrientationAngle
    {0x300a0646, 0xffffffff, 234658, 234693, 49, 3, {SQ}, false}, // FixedRTBeamDelimiterDeviceSequence
    {0x300a0647, 0xffffffff, 234733, 234771, 49, 3, {SQ}, false}, // ParallelRTBeamDelimiterDeviceSequence
    {0x300a0648, 0xffffffff, 234814, 234847, 11, 3, {US}, false}, // NumberOfParallelRTBeamDelimiters
    {0x300a0649, 0xffffffff, 234885, 234919, 42, 52, {FD}, false}, // ParallelRTBeamDelimiterBoundaries
    {0x300a064a, 0xffffffff, 234957, 234990, 42, 52, {FD}, false}, // ParallelRTBeamDelimiterPositions
    {0x300a064b, 0xffffffff, 235027, 235054, 42, 93, {FD}, false}, // RTBeamLimitingDeviceOffset
    {0x300a064c, 0xffffffff, 235085, 235117, 49, 3, {SQ}, false}, // RTBeamDelimiterGeometrySequence
    {0x300a064d, 0xffffffff, 235153, 235192, 49, 3, {SQ}, false}, // RTBeamLimitingDeviceDefinitionSequence
    {0x300a064e, 0xffffffff, 235236, 235271, 30, 3, {CS}, false}, // ParallelRTBeamDelimiterOpeningMode
    {0x300a064f, 0xffffffff, 235311, 235351, 30, 20, {CS}, false}, // ParallelRTBeamDelimiterLeafMountingSide
    {0x300a0650, 0xffffffff, 235397, 235413, 5, 3, {UI}, true}, // PatientSetupUID
    {0x300a0651, 0xffffffff, 235431, 235455, 49, 3, {SQ}, false}, // WedgeDefinitionSequence
    {0x300a0652, 0xffffffff, 235481, 235505, 42, 3, {FD}, false}, // RadiationBeamWedgeAngle
    {0x300a0653, 0xffffffff, 235532, 235567, 42, 3, {FD}, false}, // RadiationBeamWedgeThinEdgeDistance
    {0x300a0654, 0xffffffff, 235607, 235640, 42, 3, {FD}, false}, // RadiationBeamEffectiveWedgeAngle
    {0x300a0655, 0xffffffff, 235677, 235700, 11, 3, {US}, false}, // NumberOfWedgePositions
    {0x300a0656, 0xffffffff, 235726, 235762, 49, 3, {SQ}, false}, // RTBeamLimitingDeviceOpeningSequence
    {0x300a0657, 0xffffffff, 235803, 235840, 11, 3, {US}, false}, // NumberOfRTBeamLimitingDeviceOpenings
    {0x300a0658, 0xffffffff, 235883, 235914, 49, 3, {SQ}, false}, // RadiationDosimeterUnitSequence
    {0x300a0659, 0xffffffff, 235948, 235994, 49, 3, {SQ}, false}, // RTDeviceDistanceReferenceLocationCodeSequence
    {0x300a065a, 0xffffffff, 236046, 236102, 49, 3, {SQ}, false}, // RadiationDeviceConfigurationAndCommissioningKeySequence
    {0x300a065b, 0xffffffff, 236164, 236204, 49, 3, {SQ}, false}, // PatientSupportPositionParameterSequence
    {0x300a065c, 0xffffffff, 236248, 236290, 30, 3, {CS}, false}, // PatientSupportPositionSpecificationMethod
    {0x300a065d, 0xffffffff, 236336, 236382, 49, 3, {SQ}, false}, // PatientSupportPositionDeviceParameterSequence
    {0x300a065e, 0xffffffff, 236433, 236450, 11, 3, {US}, false}, // DeviceOrderIndex
    {0x300a065f, 0xffffffff, 236469, 236511, 11, 3, {US}, false}, // PatientSupportPositionParameterOrderIndex
    {0x300a0660, 0xffffffff, 236558, 236604, 49, 3, {SQ}, false}, // PatientSupportPositionDeviceToleranceSequence
    {0x300a0661, 0xffffffff, 236655, 236697, 11, 3, {US}, false}, // PatientSupportPositionToleranceOrderIndex
    {0x300a0662, 0xffffffff, 236744, 236774, 49, 3, {SQ}, false}, // CompensatorDefinitionSequence
    {0x300a0663, 0xffffffff, 236806, 236832, 30, 3, {CS}, false}, // CompensatorMapOrientation
    {0x300a0664, 0xffffffff, 236860, 236892, 126, 3, {OF}, false}, // CompensatorProximalThicknessMap
    {0x300a0665, 0xffffffff, 236927, 236957, 126, 3, {OF}, false}, // CompensatorDistalThicknessMap
    {0x300a0666, 0xffffffff, 236990, 237017, 42, 3, {FD}, false}, // CompensatorBasePlaneOffset
    {0x300a0667, 0xffffffff, 237047, 237087, 49, 3, {SQ}, false}, // CompensatorShapeFabricationCodeSequence
    {0x300a0668, 0xffffffff, 237131, 237156, 49, 3, {SQ}, false}, // CompensatorShapeSequence
    {0x300a0669, 0xffffffff, 237183, 237227, 42, 3, {FD}, false}, // RadiationBeamCompensatorMillingToolDiameter
    {0x300a066a, 0xffffffff, 237276, 237300, 49, 3, {SQ}, false}, // BlockDefinitionSequence
    {0x300a066b, 0xffffffff, 237326, 237340, 126, 3, {OF}, false}, // BlockEdgeData
    {0x300a066c, 0xffffffff, 237356, 237373, 30, 3, {CS}, false}, // BlockOrientation
    {0x300a066d, 0xffffffff, 237391, 237419, 42, 3, {FD}, false}, // RadiationBeamBlockThickness
    {0x300a066e, 0xffffffff, 237450, 237482, 42, 3, {FD}, false}, // RadiationBeamBlockSlabThickness
    {0x300a066f, 0xffffffff, 237518, 237540, 49, 3, {SQ}, false}, // BlockEdgeDataSequence
    {0x300a0670, 0xffffffff, 237565, 237592, 11, 3, {US}, false}, // NumberOfRTAccessoryHolders
    {0x300a0671, 0xffffffff, 237623, 237658, 49, 3, {SQ}, false}, // GeneralAccessoryDefinitionSequence
    {0x300a0672, 0xffffffff, 237696, 237723, 11, 3, {US}, false}, // NumberOfGeneralAccessories
    {0x300a0673, 0xffffffff, 237753, 237777, 49, 3, {SQ}, false}, // BolusDefinitionSequence
    {0x300a0674, 0xffffffff, 237803, 237819, 11, 3, {US}, false}, // NumberOfBoluses
    {0x300a0675, 0xffffffff, 237837, 237866, 5, 3, {UI}, false}, // EquipmentFrameOfReferenceUID
    {0x300a0676, 0xffffffff, 237899, 237936, 65, 3, {ST}, false}, // EquipmentFrameOfReferenceDescription
    {0x300a0677, 0xffffffff, 237977, 238020, 49, 3, {SQ}, false}, // EquipmentReferencePointCoordinatesSequence
    {0x300a0678, 0xffffffff, 238067, 238103, 49, 3, {SQ}, false}, // EquipmentReferencePointCodeSequence
    {0x300a0679, 0xffffffff, 238143, 238169, 42, 3, {FD}, false}, // RTBeamLimitingDeviceAngle
    {0x300a067a, 0xffffffff, 238199, 238215, 42, 3, {FD}, false}, // SourceRollAngle
    {0x300a067b, 0xffffffff, 238233, 238265, 49, 3, {SQ}, false}, // RadiationGenerationModeSequence
    {0x300a067c, 0xffffffff, 238299, 238328, 8, 3, {SH}, false}, // RadiationGenerationModeLabel
    {0x300a067d, 0xffffffff, 238359, 238394, 65, 3, {ST}, false}, // RadiationGenerationModeDescription
    {0x300a067e, 0xffffffff, 238431, 238474, 49, 3, {SQ}, false}, // RadiationGenerationModeMachineCodeSequence
    {0x300a067f, 0xffffffff, 238521, 238547, 49, 3, {SQ}, false}, // RadiationTypeCodeSequence
    {0x300a0680, 0xffffffff, 238576, 238590, 95, 3, {DS}, false}, // NominalEnergy
    {0x300a0681, 0xffffffff, 238605, 238626, 95, 3, {DS}, false}, // MinimumNominalEnergy
    {0x300a0682, 0xffffffff, 238649, 238670, 95, 3, {DS}, false}, // MaximumNominalEnergy
    {0x300a0683, 0xffffffff, 238693, 238730, 49, 3, {SQ}, false}, // RadiationFluenceModifierCodeSequence
    {0x300a0684, 0xffffffff, 238771, 238794, 49, 3, {SQ}, false}, // EnergyUnitCodeSequence
    {0x300a0685, 0xffffffff, 238820, 238853, 11, 3, {US}, false}, // NumberOfRadiationGenerationModes
    {0x300a0686, 0xffffffff, 238889, 238919, 49, 3, {SQ}, false}, // PatientSupportDevicesSequence
    {0x300a0687, 0xffffffff, 238952, 238982, 11, 3, {US}, false}, // NumberOfPatientSupportDevices
    {0x300a0688, 0xffffffff, 239016, 239049, 42, 3, {FD}, false}, // RTBeamModifierDefinitionDistance
    {0x300a0689, 0xffffffff, 239086, 239108, 49, 3, {SQ}, false}, // BeamAreaLimitSequence
    {0x300a068a, 0xffffffff, 239133, 239166, 49, 3, {SQ}, false}, // ReferencedRTPrescriptionSequence
    {0x300a068b, 0xffffffff, 239202, 239226, 30, 3, {CS}, false}, // DoseValueInterpretation
    {0x300a0700, 0xffffffff, 239252, 239272, 5, 3, {UI}, false}, // TreatmentSessionUID
    {0x300a0701, 0xffffffff, 239294, 239311, 30, 3, {CS}, false}, // RTRadiationUsage
    {0x300a0702, 0xffffffff, 239330, 239363, 49, 3, {SQ}, false}, // ReferencedRTRadiationSetSequence
    {0x300a0703, 0xffffffff, 239400, 239436, 49, 3, {SQ}, false}, // ReferencedRTRadiationRecordSequence
    {0x300a0704, 0xffffffff, 239476, 239505, 11, 3, {US}, false}, // RTRadiationSetDeliveryNumber
    {0x300a0705, 0xffffffff, 239538, 239561, 11, 3, {US}, false}, // ClinicalFractionNumber
    {0x300a0706, 0xffffffff, 239586, 239622, 30, 3, {CS}, false}, // RTTreatmentFractionCompletionStatus
    {0x300a0707, 0xffffffff, 239662, 239682, 30, 3, {CS}, false}, // RTRadiationSetUsage
    {0x300a0708, 0xffffffff, 239705, 239739, 30, 3, {CS}, false}, // TreatmentDeliveryContinuationFlag
    {0x300a0709, 0xffffffff, 239776, 239805, 30, 3, {CS}, false}, // TreatmentRecordContentOrigin
    {0x300a0714, 0xffffffff, 239837, 239866, 30, 3, {CS}, false}, // RTTreatmentTerminationStatus
    {0x300a0715, 0xffffffff, 239898, 239939, 49, 3, {SQ}, false}, // RTTreatmentTerminationReasonCodeSequence
    {0x300a0716, 0xffffffff, 239985, 240033, 49, 3, {SQ}, false}, // MachineSpecificTreatmentTerminationCodeSequence
    {0x300a0722, 0xffffffff, 240086, 240131, 49, 3, {SQ}, false}, // RTRadiationSalvageRecordControlPointSequence
    {0x300a0723, 0xffffffff, 240182, 240213, 30, 3, {CS}, false}, // StartingMetersetValueKnownFlag
    {0x300a0730, 0xffffffff, 240248, 240280, 65, 3, {ST}, false}, // TreatmentTerminationDescription
    {0x300a0731, 0xffffffff, 240314, 240350, 49, 3, {SQ}, false}, // TreatmentToleranceViolationSequence
    {0x300a0732, 0xffffffff, 240389, 240425, 30, 3, {CS}, false}, // TreatmentToleranceViolationCategory
    {0x300a0733, 0xffffffff, 240464, 240509, 49, 3, {SQ}, false}, // TreatmentToleranceViolationAttributeSequence
    {0x300a0734, 0xffffffff, 240558, 240597, 65, 3, {ST}, false}, // TreatmentToleranceViolationDescription
    {0x300a0735, 0xffffffff, 240639, 240681, 65, 3, {ST}, false}, // TreatmentToleranceViolationIdentification
    {0x300a0736, 0xffffffff, 240726, 240762, 62, 3, {DT}, false}, // TreatmentToleranceViolationDateTime
    {0x300a073a, 0xffffffff, 240801, 240832, 62, 3, {DT}, false}, // RecordedRTControlPointDateTime
    {0x300a073b, 0xffffffff, 240867, 240906, 11, 3, {US}, false}, // ReferencedRadiationRTControlPointIndex
    {0x300a073e, 0xffffffff, 240950, 240973, 49, 3, {SQ}, false}, // AlternateValueSequence
    {0x300a073f, 0xffffffff, 240998, 241019, 49, 3, {SQ}, false}, // ConfirmationSequence
    {0x300a0740, 0xffffffff, 241041, 241059, 49, 3, {SQ}, false}, // InterlockSequence
    {0x300a0741, 0xffffffff, 241078, 241096, 62, 3, {DT}, false}, // InterlockDateTime
    {0x300a0742, 0xffffffff, 241115, 241136, 65, 3, {ST}, false}, // InterlockDescription
    {0x300a0743, 0xffffffff, 241158, 241193, 49, 3, {SQ}, false}, // InterlockOriginatingDeviceSequence
    {0x300a0744, 0xffffffff, 241231, 241253, 49, 3, {SQ}, false}, // InterlockCodeSequence
    {0x300a0745, 0xffffffff, 241277, 241309, 49, 3, {SQ}, false}, // InterlockResolutionCodeSequence
    {0x300a0746, 0xffffffff, 241344, 241376, 49, 3, {SQ}, false}, // InterlockResolutionUserSequence
    {0x300a0760, 0xffffffff, 241411, 241428, 62, 3, {DT}, false}, // OverrideDateTime
    {0x300a0761, 0xffffffff, 241446, 241490, 49, 3, {SQ}, false}, // TreatmentToleranceViolationTypeCodeSequence
    {0x300a0762, 0xffffffff, 241539, 241584, 49, 3, {SQ}, false}, // TreatmentToleranceViolationCauseCodeSequence
    {0x300a0772, 0xffffffff, 241634, 241672, 49, 3, {SQ}, false}, // MeasuredMetersetToDoseMappingSequence
    {0x300a0773, 0xffffffff, 241715, 241761, 11, 3, {US}, false}, // ReferencedExpectedInVivoMeasurementValueIndex
    {0x300a0774, 0xffffffff, 241813, 241847, 49, 3, {SQ}, false}, // DoseMeasurementDeviceCodeSequence
    {0x300a0780, 0xffffffff, 241885, 241930, 49, 3, {SQ}, false}, // AdditionalParameterRecordingInstanceSequence
    {0x300a0782, 0xffffffff, 211, 211, 11, 3, {US}, true}, // 
    {0x300a0783, 0xffffffff, 241979, 242006, 65, 3, {ST}, false}, // InterlockOriginDescription
    {0x300a0784, 0xffffffff, 242035, 242066, 49, 3, {SQ}, false}, // RTPatientPositionScopeSequence
    {0x300a0785, 0xffffffff, 242101, 242137, 5, 3, {UI}, false}, // ReferencedTreatmentPositionGroupUID
    {0x300a0786, 0xffffffff, 242177, 242197, 11, 3, {US}, false}, // RadiationOrderIndex
    {0x300a0787, 0xffffffff, 242219, 242244, 49, 3, {SQ}, false}, // OmittedRadiationSequence
    {0x300a0788, 0xffffffff, 242271, 242301, 49, 3, {SQ}, false}, // ReasonForOmissionCodeSequence
    {0x300a0789, 0xffffffff, 242335, 242374, 49, 3, {SQ}, false}, // RTDeliveryStartPatientPositionSequence
    {0x300a078a, 0xffffffff, 242418, 242464, 49, 3, {SQ}, false}, // RTTreatmentPreparationPatientPositionSequence
    {0x300a078b, 0xffffffff, 242515, 242556, 49, 3, {SQ}, false}, // ReferencedRTTreatmentPreparationSequence
    {0x300a078c, 0xffffffff, 242601, 242637, 49, 3, {SQ}, false}, // ReferencedPatientSetupPhotoSequence
    {0x300a078d, 0xffffffff, 242677, 242723, 49, 3, {SQ}, false}, // PatientTreatmentPreparationMethodCodeSequence
    {0x300a078e, 0xffffffff, 242774, 242831, 27, 3, {LT}, false}, // PatientTreatmentPreparationProcedureParameterDescription
    {0x300a078f, 0xffffffff, 242893, 242935, 49, 3, {SQ}, false}, // PatientTreatmentPreparationDeviceSequence
    {0x300a0790, 0xffffffff, 242981, 243026, 49, 3, {SQ}, false}, // PatientTreatmentPreparationProcedureSequence
    {0x300a0791, 0xffffffff, 243075, 243124, 49, 3, {SQ}, false}, // PatientTreatmentPreparationProcedureCodeSequence
    {0x300a0792, 0xffffffff, 243178, 243223, 27, 3, {LT}, false}, // PatientTreatmentPreparationMethodDescription
    {0x300a0793, 0xffffffff, 243272, 243326, 49, 3, {SQ}, false}, // PatientTreatmentPreparationProcedureParameterSequence
    {0x300a0794, 0xffffffff, 243385, 243414, 27, 3, {LT}, false}, // PatientSetupPhotoDescription
    {0x300a0795, 0xffffffff, 243446, 243488, 11, 3, {US}, false}, // PatientTreatmentPreparationProcedureIndex
    {0x300a0796, 0xffffffff, 243534, 243571, 11, 3, {US}, false}, // ReferencedPatientSetupProcedureIndex
    {0x300a0797, 0xffffffff, 243612, 243636, 49, 3, {SQ}, false}, // RTRadiationTaskSequence
    {0x300a0798, 0xffffffff, 243663, 243701, 49, 3, {SQ}, false}, // RTPatientPositionDisplacementSequence
    {0x300a0799, 0xffffffff, 243743, 243769, 49, 3, {SQ}, false}, // RTPatientPositionSequence
    {0x300a079a, 0xffffffff, 243798, 243825, 24, 3, {LO}, false}, // DisplacementReferenceLabel
    {0x300a079b, 0xffffffff, 243854, 243873, 42, 146, {FD}, false}, // DisplacementMatrix
    {0x300a079c, 0xffffffff, 243893, 243928, 49, 3, {SQ}, false}, // PatientSupportDisplacementSequence
    {0x300a079d, 0xffffffff, 243966, 244008, 49, 3, {SQ}, false}, // DisplacementReferenceLocationCodeSequence
    {0x300a079e, 0xffffffff, 244054, 244082, 30, 3, {CS}, false}, // RTRadiationSetDeliveryUsage
    {0x300a079f, 0xffffffff, 244114, 244150, 49, 3, {SQ}, false}, // PatientTreatmentPreparationSequence
    {0x300a07a0, 0xffffffff, 244189, 244228, 49, 3, {SQ}, false}, // PatientToEquipmentRelationshipSequence
    {0x300a07a1, 0xffffffff, 244271, 244333, 49, 3, {SQ}, false}, // ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence
    {0x300c0002, 0xffffffff, 244402, 244427, 49, 3, {SQ}, false}, // ReferencedRTPlanSequence
    {0x300c0004, 0xffffffff, 244455, 244478, 49, 3, {SQ}, false}, // ReferencedBeamSequence
    {0x300c0006, 0xffffffff, 244503, 244524, 33, 3, {IS}, false}, // ReferencedBeamNumber
    {0x300c0007, 0xffffffff, 244547, 244578, 33, 3, {IS}, false}, // ReferencedReferenceImageNumber
    {0x300c0008, 0xffffffff, 244612, 244642, 95, 3, {DS}, false}, // StartCumulativeMetersetWeight
    {0x300c0009, 0xffffffff, 244675, 244703, 95, 3, {DS}, false}, // EndCumulativeMetersetWeight
    {0x300c000a, 0xffffffff, 244734, 244775, 49, 3, {SQ}, false}, // ReferencedBrachyApplicationSetupSequence
    {0x300c000c, 0xffffffff, 244820, 244859, 33, 3, {IS}, false}, // ReferencedBrachyApplicationSetupNumber
    {0x300c000e, 0xffffffff, 244902, 244925, 33, 3, {IS}, false}, // ReferencedSourceNumber
    {0x300c0020, 0xffffffff, 244950, 244982, 49, 3, {SQ}, false}, // ReferencedFractionGroupSequence
    {0x300c0022, 0xffffffff, 245017, 245047, 33, 3, {IS}, false}, // ReferencedFractionGroupNumber
    {0x300c0040, 0xffffffff, 245080, 245116, 49, 3, {SQ}, false}, // ReferencedVerificationImageSequence
    {0x300c0042, 0xffffffff, 245155, 245188, 49, 3, {SQ}, false}, // ReferencedReferenceImageSequence
    {0x300c0050, 0xffffffff, 245224, 245256, 49, 3, {SQ}, false}, // ReferencedDoseReferenceSequence
    {0x300c0051, 0xffffffff, 245291, 245321, 33, 3, {IS}, false}, // ReferencedDoseReferenceNumber
    {0x300c0055, 0xffffffff, 245354, 245392, 49, 3, {SQ}, false}, // BrachyReferencedDoseReferenceSequence
    {0x300c0060, 0xffffffff, 245434, 245465, 49, 3, {SQ}, false}, // ReferencedStructureSetSequence
    {0x300c006a, 0xffffffff, 245499, 245528, 33, 3, {IS}, false}, // ReferencedPatientSetupNumber
    {0x300c0080, 0xffffffff, 245560, 245583, 49, 3, {SQ}, false}, // ReferencedDoseSequence
    {0x300c00a0, 0xffffffff, 245608, 245639, 33, 3, {IS}, false}, // ReferencedToleranceTableNumber
    {0x300c00b0, 0xffffffff, 245673, 245697, 49, 3, {SQ}, false}, // ReferencedBolusSequence
    {0x300c00c0, 0xffffffff, 245723, 245745, 33, 3, {IS}, false}, // ReferencedWedgeNumber
    {0x300c00d0, 0xffffffff, 245769, 245797, 33, 3, {IS}, false}, // ReferencedCompensatorNumber
    {0x300c00e0, 0xffffffff, 245827, 245849, 33, 3, {IS}, false}, // ReferencedBlockNumber
    {0x300c00f0, 0xffffffff, 245873, 245901, 33, 3, {IS}, false}, // ReferencedControlPointIndex
    {0x300c00f2, 0xffffffff, 245932, 245963, 49, 3, {SQ}, false}, // ReferencedControlPointSequence
    {0x300c00f4, 0xffffffff, 245997, 246030, 33, 3, {IS}, false}, // ReferencedStartControlPointIndex
    {0x300c00f6, 0xffffffff, 246067, 246099, 33, 3, {IS}, false}, // ReferencedStopControlPointIndex
    {0x300c0100, 0xffffffff, 246135, 246164, 33, 3, {IS}, false}, // ReferencedRangeShifterNumber
    {0x300c0102, 0xffffffff, 246196, 246235, 33, 3, {IS}, false}, // ReferencedLateralSpreadingDeviceNumber
    {0x300c0104, 0xffffffff, 246278, 246309, 33, 3, {IS}, false}, // ReferencedRangeModulatorNumber
    {0x300c0111, 0xffffffff, 246343, 246367, 49, 3, {SQ}, false}, // OmittedBeamTaskSequence
    {0x300c0112, 0xffffffff, 246394, 246412, 30, 3, {CS}, false}, // ReasonForOmission
    {0x300c0113, 0xffffffff, 246432, 246461, 24, 3, {LO}, false}, // ReasonForOmissionDescription
    {0x300c0114, 0xffffffff, 246493, 246522, 49, 3, {SQ}, false}, // PrescriptionOverviewSequence
    {0x300c0115, 0xffffffff, 246553, 246575, 100, 3, {FL}, false}, // TotalPrescriptionDose
    {0x300c0116, 0xffffffff, 246599, 246620, 49, 3, {SQ}, false}, // PlanOverviewSequence
    {0x300c0117, 0xffffffff, 246643, 246661, 11, 3, {US}, false}, // PlanOverviewIndex
    {0x300c0118, 0xffffffff, 246681, 246709, 11, 3, {US}, false}, // ReferencedPlanOverviewIndex
    {0x300c0119, 0xffffffff, 246740, 246766, 11, 3, {US}, false}, // NumberOfFractionsIncluded
    {0x300c0120, 0xffffffff, 246795, 246829, 49, 3, {SQ}, false}, // DoseCalibrationConditionsSequence
    {0x300c0121, 0xffffffff, 246866, 246894, 42, 3, {FD}, false}, // AbsorbedDoseToMetersetRatio
    {0x300c0122, 0xffffffff, 246926, 246955, 42, 93, {FD}, false}, // DelineatedRadiationFieldSize
    {0x300c0123, 0xffffffff, 246987, 247025, 30, 3, {CS}, false}, // DoseCalibrationConditionsVerifiedFlag
    {0x300c0124, 0xffffffff, 247067, 247098, 42, 3, {FD}, false}, // CalibrationReferencePointDepth
    {0x300c0125, 0xffffffff, 247132, 247165, 49, 3, {SQ}, false}, // GatingBeamHoldTransitionSequence
    {0x300c0126, 0xffffffff, 247202, 247221, 30, 3, {CS}, false}, // BeamHoldTransition
    {0x300c0127, 0xffffffff, 247242, 247269, 62, 3, {DT}, false}, // BeamHoldTransitionDateTime
    {0x300c0128, 0xffffffff, 247299, 247333, 49, 3, {SQ}, false}, // BeamHoldOriginatingDeviceSequence
    {0x300c0129, 0xffffffff, 247371, 247403, 30, 3, {CS}, false}, // BeamHoldTransitionTriggerSource
    {0x300e0002, 0xffffffff, 247439, 247454, 30, 3, {CS}, false}, // ApprovalStatus
    {0x300e0004, 0xffffffff, 247470, 247481, 56, 3, {DA}, false}, // ReviewDate
    {0x300e0005, 0xffffffff, 247493, 247504, 59, 3, {TM}, false}, // ReviewTime
    {0x300e0008, 0xffffffff, 247516, 247529, 68, 3, {PN}, false}, // ReviewerName
    {0x30100001, 0xffffffff, 247543, 247577, 49, 3, {SQ}, false}, // RadiobiologicalDoseEffectSequence
    {0x30100002, 0xffffffff, 247614, 247644, 30, 3, {CS}, false}, // RadiobiologicalDoseEffectFlag
    {0x30100003, 0xffffffff, 247677, 247728, 49, 3, {SQ}, false}, // EffectiveDoseCalculationMethodCategoryCodeSequence
    {0x30100004, 0xffffffff, 247785, 247828, 49, 3, {SQ}, false}, // EffectiveDoseCalculationMethodCodeSequence
    {0x30100005, 0xffffffff, 247876, 247918, 24, 3, {LO}, false}, // EffectiveDoseCalculationMethodDescription
    {0x30100006, 0xffffffff, 247964, 247984, 5, 3, {UI}, false}, // ConceptualVolumeUID
    {0x30100007, 0xffffffff, 248006, 248046, 49, 3, {SQ}, false}, // OriginatingSOPInstanceReferenceSequence
    {0x30100008, 0xffffffff, 248090, 248126, 49, 3, {SQ}, false}, // ConceptualVolumeConstituentSequence
    {0x30100009, 0xffffffff, 248165, 248217, 49, 3, {SQ}, false}, // EquivalentConceptualVolumeInstanceReferenceSequence
    {0x3010000a, 0xffffffff, 248274, 248310, 49, 3, {SQ}, false}, // EquivalentConceptualVolumesSequence
    {0x3010000b, 0xffffffff, 248349, 248379, 5, 3, {UI}, false}, // ReferencedConceptualVolumeUID
    {0x3010000c, 0xffffffff, 248412, 248450, 82, 3, {UT}, false}, // ConceptualVolumeCombinationExpression
    {0x3010000d, 0xffffffff, 248491, 248524, 11, 3, {US}, false}, // ConceptualVolumeConstituentIndex
    {0x3010000e, 0xffffffff, 248560, 248592, 30, 3, {CS}, false}, // ConceptualVolumeCombinationFlag
    {0x3010000f, 0xffffffff, 248627, 248666, 65, 3, {ST}, false}, // ConceptualVolumeCombinationDescription
    {0x30100010, 0xffffffff, 248708, 248748, 30, 3, {CS}, false}, // ConceptualVolumeSegmentationDefinedFlag
    {0x30100011, 0xffffffff, 248792, 248838, 49, 3, {SQ}, false}, // ConceptualVolumeSegmentationReferenceSequence
    {0x30100012, 0xffffffff, 248888, 248945, 49, 3, {SQ}, false}, // ConceptualVolumeConstituentSegmentationReferenceSequence
    {0x30100013, 0xffffffff, 249007, 249038, 5, 3, {UI}, false}, // ConstituentConceptualVolumeUID
    {0x30100014, 0xffffffff, 249072, 249107, 49, 3, {SQ}, false}, // DerivationConceptualVolumeSequence
    {0x30100015, 0xffffffff, 249145, 249171, 5, 3, {UI}, false}, // SourceConceptualVolumeUID
    {0x30100016, 0xffffffff, 249200, 249244, 49, 3, {SQ}, false}, // ConceptualVolumeDerivationAlgorithmSequence
    {0x30100017, 0xffffffff, 249292, 249320, 65, 3, {ST}, false}, // ConceptualVolumeDescription
    {0x30100018, 0xffffffff, 249350, 249381, 49, 3, {SQ}, false}, // SourceConceptualVolumeSequence
    {0x30100019, 0xffffffff, 249415, 249444, 49, 3, {SQ}, false}, // AuthorIdentificationSequence
    {0x3010001a, 0xffffffff, 249475, 249500, 24, 3, {LO}, false}, // ManufacturerModelVersion
    {0x3010001b, 0xffffffff, 249529, 249555, 71, 3, {UC}, false}, // DeviceAlternateIdentifier
    {0x3010001c, 0xffffffff, 249583, 249613, 30, 3, {CS}, false}, // DeviceAlternateIdentifierType
    {0x3010001d, 0xffffffff, 249646, 249678, 27, 3, {LT}, false}, // DeviceAlternateIdentifierFormat
    {0x3010001e, 0xffffffff, 249713, 249747, 24, 3, {LO}, false}, // SegmentationCreationTemplateLabel
    {0x3010001f, 0xffffffff, 249784, 249808, 5, 3, {UI}, false}, // SegmentationTemplateUID
    {0x30100020, 0xffffffff, 249834, 249866, 11, 3, {US}, false}, // ReferencedSegmentReferenceIndex
    {0x30100021, 0xffffffff, 249901, 249926, 49, 3, {SQ}, false}, // SegmentReferenceSequence
    {0x30100022, 0xffffffff, 249953, 249975, 11, 3, {US}, false}, // SegmentReferenceIndex
    {0x30100023, 0xffffffff, 249999, 250030, 49, 3, {SQ}, false}, // DirectSegmentReferenceSequence
    {0x30100024, 0xffffffff, 250064, 250100, 49, 3, {SQ}, false}, // CombinationSegmentReferenceSequence
    {0x30100025, 0xffffffff, 250139, 250164, 49, 3, {SQ}, false}, // ConceptualVolumeSequence
    {0x30100026, 0xffffffff, 250191, 250226, 49, 3, {SQ}, false}, // SegmentedRTAccessoryDeviceSequence
    {0x30100027, 0xffffffff, 250265, 250296, 49, 3, {SQ}, false}, // SegmentCharacteristicsSequence
    {0x30100028, 0xffffffff, 250329, 250367, 49, 3, {SQ}, false}, // RelatedSegmentCharacteristicsSequence
    {0x30100029, 0xffffffff, 250408, 250441, 11, 3, {US}, false}, // SegmentCharacteristicsPrecedence
    {0x3010002a, 0xffffffff, 250476, 250504, 49, 3, {SQ}, false}, // RTSegmentAnnotationSequence
    {0x3010002b, 0xffffffff, 250535, 250573, 49, 3, {SQ}, false}, // SegmentAnnotationCategoryCodeSequence
    {0x3010002c, 0xffffffff, 250615, 250649, 49, 3, {SQ}, false}, // SegmentAnnotationTypeCodeSequence
    {0x3010002d, 0xffffffff, 250687, 250699, 24, 3, {LO}, false}, // DeviceLabel
    {0x3010002e, 0xffffffff, 250712, 250735, 49, 3, {SQ}, false}, // DeviceTypeCodeSequence
    {0x3010002f, 0xffffffff, 250761, 250803, 49, 3, {SQ}, false}, // SegmentAnnotationTypeModifierCodeSequence
    {0x30100030, 0xffffffff, 250850, 250891, 49, 3, {SQ}, false}, // PatientEquipmentRelationshipCodeSequence
    {0x30100031, 0xffffffff, 250936, 250959, 5, 3, {UI}, false}, // ReferencedFiducialsUID
    {0x30100032, 0xffffffff, 250984, 251020, 49, 3, {SQ}, false}, // PatientTreatmentOrientationSequence
    {0x30100033, 0xffffffff, 251059, 251076, 8, 3, {SH}, false}, // UserContentLabel
    {0x30100034, 0xffffffff, 251095, 251116, 24, 3, {LO}, false}, // UserContentLongLabel
    {0x30100035, 0xffffffff, 251140, 251152, 8, 3, {SH}, false}, // EntityLabel
    {0x30100036, 0xffffffff, 251165, 251176, 24, 3, {LO}, false}, // EntityName
    {0x30100037, 0xffffffff, 251188, 251206, 65, 3, {ST}, false}, // EntityDescription
    {0x30100038, 0xffffffff, 251225, 251241, 24, 3, {LO}, false}, // EntityLongLabel
    {0x30100039, 0xffffffff, 251259, 251271, 11, 3, {US}, false}, // DeviceIndex
    {0x3010003a, 0xffffffff, 251284, 251306, 11, 3, {US}, false}, // RTTreatmentPhaseIndex
    {0x3010003b, 0xffffffff, 251331, 251351, 5, 3, {UI}, false}, // RTTreatmentPhaseUID
    {0x3010003c, 0xffffffff, 251374, 251394, 11, 3, {US}, false}, // RTPrescriptionIndex
    {0x3010003d, 0xffffffff, 251416, 251441, 11, 3, {US}, false}, // RTSegmentAnnotationIndex
    {0x3010003e, 0xffffffff, 251469, 251496, 11, 3, {US}, false}, // BasisRTTreatmentPhaseIndex
    {0x3010003f, 0xffffffff, 251527, 251556, 11, 3, {US}, false}, // RelatedRTTreatmentPhaseIndex
    {0x30100040, 0xffffffff, 251589, 251621, 11, 3, {US}, false}, // ReferencedRTTreatmentPhaseIndex
    {0x30100041, 0xffffffff, 251657, 251687, 11, 3, {US}, false}, // ReferencedRTPrescriptionIndex
    {0x30100042, 0xffffffff, 251720, 251756, 11, 3, {US}, false}, // ReferencedParentRTPrescriptionIndex
    {0x30100043, 0xffffffff, 251796, 251825, 65, 3, {ST}, false}, // ManufacturerDeviceIdentifier
    {0x30100044, 0xffffffff, 251858, 251912, 49, 3, {SQ}, false}, // InstanceLevelReferencedPerformedProcedureStepSequence
    {0x30100045, 0xffffffff, 251972, 252007, 30, 3, {CS}, false}, // RTTreatmentPhaseIntentPresenceFlag
    {0x30100046, 0xffffffff, 252047, 252073, 30, 3, {CS}, false}, // RadiotherapyTreatmentType
    {0x30100047, 0xffffffff, 252101, 252126, 30, 20, {CS}, false}, // TeletherapyRadiationType
    {0x30100048, 0xffffffff, 252153, 252177, 30, 20, {CS}, false}, // BrachytherapySourceType
    {0x30100049, 0xffffffff, 252203, 252238, 49, 3, {SQ}, false}, // ReferencedRTTreatmentPhaseSequence
    {0x3010004a, 0xffffffff, 252277, 252317, 49, 3, {SQ}, false}, // ReferencedDirectSegmentInstanceSequence
    {0x3010004b, 0xffffffff, 252361, 252394, 49, 3, {SQ}, false}, // IntendedRTTreatmentPhaseSequence
    {0x3010004c, 0xffffffff, 252431, 252454, 56, 3, {DA}, false}, // IntendedPhaseStartDate
    {0x3010004d, 0xffffffff, 252480, 252501, 56, 3, {DA}, false}, // IntendedPhaseEndDate
    {0x3010004e, 0xffffffff, 252525, 252558, 49, 3, {SQ}, false}, // RTTreatmentPhaseIntervalSequence
    {0x3010004f, 0xffffffff, 252595, 252630, 30, 3, {CS}, false}, // TemporalRelationshipIntervalAnchor
    {0x30100050, 0xffffffff, 252668, 252696, 42, 3, {FD}, false}, // MinimumNumberOfIntervalDays
    {0x30100051, 0xffffffff, 252728, 252756, 42, 3, {FD}, false}, // MaximumNumberOfIntervalDays
    {0x30100052, 0xffffffff, 252788, 252815, 5, 20, {UI}, false}, // PertinentSOPClassesInStudy
    {0x30100053, 0xffffffff, 252846, 252874, 5, 20, {UI}, false}, // PertinentSOPClassesInSeries
    {0x30100054, 0xffffffff, 252906, 252926, 24, 3, {LO}, false}, // RTPrescriptionLabel
    {0x30100055, 0xffffffff, 252948, 252985, 49, 3, {SQ}, false}, // RTPhysicianIntentPredecessorSequence
    {0x30100056, 0xffffffff, 253026, 253051, 24, 3, {LO}, false}, // RTTreatmentApproachLabel
    {0x30100057, 0xffffffff, 253079, 253105, 49, 3, {SQ}, false}, // RTPhysicianIntentSequence
    {0x30100058, 0xffffffff, 253134, 253157, 11, 3, {US}, false}, // RTPhysicianIntentIndex
    {0x30100059, 0xffffffff, 253183, 253205, 30, 3, {CS}, false}, // RTTreatmentIntentType
    {0x3010005a, 0xffffffff, 253230, 253257, 82, 3, {UT}, false}, // RTPhysicianIntentNarrative
    {0x3010005b, 0xffffffff, 253287, 253310, 49, 3, {SQ}, false}, // RTProtocolCodeSequence
    {0x3010005c, 0xffffffff, 253336, 253357, 65, 3, {ST}, false}, // ReasonForSuperseding
    {0x3010005d, 0xffffffff, 253380, 253404, 49, 3, {SQ}, false}, // RTDiagnosisCodeSequence
    {0x3010005e, 0xffffffff, 253431, 253464, 11, 3, {US}, false}, // ReferencedRTPhysicianIntentIndex
    {0x3010005f, 0xffffffff, 253501, 253540, 49, 3, {SQ}, false}, // RTPhysicianIntentInputInstanceSequence
    {0x30100060, 0xffffffff, 253584, 253615, 49, 3, {SQ}, false}, // RTAnatomicPrescriptionSequence
    {0x30100061, 0xffffffff, 253649, 253679, 82, 3, {UT}, false}, // PriorTreatmentDoseDescription
    {0x30100062, 0xffffffff, 253712, 253744, 49, 3, {SQ}, false}, // PriorTreatmentReferenceSequence
    {0x30100063, 0xffffffff, 253779, 253814, 30, 3, {CS}, false}, // DosimetricObjectiveEvaluationScope
    {0x30100064, 0xffffffff, 253852, 253888, 49, 3, {SQ}, false}, // TherapeuticRoleCategoryCodeSequence
    {0x30100065, 0xffffffff, 253928, 253960, 49, 3, {SQ}, false}, // TherapeuticRoleTypeCodeSequence
    {0x30100066, 0xffffffff, 253996, 254035, 11, 3, {US}, false}, // ConceptualVolumeOptimizationPrecedence
    {0x30100067, 0xffffffff, 254077, 254114, 49, 3, {SQ}, false}, // ConceptualVolumeCategoryCodeSequence
    {0x30100068, 0xffffffff, 254155, 254190, 30, 3, {CS}, false}, // ConceptualVolumeBlockingConstraint
    {0x30100069, 0xffffffff, 254228, 254261, 49, 3, {SQ}, false}, // ConceptualVolumeTypeCodeSequence
    {0x3010006a, 0xffffffff, 254298, 254339, 49, 3, {SQ}, false}, // ConceptualVolumeTypeModifierCodeSequence
    {0x3010006b, 0xffffffff, 254385, 254408, 49, 3, {SQ}, false}, // RTPrescriptionSequence
    {0x3010006c, 0xffffffff, 254433, 254461, 49, 3, {SQ}, false}, // DosimetricObjectiveSequence
    {0x3010006d, 0xffffffff, 254491, 254527, 49, 3, {SQ}, false}, // DosimetricObjectiveTypeCodeSequence
    {0x3010006e, 0xffffffff, 254567, 254590, 5, 3, {UI}, false}, // DosimetricObjectiveUID
    {0x3010006f, 0xffffffff, 254615, 254648, 5, 3, {UI}, false}, // ReferencedDosimetricObjectiveUID
    {0x30100070, 0xffffffff, 254684, 254721, 49, 3, {SQ}, false}, // DosimetricObjectiveParameterSequence
    {0x30100071, 0xffffffff, 254761, 254800, 49, 3, {SQ}, false}, // ReferencedDosimetricObjectivesSequence
    {0x30100073, 0xffffffff, 254842, 254874, 30, 3, {CS}, false}, // AbsoluteDosimetricObjectiveFlag
    {0x30100074, 0xffffffff, 254909, 254935, 42, 3, {FD}, false}, // DosimetricObjectiveWeight
    {0x30100075, 0xffffffff, 254963, 254990, 30, 3, {CS}, false}, // DosimetricObjectivePurpose
    {0x30100076, 0xffffffff, 255019, 255052, 49, 3, {SQ}, false}, // PlanningInputInformationSequence
    {0x30100077, 0xffffffff, 255088, 255102, 24, 3, {LO}, false}, // TreatmentSite
    {0x30100078, 0xffffffff, 255117, 255143, 49, 3, {SQ}, false}, // TreatmentSiteCodeSequence
    {0x30100079, 0xffffffff, 255172, 255196, 49, 3, {SQ}, false}, // FractionPatternSequence
    {0x3010007a, 0xffffffff, 255222, 255246, 82, 3, {UT}, false}, // TreatmentTechniqueNotes
    {0x3010007b, 0xffffffff, 255272, 255290, 82, 3, {UT}, false}, // PrescriptionNotes
    {0x3010007c, 0xffffffff, 255309, 255335, 33, 3, {IS}, false}, // NumberOfIntervalFractions
    {0x3010007d, 0xffffffff, 255364, 255382, 11, 3, {US}, false}, // NumberOfFractions
    {0x3010007e, 0xffffffff, 255402, 255427, 11, 3, {US}, false}, // IntendedDeliveryDuration
    {0x3010007f, 0xffffffff, 255454, 255473, 82, 3, {UT}, false}, // FractionationNotes
    {0x30100080, 0xffffffff, 255493, 255526, 49, 3, {SQ}, false}, // RTTreatmentTechniqueCodeSequence
    {0x30100081, 0xffffffff, 255563, 255589, 49, 3, {SQ}, false}, // PrescriptionNotesSequence
    {0x30100082, 0xffffffff, 255617, 255651, 49, 3, {SQ}, false}, // FractionBasedRelationshipSequence
    {0x30100083, 0xffffffff, 255688, 255728, 30, 3, {CS}, false}, // FractionBasedRelationshipIntervalAnchor
    {0x30100084, 0xffffffff, 255772, 255801, 42, 3, {FD}, false}, // MinimumHoursBetweenFractions
    {0x30100085, 0xffffffff, 255833, 255859, 59, 20, {TM}, false}, // IntendedFractionStartTime
    {0x30100086, 0xffffffff, 255888, 255911, 27, 3, {LT}, false}, // IntendedStartDayOfWeek
    {0x30100087, 0xffffffff, 255938, 255969, 49, 3, {SQ}, false}, // WeekdayFractionPatternSequence
    {0x30100088, 0xffffffff, 256003, 256037, 49, 3, {SQ}, false}, // DeliveryTimeStructureCodeSequence
    {0x30100089, 0xffffffff, 256075, 256109, 49, 3, {SQ}, false}, // TreatmentSiteModifierCodeSequence
    {0x30100090, 0xffffffff, 256147, 256176, 30, 3, {CS}, false}, // RoboticBaseLocationIndicator
    {0x30100091, 0xffffffff, 256208, 256239, 49, 3, {SQ}, false}, // RoboticPathNodeSetCodeSequence
    {0x30100092, 0xffffffff, 256275, 256297, 0, 3, {UL}, false}, // RoboticNodeIdentifier
    {0x30100093, 0xffffffff, 256321, 256350, 42, 103, {FD}, false}, // RTTreatmentSourceCoordinates
    {0x30100094, 0xffffffff, 256382, 256422, 42, 3, {FD}, false}, // RadiationSourceCoordinateSystemYawAngle
    {0x30100095, 0xffffffff, 256466, 256507, 42, 3, {FD}, false}, // RadiationSourceCoordinateSystemRollAngle
    {0x30100096, 0xffffffff, 256552, 256594, 42, 3, {FD}, false}, // RadiationSourceCoordinateSystemPitchAngle
    {0x30100097, 0xffffffff, 256641, 256673, 49, 3, {SQ}, false}, // RoboticPathControlPointSequence
    {0x30100098, 0xffffffff, 256709, 256745, 49, 3, {SQ}, false}, // TomotherapeuticControlPointSequence
    {0x30100099, 0xffffffff, 256784, 256817, 42, 20, {FD}, false}, // TomotherapeuticLeafOpenDurations
    {0x3010009a, 0xffffffff, 256853, 256895, 42, 20, {FD}, false}, // TomotherapeuticLeafInitialClosedDurations
    {0x301000a0, 0xffffffff, 256941, 256980, 49, 3, {SQ}, false}, // ConceptualVolumeIdentificationSequence
    {0x40000010, 0xffffffff, 257022, 257022, 27, 3, {LT}, true}, // Arbitrary
    {0x40004000, 0xffffffff, 257032, 257045, 27, 3, {LT}, true}, // TextComments
    {0x40080040, 0xffffffff, 257059, 257069, 8, 3, {SH}, true}, // ResultsID
    {0x40080042, 0xffffffff, 257080, 257096, 24, 3, {LO}, true}, // ResultsIDIssuer
    {0x40080050, 0xffffffff, 257114, 257147, 49, 3, {SQ}, true}, // ReferencedInterpretationSequence
    {0x400800ff, 0xffffffff, 257182, 257210, 30, 3, {CS}, true}, // ReportProductionStatusTrial
    {0x40080100, 0xffffffff, 257243, 257270, 56, 3, {DA}, true}, // InterpretationRecordedDate
    {0x40080101, 0xffffffff, 257299, 257326, 59, 3, {TM}, true}, // InterpretationRecordedTime
    {0x40080102, 0xffffffff, 257355, 257378, 68, 3, {PN}, true}, // InterpretationRecorder
    {0x40080103, 0xffffffff, 257402, 257427, 24, 3, {LO}, true}, // ReferenceToRecordedSound
    {0x40080108, 0xffffffff, 257455, 257487, 56, 3, {DA}, true}, // InterpretationTranscriptionDate
    {0x40080109, 0xffffffff, 257521, 257553, 59, 3, {TM}, true}, // InterpretationTranscriptionTime
    {0x4008010a, 0xffffffff, 257587, 257613, 68, 3, {PN}, true}, // InterpretationTranscriber
    {0x4008010b, 0xffffffff, 257640, 257659, 65, 3, {ST}, true}, // InterpretationText
    {0x4008010c, 0xffffffff, 257679, 257700, 68, 3, {PN}, true}, // InterpretationAuthor
    {0x40080111, 0xffffffff, 257722, 257753, 49, 3, {SQ}, true}, // InterpretationApproverSequence
    {0x40080112, 0xffffffff, 257786, 257813, 56, 3, {DA}, true}, // InterpretationApprovalDate
    {0x40080113, 0xffffffff, 257842, 257869, 59, 3, {TM}, true}, // InterpretationApprovalTime
    {0x40080114, 0xffffffff, 257898, 257931, 68, 3, {PN}, true}, // PhysicianApprovingInterpretation
    {0x40080115, 0xffffffff, 257966, 258001, 27, 3, {LT}, true}, // InterpretationDiagnosisDescription
    {0x40080117, 0xffffffff, 258038, 258074, 49, 3, {SQ}, true}, // InterpretationDiagnosisCodeSequence
    {0x40080118, 0xffffffff, 258113, 258145, 49, 3, {SQ}, true}, // ResultsDistributionListSequence
    {0x40080119, 0xffffffff, 258180, 258197, 68, 3, {PN}, true}, // DistributionName
    {0x4008011a, 0xffffffff, 258215, 258235, 24, 3, {LO}, true}, // DistributionAddress
    {0x40080200, 0xffffffff, 258256, 258273, 8, 3, {SH}, true}, // InterpretationID
    {0x40080202, 0xffffffff, 258291, 258314, 24, 3, {LO}, true}, // InterpretationIDIssuer
    {0x40080210, 0xffffffff, 258339, 258360, 30, 3, {CS}, true}, // InterpretationTypeID
    {0x40080212, 0xffffffff, 258383, 258406, 30, 3, {CS}, true}, // InterpretationStatusID
    {0x40080300, 0xffffffff, 258431, 258431, 65, 3, {ST}, true}, // Impressions
    {0x40084000, 0xffffffff, 258443, 258459, 65, 3, {ST}, true}, // ResultsComments
    {0x40100001, 0xffffffff, 258476, 258495, 30, 3, {CS}, false}, // LowEnergyDetectors
    {0x40100002, 0xffffffff, 258516, 258536, 30, 3, {CS}, false}, // HighEnergyDetectors
    {0x40100004, 0xffffffff, 258558, 258583, 49, 3, {SQ}, false}, // DetectorGeometrySequence
    {0x40101001, 0xffffffff, 258610, 258633, 49, 3, {SQ}, false}, // ThreatROIVoxelSequence
    {0x40101004, 0xffffffff, 258659, 258673, 100, 103, {FL}, false}, // ThreatROIBase
    {0x40101005, 0xffffffff, 258689, 258706, 100, 103, {FL}, false}, // ThreatROIExtents
    {0x40101006, 0xffffffff, 258725, 258741, 36, 3, {OB}, false}, // ThreatROIBitmap
    {0x40101007, 0xffffffff, 258759, 258774, 8, 3, {SH}, false}, // RouteSegmentID
    {0x40101008, 0xffffffff, 258791, 258802, 30, 3, {CS}, false}, // GantryType
    {0x40101009, 0xffffffff, 258814, 258827, 30, 3, {CS}, false}, // OOIOwnerType
    {0x4010100a, 0xffffffff, 258842, 258863, 49, 3, {SQ}, false}, // RouteSegmentSequence
    {0x40101010, 0xffffffff, 258886, 258910, 11, 3, {US}, false}, // PotentialThreatObjectID
    {0x40101011, 0xffffffff, 258937, 258952, 49, 3, {SQ}, false}, // ThreatSequence
    {0x40101012, 0xffffffff, 258968, 258983, 30, 3, {CS}, false}, // ThreatCategory
    {0x40101013, 0xffffffff, 258999, 259025, 27, 3, {LT}, false}, // ThreatCategoryDescription
    {0x40101014, 0xffffffff, 259053, 259074, 30, 3, {CS}, false}, // ATDAbilityAssessment
    {0x40101015, 0xffffffff, 259097, 259115, 30, 3, {CS}, false}, // ATDAssessmentFlag
    {0x40101016, 0xffffffff, 259135, 259160, 100, 3, {FL}, false}, // ATDAssessmentProbability
    {0x40101017, 0xffffffff, 259187, 259187, 100, 3, {FL}, false}, // Mass
    {0x40101018, 0xffffffff, 259192, 259192, 100, 3, {FL}, false}, // Density
    {0x40101019, 0xffffffff, 259200, 259211, 100, 3, {FL}, false}, // ZEffective
    {0x4010101a, 0xffffffff, 259223, 259238, 8, 3, {SH}, false}, // BoardingPassID
    {0x4010101b, 0xffffffff, 259255, 259268, 100, 103, {FL}, false}, // CenterOfMass
    {0x4010101c, 0xffffffff, 259283, 259295, 100, 103, {FL}, false}, // CenterOfPTO
    {0x4010101d, 0xffffffff, 259309, 259325, 100, 207, {FL}, false}, // BoundingPolygon
    {0x4010101e, 0xffffffff, 259342, 259370, 8, 3, {SH}, false}, // RouteSegmentStartLocationID
    {0x4010101f, 0xffffffff, 259402, 259428, 8, 3, {SH}, false}, // RouteSegmentEndLocationID
    {0x40101020, 0xffffffff, 259458, 259485, 30, 3, {CS}, false}, // RouteSegmentLocationIDType
    {0x40101021, 0xffffffff, 259516, 259528, 30, 20, {CS}, false}, // AbortReason
    {0x40101023, 0xffffffff, 259541, 259553, 100, 3, {FL}, false}, // VolumeOfPTO
    {0x40101024, 0xffffffff, 259567, 259577, 30, 3, {CS}, false}, // AbortFlag
    {0x40101025, 0xffffffff, 259588, 259610, 62, 3, {DT}, false}, // RouteSegmentStartTime
    {0x40101026, 0xffffffff, 259635, 259655, 62, 3, {DT}, false}, // RouteSegmentEndTime
    {0x40101027, 0xffffffff, 259678, 259686, 30, 3, {CS}, false}, // TDRType
    {0x40101028, 0xffffffff, 259695, 259721, 30, 3, {CS}, false}, // InternationalRouteSegment
    {0x40101029, 0xffffffff, 259749, 259784, 24, 20, {LO}, false}, // ThreatDetectionAlgorithmAndVersion
    {0x4010102a, 0xffffffff, 259823, 259840, 8, 3, {SH}, false}, // AssignedLocation
    {0x4010102b, 0xffffffff, 259858, 259876, 62, 3, {DT}, false}, // AlarmDecisionTime
    {0x40101031, 0xffffffff, 259896, 259910, 30, 3, {CS}, false}, // AlarmDecision
    {0x40101033, 0xffffffff, 259925, 259946, 11, 3, {US}, false}, // NumberOfTotalObjects
    {0x40101034, 0xffffffff, 259970, 259991, 11, 3, {US}, false}, // NumberOfAlarmObjects
    {0x40101037, 0xffffffff, 260015, 260041, 49, 3, {SQ}, false}, // PTORepresentationSequence
    {0x40101038, 0xffffffff, 260069, 260091, 49, 3, {SQ}, false}, // ATDAssessmentSequence
    {0x40101039, 0xffffffff, 260115, 260123, 30, 3, {CS}, false}, // TIPType
    {0x4010103a, 0xffffffff, 260132, 260145, 30, 3, {CS}, false}, // DICOSVersion
    {0x40101041, 0xffffffff, 260159, 260180, 62, 3, {DT}, false}, // OOIOwnerCreationTime
    {0x40101042, 0xffffffff, 260204, 260212, 30, 3, {CS}, false}, // OOIType
    {0x40101043, 0xffffffff, 260221, 260229, 100, 103, {FL}, false}, // OOISize
    {0x40101044, 0xffffffff, 260238, 260256, 30, 3, {CS}, false}, // AcquisitionStatus
    {0x40101045, 0xffffffff, 260275, 260302, 49, 3, {SQ}, false}, // BasisMaterialsCodeSequence
    {0x40101046, 0xffffffff, 260332, 260344, 30, 3, {CS}, false}, // PhantomType
    {0x40101047, 0xffffffff, 260357, 260374, 49, 3, {SQ}, false}, // OOIOwnerSequence
    {0x40101048, 0xffffffff, 260393, 260402, 30, 3, {CS}, false}, // ScanType
    {0x40101051, 0xffffffff, 260412, 260424, 24, 3, {LO}, false}, // ItineraryID
    {0x40101052, 0xffffffff, 260437, 260453, 8, 3, {SH}, false}, // ItineraryIDType
    {0x40101053, 0xffffffff, 260471, 260501, 24, 3, {LO}, false}, // ItineraryIDAssigningAuthority
    {0x40101054, 0xffffffff, 260534, 260542, 8, 3, {SH}, false}, // RouteID
    {0x40101055, 0xffffffff, 260551, 260577, 8, 3, {SH}, false}, // RouteIDAssigningAuthority
    {0x40101056, 0xffffffff, 260606, 260625, 30, 3, {CS}, false}, // InboundArrivalType
    {0x40101058, 0xffffffff, 260646, 260656, 8, 3, {SH}, false}, // CarrierID
    {0x40101059, 0xffffffff, 260667, 260695, 30, 3, {CS}, false}, // CarrierIDAssigningAuthority
    {0x40101060, 0xffffffff, 260726, 260744, 100, 103, {FL}, false}, // SourceOrientation
    {0x40101061, 0xffffffff, 260763, 260778, 100, 103, {FL}, false}, // SourcePosition
    {0x40101062, 0xffffffff, 260794, 260805, 100, 3, {FL}, false}, // BeltHeight
    {0x40101064, 0xffffffff, 260817, 260846, 49, 3, {SQ}, false}, // AlgorithmRoutingCodeSequence
    {0x40101067, 0xffffffff, 260878, 260902, 30, 3, {CS}, false}, // TransportClassification
    {0x40101068, 0xffffffff, 260927, 260945, 27, 3, {LT}, false}, // OOITypeDescriptor
    {0x40101069, 0xffffffff, 260965, 260985, 100, 3, {FL}, false}, // TotalProcessingTime
    {0x4010106c, 0xffffffff, 261007, 261031, 36, 3, {OB}, false}, // DetectorCalibrationData
    {0x4010106d, 0xffffffff, 261057, 261086, 30, 3, {CS}, false}, // AdditionalScreeningPerformed
    {0x4010106e, 0xffffffff, 261117, 261155, 30, 3, {CS}, false}, // AdditionalInspectionSelectionCriteria
    {0x4010106f, 0xffffffff, 261196, 261231, 49, 3, {SQ}, false}, // AdditionalInspectionMethodSequence
    {0x40101070, 0xffffffff, 261269, 261283, 30, 3, {CS}, false}, // AITDeviceType
    {0x40101071, 0xffffffff, 261299, 261322, 49, 3, {SQ}, false}, // QRMeasurementsSequence
    {0x40101072, 0xffffffff, 261347, 261370, 49, 3, {SQ}, false}, // TargetMaterialSequence
    {0x40101073, 0xffffffff, 261395, 261408, 42, 3, {FD}, false}, // SNRThreshold
    {0x40101075, 0xffffffff, 261422, 261447, 95, 3, {DS}, false}, // ImageScaleRepresentation
    {0x40101076, 0xffffffff, 261474, 261496, 49, 3, {SQ}, false}, // ReferencedPTOSequence
    {0x40101077, 0xffffffff, 261520, 261550, 49, 3, {SQ}, false}, // ReferencedTDRInstanceSequence
    {0x40101078, 0xffffffff, 261583, 261606, 65, 3, {ST}, false}, // PTOLocationDescription
    {0x40101079, 0xffffffff, 261631, 261663, 49, 3, {SQ}, false}, // AnomalyLocatorIndicatorSequence
    {0x4010107a, 0xffffffff, 261698, 261722, 100, 103, {FL}, false}, // AnomalyLocatorIndicator
    {0x4010107b, 0xffffffff, 261748, 261766, 49, 3, {SQ}, false}, // PTORegionSequence
    {0x4010107c, 0xffffffff, 261786, 261814, 30, 3, {CS}, false}, // InspectionSelectionCriteria
    {0x4010107d, 0xffffffff, 261844, 261878, 49, 3, {SQ}, false}, // SecondaryInspectionMethodSequence
    {0x4010107e, 0xffffffff, 261915, 261936, 95, 129, {DS}, false}, // PRCSToRCSOrientation
    {0x4ffe0001, 0xffffffff, 261960, 261982, 49, 3, {SQ}, false}, // MACParametersSequence
    {0x52009229, 0xffffffff, 262006, 262037, 49, 3, {SQ}, false}, // SharedFunctionalGroupsSequence
    {0x52009230, 0xffffffff, 262071, 262104, 49, 3, {SQ}, false}, // PerFrameFunctionalGroupsSequence
    {0x54000100, 0xffffffff, 262144, 262161, 49, 3, {SQ}, false}, // WaveformSequence
    {0x54000110, 0xffffffff, 262179, 262199, 108, 3, {OB, OW}, false}, // ChannelMinimumValue
    {0x54000112, 0xffffffff, 262221, 262241, 108, 3, {OB, OW}, false}, // ChannelMaximumValue
    {0x54001004, 0xffffffff, 262263, 262285, 11, 3, {US}, false}, // WaveformBitsAllocated
    {0x54001006, 0xffffffff, 262309, 262338, 30, 3, {CS}, false}, // WaveformSampleInterpretation
    {0x5400100a, 0xffffffff, 262369, 262390, 108, 3, {OB, OW}, false}, // WaveformPaddingValue
    {0x54001010, 0xffffffff, 262413, 262426, 108, 3, {OB, OW}, false}, // WaveformData
    {0x56000010, 0xffffffff, 262440, 262471, 126, 3, {OF}, false}, // FirstOrderPhaseCorrectionAngle
    {0x56000020, 0xffffffff, 262506, 262523, 126, 3, {OF}, false}, // SpectroscopyData
    {0x7fe00001, 0xffffffff, 262541, 262561, 187, 3, {OV}, false}, // ExtendedOffsetTable
    {0x7fe00002, 0xffffffff, 262583, 262610, 187, 3, {OV}, false}, // ExtendedOffsetTableLengths
    {0x7fe00003, 0xffffffff, 262640, 262678, 85, 3, {UV}, false}, // EncapsulatedPixelDataValueTotalLength
    {0x7fe00008, 0xffffffff, 262721, 262736, 126, 3, {OF}, false}, // FloatPixelData
    {0x7fe00009, 0xffffffff, 262753, 262774, 176, 3, {OD}, false}, // DoubleFloatPixelData
    {0x7fe00010, 0xffffffff, 262798, 262808, 108, 3, {OB, OW}, false}, // PixelData
    {0x7fe00020, 0xffffffff, 262819, 262836, 164, 3, {OW}, true}, // CoefficientsSDVN
    {0x7fe00030, 0xffffffff, 262854, 262871, 164, 3, {OW}, true}, // CoefficientsSDHN
    {0x7fe00040, 0xffffffff, 262889, 262906, 164, 3, {OW}, true}, // CoefficientsSDDN
    {0xfffafffa, 0xffffffff, 262924, 262950, 49, 3, {SQ}, false}, // DigitalSignaturesSequence
    {0xfffcfffc, 0xffffffff, 262978, 263001, 36, 3, {OB}, false}, // DataSetTrailingPadding
    {0xfffee000, 0xffffffff, 263027, 263027, 211, 3, {}, false}, // Item
    {0xfffee00d, 0xffffffff, 263032, 263053, 211, 3, {}, false}, // ItemDelimitationItem
    {0xfffee0dd, 0xffffffff, 263076, 263101, 211, 3, {}, false}, // SequenceDelimitationItem
    {0x00203100, 0xffffff00, 263128, 263143, 30, 20, {CS}, true}, // SourceImageIDs
    {0x00280410, 0xffffff0f, 263160, 263188, 11, 3, {US}, true}, // RowsForNthOrderCoefficients
    {0x00280411, 0xffffff0f, 263220, 263251, 11, 3, {US}, true}, // ColumnsForNthOrderCoefficients
    {0x00280412, 0xffffff0f, 263286, 263304, 24, 20, {LO}, true}, // CoefficientCoding
    {0x00280413, 0xffffff0f, 263323, 263349, 17, 20, {AT}, true}, // CoefficientCodingPointers
    {0x00280800, 0xffffff0f, 263377, 263387, 30, 20, {CS}, true}, // CodeLabel
    {0x00280802, 0xffffff0f, 263398, 263413, 11, 3, {US}, true}, // NumberOfTables
    {0x00280803, 0xffffff0f, 263430, 263448, 17, 20, {AT}, true}, // CodeTableLocation
    {0x00280804, 0xffffff0f, 263468, 263484, 11, 3, {US}, true}, // BitsForCodeWord
    {0x00280808, 0xffffff0f, 263503, 263521, 17, 20, {AT}, true}, // ImageDataLocation
    {0x10000001, 0xffff000f, 263541, 263558, 11, 103, {US}, true}, // RunLengthTriplet
    {0x10000002, 0xffff000f, 263577, 263594, 11, 3, {US}, true}, // HuffmanTableSize
    {0x10000003, 0xffff000f, 263613, 263633, 11, 103, {US}, true}, // HuffmanTableTriplet
    {0x10000004, 0xffff000f, 263655, 263670, 11, 3, {US}, true}, // ShiftTableSize
    {0x10000005, 0xffff000f, 263687, 263705, 11, 103, {US}, true}, // ShiftTableTriplet
    {0x10000010, 0xffff000f, 263725, 263739, 11, 103, {US}, true}, // EscapeTriplet
    {0x10100001, 0xffff0000, 263754, 263763, 11, 20, {US}, true}, // ZonalMap
    {0x50000005, 0xff00ffff, 263773, 263789, 11, 3, {US}, true}, // CurveDimensions
    {0x50000010, 0xff00ffff, 263806, 263821, 11, 3, {US}, true}, // NumberOfPoints
    {0x50000020, 0xff00ffff, 263838, 263849, 30, 3, {CS}, true}, // TypeOfData
    {0x50000022, 0xff00ffff, 263862, 263879, 24, 3, {LO}, true}, // CurveDescription
    {0x50000030, 0xff00ffff, 263897, 263907, 8, 20, {SH}, true}, // AxisUnits
    {0x50000040, 0xff00ffff, 263918, 263929, 8, 20, {SH}, true}, // AxisLabels
    {0x50000103, 0xff00ffff, 263941, 263965, 11, 3, {US}, true}, // DataValueRepresentation
    {0x50000104, 0xff00ffff, 263991, 264014, 11, 20, {US}, true}, // MinimumCoordinateValue
    {0x50000105, 0xff00ffff, 264039, 264062, 11, 20, {US}, true}, // MaximumCoordinateValue
    {0x50000106, 0xff00ffff, 264087, 264098, 8, 20, {SH}, true}, // CurveRange
    {0x50000110, 0xff00ffff, 264110, 264130, 11, 20, {US}, true}, // CurveDataDescriptor
    {0x50000112, 0xff00ffff, 264152, 264173, 11, 20, {US}, true}, // CoordinateStartValue
    {0x50000114, 0xff00ffff, 264196, 264216, 11, 20, {US}, true}, // CoordinateStepValue
    {0x50001001, 0xff00ffff, 264238, 264259, 30, 3, {CS}, true}, // CurveActivationLayer
    {0x50002000, 0xff00ffff, 264282, 264292, 11, 3, {US}, true}, // AudioType
    {0x50002002, 0xff00ffff, 264303, 264321, 11, 3, {US}, true}, // AudioSampleFormat
    {0x50002004, 0xff00ffff, 264341, 264358, 11, 3, {US}, true}, // NumberOfChannels
    {0x50002006, 0xff00ffff, 264377, 264393, 0, 3, {UL}, true}, // NumberOfSamples
    {0x50002008, 0xff00ffff, 264411, 264422, 0, 3, {UL}, true}, // SampleRate
    {0x5000200a, 0xff00ffff, 264434, 264444, 0, 3, {UL}, true}, // TotalTime
    {0x5000200c, 0xff00ffff, 264455, 264471, 108, 3, {OB, OW}, true}, // AudioSampleData
    {0x5000200e, 0xff00ffff, 264489, 264503, 27, 3, {LT}, true}, // AudioComments
    {0x50002500, 0xff00ffff, 264518, 264529, 24, 3, {LO}, true}, // CurveLabel
    {0x50002600, 0xff00ffff, 264541, 264572, 49, 3, {SQ}, true}, // CurveReferencedOverlaySequence
    {0x50002610, 0xff00ffff, 264606, 264634, 11, 3, {US}, true}, // CurveReferencedOverlayGroup
    {0x50003000, 0xff00ffff, 264665, 264675, 108, 3, {OB, OW}, true}, // CurveData
    {0x60000010, 0xff00ffff, 264686, 264698, 11, 3, {US}, false}, // OverlayRows
    {0x60000011, 0xff00ffff, 264711, 264726, 11, 3, {US}, false}, // OverlayColumns
    {0x60000012, 0xff00ffff, 264742, 264756, 11, 3, {US}, true}, // OverlayPlanes
    {0x60000015, 0xff00ffff, 264771, 264795, 33, 3, {IS}, false}, // NumberOfFramesInOverlay
    {0x60000022, 0xff00ffff, 264823, 264842, 24, 3, {LO}, false}, // OverlayDescription
    {0x60000040, 0xff00ffff, 264862, 264874, 30, 3, {CS}, false}, // OverlayType
    {0x60000045, 0xff00ffff, 264887, 264902, 24, 3, {LO}, false}, // OverlaySubtype
    {0x60000050, 0xff00ffff, 264918, 264932, 134, 93, {SS}, false}, // OverlayOrigin
    {0x60000051, 0xff00ffff, 264947, 264964, 11, 3, {US}, false}, // ImageFrameOrigin
    {0x60000052, 0xff00ffff, 264983, 265002, 11, 3, {US}, true}, // OverlayPlaneOrigin
    {0x60000060, 0xff00ffff, 265023, 265046, 30, 3, {CS}, true}, // OverlayCompressionCode
    {0x60000061, 0xff00ffff, 265071, 265100, 8, 3, {SH}, true}, // OverlayCompressionOriginator
    {0x60000062, 0xff00ffff, 265131, 265155, 8, 3, {SH}, true}, // OverlayCompressionLabel
    {0x60000063, 0xff00ffff, 265181, 265211, 30, 3, {CS}, true}, // OverlayCompressionDescription
    {0x60000066, 0xff00ffff, 265243, 265274, 17, 20, {AT}, true}, // OverlayCompressionStepPointers
    {0x60000068, 0xff00ffff, 265308, 265330, 11, 3, {US}, true}, // OverlayRepeatInterval
    {0x60000069, 0xff00ffff, 265354, 265373, 11, 3, {US}, true}, // OverlayBitsGrouped
    {0x60000100, 0xff00ffff, 265394, 265415, 11, 3, {US}, false}, // OverlayBitsAllocated
    {0x60000102, 0xff00ffff, 265438, 265457, 11, 3, {US}, false}, // OverlayBitPosition
    {0x60000110, 0xff00ffff, 265478, 265492, 30, 3, {CS}, true}, // OverlayFormat
    {0x60000200, 0xff00ffff, 265507, 265523, 11, 3, {US}, true}, // OverlayLocation
    {0x60000800, 0xff00ffff, 265540, 265557, 30, 20, {CS}, true}, // OverlayCodeLabel
    {0x60000802, 0xff00ffff, 265576, 265598, 11, 3, {US}, true}, // OverlayNumberOfTables
    {0x60000803, 0xff00ffff, 265623, 265648, 17, 20, {AT}, true}, // OverlayCodeTableLocation
    {0x60000804, 0xff00ffff, 265676, 265699, 11, 3, {US}, true}, // OverlayBitsForCodeWord
    {0x60001001, 0xff00ffff, 265726, 265749, 30, 3, {CS}, false}, // OverlayActivationLayer
    {0x60001100, 0xff00ffff, 265774, 265796, 11, 3, {US}, true}, // OverlayDescriptorGray
    {0x60001101, 0xff00ffff, 265822, 265843, 11, 3, {US}, true}, // OverlayDescriptorRed
    {0x60001102, 0xff00ffff, 265868, 265891, 11, 3, {US}, true}, // OverlayDescriptorGreen
    {0x60001103, 0xff00ffff, 265918, 265940, 11, 3, {US}, true}, // OverlayDescriptorBlue
    {0x60001200, 0xff00ffff, 265966, 265979, 11, 20, {US}, true}, // OverlaysGray
    {0x60001201, 0xff00ffff, 265995, 266007, 11, 20, {US}, true}, // OverlaysRed
    {0x60001202, 0xff00ffff, 266022, 266036, 11, 20, {US}, true}, // OverlaysGreen
    {0x60001203, 0xff00ffff, 266053, 266066, 11, 20, {US}, true}, // OverlaysBlue
    {0x60001301, 0xff00ffff, 266082, 266090, 33, 3, {IS}, false}, // ROIArea
    {0x60001302, 0xff00ffff, 266099, 266107, 95, 3, {DS}, false}, // ROIMean
    {0x60001303, 0xff00ffff, 266116, 266137, 95, 3, {DS}, false}, // ROIStandardDeviation
    {0x60001500, 0xff00ffff, 266160, 266173, 24, 3, {LO}, false}, // OverlayLabel
    {0x60003000, 0xff00ffff, 266187, 266199, 108, 3, {OB, OW}, false}, // OverlayData
    {0x60004000, 0xff00ffff, 266212, 266228, 27, 3, {LT}, true}, // OverlayComments
    {0x7f000010, 0xff00ffff, 266245, 266263, 108, 3, {OB, OW}, true}, // VariablePixelData
    {0x7f000011, 0xff00ffff, 266283, 266305, 11, 3, {US}, true}, // VariableNextDataGroup
    {0x7f000020, 0xff00ffff, 266330, 266355, 164, 3, {OW}, true}, // VariableCoefficientsSDVN
    {0x7f000030, 0xff00ffff, 266382, 266407, 164, 3, {OW}, true}, // VariableCoefficientsSDHN
    {0x7f000040, 0xff00ffff, 266434, 266459, 164, 3, {OW}, true}, // VariableCoefficientsSDDN
};

std::size_t const elements_count = 5179;
std::size_t const patterns_count = 88;

Slots const tag_slots = {
    0, 65535, 3924, 2298, 65535, 65535, 65535, 65535, 4765, 2531, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 3661, 65535, 65535, 65535, 65535, 2068, 65535, 65535, 839, 65535, 65535, 65535, 1225, 3733, 65535,
    65535, 65535, 65535, 4031, 65535, 65535, 556, 2472, 1979, 1769, 4520, 4842, 1635, 2927, 3484, 65535,
    65535, 912, 2199, 3343, 65535, 65535, 354, 2296, 65535, 30, 65535, 65535, 65535, 5056, 65535, 68,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1070, 65535,
    1207, 65535, 1057, 65535, 65535, 65535, 65535, 188, 65535, 65535, 65535, 1967, 3069, 4338, 494, 4806,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3786, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    5033, 65535, 65535, 65535, 65535, 65535, 65535, 4174, 65535, 65535, 65535, 65535, 974, 65535, 3008, 3173,
    1339, 4073, 65535, 1186, 65535, 65535, 3798, 1120, 65535, 65535, 65535, 65535, 65535, 128, 65535, 4325,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1796, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    2651, 65535, 218, 65535, 65535, 65535, 65535, 2413, 4412, 65535, 4161, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 4056, 65535, 65535, 65535, 65535, 65535, 65535, 1096, 65535, 4641, 65535, 3832, 65535,
    65535, 65535, 65535, 813, 65535, 2348, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3261, 65535,
    1855, 65535, 65535, 2645, 3559, 4740, 4989, 65535, 65535, 65535, 65535, 65535, 65535, 4137, 65535, 65535,
    65535, 65535, 345, 65535, 311, 65535, 4038, 5072, 65535, 65535, 65535, 2693, 4788, 65535, 65535, 4605,
    65535, 65535, 99, 2803, 3814, 65535, 65535, 3961, 65535, 65535, 65535, 1523, 65535, 65535, 1419, 376,
    744, 3000, 3325, 1847, 65535, 65535, 65535, 65535, 65535, 65535, 2858, 65535, 65535, 2384, 65535, 65535,
    639, 1731, 65535, 1549, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 4570, 65535, 65535, 65535, 1157, 65535, 4287, 799, 65535, 65535, 65535, 986, 2783, 3690,
    2187, 3654, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2323, 65535, 65535, 2850, 65535, 65535,
    65535, 65535, 65535, 65535, 458, 65535, 65535, 65535, 961, 65535, 65535, 3163, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2889, 65535, 65535, 65535, 65535, 65535, 4260, 65535, 3952, 65535, 65535,
    65535, 65535, 65535, 1376, 65535, 65535, 1908, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    145, 4957, 65535, 4930, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1470, 65535, 65535, 65535, 65535,
    65535, 3230, 3730, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4463, 65535, 4227, 65535, 65535,
    2271, 65535, 65535, 65535, 65535, 858, 1354, 65535, 673, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    2509, 462, 65535, 65535, 2010, 3525, 4895, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 3941, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4447, 65535, 65535,
    65535, 2560, 65535, 2235, 65535, 65535, 65535, 65535, 849, 65535, 65535, 65535, 1235, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1988, 65535, 4859, 65535, 65535, 2932, 65535, 65535, 65535,
    922, 1435, 65535, 32, 2166, 361, 3905, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 69, 65535,
    4438, 65535, 65535, 4190, 65535, 65535, 65535, 65535, 65535, 1510, 65535, 65535, 3641, 1074, 65535, 1215,
    65535, 65535, 65535, 65535, 65535, 4022, 65535, 65535, 65535, 140, 1973, 2830, 3615, 4823, 1616, 3053,
    2119, 3465, 2542, 901, 65535, 65535, 65535, 1290, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 4429, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 977, 65535, 65535, 65535, 2351,
    3637, 65535, 1196, 65535, 1054, 3360, 2534, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 3455, 65535, 65535, 65535, 65535, 1813, 65535, 65535, 65535, 1278, 65535, 65535, 65535, 65535, 2658,
    65535, 235, 65535, 65535, 65535, 65535, 3828, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1483,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3729, 65535, 65535, 4658, 65535, 65535, 65535, 65535,
    65535, 3597, 823, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1862,
    65535, 65535, 65535, 65535, 199, 5001, 65535, 3630, 65535, 4406, 65535, 65535, 4149, 65535, 65535, 65535,
    65535, 65535, 65535, 314, 65535, 1336, 4046, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4003, 4622,
    65535, 109, 65535, 1175, 3581, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 504, 3331, 761, 3763,
    4117, 65535, 65535, 65535, 65535, 2641, 4721, 65535, 65535, 4525, 65535, 65535, 1774, 2393, 65535, 656,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2303, 65535, 65535, 65535, 65535, 2683, 65535, 65535,
    65535, 3983, 65535, 65535, 89, 65535, 65535, 3568, 3672, 65535, 65535, 65535, 2102, 3697, 65535, 1400,
    4111, 2993, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 626, 65535, 65535, 65535,
    65535, 2611, 65535, 65535, 349, 1539, 65535, 65535, 3411, 65535, 1308, 65535, 65535, 1891, 65535, 65535,
    65535, 65535, 65535, 3970, 4551, 65535, 65535, 65535, 65535, 65535, 65535, 785, 65535, 65535, 65535, 982,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2770, 65535, 65535, 2318, 4701, 65535, 603,
    4966, 65535, 4373, 4941, 65535, 65535, 452, 65535, 65535, 65535, 1951, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 77, 65535, 65535, 65535, 65535, 65535, 65535, 3509, 3665, 65535, 1601,
    65535, 65535, 65535, 65535, 65535, 1365, 3294, 690, 2978, 3875, 65535, 65535, 65535, 65535, 65535, 65535,
    2963, 1063, 590, 65535, 4354, 2446, 4912, 2596, 65535, 348, 65535, 2794, 65535, 1460, 65535, 65535,
    2733, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 174, 65535, 65535, 65535, 65535, 4214,
    65535, 65535, 1582, 2252, 3021, 516, 3111, 3221, 2737, 3749, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 577, 65535, 1997, 65535, 4876, 65535, 1658, 261, 2577, 65535, 65535, 65535,
    65535, 65535, 65535, 3922, 65535, 3049, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    3601, 65535, 65535, 3660, 65535, 65535, 65535, 65535, 65535, 65535, 837, 4089, 65535, 65535, 2154, 65535,
    65535, 65535, 65535, 65535, 4029, 65535, 65535, 554, 2470, 1977, 1767, 3819, 4840, 1633, 3482, 65535,
    65535, 2554, 910, 2197, 3342, 3005, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 979, 65535, 65535, 65535, 2361, 65535,
    65535, 1205, 65535, 65535, 1055, 65535, 772, 3024, 186, 65535, 65535, 65535, 3067, 4337, 4804, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3276, 65535, 65535, 65535, 65535, 2666, 65535,
    65535, 395, 65535, 65535, 65535, 3529, 65535, 65535, 4172, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 4072, 65535, 65535, 65535, 65535, 65535, 65535, 1118, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    4324, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1794, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 216, 65535, 65535, 65535, 65535, 2411, 65535, 65535, 4159, 65535, 65535, 65535, 65535,
    3215, 65535, 65535, 65535, 4054, 65535, 65535, 65535, 65535, 65535, 65535, 492, 1095, 4639, 65535, 65535,
    65535, 65535, 65535, 12, 811, 65535, 2346, 255, 65535, 65535, 65535, 65535, 3408, 65535, 65535, 3259,
    65535, 65535, 542, 65535, 65535, 4738, 4987, 65535, 65535, 65535, 2138, 2402, 65535, 1040, 4136, 65535,
    65535, 1558, 65535, 343, 65535, 65535, 65535, 4036, 5071, 65535, 65535, 65535, 2691, 65535, 65535, 65535,
    3993, 4603, 65535, 97, 65535, 3813, 65535, 65535, 3960, 65535, 65535, 65535, 1521, 65535, 65535, 1417,
    374, 742, 2998, 3324, 1846, 65535, 65535, 65535, 2329, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 637, 65535, 65535, 1547, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1699,
    65535, 65535, 65535, 4568, 65535, 65535, 4491, 65535, 65535, 4285, 797, 2129, 65535, 244, 65535, 2781,
    3688, 3761, 65535, 734, 65535, 65535, 2906, 65535, 65535, 65535, 65535, 2321, 65535, 65535, 171, 617,
    1708, 2465, 65535, 65535, 65535, 456, 65535, 65535, 65535, 959, 65535, 65535, 2170, 3848, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 2887, 65535, 65535, 65535, 1139, 65535, 4259, 776, 3951, 65535,
    65535, 65535, 65535, 871, 1375, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 471,
    65535, 143, 4955, 65535, 4928, 65535, 65535, 65535, 271, 65535, 65535, 65535, 1468, 3206, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4462, 65535, 4226, 1742,
    2210, 2269, 65535, 236, 3128, 2374, 856, 1352, 65535, 671, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 4684, 65535, 2225, 65535, 2008, 65535, 4893, 65535, 2585, 65535, 65535, 65535, 65535, 65535, 1454,
    65535, 65535, 3939, 3747, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2233, 65535, 65535, 2077, 3095, 65535, 3182, 65535, 65535, 1234, 65535, 65535,
    65535, 85, 65535, 65535, 65535, 65535, 65535, 2477, 65535, 65535, 2214, 4857, 65535, 65535, 2930, 65535,
    65535, 920, 65535, 65535, 65535, 1304, 360, 3903, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 4437, 65535, 65535, 4189, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1933, 1072, 2363,
    1213, 65535, 3079, 65535, 65535, 65535, 4020, 65535, 65535, 65535, 139, 65535, 1757, 4821, 65535, 1614,
    3052, 3463, 65535, 65535, 1832, 65535, 65535, 3841, 1288, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    5041, 65535, 65535, 65535, 4427, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    3636, 65535, 65535, 65535, 65535, 65535, 41, 65535, 65535, 65535, 65535, 65535, 65535, 133, 65535, 65535,
    65535, 65535, 3454, 65535, 65535, 65535, 65535, 1811, 2746, 3199, 65535, 65535, 65535, 65535, 65535, 65535,
    2657, 65535, 233, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1481, 65535, 65535, 1919, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4656, 65535, 65535, 65535,
    65535, 65535, 3596, 822, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2313, 65535,
    1860, 65535, 65535, 65535, 65535, 197, 4999, 65535, 3628, 2045, 4405, 65535, 65535, 4148, 65535, 65535,
    1569, 65535, 65535, 65535, 65535, 65535, 1334, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4001,
    4620, 65535, 3538, 65535, 65535, 3580, 65535, 65535, 65535, 65535, 65535, 65535, 3016, 503, 4116, 759,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2333, 4719, 65535, 65535, 65535, 65535, 65535, 5078, 65535,
    654, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1318, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 3982, 4585, 65535, 65535, 65535, 65535, 3567, 3671, 4298, 65535, 65535, 65535, 2789, 65535,
    65535, 1398, 736, 65535, 65535, 65535, 2700, 65535, 65535, 65535, 4710, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 1537, 65535, 65535, 3410, 65535, 2175, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 3969, 4549, 65535, 65535, 65535, 1149, 65535, 65535, 783, 65535, 65535, 65535,
    980, 65535, 65535, 1384, 3187, 65535, 3884, 65535, 65535, 65535, 65535, 65535, 65535, 2206, 4699, 65535,
    602, 4964, 65535, 2458, 4372, 4939, 65535, 65535, 65535, 65535, 65535, 1478, 1950, 65535, 65535, 65535,
    65535, 3244, 2540, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4241, 65535,
    1599, 65535, 65535, 3137, 65535, 65535, 1363, 3292, 688, 2976, 3381, 3873, 4097, 65535, 65535, 65535,
    65535, 65535, 1061, 588, 65535, 2019, 2444, 4910, 2594, 65535, 65535, 65535, 2792, 65535, 65535, 65535,
    65535, 65535, 2918, 65535, 65535, 65535, 1697, 65535, 4766, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 2250, 1067, 65535, 515, 3109, 65535, 2735, 65535, 65535, 1242, 65535, 65535, 2699,
    65535, 65535, 65535, 65535, 65535, 65535, 575, 1995, 65535, 4874, 65535, 1656, 2575, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 3920, 2297, 3742, 65535, 65535, 65535, 65535, 3358, 65535, 65535, 65535, 65535,
    65535, 3600, 65535, 65535, 3659, 65535, 65535, 65535, 65535, 2747, 65535, 65535, 65535, 65535, 65535, 1224,
    2152, 3864, 65535, 2282, 65535, 65535, 65535, 65535, 552, 2468, 65535, 1765, 4838, 495, 1631, 3480,
    65535, 65535, 2552, 1837, 3340, 65535, 65535, 1299, 3791, 65535, 65535, 65535, 1694, 65535, 65535, 5053,
    65535, 65535, 65535, 65535, 65535, 65535, 4180, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3176,
    65535, 65535, 1204, 65535, 65535, 65535, 3800, 770, 65535, 184, 65535, 65535, 135, 3065, 4336, 4802,
    65535, 65535, 65535, 65535, 3145, 65535, 65535, 65535, 65535, 65535, 1915, 3274, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 3528, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1490,
    65535, 328, 4070, 65535, 65535, 65535, 65535, 65535, 65535, 1116, 65535, 4673, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1792, 65535, 65535, 65535, 3266, 65535, 65535,
    65535, 65535, 65535, 65535, 214, 5015, 65535, 65535, 65535, 2409, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 4053, 65535, 65535, 65535, 65535, 2697, 65535, 490, 1094, 4637, 65535,
    65535, 65535, 65535, 411, 65535, 65535, 65535, 2344, 3710, 3968, 65535, 65535, 65535, 3406, 4122, 65535,
    1272, 65535, 65535, 65535, 65535, 65535, 4736, 4985, 2230, 2493, 4534, 2136, 2400, 65535, 1039, 65535,
    65535, 65535, 1557, 65535, 341, 967, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2689, 65535, 65535,
    65535, 3991, 4601, 65535, 95, 65535, 65535, 65535, 65535, 65535, 3959, 65535, 65535, 1519, 65535, 65535,
    1415, 372, 740, 65535, 65535, 65535, 65535, 65535, 65535, 4712, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 635, 287, 65535, 1545, 65535, 65535, 65535, 65535, 3166, 1312, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 4566, 65535, 2057, 2440, 4489, 65535, 4284, 795, 2127, 65535, 65535, 65535,
    65535, 3760, 65535, 65535, 732, 65535, 65535, 2904, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 169,
    615, 426, 1706, 65535, 65535, 65535, 454, 65535, 65535, 65535, 957, 65535, 65535, 2168, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4474, 65535, 65535, 4257, 774, 3950,
    65535, 65535, 65535, 65535, 65535, 869, 1373, 705, 65535, 65535, 65535, 525, 65535, 65535, 65535, 2516,
    469, 65535, 65535, 65535, 2028, 55, 1728, 2605, 4926, 65535, 65535, 65535, 65535, 1466, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4461, 65535, 65535,
    1740, 2208, 2267, 4225, 65535, 3126, 65535, 854, 65535, 65535, 669, 1251, 65535, 65535, 65535, 65535,
    65535, 65535, 4682, 65535, 2223, 65535, 65535, 2006, 4891, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1452, 65535, 65535, 3937, 3745, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2865, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2231, 65535, 65535, 3093, 65535, 65535, 3180, 65535, 65535, 1232, 3772,
    3865, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2475, 65535, 3518, 4855, 65535, 3493, 65535, 65535,
    65535, 3429, 918, 65535, 65535, 65535, 1302, 3901, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 4435, 65535, 65535, 4187, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1931, 2362,
    65535, 1211, 2147, 65535, 65535, 2536, 65535, 4019, 65535, 65535, 65535, 138, 65535, 65535, 4819, 1033,
    1612, 3051, 3461, 65535, 65535, 1830, 65535, 65535, 65535, 1286, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 3829, 4425, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 3635, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 3453, 65535, 65535, 65535, 65535, 1809, 2744, 4800, 65535, 3270, 65535, 65535, 65535,
    65535, 2655, 65535, 231, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4654, 65535, 65535,
    65535, 2815, 65535, 65535, 3595, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2311,
    65535, 65535, 65535, 65535, 2647, 65535, 195, 4997, 65535, 3626, 2043, 2405, 4404, 65535, 4147, 65535,
    65535, 1567, 65535, 65535, 65535, 65535, 65535, 1332, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    3999, 72, 4618, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3015, 502, 3708,
    757, 3001, 1265, 4115, 65535, 65535, 65535, 65535, 2331, 4717, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 652, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2300, 65535, 1898, 65535, 65535, 65535,
    65535, 65535, 65535, 3981, 4583, 65535, 65535, 65535, 1162, 3566, 3670, 4296, 65535, 65535, 65535, 65535,
    65535, 65535, 1396, 369, 4110, 65535, 2914, 65535, 65535, 65535, 65535, 2325, 2522, 2067, 623, 4708,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2173, 65535, 1890,
    65535, 65535, 65535, 65535, 400, 65535, 2506, 4547, 65535, 65535, 1148, 406, 3666, 781, 65535, 65535,
    65535, 2095, 65535, 65535, 883, 1382, 2987, 3308, 3883, 65535, 65535, 3680, 65535, 65535, 2205, 65535,
    2063, 158, 601, 65535, 4371, 4937, 401, 65535, 278, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 3242, 65535, 65535, 65535, 65535, 65535, 65535, 3557, 65535, 65535, 65535, 65535, 65535, 1748,
    4239, 65535, 1597, 65535, 3135, 65535, 3752, 1361, 4096, 686, 2974, 3872, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 587, 65535, 2017, 2442, 4908, 65535, 65535, 266, 65535, 2790, 65535, 1458,
    65535, 65535, 3160, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2872, 65535, 65535, 3607,
    65535, 65535, 65535, 65535, 1579, 2248, 65535, 514, 2080, 850, 3108, 4091, 65535, 1240, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2951, 65535, 573, 1993, 65535, 4872, 65535, 1654, 65535, 65535, 65535,
    65535, 928, 65535, 65535, 65535, 3918, 3740, 65535, 2712, 65535, 65535, 65535, 3356, 65535, 65535, 65535,
    65535, 65535, 3599, 65535, 4202, 3658, 65535, 3821, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1222, 2150, 3862, 65535, 65535, 65535, 65535, 65535, 65535, 551, 65535, 65535, 1763, 4836, 65535, 1629,
    3478, 65535, 3150, 65535, 65535, 2195, 65535, 65535, 1297, 3790, 65535, 65535, 65535, 1693, 65535, 3724,
    5051, 65535, 65535, 65535, 65535, 65535, 65535, 2379, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    2358, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 768, 1134, 182, 65535, 4509, 65535, 3063, 4335,
    65535, 65535, 65535, 65535, 2116, 3143, 65535, 65535, 65535, 65535, 298, 65535, 65535, 65535, 65535, 65535,
    2664, 65535, 3720, 65535, 65535, 65535, 65535, 3527, 65535, 65535, 4169, 65535, 65535, 65535, 65535, 65535,
    1488, 65535, 327, 4068, 65535, 65535, 65535, 65535, 65535, 65535, 1114, 65535, 4671, 65535, 65535, 4500,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3264, 65535,
    1869, 65535, 65535, 1680, 4755, 212, 5013, 65535, 65535, 2051, 2142, 2408, 65535, 4156, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 4051, 2306, 65535, 65535, 65535, 2695, 65535, 488, 1093, 4635,
    65535, 65535, 65535, 65535, 3818, 65535, 65535, 65535, 2342, 3967, 5068, 1528, 65535, 65535, 4120, 3404,
    65535, 1270, 65535, 65535, 65535, 65535, 65535, 4734, 4983, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    4133, 65535, 65535, 65535, 65535, 965, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 4599, 65535, 65535, 65535, 93, 65535, 4309, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1940, 1413, 738, 2731, 65535, 65535, 65535, 65535, 65535, 65535, 2328, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 633, 285, 65535, 65535, 65535, 1964, 65535, 65535, 3849, 2178, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 4564, 65535, 65535, 2438, 4488, 65535, 4282, 793, 65535, 65535, 65535,
    65535, 2779, 65535, 3759, 65535, 730, 65535, 65535, 65535, 3047, 65535, 65535, 65535, 65535, 65535, 65535,
    167, 614, 424, 1704, 2463, 2616, 2753, 65535, 65535, 65535, 3017, 955, 65535, 65535, 1306, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4473, 1137, 65535, 4255, 773,
    3949, 65535, 65535, 65535, 65535, 65535, 867, 4099, 703, 65535, 3388, 65535, 3040, 65535, 65535, 65535,
    65535, 468, 65535, 65535, 65535, 2026, 53, 1727, 2455, 2603, 4924, 65535, 65535, 65535, 1464, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3229, 3550, 65535, 65535, 65535, 65535,
    65535, 1738, 4224, 2265, 65535, 65535, 2082, 3124, 852, 65535, 65535, 667, 1250, 65535, 65535, 65535,
    65535, 65535, 65535, 4680, 65535, 65535, 65535, 65535, 2004, 4889, 65535, 2584, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 3935, 3743, 366, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2864, 65535,
    65535, 65535, 65535, 4206, 65535, 65535, 65535, 65535, 65535, 3091, 65535, 65535, 65535, 1081, 65535, 1230,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 567, 2473, 3517, 4853, 65535, 3491, 65535,
    65535, 65535, 3427, 1842, 3350, 65535, 3843, 3899, 65535, 65535, 2710, 65535, 65535, 65535, 65535, 398,
    65535, 65535, 65535, 4434, 65535, 65535, 4186, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 43, 65535, 65535, 4018, 65535, 65535, 65535, 137, 65535, 65535, 4817,
    1031, 1610, 65535, 65535, 65535, 65535, 65535, 3201, 65535, 65535, 1284, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 483, 65535, 65535, 65535, 4423, 65535, 65535, 65535, 11, 65535, 65535, 65535, 65535, 1495,
    65535, 65535, 3634, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1020, 3452, 65535, 65535, 65535, 65535, 1807, 2742, 65535, 65535, 3268, 65535, 65535,
    1871, 65535, 65535, 65535, 229, 5022, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1051, 65535, 65535, 65535, 4652, 65535,
    65535, 3543, 2814, 65535, 65535, 3594, 65535, 3443, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2566, 65535, 65535, 65535, 65535, 65535, 65535, 4995, 65535, 3624, 2041, 65535, 65535, 65535, 4145,
    65535, 65535, 1565, 65535, 65535, 65535, 65535, 65535, 1330, 65535, 65535, 65535, 2894, 65535, 65535, 65535,
    65535, 3998, 71, 4616, 65535, 107, 65535, 3578, 65535, 65535, 65535, 65535, 65535, 65535, 3014, 501,
    1945, 380, 755, 1263, 2161, 3253, 3706, 65535, 65535, 4715, 65535, 65535, 65535, 65535, 65535, 1772,
    65535, 65535, 65535, 650, 65535, 65535, 65535, 65535, 65535, 1087, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 3980, 4581, 65535, 65535, 65535, 1161, 3565, 3669, 4294, 65535, 65535, 989,
    65535, 65535, 3192, 1394, 4109, 65535, 65535, 2912, 65535, 65535, 65535, 65535, 2520, 65535, 65535, 621,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1888, 65535, 65535, 65535, 65535, 65535, 65535, 4545, 65535, 65535, 2425, 1147, 65535, 65535, 779, 65535,
    65535, 65535, 2094, 65535, 2625, 881, 1380, 716, 2986, 3306, 3882, 3042, 3678, 4101, 65535, 2204,
    4697, 65535, 156, 600, 2037, 57, 4370, 65535, 65535, 276, 65535, 65535, 65535, 1475, 1948, 65535,
    65535, 65535, 65535, 3240, 3731, 65535, 65535, 4768, 65535, 65535, 3555, 65535, 65535, 19, 3614, 3810,
    1747, 2213, 4237, 1595, 65535, 65535, 65535, 65535, 65535, 4095, 684, 1259, 2972, 3870, 65535, 65535,
    65535, 65535, 4687, 65535, 65535, 586, 65535, 2015, 49, 4906, 2591, 65535, 65535, 65535, 65535, 65535,
    936, 4126, 65535, 3158, 65535, 65535, 2718, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    3606, 65535, 65535, 65535, 65535, 1577, 2246, 65535, 513, 3106, 65535, 65535, 65535, 65535, 1238, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 2949, 65535, 2480, 65535, 1991, 4870, 65535, 1652, 65535, 2942,
    1179, 65535, 65535, 65535, 65535, 65535, 3916, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 4200, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 835, 3178, 65535,
    65535, 1220, 3860, 65535, 3085, 65535, 65535, 65535, 65535, 65535, 1718, 550, 65535, 65535, 4834, 65535,
    1627, 3476, 65535, 65535, 65535, 65535, 1431, 2193, 3337, 1295, 3282, 65535, 65535, 65535, 65535, 65535,
    65535, 5049, 65535, 65535, 65535, 3533, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1499, 65535,
    65535, 2356, 65535, 65535, 65535, 65535, 65535, 65535, 3371, 65535, 65535, 180, 3714, 4507, 65535, 3061,
    65535, 65535, 1023, 65535, 65535, 65535, 2114, 3141, 1823, 65535, 65535, 296, 3273, 65535, 65535, 65535,
    23, 65535, 65535, 3719, 65535, 65535, 65535, 65535, 3526, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1486, 65535, 325, 4066, 65535, 65535, 1184, 65535, 65535, 65535, 1112, 65535, 4669, 65535, 65535,
    65535, 65535, 413, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1678, 4754, 210, 5011, 65535, 65535, 2050, 2140, 2406, 65535, 4154, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 368, 65535, 65535, 65535, 65535, 65535, 486, 1092,
    4633, 65535, 65535, 65535, 115, 65535, 65535, 65535, 65535, 2341, 3966, 65535, 1526, 65535, 65535, 3792,
    3402, 65535, 1269, 65535, 65535, 65535, 65535, 65535, 4732, 65535, 385, 65535, 2491, 65535, 1785, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 963, 65535, 65535, 3167, 65535, 65535, 65535, 65535, 65535, 65535,
    4786, 65535, 65535, 3989, 4597, 65535, 65535, 65535, 65535, 4307, 65535, 65535, 65535, 65535, 65535, 65535,
    3701, 65535, 1411, 65535, 65535, 65535, 65535, 65535, 3804, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 4382, 65535, 65535, 3502, 283, 631, 65535, 65535, 65535, 65535, 65535, 65535, 2176, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 4562, 65535, 65535, 2436, 4486, 65535, 4281, 791, 65535, 65535,
    65535, 65535, 2777, 65535, 2629, 1387, 728, 2186, 3317, 3758, 3045, 3780, 3886, 65535, 65535, 65535,
    65535, 612, 65535, 422, 65, 65535, 65535, 3834, 65535, 65535, 65535, 65535, 953, 65535, 65535, 65535,
    3287, 65535, 65535, 65535, 65535, 2675, 65535, 65535, 65535, 65535, 65535, 65535, 4472, 65535, 65535, 4253,
    65535, 3947, 65535, 65535, 65535, 65535, 65535, 865, 3299, 701, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 2229, 2488, 65535, 2024, 2453, 4360, 2601, 4922, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3227, 2875, 65535, 65535, 4460,
    65535, 65535, 4222, 65535, 2263, 65535, 65535, 3122, 65535, 65535, 65535, 3649, 665, 1249, 3776, 65535,
    65535, 65535, 65535, 65535, 4678, 65535, 65535, 65535, 65535, 2002, 4887, 65535, 65535, 65535, 65535, 65535,
    65535, 932, 65535, 65535, 65535, 3155, 3933, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2862,
    65535, 65535, 65535, 65535, 65535, 4205, 65535, 65535, 65535, 65535, 65535, 65535, 846, 65535, 2366, 65535,
    1228, 2727, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 565, 65535, 3516, 4851, 65535, 1644,
    3057, 3489, 65535, 3426, 1840, 65535, 65535, 65535, 3897, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 4433, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1508, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4017, 65535, 65535, 4514, 65535, 65535, 65535,
    4815, 1029, 1608, 65535, 65535, 65535, 65535, 1828, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 481, 65535, 65535, 65535, 4421, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1493, 3793, 65535, 2350, 3400, 65535, 1194, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1019, 65535, 65535, 65535, 65535, 65535, 1805, 2740, 4798, 65535, 65535, 2289,
    65535, 65535, 65535, 1686, 2653, 227, 5020, 65535, 65535, 2056, 65535, 15, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 3171, 65535, 65535, 65535, 65535, 65535, 1049, 65535, 65535, 4650,
    65535, 65535, 65535, 2813, 65535, 65535, 3593, 65535, 3442, 630, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1274, 2564, 65535, 3378, 65535, 65535, 65535, 65535, 4993, 65535, 3622, 2039, 4403, 65535, 5083,
    4143, 65535, 65535, 1563, 65535, 65535, 65535, 65535, 65535, 1328, 3748, 2723, 4042, 65535, 65535, 65535,
    65535, 65535, 3996, 4614, 65535, 65535, 105, 1174, 65535, 3576, 65535, 65535, 65535, 65535, 65535, 3704,
    500, 1943, 753, 3013, 2159, 65535, 65535, 65535, 65535, 2640, 2330, 4714, 65535, 65535, 65535, 65535,
    2389, 4390, 65535, 65535, 648, 65535, 65535, 65535, 65535, 1966, 1086, 65535, 2182, 65535, 65535, 65535,
    65535, 1700, 3036, 65535, 65535, 1668, 3979, 4579, 65535, 65535, 1160, 3563, 3668, 4292, 65535, 65535,
    65535, 65535, 2788, 65535, 1392, 4108, 3890, 65535, 2910, 65535, 65535, 65535, 65535, 2518, 65535, 65535,
    65535, 65535, 65535, 4379, 65535, 65535, 1729, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1887, 65535, 65535, 65535, 65535, 65535, 65535, 4543, 65535, 65535, 2423, 65535, 1145, 4269, 65535,
    65535, 65535, 65535, 3224, 65535, 65535, 879, 1378, 714, 2623, 3304, 3754, 65535, 3676, 65535, 65535,
    65535, 65535, 65535, 154, 599, 2035, 4369, 4962, 65535, 65535, 274, 65535, 65535, 65535, 944, 1473,
    65535, 65535, 65535, 2923, 3238, 65535, 65535, 65535, 65535, 65535, 65535, 3554, 2880, 65535, 17, 3613,
    65535, 1745, 3508, 4235, 1593, 65535, 523, 2085, 3421, 861, 4094, 682, 1258, 2970, 3869, 65535,
    65535, 65535, 65535, 4685, 2961, 65535, 584, 65535, 2013, 47, 4904, 2589, 65535, 65535, 65535, 65535,
    65535, 934, 65535, 2621, 3156, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 3605, 65535, 65535, 4209, 65535, 1575, 2244, 65535, 512, 3104, 65535, 65535, 2368, 65535, 1903,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4868, 65535, 1650, 65535,
    432, 2941, 65535, 65535, 1442, 65535, 65535, 3914, 65535, 65535, 65535, 65535, 1696, 65535, 65535, 399,
    65535, 65535, 65535, 65535, 65535, 65535, 4198, 3657, 65535, 65535, 65535, 65535, 65535, 1724, 833, 65535,
    65535, 65535, 65535, 3858, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1717, 549, 65535, 65535, 4832,
    65535, 1625, 3474, 65535, 3149, 2551, 65535, 1429, 2191, 3335, 3281, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 5047, 65535, 65535, 65535, 3532, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3217,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3369, 65535, 65535, 178, 3713, 4505, 2828,
    3059, 1755, 65535, 65535, 65535, 65535, 65535, 2112, 3139, 65535, 65535, 65535, 65535, 3272, 65535, 65535,
    2706, 65535, 65535, 65535, 65535, 5031, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 323, 4064, 65535, 65535, 1183, 65535, 65535, 65535, 1110, 65535, 4667, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 2571, 1867, 65535, 1676, 4753, 208, 392, 5009, 2503, 2048, 65535, 65535, 65535, 4153,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1091,
    329, 3726, 4631, 65535, 65535, 113, 65535, 4322, 65535, 65535, 2339, 254, 65535, 65535, 65535, 65535,
    2373, 65535, 65535, 2164, 65535, 65535, 65535, 65535, 65535, 4730, 65535, 383, 65535, 2489, 65535, 1783,
    2399, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    2688, 2281, 4784, 65535, 4595, 65535, 65535, 65535, 65535, 65535, 4305, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1409, 65535, 65535, 65535, 65535, 1844, 65535, 65535, 65535, 65535, 2525, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 3501, 281, 1000, 65535, 65535, 3209, 1962, 65535, 65535, 1311, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 4560, 65535, 65535, 2434, 4484, 65535, 4280, 789, 65535,
    65535, 242, 65535, 65535, 65535, 890, 1385, 726, 2184, 3315, 3756, 3043, 2284, 3778, 65535, 65535,
    65535, 65535, 610, 2848, 420, 63, 2460, 65535, 65535, 65535, 65535, 65535, 65535, 951, 65535, 65535,
    65535, 3285, 65535, 65535, 65535, 65535, 2673, 65535, 65535, 65535, 65535, 2885, 65535, 65535, 65535, 3811,
    4251, 65535, 3946, 65535, 65535, 2087, 65535, 65535, 863, 3297, 699, 2980, 3387, 65535, 65535, 65535,
    65535, 65535, 2515, 2969, 2061, 2486, 65535, 2023, 51, 4920, 2599, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3225, 65535, 65535, 65535,
    4459, 65535, 65535, 4220, 65535, 2261, 65535, 65535, 3120, 65535, 65535, 1350, 65535, 663, 1247, 65535,
    65535, 65535, 65535, 65535, 65535, 4676, 2956, 65535, 2481, 65535, 65535, 4885, 65535, 65535, 1665, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 3845, 3931, 65535, 2715, 65535, 65535, 65535, 65535, 65535, 65535,
    2860, 65535, 65535, 65535, 65535, 65535, 4204, 65535, 65535, 65535, 65535, 2074, 65535, 844, 65535, 65535,
    65535, 2725, 65535, 65535, 45, 65535, 84, 65535, 65535, 65535, 65535, 563, 65535, 65535, 3515, 4849,
    1642, 3488, 65535, 65535, 3424, 65535, 3203, 3347, 65535, 3895, 65535, 359, 65535, 65535, 65535, 65535,
    65535, 5063, 65535, 65535, 65535, 65535, 4432, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1506, 65535,
    65535, 1928, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4512, 417,
    3076, 4813, 1027, 65535, 65535, 65535, 65535, 65535, 1826, 65535, 65535, 65535, 65535, 4981, 65535, 65535,
    65535, 65535, 65535, 65535, 479, 5039, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 3398, 65535, 1192, 65535, 65535, 65535, 2533, 65535, 65535, 65535, 65535,
    65535, 132, 2822, 65535, 65535, 65535, 3451, 65535, 65535, 65535, 65535, 1803, 4797, 65535, 292, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 225, 65535, 65535, 65535, 2055, 4415, 65535, 65535, 65535, 65535,
    65535, 65535, 2559, 65535, 3354, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1047, 65535, 333,
    4648, 74, 65535, 65535, 2812, 65535, 65535, 3592, 820, 3441, 629, 65535, 65535, 65535, 65535, 65535,
    1084, 65535, 65535, 65535, 2562, 65535, 3376, 65535, 65535, 65535, 4991, 65535, 3620, 2038, 4402, 65535,
    65535, 4142, 65535, 1005, 1561, 65535, 65535, 65535, 65535, 65535, 1326, 2305, 65535, 65535, 2892, 65535,
    36, 4795, 65535, 3995, 4612, 65535, 1788, 103, 1173, 65535, 3575, 65535, 65535, 65535, 65535, 65535,
    65535, 3012, 1941, 751, 3194, 1260, 3250, 1848, 65535, 2286, 2638, 65535, 1726, 65535, 65535, 65535,
    65535, 4388, 65535, 65535, 65535, 646, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1314, 2180, 65535,
    65535, 65535, 3034, 4777, 65535, 65535, 4577, 3807, 2219, 65535, 65535, 1159, 3562, 65535, 65535, 65535,
    65535, 65535, 65535, 2786, 65535, 1390, 4107, 65535, 3888, 2908, 65535, 65535, 65535, 65535, 65535, 2767,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 4770, 65535, 65535, 4541, 65535, 65535, 2421, 65535, 1144, 4267,
    65535, 65535, 65535, 65535, 2091, 65535, 65535, 877, 3302, 712, 1910, 2984, 65535, 65535, 3674, 65535,
    65535, 4696, 2756, 65535, 152, 598, 2033, 4367, 4960, 65535, 65535, 3712, 65535, 65535, 65535, 942,
    65535, 65535, 65535, 65535, 65535, 3236, 65535, 65535, 65535, 65535, 65535, 65535, 3553, 2879, 65535, 3612,
    65535, 65535, 1743, 3507, 4233, 1592, 65535, 522, 3419, 65535, 65535, 65535, 680, 1256, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2959, 65535, 1789, 2484, 2011, 4353, 4902, 65535, 65535, 265, 995,
    65535, 65535, 65535, 65535, 2620, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2869,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2242, 65535, 65535, 511, 3102, 65535, 3183, 65535, 65535,
    1236, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2946, 65535, 65535, 65535, 65535, 4866, 65535, 65535,
    1648, 430, 2939, 3432, 65535, 1440, 65535, 65535, 3912, 3395, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4196, 65535, 65535, 65535, 65535, 1517, 1722, 335,
    831, 1079, 65535, 65535, 3856, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1716, 142, 548, 1976,
    4830, 65535, 1623, 3472, 65535, 65535, 2549, 906, 1427, 1834, 2189, 3279, 3333, 65535, 1878, 65535,
    65535, 65535, 4760, 65535, 65535, 65535, 65535, 3530, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 4081, 65535, 65535, 1202, 65535, 65535, 65535, 3367, 1133, 65535, 65535, 65535, 4503,
    2826, 414, 4334, 65535, 65535, 65535, 65535, 65535, 2110, 65535, 1820, 65535, 65535, 65535, 1280, 65535,
    65535, 65535, 21, 65535, 65535, 3718, 5029, 65535, 65535, 65535, 2144, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 973, 1484, 65535, 65535, 65535, 65535, 65535, 1181, 65535, 65535, 65535, 65535, 1109, 4665,
    65535, 65535, 65535, 124, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 3783, 65535, 65535, 65535, 65535, 1674, 3032, 206, 390, 4751, 65535, 65535, 65535, 65535, 65535,
    4151, 65535, 65535, 1572, 65535, 65535, 65535, 65535, 315, 3169, 4049, 65535, 65535, 2900, 65535, 65535,
    1090, 65535, 4629, 65535, 65535, 65535, 111, 65535, 4320, 65535, 65535, 2337, 65535, 65535, 65535, 65535,
    65535, 2371, 65535, 65535, 65535, 65535, 65535, 540, 65535, 65535, 4728, 65535, 65535, 4532, 65535, 65535,
    1781, 2398, 1038, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4035, 65535, 65535, 65535,
    65535, 2687, 4782, 2279, 65535, 4593, 65535, 65535, 3830, 65535, 65535, 4304, 65535, 65535, 65535, 249,
    65535, 65535, 65535, 65535, 1407, 1936, 3322, 65535, 65535, 65535, 65535, 2285, 65535, 65535, 2524, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 3500, 3836, 65535, 65535, 65535, 65535, 1960, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4558, 65535, 65535, 2432, 4482, 407, 4279, 65535,
    65535, 65535, 240, 65535, 65535, 65535, 888, 2628, 724, 3313, 65535, 65535, 65535, 65535, 3685, 65535,
    65535, 65535, 65535, 608, 2846, 4972, 65535, 2750, 65535, 65535, 65535, 65535, 65535, 65535, 949, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2671, 65535, 65535, 65535, 65535, 2883, 65535, 2415, 65535,
    65535, 1751, 4249, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3295, 697, 3651, 3777, 65535, 65535,
    65535, 65535, 65535, 2514, 2967, 2059, 1790, 4689, 2022, 50, 2748, 4918, 65535, 269, 446, 65535,
    65535, 938, 4128, 65535, 3162, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 4458, 65535, 65535, 4218, 65535, 2259, 65535, 65535, 3118, 65535, 65535, 1348, 65535, 65535, 1245,
    1905, 2156, 65535, 65535, 65535, 65535, 65535, 2955, 65535, 65535, 65535, 65535, 4883, 65535, 65535, 1663,
    435, 65535, 65535, 65535, 1450, 65535, 65535, 3929, 5088, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3089, 65535, 842, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 82, 65535, 65535, 65535, 65535, 561, 65535, 1984, 3514,
    4847, 1640, 3487, 65535, 3154, 65535, 65535, 65535, 65535, 65535, 3893, 65535, 357, 2709, 65535, 65535,
    65535, 65535, 5061, 65535, 65535, 65535, 65535, 65535, 65535, 4184, 65535, 65535, 65535, 65535, 65535, 1504,
    3795, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 193, 65535, 65535, 4510,
    415, 3074, 4811, 65535, 1025, 3460, 65535, 65535, 65535, 65535, 65535, 65535, 303, 65535, 4980, 65535,
    65535, 65535, 65535, 2667, 65535, 477, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2349, 3396, 65535, 1190, 65535, 65535, 65535, 65535, 65535, 4013, 65535,
    65535, 65535, 2820, 65535, 1752, 65535, 65535, 3450, 65535, 65535, 65535, 65535, 895, 1801, 65535, 290,
    65535, 2288, 65535, 65535, 65535, 65535, 65535, 223, 5018, 65535, 65535, 2054, 4414, 65535, 5085, 65535,
    65535, 65535, 65535, 2557, 65535, 3352, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    331, 4646, 65535, 65535, 65535, 118, 4952, 65535, 3591, 818, 3440, 65535, 65535, 65535, 65535, 508,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 3374, 65535, 4745, 65535, 65535, 65535, 3618, 65535, 3825,
    4401, 65535, 4141, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1324, 65535, 65535, 65535, 2890,
    65535, 4793, 65535, 65535, 3994, 2507, 4610, 65535, 65535, 1172, 65535, 3573, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1424, 749, 3329, 3248, 65535, 65535, 65535, 65535, 2637, 65535, 65535, 65535, 65535,
    65535, 65535, 2387, 65535, 65535, 65535, 644, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 4776, 65535, 65535, 4575, 65535, 2218, 65535, 65535, 1158, 65535, 3561, 65535,
    65535, 65535, 65535, 65535, 65535, 894, 1388, 4106, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    2765, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1533, 65535, 65535, 1957, 65535,
    3164, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4539, 65535, 65535, 2419, 65535, 1044,
    1143, 4265, 65535, 65535, 65535, 2089, 65535, 65535, 875, 3300, 710, 1909, 2982, 4100, 65535, 65535,
    65535, 65535, 4694, 65535, 65535, 597, 150, 2031, 4365, 4935, 2606, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 1880, 3234, 65535, 65535, 65535, 65535, 65535, 3552, 2878, 65535,
    65535, 65535, 65535, 3506, 4231, 2276, 1590, 65535, 521, 3134, 3417, 65535, 1359, 678, 1254, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 2957, 65535, 65535, 65535, 65535, 4900, 65535, 65535, 65535, 439,
    993, 65535, 65535, 65535, 1457, 2619, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    2867, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2240, 3769, 65535, 510, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2944, 65535, 572, 65535, 65535, 4864, 65535,
    65535, 1646, 2937, 65535, 3430, 65535, 1438, 65535, 65535, 3910, 3393, 65535, 65535, 65535, 65535, 65535,
    2530, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2383, 4194, 1008, 65535, 65535, 1515, 1720,
    829, 3219, 1077, 4088, 65535, 3854, 65535, 3084, 65535, 65535, 65535, 65535, 65535, 1715, 547, 2833,
    4518, 1761, 4346, 1621, 3470, 4828, 2124, 2547, 904, 1425, 3147, 3332, 3277, 2295, 65535, 1876,
    28, 65535, 65535, 65535, 5045, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 4080, 65535, 65535, 1200, 65535, 65535, 65535, 3365, 1132, 65535, 65535, 65535,
    65535, 65535, 65535, 4332, 65535, 65535, 65535, 65535, 65535, 2108, 65535, 897, 1818, 65535, 65535, 65535,
    2291, 3737, 65535, 65535, 65535, 65535, 65535, 5027, 65535, 65535, 65535, 65535, 65535, 65535, 4164, 65535,
    65535, 65535, 65535, 971, 65535, 65535, 3007, 5075, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1108,
    4663, 65535, 65535, 65535, 122, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1672, 3030, 204, 388, 4749, 2501, 5006, 65535, 65535,
    65535, 65535, 65535, 65535, 1570, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2898, 2216,
    65535, 65535, 65535, 4627, 65535, 65535, 65535, 65535, 1178, 4318, 65535, 809, 65535, 253, 65535, 65535,
    65535, 65535, 65535, 65535, 766, 3257, 65535, 65535, 538, 1851, 65535, 4726, 65535, 65535, 4530, 65535,
    1712, 1779, 65535, 1037, 5081, 661, 1002, 65535, 65535, 65535, 3211, 65535, 65535, 1319, 4034, 65535,
    1901, 65535, 65535, 4780, 65535, 65535, 3986, 4591, 65535, 65535, 65535, 1164, 4303, 65535, 802, 65535,
    248, 65535, 65535, 65535, 65535, 1405, 65535, 65535, 65535, 65535, 2702, 532, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 3499, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5087,
    65535, 65535, 1896, 65535, 65535, 65535, 65535, 65535, 65535, 3973, 4556, 65535, 2430, 65535, 65535, 4277,
    65535, 65535, 65535, 65535, 2098, 65535, 65535, 886, 3311, 722, 65535, 65535, 65535, 65535, 2775, 3683,
    65535, 4706, 2760, 65535, 606, 165, 2844, 60, 4946, 2609, 4970, 65535, 65535, 65535, 65535, 947,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1749, 4247, 65535, 1606, 65535, 65535, 65535, 65535, 65535, 1370, 695, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2315, 2966, 65535, 65535, 65535, 65535, 2451, 4916, 2135, 65535, 444, 65535,
    2799, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2719, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 4457, 65535, 65535, 4217, 65535, 2257, 65535, 65535, 3116, 65535, 65535, 65535, 1346, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2953, 65535, 65535, 65535, 65535, 4881, 65535, 2582,
    1661, 262, 65535, 65535, 65535, 1448, 3, 3204, 3927, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 172, 65535, 65535, 4446, 65535, 65535, 1736, 65535, 1011, 65535, 65535, 2071, 3087, 65535,
    65535, 65535, 65535, 65535, 3736, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 559, 3617, 1982,
    4523, 4845, 65535, 1638, 3486, 3152, 65535, 65535, 915, 1433, 65535, 3891, 65535, 356, 65535, 65535,
    65535, 65535, 65535, 5059, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4182, 65535, 65535, 65535, 65535,
    1502, 6, 65535, 65535, 65535, 65535, 1210, 65535, 65535, 1060, 65535, 3027, 65535, 191, 65535, 65535,
    65535, 65535, 3072, 4809, 65535, 3459, 65535, 65535, 65535, 65535, 338, 65535, 65535, 301, 1282, 65535,
    65535, 65535, 65535, 65535, 65535, 3721, 5036, 65535, 65535, 65535, 65535, 65535, 65535, 4177, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4012,
    65535, 65535, 65535, 131, 2819, 65535, 65535, 65535, 3449, 65535, 65535, 65535, 65535, 1799, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 221, 5017, 65535, 65535, 2053, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 38,
    65535, 65535, 4644, 65535, 65535, 65535, 116, 4951, 65535, 3590, 816, 3439, 65535, 65535, 65535, 65535,
    507, 3196, 65535, 65535, 65535, 65535, 65535, 1857, 3806, 65535, 4743, 65535, 65535, 65535, 65535, 65535,
    4400, 65535, 65535, 4140, 65535, 1004, 65535, 65535, 65535, 65535, 65535, 65535, 1322, 4040, 65535, 65535,
    65535, 3039, 4791, 65535, 65535, 4608, 65535, 65535, 65535, 102, 1171, 2805, 3571, 804, 65535, 65535,
    65535, 65535, 65535, 65535, 1422, 747, 3327, 3246, 65535, 65535, 65535, 65535, 2635, 65535, 65535, 65535,
    65535, 65535, 65535, 2386, 65535, 65535, 65535, 642, 65535, 1552, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 4775, 65535, 65535, 4573, 65535, 65535, 65535, 65535, 65535, 65535, 3560,
    65535, 65535, 65535, 988, 2101, 65535, 65535, 4105, 2991, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2763, 65535, 620, 2853, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1531, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1884, 65535, 65535, 65535, 65535, 65535, 65535, 4537, 65535, 65535, 2417, 65535,
    1042, 1142, 4263, 65535, 65535, 65535, 65535, 65535, 65535, 874, 65535, 708, 65535, 3880, 65535, 65535,
    65535, 65535, 65535, 4692, 65535, 65535, 65535, 148, 2029, 2836, 4364, 4933, 65535, 273, 450, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2877,
    65535, 65535, 65535, 65535, 3504, 4229, 2274, 1588, 65535, 520, 3132, 65535, 65535, 1357, 676, 3868,
    1252, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4352, 4898, 65535, 65535,
    437, 991, 65535, 65535, 65535, 1456, 2618, 3944, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 4976, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2238, 65535, 65535, 509, 3099, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 571, 65535, 1990, 4862,
    65535, 65535, 65535, 259, 2935, 65535, 65535, 1436, 65535, 65535, 3908, 3391, 364, 65535, 65535, 65535,
    65535, 2529, 65535, 65535, 65535, 65535, 65535, 4440, 65535, 65535, 4192, 65535, 65535, 65535, 65535, 1513,
    65535, 65535, 827, 4086, 2925, 1218, 3852, 65535, 3082, 65535, 65535, 65535, 65535, 65535, 1714, 546,
    2832, 418, 1759, 1974, 3077, 1619, 3468, 2122, 2545, 4345, 4516, 4826, 306, 1293, 2293, 3789,
    1874, 26, 3842, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4431, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1497, 65535, 65535, 65535, 65535, 65535, 1198, 65535, 65535, 65535, 3363, 1131, 65535, 65535,
    65535, 65535, 2824, 65535, 4331, 1754, 493, 65535, 65535, 65535, 65535, 65535, 1816, 65535, 65535, 65535,
    1279, 3271, 3785, 2705, 65535, 1688, 34, 65535, 5025, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 970, 65535, 65535, 3006, 3172, 4063, 65535, 65535, 65535, 65535, 65535, 3797,
    1107, 65535, 4661, 65535, 65535, 120, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2569, 1865, 65535, 1671, 2648, 202, 3028, 4748, 5004, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4047, 65535, 65535, 65535, 2896,
    65535, 65535, 65535, 65535, 4006, 4625, 65535, 3831, 65535, 65535, 4317, 65535, 807, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 764, 3256, 65535, 65535, 536, 65535, 2643, 4724, 65535, 65535, 4528,
    65535, 65535, 1710, 1777, 1036, 2396, 659, 65535, 65535, 65535, 65535, 65535, 65535, 310, 4033, 65535,
    65535, 65535, 65535, 65535, 4778, 65535, 65535, 4589, 65535, 65535, 65535, 65535, 409, 4302, 65535, 65535,
    65535, 65535, 2105, 65535, 65535, 65535, 1403, 3321, 2996, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2614, 3498, 65535, 65535, 1542, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1894, 65535, 65535, 65535, 65535, 65535, 65535, 4554, 65535, 65535, 2428, 65535, 65535,
    4275, 788, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3309, 720, 3653, 65535, 65535, 65535, 65535,
    2773, 65535, 4704, 65535, 65535, 65535, 163, 2842, 4944, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    945, 4130, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 4245, 65535, 65535, 10, 1604, 65535, 65535, 65535, 65535, 1368, 693, 65535, 3384,
    65535, 65535, 65535, 65535, 65535, 65535, 2965, 65535, 1066, 65535, 65535, 2449, 4914, 2133, 65535, 442,
    997, 65535, 2797, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 4456, 65535, 65535, 4216, 65535, 2255, 1585, 65535, 3114, 65535, 65535, 65535, 1344,
    3289, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2000, 3524, 4879,
    2580, 65535, 65535, 65535, 65535, 65535, 65535, 1, 1446, 3925, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 4445, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2069, 65535,
    65535, 65535, 65535, 65535, 1226, 3734, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 557, 3616,
    1980, 1770, 4521, 4843, 1636, 3485, 3151, 65535, 65535, 913, 1432, 1838, 31, 2200, 355, 3344,
    4950, 65535, 2668, 65535, 5057, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1500, 65535, 65535, 65535, 1071, 3640, 1208, 3770, 65535, 1058, 65535, 3026, 65535, 189, 65535,
    65535, 65535, 65535, 1968, 3070, 4807, 3458, 65535, 65535, 2117, 65535, 337, 899, 65535, 300, 1281,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 5034, 65535, 65535, 65535, 65535, 65535, 65535, 4175, 65535,
    65535, 65535, 65535, 975, 65535, 65535, 3009, 1340, 1921, 65535, 1187, 65535, 65535, 1053, 65535, 1121,
    4010, 65535, 65535, 65535, 129, 65535, 4326, 65535, 65535, 1018, 65535, 65535, 65535, 65535, 1797, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2652, 219, 65535, 65535, 65535, 65535, 3827, 4413,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4057, 65535, 65535, 65535, 65535, 65535,
    65535, 3727, 65535, 65535, 4642, 65535, 3542, 65535, 65535, 65535, 3589, 814, 3438, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 3262, 65535, 65535, 1856, 65535, 65535, 4741, 65535, 65535, 65535, 65535,
    65535, 4398, 65535, 65535, 4138, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 4789, 65535, 65535, 4606, 65535, 2222, 65535, 100, 1170, 2804, 3570, 65535, 65535,
    65535, 65535, 1524, 65535, 65535, 1420, 377, 745, 3326, 65535, 65535, 65535, 65535, 2633, 65535, 65535,
    65535, 65535, 2859, 65535, 4386, 65535, 65535, 1732, 640, 65535, 1550, 65535, 65535, 1965, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3978, 4571, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 987, 2099, 2784, 893, 3318, 3691, 2989, 4104, 65535, 65535, 65535, 65535,
    65535, 2324, 65535, 2065, 65535, 2851, 65535, 65535, 65535, 65535, 65535, 459, 65535, 65535, 65535, 962,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1141, 4261, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 873, 1377, 706, 65535, 3879, 65535,
    65535, 65535, 65535, 65535, 2316, 4690, 65535, 1791, 146, 4958, 4363, 4931, 65535, 65535, 448, 65535,
    65535, 65535, 65535, 1471, 65535, 65535, 65535, 65535, 3231, 65535, 65535, 65535, 65535, 76, 65535, 65535,
    2876, 65535, 4464, 65535, 65535, 3503, 2212, 2272, 3664, 65535, 519, 3130, 65535, 859, 1355, 674,
    3866, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 463, 65535, 65535, 65535, 65535, 4351, 4896, 2587,
    65535, 264, 65535, 65535, 65535, 65535, 1455, 65535, 3942, 65535, 5089, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 4975, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1012, 2236, 65535, 2079, 3097, 3220,
    65535, 3647, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 570, 65535, 1989,
    4860, 65535, 65535, 65535, 257, 2933, 65535, 65535, 923, 65535, 65535, 3906, 65535, 362, 544, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 70, 65535, 4439, 65535, 65535, 1734, 65535, 65535, 65535, 65535,
    1511, 65535, 65535, 826, 4084, 65535, 1216, 3850, 65535, 3081, 65535, 65535, 4023, 65535, 65535, 65535,
    65535, 65535, 65535, 4344, 4824, 65535, 1617, 3466, 2120, 65535, 2543, 902, 65535, 65535, 1291, 3739,
    3788, 1873, 65535, 65535, 65535, 65535, 5043, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 3011, 65535, 2352, 65535, 1197, 65535, 65535, 65535, 3361, 1130, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 4330, 65535, 65535, 65535, 65535, 65535, 65535, 1814, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 1687, 65535, 65535, 394, 65535, 2505, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1920, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1105, 65535, 4659, 65535, 65535, 65535, 65535, 65535, 3598, 824, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1863, 65535, 65535, 4747, 200, 5002, 65535, 3631, 65535,
    4407, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3213, 65535, 65535, 1337, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 4004, 4623, 65535, 65535, 65535, 65535, 4316, 65535, 805, 65535, 252,
    65535, 65535, 65535, 3764, 1946, 382, 762, 3254, 65535, 65535, 534, 1849, 65535, 4722, 65535, 65535,
    4526, 65535, 65535, 1775, 2394, 1035, 65535, 657, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4032,
    2304, 65535, 1900, 65535, 2684, 65535, 65535, 65535, 4587, 65535, 65535, 65535, 65535, 3812, 4300, 65535,
    65535, 3958, 65535, 2103, 65535, 3698, 65535, 1401, 65535, 2994, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2768, 65535, 627, 65535, 65535, 65535, 65535, 2612, 3497, 65535, 350, 1540, 65535, 65535, 65535,
    3412, 65535, 1309, 65535, 65535, 1892, 65535, 65535, 65535, 65535, 65535, 4552, 65535, 65535, 4480, 65535,
    65535, 4274, 65535, 786, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 718, 65535, 1912, 65535, 65535,
    530, 2283, 2771, 2319, 4702, 2064, 65535, 161, 2840, 4942, 2749, 4967, 65535, 453, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 4471, 65535, 65535, 4243, 65535, 65535, 1602, 65535, 65535, 65535, 65535, 65535, 1366, 691, 65535,
    3383, 65535, 65535, 65535, 65535, 65535, 65535, 2511, 65535, 591, 1064, 65535, 2447, 4913, 2131, 2597,
    267, 65535, 65535, 2795, 65535, 1461, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    3820, 65535, 175, 65535, 4455, 65535, 65535, 4215, 65535, 2253, 1583, 3022, 3112, 65535, 65535, 65535,
    1342, 2183, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 578, 65535, 1998, 4877,
    65535, 2578, 1659, 65535, 65535, 65535, 65535, 931, 1444, 65535, 3923, 65535, 65535, 2714, 3050, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 838, 65535, 65535, 2155, 65535, 65535, 65535, 65535, 65535, 65535, 4030, 65535, 65535, 555,
    2471, 1978, 1768, 4841, 65535, 1634, 3483, 65535, 65535, 65535, 911, 2198, 65535, 65535, 65535, 353,
    65535, 29, 65535, 65535, 65535, 5055, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2215, 1927, 1069, 65535, 1206, 65535, 65535, 1056, 65535, 65535, 3025, 187,
    4016, 65535, 2467, 2829, 3068, 4805, 65535, 65535, 3457, 65535, 65535, 65535, 65535, 1825, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5032, 65535, 65535, 65535, 65535, 4420, 65535, 65535,
    4173, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1338, 65535, 65535, 65535, 65535, 65535, 40, 65535,
    1119, 4009, 65535, 65535, 65535, 127, 65535, 65535, 65535, 65535, 1017, 65535, 65535, 65535, 65535, 1795,
    3198, 65535, 65535, 65535, 65535, 65535, 1870, 65535, 65535, 2650, 217, 65535, 65535, 65535, 65535, 4411,
    2412, 65535, 4160, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4055, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 4640, 65535, 3541, 2811, 65535, 65535, 3588, 812, 2347, 3437, 65535,
    65535, 65535, 65535, 65535, 3409, 65535, 3260, 65535, 65535, 1854, 65535, 65535, 3558, 4739, 4988, 65535,
    65535, 65535, 65535, 2403, 65535, 65535, 65535, 65535, 1559, 65535, 344, 65535, 65535, 65535, 4037, 65535,
    65535, 65535, 65535, 2692, 4787, 65535, 65535, 4604, 65535, 65535, 65535, 98, 2802, 65535, 3569, 65535,
    65535, 65535, 65535, 1522, 65535, 499, 1418, 375, 743, 2999, 4114, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 2857, 65535, 4385, 65535, 65535, 65535, 638, 65535, 1548, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3977, 4569, 65535, 65535, 65535, 1156,
    4286, 65535, 798, 2130, 245, 985, 65535, 2782, 3689, 3762, 65535, 65535, 1914, 2907, 2336, 65535,
    65535, 65535, 2322, 65535, 65535, 618, 2849, 65535, 65535, 65535, 65535, 65535, 457, 65535, 65535, 65535,
    960, 65535, 65535, 65535, 2171, 65535, 65535, 65535, 65535, 65535, 65535, 79, 65535, 65535, 2888, 65535,
    65535, 65535, 1140, 65535, 777, 65535, 65535, 65535, 65535, 65535, 65535, 872, 3186, 65535, 65535, 3878,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 144, 4956, 4362, 4929, 65535, 65535, 272,
    447, 65535, 65535, 65535, 1469, 65535, 65535, 65535, 65535, 65535, 65535, 2539, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2211, 2270, 65535, 65535, 518, 3129, 65535, 857, 1353,
    672, 2738, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 461, 65535, 65535, 65535, 2009, 4894, 65535,
    2586, 65535, 65535, 65535, 65535, 65535, 65535, 4, 4949, 3940, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 3604, 65535, 65535, 65535, 65535, 2234, 65535, 65535, 2078, 3096,
    65535, 848, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 569, 2478,
    1987, 4858, 65535, 65535, 65535, 2931, 65535, 65535, 65535, 340, 921, 65535, 1305, 3904, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2466, 65535, 65535, 1733, 2382, 65535, 65535,
    65535, 65535, 1509, 65535, 65535, 1073, 65535, 1214, 65535, 65535, 3080, 65535, 65535, 4021, 65535, 65535,
    65535, 65535, 65535, 1972, 4343, 4822, 65535, 1615, 3464, 65535, 65535, 65535, 1833, 65535, 65535, 1289,
    3787, 65535, 65535, 65535, 1692, 65535, 65535, 5042, 65535, 65535, 65535, 65535, 4428, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 976, 65535, 3010, 1923, 3175, 4079, 1195, 65535, 65535, 65535, 3799, 1129,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 4329, 65535, 65535, 65535, 65535, 65535, 65535, 1812, 65535,
    65535, 65535, 1277, 65535, 65535, 65535, 65535, 65535, 65535, 234, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1482, 65535, 65535, 4062, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1104, 65535, 4657, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1861, 65535, 65535, 65535, 198, 5000, 65535, 3629,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 313, 1335, 4045, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 4002, 4621, 65535, 65535, 65535, 410, 3817, 4315, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 3330, 65535, 760, 2309, 65535, 65535, 65535, 65535, 65535, 65535, 2334,
    4720, 4524, 65535, 65535, 1773, 2392, 1034, 5079, 655, 65535, 65535, 65535, 65535, 65535, 65535, 309,
    65535, 2302, 65535, 1899, 65535, 2682, 65535, 65535, 65535, 4586, 65535, 65535, 4498, 88, 65535, 4299,
    65535, 65535, 3957, 65535, 65535, 65535, 3696, 65535, 1399, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 625, 65535, 65535, 65535, 65535, 65535, 3496, 65535, 65535, 1538, 65535, 65535,
    65535, 65535, 3165, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4550, 65535, 65535, 4479,
    65535, 65535, 4273, 65535, 784, 65535, 65535, 981, 65535, 65535, 65535, 65535, 65535, 65535, 1911, 65535,
    65535, 529, 65535, 65535, 4700, 65535, 65535, 65535, 160, 4965, 4940, 65535, 65535, 65535, 279, 451,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3245, 3732, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 4470, 65535, 65535, 4242, 65535, 65535, 1600, 65535, 3138, 65535, 65535, 65535, 1364, 689,
    2977, 3293, 3382, 1701, 3874, 65535, 65535, 65535, 467, 2228, 589, 1062, 2020, 2445, 2962, 2595,
    4911, 65535, 65535, 65535, 2793, 65535, 65535, 65535, 2732, 65535, 2919, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 4454, 65535, 402, 4213, 65535, 2251, 1581, 65535, 3110, 65535, 65535,
    2736, 65535, 65535, 3775, 1243, 2541, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 576, 65535, 1996,
    4875, 65535, 2576, 1657, 65535, 65535, 65535, 65535, 930, 1443, 65535, 3921, 65535, 65535, 65535, 65535,
    65535, 65535, 3359, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 289, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2365, 3646, 2153, 3771, 65535, 65535, 65535, 65535, 65535, 4028, 65535, 65535,
    553, 2469, 65535, 1766, 4839, 65535, 1632, 3481, 65535, 65535, 2553, 909, 2196, 3004, 1300, 3341,
    65535, 65535, 65535, 65535, 65535, 65535, 5054, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4181, 65535,
    65535, 65535, 65535, 978, 65535, 65535, 65535, 2360, 65535, 65535, 65535, 65535, 65535, 2535, 771, 3023,
    185, 4015, 65535, 136, 65535, 3066, 4803, 65535, 65535, 65535, 65535, 3146, 65535, 65535, 65535, 65535,
    65535, 3275, 65535, 65535, 65535, 65535, 65535, 2665, 65535, 65535, 65535, 65535, 65535, 65535, 4419, 65535,
    65535, 4171, 65535, 65535, 65535, 65535, 1491, 65535, 65535, 4071, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1117, 4008, 4674, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1016, 65535, 65535, 65535, 65535,
    1793, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 215, 5016, 65535, 65535, 65535,
    1713, 2410, 4410, 4158, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 2698, 65535, 491, 65535, 4638, 65535, 65535, 2810, 3540, 65535, 3587, 65535, 2345, 3436,
    65535, 65535, 65535, 65535, 65535, 3407, 65535, 65535, 65535, 65535, 1853, 65535, 65535, 2644, 4737, 4986,
    65535, 2494, 4535, 2137, 2401, 4397, 4135, 65535, 65535, 65535, 65535, 342, 968, 65535, 65535, 3168,
    65535, 65535, 65535, 65535, 65535, 2690, 65535, 65535, 3992, 4602, 65535, 65535, 96, 1169, 2801, 65535,
    65535, 65535, 65535, 65535, 1520, 65535, 498, 1416, 373, 741, 2997, 4113, 65535, 65535, 65535, 65535,
    3833, 4713, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 636, 65535, 1546, 9, 65535, 65535,
    65535, 65535, 1313, 65535, 65535, 1897, 65535, 65535, 65535, 65535, 65535, 3976, 4567, 65535, 2441, 4490,
    1155, 65535, 65535, 796, 2128, 65535, 984, 65535, 2780, 3687, 65535, 65535, 733, 2730, 2905, 65535,
    65535, 65535, 65535, 2320, 65535, 65535, 616, 170, 1707, 4378, 2464, 65535, 65535, 455, 65535, 65535,
    65535, 958, 1956, 65535, 65535, 2169, 65535, 65535, 65535, 65535, 65535, 65535, 78, 65535, 65535, 2886,
    65535, 65535, 65535, 1138, 4258, 65535, 775, 65535, 65535, 65535, 65535, 65535, 870, 1374, 65535, 65535,
    3877, 65535, 65535, 65535, 65535, 65535, 65535, 470, 65535, 65535, 4954, 65535, 4927, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 1467, 65535, 65535, 65535, 65535, 65535, 65535, 2538, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 3611, 65535, 1741, 2209, 65535, 2268, 65535, 517, 2084, 3127, 855,
    1351, 670, 3222, 3751, 65535, 65535, 65535, 65535, 65535, 4683, 65535, 2224, 65535, 65535, 2007, 4892,
    65535, 65535, 65535, 263, 65535, 65535, 65535, 65535, 1453, 65535, 65535, 3746, 3938, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2866, 65535, 65535, 65535, 65535, 65535, 65535, 2232, 65535, 65535, 2076,
    3094, 65535, 847, 3181, 4090, 65535, 1233, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 568,
    2476, 1986, 4856, 65535, 65535, 3494, 2929, 65535, 65535, 65535, 919, 65535, 65535, 3902, 1303, 65535,
    65535, 65535, 65535, 65535, 4764, 65535, 2146, 65535, 65535, 65535, 67, 4436, 65535, 4188, 65535, 1007,
    65535, 65535, 65535, 65535, 65535, 1932, 65535, 65535, 1212, 2148, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 4342, 4820, 65535, 1613, 3462, 65535, 65535, 65535, 1831, 65535, 65535,
    1287, 65535, 65535, 65535, 65535, 65535, 1691, 3722, 396, 5040, 65535, 65535, 65535, 4426, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1922, 4078, 65535, 65535, 65535, 65535, 65535, 65535,
    1128, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4328, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1810, 2745, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2656, 232, 4757, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1480, 3216, 65535, 4061, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1103, 65535, 4655, 65535, 65535, 2816, 65535, 65535, 65535, 821, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 2312, 65535, 65535, 1859, 65535, 65535, 65535, 196, 4998, 65535,
    2500, 3627, 2044, 65535, 65535, 65535, 65535, 65535, 1568, 65535, 65535, 65535, 65535, 65535, 1333, 4044,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 4000, 4619, 65535, 65535, 65535, 3816, 4314, 65535, 65535,
    3965, 65535, 65535, 65535, 3709, 65535, 65535, 65535, 758, 1266, 3002, 65535, 65535, 65535, 65535, 65535,
    2332, 4718, 65535, 65535, 65535, 65535, 65535, 5077, 65535, 653, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 2301, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4584, 65535, 65535, 4497, 65535, 65535,
    4297, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1397, 370, 735, 65535, 2915, 65535, 65535,
    65535, 65535, 2326, 2523, 4709, 624, 65535, 65535, 65535, 65535, 65535, 3495, 65535, 65535, 1536, 65535,
    3020, 65535, 65535, 65535, 1307, 2174, 65535, 65535, 65535, 2681, 65535, 65535, 65535, 4548, 65535, 65535,
    4478, 65535, 65535, 4272, 65535, 782, 65535, 65535, 2096, 65535, 65535, 884, 1383, 2627, 2988, 65535,
    65535, 65535, 528, 3681, 65535, 65535, 475, 2759, 65535, 159, 65535, 4938, 2457, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1477, 1949, 3207, 65535, 65535, 65535, 3243, 2287, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 4469, 65535, 65535, 4240, 65535, 65535, 1598, 237, 3136, 65535, 65535, 65535, 1362,
    687, 2975, 3291, 3380, 65535, 65535, 65535, 65535, 65535, 466, 2227, 65535, 65535, 2018, 2443, 4909,
    2593, 65535, 65535, 65535, 65535, 2791, 65535, 1459, 65535, 3161, 65535, 2917, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4212, 65535, 2249, 1580, 65535, 65535, 65535,
    65535, 65535, 4092, 65535, 3774, 1241, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 574, 65535,
    1994, 4873, 65535, 2574, 1655, 65535, 65535, 65535, 65535, 929, 4124, 65535, 65535, 3741, 365, 2713,
    3919, 65535, 65535, 3357, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4203, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 1080, 65535, 1223, 2151, 3863, 65535, 65535, 65535, 4027, 65535,
    65535, 65535, 65535, 65535, 1764, 4837, 65535, 1630, 3479, 65535, 65535, 65535, 1836, 3339, 65535, 65535,
    1298, 65535, 65535, 65535, 65535, 65535, 65535, 5052, 65535, 65535, 65535, 65535, 3534, 65535, 65535, 2380,
    3655, 4179, 65535, 65535, 65535, 65535, 65535, 1926, 2359, 65535, 65535, 65535, 65535, 42, 65535, 65535,
    769, 183, 65535, 65535, 134, 65535, 3064, 4801, 65535, 65535, 65535, 65535, 3144, 65535, 65535, 3200,
    65535, 299, 65535, 65535, 65535, 65535, 24, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4418,
    65535, 65535, 4170, 65535, 65535, 65535, 65535, 1489, 65535, 65535, 65535, 4069, 65535, 65535, 65535, 65535,
    65535, 65535, 1115, 65535, 4672, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1015, 3448, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 3265, 65535, 65535, 65535, 65535, 1681, 65535, 213, 5014, 65535, 65535,
    65535, 2052, 65535, 65535, 65535, 4157, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4052, 65535, 65535,
    65535, 65535, 65535, 2696, 65535, 489, 65535, 4636, 65535, 65535, 2809, 3539, 65535, 3586, 65535, 2343,
    3435, 65535, 1529, 65535, 65535, 4121, 3405, 65535, 1271, 65535, 65535, 65535, 65535, 65535, 65535, 4735,
    386, 4984, 4533, 65535, 4396, 65535, 65535, 4134, 65535, 65535, 1556, 65535, 966, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3990, 4600, 65535, 65535, 94, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 497, 371, 739, 1414, 65535, 65535, 65535, 65535,
    65535, 65535, 4711, 65535, 65535, 65535, 65535, 4384, 65535, 65535, 65535, 286, 634, 65535, 65535, 65535,
    65535, 65535, 65535, 2179, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3975, 4565, 65535, 2439,
    65535, 1154, 4283, 65535, 794, 2126, 65535, 983, 65535, 3686, 65535, 3191, 65535, 731, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 168, 425, 1705, 2754, 2617, 4377, 65535, 65535,
    65535, 65535, 956, 1955, 65535, 65535, 2167, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5086, 65535,
    65535, 65535, 65535, 65535, 65535, 4256, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 868, 1372, 704,
    65535, 3876, 3389, 65535, 524, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2027, 54, 4925, 2604,
    65535, 65535, 65535, 65535, 65535, 65535, 1465, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4767,
    65535, 65535, 3551, 65535, 65535, 65535, 3610, 65535, 1739, 2207, 65535, 2266, 65535, 2083, 3125, 65535,
    853, 3750, 668, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4681, 65535, 65535, 2482, 65535, 2005,
    4890, 65535, 65535, 65535, 65535, 65535, 65535, 3838, 65535, 65535, 65535, 65535, 3936, 3744, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3603, 65535, 65535, 65535, 65535, 65535, 65535,
    3092, 65535, 65535, 65535, 65535, 65535, 2729, 1231, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    2474, 65535, 1985, 4350, 4854, 65535, 3492, 2928, 65535, 3428, 65535, 65535, 65535, 65535, 3900, 1301,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2145, 65535, 65535, 65535, 66, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 1930, 3177, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 4341, 4818, 1032, 1611, 65535, 65535, 65535, 65535, 1829, 65535,
    65535, 1285, 1916, 65535, 65535, 65535, 65535, 65535, 65535, 484, 65535, 65535, 65535, 65535, 4424, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1496, 65535, 65535, 4077, 65535, 65535, 65535, 65535, 65535,
    65535, 1127, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1808, 2743, 65535, 3269, 65535, 65535, 1872, 65535, 86, 2654, 230, 4756, 5023, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1479, 65535, 65535, 4060, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1102, 65535, 4653, 65535, 65535, 65535, 65535, 412, 65535, 65535, 65535, 65535,
    3711, 5070, 65535, 65535, 65535, 65535, 65535, 2310, 65535, 2567, 65535, 3379, 65535, 65535, 194, 4996,
    65535, 2499, 3625, 2042, 2139, 2404, 1041, 4146, 65535, 1566, 65535, 346, 65535, 65535, 65535, 1331,
    65535, 65535, 65535, 2895, 65535, 2694, 65535, 65535, 65535, 4617, 65535, 65535, 108, 65535, 4313, 3579,
    65535, 3964, 65535, 65535, 65535, 3707, 65535, 65535, 65535, 381, 756, 1264, 2162, 65535, 65535, 65535,
    65535, 4716, 65535, 65535, 65535, 65535, 65535, 2391, 65535, 65535, 651, 65535, 65535, 65535, 65535, 65535,
    65535, 308, 1317, 2299, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4582, 65535, 4496, 87,
    65535, 4295, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1395, 65535, 65535, 65535, 2913, 65535,
    65535, 65535, 2631, 65535, 2521, 65535, 622, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 3019, 65535, 65535, 65535, 2172, 65535, 65535, 1889, 65535, 2680, 65535, 65535, 65535, 4546, 65535,
    65535, 2426, 4477, 405, 334, 4271, 780, 4978, 239, 65535, 65535, 65535, 882, 1381, 2626, 717,
    3307, 65535, 65535, 527, 3679, 65535, 4698, 474, 2758, 65535, 157, 65535, 65535, 58, 65535, 65535,
    277, 65535, 65535, 65535, 65535, 1476, 65535, 65535, 65535, 65535, 65535, 3241, 65535, 65535, 65535, 65535,
    65535, 3556, 65535, 65535, 4468, 65535, 65535, 4238, 65535, 65535, 1596, 65535, 65535, 65535, 65535, 65535,
    65535, 685, 2973, 3871, 65535, 65535, 65535, 65535, 65535, 65535, 465, 2226, 65535, 65535, 2016, 4907,
    65535, 2592, 65535, 65535, 65535, 65535, 65535, 937, 4127, 5066, 3159, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 4453, 65535, 65535, 4211, 65535, 65535, 1578, 2247, 3107,
    65535, 65535, 65535, 2370, 3648, 65535, 1239, 3773, 65535, 65535, 65535, 65535, 65535, 2950, 65535, 65535,
    65535, 1992, 3523, 4871, 65535, 1653, 2943, 1180, 65535, 65535, 927, 4123, 65535, 65535, 3917, 65535,
    2711, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4444, 65535, 65535, 4201, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 836, 2364, 65535, 65535, 1221, 2149, 3086, 3861, 81, 2537, 4026,
    65535, 1719, 65535, 65535, 65535, 4835, 65535, 65535, 1628, 3056, 3477, 65535, 65535, 65535, 2194, 3338,
    65535, 1296, 3283, 65535, 65535, 65535, 65535, 4762, 5050, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1925, 2357, 65535, 65535, 65535, 65535, 65535, 3372,
    65535, 65535, 181, 4014, 65535, 4508, 65535, 3062, 65535, 65535, 1024, 65535, 65535, 2115, 3142, 65535,
    1824, 65535, 297, 65535, 65535, 65535, 2707, 65535, 65535, 2663, 65535, 65535, 65535, 65535, 65535, 65535,
    4417, 65535, 65535, 4168, 65535, 65535, 65535, 65535, 65535, 1487, 326, 65535, 4067, 5090, 1185, 65535,
    65535, 65535, 65535, 1113, 65535, 4670, 65535, 65535, 4499, 65535, 65535, 65535, 65535, 1014, 3447, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1868, 65535, 1679, 2649, 211, 5012, 65535,
    65535, 65535, 2141, 14, 2407, 65535, 4155, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 487, 65535, 4634, 73, 65535, 2808, 65535, 65535, 65535, 65535,
    3434, 65535, 65535, 1527, 65535, 65535, 65535, 3403, 3003, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    4733, 65535, 65535, 2492, 65535, 65535, 4395, 5082, 4132, 65535, 65535, 65535, 65535, 964, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4598, 65535, 65535, 92, 1168,
    4308, 65535, 65535, 65535, 65535, 65535, 65535, 3702, 65535, 496, 1412, 737, 1939, 65535, 65535, 65535,
    65535, 65535, 65535, 2327, 65535, 65535, 65535, 65535, 4383, 65535, 65535, 65535, 632, 284, 65535, 65535,
    65535, 65535, 65535, 65535, 2177, 65535, 65535, 65535, 65535, 1698, 4774, 65535, 65535, 3974, 4563, 65535,
    4487, 1786, 1153, 2437, 3667, 792, 65535, 65535, 65535, 65535, 2778, 892, 2630, 65535, 729, 3781,
    2903, 3046, 3887, 65535, 65535, 65535, 65535, 65535, 613, 65535, 423, 1703, 2462, 2752, 4376, 4948,
    65535, 65535, 65535, 954, 1954, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2676, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 1136, 4254, 65535, 65535, 3948, 65535, 65535, 3223, 65535, 866, 1371,
    3753, 702, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 596, 65535, 2025, 4361, 2454,
    2602, 4923, 270, 65535, 65535, 65535, 65535, 1463, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 3228, 3549, 65535, 65535, 3609, 65535, 1737, 4223, 65535, 2264, 65535, 2081, 3123,
    65535, 851, 4093, 666, 65535, 1906, 65535, 65535, 65535, 65535, 65535, 4679, 65535, 65535, 583, 65535,
    2003, 4888, 65535, 2583, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3934, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2863, 65535, 65535, 3602, 65535, 65535, 65535, 65535, 3822,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2728, 1229, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 566, 65535, 65535, 4349, 4852, 65535, 3490, 65535, 65535, 65535, 65535, 1841, 3349, 65535, 65535,
    3898, 65535, 65535, 65535, 65535, 1695, 65535, 397, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3656,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1929, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1135,
    65535, 65535, 65535, 65535, 4515, 65535, 65535, 4340, 4816, 1030, 1609, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4759, 482, 65535, 65535, 65535, 65535, 4422,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1494, 65535, 65535, 3401, 4076, 65535, 65535, 65535,
    65535, 65535, 1126, 65535, 65535, 65535, 65535, 4502, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1806, 2741, 4799, 65535, 2290, 3267, 65535, 65535, 65535, 65535, 228, 5021, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 347, 65535, 319, 65535, 4059, 65535,
    65535, 65535, 65535, 1050, 65535, 1101, 65535, 4651, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 5069, 65535, 8, 65535, 65535, 1085, 65535, 1275, 65535, 2565, 1858, 65535, 65535, 65535, 2526,
    4994, 65535, 2498, 3623, 2040, 65535, 65535, 65535, 4144, 65535, 1564, 65535, 65535, 65535, 65535, 65535,
    1329, 4043, 5074, 2724, 2893, 65535, 65535, 65535, 65535, 3997, 4615, 65535, 65535, 106, 65535, 65535,
    3577, 4312, 65535, 65535, 65535, 65535, 3705, 65535, 1944, 65535, 379, 754, 1262, 2160, 2308, 3252,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1771, 2390, 65535, 649, 65535, 1553, 65535, 65535,
    65535, 65535, 65535, 1316, 65535, 65535, 65535, 65535, 3037, 65535, 65535, 65535, 65535, 1669, 2203, 4495,
    4580, 65535, 4293, 3564, 65535, 65535, 65535, 65535, 65535, 3695, 65535, 1393, 65535, 65535, 65535, 2911,
    1702, 65535, 65535, 65535, 65535, 2519, 2066, 65535, 65535, 65535, 65535, 65535, 65535, 1730, 65535, 999,
    65535, 65535, 3018, 3208, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2679, 65535, 65535, 65535, 4544,
    65535, 65535, 4476, 2424, 404, 1146, 4270, 778, 65535, 238, 65535, 2093, 65535, 880, 1379, 2624,
    715, 3305, 65535, 3041, 526, 3677, 65535, 65535, 473, 2757, 65535, 155, 2036, 4963, 56, 65535,
    65535, 275, 65535, 65535, 65535, 65535, 1474, 65535, 65535, 65535, 65535, 65535, 3239, 65535, 2670, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 18, 3809, 1746, 4236, 65535, 1594, 65535, 65535, 65535, 3422,
    65535, 65535, 683, 2971, 65535, 65535, 65535, 65535, 65535, 65535, 4686, 2510, 65535, 585, 65535, 2014,
    48, 4905, 2590, 65535, 65535, 65535, 65535, 65535, 935, 65535, 65535, 3157, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 2871, 65535, 4452, 65535, 65535, 4210, 65535, 65535, 1576, 2245,
    3105, 65535, 65535, 65535, 2369, 1082, 65535, 1237, 1904, 65535, 65535, 65535, 65535, 65535, 2948, 65535,
    65535, 2479, 65535, 3522, 4869, 65535, 1651, 433, 65535, 65535, 65535, 926, 65535, 65535, 3844, 3915,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4443, 65535, 65535, 4199, 65535,
    65535, 65535, 65535, 65535, 1725, 65535, 834, 65535, 65535, 65535, 3859, 65535, 65535, 44, 65535, 65535,
    4025, 65535, 65535, 65535, 65535, 65535, 4833, 65535, 65535, 1626, 3475, 65535, 65535, 65535, 908, 1430,
    2192, 3202, 1294, 3336, 65535, 65535, 65535, 65535, 65535, 5048, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1924, 2355, 65535, 65535, 65535, 65535, 65535,
    3370, 65535, 65535, 65535, 179, 65535, 4506, 65535, 3060, 65535, 65535, 1022, 65535, 65535, 2113, 3140,
    65535, 1822, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2662, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 4167, 65535, 65535, 2377, 65535, 65535, 65535, 324, 65535, 4065, 65535, 65535,
    65535, 65535, 65535, 65535, 1111, 65535, 4668, 65535, 65535, 126, 65535, 65535, 65535, 65535, 65535, 3446,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1677, 65535, 209, 5010,
    65535, 65535, 65535, 2049, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 367, 65535, 65535, 65535, 65535, 65535, 485, 330, 4632, 65535, 65535, 114, 2807, 65535, 4323,
    65535, 2340, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1268, 2165, 65535, 65535, 65535, 65535,
    65535, 4731, 384, 4982, 2490, 65535, 65535, 1784, 4394, 65535, 65535, 65535, 1555, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 35, 4785, 65535, 65535, 4596, 65535, 65535, 91,
    1167, 4306, 65535, 65535, 65535, 65535, 65535, 65535, 3700, 65535, 1410, 1938, 3193, 65535, 65535, 65535,
    1845, 3803, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4381, 65535, 65535, 65535, 65535, 282, 65535,
    65535, 65535, 1963, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4773, 65535, 65535, 65535, 4561,
    65535, 4485, 2435, 1152, 65535, 65535, 790, 65535, 243, 65535, 65535, 2776, 891, 1386, 2185, 727,
    3190, 2902, 3044, 3316, 3757, 3779, 3885, 65535, 2573, 611, 65535, 421, 65535, 64, 2461, 65535,
    65535, 65535, 65535, 65535, 952, 1953, 65535, 65535, 3286, 65535, 65535, 65535, 65535, 2674, 4769, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 4252, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 864,
    3298, 65535, 700, 2981, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 595, 2487, 65535, 4359,
    52, 4921, 2600, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2720, 65535, 65535,
    65535, 65535, 65535, 65535, 3226, 3548, 65535, 65535, 65535, 65535, 4221, 65535, 65535, 2262, 65535, 3121,
    65535, 65535, 65535, 65535, 664, 65535, 1248, 65535, 65535, 65535, 65535, 65535, 4677, 65535, 65535, 65535,
    65535, 2001, 4886, 65535, 65535, 1666, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3932, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2861, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 2075, 65535, 65535, 845, 3179, 65535, 2726, 1227, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 564, 65535, 65535, 4348, 4850, 65535, 1643, 429, 65535, 65535, 3425, 1839, 1434, 3348,
    1917, 3896, 65535, 65535, 65535, 65535, 65535, 65535, 5064, 65535, 65535, 65535, 65535, 3537, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 1507, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 4513, 65535, 1971, 4814, 65535, 1028, 65535, 65535, 65535, 65535, 65535,
    1827, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4758, 480, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1492, 65535, 65535, 3399, 3633, 1193, 4075,
    65535, 65535, 65535, 1125, 65535, 65535, 65535, 65535, 4501, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1804, 2739, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1685, 226, 3717, 65535,
    65535, 65535, 2143, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3355, 318, 65535, 65535,
    65535, 65535, 65535, 65535, 1048, 65535, 1100, 65535, 4649, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1273, 3782, 2563, 65535, 3377, 65535, 65535,
    65535, 4992, 65535, 2497, 3621, 65535, 65535, 65535, 65535, 65535, 65535, 1562, 2125, 65535, 969, 65535,
    312, 1327, 4041, 65535, 2722, 65535, 65535, 65535, 4796, 65535, 65535, 4613, 65535, 65535, 104, 65535,
    65535, 4311, 65535, 65535, 65535, 65535, 65535, 3703, 65535, 1942, 65535, 752, 1261, 2158, 2307, 3251,
    65535, 65535, 2639, 65535, 65535, 65535, 65535, 65535, 65535, 2388, 4389, 65535, 647, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1315, 2181, 65535, 65535, 65535, 3035, 65535, 65535, 65535, 65535, 1667, 2202,
    2220, 4494, 4578, 4291, 65535, 801, 65535, 65535, 247, 65535, 2787, 65535, 1391, 65535, 65535, 3889,
    2909, 65535, 65535, 65535, 65535, 65535, 2517, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3835,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1886, 65535, 65535, 65535, 65535, 65535,
    65535, 4542, 65535, 4475, 2422, 403, 4268, 65535, 65535, 3956, 65535, 65535, 2092, 65535, 878, 2622,
    3303, 713, 2985, 65535, 65535, 65535, 3675, 65535, 65535, 65535, 472, 65535, 153, 2034, 2839, 2456,
    4368, 4961, 65535, 65535, 65535, 65535, 943, 1472, 65535, 65535, 65535, 2922, 65535, 1882, 3237, 2669,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 16, 65535, 1744, 4234, 65535, 65535, 65535, 65535, 65535,
    3420, 65535, 3650, 65535, 681, 1257, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2960, 65535, 65535,
    2012, 4903, 46, 65535, 65535, 65535, 65535, 65535, 65535, 933, 4125, 65535, 65535, 65535, 65535, 2717,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2870, 65535, 4451, 65535, 65535, 4208, 65535, 65535, 1574,
    2243, 3103, 65535, 65535, 65535, 2367, 65535, 65535, 1902, 65535, 65535, 65535, 65535, 65535, 65535, 2947,
    65535, 65535, 65535, 65535, 3521, 4867, 65535, 1649, 431, 2940, 65535, 3433, 65535, 1441, 65535, 65535,
    3913, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4442, 65535, 65535, 4197,
    65535, 65535, 65535, 65535, 65535, 1518, 1723, 832, 1935, 3645, 65535, 3857, 65535, 65535, 65535, 80,
    65535, 4024, 65535, 65535, 65535, 65535, 65535, 4831, 65535, 65535, 1624, 3473, 3148, 65535, 2550, 907,
    1428, 1835, 2190, 3280, 3334, 1879, 65535, 65535, 65535, 4761, 65535, 65535, 65535, 65535, 65535, 3531,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3794, 65535, 65535, 65535, 65535, 65535, 1203, 65535,
    65535, 3368, 65535, 65535, 65535, 177, 4977, 4504, 2827, 3058, 65535, 65535, 1021, 65535, 65535, 2111,
    65535, 65535, 898, 1821, 295, 65535, 65535, 65535, 65535, 65535, 22, 1690, 2661, 5030, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 4166, 288, 65535, 2376, 65535, 65535, 1485, 322, 65535, 65535, 65535,
    1182, 65535, 65535, 65535, 65535, 65535, 65535, 4666, 65535, 65535, 125, 2818, 65535, 65535, 65535, 65535,
    3445, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2570, 65535, 65535, 65535, 1675, 207,
    391, 3033, 4752, 5008, 2047, 65535, 2755, 5084, 4152, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 4050, 65535, 65535, 2901, 65535, 65535, 65535, 65535, 65535, 4630, 65535, 65535, 112, 65535, 65535,
    3585, 4321, 2338, 65535, 65535, 65535, 65535, 3767, 65535, 2372, 65535, 1267, 2163, 65535, 541, 65535,
    65535, 65535, 2335, 4729, 65535, 65535, 65535, 3824, 1782, 4393, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2280, 4783, 3988, 4594, 65535, 65535,
    65535, 1166, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1408, 1937, 3323, 65535, 65535,
    65535, 1843, 2703, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1709, 4380, 65535, 65535, 65535, 351,
    65535, 65535, 65535, 1961, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4772, 65535, 65535,
    4559, 2217, 65535, 2433, 408, 1151, 4483, 65535, 65535, 65535, 241, 65535, 65535, 889, 3314, 3755,
    725, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 609, 2847, 419, 65535, 62, 2459,
    2751, 65535, 65535, 65535, 65535, 950, 1952, 65535, 65535, 3284, 65535, 65535, 65535, 65535, 65535, 2672,
    65535, 65535, 65535, 2884, 65535, 65535, 2416, 65535, 3513, 4250, 65535, 3945, 65535, 65535, 2086, 65535,
    862, 3296, 4098, 698, 2979, 3386, 65535, 65535, 65535, 65535, 65535, 65535, 2060, 594, 2485, 2968,
    4358, 4919, 65535, 2598, 65535, 65535, 65535, 65535, 939, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 3547, 2874, 65535, 65535, 3608, 65535, 4219, 65535, 65535, 2260, 65535,
    65535, 3119, 65535, 65535, 1349, 65535, 65535, 1246, 65535, 65535, 65535, 3802, 65535, 4675, 65535, 65535,
    582, 65535, 65535, 4884, 65535, 65535, 1664, 436, 65535, 65535, 65535, 65535, 1451, 65535, 65535, 3930,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    3768, 65535, 65535, 2073, 3090, 65535, 843, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 83, 65535,
    65535, 65535, 65535, 562, 65535, 65535, 4347, 4848, 65535, 1641, 65535, 65535, 65535, 3423, 917, 3346,
    65535, 65535, 3894, 358, 65535, 65535, 65535, 65535, 65535, 2528, 5062, 65535, 65535, 65535, 3536, 65535,
    65535, 2381, 4185, 1006, 65535, 65535, 3218, 1505, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 4511, 65535, 416, 1756, 1970, 1026, 3075, 4812, 65535, 65535,
    65535, 65535, 65535, 65535, 304, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 478, 5038, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3397, 3632, 4074,
    1191, 65535, 65535, 65535, 1124, 65535, 65535, 65535, 65535, 65535, 2821, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1802, 65535, 291, 65535, 1276, 65535, 65535, 65535, 65535, 1684, 65535, 224,
    5019, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2558, 65535, 3353, 317, 65535,
    65535, 65535, 65535, 65535, 65535, 1046, 3728, 1099, 332, 428, 4647, 65535, 65535, 65535, 65535, 65535,
    819, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1083, 65535, 65535, 65535, 65535, 3375, 65535,
    65535, 4746, 387, 4990, 2496, 3619, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1560, 65535, 65535,
    65535, 65535, 1325, 65535, 65535, 65535, 2891, 65535, 65535, 4794, 1088, 65535, 2508, 4611, 65535, 65535,
    65535, 65535, 3574, 4310, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 750, 3249, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4387, 65535, 65535, 645, 65535, 1001,
    65535, 65535, 3210, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4576,
    65535, 65535, 4493, 65535, 65535, 4290, 800, 65535, 65535, 246, 65535, 2785, 3694, 1389, 65535, 65535,
    65535, 65535, 3048, 531, 65535, 65535, 65535, 2766, 65535, 65535, 3546, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1534, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1885, 65535, 65535, 2678, 65535,
    65535, 65535, 4540, 65535, 65535, 2420, 65535, 1045, 4266, 65535, 3955, 65535, 65535, 2090, 65535, 876,
    3301, 65535, 711, 2983, 65535, 65535, 65535, 3673, 65535, 65535, 4695, 65535, 65535, 151, 2032, 2838,
    4366, 4936, 2607, 4959, 65535, 65535, 65535, 941, 65535, 65535, 65535, 65535, 65535, 65535, 1881, 3235,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 4467, 65535, 65535, 4232, 65535, 65535, 1591, 2277, 65535,
    65535, 3418, 65535, 1360, 65535, 679, 1255, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2958, 65535,
    2483, 65535, 65535, 4901, 65535, 65535, 440, 994, 65535, 65535, 65535, 65535, 65535, 3846, 65535, 65535,
    2716, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2868, 65535, 4450, 65535, 65535, 4207, 65535, 65535,
    1573, 2241, 3101, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    2945, 65535, 65535, 65535, 65535, 3520, 4865, 65535, 1647, 260, 2938, 65535, 3431, 925, 1439, 65535,
    65535, 3911, 3394, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4441, 65535, 65535,
    4195, 65535, 1009, 65535, 65535, 65535, 1516, 1721, 830, 1934, 1078, 3644, 3855, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 4519, 141, 2834, 1762, 4829, 65535, 1622, 3471, 65535, 65535, 2548,
    905, 1426, 2188, 65535, 3278, 65535, 1877, 65535, 65535, 65535, 65535, 5046, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5, 65535, 65535, 2354, 65535, 65535, 1201,
    65535, 65535, 3366, 65535, 65535, 65535, 65535, 65535, 65535, 2825, 65535, 4333, 65535, 65535, 65535, 65535,
    2109, 65535, 65535, 1819, 65535, 294, 65535, 65535, 65535, 65535, 65535, 20, 1689, 65535, 5028, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 4165, 65535, 65535, 65535, 65535, 972, 65535, 321, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4664, 65535, 65535, 123, 2817, 65535, 65535, 65535,
    65535, 3444, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 543, 65535, 65535, 1673,
    205, 389, 3031, 2502, 4750, 2046, 5007, 65535, 65535, 4150, 65535, 65535, 1571, 65535, 3214, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 2899, 37, 65535, 1089, 65535, 4628, 65535, 65535, 110, 65535,
    65535, 3584, 810, 4319, 65535, 65535, 65535, 65535, 65535, 3195, 65535, 767, 3258, 65535, 65535, 539,
    1852, 3805, 65535, 4727, 65535, 65535, 4531, 65535, 65535, 1780, 4392, 65535, 662, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1320, 65535, 65535, 65535, 65535, 65535, 2686, 3038, 4781, 3987, 4592, 3808,
    65535, 65535, 1165, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1406, 65535, 65535, 65535,
    2916, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2856, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1544, 65535, 65535, 1959, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4771, 65535,
    65535, 4557, 65535, 65535, 2431, 4481, 4278, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 887, 3189,
    3312, 723, 4103, 65535, 65535, 65535, 3684, 65535, 65535, 2761, 4707, 65535, 166, 607, 2845, 61,
    4947, 2610, 4971, 65535, 65535, 65535, 948, 3839, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2414, 65535, 1750, 3512, 4248, 1607, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 696, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4688, 2058, 65535, 65535,
    2021, 4357, 2452, 4917, 65535, 268, 445, 65535, 2555, 2800, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2258,
    65535, 65535, 3117, 65535, 65535, 1347, 3184, 65535, 1244, 65535, 65535, 65535, 3801, 65535, 65535, 65535,
    2954, 581, 65535, 65535, 4882, 65535, 65535, 1662, 434, 65535, 65535, 65535, 65535, 1449, 65535, 65535,
    3928, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 173, 4974, 65535, 65535, 65535, 3662,
    65535, 65535, 65535, 65535, 2072, 3088, 65535, 841, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 560, 65535, 1983, 4846, 65535, 65535, 1639, 65535, 3153, 65535, 65535, 916,
    3345, 65535, 65535, 3892, 65535, 65535, 65535, 65535, 65535, 4763, 2527, 5060, 65535, 65535, 65535, 3535,
    65535, 65535, 4183, 65535, 65535, 65535, 65535, 65535, 1503, 65535, 65535, 4083, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 192, 3716, 65535, 65535, 3073, 4810, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 339, 65535, 65535, 302, 1283, 4979, 65535, 65535, 65535, 65535, 65535, 476, 5037, 65535,
    65535, 65535, 65535, 65535, 65535, 4178, 65535, 65535, 65535, 65535, 65535, 65535, 2572, 65535, 65535, 65535,
    65535, 1189, 65535, 65535, 65535, 1123, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 1800, 65535, 65535, 3784, 65535, 65535, 65535, 427, 65535, 33, 1683,
    222, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2556, 65535, 3351, 316,
    1918, 2278, 3170, 65535, 65535, 65535, 65535, 3796, 1098, 65535, 4645, 65535, 65535, 117, 65535, 65535,
    65535, 817, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2561, 65535, 3373,
    65535, 2646, 4744, 65535, 65535, 2495, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1323, 65535, 5073, 65535, 65535, 65535, 65535, 4792, 65535, 65535, 4609, 65535, 65535,
    1787, 65535, 65535, 3572, 65535, 3963, 65535, 251, 65535, 65535, 65535, 1423, 3328, 748, 3247, 65535,
    65535, 65535, 65535, 65535, 2636, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 643, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    4574, 65535, 65535, 4492, 65535, 65535, 4289, 65535, 65535, 65535, 65535, 65535, 3693, 65535, 65535, 65535,
    2992, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2764, 65535, 3545, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1532, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2677,
    65535, 65535, 65535, 4538, 65535, 65535, 2418, 65535, 1043, 4264, 65535, 3954, 65535, 65535, 2088, 65535,
    65535, 65535, 3652, 709, 3881, 65535, 65535, 65535, 65535, 65535, 65535, 4693, 65535, 2062, 149, 2030,
    2837, 4934, 65535, 65535, 65535, 65535, 65535, 65535, 940, 4129, 65535, 65535, 65535, 2921, 65535, 3233,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4466, 65535, 65535, 3505, 4230, 65535, 1589, 2275,
    65535, 3133, 3416, 65535, 1358, 65535, 677, 1253, 1907, 2157, 65535, 65535, 65535, 65535, 65535, 464,
    65535, 65535, 65535, 65535, 4899, 65535, 65535, 438, 992, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4449, 65535, 65535, 65535, 65535,
    65535, 2239, 65535, 65535, 3100, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 3519, 4863, 65535, 1645, 2936, 65535, 65535, 65535, 65535, 1437,
    65535, 65535, 3909, 3392, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1735, 4193, 65535, 65535, 5065, 65535, 1514, 65535, 828, 3643, 1076, 2926, 1219, 3853, 3083,
    4087, 65535, 65535, 65535, 65535, 65535, 4517, 65535, 1975, 1760, 3078, 4827, 1620, 3055, 2123, 3469,
    2546, 903, 65535, 65535, 307, 65535, 2294, 1875, 65535, 27, 65535, 65535, 65535, 5044, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1498, 65535, 65535, 2353, 3639, 65535,
    1199, 65535, 65535, 3364, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2107, 65535, 65535, 896, 1817, 65535, 293, 65535, 65535, 65535, 65535, 65535, 2660, 65535, 5026,
    65535, 65535, 65535, 65535, 4416, 65535, 65535, 3837, 4163, 65535, 65535, 65535, 65535, 65535, 65535, 320,
    65535, 65535, 65535, 65535, 65535, 1052, 2532, 65535, 65535, 4662, 65535, 65535, 121, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1866, 65535, 65535,
    3029, 65535, 203, 5005, 65535, 65535, 3826, 4409, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 4048, 65535, 65535, 65535, 2897, 65535, 3725, 65535, 65535, 4007, 4626, 65535, 65535,
    1177, 65535, 3583, 808, 65535, 65535, 65535, 65535, 65535, 3766, 506, 4119, 765, 65535, 65535, 65535,
    537, 65535, 65535, 65535, 4725, 65535, 65535, 4529, 65535, 1711, 1778, 2397, 4391, 660, 5080, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4779, 65535, 3985, 4590,
    65535, 2221, 65535, 1163, 65535, 65535, 65535, 65535, 65535, 65535, 2106, 65535, 65535, 1404, 65535, 65535,
    65535, 65535, 65535, 2701, 65535, 65535, 2632, 65535, 65535, 65535, 2855, 65535, 65535, 13, 65535, 2615,
    65535, 280, 1543, 65535, 65535, 1958, 3414, 65535, 65535, 65535, 65535, 1895, 65535, 65535, 65535, 65535,
    65535, 3972, 4555, 65535, 65535, 2429, 65535, 65535, 4276, 65535, 65535, 65535, 65535, 2097, 65535, 885,
    3310, 4102, 721, 1913, 65535, 65535, 65535, 2774, 3682, 65535, 4705, 65535, 65535, 164, 605, 2843,
    59, 4375, 2608, 4945, 4969, 65535, 65535, 946, 4131, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2882, 65535, 65535, 65535, 65535, 3511, 4246, 65535, 1605, 65535, 65535,
    65535, 65535, 65535, 1369, 65535, 694, 65535, 3385, 65535, 65535, 65535, 65535, 65535, 2314, 2513, 593,
    65535, 65535, 4356, 2450, 4915, 2134, 443, 998, 65535, 2798, 65535, 65535, 65535, 65535, 65535, 2920,
    65535, 65535, 65535, 65535, 65535, 75, 65535, 65535, 2873, 65535, 65535, 65535, 65535, 65535, 3663, 65535,
    1586, 2256, 65535, 3115, 65535, 65535, 1345, 3290, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2952, 580, 65535, 65535, 65535, 4880, 65535, 1660, 2581, 65535, 65535, 65535, 65535, 2, 1447,
    65535, 3926, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4973, 65535, 65535, 65535, 65535,
    65535, 65535, 1010, 65535, 65535, 2070, 65535, 65535, 840, 65535, 65535, 65535, 65535, 3735, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 558, 4522, 1981, 4844, 65535, 65535, 1637, 256, 65535, 2375, 65535,
    914, 2201, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5058, 65535, 65535, 65535,
    3823, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1501, 65535, 65535, 4082, 65535, 65535, 1209,
    65535, 1059, 65535, 65535, 65535, 65535, 190, 3715, 65535, 65535, 1969, 3071, 4339, 4808, 65535, 65535,
    2118, 65535, 65535, 900, 65535, 65535, 65535, 65535, 3738, 2708, 65535, 65535, 65535, 65535, 5035, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 4176, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3174, 1341,
    5076, 65535, 1188, 65535, 65535, 65535, 1122, 65535, 4011, 65535, 65535, 65535, 130, 65535, 4327, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 1798, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1682,
    65535, 220, 393, 2504, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 4058, 65535, 2378, 65535, 65535, 65535, 65535, 1097, 65535, 4643, 65535, 65535, 65535, 65535,
    65535, 65535, 815, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3263, 65535, 65535,
    65535, 65535, 65535, 4742, 65535, 65535, 65535, 65535, 65535, 4399, 65535, 65535, 4139, 65535, 1003, 65535,
    65535, 3212, 65535, 65535, 1321, 4039, 65535, 65535, 65535, 65535, 65535, 4790, 65535, 65535, 4607, 65535,
    65535, 101, 65535, 3815, 65535, 803, 3962, 65535, 250, 65535, 1525, 65535, 1421, 65535, 378, 746,
    65535, 65535, 533, 65535, 65535, 2634, 65535, 65535, 65535, 65535, 65535, 65535, 2385, 65535, 65535, 641,
    65535, 65535, 1551, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 4572, 65535, 65535, 65535, 65535, 65535, 4288, 65535, 65535, 65535, 65535, 2100, 3692, 336, 3319,
    65535, 2990, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2762, 65535, 619, 2852, 3544, 65535,
    65535, 65535, 65535, 460, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1883, 65535, 65535,
    65535, 65535, 65535, 65535, 4536, 65535, 65535, 65535, 65535, 4262, 65535, 65535, 3953, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 707, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2317, 4691, 65535, 147,
    2835, 65535, 4932, 65535, 65535, 65535, 449, 65535, 65535, 65535, 65535, 65535, 3847, 65535, 65535, 65535,
    2721, 3232, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4465, 65535, 65535, 4228, 65535, 65535, 1587,
    2273, 65535, 3131, 3415, 860, 1356, 65535, 675, 3867, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 4897, 65535, 2588, 65535, 990, 65535, 65535, 65535, 3205, 65535, 65535,
    3943, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4448, 65535, 65535, 65535,
    65535, 1013, 2237, 65535, 65535, 3098, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 4861, 65535, 65535, 65535, 258, 2934, 65535, 65535, 924,
    65535, 65535, 65535, 3907, 363, 3390, 545, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 4191, 65535, 65535, 65535, 65535, 65535, 7, 1512, 65535, 3642, 1075, 2924, 1217, 3851,
    4085, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2831, 65535, 1758, 4825, 65535, 1618, 3054, 2121,
    3467, 2544, 65535, 65535, 65535, 305, 1292, 352, 2292, 65535, 25, 65535, 3723, 65535, 65535, 65535,
    65535, 65535, 4430, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3638, 1068,
    65535, 65535, 65535, 65535, 3362, 65535, 65535, 65535, 65535, 65535, 65535, 2823, 65535, 1753, 65535, 65535,
    3456, 65535, 65535, 65535, 65535, 1815, 65535, 65535, 65535, 65535, 65535, 2704, 65535, 65535, 2659, 65535,
    5024, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4162, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 39, 1106, 65535, 4660, 65535, 65535, 65535, 119, 4953,
    65535, 825, 65535, 65535, 65535, 65535, 65535, 65535, 3197, 65535, 65535, 65535, 65535, 2568, 1864, 65535,
    65535, 1670, 65535, 201, 5003, 65535, 65535, 65535, 4408, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4005, 4624, 65535,
    65535, 2806, 1176, 3582, 806, 65535, 65535, 65535, 65535, 65535, 65535, 505, 1947, 763, 3765, 3255,
    4118, 535, 1850, 65535, 2642, 4723, 65535, 65535, 4527, 65535, 65535, 1776, 2395, 65535, 658, 65535,
    65535, 1554, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2685, 65535, 65535, 3984,
    4588, 65535, 65535, 90, 65535, 65535, 4301, 65535, 65535, 65535, 65535, 2104, 3699, 65535, 1402, 3320,
    2995, 4112, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2769, 65535, 628, 2854, 65535, 65535, 65535,
    2613, 65535, 65535, 1541, 65535, 3840, 65535, 3413, 65535, 1310, 65535, 65535, 1893, 65535, 65535, 65535,
    65535, 65535, 3971, 4553, 65535, 65535, 2427, 1150, 65535, 65535, 787, 65535, 65535, 65535, 65535, 65535,
    65535, 3188, 65535, 719, 65535, 65535, 65535, 65535, 2772, 65535, 65535, 4703, 65535, 65535, 162, 604,
    2841, 4374, 4943, 4968, 65535, 65535, 1530, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 2881, 65535, 65535, 65535, 65535, 3510, 4244, 65535, 1603, 65535,
    65535, 65535, 65535, 65535, 1367, 3185, 692, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2512, 2964,
    1065, 592, 65535, 4355, 2448, 65535, 2132, 65535, 441, 996, 2796, 65535, 1462, 5067, 65535, 2734,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 176, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1584, 2254, 65535, 3113, 65535, 65535, 1343, 3288, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 579, 65535, 1999, 65535, 4878, 65535, 2579, 65535, 65535, 65535, 65535, 65535, 1445,
};

Slots const keyword_slots = {
    65535, 65535, 65535, 65535, 65535, 65535, 5088, 530, 938, 1475, 2746, 65535, 523, 65535, 65535, 65535,
    65535, 65535, 65535, 3436, 65535, 4864, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 4926, 65535, 65535, 65535, 65535, 1813, 65535, 1501, 2307, 1533, 4527,
    65535, 65535, 2390, 65535, 65535, 668, 65535, 65535, 65535, 853, 3787, 1890, 65535, 65535, 65535, 65535,
    65535, 3185, 65535, 65535, 65535, 65535, 2992, 4876, 65535, 65535, 65535, 65535, 65535, 2464, 506, 2966,
    3399, 3077, 1064, 3547, 3311, 3846, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 3175, 65535, 4871, 65535, 65535, 1039, 65535, 65535, 65535, 65535, 65535, 65535, 2334,
    3099, 203, 4187, 65535, 65535, 65535, 5072, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3912, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 2541, 4157, 65535, 65535, 65535, 65535, 65535, 635, 3309, 65535,
    4687, 65535, 65535, 65535, 65535, 65535, 65535, 1058, 1417, 65535, 65535, 65535, 5053, 65535, 3861, 65535,
    3940, 65535, 3606, 65535, 65535, 65535, 65535, 3059, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2628, 4841, 65535, 65535, 3018, 1301, 1486, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 17, 2375, 4588, 2829, 65535, 1, 65535, 65535, 2393, 65535, 65535, 65535, 1619,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 615, 65535, 481, 65535, 3505, 65535, 2459, 65535, 1038,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4797, 65535, 65535, 2314, 1604, 65535, 977, 65535,
    65535, 65535, 65535, 29, 739, 3409, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    2702, 65535, 65535, 65535, 2429, 65535, 65535, 65535, 268, 65535, 65535, 65535, 65535, 65535, 65535, 1396,
    3054, 3557, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1522, 65535, 65535, 65535, 1468, 2026, 65535,
    65535, 65535, 65535, 1967, 65535, 65535, 65535, 2977, 65535, 815, 2904, 65535, 65535, 1255, 2094, 3365,
    4211, 1930, 4684, 263, 65535, 65535, 65535, 4509, 4939, 2032, 65535, 65535, 65535, 4468, 65535, 3914,
    65535, 65535, 65535, 4201, 65535, 65535, 65535, 2944, 65535, 65535, 181, 955, 2861, 65535, 65535, 65535,
    65535, 3343, 65535, 3719, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 4307, 56, 1404, 2818, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 4859, 65535, 65535, 65535, 65535, 65535, 65535, 581, 65535, 65535, 65535, 65535, 65535, 4465,
    1046, 5124, 65535, 65535, 65535, 65535, 65535, 4615, 4206, 65535, 65535, 401, 499, 101, 65535, 65535,
    65535, 65535, 65535, 65535, 2767, 65535, 65535, 3860, 65535, 65535, 1888, 65535, 916, 65535, 65535, 65535,
    1307, 1806, 1134, 65535, 65535, 2774, 1892, 65535, 1784, 4944, 65535, 1357, 65535, 65535, 65535, 65535,
    65535, 65535, 2822, 65535, 65535, 4774, 3866, 65535, 636, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 2946, 65535, 5157, 65535, 65535, 65535, 65535, 1712, 65535, 65535, 2994, 4935, 65535,
    65535, 2922, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1060, 1368, 65535, 65535, 65535,
    65535, 65535, 65535, 2535, 2842, 4653, 3445, 65535, 65535, 65535, 3759, 65535, 2285, 65535, 3849, 65535,
    2126, 802, 65535, 1200, 2137, 949, 2598, 65535, 65535, 2719, 65535, 282, 65535, 1609, 65535, 65535,
    65535, 65535, 4308, 65535, 65535, 65535, 65535, 65535, 774, 4492, 65535, 65535, 1482, 131, 1645, 65535,
    65535, 65535, 4956, 65535, 65535, 65535, 850, 1667, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 997, 443, 3424, 65535, 3423, 4494, 307, 3583, 65535, 65535, 65535, 249, 2202,
    65535, 65535, 65535, 65535, 1730, 1943, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 352, 4401, 4524,
    427, 1639, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1834, 65535, 3371, 65535, 65535, 3463, 4019, 2616, 4580, 65535, 4606, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1314, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 2775, 65535, 65535, 577, 503, 4873, 4256, 4651, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 4922, 65535, 65535, 4029, 1129, 65535, 65535, 4682, 65535, 65535, 65535, 1166, 65535, 2636,
    1603, 65535, 2017, 65535, 1178, 65535, 65535, 65535, 65535, 65535, 683, 2501, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3924, 3410, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1305, 496, 2649, 4990, 65535, 65535, 65535, 79, 65535, 65535, 65535, 3253, 1565, 65535,
    65535, 65535, 65535, 95, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3543, 65535, 65535, 65535, 65535,
    65535, 65535, 4646, 65535, 65535, 65535, 335, 3221, 65535, 65535, 65535, 65535, 1471, 65535, 127, 612,
    1110, 1412, 65535, 65535, 65535, 65535, 65535, 65535, 1079, 65535, 65535, 65535, 2014, 65535, 65535, 1952,
    614, 1962, 65535, 2073, 65535, 370, 3377, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3392, 65535,
    2706, 3235, 65535, 65535, 65535, 65535, 65535, 535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 356, 65535, 65535, 3969, 65535, 65535, 65535, 65535, 65535, 862, 65535, 65535, 65535, 65535, 65535,
    65535, 1654, 5156, 65535, 4351, 323, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1006,
    65535, 65535, 4117, 1436, 3764, 65535, 65535, 65535, 65535, 65535, 1709, 65535, 65535, 65535, 3748, 65535,
    65535, 65535, 65535, 65535, 3885, 65535, 65535, 65535, 65535, 65535, 2938, 4693, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 4912, 1662, 65535, 65535, 65535, 65535, 65535, 3555, 65535, 65535, 65535, 4159, 1571,
    3825, 65535, 4507, 65535, 65535, 65535, 65535, 65535, 65535, 4720, 65535, 65535, 65535, 1546, 65535, 65535,
    65535, 65535, 65535, 65535, 4960, 65535, 1344, 3326, 65535, 53, 65535, 65535, 65535, 65535, 65535, 65535,
    4621, 65535, 65535, 65535, 65535, 1113, 65535, 65535, 65535, 192, 469, 65535, 65535, 65535, 65535, 198,
    2336, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    920, 498, 4013, 65535, 65535, 65535, 65535, 2150, 65535, 528, 65535, 65535, 65535, 65535, 65535, 1882,
    65535, 65535, 65535, 65535, 65535, 4274, 65535, 620, 65535, 65535, 1320, 3284, 65535, 65535, 65535, 65535,
    4332, 65535, 2788, 4240, 65535, 65535, 65535, 65535, 700, 4579, 3408, 65535, 1258, 65535, 1772, 65535,
    3696, 65535, 65535, 4207, 65535, 65535, 642, 65535, 65535, 65535, 1982, 65535, 65535, 65535, 1232, 2221,
    2700, 4251, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1677, 1864, 2029, 2840, 2424, 2207, 3212,
    65535, 4038, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3645,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2134, 2965, 65535, 65535, 65535, 65535, 692, 4650,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2381, 4770, 65535,
    65535, 65535, 65535, 65535, 1531, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 896, 1238, 2864, 3670,
    65535, 65535, 4045, 4317, 65535, 65535, 65535, 65535, 1703, 3288, 65535, 2019, 4763, 2910, 3970, 65535,
    65535, 65535, 3329, 65535, 4365, 65535, 65535, 945, 737, 298, 1697, 889, 2641, 4160, 886, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 3668, 4799, 943, 3357, 65535, 684, 948, 4832, 65535,
    383, 1438, 65535, 65535, 65535, 1409, 65535, 1992, 65535, 399, 3376, 65535, 65535, 65535, 65535, 4735,
    2518, 65535, 65535, 65535, 4670, 65535, 65535, 107, 65535, 4660, 3105, 65535, 65535, 1893, 2105, 132,
    2119, 1390, 841, 3388, 65535, 65535, 1774, 2020, 65535, 65535, 65535, 65535, 2979, 65535, 1917, 2623,
    3439, 65535, 65535, 65535, 2157, 65535, 65535, 65535, 65535, 65535, 65535, 1244, 3217, 5127, 65535, 4323,
    65535, 4623, 507, 65535, 65535, 65535, 65535, 649, 65535, 722, 65535, 65535, 65535, 65535, 1720, 65535,
    1257, 65535, 65535, 65535, 65535, 65535, 316, 65535, 65535, 2725, 3404, 65535, 2627, 65535, 65535, 65535,
    2549, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3016, 1680, 4551, 65535, 1421, 65535, 2736, 3108,
    65535, 65535, 65535, 65535, 65535, 706, 2066, 2653, 2828, 65535, 65535, 2647, 4576, 65535, 65535, 65535,
    4234, 4141, 1683, 2447, 65535, 1929, 65535, 497, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4795, 65535, 65535, 65535, 1077,
    65535, 3538, 65535, 65535, 65535, 3297, 65535, 2580, 65535, 65535, 65535, 65535, 1294, 3729, 65535, 65535,
    65535, 2158, 65535, 65535, 2143, 3963, 65535, 65535, 3959, 65535, 65535, 65535, 2164, 1158, 65535, 65535,
    527, 4268, 65535, 4791, 88, 65535, 65535, 65535, 65535, 65535, 206, 65535, 1507, 65535, 65535, 1449,
    65535, 65535, 65535, 65535, 3855, 65535, 65535, 3363, 65535, 65535, 65535, 3153, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 1699, 1873, 65535, 65535, 65535, 65535, 4739, 65535, 65535, 65535, 65535,
    65535, 65535, 3621, 65535, 65535, 65535, 4314, 732, 65535, 1263, 65535, 65535, 3095, 3717, 65535, 65535,
    65535, 3140, 65535, 65535, 2406, 5007, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1159, 65535, 3161,
    65535, 2045, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2369, 65535, 65535, 65535, 65535, 1995, 65535,
    4600, 65535, 65535, 65535, 31, 65535, 797, 2782, 65535, 111, 1968, 65535, 3565, 3620, 65535, 65535,
    4177, 65535, 5056, 166, 65535, 65535, 65535, 625, 1431, 4228, 65535, 65535, 65535, 65535, 1665, 4690,
    65535, 65535, 361, 65535, 65535, 65535, 65535, 65535, 294, 65535, 65535, 65535, 1963, 65535, 65535, 1022,
    65535, 65535, 465, 65535, 65535, 65535, 65535, 65535, 2227, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2174, 65535, 3865, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1325,
    1715, 3894, 65535, 65535, 65535, 65535, 65535, 65535, 237, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    54, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1418, 4959, 65535, 65535, 65535, 1143, 65535,
    65535, 3720, 4620, 65535, 65535, 3979, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3499, 3588, 65535,
    65535, 1010, 65535, 65535, 1009, 1339, 2050, 65535, 3638, 65535, 351, 65535, 65535, 1798, 65535, 1427,
    3381, 65535, 65535, 65535, 65535, 65535, 5, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2411,
    3635, 65535, 65535, 2512, 2687, 4148, 65535, 65535, 65535, 65535, 65535, 65535, 3999, 65535, 3856, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 340, 65535, 65535, 65535, 65535, 661, 4622,
    65535, 1283, 65535, 65535, 65535, 5162, 3142, 65535, 65535, 129, 4982, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 3169, 65535, 65535, 1264, 3310, 65535, 2305, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 3116, 65535, 65535, 65535, 65535, 65535, 2392, 65535, 2041, 65535, 601, 65535, 65535, 65535, 3312,
    4116, 65535, 657, 1467, 653, 65535, 65535, 3702, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 4202, 65535, 65535, 1875, 65535, 65535, 2025, 65535, 65535, 65535, 65535, 3294, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 3214, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 4804, 3172, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4634, 65535,
    65535, 3385, 65535, 65535, 5154, 65535, 65535, 2479, 65535, 65535, 65535, 65535, 3625, 3240, 65535, 65535,
    65535, 3327, 65535, 65535, 65535, 65535, 3824, 5051, 65535, 4214, 65535, 65535, 3854, 65535, 65535, 65535,
    3133, 65535, 4645, 723, 4091, 65535, 65535, 65535, 909, 2287, 65535, 65535, 65535, 65535, 65535, 2819,
    65535, 65535, 65535, 65535, 3942, 3874, 65535, 65535, 2168, 2913, 5125, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 4702, 3056, 65535, 533, 2596, 350, 65535, 65535, 2276, 65535, 65535, 65535, 1254,
    2783, 795, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 24, 65535, 65535, 3147, 65535, 65535,
    65535, 65535, 65535, 135, 65535, 65535, 65535, 65535, 65535, 4903, 1847, 3395, 65535, 65535, 65535, 65535,
    3241, 2191, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2856, 65535, 65535, 5054, 3396, 65535,
    65535, 209, 1858, 4105, 65535, 1124, 65535, 65535, 4056, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 4054, 65535, 65535, 4180, 65535, 65535, 3880, 65535, 65535, 65535, 4772, 65535,
    4142, 65535, 65535, 65535, 462, 4637, 3839, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2107, 65535,
    4267, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3928, 65535, 65535, 2281, 5049, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 537, 65535, 2523, 65535, 65535, 1479, 65535,
    65535, 65535, 623, 2473, 65535, 65535, 65535, 65535, 65535, 4242, 5038, 296, 65535, 65535, 2906, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3692, 1226, 65535, 4901, 152, 65535, 65535, 3229,
    65535, 65535, 65535, 65535, 941, 65535, 2236, 3215, 65535, 65535, 65535, 65535, 65535, 2484, 2772, 3318,
    2677, 4033, 65535, 65535, 65535, 65535, 106, 4319, 378, 65535, 65535, 65535, 65535, 65535, 65535, 2534,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2793, 3096, 65535, 65535, 3496, 4433, 65535, 65535, 65535,
    65535, 1844, 65535, 65535, 4786, 65535, 65535, 65535, 4397, 3786, 3906, 65535, 65535, 656, 65535, 3850,
    65535, 65535, 65535, 65535, 1361, 65535, 65535, 1704, 2190, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1140, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5135, 65535,
    65535, 65535, 3910, 1333, 2961, 65535, 799, 65535, 65535, 65535, 14, 65535, 65535, 65535, 2332, 4535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4546, 4890, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 2795, 65535, 65535, 65535, 3888, 4891, 65535, 65535, 65535, 65535, 3882, 65535, 2929,
    65535, 4357, 65535, 65535, 34, 65535, 2028, 1835, 2955, 4018, 5177, 65535, 65535, 65535, 65535, 2723,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4143, 65535, 2364, 65535, 65535, 65535, 65535, 65535,
    1045, 65535, 65535, 4316, 65535, 65535, 65535, 2361, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 1649, 65535, 65535, 65535, 65535, 65535, 3117, 2072, 155, 4992,
    2882, 4048, 65535, 5166, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2729, 65535, 65535, 4811, 65535, 4183, 65535, 3073, 65535, 21, 65535,
    4265, 65535, 65535, 65535, 65535, 1687, 65535, 3101, 2383, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 1422, 65535, 65535, 65535, 65535, 4847, 65535, 4691, 65535, 65535, 117,
    2652, 1162, 65535, 3121, 4851, 65535, 3752, 65535, 2926, 65535, 65535, 65535, 65535, 4967, 65535, 65535,
    3184, 65535, 695, 877, 1634, 65535, 2854, 65535, 65535, 65535, 5062, 65535, 65535, 65535, 65535, 65535,
    187, 65535, 65535, 65535, 1176, 65535, 65535, 65535, 65535, 4988, 65535, 65535, 65535, 1335, 4041, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 3773, 65535, 65535, 1013, 398, 2226, 65535, 65535, 2253,
    65535, 65535, 1199, 4161, 65535, 65535, 1747, 2758, 3414, 5020, 65535, 65535, 995, 4709, 65535, 65535,
    4995, 65535, 65535, 65535, 65535, 4598, 65535, 2187, 2763, 65535, 65535, 4909, 65535, 439, 1082, 65535,
    4555, 65535, 65535, 65535, 65535, 624, 2487, 65535, 65535, 65535, 864, 4418, 65535, 3014, 65535, 4741,
    65535, 65535, 65535, 65535, 65535, 1007, 65535, 65535, 65535, 65535, 65535, 65535, 4123, 65535, 65535, 65535,
    65535, 65535, 65535, 1381, 65535, 2247, 65535, 65535, 2950, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1223, 65535, 1573, 1927, 5113, 65535, 65535, 2067, 65535, 65535, 4152, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 3224, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2511, 170, 322, 65535, 65535,
    65535, 65535, 65535, 3451, 65535, 65535, 3738, 65535, 2493, 790, 3076, 3272, 3174, 4079, 4597, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3862, 65535, 65535, 2663,
    65535, 65535, 65535, 517, 3484, 65535, 3600, 65535, 65535, 65535, 65535, 925, 65535, 4408, 65535, 3582,
    557, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2611, 65535, 5112, 65535, 65535, 65535, 3438,
    65535, 3000, 3222, 65535, 484, 2778, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2621, 2192,
    3194, 65535, 65535, 3453, 4520, 65535, 65535, 65535, 3464, 65535, 65535, 1833, 3082, 65535, 65535, 65535,
    4425, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3454, 65535, 1008, 65535, 65535, 360,
    518, 2313, 4950, 3540, 65535, 65535, 65535, 65535, 1160, 4776, 65535, 65535, 65535, 1891, 5134, 65535,
    4119, 2273, 2588, 3132, 141, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    3761, 65535, 4239, 65535, 65535, 242, 2584, 2103, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 2785, 65535, 65535, 65535, 65535, 652, 3416, 4171, 4717, 3420, 65535, 1463, 65535, 3324,
    65535, 65535, 65535, 3465, 2449, 1906, 2524, 3944, 4586, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 81, 4745, 65535, 65535, 65535, 65535, 65535, 65535, 1215, 1476, 3322, 65535, 65535, 65535, 466,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 4900, 65535, 65535, 65535, 3162, 275, 65535, 65535, 65535,
    65535, 65535, 519, 863, 1356, 2833, 4554, 65535, 65535, 1173, 65535, 669, 1750, 3747, 65535, 65535,
    65535, 3691, 1907, 3663, 65535, 65535, 2363, 2620, 233, 65535, 65535, 65535, 4500, 4793, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2986, 65535, 4320, 65535, 504, 65535, 65535, 65535, 3931,
    65535, 65535, 3060, 3303, 3346, 2878, 1779, 3901, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2550, 644, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    558, 65535, 3640, 4305, 65535, 1144, 65535, 65535, 65535, 65535, 65535, 65535, 4706, 65535, 65535, 65535,
    65535, 4147, 1269, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3090, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 4668, 65535, 65535, 1332, 3195, 4185, 4616, 5126, 3864, 65535,
    2622, 250, 65535, 3489, 65535, 3021, 65535, 65535, 2762, 3604, 3242, 4613, 3428, 65535, 65535, 855,
    2010, 65535, 898, 65535, 65535, 65535, 3615, 65535, 65535, 65535, 65535, 65535, 4704, 65535, 65535, 65535,
    65535, 65535, 65535, 3801, 65535, 65535, 1466, 3287, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 3097, 65535, 96, 65535, 65535, 309, 65535, 65535, 65535, 65535, 4487, 2444, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4325, 65535, 65535, 65535, 65535, 65535,
    2683, 2160, 65535, 65535, 65535, 65535, 65535, 2835, 214, 2698, 65535, 65535, 2035, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 3575, 4760, 65535, 705, 65535, 65535, 65535, 2679, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 2377, 65535, 2750, 65535, 1925, 292, 65535, 2329, 65535, 65535, 65535, 65535, 65535,
    1874, 65535, 4286, 65535, 65535, 3661, 4496, 65535, 65535, 65535, 65535, 65535, 1735, 65535, 65535, 65535,
    65535, 3893, 65535, 65535, 65535, 65535, 65535, 2657, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 90, 103, 355, 2264, 3493, 4099,
    2717, 2761, 65535, 1632, 568, 2490, 65535, 65535, 952, 1424, 2169, 2995, 65535, 65535, 65535, 65535,
    3202, 65535, 4661, 1681, 65535, 65535, 907, 65535, 65535, 7, 768, 65535, 65535, 65535, 1607, 65535,
    65535, 65535, 65535, 1554, 65535, 65535, 65535, 908, 65535, 65535, 2843, 3103, 65535, 65535, 65535, 65535,
    3448, 65535, 3350, 5079, 4945, 65535, 65535, 65535, 3268, 2714, 5136, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 232, 3967, 65535, 65535, 2502, 65535, 861, 730, 3368, 3572, 65535, 65535, 65535,
    65535, 65535, 65535, 1791, 65535, 3722, 1277, 65535, 2120, 65535, 65535, 65535, 65535, 4167, 3145, 2958,
    65535, 1941, 1117, 65535, 65535, 65535, 164, 2306, 4964, 5032, 65535, 65535, 65535, 809, 65535, 65535,
    63, 65535, 65535, 65535, 1524, 65535, 65535, 65535, 65535, 1700, 65535, 2034, 3337, 65535, 1956, 1100,
    65535, 65535, 65535, 65535, 417, 3457, 3564, 65535, 65535, 65535, 65535, 65535, 5123, 65535, 65535, 65535,
    65535, 65535, 2638, 2184, 65535, 3633, 65535, 65535, 65535, 65535, 1135, 4439, 262, 65535, 4406, 388,
    4122, 65535, 65535, 65535, 915, 65535, 65535, 318, 2166, 65535, 2850, 3867, 175, 65535, 65535, 65535,
    4378, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1189, 2503, 1167, 2559, 3506, 65535,
    3535, 2339, 2575, 65535, 65535, 1286, 1315, 65535, 65535, 3510, 1248, 751, 2240, 65535, 65535, 183,
    65535, 50, 65535, 65535, 1210, 3369, 65535, 65535, 65535, 3, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 450, 65535, 65535, 65535, 4607, 65535, 65535, 65535, 65535, 65535, 65535, 2149, 65535, 446, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 459, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2602, 65535, 1912, 3767, 65535, 65535, 3581, 65535, 65535,
    65535, 65535, 4970, 410, 859, 999, 3528, 2837, 65535, 65535, 65535, 65535, 65535, 1828, 65535, 5033,
    65535, 65535, 2108, 65535, 65535, 65535, 65535, 65535, 4444, 65535, 65535, 65535, 65535, 814, 2244, 65535,
    65535, 65535, 65535, 65535, 4191, 65535, 1204, 2061, 2552, 2712, 65535, 65535, 65535, 65535, 65535, 65535,
    3033, 65535, 708, 65535, 3177, 65535, 1519, 65535, 65535, 3648, 65535, 65535, 65535, 2171, 2423, 65535,
    65535, 65535, 2312, 65535, 65535, 65535, 2563, 65535, 65535, 2945, 65535, 65535, 65535, 1349, 65535, 65535,
    1015, 2852, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2954, 5146, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 39, 65535, 5173, 65535, 65535, 1966, 3660, 4220, 574, 760, 2721, 4459, 65535,
    65535, 2537, 65535, 3233, 65535, 65535, 65535, 65535, 65535, 10, 3948, 65535, 65535, 65535, 4732, 65535,
    65535, 65535, 65535, 1722, 1090, 65535, 65535, 4346, 65535, 65535, 65535, 3005, 4892, 65535, 65535, 1622,
    65535, 65535, 65535, 65535, 65535, 65535, 1757, 1955, 44, 65535, 65535, 65535, 65535, 65535, 65535, 1865,
    108, 4197, 4295, 4458, 5137, 65535, 65535, 4505, 4443, 65535, 65535, 65535, 65535, 65535, 424, 3483,
    65535, 3639, 65535, 65535, 831, 903, 3081, 3618, 65535, 65535, 365, 254, 65535, 65535, 65535, 65535,
    65535, 2234, 65535, 932, 65535, 65535, 266, 65535, 65535, 65535, 65535, 3936, 65535, 3646, 65535, 65535,
    3937, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1062, 1742, 65535, 65535, 65535, 3467, 65535, 65535,
    400, 1947, 2231, 1877, 65535, 0, 1121, 634, 3480, 51, 5011, 1292, 65535, 65535, 65535, 65535,
    1478, 65535, 65535, 3427, 65535, 1676, 65535, 65535, 65535, 3983, 4249, 899, 689, 65535, 65535, 65535,
    238, 299, 65535, 65535, 65535, 65535, 3308, 357, 1273, 4667, 3497, 65535, 65535, 65535, 65535, 65535,
    1682, 1886, 4534, 65535, 1605, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1743,
    1584, 2096, 65535, 65535, 65535, 65535, 2956, 2290, 4938, 65535, 1350, 4132, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 1691, 65535, 3192, 65535, 65535, 65535, 3707, 2098, 4624, 65535,
    65535, 65535, 1487, 5175, 4559, 4723, 2805, 65535, 65535, 65535, 1105, 364, 48, 729, 4931, 1797,
    65535, 65535, 65535, 65535, 65535, 65535, 3549, 65535, 993, 65535, 65535, 1647, 638, 65535, 5015, 1488,
    2304, 65535, 251, 65535, 65535, 65535, 65535, 65535, 2440, 1083, 3277, 65535, 65535, 65535, 65535, 1032,
    65535, 65535, 917, 65535, 65535, 65535, 2751, 138, 655, 65535, 3837, 786, 5030, 3996, 65535, 65535,
    65535, 1180, 65535, 65535, 1913, 4789, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1050, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3584, 65535,
    65535, 65535, 5106, 65535, 65535, 65535, 4608, 65535, 4385, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1789, 3179, 65535, 65535, 65535, 773, 65535, 65535, 1297, 65535, 4627, 65535, 4991, 3089, 65535, 65535,
    65535, 65535, 65535, 1593, 65535, 65535, 2769, 65535, 65535, 65535, 4502, 476, 984, 2275, 4312, 1227,
    4548, 65535, 4232, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3974, 65535, 1788, 808, 65535, 65535,
    65535, 65535, 4065, 65535, 65535, 65535, 2258, 65535, 633, 3819, 1515, 4200, 27, 4942, 1197, 447,
    65535, 65535, 65535, 1423, 65535, 65535, 65535, 65535, 1313, 65535, 2225, 65535, 65535, 65535, 65535, 4415,
    65535, 65535, 65535, 65535, 65535, 3067, 65535, 3017, 65535, 3437, 65535, 65535, 100, 65535, 65535, 65535,
    4327, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 969, 302, 1198, 1208, 2975, 3826, 4708, 576,
    2883, 5091, 65535, 65535, 65535, 4880, 65535, 65535, 65535, 65535, 2748, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 4973, 65535, 3909, 2613, 65535, 65535, 65535, 65535, 65535, 3058,
    3111, 4050, 65535, 65535, 3476, 65535, 65535, 2953, 65535, 2902, 933, 65535, 20, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5086, 65535, 65535, 65535, 65535, 65535, 2209,
    65535, 65535, 65535, 65535, 346, 65535, 940, 4243, 65535, 1461, 1664, 65535, 3452, 65535, 4894, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3961, 4781, 550, 728, 958, 1502,
    4340, 4656, 5109, 65535, 65535, 65535, 2752, 402, 1382, 1815, 65535, 65535, 65535, 491, 65535, 65535,
    65535, 693, 65535, 65535, 1161, 1481, 65535, 65535, 65535, 65535, 65535, 176, 65535, 65535, 4455, 905,
    2250, 2415, 3087, 65535, 65535, 334, 1089, 65535, 65535, 65535, 65535, 65535, 65535, 471, 65535, 1491,
    2249, 924, 3155, 3624, 1020, 3726, 3916, 4918, 65535, 65535, 65535, 4928, 65535, 65535, 65535, 1922,
    2333, 4166, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 559, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2448, 65535, 65535, 65535, 65535,
    2129, 2256, 65535, 463, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1916, 758, 65535, 824,
    65535, 2554, 65535, 4482, 65535, 65535, 2579, 65535, 65535, 65535, 65535, 65535, 2036, 3279, 4025, 2016,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2343, 65535,
    65535, 65535, 65535, 160, 4672, 3333, 4585, 1346, 65535, 65535, 65535, 252, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2430, 65535, 3836, 65535, 65535, 865,
    65535, 33, 3873, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 419, 65535, 65535, 65535, 65535, 2111, 65535, 65535, 4567, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 4112, 65535, 3784, 65535, 65535, 65535, 65535, 293, 65535,
    65535, 65535, 65535, 65535, 2439, 2011, 3462, 65535, 2957, 1727, 3256, 65535, 65535, 65535, 65535, 3929,
    65535, 65535, 65535, 65535, 4828, 1684, 65535, 2630, 1184, 2664, 2310, 65535, 65535, 2239, 65535, 65535,
    65535, 65535, 65535, 65535, 1024, 65535, 2740, 1651, 65535, 4434, 4604, 65535, 65535, 65535, 2203, 3597,
    65535, 2266, 65535, 65535, 65535, 65535, 4372, 65535, 65535, 3391, 65535, 65535, 65535, 65535, 4655, 65535,
    1360, 65535, 1536, 2401, 65535, 65535, 2629, 65535, 65535, 65535, 65535, 4506, 4192, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 3475, 65535, 2340, 65535, 65535, 65535, 3251, 4986, 65535, 65535, 2583, 3509,
    65535, 5065, 2633, 65535, 3302, 65535, 65535, 65535, 65535, 65535, 65535, 4943, 65535, 65535, 65535, 65535,
    65535, 65535, 381, 65535, 65535, 65535, 65535, 2790, 65535, 4008, 65535, 65535, 562, 2388, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1392, 4391, 769, 2018, 4658, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2820, 65535, 65535, 65535, 3818, 65535, 65535, 65535,
    65535, 65535, 1778, 65535, 65535, 65535, 65535, 580, 65535, 109, 65535, 65535, 65535, 840, 65535, 2625,
    65535, 65535, 2044, 4042, 65535, 269, 65535, 65535, 3338, 65535, 65535, 65535, 4479, 1523, 5141, 65535,
    4437, 65535, 2865, 65535, 65535, 65535, 4456, 1685, 2465, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 1279, 65535, 65535, 65535, 65535, 1253, 65535, 65535, 65535, 65535, 65535,
    1224, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 776, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 4124, 65535, 65535, 65535, 4188, 65535, 1340, 65535, 65535, 65535,
    65535, 65535, 65535, 2505, 4068, 65535, 65535, 65535, 65535, 548, 2409, 3872, 4227, 65535, 65535, 4452,
    65535, 65535, 65535, 65535, 65535, 1321, 65535, 65535, 1114, 65535, 65535, 3362, 65535, 65535, 65535, 65535,
    1453, 3833, 4296, 65535, 65535, 65535, 196, 1274, 65535, 65535, 3072, 65535, 832, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1106, 65535, 4128, 591, 65535, 65535, 65535, 65535, 479, 1193, 65535, 65535,
    1469, 3382, 2133, 5078, 65535, 3004, 65535, 65535, 65535, 65535, 2846, 65535, 65535, 65535, 2522, 65535,
    3980, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4955,
    65535, 65535, 3301, 65535, 65535, 65535, 65535, 4290, 1477, 2229, 65535, 3074, 2640, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1701, 4389, 65535, 4784, 65535, 2125, 65535, 65535, 1196, 65535, 65535, 2115,
    65535, 65535, 65535, 65535, 65535, 300, 2177, 4669, 65535, 65535, 65535, 65535, 379, 65535, 65535, 65535,
    65535, 2531, 65535, 65535, 1406, 4819, 4872, 65535, 65535, 65535, 65535, 65535, 65535, 2222, 65535, 65535,
    65535, 4069, 596, 65535, 613, 3278, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 659, 3373, 65535, 65535, 65535, 65535, 4485, 65535, 3714, 516, 586, 5071,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 3973, 65535, 65535, 240, 65535, 2780, 65535, 65535, 65535,
    1512, 65535, 2386, 65535, 65535, 65535, 65535, 4701, 65535, 65535, 65535, 65535, 66, 65535, 65535, 65535,
    65535, 65535, 18, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2877, 2463, 65535, 65535, 1576,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2048, 2478, 65535, 1801, 4076, 65535,
    4466, 65535, 65535, 65535, 65535, 65535, 1582, 65535, 65535, 2529, 4114, 4705, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 5004, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2686, 65535, 65535, 65535, 65535,
    2299, 3895, 2144, 65535, 65535, 65535, 5115, 65535, 65535, 4106, 65535, 65535, 65535, 65535, 1374, 65535,
    65535, 4676, 65535, 1564, 3146, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 4046, 65535, 65535, 65535, 2471, 1001, 1602, 3086, 1150, 3918, 4208, 65535, 65535, 65535,
    65535, 65535, 65535, 2728, 3938, 5059, 65535, 2984, 65535, 65535, 2112, 4628, 5023, 65535, 174, 65535,
    65535, 4108, 1729, 3518, 1592, 65535, 4344, 65535, 1119, 65535, 65535, 65535, 65535, 3896, 65535, 3715,
    65535, 65535, 3501, 813, 65535, 65535, 3078, 65535, 65535, 65535, 3779, 65535, 65535, 3238, 65535, 65535,
    65535, 65535, 65535, 3083, 65535, 65535, 65535, 65535, 4398, 65535, 65535, 1326, 65535, 65535, 65535, 65535,
    65535, 65535, 742, 65535, 65535, 65535, 2685, 844, 65535, 4066, 2147, 344, 4090, 4283, 65535, 82,
    162, 65535, 65535, 1485, 65535, 65535, 65535, 65535, 65535, 65535, 4584, 65535, 65535, 65535, 2492, 65535,
    65535, 65535, 1177, 65535, 65535, 65535, 65535, 3829, 65535, 65535, 3654, 65535, 65535, 1267, 65535, 65535,
    2420, 5069, 65535, 65535, 4175, 3536, 4058, 1318, 2076, 2320, 3066, 816, 3728, 3710, 676, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 1324, 65535, 5094, 3686, 65535, 65535, 65535, 65535, 311, 65535,
    65535, 65535, 4096, 3197, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 2469, 65535, 65535, 65535, 65535, 65535, 2365, 65535, 1329, 65535, 65535, 65535, 65535, 2075,
    65535, 65535, 65535, 65535, 65535, 65535, 524, 1408, 2457, 2960, 65535, 65535, 4592, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5042, 65535, 1068, 65535, 65535,
    65535, 65535, 65535, 65535, 1614, 65535, 2533, 2831, 65535, 3701, 409, 1016, 2733, 65535, 3220, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3718, 4396, 65535, 2425, 65535,
    65535, 2959, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4566, 65535, 65535, 3517, 65535, 65535,
    3845, 65535, 1142, 65535, 265, 112, 1640, 3236, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 3126, 4678, 65535, 65535, 485, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    4652, 4854, 65535, 4061, 65535, 2366, 65535, 65535, 2145, 3227, 555, 65535, 65535, 570, 3269, 2467,
    2468, 2220, 205, 4186, 1857, 4237, 1075, 4453, 2093, 2254, 5019, 65535, 5133, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1410, 1830, 4017, 4541, 65535, 65535, 4230, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 75, 65535, 65535, 505, 65535, 65535, 65535, 677, 65535,
    65535, 408, 2801, 3191, 4800, 3586, 65535, 4310, 756, 1901, 2618, 3149, 4393, 2219, 4899, 65535,
    65535, 65535, 65535, 65535, 4027, 65535, 1852, 65535, 2578, 65535, 65535, 2039, 65535, 819, 65535, 65535,
    2215, 65535, 1517, 1035, 65535, 65535, 65535, 279, 1351, 65535, 65535, 2867, 65535, 65535, 65535, 65535,
    65535, 65535, 3529, 1698, 65535, 4077, 4390, 65535, 65535, 65535, 93, 3859, 65535, 4533, 65535, 65535,
    1823, 65535, 65535, 113, 65535, 65535, 65535, 65535, 65535, 3136, 65535, 1115, 3183, 65535, 65535, 65535,
    65535, 4264, 65535, 65535, 65535, 1648, 2200, 343, 2918, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    236, 65535, 2138, 65535, 65535, 65535, 65535, 65535, 4994, 65535, 698, 65535, 65535, 65535, 65535, 65535,
    65535, 4446, 65535, 876, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2711, 2732, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2967, 65535, 65535, 65535, 65535, 65535, 65535,
    2151, 2283, 65535, 65535, 4924, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 375,
    65535, 65535, 1414, 65535, 458, 65535, 65535, 65535, 65535, 4245, 1231, 3601, 65535, 590, 65535, 1771,
    65535, 65535, 2713, 65535, 65535, 65535, 1818, 65535, 65535, 65535, 4352, 65535, 65535, 2422, 119, 65535,
    65535, 65535, 2302, 65535, 65535, 2172, 65535, 65535, 65535, 1953, 2810, 406, 65535, 973, 1555, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 3524, 65535, 65535, 1836, 65535, 65535, 65535, 65535, 566, 65535,
    2342, 4120, 65535, 353, 1497, 65535, 1951, 65535, 65535, 2538, 4820, 65535, 65535, 65535, 65535, 65535,
    4971, 65535, 65535, 4469, 1583, 65535, 65535, 65535, 3025, 65535, 65535, 65535, 451, 65535, 4536, 65535,
    1220, 1804, 3307, 5064, 65535, 65535, 65535, 65535, 2327, 65535, 65535, 65535, 65535, 65535, 65535, 1613,
    1327, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    342, 707, 65535, 65535, 65535, 2857, 65535, 65535, 65535, 3030, 65535, 65535, 65535, 65535, 3637, 3359,
    4044, 3809, 65535, 65535, 3412, 65535, 65535, 65535, 65535, 740, 65535, 65535, 65535, 783, 2335, 1885,
    3330, 5082, 65535, 567, 65535, 1974, 1585, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 953,
    65535, 65535, 65535, 65535, 2081, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4513, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1464, 65535, 65535, 65535, 1713, 65535, 65535, 65535, 65535, 65535, 65535, 1323,
    397, 65535, 65535, 3209, 65535, 65535, 4101, 4726, 65535, 65535, 65535, 1732, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 2860, 65535, 561, 5028, 65535, 65535, 65535, 65535, 3299, 65535, 3340, 3466, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 4481, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1348, 65535, 65535, 4067, 65535, 65535, 65535, 277, 65535, 65535, 65535, 65535, 65535, 1139,
    2480, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2642, 65535, 65535, 65535, 2053, 65535, 65535, 65535,
    65535, 1311, 3607, 2632, 65535, 65535, 65535, 2476, 65535, 65535, 4182, 1462, 65535, 3167, 65535, 65535,
    3252, 851, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2282, 65535, 65535, 65535, 827,
    65535, 65535, 65535, 65535, 65535, 65535, 3982, 4532, 65535, 65535, 1495, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 578, 2631, 65535, 5047, 65535, 65535, 2242, 3460, 65535, 65535,
    1031, 65535, 65535, 65535, 11, 4021, 65535, 65535, 65535, 285, 1989, 65535, 65535, 65535, 65535, 1413,
    65535, 65535, 150, 65535, 65535, 65535, 1097, 3109, 65535, 65535, 65535, 1848, 5139, 4309, 2937, 65535,
    65535, 65535, 65535, 65535, 667, 222, 2007, 65535, 65535, 2269, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 423, 579, 4703, 65535, 5050, 65535, 65535, 65535, 65535, 2704,
    65535, 65535, 3571, 65535, 1832, 2809, 3300, 65535, 65535, 65535, 65535, 1095, 65535, 65535, 852, 3349,
    4866, 65535, 65535, 65535, 65535, 4298, 65535, 65535, 3282, 65535, 65535, 3306, 65535, 65535, 65535, 3520,
    65535, 65535, 65535, 65535, 30, 65535, 532, 2344, 65535, 65535, 3730, 65535, 65535, 65535, 65535, 514,
    65535, 65535, 65535, 65535, 65535, 4805, 65535, 65535, 4464, 4626, 1765, 2970, 65535, 65535, 65535, 65535,
    65535, 3047, 65535, 65535, 65535, 1228, 65535, 2781, 65535, 3898, 3500, 4640, 65535, 2569, 2296, 1741,
    2331, 65535, 1526, 4547, 4877, 65535, 65535, 474, 65535, 65535, 957, 2573, 3024, 2656, 65535, 65535,
    65535, 65535, 65535, 4577, 65535, 65535, 4279, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1456, 2608,
    65535, 65535, 4226, 3806, 5037, 65535, 65535, 715, 2997, 65535, 3028, 65535, 65535, 65535, 65535, 1233,
    65535, 65535, 65535, 65535, 4677, 65535, 65535, 77, 3890, 65535, 65535, 65535, 4611, 65535, 553, 1853,
    1928, 65535, 330, 65535, 65535, 65535, 560, 69, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    3771, 65535, 65535, 65535, 65535, 65535, 1641, 65535, 65535, 65535, 65535, 1078, 65535, 4659, 65535, 4514,
    65535, 65535, 5040, 1672, 65535, 65535, 65535, 65535, 582, 65535, 1403, 65535, 1740, 4518, 4593, 4769,
    65535, 65535, 2188, 2289, 2408, 445, 3498, 65535, 820, 1148, 1977, 2876, 3134, 65535, 65535, 65535,
    65535, 3512, 2428, 4276, 65535, 3671, 65535, 65535, 65535, 65535, 4448, 1659, 3612, 65535, 1451, 65535,
    65535, 65535, 65535, 1317, 3102, 3226, 65535, 4405, 65535, 65535, 1597, 3486, 65535, 65535, 65535, 65535,
    65535, 1942, 1065, 65535, 142, 65535, 1714, 65535, 65535, 65535, 65535, 1718, 65535, 65535, 65535, 65535,
    65535, 1043, 1702, 65535, 65535, 120, 65535, 65535, 4138, 464, 5022, 1896, 2217, 1002, 1946, 3394,
    3665, 65535, 3504, 964, 3913, 65535, 65535, 65535, 3023, 65535, 569, 65535, 23, 2520, 4766, 65535,
    1937, 65535, 4362, 1377, 65535, 65535, 4430, 65535, 2637, 1242, 65535, 1570, 65535, 65535, 65535, 3234,
    4923, 65535, 65535, 65535, 65535, 65535, 3015, 4334, 65535, 4761, 65535, 65535, 4902, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 104, 65535, 4413, 65535, 65535, 65535, 65535, 65535, 3393, 1511, 65535, 65535,
    3721, 65535, 4129, 1734, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1376, 65535, 65535, 65535, 65535, 65535, 393, 65535, 65535, 65535, 4785, 65535, 2357, 65535, 65535, 65535,
    65535, 65535, 2245, 3966, 2279, 3178, 5149, 65535, 65535, 65535, 4318, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 3199, 65535, 65535, 65535, 2708, 3889, 1707, 4884, 65535, 65535, 65535,
    65535, 65535, 873, 4252, 65535, 4299, 4556, 65535, 65535, 65535, 65535, 65535, 65535, 2346, 1021, 3019,
    65535, 65535, 1551, 2799, 3602, 879, 65535, 65535, 65535, 65535, 65535, 65535, 85, 65535, 4563, 65535,
    65535, 65535, 65535, 348, 1631, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 4225, 65535, 5132, 65535, 65535, 65535, 4609, 65535, 2644, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 36, 65535, 65535, 65535, 65535, 65535, 1938, 4914, 65535, 65535, 3934, 65535,
    65535, 65535, 3552, 65535, 65535, 3034, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5027, 666,
    65535, 65535, 65535, 65535, 65535, 329, 1063, 65535, 65535, 65535, 65535, 65535, 65535, 2886, 65535, 3107,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1694, 289, 65535, 65535, 1137, 65535, 65535, 65535, 65535,
    65535, 65535, 3713, 65535, 65535, 65535, 65535, 65535, 65535, 324, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 4486, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 942, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1899, 65535, 65535, 1846, 65535,
    65535, 65535, 65535, 65535, 3716, 65535, 65535, 65535, 1141, 1591, 2919, 65535, 65535, 65535, 65535, 65535,
    65535, 149, 65535, 65535, 65535, 2412, 65535, 65535, 65535, 65535, 2360, 1429, 65535, 65535, 65535, 65535,
    3886, 65535, 65535, 4373, 65535, 4051, 65535, 65535, 4388, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 185, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1978, 2055, 65535, 65535, 65535, 5010, 65535, 65535, 1949,
    65535, 3689, 65535, 65535, 65535, 65535, 184, 189, 585, 1821, 929, 431, 4109, 4462, 65535, 65535,
    65535, 65535, 65535, 65535, 2348, 65535, 65535, 4100, 2223, 65535, 2694, 2284, 178, 65535, 65535, 4489,
    2445, 65535, 65535, 65535, 65535, 65535, 3128, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1207, 52, 65535, 4862, 4081, 4725, 65535, 65535, 65535, 65535, 65535, 5167, 65535, 65535, 3523,
    65535, 1165, 65535, 4246, 65535, 65535, 65535, 182, 65535, 65535, 966, 467, 65535, 65535, 65535, 492,
    846, 65535, 65535, 65535, 65535, 1816, 1936, 3182, 65535, 65535, 65535, 65535, 55, 2477, 65535, 1450,
    65535, 65535, 65535, 65535, 4078, 65535, 65535, 317, 3987, 65535, 65535, 65535, 65535, 65535, 4073, 65535,
    65535, 65535, 1087, 65535, 65535, 4203, 65535, 65535, 65535, 5024, 65535, 65535, 2863, 65535, 4897, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 869, 65535, 65535,
    65535, 1792, 1218, 4189, 65535, 65535, 65535, 3348, 65535, 65535, 65535, 65535, 65535, 65535, 2978, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3978, 25, 65535, 373, 65535, 4402, 4497, 65535,
    1879, 65535, 65535, 65535, 65535, 3143, 65535, 65535, 65535, 65535, 65535, 65535, 1252, 65535, 65535, 65535,
    386, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1322, 3207, 5100, 200, 1657, 65535, 65535,
    798, 65535, 65535, 3521, 65535, 1163, 787, 3075, 3461, 2893, 4095, 65535, 65535, 65535, 4004, 65535,
    65535, 2435, 956, 2858, 3725, 4673, 4887, 65535, 65535, 546, 2845, 4716, 3815, 65535, 65535, 1675,
    4635, 65535, 65535, 65535, 65535, 362, 1446, 2176, 4825, 65535, 65535, 65535, 65535, 65535, 2427, 65535,
    573, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1976, 65535, 257, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3731, 4644, 950, 65535, 65535, 65535,
    65535, 65535, 65535, 2472, 65535, 65535, 65535, 65535, 65535, 65535, 3616, 65535, 65535, 65535, 65535, 65535,
    3334, 3339, 5151, 65535, 2196, 65535, 4028, 65535, 65535, 65535, 65535, 65535, 65535, 452, 2530, 4103,
    65535, 4007, 65535, 65535, 2553, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1568, 4686, 5057, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3100, 2806, 65535, 4016, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1280, 65535, 2,
    65535, 65535, 2181, 65535, 65535, 65535, 65535, 65535, 65535, 4595, 65535, 1130, 65535, 65535, 65535, 65535,
    65535, 65535, 4756, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4164, 65535, 65535, 65535, 65535, 1980,
    65535, 2666, 65535, 65535, 65535, 65535, 180, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3530,
    65535, 3920, 3904, 3292, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 341,
    1391, 5160, 65535, 65535, 65535, 65535, 972, 529, 65535, 65535, 65535, 65535, 65535, 65535, 453, 1516,
    2367, 3383, 65535, 65535, 65535, 65535, 65535, 4248, 65535, 65535, 65535, 65535, 1389, 65535, 65535, 2308,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 543, 65535, 65535, 65535,
    65535, 65535, 2022, 65535, 4728, 65535, 140, 1921, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 1595, 65535, 1168, 65535, 65535, 65535, 5116, 65535, 65535, 65535,
    45, 4104, 65535, 1739, 4380, 65535, 65535, 3562, 65535, 3049, 65535, 65535, 522, 1553, 65535, 65535,
    65535, 65535, 65535, 897, 65535, 680, 65535, 65535, 65535, 65535, 2701, 3561, 3112, 65535, 65535, 65535,
    4113, 65535, 128, 65535, 65535, 65535, 65535, 487, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 35, 65535, 65535, 65535, 65535, 65535, 65535, 4292, 65535, 65535, 234, 65535, 65535, 65535,
    65535, 65535, 65535, 718, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 489, 1871, 595, 4441, 65535,
    3046, 1820, 1572, 3652, 1843, 3711, 65535, 65535, 65535, 65535, 3972, 65535, 65535, 65535, 65535, 1293,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 4695, 65535, 3085, 2951, 3962, 5002, 65535, 65535, 65535,
    65535, 65535, 2928, 65535, 65535, 65535, 65535, 65535, 4543, 65535, 65535, 65535, 65535, 65535, 3740, 65535,
    65535, 65535, 3765, 65535, 65535, 65535, 508, 60, 65535, 65535, 65535, 2565, 65535, 1529, 575, 65535,
    1342, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4885, 2615, 65535, 65535, 1366, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 4204, 2057, 65535, 65535, 2827, 65535, 65535, 4020, 4831, 3594,
    65535, 65535, 65535, 65535, 5159, 65535, 65535, 65535, 1145, 65535, 65535, 2205, 3609, 65535, 1380, 2246,
    65535, 2043, 3280, 597, 4074, 3953, 4210, 65535, 65535, 65535, 65535, 65535, 65535, 2399, 65535, 65535,
    4467, 65535, 65535, 65535, 65535, 65535, 2474, 65535, 65535, 65535, 65535, 65535, 65535, 2724, 3636, 65535,
    65535, 65535, 1245, 4014, 65535, 4445, 65535, 1295, 65535, 65535, 65535, 65535, 65535, 2455, 65535, 65535,
    3712, 65535, 2556, 4369, 65535, 65535, 425, 534, 359, 1489, 65535, 65535, 3245, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 3907, 65535, 65535, 1569, 65535, 65535, 4980, 3781, 65535, 65535,
    65535, 65535, 65535, 2127, 65535, 65535, 4304, 65535, 65535, 65535, 4920, 65535, 65535, 65535, 4146, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 4049, 65535, 65535, 65535, 65535, 891, 3676, 65535, 65535, 1174,
    65535, 65535, 501, 65535, 65535, 65535, 65535, 65535, 3219, 868, 65535, 65535, 3482, 65535, 2879, 4084,
    65535, 65535, 65535, 65535, 65535, 444, 65535, 65535, 65535, 65535, 65535, 65535, 1881, 65535, 2142, 65535,
    65535, 65535, 65535, 65535, 4734, 65535, 65535, 65535, 65535, 65535, 65535, 2884, 65535, 65535, 4937, 65535,
    65535, 3411, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3792, 65535,
    65535, 1425, 65535, 65535, 65535, 65535, 65535, 2416, 65535, 65535, 65535, 99, 65535, 1312, 65535, 65535,
    3432, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2260, 4838, 65535, 3687, 4087, 2400,
    3544, 5031, 2991, 65535, 2052, 65535, 3662, 3035, 3398, 4217, 65535, 65535, 2397, 65535, 65535, 1186,
    3570, 65535, 3115, 697, 65535, 65535, 278, 65535, 65535, 3513, 65535, 1289, 4272, 2121, 65535, 65535,
    65535, 65535, 65535, 2370, 65535, 1629, 4417, 65535, 65535, 65535, 800, 65535, 65535, 1990, 3998, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 495, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1669, 65535, 4395, 3012, 65535, 65535, 65535, 65535, 65535, 65535, 588, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4432, 154, 552, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 3580, 5163, 65535, 65535, 65535, 65535, 2167, 5075, 65535, 2581, 65535, 672, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 456, 2521, 65535, 65535, 3206, 65535, 65535, 65535, 2002,
    65535, 65535, 65535, 3157, 65535, 65535, 65535, 65535, 65535, 2707, 65535, 65535, 65535, 65535, 1337, 3772,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4696, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1330, 4599, 3110, 4979, 65535, 65535, 2838, 65535, 5080,
    759, 65535, 3776, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4515, 65535, 3788, 65535, 65535,
    65535, 1458, 65535, 65535, 4963, 65535, 65535, 65535, 65535, 1213, 65535, 65535, 65535, 65535, 65535, 2337,
    5017, 65535, 65535, 2949, 65535, 65535, 3156, 5103, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    3956, 65535, 65535, 65535, 65535, 65535, 2555, 65535, 37, 65535, 2136, 65535, 65535, 3647, 65535, 65535,
    65535, 3622, 65535, 65535, 65535, 65535, 65535, 3858, 65535, 4700, 65535, 65535, 65535, 65535, 1076, 1556,
    65535, 65535, 65535, 1824, 65535, 65535, 65535, 2241, 3785, 65535, 65535, 65535, 65535, 65535, 539, 944,
    1839, 3664, 4940, 65535, 65535, 65535, 981, 65535, 65535, 4196, 65535, 65535, 65535, 65535, 65535, 3985,
    4951, 65535, 904, 65535, 65535, 65535, 65535, 65535, 1860, 3321, 3708, 3875, 4426, 65535, 65535, 65535,
    65535, 65535, 3378, 4833, 3474, 65535, 65535, 65535, 65535, 65535, 1898, 3951, 2952, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 637, 1566, 65535,
    4285, 65535, 65535, 648, 2013, 65535, 1120, 4815, 65535, 65535, 65535, 65535, 5153, 65535, 565, 1562,
    65535, 65535, 65535, 3360, 3386, 3228, 4440, 190, 432, 793, 4743, 65535, 65535, 3769, 65535, 65535,
    901, 4238, 65535, 2371, 65535, 65535, 65535, 65535, 65535, 65535, 2021, 65535, 65535, 65535, 65535, 1600,
    65535, 65535, 4907, 2973, 65535, 65535, 65535, 65535, 65535, 65535, 1362, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1513, 65535, 65535, 1234, 65535, 2097, 65535, 1262, 65535, 65535, 65535, 3823, 65535,
    65535, 65535, 3469, 65535, 914, 4423, 65535, 65535, 65535, 65535, 4348, 1042, 65535, 65535, 65535, 1098,
    3406, 2407, 5140, 228, 4594, 65535, 65535, 65535, 1192, 1128, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 3264, 65535, 65535, 1057, 65535, 65535, 65535, 65535, 65535, 65535, 1302, 4102, 65535, 791, 65535,
    2101, 2577, 26, 2889, 650, 641, 3952, 305, 4360, 745, 2643, 4787, 1237, 4874, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 3435, 65535, 65535, 65535, 65535, 65535, 65535, 848, 986,
    2832, 49, 65535, 65535, 3375, 65535, 65535, 4680, 65535, 65535, 65535, 65535, 65535, 2267, 1866, 65535,
    65535, 65535, 65535, 65535, 1575, 3832, 65535, 3981, 65535, 65535, 65535, 65535, 65535, 65535, 1265, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3798, 65535, 3425, 734, 4094, 4639, 4270,
    65535, 65535, 65535, 2027, 65535, 572, 65535, 65535, 2197, 918, 65535, 65535, 1793, 4154, 4762, 455,
    199, 930, 65535, 593, 65535, 65535, 65535, 65535, 2595, 65535, 65535, 2808, 65535, 2726, 65535, 1915,
    2201, 65535, 65535, 490, 65535, 65535, 65535, 65535, 663, 1904, 2543, 4919, 65535, 65535, 65535, 890,
    65535, 65535, 845, 3401, 4216, 65535, 390, 65535, 1717, 3546, 3995, 2265, 662, 65535, 65535, 65535,
    65535, 2456, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 921, 65535, 1201, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1052, 2353, 65535, 65535, 4403, 65535, 65535, 65535, 4255, 3933, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 326, 2916, 65535, 4932, 4718, 65535,
    65535, 4794, 65535, 65535, 65535, 65535, 65535, 3813, 65535, 65535, 65535, 65535, 65535, 65535, 1066, 65535,
    65535, 5161, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 961, 65535, 65535, 65535, 65535, 65535,
    267, 65535, 65535, 65535, 688, 4869, 65535, 65535, 65535, 65535, 65535, 3519, 65535, 65535, 65535, 2117,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1783, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1705, 65535, 1281, 65535, 2735, 1696, 65535, 4224, 3331,
    5021, 2358, 65535, 65535, 65535, 65535, 65535, 1452, 65535, 4868, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1642, 65535, 65535, 2905, 65535, 65535, 3231, 65535, 65535, 65535, 65535, 65535,
    4356, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3598, 1909, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1861, 65535, 65535, 440, 65535, 12, 65535, 1525, 1276, 2718, 65535, 1266,
    65535, 65535, 65535, 65535, 2374, 3559, 1112, 1567, 3063, 65535, 3317, 2766, 65535, 65535, 65535, 1116,
    65535, 65535, 536, 65535, 65535, 65535, 65535, 3450, 3941, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 2031, 65535, 65535, 65535, 65535, 3566, 65535, 2355, 65535, 65535,
    65535, 65535, 1287, 65535, 65535, 65535, 65535, 65535, 584, 421, 65535, 717, 65535, 65535, 65535, 65535,
    65535, 2796, 3492, 65535, 3122, 1091, 65535, 651, 3595, 1194, 4749, 65535, 65535, 65535, 1188, 65535,
    1618, 1435, 752, 4366, 65535, 3949, 65535, 65535, 65535, 429, 65535, 65535, 547, 65535, 65535, 65535,
    65535, 2507, 65535, 65535, 65535, 65535, 65535, 1172, 65535, 126, 1807, 1428, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 3193, 1268, 65535, 2309, 65535, 3129, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1379, 65535, 65535, 65535, 2971, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5174,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 403, 65535, 219, 2684, 65535, 65535, 4457, 65535, 4610, 65535, 3903, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3803, 65535, 3084, 4269, 315, 65535, 65535, 65535,
    607, 65535, 817, 4275, 65535, 246, 603, 1426, 3617, 65535, 71, 2601, 65535, 4957, 65535, 65535,
    65535, 65535, 1559, 1271, 65535, 65535, 1646, 4133, 65535, 65535, 1872, 65535, 65535, 65535, 4215, 65535,
    65535, 65535, 65535, 65535, 65535, 3516, 1034, 65535, 65535, 65535, 65535, 433, 4848, 65535, 415, 65535,
    3751, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3783, 241, 65535,
    65535, 65535, 4856, 65535, 65535, 65535, 3683, 65535, 65535, 65535, 65535, 65535, 65535, 3141, 2135, 3709,
    1367, 65535, 65535, 5035, 1331, 65535, 65535, 1181, 2109, 3908, 65535, 3036, 4889, 4015, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 4561, 65535, 65535, 65535, 3531, 65535, 65535, 2297, 3553,
    65535, 65535, 65535, 2462, 65535, 65535, 65535, 65535, 3863, 65535, 65535, 3939, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 43, 5120, 65535, 4790, 65535, 2175, 65535, 65535, 65535, 65535, 65535,
    2064, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 4263, 3724, 65535, 65535, 65535, 714, 65535, 65535, 65535, 4840, 65535, 65535, 65535,
    65535, 65535, 510, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1689, 65535, 65535, 65535,
    65535, 65535, 374, 65535, 4618, 65535, 2292, 4039, 65535, 65535, 65535, 159, 4801, 2907, 3119, 3576,
    2678, 65535, 65535, 65535, 65535, 65535, 1724, 65535, 65535, 65535, 243, 2238, 65535, 65535, 65535, 65535,
    325, 65535, 541, 65535, 65535, 65535, 65535, 4545, 3026, 1787, 1416, 1146, 65535, 65535, 65535, 65535,
    65535, 65535, 3762, 65535, 65535, 65535, 65535, 65535, 1048, 65535, 65535, 65535, 65535, 4136, 65535, 1738,
    1845, 3298, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1003, 4969, 65535, 65535, 65535, 65535, 643, 65535, 65535, 65535, 65535, 65535,
    65535, 3682, 2009, 195, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4053, 947,
    41, 65535, 1960, 65535, 65535, 65535, 951, 65535, 65535, 65535, 3838, 4127, 65535, 65535, 65535, 65535,
    2859, 65535, 65535, 65535, 65535, 65535, 1590, 65535, 65535, 2352, 65535, 65535, 65535, 65535, 65535, 65535,
    2433, 611, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1371, 65535, 1725, 65535, 65535, 65535, 65535,
    65535, 65535, 2008, 65535, 65535, 1706, 4000, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 4326, 65535, 65535, 1059, 65535, 65535, 65535, 65535, 65535, 2655, 65535, 1660, 2498,
    753, 3678, 4538, 65535, 2272, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 4499, 4525, 4809, 301, 3290, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3789, 65535,
    65535, 65535, 3630, 65535, 65535, 65535, 3160, 65535, 65535, 65535, 65535, 46, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 4835, 65535, 4526, 716, 4773, 65535, 65535, 65535, 65535, 4893, 65535, 1625, 65535,
    65535, 65535, 65535, 65535, 61, 65535, 1067, 2179, 65535, 65535, 65535, 4802, 65535, 377, 1518, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4257, 4516, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2898, 65535, 1492, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1394, 4578, 65535, 65535, 2784, 65535, 65535, 65535, 1799, 65535, 65535, 65535, 65535, 65535, 1918, 65535,
    405, 763, 65535, 65535, 65535, 1954, 3511, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 749,
    65535, 65535, 3495, 65535, 3755, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2527,
    3223, 65535, 2519, 65535, 65535, 65535, 65535, 65535, 65535, 1753, 2347, 564, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 148, 65535, 65535, 3921, 65535, 65535, 4665, 65535, 65535, 65535, 3045,
    65535, 65535, 3315, 65535, 65535, 65535, 1012, 65535, 65535, 65535, 65535, 2499, 65535, 4035, 2262, 65535,
    4454, 65535, 65535, 65535, 4842, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4297, 3503, 65535, 65535,
    65535, 65535, 65535, 5009, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 606,
    404, 4836, 4752, 4671, 65535, 4150, 65535, 65535, 65535, 3487, 65535, 3992, 65535, 65535, 910, 65535,
    4293, 3417, 2099, 65535, 19, 65535, 681, 65535, 3477, 65535, 731, 65535, 65535, 65535, 4958, 65535,
    65535, 3027, 137, 65535, 65535, 65535, 65535, 65535, 679, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 4235, 65535, 65535, 65535, 65535, 369, 5099, 65535, 65535, 520, 2675, 65535,
    1494, 65535, 65535, 3003, 65535, 65535, 696, 65535, 224, 65535, 1359, 1908, 65535, 2923, 65535, 65535,
    4005, 65535, 65535, 3246, 65535, 382, 122, 1580, 1935, 65535, 1473, 65535, 4063, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3407, 4984, 5102, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 2402, 65535, 65535, 65535, 1445, 65535, 65535, 65535, 65535, 65535, 2003, 65535, 65535,
    65535, 4997, 65535, 65535, 5169, 65535, 2060, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 2709, 4422, 2599, 65535, 65535, 2942, 2849, 65535, 65535, 65535, 38, 4977, 1859, 65535,
    65535, 2855, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1474, 65535, 65535, 1764,
    3706, 65535, 239, 65535, 65535, 65535, 65535, 65535, 65535, 396, 892, 2895, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4989, 65535,
    65535, 65535, 65535, 65535, 3247, 65535, 65535, 65535, 65535, 65535, 703, 3043, 626, 65535, 65535, 65535,
    65535, 2068, 65535, 65535, 65535, 65535, 1439, 1851, 65535, 65535, 65535, 65535, 3811, 65535, 65535, 2124,
    65535, 2431, 65535, 65535, 1092, 3196, 4905, 65535, 3441, 3548, 65535, 65535, 65535, 551, 874, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 4347, 65535, 65535, 65535, 65535, 3494, 4367, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3022, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2614, 65535, 65535, 1895, 3068, 4375, 65535, 2466, 65535,
    4477, 65535, 65535, 65535, 65535, 65535, 270, 65535, 65535, 65535, 65535, 1249, 4121, 65535, 65535, 4370,
    3189, 65535, 3681, 65535, 65535, 65535, 65535, 65535, 2123, 65535, 65535, 4758, 5129, 710, 3741, 304,
    65535, 65535, 65535, 65535, 65535, 3723, 65535, 1029, 3610, 65535, 65535, 65535, 65535, 3163, 65535, 4250,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2591, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4205, 4407, 65535, 65535, 2689, 97, 3276,
    65535, 65535, 2648, 2071, 65535, 65535, 780, 2083, 65535, 784, 434, 3667, 1726, 65535, 2811, 65535,
    65535, 3283, 65535, 65535, 2673, 65535, 3176, 65535, 65535, 65535, 65535, 1236, 4258, 3632, 65535, 2791,
    65535, 65535, 3705, 65535, 65535, 65535, 65535, 3919, 65535, 65535, 65535, 3263, 65535, 65535, 65535, 4649,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3190, 888, 1338, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 5029, 65535, 65535, 935, 65535, 5147, 65535, 65535, 65535, 65535, 4783, 65535, 65535, 65535,
    65535, 1825, 3869, 2259, 4277, 1926, 65535, 65535, 2403, 65535, 65535, 65535, 65535, 65535, 1096, 1587,
    65535, 65535, 65535, 65535, 3796, 65535, 65535, 65535, 1759, 65535, 65535, 631, 2350, 65535, 65535, 2528,
    65535, 65535, 4178, 65535, 65535, 65535, 1628, 4379, 4674, 3680, 65535, 1636, 1230, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 3135, 4371, 65535, 65535, 1437, 65535, 65535, 65535, 65535, 2659,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2755, 1543, 65535, 65535, 2660, 65535, 65535, 65535, 65535,
    765, 65535, 4765, 65535, 65535, 65535, 65535, 65535, 65535, 1972, 4383, 65535, 65535, 65535, 65535, 65535,
    878, 1149, 4778, 65535, 65535, 65535, 1221, 1731, 65535, 65535, 65535, 65535, 65535, 5145, 65535, 65535,
    65535, 1550, 65535, 65535, 65535, 65535, 65535, 2894, 65535, 65535, 2607, 1402, 3374, 4523, 65535, 65535,
    2844, 4218, 4328, 65535, 954, 2193, 65535, 3946, 65535, 65535, 65535, 65535, 4512, 65535, 65535, 65535,
    2132, 65535, 65535, 372, 65535, 65535, 1086, 3977, 727, 65535, 1290, 1781, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 1650, 1353, 2743, 4134, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1051, 65535, 65535, 2088, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 847, 276, 3291,
    4244, 4647, 65535, 3770, 65535, 65535, 2815, 65535, 4002, 65535, 65535, 1133, 3293, 1005, 65535, 3737,
    65535, 290, 4503, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4961, 3883, 65535, 4798, 5000, 65535,
    2670, 3560, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 592, 3050, 4664, 65535, 1903,
    4751, 179, 3415, 3733, 65535, 2690, 65535, 65535, 2280, 2710, 65535, 2432, 4998, 934, 65535, 65535,
    4730, 65535, 1623, 65535, 639, 4047, 4165, 757, 5073, 65535, 65535, 2947, 65535, 65535, 65535, 65535,
    65535, 4929, 500, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 211, 65535, 65535, 65535,
    65535, 4384, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4568, 526, 65535, 65535, 65535, 3248, 65535,
    4654, 65535, 65535, 65535, 1983, 65535, 1574, 1837, 65535, 2092, 4368, 4733, 968, 480, 65535, 65535,
    65535, 1777, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 6, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 789, 4377, 65535, 2345, 3006, 65535, 65535, 65535, 65535, 4537, 65535, 65535, 65535, 65535,
    3539, 5108, 1153, 65535, 65535, 2210, 134, 65535, 272, 1503, 4261, 65535, 65535, 65535, 65535, 65535,
    4064, 65535, 65535, 4173, 65535, 65535, 65535, 690, 65535, 437, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 5045, 65535, 65535, 65535, 65535, 65535, 4834, 4966, 65535, 2263, 65535, 218, 65535,
    1240, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1769, 65535, 65535, 2255, 2278,
    605, 2866, 2770, 2405, 3650, 4155, 4333, 4878, 1183, 333, 2665, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 273, 3007, 65535, 65535, 65535, 448, 65535, 65535, 65535, 65535, 2619, 65535, 2288,
    65535, 1959, 65535, 604, 839, 65535, 4968, 1541, 65535, 65535, 65535, 65535, 65535, 65535, 4816, 65535,
    65535, 4803, 65535, 4740, 130, 5142, 65535, 65535, 65535, 538, 65535, 65535, 939, 65535, 65535, 65535,
    65535, 65535, 856, 2513, 3204, 65535, 65535, 2816, 65535, 4387, 65535, 2626, 65535, 2935, 65535, 65535,
    65535, 2757, 65535, 65535, 65535, 1674, 65535, 1944, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1444, 147, 4757, 65535, 65535, 1125, 65535, 65535, 65535, 4636, 1182, 3794, 65535, 65535,
    65535, 65535, 65535, 3355, 65535, 2650, 4875, 65535, 65535, 65535, 65535, 511, 65535, 65535, 65535, 65535,
    65535, 65535, 3868, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5171, 2216, 65535, 65535, 65535,
    3672, 65535, 65535, 65535, 426, 4731, 1805, 1803, 2912, 65535, 371, 2560, 65535, 65535, 65535, 65535,
    65535, 65535, 3296, 65535, 4093, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1919, 3150, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 139, 65535, 2699, 65535, 65535,
    65535, 65535, 65535, 65535, 2936, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4692, 65535, 65535,
    65535, 931, 5013, 65535, 65535, 621, 65535, 65535, 1514, 2825, 65535, 4845, 65535, 65535, 65535, 65535,
    65535, 65535, 989, 65535, 65535, 65535, 65535, 65535, 3852, 5104, 65535, 65535, 65535, 4839, 65535, 65535,
    65535, 987, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4549, 3118, 65535, 65535, 65535, 65535,
    65535, 1415, 2488, 65535, 3152, 5143, 65535, 65535, 65535, 1061, 65535, 65535, 65535, 65535, 65535, 2211,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2890, 65535, 65535, 65535, 2927, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1256, 2495, 871, 1190, 1055,
    3364, 65535, 1037, 1175, 310, 2909, 3619, 1627, 4474, 1352, 65535, 1250, 4306, 65535, 65535, 65535,
    65535, 5001, 65535, 2063, 4896, 65535, 65535, 4564, 65535, 65535, 171, 65535, 1496, 65535, 230, 65535,
    65535, 3341, 65535, 65535, 1316, 65535, 65535, 65535, 2996, 65535, 65535, 65535, 1970, 1203, 65535, 1822,
    3008, 3473, 3814, 65535, 118, 65535, 65535, 65535, 4135, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 970, 1300, 220, 1794, 2291, 3332, 65535, 65535, 4449, 65535, 65535, 65535, 255, 65535,
    65535, 65535, 65535, 5093, 65535, 65535, 65535, 65535, 3984, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 3216, 65535, 65535, 65535, 65535, 1047, 2460, 3596, 4930, 65535,
    288, 65535, 65535, 65535, 65535, 65535, 3106, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 204, 594,
    9, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2012, 65535, 4001, 65535, 258, 4219, 1796, 65535,
    65535, 65535, 1668, 65535, 65535, 4947, 65535, 65535, 65535, 65535, 974, 2199, 65535, 65535, 65535, 2546,
    2182, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1643, 2418, 65535, 4710, 65535, 3627, 4829,
    98, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 823, 65535, 65535, 2382, 65535,
    65535, 5003, 65535, 65535, 65535, 65535, 65535, 2148, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    5155, 65535, 65535, 65535, 3260, 3828, 65535, 65535, 65535, 4291, 65535, 65535, 259, 65535, 842, 65535,
    65535, 65535, 347, 65535, 65535, 65535, 2481, 3698, 3699, 65535, 65535, 65535, 65535, 628, 2635, 5026,
    3389, 1552, 2173, 4744, 991, 65535, 65535, 65535, 65535, 65535, 4698, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 4040, 65535, 217, 65535, 65535, 3567, 3774, 8, 3527, 3568, 65535, 3029, 1686,
    4844, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3947, 3603, 65535, 65535, 2564, 3745, 3048, 3422,
    65535, 3835, 65535, 65535, 65535, 65535, 65535, 65535, 3727, 65535, 4999, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 153, 313, 4916, 65535, 65535, 65535, 4517, 3013, 65535, 65535, 65535,
    4508, 4557, 1369, 65535, 420, 65535, 65535, 65535, 65535, 65535, 65535, 1298, 65535, 65535, 2277, 65535,
    2557, 3488, 65535, 65535, 65535, 65535, 65535, 65535, 3623, 65535, 65535, 65535, 4086, 65535, 65535, 65535,
    65535, 2868, 65535, 3262, 65535, 472, 486, 4374, 65535, 3558, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1998, 65535, 2862, 65535, 65535, 65535, 65535, 65535, 65535, 1056, 65535, 65535, 65535, 65535, 792,
    65535, 65535, 65535, 65535, 65535, 65535, 2720, 65535, 65535, 65535, 65535, 65535, 65535, 1472, 65535, 900,
    2497, 65535, 65535, 65535, 65535, 3165, 65535, 65535, 3031, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 4097, 65535, 1398, 2058, 65535, 65535, 3051, 65535, 65535, 65535,
    65535, 65535, 3634, 4685, 65535, 65535, 65535, 4300, 65535, 65535, 65535, 65535, 65535, 3734, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1827, 3651, 65535, 1652, 65535, 65535, 65535,
    65535, 65535, 3587, 65535, 65535, 1019, 65535, 65535, 4463, 65535, 65535, 4562, 65535, 65535, 65535, 65535,
    65535, 3656, 65535, 65535, 2074, 65535, 461, 65535, 65535, 65535, 65535, 2341, 418, 3336, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2087, 3758, 65535, 65535, 1395, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 3094, 2293, 65535, 1296, 2152, 65535, 65535, 65535, 65535, 65535, 65535, 3841, 2765, 65535, 65535,
    65535, 65535, 3757, 65535, 188, 65535, 65535, 1278, 65535, 65535, 1123, 3259, 65535, 65535, 65535, 3275,
    65535, 65535, 733, 2248, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3915, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 982, 3900, 65535, 65535, 65535, 65535, 2141, 65535, 65535, 65535, 65535, 65535,
    4581, 1430, 2232, 65535, 65535, 65535, 4573, 65535, 65535, 65535, 2155, 65535, 65535, 65535, 65535, 4753,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3354, 788, 65535, 65535, 65535, 65535,
    2086, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4949, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 3442, 65535, 65535, 2372, 65535, 65535, 65535, 65535, 658, 65535, 65535, 65535, 65535, 65535, 65535,
    3370, 4501, 65535, 65535, 65535, 2023, 65535, 4381, 65535, 4498, 65535, 65535, 65535, 1763, 65535, 65535,
    65535, 1373, 1611, 65535, 65535, 65535, 65535, 65535, 4003, 4280, 65535, 65535, 1539, 65535, 1733, 65535,
    2802, 65535, 65535, 65535, 65535, 554, 65535, 65535, 3932, 65535, 65535, 65535, 1085, 65535, 65535, 65535,
    244, 65535, 1626, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5008, 65535, 2987, 3876, 3052,
    65535, 2903, 186, 65535, 65535, 65535, 65535, 65535, 65535, 3039, 3478, 4271, 65535, 622, 4807, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1028, 65535, 65535, 542, 4052, 65535,
    65535, 65535, 4345, 65535, 65535, 1122, 2545, 65535, 3403, 4355, 319, 2183, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1484, 65535, 65535, 65535, 65535,
    1288, 3643, 65535, 65535, 65535, 65535, 65535, 65535, 2514, 3834, 1126, 2404, 65535, 65535, 65535, 65535,
    2972, 65535, 65535, 913, 264, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1151, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1910, 65535, 65535, 803, 65535, 4043, 65535,
    65535, 691, 65535, 1767, 2853, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2917, 65535, 65535, 65535,
    65535, 65535, 65535, 1842, 65535, 65535, 65535, 65535, 4009, 65535, 65535, 65535, 65535, 256, 3250, 65535,
    65535, 65535, 65535, 1070, 65535, 65535, 65535, 4231, 65535, 65535, 4324, 65535, 1748, 3754, 65535, 3884,
    2384, 65535, 65535, 65535, 65535, 65535, 65535, 3361, 5110, 65535, 65535, 1863, 65535, 65535, 2040, 2379,
    65535, 65535, 65535, 65535, 65535, 4927, 65535, 331, 65535, 678, 1109, 4934, 65535, 65535, 65535, 806,
    65535, 65535, 65535, 65535, 65535, 3585, 1897, 3790, 912, 4689, 5006, 3822, 65535, 65535, 65535, 65535,
    65535, 65535, 2005, 3479, 65535, 2233, 65535, 65535, 65535, 2494, 65535, 65535, 3254, 470, 777, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1563, 3905, 1336, 4072, 4679,
    1994, 65535, 65535, 65535, 65535, 4392, 65535, 65535, 65535, 3201, 3455, 735, 65535, 3187, 2871, 65535,
    65535, 781, 65535, 4404, 65535, 65535, 671, 4233, 4247, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 380, 65535, 65535, 3629, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1549, 65535, 65535, 2185, 65535, 540, 65535, 65535, 5066, 65535, 3657, 4861,
    2544, 65535, 2243, 65535, 65535, 65535, 65535, 65535, 818, 1785, 65535, 65535, 65535, 65535, 65535, 3459,
    65535, 4088, 4131, 65535, 363, 884, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1156, 2651, 3358,
    65535, 4473, 65535, 65535, 2976, 65535, 65535, 65535, 65535, 65535, 65535, 1407, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 616, 2452, 65535, 87, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 825, 65535, 2756, 65535, 1610, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 4657, 65535, 65535, 65535, 2295, 65535, 65535, 65535, 2450, 65535, 65535, 65535, 65535, 65535,
    2454, 4529, 65535, 65535, 1601, 65535, 65535, 65535, 836, 65535, 65535, 65535, 65535, 3945, 1855, 65535,
    65535, 4083, 65535, 65535, 65535, 4461, 2525, 1606, 3613, 65535, 4490, 65535, 65535, 65535, 65535, 3173,
    65535, 65535, 4169, 719, 65535, 65535, 65535, 1138, 2776, 65535, 1365, 5068, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1981, 3123, 65, 4338, 65535, 65535, 70, 2303, 65535, 1923, 65535, 65535,
    65535, 65535, 65535, 65535, 2030, 65535, 291, 65535, 65535, 65535, 1755, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 895, 65535, 65535, 65535, 4755, 65535, 65535, 65535, 225, 4767, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 3151, 65535, 3780, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 3935, 65535, 65535, 65535, 65535, 411, 65535, 65535, 65535, 65535, 4827, 65535, 65535, 207,
    74, 65535, 260, 121, 65535, 65535, 65535, 65535, 65535, 3964, 65535, 980, 65535, 65535, 796, 4483,
    65535, 65535, 2100, 65535, 4643, 65535, 65535, 65535, 3434, 65535, 65535, 65535, 65535, 65535, 2208, 1375,
    65535, 65535, 65535, 65535, 65535, 746, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4213, 4605,
    65535, 65535, 65535, 65535, 65535, 3130, 65535, 2396, 65535, 65535, 1179, 65535, 1870, 3120, 65535, 65535,
    65535, 1612, 2515, 3335, 65535, 65535, 65535, 65535, 4364, 1984, 1932, 65535, 1432, 1736, 3674, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 670, 65535, 1101, 65535, 720, 785, 65535, 647, 1616, 227,
    685, 1786, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    3827, 1971, 65535, 65535, 1480, 65535, 65535, 65535, 65535, 297, 5101, 4031, 65535, 1579, 4747, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 4560, 65535, 1387, 65535, 65535, 1644, 65535, 65535, 65535, 65535,
    4343, 2298, 13, 65535, 477, 5048, 65535, 65535, 1693, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 3791, 65535, 65535, 65535, 1920, 65535, 4176, 3230, 65535,
    65535, 4582, 1817, 4713, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 442, 4478, 4925,
    5164, 65535, 65535, 65535, 3879, 2391, 65535, 65535, 2113, 65535, 544, 65535, 65535, 65535, 3697, 65535,
    65535, 65535, 1400, 2189, 2794, 2485, 65535, 65535, 65535, 4946, 2426, 65535, 65535, 4339, 65535, 754,
    65535, 2722, 65535, 65535, 2496, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4181, 65535, 65535, 65535,
    65535, 2054, 2747, 4495, 3589, 4642, 4870, 2963, 2300, 3797, 229, 65535, 47, 1073, 4447, 231,
    2789, 65535, 65535, 65535, 2461, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1341, 4590, 65535, 65535,
    3446, 2760, 4641, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1270, 65535, 4707, 721,
    65535, 65535, 65535, 531, 65535, 65535, 65535, 1761, 65535, 65535, 384, 65535, 65535, 65535, 65535, 65535,
    2669, 3777, 167, 65535, 65535, 65535, 766, 65535, 4865, 4470, 65535, 502, 65535, 3080, 65535, 65535,
    2830, 65535, 2962, 65535, 65535, 65535, 1737, 92, 2218, 2982, 4572, 65535, 65535, 4675, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4139, 4416, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 3669, 65535, 65535, 1829, 65535, 65535, 3677, 4727, 65535, 883, 4212,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3139, 494, 65535, 4284, 157, 65535, 2128,
    2874, 65535, 65535, 65535, 65535, 65535, 65535, 838, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2509,
    65535, 65535, 5074, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1594, 1762, 755, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3181, 354, 65535, 65535,
    65535, 65535, 2964, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2609, 65535, 65535, 65535, 65535, 65535,
    65535, 2680, 65535, 65535, 65535, 65535, 65535, 65535, 2980, 65535, 65535, 4335, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 775, 65535, 2271, 65535, 65535, 65535, 65535, 65535, 1363, 65535, 3743, 1768,
    3426, 1033, 515, 1225, 2792, 4428, 4648, 65535, 1809, 65535, 2000, 1102, 65535, 1216, 4771, 65535,
    65535, 65535, 65535, 65535, 65535, 3471, 65535, 5046, 65535, 65535, 3092, 4329, 65535, 65535, 65535, 65535,
    65535, 4780, 65535, 457, 65535, 235, 65535, 65535, 65535, 65535, 1721, 65535, 65535, 65535, 1814, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 2322, 65535, 65535, 65535, 4736, 65535, 65535, 65535, 65535, 2891,
    65535, 65535, 65535, 65535, 65535, 65535, 4450, 4814, 65535, 65535, 65535, 65535, 65535, 65535, 1819, 2453,
    65535, 2738, 1093, 3186, 65535, 65535, 65535, 2999, 963, 65535, 3069, 4574, 65535, 65535, 65535, 2654,
    65535, 65535, 5096, 65535, 65535, 65535, 4476, 5039, 65535, 65535, 65535, 65535, 1973, 1782, 4060, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 145, 65535, 65535, 65535, 5014, 3065, 2869, 3902, 65535, 65535,
    65535, 80, 3002, 65535, 1483, 2745, 65535, 65535, 65535, 2104, 65535, 2566, 1239, 4313, 65535, 65535,
    65535, 1957, 1018, 2441, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3205,
    65535, 2693, 65535, 2880, 1560, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2159, 65535, 65535, 65535, 3573, 65535, 3485, 65535, 65535, 2195, 2170, 391, 3443, 65535, 1355,
    65535, 3237, 2915, 65535, 65535, 65535, 1914, 65535, 65535, 2085, 3550, 65535, 3273, 65535, 65535, 65535,
    870, 65535, 65535, 65535, 65535, 4427, 65535, 2268, 65535, 65535, 65535, 65535, 65535, 3793, 65535, 65535,
    65535, 694, 65535, 4863, 65535, 65535, 2301, 1399, 65535, 1506, 156, 65535, 65535, 65535, 65535, 3821,
    65535, 65535, 887, 673, 2897, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1411, 2716, 65535,
    65535, 65535, 65535, 4236, 3239, 65535, 65535, 4540, 65535, 65535, 65535, 664, 843, 65535, 1620, 65535,
    65535, 65535, 65535, 65535, 65535, 124, 1385, 65535, 65535, 65535, 65535, 65535, 2421, 65535, 65535, 927,
    65535, 65535, 65535, 65535, 65535, 65535, 747, 65535, 4662, 2373, 1454, 3870, 4341, 4431, 3148, 65535,
    65535, 65535, 65535, 65535, 5087, 3775, 65535, 65535, 65535, 349, 1670, 2705, 3782, 65535, 2037, 65535,
    2349, 65535, 65535, 65535, 65535, 65535, 65535, 2065, 3526, 990, 4808, 4846, 358, 65535, 295, 65535,
    65535, 65535, 2161, 65535, 619, 962, 4491, 65535, 3266, 65535, 65535, 65535, 65535, 1790, 65535, 65535,
    1243, 65535, 65535, 248, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    4, 1615, 65535, 65535, 65535, 65535, 2319, 65535, 65535, 4321, 65535, 65535, 65535, 4082, 1027, 65535,
    65535, 65535, 699, 2639, 65535, 65535, 4174, 65535, 65535, 65535, 881, 65535, 2777, 1586, 1656, 3675,
    4130, 632, 65535, 65535, 65535, 65535, 65535, 65535, 2204, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1040, 488, 1219, 2551, 65535, 5097, 65535, 65535, 65535, 3975, 65535, 65535, 65535,
    65535, 65535, 65535, 1931, 65535, 65535, 65535, 2325, 2394, 65535, 65535, 65535, 65535, 2899, 65535, 65535,
    65535, 4070, 65535, 65535, 65535, 65535, 3295, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1532, 65535, 65535, 2676, 3812, 4057, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3044, 65535,
    65535, 1107, 65535, 65535, 65535, 65535, 1383, 772, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    4149, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3285, 3433, 65535, 65535, 65535, 65535, 675, 65535,
    65535, 65535, 3258, 438, 65535, 65535, 5089, 1840, 65535, 1131, 3853, 4358, 2077, 3447, 65535, 65535,
    65535, 65535, 65535, 1578, 5076, 84, 65535, 3965, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2834,
    65535, 65535, 473, 1260, 3704, 65535, 65535, 65535, 65535, 3113, 65535, 4414, 65535, 65535, 3418, 65535,
    65535, 3243, 65535, 65535, 65535, 4530, 65535, 65535, 65535, 65535, 65535, 65535, 436, 65535, 65535, 65535,
    3768, 65535, 4550, 1310, 1470, 1561, 65535, 2681, 2807, 65535, 65535, 65535, 3666, 4163, 65535, 65535,
    3037, 3756, 65535, 3742, 882, 65535, 525, 4521, 2162, 65535, 4376, 3171, 1132, 2798, 4712, 65535,
    3449, 65535, 2079, 4158, 65535, 115, 65535, 65535, 65535, 65535, 65535, 65535, 1434, 1638, 2380, 3009,
    4409, 65535, 3400, 1291, 65535, 65535, 65535, 65535, 65535, 65535, 3444, 782, 2154, 65535, 1285, 493,
    65535, 65535, 65535, 724, 65535, 65535, 65535, 65535, 3390, 65535, 1328, 2920, 65535, 65535, 321, 65535,
    65535, 3899, 65535, 1155, 4032, 65535, 65535, 65535, 65535, 1370, 22, 65535, 3994, 208, 3989, 65535,
    65535, 2688, 65535, 65535, 2317, 4888, 65535, 1306, 65535, 65535, 2437, 65535, 1509, 65535, 65535, 65535,
    65535, 1498, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3649, 65535, 5034, 1448, 4906, 2482, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 4948, 65535, 65535, 65535, 1728, 65535, 65535, 65535, 65535, 65535,
    65535, 5107, 65535, 4544, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 123,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 3579, 65535, 65535, 65535, 65535, 965, 65535, 65535, 65535, 65535, 65535, 65535, 2764, 65535,
    65535, 65535, 1945, 65535, 65535, 65535, 65535, 2213, 65535, 65535, 65535, 65535, 65535, 4936, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 1251, 65535, 65535, 65535, 4987, 65535, 76, 1690, 3878, 65535,
    65535, 3070, 654, 3753, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 202, 65535, 65535, 65535, 5114,
    65535, 65535, 1598, 2674, 65535, 4253, 65535, 2753, 65535, 65535, 65535, 65535, 4085, 65535, 65535, 245,
    65535, 65535, 65535, 65535, 65535, 937, 65535, 65535, 65535, 65535, 2224, 4330, 3749, 65535, 65535, 65535,
    4241, 65535, 65535, 4451, 65535, 65535, 65535, 4480, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    2385, 4442, 65535, 65535, 65535, 65535, 1081, 2741, 65535, 65535, 65535, 65535, 65535, 1275, 1460, 65535,
    65535, 65535, 65535, 65535, 65535, 4711, 2491, 65535, 65535, 65535, 65535, 65535, 65535, 3356, 65535, 65535,
    65535, 65535, 4361, 65535, 4137, 65535, 65535, 1164, 65535, 65535, 65535, 4199, 65535, 65535, 2047, 3605,
    65535, 1393, 1812, 65535, 65535, 65535, 65535, 65535, 65535, 4818, 2110, 65535, 665, 1997, 1692, 2536,
    65535, 4126, 1372, 4266, 1548, 2069, 3265, 65535, 65535, 4886, 65535, 65535, 65535, 65535, 4571, 2130,
    4575, 65535, 65535, 65535, 65535, 65535, 65535, 3020, 146, 65535, 65535, 65535, 4071, 65535, 65535, 158,
    65535, 65535, 65535, 65535, 65535, 4729, 835, 65535, 65535, 65535, 65535, 65535, 4553, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 919, 3685, 65535, 65535, 4410, 726, 911, 2414, 65535, 4879, 2483, 4663,
    65535, 65535, 65535, 65535, 1069, 65535, 65535, 5138, 3188, 65535, 280, 767, 822, 4493, 65535, 1749,
    1157, 65535, 65535, 65535, 65535, 65535, 4830, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1987, 65535, 4419, 1261, 2715, 5055, 65535, 65535, 2587, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 3857, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2146, 65535, 65535, 65535, 65535, 65535,
    65535, 4993, 65535, 65535, 65535, 1534, 4350, 65535, 65535, 65535, 65535, 65535, 65535, 385, 5025, 2095,
    2646, 65535, 65535, 65535, 65535, 65535, 65535, 4156, 65535, 1679, 5060, 858, 65535, 3626, 65535, 16,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1304, 1775, 65535, 1499, 65535, 65535,
    3271, 1745, 65535, 65535, 65535, 4817, 65535, 58, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    4303, 3255, 3799, 1017, 1770, 1988, 4737, 65535, 65535, 65535, 65535, 1658, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 4542, 65535, 314, 65535, 2940, 65535, 65535, 65535, 4742, 4983, 3842, 65535,
    65535, 65535, 1537, 65535, 65535, 65535, 65535, 65535, 2389, 65535, 65535, 65535, 65535, 65535, 65535, 2398,
    3804, 65535, 65535, 65535, 65535, 65535, 65535, 4331, 65535, 65535, 65535, 794, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 2934, 65535, 65535, 65535, 65535, 65535, 5016, 65535, 2771, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 4632, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2943, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 3011, 1195, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 778,
    4681, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3208, 65535, 65535, 2116, 65535, 65535, 65535,
    1653, 1500, 1780, 2362, 2817, 65535, 65535, 2914, 65535, 62, 65535, 4746, 1535, 65535, 65535, 2438,
    5063, 1171, 1111, 1378, 2106, 4151, 4153, 65535, 65535, 65535, 65535, 4775, 65535, 65535, 3458, 65535,
    65535, 2451, 65535, 65535, 68, 682, 2812, 65535, 65535, 4777, 65535, 65535, 65535, 65535, 3763, 1544,
    4170, 2881, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2316, 3366, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2504, 2968, 65535, 65535, 2486, 65535, 65535, 2351, 65535, 65535, 65535, 1985,
    65535, 65535, 65535, 3345, 65535, 65535, 4603, 65535, 65535, 3038, 65535, 4037, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 78, 3218, 2410, 226, 3988, 65535, 1388, 65535, 65535, 65535, 65535,
    4614, 65535, 65535, 65535, 5043, 65535, 65535, 65535, 65535, 65535, 702, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 4596, 65535, 65535, 1072, 2180, 65535, 449, 3930, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 136, 1401, 1420, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 4917, 65535, 65535, 65535, 65535, 1969, 2896, 1695, 3367,
    2813, 65535, 65535, 65535, 65535, 2658, 65535, 2567, 2692, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    4748, 65535, 65535, 65535, 65535, 1758, 65535, 3323, 65535, 2672, 65535, 1386, 1202, 2779, 65535, 4910,
    65535, 65535, 65535, 1979, 65535, 65535, 65535, 65535, 3590, 3736, 65535, 1637, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 513, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2594, 65535, 65535, 110, 1528, 65535, 65535, 65535, 2836, 65535, 3170, 3319,
    65535, 65535, 2988, 65535, 65535, 4118, 65535, 65535, 3344, 65535, 65535, 4813, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 3384, 65535, 65535, 2668, 65535, 65535, 65535, 65535, 3816, 65535,
    65535, 65535, 1869, 65535, 65535, 65535, 2500, 1671, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    3971, 5083, 65535, 65535, 65535, 65535, 65535, 65535, 1630, 65535, 65535, 2252, 392, 2768, 65535, 65535,
    4460, 2548, 65535, 65535, 65535, 1940, 65535, 65535, 3158, 1808, 65535, 65535, 1187, 967, 65535, 2006,
    65535, 65535, 1152, 3225, 65535, 65535, 65535, 65535, 65535, 4190, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 645, 65535, 65535, 65535, 65535, 83, 65535, 65535, 65535, 65535, 65535, 65535, 2270, 821, 5105,
    65535, 65535, 65535, 65535, 1510, 65535, 65535, 810, 65535, 65535, 65535, 65535, 65535, 65535, 367, 2359,
    65535, 65535, 65535, 65535, 1542, 65535, 65535, 65535, 65535, 65535, 65535, 3735, 65535, 4282, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 91, 4172, 65535, 65535, 65535, 65535, 2395, 65535, 2165, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 376, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 283, 65535, 65535,
    65535, 65535, 4683, 811, 2004, 2562, 3688, 65535, 713, 712, 3653, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1127, 959, 65535, 65535, 191, 1862, 3847, 65535, 144, 65535, 65535, 65535, 65535, 65535,
    65535, 1608, 65535, 65535, 65535, 3871, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5095, 65535,
    2671, 65535, 65535, 65535, 512, 2998, 65535, 1841, 65535, 65535, 65535, 65535, 65535, 3892, 65535, 3532,
    65535, 65535, 460, 988, 3470, 65535, 65535, 65535, 65535, 65535, 65535, 4754, 65535, 65535, 65535, 3053,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1214, 1900, 1272, 4435, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 94, 602, 65535, 4472, 65535, 65535, 65535, 849, 65535, 3844, 65535, 563,
    65535, 65535, 2330, 65535, 1004, 589, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 3325, 3098, 4908, 5085, 4010, 65535, 1490, 65535, 65535, 65535, 65535, 65535, 143, 2667, 65535,
    65535, 65535, 545, 65535, 72, 2532, 2814, 3320, 65535, 65535, 65535, 65535, 65535, 4974, 750, 65535,
    65535, 65535, 5178, 65535, 65535, 65535, 65535, 253, 413, 2413, 1760, 2049, 2368, 65535, 15, 3695,
    998, 2576, 4697, 65535, 65535, 3960, 2739, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1688, 65535,
    617, 65535, 65535, 65535, 65535, 65535, 5084, 65535, 65535, 2324, 65535, 2617, 65535, 1147, 395, 3397,
    65535, 65535, 65535, 65535, 65535, 1708, 169, 65535, 65535, 5117, 65535, 65535, 65535, 65535, 65535, 65535,
    2696, 65535, 65535, 571, 65535, 65535, 65535, 736, 5092, 65535, 65535, 65535, 65535, 4824, 65535, 65535,
    1905, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3950, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 872, 65535, 1014, 65535, 65535, 4184, 1358, 65535, 2001, 65535, 281,
    65535, 65535, 65535, 65535, 2261, 65535, 65535, 65535, 65535, 2419, 65535, 65535, 4719, 2354, 65535, 4898,
    4822, 65535, 65535, 65535, 65535, 65535, 65535, 2561, 3611, 65535, 65535, 978, 65535, 3352, 65535, 65535,
    65535, 4996, 65535, 65535, 2592, 65535, 65535, 65535, 1850, 2697, 65535, 65535, 441, 320, 65535, 65535,
    65535, 4721, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 40, 3281, 4363, 65535,
    65535, 65535, 65535, 1538, 65535, 65535, 1108, 65535, 686, 303, 65535, 65535, 65535, 3180, 4975, 65535,
    105, 4510, 65535, 1950, 65535, 630, 5077, 3490, 5036, 65535, 65535, 1933, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 857, 65535, 3211, 65535, 65535, 65535, 65535, 867, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 837, 3644, 1345, 338, 4399, 65535, 65535, 3830, 65535, 65535,
    65535, 65535, 65535, 65535, 971, 65535, 65535, 65535, 65535, 4867, 65535, 65535, 65535, 65535, 65535, 65535,
    2163, 387, 1191, 3456, 923, 65535, 65535, 1811, 65535, 65535, 4471, 65535, 416, 65535, 65535, 65535,
    4488, 1883, 2056, 65535, 65535, 1212, 65535, 3926, 65535, 5121, 65535, 65535, 4962, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1961, 1094, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1459, 4694, 65535, 65535, 65535, 65535, 65535, 65535, 4006, 65535, 65535, 65535,
    65535, 3405, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4429, 65535, 65535,
    65535, 2038, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1026, 1540, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2251, 65535, 65535, 801, 65535, 65535, 4022, 65535, 4823, 2901, 65535,
    65535, 65535, 65535, 65535, 65535, 366, 549, 65535, 65535, 65535, 1723, 3795, 65535, 65535, 65535, 65535,
    65535, 65535, 704, 65535, 65535, 65535, 65535, 1588, 1887, 65535, 65535, 2941, 65535, 65535, 2338, 3198,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1849, 2356, 65535, 67, 4631, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 4092, 3159, 65535, 65535, 65535, 2286, 65535, 4633, 65535, 65535, 1939, 65535, 65535,
    65535, 1876, 1880, 618, 65535, 65535, 65535, 65535, 4722, 65535, 65535, 116, 1053, 65535, 65535, 65535,
    860, 3802, 65535, 640, 65535, 65535, 65535, 65535, 2582, 65535, 2603, 65535, 1343, 65535, 3213, 4145,
    65535, 65535, 65535, 1716, 65535, 65535, 65535, 1924, 65535, 65535, 65535, 3631, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 3760, 65535, 2436, 3055, 65535, 65535, 748, 2326, 3542, 65535, 65535, 2930,
    65535, 4602, 65535, 65535, 65535, 65535, 65535, 65535, 1309, 2737, 4301, 65535, 65535, 65535, 65535, 65535,
    3534, 65535, 65535, 65535, 65535, 65535, 65535, 2939, 4337, 4978, 65535, 65535, 65535, 65535, 327, 65535,
    65535, 4162, 4985, 4179, 339, 2759, 4895, 65535, 65535, 65535, 114, 2610, 65535, 65535, 3820, 389,
    3641, 3088, 4768, 1773, 65535, 2542, 65535, 1831, 65535, 4589, 65535, 4062, 65535, 65535, 3001, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 1440, 1442, 4421, 4913, 65535, 65535, 65535, 985, 65535, 65535,
    65535, 1589, 65535, 65535, 65535, 65535, 65535, 65535, 936, 65535, 3551, 4843, 65535, 65535, 807, 5150,
    65535, 65535, 65535, 65535, 65535, 2082, 2744, 3203, 65535, 65535, 3917, 3064, 65535, 65535, 3468, 65535,
    65535, 65535, 65535, 65535, 4965, 65535, 2084, 65535, 1635, 65535, 65535, 65535, 2888, 3342, 65535, 65535,
    65535, 1902, 2925, 2662, 65535, 65535, 65535, 65535, 65535, 2274, 3831, 65535, 65535, 65535, 65535, 2140,
    3658, 1710, 65535, 65535, 1054, 65535, 65535, 65535, 193, 3679, 521, 1965, 646, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 4591, 2318, 2993, 5061, 65535, 65535, 65535, 65535, 2059, 4168, 4259,
    65535, 65535, 65535, 65535, 65535, 3430, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 3144, 65535, 65535, 28, 65535, 65535, 65535, 2206, 65535, 65535, 65535, 2568, 65535, 65535,
    65535, 744, 3593, 65535, 65535, 65535, 3515, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 3289, 4011, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    4941, 4792, 65535, 3413, 2089, 4278, 65535, 65535, 4617, 4759, 875, 3168, 3642, 4565, 5067, 65535,
    65535, 65535, 65535, 1447, 65535, 65535, 65535, 65535, 65535, 3347, 65535, 894, 65535, 5012, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 4666, 65535, 65535, 65535, 3267, 65535, 65535, 65535, 1934,
    65535, 65535, 5130, 65535, 65535, 65535, 1756, 65535, 906, 2730, 65535, 65535, 65535, 65535, 65535, 65535,
    3958, 65535, 65535, 65535, 65535, 65535, 2872, 1209, 3851, 306, 5018, 65535, 65535, 65535, 1044, 308,
    1508, 5005, 65535, 2605, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 332, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 3472, 3766, 65535, 65535, 4125, 65535, 65535, 65535, 2042, 4881, 65535, 3313, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1577, 65535, 65535,
    65535, 926, 65535, 2800, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 64, 65535, 2387, 4359,
    4504, 65535, 65535, 65535, 3137, 65535, 65535, 65535, 65535, 65535, 1334, 65535, 1624, 4034, 4098, 65535,
    65535, 65535, 65535, 509, 65535, 701, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 435, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3891, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 1581, 65535, 65535, 4972, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 4904, 65535, 2526, 4837, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2510, 4221, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 992, 3991, 3387, 65535, 65535, 274, 65535, 65535, 65535, 1347, 65535,
    3010, 2024, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 32, 1663, 1838, 65535, 3954, 1405, 1746,
    65535, 65535, 65535, 65535, 5168, 430, 65535, 65535, 3545, 4080, 1384, 2839, 65535, 65535, 65535, 2826,
    65535, 65535, 599, 2078, 1754, 4552, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 4954, 4036, 65535, 812, 65535, 4281, 65535, 65535, 65535, 65535, 65535, 5058, 65535, 65535,
    2634, 65535, 65535, 65535, 65535, 1719, 1433, 2321, 2606, 3608, 3703, 5090, 65535, 65535, 65535, 2593,
    65535, 3502, 65535, 1222, 65535, 65535, 65535, 2851, 65535, 65535, 65535, 65535, 65535, 65535, 1999, 65535,
    65535, 2600, 65535, 65535, 65535, 65535, 65535, 3232, 65535, 65535, 65535, 1661, 4629, 1023, 1025, 2682,
    65535, 65535, 65535, 65535, 1530, 3379, 3592, 65535, 65535, 65535, 885, 65535, 65535, 65535, 3249, 3091,
    65535, 3817, 4424, 65535, 2475, 65535, 65535, 4558, 65535, 65535, 2212, 65535, 65535, 65535, 4522, 4394,
    866, 4953, 65535, 65535, 65535, 743, 2033, 4850, 4882, 65535, 2911, 65535, 4288, 65535, 65535, 65535,
    65535, 2974, 65535, 3261, 4849, 4026, 65535, 2539, 3694, 1457, 65535, 4952, 65535, 65535, 65535, 65535,
    1802, 4511, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 212, 65535, 65535,
    2645, 65535, 65535, 725, 3270, 65535, 65535, 65535, 660, 65535, 65535, 65535, 65535, 65535, 65535, 4311,
    3079, 2443, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4273, 65535, 1088, 65535, 65535, 65535,
    65535, 2114, 65535, 65535, 65535, 4796, 65535, 65535, 1596, 65535, 65535, 65535, 4855, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 3810, 65535, 65535, 65535, 65535, 65535, 65535, 2458, 2506, 65535, 65535, 65535,
    65535, 65535, 65535, 3897, 5070, 1993, 65535, 2062, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 3042, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2612, 1465, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 468, 65535, 168, 65535, 65535, 65535, 65535, 161, 65535,
    2900, 4260, 65535, 194, 2885, 65535, 65535, 5165, 65535, 65535, 2198, 65535, 4858, 65535, 65535, 65535,
    2787, 3057, 1419, 65535, 65535, 65535, 394, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 3127, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1867,
    65535, 65535, 65535, 65535, 65535, 3997, 65535, 65535, 65535, 65535, 65535, 65535, 996, 65535, 65535, 65535,
    3684, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1205, 65535, 65535, 65535, 2624, 65535, 3114,
    65535, 65535, 2981, 65535, 65535, 65535, 65535, 65535, 65535, 3840, 65535, 3807, 65535, 65535, 65535, 65535,
    4115, 4788, 65535, 2376, 65535, 65535, 65535, 2969, 65535, 65535, 4625, 4531, 65535, 65535, 65535, 312,
    65535, 1041, 65535, 65535, 65535, 65535, 1894, 65535, 65535, 65535, 1103, 5144, 65535, 407, 4812, 65535,
    65535, 1118, 4933, 65535, 65535, 65535, 65535, 65535, 210, 1776, 3525, 65535, 65535, 65535, 1170, 3923,
    65535, 65535, 65535, 65535, 65535, 65535, 1036, 1493, 2985, 3514, 65535, 65535, 65535, 3200, 65535, 65535,
    65535, 65535, 65535, 3522, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    893, 65535, 3419, 65535, 65535, 3554, 3041, 1247, 65535, 65535, 65535, 976, 65535, 65535, 65535, 65535,
    65535, 583, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3911, 627, 5118, 4107,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1800, 65535, 65535, 65535, 1000, 3353,
    65535, 65535, 65535, 65535, 4724, 2178, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 4688, 65535, 65535, 65535, 3421, 5119, 59, 1505, 1975, 65535, 610, 4012, 65535, 177,
    65535, 1673, 1617, 1889, 741, 125, 2983, 65535, 4349, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1826, 2118, 4583, 4764, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 422, 4601, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    4055, 2228, 65535, 65535, 65535, 65535, 65535, 1854, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1911,
    4193, 65535, 65535, 1996, 2847, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2328, 65535, 65535,
    65535, 65535, 65535, 57, 65535, 65535, 65535, 2574, 65535, 65535, 65535, 65535, 65535, 65535, 828, 5044,
    65535, 65535, 2691, 65535, 65535, 4144, 2102, 2921, 1217, 65535, 2558, 65535, 65535, 65535, 412, 3380,
    4089, 65535, 770, 4254, 65535, 65535, 65535, 65535, 1868, 65535, 2517, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 42, 1884, 65535, 2214, 1299, 65535, 65535, 65535, 65535, 65535, 3491, 65535, 3274,
    4826, 65535, 261, 2131, 3304, 2446, 65535, 2434, 65535, 65535, 65535, 65535, 65535, 165, 65535, 65535,
    3628, 65535, 65535, 65535, 3537, 3154, 65535, 65535, 4976, 2797, 65535, 65535, 3957, 65535, 65535, 65535,
    5131, 65535, 65535, 4024, 65535, 65535, 2661, 65535, 65535, 4860, 65535, 65535, 65535, 65535, 65535, 65535,
    2417, 65535, 65535, 3093, 1766, 65535, 345, 65535, 65535, 65535, 65535, 1084, 65535, 65535, 65535, 2924,
    65535, 3578, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1621, 65535, 65535, 2315, 5098,
    4222, 1991, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3993, 65535, 65535, 65535,
    65535, 65535, 65535, 4209, 1633, 709, 2230, 286, 2311, 2804, 3351, 3071, 3533, 65535, 65535, 1211,
    65535, 65535, 3440, 2015, 65535, 65535, 1030, 65535, 65535, 65535, 65535, 65535, 1711, 1104, 4852, 3808,
    65535, 65535, 3541, 65535, 65535, 65535, 65535, 65535, 65535, 2070, 65535, 4289, 65535, 216, 65535, 65535,
    587, 65535, 65535, 65535, 65535, 65535, 2590, 4569, 65535, 2734, 2139, 3805, 65535, 65535, 1319, 4638,
    65535, 2803, 65535, 65535, 65535, 65535, 65535, 65535, 946, 65535, 65535, 65535, 65535, 65535, 5111, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3887, 65535, 1282, 2887, 4484, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 3700, 65535, 65535, 65535, 2586, 2848, 2908, 65535, 65535,
    1521, 2051, 3690, 65535, 4075, 65535, 65535, 65535, 65535, 65535, 65535, 834, 65535, 65535, 65535, 2604,
    65535, 213, 4198, 65535, 4714, 65535, 65535, 65535, 65535, 65535, 3286, 65535, 65535, 4779, 4223, 65535,
    65535, 3848, 65535, 2597, 65535, 1557, 65535, 65535, 65535, 779, 65535, 65535, 3800, 65535, 65535, 3138,
    65535, 65535, 65535, 65535, 65535, 65535, 3164, 65535, 65535, 1397, 65535, 65535, 2989, 4140, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 247, 3744, 833, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4111, 65535, 65535, 65535, 1751, 762, 983, 197,
    65535, 65535, 65535, 284, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 89, 4262, 172, 3481, 65535,
    65535, 65535, 2540, 5158, 65535, 65535, 65535, 368, 65535, 65535, 65535, 3124, 3316, 3032, 1810, 2824,
    4322, 4411, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4857, 65535, 65535, 65535, 65535, 65535, 1599,
    65535, 65535, 65535, 65535, 65535, 975, 826, 3210, 1049, 1504, 3943, 4382, 3507, 65535, 65535, 4810,
    65535, 65535, 3372, 65535, 3431, 2323, 3244, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3655, 65535,
    414, 556, 65535, 65535, 65535, 65535, 65535, 2090, 65535, 1011, 65535, 65535, 65535, 65535, 2378, 65535,
    4782, 3508, 3693, 4110, 1948, 979, 3305, 65535, 65535, 65535, 3257, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 4342, 65535, 65535, 65535, 65535, 3429, 65535, 1071, 65535, 65535, 65535,
    2749, 4294, 65535, 65535, 65535, 854, 65535, 65535, 1527, 2442, 2932, 960, 3040, 65535, 65535, 65535,
    2727, 65535, 2703, 5170, 65535, 65535, 3614, 65535, 65535, 65535, 65535, 65535, 65535, 3968, 65535, 2585,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5041, 65535, 73, 482, 4630,
    4030, 1169, 4915, 3131, 3843, 65535, 65535, 65535, 65535, 65535, 65535, 4315, 65535, 65535, 65535, 687,
    5176, 65535, 65535, 65535, 65535, 65535, 2237, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 201, 65535,
    65535, 65535, 3125, 922, 1284, 4400, 1364, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1558, 65535, 3881, 65535, 65535, 65535, 65535, 65535, 65535, 4806, 65535, 1744, 65535, 65535, 65535, 830,
    4519, 65535, 65535, 928, 3990, 65535, 65535, 2572, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1752, 65535, 65535, 65535, 65535, 4354, 65535, 65535, 65535, 65535, 65535, 65535, 598, 65535, 65535, 65535,
    2156, 3955, 4921, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 454, 65535, 2470, 65535, 5081, 65535, 1666, 2742, 65535, 4699, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1520, 65535, 4438, 65535, 65535, 65535, 65535, 1246, 65535, 215, 4436, 65535, 65535,
    65535, 2046, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5152, 65535, 65535, 65535, 65535, 3569, 4738,
    65535, 5122, 65535, 65535, 65535, 4539, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    3659, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 5172, 65535, 1655, 65535, 65535,
    65535, 764, 2773, 271, 65535, 65535, 4229, 86, 65535, 65535, 65535, 65535, 65535, 65535, 2516, 1856,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2695, 475, 65535, 1259, 4528, 65535, 65535, 65535, 65535,
    65535, 65535, 1986, 65535, 328, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 629, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1547, 65535, 65535, 65535, 65535, 65535, 2294,
    2990, 65535, 4302, 65535, 151, 2786, 65535, 65535, 65535, 65535, 65535, 3556, 287, 65535, 4981, 65535,
    4195, 65535, 2823, 336, 2186, 3746, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 337, 3104, 3925, 65535, 805, 880, 2589, 3328, 65535, 65535, 65535, 1443, 3976, 4386, 65535,
    102, 65535, 4336, 65535, 65535, 1241, 1303, 2754, 5148, 65535, 65535, 65535, 3062, 65535, 65535, 65535,
    1308, 65535, 65535, 2257, 65535, 65535, 65535, 2235, 4883, 65535, 65535, 65535, 1229, 65535, 65535, 65535,
    65535, 65535, 1099, 2153, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    133, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3563, 2122, 1185, 65535, 65535,
    711, 994, 65535, 4475, 65535, 65535, 2571, 4570, 65535, 65535, 65535, 65535, 65535, 65535, 829, 2731,
    65535, 65535, 65535, 65535, 1878, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 223, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 3750, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 674, 3599,
    3986, 65535, 65535, 3061, 2547, 65535, 65535, 65535, 65535, 65535, 65535, 2931, 65535, 65535, 65535, 2194,
    65535, 2892, 65535, 761, 65535, 65535, 65535, 4619, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 3877,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1080, 65535, 65535, 65535, 65535,
    65535, 65535, 608, 65535, 65535, 65535, 1074, 65535, 65535, 65535, 65535, 2841, 65535, 65535, 65535, 65535,
    65535, 4287, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2489, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2948, 4911, 65535, 65535,
    65535, 65535, 65535, 163, 65535, 1795, 2821, 65535, 65535, 2873, 65535, 65535, 65535, 65535, 65535, 3778,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2570, 1206, 65535, 65535, 1545, 738, 2091, 3591, 65535,
    771, 65535, 4821, 65535, 65535, 65535, 65535, 4420, 483, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1441, 1958, 65535, 3166, 65535, 609, 4750, 3577, 65535, 65535, 65535, 2870, 3673, 65535, 65535, 3574,
    65535, 65535, 428, 65535, 3739, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 4587, 65535,
    4412, 478, 4194, 65535, 65535, 4353, 4023, 3314, 65535, 65535, 65535, 5128, 1154, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 4059, 65535, 5052, 65535, 3402, 1354, 3922, 65535, 65535, 65535, 65535, 65535,
    4853, 1136, 2508, 3927, 65535, 65535, 65535, 1235, 65535, 1678, 65535, 65535, 2933, 902, 65535, 1964,
    65535, 65535, 65535, 4612, 2875, 65535, 65535, 65535, 65535, 65535, 65535, 221, 600, 65535, 65535, 65535,
};

}

// Tell an information system that a procedure step has begun, and has ended.
//
//     mpps HOST PORT CALLED_AET [CALLING_AET [PATIENT_NAME [PATIENT_ID]]]
//
// The step was not scheduled; there is one image in it.
// Exit status: 0 done, 1 failed, 2 wrong usage.

#include <chrono>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>

#include <odil/Association.h>
#include <odil/DataSet.h>
#include <odil/ModalityPerformedProcedureStepSCU.h>
#include <odil/StatusError.h>
#include <odil/registry.h>
#include <odil/uid.h>

namespace
{

using StepSCU = odil::ModalityPerformedProcedureStepSCU;

// What is known at the beginning; an entry of a worklist would say more.
odil::DataSet make_beginning(
    std::string const & station,
    std::string const & patient_name,
    std::string const & patient_id)
{
    auto attributes = StepSCU::make_attributes();
    attributes.add("PatientName", {patient_name});
    attributes.add("PatientID", {patient_id});
    attributes.add("Modality", {"OT"});
    attributes.add("PerformedProcedureStepID", {"1"});
    attributes.add("PerformedStationAETitle", {station});
    attributes.add("PerformedProcedureStepStartDate", {"20240102"});
    attributes.add("PerformedProcedureStepStartTime", {"090000"});
    attributes.as_data_set("ScheduledStepAttributesSequence")[0].add(
        "StudyInstanceUID", {odil::generate_uid()});
    return attributes;
}

// What is known at the end.
odil::DataSet make_end()
{
    odil::DataSet image;
    image.add(
        "ReferencedSOPClassUID",
        {odil::registry::SecondaryCaptureImageStorage});
    image.add("ReferencedSOPInstanceUID", {odil::generate_uid()});

    odil::DataSet series;
    series.add("SeriesInstanceUID", {odil::generate_uid()});
    series.add("ProtocolName", {"Screen shot"});
    series.add("SeriesDescription");
    series.add("PerformingPhysicianName");
    series.add("OperatorsName");
    series.add("RetrieveAETitle");
    series.add("ReferencedImageSequence", {image});
    series.add("ReferencedNonImageCompositeSOPInstanceSequence");

    odil::DataSet modifications;
    modifications.add("PerformedProcedureStepEndDate", {"20240102"});
    modifications.add("PerformedProcedureStepEndTime", {"090500"});
    modifications.add("PerformedSeriesSequence", {series});
    return modifications;
}

void perform(int argc, char ** argv)
{
    std::string const station = argc > 4 ? argv[4] : "ODIL";
    odil::Association association;
    association.set_peer_host(argv[1]);
    association.set_peer_port(static_cast<unsigned int>(std::stoi(argv[2])));
    association.set_tcp_timeout(std::chrono::seconds(5));
    association.update_parameters()
        .set_called_ae_title(argv[3])
        .set_calling_ae_title(station)
        .set_presentation_contexts(
            {{odil::registry::ModalityPerformedProcedureStep,
              {odil::registry::ExplicitVRLittleEndian,
               odil::registry::ImplicitVRLittleEndian}}});
    association.associate();

    StepSCU scu(association);
    scu.create(make_beginning(
        station, argc > 5 ? argv[5] : "Doe^Jane", argc > 6 ? argv[6] : "1"));
    std::cout << scu.get_sop_instance_uid() << " is in progress\n";
    scu.complete(make_end());
    std::cout << scu.get_sop_instance_uid() << " is completed\n";

    association.release();
}

}

int main(int argc, char ** argv)
{
    if(argc < 4 || argc > 7)
    {
        std::cerr << "Usage: " << argv[0]
                  << " HOST PORT CALLED_AET [CALLING_AET [PATIENT_NAME "
                     "[PATIENT_ID]]]\n";
        return 2;
    }

    try
    {
        perform(argc, argv);
    }
    catch(odil::StatusError const & e)
    {
        std::cerr << "The information system refused the step: " << e.what()
                  << "\n";
        return 1;
    }
    catch(std::logic_error const & e) // the port is not a number
    {
        std::cerr << argv[2] << " is not a port: " << e.what() << "\n";
        return 2;
    }
    catch(std::exception const & e)
    {
        std::cerr << e.what() << "\n";
        return 1;
    }
}

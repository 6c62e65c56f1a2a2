// List what is scheduled, as a modality does.
//
//     worklist HOST PORT CALLED_AET [CALLING_AET [MODALITY [DATES]]]
//
// DATES is one day, 20240102, or a range, 20240101-20240131; MODALITY may be
// "*". Exit status: 0 done, 1 failed, 2 wrong usage.

#include <chrono>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>

#include <odil/Association.h>
#include <odil/DataSet.h>
#include <odil/FindSCU.h>
#include <odil/StatusError.h>
#include <odil/registry.h>

namespace
{

// First value of an element; peers may leave out what they do not know.
std::string get(odil::DataSet const & data_set, odil::Tag tag)
{
    return data_set.find_string(tag).value_or("-");
}

// An entry has one item for each of its steps; usually there is one.
void print(odil::DataSet const & entry)
{
    for(auto const & step :
        entry.as_data_set(odil::registry::ScheduledProcedureStepSequence))
    {
        std::cout << get(step, odil::registry::ScheduledProcedureStepStartDate)
                  << " "
                  << get(step, odil::registry::ScheduledProcedureStepStartTime)
                  << "  " << get(step, odil::registry::Modality) << "  "
                  << get(step,
                         odil::registry::ScheduledProcedureStepDescription)
                  << "  " << get(entry, odil::registry::PatientName) << "  "
                  << get(entry, odil::registry::AccessionNumber) << "\n";
    }
}

// Most keys are in the item of a sequence (PS3.4, K.6.1.2).
odil::DataSet
make_query(std::string const & modality, std::string const & dates)
{
    odil::DataSet step;
    step.add("Modality", {modality});
    step.add("ScheduledProcedureStepStartDate", {dates});
    step.add("ScheduledProcedureStepStartTime");
    step.add("ScheduledProcedureStepDescription");

    odil::DataSet query;
    query.add("AccessionNumber");
    query.add("PatientName");
    query.add("ScheduledProcedureStepSequence", {step});
    return query;
}

// Ask for the entries, print them.
void find(int argc, char ** argv)
{
    auto const model = odil::registry::ModalityWorklistInformationModelFind;

    odil::Association association;
    association.set_peer_host(argv[1]);
    association.set_peer_port(static_cast<unsigned int>(std::stoi(argv[2])));
    association.set_tcp_timeout(std::chrono::seconds(5));
    association.update_parameters()
        .set_called_ae_title(argv[3])
        .set_calling_ae_title(argc > 4 ? argv[4] : "ODIL")
        .set_presentation_contexts(
            {{model,
              {odil::registry::ExplicitVRLittleEndian,
               odil::registry::ImplicitVRLittleEndian}}});
    association.associate();

    odil::FindSCU find_scu(association);
    find_scu.set_affected_sop_class(model);
    find_scu.find(
        make_query(argc > 5 ? argv[5] : "*", argc > 6 ? argv[6] : ""), print);

    association.release();
}

}

int main(int argc, char ** argv)
{
    if(argc < 4 || argc > 7)
    {
        std::cerr << "Usage: " << argv[0]
                  << " HOST PORT CALLED_AET [CALLING_AET [MODALITY "
                     "[DATES]]]\n";
        return 2;
    }

    try
    {
        find(argc, argv);
    }
    catch(odil::StatusError const & e)
    {
        std::cerr << "The server refused the query: " << e.what() << "\n";
        return 1;
    }
    catch(std::logic_error const & e) // not a number
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

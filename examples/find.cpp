// List the studies of an archive.
//
//     find HOST PORT CALLED_AET [CALLING_AET [PATIENT_NAME [MAXIMUM]]]
//
// PATIENT_NAME may have wildcards: "Doe*". At most MAXIMUM studies are listed.
// Exit status: 0 done, 1 failed, 2 wrong usage.

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

void print(odil::DataSet const & study)
{
    std::cout << get(study, odil::registry::PatientName) << "  "
              << get(study, odil::registry::StudyDate) << "  "
              << get(study, odil::registry::StudyDescription) << "  "
              << get(study, odil::registry::StudyInstanceUID) << "\n";
}

// Ask for the studies, print them.
void find(int argc, char ** argv)
{
    auto const model =
        odil::registry::StudyRootQueryRetrieveInformationModelFind;

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

    odil::DataSet query;
    query.add("QueryRetrieveLevel", {"STUDY"});
    query.add("PatientName", {argc > 5 ? argv[5] : "*"});
    query.add("StudyInstanceUID");
    query.add("StudyDate");
    query.add("StudyDescription");

    odil::FindSCU find_scu(association);
    find_scu.set_affected_sop_class(model);
    if(argc > 6)
    {
        find_scu.set_maximum_results(std::stoul(argv[6]));
    }
    find_scu.find(query, print);
    if(!find_scu.is_complete())
    {
        std::cout << "… and more\n";
    }

    association.release();
}

}

int main(int argc, char ** argv)
{
    if(argc < 4 || argc > 7)
    {
        std::cerr << "Usage: " << argv[0]
                  << " HOST PORT CALLED_AET [CALLING_AET [PATIENT_NAME "
                     "[MAXIMUM]]]\n";
        return 2;
    }

    try
    {
        find(argc, argv);
    }
    catch(odil::StatusError const & e)
    {
        std::cerr << "The archive refused the query: " << e.what() << "\n";
        return 1;
    }
    catch(std::logic_error const & e) // PORT or MAXIMUM is not a number
    {
        std::cerr << "Not a number: " << e.what() << "\n";
        return 2;
    }
    catch(std::exception const & e)
    {
        std::cerr << e.what() << "\n";
        return 1;
    }
}

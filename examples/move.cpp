// Have an archive send a study, by C-MOVE.
//
//     move HOST PORT CALLED_AET CALLING_AET STUDY_INSTANCE_UID DESTINATION
//         [INCOMING_PORT DIRECTORY]
//
// DESTINATION is an AE title whose host and port the archive knows. If it is
// that of this program, it listens on INCOMING_PORT, and files go to
// DIRECTORY/PATIENT/STUDY/SERIES/SOP_INSTANCE_UID.dcm; those which are there
// already stay. Exit status: 0 the whole study was sent, 1 not, 2 wrong usage.

#include <chrono>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>

#include <odil/Association.h>
#include <odil/DataSet.h>
#include <odil/DirectoryStore.h>
#include <odil/MoveSCU.h>
#include <odil/message/CMoveResponse.h>
#include <odil/registry.h>

namespace
{

void print(odil::message::CMoveResponse const & response)
{
    if(response.is_pending()
       && response.has_number_of_remaining_sub_operations())
    {
        std::cout << response.get_number_of_remaining_sub_operations()
                  << " to go\n";
    }
}

odil::RetrieveResult move(int argc, char ** argv, odil::MoveSCU & move_scu)
{
    odil::DataSet query;
    query.add("QueryRetrieveLevel", {"STUDY"});
    query.add("StudyInstanceUID", {argv[5]});
    move_scu.set_move_destination(argv[6]);
    if(argc == 7)
    {
        return move_scu.move(query, print);
    }

    move_scu.set_incoming_port(static_cast<unsigned int>(std::stoi(argv[7])));
    odil::DirectoryStore store(argv[8], odil::DirectoryStore::Layout::Tree);
    store.set_make_directories(true);
    return move_scu.move(query, store, print);
}

// Return whether all was sent.
bool move(int argc, char ** argv)
{
    auto const model =
        odil::registry::StudyRootQueryRetrieveInformationModelMove;

    odil::Association association;
    association.set_peer_host(argv[1]);
    association.set_peer_port(static_cast<unsigned int>(std::stoi(argv[2])));
    association.set_tcp_timeout(std::chrono::seconds(5));
    association.update_parameters()
        .set_called_ae_title(argv[3])
        .set_calling_ae_title(argv[4])
        .set_presentation_contexts(
            {{model,
              {odil::registry::ExplicitVRLittleEndian,
               odil::registry::ImplicitVRLittleEndian}}});
    association.associate();

    odil::MoveSCU move_scu(association);
    move_scu.set_affected_sop_class(model);
    auto const result = move(argc, argv, move_scu);
    association.release();

    std::cout << result.completed.value_or(0) << " sent\n";
    for(auto const & instance : result.refused)
    {
        std::cerr << instance.sop_instance_uid << ": " << instance.why << "\n";
    }
    return result.is_complete();
}

}

int main(int argc, char ** argv)
{
    if(argc != 7 && argc != 9)
    {
        std::cerr << "Usage: " << argv[0]
                  << " HOST PORT CALLED_AET CALLING_AET STUDY_INSTANCE_UID "
                     "DESTINATION [INCOMING_PORT DIRECTORY]\n";
        return 2;
    }

    try
    {
        return move(argc, argv) ? 0 : 1;
    }
    catch(std::logic_error const & e) // not a number
    {
        std::cerr << "Not a port: " << e.what() << "\n";
        return 2;
    }
    catch(std::exception const & e)
    {
        std::cerr << e.what() << "\n";
        return 1;
    }
}

// Ask a DICOM node whether it is alive.
//
//     echo HOST PORT CALLED_AET [CALLING_AET]
//
// Exit status: 0 alive, 1 not alive, 2 wrong usage.

#include <chrono>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>

#include <odil/Association.h>
#include <odil/EchoSCU.h>
#include <odil/registry.h>

int main(int argc, char ** argv)
{
    if(argc != 4 && argc != 5)
    {
        std::cerr << "Usage: " << argv[0]
                  << " HOST PORT CALLED_AET [CALLING_AET]\n";
        return 2;
    }

    try
    {
        odil::Association association;
        association.set_peer_host(argv[1]);
        association.set_peer_port(
            static_cast<unsigned int>(std::stoi(argv[2])));
        association.set_tcp_timeout(std::chrono::seconds(5));
        association.update_parameters()
            .set_called_ae_title(argv[3])
            .set_calling_ae_title(argc == 5 ? argv[4] : "ODIL")
            .set_presentation_contexts(
                {{odil::registry::Verification,
                  {odil::registry::ImplicitVRLittleEndian}}});

        association.associate();
        odil::EchoSCU(association).echo();
        association.release();

        std::cout << argv[3] << " is alive\n";
    }
    catch(odil::AssociationRejected const & e)
    {
        std::cerr << argv[3] << " does not want us: " << e.what() << "\n";
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

// Ask an archive to keep instances safely, wait for its report.
//
//     storage_commitment HOST PORT CALLED_AET CALLING_AET LISTEN_PORT FILE...
//
// The files are those which were sent to the archive before. The archive
// reports on the same association if LISTEN_PORT is 0, otherwise on one that it
// makes to CALLING_AET, of which it has to know that it listens there.
// Exit status: 0 all is committed, 1 not all, or failed, 2 wrong usage.

#include <chrono>
#include <cstdint>
#include <exception>
#include <fstream>
#include <future>
#include <iostream>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <odil/Association.h>
#include <odil/NEventReportSCP.h>
#include <odil/Reader.h>
#include <odil/SCPDispatcher.h>
#include <odil/Server.h>
#include <odil/ServerParameters.h>
#include <odil/StorageCommitmentReport.h>
#include <odil/StorageCommitmentRequest.h>
#include <odil/StorageCommitmentSCU.h>
#include <odil/registry.h>

namespace
{

constexpr auto patience = std::chrono::minutes(1);

// What is to be committed, without reading the data sets.
odil::StorageCommitmentRequest make_request(char ** begin, char ** end)
{
    std::vector<odil::StorageCommitmentRequest::Reference> references;
    for(auto ** it = begin; it != end; ++it)
    {
        std::ifstream stream(*it, std::ios::binary);
        references.push_back(odil::StorageCommitmentRequest::make_reference(
            odil::Reader::read_meta_information(stream)));
    }
    return odil::StorageCommitmentRequest(references);
}

odil::Association associate(char ** argv)
{
    odil::Association association;
    association.set_peer_host(argv[1]);
    association.set_peer_port(static_cast<unsigned int>(std::stoi(argv[2])));
    association.set_tcp_timeout(std::chrono::seconds(5));
    association.update_parameters()
        .set_called_ae_title(argv[3])
        .set_calling_ae_title(argv[4])
        .set_presentation_contexts(
            {{odil::registry::StorageCommitmentPushModel,
              {odil::registry::ExplicitVRLittleEndian,
               odil::registry::ImplicitVRLittleEndian}}});
    association.associate();
    return association;
}

// The report comes on the same association.
std::optional<odil::StorageCommitmentReport>
wait_here(char ** argv, odil::StorageCommitmentRequest const & request)
{
    auto association = associate(argv);
    odil::StorageCommitmentSCU scu(association);
    scu.request(request);
    auto report = scu.wait_for_report(patience);
    association.release();
    return report;
}

// The report comes on an association which the archive makes.
std::optional<odil::StorageCommitmentReport> listen(
    char ** argv,
    std::uint16_t port,
    odil::StorageCommitmentRequest const & request)
{
    std::promise<odil::StorageCommitmentReport> promise;
    auto future = promise.get_future();
    odil::Server const server(
        odil::ServerParameters().set_port(port),
        [&](odil::SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<odil::NEventReportSCP>(
                odil::message::Message::Command::N_EVENT_REPORT_RQ,
                [&](odil::message::NEventReportRequest const & event)
                {
                    promise.set_value({event, {request}});
                    return odil::message::Response::Success;
                });
        });

    auto association = associate(argv);
    odil::StorageCommitmentSCU(association).request(request);
    association.release();
    if(future.wait_for(patience) != std::future_status::ready)
    {
        return std::nullopt;
    }
    return future.get();
}

bool print(odil::StorageCommitmentReport const & report)
{
    for(auto const & instance : report.committed)
    {
        std::cout << instance.sop_instance_uid << "  committed\n";
    }
    for(auto const & instance : report.failed)
    {
        std::cout << instance.sop_instance_uid << "  " << instance.get_meaning()
                  << "\n";
    }
    for(auto const & instance : report.missing)
    {
        std::cout << instance.sop_instance_uid << "  not mentioned\n";
    }
    return report.is_complete();
}

}

int main(int argc, char ** argv)
{
    if(argc < 7)
    {
        std::cerr << "Usage: " << argv[0]
                  << " HOST PORT CALLED_AET CALLING_AET LISTEN_PORT FILE...\n";
        return 2;
    }

    try
    {
        auto const request = make_request(argv + 6, argv + argc);
        auto const port = static_cast<std::uint16_t>(std::stoul(argv[5]));
        auto const report =
            port == 0 ? wait_here(argv, request) : listen(argv, port, request);
        if(!report)
        {
            std::cerr << "There is no report yet on transaction "
                      << request.get_transaction_uid() << "\n";
            return 1;
        }
        return print(*report) ? 0 : 1;
    }
    catch(std::logic_error const & e) // a port is not a number
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

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <ostream>
#include <streambuf>
#include <string>
#include <utility>

#include "memory.h"
#include "odil/DirectoryStore.h"
#include "odil/GetSCU.h"
#include "odil/MoveSCU.h"
#include "odil/RetrieveResult.h"
#include "odil/SCP.h"
#include "odil/SCPDispatcher.h"
#include "odil/message/CGetResponse.h"
#include "odil/message/CMoveResponse.h"
#include "odil/message/CStoreRequest.h"
#include "odil/message/CStoreResponse.h"

// Instances go to files from a peer which does not keep them either.

using namespace odil;
using namespace odil::test;

namespace
{

using Command = message::Message::Command;

constexpr std::uint32_t large = is_sanitized ? 0x1000000 : 0x40000000; // 1 GiB

// Zeros, but for the last pixels.
void write_image(std::streambuf & bytes)
{
    std::ostream stream(&bytes);
    stream.exceptions(std::ios_base::badbit);
    Writer(stream, registry::ExplicitVRLittleEndian)
        .write_data_set(make_instance("1.2"));
    write_pixel_header(stream, large);
    static std::array<char, 0x10000> const zeros{};
    for(std::size_t rest = large - 4; rest != 0;)
    {
        auto const count = std::min(rest, zeros.size());
        stream.write(zeros.data(), std::streamsize(count));
        rest -= count;
    }
    stream << "last";
}

void send_image(Association & association)
{
    message::CStoreRequest const request(
        association.next_message_id(),
        registry::RawDataStorage,
        "1.2",
        message::Message::Priority::MEDIUM);
    association.send_message(
        request,
        registry::RawDataStorage,
        registry::ExplicitVRLittleEndian,
        write_image);
    message::CStoreResponse const response(association.receive_message());
    if(!response.is_success())
    {
        throw Exception("Not stored: " + std::to_string(response.get_status()));
    }
}

// Answers to everything with the image.
template <typename Response> class Provider final : public SCP
{
public:
    // The port to which it is sent, 0: on the same association.
    Provider(Association & association, std::atomic<std::uint16_t> const & port)
        : SCP(association), port_(port)
    {
    }

    void operator()(message::Message message) override
    {
        answer(
            std::move(message),
            [&](message::Message && received)
            {
                message::Request const request(std::move(received));
                store();
                Response response(request.get_message_id(), 0);
                response.set_number_of_completed_sub_operations(1);
                response.set_number_of_failed_sub_operations(0);
                response.set_number_of_warning_sub_operations(0);
                send(response);
            });
    }

private:
    std::atomic<std::uint16_t> const & port_;

    void store()
    {
        if(port_ == 0)
        {
            send_image(get_association());
            return;
        }
        auto association = call(port_, {propose(registry::RawDataStorage)});
        send_image(association);
        association.release();
    }
};

DataSet make_query()
{
    DataSet query;
    query.add("QueryRetrieveLevel", {"STUDY"});
    return query;
}

void check_file(std::filesystem::path const & path)
{
    auto const size = std::filesystem::file_size(path);
    BOOST_TEST(size > large);
    BOOST_TEST(size < large + 1000U);
    std::ifstream stream(path, std::ios_base::binary);
    stream.seekg(-4, std::ios_base::end);
    std::string end;
    stream >> end;
    BOOST_TEST(end == "last");
}

}

BOOST_AUTO_TEST_SUITE(integration_memory_Retrieve)

BOOST_AUTO_TEST_CASE(get_needs_little_memory)
{
    Folder const root;
    std::atomic<std::uint16_t> const port{0};
    Server server(
        ServerParameters().set_loopback_only(true),
        [&](SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<Provider<message::CGetResponse>>(
                Command::C_GET_RQ, port);
        });
    std::string const model =
        registry::StudyRootQueryRetrieveInformationModelGet;
    auto association =
        call(server.get_port(), {propose(model), propose_to_store()});
    GetSCU scu(association);
    scu.set_affected_sop_class(model);

    Memory const memory;
    auto const result = scu.get(make_query(), DirectoryStore(root.path));
    memory.check(0);
    association.release();
    BOOST_TEST(result.is_complete());
    BOOST_TEST(result.received == 1U);
    check_file(root.path / "1.2.dcm");
}

BOOST_AUTO_TEST_CASE(move_needs_little_memory)
{
    Folder const root;
    std::atomic<std::uint16_t> port{0};
    Server server(
        ServerParameters().set_loopback_only(true),
        [&](SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<Provider<message::CMoveResponse>>(
                Command::C_MOVE_RQ, port);
        });
    std::string const model =
        registry::StudyRootQueryRetrieveInformationModelMove;
    auto association = call(server.get_port(), {propose(model)});
    MoveSCU scu(association);
    scu.set_affected_sop_class(model);
    scu.set_move_destination("MEMORY");
    port = scu.open_incoming_port();

    Memory const memory;
    auto const result = scu.move(make_query(), DirectoryStore(root.path));
    memory.check(0);
    association.release();
    BOOST_TEST(result.is_complete());
    BOOST_TEST(result.received == 1U);
    check_file(root.path / "1.2.dcm");
}

BOOST_AUTO_TEST_SUITE_END()

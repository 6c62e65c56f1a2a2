// A DICOM server which does as little as possible, so that its clients are what
// is measured: it accepts all contexts, finds the fields of commands at their
// bytes, answers bytes which were encoded before, and does not look at data
// sets.
//
//     canned_server [--pdu BYTES] [--round-trip MS] [--matches N]
//                   [--instances FOLDER] [--expect-requests N]
//                   [--expect-bytes N]
//
// --pdu         longest PDU, which clients are told; also of what is sent
// --round-trip  a link of this length is between it and its clients
// --matches     to each C-FIND
// --instances   files which are sent for each C-GET, without waiting for the
//               responses; the final response comes after them
// --expect-...  requests and bytes of data sets of each association; others
//               are an error
//
// Prints its port; ends with the standard input.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "odil/DataSet.h"
#include "odil/Reader.h"
#include "odil/Value.h"
#include "odil/Writer.h"
#include "odil/registry.h"

#include "CannedSession.h"
#include "DelayedLink.h"
#include "PDUReader.h"
#include "Socket.h"
#include "canned_messages.h"
#include "serve.h"

namespace
{

using namespace benchmarks;

odil::DataSet make_match(std::size_t index)
{
    auto const number = std::to_string(index);
    odil::DataSet match;
    match.add("QueryRetrieveLevel", {"STUDY"});
    match.add("StudyDate", {"20240229"});
    match.add("StudyTime", {"101500"});
    match.add("AccessionNumber", {"A" + number});
    match.add("ModalitiesInStudy", {"CT", "SR"});
    match.add("StudyDescription", {"Thorax and abdomen"});
    match.add("PatientName", {"Doe^Jane^" + number});
    match.add("PatientID", {"P" + number});
    match.add("PatientBirthDate", {"19700101"});
    match.add("StudyInstanceUID", {"1.2.826.0.1.3680043.8.498." + number});
    match.add("NumberOfStudyRelatedInstances", {345});
    return match;
}

void encode_matches(Canned & canned)
{
    for(std::size_t i = 0; i != canned.options.matches; ++i)
    {
        std::ostringstream stream;
        odil::Writer(stream, odil::registry::ExplicitVRLittleEndian)
            .write_data_set(make_match(i));
        auto const bytes = stream.str();
        append_response(canned.matches, "", 0x8020, true, 0xff00);
        append_data_set(
            canned.matches,
            reinterpret_cast<unsigned char const *>(bytes.data()),
            bytes.size(),
            canned.options.pdu);
    }
    append_response(canned.matches, "", 0x8020, false, 0);
}

void encode_instance(Canned & canned, std::filesystem::path const & path)
{
    std::ifstream stream(path, std::ios::binary);
    auto const meta = odil::Reader::read_meta_information(stream);
    Bytes const bytes(std::istreambuf_iterator<char>(stream), {});
    canned.instances_class = meta.as_string("MediaStorageSOPClassUID", 0);
    ++canned.instances_count;
    append_store_request(
        canned.instances,
        canned.instances_class,
        meta.as_string("MediaStorageSOPInstanceUID", 0),
        static_cast<std::uint16_t>(canned.instances_count));
    append_data_set(
        canned.instances, bytes.data(), bytes.size(), canned.options.pdu);
}

bool serve(Socket const & client, Canned & canned)
{
    if(canned.options.round_trip == std::chrono::milliseconds(0))
    {
        return CannedSession(client, canned).run();
    }
    auto const listener = Socket::listen();
    auto const entry = Socket::connect(listener.get_port());
    auto const exit = listener.accept();
    bool is_right = false;
    DelayedLink const link(client, entry, canned.options.round_trip / 2);
    std::thread server(
        [&]
        {
            is_right = CannedSession(exit, canned).run();
            exit.shutdown();
        });
    server.join();
    return is_right;
}

CannedOptions parse(int argc, char ** argv)
{
    CannedOptions options;
    for(int i = 1; i + 1 < argc; i += 2)
    {
        std::string const name(argv[i]);
        std::string const value(argv[i + 1]);
        if(name == "--instances")
        {
            options.instances = value;
            continue;
        }
        auto const number = std::stoul(value);
        if(name == "--pdu")
        {
            options.pdu = number;
        }
        else if(name == "--round-trip")
        {
            options.round_trip = std::chrono::milliseconds(number);
        }
        else if(name == "--matches")
        {
            options.matches = number;
        }
        else if(name == "--expect-requests")
        {
            options.expected_requests = number;
        }
        else if(name == "--expect-bytes")
        {
            options.expected_bytes = number;
        }
        else
        {
            throw std::invalid_argument(name);
        }
    }
    return options;
}

}

int main(int argc, char ** argv)
{
    Canned canned;
    canned.options = parse(argc, argv);
    encode_matches(canned);
    if(!canned.options.instances.empty())
    {
        for(auto const & entry :
            std::filesystem::directory_iterator(canned.options.instances))
        {
            encode_instance(canned, entry.path());
        }
    }
    return serve_connections([&](Socket const & socket)
                             { return serve(socket, canned); });
}

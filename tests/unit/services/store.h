#ifndef ODIL_TESTS_UNIT_SERVICES_STORE_H
#define ODIL_TESTS_UNIT_SERVICES_STORE_H

#include <unistd.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "odil/StoreSCU.h"
#include "odil/Writer.h"
#include "odil/message/CStoreRequest.h"
#include "odil/message/CStoreResponse.h"
#include "services.h"
#include "support/TemporaryFolder.h"

// What the tests of C-STORE have in common.
namespace odil::test::store
{

inline std::string const sop_class = registry::RawDataStorage;
inline std::string const implicit = registry::ImplicitVRLittleEndian;
inline std::string const explicit_ = registry::ExplicitVRLittleEndian;
inline std::string const big_endian = registry::ExplicitVRBigEndian;
inline std::string const jpeg = registry::JPEGBaseline8Bit;

inline std::string make_uid(unsigned int n)
{
    return "1.2." + std::to_string(n);
}

// The n-th instance.
inline DataSet make_instance(unsigned int n)
{
    DataSet instance;
    instance.add("SOPClassUID", {sop_class});
    instance.add("SOPInstanceUID", {make_uid(n)});
    instance.add("PatientID", {"PATIENT"});
    return instance;
}

inline DataSet make_compressed_instance()
{
    auto instance = make_instance(1);
    instance.add("PixelData", Value::Binary{{}, {1, 2, 3, 4}}, VR::OB);
    instance.set_transfer_syntax(jpeg);
    return instance;
}

// Part of the provider.
class Provider
{
public:
    explicit Provider(Association & association) : association_(association) {}

    message::CStoreRequest receive()
    {
        return message::CStoreRequest(association_.receive_message());
    }

    // For a while nothing comes.
    bool is_silent()
    {
        return !association_.wait_for_message(std::chrono::milliseconds(50));
    }

    void answer(
        message::CStoreRequest const & request,
        Value::Integer status = Response::Success)
    {
        send(message::CStoreResponse(request.get_message_id(), status));
    }

    void send(Message const & message)
    {
        association_.send_message(message, sop_class);
    }

    // Store all, until the end.
    void serve()
    {
        for(;;)
        {
            answer(receive());
        }
    }

    Association & get_association() { return association_; }

private:
    Association & association_;
};

// Accept any window.
inline AssociationParameters accept(AssociationParameters const & proposed)
{
    return default_association_acceptor(proposed)
        .set_maximum_number_operations_invoked(
            proposed.get_maximum_number_operations_invoked());
}

// Association with a peer which plays the provider, and a user on it.
struct Exchange
{
    using Script = std::function<void(Provider & provider)>;

    Peer peer;
    Association association;
    StoreSCU scu{association};

    explicit Exchange(
        Script const & script,
        std::uint16_t window = 1,
        std::vector<Context> contexts = {{sop_class, {implicit}}},
        AssociationAcceptor const & acceptor = accept)
        : peer(
            [script](Association & other, dul::Transport &)
            {
                Provider provider(other);
                script(provider);
            },
            acceptor),
          association(peer.make_association(std::move(contexts)))
    {
        association.update_parameters().set_maximum_number_operations_invoked(
            window);
        association.associate();
    }

    // Check that the peer sees the end, and did not complain.
    std::string end()
    {
        if(association.is_associated())
        {
            association.release();
        }
        return peer.join();
    }
};

// A folder with files.
struct Folder : TemporaryFolder
{
    std::filesystem::path operator/(std::string const & name) const
    {
        return path / name;
    }

    std::filesystem::path
    write(std::string const & name, std::string const & bytes) const
    {
        auto file = *this / name;
        std::ofstream(file, std::ios::binary) << bytes;
        return file;
    }

    std::filesystem::path write(
        std::string const & name,
        DataSet const & instance,
        std::string const & transfer_syntax = implicit) const
    {
        std::ostringstream stream;
        Writer::write_file(instance, stream, DataSet(), transfer_syntax);
        return write(name, stream.str());
    }
};

// The bytes of a file, without its meta information.
inline std::string
make_bytes(DataSet const & instance, std::string const & transfer_syntax)
{
    std::ostringstream stream;
    Writer(stream, transfer_syntax).write_data_set(instance);
    return stream.str();
}

}

#endif // ODIL_TESTS_UNIT_SERVICES_STORE_H

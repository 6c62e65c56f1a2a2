#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "memory.h"
#include "odil/GetSCP.h"
#include "odil/GetSCU.h"
#include "odil/SCPDispatcher.h"
#include "odil/StoreSCP.h"
#include "odil/StoreSCU.h"
#include "odil/message/CStoreResponse.h"

// Data sets go over the network: each side has one, and no copy of it.

using namespace odil;
using namespace odil::test;

namespace
{

using Command = message::Message::Command;

constexpr std::size_t large = (is_sanitized ? 4 : 128) * mebibyte;

DataSet make_image(std::size_t size)
{
    auto image = make_instance("1.2");
    Value::Binary pixels;
    pixels.emplace_back(size, std::uint8_t(7));
    image.add(registry::PixelData, std::move(pixels), VR::OB);
    return image;
}

bool is_large(DataSet const & image)
{
    auto const & pixels = image.as_binary(registry::PixelData, 0);
    return pixels.size() == large && pixels.back() == 7;
}

// Makes one large instance for each request.
class Single final : public GetSCP::DataSetGenerator
{
public:
    void initialize(message::Request const &) override { is_done_ = false; }
    bool done() const override { return is_done_; }
    void next() override { is_done_ = true; }
    DataSet get() const override { return make_image(large); }
    unsigned int count() const override { return 1; }

private:
    bool is_done_ = false;
};

}

BOOST_AUTO_TEST_SUITE(integration_memory_DataSets)

BOOST_AUTO_TEST_CASE(data_set_is_stored_without_copies)
{
    DataSet stored;
    Server server(
        ServerParameters().set_loopback_only(true),
        [&](SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<StoreSCP>(
                Command::C_STORE_RQ,
                [&](DataSet && data_set) { stored = std::move(data_set); });
        });
    auto association =
        call(server.get_port(), {propose(registry::RawDataStorage)});
    StoreSCU scu(association);
    scu.store(make_image(1000));

    Memory const memory;
    auto const image = make_image(large);
    scu.store(image);
    memory.check(2 * large);
    association.release();
    server.stop();
    BOOST_TEST(is_large(stored));
}

BOOST_AUTO_TEST_CASE(data_set_is_retrieved_without_copies)
{
    Server server(
        ServerParameters().set_loopback_only(true),
        [](SCPDispatcher & dispatcher) {
            dispatcher.add_scp<GetSCP>(
                Command::C_GET_RQ, std::make_shared<Single>());
        });
    std::string const model =
        registry::StudyRootQueryRetrieveInformationModelGet;
    auto association =
        call(server.get_port(), {propose(model), propose_to_store()});
    GetSCU scu(association);
    scu.set_affected_sop_class(model);
    DataSet query;
    query.add("QueryRetrieveLevel", {"STUDY"});

    Memory const memory;
    auto const images = scu.get(query);
    memory.check(2 * large);
    association.release();
    BOOST_TEST_REQUIRE(images.size() == 1U);
    BOOST_TEST(is_large(images[0]));
}

BOOST_AUTO_TEST_SUITE_END()

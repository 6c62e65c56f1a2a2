#include "odil/StoreSCU.h"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "odil/EncapsulatedPixelData.h"
#include "odil/EncodeError.h"
#include "odil/StatusError.h"
#include "store.h"

using namespace odil;
using namespace odil::test::store;
using odil::test::contains;
using odil::test::Context;
using odil::test::get_error;

namespace
{

using Bytes = EncapsulatedPixelData::Bytes;
using Syntaxes = std::vector<std::string>;

std::string const baseline = "JPEG Baseline";

Bytes invert(Bytes bytes)
{
    for(auto & byte : bytes)
    {
        byte = std::uint8_t(~byte);
    }
    return bytes;
}

// The codec of the tests inverts bytes.
DataSet decompress(DataSet const & data_set, std::string const & syntax)
{
    auto converted = data_set;
    auto const frame = EncapsulatedPixelData(data_set).copy_frame(0);
    converted.add("PixelData", Value::Binary{invert(frame)}, VR::OB);
    converted.set_transfer_syntax(syntax);
    return converted;
}

DataSet compress(DataSet const & data_set)
{
    auto converted = data_set;
    EncapsulatedPixelData::encapsulate(
        converted, {invert(data_set.as_binary("PixelData", 0))});
    converted.set_transfer_syntax(jpeg);
    return converted;
}

DataSet make_plain_instance()
{
    auto instance = make_instance(2);
    instance.add("PixelData", Value::Binary{{1, 2, 3, 4}}, VR::OB);
    instance.set_transfer_syntax(explicit_);
    return instance;
}

// A transcoder which says what it was asked.
struct Transcoder
{
    std::vector<Syntaxes> asked;
    std::vector<std::string> came;

    StoreSCU::Transcoder get()
    {
        return [this](
                   DataSet const & data_set,
                   Syntaxes const & syntaxes) -> std::optional<DataSet>
        {
            came.push_back(data_set.get_transfer_syntax());
            asked.push_back(syntaxes);
            return syntaxes[0] == jpeg ? compress(data_set)
                                       : decompress(data_set, syntaxes[0]);
        };
    }
};

// A peer which stores all, and accepts a SOP class in some transfer syntaxes.
struct CodecExchange
{
    std::vector<message::CStoreRequest> requests; // not before end()
    Exchange exchange;
    StoreSCU & scu = exchange.scu;

    explicit CodecExchange(Syntaxes const & accepted, std::uint16_t window = 1)
        : exchange(
            [this](Provider & provider)
            {
                for(;;)
                {
                    requests.push_back(provider.receive());
                    provider.answer(requests.back());
                }
            },
            window,
            make_contexts(accepted))
    {
    }

    static std::vector<Context> make_contexts(Syntaxes const & accepted)
    {
        std::vector<Context> contexts;
        for(auto const & syntax : accepted)
        {
            contexts.emplace_back(sop_class, Syntaxes{syntax});
        }
        return contexts;
    }

    // What is refused before it is sent; the association goes on.
    template <typename Error = Exception>
    std::string get_error_of(DataSet const & data_set)
    {
        auto const error = get_error<Error>([&] { scu.store(data_set); });
        BOOST_TEST(exchange.association.is_associated());
        BOOST_TEST(scu.get_unanswered().empty());
        return error;
    }

    // Data sets which have arrived.
    std::vector<DataSet> end()
    {
        BOOST_TEST(exchange.end() == "released");
        std::vector<DataSet> data_sets;
        for(auto const & request : requests)
        {
            data_sets.push_back(request.get_data_set());
        }
        return data_sets;
    }
};

}

BOOST_AUTO_TEST_SUITE(services_StoreSCU_codec)

BOOST_AUTO_TEST_CASE(compressed_data_set_is_decompressed)
{
    CodecExchange it({explicit_, implicit});
    Transcoder transcoder;
    it.scu.set_transcoder(transcoder.get());
    auto const instance = make_compressed_instance();
    BOOST_TEST(it.scu.store(instance).is_success());
    auto const stored = it.end();
    BOOST_TEST(
        (transcoder.asked == std::vector<Syntaxes>{{explicit_, implicit}}));
    BOOST_TEST((transcoder.came == Syntaxes{jpeg}));
    BOOST_TEST_REQUIRE(stored.size() == 1U);
    BOOST_TEST((stored[0] == decompress(instance, explicit_)));
    BOOST_TEST(stored[0].get_transfer_syntax() == explicit_);
}

BOOST_AUTO_TEST_CASE(data_set_is_compressed)
{
    CodecExchange it({jpeg});
    Transcoder transcoder;
    it.scu.set_transcoder(transcoder.get());
    auto instance = make_plain_instance();
    it.scu.store(instance);
    instance.set_transfer_syntax("");
    it.scu.start(instance);
    it.scu.wait();
    auto const stored = it.end();
    BOOST_TEST((transcoder.came == Syntaxes{explicit_, ""}));
    BOOST_TEST_REQUIRE(stored.size() == 2U);
    for(auto const & data_set : stored)
    {
        BOOST_TEST((data_set == compress(instance)));
        BOOST_TEST(data_set.get_transfer_syntax() == jpeg);
    }
}

BOOST_AUTO_TEST_CASE(what_can_go_as_it_is_is_not_converted)
{
    CodecExchange it({jpeg, explicit_});
    it.scu.set_transcoder(
        [](auto const &, auto const &) -> std::optional<DataSet>
        { throw std::logic_error("not needed"); });
    Folder const folder;
    auto const compressed = make_compressed_instance();
    auto plain = make_plain_instance();
    plain.set_transfer_syntax(implicit);
    for(auto const & instance : {compressed, plain})
    {
        auto const syntax = instance.get_transfer_syntax();
        it.scu.store(instance);
        it.scu.store_file(folder.write("file", instance, syntax));
    }
    BOOST_TEST(it.end().size() == 4U);
}

BOOST_AUTO_TEST_CASE(files_are_converted)
{
    CodecExchange it({implicit}, 2);
    Transcoder transcoder;
    it.scu.set_transcoder(transcoder.get());
    Folder const folder;
    auto const instance = make_compressed_instance();
    auto const path = folder.write("1", instance, jpeg);
    BOOST_TEST(it.scu.store_file(path).is_success());
    it.scu.start_file(path);
    it.scu.wait();
    auto const outcomes = it.scu.store_files(
        {path, folder.write("2", make_plain_instance(), explicit_)});
    BOOST_TEST_REQUIRE(outcomes.size() == 2U);
    BOOST_TEST(outcomes[0].is_stored());
    BOOST_TEST(outcomes[1].is_stored());

    auto const stored = it.end();
    BOOST_TEST(transcoder.asked.size() == 3U);
    BOOST_TEST_REQUIRE(stored.size() == 4U);
    for(std::size_t i = 0; i != 3; ++i)
    {
        BOOST_TEST(
            (stored[i].as_binary("PixelData")
             == Value::Binary{invert({1, 2, 3, 4})}));
    }
    BOOST_TEST(
        (stored[3].as_binary("PixelData") == Value::Binary{{1, 2, 3, 4}}));
}

BOOST_AUTO_TEST_CASE(lossy_image_may_be_another_instance)
{
    CodecExchange it({jpeg});
    it.scu.set_transcoder(
        [](DataSet const & data_set, auto const &)
        {
            auto converted = compress(data_set);
            converted.add("SOPInstanceUID", {"1.2.99"});
            return std::optional<DataSet>(std::move(converted));
        });
    Folder const folder;
    it.scu.store(make_plain_instance());
    auto const outcomes = it.scu.store_files(
        {folder.write("file", make_plain_instance(), explicit_)});
    BOOST_TEST(outcomes.at(0).sop_instance_uid == "1.2.99");
    BOOST_TEST(it.end().size() == 2U);
    for(auto const & request : it.requests)
    {
        BOOST_TEST(request.get_affected_sop_instance_uid() == "1.2.99");
    }
}

BOOST_AUTO_TEST_CASE(transcoder_may_decline)
{
    CodecExchange it({implicit});
    it.scu.set_transcoder([](auto const &, auto const &)
                          { return std::optional<DataSet>(); });
    auto const error = it.get_error_of(make_compressed_instance());
    BOOST_TEST_INFO(error);
    BOOST_TEST(contains(error, "does not accept " + baseline));
    BOOST_TEST(contains(error, "proposed in Implicit VR Little Endian"));
    BOOST_TEST(contains(error, "; the transcoder has declined to convert it"));

    Folder const folder;
    auto const path = folder.write("file", make_compressed_instance(), jpeg);
    auto const of_file = get_error<Exception>([&] { it.scu.store_file(path); });
    BOOST_TEST(of_file == path.string() + ": " + error);
    it.scu.store(make_plain_instance());
    BOOST_TEST(it.end().size() == 1U);
}

BOOST_AUTO_TEST_CASE(without_transcoder_nothing_is_converted)
{
    CodecExchange it({implicit});
    Transcoder transcoder;
    it.scu.set_transcoder(transcoder.get());
    it.scu.set_transcoder(nullptr);
    auto const error = it.get_error_of(make_compressed_instance());
    BOOST_TEST(contains(error, "does not accept " + baseline));
    BOOST_TEST(!contains(error, "transcoder"));
    BOOST_TEST(it.end().empty());
    BOOST_TEST(transcoder.asked.empty());
}

// Nothing could be done about it.
BOOST_AUTO_TEST_CASE(transcoder_is_not_asked_without_a_context)
{
    CodecExchange it({implicit});
    Transcoder transcoder;
    it.scu.set_transcoder(transcoder.get());
    auto instance = make_compressed_instance();
    instance.add("SOPClassUID", {"1.2.3.4"});
    BOOST_TEST(contains(it.get_error_of(instance), "does not accept 1.2.3.4"));
    Folder const folder;
    auto const path = folder.write("file", instance, jpeg);
    BOOST_TEST(contains(
        get_error<Exception>([&] { it.scu.store_file(path); }),
        "does not accept "));
    BOOST_TEST(it.end().empty());
    BOOST_TEST(transcoder.asked.empty());

    Association association;
    StoreSCU scu(association);
    scu.set_transcoder(transcoder.get());
    BOOST_CHECK_THROW(scu.store(make_compressed_instance()), Exception);
    BOOST_CHECK_THROW(scu.store_file(path), Exception);
    BOOST_TEST(transcoder.asked.empty());
}

BOOST_AUTO_TEST_CASE(result_must_be_what_was_asked_for)
{
    CodecExchange it({implicit, explicit_});
    DataSet result;
    it.scu.set_transcoder([&](auto const &, auto const &)
                          { return std::optional<DataSet>(result); });
    auto const instance = make_compressed_instance();
    result = decompress(instance, big_endian);
    BOOST_TEST(
        it.get_error_of(instance)
        == "The transcoder has returned transfer syntax \"" + big_endian
               + "\", which is none of: " + implicit + ' ' + explicit_);
    result = decompress(instance, explicit_);
    result.add("SOPClassUID", {"1.2.3.4"});
    BOOST_TEST(
        it.get_error_of(instance)
        == "The transcoder has changed the SOP class, which was " + sop_class);
    result = instance;
    result.set_transfer_syntax(explicit_);
    BOOST_TEST(contains(
        it.get_error_of<EncodeError>(instance), "PixelData: encapsulated"));

    Folder const folder;
    auto const path = folder.write("file", instance, jpeg);
    result = instance;
    auto const error = get_error<Exception>([&] { it.scu.store_file(path); });
    BOOST_TEST(
        error.substr(0, path.string().size() + 2) == path.string() + ": ");

    result = decompress(instance, explicit_);
    result.remove("SOPClassUID");
    result.remove("SOPInstanceUID");
    it.scu.store(instance);
    BOOST_TEST(it.end().size() == 1U);
    BOOST_TEST(it.requests[0].get_affected_sop_class_uid() == sop_class);
    BOOST_TEST(it.requests[0].get_affected_sop_instance_uid() == "1.2.1");
}

BOOST_AUTO_TEST_CASE(errors_of_the_transcoder_reach_the_caller)
{
    CodecExchange it({implicit});
    it.scu.set_transcoder(
        [](auto const &, auto const &) -> std::optional<DataSet>
        { throw std::invalid_argument("damaged"); });
    BOOST_TEST(
        it.get_error_of<std::invalid_argument>(make_compressed_instance())
        == "damaged");
    Folder const folder;
    auto const path = folder.write("1", make_compressed_instance(), jpeg);
    BOOST_TEST(
        get_error<std::invalid_argument>([&] { it.scu.store_file(path); })
        == "damaged");
    auto const outcomes =
        it.scu.store_files({path, folder.write("2", make_instance(2))});
    BOOST_TEST_REQUIRE(outcomes.size() == 2U);
    BOOST_CHECK_THROW(
        std::rethrow_exception(outcomes[0].error), std::invalid_argument);
    BOOST_TEST(outcomes[1].is_stored());
    BOOST_TEST(it.end().size() == 1U);
}

BOOST_AUTO_TEST_CASE(file_which_cannot_be_read_is_named)
{
    CodecExchange it({implicit});
    Transcoder transcoder;
    it.scu.set_transcoder(transcoder.get());
    Folder const folder;
    auto const path = folder.write("file", make_compressed_instance(), jpeg);
    std::filesystem::resize_file(path, std::filesystem::file_size(path) - 9);
    auto const error = get_error<Exception>([&] { it.scu.store_file(path); });
    BOOST_TEST_INFO(error);
    BOOST_TEST(error.substr(0, path.string().size()) == path.string());
    BOOST_TEST(it.end().empty());
    BOOST_TEST(transcoder.asked.empty());
}

BOOST_AUTO_TEST_SUITE_END()

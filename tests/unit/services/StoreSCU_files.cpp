#include "odil/StoreSCU.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "odil/StatusError.h"
#include "store.h"

using namespace odil;
using namespace odil::test::store;
using odil::message::Response;
using odil::test::contains;
using odil::test::Context;
using odil::test::get_error;

namespace
{

// What arrives, as it arrives.
struct Received
{
    std::string sop_instance_uid;
    std::string transfer_syntax;
    std::string bytes;
};

// A peer which keeps bytes, and answers with the status that a function gives.
struct FileExchange
{
    Folder folder;
    std::vector<Received> received; // not before end()
    std::function<Value::Integer(std::string const &)> get_status = [](auto &)
    { return Response::Success; };
    Exchange exchange;
    StoreSCU & scu = exchange.scu;

    explicit FileExchange(
        std::vector<Context> contexts = {{sop_class, {implicit}}},
        std::uint16_t window = 1)
        : exchange(
            [this](Provider & provider)
            {
                for(;;)
                {
                    receive(provider.get_association());
                }
            },
            window,
            std::move(contexts))
    {
    }

    void receive(Association & association)
    {
        Received instance;
        auto const read = [&](auto &, auto const & syntax, auto & bytes)
        {
            instance.transfer_syntax = syntax;
            instance.bytes.assign(std::istreambuf_iterator<char>(&bytes), {});
        };
        message::CStoreRequest const request(association.receive_message(read));
        instance.sop_instance_uid = request.get_affected_sop_instance_uid();
        received.push_back(instance);
        association.send_message(
            message::CStoreResponse(
                request.get_message_id(),
                get_status(instance.sop_instance_uid)),
            sop_class);
    }

    // The error of a file, which must name it; the association goes on.
    std::string get_error_of(std::filesystem::path const & path)
    {
        auto const error = get_error<Exception>([&] { scu.store_file(path); });
        BOOST_TEST(error.substr(0, path.string().size()) == path.string());
        BOOST_TEST(exchange.association.is_associated());
        BOOST_TEST(scu.get_unanswered().empty());
        return error;
    }
};

// A file of the n-th instance with so many bytes of bulk data.
DataSet make_large(unsigned int n, std::size_t size)
{
    auto instance = make_instance(n);
    instance.add(
        "EncapsulatedDocument",
        Value::Binary{std::vector<std::uint8_t>(size, 7)},
        VR::OB);
    return instance;
}

}

BOOST_AUTO_TEST_SUITE(services_StoreSCU_files)

BOOST_AUTO_TEST_CASE(bytes_go_as_they_are)
{
    FileExchange it(
        {{sop_class, {implicit}},
         {sop_class, {explicit_}},
         {sop_class, {jpeg}}});
    std::vector<std::string> expected;
    unsigned int n = 0;
    for(auto const size : {0U, 10U, 65536U, 1000000U})
    {
        for(auto const & syntax : {implicit, explicit_})
        {
            auto const instance = make_large(++n, size);
            BOOST_TEST(
                it.scu.store_file(it.folder.write("file", instance, syntax))
                    .is_success());
            expected.push_back(make_bytes(instance, syntax));
        }
    }
    auto const compressed = make_compressed_instance();
    it.scu.store_file(it.folder.write("file", compressed, jpeg));
    expected.push_back(make_bytes(compressed, jpeg));

    BOOST_TEST(it.exchange.end() == "released");
    BOOST_TEST_REQUIRE(it.received.size() == expected.size());
    for(std::size_t i = 0; i != expected.size(); ++i)
    {
        BOOST_TEST((it.received[i].bytes == expected[i]));
    }
    BOOST_TEST(it.received[0].sop_instance_uid == "1.2.1");
    BOOST_TEST(it.received[1].transfer_syntax == explicit_);
    BOOST_TEST(it.received.back().transfer_syntax == jpeg);
}

BOOST_AUTO_TEST_CASE(bytes_need_not_be_those_of_a_data_set)
{
    FileExchange it;
    auto const path = it.folder.write("file", make_instance(1));
    std::ofstream(path, std::ios::binary | std::ios::app) << "more";
    it.scu.store_file(path);
    BOOST_TEST(it.exchange.end() == "released");
    BOOST_TEST_REQUIRE(it.received.size() == 1U);
    BOOST_TEST(
        (it.received[0].bytes
         == make_bytes(make_instance(1), implicit) + "more"));
}

BOOST_AUTO_TEST_CASE(file_which_is_not_compressed_is_written_anew)
{
    FileExchange it;
    auto const instance = make_large(1, 100);
    for(std::string const & syntax :
        {big_endian,
         explicit_,
         std::string(registry::DeflatedExplicitVRLittleEndian)})
    {
        it.scu.store_file(it.folder.write("file", instance, syntax));
    }
    BOOST_TEST(it.exchange.end() == "released");
    BOOST_TEST_REQUIRE(it.received.size() == 3U);
    for(auto const & received : it.received)
    {
        BOOST_TEST(received.transfer_syntax == implicit);
        BOOST_TEST((received.bytes == make_bytes(instance, implicit)));
    }
}

BOOST_AUTO_TEST_CASE(compressed_file_needs_its_transfer_syntax)
{
    FileExchange it;
    auto const error = it.get_error_of(
        it.folder.write("file", make_compressed_instance(), jpeg));
    BOOST_TEST_INFO(error);
    BOOST_TEST(contains(error, "does not accept JPEG Baseline"));
    BOOST_TEST(contains(error, "Implicit VR Little Endian"));
    BOOST_TEST(it.exchange.end() == "released");
    BOOST_TEST(it.received.empty());
}

// The pixel data of JPIP is on a server.
BOOST_AUTO_TEST_CASE(file_of_which_a_part_is_elsewhere_needs_its_syntax)
{
    std::string const jpip = "1.2.840.10008.1.2.4.94";
    FileExchange it;
    auto const path = it.folder.write("file", make_instance(1), jpip);
    BOOST_TEST(contains(it.get_error_of(path), "does not accept JPIP"));
    BOOST_TEST(it.exchange.end() == "released");
    BOOST_TEST(it.received.empty());
}

BOOST_AUTO_TEST_CASE(class_of_a_file_needs_a_context)
{
    FileExchange it({{"1.2.3.4", {implicit}}});
    for(auto const & syntax : {implicit, big_endian})
    {
        auto const error =
            it.get_error_of(it.folder.write("file", make_instance(1), syntax));
        BOOST_TEST_INFO(error);
        BOOST_TEST(contains(error, "does not accept Raw Data Storage"));
        BOOST_TEST(contains(error, "it was not proposed"));
    }
    it.scu.set_affected_sop_class("1.2.3.4");
    auto const path = it.folder.write("file", make_instance(1));
    BOOST_TEST(contains(it.get_error_of(path), "not of 1.2.3.4, which is set"));
}

BOOST_AUTO_TEST_CASE(file_must_be_one)
{
    FileExchange it;
    BOOST_TEST(
        contains(it.get_error_of(it.folder / "missing"), "cannot be opened"));
    std::filesystem::create_directory(it.folder / "folder");
    BOOST_TEST(contains(it.get_error_of(it.folder / "folder"), "a folder"));
    it.get_error_of(it.folder.write("empty", ""));
    it.get_error_of(it.folder.write("text", std::string(1000, 'x')));

    auto const whole = it.folder.write("whole", make_instance(1));
    auto const size = std::filesystem::file_size(whole)
                      - make_bytes(make_instance(1), implicit).size();
    std::filesystem::resize_file(whole, size);
    BOOST_TEST(contains(it.get_error_of(whole), "no data set"));
    std::filesystem::resize_file(whole, size - 1);
    it.get_error_of(whole);

    // To be written anew, and cannot be read.
    auto const cut = it.folder.write("cut", make_large(1, 100), big_endian);
    std::filesystem::resize_file(cut, std::filesystem::file_size(cut) - 1);
    it.get_error_of(cut);
    BOOST_TEST(it.exchange.end() == "released");
    BOOST_TEST(it.received.empty());
}

BOOST_AUTO_TEST_CASE(file_which_becomes_shorter_aborts)
{
    // The first half fills all buffers on its way: while the peer does not read
    // on, the file is cut.
    std::size_t const size = 64U << 20U;
    Folder const folder;
    auto const path = folder.write("file", make_large(1, size));
    Exchange exchange(
        [&](Provider & provider)
        {
            provider.get_association().receive_message(
                [&](auto &, auto &, std::streambuf & bytes)
                {
                    std::filesystem::resize_file(path, size / 2);
                    while(bytes.sbumpc() != EOF)
                    {
                    }
                });
        });
    auto const error =
        get_error<Exception>([&] { exchange.scu.store_file(path); });
    BOOST_TEST_INFO(error);
    BOOST_TEST(contains(error, path.string()));
    BOOST_TEST(contains(error, "become shorter"));
    BOOST_TEST(!exchange.association.is_associated());
    BOOST_TEST(
        (exchange.scu.get_unanswered() == std::vector<std::string>{"1.2.1"}));
    BOOST_TEST(exchange.peer.join() == "aborted");
}

BOOST_AUTO_TEST_CASE(one_bad_file_does_not_stop_the_others)
{
    for(auto const window :
        {std::uint16_t(1), std::uint16_t(3), std::uint16_t(0)})
    {
        FileExchange it({{sop_class, {implicit}}}, window);
        it.get_status = [](std::string const & uid) {
            return uid == "1.2.2" ? 0xA700 : uid == "1.2.4" ? 0xB000 : 0;
        };
        std::vector<std::filesystem::path> const paths{
            it.folder.write("1", make_instance(1)),
            it.folder.write("2", make_instance(2)),
            it.folder / "missing",
            it.folder.write("3", make_compressed_instance(), jpeg),
            it.folder.write("4", make_instance(4)),
            it.folder.write("5", make_instance(5))};
        std::vector<std::filesystem::path> reported;
        auto const outcomes = it.scu.store_files(
            paths,
            [&](StoreSCU::FileOutcome const & outcome)
            { reported.push_back(outcome.path); });

        std::string stored;
        BOOST_TEST_REQUIRE(outcomes.size() == paths.size());
        for(std::size_t i = 0; i != paths.size(); ++i)
        {
            BOOST_TEST(outcomes[i].path == paths[i]);
            stored += outcomes[i].is_stored() ? '+' : '-';
        }
        BOOST_TEST(stored == "+---++");
        BOOST_TEST(outcomes[1].response->get_status() == 0xA700);
        BOOST_TEST(outcomes[1].sop_instance_uid == "1.2.2");
        BOOST_CHECK_THROW(
            std::rethrow_exception(outcomes[1].error), StatusError);
        BOOST_TEST(!outcomes[2].response.has_value());
        BOOST_CHECK_THROW(std::rethrow_exception(outcomes[2].error), Exception);
        BOOST_TEST(outcomes[4].response->get_status() == 0xB000);
        std::sort(reported.begin(), reported.end());
        auto expected = paths;
        std::sort(expected.begin(), expected.end());
        BOOST_TEST((reported == expected));

        BOOST_TEST(it.scu.get_unanswered().empty());
        BOOST_TEST(it.scu.get_failures().empty());
        BOOST_TEST(it.exchange.end() == "released");
        BOOST_TEST(it.received.size() == 4U);
    }
}

BOOST_AUTO_TEST_CASE(end_of_the_association_is_that_of_the_files_which_remain)
{
    Folder const folder;
    Exchange exchange(
        [](Provider & provider)
        {
            provider.answer(provider.receive());
            provider.receive();
            provider.receive();
            provider.get_association().abort();
        },
        2);
    std::vector<std::filesystem::path> paths;
    for(unsigned int n = 1; n <= 5; ++n)
    {
        paths.push_back(folder.write(std::to_string(n), make_instance(n)));
    }
    std::size_t reported = 0;
    auto const outcomes =
        exchange.scu.store_files(paths, [&](auto const &) { ++reported; });
    BOOST_TEST_REQUIRE(outcomes.size() == 5U);
    BOOST_TEST(reported == 5U);
    BOOST_TEST(outcomes[0].is_stored());
    for(std::size_t i = 1; i != 5; ++i)
    {
        BOOST_TEST(!outcomes[i].is_stored());
        BOOST_CHECK_THROW(
            std::rethrow_exception(outcomes[i].error), AssociationAborted);
    }
    BOOST_TEST(
        (exchange.scu.get_unanswered()
         == std::vector<std::string>{"1.2.2", "1.2.3"}));
}

BOOST_AUTO_TEST_SUITE_END()

// Our server, and the clients of DCMTK.

#include <boost/test/unit_test.hpp>

#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <future>
#include <stdexcept>
#include <string>
#include <vector>

#include "archive_server.h"
#include "files.h"
#include "instances.h"

using namespace odil;
using namespace odil::test;

namespace
{

constexpr auto count = 10U;

struct Outcome
{
    int status;
    std::string output;
};

Outcome run(std::string const & command)
{
    auto * const pipe = ::popen((command + " 2>&1").c_str(), "r");
    if(pipe == nullptr)
    {
        throw std::runtime_error("popen");
    }
    Outcome outcome{0, ""};
    std::array<char, 4096> buffer{};
    while(auto const size = std::fread(buffer.data(), 1, buffer.size(), pipe))
    {
        outcome.output.append(buffer.data(), size);
    }
    outcome.status = WEXITSTATUS(::pclose(pipe));
    return outcome;
}

struct Exchange
{
    Folder folder;
    ArchiveServer archive;
    std::string arguments =
        " -aec ARCHIVE 127.0.0.1 " + std::to_string(archive.server.get_port());

    // Its output, which is shown if it fails.
    std::string call(std::string const & command, int status = 0)
    {
        auto const outcome = run(command + arguments);
        BOOST_TEST(
            outcome.status == status,
            command << " ends with " << outcome.status << ":\n"
                    << outcome.output);
        return outcome.output;
    }

    void fill()
    {
        for(auto const & instance : make_instances(count))
        {
            archive.shelf.add(instance);
        }
    }

    // A study, one file for each instance.
    std::filesystem::path write_files(unsigned int study)
    {
        auto const path = folder.get_path() / std::to_string(study);
        std::filesystem::create_directory(path);
        auto number = 0;
        for(auto const & instance :
            make_instances(count, root + "." + std::to_string(study)))
        {
            write_file(path / std::to_string(++number), instance);
        }
        return path;
    }
};

std::size_t count_parts(std::string const & text, std::string const & part)
{
    std::size_t result = 0;
    for(auto position = text.find(part); position != std::string::npos;
        position = text.find(part, position + 1))
    {
        ++result;
    }
    return result;
}

std::vector<DataSet> sort(std::vector<DataSet> instances)
{
    auto const get_uid = [](DataSet const & instance)
    { return instance.as_string("SOPInstanceUID", 0); };
    std::sort(
        instances.begin(),
        instances.end(),
        [&](auto const & left, auto const & right)
        { return get_uid(left) < get_uid(right); });
    return instances;
}

std::string const find_all =
    "findscu -v -S -k QueryRetrieveLevel=IMAGE -k SOPInstanceUID";

}

BOOST_AUTO_TEST_SUITE(integration_Providers)

BOOST_AUTO_TEST_CASE(server_is_alive)
{
    Exchange it;
    it.call("echoscu --repeat 3");
    BOOST_TEST(it.archive.get_errors().empty());
    BOOST_TEST(
        run("echoscu -aec OTHER 127.0.0.1 "
            + std::to_string(it.archive.server.get_port()))
            .status
        != 0);
    it.call("echoscu --abort");
    it.call("echoscu");
}

BOOST_AUTO_TEST_CASE(instances_are_stored)
{
    Exchange it;
    auto const path = it.write_files(50);
    auto const archive = it.arguments;
    it.arguments += " " + path.string();
    it.call("storescu +sd -R");
    BOOST_TEST((it.archive.shelf.get() == sort(make_instances(count))));
    BOOST_TEST(it.archive.get_errors().empty());
}

BOOST_AUTO_TEST_CASE(instances_are_stored_by_many_at_the_same_time)
{
    Exchange it;
    std::vector<std::future<Outcome>> clients;
    for(auto study = 60U; study != 66U; ++study)
    {
        auto const path = it.write_files(study);
        clients.push_back(std::async(
            std::launch::async,
            run,
            "storescu +sd -R" + it.arguments + " " + path.string()));
    }
    for(auto & client : clients)
    {
        auto const outcome = client.get();
        BOOST_TEST(outcome.status == 0, outcome.output);
    }
    BOOST_TEST(it.archive.shelf.get().size() == 6 * count);
    BOOST_TEST(it.archive.get_errors().empty());
}

BOOST_AUTO_TEST_CASE(matches_are_found)
{
    Exchange it;
    it.fill();
    auto const output = it.call(find_all);
    BOOST_TEST(count_parts(output, "(Pending)") == count, output);
    BOOST_TEST(contains(output, "Success"), output);
}

BOOST_AUTO_TEST_CASE(query_is_cancelled)
{
    // So many that the cancellation comes before the last of them.
    Exchange it;
    for(auto n = 0U; n != 20000; ++n)
    {
        DataSet instance;
        instance.add("SOPInstanceUID", {root + "." + std::to_string(n)});
        instance.add("StudyInstanceUID", {root});
        it.archive.shelf.add(instance);
    }
    auto const output = it.call(find_all + " --cancel 2");
    BOOST_TEST(count_parts(output, "(Pending)") < 20000U);
    BOOST_TEST(contains(output, "Cancel"), output.substr(output.size() - 500));
    it.call("echoscu");
    BOOST_TEST(it.archive.get_errors().empty());
}

BOOST_AUTO_TEST_CASE(query_without_a_level_is_refused)
{
    Exchange it;
    auto const output =
        run("findscu -v -S -k SOPInstanceUID" + it.arguments).output;
    BOOST_TEST(contains(output, "0x110"), output);
    BOOST_TEST(it.archive.get_errors().size() == 1U);
}

BOOST_AUTO_TEST_CASE(instances_are_retrieved_on_the_same_association)
{
    Exchange it;
    it.fill();
    auto const output = it.call(
        "getscu -v -S +B -k QueryRetrieveLevel=IMAGE -od "
        + it.folder.get_path().string());
    BOOST_TEST(read_files(it.folder.get_path()).size() == count, output);
    BOOST_TEST(it.archive.get_errors().empty());
}

BOOST_AUTO_TEST_CASE(instances_are_moved_to_another_server)
{
    Exchange it;
    it.fill();
    Shelf received;
    Server const destination(
        {},
        [&](SCPDispatcher & dispatcher)
        {
            dispatcher.add_scp<StoreSCP>(
                message::Message::Command::C_STORE_RQ,
                [&](DataSet const & instance) { received.add(instance); });
        });
    it.archive.destination = destination.get_port();
    it.call("movescu -v -S -k QueryRetrieveLevel=IMAGE -aem DESTINATION");
    BOOST_TEST((received.get() == sort(make_instances(count))));
    BOOST_TEST(it.archive.get_errors().empty());

    auto const output =
        run("movescu -v -S -k QueryRetrieveLevel=IMAGE -aem NOBODY"
            + it.arguments)
            .output;
    BOOST_TEST(contains(output, "MoveDestinationUnknown"), output);
}

BOOST_AUTO_TEST_SUITE_END()

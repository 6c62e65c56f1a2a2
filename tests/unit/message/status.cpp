#include "odil/message/status.h" // first: the header stands on its own

#include <string>

#include "unit/message/checks.h"

using namespace odil::message;
using Command = Message::Command;

namespace
{

/// PS3.7, annex C, table of the status classes, spelled out.
char const * expected_class(int status)
{
    auto const first = status >> 12;
    return status == 0x0000                       ? "success"
           : status == 0xFF00 || status == 0xFF01 ? "pending"
           : status == 0xFE00                     ? "cancel"
           : status == 0x0107 || status == 0x0116 ? "warning"
           : status == 0x0001 || first == 0xB     ? "warning"
                                                  : "failure";
}

std::string classes(int status)
{
    std::string names;
    names += is_success(status) ? "success" : "";
    names += is_pending(status) ? "pending" : "";
    names += is_cancel(status) ? "cancel" : "";
    names += is_warning(status) ? "warning" : "";
    names += is_failure(status) ? "failure" : "";
    return names;
}

}

BOOST_AUTO_TEST_SUITE(message_status)

BOOST_AUTO_TEST_CASE(every_status_is_in_one_class)
{
    for(int status = 0; status <= 0xFFFF; ++status)
    {
        if(classes(status) != expected_class(status)) // few lines of log
        {
            BOOST_TEST(classes(status) == expected_class(status), status);
        }
    }
}

BOOST_AUTO_TEST_CASE(numbers_which_are_no_status_are_failures)
{
    for(int const status : {-1, -0x100, 0x10000, 0x1FF00, 0x1B000})
    {
        BOOST_TEST(classes(status) == "failure");
        BOOST_TEST(describe(status, Command::C_FIND_RSP) == "unknown status");
    }
}

BOOST_AUTO_TEST_CASE(general_statuses_have_a_meaning_whatever_the_command)
{
    for(auto const command :
        {Command::C_STORE_RSP, Command::N_GET_RQ, Command(0x1234)})
    {
        auto const meaning = [&](int status)
        { return std::string(describe(status, command)); };
        BOOST_TEST(meaning(0x0000) == "success");
        BOOST_TEST(meaning(0x0107) == "attribute list error");
        BOOST_TEST(meaning(0x0110) == "processing failure");
        BOOST_TEST(meaning(0x0122) == "refused: SOP class not supported");
        BOOST_TEST(meaning(0x0213) == "resource limitation");
        BOOST_TEST(meaning(0xFE00) == "cancelled");
        BOOST_TEST(meaning(0xFF00) == "pending");
        BOOST_TEST(meaning(0x0108) == "unknown status");
    }
}

BOOST_AUTO_TEST_CASE(service_statuses_depend_on_the_command)
{
    auto const store = std::string(describe(0xA7FF, Command::C_STORE_RSP));
    BOOST_TEST(store == "refused: out of resources");
    BOOST_TEST(describe(0xA7FF, Command::C_STORE_RQ) == store);
    BOOST_TEST(describe(0xA7FF, Command::C_FIND_RSP) == "unknown status");
    BOOST_TEST(describe(0xA700, Command::C_FIND_RSP) == store);
    BOOST_TEST(
        describe(0xC123, Command::C_STORE_RSP)
        == std::string("cannot understand"));
    BOOST_TEST(
        describe(0xC123, Command::C_FIND_RSP)
        == std::string("unable to process"));
    BOOST_TEST(
        describe(0xA801, Command::C_MOVE_RSP)
        == std::string("refused: move destination unknown"));
    BOOST_TEST(describe(0xA801, Command::C_GET_RSP) == "unknown status");
    BOOST_TEST(
        describe(0xAA02, Command::C_MOVE_RSP)
        == std::string("unable to extract frames"));
    BOOST_TEST(describe(0xAA02, Command::C_STORE_RSP) == "unknown status");
    BOOST_TEST(describe(0xA900, Command::N_SET_RSP) == "unknown status");
}

BOOST_AUTO_TEST_CASE(documented_statuses_of_each_service_have_a_meaning)
{
    std::pair<Command, std::vector<int>> const known[] = {
        {Command::C_STORE_RSP,
         {0xA700, 0xA9FF, 0xB000, 0xB006, 0xB007, 0xC000, 0xCFFF}},
        {Command::C_FIND_RSP, {0xA700, 0xA900, 0xB001, 0xC000, 0xCFFF, 0xFF01}},
        {Command::C_GET_RSP,
         {0xA701, 0xA702, 0xA900, 0xAA00, 0xAA04, 0xB000, 0xC000}},
        {Command::C_MOVE_RSP,
         {0xA701, 0xA702, 0xA801, 0xA900, 0xAA00, 0xAA04, 0xB000, 0xC000}},
    };
    for(auto const & [command, statuses] : known)
    {
        for(auto const status : statuses)
        {
            BOOST_TEST(
                describe(status, command) != std::string("unknown status"));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

// Queries and matches in UTF-8.

#include "odil/FindSCU.h"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

#include "odil/DecodeError.h"
#include "odil/EncodeError.h"
#include "services.h"

using namespace odil;
using namespace odil::test;
using Sets = Value::Strings;

namespace
{

DataSet make(Sets const & sets, std::string const & name)
{
    DataSet data_set;
    if(!sets.empty())
    {
        data_set.add("SpecificCharacterSet", sets);
    }
    data_set.add("PatientName", {name});
    return data_set;
}

std::string get_name(DataSet const & data_set)
{
    return data_set.as_string("PatientName", 0);
}

// Answers each query with the matches; keeps what was asked.
struct Conversation
{
    std::vector<DataSet> matches;
    std::vector<DataSet> queries;
    FindExchange exchange;
    FindSCU & scu = exchange.scu;

    explicit Conversation(std::vector<DataSet> answers = {})
        : matches(std::move(answers)),
          exchange([this](FindProvider & provider) { serve(provider); })
    {
    }

    void serve(FindProvider & provider)
    {
        for(;;)
        {
            queries.push_back(provider.receive_query().get_data_set());
            for(auto const & match : matches)
            {
                provider.send(message::CFindResponse(
                    provider.get_id(), Response::Pending, match));
            }
            provider.send_final();
        }
    }

    // Only then are the queries those of this thread.
    void end()
    {
        exchange.association.release();
        exchange.peer.join();
    }
};

Sets const utf8_set{"ISO_IR 192"};
auto const * const yamada = "Yamada^Tarou=\u5C71\u7530^\u592A\u90CE";

}

BOOST_AUTO_TEST_SUITE(services_FindSCU_utf8)

BOOST_AUTO_TEST_CASE(text_stays_as_it_is_by_default)
{
    Conversation conversation({make({"ISO_IR 100"}, "J\xE9r")});
    BOOST_TEST(!conversation.scu.get_utf8().has_value());
    auto const matches = conversation.scu.find(make({}, "J\xE9*"));
    BOOST_TEST_REQUIRE(matches.size() == 1U);
    BOOST_TEST((matches[0] == conversation.matches[0]));
    conversation.end();
    BOOST_TEST((conversation.queries.at(0) == make({}, "J\xE9*")));
}

BOOST_AUTO_TEST_CASE(matches_are_given_out_in_utf8)
{
    Conversation conversation(
        {make({"ISO_IR 100"}, "J\xE9r"),
         make({"", "ISO 2022 IR 87"}, "\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B"),
         make({"ISO_IR 192"}, yamada),
         make({"ISO_IR 126"}, "Doe"),
         make({}, "Doe")});
    conversation.scu.set_utf8(FindSCU::Utf8());
    auto const matches = conversation.scu.find(make_query());
    BOOST_TEST_REQUIRE(matches.size() == 5U);
    BOOST_TEST((matches[0] == make(utf8_set, "J\u00E9r")));
    BOOST_TEST((matches[1] == make(utf8_set, "\u5C71\u7530^\u592A\u90CE")));
    BOOST_TEST((matches[2] == make(utf8_set, yamada)));
    BOOST_TEST((matches[3] == make(utf8_set, "Doe")));
    BOOST_TEST((matches[4] == make({}, "Doe")));

    conversation.scu.set_utf8({});
    BOOST_TEST(get_name(conversation.scu.find(make_query())[0]) == "J\xE9r");
}

BOOST_AUTO_TEST_CASE(query_is_sent_in_the_character_sets_which_are_set)
{
    Conversation conversation;
    auto & scu = conversation.scu;
    scu.set_utf8(FindSCU::Utf8());
    scu.find(make({}, "\u5C71*"));
    scu.set_utf8(FindSCU::Utf8{{"ISO 2022 IR 13", "ISO 2022 IR 87"}});
    scu.find(make({}, "\u5C71*^\uFF94?"));
    scu.set_utf8(FindSCU::Utf8{{"ISO_IR 100"}});
    scu.find(make({}, "J\u00E9r?me*"));
    scu.find(make({"ISO_IR 148"}, "J\xE9*")); // says in what it is
    scu.find(make({""}, "J\u00E9*")); // asks in what they are
    scu.find(make({}, "Doe"));
    scu.set_utf8(FindSCU::Utf8{{}});
    scu.find(make({}, "Doe"));
    conversation.end();

    auto const & queries = conversation.queries;
    BOOST_TEST_REQUIRE(queries.size() == 7U);
    BOOST_TEST((queries[0] == make(utf8_set, "\u5C71*")));
    BOOST_TEST(
        (queries[1]
         == make(
             {"ISO 2022 IR 13", "ISO 2022 IR 87"}, "\x1b$B;3\x1b(J*^\xD4?")));
    BOOST_TEST((queries[2] == make({"ISO_IR 100"}, "J\xE9r?me*")));
    BOOST_TEST((queries[3] == make({"ISO_IR 100"}, "J\xE9*")));
    BOOST_TEST((queries[4] == make({"ISO_IR 100"}, "J\xE9*")));
    BOOST_TEST((queries[5] == make({"ISO_IR 100"}, "Doe")));
    BOOST_TEST((queries[6] == make({}, "Doe")));
}

// A question mark in place of a character would be a wildcard.
BOOST_AUTO_TEST_CASE(query_which_cannot_be_encoded_is_not_sent)
{
    Conversation conversation({make({}, "Doe")});
    auto & scu = conversation.scu;
    scu.set_utf8(FindSCU::Utf8{{"ISO_IR 100"}, {}, TextErrors::Replace});
    BOOST_CHECK_THROW(scu.find(make({}, yamada)), EncodeError);
    scu.set_utf8(FindSCU::Utf8{{"ISO_IR 101", "ISO_IR 999"}});
    BOOST_TEST(contains(
        get_error<Exception>([&] { scu.find(make({}, "Doe")); }),
        "ISO_IR 999"));
    scu.set_utf8(FindSCU::Utf8());
    BOOST_TEST(scu.find(make({}, "Doe")).size() == 1U);
    conversation.end();
    BOOST_TEST(conversation.queries.size() == 1U);
}

BOOST_AUTO_TEST_CASE(matches_which_say_nothing_have_the_fallback)
{
    Conversation conversation(
        {make({}, "J\xE9r"),
         make({""}, "J\xE9r"),
         make({"ISO_IR 126"}, "\xC4"),
         make({}, "Doe")});
    conversation.scu.set_utf8(FindSCU::Utf8{{"ISO_IR 192"}, {"ISO_IR 100"}});
    auto const matches = conversation.scu.find(make_query());
    BOOST_TEST_REQUIRE(matches.size() == 4U);
    BOOST_TEST((matches[0] == make(utf8_set, "J\u00E9r")));
    BOOST_TEST((matches[1] == matches[0]));
    BOOST_TEST((matches[2] == make(utf8_set, "\u0394")));
    BOOST_TEST((matches[3] == make(utf8_set, "Doe")));
}

BOOST_AUTO_TEST_CASE(matches_which_cannot_be_converted_cannot_be_read)
{
    Conversation conversation(
        {make({}, "Doe"), make({}, "J\xE9r"), make({}, "Doe")});
    auto & scu = conversation.scu;
    scu.set_utf8(FindSCU::Utf8());
    auto count = 0;
    auto const error = get_error<DecodeError>(
        [&] { scu.find(make_query(), [&](DataSet const &) { ++count; }); });
    BOOST_TEST_INFO(error);
    BOOST_TEST(contains(error, "PatientName: byte E9H"));
    BOOST_TEST(count == 1);
    BOOST_TEST(!scu.is_complete());

    scu.set_utf8(FindSCU::Utf8{{"ISO_IR 192"}, {}, TextErrors::Replace});
    auto const matches = scu.find(make_query());
    BOOST_TEST_REQUIRE(matches.size() == 3U);
    BOOST_TEST((matches[1] == make(utf8_set, "J\uFFFDr")));
    BOOST_TEST(scu.is_complete());
}

BOOST_AUTO_TEST_SUITE_END()

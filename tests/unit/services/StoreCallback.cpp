#include "odil/StoreCallback.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <functional>
#include <sstream>
#include <string>
#include <utility>

#include "get.h"
#include "odil/DecodeError.h"
#include "odil/Writer.h"

using namespace odil;
using namespace odil::test;
using message::CStoreRequest;

namespace
{

std::string get_bytes(unsigned int n)
{
    std::ostringstream stream;
    Writer(stream, implicit).write_data_set(make_instance(n));
    return stream.str();
}

// Call it with an instance which has arrived.
Value::Integer give(StoreCallback const & callback)
{
    BOOST_TEST(!callback.takes_stream());
    return callback(make_store_request(7));
}

// Call it with one which arrives.
Value::Integer
stream(StoreCallback const & callback, std::string const & bytes = get_bytes(7))
{
    std::stringbuf buffer(bytes);
    return callback(
        CStoreRequest(Message(make_store_request(7).get_command_set())),
        implicit,
        buffer);
}

// Called with the instance, both ways.
void check(StoreCallback const & callback, Value::Integer status)
{
    BOOST_TEST(give(callback) == status);
    BOOST_TEST(stream(callback) == status);
}

void expect_instance(DataSet const & data_set)
{
    BOOST_TEST(data_set.as_string("SOPInstanceUID", 0) == make_instance_uid(7));
    BOOST_TEST(data_set.as_binary("PixelData", 0).size() == 64U);
}

void expect_request(CStoreRequest const & request)
{
    BOOST_TEST(request.get_affected_sop_instance_uid() == make_instance_uid(7));
    expect_instance(request.get_data_set());
}

}

BOOST_AUTO_TEST_SUITE(services_StoreCallback)

BOOST_AUTO_TEST_CASE(data_sets_are_taken_in_three_ways)
{
    check([](DataSet const & it) { expect_instance(it); }, 0);
    check([](DataSet && it) { expect_instance(DataSet(std::move(it))); }, 0);
    check([](DataSet it) { expect_instance(it); }, 0);
}

BOOST_AUTO_TEST_CASE(requests_are_taken_in_three_ways)
{
    check([](CStoreRequest const & it) { expect_request(it); }, 0);
    check(
        [](CStoreRequest && it)
        { expect_request(CStoreRequest(std::move(it))); },
        0);
    check([](CStoreRequest it) { expect_request(it); }, 0);
}

BOOST_AUTO_TEST_CASE(status_is_what_is_returned)
{
    check([](DataSet const &) { return 0xB007; }, 0xB007);
    check(
        [](CStoreRequest const &)
        { return message::Response::ResourceLimitation; },
        0x0213);
}

BOOST_AUTO_TEST_CASE(streams_are_given_as_they_are)
{
    std::string bytes;
    StoreCallback const callback(
        [&](CStoreRequest const & request,
            std::string const & transfer_syntax,
            std::streambuf & data_set)
        {
            BOOST_TEST(!request.has_data_set());
            BOOST_TEST(transfer_syntax == implicit);
            std::ostringstream copy;
            copy << &data_set;
            bytes = copy.str();
            return 0xB000;
        });
    BOOST_TEST(callback.takes_stream());
    BOOST_TEST(stream(callback, "anything") == 0xB000);
    BOOST_TEST(bytes == "anything");
}

BOOST_AUTO_TEST_CASE(data_set_which_cannot_be_read_is_not_given)
{
    StoreCallback const callback([](DataSet const &)
                                 { BOOST_ERROR("must not be called"); });
    auto const bytes = get_bytes(7);
    BOOST_CHECK_THROW(
        stream(callback, bytes.substr(0, bytes.size() - 1)), DecodeError);
}

BOOST_AUTO_TEST_CASE(functions_are_copied_or_borrowed)
{
    struct Counter
    {
        int count = 0;
        void operator()(DataSet const &) { ++count; }
    };
    Counter counter;
    give(StoreCallback(counter));
    BOOST_TEST(counter.count == 0);
    give(StoreCallback(std::ref(counter)));
    BOOST_TEST(counter.count == 1);
}

BOOST_AUTO_TEST_SUITE_END()

#include "odil/Reader.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <sstream>
#include <string>

#include "codec.h"
#include "odil/DecodeError.h"
#include "odil/registry.h"

using namespace codec;
using odil::DataSet;
using odil::Reader;
using odil::Writer;
namespace registry = odil::registry;

namespace
{

DataSet make_meta_information()
{
    DataSet meta_information;
    meta_information.add(registry::MediaStorageSOPClassUID, {"1.2"});
    meta_information.add(registry::MediaStorageSOPInstanceUID, {"1.2.3"});
    return meta_information;
}

}

BOOST_AUTO_TEST_SUITE(codec_tolerant_meta_information)

// Whoever copies its bytes would state what they are not.
BOOST_AUTO_TEST_CASE(transfer_syntax_of_copied_bytes_is_not_another)
{
    DataSet data_set;
    data_set.add(registry::PatientID, {"1234"});
    std::stringstream stream;
    Writer::write_meta_information(stream, make_meta_information(), jpeg);
    stream << write(data_set, implicit_le);
    BOOST_CHECK_THROW(Reader::read_meta_information(stream), odil::DecodeError);
}

// In the other byte order, it would be (0020,1000).
BOOST_AUTO_TEST_CASE(first_tag_may_look_like_one_of_the_other_byte_order)
{
    DataSet data_set;
    data_set.add(registry::NumberOfCopies, {1});
    std::stringstream stream;
    Writer::write_file(data_set, stream, make_meta_information(), explicit_le);
    BOOST_TEST((Reader::read_file(stream).second == data_set));
}

// One by one, they would take hours to put in order.
BOOST_AUTO_TEST_CASE(elements_from_the_last_to_the_first)
{
    constexpr auto last = 0xFFFFU;
    constexpr auto first = 0x0103U;
    std::stringstream stream;
    Writer::write_meta_information(
        stream, make_meta_information(), explicit_le);
    for(auto element = last; element >= first; --element)
    {
        stream << bytes("\x02\x00") << char(element & 0xFFU)
               << char(element >> 8U) << bytes("SH\x00\x00");
    }
    BOOST_TEST(Reader::read_meta_information(stream).size() > last - first + 1);
}

BOOST_AUTO_TEST_SUITE_END()

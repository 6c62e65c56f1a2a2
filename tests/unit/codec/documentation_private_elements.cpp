// The examples of docs/data-sets/private-elements.md.
#include <filesystem>
#include <sstream>
#include <string>

#include <boost/test/unit_test.hpp>

#include "odil/DataSet.h"
#include "odil/Exception.h"
#include "odil/PrivateDictionary.h"
#include "odil/Reader.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/Writer.h"
#include "odil/registry.h"

namespace
{

odil::DataSet make_data_set()
{
    odil::DataSet data_set;
    data_set.add("SOPClassUID", {odil::registry::CTImageStorage});
    data_set.add("SOPInstanceUID", {"1.2.3"});
    data_set.add(odil::Tag(0x0019, 0x0010), {"ACME 1.0"});
    data_set.add(odil::Tag(0x0019, 0x1001), {1.5}, odil::VR::DS);
    return data_set;
}

}

BOOST_AUTO_TEST_SUITE(codec_documentation_private_elements)

BOOST_AUTO_TEST_CASE(looking_up_and_reading)
{
    auto const data_set = make_data_set();

    odil::PrivateDictionary dictionary;
    dictionary.add("ACME 1.0", 0x0019, 0x01, {"Dose", "DS", "1"});
    dictionary.add("ACME 1.0", 0x0019, 0x02, {"Detectors", "SQ", "1"});

    odil::Tag const dose(0x0019, 0x1001);
    auto const creator = odil::find_private_creator(data_set, dose);
    auto const * const entry = dictionary.find(creator, dose);
    BOOST_TEST(entry->name == "Dose");
    BOOST_TEST(odil::get_name(data_set, dose, &dictionary) == "Dose");
    BOOST_TEST(odil::get_name(data_set, dose) == "private element of ACME 1.0");

    std::stringstream stream;
    odil::Writer::write_file(
        data_set, stream, {}, odil::registry::ImplicitVRLittleEndian);

    odil::Reader::Options options;
    options.private_dictionary = &dictionary;
    auto const [header, read] = odil::Reader::read_file(stream, options);
    BOOST_TEST(read.as_real(dose, 0) == 1.5);
    BOOST_CHECK(header.has("TransferSyntaxUID"));
}

BOOST_AUTO_TEST_CASE(loading)
{
    odil::PrivateDictionary dictionary;
    try
    {
        dictionary.load(
            std::filesystem::path("/usr/share/libdcmtk17/private.dic"));
        BOOST_TEST(dictionary.size() > 1000U);
    }
    catch(odil::Exception const & e) // it is not installed
    {
        std::string const message = e.what();
        BOOST_TEST(
            message == "/usr/share/libdcmtk17/private.dic: cannot be opened");
    }
}

BOOST_AUTO_TEST_CASE(the_format)
{
    odil::PrivateDictionary dictionary;
    std::istringstream stream("# Tag\tVR\tName\tVM\n"
                              "(0019,\"ACME 1.0\",01)\tDS\tDose\t1\n"
                              "(0019,\"ACME 1.0\",1002)\tSQ\tDetectors\t1\n"
                              "(6001-o-60ff,\"ACME\",10)\txs\tOffset\t1-n\n");
    dictionary.load(stream);
    BOOST_TEST(dictionary.size() == 0x80U + 2);
}

BOOST_AUTO_TEST_SUITE_END()

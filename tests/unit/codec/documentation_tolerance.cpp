// The examples of docs/data-sets/tolerance.md.

#include <boost/test/unit_test.hpp>

#include <array>
#include <cstdint>
#include <sstream>
#include <string>

#include "odil/DataSet.h"
#include "odil/DecodeError.h"
#include "odil/ItemEncoding.h"
#include "odil/Reader.h"
#include "odil/Writer.h"
#include "odil/registry.h"

namespace
{

std::string make_file()
{
    odil::DataSet data_set;
    data_set.add(odil::registry::SOPClassUID, {"1.2"});
    data_set.add(odil::registry::SOPInstanceUID, {"1.2.3"});
    std::ostringstream stream;
    odil::Writer::write_file(data_set, stream);
    return stream.str();
}

}

BOOST_AUTO_TEST_SUITE(codec_documentation_tolerance)

BOOST_AUTO_TEST_CASE(deviations)
{
    auto const bytes = make_file();
    std::istringstream file(bytes.substr(128, bytes.size() - 129));
    std::istringstream strict_file(bytes.substr(128));

    odil::Reader::Options options;
    std::string report;
    options.on_deviation = [&](odil::Deviation const & deviation)
    {
        report += std::to_string(deviation.offset) + ' ' + deviation.text;
        report += deviation.is_loss ? " (loss)\n" : "\n";
    };
    auto const [header, data_set] = odil::Reader::read_file(file, options);

    BOOST_TEST(data_set.size() == 2U);
    auto const end = std::to_string(bytes.size() - 129);
    BOOST_TEST(
        report
        == "0 no preamble\n" + end + " the data ends too early (loss)\n");
    report.clear();

    options.is_tolerant = false;
    try
    {
        odil::Reader::read_file(strict_file, options);
    }
    catch(odil::DecodeError const & error)
    {
        report += std::to_string(error.get_offset());
    }

    BOOST_TEST(report == "128");
}

BOOST_AUTO_TEST_CASE(same_bytes)
{
    std::stringstream file(make_file());

    std::array<std::uint8_t, 128> preamble{};
    odil::Reader::Options options;
    options.keep_group_length = true;
    options.preamble = &preamble;
    auto const [header, data_set] = odil::Reader::read_file(file, options);
    std::ostringstream copy;
    odil::Writer::write_file(
        data_set,
        copy,
        header,
        data_set.get_transfer_syntax(),
        odil::ItemEncoding::ExplicitLength,
        false,
        preamble);
    BOOST_TEST((copy.str() == file.str()));
}

BOOST_AUTO_TEST_SUITE_END()

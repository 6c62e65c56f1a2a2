// The examples of docs/data-sets/transfer-syntaxes.md: keep both the same.

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "odil/EncapsulatedPixelData.h"
#include "odil/Reader.h"
#include "odil/TransferSyntax.h"
#include "odil/Writer.h"
#include "odil/registry.h"

namespace
{

struct Decoder
{
    std::vector<std::size_t> sizes;

    void feed(std::uint8_t const *, std::size_t size) { sizes.push_back(size); }
};

odil::DataSet make_image()
{
    odil::DataSet data_set;
    data_set.add("SOPClassUID", {odil::registry::RawDataStorage});
    data_set.add("SOPInstanceUID", {"1.2.3"});
    data_set.add("NumberOfFrames", {2});
    return data_set;
}

}

BOOST_AUTO_TEST_SUITE(codec_documentation_transfer_syntaxes)

BOOST_AUTO_TEST_CASE(asking)
{
    odil::TransferSyntax const syntax(odil::registry::JPEG2000);
    std::string const name = syntax.get_name(); // "JPEG 2000 Image Compression"
    bool const is_explicit = syntax.is_explicit(); // VRs are written
    bool const is_little_endian = syntax.is_little_endian();
    bool const is_encapsulated =
        syntax.is_encapsulated(); // pixels in fragments
    bool const is_deflated = syntax.is_deflated(); // all of it
    bool const is_lossy = syntax.is_lossy(); // may be: see the data set
    bool const is_video = syntax.is_video(); // one bit stream for all frames

    BOOST_TEST(name == "JPEG 2000 Image Compression");
    BOOST_TEST((is_explicit && is_little_endian && is_encapsulated));
    BOOST_TEST(is_lossy);
    BOOST_TEST((!is_deflated && !is_video));
}

BOOST_AUTO_TEST_CASE(writing_anew)
{
    std::stringstream input, output;
    odil::Writer::write_file(make_image(), input);

    auto [header, data_set] = odil::Reader::read_file(input);
    odil::Writer::write_file(
        data_set, output, header, odil::registry::ImplicitVRLittleEndian);

    auto const again = odil::Reader::read_file(output).second;
    BOOST_TEST((again == make_image()));
    BOOST_TEST(again.get_transfer_syntax() == "1.2.840.10008.1.2");
}

BOOST_AUTO_TEST_CASE(finding_frames)
{
    auto data_set = make_image();
    data_set.add(
        "PixelData",
        odil::Value::Binary{{0, 0, 0, 0, 10, 0, 0, 0}, {1, 2}, {3, 4}, {5, 6}},
        odil::VR::OB);
    Decoder decoder;

    odil::EncapsulatedPixelData const pixel_data(data_set);
    for(std::size_t i = 0; i != pixel_data.size(); ++i)
    {
        for(auto const & piece : pixel_data.get_frame(i))
        {
            decoder.feed(piece.data, piece.size);
        }
    }
    std::vector<std::uint8_t> const first = pixel_data.copy_frame(0);

    BOOST_TEST((decoder.sizes == std::vector<std::size_t>{2, 2, 2}));
    BOOST_TEST((first == std::vector<std::uint8_t>{1, 2}));
}

BOOST_AUTO_TEST_CASE(making_frames)
{
    auto data_set = make_image();
    std::vector<std::vector<std::uint8_t>> frames{{1, 2, 3}, {4, 5}};

    data_set.add("NumberOfFrames", {2});
    odil::EncapsulatedPixelData::encapsulate(
        data_set,
        std::move(frames),
        {odil::EncapsulatedPixelData::OffsetTable::Extended});
    data_set.set_transfer_syntax(odil::registry::RLELossless);

    BOOST_TEST(odil::EncapsulatedPixelData(data_set).size() == 2U);
    BOOST_TEST(data_set.has("ExtendedOffsetTable"));
}

BOOST_AUTO_TEST_SUITE_END()

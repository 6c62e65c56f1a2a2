#ifndef ODIL_TESTS_INTEGRATION_MEMORY_MEMORY_H
#define ODIL_TESTS_INTEGRATION_MEMORY_MEMORY_H

#include <boost/test/unit_test.hpp>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <ostream>
#include <string>
#include <system_error>
#include <vector>

#include "odil/Association.h"
#include "odil/AssociationParameters.h"
#include "odil/DataSet.h"
#include "odil/Server.h"
#include "odil/VR.h"
#include "odil/Writer.h"
#include "odil/registry.h"
#include "support/TemporaryFolder.h"

// How much memory this program uses: both sides of an association are in it.
namespace odil::test
{

#ifdef ODIL_SANITIZED
constexpr bool is_sanitized = true; // memory is not what it would be
#else
constexpr bool is_sanitized = false;
#endif

constexpr std::size_t mebibyte = 0x100000;

using Folder = odil::test::TemporaryFolder;

// In KiB: VmRSS is now, VmHWM the most. Without /proc the test is skipped.
inline std::size_t read_status(std::string const & name)
{
    std::ifstream stream("/proc/self/status");
    if(!stream)
    {
        constexpr auto skipped = 77; // SKIP_RETURN_CODE
        std::cerr << "/proc is not mounted" << std::endl;
        std::_Exit(skipped);
    }
    std::string word;
    while(stream >> word && word != name + ":")
    {
    }
    std::size_t value = 0;
    stream >> value;
    BOOST_REQUIRE(value > 0U);
    return value;
}

// From its construction on.
class Memory
{
public:
    // The most is what is used now.
    Memory() : idle_(read_status("VmRSS"))
    {
#ifdef __GLIBC__
        // Large blocks which are freed are not kept, not even some of them.
        ::mallopt(M_MMAP_THRESHOLD, mebibyte);
#endif
        std::ofstream("/proc/self/clear_refs") << "5" << std::flush;
    }

    // What was used in addition was never as much as the bytes, and 16 MiB.
    void check(std::size_t bytes) const
    {
        auto const most = read_status("VmHWM");
        BOOST_TEST_MESSAGE(
            "memory: " << idle_ << " KiB, at most " << most << " KiB");
        BOOST_TEST(
            (is_sanitized || most < idle_ + (bytes + 16 * mebibyte) / 1024));
    }

private:
    std::size_t idle_;
};

// Without its pixels.
inline DataSet make_instance(std::string const & uid)
{
    DataSet instance;
    instance.add(registry::SOPClassUID, {registry::RawDataStorage}, VR::UI);
    instance.add(registry::SOPInstanceUID, {uid}, VR::UI);
    instance.add(registry::PatientID, {"1"}, VR::LO);
    instance.add(registry::StudyInstanceUID, {"1.3"}, VR::UI);
    instance.add(registry::SeriesInstanceUID, {"1.4"}, VR::UI);
    return instance;
}

// What is in Explicit VR Little Endian before the bytes of the pixels.
inline void write_pixel_header(std::ostream & stream, std::uint32_t size)
{
    Writer writer(stream, registry::ExplicitVRLittleEndian);
    writer.write_tag(registry::PixelData);
    stream.write("OB\0\0", 4);
    for(auto i = 0U; i != 4; ++i, size >>= 8U)
    {
        stream.put(char(size));
    }
}

inline Association call(
    std::uint16_t port,
    std::vector<AssociationParameters::PresentationContext> contexts)
{
    Association association;
    association.set_peer_host("127.0.0.1");
    association.set_peer_port(port);
    association.set_parameters(
        AssociationParameters()
            .set_calling_ae_title("MEMORY")
            .set_called_ae_title("MEMORY")
            .set_presentation_contexts(std::move(contexts)));
    association.associate();
    return association;
}

inline AssociationParameters::PresentationContext
propose(std::string const & abstract_syntax)
{
    return {abstract_syntax, {registry::ExplicitVRLittleEndian}};
}

// An instance comes to this side.
inline AssociationParameters::PresentationContext propose_to_store()
{
    return {
        registry::RawDataStorage,
        {registry::ExplicitVRLittleEndian},
        AssociationParameters::PresentationContext::Role::SCP};
}

}

#endif // ODIL_TESTS_INTEGRATION_MEMORY_MEMORY_H

#include <cstddef>
#include <cstdlib>
#include <new>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/registry.h"

namespace
{

std::size_t allocations = 0;

}

// NOLINTBEGIN(cppcoreguidelines-no-malloc): what they stand for
void * operator new(std::size_t size)
{
    ++allocations;
    if(auto * const memory = std::malloc(size != 0 ? size : 1))
    {
        return memory;
    }
    throw std::bad_alloc();
}

void operator delete(void * memory) noexcept
{
    std::free(memory);
}

void operator delete(void * memory, std::size_t) noexcept
{
    std::free(memory);
}
// NOLINTEND(cppcoreguidelines-no-malloc)

BOOST_AUTO_TEST_SUITE(registry_allocations)

using namespace odil;

namespace
{

// Number of allocations of a function.
template <typename Function> std::size_t count(Function function)
{
    auto const before = allocations;
    function();
    return allocations - before;
}

}

BOOST_AUTO_TEST_CASE(allocations_are_counted)
{
    BOOST_TEST(count([] { std::vector<int> const items(1); }) == 1);
}

BOOST_AUTO_TEST_CASE(a_keyword_is_looked_up_without_any)
{
    Tag tag;
    auto const look_up = [&]
    { tag = "PerformedProcedureStepDiscontinuationReasonCodeSequence"; };
    BOOST_TEST(count(look_up) == 0);
    BOOST_TEST(tag == Tag(0x0040, 0x0281));
}

BOOST_AUTO_TEST_CASE(a_tag_is_looked_up_without_any)
{
    VR vr = VR::UNKNOWN;
    BOOST_TEST(count([&] { vr = as_vr(Tag(0x6002, 0x3000)); }) == 0);
    BOOST_CHECK(vr == VR::OB);
}

BOOST_AUTO_TEST_CASE(the_dictionaries_are_read_without_any)
{
    bool found = false;
    auto const look_up = [&]
    {
        found = registry::public_dictionary.at("PatientName").vr == "PN"
                && registry::uids_dictionary.at(registry::Verification).keyword
                       == "Verification";
    };
    BOOST_TEST(count(look_up) == 0);
    BOOST_TEST(found);
}

BOOST_AUTO_TEST_SUITE_END()

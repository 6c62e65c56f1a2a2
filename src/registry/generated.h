#ifndef ODIL_SRC_REGISTRY_GENERATED_H
#define ODIL_SRC_REGISTRY_GENERATED_H

#include <cstddef>
#include <cstdint>

// What only the functions of tables.h use of the generated files.
namespace odil::registry
{

// Hash table with linear probing: indices of elements.
using Slots = std::uint16_t[0x4000];
constexpr std::uint16_t free_slot = 0xFFFF;

extern Slots const tag_slots; // without patterns
extern Slots const keyword_slots;

// All texts, each one followed by a null character; a position counts from the
// start of the first one. Divided because compilers limit literals to 65536.
extern char const texts[][0x10000];

}

#endif // ODIL_SRC_REGISTRY_GENERATED_H

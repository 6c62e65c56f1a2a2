#ifndef ODIL_SRC_CODEC_CHARACTERSETS_H
#define ODIL_SRC_CODEC_CHARACTERSETS_H

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "codec/CharacterTables.h"
#include "odil/Tag.h"
#include "odil/Value.h"

namespace odil::detail
{

constexpr Tag specific_character_set(0x0008, 0x0005);
constexpr auto utf_8 = "ISO_IR 192";

// What the values of Specific Character Set say.
struct CharacterSets
{
    // Without code extensions, and not ISO 2022.
    enum class Kind
    {
        Iso2022,
        Utf8,
        Gb18030,
        Gbk
    };

    std::string name; // as in the data set
    Kind kind = Kind::Iso2022;

    // Initial state (PS3.5, 6.1.2.5.4). The right half may be undefined.
    CodeElement const * g0 = nullptr;
    CodeElement const * g1 = nullptr;

    // In the order of the values; those which may be written.
    std::array<CodeElement const *, code_element_count> elements{};
    std::size_t count = 0;

    // ASCII is the same in these sets, and nothing has to be converted.
    bool is_plain(std::string_view text) const noexcept;
};

// For messages.
std::string describe(CharacterSets const & sets);

// The default repertoire.
CharacterSets get_default_character_sets();

// Who reads understands more than who writes. Throw Exception: unknown.
CharacterSets read_terms(Value::Strings const & terms);
CharacterSets read_strict_terms(Value::Strings const & terms);

}

#endif // ODIL_SRC_CODEC_CHARACTERSETS_H

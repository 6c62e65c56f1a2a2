#ifndef ODIL_SRC_REGISTRY_TABLES_H
#define ODIL_SRC_REGISTRY_TABLES_H

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "odil/registry/StaticString.h"

// The registry as plain data. Only integers and characters: nothing here runs,
// or is relocated, when the library is loaded.
namespace odil::registry
{

// Numbers of the VRs, the same as in odil::VR. None: there is no (further) VR.
enum VRNumber : std::uint8_t
{
    None,
    AE,
    AS,
    AT,
    CS,
    DA,
    DS,
    DT,
    FD,
    FL,
    IS,
    LO,
    LT,
    OB,
    OD,
    OF,
    OL,
    OV,
    OW,
    PN,
    SH,
    SL,
    SQ,
    SS,
    ST,
    SV,
    TM,
    UC,
    UI,
    UL,
    UN,
    UR,
    US,
    UT,
    UV
};

// Element of PS3.6, or of PS3.7, annex E.
struct ElementRow
{
    std::uint32_t tag; // of a repeating group: its first tag
    std::uint32_t mask; // bits which all tags of the group have in common
    std::uint32_t keyword; // the texts are positions for get_text()
    std::uint32_t name;
    std::uint16_t vr; // "US or SS"; empty for items and delimiters
    std::uint16_t vm;
    VRNumber vrs[3]; // alternatives in the order of the standard, then None
    bool retired;
};

// UID of PS3.6, annex A.
struct UIDRow
{
    std::uint32_t value; // the texts are positions for get_text()
    std::uint32_t keyword;
    std::uint32_t name;
    std::uint32_t type;
    bool retired;
};

// In the order of the tags, then the patterns.
extern ElementRow const elements[];
extern std::size_t const elements_count; // patterns included
extern std::size_t const patterns_count;

// In the order of the characters of the UIDs.
extern UIDRow const uids[];
extern std::size_t const uids_count;

// Text of a row; empty if it has none.
StaticString get_text(std::uint32_t position) noexcept;

// Row of a tag, in a repeating group if it has none of its own, or null. The
// groups of private elements are odd: they never repeat (PS3.5, 7.6). Group
// lengths (gggg,0000) are in groups 0000 and 0002 only.
ElementRow const * find_element(std::uint32_t tag) noexcept;

// Row of a keyword, or null; does not allocate.
ElementRow const * find_keyword(std::string_view keyword) noexcept;

// Row of a UID, or null.
UIDRow const * find_uid(std::string_view uid) noexcept;

// A tag, or all tags of a repeating group, as in ElementRow.
struct TagPattern
{
    std::uint32_t tag;
    std::uint32_t mask;
};

// From 8 hexadecimal digits, some of which may be x: "60xx3000".
std::optional<TagPattern> parse_tag(std::string_view text) noexcept;

// The inverse, lower-case.
std::string format_tag(TagPattern pattern);

}

#endif // ODIL_SRC_REGISTRY_TABLES_H

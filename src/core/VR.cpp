#include "odil/VR.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

#include "odil/Exception.h"
#include "registry/tables.h"

namespace odil
{

namespace
{

enum class Kind
{
    None,
    Integer,
    Real,
    String,
    Binary,
    DataSet
};

struct Row
{
    char const * name;
    Kind kind;
};

// In the order of the enumeration.
constexpr Row rows[] = {
    {"", Kind::None}, // UNKNOWN
    {"AE", Kind::String},  {"AS", Kind::String},  {"AT", Kind::String},
    {"CS", Kind::String},  {"DA", Kind::String},  {"DS", Kind::Real},
    {"DT", Kind::String},  {"FD", Kind::Real},    {"FL", Kind::Real},
    {"IS", Kind::Integer}, {"LO", Kind::String},  {"LT", Kind::String},
    {"OB", Kind::Binary},  {"OD", Kind::Binary},  {"OF", Kind::Binary},
    {"OL", Kind::Binary},  {"OV", Kind::Binary},  {"OW", Kind::Binary},
    {"PN", Kind::String},  {"SH", Kind::String},  {"SL", Kind::Integer},
    {"SQ", Kind::DataSet}, {"SS", Kind::Integer}, {"ST", Kind::String},
    {"SV", Kind::Integer}, {"TM", Kind::String},  {"UC", Kind::String},
    {"UI", Kind::String},  {"UL", Kind::Integer}, {"UN", Kind::Binary},
    {"UR", Kind::String},  {"US", Kind::Integer}, {"UT", Kind::String},
    {"UV", Kind::Integer}, {"", Kind::None}, // INVALID
};
static_assert(std::size(rows) == static_cast<std::size_t>(VR::INVALID) + 1);

Kind get_kind(VR vr) noexcept
{
    return rows[static_cast<std::size_t>(vr)].kind;
}

}

std::string as_string(VR vr)
{
    if(get_kind(vr) == Kind::None)
    {
        throw Exception("no VR is given");
    }
    return rows[static_cast<std::size_t>(vr)].name;
}

VR as_vr(std::string const & vr)
{
    auto const row = std::find_if(
        std::begin(rows),
        std::end(rows),
        [&](auto const & x) { return vr == x.name; });
    if(row == std::end(rows) || row->kind == Kind::None)
    {
        throw Exception("'" + vr + "' is not a VR");
    }
    return static_cast<VR>(row - rows);
}

VR as_vr(char const * vr)
{
    return as_vr(std::string(vr));
}

VR as_vr(Tag tag)
{
    if(tag.element == 0)
    {
        return VR::UL;
    }
    if(tag.is_private())
    {
        return tag.element >= 0x10 && tag.element <= 0xFF ? VR::LO : VR::UN;
    }
    auto const * const row = registry::find_element(tag.as_word());
    if(row == nullptr)
    {
        throw Exception(describe(tag) + " is not in the public dictionary");
    }
    if(row->vrs[0] == registry::None)
    {
        throw Exception(describe(tag) + " has no VR");
    }
    return static_cast<VR>(row->vrs[0]);
}

bool is_int(VR vr) noexcept
{
    return get_kind(vr) == Kind::Integer;
}

bool is_real(VR vr) noexcept
{
    return get_kind(vr) == Kind::Real;
}

bool is_string(VR vr) noexcept
{
    return get_kind(vr) == Kind::String;
}

bool is_binary(VR vr) noexcept
{
    return get_kind(vr) == Kind::Binary;
}

}

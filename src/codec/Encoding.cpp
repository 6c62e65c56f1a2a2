#include "codec/Encoding.h"

#include <array>
#include <cstddef>
#include <string>

#include "odil/Exception.h"
#include "odil/TransferSyntax.h"

namespace odil::detail
{

namespace
{

// clang-format off
// In the order of the enumerators of VR.
constexpr std::array<VRForm, std::size_t(VR::INVALID) + 1> forms = {{
    {"", Form::None, 1, false, '\0'}, // UNKNOWN
    {"AE", Form::Text, 1, false, ' '},
    {"AS", Form::Text, 1, false, ' '},
    {"AT", Form::Tags, 4, false, '\0'},
    {"CS", Form::Text, 1, false, ' '},
    {"DA", Form::Text, 1, false, ' '},
    {"DS", Form::Text, 1, false, ' '},
    {"DT", Form::Text, 1, false, ' '},
    {"FD", Form::Numbers, 8, false, '\0'},
    {"FL", Form::Numbers, 4, false, '\0'},
    {"IS", Form::Text, 1, false, ' '},
    {"LO", Form::Text, 1, false, ' '},
    {"LT", Form::Text, 1, false, ' '},
    {"OB", Form::Bytes, 1, true, '\0'},
    {"OD", Form::Bytes, 8, true, '\0'},
    {"OF", Form::Bytes, 4, true, '\0'},
    {"OL", Form::Bytes, 4, true, '\0'},
    {"OV", Form::Bytes, 8, true, '\0'},
    {"OW", Form::Bytes, 2, true, '\0'},
    {"PN", Form::Text, 1, false, ' '},
    {"SH", Form::Text, 1, false, ' '},
    {"SL", Form::Numbers, 4, false, '\0'},
    {"SQ", Form::Sequence, 1, true, '\0'},
    {"SS", Form::Numbers, 2, false, '\0'},
    {"ST", Form::Text, 1, false, ' '},
    {"SV", Form::Numbers, 8, true, '\0'},
    {"TM", Form::Text, 1, false, ' '},
    {"UC", Form::Text, 1, true, ' '},
    {"UI", Form::Text, 1, false, '\0'},
    {"UL", Form::Numbers, 4, false, '\0'},
    {"UN", Form::Bytes, 1, true, '\0'},
    {"UR", Form::Text, 1, true, ' '},
    {"US", Form::Numbers, 2, false, '\0'},
    {"UT", Form::Text, 1, true, ' '},
    {"UV", Form::Numbers, 8, true, '\0'},
    {"", Form::None, 1, false, '\0'}, // INVALID
}};
// clang-format on

constexpr std::size_t letters_count = 26;

constexpr std::size_t get_position(std::size_t first, std::size_t second)
{
    return (first - 'A') * letters_count + (second - 'A');
}

constexpr auto make_codes()
{
    std::array<VR, letters_count * letters_count> codes{};
    for(auto & code : codes)
    {
        code = VR::INVALID;
    }
    for(auto i = std::size_t(VR::AE); i != forms.size() - 1; ++i)
    {
        auto const * const letters = forms[i].letters;
        codes[get_position(std::size_t(letters[0]), std::size_t(letters[1]))] =
            VR(i);
    }
    return codes;
}

constexpr auto codes = make_codes();

}

Encoding get_encoding(std::string const & transfer_syntax)
{
    TransferSyntax const syntax(transfer_syntax);
    if(!TransferSyntax::can_decode(transfer_syntax))
    {
        throw Exception(
            "transfer syntax " + transfer_syntax + " is not supported");
    }
    return {
        syntax.is_explicit(),
        syntax.is_little_endian(),
        syntax.is_encapsulated(),
        syntax.is_deflated()};
}

VRForm const & get_form(VR vr) noexcept
{
    return forms[std::size_t(vr)];
}

VR find_vr(std::uint8_t first, std::uint8_t second) noexcept
{
    if(first < 'A' || first > 'Z' || second < 'A' || second > 'Z')
    {
        return VR::INVALID;
    }
    return codes[get_position(first, second)];
}

}

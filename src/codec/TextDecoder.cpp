#include "codec/TextDecoder.h"

#include <cstdint>

#include "codec/utf8.h"
#include "odil/DecodeError.h"

namespace odil::detail
{

namespace
{

constexpr unsigned char escape = 0x1B;
constexpr unsigned char space = 0x20;
constexpr unsigned char del = 0x7F;

// The code is one of the element, which may have nothing there.
bool is_in_range(CodeElement const & element, unsigned char bits) noexcept
{
    return element.is_96 || (bits > space && bits < del);
}

bool is_between(unsigned char byte, int first, int last) noexcept
{
    return byte >= first && byte <= last;
}

}

TextDecoder::TextDecoder(
    CharacterTables & tables,
    CharacterSets const & sets,
    std::string_view delimiters,
    TextErrors errors) noexcept
    : tables_(tables), sets_(sets), delimiters_(delimiters), errors_(errors),
      g0_(sets.g0), g1_(sets.g1)
{
}

std::string TextDecoder::decode(std::string_view text)
{
    text_ = text;
    position_ = 0;
    result_.clear();
    g0_ = sets_.g0;
    g1_ = sets_.g1;
    while(position_ != text_.size())
    {
        switch(sets_.kind)
        {
        case CharacterSets::Kind::Iso2022:
            step_iso_2022();
            break;
        case CharacterSets::Kind::Utf8:
            step_utf8();
            break;
        default:
            step_gb();
            break;
        }
    }
    return std::move(result_);
}

// Where a right half is not defined at first, the one which was designated
// before stays: some do not say it again behind a delimiter, and nothing else
// can be meant.
void TextDecoder::reset() noexcept
{
    g0_ = sets_.g0;
    g1_ = sets_.g1 != nullptr ? sets_.g1 : g1_;
}

void TextDecoder::step_utf8()
{
    auto const next = read_utf8(text_.substr(position_));
    put(next.character, next.size);
}

void TextDecoder::step_gb()
{
    auto const size = get_gb_size();
    auto const * const table =
        sets_.kind == CharacterSets::Kind::Gbk ? "GBK" : "gb18030";
    if(get_byte(position_) < 0x80)
    {
        put(get_byte(position_), 1);
    }
    else if(size == 0)
    {
        put(std::nullopt, 1);
    }
    else
    {
        put(tables_.decode(table, text_.substr(position_, size)), size);
    }
}

std::size_t TextDecoder::get_gb_size() const noexcept
{
    auto const at = [&](std::size_t i)
    {
        return position_ + i < text_.size() ? get_byte(position_ + i)
                                            : static_cast<unsigned char>(0);
    };
    auto const is_gbk = sets_.kind == CharacterSets::Kind::Gbk;
    if(at(0) == 0x80 && is_gbk) // the euro sign of Windows
    {
        return 1;
    }
    if(!is_between(at(0), 0x81, 0xFE))
    {
        return 0;
    }
    if(is_between(at(1), 0x40, 0x7E) || is_between(at(1), 0x80, 0xFE))
    {
        return 2;
    }
    auto const is_long = !is_gbk && is_between(at(1), '0', '9')
                         && is_between(at(2), 0x81, 0xFE)
                         && is_between(at(3), '0', '9');
    return is_long ? 4 : 0;
}

void TextDecoder::step_iso_2022()
{
    auto const byte = get_byte(position_);
    if(byte == escape)
    {
        read_escape();
    }
    else if(byte < space || byte == del)
    {
        read_control();
    }
    else if(byte == space)
    {
        put(byte, 1);
    }
    else if(byte < 0x80)
    {
        if(g0_->width == 1
           && delimiters_.find(char(byte)) != std::string_view::npos)
        {
            reset();
        }
        read_character(g0_);
    }
    else
    {
        read_character(g1_);
    }
}

// Sets which are not listed as well: nothing else can be meant.
void TextDecoder::read_escape()
{
    auto const * const element = find_designated(text_.substr(position_ + 1));
    if(element == nullptr)
    {
        put(std::nullopt, 1);
        return;
    }
    (element->is_g1 ? g1_ : g0_) = element;
    position_ += 1 + element->escape.size();
}

void TextDecoder::read_control()
{
    reset();
    put(get_byte(position_), 1);
}

void TextDecoder::read_character(CodeElement const * element)
{
    auto const high = get_byte(position_) & 0x80U;
    std::uint16_t code = 0;
    auto is_good =
        element != nullptr && element->width <= text_.size() - position_;
    for(auto i = std::size_t{0}; is_good && i != element->width; ++i)
    {
        auto const byte = get_byte(position_ + i);
        auto const bits = static_cast<unsigned char>(byte & 0x7FU);
        is_good = (byte & 0x80U) == high && is_in_range(*element, bits);
        code = std::uint16_t(code << 8U | bits);
    }
    if(!is_good)
    {
        put(std::nullopt, 1);
        return;
    }
    put(tables_.decode(*element, code), element->width);
}

void TextDecoder::put(std::optional<char32_t> character, std::size_t size)
{
    if(!character && errors_ == TextErrors::Throw)
    {
        fail();
    }
    append_utf8(result_, character.value_or(replacement_character));
    position_ += size;
}

void TextDecoder::fail() const
{
    constexpr auto digits = "0123456789ABCDEF";
    auto const byte = get_byte(position_);
    auto const name = std::string{digits[byte >> 4U], digits[byte & 15U], 'H'};
    auto const what = byte == escape
                          ? "unknown or incomplete escape sequence"
                          : "byte " + name + " is not part of a character";
    throw DecodeError(
        what + ", in a text of " + describe(sets_)
            + "; state the character set which it really has, or replace what "
              "cannot be read",
        position_);
}

}

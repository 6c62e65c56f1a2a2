#include "codec/TextEncoder.h"

#include <cstdio>
#include <utility>

#include "codec/utf8.h"
#include "odil/DecodeError.h"
#include "odil/EncodeError.h"

namespace odil::detail
{

namespace
{

constexpr char escape = '\x1b';
constexpr char32_t space = 0x20;
constexpr char32_t del = 0x7F;

}

TextEncoder::TextEncoder(
    CharacterTables & tables,
    CharacterSets const & sets,
    std::string_view delimiters,
    TextErrors errors) noexcept
    : tables_(tables), sets_(sets), delimiters_(delimiters), errors_(errors),
      g0_(sets.g0), g1_(sets.g1)
{
}

std::string TextEncoder::encode(std::string_view text)
{
    result_.clear();
    g0_ = sets_.g0;
    g1_ = sets_.g1;
    is_g1_last_ = true;
    for(std::size_t position = 0; position != text.size();)
    {
        auto const next = read_utf8(text.substr(position));
        if(!next.character && errors_ == TextErrors::Throw)
        {
            throw DecodeError("a text is not UTF-8", position);
        }
        auto const character = next.character.value_or(replacement_character);
        if(!put(character))
        {
            if(errors_ == TextErrors::Throw)
            {
                fail(character, position);
            }
            put('?');
        }
        position += next.size;
    }
    restore();
    return std::move(result_);
}

bool TextEncoder::put(char32_t character)
{
    switch(sets_.kind)
    {
    case CharacterSets::Kind::Iso2022:
        return put_iso_2022(character);
    case CharacterSets::Kind::Utf8:
        append_utf8(result_, character);
        return true;
    case CharacterSets::Kind::Gbk:
        return put_gb("GBK", character);
    default:
        return put_gb("gb18030", character);
    }
}

bool TextEncoder::put_gb(char const * table, char32_t character)
{
    if(character < 0x80)
    {
        result_ += char(character);
        return true;
    }
    auto const bytes = tables_.encode(table, character);
    result_ += bytes;
    return !bytes.empty() && bytes != "\xff"; // which ICU has in addition
}

bool TextEncoder::put_iso_2022(char32_t character)
{
    auto const is_delimiter =
        character < 0x80
        && delimiters_.find(char(character)) != std::string_view::npos;
    if(character == space) // which is no delimiter: the right half stays
    {
        designate(*sets_.g0);
        result_ += ' ';
        return true;
    }
    if(character < space || character == del)
    {
        restore();
        result_ += char(character);
        return char(character) != escape;
    }
    if(is_delimiter)
    {
        restore();
    }
    for(std::size_t i = 0; i != sets_.count; ++i)
    {
        auto const & element = *sets_.elements[i];
        if(auto const code = tables_.encode(element, character))
        {
            if(element.is_g1 && g0_->width > 1)
            {
                designate(*sets_.g0);
            }
            designate(element);
            put_code(element, *code);
            return true;
        }
    }
    return false;
}

// The right half is designated again behind a sequence of the left one: to some
// programs, this is the only set up to the next sequence.
void TextEncoder::designate(CodeElement const & element)
{
    auto const *& half = element.is_g1 ? g1_ : g0_;
    if(half != &element || (element.is_g1 && !is_g1_last_))
    {
        result_ += escape;
        result_ += element.escape;
        half = &element;
        is_g1_last_ = element.is_g1;
    }
}

void TextEncoder::put_code(CodeElement const & element, std::uint16_t code)
{
    auto const high = element.is_g1 ? 0x80U : 0U;
    if(element.width == 2)
    {
        result_ += char(code >> 8U | high);
    }
    result_ += char((code & 0x7FU) | high);
}

void TextEncoder::restore()
{
    if(sets_.kind != CharacterSets::Kind::Iso2022)
    {
        return;
    }
    designate(*sets_.g0);
    is_g1_last_ = true;
    if(sets_.g1 != nullptr)
    {
        designate(*sets_.g1);
    }
    g1_ = sets_.g1; // where it is undefined, it has to be designated again
}

void TextEncoder::fail(char32_t character, std::size_t position) const
{
    char code[] = "U+10FFFF";
    std::snprintf(
        code, sizeof(code), "U+%04X", static_cast<unsigned int>(character));
    std::string text;
    if(character >= space)
    {
        text += " \"";
        append_utf8(text, character);
        text += '"';
    }
    throw EncodeError(
        std::string(code) + text + ", byte " + std::to_string(position)
        + " of the text, cannot be written in " + describe(sets_));
}

}

#ifndef ODIL_SRC_CODEC_VALUEDECODER_H
#define ODIL_SRC_CODEC_VALUEDECODER_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "codec/ByteSource.h"
#include "codec/CharacterSets.h"
#include "codec/Encoding.h"
#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/Value.h"

namespace odil::detail
{

// Name of a character set: the first value of Specific Character Set.
void set_character_set(std::string & character_set, Element const & element);

// The same, if this is the element, or if the data set has it.
inline void update_character_set(
    std::string & character_set, Tag tag, Element const & element)
{
    if(tag == specific_character_set && element.is_string())
    {
        set_character_set(character_set, element);
    }
}
void update_character_set(
    std::string & character_set, DataSet const & data_set);

// Value fields of defined length, but those of sequences.
class ValueDecoder
{
public:
    explicit ValueDecoder(ByteSource & source) noexcept : source_(source) {}

    // Fill an empty element of a VR. The length is a multiple of that of an
    // item. Throw BrokenData if bytes are missing. Texts are in the character
    // set.
    void read(
        Element & element,
        std::size_t length,
        bool is_little_endian,
        std::string_view character_set)
    {
        if(length == 0)
        {
            return;
        }
        if(get_form(element.vr).form == Form::Text)
        {
            if(auto const * const bytes = source_.take(length))
            {
                auto const * const text = reinterpret_cast<char const *>(bytes);
                return element.set_text({text, length}, character_set);
            }
            read_text(element, length, character_set);
        }
        else
        {
            read_other(element, length, is_little_endian);
        }
    }

private:
    ByteSource & source_;
    std::vector<std::uint8_t> scratch_;

    void
    read_other(Element & element, std::size_t length, bool is_little_endian);
    // Of which not all is at hand.
    void read_text(
        Element & element, std::size_t length, std::string_view character_set);
    void
    read_numbers(Element & element, std::size_t length, bool is_little_endian);
    void read_tags(
        Value::Strings & items, std::size_t length, bool is_little_endian);
    void
    read_bytes(Element & element, std::size_t length, bool is_little_endian);

    // Make items of a few bytes each from chunks of the value field.
    template <typename Items, typename Append>
    void read_items(
        Items & items, std::size_t length, std::size_t unit, Append append);
};

}

#endif // ODIL_SRC_CODEC_VALUEDECODER_H

#ifndef ODIL_SRC_CODEC_UNICODE_H
#define ODIL_SRC_CODEC_UNICODE_H

#include <string>
#include <string_view>

#include "codec/CharacterSets.h"
#include "codec/CharacterTables.h"
#include "odil/DataSet.h"
#include "odil/VR.h"
#include "odil/Value.h"
#include "odil/unicode.h"

namespace odil::detail
{

// The default repertoire for those which are not known, if errors are not
// thrown.
CharacterSets read_terms(Value::Strings const & terms, TextErrors errors);

// In which characters the text of a data set is; at first, that around all.
struct TextScope
{
    CharacterSets sets = get_default_character_sets();
    bool is_stated = false; // there, or around it
};

// Of a data set inside of another one. Specific Character Set holds wherever it
// is; without a value, it is the default repertoire (PS3.3, table C.12-2).
// Throw Exception: unknown.
TextScope get_scope(
    DataSet const & data_set, TextScope const & enclosing, TextErrors errors);

// Converts text; each table is opened once.
class TextConverter
{
public:
    explicit TextConverter(TextErrors errors) noexcept : errors_(errors) {}

    // One value of the VR, which says what the delimiters are.
    std::string
    as_utf8(VR vr, std::string_view text, CharacterSets const & from);
    std::string
    from_utf8(VR vr, std::string_view text, CharacterSets const & to);

private:
    CharacterTables tables_;
    TextErrors errors_;
};

}

#endif // ODIL_SRC_CODEC_UNICODE_H

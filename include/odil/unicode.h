#ifndef ODIL_UNICODE_H
#define ODIL_UNICODE_H

#include <string>

#include "odil/DataSet.h"
#include "odil/Value.h"
#include "odil/export.h"

namespace odil
{

/// What becomes of text which cannot be converted.
enum class TextErrors
{
    Throw,
    Replace //!< by U+FFFD in UTF-8, by a question mark elsewhere
};

/// Convert a text to UTF-8.
/**
 * Defined terms of single-byte sets, with and without code extensions,
 * multi-byte sets with code extensions, ISO_IR 192, GB18030 and GBK are known.
 * Escape sequences are understood in any VR and in each component group of a
 * name; the initial state is taken again at the delimiters.
 *
 * Reading is lenient where nothing else can be meant: terms with other spaces,
 * hyphens and letters ("ISO IR 100", "UTF-8"), terms of the other list ("ISO
 * 2022 IR 100" alone), escape sequences of sets which are not listed, a set
 * which is not designated anew behind a delimiter.
 *
 * A backslash is a delimiter as well: what is said here is about a text of
 * LO, PN, SH and UC. In LT, ST and UT it is a character like any other, which
 * makes a difference with several character sets; as_utf8(DataSet, TextErrors)
 * knows the VRs.
 *
 * @param text one value, or one component group of a name, in the character
 *     sets
 * @param specific_character_set values of Specific Character Set (0008,0005);
 *     none, or an empty one: the default repertoire
 * @param is_pn the text is a person name, in which ^ and = are delimiters
 * @param errors for bytes which are no characters of the sets; a set which is
 *     not known is taken for the default repertoire if they are replaced
 * @throws DecodeError a byte is not part of a character; the offset is that in
 *     the text
 * @throws Exception a character set is not known
 * @par Thread safety
 * Any number of threads may convert at the same time.
 * @see PS3.3, C.12.1.1.2; PS3.5, 6.1.2.5
 */
ODIL_API std::string as_utf8(
    std::string const & text,
    Value::Strings const & specific_character_set,
    bool is_pn = false,
    TextErrors errors = TextErrors::Throw);

/// Convert a text from UTF-8.
/**
 * Each character is written in the first of the sets which has it. With
 * several values of Specific Character Set, the escape sequences are written,
 * and the initial state is restored in front of control characters and
 * delimiters, of which a backslash is one, and at the end.
 *
 * @param text one value, or one component group of a name, in UTF-8
 * @param specific_character_set defined terms as the standard spells them;
 *     none, or an empty one: the default repertoire
 * @param is_pn the text is a person name, in which ^ and = are delimiters
 * @param errors for characters which are in none of the sets
 * @throws EncodeError a character is in none of the sets
 * @throws DecodeError the text is not UTF-8
 * @throws Exception a character set is not known, or cannot be where it is in
 *     the list
 * @par Thread safety
 * As as_utf8().
 * @see PS3.3, C.12.1.1.2; PS3.5, 6.1.2.5
 */
ODIL_API std::string as_specific_character_set(
    std::string const & text,
    Value::Strings const & specific_character_set,
    bool is_pn = false,
    TextErrors errors = TextErrors::Throw);

/// Convert all text of a data set, and of its items, to UTF-8.
/**
 * Text is in the character sets of the data set or item, or in those of the
 * one around it; where Specific Character Set has no value, it is in the
 * default repertoire. Values of LO, LT, PN, SH, ST, UC and UT are converted,
 * all else stays as it is. Specific Character Set becomes ISO_IR 192 wherever
 * it is, and is added if there is text which needs it.
 *
 * @param data_set is taken; move it in where it is not needed afterwards
 * @param errors as for the function for one text
 * @throws DecodeError, Exception as the function for one text; the message
 *     names the element
 */
ODIL_API DataSet
as_utf8(DataSet data_set, TextErrors errors = TextErrors::Throw);

/// Convert all text of a data set, and of its items, to other character sets.
/**
 * Text may be in any character sets, as for as_utf8(DataSet, TextErrors).
 * Specific Character Set becomes the given one wherever it is, and is added
 * if there is text which needs it; it is removed for the default repertoire.
 *
 * @param data_set is taken; move it in where it is not needed afterwards
 * @param specific_character_set as for the function for one text
 * @param errors as for the function for one text
 * @throws DecodeError, EncodeError, Exception as the functions for one text;
 *     the message names the element
 */
ODIL_API DataSet as_specific_character_set(
    DataSet data_set,
    Value::Strings const & specific_character_set,
    TextErrors errors = TextErrors::Throw);

}

#endif // ODIL_UNICODE_H

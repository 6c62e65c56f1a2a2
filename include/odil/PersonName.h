#ifndef ODIL_PERSONNAME_H
#define ODIL_PERSONNAME_H

#include <iosfwd>
#include <string>
#include <string_view>

#include "odil/export.h"

namespace odil
{

/// Parts of the name of a person: a value of VR PN.
/**
 * A value type. Any text can be read, and nothing of it is changed or lost but
 * delimiters at the end: "Doe^John^^" is written "Doe^John". There may be no
 * more than three groups and five components in each; what is beyond is kept as
 * text.
 *
 * @par Characters
 * Those of the text are kept; it may be in any encoding in which "^" and "="
 * are never a part of another character: UTF-8 or any single-byte set. In the
 * multi-byte sets they may be (JIS X 0208, GB18030, GBK): convert to UTF-8
 * first, with odil/unicode.h.
 *
 * @par Thread safety
 * As a standard container: concurrent reads are safe.
 *
 * @see PS3.5, 6.2 and 6.2.1
 */
class ODIL_API PersonName
{
public:
    /// One way of writing the name.
    struct ODIL_API Group
    {
        std::string family; ///< family name complex
        std::string given; ///< given name complex
        std::string middle; ///< middle names
        std::string prefix; ///< e.g. "Rev."
        std::string suffix; ///< e.g. "B.A. M.Div."
        std::string others; ///< text behind the fifth "^"; must not be there

        /// Without any component.
        Group() = default;

        /// From the components.
        Group(
            std::string family_,
            std::string given_,
            std::string middle_ = {},
            std::string prefix_ = {},
            std::string suffix_ = {});

        /// From the text of a group, or of a name which has only one.
        explicit Group(std::string_view text);

        /// All components are empty.
        bool empty() const;

        /// Components with "^" between them, but none at the end.
        /** @throws EncodeError a component has "^" or "=" in it; others may
         * have "^" */
        std::string to_text() const;

        /// Same components.
        friend ODIL_API bool
        operator==(Group const & left, Group const & right);
        friend bool operator!=(Group const & left, Group const & right)
        {
            return !(left == right);
        }
    };

    Group alphabetic; ///< in letters; mostly the only one
    Group ideographic; ///< e.g. in Hanzi, Kanji or Hanja
    Group phonetic; ///< e.g. in Hiragana or Hangul
    std::string others; ///< text behind the third "="; must not be there

    /// Without any group.
    PersonName() = default;

    /// From the groups.
    PersonName(
        Group alphabetic_, Group ideographic_ = {}, Group phonetic_ = {});

    /// From the text of one value of a PN.
    explicit PersonName(std::string_view text);

    /// All groups are empty.
    bool empty() const;

    /// Groups with "=" between them, but none at the end.
    /** @throws EncodeError as Group::to_text() */
    std::string to_text() const;

    /// Same groups.
    friend bool operator==(PersonName const & left, PersonName const & right)
    {
        return left.alphabetic == right.alphabetic
               && left.ideographic == right.ideographic
               && left.phonetic == right.phonetic
               && left.others == right.others;
    }
    friend bool operator!=(PersonName const & left, PersonName const & right)
    {
        return !(left == right);
    }
};

/// Write the text.
/** @throws EncodeError as PersonName::to_text() */
ODIL_API std::ostream &
operator<<(std::ostream & stream, PersonName const & name);

}

#endif // ODIL_PERSONNAME_H

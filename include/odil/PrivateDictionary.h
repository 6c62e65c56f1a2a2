#ifndef ODIL_PRIVATEDICTIONARY_H
#define ODIL_PRIVATEDICTIONARY_H

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <map>
#include <string>
#include <string_view>

#include "odil/DataSet.h"
#include "odil/Tag.h"
#include "odil/export.h"

namespace odil
{

/// What a private dictionary says of an element.
struct PrivateDictionaryEntry
{
    std::string name; ///< "Radius"; any text, need not be a keyword
    std::string vr; ///< "PN", "US or SS"
    std::string vm; ///< "1", "2-2n"
};

/// Private elements, by the creator of their block.
/**
 * A value type. Filled by the application, from texts of the format below or
 * element by element; an entry replaces an earlier one of the same element.
 *
 * Spaces around the name of a creator are not significant (PS3.5, table 6.2-1);
 * capital letters are.
 *
 * @par Format
 * That of the file private.dic of DCMTK. Each line has fields, separated by one
 * tabulator: tag, VR, name, VM; more fields are ignored. Lines which are empty,
 * or of which the first character is #, say nothing.
 *
 * - Tag: `(gggg,"CREATOR",ee)`, an element of the block which the creator has
 *   reserved, whichever it is; or `(gggg,"CREATOR",eeee)`, an element which is
 *   in that block only, eeee from 1000. The digits are hexadecimal, the group
 *   is odd.
 * - `gggg-o-gggg`, `ee-o-ee`: the odd numbers of a range; `-u-`: all of them;
 *   `-`: the even ones. Even groups of a range are passed over.
 * - VR: one of the standard, several ("US or SS"), or one of the short forms
 *   `ox` and `px` (OB or OW), `xs` (US or SS), `lt` (US or SS or OW), `up`
 * (UL).
 * - VM: "1", "3", "1-n", "2-2n".
 *
 * @par Thread safety
 * As a standard container: concurrent reads are safe.
 *
 * @see PS3.5, 7.8
 */
class ODIL_API PrivateDictionary
{
public:
    /// Longest line which can be loaded, in bytes.
    static constexpr std::size_t maximum_line = 4096;

    /// Number of elements which can be loaded from one text; a range counts as
    /// all of its elements.
    static constexpr std::size_t maximum_size = 100'000;

    /// Add what a text in the format above says.
    /**
     * If an exception is thrown, the dictionary is unchanged.
     *
     * @throws Exception a line is not in that format, which the message names
     * by its number; there is more than can be loaded; the stream cannot be
     * read
     */
    void load(std::istream & stream);

    /// Add what a file says; @copydetails load(std::istream &)
    void load(std::filesystem::path const & path);

    /// Add an element.
    /**
     * @param creator up to 64 characters, not empty
     * @param group odd
     * @param element up to FF: in the block of the creator; from 1000: in this
     * block only
     * @param entry its VR is one of the standard, or several with " or "
     * between them
     * @throws Exception an argument is not as described
     */
    void
    add(std::string_view creator,
        std::uint16_t group,
        std::uint16_t element,
        PrivateDictionaryEntry entry);

    /// Entry of an element, null if it is unknown; does not allocate.
    /**
     * @param creator of the block in which the element is
     * @param tag as in a data set, element from 1000
     *
     * @par Lifetime
     * Until the entry is replaced, or the dictionary destroyed.
     */
    PrivateDictionaryEntry const *
    find(std::string_view creator, Tag tag) const noexcept;

    /// Number of elements.
    std::size_t size() const noexcept;

    /// There are no elements.
    bool empty() const noexcept { return creators_.empty(); }

private:
    using Entries = std::map<Tag, PrivateDictionaryEntry>;

    std::map<std::string, Entries, std::less<>> creators_;
};

/// Creator of the block in which a private element is, without the spaces
/// around it; empty if there is none, and for elements which are in no block.
/**
 * The creator is looked for in the data set itself, and not in the one of which
 * it is an item: blocks are reserved for each item on its own.
 *
 * @par Lifetime
 * As that of a reference to an element of the data set.
 *
 * @see PS3.5, 7.8.1
 */
ODIL_API std::string_view
find_private_creator(DataSet const & data_set, Tag tag) noexcept;

/// Name of an element, for people; empty if nothing is known of it.
/**
 * Public elements have their keyword, private ones the name of the dictionary,
 * "private element of CREATOR" if it has none. Private creators are
 * "PrivateCreator", group lengths without a keyword "GroupLength".
 *
 * @param data_set has the private creators
 * @param tag need not be in the data set
 * @param dictionary may be null; borrowed during the call
 */
ODIL_API std::string get_name(
    DataSet const & data_set,
    Tag tag,
    PrivateDictionary const * dictionary = nullptr);

}

#endif // ODIL_PRIVATEDICTIONARY_H

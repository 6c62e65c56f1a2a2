#ifndef ODIL_PATH_H
#define ODIL_PATH_H

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "odil/Element.h"
#include "odil/Tag.h"
#include "odil/export.h"

namespace odil
{

/// Where an element, or an item of a sequence, is in a data set.
/**
 * A value type, which is written as text: tags, separated by dots; behind each
 * sequence the position of the item, from 0, in brackets:
 * "ReferencedStudySequence[0].StudyInstanceUID". A tag is a keyword,
 * 8 hexadecimal digits, or both of its numbers as in the standard: "PatientID",
 * "00100020", "(0010,0020)".
 *
 * A path of which the last tag has a position designates an item, the empty
 * path the data set itself. All others designate an element.
 *
 * @par Thread safety
 * As a standard container: concurrent reads are safe.
 *
 * @see PS3.5, 7.5
 */
class ODIL_API Path
{
public:
    /// An element, or one item of it.
    struct Step
    {
        Tag tag; ///< of the element
        std::optional<std::size_t> item; ///< position, from 0

        /// Same tag and same item.
        friend bool operator==(Step const & left, Step const & right)
        {
            return left.tag == right.tag && left.item == right.item;
        }
        friend bool operator!=(Step const & left, Step const & right)
        {
            return !(left == right);
        }
    };

    /// The data set itself.
    Path() = default;

    /// An element of the data set itself.
    Path(Tag tag);

    /// From text.
    /** @throws Exception the text is no path; the message says at which
     * position, from 0, and what was expected there */
    Path(std::string const & text);
    /// @copydoc Path(std::string const &)
    Path(char const * text);

    /// From text; nothing if it is no path.
    static std::optional<Path> try_parse(std::string_view text);

    /// Append an element: of the data set itself, or of the item so far.
    /**
     * @return this path
     * @throws Exception the path designates an element
     */
    Path & append(Tag tag);
    /// Append an item of a sequence; @copydetails append(Tag)
    Path & append(Tag sequence, std::size_t item);

    /// Path without its last step; that of the empty path is empty.
    Path get_parent() const;

    /// From the outside to the inside.
    std::vector<Step> const & get_steps() const { return steps_; }

    /// It designates the data set itself.
    bool empty() const { return steps_.empty(); }

    /// It designates an element, not the data set itself and no item.
    bool is_element() const { return !empty() && !steps_.back().item; }

    /// Text of the path; the same path can be made from it.
    /** Tags are keywords where the keyword gives the same tag, "(0009,1001)"
     * where not. */
    std::string to_text() const;

    /// Same steps.
    friend bool operator==(Path const & left, Path const & right)
    {
        return left.steps_ == right.steps_;
    }
    friend bool operator!=(Path const & left, Path const & right)
    {
        return !(left == right);
    }

    /// In the order in which a data set is written: an element comes before
    /// its items, an item before its elements.
    friend ODIL_API bool operator<(Path const & left, Path const & right);

private:
    std::vector<Step> steps_;
};

/// Write the text.
ODIL_API std::ostream & operator<<(std::ostream & stream, Path const & path);

/// Element which the path designates, null if it is not there.
/**
 * Something on the way which is not a sequence has no items, so that nothing is
 * there.
 *
 * @par Lifetime
 * As that of a reference to an element of the data set.
 *
 * @throws Exception the path does not designate an element
 */
ODIL_API Element const * find(DataSet const & data_set, Path const & path);
/// @copydoc find(DataSet const &, Path const &)
ODIL_API Element * find(DataSet & data_set, Path const & path);

// What is given back is part of the data set. GCC suspects that it refers to
// the path, which is mostly made from text in the call.
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ >= 13
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdangling-reference"
#endif

/// Element which the path designates.
/**
 * @par Lifetime
 * As that of a reference to an element of the data set.
 *
 * @throws ElementError it is not there; the error has the tag at which the data
 * set ended, its message the part of the path up to there
 * @throws Exception the path does not designate an element
 */
ODIL_API Element const & get(DataSet const & data_set, Path const & path);
/// @copydoc get(DataSet const &, Path const &)
ODIL_API Element & get(DataSet & data_set, Path const & path);

/// Item of a sequence which the path designates, null if it is not there; the
/// data set itself if the path is empty.
/** @copydetails find(DataSet const &, Path const &) */
ODIL_API DataSet const *
find_data_set(DataSet const & data_set, Path const & path);
/// @copydoc find_data_set(DataSet const &, Path const &)
ODIL_API DataSet * find_data_set(DataSet & data_set, Path const & path);

/// Item of a sequence which the path designates; the data set itself if the
/// path is empty.
/** @copydetails get(DataSet const &, Path const &) */
ODIL_API DataSet const &
get_data_set(DataSet const & data_set, Path const & path);
/// @copydoc get_data_set(DataSet const &, Path const &)
ODIL_API DataSet & get_data_set(DataSet & data_set, Path const & path);

/// Add the element at the place which the path designates; one which is there
/// is replaced.
/**
 * Sequences which are missing on the way are made. So is the item behind the
 * last one of a sequence; an item further behind is an error, so that a large
 * number is not a large sequence. If an exception is thrown, the data set is
 * unchanged.
 *
 * @return the element in the data set
 * @throws ElementError something on the way is no sequence, or has less items
 * @throws Exception the path does not designate an element, or has more than
 * 1024 steps; those of DataSet::add()
 */
ODIL_API Element & set(DataSet & data_set, Path const & path, Element element);

#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ >= 13
#pragma GCC diagnostic pop
#endif

}

#endif // ODIL_PATH_H

#ifndef ODIL_PRINT_H
#define ODIL_PRINT_H

#include <cstddef>
#include <iosfwd>
#include <vector>

#include "odil/DataSet.h"
#include "odil/PrivateDictionary.h"
#include "odil/difference.h"
#include "odil/export.h"

namespace odil
{

/// How a data set is shown to people.
struct PrintOptions
{
    /// Number of characters of a value which are shown; of longer ones the
    /// start, and how much there is.
    std::size_t maximum_length = 64;

    /// Show values; otherwise elements and items only.
    bool with_values = true;

    /// Names of private elements; may be null; borrowed while printing.
    PrivateDictionary const * private_dictionary = nullptr;
};

/// Write a data set for people: one line for each element and each item.
/**
 * A line has tag, VR, name and value; what is in an item is indented. The
 * format is not meant to be read by programs, and may change.
 *
 * - Text is in UTF-8, whatever the character set of the data set. Characters
 *   which cannot be shown, or which would change how others are shown, are
 *   written as \\n, \\x1B, \\u202E: a value cannot pretend to be a line, nor
 *   command a terminal. What is not text in the character set is U+FFFD.
 * - UIDs and tags have their keyword behind them: "1.2.840.10008.1.1"
 *   =Verification.
 * - Bytes are in hexadecimal; encapsulated pixel data has the sizes of its
 *   offset table and fragments.
 *
 * The format flags of the stream have no effect, and stay.
 */
ODIL_API void print(
    std::ostream & stream,
    DataSet const & data_set,
    PrintOptions const & options = {});

/// Write two data sets where they differ: what is only in the left one, or
/// different there, behind "- ", that of the right one behind "+ ".
/**
 * @param stream as for print(std::ostream &, DataSet const &, PrintOptions
 *     const &), with the same lines below the path of the element
 * @param differences from find_differences(left, right)
 * @param left, right data sets which were compared
 * @param options how values are shown
 * @throws Exception the data sets do not have what the differences tell
 */
ODIL_API void print(
    std::ostream & stream,
    std::vector<Difference> const & differences,
    DataSet const & left,
    DataSet const & right,
    PrintOptions const & options = {});

/// Write a data set for people, with the default options of print().
ODIL_API std::ostream &
operator<<(std::ostream & stream, DataSet const & data_set);

}

#endif // ODIL_PRINT_H

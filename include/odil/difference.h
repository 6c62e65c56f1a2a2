#ifndef ODIL_DIFFERENCE_H
#define ODIL_DIFFERENCE_H

#include <iosfwd>
#include <vector>

#include "odil/DataSet.h"
#include "odil/Path.h"
#include "odil/Tag.h"
#include "odil/export.h"

namespace odil
{

/// One place at which two data sets are not the same.
struct ODIL_API Difference
{
    /// What differs there.
    enum class Kind
    {
        OnlyLeft, ///< the element or item is only in the left data set
        OnlyRight, ///< the element or item is only in the right data set
        VR, ///< the VR of the element, perhaps its value too
        Value ///< the value of the element
    };

    Path path; ///< of an element; of an item if one sequence has more of them
    Kind kind; ///< what differs

    /// Same place, same kind.
    friend bool operator==(Difference const & left, Difference const & right)
    {
        return left.path == right.path && left.kind == right.kind;
    }
    friend bool operator!=(Difference const & left, Difference const & right)
    {
        return !(left == right);
    }
};

/// What is not compared.
struct DifferenceOptions
{
    /// Elements of these tags, in items too.
    std::vector<Tag> ignored_tags = {};

    /// Group lengths, elements (gggg,0000).
    bool ignore_group_lengths = false;

    /// Elements of which one has VR UN, and the other has not: their values
    /// cannot be compared.
    bool ignore_unknown = false;
};

/// Find all places at which two data sets are not the same.
/**
 * Elements are compared by their tags, items by their positions. The values of
 * two elements of the same VR are compared as by ==: those of DS and IS as
 * numbers, however they are written. Two sequences differ in what differs in
 * their items.
 *
 * @return in the order of the tags; empty, unless options are given, if and
 * only if the data sets are the same by ==
 */
ODIL_API std::vector<Difference> find_differences(
    DataSet const & left,
    DataSet const & right,
    DifferenceOptions const & options = {});

/// Write "PatientID: value", "PatientID: only left" or the like.
ODIL_API std::ostream &
operator<<(std::ostream & stream, Difference const & difference);

}

#endif // ODIL_DIFFERENCE_H

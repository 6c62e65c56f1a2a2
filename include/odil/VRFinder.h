#ifndef ODIL_VRFINDER_H
#define ODIL_VRFINDER_H

#include "odil/DataSet.h"
#include "odil/PrivateDictionary.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/export.h"

namespace odil
{

/// VR of elements which are written without it, in implicit VR.
/**
 * - Group lengths are UL, private creators LO. Other private elements have the
 *   VR of the private dictionary, if there is one which knows the creator of
 *   their block in the data set of the element; else UN.
 * - Public elements have the VR of the dictionary, and UN if they are not in
 *   it.
 * - Where a dictionary gives several, they are OW if it is one of them, as
 *   Pixel Data, Overlay Data and LUT Data are; those which are US or SS are SS
 *   if Pixel Representation is 1. It is looked up in the data set of the
 *   element, then in those around it.
 *
 * @par Lifetime
 * The data set, the other finder and the private dictionary are borrowed: they
 * must outlive this one.
 *
 * @see PS3.5, A.1, 6.2.2, 7.2 and 7.8.1
 */
class ODIL_API VRFinder
{
public:
    /**
     * @param data_set holds the element, and may still be growing
     * @param enclosing finder of the data set of which data_set is an item
     * @param private_dictionary null: that of the enclosing finder
     */
    explicit VRFinder(
        DataSet const & data_set,
        VRFinder const * enclosing = nullptr,
        PrivateDictionary const * private_dictionary = nullptr) noexcept;

    /// VR of an element; never fails.
    VR operator()(Tag tag) const;

private:
    DataSet const & data_set_;
    VRFinder const * enclosing_;
    PrivateDictionary const * private_dictionary_;

    VR find_public(Tag tag) const;
    VR find_private(Tag tag) const;
    VR get_us_or_ss() const;
    bool is_pixel_representation_signed() const;
};

}

#endif // ODIL_VRFINDER_H

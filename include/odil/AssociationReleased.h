#ifndef ODIL_ASSOCIATIONRELEASED_H
#define ODIL_ASSOCIATIONRELEASED_H

#include "odil/Exception.h"
#include "odil/export.h"

namespace odil
{

/// The peer has released the association in good order.
/** @see PS3.8, 7.2 */
class ODIL_API AssociationReleased : public Exception
{
public:
    AssociationReleased();
};

}

#endif // ODIL_ASSOCIATIONRELEASED_H

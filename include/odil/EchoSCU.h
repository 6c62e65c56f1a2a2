#ifndef ODIL_ECHOSCU_H
#define ODIL_ECHOSCU_H

#include "odil/SCU.h"
#include "odil/export.h"

namespace odil
{

/// User of the Verification service: is the peer alive?
/** @see PS3.4, annex A; PS3.7, 9.1.5 */
class ODIL_API EchoSCU final : public SCU
{
public:
    /// The SOP class is Verification.
    explicit EchoSCU(Association & association);

    /// Send a C-ECHO request, wait for the answer.
    /** @throws Exception as all operations: see SCU */
    void echo();
};

}

#endif // ODIL_ECHOSCU_H

#ifndef ODIL_NORMALIZEDSCU_H
#define ODIL_NORMALIZEDSCU_H

#include <string>

#include "odil/SCU.h"
#include "odil/export.h"
#include "odil/message/Request.h"
#include "odil/message/Response.h"

namespace odil
{

/// Common ground of the users of the DIMSE-N services.
/**
 * They work on one SOP instance each, of the SOP class which is set. Their
 * operations return the response: its status is success or a warning (0001H,
 * 0107H, 0116H), its data set is what the peer has told; a data set which was
 * not sent is not the same as an empty one.
 *
 * Beside what SCU says, operations throw an Exception, and the association is
 * aborted, if the response names another SOP class, instance, or type of event
 * or action than the request did.
 *
 * @see PS3.7, 10.1
 */
class ODIL_API NormalizedSCU : public SCU
{
public:
    /// @name Abstract syntax
    /// What was proposed to the peer, if it is not the SOP class itself: a Meta
    /// SOP class (print management), or another SOP class of its service
    /// (unified procedure steps). Empty, the default: the SOP class.
    /// @see PS3.4, H.3.2 and CC.3
    /// @{
    using SCU::get_abstract_syntax;
    using SCU::set_abstract_syntax;
    /// @}

protected:
    using SCU::SCU;

    /// Send a request, wait for its only response.
    template <typename T> T perform(message::Request const & request)
    {
        Operation const operation(*this);
        auto response = exchange<T>(request);
        finish(response, request);
        return response;
    }

    /// Keep the response, which must be about what was asked for.
    void finish(
        message::Response const & response, message::Request const & request);
};

}

#endif // ODIL_NORMALIZEDSCU_H

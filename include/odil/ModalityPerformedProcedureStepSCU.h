#ifndef ODIL_MODALITYPERFORMEDPROCEDURESTEPSCU_H
#define ODIL_MODALITYPERFORMEDPROCEDURESTEPSCU_H

#include <string>

#include "odil/DataSet.h"
#include "odil/NormalizedSCU.h"
#include "odil/export.h"
#include "odil/message/NCreateResponse.h"
#include "odil/message/NSetResponse.h"
#include "odil/uid.h"

namespace odil
{

/// User of the Modality Performed Procedure Step service: tell the peer what a
/// modality does, from the beginning to the end of one step.
/**
 * Its data sets are checked before they are sent: what the peer would refuse is
 * an Exception, which names the attributes. It never changes them, but for
 * PerformedProcedureStepStatus.
 *
 * @see PS3.4, F.7
 */
class ODIL_API ModalityPerformedProcedureStepSCU final : public NormalizedSCU
{
public:
    /// PerformedProcedureStepStatus, as far as the peer has confirmed it.
    enum class State
    {
        None, ///< not created yet
        InProgress,
        Completed,
        Discontinued
    };

    /// For a step which is to be created. The SOP class is
    /// ModalityPerformedProcedureStep.
    explicit ModalityPerformedProcedureStepSCU(Association & association);

    /// For a step which is in progress, and was created on another association.
    ModalityPerformedProcedureStepSCU(
        Association & association, std::string sop_instance_uid);

    /// Attributes for create(), of those which may be empty each that is
    /// mandatory.
    /**
     * Missing are those which must have a value: the step itself
     * (PerformedProcedureStepID, PerformedStationAETitle,
     * PerformedProcedureStepStartDate and -Time) and, unless they are in the
     * worklist, Modality and the StudyInstanceUID in the item of
     * ScheduledStepAttributesSequence.
     *
     * @param scheduled entry of a worklist, from which the patient and the
     *     requested and scheduled procedure are copied; empty: not scheduled
     */
    static DataSet make_attributes(DataSet const & scheduled = {});

    /// The step has begun (N-CREATE).
    /**
     * @param attributes of the step; the status is added to them
     * @param sop_instance_uid by which instances of the step refer to it
     * @throws Exception it was created already, or a mandatory attribute is
     *     missing (PS3.4, table F.7.2-1); nothing was sent
     * @throws Exception as all operations: see NormalizedSCU
     */
    message::NCreateResponse create(
        DataSet attributes,
        std::string const & sop_instance_uid = generate_uid());

    /// @name Changes of the step (N-SET)
    /**
     * @param modifications new values; attributes of which it makes no mention
     *     do not change
     * @throws Exception the step is not in progress, an attribute must not be
     *     changed, or one is missing at the end (PerformedProcedureStepEndDate
     *     and -Time, PerformedSeriesSequence; not looked for if the step was
     *     created on another association); nothing was sent
     * @throws Exception as all operations: see NormalizedSCU
     */
    /// @{

    /// The step goes on.
    message::NSetResponse update(DataSet modifications);

    /// The step has ended as it should; it cannot be changed afterwards.
    message::NSetResponse complete(DataSet modifications);

    /// The step has ended before it was complete; it cannot be changed
    /// afterwards.
    message::NSetResponse discontinue(DataSet modifications);
    /// @}

    /// How far the step is.
    State get_state() const { return state_; }

    /// Of the step; empty before it was created.
    std::string const & get_sop_instance_uid() const
    {
        return sop_instance_uid_;
    }

private:
    State state_ = State::None;
    std::string sop_instance_uid_;
    DataSet values_; // of what the end needs, as the peer knows them
    bool is_known_ = true; // what the values are

    message::NSetResponse set(DataSet modifications, State state);
};

}

#endif // ODIL_MODALITYPERFORMEDPROCEDURESTEPSCU_H

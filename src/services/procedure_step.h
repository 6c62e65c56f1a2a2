#ifndef ODIL_SRC_SERVICES_PROCEDURE_STEP_H
#define ODIL_SRC_SERVICES_PROCEDURE_STEP_H

#include "odil/DataSet.h"

// What the attributes of a modality performed procedure step have to be (PS3.4,
// table F.7.2-1). Exceptions name all those which are not.
namespace odil::services
{

// Those of N-CREATE which may be empty; from a worklist as far as possible.
DataSet make_procedure_step(DataSet const & scheduled);

// For N-CREATE.
void check_creation(DataSet const & data_set);

// For N-SET.
void check_modifications(DataSet const & modifications);

// The values which the end needs, if they are all there.
void check_end(DataSet const & values);

// Take over the values which the end needs.
void update_end(DataSet & values, DataSet const & modifications);

}

#endif // ODIL_SRC_SERVICES_PROCEDURE_STEP_H

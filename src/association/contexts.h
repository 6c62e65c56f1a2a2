#ifndef ODIL_SRC_ASSOCIATION_CONTEXTS_H
#define ODIL_SRC_ASSOCIATION_CONTEXTS_H

#include <cstdint>
#include <string>

#include "odil/AssociationParameters.h"

namespace odil
{
class DataSet;
}

// Which of the presentation contexts that were agreed on to use.
namespace odil::association
{

using PresentationContext = AssociationParameters::PresentationContext;

// Digits and dots, as many as there may be (PS3.5, 9.1).
bool is_uid(std::string const & text);

// The accepted context with this id, null if there is none.
PresentationContext const *
find_context(AssociationParameters const & agreed, std::uint8_t id);

// An accepted context of an abstract syntax for a message without data set; the
// error says what was proposed and what came back.
PresentationContext const & choose_context(
    AssociationParameters const & agreed, std::string const & abstract_syntax);

// Same for a data set which is, or has to be, in a transfer syntax.
PresentationContext const & choose_context(
    AssociationParameters const & agreed,
    std::string const & abstract_syntax,
    std::string const & transfer_syntax);

// Same for a data set which can be written in any transfer syntax that does
// not need its pixel data to be compressed or decompressed: preferably its own,
// then the first one accepted.
PresentationContext const & choose_context(
    AssociationParameters const & agreed,
    std::string const & abstract_syntax,
    DataSet const & data_set);

}

#endif // ODIL_SRC_ASSOCIATION_CONTEXTS_H

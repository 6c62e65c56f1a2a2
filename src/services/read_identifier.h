#ifndef ODIL_SRC_SERVICES_READ_IDENTIFIER_H
#define ODIL_SRC_SERVICES_READ_IDENTIFIER_H

#include <streambuf>
#include <string>

#include "odil/Association.h"
#include "odil/message/Message.h"

namespace odil::services
{

// Attach the data set of a response of a retrieve operation, which lists the
// failed instances. It may be unreadable: the response itself, and its
// counters, are as good as without.
void read_identifier(
    Association const & association,
    message::Message & response,
    std::string const & transfer_syntax,
    std::streambuf & bytes);

}

#endif // ODIL_SRC_SERVICES_READ_IDENTIFIER_H

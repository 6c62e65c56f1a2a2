#ifndef ODIL_SRC_ASSOCIATION_READ_DATA_SET_H
#define ODIL_SRC_ASSOCIATION_READ_DATA_SET_H

#include <streambuf>
#include <string>

#include "odil/message/Message.h"

namespace odil::association
{

// Attach the data set of a message, which is read tolerantly. Throw
// DecodeError; what the buffer throws may be hidden by the stream.
void read_data_set(
    message::Message & message,
    std::string const & transfer_syntax,
    std::streambuf & bytes);

}

#endif // ODIL_SRC_ASSOCIATION_READ_DATA_SET_H

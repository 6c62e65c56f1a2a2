#include "association/read_data_set.h"

#include <istream>

#include "odil/Reader.h"

namespace odil::association
{

void read_data_set(
    message::Message & message,
    std::string const & transfer_syntax,
    std::streambuf & bytes)
{
    std::istream stream(&bytes);
    Reader reader(stream, transfer_syntax, Reader::Options()); // tolerant
    message.set_data_set(reader.read_data_set());
}

}

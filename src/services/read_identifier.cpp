#include "services/read_identifier.h"

#include <istream>

#include "odil/Reader.h"

namespace odil::services
{

void read_identifier(
    Association const & association,
    message::Message & response,
    std::string const & transfer_syntax,
    std::streambuf & bytes)
{
    try
    {
        std::istream stream(&bytes);
        Reader reader(stream, transfer_syntax, Reader::Options()); // tolerant
        response.set_data_set(reader.read_data_set());
    }
    catch(...)
    {
        if(!association.is_associated())
        {
            throw;
        }
    }
}

}

#include "services/read_identifier.h"

#include "association/read_data_set.h"

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
        odil::association::read_data_set(response, transfer_syntax, bytes);
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

#include "codec/Encoding.h"

#include <string>

#include "odil/Exception.h"
#include "odil/TransferSyntax.h"

namespace odil::detail
{

Encoding get_encoding(std::string const & transfer_syntax)
{
    TransferSyntax const syntax(transfer_syntax);
    if(!TransferSyntax::can_decode(transfer_syntax))
    {
        throw Exception(
            "transfer syntax " + transfer_syntax + " is not supported");
    }
    return {
        syntax.is_explicit(),
        syntax.is_little_endian(),
        syntax.is_encapsulated(),
        syntax.is_deflated()};
}

}

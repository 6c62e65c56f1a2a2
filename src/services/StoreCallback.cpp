#include "odil/StoreCallback.h"

#include <istream>

#include "odil/Reader.h"

namespace odil
{

Value::Integer StoreCallback::operator()(
    message::CStoreRequest const & request,
    std::string const & transfer_syntax,
    std::streambuf & data_set) const
{
    if(stream_)
    {
        return stream_(request, transfer_syntax, data_set);
    }
    auto whole = request;
    std::istream stream(&data_set);
    Reader reader(stream, transfer_syntax, Reader::Options()); // tolerant
    whole.set_data_set(reader.read_data_set());
    return whole_(std::move(whole));
}

}

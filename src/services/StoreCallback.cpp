#include "odil/StoreCallback.h"

#include "association/read_data_set.h"

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
    association::read_data_set(whole, transfer_syntax, data_set);
    return whole_(std::move(whole));
}

}

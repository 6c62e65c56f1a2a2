#include "dul/Pieces.h"

#include <algorithm>
#include <array>

#include <sys/socket.h>
#include <sys/uio.h>

#include "dul/sockets.h"

namespace odil::dul
{

std::size_t
Pieces::send(int socket, boost::system::error_code & error) const noexcept
{
#ifdef MSG_NOSIGNAL // elsewhere it is an option, which Asio sets
    constexpr auto flags = MSG_DONTWAIT | MSG_NOSIGNAL;
#else
    constexpr auto flags = MSG_DONTWAIT;
#endif
    // More than the messages of an association need.
    std::array<::iovec, 80> pieces{};
    std::size_t count = 0;
    auto offset = offset_;
    for(auto const * it = begin_; it != end_ && count != pieces.size(); ++it)
    {
        auto const * const data = static_cast<char const *>(it->data) + offset;
        // It is only read, but the system has one structure for both ways.
        pieces[count] = {const_cast<char *>(data), it->size - offset};
        ++count;
        offset = 0;
    }
    ::msghdr message{};
    message.msg_iov = pieces.data();
    message.msg_iovlen = count;
    return check_count(::sendmsg(socket, &message, flags), error);
}

void Pieces::consume(std::size_t count) noexcept
{
    offset_ += count;
    while(begin_ != end_ && offset_ >= begin_->size)
    {
        offset_ -= begin_->size;
        ++begin_;
    }
}

}

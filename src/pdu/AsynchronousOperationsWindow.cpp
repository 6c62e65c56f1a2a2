#include "odil/pdu/AsynchronousOperationsWindow.h"

#include "pdu/layout.h"

namespace odil::pdu
{

AsynchronousOperationsWindow AsynchronousOperationsWindow::decode(
    std::uint8_t const * body, std::size_t size, std::size_t offset)
{
    ByteReader reader(body, size, offset);
    AsynchronousOperationsWindow item;
    item.maximum_number_operations_invoked = reader.u16(); // 5-6
    item.maximum_number_operations_performed = reader.u16(); // 7-8
    expect_end(reader, "Asynchronous operations window");
    return item;
}

void AsynchronousOperationsWindow::encode(
    std::vector<std::uint8_t> & buffer) const
{
    write_item(
        buffer,
        item_type,
        [&](ByteWriter & writer)
        {
            writer.u16(maximum_number_operations_invoked); // 5-6
            writer.u16(maximum_number_operations_performed); // 7-8
        });
}

bool operator==(
    AsynchronousOperationsWindow const & left,
    AsynchronousOperationsWindow const & right) noexcept
{
    return left.maximum_number_operations_invoked
               == right.maximum_number_operations_invoked
           && left.maximum_number_operations_performed
                  == right.maximum_number_operations_performed;
}

}

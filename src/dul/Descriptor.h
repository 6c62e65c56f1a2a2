#ifndef ODIL_SRC_DUL_DESCRIPTOR_H
#define ODIL_SRC_DUL_DESCRIPTOR_H

#include <utility>

#include <unistd.h>

namespace odil::dul
{

// File descriptor of the system, closed at the end.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int value) noexcept : value_(value) {}
    Descriptor(Descriptor && other) noexcept
        : value_(std::exchange(other.value_, none))
    {
    }
    Descriptor & operator=(Descriptor && other) noexcept
    {
        close();
        value_ = std::exchange(other.value_, none);
        return *this;
    }
    ~Descriptor() { close(); }

    bool is_open() const noexcept { return value_ != none; }
    int get() const noexcept { return value_; }

    void close() noexcept
    {
        if(is_open())
        {
            ::close(std::exchange(value_, none));
        }
    }

private:
    static constexpr int none = -1;
    int value_ = none;
};

}

#endif // ODIL_SRC_DUL_DESCRIPTOR_H

#ifndef ODIL_SRC_SERVICES_BORROW_H
#define ODIL_SRC_SERVICES_BORROW_H

#include <memory>

namespace odil::services
{

// A pointer like those which share the ownership of an object, but without a
// share in it.
template <typename T> std::shared_ptr<T> borrow(T & object)
{
    return std::shared_ptr<T>(std::shared_ptr<T>(), &object);
}

}

#endif // ODIL_SRC_SERVICES_BORROW_H

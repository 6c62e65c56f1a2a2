#include "odil/uid.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include <boost/uuid/entropy_error.hpp>
#include <boost/uuid/random_generator.hpp>
#include <boost/uuid/uuid.hpp>

#include "odil/Exception.h"

namespace odil
{

namespace
{

boost::uuids::uuid random_uuid()
{
    try
    {
        return boost::uuids::random_generator()();
    }
    catch(boost::uuids::entropy_error const & e)
    {
        throw Exception(std::string("no random bits for a UID: ") + e.what());
    }
}

// Divide the number, most significant byte first, by ten; give the remainder.
unsigned divide_by_ten(boost::uuids::uuid & number)
{
    auto remainder = 0U;
    for(auto & byte : number)
    {
        auto const dividend = remainder << 8U | byte;
        byte = static_cast<std::uint8_t>(dividend / 10);
        remainder = dividend % 10;
    }
    return remainder;
}

}

std::string generate_uid()
{
    auto number = random_uuid();
    std::string digits;
    do
    {
        digits += static_cast<char>('0' + divide_by_ten(number));
    } while(!number.is_nil());
    std::reverse(digits.begin(), digits.end());
    return uid_prefix + "." + digits;
}

}

#include "odil/StoreError.h"

#include <string>
#include <utility>

#include "odil/Exception.h"

namespace odil
{

namespace
{

StoreError::Failure const &
get_first(std::vector<StoreError::Failure> const & failures)
{
    if(failures.empty())
    {
        throw Exception("A StoreError needs a failure");
    }
    return failures.front();
}

std::string describe(std::vector<StoreError::Failure> const & failures)
{
    auto const others = failures.size() - 1;
    return ", instance " + get_first(failures).sop_instance_uid
           + (others == 0 ? ""
                          : "; " + std::to_string(others)
                                + " more instances have failed");
}

}

StoreError::StoreError(std::vector<Failure> failures)
    : StatusError(get_first(failures).response, describe(failures)),
      failures_(
          std::make_shared<std::vector<Failure> const>(std::move(failures)))
{
}

}

#ifndef ODIL_SRC_SERVICES_FILE_NAMES_H
#define ODIL_SRC_SERVICES_FILE_NAMES_H

#include <string>

namespace odil::services
{

// Name of a file or folder, other for each identifier; safe whatever this
// contains (see DirectoryStore). Throw SCP::Exception: too long.
std::string
make_name(std::string const & identifier, std::string const & suffix = {});

}

#endif // ODIL_SRC_SERVICES_FILE_NAMES_H

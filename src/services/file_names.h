#ifndef ODIL_SRC_SERVICES_FILE_NAMES_H
#define ODIL_SRC_SERVICES_FILE_NAMES_H

#include <optional>
#include <string>

// Names which are safe whatever identifiers contain (see DirectoryStore).
namespace odil::services
{

// Name of a file, other for each identifier; nothing if it is too long.
std::optional<std::string>
make_file_name(std::string const & identifier, std::string const & suffix);

// Name of a folder; what is too long is shortened, and made different by a
// hash.
std::string make_folder_name(std::string const & identifier);

}

#endif // ODIL_SRC_SERVICES_FILE_NAMES_H

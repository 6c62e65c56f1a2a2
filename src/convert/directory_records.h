#ifndef ODIL_SRC_CONVERT_DIRECTORY_RECORDS_H
#define ODIL_SRC_CONVERT_DIRECTORY_RECORDS_H

#include <cstdint>
#include <map>
#include <string_view>

#include "odil/Tag.h"

// What PS3.3, annex F, says of the records of a DICOMDIR.
namespace odil::detail
{

// Whether a key must be in the file which a record is made of.
enum class KeyType : std::uint8_t
{
    Required = 1, // with a value
    Empty = 2, // empty in the record if it is not in the file
    IfPresent = 3 // also those of type 1C, which depend on the file
};

// Keys of a type of record, without optional ones, and Specific Character Set.
// See PS3.3, F.5
std::map<Tag, KeyType> get_record_keys(std::string_view type);

// Whether there are records of this type, retired and private ones excepted.
bool is_record_type(std::string_view type);

// Type of the record which references an instance; empty if there is none.
std::string_view find_record_type(std::string_view sop_class);

// Whether records of this type are directly below the root, not in a series.
// See PS3.3, table F.4-1
bool is_root_record(std::string_view type);

}

#endif // ODIL_SRC_CONVERT_DIRECTORY_RECORDS_H

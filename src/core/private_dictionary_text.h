#ifndef ODIL_SRC_CORE_PRIVATE_DICTIONARY_TEXT_H
#define ODIL_SRC_CORE_PRIVATE_DICTIONARY_TEXT_H

#include <iosfwd>

#include "odil/PrivateDictionary.h"

namespace odil::detail
{

// Add the elements of a text in the format of PrivateDictionary. Throw
// Exception, with the number of the line; elements of the lines before are
// added then.
void load_private_dictionary(
    PrivateDictionary & dictionary, std::istream & stream);

}

#endif // ODIL_SRC_CORE_PRIVATE_DICTIONARY_TEXT_H

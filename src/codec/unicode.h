#ifndef ODIL_SRC_CODEC_UNICODE_H
#define ODIL_SRC_CODEC_UNICODE_H

#include "codec/CharacterSets.h"
#include "odil/Value.h"
#include "odil/unicode.h"

namespace odil::detail
{

// The default repertoire for those which are not known, if errors are not
// thrown.
CharacterSets
read_terms(Value::Strings const & specific_character_set, TextErrors errors);

}

#endif // ODIL_SRC_CODEC_UNICODE_H

#ifndef ODIL_DEVIATION_H
#define ODIL_DEVIATION_H

#include <cstdint>
#include <string>

#include "odil/Tag.h"

namespace odil
{

/// Something in which bytes that were read do not follow the standard.
/**
 * Given by a Reader which is tolerant; one which is not throws a DecodeError
 * instead, with the same text.
 *
 * @see Reader::Options
 */
struct Deviation
{
    /// Position, from the start of the file or of what is read.
    std::uint64_t offset;

    /// Element, item or delimiter in question; (0000,0000) if there is none.
    Tag tag;

    /// What is wrong, in English.
    std::string text;

    /// Something of the file is missing in the data set, or is guessed.
    bool is_loss;
};

}

#endif // ODIL_DEVIATION_H

#ifndef ODIL_ITEMENCODING_H
#define ODIL_ITEMENCODING_H

namespace odil
{

/// How sequences and their items are written (PS3.5, 7.5).
enum class ItemEncoding
{
    ExplicitLength, ///< Their lengths are in front of them.
    UndefinedLength ///< A delimiter is behind them.
};

}

#endif // ODIL_ITEMENCODING_H

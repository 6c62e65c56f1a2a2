#ifndef ODIL_JSON_CONVERTER_H
#define ODIL_JSON_CONVERTER_H

#include <json/value.h>

#include "odil/ConversionOptions.h"
#include "odil/DataSet.h"
#include "odil/export.h"

namespace odil
{

/// Represent a data set in JSON.
/**
 * - Text is in UTF-8; Specific Character Set is ISO_IR 192 wherever it is, and
 *   is added if there is text which needs it.
 * - DS, IS, SV and UV are numbers where these say all, strings where not:
 *   "1.50", "007", 9007199254740993.
 * - Infinities and NaN of FL and FD are the strings "inf", "-inf" and "nan".
 * - Bytes are in little endian. Encapsulated pixel data are InlineBinary as
 *   they are in a file: items (offset table, fragments), then the delimiter.
 * - Group lengths are left out.
 *
 * Takes no more memory than the result and, one value of bytes at a time, its
 * base64.
 *
 * @throws Exception a value cannot be represented: the message names its path
 * @par Thread safety
 * Any number of threads may convert at the same time.
 * @see PS3.18, annex F
 */
ODIL_API Json::Value
as_json(DataSet const & data_set, ConversionOptions const & options = {});

/// Make a data set from JSON.
/**
 * The JSON is not trusted: whatever does not follow the standard is an error,
 * but that
 * - numbers may be strings, and the other way round where the standard lets
 *   choose;
 * - a base64 text may contain white space.
 *
 * Specific Character Set becomes ISO_IR 192 wherever it is, and is added if
 * there is text which needs it. Pixel data which are a list of items, from the
 * first to the last byte, become an offset table and fragments. Group lengths
 * are left out.
 *
 * @throws Exception the message says where, as the text of a Path, and why
 * @par Thread safety
 * Any number of threads may convert at the same time.
 * @see PS3.18, annex F
 */
ODIL_API DataSet
as_dataset(Json::Value const & json, ConversionOptions const & options = {});

}

#endif // ODIL_JSON_CONVERTER_H

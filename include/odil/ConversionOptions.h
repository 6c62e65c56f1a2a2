#ifndef ODIL_CONVERSIONOPTIONS_H
#define ODIL_CONVERSIONOPTIONS_H

#include <cstddef>

#include "odil/BulkData.h"
#include "odil/unicode.h"

namespace odil
{

/// Options of as_json(), as_xml() and the two as_dataset().
struct ConversionOptions
{
    /// Values which are kept elsewhere.
    BulkData bulk_data;

    /// When writing: what becomes of text which is not in its character set.
    TextErrors text_errors = TextErrors::Throw;

    /// Have the meta information of files, elements (0002,eeee), in the
    /// result.
    bool keep_meta_information = true;

    /// When reading: sequences inside of one another; more are an error.
    std::size_t nesting = 64;
};

}

#endif // ODIL_CONVERSIONOPTIONS_H

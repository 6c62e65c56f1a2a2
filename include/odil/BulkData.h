#ifndef ODIL_BULKDATA_H
#define ODIL_BULKDATA_H

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "odil/Path.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/Value.h"

namespace odil
{

/// How values which JSON and XML name by a URI are stored and found.
/**
 * Exceptions thrown by the functions pass unchanged.
 *
 * @see PS3.18, F.2.6; PS3.19, A.1.5
 */
struct BulkData
{
    /// Element whose value is, or may be, kept elsewhere.
    struct Attribute
    {
        Path path; ///< from the outer data set
        Tag tag; ///< last one of the path
        VR vr = VR::UN; ///< of the element
        std::uint64_t size = 0; ///< in bytes, items of encapsulated pixel data
                                ///< included; 0 when reading
    };

    /// Give the URI of a value of bytes, or nothing: it is then written as
    /// InlineBinary.
    /** Called in the order of the elements. The value has one item, or the
     * offset table and then the fragments of encapsulated pixel data; it is
     * borrowed for the time of the call. */
    using Write = std::function<std::optional<std::string>(
        Attribute const & attribute, Value::Binary const & value)>;

    /// Give the value for a URI ("urn:uuid:…" for a UUID in XML).
    /** One item: the bytes of the value field in little endian, text in UTF-8;
     * several for encapsulated pixel data, the offset table first; none: the
     * element is empty. */
    using Read = std::function<Value::Binary(
        Attribute const & attribute, std::string const & uri)>;

    Write write; ///< none: all values are written as InlineBinary
    Read read; ///< none: a URI is an error
};

}

#endif // ODIL_BULKDATA_H

#ifndef ODIL_XML_CONVERTER_H
#define ODIL_XML_CONVERTER_H

#include <boost/property_tree/ptree_fwd.hpp>

#include "odil/ConversionOptions.h"
#include "odil/DataSet.h"
#include "odil/export.h"

namespace odil
{

/// Represent a data set in XML: the Native DICOM Model.
/**
 * The tree is a document, with the element NativeDicomModel, to be written by
 * boost::property_tree::write_xml().
 *
 * - Text is in UTF-8; Specific Character Set is ISO_IR 192 wherever it is, and
 *   is added if there is text which needs it. Control characters but tab and
 *   line ends, which are not allowed in XML, stay in the tree.
 * - DS and IS keep their characters.
 * - Private elements have, instead of the number of their block, the name of
 *   its creator; both where the block has no creator, or not the only one of
 *   this name.
 * - Bytes are in little endian. Encapsulated pixel data are InlineBinary as
 *   they are in a file: items (offset table, fragments), then the delimiter.
 * - Group lengths are left out.
 *
 * @throws Exception a value cannot be represented: the message names its path
 * @par Thread safety
 * Any number of threads may convert at the same time.
 * @see PS3.19, A.1
 */
ODIL_API boost::property_tree::ptree
as_xml(DataSet const & data_set, ConversionOptions const & options = {});

/// Make a data set from XML, as boost::property_tree::read_xml() reads it.
/**
 * The XML is not trusted: whatever does not follow the standard is an error.
 * Values and items may come in any order; those whose numbers are missing are
 * empty values. The keywords are not looked at.
 *
 * Specific Character Set becomes ISO_IR 192 wherever it is, and is added if
 * there is text which needs it. Private elements get the block of their
 * creator, which is added if it is missing. Pixel data which are a list of
 * items, from the first to the last byte, become an offset table and
 * fragments. Group lengths are left out.
 *
 * @throws Exception the message says where, as the text of a Path, and why
 * @par Thread safety
 * Any number of threads may convert at the same time.
 * @see PS3.19, A.1
 */
ODIL_API DataSet as_dataset(
    boost::property_tree::ptree const & xml,
    ConversionOptions const & options = {});

}

#endif // ODIL_XML_CONVERTER_H

#ifndef ODIL_SRC_CONVERT_ATTRIBUTE_H
#define ODIL_SRC_CONVERT_ATTRIBUTE_H

#include <string>
#include <variant>

#include "codec/unicode.h"
#include "convert/Location.h"
#include "odil/ConversionOptions.h"
#include "odil/DataSet.h"
#include "odil/Element.h"
#include "odil/Tag.h"
#include "odil/VR.h"
#include "odil/Value.h"

// What the models of JSON and XML have in common.
namespace odil::detail
{

struct InlineBinary
{
    std::string base64;
};

struct URI
{
    std::string text;
};

// Value of an attribute which is not a sequence: a text for each value, bytes,
// or where they are.
using Content = std::variant<Value::Strings, InlineBinary, URI>;

// Neither of the models has it, or it is not wanted.
bool is_left_out(Tag tag, ConversionOptions const & options);

// The two letters; UN for bytes of unknown VR. Throw Exception: there is none.
std::string as_letters(Element const & element, Location const & location);

// Makes attributes of the elements of one data set, its items included.
class AttributeMaker
{
public:
    // The options must outlive this.
    explicit AttributeMaker(ConversionOptions const & options) noexcept
        : options_(options), converter_(options.text_errors)
    {
    }

    // Of a data set, which may be an item of another one. Throw Exception: its
    // character set is not known.
    TextScope get_scope(
        DataSet const & data_set,
        Location const * item,
        TextScope const & enclosing) const;

    // UTF-8 of one value of the VR. Throw Exception: not of the character set.
    std::string
    make_text(VR vr, std::string const & text, TextScope const & scope);

    // Text becomes UTF-8. The element is no sequence; no texts: it is empty.
    // Throw Exception: it cannot be represented.
    Content make(
        Element const & element,
        Location const & location,
        TextScope const & scope);

    // Text was made which needs a character set that is stated nowhere.
    bool needs_character_set() const noexcept { return needs_character_set_; }

private:
    ConversionOptions const & options_;
    TextConverter converter_;
    bool needs_character_set_ = false;

    Content make_bytes(Element const & element, Location const & location);
    Value::Strings make_texts(Element const & element, TextScope const & scope);
};

// Element of an attribute. Throw Exception: not a value of the VR.
Element make_element(
    VR vr,
    Content content,
    Location const & location,
    ConversionOptions const & options);

// State that text is in UTF-8: wherever the character set is stated, and in the
// outer data set if there is text which needs it.
void state_utf_8(DataSet & data_set);

// Throw Exception: a sequence is in too many others.
void check_depth(Location const & location, ConversionOptions const & options);

// Throw Exception: not the tag of an element of a data set.
Tag as_tag(std::string const & text, Location const * item);

// Throw Exception: no VR.
VR as_vr(std::string const & text, Location const & location);

// Add an element. Throw Exception: the tag is there already.
void add(DataSet & data_set, Element element, Location const & location);

}

#endif // ODIL_SRC_CONVERT_ATTRIBUTE_H

#ifndef ODIL_ELEMENT_H
#define ODIL_ELEMENT_H

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "odil/VR.h"
#include "odil/Value.h"
#include "odil/export.h"

namespace odil
{

namespace detail
{
class ByteBuffer;
class Composer;
class ValueDecoder;
}

/// Value of one tag of a data set, with its value representation.
/**
 * A value type: copies are deep, moves leave an empty element.
 *
 * @par Numbers which come as text
 * The characters of a DS or IS which was read ("1.5000") are kept beside its
 * numbers where the numbers alone would not give them again; so are those of
 * other texts whose insignificant trailing spaces were dropped. They are
 * written as they came as long as the value is still what they say, and never
 * take part in a comparison. A DS or IS which is not a list of numbers ("1,5")
 * is kept as Value::Strings.
 *
 * @par Thread safety
 * As a standard container: concurrent reads are safe.
 *
 * @see PS3.5, 6.2 and 7.1
 */
class ODIL_API Element
{
public:
    /// Value representation; can be changed freely.
    VR vr = VR::INVALID;

    /// Empty element, whose value has the type that goes with the VR.
    explicit Element(VR vr_ = VR::INVALID);

    /// The value is taken as it is.
    Element(Value value, VR vr_ = VR::INVALID);

    /// From items of one kind.
    Element(Value::Integers items, VR vr_ = VR::INVALID);
    Element(Value::Reals items, VR vr_ = VR::INVALID);
    Element(Value::Strings items, VR vr_ = VR::INVALID);
    Element(Value::DataSets items, VR vr_ = VR::INVALID);
    Element(Value::Binary items, VR vr_ = VR::INVALID);

    /// Numbers, texts, data sets or vectors of bytes in braces, all of one C++
    /// type.
    template <
        typename T,
        typename = std::enable_if_t<
            std::is_constructible_v<Value, std::initializer_list<T>>>>
    Element(std::initializer_list<T> items, VR vr_ = VR::INVALID)
        : Element(Value(items), vr_)
    {
    }

    /// Bytes in double braces.
    Element(
        std::initializer_list<std::initializer_list<std::uint8_t>> bytes,
        VR vr_ = VR::INVALID);

    /// From the characters of a value field, for the text VRs (DS and IS
    /// included).
    /**
     * Several values are separated by a backslash, except in LT, ST, UR and UT
     * (PS3.5, 6.4). Trailing spaces and null characters, which are
     * insignificant in all of them (PS3.5, table 6.2-1), are dropped. An empty
     * value among several is NaN in DS. A DS or IS of which a value is not a
     * number becomes Value::Strings.
     *
     * The character set is the first value of Specific Character Set. In GBK
     * and GB18030 a backslash may be the second half of a character of LO, PN,
     * SH and UC, and separates nothing then; nor does it between the escape
     * sequences of a Japanese two-byte set (PS3.3, C.12.1.1.2).
     *
     * `to_text()` gives the same characters again, apart from one which only
     * made their number even.
     *
     * @throws Exception the VR is not one of text
     */
    static Element from_text(
        std::string_view text, VR vr, std::string_view character_set = {});

    /// Characters of the value field, not padded to an even length.
    /**
     * The character set is that of from_text(). If it is not stated, a
     * backslash behind a byte above 80H is taken for half of a character.
     *
     * @throws EncodeError a number cannot be written in the VR: infinite, or
     * an IS out of the range of 32 bits; a text has a backslash where it would
     * separate values, or ends within a character, of which the separator
     * would be part; the value is not of a type of the VR
     * @throws Exception the VR is not one of text
     */
    std::string
    to_text(std::optional<std::string_view> character_set = std::nullopt) const;

    /// From bytes which were read with letters that VR UN stands for: those of
    /// a VR which the standard does not have, or of one which has no value of
    /// such a length.
    /**
     * The VR is UN. Writer writes the letters in its place, in explicit VR; as
     * above, they take no part in a comparison.
     *
     * @param letters two capital ones
     * @param bytes of the value field
     * @throws Exception not two capital letters
     * @see PS3.5, 6.2
     */
    static Element from_letters(std::string letters, Value::Binary bytes);

    /// From the items of a sequence which was read with VR UN.
    /**
     * The VR is SQ. Writer writes UN in its place, in explicit VR, and what is
     * inside of it in Implicit VR Little Endian.
     *
     * @see PS3.5, 6.2.2
     */
    static Element from_unknown(Value::DataSets items);

    /// Letters which VR UN stands for, "UN" for a sequence which was read with
    /// it; else empty.
    std::string_view get_letters() const noexcept;

    /// Number of items, and the value which holds them.
    bool empty() const { return value_.empty(); }
    std::size_t size() const { return value_.size(); }
    Value const & get_value() const { return value_; }

    /// Type of the value.
    bool is_int() const { return is(Value::Type::Integers); }
    bool is_real() const { return is(Value::Type::Reals); }
    bool is_string() const { return is(Value::Type::Strings); }
    bool is_data_set() const { return is(Value::Type::DataSets); }
    bool is_binary() const { return is(Value::Type::Binary); }

    /// Access to the items of the value.
    /** @throws Exception as Value::as_integers() and the like */
    Value::Integers const & as_int() const { return value_.as_integers(); }
    /// @copydoc as_int() const
    Value::Integers & as_int() { return value_.as_integers(); }
    /// @copydoc as_int() const
    Value::Reals const & as_real() const { return value_.as_reals(); }
    /// @copydoc as_int() const
    Value::Reals & as_real() { return value_.as_reals(); }
    /// @copydoc as_int() const
    Value::Strings const & as_string() const { return value_.as_strings(); }
    /// @copydoc as_int() const
    Value::Strings & as_string() { return value_.as_strings(); }
    /// @copydoc as_int() const
    Value::DataSets const & as_data_set() const
    {
        return value_.as_data_sets();
    }
    /// @copydoc as_int() const
    Value::DataSets & as_data_set() { return value_.as_data_sets(); }
    /// @copydoc as_int() const
    Value::Binary const & as_binary() const { return value_.as_binary(); }
    /// @copydoc as_int() const
    Value::Binary & as_binary() { return value_.as_binary(); }

    /// Remove all items; the VR and the type of the value stay.
    void clear();

    /// Same VR and same value.
    friend bool operator==(Element const & left, Element const & right)
    {
        return left.vr == right.vr && left.value_ == right.value_;
    }
    friend bool operator!=(Element const & left, Element const & right)
    {
        return !(left == right);
    }

private:
    friend class detail::ValueDecoder; // reads an element where it stays
    friend class detail::Composer; // writes it to where it is sent from

    // What was read, where the rest would not give it again; never empty.
    std::shared_ptr<std::string const> text_;
    Value value_; // last: what is assigned may be nested in it

    bool is(Value::Type type) const { return value_.get_type() == type; }

    // As from_text(), in an empty element of a VR of text.
    void set_text(std::string_view text, std::string_view character_set);

    // The only value, if no text was kept beside it and no backslash is in it:
    // most texts are such.
    std::string const * find_plain_text() const noexcept
    {
        if(text_ || !is_string() || as_string().size() != 1)
        {
            return nullptr;
        }
        std::string_view const text(as_string()[0]);
        auto const is_plain = text.find('\\') == std::string_view::npos;
        return is_plain ? as_string().data() : nullptr;
    }

    // As to_text(), where find_plain_text() finds none and the VR is one of
    // text; what is appended is not specified if it throws.
    void append_text(
        detail::ByteBuffer & text,
        std::optional<std::string_view> character_set) const;
};

/// Call visitor(vr, items), or visitor(vr) for an empty element where the
/// visitor can be called so.
template <typename Visitor>
decltype(auto) apply_visitor(Visitor && visitor, Element const & element)
{
    if constexpr(std::is_invocable_v<Visitor &, VR>)
    {
        if(element.empty())
        {
            return visitor(element.vr);
        }
    }
    return apply_visitor(
        [&](auto const & items) -> decltype(auto)
        { return visitor(element.vr, items); },
        element.get_value());
}

}

#include "odil/DataSet.h" // completes the type of the items of a sequence

#endif // ODIL_ELEMENT_H

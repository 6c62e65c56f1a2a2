#include "codec/Decoder.h"

#include <iterator>
#include <utility>

#include "codec/LateElements.h"
#include "codec/endian.h"
#include "odil/DecodeError.h"

namespace odil::detail
{

Decoder::Decoder(std::istream & stream, Reader::Options options)
    : source_(stream, options.limits.total_length), options_(std::move(options))
{
    if(options_.is_tolerant)
    {
        end_ = source_.find_end();
    }
}

void Decoder::set_transfer_syntax(std::string const & uid)
{
    encoding_ = get_encoding(uid);
    transfer_syntax_ = uid;
    if(encoding_.is_deflated)
    {
        inflater_ = std::make_unique<Inflater>(source_);
        source_.set_buffer(*inflater_, options_.limits.inflated_length);
        end_ = no_end;
    }
}

Decoder::Scope Decoder::get_outer_scope() const
{
    return {encoding_, end_, false, 0};
}

DataSet Decoder::read_data_set(Reader::HaltCondition const & halt_condition)
{
    DataSet data_set(transfer_syntax_);
    read_elements(
        data_set,
        get_outer_scope(),
        nullptr,
        halt_condition ? halt_condition : options_.halt_condition);
    return data_set;
}

Tag Decoder::read_tag()
{
    std::uint8_t bytes[4];
    source_.read(bytes, sizeof(bytes));
    return load_tag(bytes, encoding_.is_little_endian);
}

std::uint32_t Decoder::read_length(VR vr)
{
    auto const is_little_endian = encoding_.is_little_endian;
    std::uint8_t bytes[4];
    auto const & form = get_form(vr);
    if(encoding_.is_explicit && form.form != Form::None)
    {
        source_.read(bytes, 2);
        if(!form.is_long)
        {
            return load<std::uint16_t>(bytes, is_little_endian);
        }
    }
    source_.read(bytes, sizeof(bytes));
    return load<std::uint32_t>(bytes, is_little_endian);
}

Element Decoder::read_element(Tag tag, DataSet const & data_set)
{
    std::uint8_t bytes[4];
    source_.read(bytes, sizeof(bytes));
    auto scope = get_outer_scope();
    update_character_set(scope.character_set, data_set);
    VRFinder const finder(data_set, nullptr, options_.private_dictionary);
    Header header{tag};
    header.offset = source_.offset() - 8;
    if(!complete_header(header, bytes, scope, finder))
    {
        throw DecodeError(describe(tag) + ": no element", header.offset);
    }
    Element element(header.vr);
    read_value(element, header, scope, finder);
    return element;
}

void Decoder::read_elements(
    DataSet & data_set,
    Scope scope,
    VRFinder const * enclosing,
    Reader::HaltCondition const & halt_condition)
{
    VRFinder const finder(data_set, enclosing, options_.private_dictionary);
    LateElements late;
    GroupLengths lengths(deviations_);
    Elements const elements{data_set, late, lengths, finder};
    bool is_whole = true;
    try
    {
        Header header;
        HeaderBytes bytes;
        while(read_header(header, bytes, scope))
        {
            if(halt_condition && halt_condition(header.tag))
            {
                source_.unread(bytes);
                is_whole = false;
                break;
            }
            if(data_set.empty())
            {
                data_set.reserve(scope.expected);
            }
            read_element(header, &bytes[4], scope, elements);
        }
        if(is_whole && !is_at_end_ && !is_cut_)
        {
            lengths.finish();
        }
    }
    catch(BrokenData const & error)
    {
        stop(error);
    }
    late.merge_into(data_set, deviations_);
}

void Decoder::read_element(
    Header & header,
    std::uint8_t const * bytes,
    Scope & scope,
    Elements const & elements)
{
    if(!complete_header(header, bytes, scope, elements.finder))
    {
        return;
    }
    auto const tag = header.tag;
    auto & data_set = elements.data_set;
    auto const is_kept = tag.element != 0 || options_.keep_group_length;
    if(is_kept && (data_set.empty() || std::prev(data_set.end())->first < tag))
    {
        data_set.append(
            tag,
            header.vr,
            [&](Element & element)
            {
                read_value(element, header, scope, elements.finder);
                update_character_set(scope.character_set, tag, element);
                elements.lengths.add(
                    tag, element, header.offset, source_.offset());
            });
        return;
    }
    read_late_element(header, scope, elements);
}

void Decoder::read_late_element(
    Header const & header, Scope & scope, Elements const & elements)
{
    auto & [data_set, late, lengths, finder] = elements;
    auto const tag = header.tag;
    Element element(header.vr);
    read_value(element, header, scope, finder);
    update_character_set(scope.character_set, tag, element);
    if(tag == Tag() && !data_set.empty())
    {
        give_up(header, "not expected behind other elements", scope);
        return;
    }
    lengths.add(tag, element, header.offset, source_.offset());
    if(tag.element == 0 && !options_.keep_group_length)
    {
        return;
    }
    if(tag < std::prev(data_set.end())->first)
    {
        deviations_.report(header.offset, tag, "not in the order of the tags");
    }
    late.add(tag, std::move(element), header.offset);
}

bool Decoder::read_start_slowly(HeaderBytes & bytes, Scope const & scope)
{
    if(is_at_end_)
    {
        return false;
    }
    auto const left = scope.end - source_.offset();
    auto const is_outer = scope.depth == 0;
    if(left >= bytes.size() || (left == 0 && is_outer))
    {
        if(is_outer)
        {
            return source_.read_or_end(bytes.data(), bytes.size());
        }
        source_.read(bytes.data(), bytes.size());
        return true;
    }
    if(left != 0 || scope.is_delimited)
    {
        end_scope(left, scope);
    }
    return false;
}

bool Decoder::read_header(
    Header & header, HeaderBytes & bytes, Scope const & scope)
{
    while(read_start(bytes, scope))
    {
        auto const is_little_endian = scope.encoding.is_little_endian;
        header.tag = load_tag(bytes.data(), is_little_endian);
        header.offset = source_.offset() - bytes.size();
        if(header.tag.group != item_tag.group)
        {
            return true;
        }
        header.length = load<std::uint32_t>(&bytes[4], is_little_endian);
        if(header.tag == item_delimiter && scope.is_delimited)
        {
            check_delimiter(header);
            return false;
        }
        if(!pass_no_element(header, bytes, scope))
        {
            return false;
        }
    }
    return false;
}

void Decoder::read_value(
    Element & element,
    Header const & header,
    Scope const & scope,
    VRFinder const & finder)
{
    auto const is_undefined = header.length == undefined_length;
    if(header.length % 2 != 0 && !is_undefined)
    {
        deviations_.report(header.offset, header.tag, "of odd length");
    }
    if(header.vr == VR::SQ)
    {
        element.as_data_set() = read_sequence(header, scope, finder);
        return;
    }
    if(is_undefined)
    {
        element = read_undefined(header, scope, finder);
        return;
    }
    check_length(header);
    auto const length = fit(header, scope);
    auto const is_whole = (length & (get_form(header.vr).unit - 1U)) == 0;
    if(!is_whole || header.letters[0] != 0)
    {
        element = read_raw(header, length, scope);
        return;
    }
    values_.read(element, length, header.is_little_endian, scope.character_set);
}

// Nothing of the value is lost: its bytes are kept, and the letters of its VR.
Element Decoder::read_raw(
    Header const & header, std::uint64_t length, Scope const & scope)
{
    std::string letters(header.letters.begin(), header.letters.end());
    if(header.letters[0] == 0)
    {
        letters = as_string(header.vr);
        deviations_.report(
            source_.offset(),
            header.tag,
            "a value of " + std::to_string(length)
                + " bytes is not made of items of VR " + letters);
    }
    Value::Binary value(length == 0 ? 0 : 1);
    if(length != 0)
    {
        source_.read_into(value[0], length);
    }
    if(header.vr == VR::OW) // of bytes, which OB is for
    {
        return {std::move(value), VR::OB};
    }
    // With the byte that the writer adds, it would be another value.
    auto const becomes_whole =
        header.letters[0] == 0
        && (length + length % 2) % get_form(header.vr).unit == 0;
    return scope.encoding.is_explicit && !becomes_whole
               ? Element::from_letters(std::move(letters), std::move(value))
               : Element(std::move(value), VR::UN);
}

Element Decoder::read_undefined(
    Header const & header, Scope const & scope, VRFinder const & finder)
{
    auto const is_pixel_data =
        header.tag == pixel_data && is_binary(header.vr)
        && (header.vr != VR::UN
            || (scope.encoding.is_encapsulated && scope.depth == 0));
    if(header.vr == VR::UN && !is_pixel_data)
    {
        if(header.letters[0] != 0)
        {
            deviations_.report_loss(
                header.offset, header.tag, "undefined length, of unknown VR");
        }
        auto inner = scope;
        inner.encoding = implicit_little_endian; // PS3.5, 6.2.2
        auto items = read_sequence(header, inner, finder);
        return scope.encoding.is_explicit
                   ? Element::from_unknown(std::move(items))
                   : Element(std::move(items), VR::SQ);
    }
    if(is_pixel_data && scope.encoding.is_encapsulated)
    {
        if(header.vr != VR::OB && scope.encoding.is_explicit)
        {
            deviations_.report(
                header.offset,
                header.tag,
                "encapsulated, of VR " + as_string(header.vr));
        }
        return {read_fragments(scope), VR::OB}; // PS3.5, A.4
    }
    deviations_.report(
        header.offset,
        header.tag,
        is_pixel_data ? "encapsulated in a transfer syntax which is not"
                      : "undefined length, of an element which is no sequence");
    if(get_form(header.vr).form == Form::Bytes)
    {
        auto const vr = is_pixel_data ? VR::OB : header.vr;
        return {read_fragments(scope), vr};
    }
    return {read_sequence(header, scope, finder), VR::SQ};
}

std::uint64_t Decoder::cut(Header const & header, Scope const & scope)
{
    if(scope.end != end_)
    {
        deviations_.report_loss(
            header.offset,
            header.tag,
            "needs more bytes than are left in the sequence or item around it");
    }
    else if(!std::exchange(is_cut_, true))
    {
        deviations_.report_loss(end_, header.tag, "the data ends too early");
    }
    return scope.end - source_.offset();
}

void Decoder::refuse_length(Header const & header) const
{
    auto const limit = std::to_string(options_.limits.value_length);
    throw DecodeError(
        describe(header.tag) + ": longer than " + limit + " bytes",
        header.offset);
}

}

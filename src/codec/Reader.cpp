#include "odil/Reader.h"

#include <new>
#include <stdexcept>
#include <utility>

#include "codec/Decoder.h"
#include "odil/Exception.h"

namespace odil
{

namespace
{

// No exception of the memory escapes: a peer decides how much is needed.
template <typename F> decltype(auto) guard(F && read)
{
    constexpr auto message = "not enough memory for what is read";
    try
    {
        return read();
    }
    catch(std::bad_alloc const &)
    {
        throw Exception(message);
    }
    catch(std::length_error const &)
    {
        throw Exception(message);
    }
}

}

Reader::Reader(
    std::istream & stream,
    std::string const & transfer_syntax,
    bool keep_group_length)
    : Reader(stream, transfer_syntax, keep_group_length, Limits())
{
}

Reader::Reader(
    std::istream & stream,
    std::string const & transfer_syntax,
    bool keep_group_length,
    Limits limits)
    : decoder_(
        std::make_unique<detail::Decoder>(stream, keep_group_length, limits))
{
    decoder_->set_transfer_syntax(transfer_syntax);
}

Reader::Reader(Reader &&) noexcept = default;
Reader & Reader::operator=(Reader &&) noexcept = default;
Reader::~Reader() = default;

DataSet Reader::read_data_set(HaltCondition const & halt_condition)
{
    return guard([&] { return decoder_->read_data_set(halt_condition); });
}

Tag Reader::read_tag()
{
    return decoder_->read_tag();
}

std::uint32_t Reader::read_length(VR vr)
{
    return decoder_->read_length(vr);
}

Element Reader::read_element(Tag tag, DataSet const & data_set)
{
    return guard([&] { return decoder_->read_element(tag, data_set); });
}

std::pair<DataSet, DataSet> Reader::read_file(
    std::istream & stream,
    bool keep_group_length,
    HaltCondition const & halt_condition)
{
    return read_file(stream, keep_group_length, halt_condition, Limits());
}

std::pair<DataSet, DataSet> Reader::read_file(
    std::istream & stream,
    bool keep_group_length,
    HaltCondition const & halt_condition,
    Limits limits)
{
    return guard(
        [&]
        {
            detail::Decoder decoder(stream, keep_group_length, limits);
            auto header = decoder.read_meta_information();
            decoder.set_transfer_syntax(
                header.as_string("TransferSyntaxUID", 0));
            auto data_set = decoder.read_data_set(halt_condition);
            return std::make_pair(std::move(header), std::move(data_set));
        });
}

DataSet Reader::read_meta_information(std::istream & stream)
{
    return guard(
        [&]
        { return detail::Decoder(stream, false, {}).read_meta_information(); });
}

}

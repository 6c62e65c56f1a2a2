#include "odil/Reader.h"

#include <istream>
#include <new>
#include <stdexcept>
#include <typeinfo>
#include <utility>

#include "codec/ByteSource.h"
#include "codec/Decoder.h"
#include "core/FileSource.h"
#include "odil/DecodeError.h"
#include "odil/Exception.h"

namespace odil
{

namespace
{

// No exception of the memory escapes: a peer decides how much is needed. Nor
// does a type which only the decoder knows.
template <typename F> decltype(auto) guard(F && read)
{
    constexpr auto message = "not enough memory for what is read";
    try
    {
        return read();
    }
    catch(detail::BrokenData const & error)
    {
        throw DecodeError(error);
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

Reader::Options make_options(
    bool keep_group_length,
    Reader::HaltCondition halt_condition,
    bool is_tolerant)
{
    Reader::Options options;
    options.keep_group_length = keep_group_length;
    options.halt_condition = std::move(halt_condition);
    options.is_tolerant = is_tolerant;
    return options;
}

}

Reader::Reader(
    std::istream & stream,
    std::string const & transfer_syntax,
    bool keep_group_length)
    : Reader(
        stream,
        transfer_syntax,
        make_options(keep_group_length, nullptr, false))
{
}

Reader::Reader(
    std::istream & stream, std::string const & transfer_syntax, Options options)
    : decoder_(std::make_unique<detail::Decoder>(stream, std::move(options)))
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
    return guard([&] { return decoder_->read_tag(); });
}

std::uint32_t Reader::read_length(VR vr)
{
    return guard([&] { return decoder_->read_length(vr); });
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
    return read_file(
        stream, make_options(keep_group_length, halt_condition, true));
}

std::pair<DataSet, DataSet>
Reader::read_file(std::istream & stream, Options options)
{
    return guard(
        [&]
        { return detail::Decoder(stream, std::move(options)).read_file(); });
}

std::pair<DataSet, DataSet>
Reader::read_file(std::filesystem::path const & path)
{
    return read_file(path, Options());
}

std::pair<DataSet, DataSet>
Reader::read_file(std::filesystem::path const & path, Options options)
try
{
    detail::FileSource source(path);
    std::istream stream(&source);
    return read_file(stream, std::move(options));
}
catch(Exception const & e)
{
    if(typeid(e) == typeid(DecodeError))
    {
        throw DecodeError(path.string(), dynamic_cast<DecodeError const &>(e));
    }
    if(typeid(e) == typeid(Exception))
    {
        throw Exception(path.string() + ": " + e.what());
    }
    throw; // of a function of the options
}

DataSet Reader::read_meta_information(std::istream & stream)
{
    return read_meta_information(stream, Options());
}

DataSet Reader::read_meta_information(std::istream & stream, Options options)
{
    return guard(
        [&]
        {
            detail::Decoder decoder(stream, std::move(options));
            return decoder.read_meta_information();
        });
}

}

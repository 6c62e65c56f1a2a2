#include "codec/Encoder.h"

#include "codec/Composer.h"
#include "codec/endian.h"
#include "odil/Exception.h"

namespace odil::detail
{

namespace
{

constexpr std::size_t tag_size = 4;

}

Encoder::Encoder(std::ostream & stream, Layout const & layout)
    : sink_(stream), layout_(layout)
{
    if(layout.encoding.is_deflated)
    {
        deflater_ = std::make_unique<Deflater>(stream);
        sink_.set_buffer(*deflater_);
    }
}

void Encoder::write_file_start(std::array<std::uint8_t, 128> const & preamble)
{
    sink_.write(preamble.data(), preamble.size());
    sink_.write("DICM", 4);
}

void Encoder::write_data_set(DataSet const & data_set)
{
    encode(data_set);
    send_data_set();
}

void Encoder::write_tag(Tag tag)
{
    check_pieces();
    std::array<std::uint8_t, tag_size> bytes{};
    store_tag(tag, bytes.data(), layout_.encoding.is_little_endian);
    sink_.write(bytes.data(), bytes.size());
    tag_ = tag;
}

void Encoder::write_element(Element const & element)
{
    check_pieces();
    encode(tag_, element);
    send(tag_size);
}

void Encoder::write_element(Tag tag, Element const & element)
{
    check_pieces();
    encode(tag, element);
    send();
}

void Encoder::encode(DataSet const & data_set)
{
    draft_ = {};
    Composer(layout_, draft_).add(data_set);
}

void Encoder::send_data_set()
{
    send();
    if(deflater_)
    {
        deflater_->finish();
    }
}

void Encoder::check_pieces() const
{
    if(deflater_)
    {
        throw Exception("a deflated data set can only be written as a whole");
    }
}

void Encoder::encode(Tag tag, Element const & element)
{
    draft_ = {};
    Composer(layout_, draft_).add(tag, element);
}

void Encoder::send(std::size_t skipped)
{
    auto const & bytes = draft_.bytes;
    auto position = skipped;
    for(auto const & value : draft_.large_values)
    {
        sink_.write(bytes.data() + position, value.position - position);
        value.write(sink_);
        position = value.position;
    }
    sink_.write(bytes.data() + position, bytes.size() - position);
    draft_ = {};
}

}

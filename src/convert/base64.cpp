#include "convert/base64.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "odil/Exception.h"

namespace odil::detail
{

namespace
{

constexpr std::string_view alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// What a character stands for, beside the 6 bits of those of the alphabet.
constexpr std::uint8_t invalid = 0xFF;
constexpr std::uint8_t white_space = 0xFE;
constexpr std::uint8_t padding = 0xFD;

constexpr auto make_meanings()
{
    std::array<std::uint8_t, 256> meanings{};
    for(auto & meaning : meanings)
    {
        meaning = invalid;
    }
    for(std::size_t i = 0; i != alphabet.size(); ++i)
    {
        meanings[static_cast<std::uint8_t>(alphabet[i])] =
            static_cast<std::uint8_t>(i);
    }
    for(auto const character : {' ', '\t', '\r', '\n'})
    {
        meanings[static_cast<std::uint8_t>(character)] = white_space;
    }
    meanings['='] = padding;
    return meanings;
}

constexpr auto meanings = make_meanings();

}

Base64Encoder::Base64Encoder(std::size_t size)
{
    text_.reserve((size + 2) / 3 * 4);
}

void Base64Encoder::append(std::uint8_t const * bytes, std::size_t size)
{
    for(std::size_t i = 0; i != size; ++i)
    {
        word_ = word_ << 8U | bytes[i];
        ++count_;
        if(count_ == 3)
        {
            put_group();
        }
    }
}

std::string Base64Encoder::take()
{
    if(count_ != 0)
    {
        auto const missing = 3 - count_;
        word_ <<= 8U * missing;
        put_group();
        text_.replace(text_.size() - missing, missing, missing, '=');
    }
    return std::move(text_);
}

void Base64Encoder::put_group()
{
    text_ +=
        {alphabet[word_ >> 18U],
         alphabet[word_ >> 12U & 0x3FU],
         alphabet[word_ >> 6U & 0x3FU],
         alphabet[word_ & 0x3FU]};
    word_ = 0;
    count_ = 0;
}

std::string encode_base64(std::vector<std::uint8_t> const & bytes)
{
    Base64Encoder encoder(bytes.size());
    encoder.append(bytes.data(), bytes.size());
    return encoder.take();
}

std::vector<std::uint8_t> decode_base64(std::string_view text)
{
    std::vector<std::uint8_t> bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t word = 0;
    std::size_t digits = 0; // of the group, with its padding
    std::size_t paddings = 0;
    for(auto const character : text)
    {
        auto const meaning = meanings[static_cast<std::uint8_t>(character)];
        if(meaning == white_space)
        {
            continue;
        }
        auto const is_padding = meaning == padding && digits % 4 >= 2;
        if(meaning > padding || (meaning == padding && !is_padding)
           || (paddings != 0 && (!is_padding || digits % 4 == 0)))
        {
            throw Exception(
                std::string("not a character of base64 here: '") + character
                + '\'');
        }
        paddings += is_padding ? 1 : 0;
        word = word << 6U | (is_padding ? 0U : meaning);
        ++digits;
        if(digits % 4 == 0)
        {
            for(std::size_t i = 0; i != 3 - paddings; ++i)
            {
                bytes.push_back(
                    static_cast<std::uint8_t>(word >> (16U - 8U * i)));
            }
            word = 0;
        }
    }
    if(digits % 4 != 0)
    {
        throw Exception("base64 ends within a group of four characters");
    }
    return bytes;
}

}

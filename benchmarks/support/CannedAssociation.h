#ifndef ODIL_BENCHMARKS_SUPPORT_CANNEDASSOCIATION_H
#define ODIL_BENCHMARKS_SUPPORT_CANNEDASSOCIATION_H

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "PDUReader.h"

namespace benchmarks
{

/// Accepts whatever is proposed (PS3.8, 9.3.2 and 9.3.3), with Explicit VR
/// Little Endian where this is possible.
class CannedAssociation
{
public:
    /**
     * @param request A-ASSOCIATE-RQ, after the header
     * @param maximum_length which the other side is told
     */
    CannedAssociation(Bytes const & request, std::size_t maximum_length)
    {
        response_ = {2, 0, 0, 0, 0, 0};
        std::size_t const fixed = 68; // version, AE titles, reserved
        response_.insert(
            response_.end(), request.begin(), request.begin() + fixed);
        for_each_item(
            request.data() + fixed,
            request.data() + request.size(),
            [&](std::uint8_t type, auto begin, auto end)
            {
                if(type == 0x10)
                {
                    append(response_, type, Bytes(begin, end));
                }
                else if(type == 0x20)
                {
                    accept_context(begin, end);
                }
                else if(type == 0x50)
                {
                    accept_user_information(begin, end, maximum_length);
                }
            });
        auto const size = response_.size() - 6;
        for(std::size_t i = 0; i != 4; ++i)
        {
            response_[2 + i] = static_cast<unsigned char>(size >> (24 - 8 * i));
        }
    }

    Bytes const & get_response() const { return response_; }

    /// PDUs may be as long for the other side; 0: any length.
    std::size_t get_maximum_length() const { return maximum_length_; }

    /// Id of the context; 0 if there is none.
    std::uint8_t get_context(
        std::string const & abstract_syntax,
        std::string const & transfer_syntax) const
    {
        auto const it = contexts_.find({abstract_syntax, transfer_syntax});
        return it == contexts_.end() ? std::uint8_t(0) : it->second;
    }

private:
    Bytes response_;
    std::size_t maximum_length_ = 0;
    std::map<std::pair<std::string, std::string>, std::uint8_t> contexts_;

    template <typename Function>
    static void for_each_item(
        unsigned char const * begin,
        unsigned char const * end,
        Function && function)
    {
        while(end - begin >= 4)
        {
            auto const size = std::min<std::ptrdiff_t>(
                begin[2] << 8 | begin[3], end - begin - 4);
            function(begin[0], begin + 4, begin + 4 + size);
            begin += 4 + size;
        }
    }

    static void append(Bytes & bytes, std::uint8_t type, Bytes const & content)
    {
        bytes.insert(
            bytes.end(),
            {type,
             0,
             static_cast<unsigned char>(content.size() >> 8),
             static_cast<unsigned char>(content.size())});
        bytes.insert(bytes.end(), content.begin(), content.end());
    }

    void accept_context(unsigned char const * begin, unsigned char const * end)
    {
        std::string abstract_syntax;
        std::vector<std::string> transfer_syntaxes;
        for_each_item(
            begin + 4,
            end,
            [&](std::uint8_t type, auto from, auto to)
            {
                if(type == 0x30)
                {
                    abstract_syntax.assign(from, to);
                }
                else
                {
                    transfer_syntaxes.emplace_back(from, to);
                }
            });
        auto transfer_syntax = std::find(
            transfer_syntaxes.begin(),
            transfer_syntaxes.end(),
            "1.2.840.10008.1.2.1");
        if(transfer_syntax == transfer_syntaxes.end())
        {
            transfer_syntax = transfer_syntaxes.begin();
        }
        Bytes content{*begin, 0, 0, 0};
        append(
            content,
            0x40,
            Bytes(transfer_syntax->begin(), transfer_syntax->end()));
        append(response_, 0x21, content);
        contexts_[{abstract_syntax, *transfer_syntax}] = *begin;
    }

    void accept_user_information(
        unsigned char const * begin,
        unsigned char const * end,
        std::size_t maximum_length)
    {
        Bytes content;
        for_each_item(
            begin,
            end,
            [&](std::uint8_t type, auto from, auto to)
            {
                Bytes item(from, to);
                if(type == 0x51)
                {
                    maximum_length_ = get_uint32_be(from);
                    item.clear();
                    append_uint32_be(item, maximum_length);
                }
                // window, implementation and roles: as proposed
                if(type >= 0x51 && type <= 0x55)
                {
                    append(content, type, item);
                }
            });
        append(response_, 0x50, content);
    }
};

}

#endif // ODIL_BENCHMARKS_SUPPORT_CANNEDASSOCIATION_H

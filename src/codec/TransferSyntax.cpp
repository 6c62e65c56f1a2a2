#include "odil/TransferSyntax.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "odil/Exception.h"
#include "odil/UIDsDictionary.h"
#include "odil/registry.h"

namespace odil
{

namespace
{

enum Property : unsigned
{
    Implicit = 1,
    BigEndian = 2,
    Encapsulated = 4,
    Deflated = 8,
    NoDataSet = 16, // not the encoding of a data set: MIME, XML
    Partial = 32, // its pixels or more are elsewhere: JPIP, Papyrus
    Lossy = 64, // its compression may lose something
    Video = 128 // all frames are one bit stream
};

// Of pixel data.
constexpr unsigned LossyEncapsulated = Lossy | Encapsulated;
constexpr unsigned VideoEncapsulated = Video | LossyEncapsulated;

}

struct TransferSyntax::Row
{
    std::string_view uid;
    unsigned properties;
};

struct TransferSyntax::Table
{
    // clang-format off
    // In the order of the characters of the UIDs. PS3.6, table A-1.
    static constexpr Row rows[] = {
        {"1.2.840.10008.1.2", Implicit},
        {"1.2.840.10008.1.2.1", 0},
        {"1.2.840.10008.1.2.1.98", Encapsulated}, // Uncompressed
        {"1.2.840.10008.1.2.1.99", Deflated},
        {"1.2.840.10008.1.2.2", BigEndian},
        {"1.2.840.10008.1.2.4.100", VideoEncapsulated}, // MPEG2
        {"1.2.840.10008.1.2.4.100.1", VideoEncapsulated},
        {"1.2.840.10008.1.2.4.101", VideoEncapsulated},
        {"1.2.840.10008.1.2.4.101.1", VideoEncapsulated},
        {"1.2.840.10008.1.2.4.102", VideoEncapsulated}, // MPEG-4 AVC/H.264
        {"1.2.840.10008.1.2.4.102.1", VideoEncapsulated},
        {"1.2.840.10008.1.2.4.103", VideoEncapsulated},
        {"1.2.840.10008.1.2.4.103.1", VideoEncapsulated},
        {"1.2.840.10008.1.2.4.104", VideoEncapsulated},
        {"1.2.840.10008.1.2.4.104.1", VideoEncapsulated},
        {"1.2.840.10008.1.2.4.105", VideoEncapsulated},
        {"1.2.840.10008.1.2.4.105.1", VideoEncapsulated},
        {"1.2.840.10008.1.2.4.106", VideoEncapsulated},
        {"1.2.840.10008.1.2.4.106.1", VideoEncapsulated},
        {"1.2.840.10008.1.2.4.107", VideoEncapsulated}, // HEVC/H.265
        {"1.2.840.10008.1.2.4.108", VideoEncapsulated},
        {"1.2.840.10008.1.2.4.110", Encapsulated}, // JPEG XL
        {"1.2.840.10008.1.2.4.111", LossyEncapsulated},
        {"1.2.840.10008.1.2.4.112", LossyEncapsulated},
        {"1.2.840.10008.1.2.4.201", Encapsulated}, // High-Throughput JPEG 2000
        {"1.2.840.10008.1.2.4.202", Encapsulated},
        {"1.2.840.10008.1.2.4.203", LossyEncapsulated},
        {"1.2.840.10008.1.2.4.204", Partial | Lossy}, // JPIP: elsewhere
        {"1.2.840.10008.1.2.4.205", Partial | Lossy | Deflated},
        {"1.2.840.10008.1.2.4.50", LossyEncapsulated}, // JPEG
        {"1.2.840.10008.1.2.4.51", LossyEncapsulated},
        {"1.2.840.10008.1.2.4.52", LossyEncapsulated},
        {"1.2.840.10008.1.2.4.53", LossyEncapsulated},
        {"1.2.840.10008.1.2.4.54", LossyEncapsulated},
        {"1.2.840.10008.1.2.4.55", LossyEncapsulated},
        {"1.2.840.10008.1.2.4.56", LossyEncapsulated},
        {"1.2.840.10008.1.2.4.57", Encapsulated},
        {"1.2.840.10008.1.2.4.58", Encapsulated},
        {"1.2.840.10008.1.2.4.59", LossyEncapsulated},
        {"1.2.840.10008.1.2.4.60", LossyEncapsulated},
        {"1.2.840.10008.1.2.4.61", LossyEncapsulated},
        {"1.2.840.10008.1.2.4.62", LossyEncapsulated},
        {"1.2.840.10008.1.2.4.63", LossyEncapsulated},
        {"1.2.840.10008.1.2.4.64", LossyEncapsulated},
        {"1.2.840.10008.1.2.4.65", Encapsulated},
        {"1.2.840.10008.1.2.4.66", Encapsulated},
        {"1.2.840.10008.1.2.4.70", Encapsulated},
        {"1.2.840.10008.1.2.4.80", Encapsulated}, // JPEG-LS
        {"1.2.840.10008.1.2.4.81", LossyEncapsulated},
        {"1.2.840.10008.1.2.4.90", Encapsulated}, // JPEG 2000
        {"1.2.840.10008.1.2.4.91", LossyEncapsulated},
        {"1.2.840.10008.1.2.4.92", Encapsulated},
        {"1.2.840.10008.1.2.4.93", LossyEncapsulated},
        {"1.2.840.10008.1.2.4.94", Partial | Lossy}, // JPIP: elsewhere
        {"1.2.840.10008.1.2.4.95", Partial | Lossy | Deflated},
        {"1.2.840.10008.1.2.5", Encapsulated}, // RLE
        {"1.2.840.10008.1.2.6.1", NoDataSet}, // MIME
        {"1.2.840.10008.1.2.6.2", NoDataSet}, // XML
        {"1.2.840.10008.1.2.7.1", Partial}, // SMPTE ST 2110: video is elsewhere
        {"1.2.840.10008.1.2.7.2", Partial},
        {"1.2.840.10008.1.2.7.3", Partial},
        {"1.2.840.10008.1.2.8.1", Encapsulated}, // frames are deflated
        {"1.2.840.10008.1.20", Partial | Implicit}, // Papyrus 3
    };
    // clang-format on

    static Row const * find(std::string_view uid) noexcept
    {
        for(auto const & usual : {&rows[0], &rows[1]})
        {
            if(usual->uid == uid)
            {
                return usual;
            }
        }
        auto const * const row = std::lower_bound(
            std::begin(rows),
            std::end(rows),
            uid,
            [](Row const & left, std::string_view right)
            { return left.uid < right; });
        return row != std::end(rows) && row->uid == uid ? row : nullptr;
    }
};

TransferSyntax::TransferSyntax(std::string_view uid) : row_(Table::find(uid))
{
    if(row_ == nullptr)
    {
        throw Exception(
            "\"" + std::string(uid) + "\" is not a known transfer syntax");
    }
}

std::string TransferSyntax::get_uid() const
{
    return std::string(row_->uid);
}

std::string TransferSyntax::get_name() const
{
    return std::string(registry::uids_dictionary.at(row_->uid).name);
}

bool TransferSyntax::is_explicit() const noexcept
{
    return (row_->properties & Implicit) == 0;
}

bool TransferSyntax::is_little_endian() const noexcept
{
    return (row_->properties & BigEndian) == 0;
}

bool TransferSyntax::is_encapsulated() const noexcept
{
    return (row_->properties & Encapsulated) != 0;
}

bool TransferSyntax::is_deflated() const noexcept
{
    return (row_->properties & Deflated) != 0;
}

bool TransferSyntax::is_lossy() const noexcept
{
    return (row_->properties & Lossy) != 0;
}

bool TransferSyntax::is_video() const noexcept
{
    return (row_->properties & Video) != 0;
}

bool TransferSyntax::is_known(std::string_view uid) noexcept
{
    return Table::find(uid) != nullptr;
}

bool TransferSyntax::can_decode(std::string_view uid) noexcept
{
    auto const * const row = Table::find(uid);
    return row != nullptr && (row->properties & NoDataSet) == 0;
}

bool TransferSyntax::is_native(std::string_view uid) noexcept
{
    constexpr unsigned others = Encapsulated | NoDataSet | Partial;
    auto const * const row = Table::find(uid);
    return row != nullptr && (row->properties & others) == 0;
}

}

#ifndef ODIL_SRC_CONVERT_BASICDIRECTORYWRITER_H
#define ODIL_SRC_CONVERT_BASICDIRECTORYWRITER_H

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/PartialFile.h"
#include "odil/DataSet.h"
#include "odil/ItemEncoding.h"

namespace odil::detail
{

// Writes the records of a DICOMDIR one after the other, and links them: the
// fields with their offsets are filled on the disk. See PS3.3, F.3.2.2.
class BasicDirectoryWriter
{
public:
    // Records which follow one another, below the same one.
    struct Entity
    {
        std::uint64_t first_field =
            0; // position of the offset of the first one
        std::uint32_t last = 0; // offset of the last one
    };

    // Largest offset: the fields have 32 bits.
    static constexpr std::uint64_t maximum_offset = 0xFFFFFFFF;

    BasicDirectoryWriter(
        std::filesystem::path const & folder,
        std::string const & file_set_id,
        ItemEncoding item_encoding,
        std::uint64_t limit = maximum_offset);

    // Below nothing.
    Entity & root() { return root_; }

    // Write a record at the end of an entity, and return that below it. The
    // keys of the record are those in addition to its type and links. Throw
    // Exception if it cannot be written.
    Entity
    append(Entity & entity, std::string const & type, DataSet const & keys);

    // Nothing more is written.
    void finish();

private:
    std::filesystem::path folder_;
    PartialFile file_;
    ItemEncoding item_encoding_;
    std::uint64_t limit_;
    Entity root_;
    std::uint64_t records_ = 0; // position of the first record

    void set(std::uint64_t position, std::uint32_t value);
};

}

#endif // ODIL_SRC_CONVERT_BASICDIRECTORYWRITER_H

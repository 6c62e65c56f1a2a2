#ifndef ODIL_SRC_CONVERT_BASICDIRECTORYREADER_H
#define ODIL_SRC_CONVERT_BASICDIRECTORYREADER_H

#include <cstdint>
#include <istream>
#include <string>
#include <vector>

#include "odil/DataSet.h"
#include "odil/Reader.h"

namespace odil::detail
{

// Reads a DICOMDIR: its records one after the other, with their offsets.
class BasicDirectoryReader
{
public:
    struct Record
    {
        std::uint64_t offset;
        DataSet data_set;
    };

    DataSet meta_information;
    DataSet data_set; // without the records
    std::vector<Record> records; // in the order of their offsets

    // From the start of a stream which can seek. Throw DecodeError, with the
    // position in the stream, or Exception.
    explicit BasicDirectoryReader(std::istream & stream);

private:
    std::istream & stream_;
    std::uint64_t size_;
    std::uint64_t base_ = 0; // where the reader started to count

    // Where something ends whose first byte is the next one.
    struct End
    {
        bool is_delimited;
        std::uint64_t position; // else that of what is around
    };

    std::uint64_t get_position();
    [[noreturn]] void
    fail(std::string const & what, std::uint64_t position) const;
    DataSet read_elements(Reader & reader, End const & end, bool is_outer);
    void read_records(Reader & reader);
    End get_end(std::uint64_t length, End const & outer);
    std::uint64_t get_space(End const & end);
    bool is_at(End const & end);
};

}

#endif // ODIL_SRC_CONVERT_BASICDIRECTORYREADER_H

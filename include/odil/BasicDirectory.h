#ifndef ODIL_BASICDIRECTORY_H
#define ODIL_BASICDIRECTORY_H

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "odil/DataSet.h"
#include "odil/export.h"

namespace odil
{

/// What is in a DICOMDIR: the directory of a file-set.
/**
 * Records are in a tree: that of a patient holds those of its studies, these
 * hold series, and these the records which reference files.
 *
 * Nothing that is read is trusted: the links of the records lead to a record,
 * and to each at most once, or it is an error.
 *
 * @par Lifetime
 * A value; the DICOMDIR is closed once it is read.
 *
 * @par Thread safety
 * As a standard container.
 *
 * @see PS3.3, annex F; PS3.10, 8; BasicDirectoryCreator
 */
class ODIL_API BasicDirectory
{
public:
    /// Directory record.
    struct Record
    {
        std::string type; ///< "PATIENT", "STUDY", "SERIES", "IMAGE" …

        std::uint32_t offset = 0; ///< Position in the DICOMDIR, in bytes.

        /// Keys, and the elements of group 0004: links, flag, type, reference.
        DataSet data_set;

        std::vector<Record> children; ///< In their order.

        /// Whether it references a file.
        bool has_file() const;
    };

    /// Read a DICOMDIR.
    /**
     * @param path a DICOMDIR, of any name, or a folder with a file `DICOMDIR`
     *     or `dicomdir`
     * @throws DecodeError the bytes are not those of a DICOMDIR, or its links
     *     are wrong; the position is that in the file
     * @throws Exception it cannot be read, is of another SOP class, or is
     *     deflated
     */
    explicit BasicDirectory(std::filesystem::path const & path);

    /// Folder in which the files are: that of the DICOMDIR.
    std::filesystem::path const & get_root() const noexcept { return root_; }

    /// Elements of group 0002; the instance UID is that of the file-set.
    DataSet const & get_meta_information() const noexcept
    {
        return meta_information_;
    }

    /// Elements of the DICOMDIR but for its records.
    DataSet const & get_data_set() const noexcept { return data_set_; }

    /// Label of the file-set; may be empty.
    std::string get_file_set_id() const;

    /// Records which are below no other, each with those below it.
    std::vector<Record> const & get_records() const noexcept
    {
        return records_;
    }

    /// Records which are marked as deleted (retired, PS3.3-2004), each with
    /// those below it; they are not part of the others.
    std::vector<Record> const & get_inactive_records() const noexcept
    {
        return inactive_records_;
    }

    /// Records to which no link leads: no program would find them. They have
    /// no children.
    std::vector<Record> const & get_unreachable_records() const noexcept
    {
        return unreachable_records_;
    }

    /// Path of the file which a record references.
    /**
     * Each component is looked for as it is, and else in lower case, as many
     * systems show media.
     *
     * @throws Exception the record has no file, its file is not there, or it
     *     is not in the root, even if by a symbolic link
     */
    std::filesystem::path find_file(Record const & record) const;

private:
    std::filesystem::path root_;
    DataSet meta_information_;
    DataSet data_set_;
    std::vector<Record> records_;
    std::vector<Record> inactive_records_;
    std::vector<Record> unreachable_records_;
};

}

#endif // ODIL_BASICDIRECTORY_H

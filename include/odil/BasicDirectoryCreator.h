#ifndef ODIL_BASICDIRECTORYCREATOR_H
#define ODIL_BASICDIRECTORYCREATOR_H

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "odil/Exception.h"
#include "odil/ItemEncoding.h"
#include "odil/Tag.h"
#include "odil/export.h"

namespace odil
{

/// Write the DICOMDIR of a file-set: the directory of the files in a folder.
/**
 * A record for each patient, study and series, and one for each file, of the
 * type which goes with its SOP class. A record has the keys which the standard
 * wants, taken from the first file of the patient, study or series; and others,
 * if asked for.
 *
 * Files are read one after the other, only up to the last key; records are
 * written at once. What stays in memory is some 150 bytes for each patient,
 * study and series, and the names of the files.
 *
 * The DICOMDIR gets its name in one step, when it is complete and on the disk;
 * it replaces one which is there. Until then there is a temporary file beside
 * it, `.odil-….part`, which is removed if something fails.
 *
 * @par Lifetime
 * A value, which holds the settings only.
 *
 * @par Thread safety
 * As a standard container. Two which write to one folder at the same time both
 * write a whole DICOMDIR; the last one stays.
 *
 * @see PS3.3, annex F; PS3.10, 8; BasicDirectory
 */
class ODIL_API BasicDirectoryCreator
{
public:
    /// Element which goes into the records, and its type.
    /**
     * 1: it must be in the file, with a value. 2: it is empty in the record if
     * it is not in the file. 3: it is in the record if it is, with a value, in
     * the file. It cannot be behind the pixel data.
     */
    using RecordKey = std::pair<Tag, int>;

    /// Keys, by the type of the record: "PATIENT", "STUDY", "SERIES", "IMAGE",
    /// "SR DOCUMENT" …
    using RecordKeyMap = std::map<std::string, std::vector<RecordKey>>;

    /// Called after each file, with the number of files that are done, the
    /// number of all, and the file; false stops, and no DICOMDIR is written.
    /** Its exceptions pass, and no DICOMDIR is written either. */
    using ProgressCallback = std::function<bool(
        std::size_t done, std::size_t count, std::string const & file)>;

    /// Called with a file which has no record, and why.
    /** Its exceptions pass, and no DICOMDIR is written. */
    using ErrorCallback =
        std::function<void(std::string const & file, Exception const & error)>;

    /// Nothing is read or written yet.
    /**
     * @param root folder, in which the DICOMDIR will be
     * @param files in the order of their records; relative to the root, with
     *     slashes between the components
     * @param extra_record_keys in addition to those of the standard. A key of
     *     the standard takes the type which is given here: so {StudyID, 2}
     *     makes do with files which have none. The identifiers of patient,
     *     study and series are always needed.
     * @param item_encoding how records and sequences in them are written
     */
    explicit BasicDirectoryCreator(
        std::filesystem::path root,
        std::vector<std::string> files = {},
        RecordKeyMap extra_record_keys = {},
        ItemEncoding item_encoding = ItemEncoding::ExplicitLength);

    /// @copydoc BasicDirectoryCreator(std::filesystem::path,
    /// std::vector<std::string>, RecordKeyMap, ItemEncoding)
    template <
        typename Path,
        typename =
            std::enable_if_t<std::is_same_v<Path, std::filesystem::path>>>
    BasicDirectoryCreator(
        std::filesystem::path root,
        std::vector<Path> const & files,
        RecordKeyMap extra_record_keys = {},
        ItemEncoding item_encoding = ItemEncoding::ExplicitLength)
        : BasicDirectoryCreator(
            std::move(root),
            std::vector<std::string>(),
            std::move(extra_record_keys),
            item_encoding)
    {
        for(auto const & file : files)
        {
            files_.push_back(file.generic_string());
        }
    }

    /// Folder, in which the DICOMDIR will be.
    std::filesystem::path const & get_root() const noexcept { return root_; }
    BasicDirectoryCreator & set_root(std::filesystem::path value);

    /// Files, relative to the root.
    std::vector<std::string> const & get_files() const noexcept
    {
        return files_;
    }
    BasicDirectoryCreator & set_files(std::vector<std::string> value);

    /// Keys in addition to those of the standard.
    RecordKeyMap const & get_extra_record_keys() const noexcept
    {
        return extra_record_keys_;
    }
    BasicDirectoryCreator & set_extra_record_keys(RecordKeyMap value);

    /// How records and sequences in them are written.
    ItemEncoding get_item_encoding() const noexcept { return item_encoding_; }
    BasicDirectoryCreator & set_item_encoding(ItemEncoding value) noexcept;

    /// Label of the file-set: at most 16 characters, A to Z, digits, space and
    /// underscore; default: none.
    std::string const & get_file_set_id() const noexcept
    {
        return file_set_id_;
    }
    BasicDirectoryCreator & set_file_set_id(std::string value);

    /// Take files whatever their names are; default: no.
    /**
     * The standard wants names which are valid on all media: at most 8
     * components, each of 1 to 8 characters A to Z, digits and underscore
     * (PS3.10, 8.2 and 8.5). Other names are part of the records as they are;
     * not all programs can read them. None leaves the root in either case.
     */
    bool get_any_file_names() const noexcept { return any_file_names_; }
    BasicDirectoryCreator & set_any_file_names(bool value) noexcept;

    /// Default: nobody is told.
    ProgressCallback const & get_progress_callback() const noexcept
    {
        return on_progress_;
    }
    BasicDirectoryCreator & set_progress_callback(ProgressCallback value);

    /// What happens to a file which cannot be read, lacks a key, is of no class
    /// that has a record, or has not the right name.
    /** Default: its error is thrown. With a callback, it is left out. */
    ErrorCallback const & get_error_callback() const noexcept
    {
        return on_error_;
    }
    BasicDirectoryCreator & set_error_callback(ErrorCallback value);

    /// Write the DICOMDIR.
    /**
     * @return false if the progress callback has stopped it, else true
     * @throws Exception a file cannot be part of the directory, the message
     *     names it, and the key if one is missing; a file is given twice; the
     *     file-set ID or an extra key is not valid; the directory would be
     *     larger than 4 GiB, or cannot be written
     */
    bool operator()() const;

private:
    std::filesystem::path root_;
    std::vector<std::string> files_;
    RecordKeyMap extra_record_keys_;
    ItemEncoding item_encoding_;
    std::string file_set_id_;
    bool any_file_names_ = false;
    ProgressCallback on_progress_;
    ErrorCallback on_error_;

    void check() const;
};

}

#endif // ODIL_BASICDIRECTORYCREATOR_H

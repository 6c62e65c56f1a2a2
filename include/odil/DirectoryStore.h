#ifndef ODIL_DIRECTORYSTORE_H
#define ODIL_DIRECTORYSTORE_H

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <streambuf>
#include <string>

#include "odil/Value.h"
#include "odil/export.h"
#include "odil/message/CStoreRequest.h"

namespace odil
{

namespace detail
{
class PartialFile;
}

/// Instances which arrive become files of a folder.
/**
 * A function to be given as StoreCallback: the bytes of the data set go to a
 * file as they are, behind file meta information, in the transfer syntax in
 * which they came. Memory is some hundred kilobytes, whatever their number.
 *
 * A file has its final name when it is complete, and not before: until then it
 * is called `.odil-….part`, in the root, and it is removed if the transfer
 * breaks off. Those of a program which was killed stay: see
 * remove_partial_files().
 *
 * @par Names
 * Whatever identifiers contain, names stay in the root, and differ if the
 * identifiers do: characters which are not letters, digits, `-`, `_` or `.`,
 * and a leading dot, are written as `%` and two hexadecimal digits; an empty or
 * missing identifier is `%` alone. Names of folders which would have more than
 * 179 bytes are shortened to 163 to 165 of them, `%`, and 16 hexadecimal digits
 * which depend on the whole identifier (FNV-1a of 64 bits): it is next to
 * impossible by chance, but not by intention, that two of these are the same,
 * and files of two patients, studies or series in one folder; none is lost.
 * Names of files are never shortened: with more than 200 bytes they are
 * refused.
 *
 * @par What the peer is told
 * Because of what it has sent, returned, so that a retrieve goes on:
 * - DuplicateSOPInstance (0111H): there is a file of that name, which stays as
 *   it is; a general status of PS3.7, annex C, which is that of N-CREATE:
 * PS3.4, B.2.3, has none for this;
 * - InvalidSOPInstance (0117H): the instance has no UID, or a too long one;
 * - A900H: the data set is of another class, or is another instance, than the
 *   request says. Looked at if these elements can be read; in a flat root, what
 *   cannot be read, because of its transfer syntax or of what it is, is stored
 *   without a look.
 *
 * By an exception:
 * - out of resources (A700H), an SCP::Exception: the file could not be written,
 *   with the reason, e.g. of a full disk;
 * - in a tree also what Reader throws: the start of the data set cannot be
 *   read.
 *
 * Exceptions of the bytes, e.g. a network which fails, pass unchanged.
 *
 * @par Lifetime
 * A value, which holds the settings only.
 *
 * @par Thread safety
 * Several threads may call one object, or copies of it, and several programs
 * may use one root. Of those which store the same instance at once, exactly one
 * is successful, unless files are replaced.
 *
 * @see PS3.10, 7; PS3.4, B.2.3
 */
class ODIL_API DirectoryStore
{
public:
    /// Where files are in the root.
    enum class Layout : std::uint8_t
    {
        Flat, ///< `SOPInstanceUID.dcm`
        /// `PatientID/StudyInstanceUID/SeriesInstanceUID/SOPInstanceUID.dcm`
        /** The start of the data set is read while it passes, which needs a
         * transfer syntax that can be decoded, and is limited to 16 MiB. */
        Tree
    };

    /// What happens to a file of the same name.
    enum class Existing : std::uint8_t
    {
        Refuse, ///< It stays; the new one is refused.
        /// It stays, and the peer is told of a success: a retrieve which has
        /// broken off can be done again.
        /** What is in the file is not compared, nor whether it is on the disk;
         * the file callback is not called. What is there but is not a file, a
         * folder for example, is refused. */
        Keep,
        Replace ///< The new one takes its place, in one step.
    };

    /// Called with the path of each file which is complete, and the request,
    /// by the thread which stores it.
    /** Its exceptions refuse the instance, but the file stays. */
    using FileCallback = std::function<void(
        std::filesystem::path const & path,
        message::CStoreRequest const & request)>;

    /// @param root folder, which must exist when files arrive
    /// @param layout where the files are in it
    explicit DirectoryStore(
        std::filesystem::path root, Layout layout = Layout::Flat);

    /// Folder in which everything is.
    std::filesystem::path const & get_root() const noexcept { return root_; }

    /// Where files are in the root.
    Layout get_layout() const noexcept { return layout_; }

    /// Make the root, and the folders around it, where missing; default: no.
    bool get_make_directories() const noexcept { return make_directories_; }
    DirectoryStore & set_make_directories(bool value) noexcept;

    /// What happens to a file of the same name; default: refuse.
    Existing get_existing() const noexcept { return existing_; }
    DirectoryStore & set_existing(Existing existing) noexcept;

    /// The peer is told of a success when the file, its folders, and those
    /// which were made around the root, are on the disk, and would survive a
    /// power failure; default: no.
    bool get_synchronous() const noexcept { return is_synchronous_; }
    DirectoryStore & set_synchronous(bool value) noexcept;

    /// Source Application Entity Title of the files; none if empty, the
    /// default.
    std::string const & get_source_ae_title() const noexcept
    {
        return source_ae_title_;
    }
    DirectoryStore & set_source_ae_title(std::string value);

    /// Default: nobody is told.
    FileCallback const & get_file_callback() const noexcept { return on_file_; }
    DirectoryStore & set_file_callback(FileCallback callback);

    /// Store an instance.
    /** @return success, or a failure as described above
     * @throws SCP::Exception as described above */
    Value::Integer operator()(
        message::CStoreRequest const & request,
        std::string const & transfer_syntax,
        std::streambuf & data_set) const;

    /// Remove what is left of transfers which were killed. Nobody may be
    /// storing in the root, nor writing its DICOMDIR.
    /** @return number of files
     * @throws Exception the root cannot be read, or a file not removed */
    std::size_t remove_partial_files() const;

private:
    std::filesystem::path root_;
    Layout layout_;
    Existing existing_ = Existing::Refuse;
    bool make_directories_ = false;
    bool is_synchronous_ = false;
    std::string source_ae_title_;
    FileCallback on_file_;

    // Preamble and meta information.
    std::string make_header(
        message::CStoreRequest const & request,
        std::string const & transfer_syntax) const;

    struct Outcome
    {
        Value::Integer status;
        std::filesystem::path file; // which is new; or else empty
    };

    Outcome store(
        message::CStoreRequest const & request,
        std::string const & transfer_syntax,
        std::streambuf & data_set) const;

    // Give a file which is whole its name.
    Outcome finish(
        detail::PartialFile & file,
        std::filesystem::path const & folder,
        std::string const & name) const;
};

}

#endif // ODIL_DIRECTORYSTORE_H

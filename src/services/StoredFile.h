#ifndef ODIL_SRC_SERVICES_STOREDFILE_H
#define ODIL_SRC_SERVICES_STOREDFILE_H

#include <cstdint>
#include <filesystem>
#include <istream>
#include <optional>
#include <streambuf>
#include <string>

#include "core/FileSource.h"
#include "odil/DataSet.h"
#include "odil/Value.h"

namespace odil::services
{

// A file whose meta information has been read, and whose data set can be, once.
class StoredFile
{
public:
    // Errors name the file, those of the other functions do not.
    explicit StoredFile(std::filesystem::path path);

    Value::String const & get_sop_class_uid() const { return sop_class_uid_; }
    Value::String const & get_sop_instance_uid() const
    {
        return sop_instance_uid_;
    }
    std::string const & get_transfer_syntax() const { return transfer_syntax_; }

    // The bytes of the data set, as they are: as many as there were when the
    // file was opened. Errors of the destination pass unchanged.
    void copy(std::streambuf & destination);

    DataSet read();

    // Throw an Exception which names the file.
    [[noreturn]] void fail(std::string const & what) const;

private:
    std::filesystem::path path_;
    std::optional<detail::FileSource> source_; // once it is open
    std::istream stream_{nullptr};
    std::uintmax_t size_ = 0; // of the data set
    Value::String sop_class_uid_;
    Value::String sop_instance_uid_;
    std::string transfer_syntax_;

    void open();
};

}

#endif // ODIL_SRC_SERVICES_STOREDFILE_H

#ifndef ODIL_SRC_CONVERT_BASICDIRECTORYSOURCE_H
#define ODIL_SRC_CONVERT_BASICDIRECTORYSOURCE_H

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "convert/directory_records.h"
#include "odil/BasicDirectoryCreator.h"
#include "odil/DataSet.h"
#include "odil/Tag.h"

namespace odil::detail
{

// Throw Exception if an extra key is not valid.
void check_record_keys(BasicDirectoryCreator::RecordKeyMap const & extra_keys);

// What the records of a file are made of. Functions throw Exception.
class BasicDirectorySource
{
public:
    // Read up to the last key. The components are those of the file ID. What is
    // given is borrowed.
    BasicDirectorySource(
        std::filesystem::path const & root,
        std::vector<std::string> const & components,
        BasicDirectoryCreator::RecordKeyMap const & extra_keys);

    // Of the record which references the file.
    std::string const & get_type() const { return type_; }

    // Identifier of a patient, study or series.
    std::string const & get_identifier(Tag tag) const;

    // Keys of a record of a type, but for its reference of the file.
    DataSet make_record(std::string const & type) const;

    // Keys of the record which references the file.
    DataSet make_reference() const;

private:
    std::vector<std::string> const & components_;
    BasicDirectoryCreator::RecordKeyMap const & extra_keys_;
    DataSet header_;
    DataSet data_set_;
    std::string type_;

    std::map<Tag, KeyType> get_keys(std::string const & type) const;
    void read(std::filesystem::path const & path);
    void check_header(Tag header_tag, Tag tag) const;
};

}

#endif // ODIL_SRC_CONVERT_BASICDIRECTORYSOURCE_H

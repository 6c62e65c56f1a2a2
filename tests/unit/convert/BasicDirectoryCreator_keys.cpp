// What goes from files into records.

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>

#include "BasicDirectory_files.h"
#include "convert/directory_records.h"
#include "odil/BasicDirectory.h"
#include "odil/BasicDirectoryCreator.h"
#include "odil/Exception.h"
#include "odil/Tag.h"
#include "odil/UIDsDictionary.h"
#include "odil/VR.h"
#include "odil/registry.h"

using namespace odil;
using namespace odil::test::directory;

namespace
{

// The error of a directory of one file.
std::string get_error(
    DataSet const & image,
    BasicDirectoryCreator::RecordKeyMap const & keys = {})
{
    Folder const folder;
    write_image(folder.path / "A", image);
    try
    {
        BasicDirectoryCreator(folder.path, {"A"}, keys)();
        return {};
    }
    catch(Exception const & e)
    {
        BOOST_TEST(folder.count() == 1U);
        return e.what();
    }
}

bool contains(std::string const & text, std::string const & part)
{
    return text.find(part) != std::string::npos;
}

// Types of the records which reference files, with one of their classes each.
std::map<std::string, std::string> get_types()
{
    std::map<std::string, std::string> types;
    for(auto const & item : registry::uids_dictionary)
    {
        types.emplace(detail::find_record_type(item.first), item.first);
    }
    types.erase("");
    return types;
}

void add_key(DataSet & data_set, Tag tag)
{
    DataSet modifier;
    modifier.add("RelationshipType", {"HAS CONCEPT MOD"});
    data_set.add(tag);
    auto const vr = data_set[tag].vr;
    data_set.add(
        tag,
        vr == VR::SQ   ? Element({modifier}, vr)
        : is_int(vr)   ? Element({2}, vr)
        : vr == VR::DA ? Element({"20240102"}, vr)
                       : Element({"1200"}, vr));
}

// The record of the only file of a directory.
DataSet get_reference(std::filesystem::path const & folder)
{
    auto records = BasicDirectory(folder).get_records();
    while(!records.empty() && !records[0].has_file())
    {
        auto children = records[0].children;
        records = children;
    }
    return records.at(0).data_set;
}

}

BOOST_AUTO_TEST_SUITE(convert_BasicDirectoryCreator_keys)

BOOST_AUTO_TEST_CASE(records_have_their_keys)
{
    Folder const folder;
    write_image(
        folder.path / "A/IMAGE",
        make_image(),
        registry::ImplicitVRLittleEndian);
    BasicDirectoryCreator(folder.path, {"A/IMAGE"})
        .set_file_set_id("MY_SET 1")();
    BasicDirectory const directory(folder.path);
    BOOST_TEST(directory.get_file_set_id() == "MY_SET 1");
    auto const & data_set = directory.get_data_set();
    BOOST_TEST(data_set.as_int("FileSetConsistencyFlag", 0) == 0);

    auto const check = [](DataSet const & record, DataSet expected)
    {
        for(auto const & [tag, element] : record)
        {
            if(tag.group == 0x0004 && tag.element < 0x1500)
            {
                expected.add(tag, element);
            }
        }
        BOOST_TEST((record == expected));
        BOOST_TEST(record.as_int("RecordInUseFlag", 0) == 0xFFFF);
    };
    DataSet expected;
    auto const & patient = directory.get_records().at(0);
    expected.add("PatientName", {"Doe^Jane"});
    expected.add("PatientID", {"P1"});
    check(patient.data_set, expected);

    expected.clear();
    auto const & study = patient.children.at(0);
    expected.add("StudyDate", {"20240102"});
    expected.add("StudyTime", {"120000"});
    expected.add("AccessionNumber", {"A1"});
    expected.add("StudyDescription", {"Head"});
    expected.add("StudyInstanceUID", {"1.2.3.1"});
    expected.add("StudyID", {"S1"});
    check(study.data_set, expected);

    expected.clear();
    auto const & series = study.children.at(0);
    expected.add("Modality", {"CT"});
    expected.add("SeriesInstanceUID", {"1.2.3.2"});
    expected.add("SeriesNumber", {3});
    check(series.data_set, expected);

    expected.clear();
    expected.add("ReferencedFileID", {"A", "IMAGE"});
    expected.add("ReferencedSOPClassUIDInFile", {registry::CTImageStorage});
    expected.add("ReferencedSOPInstanceUIDInFile", {"1.2.3.4"});
    expected.add(
        "ReferencedTransferSyntaxUIDInFile",
        {registry::ImplicitVRLittleEndian});
    expected.add("InstanceNumber", {7});
    check(series.children.at(0).data_set, expected);
}

BOOST_AUTO_TEST_CASE(missing_key_of_type_1_is_an_error_which_names_it)
{
    for(std::string const key :
        {"PatientID",
         "StudyDate",
         "StudyTime",
         "StudyInstanceUID",
         "StudyID",
         "Modality",
         "SeriesInstanceUID",
         "SeriesNumber",
         "InstanceNumber"})
    {
        auto image = make_image();
        image.clear(key);
        auto const error = get_error(image);
        BOOST_TEST(contains(error, "A: "), error);
        BOOST_TEST(contains(error, key), error);
        image.remove(key);
        BOOST_TEST(get_error(image) == error);
    }
}

BOOST_AUTO_TEST_CASE(records_of_each_type_have_their_keys)
{
    auto const types = get_types();
    BOOST_TEST(types.size() == 30U);
    for(auto const & [type, sop_class] : types)
    {
        auto file = make_image();
        file.add("SOPClassUID", {sop_class});
        auto const keys = detail::get_record_keys(type);
        for(auto const & key : keys)
        {
            add_key(file, key.first);
        }
        Folder const folder;
        write_image(folder.path / "A", file);
        BasicDirectoryCreator(folder.path, {"A"})();
        auto const record = get_reference(folder.path);
        BOOST_TEST(record.as_string("DirectoryRecordType", 0) == type);
        for(auto const & key : keys)
        {
            auto const tag = key.first;
            BOOST_TEST_REQUIRE(record.has(tag), type + ' ' + describe(tag));
            BOOST_TEST((record[tag] == file[tag]), type + ' ' + describe(tag));
        }
    }
}

BOOST_AUTO_TEST_CASE(each_type_needs_its_keys_of_type_1)
{
    std::size_t count = 0;
    for(auto const & [type, sop_class] : get_types())
    {
        auto file = make_image();
        file.add("SOPClassUID", {sop_class});
        auto const keys = detail::get_record_keys(type);
        for(auto const & key : keys)
        {
            add_key(file, key.first);
        }
        for(auto const & [tag, key_type] : keys)
        {
            auto without = file;
            without.remove(tag);
            auto const error = get_error(without);
            auto const is_required = key_type == detail::KeyType::Required;
            count += is_required ? 1 : 0;
            BOOST_TEST(error.empty() != is_required, type + ": " + error);
            BOOST_TEST(contains(error, is_required ? "A: " : ""));
            BOOST_TEST(contains(error, is_required ? describe(tag) : ""));
        }
    }
    BOOST_TEST(count > 90U);
}

BOOST_AUTO_TEST_CASE(missing_keys_of_type_2_are_empty)
{
    auto image = make_image();
    image.remove("PatientName");
    image.clear("StudyDescription");
    Folder const folder;
    write_image(folder.path / "A", image);
    BasicDirectoryCreator(folder.path, {"A"})();
    BasicDirectory const directory(folder.path);
    auto const & patient = directory.get_records().at(0);
    BOOST_TEST(patient.data_set.empty("PatientName"));
    BOOST_TEST(patient.children.at(0).data_set.empty("StudyDescription"));
}

BOOST_AUTO_TEST_CASE(extra_keys_have_types)
{
    auto const use = [](int type, char const * comments)
    {
        auto image = make_image();
        if(comments != nullptr)
        {
            image.add("PatientComments", Value::Strings{comments});
        }
        if(comments != nullptr && *comments == '\0')
        {
            image.clear("PatientComments");
        }
        Folder const folder;
        write_image(folder.path / "A", image);
        BasicDirectoryCreator(
            folder.path,
            {"A"},
            {{"PATIENT", {{registry::PatientComments, type}}}})();
        auto const record = BasicDirectory(folder.path).get_records().at(0);
        auto const & data_set = record.data_set;
        return !data_set.has("PatientComments") ? std::string("none")
               : data_set.empty("PatientComments")
                   ? std::string("empty")
                   : data_set.as_string("PatientComments", 0);
    };
    BOOST_TEST(use(1, "text") == "text");
    BOOST_TEST(use(2, "text") == "text");
    BOOST_TEST(use(3, "text") == "text");
    BOOST_TEST(use(2, "") == "empty");
    BOOST_TEST(use(3, "") == "none");
    BOOST_TEST(use(2, nullptr) == "empty");
    BOOST_TEST(use(3, nullptr) == "none");
    BOOST_CHECK_THROW(use(1, ""), Exception);
    BOOST_CHECK_THROW(use(1, nullptr), Exception);
}

BOOST_AUTO_TEST_CASE(extra_keys_change_the_types_of_the_standard)
{
    auto image = make_image();
    image.remove("StudyID");
    BOOST_TEST(get_error(image, {{"STUDY", {{"StudyID", 2}}}}).empty());
    image.remove("StudyInstanceUID");
    BOOST_TEST(contains(
        get_error(
            image, {{"STUDY", {{"StudyID", 2}, {"StudyInstanceUID", 2}}}}),
        "StudyInstanceUID"));
}

BOOST_AUTO_TEST_CASE(extra_keys_are_checked)
{
    auto const image = make_image();
    using registry::Rows;
    BOOST_TEST(contains(get_error(image, {{"IMAGES", {}}}), "IMAGES"));
    BOOST_TEST(contains(get_error(image, {{"IMAGE", {{Rows, 0}}}}), "Rows"));
    BOOST_TEST(contains(get_error(image, {{"IMAGE", {{Rows, 4}}}}), "Rows"));
    BOOST_TEST(contains(
        get_error(image, {{"IMAGE", {{registry::PixelData, 3}}}}),
        "PixelData"));
    BOOST_TEST(contains(
        get_error(image, {{"IMAGE", {{registry::FileSetID, 3}}}}),
        "FileSetID"));
    BOOST_TEST(get_error(image, {{"PLAN", {{Rows, 3}}}}).empty());
}

BOOST_AUTO_TEST_CASE(character_set_goes_with_text)
{
    auto image = make_image();
    image.add("SpecificCharacterSet", {"ISO_IR 100"});
    image.add("PatientName", {"D\xF6[e^Jane"});
    Folder const folder;
    write_image(folder.path / "A", image);
    BasicDirectoryCreator(folder.path, {"A"})();
    BasicDirectory const directory(folder.path);
    auto const & patient = directory.get_records().at(0);
    BOOST_TEST(
        patient.data_set.as_string("SpecificCharacterSet", 0) == "ISO_IR 100");
    BOOST_TEST(patient.data_set.as_string("PatientName", 0) == "D\xF6[e^Jane");
    auto const & series = patient.children.at(0).children.at(0);
    BOOST_TEST(!series.data_set.has("SpecificCharacterSet"));
}

BOOST_AUTO_TEST_CASE(only_what_modifies_the_title_of_a_report_is_a_key)
{
    DataSet title;
    title.add("CodeValue", {"1"});
    DataSet modifier;
    modifier.add("RelationshipType", {"HAS CONCEPT MOD"});
    modifier.add("ValueType", {"CODE"});
    DataSet content;
    content.add("RelationshipType", {"CONTAINS"});
    auto report = make_image();
    report.add("SOPClassUID", {registry::BasicTextSRStorage});
    report.add("ContentDate", {"20240102"});
    report.add("ContentTime", {"120000"});
    report.add("CompletionFlag", {"COMPLETE"});
    report.add("VerificationFlag", {"UNVERIFIED"});
    report.add("ConceptNameCodeSequence", {title});
    report.add("ContentSequence", {content, modifier, content});
    Folder const folder;
    write_image(folder.path / "A", report);
    report.add("SOPInstanceUID", {"1.2"});
    report.add("ContentSequence", {content});
    write_image(folder.path / "B", report);
    BasicDirectoryCreator(folder.path, {"A", "B"})();
    auto const patients = BasicDirectory(folder.path).get_records();
    auto const & series = patients.at(0).children.at(0).children.at(0);
    BOOST_TEST(describe(series.children) == "SR DOCUMENT SR DOCUMENT");
    auto const & items =
        series.children[0].data_set.as_data_set("ContentSequence");
    BOOST_TEST_REQUIRE(items.size() == 1U);
    BOOST_TEST((items[0] == modifier));
    BOOST_TEST(!series.children[1].data_set.has("ContentSequence"));
}

BOOST_AUTO_TEST_CASE(last_verification_of_a_report_is_a_key)
{
    auto report = make_image();
    report.add("SOPClassUID", {registry::BasicTextSRStorage});
    report.add("ContentDate", {"20240102"});
    report.add("ContentTime", {"120000"});
    report.add("CompletionFlag", {"COMPLETE"});
    report.add("VerificationFlag", {"VERIFIED"});
    DataSet code;
    code.add("CodeValue", {"1"});
    report.add("ConceptNameCodeSequence", {code});
    DataSet first;
    first.add("VerificationDateTime", {"20240102120000"});
    DataSet last;
    last.add("VerificationDateTime", {"20240103120000"});
    report.add("VerifyingObserverSequence", {first, last, first, DataSet()});
    Folder const folder;
    write_image(folder.path / "A", report);
    BasicDirectoryCreator(folder.path, {"A"})();
    auto const patients = BasicDirectory(folder.path).get_records();
    auto const & series = patients.at(0).children.at(0).children.at(0);
    auto const & record = series.children.at(0).data_set;
    BOOST_TEST_REQUIRE(record.has("VerificationDateTime"));
    BOOST_TEST(record.as_string("VerificationDateTime", 0) == "20240103120000");
    BOOST_TEST(!record.has("VerifyingObserverSequence"));
}

BOOST_AUTO_TEST_SUITE_END()

#include "odil/DirectoryStore.h"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <string>
#include <vector>

#include "directory.h"
#include "odil/DataSet.h"
#include "odil/DecodeError.h"
#include "odil/Exception.h"
#include "odil/VR.h"
#include "odil/message/Response.h"

using namespace odil::test::directory;
using odil::DataSet;
using odil::DirectoryStore;
using odil::VR;
using odil::message::Response;
using Strings = odil::Value::Strings;
using Binary = odil::Value::Binary;
namespace fs = std::filesystem;
namespace registry = odil::registry;

namespace
{

struct Tree
{
    Folder folder;
    DirectoryStore store{folder.path, DirectoryStore::Layout::Tree};

    // Where an instance is stored, which is alone.
    fs::path
    put(std::string const & bytes,
        std::string const & syntax = registry::ExplicitVRLittleEndian)
    {
        BOOST_TEST(
            odil::test::directory::store(store, bytes, "1.9", syntax)
            == Response::Success);
        auto const files = folder.get_files();
        BOOST_TEST_REQUIRE(files.size() == 1U);
        auto const file = read_file(folder.path / files[0]);
        BOOST_TEST((file.substr(file.size() - bytes.size()) == bytes));
        fs::remove(folder.path / files[0]);
        return files[0];
    }
};

DataSet make_data_set(Strings const & patient)
{
    DataSet data_set;
    data_set.add(registry::SOPInstanceUID, {"1.9"}, VR::UI);
    data_set.add(registry::PatientID, patient, VR::LO);
    data_set.add(registry::StudyInstanceUID, {"1.2"}, VR::UI);
    data_set.add(registry::SeriesInstanceUID, {"1.2.3"}, VR::UI);
    data_set.add(registry::PixelData, {Binary::value_type(300'000, 5)}, VR::OB);
    return data_set;
}

}

BOOST_AUTO_TEST_SUITE(services_DirectoryStore_tree)

BOOST_AUTO_TEST_CASE(path_is_that_of_the_data_set)
{
    Tree it;
    it.store.set_synchronous(true);
    for(std::string const syntax :
        {registry::ImplicitVRLittleEndian,
         registry::ExplicitVRLittleEndian,
         registry::ExplicitVRBigEndian,
         registry::DeflatedExplicitVRLittleEndian})
    {
        auto const bytes = encode(make_data_set({"P 1"}), syntax);
        BOOST_TEST(
            it.put(bytes, syntax) == fs::path("P%201/1.2/1.2.3/1.9.dcm"));
    }
}

BOOST_AUTO_TEST_CASE(missing_identifiers_have_a_name_too)
{
    Tree it;
    DataSet data_set;
    BOOST_TEST(it.put(encode(data_set)) == fs::path("%/%/%/1.9.dcm"));
    data_set.add(registry::PatientID);
    data_set.add(registry::StudyInstanceUID, {"1.2"}, VR::UI);
    BOOST_TEST(it.put(encode(data_set)) == fs::path("%/1.2/%/1.9.dcm"));
    data_set.add(registry::Rows, {1}, VR::US);
    BOOST_TEST(it.put(encode(data_set)) == fs::path("%/1.2/%/1.9.dcm"));
    data_set.clear(registry::StudyInstanceUID);
    data_set.add(registry::SeriesInstanceUID, {"1.3"}, VR::UI);
    BOOST_TEST(it.put(encode(data_set)) == fs::path("%/%/1.3/1.9.dcm"));
}

BOOST_AUTO_TEST_CASE(names_stay_in_the_root)
{
    Tree it;
    std::vector<Strings> const patients{
        {".."}, {"../.."}, {"/tmp"}, {"%"}, {"a", "b"}, {"", "a"}, {"a"}};
    std::vector<std::string> const names{
        "%2E.", "%2E.%2F..", "%2Ftmp", "%25", "a%5Cb", "%5Ca", "a"};
    for(std::size_t i = 0; i != patients.size(); ++i)
    {
        BOOST_TEST(
            it.put(encode(make_data_set(patients[i])))
            == fs::path(names[i]) / "1.2/1.2.3/1.9.dcm");
    }
}

// Those of other values are looked at one by one, not kept.
BOOST_AUTO_TEST_CASE(elements_of_all_kinds_may_come_first)
{
    Tree it;
    auto data_set = make_data_set({"1"});
    DataSet item;
    item.add(registry::PatientID, {"other"}, VR::LO);
    data_set.add(registry::ReferencedStudySequence, {item, item}, VR::SQ);
    data_set.add(odil::Tag(0x0009, 0x0010), {"ME"}, VR::LO);
    data_set.add(
        odil::Tag(0x0009, 0x1001), {Binary::value_type(10'000'000, 1)}, VR::OB);
    BOOST_TEST(it.put(encode(data_set)) == fs::path("1/1.2/1.2.3/1.9.dcm"));
}

BOOST_AUTO_TEST_CASE(what_is_read_is_limited)
{
    Tree it;
    auto data_set = make_data_set({"1"});
    data_set.add(
        odil::Tag(0x0009, 0x1001), {Binary::value_type(20'000'000, 1)}, VR::OB);
    BOOST_CHECK_THROW(it.put(encode(data_set)), odil::DecodeError);
    BOOST_TEST(it.folder.get_files().empty());
}

BOOST_AUTO_TEST_CASE(start_which_cannot_be_read_is_refused)
{
    Tree it;
    auto const bytes = encode(make_data_set({"1"}));
    for(std::size_t size = 1; size != 40; ++size)
    {
        if(size != 12 && size != 22 && size != 34) // whole elements
        {
            BOOST_CHECK_THROW(it.put(bytes.substr(0, size)), odil::DecodeError);
        }
    }
    BOOST_CHECK_THROW(it.put(bytes, "1.9.8"), odil::Exception);
    BOOST_TEST(it.folder.get_files().empty());
}

BOOST_AUTO_TEST_CASE(rest_is_not_looked_at)
{
    Tree it;
    auto bytes = encode(make_data_set({"1"}));
    bytes.resize(bytes.size() - 1000);
    BOOST_TEST(it.put(bytes) == fs::path("1/1.2/1.2.3/1.9.dcm"));
}

BOOST_AUTO_TEST_CASE(identifiers_which_are_too_long_are_shortened)
{
    Tree it;
    // 34 Cyrillic letters, UTF-8.
    std::string patient;
    for(int i = 0; i != 34; ++i)
    {
        patient += "\xD0\x96";
    }
    auto const put = [&](std::string const & id, std::string const & series)
    {
        auto data_set = make_data_set({id});
        data_set.as_string(registry::SeriesInstanceUID) = {series};
        return it.put(encode(data_set));
    };
    auto const path = put(patient, std::string(300, '1'));
    for(auto const & name : path)
    {
        BOOST_TEST(name.string().size() < 200U);
    }
    BOOST_TEST(path.string().find("%D0%96%D0%96") == 0U);
    BOOST_TEST(path.filename() == fs::path("1.9.dcm"));
    BOOST_TEST(put(patient, std::string(300, '1')) == path);
    BOOST_TEST(put(patient + "1", std::string(300, '1')) != path);
    BOOST_TEST(put(patient, std::string(301, '1')) != path);
}

BOOST_AUTO_TEST_SUITE_END()

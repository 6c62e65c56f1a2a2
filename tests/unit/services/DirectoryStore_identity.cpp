#include "odil/DirectoryStore.h"

#include <boost/test/unit_test.hpp>

#include <string>

#include "directory.h"
#include "odil/DataSet.h"
#include "odil/TransferSyntax.h"
#include "odil/VR.h"
#include "odil/message/Response.h"

using namespace odil::test::directory;
using odil::DataSet;
using odil::DirectoryStore;
using odil::VR;
using odil::message::Response;
namespace registry = odil::registry;

namespace
{

constexpr odil::Value::Integer does_not_match = 0xA900;

constexpr DirectoryStore::Layout layouts[] = {
    DirectoryStore::Layout::Flat, DirectoryStore::Layout::Tree};

// As make_request() announces it, but for what is given.
DataSet make_instance(
    std::string const & uid = "1.2.3",
    std::string const & class_uid = registry::RawDataStorage)
{
    DataSet data_set;
    data_set.add(registry::ImageType, {"ORIGINAL"}, VR::CS);
    data_set.add(registry::SOPClassUID, {class_uid}, VR::UI);
    data_set.add(registry::SOPInstanceUID, {uid}, VR::UI);
    data_set.add(registry::PatientID, {"1"}, VR::LO);
    return data_set;
}

}

// The class and the instance are those which were announced.
BOOST_AUTO_TEST_SUITE(services_DirectoryStore_identity)

BOOST_AUTO_TEST_CASE(other_instance_than_announced_is_refused)
{
    Folder const folder;
    for(auto const layout : layouts)
    {
        DirectoryStore const it(folder.path, layout);
        for(std::string const syntax :
            {registry::ImplicitVRLittleEndian,
             registry::ExplicitVRLittleEndian,
             registry::ExplicitVRBigEndian,
             registry::DeflatedExplicitVRLittleEndian})
        {
            auto const put = [&](DataSet const & data_set)
            { return store(it, encode(data_set, syntax), "1.2.3", syntax); };
            BOOST_TEST(put(make_instance("1.2.4")) == does_not_match);
            BOOST_TEST(put(make_instance("1.2.30")) == does_not_match);
            BOOST_TEST(
                put(make_instance("1.2.3", registry::CTImageStorage))
                == does_not_match);
        }
    }
    BOOST_TEST(folder.get_files().empty());
}

BOOST_AUTO_TEST_CASE(instance_which_was_announced_is_stored_as_it_came)
{
    for(auto const layout : layouts)
    {
        Folder const folder;
        DirectoryStore const it(folder.path, layout);
        auto const bytes = encode(make_instance());
        BOOST_TEST(store(it, bytes) == Response::Success);
        auto const files = folder.get_files();
        BOOST_TEST_REQUIRE(files.size() == 1U);
        auto const file = read_file(folder.path / files[0]);
        BOOST_TEST(file.substr(file.size() - bytes.size()) == bytes);
    }
}

BOOST_AUTO_TEST_CASE(instance_which_does_not_say_is_stored)
{
    for(auto const layout : layouts)
    {
        Folder const folder;
        DirectoryStore const it(folder.path, layout);
        auto data_set = make_instance();
        data_set.remove(registry::SOPClassUID);
        data_set.clear(registry::SOPInstanceUID);
        BOOST_TEST(store(it, encode(data_set)) == Response::Success);
        BOOST_TEST(store(it, "", "1.2.4") == Response::Success);
        BOOST_TEST(folder.get_files().size() == 2U);
    }
}

BOOST_AUTO_TEST_CASE(in_a_flat_root_what_cannot_be_read_is_not_compared)
{
    Folder const folder;
    DirectoryStore const it(folder.path);
    auto const other = encode(make_instance("1.2.4"));
    BOOST_TEST(!odil::TransferSyntax::can_decode("1.9.8"));
    BOOST_TEST(store(it, other, "1.2.3", "1.9.8") == Response::Success);
    auto const damaged = "\x08" + std::string(20, '\0');
    BOOST_TEST(store(it, damaged, "1.2.5") == Response::Success);
    auto const file = read_file(folder.path / "1.2.5.dcm");
    BOOST_TEST((file.substr(file.size() - damaged.size()) == damaged));
}

BOOST_AUTO_TEST_SUITE_END()

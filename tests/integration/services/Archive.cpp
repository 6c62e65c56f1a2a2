// What is stored comes back, element by element. Neither server changes any
// element of these instances, nor adds one.

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "archive.h"
#include "odil/Reader.h"
#include "odil/StoreSCU.h"

using namespace odil;
using namespace odil::test;

namespace
{

constexpr unsigned int count = 50;
auto const study = root + ".50";

using ByUid = std::map<std::string, DataSet>;

void store_once()
{
    static bool is_stored = false;
    if(std::exchange(is_stored, true))
    {
        return;
    }
    auto association = associate(
        make_contexts(get_sop_classes(), {registry::ExplicitVRLittleEndian}));
    StoreSCU scu(association);
    for(auto const & instance : make_instances(count, study))
    {
        BOOST_TEST(scu.store(instance).is_success());
    }
    association.release();
}

// Tags of what is missing, added or changed.
std::string compare(DataSet const & expected, DataSet const & actual)
{
    std::ostringstream differences;
    for(auto const & [tag, element] : expected)
    {
        auto const it = actual.find(tag);
        if(it == actual.end())
        {
            differences << "-" << tag << " ";
        }
        else if(it->second != element)
        {
            differences << "!" << tag << " ";
        }
    }
    for(auto const & item : actual)
    {
        if(!expected.has(item.first))
        {
            differences << "+" << item.first << " ";
        }
    }
    return differences.str();
}

void check_all(std::vector<DataSet> data_sets)
{
    BOOST_TEST(data_sets.size() == count);
    ByUid by_uid;
    for(auto & data_set : data_sets)
    {
        auto uid = data_set.as_string("SOPInstanceUID", 0);
        by_uid[std::move(uid)] = std::move(data_set);
    }
    for(auto const & expected : make_instances(count, study))
    {
        auto const uid = expected.as_string("SOPInstanceUID", 0);
        BOOST_TEST(compare(expected, by_uid[uid]) == "", uid);
    }
}

}

BOOST_AUTO_TEST_SUITE(integration_Archive)

BOOST_AUTO_TEST_CASE(instances_are_got)
{
    store_once();
    Getter getter;
    check_all(getter.scu.get(make_study_query(study)));
    auto const & result = getter.scu.get_result();
    BOOST_TEST(result.is_complete());
    BOOST_TEST(result.received == count);
    BOOST_TEST(result.completed.value_or(0) == count);
    BOOST_TEST(result.failed.value_or(0) == 0);
    getter.association.release();
}

BOOST_AUTO_TEST_CASE(instances_are_moved_to_self)
{
    store_once();
    Mover mover(get_environment("ODIL_CLIENT_AET"));
    mover.scu.set_incoming_port(static_cast<unsigned int>(
        std::stoul(get_environment("ODIL_CLIENT_PORT"))));
    check_all(mover.scu.move(make_study_query(study)));
    BOOST_TEST(mover.scu.get_result().is_complete());
    BOOST_TEST(mover.scu.get_result().received == count);
    mover.association.release();
}

BOOST_AUTO_TEST_CASE(instances_are_moved_to_somebody_else)
{
    store_once();
    Mover mover(get_environment("ODIL_BESIDE_AET"));
    BOOST_TEST(mover.scu.move(make_study_query(study)).empty());
    BOOST_TEST(mover.scu.get_result().is_complete());
    BOOST_TEST(mover.scu.get_result().completed.value_or(0) == count);
    mover.association.release();

    std::vector<DataSet> data_sets;
    for(auto const & entry : std::filesystem::directory_iterator(
            get_environment("ODIL_BESIDE_FOLDER") + "/received"))
    {
        std::ifstream stream(entry.path(), std::ios::binary);
        data_sets.push_back(Reader::read_file(stream).second);
    }
    check_all(std::move(data_sets));
}

BOOST_AUTO_TEST_SUITE_END()

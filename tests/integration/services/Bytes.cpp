// The bytes of data sets stay what they are, from file to file.

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "archive.h"
#include "files.h"
#include "odil/DirectoryStore.h"
#include "odil/ItemEncoding.h"
#include "odil/Reader.h"
#include "odil/StoreSCU.h"

using namespace odil;
using namespace odil::test;

namespace
{

// How a file is made: by Writer, and then by a program of DCMTK.
struct Form
{
    std::string name, transfer_syntax;
    ItemEncoding items = ItemEncoding::ExplicitLength;
    bool group_lengths = false;
    char const * program = nullptr;
};

std::vector<Form> get_forms()
{
    std::string const little = registry::ExplicitVRLittleEndian;
    std::string const implicit = registry::ImplicitVRLittleEndian;
    std::string const big = registry::ExplicitVRBigEndian;
    auto const stated = ItemEncoding::ExplicitLength;
    auto const undefined = ItemEncoding::UndefinedLength;
    return {
        {"little", little},
        {"little, group lengths", little, stated, true},
        {"little, undefined lengths", little, undefined},
        {"implicit", implicit},
        {"implicit, group lengths", implicit, stated, true},
        {"big", big},
        {"deflated", registry::DeflatedExplicitVRLittleEndian},
        {"RLE", little, stated, false, "dcmcrle"},
        {"JPEG", little, stated, false, "dcmcjpeg"},
        {"JPEG-LS", little, stated, false, "dcmcjpls"}};
}

void convert(char const * program, std::filesystem::path const & path)
{
    auto const name = path.string();
    auto const command =
        std::string(program) + " " + name + " " + name + ".converted";
    BOOST_TEST_REQUIRE(std::system(command.c_str()) == 0, command);
    std::filesystem::rename(name + ".converted", path);
}

// One file of each class; reports are not compressed.
std::vector<std::filesystem::path> make_files(
    std::filesystem::path const & folder,
    std::string const & study,
    Form const & form)
{
    std::vector<std::filesystem::path> paths;
    for(auto const & instance : make_instances(form.program ? 4 : 5, study))
    {
        paths.push_back(folder / instance.as_string("SOPInstanceUID", 0));
        write_file(
            paths.back(),
            instance,
            form.transfer_syntax,
            form.items,
            form.group_lengths);
        if(form.program)
        {
            convert(form.program, paths.back());
        }
    }
    return paths;
}

void store_files(
    Association association, std::vector<std::filesystem::path> const & paths)
{
    association.update_parameters().set_presentation_contexts(
        make_store_contexts(paths));
    association.associate();
    StoreSCU scu(association);
    for(auto const & path : paths)
    {
        BOOST_TEST(scu.store_file(path).is_success());
    }
    association.release();
}

// Orthanc chooses among the contexts of a class for each instance; dcmqrscp
// takes one of them for all.
std::vector<std::string>
get_transfer_syntaxes(std::string const & transfer_syntax)
{
    if(get_kind() != "orthanc")
    {
        return {transfer_syntax};
    }
    return {
        registry::ExplicitVRLittleEndian,
        registry::ImplicitVRLittleEndian,
        registry::ExplicitVRBigEndian,
        registry::DeflatedExplicitVRLittleEndian,
        registry::RLELossless,
        registry::JPEGLosslessSV1,
        registry::JPEGLSLossless};
}

// Retrieve a study into a folder, in its transfer syntax.
void get_files(
    std::string const & study,
    std::string const & transfer_syntax,
    std::filesystem::path const & folder)
{
    Getter getter(get_transfer_syntaxes(transfer_syntax));
    DirectoryStore store(folder);
    BOOST_TEST(getter.scu.get(make_study_query(study), store).is_complete());
    getter.association.release();
}

DataSet decode(FileContent const & file)
{
    std::istringstream stream(file.data_set);
    return Reader(stream, file.transfer_syntax).read_data_set();
}

void compare(FileContents const & expected, FileContents actual, bool as_bytes)
{
    for(auto const & [uid, file] : expected)
    {
        BOOST_TEST_CONTEXT(uid)
        {
            BOOST_TEST(actual[uid].transfer_syntax == file.transfer_syntax);
            BOOST_TEST(
                (as_bytes ? actual[uid].data_set == file.data_set
                          : decode(actual[uid]) == decode(file)));
        }
    }
}

// dcmqrscp takes one of the compressed transfer syntaxes, which its options
// say: here RLE.
bool is_accepted(Form const & form)
{
    return get_kind() == "orthanc" || form.name == "RLE"
           || (form.program == nullptr && form.name != "deflated");
}

// Both archives write all sequences anew, with explicit lengths.
bool is_kept(Form const & form)
{
    return form.items == ItemEncoding::ExplicitLength
           && form.name != "deflated";
}

void check_archive(Form const & form, std::string const & study)
{
    Folder sent, received;
    auto const paths = make_files(sent.get_path(), study, form);
    if(!is_accepted(form))
    {
        auto const error = get_error<Exception>(
            [&] { store_files(make_association({}), paths); });
        BOOST_TEST(contains(error, "The peer does not accept"), error);
        return;
    }
    store_files(make_association({}), paths);
    auto const expected = read_files(sent.get_path());
    get_files(
        study, expected.begin()->second.transfer_syntax, received.get_path());
    compare(expected, read_files(received.get_path()), is_kept(form));
}

}

BOOST_AUTO_TEST_SUITE(integration_Bytes)

BOOST_AUTO_TEST_CASE(bytes_are_stored_as_they_are)
{
    auto number = 0;
    for(auto const & form : get_forms())
    {
        BOOST_TEST_CONTEXT(form.name)
        {
            Folder folder;
            auto const study = root + ".51." + std::to_string(++number);
            auto const paths = make_files(folder.get_path(), study, form);
            store_files(make_beside_association({}), paths);
            compare(
                read_files(folder.get_path()),
                read_files(get_environment("ODIL_BESIDE_FOLDER") + "/received"),
                true);
        }
    }
}

BOOST_AUTO_TEST_CASE(bytes_are_got_as_they_were_stored)
{
    auto number = 0;
    for(auto const & form : get_forms())
    {
        BOOST_TEST_CONTEXT(form.name)
        {
            check_archive(form, root + ".52." + std::to_string(++number));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

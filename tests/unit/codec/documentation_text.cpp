// The examples of docs/data-sets/text.md.
#include <string>

#include <boost/test/unit_test.hpp>

#include "odil/DataSet.h"
#include "odil/DecodeError.h"
#include "odil/Value.h"
#include "odil/unicode.h"

BOOST_AUTO_TEST_SUITE(codec_documentation_text)

BOOST_AUTO_TEST_CASE(data_sets)
{
    odil::DataSet data_set;
    data_set.add("SpecificCharacterSet", {"", "ISO 2022 IR 87"});
    data_set.add("PatientName", {"\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B"});

    odil::DataSet const utf8 = odil::as_utf8(data_set);
    std::string const name = utf8.as_string("PatientName", 0);
    BOOST_TEST(name == "山田^太郎");

    auto const japanese = odil::as_specific_character_set(
        utf8, {"ISO 2022 IR 6", "ISO 2022 IR 87"});
    BOOST_TEST(
        japanese.as_string("PatientName", 0)
        == data_set.as_string("PatientName", 0));
}

BOOST_AUTO_TEST_CASE(texts)
{
    odil::Value::Strings const sets{"", "ISO 2022 IR 87"};
    auto const text = odil::as_specific_character_set("山田^太郎", sets, true);
    BOOST_TEST(text == "\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B");
    BOOST_TEST(odil::as_utf8(text, sets, true) == "山田^太郎");
}

BOOST_AUTO_TEST_CASE(errors)
{
    auto is_caught = false;
    try
    {
        odil::as_utf8("J\xE9r\xF4me", {});
    }
    catch(odil::DecodeError const & e)
    {
        // byte E9H is not part of a character, in a text of the default
        // repertoire; … (at byte 1)
        BOOST_TEST(e.get_offset() == 1);
        is_caught = true;
    }
    BOOST_TEST(is_caught);

    auto const shown =
        odil::as_utf8("J\xE9r\xF4me", {}, false, odil::TextErrors::Replace);
    BOOST_TEST(shown == "J\uFFFDr\uFFFDme");
}

BOOST_AUTO_TEST_CASE(stating_a_character_set)
{
    odil::DataSet data_set;
    data_set.add("PatientName", {"J\xE9r\xF4me"});

    data_set.add("SpecificCharacterSet", {"ISO_IR 100"});
    auto const right = odil::as_utf8(data_set);
    BOOST_TEST(right.as_string("PatientName", 0) == "Jérôme");
}

BOOST_AUTO_TEST_SUITE_END()

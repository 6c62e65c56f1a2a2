#include "odil/TransferSyntax.h" // first: the header stands on its own

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "odil/Exception.h"
#include "registry/tables.h"

using odil::TransferSyntax;

namespace
{

// Names and UIDs of all transfer syntaxes of the registry.
std::vector<std::pair<std::string, std::string>> get_all()
{
    using namespace odil::registry;
    std::vector<std::pair<std::string, std::string>> all;
    for(std::size_t i = 0; i != uids_count; ++i)
    {
        if(get_text(uids[i].type) == "Transfer Syntax")
        {
            all.emplace_back(get_text(uids[i].name), get_text(uids[i].value));
        }
    }
    return all;
}

bool has_any(std::string const & text, std::vector<std::string> const & parts)
{
    return std::any_of(
        parts.begin(),
        parts.end(),
        [&](auto const & part) { return text.find(part) != text.npos; });
}

}

BOOST_AUTO_TEST_SUITE(codec_TransferSyntax)

BOOST_AUTO_TEST_CASE(properties_are_those_of_the_standard)
{
    TransferSyntax const implicit("1.2.840.10008.1.2");
    BOOST_TEST(!implicit.is_explicit());
    BOOST_TEST(implicit.is_little_endian());
    BOOST_TEST(!implicit.is_encapsulated());
    BOOST_TEST(!implicit.is_deflated());

    TransferSyntax const big_endian("1.2.840.10008.1.2.2");
    BOOST_TEST(big_endian.is_explicit());
    BOOST_TEST(!big_endian.is_little_endian());

    TransferSyntax const deflated("1.2.840.10008.1.2.1.99");
    BOOST_TEST(deflated.is_explicit());
    BOOST_TEST(deflated.is_deflated());

    TransferSyntax const rle("1.2.840.10008.1.2.5");
    BOOST_TEST(rle.is_explicit());
    BOOST_TEST(rle.is_little_endian());
    BOOST_TEST(rle.is_encapsulated());
}

// As their names say it.
BOOST_AUTO_TEST_CASE(properties_of_every_transfer_syntax)
{
    for(auto const & [name, uid] : get_all())
    {
        TransferSyntax const syntax(uid);
        auto const is_video = has_any(name, {"MPEG", "HEVC"});
        auto const is_compressed = is_video || has_any(name, {"JPEG", "RLE"});
        auto const is_elsewhere = has_any(name, {"JPIP"});
        auto const is_lossless =
            has_any(name, {"Lossless"}) && !has_any(name, {"Lossy"});
        BOOST_TEST_CONTEXT(name)
        {
            BOOST_TEST(syntax.get_name() == name);
            BOOST_TEST(syntax.is_explicit() == !has_any(name, {"Implicit"}));
            BOOST_TEST(syntax.is_little_endian() == !has_any(name, {"Big"}));
            BOOST_TEST(
                syntax.is_encapsulated()
                == (is_compressed
                    || has_any(name, {"Encapsulated", "Image Frame"})));
            BOOST_TEST(
                syntax.is_deflated()
                == (has_any(name, {"Deflate"})
                    && !has_any(name, {"Image Frame"})));
            BOOST_TEST(
                syntax.is_lossy()
                == ((is_compressed || is_elsewhere) && !is_lossless));
            BOOST_TEST(syntax.is_video() == is_video);
        }
    }
}

BOOST_AUTO_TEST_CASE(uid_is_that_which_was_given)
{
    std::string const uid = "1.2.840.10008.1.2.4.50";
    BOOST_TEST(TransferSyntax(uid).get_uid() == uid);
    BOOST_TEST((TransferSyntax(uid) == TransferSyntax(uid)));
    BOOST_TEST((TransferSyntax(uid) != TransferSyntax("1.2.840.10008.1.2")));
}

BOOST_AUTO_TEST_CASE(every_transfer_syntax_of_the_registry_is_known)
{
    using namespace odil::registry;
    std::size_t count = 0;
    for(std::size_t i = 0; i != uids_count; ++i)
    {
        auto const is_syntax = get_text(uids[i].type) == "Transfer Syntax";
        auto const uid = get_text(uids[i].value);
        BOOST_TEST_CONTEXT(uid)
        {
            BOOST_TEST(TransferSyntax::is_known(uid) == is_syntax);
        }
        count += is_syntax ? 1 : 0;
    }
    BOOST_TEST(count > 50U);
}

BOOST_AUTO_TEST_CASE(unknown_uid_is_refused_and_named)
{
    BOOST_CHECK_EXCEPTION(
        TransferSyntax("1.2.3"),
        odil::Exception,
        [](auto const & e)
        { return std::string(e.what()).find("1.2.3") != std::string::npos; });
    BOOST_TEST(!TransferSyntax::is_known("1.2.3"));
    BOOST_TEST(!TransferSyntax::can_decode("1.2.3"));
    BOOST_TEST(!TransferSyntax::is_known(""));
}

BOOST_AUTO_TEST_CASE(native_ones_are_four)
{
    using namespace odil::registry;
    std::vector<std::string> native;
    for(std::size_t i = 0; i != uids_count; ++i)
    {
        auto const uid = get_text(uids[i].value);
        if(TransferSyntax::is_native(uid))
        {
            native.emplace_back(uid);
        }
    }
    std::sort(native.begin(), native.end());
    std::vector<std::string> const expected{
        "1.2.840.10008.1.2",
        "1.2.840.10008.1.2.1",
        "1.2.840.10008.1.2.1.99",
        "1.2.840.10008.1.2.2"};
    BOOST_TEST(native == expected, boost::test_tools::per_element());
    BOOST_TEST(!TransferSyntax::is_native("1.2.3"));
}

BOOST_AUTO_TEST_CASE(can_decode_all_but_foreign_encodings)
{
    BOOST_TEST(TransferSyntax::can_decode("1.2.840.10008.1.2"));
    BOOST_TEST(TransferSyntax::can_decode("1.2.840.10008.1.2.1"));
    BOOST_TEST(TransferSyntax::can_decode("1.2.840.10008.1.2.2"));
    BOOST_TEST(TransferSyntax::can_decode("1.2.840.10008.1.2.4.90"));
    BOOST_TEST(TransferSyntax::can_decode("1.2.840.10008.1.2.1.99"));
    BOOST_TEST(!TransferSyntax::can_decode("1.2.840.10008.1.2.6.2"));
}

BOOST_AUTO_TEST_SUITE_END()

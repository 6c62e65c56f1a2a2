#ifndef ODIL_TESTS_UNIT_CONVERT_MODELS_H
#define ODIL_TESTS_UNIT_CONVERT_MODELS_H

#include <string>

#include <boost/property_tree/ptree.hpp>
#include <json/value.h>

#include "odil/DataSet.h"
#include "odil/Exception.h"

namespace models
{

Json::Value parse_json(std::string const & text);
std::string write_json(Json::Value const & json);

boost::property_tree::ptree parse_xml(std::string const & text);
std::string write_xml(boost::property_tree::ptree const & xml);

// Elements of all VRs in UTF-8, sequences in sequences, private elements.
odil::DataSet make_rich_data_set();

// Message of the odil::Exception thrown by f, empty if there is none.
template <typename F> std::string get_error(F && f)
try
{
    f();
    return "";
}
catch(odil::Exception const & e)
{
    return e.what();
}

}

#endif // ODIL_TESTS_UNIT_CONVERT_MODELS_H

#ifndef ODIL_TESTS_UNIT_REGISTRY_CONSTANTS_ELSEWHERE_H
#define ODIL_TESTS_UNIT_REGISTRY_CONSTANTS_ELSEWHERE_H

#include <map>
#include <string>
#include <vector>

#include "odil/Tag.h"

// Objects which are made of constants before main() begins.
extern std::vector<std::string> const transfer_syntaxes;
extern std::map<odil::Tag, std::string> const query;
extern std::string const sop_class_name;

#endif // ODIL_TESTS_UNIT_REGISTRY_CONSTANTS_ELSEWHERE_H

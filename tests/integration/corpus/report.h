#ifndef ODIL_TESTS_INTEGRATION_CORPUS_REPORT_H
#define ODIL_TESTS_INTEGRATION_CORPUS_REPORT_H

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "odil/DataSet.h"
#include "odil/Deviation.h"

namespace corpus
{

/// Write a list of ["00100010", "PN", items, characters of the value or null]
/// in JSON; texts and bytes in hexadecimal digits.
void print(std::ostream & stream, odil::DataSet const & data_set);

/// Write a list of {"offset", "tag", "text", "is_loss"} in JSON.
void print(
    std::ostream & stream, std::vector<odil::Deviation> const & deviations);

/// A text for people in JSON; what is not plain becomes question marks.
std::string quote(std::string_view text);

}

#endif // ODIL_TESTS_INTEGRATION_CORPUS_REPORT_H

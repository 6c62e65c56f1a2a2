#include "constants_elsewhere.h"

#include "odil/registry.h"

using namespace odil;

std::vector<std::string> const transfer_syntaxes{
    registry::ImplicitVRLittleEndian, registry::ExplicitVRLittleEndian};

std::map<Tag, std::string> const query{
    {registry::PatientName, "*"},
    {registry::SOPClassUID, registry::CTImageStorage}};

std::string const sop_class_name =
    registry::uids_dictionary.at(registry::Verification).name;

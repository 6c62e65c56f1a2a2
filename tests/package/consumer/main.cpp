#include <odil/DataSet.h>
#include <odil/DecodeError.h>

// A class of the data model, and an exception which crosses the boundary of
// the library.
int main()
{
    odil::DataSet data_set;
    data_set.add("PatientName", {"Doe^Jane"});
    try
    {
        data_set.as_string("PatientID");
    }
    catch(odil::Exception const &)
    {
        return data_set.as_string("PatientName", 0) == "Doe^Jane" ? 0 : 1;
    }
    return 1;
}

#ifndef ODIL_BENCHMARKS_SUPPORT_DCMTK_H
#define ODIL_BENCHMARKS_SUPPORT_DCMTK_H

#include "dcmtk/config/osconfig.h"

#include <cstdlib>
#include <iostream>
#include <string>

#include "dcmtk/dcmdata/dctk.h"
#include "dcmtk/dcmnet/scu.h"

namespace benchmarks
{

/// End the program unless the call has succeeded.
inline void check(OFCondition const & condition)
{
    if(condition.bad())
    {
        std::cerr << condition.text() << "\n";
        std::exit(1);
    }
}

/// Prepare what ours.h prepares, and load the dictionary, which is done once.
inline void prepare(DcmSCU & scu, std::string const & port)
{
    dcmDataDict.isDictionaryLoaded();
    OFLog::configure(OFLogger::ERROR_LOG_LEVEL);
    scu.setAETitle("BENCHMARK");
    scu.setPeerAETitle("CANNED");
    scu.setPeerHostName("127.0.0.1");
    scu.setPeerPort(static_cast<Uint16>(std::stoul(port)));
    scu.setMaxReceivePDULength(131072);
}

inline void add_context(
    DcmSCU & scu,
    char const * abstract_syntax,
    T_ASC_SC_ROLE role = ASC_SC_ROLE_DEFAULT)
{
    OFList<OFString> syntaxes;
    syntaxes.push_back(UID_LittleEndianExplicitTransferSyntax);
    check(scu.addPresentationContext(abstract_syntax, syntaxes, role));
}

inline void associate(DcmSCU & scu)
{
    check(scu.initNetwork());
    check(scu.negotiateAssociation());
}

inline T_ASC_PresentationContextID
find_context(DcmSCU & scu, char const * abstract_syntax)
{
    return scu.findPresentationContextID(
        abstract_syntax, UID_LittleEndianExplicitTransferSyntax);
}

inline void make_study_query(DcmDataset & query)
{
    query.putAndInsertString(DCM_QueryRetrieveLevel, "STUDY");
    query.putAndInsertString(DCM_StudyInstanceUID, "1.2.3");
}

}

#endif // ODIL_BENCHMARKS_SUPPORT_DCMTK_H

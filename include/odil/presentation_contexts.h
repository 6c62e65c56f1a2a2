#ifndef ODIL_PRESENTATION_CONTEXTS_H
#define ODIL_PRESENTATION_CONTEXTS_H

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "odil/AssociationParameters.h"
#include "odil/DataSet.h"
#include "odil/Exception.h"
#include "odil/export.h"

/// What to propose to a peer, made of what is going to be sent or retrieved.
/** Nothing is added to what is asked for: neither classes nor transfer
 * syntaxes. @see PS3.8, 7.1.1.13 */
namespace odil
{

/// Contexts of an association, without ids.
using PresentationContexts =
    std::vector<AssociationParameters::PresentationContext>;

/// How SOP classes and transfer syntaxes make contexts.
enum class ContextLayout
{
    /// One for each SOP class, with all its transfer syntaxes; the peer chooses
    /// one of them, and can send or get nothing else.
    SOPClass,
    /// One for each SOP class and transfer syntax: the peer can accept several
    /// of them, and data may travel in the one in which it is.
    TransferSyntax
};

/// UIDs of the SOP classes of the standard whose instances are stored, in the
/// order of their UIDs.
/**
 * They are the current ones of the data dictionary below 1.2.840.10008.5.1.4
 * whose names say "Storage": of patients, and others, e.g. hanging protocols.
 * There are more than fit in one association: see split_contexts().
 *
 * @see PS3.6, table A-1; PS3.4, B.5 and GG.3
 */
ODIL_API std::vector<std::string> get_storage_sop_classes();

/// Contexts for SOP classes, in their order.
/**
 * @param sop_classes UIDs; of each, only the first occurrence counts
 * @param transfer_syntaxes UIDs, in the order of preference; alike
 * @param role of the side which requests the association
 * @param layout how many contexts
 * @throws Exception there is no transfer syntax
 */
ODIL_API PresentationContexts make_contexts(
    std::vector<std::string> const & sop_classes,
    std::vector<std::string> const & transfer_syntaxes,
    AssociationParameters::PresentationContext::Role role =
        AssociationParameters::PresentationContext::Role::Unspecified,
    ContextLayout layout = ContextLayout::SOPClass);

/// Same for get_storage_sop_classes().
ODIL_API PresentationContexts make_storage_contexts(
    std::vector<std::string> const & transfer_syntaxes,
    AssociationParameters::PresentationContext::Role role =
        AssociationParameters::PresentationContext::Role::Unspecified,
    ContextLayout layout = ContextLayout::SOPClass);

/// Contexts for C-GET of what C-FIND has found; the role is SCP.
/**
 * @param matches each with SOPClassesInStudy (of level STUDY) or SOPClassUID
 * (of level IMAGE); not all servers return the former
 * @param transfer_syntaxes UIDs, in the order of preference
 * @param layout how many contexts
 * @throws Exception a match has neither, so what it would take is not known:
 *     ask for the images, or take make_storage_contexts()
 * @see PS3.4, C.4.3 and C.5.3
 */
ODIL_API PresentationContexts make_retrieve_contexts(
    std::vector<DataSet> const & matches,
    std::vector<std::string> const & transfer_syntaxes,
    ContextLayout layout = ContextLayout::SOPClass);

/// Contexts to send files as they are; the role is SCU, by default.
/**
 * One context for each SOP class and transfer syntax of the files, and one for
 * each of the SOP classes and of the other transfer syntaxes.
 *
 * @param paths of the files, of which the meta information is read
 * @param other_transfer_syntaxes UIDs; to send files which are not compressed
 *     to peers which do not accept theirs. The standard wants Implicit VR
 *     Little Endian to be proposed (PS3.5, 10.1).
 * @param on_error called with each file that cannot be read, which is left out;
 *     none, the default: its exception goes on
 * @throws Exception a file cannot be read: the message names it
 */
ODIL_API PresentationContexts make_store_contexts(
    std::vector<std::filesystem::path> const & paths,
    std::vector<std::string> const & other_transfer_syntaxes = {},
    std::function<void(
        std::filesystem::path const &, Exception const &)> const & on_error =
        nullptr);

/// Divide contexts among as many associations as they need.
/**
 * The contexts of a SOP class stay together, if they fit in one association.
 *
 * @param contexts in any number; their ids are not kept
 * @param leading those with which each association begins, e.g. that of the
 *     C-GET
 * @param maximum number for an association, with the leading ones; at most 128
 * @return contexts of each association; none if there are no contexts
 * @throws Exception the leading contexts leave no room
 */
ODIL_API std::vector<PresentationContexts> split_contexts(
    PresentationContexts const & contexts,
    PresentationContexts const & leading = {},
    std::size_t maximum = 128);

}

#endif // ODIL_PRESENTATION_CONTEXTS_H

#pragma once

#include "core/domain/evidence/placing.h"
#include "core/domain/evidence/same_content.h"
#include "core/formats/zip/archive_files.h"
#include "core/platform/progress.h"
#include "core/workflow/workspace/workspace_session.h"

#include <QDateTime>

#include <memory>

namespace taizhang::workflow {

class UnpackedPlace;

/// A file that came in with others and is not in the ledger yet.
struct IncomingFile
{
    QString path;        ///< where its bytes lie
    QString name;        ///< without folder, as it will be recorded
    QString shown;       ///< with the folders and archives it came in, parted by '/', as people read it
    QString folder = {}; ///< what the folder is called that it lies in, where it was given by itself
    QString remark;      ///< one sentence on its name; empty when there is none
    qint64 size = 0;     ///< bytes
    QDateTime modified;
    domain::Placing placing;
    QStringList already; ///< evidence numbers of this very content
    QString alreadyFrom; ///< the names of the units whose those are, parted by 、; empty when nobody knows
    QList<domain::ContentPiece> known; ///< the pieces that have these numbers
    QStringList formerOf; ///< numbers of the pieces that had this content before their present file
    QString sameAs;       ///< `shown` of an earlier file of the heap with this content; empty for none

    /// What becomes of content that the ledger has, as the file is placed now.
    domain::ContentUse use(const domain::PlacingTable &table) const;
    /// Whether it is proposed to be taken in, by what the ledger has: neither what lies there already, nor
    /// what a newer file was put in place of.
    bool isNews(const domain::PlacingTable &table) const;
};

/// What files, folders and archives hold, with a proposal for each file.
struct Heap
{
    QList<IncomingFile> files;
    QList<formats::RefusedFile> refused; ///< what is not taken, with its reason
    QStringList lost; ///< a sentence for each archive, folder or file that was refused as a whole
    std::shared_ptr<const domain::Placer> placer;
    std::shared_ptr<UnpackedPlace> unpacked; ///< keeps the files out of archives where they are
};

/// Looks through the paths; nothing is taken in and the workspace may be read-only. Archives are unpacked,
/// those inside them not. Blocks; `progress` counts bytes. Throws domain::Error, or Cancelled: nothing is
/// left then.
Heap lookThrough(WorkspaceSession &session, const QStringList &paths, const domain::PlacingHint &hint,
                 const platform::Progress &progress);

} // namespace taizhang::workflow

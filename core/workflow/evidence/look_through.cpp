#include "core/workflow/evidence/look_through.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/storage/evidence/content_pieces.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/workflow/evidence/gathering.h"
#include "core/workflow/evidence/known_files.h"
#include "core/workflow/evidence/placing_table.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

using namespace domain;

namespace {

/// The folder of a file that was given by itself is as much of a clue as one that was given with it.
QString placedPath(const IncomingFile &file)
{
    return file.folder.isEmpty() ? file.shown : shownName(file.folder) + QLatin1Char('/') + file.shown;
}

} // namespace

Heap lookThrough(WorkspaceSession &session, const QStringList &paths, const PlacingHint &hint,
                 const platform::Progress &progress)
{
    Heap heap;
    gather(session, paths, progress, heap);
    const auto [table, pieces, former] =
        session
            .read([](storage::Database &database) {
                return std::tuple(placingTable(database), storage::allFiledEvidence(database),
                                  storage::formerFiles(database));
            })
            .result();
    heap.placer = std::make_shared<const Placer>(table);
    for (auto &file : heap.files) {
        if (progress.isCancelled())
            throw Cancelled(tr("已停止，没有收进任何文件，台账没有改动。"));
        file.placing = heap.placer->place(placedPath(file), hint);
    }
    findTwins(heap, KnownFiles(pieces, former, heap.placer->table()), progress);
    return heap;
}

ContentUse IncomingFile::use(const PlacingTable &table) const
{
    if (known.isEmpty() || !placing.requirement)
        return ContentUse::Fresh;
    ContentPiece::Filed place{*placing.requirement, {}};
    for (const auto &asked : table.asked)
        if (asked.id == place.requirement)
            place.unit = asked.unit;
    return planContent(known, place, placing.unit).use;
}

bool IncomingFile::isNews(const PlacingTable &table) const
{
    return formerOf.isEmpty() && use(table) != ContentUse::Here;
}

} // namespace taizhang::workflow

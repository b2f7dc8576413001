#pragma once

#include "core/storage/evidence/content_pieces.h"
#include "core/storage/evidence/filed_evidence.h"
#include "core/workflow/evidence/look_through.h"

#include <QHash>
#include <QSet>

namespace taizhang::workflow {

/// The content that the ledger has; not longer than the table.
class KnownFiles
{
public:
    KnownFiles(const QList<storage::FiledEvidence> &pieces, const QList<storage::FormerFile> &former,
               const domain::PlacingTable &table);

    bool hasSize(qint64 size) const { return m_sizes.contains(size); }
    /// Notes at the file where the ledger has this content.
    void tell(IncomingFile &file, const QString &sha256) const;

private:
    struct Known
    {
        QStringList numbers;
        QList<domain::ContentPiece> pieces;
    };

    void add(Known &known, const storage::FiledEvidence &piece) const;
    void addFormer(const QList<storage::FiledEvidence> &pieces, const QList<storage::FormerFile> &former);

    const domain::PlacingTable &m_table;
    QHash<domain::RequirementId, domain::UnitId> m_unitOf;
    QHash<QString, QStringList> m_formerOf; ///< numbers by content
    QHash<QString, Known> m_files;
    QSet<qint64> m_sizes;
};

/// Finds content that is there twice, in the ledger or in the heap. Only what is as large as something else
/// is read at all.
void findTwins(Heap &heap, const KnownFiles &known, const platform::Progress &progress);

} // namespace taizhang::workflow

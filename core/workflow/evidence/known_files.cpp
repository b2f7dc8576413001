#include "core/workflow/evidence/known_files.h"

#include "core/domain/error.h"
#include "core/domain/evidence/copy_sign.h"
#include "core/hashing/sha256.h"
#include "core/platform/file_error.h"
#include "core/workflow/evidence/staged_filing.h"
#include "core/workflow/tr.h"

#include <algorithm>

namespace taizhang::workflow {

using namespace domain;

KnownFiles::KnownFiles(const QList<storage::FiledEvidence> &pieces, const QList<storage::FormerFile> &former,
                       const PlacingTable &table)
    : m_table(table)
{
    for (const auto &asked : table.asked)
        m_unitOf.insert(asked.id, asked.unit);
    for (const auto &piece : pieces)
        if (!piece.sha256.isEmpty()) {
            m_sizes.insert(piece.size);
            add(m_files[piece.sha256], piece);
        }
    addFormer(pieces, former);
}

void KnownFiles::tell(IncomingFile &file, const QString &sha256) const
{
    file.formerOf = m_formerOf.value(sha256);
    const auto found = m_files.constFind(sha256);
    if (found == m_files.cend())
        return;
    file.already = found->numbers;
    file.already.sort();
    file.known = found->pieces;
    file.alreadyFrom = sendersNamed(found->pieces, m_table.units);
}

void KnownFiles::add(Known &known, const storage::FiledEvidence &piece) const
{
    known.numbers << piece.number;
    auto same = std::find_if(known.pieces.begin(), known.pieces.end(),
                             [&](const ContentPiece &each) { return each.evidence == piece.evidence; });
    if (same == known.pieces.end())
        same = known.pieces.insert(
            known.pieces.end(), {piece.evidence, piece.kind == QStringLiteral("file"), piece.sourceUnit, {}});
    const auto unit = m_unitOf.constFind(piece.requirement);
    same->filed << ContentPiece::Filed{piece.requirement,
                                       unit == m_unitOf.cend() ? std::nullopt : std::optional(*unit)};
}

void KnownFiles::addFormer(const QList<storage::FiledEvidence> &pieces,
                           const QList<storage::FormerFile> &former)
{
    QHash<EvidenceId, QStringList> numbers;
    for (const auto &piece : pieces)
        numbers[piece.evidence] << piece.number;
    for (const auto &file : former) {
        m_sizes.insert(file.size);
        m_formerOf[file.sha256] << numbers.value(file.evidence);
    }
    for (auto &named : m_formerOf)
        named.sort();
}

namespace {

QString hashOf(const IncomingFile &file, const platform::Progress &progress)
{
    return hashing::sha256OfFile(file.path, [&](const char *, qint64) {
        if (progress.isCancelled())
            throw Cancelled(tr("已停止，没有收进任何文件，台账没有改动。"));
    });
}

/// Of files with the same content, whose places are `twins`, those named as copies go behind the others: what
/// comes first is taken in, under its name.
void putOriginalsFirst(QList<IncomingFile> &files, const QList<qsizetype> &twins)
{
    QStringList names;
    for (const auto place : twins)
        names << files[place].name;
    QList<IncomingFile> sorted;
    for (const auto place : originalsFirst(names))
        sorted << files[twins[place]];
    for (qsizetype i = 0; i < twins.size(); ++i) {
        files[twins[i]] = sorted[i];
        if (i > 0)
            files[twins[i]].sameAs = sorted.first().shown;
    }
}

} // namespace

void findTwins(Heap &heap, const KnownFiles &known, const platform::Progress &progress)
{
    QHash<qint64, int> sizes;
    for (const auto &file : std::as_const(heap.files))
        ++sizes[file.size];
    QHash<QString, QList<qsizetype>> places;
    for (qsizetype place = 0; place < heap.files.size(); ++place) {
        auto &file = heap.files[place];
        if (!known.hasSize(file.size) && sizes.value(file.size) < 2)
            continue;
        QString sha256;
        try {
            sha256 = hashOf(file, progress);
        } catch (const platform::FileError &) {
            continue; // gone by now; told when it is to be taken in
        }
        known.tell(file, sha256);
        places[sha256] << place;
    }
    for (const auto &twins : std::as_const(places))
        putOriginalsFirst(heap.files, twins);
}

} // namespace taizhang::workflow

#include "core/workflow/evidence/personal_originals.h"

#include "core/domain/error.h"
#include "core/domain/evidence/keeping.h"
#include "core/domain/file_names.h"
#include "core/evidence/document_reader.h"
#include "core/evidence/object_look.h"
#include "core/storage/evidence/content_pieces.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/storage/table/indicator_repository.h"
#include "core/workflow/evidence/personal_findings.h"
#include "core/workflow/letters/outside_words.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/cache_place.h"
#include "core/workflow/workspace/workspace_session.h"

#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace taizhang::workflow {

namespace {

bool hasWords(const QString &mediaType)
{
    for (const auto *wordless : {"image/", "audio/", "video/", "application/octet-stream"})
        if (mediaType.startsWith(QLatin1StringView(wordless)))
            return false;
    return true;
}

/// What is filed at the indicators of these pieces: of one that has just come in, not the whole ledger.
QHash<domain::FilingId, storage::FiledEvidence> filedAmong(storage::Database &database,
                                                           const QList<storage::SetPiece> &pieces)
{
    QSet<int> numbers;
    for (const auto &piece : pieces)
        numbers << piece.indicator;
    QHash<domain::FilingId, storage::FiledEvidence> filed;
    for (const auto &line : storage::indicatorLines(database))
        if (numbers.contains(line.number))
            for (const auto &piece : storage::filedEvidence(database, line.id))
                filed.insert(piece.filing, piece);
    return filed;
}

/// A set that was sent has the file of then.
bool isOfThen(const storage::SetPiece &piece, const storage::FiledEvidence &now)
{
    return piece.sha256 != now.sha256 && piece.sha256 != now.redactedSha256;
}

/// Of the files of then, those with personal data by a mark.
QSet<QString> markedAmong(storage::Database &database, const QList<storage::SetPiece> &pieces,
                          const QHash<domain::FilingId, storage::FiledEvidence> &filed)
{
    QSet<QString> marked;
    for (const auto &piece : pieces)
        if (const auto now = filed.constFind(piece.filing);
            now != filed.cend() && isOfThen(piece, *now) &&
            storage::marksOfContent(database, piece.sha256).personalData)
            marked << piece.sha256;
    return marked;
}

} // namespace

bool goesOutAsItIs(const storage::FiledEvidence &piece)
{
    return !piece.sha256.isEmpty() && domain::mayLeave(piece.restricted) && piece.redactedSha256.isEmpty();
}

QList<PersonalOriginal> personalOriginals(WorkspaceSession &session, const QList<storage::SetPiece> &pieces,
                                          const QString &reader, const platform::Progress &progress)
{
    const auto [known, marked] = session
                                     .read([pieces](storage::Database &database) {
                                         const auto filed = filedAmong(database, pieces);
                                         return std::pair(filed, markedAmong(database, pieces, filed));
                                     })
                                     .result();
    QList<storage::FiledEvidence> filed;
    for (const auto &piece : pieces)
        if (const auto each = known.constFind(piece.filing);
            each != known.cend() && !piece.sha256.isEmpty()) {
            auto original = *each;
            // A set that was sent has the file of then: its words and its own mark count.
            if (isOfThen(piece, *each)) {
                original.sha256 = piece.sha256;
                original.name = piece.name;
                original.redactedSha256.clear();
                original.personalData = marked.contains(piece.sha256);
            }
            original.number = piece.number;
            original.title = titleText(piece);
            filed << original;
        }
    return personalOriginals(session, filed, reader, progress);
}

QList<PersonalOriginal> personalOriginals(WorkspaceSession &session,
                                          const QList<storage::FiledEvidence> &pieces, const QString &reader,
                                          const platform::Progress &progress)
{
    const bool canRead = QFileInfo(reader).isExecutable();
    evidence::DocumentReader words(reader);
    PersonalFindings known(cachePlace(session.folder(), QStringLiteral("personal-data.json")));
    QSet<QString> unread; // by content: one file may serve many materials
    QList<PersonalOriginal> found;
    for (qsizetype place = 0; place < pieces.size(); ++place) {
        if (progress.isCancelled())
            throw domain::Cancelled(tr("已停止，没有写出任何文件，台账没有改动。"));
        progress.report(place, pieces.size());
        const auto &piece = pieces.at(place);
        if (!goesOutAsItIs(piece))
            continue;
        auto finding = known.of(piece.sha256);
        if (!finding && canRead && hasWords(piece.mediaType) && !unread.contains(piece.sha256) &&
            evidence::lookAt(session.objects(), piece.sha256) == evidence::ObjectCondition::Ok) {
            const auto read = words.read(session.objects().pathOf(piece.sha256), piece.name, progress);
            finding = personalFinding(read.text);
            if (read.unread.isEmpty())
                known.put(piece.sha256, *finding);
            else
                unread << piece.sha256;
        }
        const auto inside = finding ? personalFindingWords(*finding) : QString();
        if (piece.personalData || !inside.isEmpty())
            found << PersonalOriginal{piece.filing, piece.number, piece.title, inside};
    }
    return found;
}

QString personalOriginalWords(const PersonalOriginal &piece)
{
    const auto what = piece.words.isEmpty() ? tr("个人信息") : piece.words;
    return tr("请核对：%1“%2”里有%3，没有脱敏件。").arg(piece.number, domain::shownName(piece.title), what);
}

} // namespace taizhang::workflow

#include "core/workflow/evidence/intake.h"

#include "core/domain/error.h"
#include "core/domain/evidence/copy_sign.h"
#include "core/domain/file_names.h"
#include "core/formats/zip/archive_path.h"
#include "core/platform/file_error.h"
#include "core/platform/folder_walk.h"
#include "core/platform/sha256.h"
#include "core/platform/source_file.h"
#include "core/storage/evidence/content_pieces.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/workflow/evidence/placing_table.h"
#include "core/workflow/evidence/staged_filing.h"
#include "core/workflow/tr.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace taizhang::workflow {

using namespace domain;
using platform::FolderEntry;

UnpackedPlace::UnpackedPlace(WorkspaceSession &session) : m_session(session), m_inStore(session.writable()) {}

UnpackedPlace::~UnpackedPlace()
{
    for (const auto &folder : std::as_const(m_folders))
        m_session.objects().removeUnpackingFolder(folder);
}

QString UnpackedPlace::makeFolder()
{
    if (m_inStore) {
        m_folders << m_session.objects().makeUnpackingFolder();
        return m_folders.last();
    }
    auto folder = std::make_unique<platform::TemporaryFolder>();
    if (!folder->isValid())
        throw Error(tr("系统的临时文件夹不能写入，没有解开压缩包：请检查磁盘空间和权限。"), folder->detail());
    return m_temporary.emplace_back(std::move(folder))->path();
}

namespace {

constexpr qsizetype mostFiles = 100'000;
constexpr qint64 shareOfFile = 4096; // of the progress, for a file of which only the head is asked for
constexpr qint64 block = 1 << 20;

/// The paths taken apart to files, one after the other.
class Gathering
{
public:
    Gathering(WorkspaceSession &session, const platform::Progress &progress, Heap &heap)
        : m_session(session)
        , m_own(QFileInfo(session.folder().path()).canonicalFilePath())
        , m_progress(progress)
        , m_heap(heap)
    {
        m_heap.unpacked = std::make_shared<UnpackedPlace>(session);
    }

    void take(const QStringList &paths)
    {
        QList<Found> found;
        for (const auto &path : paths) {
            checkCancel();
            const auto top = platform::readablePath(QFileInfo(QDir::cleanPath(path)).fileName());
            if (isOwn(path)) {
                m_heap.lost
                    << tr("“%1”在台账自己的文件夹里，那里是已经收进的内容，没有收进：请选收到的文件。")
                           .arg(shownName(path));
                m_heap.refused << formats::RefusedFile{shownName(top), m_heap.lost.last()};
                continue;
            }
            if (QDir(QFileInfo(path).canonicalFilePath()).isRoot()) {
                m_heap.lost << tr("“%1”是整个磁盘，没有查看，也没有收进任何文件：请选收到的文件夹。")
                                   .arg(shownName(path));
                m_heap.refused << formats::RefusedFile{shownName(path), m_heap.lost.last()};
                continue;
            }
            whole([&] { listPath(QDir::cleanPath(path), top, found); }, top);
        }
        for (const auto &[path, shown, folder] : std::as_const(found))
            m_total += domain::hasArchiveEnding(shown) ? sizeOf(path) : shareOfFile;
        for (const auto &[path, shown, folder] : std::as_const(found)) {
            checkCancel();
            const auto before = m_done;
            const auto first = m_heap.files.size();
            if (domain::hasArchiveEnding(shown))
                whole([&, at = path, name = shown] { unpack(at, name); }, shown);
            else
                addFile(path, shown);
            for (auto at = first; at < m_heap.files.size(); ++at)
                m_heap.files[at].folder = folder;
            m_done = before + (domain::hasArchiveEnding(shown) ? sizeOf(path) : shareOfFile);
            m_progress.report(m_done, m_total);
        }
    }

private:
    struct Found
    {
        QString path;
        QString shown;  ///< what it is called in the list
        QString folder; ///< IncomingFile::folder
    };

    void checkCancel() const
    {
        if (m_progress.isCancelled())
            throw Cancelled(tr("已停止，没有收进任何文件，台账没有改动。"));
    }

    static bool isWithin(const QString &place, const QString &folder)
    {
        return place == folder || place.startsWith(folder + QLatin1Char('/'));
    }

    /// The ledger's own folder, or what the program keeps in it.
    bool isOwn(const QString &path) const
    {
        const auto place = QFileInfo(path).canonicalFilePath();
        const storage::WorkspaceFolder own(m_own);
        const QStringList kept{own.objects(), own.cache(), own.backups(), own.drafts(), own.database()};
        return place == m_own || std::any_of(kept.cbegin(), kept.cend(),
                                             [&](const QString &each) { return isWithin(place, each); });
    }

    static qint64 sizeOf(const QString &path) { return std::max(QFileInfo(path).size(), shareOfFile); }

    /// What is thrown within is told of the whole, and the other paths go on.
    template <class Work>
    void whole(Work work, const QString &shown)
    {
        const auto files = m_heap.files.size();
        const auto refused = m_heap.refused.size();
        try {
            work();
        } catch (const Cancelled &) {
            throw;
        } catch (const Error &error) {
            m_heap.files.resize(files);
            m_heap.refused.resize(refused);
            m_heap.refused << formats::RefusedFile{shownName(shown), error.sentence()};
            m_heap.lost << error.sentence();
        }
    }

    void listPath(const QString &path, const QString &top, QList<Found> &found)
    {
        if (!QFileInfo(path).isDir() && !isForeignFolder(path)) {
            const platform::SourceFile readable(path); // throws where it is not
            found << Found{path, top,
                           platform::readablePath(QFileInfo(QFileInfo(path).absolutePath()).fileName())};
            return;
        }
        const auto entries = platform::walkFolder(path, mostFiles, m_progress);
        checkCancel(); // the walk just ends then
        if (entries.size() > mostFiles)
            throw Error(tr("文件夹“%1”里超过 %2 个文件，没有收进任何文件：请分几批收进。")
                            .arg(shownName(top))
                            .arg(mostFiles));
        // A folder in which the ledger lies, too; else none of its files needs to be looked at.
        const bool holdsOwn = isWithin(m_own, QFileInfo(path).canonicalFilePath());
        for (const auto &entry : entries) {
            const auto shown = top + platform::readablePath(entry.path.mid(path.size()));
            if (holdsOwn && isOwn(entry.path))
                continue;
            if (const auto why = whyNot(entry, shown); !why.isEmpty())
                m_heap.refused << formats::RefusedFile{shownName(shown), why};
            else
                found << Found{entry.path, shown, {}};
        }
    }

    static bool isForeignFolder(const QString &path)
    {
        if (!platform::hasForeignBytes(path))
            return false;
        try {
            const platform::SourceFile file(path);
        } catch (const platform::FileError &error) {
            return error.trouble() == platform::FileTrouble::IsFolder;
        }
        return false;
    }

    static QString whyNot(const FolderEntry &entry, const QString &shown)
    {
        switch (entry.kind) {
        case FolderEntry::Kind::Link:
            return tr("是指向别处的链接，不是文件，没有收进：请放入文件本身。");
        case FolderEntry::Kind::NotAFile:
            return tr("是设备或管道，不是普通文件，没有收进。");
        case FolderEntry::Kind::Unreadable:
            return tr("是没有权限打开的文件夹，里面的文件没有收进：请检查权限。");
        case FolderEntry::Kind::TooDeep:
            return tr("文件夹套得太深，里面的文件没有收进：请把它移到外层。");
        case FolderEntry::Kind::File:
            break;
        }
        return formats::isSystemFile(shown.section(QLatin1Char('/'), -1))
                   ? tr("是系统自动生成的文件，不是材料，没有收进。")
                   : QString();
    }

    void addFile(const QString &path, const QString &shown)
    {
        try {
            const platform::SourceFile source(path);
            IncomingFile file;
            file.path = path;
            file.name = path.section(QLatin1Char('/'), -1);
            file.shown = shownName(shown);
            file.size = source.size();
            file.modified = source.modified();
            m_heap.files << file;
        } catch (const platform::FileError &error) {
            m_heap.refused << formats::RefusedFile{
                shownName(shown),
                tr("无法读取（%1），没有收进。").arg(platform::troubleText(error.trouble()))};
        }
    }

    void unpack(const QString &path, const QString &shown)
    {
        platform::Progress within;
        within.cancelled = m_progress.cancelled;
        within.advance = [&](qint64 done, qint64) {
            m_progress.report(m_done + done, m_total);
        };
        const auto unpacked = formats::unpackArchive(path, m_heap.unpacked->makeFolder(), within);
        for (const auto &refused : unpacked.refused)
            m_heap.refused << formats::RefusedFile{shownName(shown + QLatin1Char('/') + refused.name),
                                                   refused.why};
        if (unpacked.files.isEmpty() && unpacked.refused.isEmpty())
            m_heap.refused << formats::RefusedFile{shownName(shown), tr("压缩包里没有文件。")};
        for (const auto &file : unpacked.files) {
            IncomingFile incoming;
            incoming.path = file.file;
            incoming.name = file.path.section(QLatin1Char('/'), -1);
            incoming.shown = shownName(shown + QLatin1Char('/') + file.path);
            incoming.remark = file.remark;
            incoming.size = file.size;
            incoming.modified = file.modified;
            m_heap.files << incoming;
        }
    }

    WorkspaceSession &m_session;
    const QString m_own; ///< the ledger's folder, without links
    const platform::Progress &m_progress;
    Heap &m_heap;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// The folder of a file that was given by itself is as much of a clue as one that was given with it.
QString placedPath(const IncomingFile &file)
{
    return file.folder.isEmpty() ? file.shown : shownName(file.folder) + QLatin1Char('/') + file.shown;
}

QString hashOf(const IncomingFile &file, const platform::Progress &progress)
{
    return platform::sha256OfFile(file.path, [&](const char *, qint64) {
        if (progress.isCancelled())
            throw Cancelled(tr("已停止，没有收进任何文件，台账没有改动。"));
    });
}

/// The content that the ledger has.
class KnownFiles
{
public:
    KnownFiles(const QList<storage::FiledEvidence> &pieces, const QList<storage::FormerFile> &former,
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

    bool hasSize(qint64 size) const { return m_sizes.contains(size); }

    void tell(IncomingFile &file, const QString &sha256) const
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

private:
    struct Known
    {
        QStringList numbers;
        QList<ContentPiece> pieces;
    };

    void add(Known &known, const storage::FiledEvidence &piece) const
    {
        known.numbers << piece.number;
        auto same = std::find_if(known.pieces.begin(), known.pieces.end(),
                                 [&](const ContentPiece &each) { return each.evidence == piece.evidence; });
        if (same == known.pieces.end())
            same = known.pieces.insert(
                known.pieces.end(),
                {piece.evidence, piece.kind == QStringLiteral("file"), piece.sourceUnit, {}});
        const auto unit = m_unitOf.constFind(piece.requirement);
        same->filed << ContentPiece::Filed{piece.requirement,
                                           unit == m_unitOf.cend() ? std::nullopt : std::optional(*unit)};
    }

    void addFormer(const QList<storage::FiledEvidence> &pieces, const QList<storage::FormerFile> &former)
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

    const PlacingTable &m_table;
    QHash<RequirementId, UnitId> m_unitOf;
    QHash<QString, QStringList> m_formerOf; ///< numbers by content
    QHash<QString, Known> m_files;
    QSet<qint64> m_sizes;
};

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

/// Finds content that is there twice. Only what is as large as something else is read at all.
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

} // namespace

Heap lookThrough(WorkspaceSession &session, const QStringList &paths, const PlacingHint &hint,
                 const platform::Progress &progress)
{
    Heap heap;
    Gathering(session, progress, heap).take(paths);
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

namespace {

QString presentWords(const IncomingFile &file, ContentUse use)
{
    const auto numbers = file.already.join(QStringLiteral("、"));
    const auto pieces = file.alreadyFrom.isEmpty() ? numbers : file.alreadyFrom + QLatin1Char(' ') + numbers;
    switch (use) {
    case ContentUse::Here:
        return tr("不重复归入：这里已有 %1").arg(pieces);
    case ContentUse::Shared:
        return tr("沿用：%1").arg(pieces);
    case ContentUse::Own:
        return tr("另立一件：已有 %1").arg(pieces);
    case ContentUse::Fresh:
        break;
    }
    return tr("已在 %1").arg(pieces);
}

QString presentSentence(const IncomingFile &file, ContentUse use)
{
    const auto numbers = file.already.join(QStringLiteral("、"));
    const auto where = file.alreadyFrom.isEmpty()
                           ? tr("台账里已有同样的内容，编号 %1").arg(numbers)
                           : tr("台账里已有同样的内容，来自%1，编号 %2").arg(file.alreadyFrom, numbers);
    switch (use) {
    case ContentUse::Here:
        return tr("%1，就在这项材料里；不重复归入。").arg(where);
    case ContentUse::Shared:
        return tr("%1；这次沿用，多归一处，题名和来源不变。").arg(where);
    case ContentUse::Own:
        return tr("%1；这次另立一件，题名、来源各归各的。").arg(where);
    case ContentUse::Fresh:
        break;
    }
    return tr("%1。").arg(where);
}

} // namespace

QString alreadyWords(const IncomingFile &file, ContentUse use)
{
    QStringList words;
    if (!file.already.isEmpty())
        words << presentWords(file, use);
    if (!file.formerOf.isEmpty())
        words << tr("是 %1 的旧版本").arg(file.formerOf.join(QStringLiteral("、")));
    return words.join(QStringLiteral("；"));
}

QString alreadySentence(const IncomingFile &file, ContentUse use)
{
    QString sentence;
    if (!file.already.isEmpty())
        sentence += presentSentence(file, use);
    if (!file.formerOf.isEmpty())
        sentence +=
            tr("内容是 %1 的旧版本，后来已经换上了新的文件。").arg(file.formerOf.join(QStringLiteral("、")));
    return sentence;
}

} // namespace taizhang::workflow

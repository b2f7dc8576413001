#include "core/workflow/evidence/gathering.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/zip/archive_path.h"
#include "core/platform/file_error.h"
#include "core/platform/folder_walk.h"
#include "core/platform/source_file.h"
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

} // namespace

void gather(WorkspaceSession &session, const QStringList &paths, const platform::Progress &progress,
            Heap &heap)
{
    Gathering(session, progress, heap).take(paths);
}

} // namespace taizhang::workflow

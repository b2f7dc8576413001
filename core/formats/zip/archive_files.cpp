#include "core/formats/zip/archive_files.h"

#include "core/domain/error.h"
#include "core/domain/evidence/secrecy.h"
#include "core/domain/file_names.h"
#include "core/formats/office/document_parts.h"
#include "core/formats/tr.h"
#include "core/formats/zip/archive_entries.h"
#include "core/formats/zip/archive_path.h"
#include "core/formats/zip/archive_walk.h"
#include "core/formats/zip/zip_directory.h"
#include "core/platform/file_system.h"
#include "core/platform/source_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace taizhang::formats {

using domain::Cancelled;
using domain::Error;

namespace {

constexpr qint64 block = 1 << 18;
constexpr qint64 spaceAskedEvery = 16 << 20; // bytes written

/// What is said of the whole stays behind when its files are taken out one by one.
void refuseMarkedComments(const QString &archive, const QString &shown)
{
    QFile file(archive);
    if (!file.open(QIODevice::ReadOnly))
        return; // said where it is unpacked
    auto zip = allBytes(file);
    if (zip.isEmpty()) // where it cannot be mapped
        zip = file.readAll();
    for (const auto &comment : zipComments(zip))
        if (const auto mark = domain::findDocumentSecrecy(comment))
            throw Error(tr("压缩包“%1”的注释里标有“%2”，没有取出任何文件：%3；确认不是的，解开后再把文件夹拖"
                           "进来。")
                            .arg(shown, mark->words, domain::secrecyRule(*mark)));
}

class Unpacking
{
public:
    Unpacking(const QString &archive, const QString &folder, const platform::Progress &progress,
              const ArchiveLimits &limits)
        : m_shown(domain::shownName(platform::readableName(QFileInfo(archive).fileName()).text))
        , m_folder(folder)
        , m_progress(progress)
        , m_limits(limits)
        , m_buffer(block, Qt::Uninitialized)
    {
        platform::SourceFile file(archive); // says what is the matter with a file that is missing, …
        m_packed = file.size();
        if (m_packed == 0)
            throw ArchiveDamaged{QStringLiteral("0 bytes")};
        char head[4] = {};
        const bool isZip = file.read(head, 4) == 4 && QByteArrayView(head, 2) == "PK";
        m_entries = isZip ? zipEntries(platform::bytesOfPath(archive))
                          : streamedEntries(platform::bytesOfPath(archive));
    }

    UnpackedArchive run()
    {
        ArchiveEntry entry;
        while (m_entries->next(entry)) {
            count(tr("压缩包“%1”里超过 %2 个文件，没有取出任何文件：请先解开，分几批收进。"));
            progress();
            if (entry.kind != ArchiveEntry::Kind::Folder)
                take(entry);
        }
        return m_result;
    }

private:
    void progress() const
    {
        if (m_progress.isCancelled())
            throw Cancelled(tr("已停止，没有收进任何文件，台账没有改动。"));
        m_progress.report(m_entries->passed(), m_packed);
    }

    void count(const QString &sentence)
    {
        if (++m_count > m_limits.entries)
            throw Error(sentence.arg(m_shown).arg(m_limits.entries));
    }

    // They stay files like others, but somebody will look into them.
    void countWithin(const QString &path, const QString &name)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > mostPacked)
            return;
        const auto sentence = tr("压缩包“%1”连同里面套着的压缩包超过 %2 个文件，没有取出任何文件：请先解开，"
                                 "分几批收进。");
        walkArchivesIn(file, name,
                       {[&] {
                            count(sentence);
                            progress();
                        },
                        [this](qint64 bytes) {
                            judge(bytes);
                        }});
    }

    void take(const ArchiveEntry &entry)
    {
        const auto judged = judgedPath(entry.name, m_limits.path);
        const auto refuse = [&](const QString &why) {
            m_result.refused << RefusedFile{judged.shown, why};
        };
        if (!judged.why.isEmpty())
            return refuse(judged.why);
        if (judged.junk)
            return refuse(tr("是系统自动生成的文件，不是材料，没有取出。"));
        if (entry.kind == ArchiveEntry::Kind::Link)
            return refuse(tr("是指向别处的链接，不是文件，没有取出：请打包文件本身。"));
        if (entry.kind == ArchiveEntry::Kind::Other)
            return refuse(tr("不是普通文件，没有取出。"));
        UnpackedFile file{judged.path, QDir(m_folder).filePath(QString::number(m_number++)), judged.remark,
                          entry.modified, 0};
        try {
            file.size = copy(file.file, entry.modified, entry.size);
            countWithin(file.file, judged.shown);
            m_result.files << file;
        } catch (const EntryUnreadable &trouble) {
            platform::removeFile(file.file);
            refuse(trouble.unknownMethod ? tr("压缩方式不认识，没有取出：请用压缩软件解开后再收进。")
                                         : tr("在压缩包里已经损坏，没有取出：请对方重新发送。"));
        }
    }

    qint64 copy(const QString &path, const QDateTime &modified, qint64 stated)
    {
        refuseBomb(m_unpacked + std::max<qint64>(stated, 0)); // before it is unpacked, if it is honest
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            throwNoRoom(out.errorString());
        qint64 size = 0;
        while (const auto got = m_entries->read(m_buffer.data(), m_buffer.size())) {
            size += got;
            judge(got);
            if (out.write(m_buffer.constData(), got) != got)
                throwNoRoom(out.errorString());
            progress();
        }
        if (!out.flush())
            throwNoRoom(out.errorString());
        if (modified.isValid())
            out.setFileTime(modified, QFileDevice::FileModificationTime);
        return size;
    }

    void judge(qint64 got)
    {
        const auto before = m_unpacked;
        m_unpacked += got;
        refuseBomb(m_unpacked);
        if (before == 0 || before / spaceAskedEvery != m_unpacked / spaceAskedEvery)
            if (const auto free = platform::freeBytes(m_folder); free >= 0 && free < m_limits.keptFree)
                throwNoRoom({});
    }

    void refuseBomb(qint64 unpacked) const
    {
        if (unpacked > m_limits.ratioFrom && unpacked / m_limits.ratio > m_packed)
            throw Error(tr("压缩包“%1”解开后超过原来的 %2 倍，可能是恶意文件，没有取出任何文件："
                           "请核对来源，确实需要的，先解开再把文件夹拖进来。")
                            .arg(m_shown)
                            .arg(m_limits.ratio));
    }

    [[noreturn]] void throwNoRoom(const QString &detail) const
    {
        throw Error(tr("磁盘空间不足，压缩包“%1”没有解开，没有取出任何文件，台账没有改动：请腾出空间后再试。")
                        .arg(m_shown),
                    detail);
    }

    QString m_shown;
    QString m_folder;
    const platform::Progress &m_progress;
    ArchiveLimits m_limits;
    QByteArray m_buffer;
    std::unique_ptr<ArchiveEntries> m_entries;
    UnpackedArchive m_result;
    qint64 m_packed = 0;
    qint64 m_unpacked = 0;
    qint64 m_count = 0; ///< of entries, on all levels
    int m_number = 1;
};

} // namespace

UnpackedArchive unpackArchive(const QString &archive, const QString &folder,
                              const platform::Progress &progress, const ArchiveLimits &limits)
{
    const auto shown = domain::shownName(platform::readableName(QFileInfo(archive).fileName()).text);
    refuseMarkedComments(archive, shown);
    try {
        return Unpacking(archive, folder, progress, limits).run();
    } catch (const ArchiveEncrypted &) {
        throw Error(tr("压缩包“%1”设有密码，没有取出任何文件：请用压缩软件输入密码解开，再把文件夹拖进来。")
                        .arg(shown));
    } catch (const ArchiveSolid &) {
        throw Error(
            tr("压缩包“%1”是固实压缩的 rar，本程序解不开，没有取出任何文件：请用压缩软件解开，再把文件夹"
               "拖进来。")
                .arg(shown));
    } catch (const ArchiveDamaged &damaged) {
        throw Error(tr("压缩包“%1”损坏、不完整或不是压缩包，没有取出任何文件：请对方重新发送，"
                       "或用压缩软件解开后再把文件夹拖进来。")
                        .arg(shown),
                    damaged.detail);
    }
}

} // namespace taizhang::formats

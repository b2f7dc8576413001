#include "core/workflow/evidence_export.h"

#include "core/domain/error.h"
#include "core/domain/keeping.h"
#include "core/evidence/sha256.h"
#include "core/exchange/evidence_tree.h"
#include "core/formats/sheet_writer.h"
#include "core/platform/atomic_file.h"
#include "core/platform/file_system.h"
#include "core/platform/source_file.h"
#include "core/workflow/export_place.h"
#include "core/workflow/tr.h"

#include <QDir>
#include <QFileInfo>

namespace taizhang::workflow {

using domain::Cancelled;
using domain::Error;
using storage::SetPiece;

namespace {

const auto sumsName = QStringLiteral("SHA256SUMS");
const auto listName = QStringLiteral("材料清单.xlsx");
constexpr qint64 blockBytes = 1 << 20;

struct Plan
{
    QList<SetPiece> pieces;
    QStringList paths; ///< of each, empty where there is no file
};

Plan planned(WorkspaceSession &session, const storage::SetFilter &filter)
{
    return session
        .read([filter](storage::Database &database) {
            Plan plan;
            plan.pieces = storage::evidenceSet(database, filter);
            plan.paths = exchange::evidencePaths(plan.pieces, storage::sectionLines(database),
                                                 storage::indicatorLines(database));
            return plan;
        })
        .result();
}

/// The folder being written; what is in it goes again unless kept.
class ExportFolder
{
public:
    explicit ExportFolder(const QString &path) : m_dir(QDir(path).absolutePath()), m_existed(m_dir.exists())
    {
        refuseUnlessWritableTo(m_dir.filePath(sumsName));
        if (QFileInfo(m_dir.path()).isFile())
            throw Error(tr("“%1”是一个文件，没有导出，文件没有改动：请给出一个文件夹。")
                            .arg(QDir::toNativeSeparators(m_dir.path())));
        if (m_existed &&
            !m_dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
            throw Error(tr("“%1”里已有别的文件，没有导出，那里没有改动：请选新的或空的文件夹。")
                            .arg(QDir::toNativeSeparators(m_dir.path())));
        platform::makeFolder(m_dir.path());
    }
    ~ExportFolder()
    {
        if (m_kept)
            return;
        for (const auto &entry :
             m_dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            if (entry.isDir())
                QDir(entry.filePath()).removeRecursively();
            else
                platform::removeFile(entry.filePath());
        }
        if (!m_existed)
            QDir().rmdir(m_dir.path());
    }
    ExportFolder(const ExportFolder &) = delete;
    ExportFolder &operator=(const ExportFolder &) = delete;

    QString at(const QString &relative) const { return m_dir.filePath(relative); }
    void keep()
    {
        for (const auto &folder : m_folders)
            platform::syncFolder(folder);
        platform::syncFolder(m_dir.path());
        m_kept = true;
    }
    /// Made when missing.
    QString folderOf(const QString &relative)
    {
        const auto folder = QFileInfo(at(relative)).path();
        if (!m_folders.contains(folder)) {
            platform::makeFolder(folder);
            m_folders.insert(folder);
        }
        return folder;
    }

private:
    QDir m_dir;
    bool m_existed;
    bool m_kept = false;
    QSet<QString> m_folders;
};

/// Copies one object; false, and nothing is left of it, when its bytes are not those of its name.
bool copyHashed(const QString &object, const QString &sha256, ExportFolder &folder, const QString &relative,
                const std::function<void(qint64)> &copied)
{
    platform::SourceFile source(object);
    platform::TemporaryFile file(folder.folderOf(relative), folder.at(relative));
    evidence::Sha256 hash;
    QByteArray block(blockBytes, Qt::Uninitialized);
    while (const auto count = source.read(block.data(), block.size())) {
        hash.add(block.constData(), count);
        file.write(block.constData(), count);
        copied(count);
    }
    if (hash.result() != sha256)
        return false;
    file.sync();
    file.moveTo(folder.at(relative));
    return true;
}

formats::Workbook listOf(const Plan &plan, const QStringList &states)
{
    formats::Sheet sheet;
    sheet.name = QStringLiteral("材料清单");
    sheet.title = QStringLiteral("佐证材料清单");
    sheet.landscape = true;
    sheet.columns = {{QStringLiteral("编号"), 12},    {QStringLiteral("单位"), 20},
                     {QStringLiteral("年度"), 8},     {QStringLiteral("题名"), 40},
                     {QStringLiteral("文号"), 20},    {QStringLiteral("日期"), 12, formats::CellKind::Date},
                     {QStringLiteral("档位"), 10},    {QStringLiteral("存放处"), 20},
                     {QStringLiteral("文件"), 50},    {QStringLiteral("字节"), 12, formats::CellKind::Number},
                     {QStringLiteral("SHA-256"), 66}, {QStringLiteral("备注"), 30}};
    for (qsizetype place = 0; place < plan.pieces.size(); ++place) {
        const auto &piece = plan.pieces[place];
        const bool out = states[place].isEmpty() && !plan.paths[place].isEmpty();
        QStringList remarks;
        for (const auto &words : {states[place], piece.address, piece.note})
            if (!words.isEmpty())
                remarks << words;
        QStringList where;
        for (const auto &words : {piece.place, piece.keeper})
            if (!words.isEmpty())
                where << words;
        sheet.rows << QStringList{
            piece.number,
            piece.unitName.isEmpty() ? QStringLiteral("本局自收") : piece.unitName,
            piece.period,
            piece.title,
            piece.documentNumber,
            piece.ownDate,
            domain::keepingLabel(domain::parseKeepingWord(piece.keeping).value_or(domain::Keeping::Boxed)),
            where.join(QStringLiteral("，")),
            out ? plan.paths[place] : QString(),
            out ? QString::number(piece.size) : QString(),
            out ? piece.sha256 : QString(),
            remarks.join(QStringLiteral("；"))};
    }
    return {{sheet}};
}

ExportedEvidence write(WorkspaceSession &session, const Plan &plan, ExportFolder &folder,
                       const platform::Progress &progress)
{
    ExportedEvidence result;
    qint64 total = 0;
    for (const auto &piece : plan.pieces)
        total += piece.size;
    qint64 done = 0;
    QStringList states(plan.pieces.size());
    QStringList sums;
    for (qsizetype place = 0; place < plan.pieces.size(); ++place) {
        const auto &piece = plan.pieces[place];
        if (piece.sha256.isEmpty())
            continue;
        if (!domain::mayLeave(piece.restricted)) {
            states[place] = QStringLiteral("工作秘密，现场调阅，未导出");
            result.remarks
                << tr("%1“%2”是工作秘密，没有导出，清单里写明存放处。").arg(piece.number, piece.title);
            continue;
        }
        const auto copied = [&](qint64 count) {
            if (progress.isCancelled())
                throw Cancelled({});
            progress.report(done += count, total);
        };
        const auto object = session.objects().pathOf(piece.sha256);
        if (!session.objects().contains(piece.sha256)) {
            states[place] = QStringLiteral("文件已丢失");
            ++result.failed;
            result.remarks << tr("%1“%2”的文件已经丢失，没有导出。").arg(piece.number, piece.title);
        } else if (!copyHashed(object, piece.sha256, folder, plan.paths[place], copied)) {
            states[place] = QStringLiteral("文件已被改动");
            ++result.failed;
            result.remarks << tr("%1“%2”的文件已被改动，没有导出。").arg(piece.number, piece.title);
        } else {
            ++result.files;
            result.bytes += piece.size;
            sums << piece.sha256 + QStringLiteral("  ") + plan.paths[place];
        }
    }
    const auto list = formats::xlsxOf(listOf(plan, states));
    evidence::Sha256 hash;
    hash.add(list.constData(), list.size());
    sums << hash.result() + QStringLiteral("  ") + listName;
    platform::writeAtomically(folder.at(listName), list);
    platform::writeAtomically(folder.at(sumsName),
                              (sums.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
    return result;
}

} // namespace

ExportedEvidence exportEvidence(WorkspaceSession &session, const storage::SetFilter &filter,
                                const QString &folder, const platform::Progress &progress)
{
    const auto plan = planned(session, filter);
    if (plan.pieces.isEmpty())
        throw Error(tr("选定的范围里还没有材料，没有导出任何文件：请先收材料，或换一个范围。"));
    ExportFolder target(folder);
    try {
        auto result = write(session, plan, target, progress);
        target.keep();
        return result;
    } catch (const Cancelled &) {
        throw Cancelled(
            tr("已停止导出，“%1”里没有留下文件，台账没有改动。").arg(QDir::toNativeSeparators(folder)));
    } catch (const Error &error) {
        throw Error(tr("没有导出到“%1”，那里没有留下文件，台账没有改动：请检查剩余空间和写入权限后重试。")
                        .arg(QDir::toNativeSeparators(folder)),
                    error.sentence() + QLatin1Char('\n') + error.detail());
    }
}

} // namespace taizhang::workflow

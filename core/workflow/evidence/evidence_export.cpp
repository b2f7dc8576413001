#include "core/workflow/evidence/evidence_export.h"

#include "core/domain/error.h"
#include "core/domain/evidence/keeping.h"
#include "core/evidence/object_look.h"
#include "core/exchange/evidence_tree.h"
#include "core/formats/sheets/sheet_writer.h"
#include "core/storage/evidence/redacted_pieces.h"
#include "core/storage/reports/report_repository.h"
#include "core/workflow/evidence/export_list.h"
#include "core/workflow/tr.h"
#include "core/workflow/workspace/export_place.h"
#include "core/workflow/workspace/folder_target.h"

#include <QDir>

namespace taizhang::workflow {

using domain::Cancelled;
using domain::Error;
using evidence::ObjectCondition;
using storage::SetPiece;

namespace {

struct Plan
{
    QList<SetPiece> pieces;
    QStringList paths; ///< of each, empty where there is no file
    QSet<domain::FilingId> withoutFile;
    QSet<domain::FilingId> redacted; ///< of which the redacted copy goes
    QString agency;                  ///< the bureau
};

Plan planned(WorkspaceSession &session, const storage::SetFilter &filter)
{
    return session
        .read([filter](storage::Database &database) {
            Plan plan;
            plan.pieces = storage::evidenceSet(database, filter);
            plan.paths = exchange::evidencePaths(plan.pieces, storage::sectionLines(database),
                                                 storage::indicatorLines(database));
            plan.redacted = storage::redactedPieces(database);
            plan.agency = storage::workspaceAgency(database);
            return plan;
        })
        .result();
}

/// A file that does not go out: in the list, and told to the user.
struct LeftBehind
{
    QString state;
    QString sentence;
};

LeftBehind leftBehind(ObjectCondition condition, const QString &name)
{
    switch (condition) {
    case ObjectCondition::Missing:
        return {QStringLiteral("文件已丢失"), tr("%1的文件已经丢失，没有导出。").arg(name)};
    case ObjectCondition::Unreadable:
        return {QStringLiteral("文件读不到"),
                tr("%1的文件读不到，没有访问权限或者磁盘出错，没有导出。").arg(name)};
    case ObjectCondition::Altered:
    case ObjectCondition::Ok:
        break;
    }
    return {QStringLiteral("文件已被改动"), tr("%1的文件已被改动，没有导出。").arg(name)};
}

QString namedPiece(const SetPiece &piece)
{
    return QStringLiteral("%1“%2”").arg(piece.number, piece.title);
}

/// What stays by a rule or by the user's word, or has nothing that could go.
std::optional<LeftBehind> keptBack(const SetPiece &piece, const QSet<domain::FilingId> &withoutFile)
{
    const auto name = namedPiece(piece);
    if (piece.sha256.isEmpty())
        return LeftBehind{{}, tr("%1没有文件，只列在清单里。").arg(name)};
    if (!domain::mayLeave(piece.restricted))
        return LeftBehind{QStringLiteral("工作秘密，现场调阅，未导出"),
                          tr("%1是工作秘密，没有导出，清单里写明存放处。").arg(name)};
    if (withoutFile.contains(piece.filing))
        return LeftBehind{QStringLiteral("含个人信息，未导出"),
                          tr("%1含个人信息，按您选的没有放入，列在清单里。").arg(name)};
    return std::nullopt;
}

ExportedEvidence write(WorkspaceSession &session, const Plan &plan, FolderTarget &folder,
                       const platform::Progress &progress)
{
    ExportedEvidence result;
    qint64 total = 0;
    for (const auto &piece : plan.pieces)
        total += piece.size;
    qint64 done = 0;
    QStringList states(plan.pieces.size());
    for (qsizetype place = 0; place < plan.pieces.size(); ++place) {
        const auto &piece = plan.pieces[place];
        if (const auto kept = keptBack(piece, plan.withoutFile)) {
            states[place] = kept->state;
            result.remarks << kept->sentence;
            continue;
        }
        const auto copied = [&](qint64 count) {
            if (progress.isCancelled())
                throw Cancelled({});
            progress.report(done += count, total);
        };
        auto condition = evidence::lookAt(session.objects(), piece.sha256);
        if (condition == ObjectCondition::Ok &&
            !folder.addObject(plan.paths[place], session.objects().pathOf(piece.sha256), piece.sha256,
                              copied))
            condition = ObjectCondition::Altered;
        if (condition == ObjectCondition::Ok) {
            ++result.files;
            result.bytes += piece.size;
            continue;
        }
        const auto left = leftBehind(condition, namedPiece(piece));
        states[place] = left.state;
        result.remarks.insert(result.failed++, left.sentence);
    }
    folder.add(QStringLiteral("材料清单.xlsx"),
               formats::xlsxOf(exportEvidenceList(plan.pieces, plan.paths, states, plan.agency, plan.redacted,
                                                  ListReader::Receiver)));
    return result;
}

} // namespace

ExportedEvidence exportEvidence(WorkspaceSession &session, const storage::SetFilter &filter,
                                const QString &folder, const platform::Progress &progress,
                                const QSet<domain::FilingId> &withoutFile)
{
    auto plan = planned(session, filter);
    plan.withoutFile = withoutFile;
    if (plan.pieces.isEmpty())
        throw Error(tr("选定的范围里还没有材料，没有导出任何文件：请先收材料，或换一个范围。"));
    const auto target = FolderTarget::at(folder, progress);
    try {
        auto result = write(session, plan, *target, progress);
        target->keep();
        return result;
    } catch (const Cancelled &) {
        throw Cancelled(
            tr("已停止导出，“%1”里没有留下新的文件，台账没有改动。").arg(QDir::toNativeSeparators(folder)));
    } catch (const TakenFolder &) {
        throw;
    } catch (const Error &error) {
        throw Error(
            tr("没有导出到“%1”%2，那里没有留下新的文件，台账没有改动：请检查剩余空间和写入权限后重试。")
                .arg(QDir::toNativeSeparators(folder), hindranceWords(error)),
            error.sentence() + QLatin1Char('\n') + error.detail());
    }
}

} // namespace taizhang::workflow

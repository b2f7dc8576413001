#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/stoppable.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/platform/machine.h"
#include "core/platform/same_disk.h"
#include "core/workflow/workspace/backups.h"
#include "core/workflow/workspace/restore_loss.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace taizhang::cli {

namespace {

QJsonObject toJson(const storage::Backup &backup)
{
    return {{"file", backup.file},
            {"sequence", backup.sequence},
            {"takenAt", storage::timestamp(backup.takenAt)},
            {"reason", storage::backupReasonWord(backup.reason)},
            {"workspaceName", backup.workspaceName},
            {"historyHead", backup.historyHead},
            {"bytes", backup.bytes},
            {"objects", backup.objects},
            {"objectBytes", backup.objectBytes}};
}

QString lineOf(const storage::Backup &backup)
{
    return tr("%1　%2　%3 份材料\n")
        .arg(backup.takenAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
             domain::shownName(QDir::toNativeSeparators(backup.file)))
        .arg(backup.objects);
}

/// What was done comes before what is not in it.
QStringList failuresOf(const QStringList &remarks, QString done)
{
    if (remarks.isEmpty())
        return {};
    done.chop(1); // 。
    auto failures = remarks;
    failures.first() = tr("%1，其余都在，只缺：%2").arg(done, remarks.first());
    return failures;
}

// What is not in it is said to the end, and makes the verb fail: whoever runs it by night must learn of it.
int say(const Arguments &arguments, const workflow::BackupResult &result, const QString &done)
{
    if (arguments.has(QStringLiteral("json"))) {
        auto json = toJson(result.backup);
        json["copied"] = result.copied;
        json["copiedBytes"] = result.copiedBytes;
        json["remarks"] = QJsonArray::fromStringList(result.remarks);
        json["advice"] = result.advice;
        printJson(json);
    } else if (result.remarks.isEmpty()) {
        print(done + QLatin1Char('\n'));
    }
    return sayAtEnd(failuresOf(result.remarks, done),
                    result.advice.isEmpty() ? QStringList() : QStringList{result.advice});
}

int list(const Arguments &arguments, const QList<storage::Backup> &backups)
{
    if (arguments.has(QStringLiteral("json"))) {
        QJsonArray lines;
        for (const auto &backup : backups)
            lines << toJson(backup);
        printJson({{"backups", lines}});
        return 0;
    }
    for (const auto &backup : backups)
        print(lineOf(backup));
    return 0;
}

/// Whoever wants the newest is not to get an older one unawares. What is to be said of it afterwards; empty
/// for nothing.
QString refuseNewerBroken(const QString &from, const storage::Backup &backup)
{
    if (QFileInfo(from).isFile())
        return {};
    const auto folder = QFileInfo(backup.file).path();
    const auto broken = storage::brokenBackups(folder, backup.sequence);
    if (!broken.isEmpty())
        throw domain::Error(
            tr("较新的备份“%1”不完整，没有恢复任何内容：要恢复较早的一份，请写明它的文件“%2”。")
                .arg(broken.join(QStringLiteral("”、“")), QFileInfo(backup.file).fileName()));
    const auto unfinished = storage::unfinishedBackups(folder, backup.sequence);
    return unfinished.isEmpty()
               ? QString()
               : tr("请核对：较新的“%1”没有做完，或缺说明文件，恢复的是“%2”。")
                     .arg(unfinished.join(QStringLiteral("”、“")), QFileInfo(backup.file).fileName());
}

/// What cannot be written into takes no backup either, and its 'restore it' would send the reader in a
/// circle.
std::unique_ptr<workflow::WorkspaceSession> openToRestore(const QString &folder)
{
    try {
        return workflow::WorkspaceSession::open(folder, workflow::WorkspaceSession::Purpose::Write,
                                                platform::currentActor());
    } catch (const domain::Error &error) {
        throw domain::Error(
            tr("不能恢复到原来的台账（%1），没有改动任何内容：请去掉 --in-place，恢复到一个还没有的文件夹。")
                .arg(error.sentence().section(QStringLiteral("："), 0, 0)),
            error.detail());
    }
}

} // namespace

int runBackup(const QStringList &words)
{
    const Arguments arguments(words,
                              {{QStringLiteral("to"), QStringLiteral("DIR2")},
                               {QStringLiteral("list"), {}},
                               {QStringLiteral("json"), {}}},
                              1, 1);
    const auto elsewhere = arguments.value(QStringLiteral("to"));
    if (arguments.has(QStringLiteral("list")))
        return list(arguments, workflow::backupsFound(elsewhere.value_or(arguments.folder())));
    if (elsewhere) {
        const auto session = openForReading(arguments);
        const Stoppable stop;
        const auto result = workflow::backUpTo(*session, *elsewhere, stop.progress());
        const auto code = say(arguments, result,
                              tr("已备份到“%1”，新复制 %2 份材料。")
                                  .arg(domain::shownName(QDir::toNativeSeparators(result.backup.file)))
                                  .arg(result.copied));
        if (code == 0 && platform::isOnOneDisk(*elsewhere, session->folder().path()))
            complain(tr("请核对：“%1”和台账在同一块盘上，盘坏了会一起丢：最好备份到另一块盘。")
                         .arg(domain::shownName(QDir::toNativeSeparators(*elsewhere))));
        return code;
    }
    const auto session = openForWriting(arguments);
    const auto backup = workflow::backUp(*session, storage::BackupReason::Asked);
    return say(arguments, {backup, 0, 0, {}, {}},
               tr("已备份数据库：“%1”。材料文件在台账里，要防丢失请用 --to 备份到另一块盘。")
                   .arg(domain::shownName(QDir::toNativeSeparators(backup.file))));
}

int runRestore(const QStringList &words)
{
    const Arguments arguments(words, {{QStringLiteral("in-place"), {}}, {QStringLiteral("json"), {}}}, 2, 2);
    const auto from = arguments.folder();
    const auto folder = arguments.after(1).first();
    if (folder.isEmpty()) // which would be the folder one stands in
        throw UsageError(tr("台账文件夹 DIR 是空的。"));
    const auto found = workflow::backupsFound(from);
    if (found.isEmpty())
        throw domain::Error(
            tr("“%1”里没有可以恢复的备份，没有改动任何内容：请选择备份文件夹，或者其中的一份备份。")
                .arg(domain::shownName(from)));
    const auto &backup = found.first();
    const auto passedOver = refuseNewerBroken(from, backup);
    const Stoppable stop;
    const auto taken = backup.takenAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    if (arguments.has(QStringLiteral("in-place"))) {
        const auto session = openToRestore(folder);
        const auto lost = session
                              ->read([backup](storage::Database &database) {
                                  return workflow::freezesLostBy(database, backup);
                              })
                              .result();
        if (!lost.isEmpty())
            complain(tr("请核对：%1").arg(lost));
        auto result = workflow::restoreInPlace(*session, backup, stop.progress());
        result.advice = passedOver;
        return say(arguments, result,
                   tr("台账“%1”已恢复到 %2 的备份；恢复前的内容另有备份。")
                       .arg(domain::shownName(session->folder().name()), taken));
    }
    auto result = workflow::restoreTo(backup, folder, stop.progress());
    result.advice = passedOver;
    return say(
        arguments, result,
        tr("已把 %1 的备份恢复到“%2”。").arg(taken, domain::shownName(QDir::toNativeSeparators(folder))));
}

} // namespace taizhang::cli

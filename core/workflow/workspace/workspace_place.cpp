#include "core/workflow/workspace/workspace_place.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/platform/atomic_file.h"
#include "core/platform/file_system.h"
#include "core/storage/workspace_folder.h"
#include "core/workflow/tr.h"

#include <QDir>
#include <QFileInfo>

namespace taizhang::workflow {

using domain::Error;
using platform::Location;
using storage::WorkspaceFolder;

namespace {

// What a creation that was killed may have left; nothing of it is anybody's work.
const QStringList leftByKilledCreation{QStringLiteral("taizhang.db.part"),
                                       QStringLiteral("taizhang.db.part-journal"), QStringLiteral("lock"),
                                       QStringLiteral("lock.json")};
// Of a copy of a database that was under way (storage::copyVerified).
const QStringList leftByKilledCopy{QStringLiteral("taizhang.db.part.part"),
                                   QStringLiteral("taizhang.db.part.part-journal")};

// Objects are named by their content, so the next filling goes on with them.
const QStringList leftByKilledFilling = leftByKilledCreation + leftByKilledCopy +
                                        QStringList{QStringLiteral("unfinished"), QStringLiteral("objects")};

bool isEmptyBut(const QString &folder, const QStringList &names)
{
    for (const auto &name :
         QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        if (!names.contains(name) && !platform::TemporaryFile::isTemporaryName(name))
            return false;
    return true;
}

bool hasWorkspace(const QString &folder)
{
    return QFileInfo::exists(WorkspaceFolder(folder).database());
}

bool isWithinWorkspace(const QString &folder)
{
    for (QDir place(folder); place.exists(); place.setPath(QFileInfo(place.path()).path())) {
        if (hasWorkspace(place.path()))
            return true;
        if (place.isRoot())
            break;
    }
    return false;
}

QString problemOfName(const QString &name)
{
    if (name.isEmpty())
        return tr("请填写名称。");
    const auto legal = domain::legalFileName(name);
    if (legal != name.normalized(QString::NormalizationForm_C))
        return tr("这个名称在 Windows 上不能用作文件夹名，可以改为“%1”。").arg(legal);
    return {};
}

QString problemOfPlace(const QString &place)
{
    if (place.isEmpty() || QDir::isRelativePath(place))
        return tr("请用“浏览…”选择放台账的文件夹。");
    if (!QFileInfo(place).isDir())
        return tr("没有这个文件夹：请用“浏览…”选择。");
    if (isWithinWorkspace(place))
        return tr("这里在另一个台账里面：请换一个位置。");
    if (!platform::isFolderWritable(place))
        return tr("这个文件夹不能写入：请换一个位置。");
    return {};
}

QString problemOfFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return tr("这里已经有一个同名的文件：请换一个名称或位置。");
    if (hasWorkspace(folder))
        return tr("这里已经有一个同名的台账：请直接打开它，或换一个名称。");
    if (info.isDir() && !isEmptyBut(folder, leftByKilledCreation))
        return tr("这里已经有一个同名的文件夹，里面有别的文件：请换一个名称或位置。");
    if (info.isDir() && !platform::isFolderWritable(folder))
        return tr("这里已经有一个同名的文件夹，不能写入：请换一个名称或位置。");
    return {};
}

} // namespace

PlaceFindings inspectPlace(const QString &place, const QString &name)
{
    PlaceFindings findings{problemOfName(name), problemOfPlace(place), {}};
    if (findings.clear())
        findings.name = problemOfFolder(QDir(place).filePath(name));
    if (findings.place.isEmpty())
        findings.warning = locationRisk(place);
    return findings;
}

QString locationRisk(const QString &folder)
{
    switch (platform::locationOf(folder)) {
    case Location::Network:
        return tr(
            "台账放在网络盘上，断网或几台电脑同时打开时可能损坏：建议放在本机，需要交给别人时再复制过去。");
    case Location::CloudSynced:
        return tr(
            "台账放在云盘同步文件夹里，同步程序可能传走只写了一半的内容，或留下几份互相冲突的副本：建议放在"
            "不同步的本机文件夹。");
    case Location::Local:
        break;
    }
    return {};
}

QString unfinishedMark(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("unfinished"));
}

void refuseUnlessFree(const QString &folder)
{
    const QFileInfo info(WorkspaceFolder(folder).path());
    if (info.exists() && !info.isDir())
        throw Error(tr("“%1”是一个文件，不能在这里新建台账，文件没有改动：请换一个文件夹。").arg(folder));
    if (hasWorkspace(folder))
        throw Error(tr("文件夹“%1”里已经有台账，没有改动：请直接打开，或换一个空文件夹新建。").arg(folder));
    const auto parent = QFileInfo(WorkspaceFolder(folder).path()).path();
    if (isWithinWorkspace(parent) || QFileInfo::exists(QDir(parent).filePath(QStringLiteral("backup.json"))))
        throw Error(tr("“%1”在另一个台账或备份的文件夹里面，没有改动：请换一个文件夹。").arg(folder));
    const auto left =
        QFileInfo::exists(unfinishedMark(info.filePath())) ? leftByKilledFilling : leftByKilledCreation;
    if (info.isDir() && !isEmptyBut(info.filePath(), left))
        throw Error(tr("文件夹“%1”里已有其他文件，没有改动：请换一个空文件夹。").arg(folder));
}

} // namespace taizhang::workflow

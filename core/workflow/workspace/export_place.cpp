#include "core/workflow/workspace/export_place.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/domain/one_line.h"
#include "core/platform/atomic_file.h"
#include "core/platform/file_error.h"
#include "core/platform/file_system.h"
#include "core/platform/folder_hold.h"
#include "core/platform/path_bytes.h"
#include "core/storage/workspace_folder.h"
#include "core/workflow/tr.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace taizhang::workflow {

using domain::Error;

namespace {

void refuseWithinLedger(const QString &file, QString folder)
{
    while (!QFileInfo::exists(folder) && QFileInfo(folder).absolutePath() != folder)
        folder = QFileInfo(folder).absolutePath();
    for (QDir dir(QFileInfo(folder).canonicalFilePath());; dir.cdUp()) {
        if (dir.exists(QFileInfo(storage::WorkspaceFolder(dir.path()).database()).fileName()))
            throw Error(tr("“%1”在台账文件夹里面，那里只放台账自己的文件，写进去会和数据库、材料混在一起，"
                           "没有写出任何文件，台账没有改动：请另选一个文件夹。")
                            .arg(file));
        if (dir.isRoot())
            return;
    }
}

void refuseUnlessLegible(const QString &path)
{
    if (path.trimmed().isEmpty())
        throw Error(tr("没有给出要写的文件名，没有写出任何文件：请填写文件名。"));
    if (platform::hasForeignBytes(path))
        throw Error(tr("“%1”的路径不是 UTF-8 编码，没有写出任何文件：请换一个文件名或文件夹。")
                        .arg(domain::shownName(platform::readablePath(path))));
    if (domain::hasHiddenTurn(path))
        throw Error(tr("“%1”的名称里有换行、控制字符或改变文字方向的字符，没有写出任何文件：请换一个名称。")
                        .arg(domain::shownName(path)));
    // A file takes the place of what bears its name: of /dev/null as well.
    if (const QFileInfo info(path); info.exists() && !info.isFile() && !info.isDir())
        throw Error(tr("“%1”不是普通文件（是设备或管道），没有写出任何文件：请换一个文件名。").arg(path));
}

} // namespace

void refuseUnlessWritableTo(const QString &file)
{
    refuseUnlessLegible(file);
    if (QFileInfo(file).completeBaseName().trimmed().isEmpty())
        throw Error(tr("“%1”只有结尾，没有文件名，没有写出任何文件：请填写文件名。").arg(file));
    refuseWithinLedger(file, QFileInfo(file).absolutePath());
}

void refuseUnlessFolderWritableTo(const QString &folder)
{
    refuseUnlessLegible(folder);
    const auto shown = QDir::toNativeSeparators(folder);
    if (QFileInfo(folder).isFile())
        throw Error(tr("“%1”是一个文件，没有写出任何内容，文件没有改动：请给出一个文件夹。").arg(shown));
    refuseWithinLedger(shown, QDir(folder).absolutePath());
}

QString hindranceWords(const domain::Error &error)
{
    const auto *file = dynamic_cast<const platform::FileError *>(&error);
    return file == nullptr ? QString() : tr("（%1）").arg(platform::troubleText(file->trouble()));
}

void removeLeftFiles(const QString &folder)
{
    constexpr int hour = 3600;
    const auto left = platform::TemporaryFile::leftIn(folder);
    // Another machine on the same network drive may write there without our seeing its hold.
    const bool mayTell = platform::locationOf(folder) == platform::Location::Local;
    const bool held = !mayTell || platform::FolderHold::isHeld(folder);
    for (const auto &file : left)
        if (!held || QFileInfo(file).lastModified().secsTo(QDateTime::currentDateTime()) > hour)
            QFile::remove(file);
}

} // namespace taizhang::workflow

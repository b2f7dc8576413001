#include "core/workflow/evidence/file_recovery.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/hashing/sha256.h"
#include "core/platform/file_place.h"
#include "core/storage/evidence/evidence_repository.h"
#include "core/workflow/tr.h"

#include <QDir>
#include <QFileInfo>

namespace taizhang::workflow {

using domain::Cancelled;
using domain::Error;

namespace {

/// An empty folder in the file's place goes; one that holds something is not ours to take away.
void makeRoom(const QString &path, const QString &name)
{
    if (platform::placeAt(path) == platform::FilePlace::Folder && !QDir().rmdir(path))
        throw Error(
            tr("“%1”的位置上有一个文件夹“%2”，里面有东西，没有放回，台账没有改动：请先把那个文件夹移走。")
                .arg(name, QDir::toNativeSeparators(path)));
}

} // namespace

RecoveredFile recoverFile(WorkspaceSession &session, const QString &file, const QString &sha256,
                          const platform::Progress &progress)
{
    session.refuseUnlessWritable();
    const auto name = domain::shownName(platform::readableName(QFileInfo(file).fileName()).text);
    const auto content = hashing::sha256OfFile(file, [&progress](const char *, qint64) {
        if (progress.isCancelled())
            throw Cancelled(tr("已停止，没有放回文件，台账没有改动。"));
    });
    if (!sha256.isEmpty() && content != sha256)
        throw Error(tr("“%1”不是当时收进的那个文件（内容不一样），没有放回，台账没有改动：请找原来的文件，"
                       "或从备份恢复。")
                        .arg(name));
    const auto known = session.read(storage::knownObjects).result();
    const auto object =
        std::find_if(known.cbegin(), known.cend(),
                     [&content](const storage::KnownObject &each) { return each.sha256 == content; });
    if (object == known.cend())
        throw Error(tr("台账里没有哪份材料是“%1”的内容，没有放回，台账没有改动：要收新的文件，请用“添加”。")
                        .arg(name));
    auto &objects = session.objects();
    if (objects.verify(content, progress) == evidence::ObjectCondition::Ok)
        throw Error(tr("“%1”的文件在台账里是完好的，不用放回，台账没有改动。").arg(name));
    makeRoom(objects.pathOf(content), name);
    const auto staged = objects.stage(QStringList{file}, progress);
    if (staged.first().sha256 != content) {
        objects.discard(staged);
        throw Error(tr("“%1”在读取时被改动，没有放回，台账没有改动：请稍后再试。").arg(name));
    }
    return {object->usedBy.isEmpty() ? tr("已移出的材料（%1…）").arg(content.left(12)) : object->usedBy};
}

} // namespace taizhang::workflow

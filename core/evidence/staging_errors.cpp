#include "core/evidence/staging_errors.h"

#include "core/domain/file_names.h"
#include "core/evidence/tr.h"
#include "core/platform/path_bytes.h"

#include <QLocale>

namespace taizhang::evidence {

using domain::shownName;
using platform::FileError;
using platform::FileTrouble;

namespace {

QString readSentence(FileTrouble trouble)
{
    switch (trouble) {
    case FileTrouble::Missing:
        return tr("没有找到文件“%1”，这次的文件都没有加入，台账没有改动：请检查文件是否还在原处。");
    case FileTrouble::NotPermitted:
        return tr("没有权限读取文件“%1”，这次的文件都没有加入，台账没有改动：请检查文件权限，"
                  "或把它复制到自己的文件夹后再添加。");
    case FileTrouble::IsFolder:
        return tr("“%1”是一个文件夹，这次的文件都没有加入，台账没有改动：请选择文件夹里的文件。");
    case FileTrouble::NotAFile:
        return tr("“%1”是设备或管道，不是普通文件，这次的文件都没有加入，台账没有改动：请换成普通文件。");
    default:
        return tr("无法读取文件“%1”（%2），这次的文件都没有加入，台账没有改动："
                  "请检查文件所在的磁盘后再试。");
    }
}

QString mutilatedSentence()
{
    return tr("文件“%1”的名称里有系统认不出的字符（可能是 GBK 编码），这次的文件都没有加入，台账没有改动："
              "请先给它改名，或者把它拖进窗口来添加。");
}

} // namespace

FileError cannotRead(const QString &path, const FileError &cause)
{
    const auto shown = shownName(platform::readablePath(path));
    // Whoever handed the path over had lost bytes of it by then.
    const bool isMutilated =
        cause.trouble() == FileTrouble::Missing && path.contains(QChar::ReplacementCharacter);
    auto sentence = isMutilated ? mutilatedSentence() : readSentence(cause.trouble());
    const bool saysCause = sentence.contains(QLatin1String("%2"));
    sentence = saysCause ? sentence.arg(shown, platform::troubleText(cause.trouble())) : sentence.arg(shown);
    return {sentence, cause.detail(), cause.trouble()};
}

FileError cannotStore(const QString &name, const FileError &cause)
{
    if (cause.trouble() == FileTrouble::NoSpace)
        return {tr("磁盘已满，文件“%1”无法存入，这次的文件都没有加入，台账原有内容没有改动："
                   "请腾出磁盘空间后再添加。")
                    .arg(shownName(name)),
                cause.detail(), cause.trouble()};
    return {tr("无法把文件“%1”存入台账（%2），这次的文件都没有加入，台账原有内容没有改动："
               "请检查台账所在的磁盘后再添加。")
                .arg(shownName(name), platform::troubleText(cause.trouble())),
            cause.detail(), cause.trouble()};
}

domain::Error cannotStore(const QString &name, const QString &detail)
{
    return domain::Error(tr("无法把文件“%1”存入台账，这次的文件都没有加入，台账原有内容没有改动："
                            "请检查台账所在的磁盘后再添加。")
                             .arg(shownName(name)),
                         detail);
}

FileError notEnoughSpace(qint64 needed, qint64 free)
{
    const QLocale locale(QLocale::Chinese, QLocale::China);
    return {tr("磁盘已满：要加入的文件共 %1，台账所在的磁盘只剩 %2，这次的文件都没有加入，"
               "台账原有内容没有改动：请腾出磁盘空间后再添加。")
                .arg(locale.formattedDataSize(needed), locale.formattedDataSize(free)),
            {},
            FileTrouble::NoSpace};
}

domain::Error changedWhileRead(const QString &path)
{
    return domain::Error(tr("文件“%1”在读取时被改动，这次的文件都没有加入，台账没有改动："
                            "请等它保存或接收完毕后再添加。")
                             .arg(shownName(platform::readablePath(path))));
}

domain::Cancelled stoppedByUser()
{
    return domain::Cancelled(tr("已停止添加，这次的文件都没有加入，台账没有改动。"));
}

} // namespace taizhang::evidence

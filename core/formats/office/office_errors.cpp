#include "core/formats/office/office_errors.h"

#include "core/domain/file_names.h"
#include "core/formats/tr.h"

namespace taizhang::formats {

using domain::Error;
using domain::shownName;

Error damagedFile(const QString &path, const QString &detail)
{
    return Error(
        tr("“%1”损坏或不完整，没有读入任何内容：请用 WPS 或 Office 打开后另存一份再试，或请对方重新发送。")
            .arg(shownName(path)),
        detail);
}

Error encryptedFile(const QString &path)
{
    return Error(tr("“%1”设有密码，没有读入任何内容：请打开它，去掉密码，另存后再试。").arg(shownName(path)));
}

Error tooLargeFile(const QString &path, qint64 most)
{
    return Error(tr("“%1”太大（内容超过 %2 MB），没有读入任何内容：请拆成几个文件，或删去用不着的部分再试。")
                     .arg(shownName(path), QString::number(most >> 20)));
}

Error tooManyCells(const QString &path)
{
    return Error(tr("“%1”里的表格太大（超过 100 "
                    "万个单元格），没有读入任何内容：请删去用不着的行和列，或拆成几个文件再试。")
                     .arg(shownName(path)));
}

Error damagedArchive(const QString &path, const QString &detail)
{
    return Error(tr("压缩包“%1”损坏，或里面的路径不安全，没有列出：文件已原样保存，请对方重新发送。")
                     .arg(shownName(path)),
                 detail);
}

Error tooManyEntries(const QString &path, int most)
{
    return Error(tr("压缩包“%1”里有超过 %2 个文件，没有列出：文件已原样保存，可以用系统程序打开核对。")
                     .arg(shownName(path), QString::number(most)));
}

} // namespace taizhang::formats

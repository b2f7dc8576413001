#include "core/formats/files/whole_file.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/office/office_errors.h"
#include "core/formats/tr.h"
#include "core/platform/source_file.h"

namespace taizhang::formats {

using domain::Error;
using domain::shownName;

QByteArray readWholeFile(const QString &path, qint64 largest)
{
    constexpr qint64 block = 1 << 20;
    platform::SourceFile file(path);
    if (file.size() > largest)
        throw tooLargeFile(path, largest);
    QByteArray bytes;
    bytes.reserve(file.size());
    QByteArray piece(block, Qt::Uninitialized);
    while (const auto count = file.read(piece.data(), block)) {
        bytes.append(piece.constData(), count);
        if (bytes.size() > largest)
            throw tooLargeFile(path, largest);
    }
    if (file.changed())
        throw Error(
            tr("“%1”在读取时被改动，没有读入任何内容：请保存并关闭它，再试一次。").arg(shownName(path)));
    if (bytes.isEmpty())
        throw Error(tr("“%1”是空文件（0 字节），没有读入任何内容：请对方重新发送。").arg(shownName(path)));
    return bytes;
}

} // namespace taizhang::formats

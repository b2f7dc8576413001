#include "core/formats/sheets/save_table.h"

#include "core/formats/tr.h"
#include "core/platform/file_error.h"
#include "core/platform/new_folders.h"

#include <QDir>
#include <QFileInfo>

namespace taizhang::formats {

void saveTable(const QByteArray &bytes, const QString &file)
{
    const auto path = QFileInfo(file).absoluteFilePath();
    try {
        platform::writeWithFolder(path, bytes);
    } catch (const platform::FileError &failure) {
        throw platform::FileError(
            tr("表格没有保存到“%1”：%2；原有文件没有变动，请换一个位置再导出。")
                .arg(QDir::toNativeSeparators(path), platform::troubleText(failure.trouble())),
            failure.detail(), failure.trouble());
    }
}

} // namespace taizhang::formats

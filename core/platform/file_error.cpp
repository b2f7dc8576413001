#include "core/platform/file_error.h"

#include "core/platform/tr.h"

#include <utility>

namespace taizhang::platform {

QString troubleText(FileTrouble trouble)
{
    switch (trouble) {
    case FileTrouble::Missing:
        return tr("文件或文件夹不存在");
    case FileTrouble::NotPermitted:
        return tr("没有访问权限");
    case FileTrouble::ReadOnly:
        return tr("所在磁盘只能读取");
    case FileTrouble::NoSpace:
        return tr("磁盘已满");
    case FileTrouble::IsFolder:
        return tr("这是一个文件夹");
    case FileTrouble::NotAFile:
        return tr("这不是普通文件");
    case FileTrouble::NameTooLong:
        return tr("文件名或路径太长");
    case FileTrouble::Damaged:
        return tr("磁盘读写出错");
    case FileTrouble::Other:
        break;
    }
    return tr("系统拒绝了操作");
}

FileError::FileError(QString sentence, QString detail, FileTrouble trouble)
    : Error(std::move(sentence), std::move(detail)), m_trouble(trouble)
{
}

} // namespace taizhang::platform

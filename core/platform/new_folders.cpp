#include "core/platform/new_folders.h"

#include "core/platform/atomic_file.h"
#include "core/platform/file_system.h"

#include <QDir>
#include <QFileInfo>

namespace taizhang::platform {

NewFolders::~NewFolders()
{
    for (auto folder = m_made.crbegin(); folder != m_made.crend(); ++folder)
        QDir().rmdir(*folder); // only when it is empty
}

void NewFolders::make(const QString &path)
{
    QStringList missing;
    for (QFileInfo folder(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
         !folder.exists() && !folder.isSymLink(); folder.setFile(folder.path()))
        missing.prepend(folder.filePath());
    m_made << missing; // before: the inner ones may fail
    makeFolder(path);
}

void writeWithFolder(const QString &path, const QByteArray &content)
{
    NewFolders folders;
    folders.make(QFileInfo(path).absolutePath());
    writeAtomically(path, content);
}

} // namespace taizhang::platform

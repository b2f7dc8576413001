#pragma once

#include <QDir>
#include <QString>

namespace taizhang::storage {

/// 台账工作区 on disk: where each thing lies. Nothing in the database names an absolute path, so the folder
/// can be moved or copied as it is.
class WorkspaceFolder
{
public:
    explicit WorkspaceFolder(const QString &path) : m_dir(QDir(path).absolutePath()) {}

    QString path() const { return m_dir.path(); }
    QString name() const { return m_dir.dirName(); }
    QString database() const { return m_dir.filePath(QStringLiteral("taizhang.db")); }
    QString objects() const { return m_dir.filePath(QStringLiteral("objects")); }
    QString drafts() const { return m_dir.filePath(QStringLiteral("drafts")); }
    /// Derived data that may be deleted at any time, and is in no backup.
    QString cache() const { return m_dir.filePath(QStringLiteral("cache")); }
    QString backups() const { return m_dir.filePath(QStringLiteral("backups")); }

private:
    QDir m_dir;
};

} // namespace taizhang::storage

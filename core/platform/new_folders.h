#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace taizhang::platform {

/// Folders that files are to be written into. Those that had to be made go again with the object where they
/// are empty: nothing was written then.
class NewFolders
{
public:
    NewFolders() = default;
    ~NewFolders();
    NewFolders(const NewFolders &) = delete;
    NewFolders &operator=(const NewFolders &) = delete;

    /// makeFolder(), remembering what was not there. Throws FileError.
    void make(const QString &path);

private:
    QStringList m_made; ///< the outermost first
};

/// writeAtomically() of a file whose folder is made where it is not there, and goes again where nothing was
/// written. Throws FileError.
void writeWithFolder(const QString &path, const QByteArray &content);

} // namespace taizhang::platform

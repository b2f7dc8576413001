#pragma once

#include <QString>

namespace taizhang::platform {

/// A folder of its own in the system's folder for temporary files, for copies of what is in a ledger: it goes
/// with the object, when the program is asked to end by SIGINT, SIGTERM or SIGHUP, and, where the program was
/// killed or the machine stopped, with the first such folder that is made later.
///
/// It lies in another one that also holds a mark: without it nothing is ever taken for ours, whatever its
/// name is. That one is locked before it is marked and as long as it is used, by which others see so.
class TemporaryFolder
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    /// False where none could be made; detail() says why, for the log.
    bool isValid() const { return !m_path.isEmpty(); }
    const QString &path() const { return m_path; }
    QString filePath(const QString &name) const { return m_path + QLatin1Char('/') + name; }
    const QString &detail() const { return m_detail; }

private:
    QString m_outer;
    QString m_path;
    QString m_detail;
    int m_lock = -1; ///< descriptor of the outer folder
};

} // namespace taizhang::platform

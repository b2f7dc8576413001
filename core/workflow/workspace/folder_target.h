#pragma once

#include "core/domain/error.h"
#include "core/platform/progress.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace taizhang::workflow {

/// While it was written, somebody else put something where it was to stand.
class TakenFolder : public domain::Error
{
public:
    using Error::Error;
};

/// A tree of files that comes to be in one place as a whole: a new folder, or a zip. Until keep() returns
/// nothing is there; whatever was written goes again with the object. SHA256SUMS of all files is added at the
/// end, which `sha256sum -c` takes.
///
/// Functions throw domain::Error.
class FolderTarget
{
public:
    /// Makes a zip when `place` ends so, replacing one that is there. Refuses what may not be written to, and
    /// a folder that holds anything but what an earlier run of ours wrote (holdsOwnOutput()); that is
    /// replaced as a whole when the new one is whole. Of that every file is hashed, which takes its time:
    /// `progress` is asked whether to stop, and Cancelled thrown.
    static std::unique_ptr<FolderTarget> at(const QString &place, const platform::Progress &progress);
    virtual ~FolderTarget() = default;

    /// `path`: relative, with '/'; each once.
    void add(const QString &path, const QByteArray &bytes);
    /// Copies an object of the store; false, and nothing is left of it, when its bytes are not those of its
    /// name. `copied` is told of every block, and may throw.
    bool addObject(const QString &path, const QString &object, const QString &sha256,
                   const std::function<void(qint64)> &copied);
    void keep();

protected:
    virtual void write(const QString &path, const QByteArray &bytes) = 0;
    virtual bool copy(const QString &path, const QString &object, const QString &sha256,
                      const std::function<void(qint64)> &copied) = 0;
    virtual void place() = 0;

private:
    QStringList m_sums;
};

} // namespace taizhang::workflow

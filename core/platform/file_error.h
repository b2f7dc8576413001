#pragma once

#include "core/domain/error.h"

#include <QString>

namespace taizhang::platform {

/// Why a file could not be read or written, as far as a user can do something about it.
enum class FileTrouble {
    Missing,      ///< no such file or folder
    NotPermitted, ///< access refused
    ReadOnly,     ///< the medium can only be read
    NoSpace,      ///< disk or quota full
    IsFolder,     ///< a folder where a file is asked
    NotAFile,     ///< a device, a pipe, a socket
    NameTooLong,
    Damaged, ///< the disk reports an input or output error
    Other,
};

/// 磁盘已满, 没有访问权限 …: a few words for use within a sentence.
QString troubleText(FileTrouble trouble);

/// A failed file operation: an Error of the one family that also says why, so that the caller who knows what
/// the file was for can say it better.
class FileError : public domain::Error
{
public:
    FileError(QString sentence, QString detail, FileTrouble trouble);

    FileTrouble trouble() const { return m_trouble; }

    void raise() const override { throw *this; }
    FileError *clone() const override { return new FileError(*this); }

private:
    FileTrouble m_trouble;
};

} // namespace taizhang::platform

#pragma once

#include "core/domain/error.h"

namespace taizhang::formats {

/// Inside core/formats: what is said of a file from elsewhere that cannot be read, whatever reads it.

domain::Error damagedFile(const QString &path, const QString &detail);
domain::Error encryptedFile(const QString &path);
/// `most`: bytes.
domain::Error tooLargeFile(const QString &path, qint64 most);
domain::Error tooManyCells(const QString &path);
domain::Error damagedArchive(const QString &path, const QString &detail);
domain::Error tooManyEntries(const QString &path, int most);

} // namespace taizhang::formats

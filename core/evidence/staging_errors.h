#pragma once

#include "core/domain/error.h"
#include "core/platform/file_error.h"

#include <QString>

namespace taizhang::evidence {

/// Inside core/evidence: the sentences of ObjectStore::stage(). Each says that nothing of the call was taken
/// in.

platform::FileError cannotRead(const QString &path, const platform::FileError &cause);
platform::FileError cannotStore(const QString &name, const platform::FileError &cause);
domain::Error cannotStore(const QString &name, const QString &detail);
platform::FileError notEnoughSpace(qint64 needed, qint64 free);
domain::Error changedWhileRead(const QString &path);
domain::Cancelled stoppedByUser();

} // namespace taizhang::evidence

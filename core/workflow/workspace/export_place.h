#pragma once

#include "core/domain/error.h"

#include <QString>

namespace taizhang::workflow {

/// Refuses a file that no export may be written to: none at all, one that is an ending only, one in a
/// ledger's own folder (its database or its evidence would be destroyed), one with bytes that Qt would turn
/// into another name, with line breaks or letters that turn the direction of writing, a device. Throws
/// domain::Error.
void refuseUnlessWritableTo(const QString &file);

/// The same of a folder for several files, which need not be there; a file is none.
void refuseUnlessFolderWritableTo(const QString &folder);

/// What hindered a step that reads or writes files, behind the name of the place: （磁盘已满）; empty where
/// the error does not say.
QString hindranceWords(const domain::Error &error);

/// Takes away what killed programs left in a folder while they wrote there: files under made-up names. While
/// another program of ours writes there, or where that cannot be told (a network drive), only those of an
/// hour ago or longer. What cannot be taken away stays.
void removeLeftFiles(const QString &folder);

} // namespace taizhang::workflow

#pragma once

#include <QList>
#include <QStringList>

namespace taizhang::domain {

/// Whether the name of a file, without folders, says that it is a copy of another, as systems, browsers and
/// chat programs name one: 名(1).docx, 名 (2).docx, 名 - 副本.docx, 名 - 副本 (2).docx, 复件 名.docx. A year
/// in brackets is none. A document may be called 副本 itself; only beside a twin does it mean anything.
bool hasCopySign(const QString &name);

/// The places of the names of files with the same content, that of the original first, whose name is the one
/// to keep: those named as copies stand behind the others, else the order stays.
QList<qsizetype> originalsFirst(const QStringList &names);

} // namespace taizhang::domain

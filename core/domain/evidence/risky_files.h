#pragma once

#include <QString>
#include <QStringList>

namespace taizhang::domain {

/// Whether a file is a program that a double-click would run: by its content (media type of
/// formats::inspectContent), or by the ending of its name where content says nothing (bat, vbs, lnk …).
bool isProgram(const QString &mediaType, const QString &name);

/// Whether a program goes under the ending of a picture or a document.
bool isDisguisedProgram(const QString &mediaType, const QString &name);

/// Whether it is an office file that carries macros.
bool hasMacros(const QString &mediaType);

/// Why the system's program is not asked to open it; empty for what may be opened. One sentence.
QString whyNotOpened(const QString &mediaType, const QString &name);

/// What a clerk should look at about a file as such. `readability`: ok, empty, damaged, locked. Sentences
/// that begin with 请核对; they decide nothing.
QStringList adviceOnFile(const QString &mediaType, const QString &name, const QString &readability);

} // namespace taizhang::domain

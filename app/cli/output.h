#pragma once

#include <QJsonObject>
#include <QString>

namespace taizhang::cli {

/// To stdout in UTF-8, whatever the locale.
void print(const QString &text);
/// Indented, UTF-8, unescaped.
void printJson(const QJsonObject &json);
/// Whether everything printed so far reached its destination.
bool allWritten();
/// One line to stderr; control characters of file names become spaces.
void complain(QString sentence);

} // namespace taizhang::cli

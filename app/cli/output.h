#pragma once

#include <QJsonObject>
#include <QString>

namespace taizhang::cli {

/// To stdout in UTF-8, whatever the locale.
void print(const QString &text);
/// Indented, UTF-8, unescaped.
void printJson(const QJsonObject &json);
/// One line to stderr.
void complain(QString sentence);

} // namespace taizhang::cli

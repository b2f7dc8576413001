#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace taizhang::cli {

/// To stdout in UTF-8, whatever the locale. Names and texts that people gave go through domain::shownName()
/// first, so that each stays on its line; JSON has them to the letter.
void print(const QString &text);
/// Indented, UTF-8, unescaped.
void printJson(const QJsonObject &json);
/// Whether everything printed so far reached its destination.
bool allWritten();
/// Said by a verb that writes to the ledger: its result is there, whether or not it can be printed.
void noteStoredResult();
bool resultIsStored();
/// One line to stderr, whatever the names in the sentence hold.
void complain(const QString &sentence);
/// What a verb says at its end, and its exit code. Nothing failed: the remarks, a line each, and 0. Else 1
/// and one line: of the failures, then of the remarks, five at most and how many there are.
int sayAtEnd(const QStringList &failures, const QStringList &remarks);

} // namespace taizhang::cli

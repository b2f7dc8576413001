#pragma once

#include <QString>

namespace taizhang::exchange {

/// The beginning of a text as the name of a folder, at most `most` UTF-16 units: all of it where it is short
/// enough, else up to a mark between clauses (，。；：, else 、) that stands in no bracket, else as much as
/// fits. No quotation or bracket in it stays open, and no mark ends it.
QString folderWords(const QString &text, qsizetype most);

} // namespace taizhang::exchange

#pragma once

#include "core/domain/evidence/secrecy.h"

namespace taizhang::domain {

/// Inside core/domain/evidence: the rules by which a mark of secrecy is told from words about secrecy.

bool isSeen(char32_t character);

/// As they stand in the text, without what stands between them.
QString seenWords(const QString &text);

/// Whether what stands at [begin, end) of a text in its usual form is only spoken of: quoted in a rule about
/// how marks are printed (如“机密★1年”, 标有“机密★”字样的文件), in the title of a rule
/// (《机密级文件管理办法》), or counted as none (机密级：无).
bool isTalk(const QString &plain, qsizetype begin, qsizetype end);

/// Behind the head of a text, in an annex: a mark that begins a short line, the cell of a table or what
/// stands behind a blank, and has its star, its term or the word 密级; begins what stands in brackets and has
/// its star; or stands in a line by itself. A law that speaks of marks does not print them so.
QList<SecrecyMark> printedMarks(const QString &text, qsizetype from);

} // namespace taizhang::domain

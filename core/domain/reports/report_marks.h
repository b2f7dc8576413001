#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace taizhang::domain {

/// What a text of a 情况说明 keeps between its words and is not printed as it stands:
///
/// - {{证据:UUID}} cites a piece of evidence by the uuid of its filing, so that it is printed with the number
///   that the piece has by then;
/// - {{来源:区农业农村局}} says whose text a paragraph was taken from; never printed.
///
/// Both are plain text, which survives copying, drafts, packages and the history.
struct ReportMark
{
    enum class Kind { Citation, Source };
    Kind kind = Kind::Citation;
    QString value; ///< the uuid in lower case, or the name of the unit
    qsizetype begin = 0;
    qsizetype end = 0; ///< one past the mark, in UTF-16 units of the text
    bool operator==(const ReportMark &) const = default;
};

/// In the order of the text. A full-width colon and blanks within the braces are understood too.
QList<ReportMark> reportMarksIn(const QString &text);

QString citationMark(const QString &filingUuid);
/// What would end the mark early is left out of the name.
QString sourceMark(const QString &unit);

/// The text with each mark replaced by what `words` says of it.
QString withMarksAs(const QString &text, const std::function<QString(const ReportMark &)> &words);
/// Without any mark: what is counted, searched and shown in a line.
QString withoutMarks(const QString &text);

/// Whether the words between two citations make one range of them: 至, 到, ～.
bool isRangeWord(const QString &between);
/// Whether pieces of these numbers are the ends of a range: of one material, the first before the last.
bool areRangeEnds(const QString &first, const QString &last);

/// How many fields such as 【数量】 a template has left to be filled in.
int openFields(const QString &text);

} // namespace taizhang::domain

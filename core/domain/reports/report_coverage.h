#pragma once

#include <QString>

namespace taizhang::domain {

/// How far a report point is written; shown as 请核对, it decides nothing.
enum class ReportCoverage {
    Empty,   ///< 未写: nothing that would be printed
    Open,    ///< 待填: fields of a template are still open; counts as not written
    Short,   ///< 偏短: fewer than 60 characters, hardly a paragraph; also a citation alone, which answers
    Written, ///< 已写
};

/// Characters that count as text: blanks, line ends and marks (ReportMark) do not, a character outside the
/// BMP is one.
int writtenCharacters(const QString &text);
ReportCoverage coverageOf(const QString &text);
/// Whether a point is written as all counts have it: words, and no field of a template left open.
bool countsAsWritten(const QString &text);
/// How many of a row's points count as written, where the report of another row answers it as well: what it
/// says itself there, and all of them once the points of that report are all written.
int pointsWritten(int points, int written, bool isLeadComplete);
/// 未写, 待填, 偏短, 已写.
QString coverageLabel(ReportCoverage coverage);

} // namespace taizhang::domain

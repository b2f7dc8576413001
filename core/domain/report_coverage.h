#pragma once

#include <QString>

namespace taizhang::domain {

/// How far a report point is written; shown as 请核对, it decides nothing.
enum class ReportCoverage {
    Empty,   ///< 未写: nothing but blanks
    Short,   ///< 偏短: fewer than 60 characters, hardly a paragraph, or a template's fields are still open
    Written, ///< 已写
};

/// Characters that count as text: blanks, line ends and marks (ReportMark) do not, a character outside the
/// BMP is one.
int writtenCharacters(const QString &text);
ReportCoverage coverageOf(const QString &text);
/// 未写, 偏短, 已写.
QString coverageLabel(ReportCoverage coverage);

} // namespace taizhang::domain

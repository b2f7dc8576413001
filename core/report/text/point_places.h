#pragma once

#include "core/report/text/report_content.h"

namespace taizhang::report {

/// Tells each heading of a report's own (level 1) which point's answer stands below it, so that an edited
/// file of it can be read back by point (Heading::place). A heading that no point has is that of a row's text
/// of no point.
void markPointPlaces(Document &report, const ReportInput &input);

/// The words of a heading or a point by which both are compared: without the number in front, the marks at
/// the end, and blanks.
QString comparedWords(const QString &words);

} // namespace taizhang::report

#include "core/domain/report_coverage.h"

#include "core/domain/report_marks.h"
#include "core/domain/tr.h"

namespace taizhang::domain {

namespace {

constexpr int shortBelow = 60;

} // namespace

int writtenCharacters(const QString &text)
{
    int count = 0;
    const auto words = withoutMarks(text);
    for (const auto c : words)
        if (!c.isSpace() && !c.isLowSurrogate())
            ++count;
    return count;
}

ReportCoverage coverageOf(const QString &text)
{
    const auto characters = writtenCharacters(text);
    if (characters == 0)
        return ReportCoverage::Empty;
    return characters < shortBelow || openFields(text) > 0 ? ReportCoverage::Short : ReportCoverage::Written;
}

QString coverageLabel(ReportCoverage coverage)
{
    switch (coverage) {
    case ReportCoverage::Empty:
        return tr("未写");
    case ReportCoverage::Short:
        return tr("偏短");
    case ReportCoverage::Written:
        return tr("已写");
    }
    return {};
}

} // namespace taizhang::domain

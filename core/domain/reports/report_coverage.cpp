#include "core/domain/reports/report_coverage.h"

#include "core/domain/reports/report_marks.h"
#include "core/domain/tr.h"

#include <algorithm>

namespace taizhang::domain {

namespace {

constexpr int shortBelow = 60;

bool citesEvidence(const QString &text)
{
    const auto marks = reportMarksIn(text);
    return std::any_of(marks.cbegin(), marks.cend(),
                       [](const ReportMark &mark) { return mark.kind == ReportMark::Kind::Citation; });
}

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
    if (characters == 0 && !citesEvidence(text))
        return ReportCoverage::Empty;
    if (openFields(text) > 0)
        return ReportCoverage::Open;
    return characters < shortBelow ? ReportCoverage::Short : ReportCoverage::Written;
}

bool countsAsWritten(const QString &text)
{
    const auto coverage = coverageOf(text);
    return coverage != ReportCoverage::Empty && coverage != ReportCoverage::Open;
}

int pointsWritten(int points, int written, bool isLeadComplete)
{
    return isLeadComplete ? points : written;
}

QString coverageLabel(ReportCoverage coverage)
{
    switch (coverage) {
    case ReportCoverage::Empty:
        return tr("未写");
    case ReportCoverage::Open:
        return tr("待填");
    case ReportCoverage::Short:
        return tr("偏短");
    case ReportCoverage::Written:
        return tr("已写");
    }
    return {};
}

} // namespace taizhang::domain

#include "core/domain/report_coverage.h"

#include "core/domain/tr.h"

namespace taizhang::domain {

namespace {

constexpr int shortBelow = 60;

} // namespace

int writtenCharacters(QStringView text)
{
    int count = 0;
    for (const auto c : text)
        if (!c.isSpace() && !c.isLowSurrogate())
            ++count;
    return count;
}

ReportCoverage coverageOf(QStringView text)
{
    const auto characters = writtenCharacters(text);
    if (characters == 0)
        return ReportCoverage::Empty;
    return characters < shortBelow ? ReportCoverage::Short : ReportCoverage::Written;
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

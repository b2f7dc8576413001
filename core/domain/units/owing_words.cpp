#include "core/domain/units/owing_words.h"

#include "core/domain/tasks/progress_words.h"
#include "core/domain/tasks/standing.h"
#include "core/domain/tr.h"
#include "core/domain/units/unit_progress.h"

namespace taizhang::domain {

QString answeredWord()
{
    return tr("已办");
}

QString waitingWord()
{
    return standingLabel(Standing::Waiting);
}

QString owedWord()
{
    return tr("欠交");
}

QString silentWord()
{
    return tr("都没有报");
}

QString nothingAskedWord(const UnitProgress &progress)
{
    if (progress.asked > 0)
        return {};
    return progress.notApplicable > 0 ? markLabel(ProgressMark::NotApplicable) : tr("未交办");
}

} // namespace taizhang::domain

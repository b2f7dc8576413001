#include "core/domain/units/owing_words.h"

#include "core/domain/tasks/standing.h"
#include "core/domain/tr.h"

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
    return tr("一份未报");
}

} // namespace taizhang::domain

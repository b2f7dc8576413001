#include "core/domain/units/owing_words.h"

#include "core/domain/tr.h"

namespace taizhang::domain {

QString owedWord()
{
    return tr("欠交");
}

QString silentWord()
{
    return tr("一份未报");
}

} // namespace taizhang::domain

#include "core/workflow/reports/print_remarks.h"

#include "core/workflow/reports/number_words.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

QString lostCitationsWords(int count, const QList<int> &indicators)
{
    if (count == 0)
        return {};
    return tr("引用的附件有 %1 "
              "处已经移出或不再是一段，文中标为〔附件已移出〕、〔原为一段，中间的请核对〕，请核对：第%"
              "2项情况说明。")
        .arg(count)
        .arg(numbersInShort(indicators));
}

QString missingCharactersWords(const QString &characters)
{
    if (characters.isEmpty())
        return {};
    return tr("电脑里没有能显示这些字的字体，印成了〓：%1。").arg(characters);
}

} // namespace taizhang::workflow

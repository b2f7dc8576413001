#include "core/workflow/evidence/secret_words.h"

#include "core/domain/error.h"
#include "core/domain/evidence/secrecy.h"
#include "core/domain/file_names.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

void refuseSecretWords(const QString &what, const QString &text, bool restricted, const QString &unharmed)
{
    const auto mark = domain::findSecrecyInTitle(text);
    if (!mark)
        return;
    if (!mark->isOfWork())
        throw domain::Error(tr("%1“%2”里有“%3”，%4：涉密材料不得放进本程序，请移出文件，只登记题名和存放处。")
                                .arg(what, domain::shownName(text), mark->words, unharmed));
    if (!restricted)
        throw domain::Error(tr("%1“%2”里有“%3”，%4：是工作秘密的，请先标为工作秘密（勾选“工作秘密”，命令行写 "
                               "--restricted yes）再改；不是的请换个写法。")
                                .arg(what, domain::shownName(text), mark->words, unharmed));
}

} // namespace taizhang::workflow

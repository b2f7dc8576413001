#include "core/workflow/evidence/secret_words.h"

#include "core/domain/error.h"
#include "core/domain/evidence/secrecy.h"
#include "core/domain/file_names.h"
#include "core/workflow/tr.h"

#include <QRegularExpression>

namespace taizhang::workflow {

namespace {

/// What heads a title or a 文号 as a mark does (国家秘密 甲, 工作秘密〔2024〕1号). Within a text it may be
/// the subject of a sentence, so that findSecrecy() does not know it.
QString headingMark(const QString &text)
{
    static const QRegularExpression heads(
        QStringLiteral(R"(^\s*((?:国\s*家|工\s*作)\s*秘\s*密)(?=$|[\s_\-—–·:：★☆〔［\[(（【]))"
                       R"(|(?:为|属于?|是)\s*(国\s*家\s*秘\s*密)(?=$|[\s,，。;；]))"));
    const auto match = heads.match(text);
    const auto words = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    return words.simplified().remove(u' ');
}

} // namespace

void refuseSecretWords(const QString &what, const QString &text, bool restricted, const QString &unharmed)
{
    const auto mark = domain::findSecrecy(text);
    const auto words = mark ? mark->words : headingMark(text);
    if (words.isEmpty())
        return;
    if (!words.contains(QStringLiteral("工作秘密")))
        throw domain::Error(tr("%1“%2”里有“%3”，%4：涉密材料不得放进本程序，请移出文件，只登记题名和存放处。")
                                .arg(what, domain::shownName(text), words, unharmed));
    if (!restricted)
        throw domain::Error(tr("%1“%2”里有“%3”，%4：是工作秘密的，请先标为工作秘密（勾选“工作秘密”，命令行写 "
                               "--restricted yes）再改；不是的请换个写法。")
                                .arg(what, domain::shownName(text), words, unharmed));
}

QStringList secretWordsRemarks(const QString &what, const QString &text)
{
    QStringList remarks;
    for (const auto &mark : domain::allSecrecy(text))
        remarks << tr("请核对：%1里有“%2”，已按原样存了；涉密内容不得写进本程序，是的请删去。")
                       .arg(what, mark.words);
    return remarks;
}

} // namespace taizhang::workflow

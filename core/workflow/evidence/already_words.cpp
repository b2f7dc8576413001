#include "core/workflow/evidence/already_words.h"

#include "core/workflow/tr.h"

namespace taizhang::workflow {

using namespace domain;

namespace {

QString presentWords(const IncomingFile &file, ContentUse use)
{
    const auto numbers = file.already.join(QStringLiteral("、"));
    const auto pieces = file.alreadyFrom.isEmpty() ? numbers : file.alreadyFrom + QLatin1Char(' ') + numbers;
    switch (use) {
    case ContentUse::Here:
        return tr("不重复归入：这里已有 %1").arg(pieces);
    case ContentUse::Shared:
        return tr("沿用：%1").arg(pieces);
    case ContentUse::Own:
        return tr("另立一件：已有 %1").arg(pieces);
    case ContentUse::Fresh:
        break;
    }
    return tr("已在 %1").arg(pieces);
}

QString presentSentence(const IncomingFile &file, ContentUse use)
{
    const auto numbers = file.already.join(QStringLiteral("、"));
    const auto where = file.alreadyFrom.isEmpty()
                           ? tr("台账里已有同样的内容，编号 %1").arg(numbers)
                           : tr("台账里已有同样的内容，来自%1，编号 %2").arg(file.alreadyFrom, numbers);
    switch (use) {
    case ContentUse::Here:
        return tr("%1，就在这项材料里；不重复归入。").arg(where);
    case ContentUse::Shared:
        return tr("%1；这次沿用，多归一处，题名和来源不变。").arg(where);
    case ContentUse::Own:
        return tr("%1；这次另立一件，题名、来源各归各的。").arg(where);
    case ContentUse::Fresh:
        break;
    }
    return tr("%1。").arg(where);
}

} // namespace

QString alreadyWords(const IncomingFile &file, ContentUse use)
{
    QStringList words;
    if (!file.already.isEmpty())
        words << presentWords(file, use);
    if (!file.formerOf.isEmpty())
        words << tr("是 %1 的旧版本").arg(file.formerOf.join(QStringLiteral("、")));
    return words.join(QStringLiteral("；"));
}

QString alreadySentence(const IncomingFile &file, ContentUse use)
{
    QString sentence;
    if (!file.already.isEmpty())
        sentence += presentSentence(file, use);
    if (!file.formerOf.isEmpty())
        sentence +=
            tr("内容是 %1 的旧版本，后来已经换上了新的文件。").arg(file.formerOf.join(QStringLiteral("、")));
    return sentence;
}

} // namespace taizhang::workflow

#include "core/domain/evidence/material_advice.h"

#include "core/domain/table/hints.h"
#include "core/domain/tr.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace taizhang::domain {

namespace {

struct AskedPieces
{
    std::optional<int> least;
    std::optional<int> most;
};

/// From the value of a hint, with its figures in Arabic digits; nothing when no pieces are counted.
std::optional<AskedPieces> askedPieces(const QString &value)
{
    static const QRegularExpression pieces(
        QStringLiteral("^(.*?)(\\d+)(?:[-—–～~至](\\d+))?[个件份张幅本册卷篇家](以上|以内)?$"));
    static const QRegularExpression atMost(QStringLiteral("不超过|不多于|不高于|至多|最多"));
    const auto match = pieces.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(2).toInt();
    if (match.hasCaptured(3))
        return AskedPieces{first, match.captured(3).toInt()};
    if (match.captured(1).contains(atMost) || match.captured(4) == QStringLiteral("以内"))
        return value.startsWith(u'每') ? std::nullopt : std::optional(AskedPieces{std::nullopt, first});
    static const QRegularExpression atLeast(QStringLiteral("不少于|不低于|不小于|至少|最少|每"));
    // Of a firm or a case in volumes there may well be several files.
    static const QRegularExpression whole(QStringLiteral("\\d[家本册卷]$"));
    const bool isOpen = match.captured(1).contains(atLeast) || match.captured(4) == QStringLiteral("以上") ||
                        whole.match(value).hasMatch();
    return AskedPieces{first, isOpen ? std::nullopt : std::optional(first)};
}

bool asksForSeveralThings(const QList<Hint> &hints)
{
    return std::count_if(hints.cbegin(), hints.cend(),
                         [](const Hint &hint) { return hint.kind == HintKind::Form; }) > 1;
}

QStringList countAdvice(const QString &materialText, int pieces)
{
    const auto hints = findHints(materialText);
    const bool several = asksForSeveralThings(hints);
    QStringList advice;
    for (const auto &hint : hints) {
        const auto asked = hint.kind == HintKind::Count ? askedPieces(hint.value) : std::nullopt;
        if (!asked)
            continue;
        const bool tooFew = asked->least && pieces < *asked->least;
        const bool tooMany = asked->most && pieces > *asked->most && !several;
        if (tooFew || tooMany)
            advice << tr("请核对：写明“%1”，现有 %2 件。")
                          .arg(materialText.mid(hint.begin, hint.end - hint.begin))
                          .arg(pieces);
    }
    return advice;
}

} // namespace

QStringList adviceOn(const QString &materialText, RequirementState state, int pieces)
{
    if (!isAnswered(state) || state == RequirementState::NilReturn)
        return {};
    auto advice = countAdvice(materialText, pieces);
    if (advice.isEmpty() && pieces == 0)
        advice << tr("请核对：标为“%1”，还没有材料文件。").arg(stateLabel(state));
    return advice;
}

QStringList adviceOnAnswer(const QString &materialText, RequirementState state, std::optional<int> askedCount,
                           int pieces)
{
    if (state == RequirementState::NilReturn)
        return pieces == 0 ? QStringList{tr("请核对：零报告还没有附盖章的说明。")} : QStringList();
    if (state != RequirementState::Submitted && state != RequirementState::LeadReviewed &&
        state != RequirementState::Accepted)
        return {};
    if (pieces == 0)
        return {tr("请核对：还没有收到材料文件。")};
    if (!askedCount)
        return countAdvice(materialText, pieces);
    if (pieces >= *askedCount)
        return {};
    return {tr("请核对：要求 %1 件，现有 %2 件。").arg(*askedCount).arg(pieces)};
}

QStringList adviceOnPictures(const QString &materialText, int pictures)
{
    const auto hints = findHints(materialText);
    if (!asksForSeveralThings(hints))
        return {};
    QStringList advice;
    for (const auto &hint : hints) {
        const bool isOfPictures = hint.value.endsWith(u'张') || hint.value.endsWith(u'幅');
        const auto asked =
            hint.kind == HintKind::Count && isOfPictures ? askedPieces(hint.value) : std::nullopt;
        if (asked && asked->most && pictures > *asked->most)
            advice << tr("请核对：写明“%1”，现有图片 %2 张。")
                          .arg(materialText.mid(hint.begin, hint.end - hint.begin))
                          .arg(pictures);
    }
    return advice;
}

QStringList adviceBeforeNil(int pieces)
{
    return pieces == 0
               ? QStringList()
               : QStringList{tr("请核对：已有 %1 份材料。零报告表示没有此类情形，除非这些就是盖章的说明。")
                                 .arg(pieces)};
}

} // namespace taizhang::domain

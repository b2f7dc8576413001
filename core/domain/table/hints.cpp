#include "core/domain/table/hints.h"

#include "core/domain/table/hint_rules.h"
#include "core/domain/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang::domain {

namespace {

/// The words without blanks; in a count and a threshold １００％ becomes 100% and 五个 becomes 5个.
QString normalised(HintKind kind, const QString &words)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    auto value = QString(words).remove(blanks);
    if (kind != HintKind::Count && kind != HintKind::Threshold)
        return value;
    value = value.normalized(QString::NormalizationForm_KC);

    // Only the figures the rules for counts let through: 二 to 十九.
    static const QRegularExpression digit(QStringLiteral("\\d"));
    static const QRegularExpression numeral(QStringLiteral("(十?)([二两三四五六七八九])|十"));
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    const auto match = numeral.match(value);
    if (kind == HintKind::Count && match.hasMatch() && !value.contains(digit)) {
        const auto last = match.captured(2);
        const auto units = last == QStringLiteral("两") ? 2 : (last.isEmpty() ? 0 : digits.indexOf(last));
        const auto figure = units + (match.capturedView().startsWith(u'十') ? 10 : 0);
        value.replace(match.capturedStart(), match.capturedLength(), QString::number(figure));
    }
    return value;
}

bool isFigure(QChar c)
{
    static const auto numerals = QStringLiteral("一二两三四五六七八九十");
    return c.isDigit() || c.isSurrogate() || numerals.contains(c);
}

QList<Hint> candidates(const QString &text, HintPlace place)
{
    QList<Hint> found;
    const bool figures = std::any_of(text.cbegin(), text.cend(), isFigure);
    for (const auto &rule : hintRules()) {
        if (rule.kind == HintKind::Form && place != HintPlace::Material)
            continue;
        if (rule.hasFigure && !figures) // most texts have none, and these rules take longest to be made
            continue;
        auto matches = rule.words.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            found.append({rule.kind, normalised(rule.kind, match.captured()), match.capturedStart(),
                          match.capturedEnd()});
        }
    }
    return found;
}

} // namespace

QList<Hint> findHints(const QString &text, HintPlace place)
{
    auto found = candidates(text, place);
    // The earliest wins, then the longest, then the rule that stands first.
    std::stable_sort(found.begin(), found.end(), [](const Hint &a, const Hint &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
    QList<Hint> hints;
    for (const auto &hint : std::as_const(found))
        if (hints.isEmpty() || hint.begin >= hints.last().end)
            hints.append(hint);
    return hints;
}

QString hintKindWord(HintKind kind)
{
    switch (kind) {
    case HintKind::Count:
        return QStringLiteral("count");
    case HintKind::Threshold:
        return QStringLiteral("threshold");
    case HintKind::Period:
        return QStringLiteral("period");
    case HintKind::Form:
        return QStringLiteral("form");
    }
    return {};
}

QString hintKindLabel(HintKind kind)
{
    switch (kind) {
    case HintKind::Count:
        return tr("数量");
    case HintKind::Threshold:
        return tr("指标值");
    case HintKind::Period:
        return tr("时段");
    case HintKind::Form:
        return tr("形式");
    }
    return {};
}

} // namespace taizhang::domain

#include "core/domain/evidence/file_title.h"

#include "core/domain/evidence/placing_clues.h"
#include "core/domain/text_folding.h"

#include <QRegularExpression>

#include <algorithm>

namespace taizhang::domain {

namespace {

bool beginsWith(const QString &name, const QString &words)
{
    return QStringView(name).trimmed().startsWith(words.trimmed());
}

/// 046-2-03, 46-2-3, 46-2: empty where it is the number of another place; none where there is none.
std::optional<QString> numberOf(const QString &name, const NumberedPlace &place)
{
    if (const auto clue = evidenceNumberIn(name); clue && beginsWith(name, clue->words)) {
        const bool isHere = clue->indicator == place.indicator && clue->row == place.row;
        return isHere && clue->label == place.label ? clue->words : QString();
    }
    if (const auto clue = placeNumberIn(name)) {
        const bool isHere = clue->indicator == place.indicator && place.row == 1;
        return isHere && clue->label == place.label ? clue->words : QString();
    }
    return std::nullopt;
}

/// 第46项材料2, 第46项, 046, 46、; else empty.
QString indicatorOf(const QString &name, const NumberedPlace &place)
{
    static const QRegularExpression mark(QStringLiteral("^\\s*项?\\s*[.、．:：_\\-]"));
    // 46份决定书 and 46 份决定书 count something, 46 决定书 does not.
    static const QRegularExpression blank(
        QStringLiteral("^\\s+(?![份个件项次条张页名家人起宗例篇部套本册批类种期年月日号季天周万元%\\d])"));
    const auto clue = indicatorIn(name);
    if (!clue || clue->indicator != place.indicator || !beginsWith(name, clue->words))
        return {};
    const auto rest = name.mid(name.indexOf(clue->words) + clue->words.size());
    const auto label = materialLabelIn(rest);
    const bool isLabel = label && label->clear && beginsWith(rest, label->words);
    if (isLabel)
        return label->label == place.label ? name.left(name.size() - rest.size()) + // with blanks between
                                                 rest.left(rest.indexOf(label->words)) + label->words
                                           : QString();
    const bool isApart = rest.startsWith(QLatin1Char(' ')) || mark.match(rest).hasMatch();
    switch (clue->form) {
    case IndicatorForm::Written:
        return isApart ? clue->words : QString();
    case IndicatorForm::Padded:
        return isApart || (!rest.isEmpty() && rest.front().isLetter()) ? clue->words : QString();
    case IndicatorForm::Leading: {
        const auto behind = name.mid(QString::number(clue->indicator).size());
        return mark.match(behind).hasMatch() || blank.match(behind).hasMatch() ? clue->words : QString();
    }
    }
    return {};
}

} // namespace

QString fileTitle(const QString &name, const NumberedPlace &place)
{
    const auto folded = foldForSearch(name);
    const auto number = numberOf(folded, place);
    const auto words = number ? *number : indicatorOf(folded, place);
    const auto end = folded.indexOf(words) + words.size();
    if (words.isEmpty() || foldForSearch(name.left(end)) != folded.left(end))
        return name;
    // 020-1-01至020-1-03 names several places, and what is left of it would be no title.
    static const QRegularExpression further(
        QStringLiteral("^\\s*[至到~～、和及与]\\s*\\d{1,3}\\s*[-–—－.]\\s*\\d"));
    static const QRegularExpression parting(QStringLiteral("^[\\s.、．,，:：;；_\\-–—－]+"));
    auto rest = name.mid(end);
    if (further.match(rest).hasMatch())
        return name;
    rest.remove(parting);
    const bool says = std::any_of(rest.cbegin(), rest.cend(), [](QChar sign) { return sign.isLetter(); });
    return says ? rest : name;
}

} // namespace taizhang::domain

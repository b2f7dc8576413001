#include "core/report/sheets/standing_words.h"

#include "core/domain/tasks/other_standing.h"

#include <QStringList>

namespace taizhang::report {

using namespace domain;

namespace {

void say(QStringList &words, const QString &what, int count)
{
    if (count > 0)
        words << QStringLiteral("%1%2").arg(what).arg(count);
}

/// 退回2（逾期1），未报送3（逾期1，临期1): by state, and of each how it stands to its date.
void sayOwed(QStringList &words, const StandingCounts &counts, QString (*named)(Standing))
{
    const auto sayOne = [&](Standing standing, int many, int late, int soon) {
        QStringList dated;
        say(dated, named(Standing::Overdue), late);
        say(dated, named(Standing::Soon), soon);
        say(words, named(standing), many);
        if (!dated.isEmpty())
            words.last() += QStringLiteral("（%1）").arg(dated.join(QStringLiteral("，")));
    };
    sayOne(Standing::Returned, counts.returned(), counts.returnedLate(), counts.returnedSoon());
    sayOne(Standing::Missing, counts.missing(), counts.overdue() - counts.returnedLate(),
           counts.of(Standing::Soon));
}

} // namespace

MarkShape markOf(Standing standing)
{
    switch (standing) {
    case Standing::NotApplicable:
        return MarkShape::BarCircle;
    case Standing::NilReturn:
        return MarkShape::CheckedBox;
    case Standing::Accepted:
        return MarkShape::CheckedCircle;
    case Standing::Waiting:
        return MarkShape::HalfCircle;
    case Standing::Missing:
        return MarkShape::EmptyCircle;
    case Standing::Soon:
        return MarkShape::Triangle;
    case Standing::Returned:
        return MarkShape::ReturnCircle;
    case Standing::Overdue:
        break;
    }
    return MarkShape::Exclamation;
}

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::NotApplicable:
        return QStringLiteral("不适用");
    case Standing::NilReturn:
        return QStringLiteral("零报告");
    case Standing::Accepted:
        return QStringLiteral("通过");
    case Standing::Waiting:
        return QStringLiteral("待审核");
    case Standing::Missing:
        return QStringLiteral("未报送");
    case Standing::Soon:
        return QStringLiteral("临期");
    case Standing::Returned:
        return QStringLiteral("退回");
    case Standing::Overdue:
        break;
    }
    return QStringLiteral("逾期");
}

QString cellText(const StandingCounts &counts)
{
    const auto worst = counts.worst();
    if (!worst)
        return {};
    const auto many = counts.of(*worst);
    auto text = markText(markOf(*worst));
    if (many > 1)
        text += QString::number(many);
    // Who was sent back something and is late with it has both to answer for.
    if (const auto other = otherStanding(counts))
        text += *worst == Standing::Overdue && *other == Standing::Returned ? markText(markOf(*other))
                                                                            : QStringLiteral("+");
    return text;
}

QString cellWords(const StandingCounts &counts)
{
    QStringList words;
    sayOwed(words, counts, standingWord);
    for (const auto standing :
         {Standing::Waiting, Standing::Accepted, Standing::NilReturn, Standing::NotApplicable})
        say(words, standingWord(standing), counts.of(standing));
    return words.join(QStringLiteral("，"));
}

QString marksLegend()
{
    QStringList words;
    for (const auto standing : standings())
        words << markedWord(standing);
    return words.join(QStringLiteral("　"));
}

QString markedWord(Standing standing)
{
    return markText(markOf(standing)) + standingWord(standing);
}

QString gapWords(const Gap &gap)
{
    QStringList words;
    sayOwed(words, gap.asked, markedWord);
    say(words, QStringLiteral("未收集"), gap.uncollected);
    say(words, QStringLiteral("要点未写"), gap.unwritten);
    say(words, markedWord(Standing::Waiting), gap.asked.of(Standing::Waiting));
    return words.join(QStringLiteral("，"));
}

QString owingWords(const Overview &overview, const Gap &gap, int most)
{
    QStringList names;
    for (const auto unit : gap.owing.mid(0, most))
        names << overview.units[unit].label();
    const auto words = names.join(QStringLiteral("、"));
    return gap.owing.size() <= most ? words : QStringLiteral("%1等%2个单位").arg(words).arg(gap.owing.size());
}

QString shortened(const QString &text, int most)
{
    return text.size() <= most ? text : text.left(most - 1) + QStringLiteral("…");
}

} // namespace taizhang::report

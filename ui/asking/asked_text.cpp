#include "ui/asking/asked_text.h"

#include "core/domain/evidence/material_advice.h"
#include "core/domain/units/masking.h"
#include "core/domain/units/owing_words.h"
#include "core/domain/units/retired_units.h"
#include "ui/shared/date_text.h"
#include "ui/shared/tr.h"

#include <QSet>

#include <algorithm>

namespace taizhang::ui {

using domain::RequirementState;
using storage::RequirementLine;

namespace {

QStringList remarksOn(const RequirementLine &line)
{
    QStringList remarks;
    if (!line.reason.isEmpty() && line.state != RequirementState::Returned)
        remarks << tr("理由：%1").arg(line.reason);
    if (line.extensionWanted)
        remarks << (line.extensionReason.isEmpty()
                        ? tr("申请延期到%1，待批").arg(dateText(*line.extensionWanted))
                        : tr("申请延期到%1，待批：%2")
                              .arg(dateText(*line.extensionWanted), line.extensionReason));
    else if (line.isExtended() && !line.extensionReason.isEmpty())
        remarks << tr("延期：%1").arg(line.extensionReason);
    if (const auto handler = handledBy(line); !handler.isEmpty())
        remarks << handler;
    if (!line.note.isEmpty())
        remarks << tr("备注：%1").arg(line.note);
    return remarks;
}

/// Behind the count of a state, how many of it are late: 未报送 9（逾期 1）. They are among these, so they
/// are no part of their own.
void addUrgent(QStringList &words, const QList<RequirementLine> &lines, RequirementState state, QDate today)
{
    const auto say = [&](const QString &what, domain::Timeliness when) {
        const auto many = std::count_if(lines.cbegin(), lines.cend(), [&](const RequirementLine &line) {
            return line.counts() && line.state == state && line.timeliness(today) == when;
        });
        return many == 0 ? QString() : QStringLiteral("%1 %2").arg(what).arg(many);
    };
    QStringList urgent{say(tr("逾期"), domain::Timeliness::Overdue),
                       say(tr("临期"), domain::Timeliness::Soon)};
    urgent.removeAll(QString());
    if (!urgent.isEmpty())
        words.last() += tr("（%1）").arg(urgent.join(QStringLiteral("，")));
}

} // namespace

QString handledBy(const RequirementLine &line)
{
    QStringList words;
    for (const auto &each : {line.office, line.handler, domain::maskedTelephone(line.handlerTelephone)})
        if (!each.isEmpty())
            words << each;
    return words.isEmpty() ? QString() : tr("承办：%1").arg(words.join(u' '));
}

QString pieceCount(const RequirementLine &line)
{
    if (line.askedCount)
        return QStringLiteral("%1/%2").arg(line.filings).arg(*line.askedCount);
    return line.filings > 0 ? QString::number(line.filings) : QString();
}

QString AskedText::spoken() const
{
    QStringList words{name, state};
    for (const auto &each : {due, timeliness, pieces})
        if (!each.isEmpty())
            words << each;
    return (words + alarms + advice + remarks).join(QStringLiteral("，"));
}

AskedText askedText(const RequirementLine &line, const Roster &roster, QDate today)
{
    AskedText text;
    text.unit = domain::markedIfRetired(roster.unitName(line), line.unitRetired);
    text.name = line.period.isEmpty() ? text.unit : tr("%1　%2年").arg(text.unit, line.period);
    text.state = domain::unitStateLabel(line.state);
    if (const auto due = line.due())
        text.due = line.isExtended() ? tr("%1（延期）").arg(dateText(*due)) : dateText(*due);
    text.timeliness = line.timelinessWords(today);
    const auto when = line.timeliness(today);
    text.owed = when != domain::Timeliness::Settled;
    text.overdue = when == domain::Timeliness::Overdue;
    if (line.counts() && !text.timeliness.isEmpty())
        text.timelinessMark = text.overdue ? domain::Standing::Overdue : domain::Standing::Soon;
    if (const auto count = pieceCount(line); !count.isEmpty())
        text.pieces = tr("%1 件").arg(count);
    text.changed = momentText(line.stateAt);
    if (line.state == RequirementState::Returned)
        text.alarms << tr("退回理由：%1").arg(line.reason);
    const auto *material = roster.material(line.material);
    text.advice = domain::adviceOnAnswer(material == nullptr ? QString() : material->text, line.state,
                                         line.askedCount, line.filings);
    if (line.isUnregistered())
        text.advice.prepend((line.unitRetired ? tr("请核对：停用以前报来 %1 件，还没有登记报送。")
                                              : tr("请核对：已有 %1 件，未登记报送。"))
                                .arg(line.filings));
    text.remarks = remarksOn(line);
    return text;
}

QString askedSummary(const QList<RequirementLine> &lines, QDate today)
{
    domain::UnitProgress progress;
    QSet<domain::UnitId> units;
    for (const auto &line : lines) {
        line.addTo(progress, today);
        if (line.unit && line.counts())
            units << *line.unit;
    }
    if (units.isEmpty() && !lines.isEmpty())
        return tr("交办过的单位已停用：%1 项").arg(lines.size());
    QStringList words;
    const auto say = [&words](const QString &what, int number) {
        if (number > 0)
            words << QStringLiteral("%1 %2").arg(what).arg(number);
    };
    say(tr("通过"), progress.answered - progress.nilReturns);
    say(tr("零报告"), progress.nilReturns);
    say(domain::waitingWord(), progress.waiting);
    say(tr("退回"), progress.returned);
    addUrgent(words, lines, RequirementState::Returned, today);
    say(tr("未报送"), progress.missing);
    addUrgent(words, lines, RequirementState::Missing, today);
    say(tr("不适用"), progress.notApplicable);
    const auto asked = lines.size() == units.size()
                           ? tr("已交办 %1 个单位").arg(units.size())
                           : tr("已交办 %1 个单位 %2 项").arg(units.size()).arg(lines.size());
    return tr("%1：%2").arg(asked, words.join(QStringLiteral("，")));
}

} // namespace taizhang::ui

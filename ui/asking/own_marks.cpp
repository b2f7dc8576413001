#include "ui/asking/own_marks.h"

#include "ui/asking/ask_choices.h"
#include "ui/shared/tr.h"

#include <QSet>

#include <algorithm>

namespace taizhang::ui {

using namespace domain;

namespace {

constexpr int placesShown = 3;

} // namespace

OwnMarks ownMarks(storage::Database &database)
{
    storage::RequirementFilter all;
    all.ownToo = true;
    OwnMarks marks;
    QSet<MaterialId> asked;
    for (const auto &line : storage::requirementLines(database, all))
        if (line.unit) {
            if (line.counts())
                asked << line.material;
        } else if (line.state != RequirementState::Missing) {
            marks.insert(line.material, {line.state, line.reason});
        }
    for (const auto material : std::as_const(asked))
        marks.remove(material);
    return marks;
}

OwnMarks ownMarks(const storage::TaskSheet &task)
{
    OwnMarks marks;
    for (const auto &material : task.materials)
        if (!material.unitsAsked() && material.state != RequirementState::Missing)
            marks.insert(material.id, {material.state, material.reason});
    return marks;
}

QString markedLabel(const QString &label, const OwnMark &mark)
{
    return mark.isNotApplicable() ? tr("材料%1（已标不适用）").arg(label) : tr("材料%1").arg(label);
}

QString markedTip(const QString &text, const OwnMark &mark)
{
    return mark.isNotApplicable() ? text + QLatin1Char('\n') + tr("已标不适用：%1").arg(mark.reason) : text;
}

OwnMarks marksLost(const Roster &roster, const OwnMarks &marks, const workflow::Asking &asking)
{
    OwnMarks lost;
    for (const auto material : asking.materials) {
        if (!marks.contains(material))
            continue;
        auto alone = asking;
        alone.materials = {material};
        if (newRequirements(roster, alone).count > 0)
            lost.insert(material, marks.value(material));
    }
    return lost;
}

QString marksLostWords(const Roster &roster, const OwnMarks &lost)
{
    QStringList places;
    for (const auto &material : roster.materials())
        if (const auto mark = lost.constFind(material.id); mark != lost.constEnd())
            places << (mark->reason.isEmpty()
                           ? tr("%1原来标的“%2”").arg(material.shownPlace(), stateLabel(mark->state))
                           : tr("%1原来标的“%2”（%3）")
                                 .arg(material.shownPlace(), stateLabel(mark->state),
                                      mark->reason.simplified()));
    if (places.isEmpty())
        return {};
    const auto many = places.size();
    auto words = places.mid(0, placesShown).join(QStringLiteral("、"));
    if (many > placesShown)
        words = tr("%1等 %2 项").arg(words).arg(many);
    return tr("请核对：%1，交办以后不再算，以单位报送的为准。").arg(words);
}

QString titleWithLost(const QString &title, const OwnMarks &lost)
{
    QStringList states;
    for (const auto state :
         {RequirementState::Collected, RequirementState::NilReturn, RequirementState::NotApplicable})
        if (std::any_of(lost.cbegin(), lost.cend(), [&](const OwnMark &mark) { return mark.state == state; }))
            states << stateLabel(state);
    return states.isEmpty() ? title
                            : tr("%1；原来自己标的%2不再算").arg(title, states.join(QStringLiteral("、")));
}

} // namespace taizhang::ui

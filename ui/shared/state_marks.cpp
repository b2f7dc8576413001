#include "ui/shared/state_marks.h"

#include "ui/shared/drawn_icon.h"
#include "ui/shared/look.h"
#include "ui/shared/standing_marks.h"

#include <QHash>

#include <array>

namespace taizhang::ui {

using domain::ProgressMark;
using domain::RequirementState;

namespace {

QString markFile(ProgressMark mark)
{
    switch (mark) {
    case ProgressMark::NotApplicable:
        return QStringLiteral(":/icons/marks/not-applicable.svg");
    case ProgressMark::NothingAsked:
        return QStringLiteral(":/icons/marks/nothing-asked.svg");
    case ProgressMark::NotStarted:
        return QStringLiteral(":/icons/marks/not-started.svg");
    case ProgressMark::Started:
        return QStringLiteral(":/icons/marks/started.svg");
    case ProgressMark::Returned:
        return QStringLiteral(":/icons/marks/returned.svg");
    case ProgressMark::Complete:
        return QStringLiteral(":/icons/marks/complete.svg");
    }
    return {};
}

QIcon mark(const QString &file, const QColor &colour, const QPalette &palette)
{
    // Of what cannot be changed here the mark says the same as elsewhere: 退回 is red. In a row that is
    // selected its own colour would not be seen; the shape tells it as well.
    return drawnIcon(file, {colour, colour, palette.color(QPalette::HighlightedText)});
}

} // namespace

QColor markColour(ProgressMark mark, const QPalette &palette)
{
    const auto &colours = tones(palette);
    switch (mark) {
    case ProgressMark::Complete:
        return colours.done;
    case ProgressMark::Returned:
        return colours.alarm;
    case ProgressMark::Started:
        return colours.started;
    case ProgressMark::NotApplicable:
    case ProgressMark::NothingAsked:
    case ProgressMark::NotStarted:
        break;
    }
    return colours.muted;
}

QIcon markIcon(ProgressMark progress, const QPalette &palette)
{
    // Made once for each lightness; a tree of 100 rows asks for them at every move of the mouse.
    static QHash<int, QIcon> made;
    auto &icon = made[int(progress) * 2 + int(isDark(palette))];
    if (icon.isNull())
        icon = mark(markFile(progress), markColour(progress, palette), palette);
    return icon;
}

QIcon byUnitsIcon(const QPalette &palette)
{
    static std::array<QIcon, 2> made; // as above
    auto &icon = made.at(isDark(palette) ? 1 : 0);
    if (icon.isNull())
        icon = mark(QStringLiteral(":/icons/marks/by-units.svg"), tones(palette).muted, palette);
    return icon;
}

ProgressMark markOf(RequirementState state)
{
    switch (state) {
    case RequirementState::Missing:
        return ProgressMark::NotStarted;
    case RequirementState::Submitted:
    case RequirementState::LeadReviewed:
        return ProgressMark::Started;
    case RequirementState::Returned:
        return ProgressMark::Returned;
    case RequirementState::NotApplicable:
        return ProgressMark::NotApplicable;
    case RequirementState::Collected:
    case RequirementState::Accepted:
    case RequirementState::NilReturn:
        break;
    }
    return ProgressMark::Complete;
}

QIcon stateIcon(RequirementState state, const QPalette &palette)
{
    // An answer without files looks as in the matrix, and not as something that was looked through.
    return state == RequirementState::NilReturn ? standingIcon(domain::Standing::NilReturn, palette)
                                                : markIcon(markOf(state), palette);
}

} // namespace taizhang::ui

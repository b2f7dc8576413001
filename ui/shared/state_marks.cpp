#include "ui/shared/state_marks.h"

#include "ui/shared/look.h"
#include "ui/shared/standing_marks.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

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

void addTo(QIcon &icon, QIcon::Mode mode, QByteArray svg, const QColor &colour)
{
    // The files are black; the palette decides what black is.
    QSvgRenderer renderer(svg.replace("#000", colour.name().toLatin1()));
    for (const int side : {16, 24, 32}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap, mode);
    }
}

QIcon paint(const QString &path, const QColor &colour, const QPalette &palette)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto svg = file.readAll();
    QIcon icon;
    // Of what cannot be changed here the mark says the same as elsewhere: 退回 is red.
    for (const auto mode : {QIcon::Normal, QIcon::Disabled})
        addTo(icon, mode, svg, colour);
    // In a row that is selected its own colour would not be seen; the shape tells it as well.
    addTo(icon, QIcon::Selected, svg, palette.color(QPalette::HighlightedText));
    return icon;
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

QIcon markIcon(ProgressMark mark, const QPalette &palette)
{
    // Painted once for each lightness; a tree of 100 rows asks for them at every move of the mouse.
    static QHash<int, QIcon> painted;
    const int key = int(mark) * 2 + int(isDark(palette));
    auto found = painted.find(key);
    if (found == painted.end())
        found = painted.insert(key, paint(markFile(mark), markColour(mark, palette), palette));
    return *found;
}

QIcon byUnitsIcon(const QPalette &palette)
{
    static std::array<QIcon, 2> painted; // as above
    auto &icon = painted.at(isDark(palette) ? 1 : 0);
    if (icon.isNull())
        icon = paint(QStringLiteral(":/icons/marks/by-units.svg"), tones(palette).muted, palette);
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

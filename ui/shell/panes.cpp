#include "ui/shell/panes.h"

#include "ui/shared/look.h"

#include <algorithm>

namespace taizhang::ui {

namespace {

constexpr PaneWidths comfortable{grid * 36, grid * 66, grid * 44};
// Below these a pane shows too little to be worth its place.
constexpr PaneWidths usable{grid * 26, grid * 42, grid * 30};

// With more than this the lines of the page get long.
constexpr int roomyPage = grid * 96;
// What the names of indicators, and the columns of the evidence, have a use for.
constexpr PaneWidths roomy{grid * 52, roomyPage, grid * 76};

} // namespace

PaneWidths shareOutUnasked(int room, const PaneWidths &usual)
{
    auto wished = usual;
    // The place of a hidden pane is the page's.
    const int over = room - comfortable.navigation - comfortable.evidence - roomyPage;
    if (over > 0 && usual.navigation > 0)
        wished.navigation += std::clamp(over / 3, 0, roomy.navigation - usual.navigation);
    if (over > 0 && usual.evidence > 0)
        wished.evidence += std::clamp(over / 2, 0, roomy.evidence - usual.evidence);
    return shareOut(room, wished);
}

PaneWidths shareOut(int room, const PaneWidths &wished)
{
    auto widths = wished;
    const int missing = widths.navigation + widths.page + widths.evidence - room;
    const int navigationSlack = std::max(0, widths.navigation - usable.navigation);
    const int evidenceSlack = std::max(0, widths.evidence - usable.evidence);
    const int slack = navigationSlack + evidenceSlack;
    if (const int given = std::clamp(missing, 0, slack); given > 0) {
        const int byNavigation = navigationSlack * given / slack;
        widths.navigation -= byNavigation;
        widths.evidence -= given - byNavigation;
    }
    widths.page = std::max(usable.page, room - widths.navigation - widths.evidence);
    return widths;
}

Panes::Panes(QWidget *parent) : QSplitter(Qt::Horizontal, parent), m_wished(comfortable)
{
    setObjectName(QStringLiteral("panes"));
    setChildrenCollapsible(false);
    setHandleWidth(grid / 2);
    connect(this, &QSplitter::splitterMoved, this, &Panes::takeOver);
}

QVariantList Panes::wished() const
{
    return {m_wished.navigation, m_wished.page, m_wished.evidence};
}

void Panes::wish(const QVariantList &widths)
{
    if (widths.size() != 3)
        return;
    // From a file that anybody can edit.
    const auto width = [&](int pane, int least) {
        return std::clamp(widths[pane].toInt(), least, QWIDGETSIZE_MAX / 4);
    };
    m_wished = {width(0, 1), std::min(width(1, usable.page), comfortable.page), width(2, 1)};
    arrange();
}

void Panes::arrange()
{
    auto wished = m_wished;
    const bool isUnasked = m_wished == comfortable;
    int handles = handleWidth() * 2;
    for (auto [pane, wide] : {std::pair(0, &wished.navigation), std::pair(2, &wished.evidence)})
        if (!widget(pane) || widget(pane)->isHidden()) {
            *wide = 0;
            handles -= handleWidth();
        }
    const int room = width() - handles;
    const auto widths = isUnasked ? shareOutUnasked(room, wished) : shareOut(room, wished);
    setStretchFactor(1, 1); // to the page goes the width of a handle that is hidden later
    setSizes({widths.navigation, widths.page, widths.evidence});
}

void Panes::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void Panes::takeOver()
{
    const auto widths = sizes();
    if (!widget(0)->isHidden())
        m_wished.navigation = widths[0];
    if (!widget(2)->isHidden())
        m_wished.evidence = widths[2];
    m_wished.page = std::min(widths[1], comfortable.page);
}

} // namespace taizhang::ui

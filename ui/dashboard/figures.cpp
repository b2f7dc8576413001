#include "ui/dashboard/figures.h"

#include "core/domain/tasks/progress_words.h"
#include "ui/shared/look.h"
#include "ui/shared/standing_marks.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace taizhang::ui {

using namespace domain;

namespace {

constexpr int fewestColumns = 2, mostColumns = 5;

} // namespace

Figures::Figures(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    setNames(this, "dashboardFigures", tr("总体进度"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(grid);
    m_layout->setVerticalSpacing(grid);
    m_percent = addFigure("figurePercent", tr("总体完成"));
    m_materials = addFigure("figureMaterials", tr("材料已齐/应备"));
    m_points = addFigure("figurePoints", tr("要点已写/应写"));
    m_asked = addFigure("figureAsked", tr("交办已办/应报"));
    m_missing = addFigure("figureMissing", tr("未报送"), Standing::Missing);
    m_overdue = addFigure("figureOverdue", tr("逾期"), Standing::Overdue);
    m_returned = addFigure("figureReturned", tr("退回"), Standing::Returned);
    m_waiting = addFigure("figureWaiting", tr("待审核"), Standing::Waiting);
    m_silent = addFigure("figureSilent", tr("都没有报的单位"));
    arrange();
    paintMarks();
}

QLabel *Figures::addFigure(const char *name, const QString &words, std::optional<Standing> standing)
{
    auto *tile = new QWidget(this);
    auto *layout = new QVBoxLayout(tile);
    layout->setContentsMargins(0, grid / 2, 0, grid / 2); // they begin where the headings below begin
    layout->setSpacing(0);
    auto *number = new QLabel(tile);
    number->setFont(typeFont(TypeSize::Title, true));
    setNames(number, name, words);
    auto *what = new QLabel(words, tile);
    what->setFont(typeFont(TypeSize::Small));
    what->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(number);
    auto *below = new QHBoxLayout;
    below->setSpacing(grid / 2);
    if (standing) {
        auto *mark = new QLabel(tile);
        m_marks.append({mark, *standing});
        below->addWidget(mark);
    }
    below->addWidget(what, 1);
    layout->addLayout(below);
    m_tiles << tile;
    return number;
}

int Figures::widest() const
{
    int width = 0;
    for (const auto *tile : m_tiles)
        width = std::max(width, tile->minimumSizeHint().width());
    return width;
}

QSize Figures::minimumSizeHint() const
{
    return {widest() * fewestColumns + m_layout->horizontalSpacing() * (fewestColumns - 1),
            QWidget::minimumSizeHint().height()};
}

void Figures::arrange()
{
    const auto space = m_layout->horizontalSpacing();
    const auto columns =
        std::clamp((width() + space) / std::max(1, widest() + space), fewestColumns, mostColumns);
    if (std::exchange(m_columns, columns) == columns)
        return;
    for (qsizetype place = 0; place < m_tiles.size(); ++place)
        m_layout->addWidget(m_tiles[place], int(place) / columns, int(place) % columns);
    for (int column = 0; column < mostColumns; ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
}

void Figures::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Figures::paintMarks()
{
    for (const auto &[label, standing] : std::as_const(m_marks))
        label->setPixmap(standingMark(standing, palette(), QFontMetrics(typeFont(TypeSize::Small)).ascent(),
                                      devicePixelRatioF()));
}

void Figures::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
}

void Figures::say(QLabel *figure, const QString &number, bool alarmed)
{
    figure->setText(number);
    auto colours = palette();
    // On a ground of the role Base a label writes with Text.
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        if (alarmed)
            colours.setColor(role, tones(palette()).alarm);
    figure->setPalette(colours);
}

void Figures::show(const Overview &overview, int silent)
{
    const auto progress = overview.progressOfAll();
    StandingCounts asked;
    for (const auto &item : overview.items)
        overview.addTo(asked, item);
    const auto of = [](int done, int all) {
        return QStringLiteral("%1/%2").arg(done).arg(all);
    };
    const auto number = [](int value) {
        return QString::number(value);
    };
    say(m_percent, percentText(progress));
    say(m_materials, of(progress.answered, progress.materials));
    say(m_points, of(progress.reportPointsWritten, progress.reportPoints));
    say(m_asked, of(asked.answered(), asked.asked()));
    say(m_missing, number(asked.missing()));
    say(m_overdue, number(asked.overdue()), asked.overdue() > 0);
    say(m_returned, number(asked.returned()), asked.returned() > 0);
    say(m_waiting, number(asked.of(Standing::Waiting)));
    say(m_silent, number(silent));
}

} // namespace taizhang::ui

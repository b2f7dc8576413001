#include "ui/reports/point_outline.h"

#include "ui/shared/look.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace taizhang::ui {

QString coverageShape(domain::ReportCoverage coverage)
{
    switch (coverage) {
    case domain::ReportCoverage::Empty:
        return QStringLiteral("○");
    case domain::ReportCoverage::Open:
    case domain::ReportCoverage::Short:
        return QStringLiteral("◐");
    case domain::ReportCoverage::Written:
        return QStringLiteral("●");
    }
    return {};
}

PointOutline::PointOutline(QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_fields(new QToolButton(this))
{
    m_layout->setContentsMargins(0, 2, 0, 2);
    m_layout->setSpacing(2);
    m_fields->setToolTip(tr("提纲里的空格还没有填完，按这里逐个去填"));
    m_fields->setFocusPolicy(Qt::StrongFocus);
    m_layout->addStretch();
    m_layout->addWidget(m_fields);
    connect(m_fields, &QToolButton::clicked, this, &PointOutline::nextFieldWanted);
}

void PointOutline::showPoints(const QList<Point> &points, const QString &name)
{
    if (m_points == points && m_fields->objectName() == QStringLiteral("nextField_") + name)
        return;
    m_points = points;
    m_fields->setObjectName(QStringLiteral("nextField_") + name);
    while (m_buttons.size() > points.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < points.size()) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this,
                [this, place = int(m_buttons.size())] { emit wanted(place); });
        m_layout->insertWidget(int(m_buttons.size()), button);
        m_buttons << button;
    }
    int open = 0;
    for (qsizetype place = 0; place < points.size(); ++place) {
        const auto &point = points.at(place);
        auto *button = m_buttons.at(place);
        const auto words = point.answered ? tr("不必另写") : domain::coverageLabel(point.coverage);
        const auto shape = coverageShape(point.answered ? domain::ReportCoverage::Written : point.coverage);
        // Of many points the shape alone says it; the word is in the tip.
        constexpr int roomForWords = 5;
        button->setText(points.size() > roomForWords
                            ? QStringLiteral("%1%2").arg(shape, point.label)
                            : QStringLiteral("%1 %2 %3").arg(shape, point.label, words));
        button->setToolTip(tr("%1：%2").arg(words, point.heading));
        button->setObjectName(QStringLiteral("outline_%1_%2").arg(name).arg(place + 1));
        button->setAccessibleName(tr("到要点：%1（%2）").arg(point.heading, words));
        open += point.openFields;
    }
    m_fields->setVisible(open > 0);
    m_fields->setText(tr("【】%1 处待填").arg(open));
    m_fields->setAccessibleName(m_fields->text());
}

// It floats over the text of the page.
void PointOutline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(tones(palette()).line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace taizhang::ui

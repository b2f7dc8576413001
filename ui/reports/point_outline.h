#pragma once

#include "core/domain/reports/report_coverage.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace taizhang::ui {

/// ○ ◐ ●: how far a point is written, told without colour.
QString coverageShape(domain::ReportCoverage coverage);

/// The points of a 情况说明 in one line: how far each is written, a click leads there; at its end how many
/// fields 【】 of an outline are still to be filled in, a click leads to the next.
class PointOutline : public QWidget
{
    Q_OBJECT

public:
    explicit PointOutline(QWidget *parent = nullptr);

    struct Point
    {
        QString label; ///< 要点1, 32
        QString heading;
        domain::ReportCoverage coverage = domain::ReportCoverage::Empty;
        int openFields = 0;
        bool answered =
            false; ///< without a word of its own, by a file or by the report that answers it as well
        bool operator==(const Point &) const = default;
    };
    /// `name` tells the buttons of one row from those of another.
    void showPoints(const QList<Point> &points, const QString &name);

signals:
    void wanted(int point);
    void nextFieldWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout;
    QList<Point> m_points;
    QList<QToolButton *> m_buttons;
    QToolButton *m_fields;
};

} // namespace taizhang::ui

#pragma once

#include "core/report/charts/chart.h"

#include <QPixmap>
#include <QThreadPool>
#include <QWidget>

namespace taizhang::ui {

class ErrorReporter;

/// A chart as it is printed, in the colours of the screen. It is as high as its width lets it be, and drawn
/// on a thread of its own. A bar is chosen by a click, or by the arrow keys and Enter.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    /// `errors` outlives it.
    ChartView(const char *name, const QString &accessibleName, ErrorReporter &errors,
              QWidget *parent = nullptr);
    ~ChartView() override;

    /// `choosable` bars can be chosen.
    void setChart(const report::Chart &chart, bool choosable);
    /// Where a bar stands, in this widget's coordinates; empty until it is drawn.
    QRect barRect(int bar) const;
    bool isDrawn() const { return !m_picture.isNull(); }

signals:
    void barChosen(int bar);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Drawn;
    void draw();
    int barAt(const QPoint &at) const;
    void stand(int bar);
    QString barWords(int bar) const;

    ErrorReporter &m_errors;
    const QString m_name;
    report::Chart m_chart;
    bool m_choosable = false;
    QPixmap m_picture;
    QList<QRectF> m_bars;
    int m_drawnWidth = 0; ///< px; 0: to be drawn anew
    int m_bar = 0;        ///< that the keyboard is on
    int m_hovered = -1;
    quint64 m_generation = 0; ///< a picture of an older one is stale
    QThreadPool m_pool;
};

} // namespace taizhang::ui

#pragma once

#include <QImage>
#include <QWidget>

#include <optional>

namespace taizhang::ui {

/// A page on which boxes are drawn, moved and taken away. Mouse: draw on the page, drag a box, or its lower
/// right corner. Keyboard: Insert makes a box, Tab goes from one to the next, the arrow keys move it, with
/// Shift they change its size, Delete takes it away.
class RedactionSheet : public QWidget
{
    Q_OBJECT

public:
    explicit RedactionSheet(QWidget *parent = nullptr);

    /// `boxes` as fractions of the page.
    void setPage(const QImage &page, const QList<QRectF> &boxes, const QString &description);
    const QList<QRectF> &boxes() const { return m_boxes; }
    bool hasChosen() const { return m_chosen >= 0; }
    int heightForWidth(int width) const override;

public slots:
    void removeChosen();

signals:
    void boxesChanged();
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Drag { None, New, Move, Resize };
    QRectF sheet() const;
    QRectF shown(const QRectF &box) const;
    QPointF onPage(const QPointF &position) const;
    qsizetype boxAt(const QPointF &position) const;
    void choose(qsizetype box);
    void nudge(QPointF by, bool resize);

    QImage m_page;
    QList<QRectF> m_boxes;
    qsizetype m_chosen = -1;
    Drag m_drag = Drag::None;
    QPointF m_from; ///< where the drag began, on the page
    QRectF m_before;
};

} // namespace taizhang::ui

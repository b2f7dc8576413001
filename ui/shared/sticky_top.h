#pragma once

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace taizhang::ui {

/// The place of a bar within a long page that is scrolled: the bar stands in it, and at the top of what is
/// seen while the place is scrolled away and anything of its parent is still in sight.
class StickyTop : public QWidget
{
public:
    /// `bar` is a child of `parent`, too, and as wide.
    StickyTop(QWidget &bar, QWidget *parent);

    /// Takes the height that the bar wants now.
    void refit();
    /// Scrolls until `widget` stands right below the bar.
    void scrollTo(const QWidget &widget);

protected:
    void showEvent(QShowEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isScrolled() const;
    void place();

    QWidget &m_bar;
    QPointer<QScrollArea> m_area; ///< the page around it
};

} // namespace taizhang::ui

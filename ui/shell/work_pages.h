#pragma once

#include <QStackedWidget>

#include <functional>

class QAction;

namespace taizhang::ui {

/// What fills the window: the indicators, or a page in their place. A page is made when it is first shown, so
/// that the window opens as fast as without it; it scrolls where the screen is too small for it.
class WorkPages : public QStackedWidget
{
    Q_OBJECT

public:
    /// `home` shows the indicators.
    WorkPages(QWidget *indicators, QAction *home, QWidget *parent = nullptr);

    /// `action` shows the page; once more, or Esc, and the indicators are back.
    void add(QAction *action, std::function<QWidget *()> make);
    bool showsIndicators() const { return currentIndex() == 0; }
    /// The action of the page on show; null for the indicators.
    QAction *shownPage() const { return showsIndicators() ? nullptr : m_shown; }

public slots:
    void showIndicators();

signals:
    void turned(bool toIndicators);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *scrolling(QWidget *page);
    void turnTo(QWidget *page, QAction *action);

    QAction *m_home;
    QAction *m_shown;
};

} // namespace taizhang::ui

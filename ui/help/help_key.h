#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace taizhang::ui {

class HelpWindow;

/// F1 anywhere in the program opens the guide at the page of where one is, in dialogs as well, where a menu's
/// shortcut does not reach.
class HelpKey : public QObject
{
    Q_OBJECT

public:
    explicit HelpKey(QWidget &window);

public slots:
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    QPointer<HelpWindow> m_help;
};

} // namespace taizhang::ui

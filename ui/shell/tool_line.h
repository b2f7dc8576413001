#pragma once

#include <QToolBar>

class QLineEdit;

namespace taizhang::ui {

class Ledger;
class SearchBox;
class WindowActions;

/// The top of the window: 转到第…项, undo and redo, adding and printing, 查找.
class ToolLine : public QToolBar
{
    Q_OBJECT

public:
    ToolLine(Ledger &ledger, WindowActions &actions, QWidget *parent = nullptr);

    SearchBox *search() const { return m_search; }

public slots:
    void focusNumber();

signals:
    /// A number was typed and the indicator asked for; the keyboard may go to its page.
    /// To a row of the indicator, from 1.
    void gone(int number, int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeGoTo();
    /// `icon`: a file of resources/icons/tools, without its ending.
    void addButton(QAction *action, const QString &words, const char *icon);
    /// In the colours of the palette.
    void setIcons();
    void go();

    Ledger &m_ledger;
    QLineEdit *m_number = nullptr;
    SearchBox *m_search;
    QList<std::pair<QAction *, QString>> m_icons; ///< each with its file
};

} // namespace taizhang::ui

#pragma once

#include "core/workflow/search/search.h"

#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace taizhang::ui {

class Ledger;
class SearchPanel;

/// 查找 in the tool line: over everything, as one types. Down and Enter choose, Esc goes back to where one
/// was.
///
/// Nothing is opened before the keyboard first goes there. A keystroke asks the index on its own thread; the
/// window shows what comes back.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    /// `reader`: the program that reads files, see evidence::DocumentReader.
    SearchBox(Ledger &ledger, QString reader, QWidget *parent = nullptr);
    ~SearchBox() override;

    void takeKeyboard();

signals:
    void chosen(const taizhang::workflow::SearchHit &hit);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool open();
    void showPanel();
    void refresh();
    void ask();
    void showReading();
    void choose();
    void close();

    Ledger &m_ledger;
    QString m_reader;
    std::unique_ptr<workflow::Search> m_search; ///< none before it is first wanted
    QPointer<SearchPanel> m_panel;              ///< the window's
    QPointer<QWidget> m_before;                 ///< had the keyboard
    QTimer m_watch;                             ///< runs while the panel is shown
    workflow::ReadingState m_shown;
    int m_feeding = 0;        ///< how often the index is being brought up to the ledger
    bool m_refilling = false; ///< an index that was emptied
};

} // namespace taizhang::ui

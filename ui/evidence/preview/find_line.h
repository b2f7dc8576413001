#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace taizhang::ui {

/// The words to look for in what is on show, how many places have them, and the way from one to the next:
/// Enter and Shift+Enter, or the buttons. Esc puts it away.
class FindLine : public QWidget
{
    Q_OBJECT

public:
    explicit FindLine(QWidget *parent = nullptr);

    void open();
    struct Count
    {
        int place = 0; ///< the one in hand, from 1
        int all = 0;
        bool more = false;    ///< there are still others
        bool skipped = false; ///< some pages were not searched
    };
    void setCount(const Count &count);

public slots:
    void close();

signals:
    /// Some time after the last key; empty when the line is put away.
    void wordsChanged(const QString &words);
    void stepWanted(int by);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *make(const char *name, const QString &text, const QString &tip);

    QLineEdit *m_words;
    QLabel *m_count;
    QLabel *m_skipped; ///< below, and only where there is something to say
    QToolButton *m_back;
    QToolButton *m_forward;
    QTimer m_pause;
};

} // namespace taizhang::ui

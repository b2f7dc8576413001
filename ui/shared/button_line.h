#pragma once

#include <QHBoxLayout>
#include <QWidget>

class QLabel;
class QPushButton;

namespace taizhang::ui {

/// Widgets in a line without margins, a grid apart.
class ButtonLine : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonLine(QWidget *parent);

    /// Where what is no button goes.
    QHBoxLayout &line() { return *m_line; }
    /// At the end of the line; `tip` is its accessible name, too. Enter elsewhere does not press it.
    QPushButton *addButton(const char *name, const QString &words, const QString &tip);

private:
    QHBoxLayout *m_line;
};

/// The head of a page: its title, a word on what it shows, and at the right end what can be done with all of
/// it.
class PageHead : public ButtonLine
{
    Q_OBJECT

public:
    /// `summaryName`: the objectName of the word on what it shows.
    PageHead(const QString &title, const char *summaryName, QWidget *parent);

    QLabel *summary() { return m_summary; }

private:
    QLabel *m_summary;
};

} // namespace taizhang::ui

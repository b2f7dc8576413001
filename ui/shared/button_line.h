#pragma once

#include <QHBoxLayout>
#include <QPushButton>

class QLabel;

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
    /// The same of one that calls a function of the page that it stands on.
    template <class Page>
    QPushButton *addButton(const char *name, const QString &words, const QString &tip, Page *page,
                           void (Page::*pressed)())
    {
        auto *button = addButton(name, words, tip);
        QObject::connect(button, &QPushButton::clicked, page, pressed);
        return button;
    }
    /// Whether the buttons that are there now can be pressed.
    void allowButtons(bool allowed);

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

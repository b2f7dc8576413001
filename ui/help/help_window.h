#pragma once

#include "ui/help/help_topics.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace taizhang::ui {

/// The guide: its pages on the left, the one being read on the right, and a line that finds words in all of
/// them. Stays open beside the window it was asked from.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent);

    void showTopic(const QString &name);

private:
    void showRow(int row);
    void follow(const QUrl &link);
    void narrow(const QString &words);
    void mark(const QString &words);

    QList<HelpTopic> m_topics;
    QLineEdit *m_words;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace taizhang::ui

#pragma once

#include <QHBoxLayout>

class QDialog;
class QPushButton;
class QString;

namespace taizhang::ui {

/// The line of buttons that ends a question with more answers than yes and no.
class AnswerButtons : public QHBoxLayout
{
    Q_OBJECT

public:
    explicit AnswerButtons(QDialog &question);

    /// A button that closes the question with `answer` (QDialog::done()); Enter does not reach it by itself.
    QPushButton *add(const char *name, const QString &text, const QString &tip, int answer);

private:
    QDialog &m_question;
};

} // namespace taizhang::ui

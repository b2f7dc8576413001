#include "ui/shared/answer_buttons.h"

#include "ui/shared/look.h"

#include <QDialog>
#include <QPushButton>

namespace taizhang::ui {

AnswerButtons::AnswerButtons(QDialog &question) : m_question(question)
{
    setSpacing(grid);
    addStretch();
}

QPushButton *AnswerButtons::add(const char *name, const QString &text, const QString &tip, int answer)
{
    auto *button = new QPushButton(text, &m_question);
    setNames(button, name, tip);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    addWidget(button);
    connect(button, &QPushButton::clicked, &m_question, [this, answer] { m_question.done(answer); });
    return button;
}

} // namespace taizhang::ui

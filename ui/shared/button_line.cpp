#include "ui/shared/button_line.h"

#include "ui/shared/look.h"

#include <QLabel>
#include <QPushButton>

namespace taizhang::ui {

ButtonLine::ButtonLine(QWidget *parent) : QWidget(parent), m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(grid);
}

QPushButton *ButtonLine::addButton(const char *name, const QString &words, const QString &tip)
{
    auto *button = new QPushButton(words, this);
    setNames(button, name, tip);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    m_line->addWidget(button);
    return button;
}

void ButtonLine::allowButtons(bool allowed)
{
    for (auto *button : findChildren<QPushButton *>(Qt::FindDirectChildrenOnly))
        button->setEnabled(allowed);
}

PageHead::PageHead(const QString &title, const char *summaryName, QWidget *parent)
    : ButtonLine(parent), m_summary(new QLabel(this))
{
    auto *words = new QLabel(title, this);
    words->setFont(typeFont(TypeSize::Title, true));
    m_summary->setObjectName(QString::fromLatin1(summaryName));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    line().addWidget(words);
    line().addWidget(m_summary);
    line().addStretch();
}

} // namespace taizhang::ui

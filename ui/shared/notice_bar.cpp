#include "ui/shared/notice_bar.h"

#include "ui/shared/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace taizhang::ui {

NoticeBar::NoticeBar(const char *name, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_label(new QLabel(sentence, this))
{
    setNames(m_label, name, sentence);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid * 2, grid, grid * 2, grid);
    layout->setSpacing(grid);
    layout->addWidget(m_label, 1);
}

void NoticeBar::setSentence(const QString &sentence)
{
    m_label->setText(sentence);
    m_label->setAccessibleName(sentence);
}

QPushButton *NoticeBar::addButton(const char *name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    setNames(button, name, tip);
    button->setToolTip(tip);
    button->setAutoDefault(false);
    button->setMinimumWidth(button->fontMetrics().horizontalAdvance(text) + grid * 3);
    layout()->addWidget(button);
    return button;
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tones(palette()).notice);
}

} // namespace taizhang::ui

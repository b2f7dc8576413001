#include "ui/notices/notice_kind_line.h"

#include "ui/shared/look.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace taizhang::ui {

using domain::NoticeKind;

QString noticePurpose(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Assignment:
        return NoticeKindLine::tr("交办单：告诉单位要提供哪些材料、什么时候要，附回执请对方填联系人。");
    case NoticeKind::Receipt:
        return NoticeKindLine::tr("接收单：列出已经收到的材料和情况，交给单位核对。");
    case NoticeKind::Prompt:
        return NoticeKindLine::tr("工作提示：第一步，提示还有哪些材料没有报送、哪些要补正。");
    case NoticeKind::Reminder:
        return NoticeKindLine::tr("提醒函：提示以后仍有材料没有报送的，发函提醒，附回执。");
    case NoticeKind::Supervision:
        return NoticeKindLine::tr("督办通知：提醒以后仍没有报送的，由领导签发督办，附回执。");
    case NoticeKind::Circular:
        return NoticeKindLine::tr("通报：督办以后仍没有报送的，把报送情况通报给单位。");
    }
    return {};
}

NoticeKindLine::NoticeKindLine(QWidget *parent)
    : QWidget(parent), m_kinds(new QButtonGroup(this)), m_purpose(new QLabel(this))
{
    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    for (const auto kind : domain::noticeKinds()) {
        if (kind == NoticeKind::Prompt) { // from here on it is 催办
            line->addSpacing(grid);
            auto *part = new QFrame(this);
            part->setFrameShape(QFrame::VLine);
            part->setForegroundRole(QPalette::Mid);
            part->setFrameShadow(QFrame::Plain);
            line->addWidget(part);
            line->addSpacing(grid);
        }
        auto *button = new QPushButton(domain::noticeLabel(kind), this);
        button->setObjectName(QStringLiteral("noticeKind_") + domain::noticeWord(kind));
        button->setAccessibleName(noticePurpose(kind));
        button->setToolTip(noticePurpose(kind));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setMinimumWidth(grid * 11);
        m_kinds->addButton(button, int(kind));
        line->addWidget(button);
    }
    line->addStretch();
    m_purpose->setObjectName(QStringLiteral("noticePurpose"));
    m_purpose->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addLayout(line);
    layout->addWidget(m_purpose);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this] {
        explain();
        emit chosen(kind());
    });
    choose(NoticeKind::Prompt);
}

NoticeKind NoticeKindLine::kind() const
{
    return static_cast<NoticeKind>(m_kinds->checkedId());
}

void NoticeKindLine::choose(NoticeKind kind)
{
    m_kinds->button(int(kind))->setChecked(true);
    explain();
}

void NoticeKindLine::explain()
{
    markChosen();
    m_purpose->setText(noticePurpose(kind()));
}

// Told by weight and ground, since a pressed button alone is hardly seen in the dark.
void NoticeKindLine::markChosen()
{
    for (auto *button : m_kinds->buttons()) {
        QPalette colours; // that of the window
        if (button->isChecked()) {
            colours.setColor(QPalette::Button, palette().color(QPalette::Highlight));
            colours.setColor(QPalette::ButtonText, palette().color(QPalette::HighlightedText));
        }
        button->setPalette(colours);
        button->setFont(typeFont(TypeSize::Body, button->isChecked()));
    }
}

void NoticeKindLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_kinds->checkedId() >= 0)
        markChosen();
}

} // namespace taizhang::ui

#include "ui/navigation/segment_button.h"

#include "ui/shared/look.h"

#include <QAction>
#include <QPainter>

namespace taizhang::ui {

SegmentButton::SegmentButton(QAction *action, QWidget *parent) : QToolButton(parent)
{
    setDefaultAction(action);
    setObjectName(action->objectName() + QStringLiteral("Button"));
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

QSize SegmentButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + grid * 2, fontMetrics().height() + grid};
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const bool marked = isChecked();
    auto ground = palette().color(group, marked ? QPalette::Highlight : QPalette::Base);
    if (underMouse() && isEnabled() && !marked)
        ground = tones(palette()).chip;
    const auto words = palette().color(group, marked ? QPalette::HighlightedText : QPalette::Text);
    painter.fillRect(rect(), ground);
    painter.setPen(tones(palette()).muted);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (hasFocus()) {
        painter.setPen(QPen(marked ? words : palette().color(QPalette::Highlight), 1));
        painter.drawRect(rect().adjusted(2, 2, -3, -3));
    }
    painter.setPen(words);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
}

} // namespace taizhang::ui

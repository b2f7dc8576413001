#include "ui/shared/fault_label.h"

#include "ui/shared/look.h"

#include <QLayout>
#include <QLineEdit>

namespace taizhang::ui {

FaultLabel::FaultLabel(const QString &name, QLineEdit &field, QWidget *parent)
    : QLabel(parent), m_field(field)
{
    setObjectName(name);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    auto colours = palette();
    colours.setColor(QPalette::WindowText, tones(palette()).alarm);
    setPalette(colours);
    hide();
}

void FaultLabel::say(const QString &sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
    m_field.setAccessibleDescription(sentence);
    if (!sentence.isEmpty())
        makeRoom();
}

// A window in sight keeps its size, and would cut a sentence of several lines.
void FaultLabel::makeRoom()
{
    auto *layout = window()->layout();
    if (layout == nullptr || !window()->isVisible())
        return;
    layout->activate();
    const auto width = window()->width();
    const auto needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                    : layout->totalMinimumSize().height();
    if (window()->height() < needed)
        window()->resize(width, needed);
}

} // namespace taizhang::ui

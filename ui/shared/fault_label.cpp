#include "ui/shared/fault_label.h"

#include "ui/shared/look.h"

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
}

} // namespace taizhang::ui

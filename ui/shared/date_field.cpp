#include "ui/shared/date_field.h"

#include "core/domain/tasks/day_to_come.h"
#include "ui/shared/date_text.h"
#include "ui/shared/look.h"

#include <QSignalBlocker>

namespace taizhang::ui {

DateField::DateField(const char *name, const QString &accessibleName, QWidget *parent) : QLineEdit(parent)
{
    setNames(this, name, accessibleName);
    setToolTip(accessibleName);
    setPlaceholderText(tr("年-月-日"));
    setFixedWidth(fontMetrics().horizontalAdvance(dateText(QDate(2024, 12, 28))) + grid * 3);
    connect(this, &QLineEdit::textChanged, this, &DateField::follow);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto day = date())
            setText(dateText(*day));
    });
}

std::optional<QDate> DateField::date() const
{
    return m_areToCome ? domain::dayToCome(text(), QDate::currentDate()) : parseDate(text().trimmed());
}

void DateField::setDate(std::optional<QDate> date)
{
    const QSignalBlocker quiet(this);
    setText(date ? dateText(*date) : QString());
    m_last = this->date();
    showFault();
}

void DateField::follow()
{
    showFault();
    if (const auto now = date(); std::exchange(m_last, now) != now)
        emit dateChanged();
}

void DateField::showFault()
{
    if (const auto faulty = isFaulty(); std::exchange(m_faulty, faulty) != faulty) {
        QPalette colours; // that of the window, but for the words
        if (faulty)
            colours.setColor(QPalette::Text, tones(palette()).alarm);
        setPalette(colours);
        const auto why = faulty ? tr("这不是有效的日期：请按 2024年5月31日 的形式填写。") : QString();
        setToolTip(faulty ? why : accessibleName());
        setAccessibleDescription(why);
    }
}

} // namespace taizhang::ui

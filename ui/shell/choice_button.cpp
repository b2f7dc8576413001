#include "ui/shell/choice_button.h"

#include "ui/shared/look.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace taizhang::ui {

namespace {

constexpr int padding = grid * 2;

QRect drawLine(QPainter &painter, const QRect &area, const QFont &font, const QColor &colour,
               const QString &text)
{
    painter.setFont(font);
    painter.setPen(colour);
    QRect used;
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
    return area.adjusted(0, used.height() + grid / 2, 0, 0);
}

} // namespace

ChoiceButton::ChoiceButton(const QString &title, const QString &words, QWidget *parent)
    : QPushButton(title, parent), m_words(words)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAutoDefault(true); // Enter chooses, also outside of a dialog
}

QSize ChoiceButton::sizeHint() const
{
    const int height = QFontMetrics(typeFont(TypeSize::Heading, true)).height() + fontMetrics().height();
    return {fontMetrics().horizontalAdvance(m_words) + 2 * padding, height + grid / 2 + 2 * padding};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);
    const auto rest =
        drawLine(painter, rect().adjusted(padding, padding, -padding, -padding),
                 typeFont(TypeSize::Heading, true), palette().color(QPalette::ButtonText), text());
    drawLine(painter, rest, font(), tones(palette()).muted, m_words);
}

} // namespace taizhang::ui

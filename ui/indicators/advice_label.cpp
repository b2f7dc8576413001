#include "ui/indicators/advice_label.h"

#include "ui/shared/look.h"

#include <QPainter>

namespace taizhang::ui {

namespace {

constexpr int inset = grid / 2;

} // namespace

AdviceLabel::AdviceLabel(QWidget *parent) : QLabel(parent)
{
    setContentsMargins(inset, 1, inset, 1);
    setWordWrap(true);
    setFont(typeFont(TypeSize::Small));
    setTextFormat(Qt::PlainText);
    setToolTip(tr("只供核对，不影响状态和进度：一个文件里可能有几份材料。"));
    hide();
}

void AdviceLabel::showAdvice(const QStringList &sentences)
{
    QStringList lines;
    for (const auto &sentence : sentences)
        lines << QStringLiteral("⚠ ") + sentence;
    setText(lines.join(QLatin1Char('\n')));
    setAccessibleName(sentences.join(QString()));
    setVisible(!sentences.isEmpty());
}

void AdviceLabel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tones(palette()).notice);
    const auto wide = fontMetrics().size(0, text()).width() + 2 * inset;
    painter.drawRoundedRect(QRect(0, 0, std::min(width(), wide), height()), 3, 3);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace taizhang::ui

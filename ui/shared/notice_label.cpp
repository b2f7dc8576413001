#include "ui/shared/notice_label.h"

#include "ui/shared/look.h"

#include <QPainter>

namespace taizhang::ui {

namespace {

constexpr int inset = grid / 2;

} // namespace

NoticeLabel::NoticeLabel(QWidget *parent) : QLabel(parent)
{
    setContentsMargins(inset, 1, inset, 1);
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // never higher than its words
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setWordWrap(true);
    setFont(typeFont(TypeSize::Small));
    setTextFormat(Qt::PlainText);
    hide();
}

void NoticeLabel::showSentences(const QStringList &sentences)
{
    QStringList lines;
    for (const auto &sentence : sentences)
        lines << QStringLiteral("⚠ ") + sentence;
    setText(lines.join(QLatin1Char('\n')));
    setAccessibleName(sentences.join(QString()));
    setVisible(!sentences.isEmpty());
}

void NoticeLabel::showSentence(const QString &sentence)
{
    showSentences(sentence.isEmpty() ? QStringList() : QStringList(sentence));
}

void NoticeLabel::paintEvent(QPaintEvent *event)
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

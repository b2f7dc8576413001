#include "ui/shared/notice_label.h"

#include "ui/shared/look.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

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

// No layout gives it more than it asks for, and a label asks for the lines that its words have at a width of
// its own choice: in a narrow pane there are more.
QSize NoticeLabel::sizeHint() const
{
    auto hint = QLabel::sizeHint();
    hint.setHeight(std::max(hint.height(), heightForWidth(width())));
    return hint;
}

void NoticeLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
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

#include "ui/asking/asked_delegate.h"

#include "ui/asking/asked_model.h"
#include "ui/shared/look.h"
#include "ui/shared/standing_marks.h"
#include "ui/shared/state_marks.h"

#include <QPainter>

namespace taizhang::ui {

namespace {

constexpr int narrow = grid * 64; // px; below it the unit's name would get too little room
constexpr int wide = grid * 88;   // px; from here on there is room for the last change
constexpr int markSide = 16;
constexpr int padding = grid / 2;
constexpr int inset = grid;

const AskedText &textOf(const QModelIndex &index)
{
    return static_cast<const AskedModel *>(index.model())->text(index.row());
}

/// A paragraph below the main line.
struct Below
{
    QString words;
    QColor colour;
};

QList<Below> below(const AskedText &text, const QPalette &palette, bool isNarrow)
{
    const auto &colours = tones(palette);
    QList<Below> lines;
    QStringList first;
    if (isNarrow)
        for (const auto &each : {text.due, text.timeliness, text.pieces})
            if (!each.isEmpty())
                first << each;
    if (!first.isEmpty())
        lines << Below{first.join(QStringLiteral("　")), text.overdue ? colours.alarm : colours.muted};
    for (const auto &words : text.alarms)
        lines << Below{words, colours.alarm};
    for (const auto &words : text.advice)
        lines << Below{QStringLiteral("⚠ ") + words, palette.color(QPalette::Text)};
    if (!text.remarks.isEmpty())
        lines << Below{text.remarks.join(QStringLiteral("；")), colours.muted};
    return lines;
}

int leftOfBelow()
{
    return inset + markSide + grid / 2;
}

int heightOf(const QFontMetrics &metrics, const QString &words, int width)
{
    return metrics.boundingRect(QRect(0, 0, std::max(width, 1), 10000), Qt::TextWordWrap, words).height();
}

} // namespace

AskedDelegate::AskedDelegate(QObject *parent)
    : QStyledItemDelegate(parent), m_body(typeFont(TypeSize::Body)), m_small(typeFont(TypeSize::Small))
{
}

QSize AskedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto width = option.rect.width();
    const QFontMetrics small(m_small);
    int height = std::max(QFontMetrics(m_body).height(), markSide) + 2 * padding;
    for (const auto &line : below(textOf(index), option.palette, width < narrow))
        height += heightOf(small, line.words, width - leftOfBelow() - inset);
    return {width, height};
}

void AskedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto &colours = tones(option.palette);
    const auto area = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.selection);
        painter->drawRoundedRect(area, 4, 4);
        painter->fillRect(QRectF(option.rect.left(), option.rect.top() + 4, 3, option.rect.height() - 8),
                          option.palette.color(QPalette::Highlight));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    paintMain(painter, option, index);
    paintBelow(painter, option, textOf(index));
    painter->restore();
}

void AskedDelegate::paintMain(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto &text = textOf(index);
    const auto state = static_cast<const AskedModel *>(index.model())->line(index.row()).state;
    const auto &colours = tones(option.palette);
    const QFontMetrics body(m_body);
    const QFontMetrics small(m_small);
    const int height = std::max(body.height(), markSide);
    QRect rest(option.rect.left() + inset, option.rect.top() + padding, option.rect.width() - 2 * inset,
               height);
    const auto right = [&](const QString &words, int width, const QFont &font, const QColor &colour,
                           Qt::Alignment side = Qt::AlignRight) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRect(rest.right() - width, rest.top(), width, height), side | Qt::AlignVCenter,
                          words);
        rest.setRight(rest.right() - width - grid);
    };
    // From the right, every line with the same columns, so that they stand under each other.
    if (option.rect.width() >= wide)
        right(text.changed, small.horizontalAdvance(QStringLiteral("2024年10月20日 00:00")), m_small,
              colours.muted);
    if (option.rect.width() >= narrow) {
        right(text.pieces, small.horizontalAdvance(tr("100 件")), m_small,
              option.palette.color(QPalette::Text));
        const int beforeTimeliness = rest.right();
        right(text.timeliness, small.horizontalAdvance(tr("临期，今天到期")) + markSide + 2, m_small,
              text.overdue ? colours.alarm : option.palette.color(QPalette::Text));
        if (text.timelinessMark) {
            const int side = small.ascent();
            paintStandingMark(*painter,
                              QRectF(beforeTimeliness - small.horizontalAdvance(text.timeliness) - side - 3,
                                     rest.top() + (height - side) / 2.0, side, side),
                              *text.timelinessMark, standingColour(*text.timelinessMark, option.palette));
        }
        // From the left, so that a date stands under the other one though （延期） follows it.
        right(text.due, small.horizontalAdvance(QStringLiteral("2024年10月20日（延期）")), m_small,
              colours.muted, Qt::AlignLeft);
    }
    right(text.state, body.horizontalAdvance(tr("未报送")), m_body,
          markColour(markOf(state), option.palette));
    const QRect mark(rest.left(), rest.top() + (height - markSide) / 2, markSide, markSide);
    stateIcon(state, option.palette).paint(painter, mark);
    rest.setLeft(mark.right() + grid / 2);
    painter->setFont(m_body);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, elided(body, text.name, rest.width()));
}

void AskedDelegate::paintBelow(QPainter *painter, const QStyleOptionViewItem &option,
                               const AskedText &text) const
{
    const QFontMetrics small(m_small);
    const int width = option.rect.width() - leftOfBelow() - inset;
    int top = option.rect.top() + padding + std::max(QFontMetrics(m_body).height(), markSide);
    painter->setFont(m_small);
    for (const auto &line : below(text, option.palette, option.rect.width() < narrow)) {
        const int height = heightOf(small, line.words, width);
        painter->setPen(line.colour);
        painter->drawText(QRect(option.rect.left() + leftOfBelow(), top, width, height), Qt::TextWordWrap,
                          line.words);
        top += height;
    }
}

} // namespace taizhang::ui

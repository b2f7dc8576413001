#include "ui/search/search_delegate.h"

#include "ui/search/search_results_model.h"
#include "ui/shared/look.h"

#include <QPainter>
#include <QTextLayout>

namespace taizhang::ui {

namespace {

QList<domain::TextSpan> spansOf(const QModelIndex &index)
{
    QList<domain::TextSpan> spans;
    const auto numbers = index.data(SearchResultsModel::SpansRole).toList();
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2)
        spans << domain::TextSpan{numbers[i].toInt(), numbers[i + 1].toInt()};
    return spans;
}

/// Shortened at both ends to a width, so that what was found first stays in sight.
domain::Snippet fitted(domain::Snippet found, const QFontMetrics &metrics, int width)
{
    const auto end = found.spans.isEmpty() ? 0 : found.spans[0].start + found.spans[0].length;
    qsizetype cut = 0;
    if (metrics.horizontalAdvance(found.text.left(end)) > width - grid * 4)
        while (cut < end - 1 && metrics.horizontalAdvance(found.text.mid(cut, end - cut)) > width / 2)
            ++cut;
    if (cut > 0) {
        found.text = QStringLiteral("…") + found.text.mid(cut);
        for (auto &span : found.spans)
            span.start -= cut - 1;
    }
    const auto shown = elided(metrics, found.text, width);
    if (shown != found.text)
        found.spans.removeIf(
            [&](const domain::TextSpan &span) { return span.start + span.length >= shown.size(); });
    found.text = shown;
    return found;
}

} // namespace

SearchDelegate::SearchDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_body(typeFont(TypeSize::Body))
    , m_bold(typeFont(TypeSize::Body, true))
    , m_small(typeFont(TypeSize::Small))
    , m_smallBold(typeFont(TypeSize::Small, true))
{
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int small = QFontMetrics(m_small).height();
    if (index.data(SearchResultsModel::HeadingRole).toBool())
        return {200, small + grid + grid / 2};
    return {200, QFontMetrics(m_body).height() + small + grid + grid / 4};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    if (index.data(SearchResultsModel::HeadingRole).toBool())
        paintHeading(painter, option.rect, option.palette, index.data().toString());
    else
        paintHit(painter, option, index);
    painter->restore();
}

void SearchDelegate::paintHeading(QPainter *painter, const QRect &area, const QPalette &palette,
                                  const QString &words) const
{
    painter->setFont(m_smallBold);
    painter->setPen(tones(palette).muted);
    painter->drawText(area.adjusted(grid, grid / 2, -grid, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      elided(QFontMetrics(m_smallBold), words, area.width() - grid * 2));
}

void SearchDelegate::paintHit(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, option.palette.highlight());
    const auto ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    auto area = option.rect.adjusted(grid * 2, grid / 2, -grid, 0);
    const QFontMetrics small(m_small);
    painter->setFont(m_small);
    painter->setPen(selected ? ink : tones(option.palette).muted);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignTop,
                      small.elidedText(index.data(SearchResultsModel::PlaceRole).toString(), Qt::ElideMiddle,
                                       area.width()));
    area.setTop(area.top() + small.height());

    painter->setPen(ink);
    painter->setClipRect(area);
    paintFound(painter, area,
               fitted({index.data().toString(), spansOf(index)}, QFontMetrics(m_bold), area.width()), option);
}

void SearchDelegate::paintFound(QPainter *painter, const QRect &area, const domain::Snippet &found,
                                const QStyleOptionViewItem &option) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QTextLayout layout(found.text, m_body);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &span : found.spans) {
        QTextLayout::FormatRange range{static_cast<int>(span.start), static_cast<int>(span.length), {}};
        range.format.setFontWeight(QFont::Bold);
        // On the selection the ground is coloured already; there the weight and a line tell.
        if (selected)
            range.format.setFontUnderline(true);
        else
            range.format.setBackground(tones(option.palette).hint);
        formats << range;
    }
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine().setLineWidth(QWIDGETSIZE_MAX);
    layout.endLayout();
    layout.draw(painter, area.topLeft());
}

} // namespace taizhang::ui

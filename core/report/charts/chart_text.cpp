#include "core/report/charts/chart_text.h"

namespace taizhang::report {

namespace {

struct Entry
{
    const Piece *sample;
    ShapedText name;
    qreal width;
};

} // namespace

ShapedText elided(const QString &text, const TextStyle &style, qreal width, TextShaper &shaper)
{
    auto shaped = shaper.shape(oneLine(text), style);
    if (widthOf(shaped) <= width)
        return shaped;
    const auto ellipsis = shaper.shape(QStringLiteral("…"), style);
    auto room = width - widthOf(ellipsis);
    if (room < 0)
        return {};
    qsizetype fitting = 0;
    while (fitting < shaped.size() && shaped[fitting].width <= room)
        room -= shaped[fitting++].width;
    return shaped.mid(0, fitting) + ellipsis;
}

void addAt(Piece &piece, const ShapedText &text, qreal left, qreal middle, qreal em)
{
    addText(piece, text, {left, middle + baselineBelowMiddle(em)});
}

qreal addLegend(Piece &piece, const QList<LegendEntry> &entries, const QSizeF &sampleSize, qreal top,
                qreal width, const TextStyle &style, TextShaper &shaper)
{
    const auto gap = style.em / 2, between = style.em * 1.5, pitch = style.em * 1.7;
    QList<QList<Entry>> lines;
    QList<qreal> widths;
    for (const auto &entry : entries) {
        const auto name = elided(entry.name, style, width - sampleSize.width() - gap, shaper);
        const auto wide = sampleSize.width() + gap + widthOf(name);
        if (lines.isEmpty() || widths.last() + between + wide > width) {
            lines.append(QList<Entry>());
            widths.append(-between);
        }
        lines.last().append({&entry.sample, name, wide});
        widths.last() += between + wide;
    }
    auto middle = top + pitch / 2;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto x = (width - widths[i]) / 2;
        for (const auto &entry : std::as_const(lines[i])) {
            addPiece(piece, *entry.sample, {x, middle - sampleSize.height() / 2});
            addAt(piece, entry.name, x + sampleSize.width() + gap, middle, style.em);
            x += entry.width + between;
        }
        middle += pitch;
    }
    return pitch * qreal(lines.size());
}

} // namespace taizhang::report

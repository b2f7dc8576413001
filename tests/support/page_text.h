#pragma once

#include "core/report/layout/fonts.h"
#include "core/report/layout/laid_out_report.h"

#include <QMap>
#include <QRectF>

namespace taizhang::tests {

/// What is installed, looked up once.
inline const report::FontSet &installedFonts()
{
    static const auto set = report::FontSet::installed();
    return set;
}

/// The lines of a page as text, without the page number, by their baseline.
inline QStringList linesOf(const report::LaidOutPage &page)
{
    QMap<qreal, QString> lines;
    for (const auto &run : page.runs) {
        for (qsizetype i = 0; i < run.glyphs.size(); ++i)
            lines[run.positions[i].y()] += QString::fromUcs4(&run.characters[i], 1);
    }
    auto texts = lines.values();
    if (!texts.isEmpty() && texts.last().startsWith(u'—'))
        texts.removeLast();
    return texts;
}

inline QStringList lines(const report::LaidOutReport &report)
{
    QStringList all;
    for (const auto &page : report.pages)
        all += linesOf(page);
    return all;
}

/// Whether the text stands on the page, glyph after glyph as it was written.
inline bool hasText(const report::LaidOutPage &page, const QString &text)
{
    QString all;
    for (const auto &run : page.runs) {
        for (const auto character : run.characters)
            all += QString::fromUcs4(&character, 1);
    }
    return all.contains(text);
}

/// The box around all that a page holds, in mm: drawings with half their line, characters as em boxes.
inline QRectF extent(const report::LaidOutPage &page)
{
    QRectF box;
    for (const auto &shape : page.shapes) {
        const auto half = shape.line.width / 2;
        const auto outline = shape.path.boundingRect();
        // A straight line is cut off square at its ends.
        const auto across = outline.height() == 0 && !shape.fill ? 0 : half;
        const auto down = outline.width() == 0 && !shape.fill ? 0 : half;
        box |= outline.adjusted(-across, -down, across, down);
    }
    for (const auto &run : page.runs) {
        for (const auto &position : run.positions)
            box |=
                QRectF(position.x(), position.y() - 0.88 * run.pixelSize, run.pixelSize * 0.5, run.pixelSize);
    }
    return {box.topLeft() / report::layoutDpi * 25.4, box.size() / report::layoutDpi * 25.4};
}

} // namespace taizhang::tests

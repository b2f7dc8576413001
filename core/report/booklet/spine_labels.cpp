#include "core/report/booklet/spine_labels.h"

#include "core/report/layout/page_setter.h"
#include "core/report/sheets/upright_text.h"

namespace taizhang::report {

namespace {

constexpr double labelHeight = 225; // mm
constexpr double between = 6;       // mm

/// A label with its corner at the origin.
Piece label(PageSetter &setter, const SpineWords &words, double thickness)
{
    const auto wide = dotsOfMillimetres(thickness), high = dotsOfMillimetres(labelHeight);
    auto &shaper = setter.shaper();
    Piece piece;
    QPainterPath frame;
    frame.addRect(0, 0, wide, high);
    piece.shapes << LaidOutShape{frame, {.width = dotsOfPoints(0.5), .grey = 0.4, .dashes = {}}, {}};
    const auto rule = [&](double y) {
        piece.shapes << lineBetween({wide * 0.1, dotsOfMillimetres(y)}, {wide * 0.9, dotsOfMillimetres(y)},
                                    {.width = dotsOfPoints(1.5), .grey = 0, .dashes = {}});
    };
    const auto column = [&](const QString &text, FontRole role, double size, double top, double bottom,
                            double width) {
        const auto set =
            uprightText(text, role, dotsOfPoints(size), width, dotsOfMillimetres(bottom - top), shaper);
        addUpright(piece, set, {wide / 2, dotsOfMillimetres((top + bottom) / 2)});
    };
    const auto level = [&](const QString &text, FontRole role, double y) {
        TextBlock block;
        setter.add(block, text, {role, qMin(thickness * 0.5, 16.0), 6, CellAlignment::Centre, 1.2},
                   wide * 0.86);
        addPiece(piece, block.piece, {wide * 0.07, dotsOfMillimetres(y) - block.height / 2});
    };
    const auto large = qMin(thickness * 1.35, 46.0);
    const auto oneColumn = dotsOfPoints(1);
    rule(12);
    column(words.title, FontRole::Title, large, 16, words.volume.isEmpty() ? 155 : 132, wide * 0.8);
    if (!words.volume.isEmpty())
        column(words.volume, FontRole::Hei, large * 0.7, 134, 160, oneColumn);
    level(words.range, FontRole::Hei, 166);
    column(words.agency, FontRole::Kai, qMin(thickness * 0.6, 16.0), 172, 210, oneColumn);
    rule(213);
    return piece;
}

} // namespace

QList<LaidOutPage> setSpines(PageSetter &setter, const QList<SpineWords> &spines, int width)
{
    QList<LaidOutPage> pages;
    for (const auto box : spineWidths) {
        if (width != 0 && width != box)
            continue;
        const auto each = dotsOfMillimetres(box + between);
        const auto room = setter.width() + dotsOfMillimetres(between);
        Piece page;
        qreal x = 0;
        const auto finish = [&] {
            TextBlock foot;
            setter.add(foot, QStringLiteral("%1 mm 档案盒，沿框线裁下").arg(box), {FontRole::Body, 9},
                       setter.width());
            addPiece(page, foot.piece, {0, dotsOfMillimetres(labelHeight + 4)});
            pages << setter.page(page);
            page = {};
            x = 0;
        };
        for (const auto &words : spines) {
            if (x + each > room + 0.5)
                finish();
            addPiece(page, label(setter, words, box), {x, 0});
            x += each;
        }
        finish();
    }
    return pages;
}

} // namespace taizhang::report

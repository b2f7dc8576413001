#include "core/report/sheets/form_flow.h"

namespace taizhang::report {

namespace {

constexpr double formRule = 0.5;    // pt
constexpr double shortestBlank = 4; // characters

struct ShapedField
{
    ShapedText label;
    double share = 1;
};

/// From the baseline down to the line to write on.
qreal ruleBelowBaseline(qreal em)
{
    return em * 0.15;
}

/// The blanks of fields side by side. The fields are of their shares' widths, so that those of several lines
/// stand one below another; where a label is too long for that, the blanks are, and share what the labels
/// leave.
QList<qreal> blanks(const QList<ShapedField> &fields, const TextGrid &grid)
{
    const auto room = grid.width - grid.cell * qreal(fields.size() - 1);
    qreal labels = 0, shares = 0;
    for (const auto &field : fields) {
        labels += widthOf(field.label);
        shares += field.share;
    }
    QList<qreal> even, rest;
    bool longEnough = true;
    for (const auto &field : fields) {
        even.append(room * field.share / shares - widthOf(field.label));
        rest.append((room - labels) * field.share / shares);
        longEnough &= even.last() >= shortestBlank * grid.cell;
    }
    return longEnough ? even : rest;
}

/// Fields next to each other.
FlowStrip fieldLine(const QList<ShapedField> &fields, const TextGrid &grid)
{
    const auto widths = blanks(fields, grid);
    FlowStrip strip{{}, grid.pitch};
    const auto baseline = grid.baseline(grid.em);
    const auto rule = baseline + ruleBelowBaseline(grid.em);
    qreal x = 0;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        addText(strip.piece, fields[i].label, {x, baseline});
        x += widthOf(fields[i].label);
        strip.piece.shapes.append(
            lineBetween({x, rule}, {x + widths[i], rule}, {dotsOfPoints(formRule), 0, {}}));
        x += widths[i] + grid.cell;
    }
    return strip;
}

/// The lines of a label before its last, which is left in `label`; a label within its line has none.
std::vector<FlowStrip> takeFullLines(ShapedText &label, qreal blank, const TextGrid &grid)
{
    std::vector<FlowStrip> strips;
    const auto lines = breakText(label, grid.width, grid.width, grid.cell);
    if (lines.isEmpty())
        return strips;
    const bool lastIsFull = widthOf(label, lines.last()) + blank > grid.width;
    const auto full = lastIsFull ? lines.size() : lines.size() - 1;
    for (qsizetype i = 0; i < full; ++i) {
        FlowStrip strip{{}, grid.pitch};
        addLine(strip.piece, label, lines[i], {0, grid.baseline(grid.em)}, !lines[i].last);
        strips.push_back(std::move(strip));
    }
    label = lastIsFull ? ShapedText() : label.mid(lines.last().begin);
    return strips;
}

} // namespace

FlowStrip cutLineStrip(const CutLine &cut, const TextGrid &grid, TextShaper &shaper)
{
    const auto words = shaper.shape(cut.words, grid.style(FontRole::Body));
    const auto room = qMax(0.0, grid.width - 2 * grid.cell);
    const auto lines = breakText(words, room, room, grid.cell);
    const LineStyle dashes{dotsOfPoints(formRule), 0, {grid.cell / 4, grid.cell / 4}};
    // A line's height of air, half of it above and half below.
    FlowStrip strip{{}, grid.pitch * qreal(1 + qMax<qsizetype>(1, lines.size()))};
    strip.keepWithNext = true;
    const auto middle = strip.height / 2;
    qreal widest = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto width = widthOf(words, lines[i]);
        widest = qMax(widest, width);
        addLine(strip.piece, words, lines[i],
                {(grid.width - width) / 2, grid.pitch * (qreal(i) + 0.5) + grid.baseline(grid.em)}, false);
    }
    auto &shapes = strip.piece.shapes;
    if (lines.isEmpty()) {
        shapes.append(lineBetween({0, middle}, {grid.width, middle}, dashes));
        return strip;
    }
    // Both halves begin at the words, so that the dashes are even on either side of them.
    const auto centre = grid.width / 2, gap = widest / 2 + grid.cell / 2;
    if (centre > gap) {
        shapes.append(lineBetween({centre - gap, middle}, {0, middle}, dashes));
        shapes.append(lineBetween({centre + gap, middle}, {grid.width, middle}, dashes));
    }
    return strip;
}

std::vector<FlowStrip> formStrips(const FormLine &form, const TextGrid &grid, TextShaper &shaper)
{
    const auto shortest = shortestBlank * grid.cell;
    std::vector<FlowStrip> strips;
    QList<ShapedField> line;
    qreal used = 0;
    const auto endLine = [&] {
        if (!line.isEmpty())
            strips.push_back(fieldLine(line, grid));
        line.clear();
        used = 0;
    };
    for (const auto &field : form.fields) {
        ShapedField shaped{shaper.shape(field.label, grid.style(FontRole::Body)), qMax(0.01, field.width)};
        auto wanted = widthOf(shaped.label) + shortest;
        if (wanted > grid.width) {
            endLine();
            for (auto &strip : takeFullLines(shaped.label, shortest, grid))
                strips.push_back(std::move(strip));
            wanted = widthOf(shaped.label) + shortest;
        }
        if (!line.isEmpty() && used + grid.cell + wanted > grid.width)
            endLine();
        used += wanted + (line.isEmpty() ? 0 : grid.cell);
        line.append(shaped);
    }
    endLine();
    for (std::size_t i = 0; i + 1 < strips.size(); ++i)
        strips[i].keepWithNext = true;
    return strips;
}

} // namespace taizhang::report

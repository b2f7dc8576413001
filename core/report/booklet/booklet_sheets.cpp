#include "core/report/booklet/booklet_sheets.h"

#include "core/domain/table/indicator_words.h"
#include "core/report/sheets/qr_code.h"
#include "core/report/text/report_content.h"

namespace taizhang::report {

namespace {

using enum CellAlignment;

/// Text in the sheet's middle column, narrower than the type area.
struct Column
{
    explicit Column(PageSetter &pages) : setter(pages), width(pages.width()) {}

    void add(const QString &text, const BlockStyle &style) { setter.add(block, text, style, width); }
    void gap(double millimetres) { setter.addGap(block, millimetres); }
    void rule(double points) { setter.addRule(block, width, points); }

    PageSetter &setter;
    const qreal width;
    TextBlock block;
};

/// The words in the largest type in which they leave so much of the page free, at last cut.
TextBlock fittingText(PageSetter &setter, const QString &text, FontRole role, qreal height)
{
    TextBlock block;
    for (const auto size : typeSizes(16, 9, 0.5)) {
        block = {};
        setter.add(block, text, {role, size, 0, Left, 1.8}, setter.width());
        if (block.height <= height)
            return block;
    }
    for (auto length = text.size() * 9 / 10; block.height > height && length > 10; length = length * 9 / 10) {
        block = {};
        setter.add(block, text.left(length) + QStringLiteral("……"), {role, 9, 0, Left, 1.8}, setter.width());
    }
    return block;
}

void addBlock(Column &column, const TextBlock &block)
{
    addPiece(column.block.piece, block.piece, {0, column.block.height});
    column.block.height += block.height;
}

} // namespace

LaidOutPage setCover(PageSetter &setter, const CoverWords &words)
{
    Column top(setter);
    top.gap(20);
    top.add(words.table, {FontRole::Title, 26, 16, Centre, 1.6});
    top.gap(6);
    top.add(QStringLiteral("佐证材料汇编"), {FontRole::Title, 42, 0, Centre, 1.5});
    if (!words.kind.isEmpty())
        top.add(words.kind, {FontRole::Title, 32, 0, Centre, 1.5});
    top.gap(14);
    top.add(words.volume, {FontRole::Kai, 22, 0, Centre, 1.6});
    top.add(words.range, {FontRole::Kai, 18, 10, Centre, 1.6});
    if (!words.addedTo.isEmpty()) {
        top.gap(6);
        top.add(words.addedTo, {FontRole::Kai, 16, 10, Centre, 1.6});
    }
    Column foot(setter);
    foot.add(words.agency, {FontRole::Body, 18, 10, Centre, 1.8});
    foot.add(signatureDate(words.date), {FontRole::Body, 18, 0, Centre, 1.8});
    addPiece(top.block.piece, foot.block.piece,
             {0, setter.height() - foot.block.height - dotsOfMillimetres(10)});
    return setter.page(top.block.piece);
}

LaidOutPage setSectionSheet(PageSetter &setter, const QString &title, const QString &goal)
{
    Column column(setter);
    column.gap(60);
    column.add(title, {FontRole::Title, 26, 13, Centre, 1.6});
    column.gap(6);
    column.rule(1);
    column.gap(8);
    addBlock(column, fittingText(setter, goal, FontRole::Kai, setter.height() - column.block.height));
    return setter.page(column.block.piece);
}

LaidOutPage setIndicatorSheet(PageSetter &setter, const IndicatorWords &words)
{
    Column column(setter);
    column.gap(30);
    column.add(words.sectionTitle, {FontRole::Kai, 14, 9, Centre, 1.6});
    column.gap(10);
    column.add(words.title, {FontRole::Title, 26, 13, Centre, 1.6});
    column.gap(5);
    column.rule(1);
    column.gap(8);
    Column foot(setter);
    for (const auto &remark : words.remarks)
        foot.add(remark, {FontRole::Body, 12, 0, Left, 1.7});
    addBlock(column,
             fittingText(setter, words.text, FontRole::Kai,
                         setter.height() - column.block.height - foot.block.height - dotsOfMillimetres(10)));
    column.gap(10);
    addBlock(column, foot.block);
    return setter.page(column.block.piece);
}

void addTab(LaidOutPage &page, PageSetter &setter, int section, int number, bool left)
{
    constexpr double tabHeight = 24, tabWidth = 9, firstTop = 37, paper = 210; // mm
    const auto edge = left ? 0 : paper - tabWidth;
    const auto top = firstTop + (section - 1) % 9 * (tabHeight + 1);
    QPainterPath area;
    area.addRect(QRectF(dotsOfMillimetres(edge), dotsOfMillimetres(top), dotsOfMillimetres(tabWidth),
                        dotsOfMillimetres(tabHeight)));
    page.shapes << LaidOutShape{area, {}, 0.85};
    const auto em = dotsOfPoints(14);
    const auto text = setter.shaper().shape(QString::number(number), {FontRole::Hei, em, em});
    Piece piece;
    addText(piece, text,
            {dotsOfMillimetres(edge + tabWidth / 2) - widthOf(text) / 2,
             dotsOfMillimetres(top + tabHeight / 2) + baselineBelowMiddle(em)});
    place(page, piece, {0, 0});
}

QString indicatorName(const QString &shortName, const QString &text)
{
    if (!shortName.trimmed().isEmpty())
        return oneLine(shortName);
    constexpr qsizetype enough = 10;
    auto words = oneLine(text);
    // A clause that only says when or except what stands with the one after it.
    const auto saysNothing = [](QStringView clause) {
        return clause.size() < enough || domain::isReservation(clause);
    };
    qsizetype begin = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!QStringView(u"，。；：").contains(words[i]))
            continue;
        if (words[i] == u'。' || !saysNothing(QStringView(words).sliced(begin, i - begin)))
            return words.left(i);
        begin = i + 1;
    }
    return words;
}

LaidOutPage setStandIn(PageSetter &setter, const QString &title, const QStringList &paragraphs)
{
    Column column(setter);
    column.gap(40);
    column.add(title, {FontRole::Title, 20, 12, Centre, 1.6});
    column.gap(5);
    column.rule(0.75);
    column.gap(8);
    for (const auto &paragraph : paragraphs)
        column.add(paragraph, {FontRole::Body, 14, 0, Left, 1.8});
    return setter.page(column.block.piece);
}

LaidOutPage setAddressSheet(PageSetter &setter, const QString &title, const QString &address,
                            const QStringList &paragraphs)
{
    Column column(setter);
    column.gap(40);
    column.add(title, {FontRole::Title, 20, 12, Centre, 1.6});
    column.gap(5);
    column.rule(0.75);
    column.gap(8);
    column.add(QStringLiteral("网址：") + address, {FontRole::Body, 14, 0, Left, 1.8});
    for (const auto &paragraph : paragraphs)
        column.add(paragraph, {FontRole::Body, 14, 0, Left, 1.8});
    const auto side = dotsOfMillimetres(45);
    if (auto code = qrCode(address, side); !code.isEmpty()) {
        column.gap(10);
        code.translate((setter.width() - side) / 2, column.block.height);
        column.block.piece.shapes << LaidOutShape{code, {}, 0.0};
    }
    return setter.page(column.block.piece);
}

PictureSheet setPictureSheet(PageSetter &setter, const QString &caption)
{
    const BlockStyle style{FontRole::Kai, 12, 8, Centre, 1.5};
    TextBlock words;
    setter.add(words, caption, style, setter.width());
    const auto room = setter.height() - words.height - dotsOfMillimetres(4);
    Piece piece;
    addPiece(piece, words.piece, {0, setter.height() - words.height});
    return {setter.page(piece), setter.pointsOf(QRectF(0, 0, setter.width(), room)),
            setter.fitsOneLine(caption, style, setter.width())};
}

} // namespace taizhang::report

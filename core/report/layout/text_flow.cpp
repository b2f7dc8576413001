#include "core/report/layout/text_flow.h"

#include "core/report/charts/chart_layout.h"
#include "core/report/layout/table_flow.h"
#include "core/report/layout/title_breaker.h"
#include "core/report/sheets/form_flow.h"
#include "core/report/text/signature_places.h"

namespace taizhang::report {

namespace {

TextGrid gridOf(const PageProfile &profile)
{
    const auto width = dotsOfMillimetres(profile.areaWidth);
    return {width, width / profile.charactersPerLine,
            dotsOfMillimetres(profile.areaHeight) / profile.linesPerPage, dotsOfPoints(profile.bodySize)};
}

FontRole headingRole(int level)
{
    switch (level) {
    case 1:
        return FontRole::Hei;
    case 2:
        return FontRole::Kai;
    default:
        return FontRole::Body;
    }
}

FontRole voiceRole(Paragraph::Voice voice)
{
    switch (voice) {
    case Paragraph::Voice::Quoted:
        return FontRole::Kai;
    case Paragraph::Voice::Unfilled:
        return FontRole::Hei;
    case Paragraph::Voice::Plain:
        break;
    }
    return FontRole::Body;
}

} // namespace

TextFlow::TextFlow(const PageProfile &profile, TextShaper &shaper)
    : m_profile(profile)
    , m_shaper(shaper)
    , m_grid(gridOf(profile))
    , m_indent(m_grid.cell * profile.indentCharacters)
{
}

std::vector<FlowStrip> TextFlow::set(const Document &document)
{
    const auto titleEm = dotsOfPoints(m_profile.titleSize);
    setTitle(document.title, {FontRole::Title, titleEm, titleEm});
    nameStrip(0, {0, oneLine(document.title)});
    setTitle(document.subtitle, m_grid.style(FontRole::Kai));
    auto block = document.blocks.begin();
    if (block != document.blocks.end() && std::holds_alternative<DocumentNumber>(*block))
        std::visit(*this, *block++);
    if (!m_strips.empty())
        appendBlank(Keep::WithNext);
    for (; block != document.blocks.end(); ++block) {
        // The lines of a form stay together.
        if (std::holds_alternative<FormLine>(*block) && block != document.blocks.begin() &&
            std::holds_alternative<FormLine>(*(block - 1)))
            keepLast();
        if (std::holds_alternative<Signature>(*block) && block != document.blocks.begin() &&
            std::holds_alternative<FormLine>(*(block - 1)))
            keepEndWithRows();
        std::visit(*this, *block);
    }
    return std::move(m_strips);
}

void TextFlow::operator()(const Heading &heading)
{
    auto shaped = m_shaper.shape(heading.text, m_grid.style(headingRole(heading.level)));
    shaped.append(m_shaper.shape(heading.continuation, m_grid.style(FontRole::Body)));
    const auto first = m_strips.size();
    setParagraph(shaped, m_indent, 0, heading.continuation.isEmpty() ? Keep::WithNext : Keep::Free);
    nameStrip(first, {heading.level, oneLine(heading.text)});
}

void TextFlow::operator()(const Paragraph &paragraph)
{
    const auto style = m_grid.style(voiceRole(paragraph.voice));
    setParagraph(m_shaper.shape(paragraph.text, style), m_indent, 0, Keep::Free);
}

// 7.3.4: a blank line, 附件： indented by two, no mark after a title, its other lines under its first
// character; numbers only where there are several.
void TextFlow::operator()(const AttachmentList &list)
{
    const auto style = m_grid.style(FontRole::Body);
    const auto label = m_shaper.shape(QStringLiteral("附件："), style);
    const auto numberColumn = m_indent + widthOf(label);
    auto titleColumn = numberColumn;
    const auto number = [&](qsizetype index) {
        return m_shaper.shape(QStringLiteral("%1.").arg(index + 1), style);
    };
    if (list.items.size() > 1)
        titleColumn += widthOf(number(list.items.size() - 1)) + m_grid.cell / 4;
    titleColumn = qMin(titleColumn, m_grid.width / 2);
    appendBlank(Keep::WithNext);
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const auto &item = list.items[i];
        const auto first = m_strips.size();
        const auto words = QStringLiteral("%1 %2").arg(item.number, item.title).trimmed();
        setParagraph(m_shaper.shape(words, style), titleColumn, titleColumn, Keep::Free);
        if (first == m_strips.size())
            continue;
        // Label and number go before the title in reading order.
        auto &line = m_strips[first].piece;
        const auto titleLine = std::exchange(line.characters, {});
        auto lead = i == 0 ? label : ShapedText();
        if (list.items.size() > 1)
            lead.append(number(i));
        addText(line, lead, {i == 0 ? m_indent : numberColumn, m_grid.baseline(m_grid.em)});
        line.characters.append(titleLine);
    }
}

// A blank line above it; it stays with the text.
void TextFlow::operator()(const Signature &signature)
{
    const auto style = m_grid.style(FontRole::Body);
    const auto agency = m_shaper.shape(signature.agency, style);
    const auto date = m_shaper.shape(signatureDate(signature.date), style);
    const auto places = signaturePlaces(widthOf(agency), widthOf(date), m_grid.cell, m_grid.width);
    keepLast();
    appendBlank(Keep::WithNext);
    setSigned(agency, places.agency, Keep::WithNext);
    setSigned(date, places.date, Keep::Free);
}

// 7.2.6 puts it below the agency's name; a letter without a red head has it below its title.
void TextFlow::operator()(const DocumentNumber &number)
{
    setCentred(m_shaper.shape(number.text, m_grid.style(FontRole::Body)), m_grid.cell);
}

// 7.3.2: flush left on every line, a full-width colon after the last name.
void TextFlow::operator()(const Addressee &addressee)
{
    auto words = addressee.text.trimmed();
    while (words.endsWith(u'：') || words.endsWith(u':'))
        words.chop(1);
    setParagraph(m_shaper.shape(words + u'：', m_grid.style(FontRole::Body)), 0, 0, Keep::WithNext);
}

void TextFlow::operator()(const PageBreak &)
{
    m_pageBreak = true;
}

void TextFlow::operator()(const CutLine &cut)
{
    append(cutLineStrip(cut, m_grid, m_shaper));
}

void TextFlow::operator()(const FormLine &form)
{
    append(formStrips(form, m_grid, m_shaper));
}

void TextFlow::operator()(const Table &table)
{
    append(tableStrips(table, m_grid, m_grid.pitch * m_profile.linesPerPage, m_shaper));
}

void TextFlow::operator()(const Chart &chart)
{
    const auto height =
        qMin(chartHeight(chart, m_grid.width, m_shaper), m_grid.pitch * m_profile.linesPerPage);
    append(FlowStrip{drawChart(chart, {m_grid.width, height}, m_shaper), height});
}

void TextFlow::setTitle(const QString &words, const TextStyle &style)
{
    setCentred(m_shaper.shape(oneLine(words), style), style.cell);
}

void TextFlow::setCentred(const ShapedText &shaped, qreal cell)
{
    auto lines = breakText(shaped, m_grid.width, m_grid.width, cell);
    if (lines.size() > 1) {
        QString text;
        QList<BreakItem> items;
        for (const auto &each : shaped) {
            text += QString::fromUcs4(&each.character, 1);
            items << BreakItem{each.width, each.kind};
        }
        if (const auto byMeaning = breakTitle(text, items, m_grid.width, cell); !byMeaning.isEmpty())
            lines = byMeaning;
    }
    for (const auto &line : std::as_const(lines)) {
        appendLine(shaped, line, (m_grid.width - widthOf(shaped, line)) / 2, false);
        keepLast();
    }
}

void TextFlow::setParagraph(const ShapedText &shaped, qreal firstIndent, qreal indent, Keep keep)
{
    const auto lines = breakText(shaped, m_grid.width - firstIndent, m_grid.width - indent, m_grid.cell);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        appendLine(shaped, lines[i], i == 0 ? firstIndent : indent, !lines[i].last);
        const bool isFirst = i == 0, isLastButOne = i + 2 == lines.size();
        if (keep == Keep::WithNext || (lines.size() > 1 && (isFirst || isLastButOne)))
            keepLast();
    }
}

/// Begins at `left`; the lines of one that is longer than the room it has end two characters from the right.
void TextFlow::setSigned(const ShapedText &shaped, qreal left, Keep keep)
{
    const auto room = m_grid.width - 2 * m_grid.cell;
    const auto lines = breakText(shaped, room, room, m_grid.cell);
    for (const auto &line : lines) {
        appendLine(shaped, line, lines.size() == 1 ? left : qMax(0.0, room - widthOf(shaped, line)), false);
        if (keep == Keep::WithNext)
            keepLast();
    }
}

void TextFlow::appendLine(const ShapedText &shaped, const BreakLine &line, qreal left, bool justified)
{
    qreal em = 0;
    for (auto i = line.begin; i < line.end; ++i)
        em = qMax(em, shaped[i].em);
    FlowStrip strip{{}, m_grid.pitch};
    addLine(strip.piece, shaped, line, {left, m_grid.baseline(em)}, justified);
    append(std::move(strip));
}

void TextFlow::appendBlank(Keep keep)
{
    FlowStrip strip{{}, m_grid.pitch};
    strip.keepWithNext = keep == Keep::WithNext;
    append(std::move(strip));
}

void TextFlow::append(FlowStrip strip)
{
    strip.startsPage |= m_pageBreak;
    m_pageBreak = false;
    m_strips.push_back(std::move(strip));
}

void TextFlow::append(std::vector<FlowStrip> strips)
{
    for (auto &strip : strips)
        append(std::move(strip));
}

void TextFlow::nameStrip(std::size_t strip, const StripHeading &heading)
{
    if (strip < m_strips.size() && !heading.words.isEmpty())
        m_strips[strip].heading = heading;
}

/// A form that is signed says nothing without the list that it is signed for: it stays with the last rows
/// of a table that ends shortly before.
void TextFlow::keepEndWithRows()
{
    constexpr std::size_t mostLines = 12; // a longer end may be parted
    constexpr int rowsKept = 2;
    int rows = 0;
    auto first = m_strips.size();
    while (first > 0 && m_strips.size() - first < mostLines && rows < rowsKept)
        rows += m_strips[--first].table ? 1 : 0;
    if (rows == 0)
        return;
    for (; first < m_strips.size(); ++first)
        m_strips[first].keepWithNext = true;
}

void TextFlow::keepLast()
{
    if (!m_strips.empty())
        m_strips.back().keepWithNext = true;
}

} // namespace taizhang::report

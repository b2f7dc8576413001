#include "core/report/text_flow.h"

#include "core/report/laid_out_report.h"

#include <cmath>

namespace taizhang::report {

namespace {

constexpr qreal widestGap = 0.3; ///< of a cell: justified text is not torn further apart

QList<BreakLine> breakText(const ShapedText &shaped, qreal firstWidth, qreal width, qreal cell)
{
    QList<BreakItem> items;
    items.reserve(shaped.size());
    for (const auto &character : shaped)
        items.append({character.width, character.kind});
    return breakLines(items, firstWidth, width, widestGap * cell);
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
    , m_width(profile.areaWidth / 25.4 * layoutDpi)
    , m_cell(m_width / profile.charactersPerLine)
    , m_indent(m_cell * profile.indentCharacters)
{
}

std::vector<FlowLine> TextFlow::set(const Document &document)
{
    const auto titleEm = m_profile.titleSize / 72 * layoutDpi;
    setCentred(document.title, {FontRole::Title, titleEm, titleEm});
    if (!document.subtitle.isEmpty())
        setCentred(document.subtitle, bodyStyle(FontRole::Kai));
    if (!m_lines.empty())
        appendBlank(Keep::WithNext);
    for (const auto &block : document.blocks)
        std::visit(*this, block);
    return std::move(m_lines);
}

void TextFlow::operator()(const Heading &heading)
{
    auto shaped = m_shaper.shape(heading.text, bodyStyle(headingRole(heading.level)));
    shaped.append(m_shaper.shape(heading.continuation, bodyStyle(FontRole::Body)));
    setParagraph(shaped, m_indent, 0, heading.continuation.isEmpty() ? Keep::WithNext : Keep::Free);
}

void TextFlow::operator()(const Paragraph &paragraph)
{
    const auto style = bodyStyle(voiceRole(paragraph.voice));
    setParagraph(m_shaper.shape(paragraph.text, style), m_indent, 0, Keep::Free);
}

// 7.3.4: a blank line, 附件： indented by two, no mark after a title, its other lines under its first
// character; numbers only where there are several.
void TextFlow::operator()(const AttachmentList &list)
{
    const auto style = bodyStyle(FontRole::Body);
    const auto label = m_shaper.shape(QStringLiteral("附件："), style);
    const auto numberColumn = m_indent + widthOf(label);
    auto titleColumn = numberColumn;
    const auto number = [&](qsizetype index) {
        return m_shaper.shape(QStringLiteral("%1.").arg(index + 1), style);
    };
    if (list.items.size() > 1)
        titleColumn += widthOf(number(list.items.size() - 1)) + m_cell / 4;
    titleColumn = qMin(titleColumn, m_width / 2);
    appendBlank(Keep::WithNext);
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const auto &item = list.items[i];
        const auto first = m_lines.size();
        const auto words = QStringLiteral("%1 %2").arg(item.number, item.title).trimmed();
        setParagraph(m_shaper.shape(words, style), titleColumn, titleColumn, Keep::Free);
        if (first == m_lines.size())
            continue;
        // Label and number go before the title in reading order.
        auto titleLine = std::move(m_lines[first].characters);
        m_lines[first].characters.clear();
        qreal x = i == 0 ? m_indent : numberColumn;
        auto lead = i == 0 ? label : ShapedText();
        if (list.items.size() > 1)
            lead.append(number(i));
        for (const auto &character : std::as_const(lead)) {
            m_lines[first].characters.append(
                {character.glyph, character.character, character.em, x + character.inset});
            x += character.width;
        }
        m_lines[first].characters.append(titleLine);
    }
}

// 7.3.5.2, without a seal: a blank line, the agency with two characters to its right; the date on the next
// line begins two characters after the agency, or ends two characters from the right when it is the longer
// one.
void TextFlow::operator()(const Signature &signature)
{
    const auto style = bodyStyle(FontRole::Body);
    const auto agency = m_shaper.shape(signature.agency, style);
    const auto date = m_shaper.shape(signatureDate(signature.date), style);
    const auto agencyWidth = widthOf(agency), dateWidth = widthOf(date);
    const auto two = 2 * m_cell;
    auto agencyRight = two;
    auto dateRight = two + agencyWidth - two - dateWidth;
    if (dateWidth > agencyWidth || dateRight < 0) {
        dateRight = two;
        agencyRight = qMin(two + dateWidth + two - agencyWidth, m_width - agencyWidth);
    }
    if (!m_lines.empty())
        m_lines.back().keepWithNext = true;
    appendBlank(Keep::WithNext);
    const auto first = m_lines.size();
    setRightAligned(agency, qMax(two, agencyRight));
    for (auto i = first; i < m_lines.size(); ++i)
        m_lines[i].keepWithNext = true;
    setRightAligned(date, agencyWidth > m_width / 2 ? two : dateRight);
}

TextStyle TextFlow::bodyStyle(FontRole role) const
{
    return {role, m_profile.bodySize / 72 * layoutDpi, m_cell};
}

/// Lines of about equal length, so that a title of two lines does not leave one word on the second.
void TextFlow::setCentred(const QString &words, const TextStyle &style)
{
    const auto shaped = m_shaper.shape(words.simplified(), style);
    auto lines = breakText(shaped, m_width, m_width, style.cell);
    if (lines.size() > 1) {
        const auto even = widthOf(shaped) / qreal(lines.size()) + style.cell;
        const auto evenLines = breakText(shaped, even, even, style.cell);
        if (even <= m_width && evenLines.size() == lines.size())
            lines = evenLines;
    }
    for (const auto &line : std::as_const(lines)) {
        const auto width = widthOf(shaped.mid(line.begin, line.end - line.begin));
        appendLine(shaped, line, (m_width - width) / 2, false);
        m_lines.back().keepWithNext = true;
    }
}

void TextFlow::setParagraph(const ShapedText &shaped, qreal firstIndent, qreal indent, Keep keep)
{
    const auto lines = breakText(shaped, m_width - firstIndent, m_width - indent, m_cell);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        appendLine(shaped, lines[i], i == 0 ? firstIndent : indent, !lines[i].last);
        m_lines.back().keepWithNext = keep == Keep::WithNext;
    }
}

void TextFlow::setRightAligned(const ShapedText &shaped, qreal rightIndent)
{
    const auto room = m_width - rightIndent;
    for (const auto &line : breakText(shaped, room, room, m_cell)) {
        const auto width = widthOf(shaped.mid(line.begin, line.end - line.begin));
        appendLine(shaped, line, qMax(0.0, room - width), false);
    }
}

void TextFlow::appendLine(const ShapedText &shaped, const BreakLine &line, qreal left, bool justified)
{
    qsizetype gaps = 0;
    for (auto i = line.begin; justified && i + 1 < line.end; ++i)
        gaps += mayStretch(shaped[i].kind, shaped[i + 1].kind);
    const auto stretch = gaps > 0 ? line.extra / qreal(gaps) : 0;
    FlowLine flow;
    flow.characters.reserve(line.end - line.begin);
    auto x = left;
    for (auto i = line.begin; i < line.end; ++i) {
        const auto &character = shaped[i];
        flow.characters.append({character.glyph, character.character, character.em, x + character.inset});
        flow.em = qMax(flow.em, character.em);
        x += character.width;
        if (i + 1 < line.end && mayStretch(character.kind, shaped[i + 1].kind))
            x += stretch;
    }
    m_lines.push_back(std::move(flow));
}

void TextFlow::appendBlank(Keep keep)
{
    m_lines.push_back({{}, bodyStyle(FontRole::Body).em, keep == Keep::WithNext});
}

} // namespace taizhang::report

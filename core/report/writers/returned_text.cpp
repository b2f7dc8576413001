#include "core/report/writers/returned_text.h"

#include "core/report/text/report_content.h"
#include "core/report/text/text_table.h"
#include "core/report/tr.h"
#include "core/report/writers/docx_parts.h"

#include <QRegularExpression>
#include <QSet>

namespace taizhang::report {

namespace {

using formats::WordParagraph;
using formats::WordText;

constexpr qsizetype longestHeading =
    80; ///< characters; beyond it a paragraph is no heading, whatever it says

bool isStyle(const WordParagraph &paragraph, const QStringList &names)
{
    return names.contains(paragraph.style, Qt::CaseInsensitive);
}

bool isTopHeading(const WordParagraph &paragraph)
{
    return isStyle(paragraph,
                   {QStringLiteral("heading 1"), QStringLiteral("标题 1"), QStringLiteral("标题1")});
}

bool isTitle(const WordParagraph &paragraph)
{
    return isStyle(paragraph, {QStringLiteral("Title"), QStringLiteral("Subtitle"), QStringLiteral("标题"),
                               QStringLiteral("副标题")});
}

bool isQuoted(const WordParagraph &paragraph)
{
    static const QRegularExpression words(QStringLiteral("^(第\\d{1,3}项)?指标内容："));
    return paragraph.style == docx_style::quoted || words.match(paragraph.text.trimmed()).hasMatch();
}

/// The words of a heading by which two are compared: without the number in front, the marks at the end, and
/// blanks.
QString comparedWords(const QString &words)
{
    static const QRegularExpression number(QStringLiteral("^[一二三四五六七八九十]{1,3}[、.．]"));
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{3000}]+"));
    constexpr QStringView closing = u"。；：;:.，,、";
    auto compared = words;
    compared.remove(blanks).remove(number);
    while (!compared.isEmpty() && closing.contains(compared.back()))
        compared.chop(1);
    return compared;
}

/// A line of 附件说明: 附件：1. 020-1-01 …, and 2. 020-1-02 … below it.
bool isAttachment(const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral("^(附件：)?\\s*(\\d{1,3}[.．])?\\s*\\d{3}[.\\d]*-\\d+-\\d+ "));
    return form.match(line).hasMatch();
}

bool isDate(const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral("^\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日$"));
    return form.match(line).hasMatch();
}

bool isFiguresHeader(const WordParagraph &paragraph)
{
    if (!paragraph.isRow)
        return false;
    QStringList cells;
    for (const auto &cell : paragraph.text.split(u'\t'))
        cells << cell.simplified();
    return cells == figuresHeader();
}

bool isUnfilled(const QString &line)
{
    return line == QStringLiteral("（待填写）");
}

/// Reads the paragraphs one after another.
class Parts
{
public:
    Parts(const Document &report, const PointPlace &only) : m_report(report)
    {
        for (const auto &block : report.blocks)
            if (const auto *heading = std::get_if<Heading>(&block); heading && heading->place)
                m_headings << *heading;
            else if (const auto *signature = std::get_if<Signature>(&block))
                m_agency = signature->agency;
        begin(only, {});
    }

    ReturnedText read(const WordText &file)
    {
        for (const auto &paragraph : file.paragraphs)
            for (const auto &heading : std::as_const(m_headings))
                if (isWorded(paragraph.text.trimmed(), heading))
                    m_worded << heading.text;
        for (qsizetype i = 0; i < file.paragraphs.size(); ++i) {
            const bool isCaption = file.paragraphs[i].text.trimmed() == figuresCaption() &&
                                   i + 1 < file.paragraphs.size() && isFiguresHeader(file.paragraphs[i + 1]);
            if (!isCaption)
                take(file.paragraphs[i], isSignature(file.paragraphs, i));
        }
        if (m_afterTail > 0)
            m_text.remarks
                << tr("附件说明、落款后面还有 %1 段文字，没有读回：要用的请移到要点下面。").arg(m_afterTail);
        if (m_afterFigures > 0)
            m_text.remarks
                << tr("“主要数据”表后面还有 %1 段文字，没有读回：要用的请移到要点下面。").arg(m_afterFigures);
        if (file.hasPictures)
            m_text.remarks << tr("文件里有图片或文本框，没有读回：图片请作为佐证材料添加。");
        if (file.hasComments)
            m_text.remarks << tr("文件里有批注，没有读回。");
        if (file.hasNotes)
            m_text.remarks << tr("文件里有脚注或尾注，没有读回：要用的请写进正文。");
        if (file.hasRevisions)
            m_text.remarks << tr("文件里有没有接受的修订，已按接受以后的文字读回，请核对。");
        if (file.hasMergedCells)
            m_text.remarks << tr("文件的表格里有合并的单元格，读回以后可能错开一列，请核对。");
        if (file.hasHiddenText)
            m_text.remarks << tr("文件里有隐藏的文字，也读回了，请核对。");
        if (file.hasSymbols)
            m_text.remarks << tr("文件里有符号字体的符号（如√、□），没有读回，请核对。");
        if (file.hasOwnNumbers)
            m_text.remarks << tr("有的段落用了自动编号，编号没有读回，请核对。");
        return std::move(m_text);
    }

private:
    void begin(const std::optional<PointPlace> &place, const QString &heading)
    {
        for (qsizetype i = 0; place && i < m_text.parts.size(); ++i)
            if (m_text.parts[i].place == place) {
                if (m_seen.contains(i))
                    m_text.remarks
                        << tr("标题“%1”出现了不止一次，下面的文字接在一起了，请核对。").arg(heading);
                m_seen.insert(i);
                m_open = i;
                return;
            }
        m_open = m_text.parts.size();
        if (!heading.isEmpty())
            m_seen.insert(m_open);
        m_text.parts << ReturnedPart{place, heading, {}};
    }

    /// The agency with nothing but the date below it, where the styles were cleared away; behind 附件说明
    /// another one, too.
    bool isSignature(const QList<WordParagraph> &paragraphs, qsizetype at) const
    {
        const auto agency = paragraphs[at].text.trimmed();
        const bool isOurs = !m_agency.isEmpty() && agency == m_agency;
        if (!isOurs && (!m_inTail || agency.isEmpty() || isDate(agency)))
            return false;
        while (++at < paragraphs.size())
            if (const auto words = paragraphs[at].text.trimmed(); !words.isEmpty())
                return isDate(words);
        return isOurs;
    }

    void take(const WordParagraph &paragraph, bool signs)
    {
        const auto words = paragraph.text.trimmed();
        if (words.isEmpty())
            return;
        const bool isDateOfTail = m_inTail && isDate(words);
        if (signs || isDateOfTail || paragraph.style == docx_style::signature)
            m_text.signature << words.split(u'\n', Qt::SkipEmptyParts);
        if (signs || isTail(paragraph)) {
            m_inTail = true;
            return;
        }
        if (m_inTail) {
            m_afterTail += isDateOfTail ? 0 : 1;
            return;
        }
        if (isFiguresHeader(paragraph))
            begin(figuresPlace, {});
        else if (m_text.parts[m_open].place == figuresPlace && !paragraph.isRow) {
            if (!takeHeading(paragraph, words))
                ++m_afterFigures;
            return;
        }
        if (!m_text.parts[m_open].lines.isEmpty() || m_seen.contains(m_open)) {
            if (takeHeading(paragraph, words))
                return;
        } else if (isTitle(paragraph) || isQuoted(paragraph) || words == m_report.title ||
                   words == m_report.subtitle || takeHeading(paragraph, words)) {
            return;
        }
        if (paragraph.isRow &&
            paragraph.text.contains(
                u'\t')) { // as it is typed in a text: a bar or a break of its cells parts none
            m_text.parts[m_open].lines << textOfTable({paragraph.text.split(u'\t')});
            return;
        }
        for (const auto &line : words.split(u'\n', Qt::SkipEmptyParts))
            if (!line.trimmed().isEmpty() && !isUnfilled(line.trimmed()))
                m_text.parts[m_open].lines << line.trimmed();
    }

    bool takeHeading(const WordParagraph &paragraph, const QString &words)
    {
        if (paragraph.isRow)
            return false;
        if (m_headings.isEmpty())
            return takeFormerHeading(paragraph, words);
        // A bookmark that was copied along to another heading names no point whose heading is there.
        const auto *byBookmark = bookmarked(paragraph);
        if (byBookmark != nullptr && m_worded.contains(byBookmark->text))
            byBookmark = nullptr;
        const auto byWords = worded(words);
        const bool shaped = isTopHeading(paragraph) && words.size() <= longestHeading;
        const auto *heading = byWords ? byWords : byBookmark && shaped ? byBookmark : nullptr;
        if (heading == nullptr && !shaped)
            return false;
        if (heading != nullptr && comparedWords(heading->text) != comparedWords(words))
            m_text.remarks
                << tr("标题“%1”在文件里改成了“%2”：要点的标题来自官方表，没有改，下面的文字照样读回。")
                       .arg(heading->text, words);
        begin(heading ? heading->place : std::nullopt, words);
        return true;
    }

    /// A report that has no headings today may have gone out with some, when it answered other items, too.
    bool takeFormerHeading(const WordParagraph &paragraph, const QString &words)
    {
        for (const auto &bookmark : paragraph.bookmarks)
            if (const auto place = docxBookmarkedPlace(bookmark); place && isTopHeading(paragraph)) {
                begin(place->further > 0 ? std::nullopt : m_text.parts.first().place,
                      place->further > 0 ? words : QString());
                return true;
            }
        return false;
    }

    const Heading *bookmarked(const WordParagraph &paragraph) const
    {
        for (const auto &bookmark : paragraph.bookmarks)
            if (const auto place = docxBookmarkedPlace(bookmark))
                for (const auto &heading : m_headings)
                    if (heading.place == place)
                        return &heading;
        return nullptr;
    }

    static bool isWorded(const QString &words, const Heading &heading)
    {
        static const QRegularExpression numbered(QStringLiteral("^[一二三四五六七八九十]{1,3}[、.．]"));
        return numbered.match(words).hasMatch() && comparedWords(heading.text) == comparedWords(words);
    }

    /// Two rows may have a point of the same words: the one that was not there yet.
    const Heading *worded(const QString &words) const
    {
        const Heading *found = nullptr;
        for (const auto &heading : m_headings) {
            if (!isWorded(words, heading))
                continue;
            const bool fresh =
                std::none_of(m_text.parts.cbegin(), m_text.parts.cend(), [&](const auto &part) {
                    return part.place == heading.place && !part.heading.isEmpty();
                });
            if (fresh)
                return &heading;
            if (found == nullptr)
                found = &heading;
        }
        return found;
    }

    bool isTail(const WordParagraph &paragraph) const
    {
        if (paragraph.style == docx_style::attachments || paragraph.style == docx_style::signature)
            return true;
        // The same where the styles were cleared away.
        const auto words = paragraph.text.trimmed();
        return isAttachment(words) && (m_inTail || words.startsWith(QStringLiteral("附件：")));
    }

    const Document &m_report;
    QList<Heading> m_headings;
    QSet<QString> m_worded; ///< those of them that the file has word for word
    QString m_agency;       ///< that signs
    ReturnedText m_text;
    QSet<qsizetype> m_seen; ///< parts whose heading was met
    qsizetype m_open = 0;   ///< the part that is being read
    bool m_inTail = false;
    int m_afterTail = 0;
    int m_afterFigures = 0;
};

} // namespace

ReturnedText partsOf(const WordText &file, const Document &report, const PointPlace &only)
{
    return Parts(report, only).read(file);
}

std::optional<Origin> originByTitle(const WordText &file)
{
    static const QRegularExpression named(
        QStringLiteral("第\\s*(\\d{1,3})(?:、\\d{1,3})*\\s*项指标(?:[（]?分工(\\d{1,2}))?"));
    static const QRegularExpression row(QStringLiteral("^（分工(\\d{1,2})）$"));
    constexpr int titleLines = 4;
    std::optional<Origin> origin;
    int lines = 0;
    for (const auto &paragraph : file.paragraphs) {
        const auto words = paragraph.text.trimmed();
        if (words.isEmpty())
            continue;
        if (++lines > titleLines || isQuoted(paragraph))
            break;
        if (const auto match = named.match(words); match.hasMatch() && !origin)
            origin = Origin{{}, match.captured(1).toInt(), match.captured(2).toInt()};
        if (const auto match = row.match(words); match.hasMatch() && origin)
            origin->row = match.captured(1).toInt();
    }
    return origin;
}

} // namespace taizhang::report

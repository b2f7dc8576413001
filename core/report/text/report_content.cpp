#include "core/report/text/report_content.h"

#include "core/domain/reports/report_marks.h"
#include "core/domain/table/preamble.h"
#include "core/report/text/text_table.h"

#include <QRegularExpression>

#include <optional>

namespace taizhang::report {

namespace {

/// A point's words as a heading: one line, without the mark that closes an item of a list.
QString headingText(const QString &point)
{
    auto heading = point.simplified();
    while (!heading.isEmpty() && QStringView(u"。；：;:.，,、 　").contains(heading.back()))
        heading.chop(1);
    return heading;
}

/// Says only that something is to be written: no name for a part of the text.
bool isGeneric(const QString &point)
{
    static const QRegularExpression generic(QStringLiteral("^(相关|有关)?(工作)?(开展)?(情况)?(说明)?$"));
    return generic.match(headingText(point)).hasMatch();
}

const auto lostCitation = QStringLiteral("〔附件已移出〕");
const auto brokenRange = QStringLiteral("〔原为一段，中间的请核对〕"); ///< behind the first of its ends

/// Level of the heading that a line begins with; `topTaken` when 一、 belongs to the points.
std::optional<int> headingLevel(const QString &line, bool topTaken)
{
    static const QRegularExpression first(QStringLiteral("^[一二三四五六七八九十]{1,3}、"));
    static const QRegularExpression second(QStringLiteral("^[（(][一二三四五六七八九十]{1,3}[）)]"));
    static const QRegularExpression third(QStringLiteral("^[0-9]{1,2}[.．、](?![0-9])"));
    static const QRegularExpression fourth(QStringLiteral("^[（(][0-9]{1,2}[）)]"));
    if (first.match(line).hasMatch())
        return topTaken ? 2 : 1;
    if (second.match(line).hasMatch())
        return 2;
    if (third.match(line).hasMatch())
        return 3;
    if (fourth.match(line).hasMatch())
        return 4;
    return std::nullopt;
}

Block lineBlock(const QString &line, bool topTaken)
{
    constexpr int longestHeading = 56; // two printed lines; what is longer without a 。 is no heading
    const auto level = headingLevel(line, topTaken);
    if (!level)
        return Paragraph{line};
    const auto stop = line.indexOf(u'。');
    const auto length = stop < 0 ? line.size() : stop + 1;
    if (length > longestHeading)
        return Paragraph{line};
    return Heading{*level, line.left(length), line.mid(length).trimmed()};
}

class ReportBuilder
{
public:
    explicit ReportBuilder(const ReportInput &input) : m_input(input), m_severalRows(input.rows.size() > 1) {}

    Document build()
    {
        addTitle();
        addIndicator();
        const bool single =
            !m_severalRows && !m_input.rows.isEmpty() && m_input.rows.first().points.size() <= 1;
        m_headed = !single;
        for (const auto &row : m_input.rows)
            m_severalRows ? addRowOfSeveral(row) : addOnlyRow(row);
        if (m_written == 0)
            addUnfilled();
        addFigures();
        if (!m_input.evidence.isEmpty())
            m_document.blocks.push_back(AttachmentList{m_input.evidence});
        m_document.blocks.push_back(Signature{m_input.agency, m_input.date});
        return std::move(m_document);
    }

private:
    void addTitle()
    {
        QStringList numbers{QString::number(m_input.indicatorNumber)};
        for (const auto &further : m_input.further)
            if (const auto number = QString::number(further.number); !numbers.contains(number))
                numbers << number;
        const auto number = numbers.join(u'、');
        auto part = QStringLiteral("第%1项指标").arg(number);
        const bool oneOfSeveral = !m_severalRows && m_input.rowsOfIndicator > 1 && !m_input.rows.isEmpty();
        const auto row =
            oneOfSeveral ? QStringLiteral("分工%1").arg(m_input.rows.first().ordinal) : QString();
        if (m_input.shortName.isEmpty()) {
            m_document.title = QStringLiteral("第%1项指标情况说明").arg(number);
            m_document.subtitle = row.isEmpty() ? QString() : QStringLiteral("（%1）").arg(row);
        } else {
            m_document.title = QStringLiteral("关于%1的情况说明").arg(m_input.shortName);
            m_document.subtitle = QStringLiteral("（%1）").arg(row.isEmpty() ? part : part + row);
        }
        m_document.author = m_input.agency;
    }

    void addIndicator()
    {
        const auto add = [this](const QString &label, const QString &text) {
            if (const auto words = text.simplified(); !words.isEmpty())
                m_document.blocks.push_back(Paragraph{label + words, Paragraph::Voice::Quoted});
        };
        if (m_input.further.isEmpty())
            return add(QStringLiteral("指标内容："), m_input.indicatorText);
        const auto label = QStringLiteral("第%1项指标内容：");
        add(label.arg(m_input.indicatorNumber), m_input.indicatorText);
        for (const auto &further : m_input.further)
            add(label.arg(further.number), further.text);
    }

    /// `point` counts from 1; 0: the row's text of no point.
    void addHeading(const QString &words, const ReportRow &row, qsizetype point)
    {
        m_document.blocks.push_back(Heading{1,
                                            chineseNumeral(++m_headings) + u'、' + words,
                                            {},
                                            PointPlace{row.ordinal, int(point), row.further}});
    }

    void addUnfilled()
    {
        m_document.blocks.push_back(Paragraph{QStringLiteral("（待填写）"), Paragraph::Voice::Unfilled});
        ++m_written;
    }

    /// Whether there was anything but blanks.
    bool addText(const QString &answer)
    {
        static const QRegularExpression lineBreak(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}\\f\\v]+"));
        const auto before = m_document.blocks.size();
        const auto lines = withCitations(answer, m_input.citations).split(lineBreak);
        for (qsizetype at = 0; at < lines.size();) {
            if (const auto found = tableAt(lines, at)) {
                m_document.blocks.push_back(found->table);
                at += found->lines;
                continue;
            }
            if (const auto trimmed = lines.at(at).trimmed(); !trimmed.isEmpty())
                m_document.blocks.push_back(lineBlock(trimmed, m_headed));
            ++at;
        }
        const bool added = m_document.blocks.size() > before;
        m_written += added;
        return added;
    }

    void addAnswer(const PointAnswer &point)
    {
        if (!addText(point.text))
            addUnfilled();
    }

    void addOnlyRow(const ReportRow &row)
    {
        addText(row.freeText);
        if (row.points.size() == 1) {
            // Free text answers an only point just as well, since neither has a heading.
            if (!addText(row.points.first().text) && m_written == 0)
                addUnfilled();
            return;
        }
        for (qsizetype i = 0; i < row.points.size(); ++i) {
            addHeading(headingText(row.points[i].point), row, i + 1);
            addAnswer(row.points[i]);
        }
    }

    void addFigures()
    {
        Table table;
        table.caption = figuresCaption();
        table.columns = {{3}, {2}, {2}};
        table.header << rowOf(figuresHeader());
        for (const auto &figure : m_input.figures)
            if (!figure.value.trimmed().isEmpty())
                table.rows << rowOf({figure.requirement, figure.value, figure.source});
        if (!table.rows.isEmpty())
            m_document.blocks.push_back(table);
    }

    /// The part of a report that answers several indicators needs no more than what is its own.
    QString pointHeading(const QString &point) const
    {
        const auto preamble = domain::preambleOf(point);
        int alike = 0;
        for (const auto &row : m_input.rows)
            for (const auto &other : row.points)
                alike += domain::preambleOf(other.point) == preamble;
        return headingText(!m_input.further.isEmpty() && !preamble.isEmpty() && alike > 1
                               ? domain::withoutPreamble(point)
                               : point);
    }

    void addRowOfSeveral(const ReportRow &row)
    {
        if (!row.freeText.trimmed().isEmpty()) {
            if (m_headings > 0 || row.points.isEmpty())
                addHeading(unitHeading(row), row, 0);
            addText(row.freeText);
        }
        for (qsizetype i = 0; i < row.points.size(); ++i) {
            const auto &point = row.points[i];
            if (row.further > 0 && point.text.trimmed().isEmpty())
                continue; // said elsewhere in the report
            addHeading(isGeneric(point.point) ? unitHeading(row) : pointHeading(point.point), row, i + 1);
            addAnswer(point);
        }
    }

    QString unitHeading(const ReportRow &row) const
    {
        constexpr int named = 3;
        auto units = row.leadUnits.mid(0, named).join(u'、');
        if (units.isEmpty())
            units = QStringLiteral("分工%1").arg(row.ordinal);
        else if (row.leadUnits.size() > named)
            units += QStringLiteral("等单位");
        return QStringLiteral("%1工作情况").arg(units);
    }

    const ReportInput &m_input;
    const bool m_severalRows;
    Document m_document;
    bool m_headed = true;
    int m_headings = 0;
    int m_written = 0;
};

} // namespace

QString figuresCaption()
{
    return QStringLiteral("主要数据");
}

QStringList figuresHeader()
{
    return {QStringLiteral("指标要求"), QStringLiteral("完成情况"), QStringLiteral("数据来源")};
}

Document buildReport(const ReportInput &input)
{
    return ReportBuilder(input).build();
}

namespace {

/// What leads from the citation before to this one. A range whose ends have been parted since would name
/// pieces that nobody cited.
QString leadingTo(const QString &between, const QString &before, const QString &number)
{
    if (!domain::isRangeWord(between) || domain::areRangeEnds(before, number))
        return between;
    // A lost end is marked already.
    return before.isEmpty() || number.isEmpty() ? QStringLiteral("、") : brokenRange + QStringLiteral("、");
}

} // namespace

QString withCitations(const QString &text, const QHash<QString, QString> &citations)
{
    QString shown;
    std::optional<QString> before; // the number of the citation that ends at `from`
    qsizetype from = 0;
    for (const auto &mark : domain::reportMarksIn(text)) {
        const auto between = text.sliced(from, mark.begin - from);
        from = mark.end;
        if (mark.kind == domain::ReportMark::Kind::Source) {
            shown += between;
            before.reset();
            continue;
        }
        const auto number = citations.value(mark.value);
        shown += (before ? leadingTo(between, *before, number) : between) +
                 (number.isEmpty() ? lostCitation : QStringLiteral("附件") + number);
        before = number;
    }
    return shown + text.sliced(from);
}

int lostCitations(const Document &document)
{
    int count = 0;
    for (const auto &text : textsOf(document))
        count += static_cast<int>(text.count(lostCitation) + text.count(brokenRange));
    return count;
}

int openFields(const Document &document)
{
    int count = 0;
    for (const auto &text : textsOf(document))
        count += domain::openFields(text);
    return count;
}

QString chineseNumeral(int number)
{
    static constexpr QStringView digits = u"一二三四五六七八九";
    if (number < 1 || number > 99)
        return QString::number(number);
    QString numeral;
    if (number >= 20)
        numeral += digits[number / 10 - 1];
    if (number >= 10)
        numeral += u'十';
    if (number % 10 > 0)
        numeral += digits[number % 10 - 1];
    return numeral;
}

} // namespace taizhang::report

#include "core/report/writers/docx_writer.h"

#include "core/domain/error.h"
#include "core/formats/zip/zip_writer.h"
#include "core/report/charts/chart_table.h"
#include "core/report/sheets/marks.h"
#include "core/report/text/signature_places.h"
#include "core/report/tr.h"
#include "core/report/writers/docx_parts.h"

#include <QXmlStreamWriter>

#include <numeric>
#include <optional>

namespace taizhang::report {

namespace {

/// How wide the office sets a text in 仿宋_GB2312: digits and letters are half of a character.
qreal cellsOf(const QString &text)
{
    qreal cells = 0;
    for (const auto character : text)
        cells += character.unicode() < 0x2000 || character.isSurrogate() ? 0.5 : 1;
    return cells;
}

/// Writes word/document.xml.
class Body
{
public:
    explicit Body(const PageProfile &profile) : m_profile(profile), m_xml(&m_bytes) {}

    QByteArray write(const Document &document)
    {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        start("w:document");
        attribute("xmlns:w", QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main"));
        attribute("xmlns:r",
                  QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"));
        start("w:body");
        if (!document.title.isEmpty())
            paragraph("Title", document.title);
        if (!document.subtitle.isEmpty())
            paragraph("Subtitle", document.subtitle);
        auto block = document.blocks.begin();
        if (block != document.blocks.end() && std::holds_alternative<DocumentNumber>(*block))
            std::visit(*this, *block++);
        if (!document.title.isEmpty())
            paragraph("Normal", {});
        for (; block != document.blocks.end(); ++block)
            std::visit(*this, *block);
        section();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

    void operator()(const Heading &heading)
    {
        begin("Heading" + QByteArray::number(heading.level));
        if (heading.place)
            bookmarked(heading.text, docxBookmark(*heading.place));
        else
            run(heading.text);
        if (!heading.continuation.isEmpty())
            run(heading.continuation, FontRole::Body);
        end();
    }

    void operator()(const Paragraph &paragraph)
    {
        switch (paragraph.voice) {
        case Paragraph::Voice::Plain:
            return this->paragraph("BodyText", paragraph.text);
        case Paragraph::Voice::Quoted:
            return this->paragraph("Quoted", paragraph.text);
        case Paragraph::Voice::Unfilled:
            return this->paragraph("Unfilled", paragraph.text);
        }
    }

    // GB/T 9704 7.3.4, as TextFlow sets it: the titles one below another, after 附件： and their numbers.
    void operator()(const AttachmentList &list)
    {
        paragraph("Normal", {});
        const bool several = list.items.size() > 1;
        const int label = 3 + m_profile.indentCharacters;
        const int title = label + (several ? 2 : 0);
        for (qsizetype place = 0; place < list.items.size(); ++place) {
            start("w:p");
            start("w:pPr");
            value("w:pStyle", QStringLiteral("Attachments"));
            empty("w:ind");
            attribute("w:left", characters(title));
            attribute("w:hanging",
                      characters(place == 0 ? title - m_profile.indentCharacters : title - label));
            m_xml.writeEndElement();
            const auto &item = list.items[place];
            run((place == 0 ? QStringLiteral("附件：") : QString()) +
                (several ? QStringLiteral("%1. ").arg(place + 1) : QString()) +
                QStringLiteral("%1 %2").arg(item.number, item.title).trimmed());
            end();
        }
    }

    void operator()(const Signature &signature)
    {
        paragraph("Normal", {});
        const auto date = signatureDate(signature.date);
        const auto line = qreal(twips(m_profile.areaWidth));
        const auto cell = line / m_profile.charactersPerLine;
        const auto places =
            signaturePlaces(cellsOf(signature.agency) * cell, cellsOf(date) * cell, cell, line);
        if (places.agency <= 0) { // takes several lines
            signed_(signature.agency, {}, cell);
            return signed_(date, {}, cell);
        }
        signed_(signature.agency, places.agency, cell);
        signed_(date, places.date, cell);
    }

    void operator()(const DocumentNumber &number) { aligned("center", number.text); }
    void operator()(const Addressee &addressee)
    {
        auto words = addressee.text.trimmed();
        while (words.endsWith(u'：') || words.endsWith(u':'))
            words.chop(1);
        paragraph("Normal", words + u'：');
    }

    void operator()(const PageBreak &) { m_breakBefore = true; }

    void operator()(const CutLine &cut)
    {
        const auto dashes = QString(12, u'…');
        aligned("center", dashes + cut.words + dashes);
    }

    void operator()(const FormLine &form)
    {
        // A blank to write on is an underlined tab up to the next field.
        begin("Normal");
        for (const auto &field : form.fields) {
            run(field.label);
            start("w:r");
            start("w:rPr");
            value("w:u", QStringLiteral("single"));
            m_xml.writeEndElement();
            text(QString(qMax(8, int(field.width * 12)), u' '));
            m_xml.writeEndElement();
        }
        end();
    }

    void operator()(const Table &table) { tableBlock(table); }
    void operator()(const Chart &chart) { tableBlock(tableOf(chart)); }

private:
    void start(const char *name) { m_xml.writeStartElement(QLatin1StringView(name)); }
    void empty(const char *name) { m_xml.writeEmptyElement(QLatin1StringView(name)); }
    void attribute(const char *name, const QString &text)
    {
        m_xml.writeAttribute(QLatin1StringView(name), text);
    }
    void value(const char *name, const QString &text)
    {
        empty(name);
        attribute("w:val", text);
    }
    QString characters(int count) const { return QString::number(qRound(count * m_profile.bodySize * 20)); }

    void text(const QString &words)
    {
        start("w:t");
        attribute("xml:space", QStringLiteral("preserve"));
        m_xml.writeCharacters(withSymbols(words));
        m_xml.writeEndElement();
    }

    void run(const QString &words, std::optional<FontRole> role = {}, double points = 0)
    {
        start("w:r");
        if (role || points > 0) {
            start("w:rPr");
            if (role) {
                empty("w:rFonts");
                for (const auto *script : {"w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"})
                    attribute(script, docxFont(m_profile, *role));
            }
            if (points > 0) {
                value("w:spacing", QStringLiteral("0"));
                value("w:sz", QString::number(qRound(points * 2)));
                value("w:szCs", QString::number(qRound(points * 2)));
            }
            m_xml.writeEndElement();
        }
        text(words);
        m_xml.writeEndElement();
    }

    void bookmarked(const QString &words, const QString &name)
    {
        const auto id = QString::number(++m_bookmarks);
        empty("w:bookmarkStart");
        attribute("w:id", id);
        attribute("w:name", name);
        run(words);
        empty("w:bookmarkEnd");
        attribute("w:id", id);
    }

    void begin(const QByteArray &style, const char *alignment = nullptr)
    {
        start("w:p");
        start("w:pPr");
        value("w:pStyle", QString::fromLatin1(style));
        if (std::exchange(m_breakBefore, false))
            empty("w:pageBreakBefore");
        if (alignment != nullptr)
            value("w:jc", QString::fromLatin1(alignment));
        m_xml.writeEndElement();
    }
    void end() { m_xml.writeEndElement(); }

    void paragraph(const QByteArray &style, const QString &words)
    {
        begin(style);
        if (!words.isEmpty())
            run(words);
        end();
    }

    void aligned(const char *alignment, const QString &words)
    {
        begin("Normal", alignment);
        run(words);
        end();
    }

    /// Begins at `left`, else ends two characters from the right; in twips. Held at the left, the two lines
    /// stand right to each other however wide the digits of a typeface are that stands in for the office's;
    /// such a date may reach over the edge by what it is wider, and is not broken.
    void signed_(const QString &words, std::optional<qreal> left, qreal cell)
    {
        start("w:p");
        start("w:pPr");
        value("w:pStyle", QStringLiteral("Signature"));
        // Else an office sets a quarter of a character between digits and ideographs of the date.
        value("w:autoSpaceDE", QStringLiteral("0"));
        value("w:autoSpaceDN", QStringLiteral("0"));
        empty("w:ind");
        if (left)
            attribute("w:left", QString::number(qRound(*left)));
        attribute("w:right", QString::number(qRound(left ? -2 * cell : 2 * cell)));
        value("w:jc", left ? QStringLiteral("left") : QStringLiteral("right"));
        m_xml.writeEndElement();
        run(words);
        end();
    }

    // Widths are given twice: WPS shows no table without gridCol, Word goes by tcW.
    void tableBlock(const Table &table)
    {
        constexpr int mostColumns = 63; // a table with more is a damaged file to Word
        if (table.columns.size() > mostColumns)
            throw domain::Error(tr("表格有 %1 栏，Word 文件最多 %2 栏，没有写出，内容没有变动：请减少栏数。")
                                    .arg(table.columns.size())
                                    .arg(mostColumns));
        if (!table.caption.isEmpty())
            aligned("center", table.caption);
        const auto widths = columnWidths(table);
        start("w:tbl");
        start("w:tblPr");
        value("w:tblStyle", QStringLiteral("Ruled"));
        empty("w:tblW");
        attribute("w:w", QString::number(std::accumulate(widths.begin(), widths.end(), 0)));
        attribute("w:type", QStringLiteral("dxa"));
        value("w:jc", QStringLiteral("center"));
        empty("w:tblLayout");
        attribute("w:type", QStringLiteral("fixed"));
        m_xml.writeEndElement();
        start("w:tblGrid");
        for (const auto width : widths) {
            empty("w:gridCol");
            attribute("w:w", QString::number(width));
        }
        m_xml.writeEndElement();
        for (const auto &row : table.header)
            tableRow(table, row, widths, true);
        for (const auto &row : table.rows)
            tableRow(table, row, widths, false);
        m_xml.writeEndElement();
        paragraph("Normal", {}); // Word wants one between a table and what follows
    }

    QList<int> columnWidths(const Table &table) const
    {
        double sum = 0;
        for (const auto &column : table.columns)
            sum += column.width;
        QList<int> widths;
        for (const auto &column : table.columns)
            widths << twips(m_profile.areaWidth * column.width / sum);
        return widths;
    }

    void tableRow(const Table &table, const TableRow &row, const QList<int> &widths, bool header)
    {
        start("w:tr");
        start("w:trPr");
        empty("w:cantSplit");
        if (header)
            empty("w:tblHeader");
        m_xml.writeEndElement();
        qsizetype column = 0;
        for (qsizetype place = 0; column < widths.size(); ++place) {
            const auto cell = place < row.cells.size() ? row.cells[place] : TableCell{};
            const auto span = qBound(qsizetype(1), qsizetype(cell.span), widths.size() - column);
            const auto width = std::accumulate(widths.begin() + column, widths.begin() + column + span, 0);
            const auto alignment =
                header ? CellAlignment::Centre : cell.alignment.value_or(table.columns[column].alignment);
            tableCell(cell, int(span), width, alignment, header || row.strong, table.textSize);
            column += span;
        }
        m_xml.writeEndElement();
    }

    void tableCell(const TableCell &cell, int span, int width, CellAlignment alignment, bool strong,
                   double points)
    {
        start("w:tc");
        start("w:tcPr");
        empty("w:tcW");
        attribute("w:w", QString::number(width));
        attribute("w:type", QStringLiteral("dxa"));
        if (span > 1)
            value("w:gridSpan", QString::number(span));
        value("w:vAlign", QStringLiteral("center"));
        m_xml.writeEndElement();
        for (const auto &line : cell.text.split(u'\n')) {
            start("w:p");
            start("w:pPr");
            // On the grid of the page, small type would stand as far apart as the text around the table.
            value("w:snapToGrid", QStringLiteral("0"));
            empty("w:spacing");
            attribute("w:line", QStringLiteral("240"));
            attribute("w:lineRule", QStringLiteral("auto"));
            value("w:jc", alignment == CellAlignment::Centre  ? QStringLiteral("center")
                          : alignment == CellAlignment::Right ? QStringLiteral("right")
                                                              : QStringLiteral("left"));
            m_xml.writeEndElement();
            if (!line.isEmpty())
                run(line, strong ? FontRole::Hei : FontRole::Body, points);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void section()
    {
        start("w:sectPr");
        if (m_profile.pageNumbers) {
            footer("default", "rId3");
            if (m_profile.mirrorPageNumbers)
                footer("even", "rId4");
        }
        empty("w:pgSz");
        attribute("w:w", QString::number(twips(m_profile.sheetWidth)));
        attribute("w:h", QString::number(twips(m_profile.sheetHeight)));
        const auto right = m_profile.sheetWidth - m_profile.left - m_profile.areaWidth;
        const auto bottom = m_profile.sheetHeight - m_profile.top - m_profile.areaHeight;
        empty("w:pgMar");
        attribute("w:top", QString::number(twips(m_profile.top)));
        attribute("w:right", QString::number(twips(right)));
        attribute("w:bottom", QString::number(twips(bottom)));
        attribute("w:left", QString::number(twips(m_profile.left)));
        attribute("w:header", QString::number(twips(15)));
        // From the sheet's edge up to the foot of the line whose dash, in its middle, lies `pageNumberGap`
        // below the text.
        const auto belowDash = m_profile.pageNumberSize / 2 * 25.4 / 72;
        attribute("w:footer",
                  QString::number(twips(qMax(5.0, bottom - m_profile.pageNumberGap - belowDash))));
        attribute("w:gutter", QStringLiteral("0"));
        empty("w:pgNumType");
        attribute("w:start", QString::number(m_profile.firstPageNumber));
        empty("w:docGrid");
        attribute("w:type", QStringLiteral("lines"));
        attribute("w:linePitch",
                  QString::number(int(m_profile.areaHeight * twipsPerMillimetre / m_profile.linesPerPage)));
        m_xml.writeEndElement();
    }

    void footer(const char *type, const char *id)
    {
        empty("w:footerReference");
        attribute("w:type", QString::fromLatin1(type));
        attribute("r:id", QString::fromLatin1(id));
    }

    const PageProfile &m_profile;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    bool m_breakBefore = false;
    int m_bookmarks = 0;
};

} // namespace

QByteArray docxOf(const Document &document, const PageProfile &profile)
{
    formats::NamedBytes parts;
    parts.emplace_back("[Content_Types].xml", docxContentTypes());
    parts.emplace_back("_rels/.rels", docxRelations());
    parts.emplace_back("docProps/core.xml", docxCore(document));
    parts.emplace_back("docProps/custom.xml", docxOrigin(document));
    parts.emplace_back("word/document.xml", Body(profile).write(document));
    parts.emplace_back("word/styles.xml", docxStyles(profile));
    parts.emplace_back("word/settings.xml", docxSettings(profile));
    parts.emplace_back("word/footer1.xml", docxFooter(profile, false));
    parts.emplace_back("word/footer2.xml", docxFooter(profile, true));
    parts.emplace_back("word/_rels/document.xml.rels", docxDocumentRelations());
    return formats::zipOf(parts);
}

} // namespace taizhang::report

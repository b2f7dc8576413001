#include "core/formats/sheets/xlsx_book.h"

#include "core/formats/office/office_errors.h"
#include "core/formats/sheets/sheet_remarks.h"
#include "core/formats/sheets/table_limits.h"

#include <QDateTime>

#include <optional>

namespace taizhang::formats {

namespace {

// Steps that merged cells may cost, many times what cells that do not overlap do.
constexpr qsizetype mostMergeSteps = 16 * mostRows;

/// A cell by row and column, both from 0.
struct Place
{
    qsizetype row = 0;
    qsizetype column = 0;
};

std::optional<Place> placeOf(QStringView reference)
{
    qsizetype at = 0, column = 0;
    for (; at < reference.size() && reference[at] >= u'A' && reference[at] <= u'Z' && at < 3; ++at)
        column = column * 26 + (reference[at].unicode() - u'A' + 1);
    bool ok = false;
    const auto row = reference.sliced(at).toInt(&ok);
    if (!ok || row < 1 || row > mostRows || column < 1 || column > mostColumns)
        return std::nullopt;
    return Place{row - 1, column - 1};
}

struct MergedCells
{
    Place first;
    Place last;
};

/// ISO 8601 as a cell of type d has it.
QString shownDate(const QString &written)
{
    const auto moment = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!moment.isValid())
        return written;
    const auto date = moment.date().toString(Qt::ISODate);
    return moment.time() == QTime(0, 0) ? date : date + moment.time().toString(QStringLiteral(" HH:mm"));
}

class SheetReader
{
public:
    SheetReader(const ZipParts &parts, const XlsxBook &book, const XlsxSheet &sheet, qsizetype &cellsLeft)
        : m_book(book)
        , m_path(parts.path())
        , m_part(QString::fromUtf8(sheet.part))
        , m_xml(parts.path(), sheet.part, parts.read(sheet.part))
        , m_cellsLeft(cellsLeft)
    {
        m_table.sheetName = sheet.name;
    }

    TableFile read()
    {
        m_xml.nextElement();
        while (m_xml.nextChild(1)) {
            if (m_xml.is(QLatin1String("cols")))
                readColumns();
            else if (m_xml.is(QLatin1String("sheetData")))
                readRows();
            else if (m_xml.is(QLatin1String("mergeCells")))
                readMergedCells();
        }
        for (auto &row : m_table.rows)
            dropEmptyEnd(row);
        dropEmptyEnd(m_table.rows);
        m_table.remarks = m_remarks.sentences(m_table.rows);
        return m_table;
    }

private:
    void readColumns()
    {
        while (m_xml.nextChild(2))
            if (m_xml.flag(QLatin1String("hidden")))
                m_remarks.hideColumns(m_xml.attribute(QLatin1String("min")).toInt() - 1,
                                      m_xml.attribute(QLatin1String("max")).toInt() - 1);
    }

    void readRows()
    {
        qsizetype row = -1;
        while (m_xml.nextChild(2)) {
            const auto number = m_xml.attribute(QLatin1String("r"));
            row = number.isEmpty() ? row + 1 : number.toInt() - 1;
            if (row < 0 || row >= mostRows)
                throw damaged(QStringLiteral("row ") + number.toString());
            if (m_xml.flag(QLatin1String("hidden")))
                m_remarks.hideRow(row);
            readCells(row);
        }
    }

    void readCells(qsizetype row)
    {
        qsizetype column = -1;
        while (m_xml.nextChild(3)) {
            const auto reference = m_xml.attribute(QLatin1String("r"));
            const auto place = placeOf(reference);
            if (!reference.isEmpty() && !place)
                throw damaged(QStringLiteral("cell ") + reference.toString());
            column = place ? place->column : column + 1;
            if (column >= mostColumns)
                throw damaged(QStringLiteral("columns"));
            if (const auto text = readCell({row, column}); !text.isEmpty())
                put({row, column}, text);
        }
    }

    QString readCell(Place place)
    {
        const auto type = m_xml.attribute(QLatin1String("t")).toString();
        const auto style = m_xml.attribute(QLatin1String("s")).toInt();
        std::optional<QString> value;
        QString inlineText;
        bool formula = false;
        while (m_xml.nextChild(4)) {
            if (m_xml.is(QLatin1String("v")))
                value = m_xml.text();
            else if (m_xml.is(QLatin1String("is")))
                inlineText = richText(m_xml);
            else if (m_xml.is(QLatin1String("f")))
                formula = true;
        }
        if (type == QLatin1String("inlineStr"))
            return inlineText;
        // Openpyxl writes formulas with an empty value; where the result is an empty text, the type says str.
        if (formula && value.value_or(QString()).isEmpty() && type != QLatin1String("str"))
            m_remarks.add(SheetRemark::NotCalculated, place.row, place.column);
        return value ? shown(type, *value, style, place) : QString();
    }

    QString shown(const QString &type, const QString &value, int style, Place place)
    {
        if (type == QLatin1String("s"))
            return sharedString(value);
        if (type == QLatin1String("str"))
            return withoutEscapes(value);
        if (type == QLatin1String("b"))
            return value == u'1' ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        if (type == QLatin1String("d"))
            return shownDate(value);
        if (type == QLatin1String("e")) {
            m_remarks.add(SheetRemark::FormulaError, place.row, place.column);
            return value;
        }
        auto number = shownNumber(value, m_book.formats.value(style), m_book.since1904);
        if (hasLostDigits(number))
            m_remarks.add(SheetRemark::LostDigits, place.row, place.column);
        return number;
    }

    QString sharedString(const QString &index) const
    {
        bool ok = false;
        const auto at = index.toInt(&ok);
        if (!ok || at < 0 || at >= m_book.strings.size())
            throw damaged(QStringLiteral("shared string ") + index);
        return m_book.strings[at];
    }

    /// Empty cells between are counted, too: they are in the table.
    void put(Place place, const QString &text)
    {
        if (m_table.rows.size() <= place.row)
            m_table.rows.resize(place.row + 1);
        auto &row = m_table.rows[place.row];
        if (row.size() <= place.column) {
            m_cellsLeft -= place.column + 1 - row.size();
            if (m_cellsLeft < 0)
                throw tooManyCells(m_path);
            row.resize(place.column + 1);
        }
        row[place.column] = text;
    }

    void readMergedCells()
    {
        qsizetype steps = 0;
        while (m_xml.nextChild(2)) {
            const auto reference = m_xml.attribute(QLatin1String("ref")).toString();
            const auto first = placeOf(reference.section(u':', 0, 0));
            const auto last = placeOf(reference.section(u':', -1));
            if (!first || !last || last->row < first->row || last->column < first->column)
                throw damaged(QStringLiteral("merged ") + reference);
            clearButFirst({*first, *last}, steps);
        }
    }

    // Some programs keep what was in the cells before they were merged; nobody sees it.
    void clearButFirst(const MergedCells &merged, qsizetype &steps)
    {
        const auto end = qMin(merged.last.row + 1, m_table.rows.size());
        for (auto row = merged.first.row; row < end; ++row) {
            auto &cells = m_table.rows[row];
            const auto from = merged.first.column + (row == merged.first.row ? 1 : 0);
            const auto to = qMin(merged.last.column + 1, cells.size());
            steps += 1 + qMax<qsizetype>(0, to - from);
            if (steps > mostMergeSteps)
                throw damaged(QStringLiteral("merged cells"));
            for (auto column = from; column < to; ++column)
                cells[column].clear();
        }
    }

    domain::Error damaged(const QString &why) const
    {
        return damagedFile(m_path, m_part + QStringLiteral(": ") + why);
    }

    const XlsxBook &m_book;
    QString m_path;
    QString m_part;
    XmlPart m_xml;
    qsizetype &m_cellsLeft;
    TableFile m_table;
    SheetRemarks m_remarks;
};

} // namespace

TableFile readXlsxSheet(const ZipParts &parts, const XlsxBook &book, const XlsxSheet &sheet,
                        qsizetype &cellsLeft)
{
    return SheetReader(parts, book, sheet, cellsLeft).read();
}

} // namespace taizhang::formats

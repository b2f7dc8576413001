#include "core/formats/sheets/csv_writer.h"

#include "core/formats/sheets/formula_guard.h"
#include "core/formats/sheets/save_table.h"

#include <algorithm>

namespace taizhang::formats {

namespace {

bool needsQuotes(const QString &text)
{
    static const QString separators = QStringLiteral(",;\"\t\r\n");
    return text.front().isSpace() || text.back().isSpace() ||
           std::any_of(text.cbegin(), text.cend(), [](QChar c) { return separators.contains(c); });
}

QString field(QString text)
{
    text.remove(QChar(0)); // a file with it is no text
    if (text.isEmpty())
        return text;
    text = asText(text);
    if (!needsQuotes(text))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString line(const QStringList &cells)
{
    QStringList fields;
    for (const auto &cell : cells)
        fields << field(cell);
    return fields.join(u',') + QStringLiteral("\r\n");
}

} // namespace

QByteArray csvOf(const Sheet &sheet)
{
    QStringList headings;
    for (const auto &column : sheet.columns)
        headings << column.heading;
    auto text = QChar(QChar::ByteOrderMark) + line(headings);
    for (auto row : sheet.rows) {
        while (row.size() < headings.size())
            row << QString();
        text += line(row);
    }
    return text.toUtf8();
}

void writeCsv(const Sheet &sheet, const QString &file)
{
    saveTable(csvOf(sheet), file);
}

} // namespace taizhang::formats

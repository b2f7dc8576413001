#include "core/formats/sheets/xlsx_book.h"

#include "core/formats/office/office_errors.h"
#include "core/formats/office/office_relations.h"
#include "core/formats/sheets/table_limits.h"

#include <QHash>
#include <QRegularExpression>

namespace taizhang::formats {

namespace {

constexpr qsizetype mostStyles = 65'536; // Excel allows 65,490

/// The list of sheets, their parts by the relations of the workbook.
XlsxBook readWorkbook(const ZipParts &parts, const QByteArray &name, const QList<Relation> &relations)
{
    QHash<QString, QByteArray> partOf;
    for (const auto &relation : relations)
        if (relation.type == QLatin1String("worksheet"))
            partOf.insert(relation.id, relation.part);
    XlsxBook book;
    XmlPart xml(parts.path(), name, parts.read(name));
    while (xml.nextElement()) {
        if (xml.is(QLatin1String("workbookPr"))) {
            book.since1904 = xml.flag(QLatin1String("date1904"));
        } else if (xml.is(QLatin1String("sheet"))) {
            const auto state = xml.attribute(QLatin1String("state"));
            // Sheets of charts and macros have relations of other types.
            if (const auto part = partOf.constFind(xml.relationId()); part != partOf.cend())
                book.sheets.append({xml.attribute(QLatin1String("name")).toString(), *part,
                                    state.contains(QLatin1String("hidden"), Qt::CaseInsensitive)});
        }
    }
    return book;
}

QStringList readStrings(const ZipParts &parts, const QByteArray &name)
{
    QStringList strings;
    XmlPart xml(parts.path(), name, parts.read(name));
    while (xml.nextElement())
        if (xml.is(QLatin1String("si"))) {
            if (strings.size() == mostCells)
                throw tooManyCells(parts.path());
            strings << richText(xml);
        }
    return strings;
}

QList<NumberFormat> readFormats(const ZipParts &parts, const QByteArray &name)
{
    QHash<int, QString> codes;
    QList<NumberFormat> formats;
    XmlPart xml(parts.path(), name, parts.read(name));
    const auto id = [&] {
        return xml.attribute(QLatin1String("numFmtId")).toInt();
    };
    while (xml.nextElement()) {
        // Newer versions of Excel wrap some into alternatives, of which only one has a code that all
        // understand.
        if (xml.is(QLatin1String("numFmt")) && !xml.attribute(QLatin1String("formatCode")).isEmpty()) {
            codes.insert(id(), xml.attribute(QLatin1String("formatCode")).toString());
        } else if (xml.is(QLatin1String("cellXfs"))) {
            const auto own = xml.depth();
            while (xml.nextChild(own) && formats.size() < mostStyles)
                formats.append(numberFormat(id(), codes.value(id())));
        }
    }
    return formats;
}

} // namespace

XlsxBook readXlsxBook(const ZipParts &parts, const QByteArray &workbook)
{
    const auto relations = relationsOf(parts, workbook);
    auto book = readWorkbook(parts, workbook, relations);
    if (book.sheets.isEmpty())
        throw damagedFile(parts.path(), QStringLiteral("no worksheet"));
    if (const auto strings = relatedPart(relations, QStringLiteral("sharedStrings")); !strings.isEmpty())
        book.strings = readStrings(parts, strings);
    if (const auto styles = relatedPart(relations, QStringLiteral("styles")); !styles.isEmpty())
        book.formats = readFormats(parts, styles);
    return book;
}

QString richText(XmlPart &xml)
{
    QString text;
    const auto own = xml.depth();
    while (xml.nextChild(own)) {
        if (xml.is(QLatin1String("t"))) {
            text += xml.text();
        } else if (xml.is(QLatin1String("r"))) {
            while (xml.nextChild(own + 1))
                if (xml.is(QLatin1String("t")))
                    text += xml.text();
        }
    }
    return withoutEscapes(text);
}

QString withoutEscapes(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString plain;
    qsizetype done = 0;
    for (auto found = escape.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        plain += QStringView(text).sliced(done, match.capturedStart() - done);
        plain += QChar(match.capturedView(1).toUShort(nullptr, 16));
        done = match.capturedEnd();
    }
    plain += QStringView(text).sliced(done);
    return plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

} // namespace taizhang::formats

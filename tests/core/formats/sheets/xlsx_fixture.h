#pragma once

#include "tests/core/formats/zip/zip_maker.h"

namespace taizhang::test {

constexpr auto mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr auto relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// An xlsx as Excel lays it out, part by part, so that a test can put in what it likes. Sheets are
/// sheet1.xml, sheet2.xml …
struct XlsxFixture
{
    QByteArrayList sheets;         ///< whole worksheet parts
    QByteArrayList names;          ///< sheet1 … where there are fewer than sheets
    QByteArrayList states;         ///< visible where there are fewer
    QByteArray sharedStrings;      ///< si elements
    QByteArray styles;             ///< what stands in styleSheet
    QByteArray workbookProperties; ///< such as <workbookPr date1904="1"/>
    QByteArray targetStart;        ///< of the workbook's relations: nothing, or /xl/
    QByteArray prefix;             ///< of the elements of the workbook, such as x:
    QList<std::pair<QByteArray, QByteArray>> more;

    static QByteArray sheet(const QByteArray &rows, const QByteArray &before = {},
                            const QByteArray &after = {})
    {
        return QByteArray(
                   "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<worksheet xmlns=\"") +
               mainNamespace + "\">" + before + "<sheetData>" + rows + "</sheetData>" + after +
               "</worksheet>";
    }

    QList<std::pair<QByteArray, QByteArray>> parts() const
    {
        QList<std::pair<QByteArray, QByteArray>> parts;
        QByteArray list, relations;
        const auto relate = [&](const QByteArray &id, const QByteArray &type, const QByteArray &target) {
            relations += "<Relationship Id=\"" + id + "\" Type=\"" + relationType + "/" + type +
                         "\" Target=\"" + targetStart + target + "\"/>";
        };
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            const auto number = QByteArray::number(i + 1);
            const auto part = "worksheets/sheet" + number + ".xml";
            list += "<" + prefix + "sheet name=\"" + names.value(i, "sheet" + number) + "\" sheetId=\"" +
                    number + "\" state=\"" + states.value(i, "visible") + "\" r:id=\"rId" + number + "\"/>";
            relate("rId" + number, "worksheet", part);
            parts.emplaceBack("xl/" + part, sheets[i]);
        }
        if (!sharedStrings.isEmpty()) {
            relate("rId900", "sharedStrings", "sharedStrings.xml");
            parts.emplaceBack("xl/sharedStrings.xml", "<sst>" + sharedStrings + "</sst>");
        }
        if (!styles.isEmpty()) {
            relate("rId901", "styles", "styles.xml");
            parts.emplaceBack("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>");
        }
        parts.emplaceBack("xl/workbook.xml", "<" + prefix + "workbook>" + workbookProperties + "<" + prefix +
                                                 "sheets>" + list + "</" + prefix + "sheets></" + prefix +
                                                 "workbook>");
        parts.emplaceBack("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        parts.emplaceBack("_rels/.rels",
                          QByteArray("<Relationships><Relationship Id=\"rId1\" Type=\"") + relationType +
                              "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.emplaceBack("[Content_Types].xml", "<Types/>");
        return parts + more;
    }

    QByteArray bytes() const { return zipOf(parts()); }
};

} // namespace taizhang::test

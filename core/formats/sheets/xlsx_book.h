#pragma once

#include "core/formats/office/xml_part.h"
#include "core/formats/sheets/number_format.h"
#include "core/formats/sheets/table_file.h"
#include "core/formats/zip/zip_parts.h"

namespace taizhang::formats {

/// Inside core/formats: a sheet as the workbook lists it.
struct XlsxSheet
{
    QString name;
    QByteArray part;
    bool hidden = false;
};

/// What all sheets of a workbook share.
struct XlsxBook
{
    QList<XlsxSheet> sheets;
    QStringList strings;
    QList<NumberFormat> formats; ///< by the style of a cell
    bool since1904 = false;
};

/// `workbook`: the name of its main part. Throws domain::Error.
XlsxBook readXlsxBook(const ZipParts &parts, const QByteArray &workbook);

/// One sheet. `cellsLeft` is how many cells the file may still have, and becomes less. Throws domain::Error.
TableFile readXlsxSheet(const ZipParts &parts, const XlsxBook &book, const XlsxSheet &sheet,
                        qsizetype &cellsLeft);

/// From the start of an element that holds text in one or many runs (si, is) to its end: the text without its
/// phonetic guides.
QString richText(XmlPart &xml);

/// The text with every _x000A_ made the character it stands for (ECMA-376-1 22.9.2.19).
QString withoutEscapes(const QString &text);

} // namespace taizhang::formats

#pragma once

#include "core/formats/sheets/sheet.h"

#include <QByteArray>
#include <QSet>

struct lxw_worksheet;

namespace taizhang::formats {

/// Inside core/formats: puts the pictures of a sheet into their cells and makes their rows high enough.
/// `firstRow`: that of rows[0]. Adds to `pngs` what the file will hold of them. Throws domain::Error where
/// libxlsxwriter takes one not.
void placePictures(lxw_worksheet *worksheet, const Sheet &sheet, quint32 firstRow, QSet<QByteArray> &pngs);

} // namespace taizhang::formats

#pragma once

#include "core/report/document.h"
#include "core/report/page_profile.h"

#include <QByteArray>

namespace taizhang::report {

/// Inside core/report: lengths of OOXML.
constexpr double twipsPerMillimetre = 1440 / 25.4;
int twips(double millimetres);

/// Inside core/report: the parts of a .docx beside its text.
QByteArray docxContentTypes();
QByteArray docxRelations();
QByteArray docxDocumentRelations();
QByteArray docxSettings(const PageProfile &profile);
QByteArray docxStyles(const PageProfile &profile);
/// Of odd pages (right), or of even ones (left).
QByteArray docxFooter(const PageProfile &profile, bool even);
/// Title, author and language; no time of writing and no name of a program's user.
QByteArray docxCore(const Document &document);

/// The typeface that a .docx names for a role, whatever is installed here.
QString docxFont(const PageProfile &profile, FontRole role);

} // namespace taizhang::report

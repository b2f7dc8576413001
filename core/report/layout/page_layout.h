#pragma once

#include "core/report/layout/laid_out_report.h"
#include "core/report/layout/page_profile.h"
#include "core/report/text/document.h"

namespace taizhang::report {

class FontFaces;

/// Lays the document out by GB/T 9704-2012, once, into pages that screen, printer and PDF all paint.
///
/// Lines stand on the grid of the profile; full lines are justified, with no closing mark at the start of a
/// line and no opening one at its end (避头尾). A heading stays with the line after it, and the signature
/// with the last line of the text. Throws domain::Error when the profile cannot hold text
/// (PageProfile::fault).
LaidOutReport layOut(const Document &document, const FontSet &fonts, const PageProfile &profile = {});

/// The profile again, when it can hold text and the typefaces are there; throws domain::Error when not.
const PageProfile &usable(const PageProfile &profile);

/// Several documents, such as one letter for each of many units, one after another as one report. Each begins
/// a page and is numbered from the profile's first page number; title, author and language are the first
/// one's. No documents give no pages.
LaidOutReport layOutAll(const QList<Document> &documents, const FontSet &fonts,
                        const PageProfile &profile = {});

/// The same with typefaces that are open; `faces` are those of `fonts`.
LaidOutReport layOutAll(const QList<Document> &documents, const FontSet &fonts, FontFaces &faces,
                        const PageProfile &profile);

} // namespace taizhang::report

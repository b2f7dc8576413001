#pragma once

#include "core/report/layout/font_faces.h"
#include "core/report/layout/glyph_shapes.h"
#include "core/report/layout/laid_out_report.h"
#include "core/report/layout/page_profile.h"

#include "core/report/text/document.h"
#include <functional>

namespace taizhang::report {

/// Lays out and prints many documents one after another as layOut() and pdfOf() do, byte for byte, but finds
/// and opens each typeface once. Belongs to the thread that made it.
class ReportPress
{
public:
    /// Throws domain::Error when no typeface is installed or the profile cannot hold text.
    explicit ReportPress(const PageProfile &profile);

    const PageProfile &profile() const { return m_profile; }
    LaidOutReport layOut(const Document &document);
    /// As report::pdfWork().
    std::function<QByteArray()> pdfWork(const LaidOutReport &report);

private:
    PageProfile m_profile;
    FontSet m_fonts;
    FontFaces m_faces;
    GlyphShapes m_shapes;
};

} // namespace taizhang::report

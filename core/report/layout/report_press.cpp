#include "core/report/layout/report_press.h"

#include "core/report/layout/page_layout.h"
#include "core/report/writers/pdf_writer.h"

namespace taizhang::report {

ReportPress::ReportPress(const PageProfile &profile)
    : m_profile(usable(profile)), m_fonts(FontSet::installed(profile.fonts)), m_faces(m_fonts)
{
}

LaidOutReport ReportPress::layOut(const Document &document)
{
    return layOutAll({document}, m_fonts, m_faces, m_profile);
}

std::function<QByteArray()> ReportPress::pdfWork(const LaidOutReport &report)
{
    return report::pdfWork(report, m_shapes);
}

} // namespace taizhang::report

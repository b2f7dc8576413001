#pragma once

#include "core/formats/pdf/pdf_merge.h"

#include <QHash>

#include <qpdf/QPDF.hh>

namespace taizhang::formats {

/// Where the number stands: as GB/T 9704-2012 7.5 has it on pages of ours, near the corner on others, which
/// may have text down there.
enum class StampPlace { Official, Foreign };

/// Inside core/formats: prints marks on pages of a document.
class PageStamp
{
public:
    PageStamp(QPDF &pdf, PdfFont font) : m_pdf(pdf), m_font(std::move(font)) {}

    /// Takes the typeface into the document, which must be open.
    void open();

    /// Operators around a page's own content, which restores the state in between.
    struct Operators
    {
        QByteArray before;
        QByteArray after;
    };
    /// Adds the typeface to the page's resources. A page too small for its marks becomes a sheet of A4 with
    /// what it shows in the middle, and so does a foreign one of about that size.
    Operators print(const QPDFObjectHandle &page, const PageMarks &marks, StampPlace place);

private:
    struct Sheet;
    Sheet sheetOf(QPDFObjectHandle page, StampPlace place, QByteArray &clip) const;
    std::string fontKey(QPDFObjectHandle page);
    double widthOf(const QString &text) const;
    QByteArray show(const QString &text, double size, double x, double y, const std::string &font) const;
    QByteArray head(const QString &text, const Sheet &sheet, const std::string &font) const;

    QPDF &m_pdf;
    const PdfFont m_font;
    QHash<QString, quint16> m_codes; ///< by character
    QPDFObjectHandle m_object;
};

} // namespace taizhang::formats

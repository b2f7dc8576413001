#include "core/formats/pdf/pdf_areas.h"

#include "core/domain/evidence/personal_data.h"
#include "core/formats/pdf/page_tree.h"
#include "core/formats/pdf/unified_ideograph.h"
#include "core/formats/pdf/upright_pdf.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

namespace taizhang::formats {

namespace {

/// The letters that count, and where each stands in the text.
struct Letters
{
    QString text;
    QList<qsizetype> places;
};

QChar plainLetter(QChar letter)
{
    if (letter.unicode() > 0xFF00 && letter.unicode() < 0xFF5F)
        letter = QChar(letter.unicode() - 0xFEE0); // full width
    return QChar(char16_t(unifiedIdeograph(letter.toLower().unicode())));
}

Letters lettersOf(const QString &text)
{
    Letters letters;
    for (qsizetype place = 0; place < text.size(); ++place)
        if (const auto letter = text.at(place); !letter.isSpace() && letter != QChar(u'\0')) {
            letters.text += plainLetter(letter);
            letters.places << place;
        }
    return letters;
}

// PDFium often answers letter by letter.
bool isOnLine(const QRectF &area, const QRectF &line)
{
    const auto shared = qMin(area.bottom(), line.bottom()) - qMax(area.top(), line.top());
    return shared > qMin(area.height(), line.height()) / 2;
}

/// A PDF in which words stand where they are seen.
class UprightDocument
{
public:
    explicit UprightDocument(const QString &path)
    {
        m_buffer.setData(uprightPdf(path));
        if (m_buffer.size() == 0)
            m_readable = !hasLoopedPageTree(path) && m_pdf.load(path) == QPdfDocument::Error::None;
        else if (m_buffer.open(QIODevice::ReadOnly)) {
            m_pdf.load(&m_buffer);
            m_readable = m_pdf.status() == QPdfDocument::Status::Ready;
        }
    }
    bool isReadable() const { return m_readable; }
    QPdfDocument &pdf() { return m_pdf; }

private:
    QBuffer m_buffer; ///< outlives the document
    QPdfDocument m_pdf;
    bool m_readable = false;
};

} // namespace

QList<QRectF> pdfTextAreas(QPdfDocument &pdf, int page, qsizetype begin, qsizetype length)
{
    const auto size = pdf.pagePointSize(page);
    QList<QRectF> areas;
    if (size.isEmpty())
        return areas;
    const auto bounds = pdf.getSelectionAtIndex(page, int(begin), int(length)).bounds();
    for (const auto &bound : bounds) {
        const auto points = bound.boundingRect();
        const QRectF area(points.x() / size.width(), points.y() / size.height(),
                          points.width() / size.width(), points.height() / size.height());
        if (!areas.isEmpty() && isOnLine(area, areas.last()))
            areas.last() |= area;
        else
            areas << area;
    }
    return areas;
}

PdfHits findInPdf(const QString &path, const QString &words, int first, int most)
{
    PdfHits found;
    const auto wanted = lettersOf(words).text;
    if (wanted.isEmpty())
        return found;
    UprightDocument upright(path);
    if (!upright.isReadable())
        return found;
    auto &pdf = upright.pdf();
    found.pageCount = pdf.pageCount();
    const auto end = qMin(found.pageCount, first + most);
    for (int page = qMax(0, first); page < end; ++page) {
        const auto letters = lettersOf(pdf.getAllText(page).text());
        for (auto at = letters.text.indexOf(wanted); at >= 0;
             at = letters.text.indexOf(wanted, at + wanted.size())) {
            if (found.hits.size() == mostPdfHits) {
                found.more = true;
                return found;
            }
            const auto begin = letters.places.at(at);
            const auto last = letters.places.at(at + wanted.size() - 1);
            found.hits << PdfHit{page, pdfTextAreas(pdf, page, begin, last - begin + 1)};
        }
    }
    return found;
}

PageAreas personalDataAreas(const QString &path, int first, int most)
{
    PageAreas found;
    UprightDocument upright(path);
    if (!upright.isReadable())
        return found;
    auto &pdf = upright.pdf();
    found.pageCount = pdf.pageCount();
    for (int page = qMax(0, first); page < found.pageCount && found.pages.size() < most; ++page) {
        found.pages << QList<QRectF>();
        for (const auto &datum : domain::findPersonalData(pdf.getAllText(page).text()))
            found.pages.last() << pdfTextAreas(pdf, page, datum.begin, datum.end - datum.begin);
    }
    return found;
}

} // namespace taizhang::formats

#include "core/formats/pdf/pdf_source.h"

#include "core/formats/pdf/page_tree.h"
#include "core/formats/pdf/pdf_input.h"
#include "core/formats/tr.h"
#include "core/platform/file_error.h"

#include <QFile>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFSystemError.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>

namespace taizhang::formats {

namespace {

// Notes of a reader and links leave nothing on paper.
bool isPrinted(QPDFObjectHandle annotation)
{
    auto kind = annotation.isDictionary() ? annotation.getKey("/Subtype") : QPDFObjectHandle::newNull();
    return kind.isName() && kind.getName() != "/Link" && kind.getName() != "/Popup" &&
           kind.getName() != "/Text";
}

/// Takes what leaves nothing on paper away; whether anything is left.
bool keepPrintedAnnotations(const std::vector<QPDFObjectHandle> &pages)
{
    bool any = false;
    for (auto page : pages) {
        auto annotations = page.getKey("/Annots");
        if (!annotations.isArray())
            continue;
        std::vector<QPDFObjectHandle> kept;
        for (const auto &annotation : annotations.getArrayAsVector())
            if (isPrinted(annotation))
                kept.push_back(annotation);
        any = any || !kept.empty();
        page.replaceKey("/Annots", QPDFObjectHandle::newArray(kept));
    }
    return any;
}

/// Whether what is seen of a page is larger than PDF allows (ISO 32000-1 annex C).
bool isTooLarge(const QPDFObjectHandle &page)
{
    constexpr double largest = 14'400;
    QPDFPageObjectHelper helper(page);
    auto media = helper.getMediaBox(), seen = helper.getCropBox();
    if (!media.isRectangle() || !seen.isRectangle())
        return false;
    const auto paper = media.getArrayAsRectangle(), part = seen.getArrayAsRectangle();
    const auto side = [](double from, double to, double first, double last) {
        return std::min(std::max(from, to), std::max(first, last)) -
               std::max(std::min(from, to), std::min(first, last));
    };
    return side(paper.llx, paper.urx, part.llx, part.urx) > largest ||
           side(paper.lly, paper.ury, part.lly, part.ury) > largest;
}

void rewrite(QPDF &pdf, const QString &path)
{
    QPDFWriter writer(pdf, QFile::encodeName(path).constData());
    writer.setPreserveEncryption(false);
    writer.write();
}

PdfTrouble prepare(const QString &path, const QString &rewritten, PdfSource &source)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processInputSource(std::make_shared<PdfInput>(std::make_shared<OpenFile>(), path));
    refuseDeepPageTree(pdf);
    const auto &pages = pdf.getAllPages();
    source.pages = static_cast<int>(pages.size());
    source.path = path;
    if (pages.empty())
        return PdfTrouble::NoPages;
    // What was lost with the end of a file is not missed by whoever reads on from the start.
    auto count = pdf.getRoot().getKey("/Pages").getKey("/Count");
    if (pdf.anyWarnings() && count.isInteger() && count.getIntValueAsInt() > source.pages)
        return PdfTrouble::Damaged;
    if (std::any_of(pages.cbegin(), pages.cend(), isTooLarge))
        return PdfTrouble::TooLarge;
    const bool drawn = keepPrintedAnnotations(pages);
    if (drawn) {
        QPDFAcroFormDocumentHelper form(pdf);
        form.generateAppearancesIfNeeded();
        QPDFPageDocumentHelper(pdf).flattenAnnotations();
    }
    source.repaired = pdf.anyWarnings();
    if (drawn || source.repaired) {
        pdf.getRoot().removeKey("/AcroForm");
        rewrite(pdf, rewritten);
        source.path = rewritten;
    }
    return PdfTrouble::None;
}

} // namespace

PdfTrouble preparePdf(const QString &path, const QString &rewritten, PdfSource &source)
{
    try {
        return prepare(path, rewritten, source);
    } catch (const QPDFExc &error) {
        return error.getErrorCode() == qpdf_e_password ? PdfTrouble::Encrypted : PdfTrouble::Damaged;
    } catch (const QPDFSystemError &error) {
        throw platform::FileError(tr("临时文件夹写不下，没有写出任何文件：请检查剩余空间后重试。"),
                                  QString::fromUtf8(error.what()), platform::FileTrouble::NoSpace);
    } catch (const std::exception &) {
        return PdfTrouble::Damaged; // the library's own doubts about what it reads are std::logic_error
    }
}

} // namespace taizhang::formats

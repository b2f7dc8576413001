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
#include <stdexcept>

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

/// Counts what comes, up to a limit.
class Measure : public Pipeline
{
public:
    static constexpr size_t limit = 64 << 20; // bytes

    Measure() : Pipeline("measure", nullptr) {}
    void write(unsigned char const *, size_t count) override
    {
        m_bytes += count;
        if (m_bytes > limit)
            throw std::length_error("content beyond the limit");
    }
    void finish() override {}
    bool isFull() const { return m_bytes > limit; }

private:
    size_t m_bytes = 0;
};

/// How many bytes at most come out of a stream.
double mostUnpacked(QPDFObjectHandle stream)
{
    auto length = stream.getDict().getKey("/Length"), filters = stream.getDict().getKey("/Filter");
    auto most = length.isInteger() ? double(length.getIntValue()) : double(Measure::limit) + 1;
    const auto unpack = [&most](QPDFObjectHandle filter) {
        constexpr double flate = 1032, others = 4096; // LZW gives a string of up to so many for a code
        most *= filter.isName() && filter.getName() == "/FlateDecode" ? flate : others;
    };
    if (filters.isArray())
        for (const auto &filter : filters.getArrayAsVector())
            unpack(filter);
    else if (!filters.isNull())
        unpack(filters);
    return most;
}

/// Whether what a page draws is more than is worth binding. Unpacked only where its size leaves that open.
bool isTooDense(const QPDFObjectHandle &page)
{
    auto contents = QPDFPageObjectHelper(page).getPageContents();
    double most = 0;
    for (const auto &content : contents)
        most += mostUnpacked(content);
    if (most <= double(Measure::limit))
        return false;
    Measure measure;
    try {
        // Each by itself: what takes a page's contents together has each in memory first.
        for (auto &content : contents)
            content.pipeStreamData(&measure, 0, qpdf_dl_specialized, true);
    } catch (const std::exception &) { // stopped, or damaged, which is for whoever reads it
    }
    return measure.isFull();
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
    source.repaired = pdf.anyWarnings();
    if (std::any_of(pages.cbegin(), pages.cend(), isTooDense))
        return PdfTrouble::TooDense;
    pdf.getWarnings(); // a content that is damaged is bound as it is
    const bool drawn = keepPrintedAnnotations(pages);
    if (drawn) {
        QPDFAcroFormDocumentHelper form(pdf);
        form.generateAppearancesIfNeeded();
        QPDFPageDocumentHelper(pdf).flattenAnnotations();
    }
    source.repaired = source.repaired || pdf.anyWarnings();
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

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/office/document_parts.h"
#include "core/formats/pdf/page_tree.h"
#include "core/formats/pdf/unified_ideograph.h"
#include "core/formats/tr.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

namespace taizhang::formats {

namespace {

/// Of a larger one, the room of memory is left to its pages.
constexpr qint64 mostMapped = 64LL << 20;

domain::Error damagedPdf(const QString &name)
{
    return domain::Error(tr("PDF 文件“%1”损坏或不完整，没有读出文字：文件已原样保存，请对方重新发送。")
                             .arg(domain::shownName(name)));
}

} // namespace

DocumentText readPdfText(QIODevice &file, const QString &name, const PageSpan &pages)
{
    QBuffer mapped; // PDFium asks for some bytes at a time, hundreds of times for a page
    mapped.setData(file.size() <= mostMapped ? allBytes(file) : QByteArray());
    const bool inMemory = mapped.size() > 0 && mapped.open(QIODevice::ReadOnly);
    if (hasLoopedPageTree(mapped.data()))
        throw damagedPdf(name);
    QPdfDocument pdf;
    pdf.load(inMemory ? &mapped : &file);
    const auto error = pdf.error();
    if (error == QPdfDocument::Error::IncorrectPassword)
        throw domain::Error(tr("PDF 文件“%1”设有打开密码，没有读出文字：请向提供单位索要未加密的文件。")
                                .arg(domain::shownName(name)));
    if (error != QPdfDocument::Error::None)
        throw damagedPdf(name);
    DocumentText document;
    document.pageCount = pdf.pageCount();
    const auto end = pages.most > 0 ? qMin(document.pageCount, pages.first + pages.most) : document.pageCount;
    for (int page = pages.first; page < end; ++page) {
        auto text = unifiedIdeographs(pdf.getAllText(page).text());
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.remove(QChar(u'\0'));
        document.pagesRead = page + 1;
        if (!addPart(document, {page + 1, {}, std::move(text)}) || (pages.enough && pages.enough()))
            break;
    }
    document.cut = document.cut || document.pagesRead < document.pageCount;
    return document;
}

} // namespace taizhang::formats

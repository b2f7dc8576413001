#include "core/formats/pdf/joined_pdf.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/pdf/page_tree.h"
#include "core/formats/pdf/pdf_input.h"
#include "core/formats/pdf/pdf_sink.h"
#include "core/formats/tr.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace taizhang::formats {

namespace {

void addBlank(QPDF &whole)
{
    auto page = QPDFObjectHandle::parse("<</Type/Page/MediaBox[0 0 595.276 841.89]/Resources<<>>>>");
    page.replaceKey("/Contents", whole.newStream(" "));
    QPDFPageDocumentHelper(whole).addPage(QPDFPageObjectHelper(whole.makeIndirectObject(page)), false);
}

} // namespace

void joinPdfs(const QStringList &files, const QString &title, bool eachOnNewSheet,
              const std::function<void(const char *, qint64)> &sink)
{
    QPDF whole;
    whole.emptyPDF();
    const auto open = std::make_shared<OpenFile>();
    for (const auto &file : files) {
        try {
            QPDF source; // of which the whole needs no more than the place of its pages' content
            source.setSuppressWarnings(true);
            source.processInputSource(std::make_shared<PdfInput>(open, file));
            refuseDeepPageTree(source);
            if (eachOnNewSheet && whole.getAllPages().size() % 2 != 0)
                addBlank(whole);
            for (auto &page : QPDFPageDocumentHelper(source).getAllPages())
                QPDFPageDocumentHelper(whole).addPage(page, false);
        } catch (const std::exception &trouble) {
            throw domain::Error(
                tr("文件“%1”不能合进 PDF，可能已损坏或设有密码，没有写出任何文件：请换一份可以打开的 PDF。")
                    .arg(domain::shownName(file)),
                QString::fromUtf8(trouble.what()));
        }
    }
    auto about = whole.makeIndirectObject(QPDFObjectHandle::newDictionary());
    about.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
    whole.getTrailer().replaceKey("/Info", about);
    const platform::Progress progress;
    PdfSink pipeline(sink, progress);
    QPDFWriter writer(whole);
    writer.setOutputPipeline(&pipeline);
    writer.setDeterministicID(true);
    writer.write();
    pipeline.end();
    if (open->failed)
        throw domain::Error(
            tr("一份材料的文件在合成 PDF 时读不出来，没有写出任何文件：请先检查台账再重试。"));
}

} // namespace taizhang::formats

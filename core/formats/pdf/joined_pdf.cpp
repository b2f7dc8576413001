#include "core/formats/pdf/joined_pdf.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/pdf/page_tree.h"
#include "core/formats/tr.h"

#include <QFile>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <vector>

namespace taizhang::formats {

namespace {

std::shared_ptr<QPDF> opened(const PdfPart &part)
{
    auto pdf = std::make_shared<QPDF>();
    pdf->setSuppressWarnings(true);
    if (const auto *path = std::get_if<QString>(&part)) {
        pdf->processFile(QFile::encodeName(*path).constData());
        refuseDeepPageTree(*pdf);
    } else {
        const auto &bytes = std::get<QByteArray>(part);
        pdf->processMemoryFile("pages", bytes.constData(), std::size_t(bytes.size()));
    }
    return pdf;
}

void addBlank(QPDF &whole)
{
    auto page = QPDFObjectHandle::parse("<</Type/Page/MediaBox[0 0 595.276 841.89]/Resources<<>>>>");
    page.replaceKey("/Contents", whole.newStream(" "));
    QPDFPageDocumentHelper(whole).addPage(QPDFPageObjectHelper(whole.makeIndirectObject(page)), false);
}

} // namespace

QByteArray joinedPdf(const QList<PdfPart> &parts, const QString &title, bool eachOnNewSheet)
{
    QPDF whole;
    whole.emptyPDF();
    std::vector<std::shared_ptr<QPDF>> sources; // pages are copied when the whole is written
    for (const auto &part : parts) {
        try {
            sources.push_back(opened(part));
            if (eachOnNewSheet && whole.getAllPages().size() % 2 != 0)
                addBlank(whole);
            for (auto &page : QPDFPageDocumentHelper(*sources.back()).getAllPages())
                QPDFPageDocumentHelper(whole).addPage(page, false);
        } catch (const std::exception &trouble) {
            const auto *path = std::get_if<QString>(&part);
            throw domain::Error(
                tr("文件“%1”不能合进 PDF，可能已损坏或设有密码，没有写出任何文件：请换一份可以打开的 PDF。")
                    .arg(path ? domain::shownName(*path) : title),
                QString::fromUtf8(trouble.what()));
        }
    }
    auto about = whole.makeIndirectObject(QPDFObjectHandle::newDictionary());
    about.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
    whole.getTrailer().replaceKey("/Info", about);
    QPDFWriter writer(whole);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace taizhang::formats

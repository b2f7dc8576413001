#include "core/formats/pdf/upright_pdf.h"

#include "core/formats/pdf/page_tree.h"
#include "core/platform/path_bytes.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cmath>

namespace taizhang::formats {

namespace {

bool isTurned(QPDFPageObjectHelper &page)
{
    auto rotate = page.getAttribute("/Rotate", false);
    return rotate.isInteger() && rotate.getIntValue() % 360 != 0;
}

/// What is seen of the page.
QPDFObjectHandle::Rectangle seenBox(QPDFPageObjectHelper &page)
{
    return page.getCropBox().getArrayAsRectangle();
}

bool isMoved(QPDFPageObjectHelper &page)
{
    const auto box = seenBox(page);
    return box.llx != 0 || box.lly != 0;
}

void moveToCorner(QPDF &pdf, QPDFPageObjectHelper &page)
{
    const auto box = seenBox(page);
    const auto shift = QByteArray("q 1 0 0 1 ") + QByteArray::number(-box.llx, 'f') + ' ' +
                       QByteArray::number(-box.lly, 'f') + " cm\n";
    page.addPageContents(pdf.newStream(shift.toStdString()), true);
    page.addPageContents(pdf.newStream("\nQ"), false);
    const auto moved = QPDFObjectHandle::newFromRectangle(
        QPDFObjectHandle::Rectangle(0, 0, box.urx - box.llx, box.ury - box.lly));
    for (const auto *key : {"/MediaBox", "/CropBox"})
        page.getObjectHandle().replaceKey(key, moved);
}

} // namespace

QByteArray uprightPdf(const QString &path)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(platform::bytesOfPath(path).constData());
        refuseDeepPageTree(pdf);
        bool changed = false;
        for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            const bool turned = isTurned(page);
            if (turned)
                page.flattenRotation();
            const bool moved = isMoved(page);
            if (moved)
                moveToCorner(pdf, page);
            changed = changed || turned || moved;
        }
        if (!changed)
            return {};
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setPreserveEncryption(false);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    } catch (const std::exception &) {
        return {}; // whoever reads it says what is wrong with it
    }
}

} // namespace taizhang::formats

#include "core/formats/pdf/pdf_producer.h"

#include <QFile>

#include <qpdf/QPDF.hh>

namespace taizhang::formats {

QString pdfProducer(const QString &path)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QFile::encodeName(path).constData());
        auto about = pdf.getTrailer().getKey("/Info");
        auto producer = about.isDictionary() ? about.getKey("/Producer") : QPDFObjectHandle::newNull();
        return producer.isString() ? QString::fromStdString(producer.getUTF8Value()) : QString();
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace taizhang::formats

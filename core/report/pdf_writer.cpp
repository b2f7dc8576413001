#include "core/report/pdf_writer.h"

#include "core/domain/error.h"
#include "core/formats/pdf_text.h"
#include "core/platform/atomic_file.h"
#include "core/platform/file_error.h"
#include "core/platform/file_system.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

namespace taizhang::report {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("report", source);
}

QByteArray paintedPdf(const LaidOutReport &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(layoutDpi);
    writer.setPageSize(QPageSize(report.sheet, QPageSize::Millimeter));
    writer.setPageMargins({});
    QPainter painter(&writer);
    if (!painter.isActive())
        throw domain::Error(text("PDF 没有生成：排好的页面不能写成 PDF，数据没有变动，请重试。"));
    PagePainter pages(report);
    for (int page = 0; page < int(report.pages.size()); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
    }
    painter.end();
    return bytes;
}

} // namespace

QByteArray pdfOf(const LaidOutReport &report)
{
    formats::PdfMetadata metadata;
    metadata.title = report.title;
    metadata.author = report.author;
    metadata.keywords = report.fontRemarks.join(u' ');
    metadata.producer = QStringLiteral("法治台账");
    metadata.language = report.language;
    return formats::withReadableText(paintedPdf(report), metadata);
}

void writePdf(const LaidOutReport &report, const QString &file)
{
    const auto bytes = pdfOf(report);
    const auto path = QFileInfo(file).absoluteFilePath();
    try {
        platform::makeFolder(QFileInfo(path).absolutePath());
        platform::writeAtomically(path, bytes);
    } catch (const platform::FileError &failure) {
        throw platform::FileError(
            text("PDF 没有保存到“%1”：%2；原有文件没有变动，请换一个位置再导出。")
                .arg(QDir::toNativeSeparators(path), platform::troubleText(failure.trouble())),
            failure.detail(), failure.trouble());
    }
}

} // namespace taizhang::report

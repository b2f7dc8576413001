#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>

/// What poppler-utils and qpdf see in a PDF: judges from outside, needed by tests only. All fail the test
/// when the program is missing or refuses the file.
namespace taizhang::tests {

/// A word and its box in pt from the sheet's upper left corner.
struct PdfWord
{
    QString text;
    QRectF box;
};

QByteArray runTool(const QString &program, const QStringList &arguments);
/// Text in the order of the content, blanks and page ends removed.
QString pdfTextWithoutBlanks(const QString &file);
/// Words by page (from 0).
QList<QList<PdfWord>> pdfWords(const QString &file);
/// A page (from 0) as a grey picture.
QImage pdfPicture(const QString &file, int page, int dpi);

} // namespace taizhang::tests

#include "tests/support/pdf_tools.h"

#include <catch2/catch.hpp>

#include <QProcess>
#include <QRegularExpression>

namespace taizhang::tests {

QByteArray runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    INFO(program.toStdString() << ' ' << arguments.join(u' ').toStdString());
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished(120000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QString pdfTextWithoutBlanks(const QString &file)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return QString::fromUtf8(
               runTool(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file, QStringLiteral("-")}))
        .remove(blanks);
}

QList<QList<PdfWord>> pdfWords(const QString &file)
{
    static const QRegularExpression word(QStringLiteral(
        "<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">([^<]*)</word>"));
    const auto xml = QString::fromUtf8(
        runTool(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file, QStringLiteral("-")}));
    QList<QList<PdfWord>> pages;
    for (const auto &line : xml.split(u'\n')) {
        if (line.contains(QStringLiteral("<page ")))
            pages.append(QList<PdfWord>());
        const auto match = word.match(line);
        if (match.hasMatch())
            pages.last().append(
                {match.captured(5),
                 QRectF(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                        QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()))});
    }
    return pages;
}

QImage pdfPicture(const QString &file, int page, int dpi)
{
    const auto number = QString::number(page + 1);
    const auto picture = runTool(QStringLiteral("pdftoppm"),
                                 {QStringLiteral("-gray"), QStringLiteral("-r"), QString::number(dpi),
                                  QStringLiteral("-f"), number, QStringLiteral("-l"), number, file});
    return QImage::fromData(picture, "PGM").convertToFormat(QImage::Format_Grayscale8);
}

} // namespace taizhang::tests

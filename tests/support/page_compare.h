#pragma once

#include "core/report/writers/pdf_writer.h"
#include "tests/support/pdf_tools.h"

#include <QDir>
#include <QPainter>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace taizhang::tests {

/// Fails where a page on the screen and in the PDF, as poppler shows it, have not the same amount of ink in
/// the same place, in blocks of about one character.
inline void checkScreenAndPdfAgree(const report::LaidOutReport &report)
{
    constexpr int dpi = 100, block = 16;
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("page.pdf"));
    report::writePdf(report, file);
    for (int page = 0; page < report.pages.size(); ++page) {
        const auto paper = pdfPicture(file, page, dpi);
        QImage screen(paper.size(), QImage::Format_Grayscale8);
        screen.fill(Qt::white);
        QPainter painter(&screen);
        painter.setRenderHint(QPainter::TextAntialiasing);
        report.paintPage(painter, page, QRectF(screen.rect()));
        painter.end();
        const auto coarse = [](const QImage &picture) {
            return picture.scaled(picture.size() / block, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        };
        const auto coarseScreen = coarse(screen), coarsePaper = coarse(paper);
        int worst = 0, darkest = 255;
        for (int y = 0; y < coarseScreen.height(); ++y) {
            for (int x = 0; x < coarseScreen.width(); ++x) {
                const int seen = qGray(coarseScreen.pixel(x, y));
                worst = qMax(worst, qAbs(seen - qGray(coarsePaper.pixel(x, y))));
                darkest = qMin(darkest, seen);
            }
        }
        CHECK(darkest < 240);
        CHECK(worst < 40);
    }
}

} // namespace taizhang::tests

#pragma once

#include "core/report/layout/laid_out_report.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace taizhang::report {

class GlyphShapes;

/// The pages as a PDF whose text can be found and copied as it was written.
QByteArray pdfOf(const LaidOutReport &report);
/// The same with outlines that others were printed with, in two parts: what is given back makes the PDF, the
/// longer part of the work, needs neither of them any more and may run on any thread.
std::function<QByteArray()> pdfWork(const LaidOutReport &report, GlyphShapes &shapes);

/// Writes the PDF whole or not at all; folders that are missing are made, a file of that name is replaced.
/// Throws domain::Error, then a file that was there before is unharmed.
void writePdf(const LaidOutReport &report, const QString &file);

} // namespace taizhang::report

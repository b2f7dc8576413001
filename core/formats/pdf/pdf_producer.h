#pragma once

#include <QString>

namespace taizhang::formats {

/// The program that says to have written a PDF; empty of what says nothing and of what is no PDF.
QString pdfProducer(const QString &path);

} // namespace taizhang::formats

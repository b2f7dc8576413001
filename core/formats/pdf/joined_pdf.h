#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace taizhang::formats {

/// A PDF to be joined with others: its bytes, or the file it lies in.
using PdfPart = std::variant<QByteArray, QString>;

/// The pages of all parts as one PDF, as they are; outlines are not carried over. `eachOnNewSheet`: a blank
/// A4 where a part would begin on the back of another's last sheet. Throws domain::Error when a part is
/// damaged or needs a password.
QByteArray joinedPdf(const QList<PdfPart> &parts, const QString &title, bool eachOnNewSheet);

} // namespace taizhang::formats

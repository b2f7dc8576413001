#pragma once

#include <QByteArray>
#include <QList>
#include <QPainterPath>

#include <optional>

namespace taizhang::formats {

/// Areas and lines of one look, lengths in pt, y down from the sheet's upper left corner. Greys go from 0
/// (black) to 1 (white); `fill` goes by the odd-even rule. Without a `lineWidth` there is no line; `dashes`
/// are lengths of line and gap in turn.
struct PdfShape
{
    QPainterPath path;
    std::optional<double> fill;
    double lineWidth = 0;
    double lineGrey = 0;
    QList<double> dashes;
};

/// A number as PDF operators take it: at most three places, no exponent.
QByteArray pdfNumber(double value);

/// The operators that paint the shapes in their order, the state of the page unchanged after them; nothing
/// for no shapes.
QByteArray pdfShapes(const QList<PdfShape> &shapes, double sheetHeight);

} // namespace taizhang::formats

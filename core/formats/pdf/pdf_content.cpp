#include "core/formats/pdf/pdf_content.h"

namespace taizhang::formats {

namespace {

QByteArray pathOperators(const QPainterPath &path, double sheetHeight)
{
    QByteArray content;
    QPointF start, end;
    const auto put = [&](const QPainterPath::Element &element, const char *op) {
        content += pdfNumber(element.x) + ' ' + pdfNumber(sheetHeight - element.y) + op;
        end = element;
    };
    // Only a closed outline has a joint where it ends.
    const auto closeOutline = [&](int elements) {
        if (elements > 2 && start == end)
            content += "h\n";
    };
    int elements = 0;
    for (int i = 0; i < path.elementCount(); ++i) {
        const auto element = path.elementAt(i);
        ++elements;
        switch (element.type) {
        case QPainterPath::MoveToElement:
            closeOutline(elements - 1);
            put(element, " m\n");
            start = element;
            elements = 1;
            break;
        case QPainterPath::LineToElement:
            put(element, " l\n");
            break;
        case QPainterPath::CurveToElement:
            put(element, " ");
            put(path.elementAt(i + 1), " ");
            put(path.elementAt(i + 2), " c\n");
            elements += 2;
            i += 2;
            break;
        case QPainterPath::CurveToDataElement: // taken with its CurveToElement
            break;
        }
    }
    closeOutline(elements);
    return content;
}

QByteArray dashOperator(const QList<double> &dashes)
{
    QByteArray lengths;
    for (const auto dash : dashes)
        lengths += (lengths.isEmpty() ? "" : " ") + pdfNumber(dash);
    return '[' + lengths + "]0 d\n";
}

} // namespace

QByteArray pdfNumber(double value)
{
    auto digits = QByteArray::number(value, 'f', 3);
    while (digits.endsWith('0'))
        digits.chop(1);
    if (digits.endsWith('.'))
        digits.chop(1);
    return digits == "-0" ? QByteArray("0") : digits;
}

QByteArray pdfShapes(const QList<PdfShape> &shapes, double sheetHeight)
{
    if (shapes.isEmpty())
        return {};
    QByteArray content = "q\n1 j\n";
    // What the file's last operators have set, in the words that set it.
    QByteArray fill, width, grey, dash = dashOperator({});
    const auto set = [&content](QByteArray &state, const QByteArray &wanted) {
        if (state != wanted)
            content += state = wanted;
    };
    for (const auto &shape : shapes) {
        const bool line = shape.lineWidth > 0;
        if (shape.path.isEmpty() || (!line && !shape.fill))
            continue;
        if (shape.fill)
            set(fill, pdfNumber(*shape.fill) + " g\n");
        if (line) {
            set(width, pdfNumber(shape.lineWidth) + " w\n");
            set(grey, pdfNumber(shape.lineGrey) + " G\n");
            set(dash, dashOperator(shape.dashes));
        }
        content += pathOperators(shape.path, sheetHeight);
        content += shape.fill ? line ? "B*\n" : "f*\n" : "S\n";
    }
    return content + "Q\n";
}

} // namespace taizhang::formats

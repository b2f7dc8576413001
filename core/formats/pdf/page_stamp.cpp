#include "core/formats/pdf/page_stamp.h"

#include <cmath>

namespace taizhang::formats {

namespace {

using Object = QPDFObjectHandle;

constexpr double mm = 72 / 25.4;
constexpr double numberSize = 14; // 4号
constexpr double headSize = 9;    // 小五
constexpr double smallestHead = 5;
constexpr double smallestSide = 50 * mm; // a shorter one has no room for a number
constexpr double largestSide = 300 * mm; // of the shorter side; marks grow with what is larger, as it is
                                         // folded or reduced
constexpr QSizeF a4(210 * mm, 297 * mm);

std::optional<QRectF> boxOf(Object page, const char *key)
{
    auto box = page.getKey(key);
    if (!box.isRectangle())
        return std::nullopt;
    const auto corners = box.getArrayAsRectangle();
    const auto area =
        QRectF(QPointF(corners.llx, corners.lly), QPointF(corners.urx, corners.ury)).normalized();
    const bool sane = std::isfinite(area.width()) && std::isfinite(area.height()) && !area.isEmpty();
    return sane ? std::optional(area) : std::nullopt;
}

void setBox(Object page, const char *key, const QRectF &area)
{
    page.replaceKey(
        key, Object::newArray(Object::Rectangle(area.left(), area.top(), area.right(), area.bottom())));
}

int rotationOf(Object page)
{
    auto rotation = page.getKey("/Rotate");
    const auto degrees = rotation.isNumber() ? std::lround(rotation.getNumericValue()) : 0;
    return int((degrees % 360 + 360) % 360 / 90 * 90);
}

QByteArray rectangle(const QRectF &area)
{
    return pdfNumber(area.left()) + ' ' + pdfNumber(area.top()) + ' ' + pdfNumber(area.width()) + ' ' +
           pdfNumber(area.height()) + " re ";
}

/// Whether something on the page does not move with its content.
bool hasPatterns(Object page)
{
    auto resources = page.getKey("/Resources");
    auto patterns = resources.isDictionary() ? resources.getKey("/Pattern") : Object::newNull();
    return patterns.isDictionary() && !patterns.getKeys().empty();
}

/// A page of about that size, such as Letter, becomes one of A4 with what it shows in the middle, smaller
/// where that has no room: a set is of one paper. `seen` becomes the paper. Returns the operators before its
/// content.
QByteArray putOnA4(const Object &page, QRectF &seen, double unit)
{
    constexpr double nearly = 0.5 * mm;
    const auto paper = (seen.width() > seen.height() ? a4.transposed() : a4) / unit;
    const auto wide = seen.width() / paper.width(), high = seen.height() / paper.height();
    const auto off = qMax(qAbs(seen.width() - paper.width()), qAbs(seen.height() - paper.height())) * unit;
    if (off < nearly || qMin(wide, high) < 0.8 || qMax(wide, high) > 1.2)
        return {};
    const auto scale = qMin(1.0, 1 / qMax(wide, high));
    if (scale < 1 && hasPatterns(page))
        return {};
    const auto middle = seen.center();
    auto before = rectangle(seen) + "W n\n";
    if (scale < 1)
        before = pdfNumber(scale) + " 0 0 " + pdfNumber(scale) + ' ' + pdfNumber(middle.x() * (1 - scale)) +
                 ' ' + pdfNumber(middle.y() * (1 - scale)) + " cm\n" + before;
    seen.setSize(paper);
    seen.moveCenter(middle);
    return before;
}

} // namespace

/// A page as it is seen: in pt, y up from its lower left corner.
struct PageStamp::Sheet
{
    QSizeF size;
    QByteArray matrix; ///< to the page's own coordinates
    double scale = 1;  ///< of the marks
};

void PageStamp::open()
{
    PdfRun all{0, 10, {}, {}};
    for (qsizetype code = 0; code < m_font.glyphs.size(); ++code) {
        all.codes << quint16(code);
        all.positions << QPointF(double(code), 10);
        if (code > 0)
            m_codes.insert(m_font.glyphs[code].text, quint16(code));
    }
    const auto bytes = writeGlyphPdf({QSizeF(100, 100), {m_font}, {{{}, {all}}}, {}});
    QPDF specimen;
    specimen.setImmediateCopyFrom(true);
    specimen.processMemoryFile("marks", bytes.constData(), size_t(bytes.size()));
    auto page = specimen.getAllPages().front();
    m_object = m_pdf.copyForeignObject(page.getKey("/Resources").getKey("/Font").getKey("/F0"));
}

PageStamp::Operators PageStamp::print(const Object &page, const PageMarks &marks, StampPlace place)
{
    Operators operators;
    const auto sheet = sheetOf(page, place, operators.before);
    if (marks.number.isEmpty() && marks.head.isEmpty())
        return operators;
    const auto font = fontKey(page);
    operators.after = "q " + sheet.matrix + " cm 0 g\n";
    if (!marks.number.isEmpty()) {
        const bool official = place == StampPlace::Official;
        const auto size = numberSize * sheet.scale;
        const auto width = widthOf(marks.number) * size;
        const auto aside =
            qMin((official ? 31.5 * mm : 15 * mm) * sheet.scale, (sheet.size.width() - width) / 2);
        const auto x = marks.numberLeft ? aside : sheet.size.width() - aside - width;
        operators.after += show(marks.number, size, x, (official ? 26 * mm : 9 * mm) * sheet.scale, font);
    }
    if (!marks.head.isEmpty())
        operators.after += head(marks.head, sheet, font);
    operators.after += "Q\n";
    return operators;
}

PageStamp::Sheet PageStamp::sheetOf(Object page, StampPlace place, QByteArray &clip) const
{
    const auto media = boxOf(page, "/MediaBox").value_or(QRectF(QPointF(0, 0), a4));
    auto seen = boxOf(page, "/CropBox").value_or(media).intersected(media);
    if (seen.isEmpty())
        seen = media;
    auto unit = 1.0;
    if (auto userUnit = page.getKey("/UserUnit"); userUnit.isNumber() && userUnit.getNumericValue() > 0)
        unit = userUnit.getNumericValue();
    const auto rotation = rotationOf(page);
    const bool across = rotation % 180 != 0;
    if (qMin(seen.width(), seen.height()) * unit < smallestSide) {
        clip = rectangle(seen) + "W n\n";
        const auto middle = seen.center();
        const auto paper = (across ? a4.transposed() : a4) / unit;
        seen.setSize(QSizeF(qMax(paper.width(), seen.width()), qMax(paper.height(), seen.height())));
        seen.moveCenter(middle);
    } else if (place == StampPlace::Foreign)
        clip = putOnA4(page, seen, unit);
    for (const auto *key : {"/CropBox", "/BleedBox", "/TrimBox", "/ArtBox"})
        page.removeKey(key);
    setBox(page, "/MediaBox", seen);
    Sheet sheet;
    sheet.size = (across ? seen.size().transposed() : seen.size()) * unit;
    sheet.scale = qMax(1.0, qMin(sheet.size.width(), sheet.size.height()) / largestSide);
    const auto s = 1 / unit;
    const double turns[4][6]{{s, 0, 0, s, seen.left(), seen.top()},
                             {0, s, -s, 0, seen.right(), seen.top()},
                             {-s, 0, 0, -s, seen.right(), seen.bottom()},
                             {0, -s, s, 0, seen.left(), seen.bottom()}};
    for (const auto number : turns[rotation / 90])
        sheet.matrix += pdfNumber(number) + ' ';
    sheet.matrix.chop(1);
    return sheet;
}

/// The name of the typeface in the page's resources.
std::string PageStamp::fontKey(Object page)
{
    auto resources = page.getKey("/Resources");
    if (!resources.isDictionary())
        resources = page.replaceKeyAndGetNew("/Resources", Object::newDictionary());
    auto fonts = resources.getKey("/Font");
    if (!fonts.isDictionary())
        fonts = resources.replaceKeyAndGetNew("/Font", Object::newDictionary());
    for (int i = 0;; ++i) {
        auto key = "/TaizhangMarks" + std::to_string(i); // a booklet bound in a booklet has such a key, too
        auto present = fonts.getKey(key);
        if (present.isNull())
            fonts.replaceKey(key, m_object);
        else if (!present.isSameObjectAs(m_object))
            continue;
        return key;
    }
}

double PageStamp::widthOf(const QString &text) const
{
    double width = 0;
    for (const auto character : text.toUcs4())
        if (const auto code =
                m_codes.value(QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1)))
            width += m_font.glyphs[code].shape.advance;
    return width / 1000;
}

/// One line on white ground, so that it can be read on a dark scan.
QByteArray PageStamp::show(const QString &text, double size, double x, double y,
                           const std::string &font) const
{
    QByteArray codes;
    for (const auto character : text.toUcs4())
        if (const auto code =
                m_codes.value(QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1)))
            codes += QByteArray::number(code, 16).rightJustified(4, '0');
    const QRectF ground(x - 0.15 * size, y - 0.25 * size, (widthOf(text) + 0.3) * size, 1.25 * size);
    // The words as they are read: between single characters programs would take blanks for spaced-out type.
    QByteArray words = "<feff";
    for (const auto unit : text)
        words += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return "1 g " + rectangle(ground) + "f 0 g /Span<</ActualText" + words + ">>>BDC BT " +
           QByteArray::fromStdString(font) + ' ' + pdfNumber(size) + " Tf 1 0 0 1 " + pdfNumber(x) + ' ' +
           pdfNumber(y) + " Tm <" + codes + "> Tj ET EMC\n";
}

QByteArray PageStamp::head(const QString &text, const Sheet &sheet, const std::string &font) const
{
    const auto margin = qMin(12 * mm * sheet.scale, sheet.size.width() / 10);
    const auto room = sheet.size.width() - 2 * margin;
    const auto fitting = room / qMax(1.0, widthOf(text));
    const auto size = qBound(smallestHead, fitting, headSize) * sheet.scale;
    QByteArray lines;
    auto y = sheet.size.height() - 6 * mm * sheet.scale - size * 0.9;
    for (qsizetype begin = 0; begin < text.size();) {
        auto end = text.size();
        while (end > begin + 1 && widthOf(text.mid(begin, end - begin)) * size > room * 1.001)
            --end;
        if (end < text.size() && text[end].isLowSurrogate())
            ++end;
        lines += show(text.mid(begin, end - begin), size, margin, y, font);
        y -= size * 1.3;
        begin = end;
    }
    return lines;
}

} // namespace taizhang::formats

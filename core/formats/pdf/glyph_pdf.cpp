#include "core/formats/pdf/glyph_pdf.h"

#include "core/formats/pdf/stream_packer.h"
#include "core/formats/pdf/unified_ideograph.h"
#include "core/hashing/sha256.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace taizhang::formats {

namespace {

void appendHex(QByteArray &bytes, quint16 value)
{
    static constexpr char digits[] = "0123456789abcdef";
    // In one piece: a report holds some ten thousand of them.
    const char hex[] = {digits[value >> 12], digits[value >> 8 & 0xF], digits[value >> 4 & 0xF],
                        digits[value & 0xF]};
    bytes.append(hex, sizeof hex);
}

/// A text string of the document: UTF-16 with its mark, in hexadecimal.
QByteArray textString(const QString &text)
{
    QByteArray digits = "<feff";
    for (const auto unit : text)
        appendHex(digits, unit.unicode());
    return digits + '>';
}

/// A name of ASCII letters, digits and hyphens, whatever the typeface calls itself.
QByteArray fontName(const PdfFont &font, int index)
{
    QByteArray name;
    for (const auto c : font.name.toLatin1()) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-')
            name += c;
    }
    const QByteArray tag("TAIZHA"); // six letters mark a subset (ISO 32000-1 9.6.4)
    return tag.first(5) + char('A' + index % 26) + '+' + (name.isEmpty() ? QByteArray("Font") : name);
}

/// The usual distance between a glyph's advance and the next glyph, in 1/1000 em.
double usualSpacing(const PdfRun &run, const PdfFont &font, qsizetype begin, qsizetype end)
{
    QVarLengthArray<double, 64> spacings;
    for (auto i = begin; i + 1 < end; ++i)
        spacings.append((run.positions[i + 1].x() - run.positions[i].x()) / run.size * 1000 -
                        font.glyphs[run.codes[i]].shape.advance);
    if (spacings.isEmpty())
        return 0;
    const auto middle = spacings.begin() + spacings.size() / 2;
    std::nth_element(spacings.begin(), middle, spacings.end());
    return *middle;
}

/// One line of a run: glyphs by their own advance and the line's usual spacing, corrected where the layout
/// differs by more than 1/1000 em; differences do not add up.
void showLine(QByteArray &content, const PdfRun &run, const PdfFont &font, qsizetype begin, qsizetype end,
              double sheetHeight)
{
    constexpr long tolerated = 1;
    const auto origin = run.positions[begin];
    const auto spacing = pdfNumber(usualSpacing(run, font, begin, end) * run.size / 1000);
    content += spacing + " Tc 1 0 0 1 " + pdfNumber(origin.x()) + ' ' + pdfNumber(sheetHeight - origin.y()) +
               " Tm[<";
    const auto gap = spacing.toDouble(); // as it was written
    double pen = origin.x();
    for (auto i = begin; i < end; ++i) {
        const auto correction = std::lround((pen - run.positions[i].x()) / run.size * 1000);
        if (std::abs(correction) > tolerated) {
            content += '>' + QByteArray::number(qlonglong(correction)) + '<';
            pen -= double(correction) * run.size / 1000;
        }
        appendHex(content, run.codes[i]);
        pen += font.glyphs[run.codes[i]].shape.advance * run.size / 1000 + gap;
    }
    content += ">]TJ\n";
}

QByteArray pageContent(const PdfPage &page, const GlyphPdf &pdf)
{
    auto content = pdfShapes(page.shapes, pdf.sheet.height()) + "BT\n";
    for (const auto &run : page.runs) {
        content += "/F" + QByteArray::number(run.font) + ' ' + pdfNumber(run.size) + " Tf\n";
        for (qsizetype begin = 0; begin < run.codes.size();) {
            auto end = begin + 1;
            while (end < run.codes.size() && run.positions[end].y() == run.positions[begin].y())
                ++end;
            showLine(content, run, pdf.fonts[run.font], begin, end, pdf.sheet.height());
            begin = end;
        }
    }
    return content + "ET\n";
}

QByteArray advances(const PdfFont &font)
{
    QByteArray list = "[0[";
    for (const auto &glyph : font.glyphs)
        list += QByteArray::number(glyph.shape.advance) + ' ';
    return list + "]]";
}

QByteArray boundingBox(const PdfFont &font)
{
    QRectF box;
    for (const auto &glyph : font.glyphs)
        box |= glyph.shape.box;
    return '[' + pdfNumber(std::floor(box.left())) + ' ' + pdfNumber(std::floor(-box.bottom())) + ' ' +
           pdfNumber(std::ceil(box.right())) + ' ' + pdfNumber(std::ceil(-box.top())) + ']';
}

/// What each code means, as a CMap (ISO 32000-1 9.10.3), so that text is found and copied as it was written.
QByteArray toUnicode(const PdfFont &font)
{
    constexpr qsizetype blockSize = 100; // the most that one bfchar block may hold
    QByteArray cmap = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                      "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n";
    for (qsizetype code = 1; code < font.glyphs.size(); ++code) {
        if ((code - 1) % blockSize == 0)
            cmap += QByteArray::number(qMin(blockSize, font.glyphs.size() - code)) + " beginbfchar\n";
        cmap += '<';
        appendHex(cmap, quint16(code));
        cmap += "><";
        for (const auto unit : unifiedIdeographs(font.glyphs[code].text))
            appendHex(cmap, unit.unicode());
        cmap += ">\n";
        if (code % blockSize == 0 || code + 1 == font.glyphs.size())
            cmap += "endbfchar\n";
    }
    return cmap + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

/// Objects are numbered in the order they are written; 1 to 3 are catalogue, page tree and information.
class FileWriter
{
public:
    explicit FileWriter(const GlyphPdf &pdf) : m_pdf(pdf) {}

    QByteArray write()
    {
        m_bytes = "%PDF-1.5\n%\xe6\xb3\x95\xe6\xb2\xbb\n";
        QByteArray fonts;
        for (int i = 0; i < int(m_pdf.fonts.size()); ++i)
            fonts += "/F" + QByteArray::number(i) + ' ' + reference(writeFont(i));
        const auto resources = add("<</Font<<" + fonts + ">>>>");
        for (const auto &page : m_pdf.pages) {
            const auto content = addStream({}, pageContent(page, m_pdf));
            m_pages << add("<</Type/Page/Parent 2 0 R/Contents " + reference(content) + "/Resources " +
                           reference(resources) + ">>");
        }
        writeCatalogue(writeOutline());
        writeTrailer();
        return m_bytes;
    }

private:
    static QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }

    void put(int object, const QByteArray &body)
    {
        m_offsets[object] = m_bytes.size();
        m_bytes += QByteArray::number(object) + " 0 obj\n" + body + "\nendobj\n";
    }

    int add(const QByteArray &body)
    {
        m_offsets.append(0);
        put(int(m_offsets.size()) - 1, body);
        return int(m_offsets.size()) - 1;
    }

    int addStream(const QByteArray &entries, const QByteArray &data)
    {
        constexpr qsizetype worthPacking = 128; // below, the filter's name is longer than what it saves
        return data.size() > worthPacking ? addRaw("/Filter/FlateDecode" + entries, m_packer.packed(data))
                                          : addRaw(entries, data);
    }

    int addRaw(const QByteArray &entries, const QByteArray &bytes)
    {
        return add("<</Length " + QByteArray::number(bytes.size()) + entries + ">>\nstream\n" + bytes +
                   "\nendstream");
    }

    int writeFont(int index)
    {
        const auto &font = m_pdf.fonts[index];
        const auto name = fontName(font, index);
        QList<CffGlyph> shapes;
        for (const auto &glyph : font.glyphs)
            shapes.append(glyph.shape);
        // Outlines are dense as they are: packing them made a report of 48 kB 7 kB smaller and cost half of
        // the time of writing it (measured).
        const auto file = addRaw("/Subtype/CIDFontType0C", cffFont(name, shapes));
        const auto meaning = addStream({}, toUnicode(font));
        // Ascent and descent of the ideographs' em box, which every CJK typeface shares to a hair.
        const auto descriptor =
            add("<</Type/FontDescriptor/FontName/" + name + "/Flags 4/FontBBox" + boundingBox(font) +
                "/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80/FontFile3 " + reference(file) +
                ">>");
        const auto descendant = add("<</Type/Font/Subtype/CIDFontType0/BaseFont/" + name +
                                    "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                                    "/FontDescriptor " +
                                    reference(descriptor) + "/DW 1000/W" + advances(font) + ">>");
        return add("<</Type/Font/Subtype/Type0/BaseFont/" + name +
                   "-Identity-H/Encoding/Identity-H/DescendantFonts[" + reference(descendant) +
                   "]/ToUnicode " + reference(meaning) + ">>");
    }

    /// The object of the outline's root (ISO 32000-1 12.3.3), 0 when there are no bookmarks. Its items follow
    /// it in their order, so that each knows the numbers of the others.
    int writeOutline()
    {
        const auto &marks = m_pdf.outline;
        if (marks.isEmpty())
            return 0;
        const auto root = int(m_offsets.size());
        QList<qsizetype> parents; ///< index of the mark above, -1 for the root
        for (qsizetype i = 0; i < marks.size(); ++i) {
            auto parent = i - 1;
            while (parent >= 0 && marks[parent].level >= marks[i].level)
                parent = parents[parent];
            parents << parent;
        }
        add("<</Type/Outlines" + outlineLinks(parents, -1, root) + ">>");
        for (qsizetype i = 0; i < marks.size(); ++i) {
            const auto previous = parents.lastIndexOf(parents[i], i - 1);
            const auto next = parents.indexOf(parents[i], i + 1);
            const auto top = m_pdf.sheet.height() - marks[i].top;
            add("<</Title" + textString(marks[i].title) + "/Parent " + reference(root + 1 + int(parents[i])) +
                (i > 0 && previous >= 0 ? "/Prev " + reference(root + 1 + int(previous)) : QByteArray()) +
                (next >= 0 ? "/Next " + reference(root + 1 + int(next)) : QByteArray()) +
                outlineLinks(parents, i, root) + "/Dest[" + reference(m_pages.at(marks[i].page)) +
                "/XYZ null " + pdfNumber(top) + " null]>>");
        }
        return root;
    }

    /// First and last of the marks below one, and how many are open below it: all of them.
    static QByteArray outlineLinks(const QList<qsizetype> &parents, qsizetype parent, int root)
    {
        const auto first = parents.indexOf(parent);
        if (first < 0)
            return {};
        // What follows a mark lies below it until something stands beside or above it.
        auto end = parent + 1;
        while (end < parents.size() && parents[end] >= parent)
            ++end;
        const auto below = end - parent - 1;
        return "/First " + reference(root + 1 + int(first)) + "/Last " +
               reference(root + 1 + int(parents.lastIndexOf(parent))) + "/Count " + QByteArray::number(below);
    }

    void writeCatalogue(int outline)
    {
        const auto &about = m_pdf.metadata;
        QByteArray pages;
        for (const auto page : std::as_const(m_pages))
            pages += reference(page) + ' ';
        put(1, "<</Type/Catalog/Pages 2 0 R/ViewerPreferences<</DisplayDocTitle true>>" +
                   (outline > 0 ? "/PageMode/UseOutlines/Outlines " + reference(outline) : QByteArray()) +
                   (about.language.isEmpty() ? QByteArray() : "/Lang" + textString(about.language)) + ">>");
        put(2, "<</Type/Pages/Count " + QByteArray::number(m_pdf.pages.size()) + "/MediaBox[0 0 " +
                   pdfNumber(m_pdf.sheet.width()) + ' ' + pdfNumber(m_pdf.sheet.height()) + "]/Kids[" +
                   pages + "]>>");
        QByteArray info;
        const auto say = [&info](const char *key, const QString &text) {
            if (!text.isEmpty())
                info += key + textString(text);
        };
        say("/Title", about.title);
        say("/Author", about.author);
        say("/Keywords", about.keywords);
        say("/Producer", about.producer);
        put(3, "<<" + info + ">>");
    }

    void writeTrailer()
    {
        hashing::Sha256 content;
        content.add(m_bytes);
        const auto id = content.hex().first(32); // of two strings of 16 bytes (ISO 32000-1 14.4)
        const auto table = m_bytes.size();
        m_bytes += "xref\n0 " + QByteArray::number(m_offsets.size()) + "\n0000000000 65535 f \n";
        for (qsizetype object = 1; object < m_offsets.size(); ++object)
            m_bytes += QByteArray::number(m_offsets[object]).rightJustified(10, '0') + " 00000 n \n";
        m_bytes += "trailer\n<</Size " + QByteArray::number(m_offsets.size()) +
                   "/Root 1 0 R/Info 3 0 R/ID[<" + id + "><" + id + ">]>>\nstartxref\n" +
                   QByteArray::number(table) + "\n%%EOF\n";
    }

    const GlyphPdf &m_pdf;
    StreamPacker m_packer;
    QByteArray m_bytes;
    QList<int> m_pages;                                  ///< objects
    QList<qsizetype> m_offsets = QList<qsizetype>(4, 0); ///< by object number; 0 is never used
};

} // namespace

QByteArray writeGlyphPdf(const GlyphPdf &pdf)
{
    return FileWriter(pdf).write();
}

} // namespace taizhang::formats

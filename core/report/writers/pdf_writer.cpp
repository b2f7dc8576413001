#include "core/report/writers/pdf_writer.h"

#include "core/formats/pdf/glyph_pdf.h"
#include "core/platform/file_error.h"
#include "core/platform/new_folders.h"
#include "core/report/layout/glyph_shapes.h"
#include "core/report/sheets/marks.h"
#include "core/report/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QTransform>

namespace taizhang::report {

namespace {

constexpr int unitsPerEm = 1000; ///< of embedded glyphs
constexpr double pointsPerDot = 72.0 / layoutDpi;

/// The typefaces of a report cut down to what it uses.
class FontSubsets
{
public:
    FontSubsets(const LaidOutReport &report, GlyphShapes &shapes) : m_report(report), m_shapes(shapes) {}

    int fontOf(int face)
    {
        const auto known = m_ofFace.constFind(face);
        if (known != m_ofFace.constEnd())
            return *known;
        const auto font = int(m_subsets.size());
        m_ofFace.insert(face, font);
        if (face == markFace) {
            m_subsets.append({-1, {QStringLiteral("TaizhangMarks"), {}}, {}});
        } else {
            const auto shapes = m_shapes.face(m_report.faces[face]);
            m_subsets.append({shapes, {m_shapes.postScriptName(shapes), {}}, {}});
        }
        codeOf(font, 0, 0, ownAdvance); // .notdef comes first
        return font;
    }

    /// A glyph that stands for several characters, as 〓 does for all that no typeface has, has a code for
    /// each, so that each is found and copied as it was written. `inset`: LaidOutRun::insets. A reader that
    /// copies the text goes by the advances, and puts blanks where they leave room; so that of a full-width
    /// character is its em.
    quint16 codeOf(int font, quint32 glyph, char32_t character, qint16 inset)
    {
        auto &subset = m_subsets[font];
        const Code key(std::pair(glyph, inset), quint32(character));
        const auto known = subset.codes.constFind(key);
        if (known != subset.codes.constEnd())
            return *known;
        const auto code = quint16(subset.font.glyphs.size());
        subset.codes.insert(key, code);
        if (const auto mark = markOf(character)) {
            subset.font.glyphs.append({formats::cffGlyph(markOutline(*mark), unitsPerEm), markSymbol(*mark)});
            return code;
        }
        subset.font.glyphs.append({shapeOf(subset.shapes, glyph, inset),
                                   character == 0 ? QString() : QString::fromUcs4(&character, 1)});
        return code;
    }

    /// From the embedded glyph's origin to that of the typeface's own, in em.
    static qreal movedBy(char32_t character, qint16 inset)
    {
        return inset == ownAdvance || markOf(character) ? 0 : qreal(inset) / unitsPerEm;
    }

    QList<formats::PdfFont> fonts() const
    {
        QList<formats::PdfFont> fonts;
        for (const auto &subset : m_subsets)
            fonts.append(subset.font);
        return fonts;
    }

private:
    using Code = std::pair<std::pair<quint32, qint16>, quint32>; ///< glyph, inset, character

    struct Subset
    {
        int shapes = -1; ///< its typeface in m_shapes; none for our own marks
        formats::PdfFont font;
        QHash<Code, quint16> codes;
    };

    formats::CffGlyph shapeOf(int face, quint32 glyph, qint16 inset)
    {
        if (face < 0) // our own marks have no typeface and an empty .notdef
            return formats::cffGlyph({}, 0);
        return inset == ownAdvance ? m_shapes.shape(face, glyph)
                                   : m_shapes.fullWidthShape(face, glyph, inset);
    }

    const LaidOutReport &m_report;
    GlyphShapes &m_shapes;
    QHash<int, int> m_ofFace; ///< index into m_subsets
    QList<Subset> m_subsets;
};

formats::PdfRun pdfRun(const LaidOutRun &run, FontSubsets &subsets)
{
    formats::PdfRun out{subsets.fontOf(run.face), run.pixelSize * pointsPerDot, {}, {}};
    out.codes.reserve(run.glyphs.size());
    out.positions.reserve(run.glyphs.size());
    for (qsizetype i = 0; i < run.glyphs.size(); ++i) {
        const auto inset = run.insets[i];
        out.codes.append(subsets.codeOf(out.font, run.glyphs[i], run.characters[i], inset));
        const QPointF moved(FontSubsets::movedBy(run.characters[i], inset) * run.pixelSize, 0);
        out.positions.append((run.positions[i] - moved) * pointsPerDot);
    }
    return out;
}

formats::PdfShape pdfShape(const LaidOutShape &shape)
{
    formats::PdfShape out{QTransform::fromScale(pointsPerDot, pointsPerDot).map(shape.path),
                          shape.fill,
                          shape.line.width * pointsPerDot,
                          shape.line.grey,
                          {}};
    for (const auto dash : shape.line.dashes)
        out.dashes.append(dash * pointsPerDot);
    return out;
}

} // namespace

QByteArray pdfOf(const LaidOutReport &report)
{
    GlyphShapes shapes;
    return pdfWork(report, shapes)();
}

std::function<QByteArray()> pdfWork(const LaidOutReport &report, GlyphShapes &shapes)
{
    formats::GlyphPdf pdf;
    pdf.sheet = report.sheet / 25.4 * 72;
    pdf.metadata = {report.title, report.author, report.fontRemarks.join(u' '), QStringLiteral("法治台账"),
                    report.language};
    FontSubsets subsets(report, shapes);
    for (const auto &page : report.pages) {
        formats::PdfPage out;
        for (const auto &shape : page.shapes)
            out.shapes.append(pdfShape(shape));
        for (const auto &run : page.runs)
            out.runs.append(pdfRun(run, subsets));
        pdf.pages.append(out);
    }
    for (const auto &mark : report.bookmarks)
        pdf.outline.append({mark.level, mark.title, mark.page, mark.top * pointsPerDot});
    pdf.fonts = subsets.fonts();
    return [pdf = std::move(pdf)] {
        return formats::writeGlyphPdf(pdf);
    };
}

void writePdf(const LaidOutReport &report, const QString &file)
{
    const auto bytes = pdfOf(report);
    const auto path = QFileInfo(file).absoluteFilePath();
    try {
        platform::writeWithFolder(path, bytes);
    } catch (const platform::FileError &failure) {
        throw platform::FileError(
            tr("PDF 没有保存到“%1”：%2；原有文件没有变动，请换一个位置再导出。")
                .arg(QDir::toNativeSeparators(path), platform::troubleText(failure.trouble())),
            failure.detail(), failure.trouble());
    }
}

} // namespace taizhang::report

#include "core/report/writers/pdf_writer.h"

#include "core/formats/pdf/glyph_pdf.h"
#include "core/platform/atomic_file.h"
#include "core/platform/file_error.h"
#include "core/platform/file_system.h"
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
        codeOf(font, 0, 0); // .notdef comes first
        return font;
    }

    quint16 codeOf(int font, quint32 glyph, char32_t character)
    {
        auto &subset = m_subsets[font];
        const auto known = subset.codes.constFind(glyph);
        if (known != subset.codes.constEnd())
            return *known;
        const auto code = quint16(subset.font.glyphs.size());
        subset.codes.insert(glyph, code);
        if (const auto mark = markOf(character)) {
            subset.font.glyphs.append({formats::cffGlyph(markOutline(*mark), unitsPerEm), markSymbol(*mark)});
            return code;
        }
        // Our own marks have no typeface and an empty .notdef.
        subset.font.glyphs.append(
            {subset.shapes < 0 ? formats::cffGlyph({}, 0) : m_shapes.shape(subset.shapes, glyph),
             character == 0 ? QString() : QString::fromUcs4(&character, 1)});
        return code;
    }

    QList<formats::PdfFont> fonts() const
    {
        QList<formats::PdfFont> fonts;
        for (const auto &subset : m_subsets)
            fonts.append(subset.font);
        return fonts;
    }

private:
    struct Subset
    {
        int shapes = -1; ///< its typeface in m_shapes; none for our own marks
        formats::PdfFont font;
        QHash<quint32, quint16> codes; ///< by glyph
    };

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
        out.codes.append(subsets.codeOf(out.font, run.glyphs[i], run.characters[i]));
        out.positions.append(run.positions[i] * pointsPerDot);
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
        platform::makeFolder(QFileInfo(path).absolutePath());
        platform::writeAtomically(path, bytes);
    } catch (const platform::FileError &failure) {
        throw platform::FileError(
            tr("PDF 没有保存到“%1”：%2；原有文件没有变动，请换一个位置再导出。")
                .arg(QDir::toNativeSeparators(path), platform::troubleText(failure.trouble())),
            failure.detail(), failure.trouble());
    }
}

} // namespace taizhang::report

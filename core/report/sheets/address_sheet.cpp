#include "core/report/sheets/address_sheet.h"

#include "core/report/sheets/page_foot.h"
#include "core/report/sheets/qr_code.h"
#include "core/report/text/piece.h"

namespace taizhang::report {

namespace {

constexpr QSizeF paper(210, 297); // mm
constexpr double margin = 20;     // mm
constexpr double codeSide = 24;   // mm; read by any telephone, whatever the length of the address
constexpr double gap = 7;         // mm; half of it is the quiet zone of four modules

class AddressSetter
{
public:
    explicit AddressSetter(TextShaper &shaper) : m_shaper(shaper) {}

    QList<LaidOutPage> set(const QList<AddressLine> &lines, const QString &subtitle)
    {
        m_page = {};
        m_y = 0;
        addHead(subtitle);
        for (const auto &line : lines)
            add(block(line));
        finish();
        for (qsizetype i = 0; i < m_pages.size(); ++i)
            addPageFoot(m_pages[i], m_shaper, {m_width, m_height}, i + 1, m_pages.size());
        QList<LaidOutPage> pages;
        for (const auto &piece : std::as_const(m_pages)) {
            LaidOutPage page;
            place(page, piece, {dotsOfMillimetres(margin), dotsOfMillimetres(margin)});
            pages << page;
        }
        return pages;
    }

private:
    struct Block
    {
        Piece piece;
        qreal height = 0;
    };

    /// Lines of text below what is in the block already.
    void addText(Block &block, const QString &text, FontRole role, double points, qreal width,
                 bool centred = false)
    {
        if (text.isEmpty())
            return;
        const auto em = dotsOfPoints(points);
        const auto pitch = em * 1.45;
        const auto shaped = m_shaper.shape(oneLine(text), {role, em, em});
        for (const auto &line : breakText(shaped, width, width, em)) {
            const auto left = centred ? (width - widthOf(shaped, line)) / 2 : 0;
            addLine(block.piece, shaped, line, {left, block.height + pitch / 2 + baselineBelowMiddle(em)},
                    false);
            block.height += pitch;
        }
    }

    Block block(const AddressLine &line)
    {
        const auto side = dotsOfMillimetres(codeSide);
        const auto width = m_width - side - dotsOfMillimetres(gap);
        Block text;
        text.height = dotsOfMillimetres(gap) / 2;
        addText(text, line.number + QStringLiteral("　") + line.title, FontRole::Hei, 11, width);
        addText(text, line.address, FontRole::Body, 9, width);
        addText(text, line.item, FontRole::Body, 9, width);
        addText(text,
                (line.captured.isEmpty() ? QStringLiteral("没有网页截图")
                                         : QStringLiteral("截取时间 ") + line.captured) +
                    QStringLiteral("　　") + line.opens,
                FontRole::Body, 9, width);
        auto code = qrCode(line.address, side);
        code.translate(m_width - side, dotsOfMillimetres(gap) / 2);
        if (!code.isEmpty())
            text.piece.shapes << LaidOutShape{code, {}, 0.0};
        else
            addText(text, QStringLiteral("网址太长，做不成二维码"), FontRole::Body, 9, width);
        text.height = qMax(text.height, side + dotsOfMillimetres(gap) / 2) + dotsOfMillimetres(gap) / 2;
        text.piece.shapes << lineBetween({0, text.height}, {m_width, text.height},
                                         {.width = dotsOfPoints(0.5), .grey = 0, .dashes = {}});
        return text;
    }

    void addHead(const QString &subtitle)
    {
        Block head;
        addText(head, QStringLiteral("网址核查表"), FontRole::Title, 18, m_width, true);
        addText(head, subtitle, FontRole::Kai, 10.5, m_width, true);
        head.height += dotsOfMillimetres(gap);
        head.piece.shapes << lineBetween({0, head.height}, {m_width, head.height},
                                         {.width = dotsOfPoints(1), .grey = 0, .dashes = {}});
        add(head);
    }

    void add(const Block &block)
    {
        if (m_y > 0 && m_y + block.height > m_height)
            finish();
        addPiece(m_page, block.piece, {0, m_y});
        m_y += block.height;
    }

    void finish()
    {
        m_pages << m_page;
        m_page = {};
        m_y = 0;
    }

    TextShaper &m_shaper;
    const qreal m_width = dotsOfMillimetres(paper.width() - 2 * margin);
    const qreal m_height = dotsOfMillimetres(paper.height() - 2 * margin);
    QList<Piece> m_pages;
    Piece m_page;
    qreal m_y = 0;
};

} // namespace

LaidOutReport layOutAddresses(const QList<AddressLine> &lines, const QString &subtitle, const FontSet &fonts)
{
    requireTypefaces();
    FontFaces faces(fonts);
    TextShaper shaper(faces);
    LaidOutReport report;
    report.sheet = paper;
    report.pages = AddressSetter(shaper).set(lines, subtitle);
    report.title = QStringLiteral("网址核查表");
    report.language = QStringLiteral("zh-CN");
    report.faces = faces.names();
    report.fontRemarks = fonts.remarks();
    report.missing = shaper.missing();
    return report;
}

formats::Workbook addressWorkbook(const QList<AddressLine> &lines)
{
    constexpr double codeWidth = 28; // mm, with the quiet zone; some 24 on paper
    formats::Sheet sheet;
    sheet.name = QStringLiteral("网址核查表");
    sheet.title = QStringLiteral("网址核查表");
    sheet.landscape = true;
    sheet.columns = {{QStringLiteral("编号"), 11},     {QStringLiteral("位置"), 18},
                     {QStringLiteral("题名"), 30},     {QStringLiteral("网址"), 46},
                     {QStringLiteral("截取时间"), 18}, {QStringLiteral("能否打开"), 26},
                     {QStringLiteral("二维码"), 17}};
    const auto codes = sheet.columns.size() - 1;
    for (const auto &line : lines) {
        const auto code = qrPicture(line.address);
        if (!code.isNull())
            sheet.pictures << formats::CellPicture{sheet.rows.size(), codes, code, codeWidth,
                                                   QStringLiteral("二维码：") + line.address};
        sheet.rows << QStringList{line.number,
                                  line.item,
                                  line.title,
                                  line.address,
                                  line.captured,
                                  line.opens,
                                  code.isNull() ? QStringLiteral("网址太长，做不成二维码") : QString()};
    }
    return {{sheet}};
}

} // namespace taizhang::report

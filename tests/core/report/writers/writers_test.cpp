#include "core/domain/error.h"
#include "core/report/layout/page_layout.h"
#include "core/report/text/report_content.h"
#include "core/report/writers/docx_writer.h"
#include "core/report/writers/html_writer.h"
#include "core/report/writers/pdf_writer.h"
#include "core/report/writers/text_writer.h"
#include "tests/support/pdf_tools.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace taizhang;
using namespace taizhang::report;

namespace {

ReportInput input()
{
    ReportInput made;
    made.indicatorNumber = 20;
    made.indicatorText = "行政规范性文件合法性审核率达到100%。";
    ReportRow row;
    row.points = {
        {"1.", "建立审核机制情况；", "区司法局<印发>了“办法”&细则。\n（一）加强领导。成立专班。\n1.抓落实"},
        {"2.", "审核率情况。", ""}};
    made.rows = {row};
    made.evidence = {{"020-1-01", "审核意见书"}, {"020-1-02", "目录"}};
    made.agency = "示例县司法局";
    made.date = {2024, 3, 1};
    return made;
}

Document withTable()
{
    auto document = buildReport(input());
    Table table;
    table.caption = "统计表";
    table.columns = {{2, CellAlignment::Left}, {1, CellAlignment::Centre}};
    table.header = {rowOf({"单位", "件数"})};
    table.rows = {rowOf({"区教育局", "3"}), {{{"合计 3", 2, {}}}, true}};
    document.blocks.insert(document.blocks.begin(), table);
    document.blocks.insert(document.blocks.begin() + 1, Addressee{"各乡镇"});
    document.blocks.insert(document.blocks.begin() + 2, FormLine{{{"联系人：", 1}, {"电话：", 1}}});
    return document;
}

QString saved(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

/// Style and text of every paragraph, cells of tables by rows, and what the sections say: by python-docx.
QString readByPython(const QString &file)
{
    static const auto program = QStringLiteral(R"(
import sys, docx
d = docx.Document(sys.argv[1])
for p in d.paragraphs:
    print(p.style.name, '|', p.text)
for t in d.tables:
    for r in t.rows:
        print('ROW', [c.text for c in r.cells])
    print('GRID', [c.width is not None for c in t.columns])
s = d.sections[0]
print('PAGE', round(s.page_width.mm), round(s.page_height.mm), round(s.top_margin.mm), round(s.left_margin.mm), round(s.right_margin.mm), round(s.bottom_margin.mm))
print('FOOTER', s.footer.paragraphs[0].text, s.even_page_footer.paragraphs[0].alignment, d.settings.odd_and_even_pages_header_footer)
print('CORE', d.core_properties.title, d.core_properties.author)
)");
    return QString::fromUtf8(tests::runTool(QStringLiteral("/usr/bin/python3"), {"-c", program, file}));
}

std::string squeezed(QString text)
{
    return text.remove(QRegularExpression("[\\s_]", QRegularExpression::UseUnicodePropertiesOption))
        .toStdString();
}

} // namespace

TEST_CASE("a docx has real headings, styles, margins and page numbers, and reads back whole", "[docx]")
{
    QTemporaryDir folder;
    const auto said = readByPython(saved(folder, "说明.docx", docxOf(withTable())));
    INFO(said.toStdString());
    CHECK(said.contains("Title | 第20项指标情况说明"));
    CHECK(said.contains("Heading 1 | 一、建立审核机制情况"));
    CHECK(said.contains("Heading 2 | （一）加强领导。成立专班。"));
    CHECK(said.contains("Heading 3 | 1.抓落实"));
    CHECK(said.contains("区司法局<印发>了“办法”&细则。"));
    CHECK(said.contains("待填写 | （待填写）"));
    CHECK(said.contains("附件：1. 020-1-01 审核意见书"));
    CHECK(said.contains("落款 | 示例县司法局"));
    CHECK(said.contains("落款 | 2024年3月1日"));
    CHECK(said.contains("ROW ['单位', '件数']"));
    CHECK(said.contains("ROW ['合计 3', '合计 3']"));
    CHECK(said.contains("GRID [True, True]"));
    CHECK(said.contains("PAGE 210 297 37 28 26 35"));
    CHECK(said.contains("FOOTER —  — LEFT (0) True")); // the number itself stands in a field
    CHECK(said.contains("CORE 第20项指标情况说明 示例县司法局"));
}

TEST_CASE("a docx names the typefaces of the office and no theme, and is the same every time", "[docx]")
{
    QTemporaryDir folder;
    const auto bytes = docxOf(withTable());
    CHECK(docxOf(withTable()) == bytes);
    const auto file = saved(folder, "a.docx", bytes);
    const auto styles = QString::fromUtf8(tests::runTool(
        QStringLiteral("/usr/bin/python3"), {"-c",
                                             "import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\n"
                                             "assert z.testzip() is None\n"
                                             "print(z.read('word/styles.xml').decode())",
                                             file}));
    for (const auto *family : {"仿宋_GB2312", "方正小标宋简体", "楷体_GB2312", "黑体", "宋体"})
        CHECK(styles.contains(QString("w:eastAsia=\"%1\"").arg(family)));
    CHECK_FALSE(styles.contains("Theme"));
    CHECK(styles.contains("w:line=\"579\""));
}

TEST_CASE("a table that Word could not open is refused in words", "[docx]")
{
    auto document = withTable();
    auto &table = std::get<Table>(document.blocks.front());
    table.columns = QList<TableColumn>(64, TableColumn{});
    CHECK_THROWS_MATCHES(docxOf(document), domain::Error,
                         Catch::Predicate<domain::Error>([](const domain::Error &error) {
                             return error.sentence().contains("最多 63 栏");
                         }));
    table.columns.removeLast();
    CHECK(docxOf(document).startsWith("PK"));
}

TEST_CASE("the four writers say the same words in the same order", "[writers]")
{
    QTemporaryDir folder;
    const auto document = buildReport(input());
    const auto plain = squeezed(plainTextOf(document));
    auto html = QString::fromUtf8(htmlOf(document));
    html = html.mid(html.indexOf("<article>"));
    html.remove(QRegularExpression("<[^>]*>"));
    html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    // Numbers of a list are the browser's.
    auto numbered = QString::fromStdString(plain);
    numbered.replace("附件：1.", "附件：").replace("2.020-1-02", "020-1-02");
    CHECK(squeezed(html) == numbered.toStdString());

    auto docx = readByPython(saved(folder, "a.docx", docxOf(document)));
    docx = docx.left(docx.indexOf("PAGE "));
    docx.remove(QRegularExpression("^[^|\\n]*\\| ?", QRegularExpression::MultilineOption));
    CHECK(squeezed(docx) == plain);

    const auto pages = layOut(document, FontSet::installed());
    auto pdf = tests::pdfTextWithoutBlanks(saved(folder, "a.pdf", pdfOf(pages)));
    pdf.remove(QRegularExpression("—\\d+—"));
    CHECK(squeezed(pdf) == plain);
}

TEST_CASE("the number of an attachment is set apart from its own number", "[writers]")
{
    const auto plain = plainTextOf(buildReport(input()));
    CHECK(plain.contains("附件：1. 020-1-01 "));
    CHECK(plain.contains("　　　2. 020-1-02 "));
}

TEST_CASE("agency and date stand alike in the PDF and in the DOCX as an office lays it out",
          "[writers][docx]")
{
    QTemporaryDir folder;
    const double cell = 156.0 / 28 / 25.4 * 72; // pt
    for (const QString agency : {"某局", "沙坡头区司法局", "沙坡头区农业农村和水务局"}) {
        CAPTURE(agency.toStdString());
        Document document;
        document.blocks = {Paragraph{"正文。"}, Signature{agency, QDate(2026, 11, 27)}};
        const auto placesIn = [&](const QString &pdf) {
            // By line: an office sets blanks between digits and ideographs.
            std::pair<QRectF, QRectF> places;
            const auto words = tests::pdfWords(pdf).first();
            for (const auto &word : words)
                if (word.text.startsWith(agency))
                    places.first |= word.box;
            for (const auto &word : words)
                if (word.box.top() > places.first.center().y() + 15 &&
                    word.box.top() < places.first.center().y() + 35)
                    places.second |= word.box;
            REQUIRE(!places.first.isNull());
            REQUIRE(!places.second.isNull());
            return places;
        };
        const auto ours = placesIn(saved(folder, "a.pdf", pdfOf(layOut(document, FontSet::installed()))));
        const auto docx = saved(folder, "b.docx", docxOf(document));
        tests::runTool("soffice", {"--headless", "-env:UserInstallation=file://" + folder.filePath("profile"),
                                   "--convert-to", "pdf", "--outdir", folder.path(), docx});
        const auto theirs = placesIn(folder.filePath("b.pdf"));
        for (const auto &[signer, date] : {ours, theirs})
            CHECK((date.left() - signer.left()) / cell == Approx(2).margin(0.1)); // 首字右移二字
        const auto right = (28 + 156) / 25.4 * 72;
        const auto last = ours.second.width() >= ours.first.width() ? ours.second : ours.first;
        CHECK((right - last.right()) / cell == Approx(2).margin(0.1));
        // Digits of a typeface that stands in for the office's are not half a character.
        CHECK((ours.first.left() - theirs.first.left()) / cell == Approx(0).margin(0.6));
        CHECK((ours.second.left() - theirs.second.left()) / cell == Approx(0).margin(0.6));
    }
}

TEST_CASE("HTML needs nothing from elsewhere and lets no words become marks", "[writers]")
{
    const auto html = QString::fromUtf8(htmlOf(withTable()));
    CHECK(html.contains("区司法局&lt;印发&gt;了"));
    CHECK_FALSE(html.contains(QRegularExpression("(src|href)=|<script|url\\(|@import|https?:")));
    CHECK(html.contains("<h2>一、建立审核机制情况</h2>"));
    CHECK(html.contains("colspan=\"2\""));
}

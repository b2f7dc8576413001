// A part of an office file, the rest of which is whole: a zip that libFuzzer damages is hardly ever unpacked.
#include "core/formats/office/document_parts.h"
#include "core/formats/office/word_paragraphs.h"
#include "core/formats/sheets/sheet_reader.h"
#include "core/formats/zip/zip_writer.h"
#include "tests/fuzz/outcome.h"

#include <QBuffer>

using namespace taizhang;

namespace {

const QByteArray relations =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%1</Relationships>)";

QByteArray relation(const char *id, const char *type, const char *target)
{
    return QByteArray("<Relationship Id=\"") + id +
           "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type +
           "\" Target=\"" + target + "\"/>";
}

QByteArray relationsOf(const QByteArray &all)
{
    return QByteArray(relations).replace("%1", all);
}

/// Of a Word file the document, its styles, comments or properties; of a workbook a sheet, its words, styles
/// or the book itself.
QByteArray fileWith(int place, const QByteArray &part)
{
    const QList<QByteArray> word{"word/document.xml", "word/styles.xml", "word/comments.xml",
                                 "docProps/custom.xml", "word/_rels/document.xml.rels"};
    const QList<QByteArray> sheet{"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml",
                                  "xl/workbook.xml", "xl/_rels/workbook.xml.rels"};
    const QByteArray w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    const QByteArray s = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const bool isWord = place < word.size();
    const auto fuzzed = isWord ? word[place] : sheet[place - word.size()];
    QList<std::pair<QByteArray, QByteArray>> parts;
    if (isWord)
        parts = {{"_rels/.rels", relationsOf(relation("r1", "officeDocument", "word/document.xml") +
                                             relation("r2", "custom-properties", "docProps/custom.xml"))},
                 {"word/document.xml", "<w:document " + w +
                                           "><w:body><w:p><w:r><w:t>甲</w:t></w:r></w:p>"
                                           "</w:body></w:document>"},
                 {"word/styles.xml", "<w:styles " + w + "/>"},
                 {"word/comments.xml", "<w:comments " + w + "/>"},
                 {"docProps/custom.xml", "<Properties/>"},
                 {"word/_rels/document.xml.rels", relationsOf(relation("r1", "styles", "styles.xml") +
                                                              relation("r2", "comments", "comments.xml"))}};
    else
        parts = {
            {"_rels/.rels", relationsOf(relation("r1", "officeDocument", "xl/workbook.xml"))},
            {"xl/workbook.xml",
             "<workbook " + s +
                 " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                 "<sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", relationsOf(relation("r1", "worksheet", "worksheets/sheet1.xml") +
                                                       relation("r2", "styles", "styles.xml") +
                                                       relation("r3", "sharedStrings", "sharedStrings.xml"))},
            {"xl/worksheets/sheet1.xml",
             "<worksheet " + s +
                 "><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c></row>"
                 "</sheetData></worksheet>"},
            {"xl/sharedStrings.xml", "<sst " + s + "><si><t>甲</t></si></sst>"},
            {"xl/styles.xml", "<styleSheet " + s + "/>"}};
    formats::NamedBytes zip;
    for (const auto &[name, bytes] : parts)
        zip.emplace_back(name, name == fuzzed ? part : bytes);
    return formats::zipOf(zip);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    constexpr int places = 10;
    if (size == 0)
        return 0;
    auto bytes =
        fileWith(data[0] % places, QByteArray(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1));
    fuzz::answered([&] { formats::readWordParagraphs(QStringLiteral("说明.docx"), bytes); });
    fuzz::answered([&] { formats::readAllTables(QStringLiteral("表.xlsx"), bytes); });
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    fuzz::answered([&] { formats::readText(file, QStringLiteral("材料.docx")); });
    return 0;
}

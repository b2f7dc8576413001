#include "core/formats/office/word_paragraphs.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/files/whole_file.h"
#include "core/formats/office/office_errors.h"
#include "core/formats/office/office_relations.h"
#include "core/formats/office/side_texts.h"
#include "core/formats/office/xml_part.h"
#include "core/formats/tr.h"

#include <algorithm>
#include <array>

namespace taizhang::formats {

using domain::Error;
using domain::shownName;

namespace {

constexpr qint64 largestFile = 200 << 20;
constexpr qsizetype mostText = 10'000'000; ///< characters; a report of 300 pages has 200,000

using Styles = QHash<QString, QString>; ///< names by id

QString valueOf(const XmlPart &xml)
{
    return xml.attributeNamed(QLatin1String("val")).toString();
}

Styles stylesOf(const ZipParts &parts, const QByteArray &part)
{
    Styles styles;
    if (!parts.contains(part))
        return styles;
    XmlPart xml(parts.path(), part, parts.read(part));
    QString id;
    while (xml.nextElement())
        if (xml.is(QLatin1String("style")))
            id = xml.attributeNamed(QLatin1String("styleId")).toString();
        else if (xml.is(QLatin1String("name")) && !id.isEmpty())
            styles.insert(std::exchange(id, {}), valueOf(xml));
    return styles;
}

QHash<QString, QString> propertiesOf(const ZipParts &parts)
{
    QHash<QString, QString> properties;
    const auto part = relatedPart(relationsOf(parts, {}), QStringLiteral("custom-properties"));
    if (!parts.contains(part))
        return properties;
    XmlPart xml(parts.path(), part, parts.read(part));
    while (xml.nextElement())
        if (xml.is(QLatin1String("property"))) {
            const auto name = xml.attribute(QLatin1String("name")).toString();
            properties.insert(name, xml.text().trimmed());
        }
    return properties;
}

/// Walks word/document.xml. XmlPart sees to its depth, and mostText to its length.
class Walk
{
public:
    Walk(const Styles &styles, WordText &out) : m_styles(styles), m_out(out) {}

    /// False when there is more than mostText.
    bool run(XmlPart &xml)
    {
        for (;;) {
            const auto token = xml.next();
            if (token == QXmlStreamReader::EndDocument)
                return true;
            if (token == QXmlStreamReader::StartElement)
                begin(xml);
            else if (token == QXmlStreamReader::EndElement)
                end(xml);
            if (m_length > mostText)
                return false;
        }
    }

private:
    /// What holds no words, or words that were taken out, stand elsewhere or are said twice.
    static bool passesOver(const XmlPart &xml)
    {
        static constexpr std::array names{"rPr", "tblPr",    "tcPr",     "trPr", "sectPr",     "tblGrid",
                                          "del", "moveFrom", "Fallback", "rt",   "txbxContent"};
        return std::any_of(names.begin(), names.end(),
                           [&](const char *name) { return xml.is(QLatin1String(name)); });
    }

    void begin(XmlPart &xml)
    {
        if (passesOver(xml)) {
            m_out.hasPictures |= xml.is(QLatin1String("txbxContent"));
            xml.text();
        } else if (xml.is(QLatin1String("pStyle"))) {
            m_open.style = m_styles.value(valueOf(xml), valueOf(xml));
        } else if (xml.is(QLatin1String("numId"))) {
            m_out.hasOwnNumbers |= valueOf(xml) != QLatin1String("0");
        } else if (xml.is(QLatin1String("bookmarkStart"))) {
            m_open.bookmarks << xml.attributeNamed(QLatin1String("name")).toString();
        } else if (xml.is(QLatin1String("tc"))) {
            if (m_cells++ == 0 && !m_open.text.isEmpty())
                m_open.text += u'\t';
        } else if (xml.is(QLatin1String("tr"))) {
            m_open.isRow = true;
        } else if (xml.is(QLatin1String("drawing")) || xml.is(QLatin1String("pict")) ||
                   xml.is(QLatin1String("object"))) {
            m_out.hasPictures = true;
        } else {
            addWords(xml);
        }
    }

    void addWords(XmlPart &xml)
    {
        if (xml.is(QLatin1String("t"))) {
            const auto words = xml.text();
            m_length += words.size();
            m_open.text += words;
        } else if (xml.is(QLatin1String("tab"))) {
            if (!m_inTabs)
                m_open.text += m_cells > 0 ? u' ' : u'\t';
        } else if (xml.is(QLatin1String("tabs"))) {
            m_inTabs = true;
        } else if (xml.is(QLatin1String("br")) || xml.is(QLatin1String("cr"))) {
            if (xml.attributeNamed(QLatin1String("type")) != QLatin1String("page"))
                m_open.text += u'\n';
        } else if (xml.is(QLatin1String("noBreakHyphen"))) {
            m_open.text += u'-';
        }
    }

    void end(const XmlPart &xml)
    {
        if (xml.is(QLatin1String("tabs"))) {
            m_inTabs = false;
        } else if (xml.is(QLatin1String("p"))) {
            if (m_cells == 0)
                m_out.paragraphs << std::exchange(m_open, {});
            else if (!m_open.text.isEmpty() && !m_open.text.endsWith(u'\t'))
                m_open.text += u'\n';
        } else if (xml.is(QLatin1String("tc"))) {
            --m_cells;
            while (m_open.text.endsWith(u'\n') || m_open.text.endsWith(u' '))
                m_open.text.chop(1);
        } else if (xml.is(QLatin1String("tr")) && m_cells == 0) {
            m_out.paragraphs << std::exchange(m_open, {});
        }
    }

    const Styles &m_styles;
    WordText &m_out;
    WordParagraph m_open;
    qsizetype m_length = 0;
    int m_cells = 0; ///< that are open
    bool m_inTabs = false;
};

[[noreturn]] void refuseOther(const QString &path)
{
    throw Error(
        tr("“%1”不是 Word 文档（.docx），没有读入任何内容：请用 WPS 或 Word 打开，另存为 .docx 再试。")
            .arg(shownName(path)));
}

} // namespace

WordText readWordParagraphs(const QString &path, const QByteArray &bytes)
{
    if (!bytes.startsWith("PK\3\4")) {
        static constexpr char16_t locked[] = u"EncryptedPackage"; // a stream of the OLE file around it
        if (bytes.contains(QByteArray(reinterpret_cast<const char *>(locked), sizeof(locked))))
            throw encryptedFile(path);
        refuseOther(path);
    }
    const ZipParts parts(path, bytes);
    auto main = relatedPart(relationsOf(parts, {}), QStringLiteral("officeDocument"));
    if (!parts.contains(main))
        main = "word/document.xml";
    if (!main.startsWith("word/") || !parts.contains(main)) {
        for (const auto &name : parts.names())
            if (name.startsWith("word/"))
                throw damagedFile(path, QStringLiteral("no document"));
        refuseOther(path);
    }
    for (const auto &name : parts.names())
        if (name.toLower().endsWith("vbaproject.bin"))
            throw Error(tr("“%1”含有宏，没有读入任何内容：请用 WPS 或 Word 打开，另存为不含宏的 .docx 再试。")
                            .arg(shownName(path)));
    const auto relations = relationsOf(parts, main);
    WordText text;
    text.properties = propertiesOf(parts);
    const auto body = parts.read(main);
    const auto has = [&body](const char *element) {
        const auto begin = QByteArray("<w:") + element;
        return body.contains(begin + ' ') || body.contains(begin + '/') || body.contains(begin + '>');
    };
    text.asides = sideTexts(parts).texts;
    text.hasComments = parts.contains(relatedPart(relations, QStringLiteral("comments"))) ||
                       parts.contains("word/comments.xml");
    text.hasNotes = has("footnoteReference") || has("endnoteReference");
    text.hasRevisions = has("ins") || has("del");
    text.hasMergedCells = has("vMerge") || has("gridSpan");
    text.hasHiddenText = has("vanish");
    text.hasSymbols = has("sym");
    const auto styles = stylesOf(parts, relatedPart(relations, QStringLiteral("styles")));
    XmlPart xml(path, main, body);
    if (!Walk(styles, text).run(xml))
        throw tooLargeFile(path, largestFile);
    return text;
}

WordText readWordParagraphs(const QString &path)
{
    return readWordParagraphs(path, readWholeFile(path, largestFile));
}

} // namespace taizhang::formats

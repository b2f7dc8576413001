#include "core/formats/office/side_texts.h"

#include "core/domain/error.h"
#include "core/formats/office/xml_part.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace taizhang::formats {

namespace {

constexpr int mostParts = 500;
constexpr int mostEmbedded = 100;
constexpr int mostValues = 1000; // of attributes in a part
const QByteArray workbookName("xl/workbook.xml");
const QByteArray stylesName("xl/styles.xml");
constexpr qsizetype longestText = 20'000; // characters; a mark stands at the head

bool matches(const QRegularExpression &pattern, const QByteArray &name)
{
    return pattern.match(QString::fromLatin1(name)).hasMatch();
}

bool isAside(const QByteArray &name)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(word/(header|footer|footnotes|endnotes|comments)[^/]*|ppt/(notesSlides|comments)/[^/]+"
            "|xl/(comments[^/]*|comments/[^/]+|threadedComments/[^/]+|drawings/[^/]+)|[a-z]+/diagrams/data[^/"
            "]*"
            "|[a-z]+/charts/[^/]+|word/glossary/document|docProps/core)\\.(xml|vml)$"),
        QRegularExpression::CaseInsensitiveOption);
    return matches(pattern, name);
}

/// Data in elements of whatever name: 密级 stands in the properties that an office system gives a document.
bool isData(const QByteArray &name)
{
    static const QRegularExpression pattern(QStringLiteral("^(docProps/custom|customXml/item\\d*)\\.xml$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return matches(pattern, name);
}

bool isMain(const QByteArray &name)
{
    static const QRegularExpression pattern(QStringLiteral("^word/document[^/]*\\.xml$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return matches(pattern, name);
}

bool isEmbedded(const QByteArray &name)
{
    // The second: what a document shows of another that is merged into it (altChunk).
    static const QRegularExpression pattern(
        QStringLiteral("^([a-z]+/embeddings/[^/]+|(word/)?[^/]+\\.(x?html?|mht|mhtml|rtf|txt|docx|docm))$"),
        QRegularExpression::CaseInsensitiveOption);
    return matches(pattern, name);
}

bool isSheet(const QByteArray &name)
{
    static const QRegularExpression pattern(QStringLiteral("^xl/(work|chart)sheets/[^/]+\\.xml$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return matches(pattern, name);
}

/// The words of a part, and those of each box in it.
class PartWords
{
public:
    PartWords(const ZipParts &parts, const QByteArray &name, QStringList &texts)
        : m_xml(parts.path(), name, parts.read(name)), m_texts(texts)
    {
    }

    /// `boxesOnly`: what flows around them is read elsewhere.
    void read(bool boxesOnly)
    {
        auto text = flow(0);
        if (!boxesOnly)
            add(std::move(text));
        add(std::move(m_unflowing));
    }

private:
    /// Up to the end of the element that is open at this depth; boxes go by themselves.
    QString flow(int depth)
    {
        QString text;
        for (;;) {
            const auto token = m_xml.next();
            if (token == QXmlStreamReader::EndDocument)
                return text;
            if (token == QXmlStreamReader::EndElement) {
                if (m_xml.depth() < depth)
                    return text;
                if (m_xml.is(QLatin1String("p"))) {
                    text += u'\n';
                    endUnflowing();
                }
                continue;
            }
            if (token == QXmlStreamReader::StartElement)
                begin(text);
            if (text.size() > longestText)
                text.truncate(longestText);
        }
    }

    void begin(QString &text)
    {
        if (m_xml.is(QLatin1String("txbxContent"))) {
            add(flow(m_xml.depth()));
        } else if (m_xml.is(QLatin1String("textpath"))) { // WordArt, such as 水印
            add(m_xml.attributeNamed(QLatin1String("string")).toString());
        } else if (m_xml.is(QLatin1String("textbox")) &&
                   !m_xml.attributeNamed(QLatin1String("inset")).isNull()) {
            return; // goes on with txbxContent
        } else if (m_xml.is(QLatin1String("docPr")) || m_xml.is(QLatin1String("cNvPr"))) { // of a picture
            add(m_xml.attributeNamed(QLatin1String("title")).toString());
            add(m_xml.attributeNamed(QLatin1String("descr")).toString());
        } else if (m_xml.is(QLatin1String("listItem"))) { // of a list to choose from
            add(m_xml.attributeNamed(QLatin1String("displayText")).toString());
        } else if (m_xml.is(QLatin1String("fldSimple"))) {
            m_unflowing += m_xml.attributeNamed(QLatin1String("instr"));
        } else if (m_xml.is(QLatin1String("delText")) || m_xml.is(QLatin1String("instrText"))) {
            m_unflowing += m_xml.text();
        } else if (holdsWords()) {
            text += m_xml.text();
            if (!m_xml.is(QLatin1String("t")))
                text += u'\n';
        } else if (m_xml.is(QLatin1String("br")) || m_xml.is(QLatin1String("tab"))) {
            text += u' ';
        }
    }

    bool holdsWords() const
    {
        for (const auto *name :
             {"t", "text", "div", "title", "subject", "keywords", "category", "description"})
            if (m_xml.is(QLatin1String(name)))
                return true;
        return false;
    }

    void endUnflowing()
    {
        if (!m_unflowing.isEmpty() && !m_unflowing.endsWith(u'\n'))
            m_unflowing += u'\n';
        m_unflowing.truncate(longestText);
    }

    void add(QString text)
    {
        text = text.left(longestText).trimmed();
        if (!text.isEmpty() && !m_texts.contains(text))
            m_texts << text;
    }

    XmlPart m_xml;
    QStringList &m_texts;
    QString m_unflowing; ///< deletions that are tracked, which Word shows, and the codes of fields
};

/// Header and footer of a sheet: `&L…&C…&R…` near the end of its part.
void addSheetHeads(const QByteArray &sheet, QStringList &texts)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>")),
        codes(QStringLiteral("&amp;(\"[^\"]*\"|&quot;.*?&quot;|\\d+|[A-Z])"));
    const auto begin = sheet.indexOf("headerFooter");
    if (begin < 0)
        return;
    const auto end = sheet.indexOf("headerFooter", begin + 12);
    auto text = QString::fromUtf8(sheet.mid(begin, (end < 0 ? sheet.size() : end) - begin).left(longestText));
    text = text.mid(text.indexOf(u'>') + 1)
               .replace(tags, QStringLiteral("\n"))
               .replace(codes, QStringLiteral("\n"));
    if (!text.trimmed().isEmpty())
        texts << text.trimmed();
}

/// The values of such attributes, as they stand in the source of a part.
void addAttributes(const QByteArray &part, const char *element, const QRegularExpression &pattern,
                   QStringList &texts)
{
    const auto begin = part.indexOf(element);
    if (begin < 0)
        return;
    QStringList values;
    const auto end = part.lastIndexOf(element);
    const auto source = QString::fromUtf8(part.mid(begin, end - begin + longestText));
    for (auto found = pattern.globalMatch(source); found.hasNext() && values.size() < mostValues;)
        values << found.next().captured(1).replace(QLatin1String("&quot;"), QLatin1String("\n"));
    if (!values.isEmpty())
        texts << values.join(u'\n');
}

/// What appears beside a cell that is chosen, and what is refused there.
void addPrompts(const QByteArray &sheet, QStringList &texts)
{
    static const QRegularExpression prompts(
        QStringLiteral("\\b(?:promptTitle|prompt|errorTitle|error)=\"([^\"]*)\""));
    addAttributes(sheet, "<dataValidation ", prompts, texts);
}

/// The words that the formats of numbers add to them.
void addNumberFormats(const QByteArray &styles, QStringList &texts)
{
    static const QRegularExpression formats(QStringLiteral("\\bformatCode=\"([^\"]*)\""));
    addAttributes(styles, "<numFmt ", formats, texts);
}

void addData(const QByteArray &part, QStringList &texts)
{
    QXmlStreamReader xml(part);
    QString text;
    while (!xml.atEnd() && text.size() < longestText)
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
            text += xml.text().toString() + u'\n';
    if (!text.isEmpty())
        texts << text.left(longestText);
}

/// What the tabs of a workbook are called.
void addSheetNames(const QByteArray &workbook, QStringList &texts)
{
    QXmlStreamReader xml(workbook);
    QStringList names;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("sheet"))
            names << xml.attributes().value(QLatin1String("name")).toString().left(longestText);
    if (!names.isEmpty())
        texts << names.join(QLatin1Char('\n'));
}

void readPart(const ZipParts &parts, const QByteArray &name, SideTexts &found)
{
    try {
        if (name == workbookName)
            addSheetNames(parts.read(name), found.texts);
        else if (name == stylesName)
            addNumberFormats(parts.read(name), found.texts);
        else if (isData(name))
            addData(parts.read(name), found.texts);
        else if (isSheet(name)) {
            const auto sheet = parts.read(name);
            addSheetHeads(sheet, found.texts);
            addPrompts(sheet, found.texts);
        } else
            PartWords(parts, name, found.texts).read(isMain(name));
    } catch (const domain::Error &) {
        found.all = false;
    }
}

} // namespace

SideTexts sideTexts(const ZipParts &parts)
{
    SideTexts found;
    int read = 0;
    for (const auto &name : parts.names()) {
        if (isEmbedded(name)) {
            if (found.embedded.size() < mostEmbedded)
                found.embedded << name;
            else
                found.all = false;
        } else if (isAside(name) || isMain(name) || isSheet(name) || isData(name) || name == workbookName ||
                   name == stylesName) {
            if (++read <= mostParts)
                readPart(parts, name, found);
            else
                found.all = false;
        }
    }
    return found;
}

} // namespace taizhang::formats

#include "core/formats/office/side_texts.h"

#include "core/domain/error.h"
#include "core/formats/office/xml_part.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace taizhang::formats {

namespace {

constexpr int mostParts = 500;
constexpr int mostEmbedded = 100;
const QByteArray workbookName("xl/workbook.xml");
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
            "|docProps/core)\\.(xml|vml)$"),
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
    static const QRegularExpression pattern(QStringLiteral("^[a-z]+/embeddings/[^/]+$"),
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
                if (m_xml.is(QLatin1String("p")))
                    text += u'\n';
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

    void add(QString text)
    {
        text = text.trimmed();
        if (!text.isEmpty() && !m_texts.contains(text))
            m_texts << text;
    }

    XmlPart m_xml;
    QStringList &m_texts;
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
        else if (isSheet(name))
            addSheetHeads(parts.read(name), found.texts);
        else
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
        } else if (isAside(name) || isMain(name) || isSheet(name) || name == workbookName) {
            if (++read <= mostParts)
                readPart(parts, name, found);
            else
                found.all = false;
        }
    }
    return found;
}

} // namespace taizhang::formats

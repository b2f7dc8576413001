#include "core/report/writers/docx_parts.h"

#include "core/report/layout/fonts.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <cmath>
#include <utility>

namespace taizhang::report {

namespace {

const auto wordNamespace = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");

QString number(double value)
{
    return QString::number(qRound(value));
}

// Rounded down: 22 lines that are a hair too high are 21 on the page.
double linePitch(const PageProfile &profile) // twips
{
    return std::floor(profile.areaHeight * twipsPerMillimetre / profile.linesPerPage);
}

/// Writes elements of WordprocessingML with their one attribute w:val.
class Styles
{
public:
    explicit Styles(const PageProfile &profile) : m_profile(profile), m_xml(&m_bytes) {}

    QByteArray write()
    {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        m_xml.writeStartElement(QStringLiteral("w:styles"));
        m_xml.writeAttribute(QStringLiteral("xmlns:w"), wordNamespace);
        writeDefaults();
        paragraphStyle("Normal", "Normal", FontRole::Body, m_profile.bodySize, {});
        paragraphStyle("Title", "Title", FontRole::Title, m_profile.titleSize, {"center", 0, -1});
        paragraphStyle("Subtitle", "Subtitle", FontRole::Kai, m_profile.bodySize, {"center", 0, -1});
        paragraphStyle("BodyText", "Body Text", FontRole::Body, m_profile.bodySize,
                       {"both", m_profile.indentCharacters, -1});
        const FontRole roles[] = {FontRole::Hei, FontRole::Kai, FontRole::Body, FontRole::Body};
        for (int level = 1; level <= 4; ++level)
            paragraphStyle(QByteArray("Heading") + char('0' + level),
                           QByteArray("heading ") + char('0' + level), roles[level - 1], m_profile.bodySize,
                           {"both", m_profile.indentCharacters, level - 1});
        paragraphStyle("Quoted", docx_style::quoted.toUtf8(), FontRole::Kai, m_profile.bodySize,
                       {"both", m_profile.indentCharacters, -1});
        paragraphStyle("Unfilled", docx_style::unfilled.toUtf8(), FontRole::Hei, m_profile.bodySize,
                       {"both", m_profile.indentCharacters, -1});
        paragraphStyle("Attachments", docx_style::attachments.toUtf8(), FontRole::Body, m_profile.bodySize,
                       {"left", 0, -1});
        paragraphStyle("Signature", docx_style::signature.toUtf8(), FontRole::Body, m_profile.bodySize,
                       {"right", 0, -1});
        paragraphStyle("Footer", "footer", FontRole::PageNumber, m_profile.pageNumberSize, {});
        tableStyles();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    struct Shape
    {
        const char *alignment = "both";
        int indent = 0;        ///< characters
        int outlineLevel = -1; ///< none
    };

    void value(const char *element, const QString &text)
    {
        m_xml.writeEmptyElement(QLatin1StringView(element));
        m_xml.writeAttribute(QStringLiteral("w:val"), text);
    }

    void fonts(FontRole role, double points)
    {
        const auto family = docxFont(m_profile, role);
        m_xml.writeStartElement(QStringLiteral("w:rPr"));
        m_xml.writeEmptyElement(QStringLiteral("w:rFonts"));
        for (const auto *script : {"w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"})
            m_xml.writeAttribute(QLatin1StringView(script), family);
        // What offices have is drawn as it is; a bold of it would be a smear.
        value("w:b", QStringLiteral("0"));
        value("w:color", QStringLiteral("000000"));
        // 28 characters of 16 pt are 158 mm and the line has 156.
        if (role != FontRole::PageNumber)
            value("w:spacing", number(spacing()));
        value("w:kern", QStringLiteral("0"));
        value("w:sz", number(points * 2));
        value("w:szCs", number(points * 2));
        m_xml.writeEndElement();
    }

    double spacing() const // twips for each character
    {
        const auto cell = m_profile.areaWidth * twipsPerMillimetre / m_profile.charactersPerLine;
        return std::floor(cell - m_profile.bodySize * 20);
    }

    void writeDefaults()
    {
        m_xml.writeStartElement(QStringLiteral("w:docDefaults"));
        m_xml.writeStartElement(QStringLiteral("w:rPrDefault"));
        m_xml.writeStartElement(QStringLiteral("w:rPr"));
        m_xml.writeEmptyElement(QStringLiteral("w:rFonts"));
        for (const auto *script : {"w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"})
            m_xml.writeAttribute(QLatin1StringView(script), docxFont(m_profile, FontRole::Body));
        m_xml.writeEmptyElement(QStringLiteral("w:lang"));
        m_xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("en-US"));
        m_xml.writeAttribute(QStringLiteral("w:eastAsia"), QStringLiteral("zh-CN"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEmptyElement(QStringLiteral("w:pPrDefault"));
        m_xml.writeEndElement();
    }

    void paragraphStyle(const QByteArray &id, const QByteArray &name, FontRole role, double points,
                        const Shape &shape)
    {
        m_xml.writeStartElement(QStringLiteral("w:style"));
        m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("paragraph"));
        if (id == "Normal")
            m_xml.writeAttribute(QStringLiteral("w:default"), QStringLiteral("1"));
        m_xml.writeAttribute(QStringLiteral("w:styleId"), QString::fromLatin1(id));
        value("w:name", QString::fromUtf8(name));
        if (id != "Normal") {
            value("w:basedOn", QStringLiteral("Normal"));
            value("w:next", QStringLiteral("BodyText"));
        }
        m_xml.writeEmptyElement(QStringLiteral("w:qFormat"));
        m_xml.writeStartElement(QStringLiteral("w:pPr"));
        if (shape.outlineLevel >= 0)
            m_xml.writeEmptyElement(QStringLiteral("w:keepNext"));
        value("w:widowControl", QStringLiteral("1")); // as TextFlow sets them
        // A title is higher than a line of the grid; snapped to it, it would take two. A footer that is
        // higher than its room takes the last line from the text.
        const bool footer = role == FontRole::PageNumber;
        if (role == FontRole::Title || footer)
            value("w:snapToGrid", QStringLiteral("0"));
        m_xml.writeEmptyElement(QStringLiteral("w:spacing"));
        m_xml.writeAttribute(QStringLiteral("w:before"), QStringLiteral("0"));
        m_xml.writeAttribute(QStringLiteral("w:after"), QStringLiteral("0"));
        m_xml.writeAttribute(QStringLiteral("w:line"),
                             number(footer ? m_profile.pageNumberSize * 20 : linePitch(m_profile)));
        m_xml.writeAttribute(QStringLiteral("w:lineRule"), QStringLiteral("exact"));
        if (shape.indent > 0) {
            m_xml.writeEmptyElement(QStringLiteral("w:ind"));
            m_xml.writeAttribute(QStringLiteral("w:firstLineChars"), QString::number(shape.indent * 100));
            // For programs that do not count characters.
            m_xml.writeAttribute(QStringLiteral("w:firstLine"),
                                 number(shape.indent * m_profile.bodySize * 20));
        }
        value("w:jc", QString::fromLatin1(shape.alignment));
        if (shape.outlineLevel >= 0)
            value("w:outlineLvl", QString::number(shape.outlineLevel));
        m_xml.writeEndElement();
        fonts(role, points);
        m_xml.writeEndElement();
    }

    void tableStyles()
    {
        m_xml.writeStartElement(QStringLiteral("w:style"));
        m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("table"));
        m_xml.writeAttribute(QStringLiteral("w:styleId"), QStringLiteral("Ruled"));
        value("w:name", QStringLiteral("公文表格"));
        m_xml.writeStartElement(QStringLiteral("w:tblPr"));
        m_xml.writeStartElement(QStringLiteral("w:tblBorders"));
        for (const auto *side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
            m_xml.writeEmptyElement(QLatin1StringView(side));
            m_xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("single"));
            m_xml.writeAttribute(QStringLiteral("w:sz"), QStringLiteral("4"));
            m_xml.writeAttribute(QStringLiteral("w:space"), QStringLiteral("0"));
            m_xml.writeAttribute(QStringLiteral("w:color"), QStringLiteral("000000"));
        }
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("w:tblCellMar"));
        for (const auto &[side, space] :
             {std::pair("w:top", 0.7), {"w:left", 1.5}, {"w:bottom", 0.7}, {"w:right", 1.5}}) {
            m_xml.writeEmptyElement(QLatin1StringView(side));
            m_xml.writeAttribute(QStringLiteral("w:w"), QString::number(twips(space)));
            m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("dxa"));
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const PageProfile &m_profile;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

int twips(double millimetres)
{
    return qRound(millimetres * twipsPerMillimetre);
}

QString docxFont(const PageProfile &profile, FontRole role)
{
    if (auto wanted = profile.fonts.value(role); !wanted.isEmpty())
        return wanted;
    switch (role) {
    case FontRole::Body:
        return QStringLiteral("仿宋_GB2312");
    case FontRole::Title:
        return QStringLiteral("方正小标宋简体");
    case FontRole::Kai:
        return QStringLiteral("楷体_GB2312");
    case FontRole::Hei:
        return QStringLiteral("黑体");
    case FontRole::PageNumber:
        return QStringLiteral("宋体");
    }
    return {};
}

QByteArray docxStyles(const PageProfile &profile)
{
    return Styles(profile).write();
}

QByteArray docxContentTypes()
{
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/word/footer2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>)";
}

QByteArray docxRelations()
{
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>)";
}

QByteArray docxDocumentRelations()
{
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/><Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer2.xml"/></Relationships>)";
}

QByteArray docxSettings(const PageProfile &profile)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("w:settings"));
    xml.writeAttribute(QStringLiteral("xmlns:w"), wordNamespace);
    if (profile.pageNumbers && profile.mirrorPageNumbers)
        xml.writeEmptyElement(QStringLiteral("w:evenAndOddHeaders"));
    xml.writeStartElement(QStringLiteral("w:compat"));
    xml.writeEmptyElement(QStringLiteral("w:compatSetting"));
    xml.writeAttribute(QStringLiteral("w:name"), QStringLiteral("compatibilityMode"));
    xml.writeAttribute(QStringLiteral("w:uri"), QStringLiteral("http://schemas.microsoft.com/office/word"));
    xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("15"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray docxFooter(const PageProfile &profile, bool even)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto oneCharacter = number(profile.pageNumberSize * 20);
    const auto run = [&](const QString &text) {
        xml.writeStartElement(QStringLiteral("w:r"));
        xml.writeStartElement(QStringLiteral("w:t"));
        xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeEndElement();
    };
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("w:ftr"));
    xml.writeAttribute(QStringLiteral("xmlns:w"), wordNamespace);
    xml.writeStartElement(QStringLiteral("w:p"));
    xml.writeStartElement(QStringLiteral("w:pPr"));
    xml.writeEmptyElement(QStringLiteral("w:pStyle"));
    xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("Footer"));
    xml.writeEmptyElement(QStringLiteral("w:ind"));
    xml.writeAttribute(even ? QStringLiteral("w:left") : QStringLiteral("w:right"), oneCharacter);
    xml.writeEmptyElement(QStringLiteral("w:jc"));
    xml.writeAttribute(QStringLiteral("w:val"), even ? QStringLiteral("left") : QStringLiteral("right"));
    xml.writeEndElement();
    const bool dashed = profile.pageNumberForm == PageNumberForm::Dashed;
    if (dashed)
        run(QStringLiteral("— "));
    xml.writeStartElement(QStringLiteral("w:fldSimple"));
    xml.writeAttribute(QStringLiteral("w:instr"), QStringLiteral(" PAGE "));
    run(QStringLiteral("1"));
    xml.writeEndElement();
    if (dashed)
        run(QStringLiteral(" —"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray docxCore(const Document &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("cp:coreProperties"));
    xml.writeAttribute(
        QStringLiteral("xmlns:cp"),
        QStringLiteral("http://schemas.openxmlformats.org/package/2006/metadata/core-properties"));
    xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.writeTextElement(QStringLiteral("dc:title"), document.title);
    xml.writeTextElement(QStringLiteral("dc:creator"), document.author);
    xml.writeTextElement(QStringLiteral("dc:language"), document.language);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

namespace {

const auto workspaceProperty = QStringLiteral("fazhi-taizhang-workspace");
const auto indicatorProperty = QStringLiteral("fazhi-taizhang-indicator");
const auto rowProperty = QStringLiteral("fazhi-taizhang-row");
const auto unitProperty = QStringLiteral("fazhi-taizhang-unit");
const auto citationsProperty = QStringLiteral("fazhi-taizhang-citations");
const auto agencyProperty = QStringLiteral("fazhi-taizhang-agency");
const auto signedOnProperty = QStringLiteral("fazhi-taizhang-signed-on");

/// 020-1-01=uuid;020-1-02=uuid, in their order, so that the same document makes the same bytes.
QString citationWords(const QHash<QString, QString> &citations)
{
    QStringList words;
    for (const auto &[filing, number] : citations.asKeyValueRange())
        words << number + u'=' + filing;
    words.sort();
    return words.join(u';');
}

QHash<QString, QString> parseCitations(const QString &words)
{
    QHash<QString, QString> citations;
    for (const auto &each : words.split(u';', Qt::SkipEmptyParts))
        if (const auto equals = each.indexOf(u'='); equals > 0)
            citations.insert(each.sliced(equals + 1), each.first(equals));
    return citations;
}

} // namespace

QByteArray docxOrigin(const Document &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("Properties"));
    xml.writeAttribute(
        QStringLiteral("xmlns"),
        QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"));
    xml.writeAttribute(
        QStringLiteral("xmlns:vt"),
        QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"));
    int id = 1; // 0 and 1 are taken ([MS-OE376] 2.1.1410)
    const auto property = [&](const QString &name, const QString &value) {
        xml.writeStartElement(QStringLiteral("property"));
        xml.writeAttribute(QStringLiteral("fmtid"), QStringLiteral("{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"));
        xml.writeAttribute(QStringLiteral("pid"), QString::number(++id));
        xml.writeAttribute(QStringLiteral("name"), name);
        xml.writeTextElement(QStringLiteral("vt:lpwstr"), value);
        xml.writeEndElement();
    };
    if (const auto &origin = document.origin) {
        property(workspaceProperty, origin->workspace);
        property(indicatorProperty, QString::number(origin->indicator));
        property(rowProperty, QString::number(origin->row));
        if (!origin->unit.isEmpty())
            property(unitProperty, origin->unit);
        if (!origin->citations.isEmpty())
            property(citationsProperty, citationWords(origin->citations));
        for (const auto &block : document.blocks)
            if (const auto *signature = std::get_if<Signature>(&block)) {
                property(agencyProperty, signature->agency);
                property(signedOnProperty, signature->date.toString(Qt::ISODate));
            }
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

std::optional<Origin> docxOriginOf(const QHash<QString, QString> &properties)
{
    bool hasIndicator = false, hasRow = false;
    const Origin origin{properties.value(workspaceProperty),
                        properties.value(indicatorProperty).toInt(&hasIndicator),
                        properties.value(rowProperty).toInt(&hasRow), properties.value(unitProperty),
                        parseCitations(properties.value(citationsProperty))};
    if (!hasIndicator || !hasRow || origin.indicator < 1 || origin.row < 0)
        return std::nullopt;
    return origin;
}

std::optional<Signature> docxSignatureOf(const QHash<QString, QString> &properties)
{
    const auto date = QDate::fromString(properties.value(signedOnProperty), Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    return Signature{properties.value(agencyProperty), date};
}

QString docxBookmark(const PointPlace &place)
{
    const auto own = QStringLiteral("taizhang_%1_%2").arg(place.row).arg(place.point);
    return place.further > 0 ? QStringLiteral("%1_%2").arg(own).arg(place.further) : own;
}

std::optional<PointPlace> docxBookmarkedPlace(const QString &bookmark)
{
    static const QRegularExpression form(QStringLiteral("^taizhang_(\\d{1,4})_(\\d{1,4})(?:_(\\d{1,3}))?$"));
    const auto match = form.match(bookmark);
    if (!match.hasMatch())
        return std::nullopt;
    return PointPlace{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

} // namespace taizhang::report

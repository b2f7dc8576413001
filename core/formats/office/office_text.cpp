#include "core/formats/files/text_file.h"
#include "core/formats/office/document_parts.h"
#include "core/formats/office/office_errors.h"
#include "core/formats/office/office_relations.h"
#include "core/formats/office/xml_part.h"
#include "core/formats/tr.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

namespace taizhang::formats {

namespace {

/// Properties hold tab stops, which look like tabs; of an alternative the fallback says the same once more.
bool holdsNoWords(const XmlPart &xml)
{
    for (const auto *name : {"pPr", "rPr", "tblPr", "tcPr", "trPr", "bodyPr", "lstStyle", "Fallback"})
        if (xml.is(QLatin1String(name)))
            return true;
    return false;
}

/// Word's and PowerPoint's markup agree in the local names: t, tab, br, p, tc, tr.
class FlowText
{
public:
    QString of(XmlPart &xml)
    {
        for (;;) {
            const auto token = xml.next();
            if (token == QXmlStreamReader::EndDocument || m_text.size() > mostCharacters)
                return m_text;
            if (token == QXmlStreamReader::StartElement)
                begin(xml);
            else if (token == QXmlStreamReader::EndElement)
                end(xml);
        }
    }

private:
    void begin(XmlPart &xml)
    {
        if (holdsNoWords(xml))
            xml.text();
        else if (xml.is(QLatin1String("t")))
            m_text += xml.text();
        else if (xml.is(QLatin1String("tab")))
            m_text += u'\t';
        else if (xml.is(QLatin1String("br")) || xml.is(QLatin1String("cr")))
            m_text += m_cells > 0 ? u' ' : u'\n';
        else if (xml.is(QLatin1String("tc")))
            ++m_cells;
    }

    void end(const XmlPart &xml)
    {
        if (xml.is(QLatin1String("p"))) {
            m_text += m_cells > 0 ? u' ' : u'\n';
        } else if (xml.is(QLatin1String("tc"))) {
            --m_cells;
            dropBlank();
            m_text += u'\t';
        } else if (xml.is(QLatin1String("tr"))) {
            if (m_text.endsWith(u'\t'))
                m_text.chop(1);
            m_text += m_cells > 0 ? u' ' : u'\n'; // a table within a cell
        }
    }

    void dropBlank()
    {
        while (m_text.endsWith(u' '))
            m_text.chop(1);
    }

    QString m_text;
    int m_cells = 0; ///< that are open
};

QString flowText(const ZipParts &parts, const QByteArray &part)
{
    XmlPart xml(parts.path(), part, parts.read(part));
    return FlowText().of(xml);
}

QByteArray mainPart(const ZipParts &parts, const QByteArray &usual)
{
    const auto related = relatedPart(relationsOf(parts, {}), QStringLiteral("officeDocument"));
    return parts.contains(related) ? related : usual;
}

/// In the order of the presentation and not of their names.
QList<QByteArray> slidesOf(const ZipParts &parts, const QByteArray &presentation)
{
    QHash<QString, QByteArray> partOf;
    for (const auto &relation : relationsOf(parts, presentation))
        if (relation.type == QLatin1String("slide"))
            partOf.insert(relation.id, relation.part);
    QList<QByteArray> slides;
    XmlPart xml(parts.path(), presentation, parts.read(presentation));
    while (xml.nextElement())
        if (xml.is(QLatin1String("sldId")))
            if (const auto part = partOf.constFind(xml.relationId()); part != partOf.cend())
                slides << *part;
    return slides;
}

} // namespace

DocumentText readWordText(const ZipParts &parts)
{
    const auto main = mainPart(parts, "word/document.xml");
    DocumentText document;
    // A 密级 is often printed at the head of the page and stands nowhere else.
    QStringList heads;
    auto text = flowText(parts, main);
    for (const auto &relation : relationsOf(parts, main)) {
        if (!parts.contains(relation.part))
            continue;
        if (relation.type == QLatin1String("footnotes") || relation.type == QLatin1String("endnotes"))
            text += u'\n' + flowText(parts, relation.part).trimmed();
        else if (relation.type == QLatin1String("header"))
            heads << flowText(parts, relation.part).trimmed();
    }
    heads.removeAll(QString());
    heads.removeDuplicates(); // of first, odd and even pages
    heads << text;
    addPart(document, {0, {}, heads.join(u'\n')});
    return document;
}

DocumentText readSlidesText(const ZipParts &parts)
{
    DocumentText document;
    int number = 0;
    for (const auto &slide : slidesOf(parts, mainPart(parts, "ppt/presentation.xml")))
        if (!addPart(document, {++number, {}, flowText(parts, slide)}))
            break;
    return document;
}

DocumentText listZip(const QString &name, const QByteArray &bytes)
{
    constexpr int mostEntries = 10'000;
    const auto directory = readZipDirectory(bytes, mostEntries);
    if (directory.trouble == ZipTrouble::Encrypted)
        throw encryptedFile(name);
    if (directory.trouble == ZipTrouble::TooMany)
        throw tooManyEntries(name, mostEntries);
    if (directory.trouble != ZipTrouble::None)
        throw damagedArchive(name, QString::fromUtf8(directory.name));
    QString lines;
    for (const auto &entry : directory.entries)
        if (!entry.name.endsWith('/'))
            lines += domain::shownName(decodeText(entry.name).value_or(QString::fromLatin1(entry.name))) +
                     u'\t' + QLocale::c().formattedDataSize(qint64(entry.unpacked)) + u'\n';
    DocumentText document;
    addPart(document, {0, {}, std::move(lines)});
    return document;
}

} // namespace taizhang::formats

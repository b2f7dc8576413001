#include "core/formats/office/xml_part.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/office/office_errors.h"
#include "core/formats/tr.h"

#include <optional>

namespace taizhang::formats {

namespace {

constexpr int deepest = 256;
// QXmlStreamReader compares each attribute with all before it: 300,000 on one element took minutes (Qt 6.4).
// A Word document declares some 40 namespaces on its root.
constexpr int mostAttributes = 128;

/// The place behind `end`, from `at` on; the end of the bytes when it is not there.
qsizetype behind(const QByteArray &bytes, qsizetype at, const char *end)
{
    const auto found = bytes.indexOf(end, at);
    return found < 0 ? bytes.size() : found + qsizetype(qstrlen(end));
}

/// From a `<` on, the place behind its `>`; nothing when there are too many attributes.
std::optional<qsizetype> behindTag(const QByteArray &bytes, qsizetype at)
{
    for (int attributes = 0; at < bytes.size() && bytes[at] != '>'; ++at)
        if (bytes[at] == '"' || bytes[at] == '\'') {
            if (++attributes > mostAttributes)
                return std::nullopt;
            at = bytes.indexOf(bytes[at], at + 1);
            if (at < 0)
                return bytes.size();
        }
    return at;
}

QStringView local(QStringView qualifiedName)
{
    return qualifiedName.sliced(qualifiedName.indexOf(u':') + 1);
}

} // namespace

XmlPart::XmlPart(const QString &path, const QByteArray &name, const QByteArray &bytes)
    : m_path(path), m_name(name)
{
    check(bytes);
    m_buffer.setData(bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_reader.setDevice(&m_buffer);
    // A prefix is looked for among all declarations in scope, of which there may be many.
    m_reader.setNamespaceProcessing(false);
}

// What the reader would spend minutes or hundreds of megabytes on is found before it sees the bytes.
void XmlPart::check(const QByteArray &bytes) const
{
    if (bytes.left(4).contains('\0') || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        refuse(QStringLiteral("not UTF-8"));
    for (auto at = bytes.indexOf('<'); at >= 0 && at < bytes.size(); at = bytes.indexOf('<', at)) {
        const auto rest = QByteArrayView(bytes).sliced(at);
        if (rest.startsWith("<!--"))
            at = behind(bytes, at + 4, "-->");
        else if (rest.startsWith("<![CDATA["))
            at = behind(bytes, at, "]]>");
        else if (rest.startsWith("<?"))
            at = behind(bytes, at, "?>");
        else if (rest.startsWith("<!"))
            refuseDeclaration();
        else if (const auto end = behindTag(bytes, at + 1))
            at = *end;
        else
            refuse(QStringLiteral("too many attributes"));
    }
}

QXmlStreamReader::TokenType XmlPart::next()
{
    if (m_reader.atEnd())
        return QXmlStreamReader::EndDocument;
    const auto token = m_reader.readNext();
    switch (token) {
    case QXmlStreamReader::StartDocument:
        // In another encoding the bytes checked are not the characters read.
        if (const auto encoding = m_reader.documentEncoding();
            !encoding.isEmpty() && encoding.compare(QLatin1String("UTF-8"), Qt::CaseInsensitive) != 0)
            refuse(QStringLiteral("not UTF-8"));
        break;
    case QXmlStreamReader::StartElement:
        if (++m_depth > deepest)
            refuse(QStringLiteral("too deep"));
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
        refuseDeclaration();
    case QXmlStreamReader::Invalid:
        refuse(m_reader.errorString());
    default:
        break;
    }
    return token;
}

bool XmlPart::nextElement()
{
    for (;;) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndDocument)
            return false;
    }
}

bool XmlPart::nextChild(int depth)
{
    while (m_depth >= depth) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement && m_depth == depth + 1)
            return true;
        if (token == QXmlStreamReader::EndDocument)
            return false;
    }
    return false;
}

QString XmlPart::text()
{
    QString text;
    const auto own = m_depth;
    while (m_depth >= own)
        if (next() == QXmlStreamReader::Characters)
            text += m_reader.text();
    return text;
}

bool XmlPart::is(QLatin1String name) const
{
    return local(m_reader.qualifiedName()) == name;
}

QStringView XmlPart::attribute(QLatin1String name) const
{
    return m_reader.attributes().value(name); // the reader keeps what it points to
}

QStringView XmlPart::attributeNamed(QLatin1String name) const
{
    const auto attributes = m_reader.attributes();
    for (const auto &attribute : attributes)
        if (local(attribute.qualifiedName()) == name)
            return attribute.value();
    return {};
}

bool XmlPart::flag(QLatin1String name) const
{
    const auto value = attribute(name);
    return value == QLatin1String("1") || value == QLatin1String("true");
}

QString XmlPart::relationId() const
{
    const auto attributes = m_reader.attributes();
    for (const auto &attribute : attributes)
        if (attribute.qualifiedName().endsWith(QLatin1String(":id")))
            return attribute.value().toString();
    return {};
}

void XmlPart::refuseDeclaration() const
{
    throw domain::Error(tr("“%1”里有办公文档不该有的 DTD 声明，可能是恶意文件，没有读入任何内容："
                           "请核对来源，或用 WPS 或 Office 打开后另存一份再试。")
                            .arg(domain::shownName(m_path)),
                        QString::fromUtf8(m_name));
}

void XmlPart::refuse(const QString &why) const
{
    throw damagedFile(m_path,
                      QStringLiteral("%1:%2: %3")
                          .arg(QString::fromUtf8(m_name), QString::number(m_reader.lineNumber()), why));
}

} // namespace taizhang::formats

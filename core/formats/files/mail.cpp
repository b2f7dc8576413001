#include "core/formats/files/mail.h"

#include "core/formats/files/text_file.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringConverter>

namespace taizhang::formats {

namespace {

constexpr int deepest = 10; // parts within parts
constexpr int mostParts = 1000;
constexpr qsizetype longestHeader = 64 << 10; // bytes of all header lines of a part

QString decoded(const QByteArray &bytes, const QByteArray &charset)
{
    static const QHash<QByteArray, QByteArray> wider{{"gb2312", "GB18030"}, {"gbk", "GB18030"}};
    const auto name = wider.value(charset.toLower(), charset);
    // Programs that know of one set of characters only name it whatever they write.
    static const QSet<QByteArray> oftenWrong{"", "us-ascii", "iso-8859-1", "windows-1252"};
    if (!oftenWrong.contains(name.toLower())) {
        QStringDecoder decoder(name.constData());
        if (decoder.isValid())
            if (QString text = decoder.decode(bytes); !decoder.hasError())
                return text;
    }
    return decodeText(bytes).value_or(QString::fromLatin1(bytes));
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

// RFC 2045 6.7; within a header (RFC 2047 4.2) an underline is a blank.
QByteArray fromQuotedPrintable(const QByteArray &bytes, bool header)
{
    QByteArray plain;
    plain.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (c == '_' && header) {
            plain += ' ';
        } else if (c != '=') {
            plain += c;
        } else if (at + 2 < bytes.size() && hexDigit(bytes[at + 1]) >= 0 && hexDigit(bytes[at + 2]) >= 0) {
            plain += static_cast<char>(hexDigit(bytes[at + 1]) * 16 + hexDigit(bytes[at + 2]));
            at += 2;
        } else { // a soft line break
            while (at + 1 < bytes.size() &&
                   (bytes[at + 1] == ' ' || bytes[at + 1] == '\t' || bytes[at + 1] == '\r'))
                ++at;
            if (at + 1 < bytes.size() && bytes[at + 1] == '\n')
                ++at;
        }
    }
    return plain;
}

// RFC 2047: =?GB2312?B?…?= . Words that follow each other are one, and a character may stand across two.
QString headerText(const QByteArray &raw)
{
    static const QRegularExpression word(
        QStringLiteral("=\\?([^?\\s*]+)(?:\\*[^?]*)?\\?([bBqQ])\\?([^?]*)\\?="));
    const auto line = QString::fromLatin1(raw);
    QString text;
    QByteArray open; // bytes of words that hang together
    QByteArray charset;
    qsizetype behind = 0;
    const auto flush = [&] {
        if (!open.isEmpty())
            text += decoded(open, charset);
        open.clear();
    };
    const auto plain = [&](qsizetype from, qsizetype to) {
        text += decoded(raw.mid(from, to - from), {});
    };
    auto matches = word.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto name = match.captured(1).toLatin1();
        const bool gap = !raw.mid(behind, match.capturedStart() - behind).trimmed().isEmpty();
        if (open.isEmpty() || gap || name != charset) {
            flush();
            if (gap || behind == 0)
                plain(behind, match.capturedStart());
        }
        charset = name;
        const auto content = match.captured(3).toLatin1();
        open += match.captured(2).toUpper() == QLatin1String("B") ? QByteArray::fromBase64(content)
                                                                  : fromQuotedPrintable(content, true);
        behind = match.capturedEnd();
    }
    flush();
    plain(behind, raw.size());
    return text.simplified();
}

/// A header field's value and what follows it: text/plain; charset="gbk".
struct Field
{
    QByteArray value;                         ///< lower case
    QHash<QByteArray, QByteArray> parameters; ///< as they stand there, by lower case name
};

Field parsed(const QByteArray &raw)
{
    Field field;
    qsizetype at = raw.indexOf(';');
    field.value = raw.left(at < 0 ? raw.size() : at).trimmed().toLower();
    while (at >= 0 && at < raw.size()) {
        const auto equals = raw.indexOf('=', ++at);
        if (equals < 0)
            break;
        const auto name = raw.mid(at, equals - at).trimmed().toLower();
        qsizetype begin = equals + 1;
        while (begin < raw.size() && (raw[begin] == ' ' || raw[begin] == '\t'))
            ++begin;
        if (begin < raw.size() && raw[begin] == '"') {
            const auto end = raw.indexOf('"', begin + 1);
            field.parameters.insert(name, raw.mid(begin + 1, (end < 0 ? raw.size() : end) - begin - 1));
            at = end < 0 ? -1 : raw.indexOf(';', end);
        } else {
            at = raw.indexOf(';', begin);
            field.parameters.insert(name, raw.mid(begin, (at < 0 ? raw.size() : at) - begin).trimmed());
        }
    }
    return field;
}

// RFC 2231: filename*=UTF-8''…, in pieces filename*0*, filename*1.
QString parameterText(const Field &field, const QByteArray &name)
{
    if (const auto whole = field.parameters.constFind(name); whole != field.parameters.cend())
        return headerText(*whole);
    QByteArray bytes;
    QByteArray charset;
    const auto take = [&](const QByteArray &key) {
        const auto encoded = field.parameters.constFind(key + '*');
        if (encoded == field.parameters.cend())
            return field.parameters.contains(key) ? (bytes += field.parameters.value(key), true) : false;
        auto value = *encoded;
        if (value.count('\'') >= 2 && charset.isEmpty()) {
            charset = value.left(value.indexOf('\''));
            value = value.mid(value.indexOf('\'', value.indexOf('\'') + 1) + 1);
        }
        bytes += QByteArray::fromPercentEncoding(value);
        return true;
    };
    if (!take(name))
        for (int piece = 0; piece < mostParts && take(name + '*' + QByteArray::number(piece));)
            ++piece;
    return decoded(bytes, charset).simplified();
}

/// The header fields of a part and where its body begins.
struct Part
{
    QHash<QByteArray, QByteArray> fields; ///< unfolded, the first of each name in lower case
    QByteArray body;
    bool cut = false; ///< more header lines than are read: what the body is remains unknown
};

Part split(const QByteArray &bytes)
{
    Part part;
    QByteArray name;
    qsizetype at = 0;
    while (at < bytes.size() && at < longestHeader) {
        auto end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        auto line = bytes.mid(at, end - at);
        if (line.endsWith('\r'))
            line.chop(1);
        const auto colon = line.indexOf(':');
        const bool goesOn = !line.isEmpty() && (line[0] == ' ' || line[0] == '\t');
        if (!line.isEmpty() && !goesOn && colon <= 0)
            break; // no header: the body without one
        at = end + 1;
        if (line.isEmpty())
            break;
        if (goesOn) {
            if (!name.isEmpty())
                part.fields[name] += ' ' + line.trimmed();
            continue;
        }
        name = line.left(colon).trimmed().toLower();
        if (part.fields.contains(name))
            name.clear();
        else
            part.fields.insert(name, line.mid(colon + 1).trimmed());
    }
    part.cut = at >= longestHeader && at < bytes.size();
    part.body = bytes.mid(at);
    return part;
}

QList<QByteArray> partsOf(const QByteArray &body, const QByteArray &boundary)
{
    QList<QByteArray> parts;
    const auto mark = "--" + boundary;
    // Nothing but "--" and blanks may follow it on its line: a boundary may begin with another.
    const auto endsLine = [&](qsizetype behind) {
        const auto end = body.indexOf('\n', behind);
        const auto rest = body.mid(behind, (end < 0 ? body.size() : end) - behind).trimmed();
        return rest.isEmpty() || rest == "--";
    };
    const auto markAt = [&](qsizetype from) {
        for (auto at = body.indexOf(mark, from); at >= 0; at = body.indexOf(mark, at + 1))
            if ((at == 0 || body[at - 1] == '\n') && endsLine(at + mark.size()))
                return at;
        return qsizetype(-1);
    };
    for (auto at = markAt(0); at >= 0;) {
        const auto start = body.indexOf('\n', at);
        if (start < 0 || body.mid(at + mark.size(), 2) == "--")
            break;
        const auto next = markAt(start);
        parts << body.mid(start + 1, (next < 0 ? body.size() : next) - start - 1);
        if (parts.size() > mostParts)
            break;
        at = next;
    }
    return parts;
}

class Reading
{
public:
    Mail run(const QByteArray &bytes)
    {
        const auto part = split(bytes);
        m_mail.subject = headerText(part.fields.value("subject"));
        m_mail.from = headerText(part.fields.value("from"));
        m_mail.to = headerText(part.fields.value("to"));
        m_mail.date = headerText(part.fields.value("date"));
        take(part, 0);
        return m_mail;
    }

private:
    void take(const Part &part, int depth)
    {
        if (depth > deepest || ++m_parts > mostParts) {
            m_mail.cut = true;
            return;
        }
        m_mail.cut |= part.cut;
        const auto type = parsed(part.fields.value("content-type"));
        if (type.value.startsWith("multipart/")) {
            const auto boundary = parameterText(type, "boundary").toLatin1();
            const auto parts = boundary.isEmpty() ? QList<QByteArray>() : partsOf(part.body, boundary);
            m_mail.cut |= parts.isEmpty();
            for (const auto &each : parts)
                take(split(each), depth + 1);
            return;
        }
        takeLeaf(part, type);
    }

    void takeLeaf(const Part &part, const Field &type)
    {
        const auto disposition = parsed(part.fields.value("content-disposition"));
        auto name = parameterText(disposition, "filename");
        if (name.isEmpty())
            name = parameterText(type, "name");
        auto content = part.body;
        const auto encoding = part.fields.value("content-transfer-encoding").trimmed().toLower();
        if (encoding == "base64")
            content = QByteArray::fromBase64(content);
        else if (encoding == "quoted-printable")
            content = fromQuotedPrintable(content, false);
        const bool text = type.value.isEmpty() || type.value.startsWith("text/");
        if (text && name.isEmpty() && disposition.value != "attachment")
            m_mail.texts << MailText{decoded(content, type.parameters.value("charset")),
                                     type.value == "text/html"};
        else if (type.value == "message/rfc822" && name.isEmpty())
            m_mail.parts << MailPart{
                headerText(split(content).fields.value("subject")) + QStringLiteral(".eml"), content};
        else
            m_mail.parts << MailPart{name, content};
    }

    Mail m_mail;
    int m_parts = 0;
};

} // namespace

bool isMail(const QByteArray &bytes)
{
    if (bytes.startsWith("From ")) {
        const auto end = bytes.left(longestHeader).indexOf('\n');
        return end > 0 && isMail(bytes.mid(end + 1, longestHeader));
    }
    static const QRegularExpression first(QStringLiteral("^[A-Za-z][A-Za-z0-9-]*:[ \\t]"));
    const auto head = bytes.left(longestHeader);
    if (!first.match(QString::fromLatin1(head.left(100))).hasMatch())
        return false;
    const auto fields = split(head).fields;
    return fields.contains("mime-version") || fields.contains("content-transfer-encoding") ||
           (fields.contains("from") && (fields.contains("date") || fields.contains("received")));
}

namespace {

/// Whether the line at `from` (From …) is followed by a field of a head; which fields does not matter, since
/// a mail that is taken for the text of the one before would be read in its clothes.
bool beginsHead(const QByteArray &bytes, qsizetype from)
{
    static const QRegularExpression field(QStringLiteral("^[A-Za-z][A-Za-z0-9-]*:"));
    const auto line = bytes.indexOf('\n', from) + 1;
    return line > 0 && field.match(QString::fromLatin1(bytes.mid(line, 100))).hasMatch();
}

} // namespace

QList<QByteArray> mailsIn(const QByteArray &bytes)
{
    if (!bytes.startsWith("From "))
        return {bytes};
    QList<QByteArray> mails;
    for (qsizetype line = 0; line >= 0;) {
        const auto begin = bytes.indexOf('\n', line) + 1;
        if (begin == 0)
            break;
        auto next = bytes.indexOf("\nFrom ", begin);
        // Within a mail such a line is written >From; programs that forget so leave no mail behind it.
        while (next >= 0 && !beginsHead(bytes, next + 1))
            next = bytes.indexOf("\nFrom ", next + 1);
        const auto end = next < 0 ? bytes.size() : next;
        mails << QByteArray::fromRawData(bytes.constData() + begin, end - begin);
        line = next < 0 ? -1 : next + 1;
    }
    return mails;
}

Mail readMail(const QByteArray &bytes)
{
    return Reading().run(bytes);
}

} // namespace taizhang::formats

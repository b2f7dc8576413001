#pragma once

#include <QBuffer>
#include <QXmlStreamReader>

namespace taizhang::formats {

/// The XML of a part of an office file from elsewhere, token by token: UTF-8, no document type declaration
/// (so no entities), at most 256 elements inside each other and 128 attributes on one.
///
/// Names are compared without their namespace: the strict and the transitional form of a format differ only
/// there. Everything throws domain::Error when the XML is not well-formed or against those limits.
class XmlPart
{
public:
    /// `path`: the file as the user knows it. `name`: of the part, for the log.
    XmlPart(const QString &path, const QByteArray &name, const QByteArray &bytes);

    /// The next token; EndDocument at the end, which is never gone beyond.
    QXmlStreamReader::TokenType next();
    /// Goes to the next start of an element, at whatever depth; false at the end of the document.
    bool nextElement();
    /// Goes to the next start of an element directly within the open one at `depth`, passing over what lies
    /// deeper; false at its end.
    bool nextChild(int depth);
    /// From the start of an element to its end: the text in it and in all elements within.
    QString text();

    /// Elements that are open, the one just begun included and the one just ended not.
    int depth() const { return m_depth; }
    bool is(QLatin1String name) const;
    /// Of the element just begun, as it is written there; empty when there is none. Valid until the next
    /// token.
    QStringView attribute(QLatin1String name) const;
    /// The same by its local name, whatever the prefix.
    QStringView attributeNamed(QLatin1String name) const;
    /// Whether it is 1 or true.
    bool flag(QLatin1String name) const;
    /// r:id, whatever the prefix.
    QString relationId() const;

private:
    void check(const QByteArray &bytes) const;
    [[noreturn]] void refuseDeclaration() const;
    [[noreturn]] void refuse(const QString &why) const;

    QString m_path;
    QByteArray m_name;
    // Read in pieces: given the bytes themselves, the reader makes UTF-16 of all of them at once.
    QBuffer m_buffer;
    QXmlStreamReader m_reader;
    int m_depth = 0;
};

} // namespace taizhang::formats

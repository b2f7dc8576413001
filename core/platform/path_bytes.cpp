#include "core/platform/path_bytes.h"

#include <QStringConverter>
#include <QStringList>

#include <optional>

namespace taizhang::platform {

namespace {

constexpr char16_t firstForeign = 0xDC00; // plus the byte, which is 0x80 or more

bool isForeign(QChar unit)
{
    return unit.unicode() >= firstForeign + 0x80 && unit.unicode() <= firstForeign + 0xFF;
}

/// Calls foreign(byte) and text(part) for what a path consists of.
template <class Foreign, class Text>
void takeApart(const QString &path, Foreign foreign, Text text)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path.at(i).isHighSurrogate() && i + 1 < path.size()) {
            ++i;
        } else if (isForeign(path.at(i))) {
            text(path.mid(begin, i - begin));
            foreign(static_cast<char>(path.at(i).unicode() - firstForeign));
            begin = i + 1;
        }
    }
    text(path.mid(begin));
}

// Nothing when the bytes are not whole characters. A byte order mark is a character of a name like any other.
std::optional<QString> decoded(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

} // namespace

QString pathFromBytes(const QByteArray &bytes)
{
    if (const auto whole = decoded(bytes))
        return *whole;
    QString path;
    for (QByteArrayView rest(bytes); !rest.isEmpty();) {
        qsizetype length = 0;
        std::optional<QString> character;
        while (!character && length < qMin<qsizetype>(4, rest.size()))
            character = decoded(rest.first(++length));
        path +=
            character.value_or(QChar(static_cast<char16_t>(firstForeign + static_cast<uchar>(rest.front()))));
        rest = rest.sliced(character ? length : 1);
    }
    return path;
}

QByteArray bytesOfPath(const QString &path)
{
    QByteArray bytes;
    takeApart(
        path, [&](char byte) { bytes += byte; }, [&](const QString &text) { bytes += text.toUtf8(); });
    return bytes;
}

bool hasForeignBytes(const QString &path)
{
    bool found = false;
    takeApart(
        path, [&](char) { found = true; }, [](const QString &) {});
    return found;
}

ReadableName readableName(const QString &name)
{
    if (!hasForeignBytes(name))
        return {name, NameReading::AsIs};
    QStringDecoder decoder("GB18030");
    if (decoder.isValid()) {
        const QString text = decoder.decode(bytesOfPath(name));
        if (!decoder.hasError() && text.isValidUtf16() && !text.contains(QChar::ReplacementCharacter))
            return {text, NameReading::Gb18030};
    }
    QString made;
    takeApart(
        name, [&](char) { made += QLatin1Char('_'); }, [&](const QString &text) { made += text; });
    return {made, NameReading::MadeUp};
}

QString readablePath(const QString &path)
{
    QStringList parts;
    for (const auto &part : path.split(QLatin1Char('/')))
        parts << readableName(part).text;
    return parts.join(QLatin1Char('/'));
}

} // namespace taizhang::platform

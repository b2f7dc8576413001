#include "core/formats/files/text_faults.h"

#include "core/formats/files/text_file.h"
#include "core/formats/tr.h"

#include <QStringConverter>

#include <algorithm>

namespace taizhang::formats {

namespace {

enum class LineIs { Plain, Chinese, NoUtf8 };

/// Chinese: UTF-8, and of what is not ASCII all of the kind that a Chinese list holds. Bytes of GB18030 are
/// hardly ever that by chance.
LineIs kindOf(const QByteArray &line)
{
    if (std::all_of(line.cbegin(), line.cend(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return LineIs::Plain;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(line);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
        return LineIs::NoUtf8;
    const auto isOurs = [](QChar c) {
        const auto code = c.unicode();
        return code < 0x80 || (code >= 0x2000 && code < 0x2070) || (code >= 0x3000 && code < 0x3040) ||
               (code >= 0x4E00 && code < 0xA000) || code >= 0xFF00;
    };
    return std::all_of(text.cbegin(), text.cend(), isOurs) ? LineIs::Chinese : LineIs::Plain;
}

// Programs and pictures are full of them, and no text in any case.
bool isTextButForZeros(const QByteArray &bytes)
{
    constexpr int fewest = 8; // bytes to one zero
    auto rest = bytes;
    rest.replace(QByteArray(1, '\0'), QByteArray());
    return (bytes.size() - rest.size()) * fewest <= bytes.size() && decodeText(rest).has_value();
}

} // namespace

QString textFault(const QByteArray &bytes)
{
    if (QStringConverter::encodingForData(bytes)) // marked: UTF-16 has zeros by right
        return {};
    if (const auto zero = bytes.indexOf('\0'); zero >= 0)
        return isTextButForZeros(bytes)
                   ? tr("第 %1 行有空字节（NUL），文件可能损坏").arg(bytes.first(zero).count('\n') + 1)
                   : QString();
    qsizetype utf8 = 0; // lines, from 1
    qsizetype other = 0;
    qsizetype line = 0;
    for (qsizetype at = 0; at < bytes.size() && (utf8 == 0 || other == 0);) {
        auto end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        ++line;
        const auto kind = kindOf(bytes.sliced(at, end - at));
        if (kind == LineIs::Chinese && utf8 == 0)
            utf8 = line;
        else if (kind == LineIs::NoUtf8 && other == 0)
            other = line;
        at = end + 1;
    }
    return utf8 == 0 || other == 0
               ? QString()
               : tr("混用了两种编码（第 %1 行是 UTF-8，第 %2 行不是）").arg(utf8).arg(other);
}

} // namespace taizhang::formats

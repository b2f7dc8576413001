#include "core/formats/files/text_file.h"

#include "core/domain/error.h"
#include "core/domain/file_names.h"
#include "core/formats/tr.h"
#include "core/platform/file_error.h"
#include "core/platform/path_bytes.h"
#include "core/platform/source_file.h"

#include <QFile>
#include <QStringConverter>

#include <cstdio>

namespace taizhang::formats {

using domain::Error;

namespace {

constexpr qint64 largest = 20 * 1024 * 1024;

std::optional<QString> decodeWith(QStringDecoder decoder, const QByteArray &bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder.decode(bytes);
    if (!text.isValidUtf16())
        return std::nullopt;
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    return text;
}

/// GB18030 takes nearly all of what is written in Big5, too, for characters that nobody writes. What is
/// written in GB2312 has a second byte of 0xA1 or more; of Big5 nearly half are below, and nine in ten of its
/// first bytes are those of the 5,401 usual characters.
bool isRatherBig5(const QByteArray &bytes)
{
    constexpr int fewest = 8; // pairs, to tell anything by
    constexpr qsizetype looked = 64 * 1024;
    int pairs = 0, usual = 0, low = 0;
    for (qsizetype at = 0; at + 1 < qMin(bytes.size(), looked);) {
        const auto first = static_cast<uchar>(bytes[at]), second = static_cast<uchar>(bytes[at + 1]);
        if (first < 0x80) {
            ++at;
            continue;
        }
        const bool isPair = first >= 0xA1 && first <= 0xF9 &&
                            ((second >= 0x40 && second <= 0x7E) || (second >= 0xA1 && second <= 0xFE));
        if (!isPair)
            return false;
        ++pairs;
        usual += (first >= 0xA4 && first <= 0xC6) || first == 0xA1 ? 1 : 0;
        low += second <= 0x7E ? 1 : 0;
        at += 2;
    }
    return pairs >= fewest && usual * 10 >= pairs * 8 && low * 5 >= pairs;
}

QString sentenceOf(platform::FileTrouble trouble)
{
    switch (trouble) {
    case platform::FileTrouble::Missing:
        return tr("找不到文字文件“%1”，没有改动任何内容：请核对文件名。");
    case platform::FileTrouble::IsFolder:
        return tr("“%1”是文件夹，不是文字文件，没有改动任何内容：请指定文件。");
    case platform::FileTrouble::NotAFile:
        return tr("“%1”不是普通文件，没有改动任何内容：请指定文字文件。");
    case platform::FileTrouble::NotPermitted:
        return tr("无法读取文字文件“%1”，没有改动任何内容：请检查读取权限。");
    default:
        return tr("读取文字文件“%1”时出错，没有改动任何内容：请检查磁盘后再试。");
    }
}

// At most a byte more than is taken.
QByteArray readFile(const QString &path, const QString &name)
{
    try {
        platform::SourceFile file(path);
        QByteArray bytes;
        QByteArray block(64 * 1024, Qt::Uninitialized);
        while (bytes.size() <= largest) {
            const auto got = file.read(block.data(), block.size());
            if (got == 0)
                break;
            bytes.append(block.constData(), got);
        }
        return bytes;
    } catch (const platform::FileError &error) {
        throw Error(sentenceOf(error.trouble()).arg(name), error.detail());
    }
}

QByteArray readStandardInput()
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        throw Error(tr("无法读取标准输入，没有改动任何内容：请改用文件。"), file.errorString());
    auto bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        throw Error(tr("无法读取标准输入，没有改动任何内容：请改用文件。"), file.errorString());
    return bytes;
}

} // namespace

std::optional<QString> decodeBig5(const QByteArray &bytes)
{
    return decodeWith(QStringDecoder("Big5"), bytes);
}

std::optional<QString> decodeText(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return decodeWith(QStringDecoder(*marked), bytes);
    if (bytes.contains('\0'))
        return std::nullopt;
    if (auto text = decodeWith(QStringDecoder(QStringDecoder::Utf8), bytes))
        return text;
    if (isRatherBig5(bytes))
        if (auto text = decodeBig5(bytes))
            return text;
    return decodeWith(QStringDecoder("GB18030"), bytes);
}

QString readTextFile(const QString &path)
{
    const auto name = domain::shownName(platform::readablePath(path));
    const auto bytes = path == QStringLiteral("-") ? readStandardInput() : readFile(path, name);
    if (bytes.size() > largest)
        throw Error(tr("文字文件“%1”超过 20 MB，没有改动任何内容：请拆分后再试。").arg(name));
    auto text = decodeText(bytes);
    if (!text)
        throw Error(
            tr("“%1”不是文字文件（不是 UTF-8、UTF-16 或 GB18030 编码），没有改动任何内容：请另存为文字文件。")
                .arg(name));
    return *text;
}

} // namespace taizhang::formats

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

std::optional<QString> decodeText(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return decodeWith(QStringDecoder(*marked), bytes);
    if (bytes.contains('\0'))
        return std::nullopt;
    if (auto text = decodeWith(QStringDecoder(QStringDecoder::Utf8), bytes))
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

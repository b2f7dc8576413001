#include "core/formats/text_file.h"

#include "core/domain/error.h"
#include "core/formats/tr.h"

#include <QFile>
#include <QFileInfo>
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
    QFile file(path);
    const bool standardInput = path == QStringLiteral("-");
    if (!standardInput && !QFileInfo::exists(path))
        throw Error(tr("找不到文字文件“%1”，没有改动任何内容：请核对文件名。").arg(path));
    if (!standardInput && QFileInfo(path).isDir())
        throw Error(tr("“%1”是文件夹，不是文字文件，没有改动任何内容：请指定文件。").arg(path));
    if (!standardInput && !QFileInfo(path).isFile())
        throw Error(tr("“%1”不是普通文件，没有改动任何内容：请指定文字文件。").arg(path));
    if (standardInput ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly))
        throw Error(tr("无法读取文字文件“%1”，没有改动任何内容：请检查读取权限。").arg(path),
                    file.errorString());
    const auto bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        throw Error(tr("读取文字文件“%1”时出错，没有改动任何内容：请检查磁盘后再试。").arg(path),
                    file.errorString());
    if (bytes.size() > largest)
        throw Error(tr("文字文件“%1”超过 20 MB，没有改动任何内容：请拆分后再试。").arg(path));
    auto text = decodeText(bytes);
    if (!text)
        throw Error(
            tr("“%1”不是文字文件（不是 UTF-8、UTF-16 或 GB18030 编码），没有改动任何内容：请另存为文字文件。")
                .arg(path));
    return *text;
}

} // namespace taizhang::formats

#include "core/formats/zip/archive_path.h"

#include "core/domain/file_names.h"
#include "core/formats/tr.h"
#include "core/platform/path_bytes.h"

#include <QRegularExpression>
#include <QStringList>

namespace taizhang::formats {

using domain::shownName;
using platform::NameReading;

namespace {

bool isAbsolute(const QString &path)
{
    static const QRegularExpression drive(QStringLiteral("^[A-Za-z]:"));
    return path.startsWith(QLatin1Char('/')) || drive.match(path).hasMatch();
}

} // namespace

bool isSystemFile(const QString &name)
{
    static const QRegularExpression system(
        QStringLiteral("^(\\.DS_Store|\\._.*|Thumbs\\.db|desktop\\.ini|~\\$.*|\\.~lock\\..*#)$"),
        QRegularExpression::CaseInsensitiveOption);
    return system.match(name).hasMatch();
}

ArchivePath judgedPath(const QByteArray &name, qsizetype longest)
{
    const auto read = platform::readableName(platform::pathFromBytes(name));
    ArchivePath judged;
    judged.shown = shownName(read.text);
    const auto text = QString(read.text).replace(QLatin1Char('\\'), QLatin1Char('/'));
    if (text.isEmpty())
        judged.why = tr("没有名称，没有取出。");
    else if (text.size() > longest)
        judged.why = tr("路径超过 %1 个字符，没有取出：请缩短文件夹的名称后重新打包。").arg(longest);
    else if (isAbsolute(text))
        judged.why = tr("路径不安全（写明了盘符或根目录），没有取出：请核对来源。");
    QStringList legal;
    bool changed = false;
    for (const auto &part : text.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (part == QLatin1String("..") && judged.why.isEmpty())
            judged.why = tr("路径不安全（指向上级文件夹），没有取出：请核对来源。");
        if (part == QLatin1String("."))
            continue;
        legal << domain::legalFileName(part);
        changed = changed || legal.last() != part.normalized(QString::NormalizationForm_C);
        judged.junk = judged.junk || part == QLatin1String("__MACOSX") || isSystemFile(part);
    }
    if (!judged.why.isEmpty() || legal.isEmpty()) {
        if (judged.why.isEmpty())
            judged.why = tr("没有名称，没有取出。");
        return judged;
    }
    judged.path = legal.join(QLatin1Char('/'));
    if (read.reading == NameReading::MadeUp)
        judged.remark = tr("有一个文件的文件名读不出来，已收下并记为“%1”，请核对。").arg(judged.path);
    else if (changed)
        judged.remark = tr("“%1”的名称在 Windows 上不能用，已记为“%2”。").arg(judged.shown, judged.path);
    return judged;
}

} // namespace taizhang::formats

#include "core/domain/evidence/risky_files.h"

#include "core/domain/evidence/content_kind.h"
#include "core/domain/file_names.h"
#include "core/domain/tr.h"

#include <QSet>

namespace taizhang::domain {

namespace {

bool isProgramType(const QString &mediaType)
{
    static const QSet<QString> types{
        QStringLiteral("application/x-msdownload"), QStringLiteral("application/x-executable"),
        QStringLiteral("application/x-mach-binary"), QStringLiteral("application/x-shellscript")};
    return types.contains(mediaType);
}

bool isProgramName(const QString &name)
{
    static const QSet<QString> endings{
        QStringLiteral("exe"), QStringLiteral("com"), QStringLiteral("scr"), QStringLiteral("pif"),
        QStringLiteral("bat"), QStringLiteral("cmd"), QStringLiteral("ps1"), QStringLiteral("vbs"),
        QStringLiteral("vbe"), QStringLiteral("js"),  QStringLiteral("jse"), QStringLiteral("wsf"),
        QStringLiteral("hta"), QStringLiteral("msi"), QStringLiteral("lnk"), QStringLiteral("reg"),
        QStringLiteral("jar"), QStringLiteral("sh"),  QStringLiteral("run"), QStringLiteral("desktop"),
        QStringLiteral("apk"), QStringLiteral("deb"), QStringLiteral("rpm"), QStringLiteral("appimage")};
    const auto dot = name.lastIndexOf(QLatin1Char('.'));
    return dot >= 0 && endings.contains(name.mid(dot + 1).trimmed().toLower());
}

} // namespace

bool isProgram(const QString &mediaType, const QString &name)
{
    return isProgramType(mediaType) || isProgramName(name);
}

bool isDisguisedProgram(const QString &mediaType, const QString &name)
{
    return isProgramType(mediaType) && !isProgramName(name);
}

bool hasMacros(const QString &mediaType)
{
    return mediaType.contains(QLatin1String("macroEnabled"), Qt::CaseInsensitive);
}

QString whyNotOpened(const QString &mediaType, const QString &name)
{
    if (isDisguisedProgram(mediaType, name))
        return tr("“%1”是可执行程序，名称与内容不符，没有打开，"
                  "文件原样保存着：请向提供单位核对，不要运行它。")
            .arg(shownName(name));
    if (isProgram(mediaType, name))
        return tr("“%1”是可执行程序，打开就会运行，所以没有打开，文件原样保存着：请向提供单位核对。")
            .arg(shownName(name));
    return {};
}

QStringList adviceOnFile(const QString &mediaType, const QString &name, const QString &readability)
{
    if (isDisguisedProgram(mediaType, name))
        return {tr("请核对：可执行程序，名称与内容不符。")};
    if (isProgram(mediaType, name))
        return {tr("请核对：可执行程序。")};
    QStringList advice;
    if (hasMacros(mediaType))
        advice << tr("请核对：含宏，不要启用。");
    if (const auto mismatch = kindMismatch(mediaType, name); !mismatch.isEmpty())
        advice << mismatch;
    if (readability == QLatin1String("locked"))
        advice << tr("请核对：设有密码，里面的内容看不到。");
    else if (readability == QLatin1String("damaged"))
        advice << tr("请核对：可能已损坏。");
    return advice;
}

} // namespace taizhang::domain

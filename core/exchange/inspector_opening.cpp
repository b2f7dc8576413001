#include "core/exchange/inspector_pages.h"

#include <QFileInfo>
#include <QMap>

namespace taizhang::exchange {

namespace {

// What a browser shows or hands over, and never runs. A page, a drawing (svg), a script or an ending that
// nobody knows, which a browser would look into by itself, is none of them.
const QMap<QString, Opening> &harmless()
{
    static const auto endings = [] {
        QMap<QString, Opening> map;
        const auto add = [&map](Opening opening, const QStringList &names) {
            for (const auto &name : names)
                map.insert(name, opening);
        };
        add(Opening::Picture, {QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"),
                               QStringLiteral("gif"), QStringLiteral("bmp"), QStringLiteral("webp")});
        add(Opening::Pdf, {QStringLiteral("pdf")});
        add(Opening::Sound, {QStringLiteral("mp3"), QStringLiteral("m4a"), QStringLiteral("wav"),
                             QStringLiteral("ogg"), QStringLiteral("aac")});
        add(Opening::Film, {QStringLiteral("mp4"), QStringLiteral("webm"), QStringLiteral("m4v")});
        add(Opening::Link,
            {QStringLiteral("txt"),  QStringLiteral("csv"),  QStringLiteral("doc"), QStringLiteral("docx"),
             QStringLiteral("xls"),  QStringLiteral("xlsx"), QStringLiteral("ppt"), QStringLiteral("pptx"),
             QStringLiteral("wps"),  QStringLiteral("et"),   QStringLiteral("dps"), QStringLiteral("ofd"),
             QStringLiteral("rtf"),  QStringLiteral("odt"),  QStringLiteral("ods"), QStringLiteral("odp"),
             QStringLiteral("zip"),  QStringLiteral("rar"),  QStringLiteral("7z"),  QStringLiteral("tif"),
             QStringLiteral("tiff"), QStringLiteral("heic"), QStringLiteral("avi"), QStringLiteral("mov"),
             QStringLiteral("mkv"),  QStringLiteral("wmv"),  QStringLiteral("flv"), QStringLiteral("wma"),
             QStringLiteral("amr")});
        return map;
    }();
    return endings;
}

bool mayRun(const QString &mediaType)
{
    return mediaType.contains(QLatin1String("html")) || mediaType.contains(QLatin1String("xml")) ||
           mediaType.contains(QLatin1String("script")) || mediaType.startsWith(QLatin1String("multipart/"));
}

} // namespace

Opening openingOf(const QString &path, const QString &mediaType)
{
    const auto opening = harmless().value(QFileInfo(path).suffix().toLower(), Opening::PathOnly);
    // An office file is XML inside a zip and called so in its type.
    if (mayRun(mediaType) && !mediaType.contains(QLatin1String("officedocument")) &&
        !mediaType.contains(QLatin1String("opendocument")))
        return Opening::PathOnly;
    switch (opening) {
    case Opening::Picture:
        return mediaType.startsWith(QLatin1String("image/")) ? opening : Opening::Link;
    case Opening::Pdf:
        return mediaType == QLatin1String("application/pdf") ? opening : Opening::Link;
    default:
        return opening;
    }
}

} // namespace taizhang::exchange

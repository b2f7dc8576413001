#include "core/domain/evidence/content_kind.h"

#include "core/domain/tr.h"

#include <QHash>
#include <QStringList>

namespace taizhang::domain {

namespace {

enum class Kind { None, Pdf, Word, Sheet, Slides, Picture, Archive, Ofd, Recording, Text, Page, Mail };

Kind promisedKind(const QString &ending)
{
    static const QHash<QString, Kind> kinds = [] {
        QHash<QString, Kind> known;
        const auto add = [&known](Kind kind, const char *endings) {
            for (const auto &each : QString::fromLatin1(endings).split(u' '))
                known.insert(each, kind);
        };
        add(Kind::Pdf, "pdf");
        add(Kind::Word, "doc docx docm dot dotx wps wpt rtf odt");
        add(Kind::Sheet, "xls xlsx xlsm xlsb et ett ods");
        add(Kind::Slides, "ppt pptx pptm pps ppsx dps odp");
        add(Kind::Picture, "jpg jpeg png gif bmp tif tiff webp heic");
        add(Kind::Archive, "zip rar 7z gz tgz tar bz2 tbz tbz2 xz txz zst");
        add(Kind::Ofd, "ofd");
        add(Kind::Recording, "mp4 mov avi wav mp3 m4a wmv mkv flv");
        add(Kind::Text, "txt csv md log");
        add(Kind::Page, "html htm mht mhtml");
        add(Kind::Mail, "eml mbox");
        return known;
    }();
    return kinds.value(ending, Kind::None);
}

Kind kindOf(const QString &type)
{
    static const QList<std::pair<const char *, Kind>> words{
        {"image/svg", Kind::None}, // a text as well as a picture
        {"image/", Kind::Picture},
        {"video/", Kind::Recording},
        {"audio/", Kind::Recording},
        {"html", Kind::Page},
        {"mimearchive", Kind::Page},
        {"multipart/related", Kind::Page},
        {"message/rfc822", Kind::Mail},
        {"application/mbox", Kind::Mail},
        {"text/", Kind::Text},
        {"application/pdf", Kind::Pdf},
        {"application/ofd", Kind::Ofd},
        {"spreadsheet", Kind::Sheet}, // before "opendocument.text", as are the slides
        {"ms-excel", Kind::Sheet},
        {"wps-office.et", Kind::Sheet},
        {"presentation", Kind::Slides},
        {"powerpoint", Kind::Slides},
        {"wps-office.dps", Kind::Slides},
        {"word", Kind::Word},
        {"wps-office", Kind::Word},
        {"opendocument.text", Kind::Word},
        {"application/rtf", Kind::Word},
        {"application/zip", Kind::Archive},
        {"application/vnd.rar", Kind::Archive},
        {"7z-compressed", Kind::Archive},
        {"application/gzip", Kind::Archive},
        {"application/x-bzip2", Kind::Archive},
        {"application/x-xz", Kind::Archive},
        {"application/zstd", Kind::Archive},
        {"tar", Kind::Archive},
    };
    for (const auto &[word, kind] : words)
        if (type.contains(QLatin1String(word)))
            return kind;
    return Kind::None;
}

QString label(Kind kind)
{
    switch (kind) {
    case Kind::Pdf:
        return QStringLiteral("PDF");
    case Kind::Word:
        return tr("Word 文档");
    case Kind::Sheet:
        return tr("Excel 表格");
    case Kind::Slides:
        return tr("PPT 演示");
    case Kind::Picture:
        return tr("图片");
    case Kind::Archive:
        return tr("压缩包");
    case Kind::Ofd:
        return QStringLiteral("OFD");
    case Kind::Recording:
        return tr("音像");
    case Kind::Text:
        return tr("文本");
    case Kind::Page:
        return tr("网页");
    case Kind::Mail:
        return tr("邮件");
    case Kind::None:
        break;
    }
    return {};
}

bool isPlain(Kind kind)
{
    return kind == Kind::Text || kind == Kind::Page || kind == Kind::Mail;
}

bool isOldOffice(const QString &ending)
{
    static const QStringList endings{QStringLiteral("doc"), QStringLiteral("xls"), QStringLiteral("ppt"),
                                     QStringLiteral("wps"), QStringLiteral("et"),  QStringLiteral("dps")};
    return endings.contains(ending);
}

} // namespace

QString kindMismatch(const QString &mediaType, const QString &name)
{
    const auto dot = name.lastIndexOf(u'.');
    const auto ending = dot < 0 ? QString() : name.mid(dot + 1).trimmed().toLower();
    const auto promised = promisedKind(ending), held = kindOf(mediaType);
    if (promised == Kind::None || held == Kind::None || promised == held)
        return {};
    // Texts of one sort pass for those of another, and many systems save web pages under .doc and .xls, which
    // open everywhere; under .docx and .xlsx they do not.
    if ((isPlain(promised) && isPlain(held)) || (isOldOffice(ending) && held == Kind::Page))
        return {};
    return tr("请核对：名称是 .%1，内容是%2。").arg(ending, label(held));
}

bool mayHoldPictures(const QString &mediaType)
{
    if (mediaType.startsWith(QLatin1String("image/")))
        return true; // of whatever kind
    switch (kindOf(mediaType)) {
    case Kind::Picture:
    case Kind::Pdf:
    case Kind::Word:
    case Kind::Slides:
    case Kind::Archive:
    case Kind::Ofd:
        return true;
    case Kind::None:
    case Kind::Sheet:
    case Kind::Recording:
    case Kind::Text:
    case Kind::Page:
    case Kind::Mail:
        break;
    }
    return false;
}

} // namespace taizhang::domain

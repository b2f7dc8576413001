#include "ui/evidence/file_words.h"

#include "core/domain/evidence/evidence_kind.h"
#include "core/domain/evidence/risky_files.h"
#include "ui/shared/tr.h"

namespace taizhang::ui {

QString kindText(const QString &mediaType)
{
    const auto has = [&](const char *part) {
        return mediaType.contains(QLatin1String(part));
    };
    if (domain::isProgram(mediaType, {}))
        return tr("可执行程序");
    if (mediaType.startsWith(QLatin1String("image/")))
        return tr("图片");
    if (mediaType == QLatin1String("application/pdf"))
        return QStringLiteral("PDF");
    if (has("wordprocessingml") || has("msword") || has("ms-word"))
        return tr("Word 文档");
    if (has("spreadsheetml") || has("ms-excel"))
        return tr("Excel 表格");
    if (has("presentationml") || has("ms-powerpoint"))
        return tr("演示文稿");
    if (has("wps-office") || has("kswps"))
        return tr("WPS 文档");
    if (has("ofd"))
        return QStringLiteral("OFD");
    if (has("zip") || has("rar") || has("7z") || has("tar") || has("x-xz") || has("zstd"))
        return tr("压缩包");
    if (mediaType.startsWith(QLatin1String("text/")))
        return tr("文本");
    if (mediaType.startsWith(QLatin1String("video/")))
        return tr("视频");
    if (mediaType.startsWith(QLatin1String("audio/")))
        return tr("音频");
    return tr("其他文件");
}

QString evidenceKindText(const QString &kind, const QString &mediaType)
{
    const auto known = domain::parseEvidenceKindWord(kind).value_or(domain::EvidenceKind::File);
    return known == domain::EvidenceKind::File && !mediaType.isEmpty() ? kindText(mediaType)
                                                                       : domain::evidenceKindLabel(known);
}

QString sizeText(qint64 bytes)
{
    const auto units = {QStringLiteral("KB"), QStringLiteral("MB"), QStringLiteral("GB")};
    if (bytes < 1024)
        return tr("%1 字节").arg(bytes);
    auto size = double(bytes) / 1024;
    auto unit = units.begin();
    for (; size >= 1024 && unit + 1 != units.end(); ++unit)
        size /= 1024;
    return QStringLiteral("%1 %2").arg(size, 0, 'f', unit == units.begin() ? 0 : 1).arg(*unit);
}

} // namespace taizhang::ui

#include "ui/evidence/preview/document_preview.h"

#include "core/evidence/document_reader.h"
#include "core/formats/zip/archive_walk.h"
#include "ui/shared/tr.h"

namespace taizhang::ui {

namespace {

constexpr qsizetype shownCharacters = 500'000;

/// Sheets by their names, slides by their numbers; the whole of anything else has no heading.
QString headingOf(const formats::TextPart &part)
{
    if (!part.name.isEmpty())
        return tr("【工作表：%1】").arg(part.name) + u'\n';
    return part.number > 0 ? tr("【第%1张】").arg(part.number) + u'\n' : QString();
}

} // namespace

bool isShownByWords(const QString &mediaType)
{
    return mediaType.startsWith(QLatin1String("application/vnd.openxmlformats-officedocument.")) ||
           mediaType.startsWith(QLatin1String("application/vnd.ms-word.document.macro")) ||
           mediaType.startsWith(QLatin1String("application/vnd.ms-excel.sheet.macro")) ||
           formats::isArchiveType(mediaType) || mediaType == QLatin1String("text/html") ||
           mediaType == QLatin1String("application/xhtml+xml") ||
           mediaType == QLatin1String("message/rfc822") || // of which the encoding would be shown, else
           mediaType == QLatin1String("application/x-mimearchive");
}

DocumentWords readDocumentWords(const QString &path, const QString &name,
                                const std::function<bool()> &cancelled)
{
    evidence::DocumentReader reader(evidence::DocumentReader::programBeside());
    platform::Progress progress;
    progress.cancelled = cancelled;
    const auto read = reader.read(path, name, progress);
    DocumentWords words{{}, read.unread};
    auto &text = words.beginning.text;
    for (const auto &part : read.text.parts) {
        if (!text.isEmpty())
            text += QStringLiteral("\n\n");
        text += headingOf(part) + part.text;
    }
    words.beginning.cut = read.text.cut || text.size() > shownCharacters;
    text.truncate(shownCharacters);
    words.beginning.readable = read.unread.isEmpty();
    if (words.beginning.readable && text.isEmpty())
        words.unread = tr("里面没有文字，可以用系统程序打开查看。");
    return words;
}

} // namespace taizhang::ui

#include "core/formats/files/mail.h"
#include "core/formats/office/document_parts.h"
#include "core/formats/tr.h"

#include "core/domain/file_names.h"

namespace taizhang::formats {

namespace {

/// A mail mostly says the same twice, plain and as a page.
bool saysMore(const QString &text, const QString &said)
{
    const auto bare = [](QString words) {
        return words.remove(u' ').remove(u'\n').remove(u'\r').remove(u'\t');
    };
    const auto words = bare(text);
    return !words.isEmpty() && !bare(said).contains(words);
}

} // namespace

bool isMailType(const QString &mediaType)
{
    return mediaType == QLatin1String("message/rfc822") ||
           mediaType == QLatin1String("application/x-mimearchive") ||
           mediaType == QLatin1String("multipart/related") || mediaType == QLatin1String("application/mbox");
}

QString mailText(const QByteArray &bytes)
{
    const auto mail = readMail(bytes);
    QStringList lines;
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines << label.arg(value);
    };
    add(tr("主题：%1"), mail.subject);
    add(tr("发件人：%1"), mail.from);
    add(tr("收件人：%1"), mail.to);
    add(tr("日期：%1"), mail.date);
    QString said;
    for (const auto &part : mail.texts) {
        auto text = part.page ? htmlText(part.text) : part.text;
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        if (saysMore(text, said))
            said += text.trimmed() + u'\n';
    }
    if (!said.isEmpty())
        lines << said.trimmed();
    for (const auto &part : mail.parts)
        add(tr("附件：%1"), domain::shownName(part.name));
    return lines.join(u'\n');
}

} // namespace taizhang::formats

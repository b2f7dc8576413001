#include "core/domain/error.h"
#include "core/domain/one_line.h"
#include "core/storage/table/edition_repository.h"
#include "core/storage/tasks/notice_repository.h"
#include "core/workflow/letters/notices.h"
#include "core/workflow/tr.h"

namespace taizhang::workflow {

using namespace domain;
using storage::ChangeGroup;
using storage::Database;
using storage::Entity;

namespace {

/// Paragraphs as they are kept: each cleaned like a text of one line, empty ones gone.
QString cleaned(const QString &text)
{
    QStringList lines;
    auto typed = text;
    typed.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (const auto &line : typed.split(QLatin1Char('\n')))
        if (const auto words = oneLine(line); !words.isEmpty())
            lines << words;
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString setNoticeText(Database &database, const storage::Author &author, NoticeKind kind,
                      const NoticeText &text)
{
    const NoticeText fit{cleaned(text.opening), cleaned(text.closing)};
    for (const auto &part : {fit.opening, fit.closing})
        if (const auto field = unknownNoticeField(part); !field.isEmpty())
            throw Error(tr("%1的用语里有不认识的“%2”，没有改动：可以用的有 %3。")
                            .arg(noticeLabel(kind), field, noticeFields().join(QStringLiteral("、"))));
    const auto row = storage::noticeTextRow(database, kind);
    if (fit == storage::noticeText(database, kind))
        return {};
    ChangeGroup step(database, author, tr("修改%1的用语").arg(noticeLabel(kind)));
    const QVariantMap words{{QStringLiteral("opening"), fit.opening},
                            {QStringLiteral("closing"), fit.closing}};
    if (fit == defaultNoticeText(kind) && row)
        step.retire(Entity::NoticeText, *row);
    else {
        auto fields = words;
        fields.insert(QStringLiteral("kind"), noticeWord(kind));
        const auto id = storage::restoreOrInsert(
            step, database, Entity::NoticeText,
            storage::stableUuid(QStringLiteral("notice-text/") + noticeWord(kind)), fields);
        step.set(Entity::NoticeText, id, words);
    }
    return step.commit();
}

} // namespace taizhang::workflow

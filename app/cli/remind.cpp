#include "app/cli/day_given.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/tr.h"
#include "app/cli/unit_selection.h"
#include "app/cli/verbs.h"
#include "core/domain/dates.h"
#include "core/domain/file_names.h"
#include "core/workflow/letters/notices.h"

#include <QDir>

namespace taizhang::cli {

namespace {

workflow::NoticeFormat formatOf(const Arguments &arguments)
{
    const auto word = arguments.value(QStringLiteral("format")).value_or(QStringLiteral("pdf"));
    const auto format = workflow::parseFormatEnding(word);
    if (!format)
        throw UsageError(tr("--format 应为 pdf、txt 或 xlsx，得到的是“%1”。").arg(word));
    return *format;
}

domain::NoticeKind kindOf(const Arguments &arguments)
{
    const auto word = arguments.value(QStringLiteral("kind")).value_or(QStringLiteral("reminder"));
    if (const auto kind = domain::parseNoticeWord(word))
        return *kind;
    QStringList words;
    for (const auto kind : domain::noticeKinds())
        words << domain::noticeWord(kind);
    throw UsageError(tr("--kind 应为 %1，得到的是“%2”。").arg(words.join(QStringLiteral("、")), word));
}

std::optional<QDate> replyDay(const Arguments &arguments)
{
    const auto given = arguments.value(QStringLiteral("reply-by"));
    if (!given)
        return std::nullopt;
    const auto day = dayGiven(*given);
    if (!day)
        throw UsageError(tr("--reply-by 应为日期，如 2024-05-31，得到的是“%1”。").arg(*given));
    return day;
}

/// The letters; where no kind was named, those for which it is too early are 工作提示.
QList<workflow::NoticeRun> planned(workflow::WorkspaceSession &session,
                                   const workflow::NoticeRequest &request)
{
    const auto plan = [&session](const workflow::NoticeRequest &wanted) {
        return session
            .read([wanted](storage::Database &database) { return workflow::planNotices(database, wanted); })
            .result();
    };
    QList<workflow::NoticeRun> runs{plan(request)};
    const auto early = request.alsoEarly ? QList<domain::UnitId>() : std::exchange(runs.first().tooEarly, {});
    if (!early.isEmpty()) {
        auto prompts = request;
        prompts.kind = domain::NoticeKind::Prompt;
        prompts.units = early;
        runs << plan(prompts);
        complain(tr("请核对：%1 个单位欠交的还没有临期、逾期的，给它们写的是工作提示。").arg(early.size()));
    }
    runs.removeIf([](const workflow::NoticeRun &run) { return run.notices.isEmpty(); });
    return runs;
}

} // namespace

int runRemind(const QStringList &words)
{
    const Arguments arguments(words,
                              {{QStringLiteral("out"), QStringLiteral("DIR2")},
                               {QStringLiteral("format"), QStringLiteral("pdf|txt|xlsx")},
                               {QStringLiteral("unit"), QStringLiteral("U")},
                               {QStringLiteral("kind"), QStringLiteral("KIND")},
                               {QStringLiteral("reply-by"), QStringLiteral("DATE")},
                               {QStringLiteral("record"), {}}},
                              1, 1);
    const auto folder = arguments.required(QStringLiteral("out"));
    const auto format = formatOf(arguments);
    workflow::NoticeRequest request;
    request.kind = kindOf(arguments);
    request.today = QDate::currentDate();
    request.replyBy = replyDay(arguments);
    if (request.replyBy && *request.replyBy < request.today)
        complain(tr("请核对：回复日期%1已经过去，已按此写入。").arg(domain::dateText(*request.replyBy)));
    const bool records = arguments.has(QStringLiteral("record"));
    const auto session = records ? openForWriting(arguments) : openForReading(arguments);
    if (const auto unit = arguments.value(QStringLiteral("unit")))
        request.units << unitNamed(readDirectory(*session), *unit).id;
    request.alsoEarly = arguments.has(QStringLiteral("kind")); // who names the kind means it
    const auto runs = planned(*session, request);
    workflow::WrittenNotices written;
    for (const auto &run : runs) {
        for (const auto &sentence : workflow::adviceOnLetters(run))
            complain(sentence);
        const auto some = workflow::writeNoticeFiles(run, folder, format, {});
        written.files << some.files;
        written.remarks << some.remarks;
    }
    if (runs.isEmpty())
        complain(tr("没有要写的%1，没有写出任何文件。").arg(domain::noticeLabel(request.kind)));
    else if (records) {
        const auto twice = session
                               ->read([runs](storage::Database &database) {
                                   int many = 0;
                                   for (const auto &run : runs)
                                       many += int(workflow::recordedThatDay(database, run).size());
                                   return many;
                               })
                               .result();
        if (twice > 0)
            complain(tr("请核对：其中 %1 个单位今天的函件先前已经登记过，又登记了一次，算作又发了一份。")
                         .arg(twice));
        session
            ->write([runs](storage::Database &database, const storage::Author &author) {
                for (const auto &run : runs)
                    workflow::recordNotices(database, author, run);
            })
            .waitForFinished();
    }
    for (const auto &remark : written.remarks)
        complain(remark);
    for (const auto &file : std::as_const(written.files))
        print(domain::shownName(QDir::toNativeSeparators(file)) + QLatin1Char('\n'));
    return 0;
}

} // namespace taizhang::cli

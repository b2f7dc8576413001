#include "core/workflow/paper/print_letters.h"

#include "core/workflow/letters/notices.h"
#include "core/workflow/reports/number_words.h"
#include "core/workflow/tr.h"

#include <algorithm>

namespace taizhang::workflow {

namespace {

struct Plan
{
    NoticeRun run;
    QStringList recorded; ///< units whose letter of today stands in 发文登记
};

Plan plan(storage::Database &database, const PrintChoice &choice, const UnitScope &scope)
{
    NoticeRequest request;
    request.today = QDate::currentDate();
    request.units = scope.units.values();
    request.indicators = choice.indicators;
    auto run = planNotices(database, request);
    auto recorded = recordedThatDay(database, run);
    return {std::move(run), std::move(recorded)};
}

QStringList whyNone(const NoticeRun &run, const PrintChoice &choice, const UnitScope &scope)
{
    if (!run.tooEarly.isEmpty())
        return adviceOnLetters(run);
    if (!choice.indicators.isEmpty())
        return {scope.isWhole() ? tr("选中的指标没有单位要催办，没有催办单可打印。")
                                : tr("选中的指标不用催办选中的单位，没有催办单可打印。")};
    return {scope.isWhole() ? tr("没有单位欠交材料，没有催办单可打印。")
                            : tr("选中的单位没有欠交材料，没有催办单可打印。")};
}

bool speakOfMore(const NoticeRun &run, const QList<int> &indicators)
{
    return std::any_of(run.notices.cbegin(), run.notices.cend(), [&](const UnitNotice &notice) {
        return std::any_of(notice.letter.entries.cbegin(), notice.letter.entries.cend(),
                           [&](const auto &entry) { return !indicators.contains(entry.indicator); });
    });
}

} // namespace

PrintedLetters printedLetters(WorkspaceSession &session, const PrintChoice &choice, const UnitScope &scope)
{
    const auto [run, recorded] =
        session.read([&](storage::Database &database) { return plan(database, choice, scope); }).result();
    PrintedLetters letters;
    if (run.notices.isEmpty()) {
        letters.left = whyNone(run, choice, scope);
        return letters;
    }
    if (!choice.indicators.isEmpty() && speakOfMore(run, choice.indicators))
        letters.remarks << tr("催办单印给 %1 个单位，都有第%2项要催的；每份列出这个单位要催的全部材料，"
                              "也有别的指标的。")
                               .arg(run.notices.size())
                               .arg(numbersInShort(choice.indicators));
    if (!recorded.isEmpty())
        letters.remarks << tr("请核对：%1今天已经登记发过%2，这次又印了。")
                               .arg(inShort(recorded), domain::noticeLabel(run.kind));
    letters.pages = laidOutPages(tr("催办单"), {}, noticePages(run, {}, choice.eachOnNewSheet));
    return letters;
}

} // namespace taizhang::workflow

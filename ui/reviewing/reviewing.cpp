#include "ui/reviewing/reviewing.h"

#include "core/workflow/tasks/asking.h"
#include "core/workflow/tasks/requirement_details.h"
#include "core/workflow/tasks/reviewing.h"
#include "ui/reviewing/advice_dialog.h"
#include "ui/reviewing/details_dialog.h"
#include "ui/reviewing/due_dialog.h"
#include "ui/reviewing/split_dialog.h"
#include "ui/shared/date_text.h"
#include "ui/shared/reason_dialog.h"
#include "ui/shared/when_done.h"

#include <QApplication>

#include <algorithm>

namespace taizhang::ui {

using domain::RequirementId;
using domain::ReviewStep;
using storage::Author;
using storage::Database;

namespace {

constexpr int offeredReasons = 12;

template <class Dialog, class Accepted>
void open(Dialog *dialog, QObject *context, Accepted accepted)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, context, [dialog, accepted] { accepted(*dialog); });
    dialog->open();
}

} // namespace

Reviewing::Reviewing(Ledger &ledger, QWidget *window) : QObject(window), m_ledger(ledger), m_window(window) {}

// What is done from full screen is asked there: behind it a question would not be seen.
QWidget *Reviewing::front() const
{
    auto *active = QApplication::activeWindow();
    return active == nullptr || active == m_window->window() ? m_window : active;
}

const storage::RequirementLine *Reviewing::line(RequirementId requirement) const
{
    return m_ledger.roster().requirement(requirement);
}

QList<storage::RequirementLine> Reviewing::linesOf(const Requirements &requirements) const
{
    QList<storage::RequirementLine> lines;
    for (const auto id : requirements)
        if (const auto *each = line(id))
            lines << *each;
    return lines;
}

QString Reviewing::placesOf(const Requirements &requirements) const
{
    const auto *first = line(requirements.first());
    return requirements.size() > 1 || first == nullptr ? tr("%1 项").arg(requirements.size())
                                                       : m_ledger.roster().placeOf(*first);
}

int Reviewing::indicatorOf(const Requirements &requirements) const
{
    int indicator = 0;
    for (const auto id : requirements) {
        const auto *each = line(id);
        const auto *material = each == nullptr ? nullptr : m_ledger.roster().material(each->material);
        if (material == nullptr || (indicator != 0 && indicator != material->indicator))
            return 0;
        indicator = material->indicator;
    }
    return indicator;
}

void Reviewing::take(ReviewStep step, const Requirements &requirements)
{
    if (requirements.isEmpty())
        return;
    if (domain::needsReason(step))
        askReason(step, requirements);
    else
        lookFirst(step, requirements);
}

void Reviewing::askReason(ReviewStep step, const Requirements &requirements)
{
    const bool returns = step == ReviewStep::Return;
    const auto state = returns ? domain::RequirementState::Returned : domain::RequirementState::NotApplicable;
    whenDone(
        m_ledger.session().read(
            [state](Database &database) { return storage::recentReasons(database, state, offeredReasons); }),
        this, m_ledger.errors(), domain::stepLabel(step),
        [this, step, requirements, returns](const QStringList &recent) {
            auto *dialog = new ReasonDialog(
                domain::stepLabel(step),
                returns
                    ? tr("%1为什么退回？单位会看到这里写的话，请写明怎样补正。").arg(placesOf(requirements))
                    : tr("%1为什么不适用？理由会印在清单上。").arg(placesOf(requirements)),
                {}, front());
            dialog->offer(recent,
                          returns ? tr("例如：缺盖章页，请补扫描件") : tr("例如：本单位没有此类事项"));
            open(dialog, this, [this, step, requirements](const ReasonDialog &given) {
                write(step, requirements, given.reason(), {});
            });
        });
}

QStringList Reviewing::toldOnce(const Advice &advice) const
{
    QStringList sentences; // in the order in which they come
    QHash<QString, Requirements> of;
    for (const auto &[id, words] : advice)
        for (const auto &sentence : words) {
            if (!of.contains(sentence))
                sentences << sentence;
            of[sentence] << id;
        }
    QStringList told;
    for (const auto &sentence : std::as_const(sentences)) {
        const auto &ids = of[sentence];
        const auto place = placesOf({ids.first()});
        told << tr("%1　%2").arg(ids.size() == 1 ? place : tr("%1等 %2 项").arg(place).arg(ids.size()),
                                 sentence);
    }
    return told;
}

void Reviewing::lookFirst(ReviewStep step, const Requirements &requirements)
{
    const auto read = [step, requirements](Database &database) {
        Advice advice;
        for (const auto id : requirements)
            if (const auto sentences = workflow::adviceBefore(database, id, step); !sentences.isEmpty())
                advice.append({id, sentences});
        return advice;
    };
    whenDone(m_ledger.session().read(read), this, m_ledger.errors(), domain::stepLabel(step),
             [this, step, requirements](const Advice &advice) {
                 if (advice.isEmpty())
                     return write(step, requirements, {}, {});
                 open(new AdviceDialog(domain::stepLabel(step), toldOnce(advice), front()), this,
                      [this, step, requirements](const AdviceDialog &answer) {
                          write(step, requirements, {}, answer.note());
                      });
             });
}

void Reviewing::write(ReviewStep step, const Requirements &requirements, const QString &reason,
                      const QString &note)
{
    // What a step leads to is in its name, but for this one.
    const auto title = step == ReviewStep::Reopen
                           ? tr("%1：%2，现在是%3")
                                 .arg(domain::stepLabel(step), placesOf(requirements),
                                      domain::unitStateLabel(domain::RequirementState::Missing))
                           : tr("%1：%2").arg(domain::stepLabel(step), placesOf(requirements));
    m_ledger.perform(title, indicatorOf(requirements), [=](Database &database, const Author &author) {
        return workflow::takeReviewStep(database, author, requirements, step, reason, note);
    });
}

void Reviewing::setDue(const Requirements &requirements, const QString &of)
{
    if (requirements.isEmpty())
        return;
    auto lines = linesOf(requirements);
    lines.removeIf([](const auto &line) { return !workflow::canBeDated(line); });
    if (lines.isEmpty())
        return emit m_ledger.remarked(
            tr("%1都已办结或单位已停用，期限不变。").arg(of.isEmpty() ? placesOf(requirements) : of));
    Requirements dated;
    for (const auto &line : std::as_const(lines))
        dated << line.id;
    const auto places = of.isEmpty() ? placesOf(dated) : tr("%1，%2 项").arg(of).arg(dated.size());
    const auto kept = requirements.size() - dated.size();
    const auto prompt =
        kept == 0 ? places : tr("%1。另有 %2 项已办结或单位已停用，期限不变。").arg(places).arg(kept);
    const auto present = lines.first().dueOn;
    const bool differ =
        std::any_of(lines.cbegin(), lines.cend(), [&](const auto &each) { return each.dueOn != present; });
    auto *dialog = new DueDialog(differ ? DueDialog::Asks::DueOfDiffering : DueDialog::Asks::Due, prompt,
                                 differ ? std::nullopt : present, QDate::currentDate(),
                                 lines.size() == 1 ? lines.first().extendedTo : std::nullopt, front());
    open(dialog, this, [this, dated, places](const DueDialog &answer) {
        m_ledger.perform(tr("期限：%1").arg(places), indicatorOf(dated),
                         [dated, due = answer.date()](Database &database, const Author &author) {
                             return workflow::setDueDates(database, author, dated, due);
                         });
    });
}

void Reviewing::askForTime(const Requirements &requirements)
{
    std::optional<QDate> latest;
    for (const auto &each : linesOf(requirements))
        if (const auto due = each.due(); due && (!latest || *due > *latest))
            latest = due;
    if (!latest)
        return;
    auto *dialog =
        new DueDialog(DueDialog::Asks::Extension,
                      requirements.size() == 1
                          ? tr("%1，现在的期限是%2。").arg(placesOf(requirements), dateText(*latest))
                          : tr("%1，其中最晚的期限是%2。").arg(placesOf(requirements), dateText(*latest)),
                      latest, QDate::currentDate(), {}, front());
    open(dialog, this, [this, requirements](const DueDialog &answer) {
        m_ledger.perform(tr("申请延期：%1").arg(placesOf(requirements)), indicatorOf(requirements),
                         [requirements, wanted = answer.date().value_or(QDate()),
                          reason = answer.reason()](Database &database, const Author &author) {
                             return workflow::askExtension(database, author, requirements, wanted, reason);
                         });
    });
}

void Reviewing::decide(const Requirements &requirements, bool granted)
{
    if (requirements.isEmpty())
        return;
    if (granted)
        return writeDecision(requirements, true, {});
    auto *dialog = new ReasonDialog(
        tr("不同意延期"), tr("%1为什么不同意延期？写了就记在备注里，可以不写。").arg(placesOf(requirements)),
        {}, front());
    dialog->offer({}, tr("例如：检查在即，请按原来的期限报送"));
    dialog->allowNone();
    open(dialog, this, [this, requirements](const ReasonDialog &given) {
        writeDecision(requirements, false, given.reason());
    });
}

void Reviewing::writeDecision(const Requirements &requirements, bool granted, const QString &reason)
{
    m_ledger.perform(granted ? tr("同意延期：%1").arg(placesOf(requirements))
                             : tr("不同意延期：%1").arg(placesOf(requirements)),
                     indicatorOf(requirements), [=](Database &database, const Author &author) {
                         return workflow::decideExtension(database, author, requirements, granted, reason);
                     });
}

void Reviewing::editDetails(const Requirements &requirements)
{
    const auto lines = linesOf(requirements);
    if (lines.isEmpty())
        return;
    open(new DetailsDialog(placesOf(requirements), lines, front()), this,
         [this, requirements](const DetailsDialog &answer) {
             m_ledger.perform(
                 tr("备注与承办：%1").arg(placesOf(requirements)), indicatorOf(requirements),
                 [requirements, details = answer.details()](Database &database, const Author &author) {
                     return workflow::setRequirementDetails(database, author, requirements, details);
                 });
         });
}

void Reviewing::split(const Requirements &requirements)
{
    const auto lines = linesOf(requirements);
    if (lines.isEmpty())
        return;
    open(new SplitDialog(placesOf(requirements), lines, front()), this,
         [this, requirements](const SplitDialog &answer) {
             m_ledger.perform(tr("分年报送：%1").arg(placesOf(requirements)), indicatorOf(requirements),
                              [requirements, years = answer.years(),
                               count = answer.count()](Database &database, const Author &author) {
                                  return workflow::splitByYears(database, author, requirements, years, count);
                              });
         });
}

void Reviewing::withdraw(const Requirements &requirements)
{
    if (requirements.isEmpty())
        return;
    m_ledger.perform(tr("撤回交办：%1").arg(placesOf(requirements)), indicatorOf(requirements),
                     [requirements](Database &database, const Author &author) {
                         return workflow::withdraw(database, author, requirements);
                     });
}

} // namespace taizhang::ui

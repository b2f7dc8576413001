#include "ui/units/unit_actions.h"

#include "core/domain/text_folding.h"
#include "core/workflow/units/unit_directory.h"
#include "core/workflow/units/unit_return.h"
#include "ui/shared/confirm_dialog.h"
#include "ui/shared/ledger.h"
#include "ui/shared/when_done.h"
#include "ui/units/unit_dialog.h"
#include "ui/units/unit_return_dialog.h"

#include <algorithm>

namespace taizhang::ui {

using domain::Unit;
using domain::UnitId;
using storage::Author;
using storage::Database;

namespace {

workflow::UnitLosses lossesOf(const Roster &roster, UnitId unit)
{
    return workflow::lossesOf(unit, roster.askedOf(unit), roster.groups());
}

// 第3项、第53项等 12 项
QString namedItems(const QList<int> &indicators)
{
    constexpr qsizetype most = 5;
    QStringList items;
    for (const auto indicator : indicators.first(std::min(most, indicators.size())))
        items << UnitActions::tr("第%1项").arg(indicator);
    const auto words = items.join(QStringLiteral("、"));
    return indicators.size() > most ? UnitActions::tr("%1等 %2 项").arg(words).arg(indicators.size()) : words;
}

} // namespace

UnitActions::UnitActions(Ledger &ledger, QWidget *window)
    : QObject(window), m_ledger(ledger), m_window(window)
{
}

void UnitActions::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void UnitActions::add()
{
    auto *dialog = new UnitDialog({}, m_ledger.roster().units(), std::nullopt, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_ledger.perform(tr("新增单位“%1”").arg(dialog->entry().name), 0,
                         [entry = dialog->entry()](Database &database, const Author &author) {
                             return workflow::addUnits(database, author, {entry});
                         });
    });
    open(dialog);
}

void UnitActions::edit(const Unit &unit, const domain::UnitContact &contact)
{
    const domain::UnitEntry before{unit.name, unit.shortName, unit.kind, unit.aliases, contact};
    auto *dialog = new UnitDialog(before, m_ledger.roster().units(), unit.id, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before, id = unit.id] {
        const auto after = dialog->entry();
        if (after == before)
            return;
        m_ledger.perform(tr("修改单位“%1”").arg(before.name), 0,
                         [id, after](Database &database, const Author &author) {
                             return workflow::editUnit(database, author, id, after);
                         });
    });
    open(dialog);
}

void UnitActions::remove(const Unit &unit)
{
    const auto title = tr("删除单位“%1”").arg(unit.name);
    struct Read
    {
        bool hasAnswers;
        QList<int> indicators;
    };
    const auto read = m_ledger.session().read([id = unit.id](Database &database) {
        return Read{storage::unitHasAnswers(database, id), workflow::indicatorsNaming(database, id)};
    });
    whenDone(read, this, m_ledger.errors(), title, [this, unit](const Read &known) {
        if (!known.hasAnswers)
            return askToRemove(unit, known.indicators);
        if (unit.retired) // the use case says why not
            return removeNow(unit);
        auto *dialog = new ConfirmDialog(
            tr("不能删除"),
            tr("“%1”已有报送、材料或文书记录，不能删除。可以改为停用：记录都会保留，以后不再向它交办。")
                .arg(unit.name),
            tr("停用(&R)"), m_window);
        connect(dialog, &QDialog::accepted, this, [this, unit] { retireNow(unit); });
        open(dialog);
    });
}

void UnitActions::askToRemove(const Unit &unit, const QList<int> &indicators)
{
    const auto losses = lossesOf(m_ledger.roster(), unit.id);
    if (losses.isEmpty() && indicators.isEmpty())
        return removeNow(unit);
    QStringList sentences;
    if (!losses.isEmpty())
        sentences
            << tr("删除“%1”会撤回它一件也没有送来的 %2 项任务，并退出 %3 个单位组；名录里不再有它，不能再“"
                  "恢复”。")
                   .arg(unit.name)
                   .arg(losses.withdrawn)
                   .arg(losses.memberships);
    if (!indicators.isEmpty())
        sentences
            << tr("指标表%1写着“%2”，删除后这些项交办时不再提出它。").arg(namedItems(indicators), unit.name);
    sentences << tr("只是以后不再交办的，请用“停用”；删除后马上反悔可以按 Ctrl+Z。");
    auto *dialog = new ConfirmDialog(tr("删除单位“%1”").arg(unit.name), sentences.join(QString()),
                                     tr("删除(&D)"), m_window);
    dialog->preferBack();
    connect(dialog, &QDialog::accepted, this, [this, unit] { removeNow(unit); });
    open(dialog);
}

void UnitActions::removeNow(const Unit &unit)
{
    m_ledger.perform(tr("删除单位“%1”").arg(unit.name), 0,
                     [id = unit.id](Database &database, const Author &author) {
                         return workflow::deleteUnit(database, author, id);
                     });
}

void UnitActions::retire(const Unit &unit)
{
    const auto losses = lossesOf(m_ledger.roster(), unit.id);
    if (losses.isEmpty())
        return retireNow(unit);
    QStringList sentences{tr("停用后不再向“%1”交办：会撤回它一件也没有送来的 %2 项任务，并退出 %3 个单位组；"
                             "其余 %4 项照旧保留。")
                              .arg(unit.name)
                              .arg(losses.withdrawn)
                              .arg(losses.memberships)
                              .arg(losses.kept)};
    if (losses.unregistered > 0)
        sentences << tr("其中 %1 项已有材料、还没有登记报送，停用以后仍列在左边“按单位”里，请核对。")
                         .arg(losses.unregistered);
    sentences << tr("以后再恢复时，可以一并恢复这些任务和单位组；现在反悔可以按 Ctrl+Z。");
    auto *dialog = new ConfirmDialog(tr("停用单位“%1”").arg(unit.name), sentences.join(QString()),
                                     tr("停用(&R)"), m_window);
    dialog->preferBack();
    connect(dialog, &QDialog::accepted, this, [this, unit] { retireNow(unit); });
    open(dialog);
}

void UnitActions::retireNow(const Unit &unit)
{
    m_ledger.perform(tr("停用单位“%1”").arg(unit.name), 0,
                     [id = unit.id](Database &database, const Author &author) {
                         return workflow::retireUnit(database, author, id);
                     });
}

void UnitActions::restore(const Unit &unit)
{
    const auto title = tr("恢复单位“%1”").arg(unit.name);
    const auto plan = m_ledger.session().read(
        [id = unit.id](Database &database) { return workflow::planUnitReturn(database, id); });
    whenDone(plan, this, m_ledger.errors(), title, [this, unit](const workflow::UnitReturn &had) {
        if (had.isEmpty())
            return restoreNow(unit, false);
        auto *dialog = new UnitReturnDialog(unit, had, m_ledger.roster(), m_window);
        connect(dialog, &QDialog::accepted, this,
                [this, unit, dialog] { restoreNow(unit, dialog->whatItHad()); });
        open(dialog);
    });
}

void UnitActions::restoreNow(const Unit &unit, bool whatItHad)
{
    m_ledger.perform(tr("恢复单位“%1”").arg(unit.name), 0,
                     [id = unit.id, whatItHad](Database &database, const Author &author) {
                         return workflow::restoreUnit(database, author, id, whatItHad);
                     });
}

void UnitActions::setOrder(const QList<UnitId> &order)
{
    m_ledger.perform(tr("调整单位顺序"), 0, [order](Database &database, const Author &author) {
        return workflow::orderUnits(database, author, order);
    });
}

void UnitActions::orderByPinyin()
{
    m_ledger.perform(tr("按拼音排列单位"), 0, [](Database &database, const Author &author) {
        auto units = storage::units(database);
        std::stable_sort(units.begin(), units.end(), [](const Unit &left, const Unit &right) {
            return left.retired != right.retired ? right.retired : domain::pinyinLess(left.name, right.name);
        });
        QList<UnitId> order;
        for (const auto &unit : std::as_const(units))
            order << unit.id;
        return workflow::orderUnits(database, author, order);
    });
}

void UnitActions::takeAsAlias(const domain::AliasProposal &proposal)
{
    const auto nameOf = [this](UnitId id) {
        const auto *unit = m_ledger.roster().unit(id);
        return unit == nullptr ? QString() : unit->name;
    };
    const auto title = tr("把“%1”并入“%2”，记为别名").arg(nameOf(proposal.alias), nameOf(proposal.unit));
    m_ledger.perform(title, 0, [proposal](Database &database, const Author &author) {
        return workflow::takeAsAlias(database, author, proposal.alias, proposal.unit);
    });
}

void UnitActions::letStandApart(UnitId unit)
{
    m_ledger.perform(tr("确认是两个单位"), 0, [unit](Database &database, const Author &author) {
        return workflow::letStandApart(database, author, unit);
    });
}

} // namespace taizhang::ui

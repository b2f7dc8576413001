#include "ui/asking/late_asking.h"

#include "core/workflow/tasks/table_proposals.h"
#include "ui/asking/batch_dialog.h"
#include "ui/shared/ledger.h"
#include "ui/shared/when_done.h"

namespace taizhang::ui {

using domain::UnitGroupId;

LateAsking::LateAsking(Ledger &ledger, QWidget *window)
    : QObject(window), m_ledger(ledger), m_window(window), m_nobody(meaningNobody())
{
    connect(&m_ledger, &Ledger::rosterChanged, this, &LateAsking::look);
}

QSet<UnitGroupId> LateAsking::meaningNobody() const
{
    const auto &groups = m_ledger.roster().groups();
    QSet<UnitGroupId> nobody;
    for (const auto &group : groups)
        if (domain::expanded(groups, group.id).isEmpty())
            nobody << group.id;
    return nobody;
}

void LateAsking::look()
{
    const auto before = std::exchange(m_nobody, meaningNobody());
    QList<UnitGroupId> begun;
    QStringList names;
    for (const auto &group : m_ledger.roster().groups())
        if (before.contains(group.id) && !m_nobody.contains(group.id)) {
            begun << group.id;
            names << group.name;
        }
    if (begun.isEmpty() || !m_ledger.writable())
        return;
    whenDone(m_ledger.session().read(
                 [begun](storage::Database &database) { return workflow::leftOutOf(database, begun); }),
             this, m_ledger.errors(), tr("准备交办"), [this, names](const QList<domain::MaterialId> &left) {
                 if (left.isEmpty())
                     return;
                 BatchDialog::ask(
                     m_ledger, m_window, {[this](UnitGroupId group) {
                         emit membersWanted(group);
                     }},
                     left,
                     tr("“%1”现在有了成员。表中写明由它报送的 %2 项材料，以前没有成员，没有交办给它："
                        "要现在交办的，看过以后点“交办”；点“取消”的，以后可以再用“批量交办”。")
                         .arg(names.join(tr("”、“")))
                         .arg(left.size()));
             });
}

} // namespace taizhang::ui

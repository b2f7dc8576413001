#pragma once

#include "core/domain/id.h"
#include "core/storage/history/journal.h"
#include "core/storage/tasks/requirement_repository.h"

#include <QStringList>

namespace taizhang::workflow {

/// Whether what comes in for a unit is 登记报送 in the same step.
enum class Registers { No, Yes };

/// The units, by name, that still owe something (未报送, 退回) of these.
QStringList unitsOwing(storage::Database &database, const QList<domain::RequirementId> &requirements);

/// Inside core/workflow: 登记报送 of what comes in by a step, when it is wanted; 本局自收 is nobody's to
/// register.
class Registering
{
public:
    /// Before the step: `requirements` get something by it.
    Registering(storage::Database &database, const QList<domain::RequirementId> &requirements,
                Registers registers);

    /// Of the step, which says so when it registers something. `ofAdding`: empty where nothing is added.
    QString title(const QString &ofAdding) const;
    /// After the pieces were filed: makes what a unit owed of them 已报送 as part of the step. Returns what
    /// should be looked at, each 请核对: fewer pieces than were asked for.
    QStringList apply(storage::ChangeGroup &step) const;
    /// The units, by name, that got something and are not registered.
    QStringList stillOwing() const;

private:
    bool isWanted() const { return m_registers == Registers::Yes && !m_owed.isEmpty(); }

    storage::Database &m_database;
    QList<storage::RequirementLine> m_owed; ///< as they were before the step
    Registers m_registers;
};

} // namespace taizhang::workflow

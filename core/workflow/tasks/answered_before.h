#pragma once

#include "core/storage/tasks/requirement_repository.h"

#include <QStringList>

namespace taizhang::workflow {

/// Inside core/workflow: what had been answered (已报送, 通过, 零报告 …) before a step that brings more of
/// it.
class AnsweredBefore
{
public:
    /// Before the step: `requirements` get something by it; of them those of units count, each once.
    AnsweredBefore(storage::Database &database, const QList<domain::RequirementId> &requirements);

    /// After the pieces were filed: a sentence on each that got more, each 请核对.
    QStringList advice() const;

private:
    storage::Database &m_database;
    QList<storage::RequirementLine> m_lines; ///< as they were before the step
};

} // namespace taizhang::workflow

#pragma once

#include "core/domain/tasks/overview.h"
#include "core/storage/table/indicator_repository.h"
#include "core/storage/tasks/progress_repository.h"
#include "core/storage/tasks/requirement_repository.h"

namespace taizhang::workflow {

/// What an overview is made from, each list as the storage gives it.
struct OverviewSource
{
    QList<storage::SectionLine> sections;
    QList<storage::IndicatorLine> indicators;
    QList<storage::TaskProgress> tasks;
    QList<domain::Unit> units;
    QList<storage::MaterialLine> materials;
    QList<storage::RequirementLine> asked; ///< of units alone
};

domain::Overview overviewOf(const OverviewSource &source, QDate today);
domain::Overview readOverview(storage::Database &database, QDate today);

} // namespace taizhang::workflow

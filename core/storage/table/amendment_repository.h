#pragma once

#include "core/domain/id.h"
#include "core/domain/table/amendments.h"
#include "core/storage/database/database.h"

#include <optional>

namespace taizhang::storage {

/// Words of the official table that a correction can stand beside.
struct TableItem
{
    enum class Kind { Indicator, Material, Point };
    QString uuid;
    Kind kind = Kind::Indicator;
    int row = 0;   ///< ordinal within the indicator, only where it has several rows
    QString label; ///< of a material or point: the printed number, else its place in the row
    QString text;
};
/// Of one indicator, in printed order.
QList<TableItem> tableItems(Database &database, domain::IndicatorId indicator);

/// 勘误 of one item.
struct Erratum
{
    qint64 id = 0;
    QString item; ///< uuid
    domain::Correction correction;
};
/// In the order of their making; of one indicator when it is given.
QList<Erratum> errata(Database &database, std::optional<domain::IndicatorId> indicator = {});

/// The row of an indicator's 简称, if it has one.
std::optional<qint64> shortNameRow(Database &database, domain::IndicatorId indicator);
QString indicatorUuid(Database &database, domain::IndicatorId indicator);

} // namespace taizhang::storage
